import { describe, expect, test } from 'vitest'
import type { Deal } from '../../src/motion/deal.ts'
import { decide } from '../../src/motion/decide.ts'
import type { DealEvent } from '../../src/motion/events.ts'
import { evolve, replay } from '../../src/motion/evolve.ts'
import { type Letter, lettersFor, refusalLetters, summarise } from '../../src/motion/letters.ts'
import type { Refusal } from '../../src/motion/refusals.ts'
import { STAGES } from '../../src/motion/words.ts'
import { mailed, motion, Story, working, world } from './kit.ts'

describe('a letter about a deal', () => {
  test('carries the deal as it stood, and how it is answered', () => {
    const story = new Story()
    const [offer, receipt] = story.registers().letters.sort((a, b) => (a.kind < b.kind ? -1 : 1))
    expect(offer).toMatchObject({
      kind: 'HANDOFF_OFFER',
      replyAs: { handoffId: story.offer.id },
      data: { deadlineInWords: 'Wednesday 4 March at 10:00 CET' },
      deal: {
        offer: { aeName: 'Anna', pickedBy: 'rule "everybody in turn"' },
        partnerContact: { address: 'paula@nordwerk.example' },
      },
    })
    expect(receipt).toMatchObject({
      kind: 'RECEIPT',
      replyAs: 'DEAL',
      data: {
        confirmFirst: false,
        offerWithinHours: 8,
        windowHours: 16,
        routingAsked: false,
        protectionDays: 90,
      },
      deal: {
        number: 1042,
        owner: { name: 'Ines' },
        ae: null,
        offer: { aeName: 'Anna', pickedBy: '', dueAt: '2026-03-04T09:00:00.000Z' },
      },
    })
  })

  test('names an AE to the partner, and the address only once the AE has accepted', () => {
    const story = new Story()
    const receipt = story.registers().letters.find((letter) => letter.kind === 'RECEIPT')
    expect(JSON.stringify(receipt)).not.toContain('anna@vendor.example')
    const introduction = story.accepts().letters.find((letter) => letter.kind === 'INTRODUCTION')
    expect(introduction?.deal?.ae).toEqual({ id: 'anna', name: 'Anna', address: 'anna@vendor.example' })
  })

  test('says a deadline in the language and the zone of its reader', () => {
    const inGerman = new Story().knows('anna', { language: 'de', timeZone: 'Asia/Tokyo' })
    inGerman.registers()
    const german = inGerman.letters.find((letter) => letter.kind === 'HANDOFF_OFFER')?.data
    expect(german).toMatchObject({ deadlineInWords: expect.stringMatching(/^Mittwoch, 4\. März um 17:00/) })
    const odd = new Story().knows('anna', { language: '??', timeZone: 'Mars/Base' })
    odd.registers()
    const data = odd.letters.find((letter) => letter.kind === 'HANDOFF_OFFER')?.data
    expect(data).toMatchObject({ deadlineInWords: expect.stringMatching(/UTC|GMT/) })
  })

  test('to people of a deal who are not known any more is still written', () => {
    const story = working()
    const { anna: _anna, ...others } = story.world.people
    story.world = { ...story.world, people: others }
    const turn = story.does('ines', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'OUTCOME→paula'])
    expect(turn.letters[0]?.deal?.ae).toEqual({ id: 'anna', name: 'unknown person', address: null })
  })

  test('outside a decision needs names only', () => {
    const { deal, world: known } = working()
    const summary = summarise(deal!, { people: known.people, partner: { name: 'Nordwerk GmbH' } })
    expect(summary).toMatchObject({
      owner: { name: 'Anna' },
      protectedUntil: deal?.protectedUntil,
      roles: { CLOSE: { side: 'VENDOR', name: 'Anna' } },
    })
    expect(summarise(deal!, { people: {} }).owner).toEqual({
      id: 'anna',
      name: 'unknown person',
      address: null,
    })
  })

  test('shows nobody of the partner how routing works inside the vendor', () => {
    const story = new Story()
    story.registers()
    const pickedBy = (reader?: string) => summarise(story.deal!, story.world, reader).offer?.pickedBy
    const { paula: _paula, ...others } = story.world.people
    expect([pickedBy('paula'), pickedBy('peter')]).toEqual(['', ''])
    expect([pickedBy('anna'), pickedBy('ines'), pickedBy()]).toEqual(
      Array(3).fill('rule "everybody in turn"'),
    )
    story.world = { ...story.world, people: others }
    expect(pickedBy('paula')).toBe('')
  })

  test('about a role that nobody holds by name says whose it is', () => {
    const story = new Story()
    story.registers()
    const { roles } = summarise(story.deal!, story.world)
    expect(roles.CLOSE).toEqual({ side: 'VENDOR', name: 'the account executive' })
    const nameless = {
      ...story.deal!,
      roles: { ...story.deal!.roles, CLOSE: { side: 'PARTNER' as const, personId: null } },
    }
    expect(summarise(nameless, story.world).roles.CLOSE).toEqual({ side: 'PARTNER', name: 'Nordwerk GmbH' })
  })
})

