/** The invariants of the motion (design page 1) as checks over one history; each throws when it does not hold. */
import { expect } from 'vitest'
import { clocksOf } from '../../src/motion/clocks.ts'
import { currentShares, totalShare, verifyAmendment, verifySnapshot } from '../../src/motion/credit.ts'
import { type Deal, ownerOf } from '../../src/motion/deal.ts'
import { compare, decimal } from '../../src/motion/decimal.ts'
import type { DealEvent } from '../../src/motion/events.ts'
import { replay } from '../../src/motion/evolve.ts'
import { leaksOf } from '../../src/motion/leaks.ts'
import type { Letter } from '../../src/motion/letters.ts'
import { isClosed } from '../../src/motion/transitions.ts'
import { isLeft } from '../../src/motion/visibility.ts'
import { ROLES } from '../../src/motion/words.ts'
import { type Story, sha256, type Turn } from './kit.ts'

/** After every step. */
export function holdsNow(story: Story): void {
  const deal = story.deal as Deal
  expect(deal.intakeOwnerId).toBeTruthy()
  expect(ownerOf(deal)).toBeTruthy()
  oneOpenOffer(deal)
  creditStands(story, deal)
  rolesAreAssigned(deal)
  nothingOfAnotherStage(deal)
  expect(new Set(deal.leaks.map((leak) => `${leak.type} ${leak.aboutId}`)).size).toBe(deal.leaks.length)
}

function oneOpenOffer(deal: Deal): void {
  const open = deal.handoffs.filter((handoff) => handoff.state === 'OFFERED')
  expect(open.length).toBe(deal.stage === 'HANDED_OFF' ? 1 : 0)
  if (deal.stage === 'HANDED_OFF') {
    expect(deal.offer).toEqual(open[0])
    expect(deal.handoffs.at(-1)).toEqual(deal.offer)
  }
  expect(deal.handoffs.map((handoff) => handoff.number)).toEqual(deal.handoffs.map((_, index) => index + 1))
}

function creditStands(story: Story, deal: Deal): void {
  const [born] = story.events
  expect(born?.type === 'REGISTERED' && born.credit).toEqual(deal.credit)
  for (const snapshot of deal.credit) expect(verifySnapshot(deal.id, snapshot, sha256)).toBe(true)
  for (const amendment of deal.amendments) expect(verifyAmendment(deal.id, amendment, sha256)).toBe(true)
  expect(compare(totalShare(currentShares(deal)), decimal('100'))).toBeLessThanOrEqual(0)
}

function rolesAreAssigned(deal: Deal): void {
  for (const role of ROLES) expect(['PARTNER', 'VENDOR']).toContain(deal.roles[role].side)
}

const OWN_KEYS = {
  matches: ['CONFLICT'],
  routingQuestion: ['REGISTERED'],
  offer: ['HANDED_OFF'],
  aeId: ['WORKING', 'WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED'],
  closedAt: ['WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED'],
}

function nothingOfAnotherStage(deal: Deal): void {
  for (const [key, stages] of Object.entries(OWN_KEYS)) expect(key in deal).toBe(stages.includes(deal.stage))
}

/** After every decision. */
export function decisionHolds(story: Story, before: Deal | null, turn: Turn): void {
  const deal = story.deal as Deal
  closesProperly(before, deal, turn)
  ownershipMovesByAcceptance(before, deal, turn)
  rolesMoveByProposal(before, deal, turn)
  leaksAreSettled(story, deal)
  partnerReadsOnlyItsOwn(turn.letters)
  expect(deal.revision).toBe(story.events.length)
  // Even a tick after months of downtime does not flood the partner; each proposal is a subject of its own.
  const partners = turn.letters.filter(
    ({ to, kind }) => 'personId' in to && to.personId === 'paula' && kind !== 'PROPOSAL_OUTCOME',
  )
  expect(partners.length).toBeLessThanOrEqual(3)
}

function closesProperly(before: Deal | null, deal: Deal, { letters }: Turn): void {
  if (!('closedAt' in deal) || (before && isClosed(before.stage))) return
  expect(deal.closeReason).toBeTruthy()
  const told = letters.some(
    ({ kind, to }) =>
      (kind === 'OUTCOME' || kind === 'REJECTION') &&
      'personId' in to &&
      to.personId === deal.partnerContactId,
  )
  expect(told, `${deal.stage} without a letter to the partner`).toBe(true)
}

function ownershipMovesByAcceptance(before: Deal | null, deal: Deal, { events }: Turn): void {
  const owner = before ? ownerOf(before) : deal.intakeOwnerId
  if (ownerOf(deal) === owner) return
  const accepted = events.find((event) => event.type === 'HANDOFF_ACCEPTED')
  const returned = events.some((event) => event.type === 'OWNERSHIP_RETURNED')
  if (returned) expect(ownerOf(deal)).toBe(deal.intakeOwnerId)
  else expect(accepted).toMatchObject({ aeId: ownerOf(deal), actor: `person:${ownerOf(deal)}` })
}

