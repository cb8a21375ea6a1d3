/**
 * Letters that answer a mail instead of an event: to whoever wrote, and to the intake owner. Who writes, about what deal
 * and at which motion's address is settled here; limits that keep loops from running stand in inbound/limits.ts.
 */
import { factsAbout } from '../handle-command-world.ts'
import { mayAnswer } from '../inbound/limits.ts'
import type { MotionDefinition } from '../motion/definition.ts'
import { type Letter, summarise } from '../motion/letters.ts'
import { intakeDesk } from '../motion/people.ts'
import type { World as Facts, PersonFacts } from '../motion/world.ts'
import type { Tx } from '../store/database.ts'
import { currentMotion } from '../store/motions.ts'
import { insertLetters, toLetterRows } from '../store/outbox.ts'
import { peopleFor, personByAddress } from '../store/people.ts'
import { answersOf, type Hands } from './hands.ts'
import type { Received } from './plan.ts'

/** A letter without its addressing. */
export type Wording = {
  [K in Letter['kind']]: { kind: K; data: Extract<Letter, { kind: K }>['data'] }
}[Letter['kind']]

export const saidIn = ({ parsed, understanding }: Received): string | null =>
  (understanding.replyText ?? parsed.ownText).trim().slice(0, 300) || null

export const from = ({ parsed }: Received) => parsed.from?.address || 'an unreadable sender'

/** By name only whoever wrote with the token that was made for him: a From line alone is a claim. */
export const writer = (received: Received): string => {
  const { sender, addressee } = received.thread
  return sender && sender.id === addressee?.id ? sender.name : from(received)
}

/** Answers whoever wrote, unless that would feed a loop; whether it did. */
export async function answerSender(hands: Hands, received: Received, wording: Wording): Promise<boolean> {
  const { sender } = received.thread
  // Never to Reply-To: it is not proven, and whoever names somebody there would have us write to him.
  const address = (sender?.address ?? received.parsed.from?.address)?.toLowerCase()
  if (!address || address.endsWith(`@${hands.baton.config.mailDomain}`)) return false
  const about = { address, dealId: received.thread.deal?.id ?? null, kind: wording.kind }
  if (!(await mayAnswer(hands.tx, about, hands.baton.now()))) return false
  const to = sender ? { personId: sender.id } : { address, name: received.parsed.from?.name || address }
  await postAbout(hands, received, wording, to)
  return true
}

/** Words of whoever wrote, to somebody else; whether they may go: a robot could go on causing them for ever. */
export async function writeTo(
  hands: Hands,
  received: Received,
  wording: Wording,
  to: { personId: string; address: string | null } | { address: string; name: string },
): Promise<boolean> {
  const { deal } = received.thread
  const about = {
    address: to.address?.toLowerCase() ?? '',
    dealId: deal?.id ?? null,
    kind: wording.kind,
    writer: received.parsed.from?.address ?? null,
  }
  if (!(await mayAnswer(hands.tx, about, hands.baton.now()))) return false
  await postAbout(hands, received, wording, 'personId' in to ? { personId: to.personId } : to)
  return true
}

/**
 * Tells the intake owner of the deal or of the motion, and whoever stands in while that one is away, unless this writer has
 * told them enough; whether somebody was told, or there is nobody.
 */
export async function tellOwner(
  hands: Hands,
  received: Received,
  wording: Wording,
  readers?: PersonFacts[],
): Promise<boolean> {
  const desk = readers ?? (await deskFor(hands, received))
  let told = desk.length === 0
  for (const { id, address } of desk) {
    const about = {
      address: address ?? '',
      dealId: received.thread.deal?.id ?? null,
      kind: wording.kind,
      writer: received.parsed.from?.address ?? null,
    }
    if (!(await mayAnswer(hands.tx, about, hands.baton.now()))) continue
    await postAbout(hands, received, wording, { personId: id })
    told = true
  }
  return told
}

/** Who reads what is meant for the intake owner now: of the deal, else of the motion that the mail was sent to. */
export async function deskFor({ tx, baton }: Hands, received: Received): Promise<PersonFacts[]> {
  const { deal } = received.thread
  if (deal) {
    const facts = await factsAbout(baton, tx, deal, [])
    return intakeDesk(facts, deal).flatMap((id) => facts.people[id] ?? [])
  }
  const motion = await motionOf(tx, received)
  const named = [motion?.intakeOwner, motion?.intakeBackup].flatMap((address) => address ?? [])
  const [owner, backup] = await Promise.all(named.map((each) => personByAddress(tx, each, baton.now())))
  if (!owner) return []
  const people = Object.fromEntries([owner, backup].flatMap((each) => (each ? [[each.id, each]] : [])))
  const [intakeOwnerId, intakeBackupId] = [owner.id, backup?.id ?? null]
  const now = baton.now().toISOString()
  const desk = intakeDesk({ people, now, intakeOwnerId, intakeBackupId }, { intakeOwnerId })
  return desk.flatMap((id) => people[id] ?? [])
}