describe('lightness', () => {
  test('acts over the API are confirmed to nobody who did not write', () => {
    const story = new Story({ motion: { ...motion(), routing: [] } })
    story.registers()
    const command = { type: 'offer', aeId: 'anna' } as const
    const request = { command, actor: { kind: 'KEY', keyId: 'k1', personId: null }, cause: 'api:1' } as const
    const decision = decide(story.deal, request, story.world)
    const events = 'events' in decision ? decision.events : []
    expect(events[0]?.actor).toBe('key:k1')
    const after = events.reduce<Deal>(evolve, story.deal!)
    expect(mailed(lettersFor(events, story.deal, after, story.world))).toEqual([
      'HANDOFF_OFFER→anna',
      'HANDOFF_PROGRESS→paula',
    ])
  })

  test('a key that stands for a person may what that person may', () => {
    const story = working()
    const lost = { type: 'closeLost', reason: 'PRICE', note: null } as const
    const asked = (personId: string | null) =>
      decide(
        story.deal,
        { command: lost, actor: { kind: 'KEY', keyId: 'k', personId }, cause: 'api:1' },
        story.world,
      )
    expect(asked('paula')).toHaveProperty('refusal.code', 'NOT_ALLOWED')
    expect(asked('anna')).toHaveProperty('events')
    expect(asked(null)).toHaveProperty('events')
  })

  test('a check-in goes out once per silence and never twice within its days', () => {
    const story = working()
    for (let day = 0; day < 90; day += 1) {
      story.wait(1)
      story.ticks()
    }
    const checkIns = story.events.filter((event) => event.type === 'CHECK_IN_SENT' && event.to === 'AE')
    expect(checkIns).toHaveLength(3)
    const gaps = checkIns
      .slice(1)
      .map((event, index) => Date.parse(event.at) - Date.parse(checkIns[index]!.at))
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(14 * 86_400_000)
  })

  test('leaks are told to whom they concern, once', () => {
    const story = working()
    story.knows('anna', { managerId: null })
    story.does('anna', { type: 'setNextStep', nextStep: 'Pilot', date: '2027-01-01', by: 'VENDOR' })
    story.letters = []
    story.ticks('2026-03-23T09:00:00.000Z')
    expect(mailed(story.letters)).toEqual(['LEAK_NOTICE→anna', 'LEAK_NOTICE→ines'])
    story.letters = []
    story.ticks('2026-04-01T09:00:00.000Z')
    expect(mailed(story.letters)).toEqual(['CHECK_IN→anna', 'LEAK_NOTICE→ines', 'PARTNER_CHECK_IN→paula'])
  })
})