/** By proposal; until somebody has accepted the deal also by the partner's own word about its own part. */
function rolesMoveByProposal(before: Deal | null, deal: Deal, { events }: Turn): void {
  if (!before || ROLES.every((role) => before.roles[role].side === deal.roles[role].side)) return
  // Its own words, and the desk's that leaves it with the partner: the close is the partner's, and nothing else moves.
  if (isLeft(deal) && before.stage === 'REGISTERED') {
    const moved = ROLES.filter((role) => before.roles[role].side !== deal.roles[role].side)
    expect(moved).toEqual(['CLOSE'])
    expect(deal.roles.CLOSE.side).toBe('PARTNER')
    return
  }
  const change = events.find((event) => event.type === 'ROLES_CHANGED')
  const word = events.find((event) => event.type === 'FACTS_CHANGED')
  if (change?.type === 'ROLES_CHANGED' && change.proposal === null) {
    expect(before.stage).not.toBe('WORKING')
    expect(word).toMatchObject({ by: 'PARTNER', changes: { partnerRoles: expect.any(Array) } })
    return
  }
  const proposal = deal.proposals.find(
    (each) => each.number === (change?.type === 'ROLES_CHANGED' && change.proposal),
  )
  expect(['AGREED', 'TAKEN_EFFECT']).toContain(proposal?.state)
  expect(proposal?.reason).toBeTruthy()
}

function leaksAreSettled(story: Story, deal: Deal): void {
  const key = (leak: { type: string; aboutId?: string | undefined }) => `${leak.type} ${leak.aboutId ?? ''}`
  const due = leaksOf(deal, story.world)
  expect(deal.leaks.map(key).sort()).toEqual(due.map(key).sort())
  for (const leak of due) {
    expect(leak.action).toBeTruthy()
    expect(story.world.people[leak.responsibleId]?.kind).not.toBe('PARTNER_CONTACT')
  }
}

/** Neither the rival's name nor the rival's deal, nor the vendor's own pipeline. */
export function partnerReadsOnlyItsOwn(letters: Letter[]): void {
  for (const letter of letters) {
    const partner = 'personId' in letter.to && ['paula', 'peter'].includes(letter.to.personId)
    if (partner) expect(JSON.stringify(letter)).not.toMatch(/Südwerk|suedwerk|deal-other|crm-7|1001/)
  }
}

/** After a tick: nothing due is left, and looking again does nothing. */
export function clocksRest(story: Story): void {
  const deal = story.deal as Deal
  for (const clock of clocksOf(deal, story.world)) {
    expect(Date.parse(clock.at), `${clock.kind} is still due`).toBeGreaterThan(Date.parse(story.now))
  }
  expect(story.ticks().events).toEqual([])
}

/** At the end. */
export function historyHolds(story: Story): void {
  expect(replay(story.events)).toEqual(story.deal)
  expect(story.events.map((event) => event.seq)).toEqual(story.events.map((_, index) => index + 1))
  clocksFiredOnce(story.events)
  nobodyAskedTwice(story.events)
  protectionNeverShrinks(story.events)
}

function clocksFiredOnce(events: DealEvent[]): void {
  const seen = new Set<string>()
  const once = (key: string) => {
    expect(seen.has(key), key).toBe(false)
    seen.add(key)
  }
  for (const event of events) {
    if (event.type === 'HANDOFF_REMINDED') once(`reminder ${event.handoffId} ${event.number}`)
    if (event.type === 'HANDOFF_ESCALATED') once(`escalation ${event.handoffId}`)
    if (event.type === 'GAP_REMINDED') once(`gap ${event.number}`)
    if (event.type === 'PROPOSAL_TOOK_EFFECT') once(`effect ${event.number}`)
    if (event.type === 'PROTECTION_NOTICED') once(`notice ${event.protectedUntil}`)
    if (event.type === 'EXPIRED') once('expiry')
    if (
      event.type.startsWith('HANDOFF_') &&
      /ACCEPTED|DECLINED|LAPSED|WITHDRAWN/.test(event.type) &&
      'handoffId' in event
    ) {
      once(`decision ${event.handoffId}`)
    }
    if (event.type === 'LEAK_OPENED') once(`leak ${event.leak} ${event.aboutId}`)
    // Whoever comes back waits for its gap anew.
    if (event.type === 'REOPENED') for (const key of seen) if (/^(?:gap|expiry)/.test(key)) seen.delete(key)
    if (event.type === 'LEAK_CLOSED') seen.delete(`leak ${event.leak} ${event.aboutId}`)
  }
}

function nobodyAskedTwice(events: DealEvent[]): void {
  const asked = new Set<string>()
  const declined = new Set<string>()
  for (const event of events) {
    if (event.type === 'HANDOFF_DECLINED') declined.add(event.aeId)
    if (event.type === 'DECLINE_TAKEN_BACK') declined.delete(event.aeId)
    if (event.type !== 'HANDOFF_OFFERED') continue
    const { aeId, pickedBy } = event.handoff
    expect(declined.has(aeId), `${aeId} had declined`).toBe(false)
    if (/^(rule|named by)/.test(pickedBy)) expect(asked.has(aeId), `routing asked ${aeId} twice`).toBe(false)
    asked.add(aeId)
  }
}

function protectionNeverShrinks(events: DealEvent[]): void {
  let until: string | null = null
  for (const event of events) {
    if (event.type === 'COMPLETED') until = event.protectedUntil
    if (event.type === 'REOPENED' && until !== null) {
      expect(Date.parse(event.protectedUntil ?? '')).toBeGreaterThanOrEqual(Date.parse(until))
      until = event.protectedUntil
    }
    if (event.type !== 'PROTECTION_EXTENDED') continue
    expect(event.from).toBe(until)
    expect(Date.parse(event.until)).toBeGreaterThan(Date.parse(event.from))
    until = event.until
  }
}