/** Who answers: the intake owner, or whoever stands in while that one is away. */
export const readerFor = async (hands: Hands, received: Received): Promise<PersonFacts | null> =>
  (await deskFor(hands, received)).at(-1) ?? null

/** The motion that the mail was sent to; the first one where it was sent to none. */
export async function motionOf(tx: Tx, { thread }: Received): Promise<MotionDefinition | null> {
  return (await motionVersionOf(tx, thread.address))?.definition ?? null
}

export async function motionVersionOf(tx: Tx, address: Received['thread']['address']) {
  if (address?.kind === 'REGISTRATION') {
    const { local } = address
    return tx.once(`motion ${local}`, () => currentMotion(tx, { addressLocal: local }))
  }
  const [first] = await tx.query<{ key: string }>('select key from "Motion" order by "createdAt" limit 1')
  return first ? currentMotion(tx, { key: first.key }) : null
}

export async function registerAt({ tx, baton }: Hands, received: Received): Promise<string> {
  const motion = await motionOf(tx, received)
  return `${motion?.address ?? 'deals'}@${baton.config.mailDomain}`
}

async function postAbout(
  hands: Hands,
  received: Received,
  wording: Wording,
  to: Letter['to'],
): Promise<void> {
  const { baton, tx } = hands
  const { deal } = received.thread
  const readerId = 'personId' in to ? to.personId : null
  const facts = deal ? await factsAbout(baton, tx, deal, readerId ? [readerId] : []) : null
  const letter = {
    ...wording,
    to,
    cc: [],
    replyAs: deal ? ('DEAL' as const) : ('REGISTRATION' as const),
    deal: deal && facts ? summarise(deal, facts, readerId ?? undefined) : null,
  } as Letter
  if (facts) return post(hands, received, [letter], facts)
  const now = baton.now()
  const people = await peopleFor(tx, { ids: readerId ? [readerId] : [], addresses: [], now })
  const motion = await motionOf(tx, received)
  return post(hands, received, [letter], { people, motion, now: now.toISOString() })
}

/** Letters that say no to what a mail asked for, but for those that would feed a loop; how many went out. */
export async function postRefusal(
  hands: Hands,
  received: Received,
  letters: Letter[],
  facts: Facts,
): Promise<number> {
  const { deal, sender } = received.thread
  const going: Letter[] = []
  for (const letter of letters) {
    const reader = 'personId' in letter.to ? (facts.people[letter.to.personId] ?? null) : letter.to
    const about = {
      address: reader?.address?.toLowerCase() ?? '',
      dealId: deal?.id ?? null,
      kind: letter.kind,
      ...('personId' in letter.to && letter.to.personId === sender?.id
        ? {}
        : { writer: received.parsed.from?.address ?? null }),
    }
    if (await mayAnswer(hands.tx, about, hands.baton.now())) going.push(letter)
  }
  if (going.length > 0) await post(hands, received, going, facts)
  return going.length
}

export async function post(
  { baton, tx }: Hands,
  received: Received,
  letters: Letter[],
  facts: Pick<Facts, 'people' | 'now'> & { motion: MotionDefinition | null },
): Promise<void> {
  const { deal } = received.thread
  const rows = toLetterRows(letters, {
    now: facts.now,
    newId: baton.newId,
    secret: baton.secret,
    mailDomain: baton.config.mailDomain,
    registrationLocal: facts.motion?.address ?? 'deals',
    people: facts.people,
    dealId: deal?.id ?? null,
    dealNumber: deal?.number ?? null,
    eventSeq: null,
    answers: answersOf(received),
    thread: { messageId: deal?.threadMessageId ?? null, partnerContactId: deal?.partnerContactId ?? null },
    reason: `mail:${received.mailId}`,
  })
  const sent = await insertLetters(tx, rows)
  if (sent === 0) return
  // What a deal costs in letters counts answers as well as what its events call for.
  if (deal)
    await tx.query('update "Deal" set "lettersSent" = "lettersSent" + $2 where id = $1::uuid', [
      deal.id,
      sent,
    ])
  baton.wake('letters')
}