describe('refusals are answered', () => {
  const story = new Story()
  story.registers()
  const deal = story.deal as Deal
  const asked = (command: 'closeWon' | 'accept' | 'offer', personId = 'ben') => ({
    personId,
    command,
    quote: 'on it!',
  })
  const answers = (refusal: Refusal, about = asked('accept'), of: Deal = deal) =>
    refusalLetters(refusal, about, of, story.world)

  test.each<[Refusal, string | RegExp]>([
    [
      { code: 'WRONG_STAGE', command: 'closeWon', stage: 'HANDED_OFF', allowed: [] },
      'the deal is on offer and not accepted yet',
    ],
    [{ code: 'NOT_OFFERED_TO_YOU', handoffId: 'h', offeredToId: 'anna' }, 'this deal is on offer to Anna'],
    [{ code: 'NOT_ALLOWED', why: 'only the intake owner may do this' }, 'only the intake owner may do this'],
    [{ code: 'NOT_FOUND', what: 'proposal', id: '7' }, 'there is no such proposal'],
    [{ code: 'INVALID', field: 'amount', why: '"x" is not an amount' }, 'amount: "x" is not an amount'],
    [{ code: 'DECLINED_BEFORE', aeId: 'anna' }, 'Anna has declined this deal before'],
    [{ code: 'AE_NOT_AVAILABLE', aeId: 'ben', why: 'Ben is away' }, 'Ben is away'],
    [
      { code: 'LAST_ROLE', why: 'CLOSE is the last role of the vendor' },
      /^CLOSE is the last role of the vendor; taking it away/,
    ],
    [{ code: 'SHARES_EXCEED_100', total: '101' }, 'the shares add up to 101 %, and 100 % is all there is'],
    [{ code: 'LIMIT_REACHED', what: 'extensions', limit: 2 }, 'the limit of 2 extensions is reached'],
    [{ code: 'NOTHING_TO_DO', why: 'the deal already says so' }, 'the deal already says so'],
  ])('$code', (refusal, why) => {
    const [letter] = answers(refusal)
    expect(letter).toMatchObject({
      kind: 'REFUSED',
      to: { personId: 'ben' },
      data: { why: typeof why === 'string' ? why : expect.stringMatching(why) },
    })
  })

  test('an answer that came too late is told what happened, by name', () => {
    const refusal = {
      code: 'ALREADY_DECIDED',
      handoffId: 'h',
      state: 'ACCEPTED',
      decidedAt: '2026-03-02T10:00:00.000Z',
      byPersonId: 'anna',
    } as const
    expect(answers(refusal)).toMatchObject([
      { kind: 'ALREADY_DECIDED', data: { state: 'ACCEPTED', by: 'Anna', at: '2026-03-02T10:00:00.000Z' } },
    ])
  })

  test('somebody else’s offer: the desk hears of it, and can give it to them', () => {
    const letters = answers({ code: 'NOT_OFFERED_TO_YOU', handoffId: 'h', offeredToId: 'anna' })
    expect(mailed(letters)).toEqual(['REFUSED→ben', 'WRONG_PERSON_REPLY→ines'])
    expect(letters[1]?.data).toEqual({ from: 'Ben', belongsTo: 'Anna', quote: 'on it!', mayTake: true })
    expect(
      mailed(
        answers({ code: 'NOT_OFFERED_TO_YOU', handoffId: 'h', offeredToId: 'anna' }, asked('accept', 'ines')),
      ),
    ).toEqual(['REFUSED→ines'])
  })

  test('a stale revision concerns the API only', () => {
    expect(answers({ code: 'STALE_REVISION', expected: 1, actual: 2 })).toEqual([])
  })

  test('each stage has words, and sentences that would work', () => {
    for (const stage of STAGES) {
      const [letter] = answers({ code: 'WRONG_STAGE', command: 'closeWon', stage, allowed: [] })
      expect(letter?.data).toMatchObject({ why: expect.stringMatching(/^the (deal|registration) /) })
    }
    const worked = working().deal as Deal
    const examples = (of: Deal, command: 'closeWon' | 'offer') =>
      examplesIn(answers({ code: 'NOTHING_TO_DO', why: 'x' }, asked(command), of))
    expect(examples(worked, 'closeWon')).toEqual(['Won: 118,000 EUR.', 'Lost on price.'])
    expect(examples(worked, 'offer')).toContain('Next step: workshop on 12 October.')
    expect(examples(deal, 'offer')).toContain('On it, thanks.')
    const incomplete = new Story()
    incomplete.registers({ contacts: [] })
    expect(examples(incomplete.deal as Deal, 'offer')).toEqual(['status'])
  })
})

function examplesIn([letter]: Letter[]): string[] {
  return letter?.kind === 'REFUSED' ? letter.data.examples : []
}

describe('a broken history', () => {
  const story = working()
  test('is a surprise, not a deal', () => {
    expect(() => replay([])).toThrow('a deal without events')
    expect(() => replay(story.events.slice(1))).toThrow('begins with REGISTERED')
    const letterless: DealEvent = {
      ...story.events[0]!,
      type: 'HANDOFF_REMINDED',
      handoffId: 'none',
      number: 1,
    } as DealEvent
    expect(() => lettersFor([letterless], story.deal, story.deal!, world())).toThrow('has no handoff none')
  })

  test('events that do not fit the stage change nothing of it', () => {
    const [registered, ...rest] = story.events
    expect(evolve(story.deal, { ...registered!, seq: 99 })).toMatchObject({ stage: 'WORKING', revision: 99 })
    const late = { ...rest[0]!, type: 'ROUTING_FAILED', why: 'x' } as DealEvent
    expect(evolve(story.deal, late)).not.toHaveProperty('routingQuestion')
    const moved = { ...rest[0]!, type: 'SALES_STAGE_MOVED', from: null, to: 'PROPOSED' } as DealEvent
    const lost = new Story()
    lost.registers()
    expect(evolve(lost.deal, moved)).not.toHaveProperty('salesStage')
  })
})
