/**
 * Carries a plan out inside the mail's transaction: commands through the door, answers into the outbox. Returns the
 * mail's one outcome.
 */
import type { Answer, Door } from '../handle-command.ts'
import { factsAbout } from '../handle-command-world.ts'
import { mayAnswer } from '../inbound/limits.ts'
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import type { MotionDefinition } from '../motion/definition.ts'
import { type Letter, type LetterData, refusalLetters, summarise } from '../motion/letters.ts'
import { isClosed } from '../motion/transitions.ts'
import type { MailOutcome, Stage } from '../motion/words.ts'
import type { World as Facts, PersonFacts } from '../motion/world.ts'
import type { Tx } from '../store/database.ts'
import { currentMotion } from '../store/motions.ts'
import { insertLetters, type Posting, toLetterRows } from '../store/outbox.ts'
import { peopleFor, personByAddress } from '../store/people.ts'
import { DISCARDED, discardMail } from '../store/reopen.ts'
import { whyNotPlain } from '../understanding/answers/why-not-plain.ts'
import { wordsOfOthers } from '../understanding/other-customers.ts'
import type { Baton } from '../world.ts'
import { asksPerson } from './asides.ts'
import { applyBounce } from './bounce.ts'
import type { Plan, Received } from './plan.ts'
import { waitingFor } from './proposals.ts'
import { newContact, register } from './register.ts'
import { statusFor } from './status.ts'

export interface Hands {
  baton: Baton
  door: Door
  tx: Tx
}

export interface MailEnd {
  outcome: MailOutcome
  reason: string
  dealId?: string | null
  personId?: string | null
}

export async function carryOut(hands: Hands, received: Received, plan: Plan): Promise<MailEnd> {
  return tellOfOthers(hands, received, plan, await carriedOut(hands, received, plan))
}

async function carriedOut(hands: Hands, received: Received, plan: Plan): Promise<MailEnd> {
  const dealId = received.thread.deal?.id ?? null
  switch (plan.kind) {
    case 'IGNORE':
      return { outcome: 'IGNORED', reason: plan.reason, dealId }
    case 'QUARANTINE':
      if (plan.inform) await tellOwner(hands, received, quarantineNotice(received, plan.reason))
      return { outcome: 'QUARANTINED', reason: plan.reason, dealId }
    case 'BOUNCE':
      return applyBounce(hands, received)
    case 'REGISTER':
      return registered(hands, received, plan)
    case 'COMMANDS':
      return command(hands, received, plan)
    case 'SEVERAL':
      return several(hands, received, plan)
    case 'COMPLETE':
      return command(hands, await withKnownSender(hands, received), {
        commands: [plan.command],
        reason: plan.reason,
      })
    case 'STATUS': {
      const sent = await answerSender(hands, received, await statusFor(hands, received))
      if (plan.aside && (await passed(hands, received)) === null)
        return waits(received, 'It asks something that a person must answer')
      return { outcome: 'ANSWERED', reason: sent ? 'Status sent' : `Status asked for; ${TOO_MANY}`, dealId }
    }
    case 'PASS_ON':
      return passOn(hands, received, plan.commands ?? [], plan.disputeOver)
    case 'UNCLEAR':
      return unclear(hands, received, plan)
    case 'WRONG_PERSON':
      await tellOwner(hands, received, wrongPerson(received))
      return { outcome: 'QUARANTINED', reason: plan.reason, dealId }
    case 'UNKNOWN_SENDER':
      await answerSender(hands, received, {
        kind: 'UNKNOWN_SENDER',
        data: { vendorName: hands.baton.config.vendor.name },
      })
      await tellOwner(hands, received, quarantineNotice(received, 'The sender belongs to no known partner'))
      return { outcome: 'ANSWERED', reason: 'Unknown sender; answered once, intake owner informed' }
    case 'NEW_DEAL_IN_THREAD':
      await answerSender(hands, received, {
        kind: 'NEW_DEAL_IN_THREAD',
        data: { accountName: plan.accountName, registerAt: await registerAt(hands, received) },
      })
      return { outcome: 'ANSWERED', reason: `Names another customer: ${plan.accountName}`, dealId }
    default:
      return plan satisfies never
  }
}

/** First what the reply answers about the deal of its letter, then the deal that it brings. */
async function registered(
  hands: Hands,
  received: Received,
  { senderConfirmed, completing }: Extract<Plan, { kind: 'REGISTER' }>,
): Promise<MailEnd> {
  const answered =
    completing && received.onLetter ? await carriedOut(hands, received.onLetter, completing) : null
  const end = await register(hands, received, senderConfirmed)
  if (answered === null) return end
  const waiting = answered.outcome === 'QUARANTINED'
  return {
    ...end,
    outcome: waiting ? 'QUARANTINED' : end.outcome,
    reason: `${end.reason}. ${answered.reason}`,
  }
}

// ---------- Commands ----------

/** A colleague who has not written before is a person of the partner from now on. */
async function withKnownSender(hands: Hands, received: Received): Promise<Received> {
  const { deal, sender } = received.thread
  if (sender || !deal) return received
  await newContact(hands, received, deal.partnerId)
  const known = await personByAddress(hands.tx, received.parsed.from?.address ?? '', hands.baton.now())
  return { ...received, thread: { ...received.thread, sender: known } }
}

async function command(
  { door, ...hands }: Hands,
  received: Received,
  plan: { commands: Command[]; reason: string; aside?: true | 'FOR_HOUSE' },
): Promise<MailEnd> {
  const deal = received.thread.deal as Deal
  if (tellsFacts(plan.commands) && (await tellsTooMuch({ door, ...hands }, received)))
    return waits(received, 'It tells more about the deal')
  let letters = 0
  let refused: Extract<Answer, { refusal: unknown }> | null = null
  for (const each of plan.commands) {
    const answer = await door({ ...knock(received, deal.id), command: each, confirmed: letters > 0 })
    if ('refusal' in answer) refused ??= answer
    else letters += answer.letters
  }
  // What was written down without a letter is no answer to what was refused: "the budget is still 80k".
  if (!refused || letters > 0) {
    await dealtWith({ door, ...hands }, received, plan)
    const part: Part = plan.aside === 'FOR_HOUSE' ? { forHouse: true, answer: false } : { answer: true }
    if (plan.aside && (await passed({ door, ...hands }, received, part)) === null)
      return waits(
        received,
        part.forHouse ? 'It is for the house' : 'It asks something that a person must answer',
      )
    return { outcome: 'APPLIED', reason: plan.reason, dealId: deal.id }
  }
  const answers = refusalAnswer(received, refused, plan.commands[0] as Command)
  const facts = refused.facts
  if (answers.length && facts) await post({ door, ...hands }, received, answers, facts)
  if (plan.aside || needsPerson(received, refused, plan.commands[0] as Command)) {
    const told = await tellQuestion({ door, ...hands }, received)
    if (!told) return waits(received, `${plan.reason}; refused: ${refused.refusal.code}`)
  }
  return {
    outcome: answers.length ? 'ANSWERED' : 'APPLIED',
    reason: `${plan.reason}; refused: ${refused.refusal.code}`,
    dealId: deal.id,
  }
}

/**
 * Each deal is answered for itself; what was not carried out a person reads, and the writer learns who. Throws where
 * only a part of what goes together can be done, because a deal has moved since it was read: nothing has happened then,
 * and the mail is read once more.
 */
async function several(
  hands: Hands,
  received: Received,
  { deals, together, passOn: rest, reason }: Extract<Plan, { kind: 'SEVERAL' }>,
): Promise<MailEnd> {
  const ends: MailEnd[] = []
  for (const { deal, commands } of deals) {
    const onDeal = { ...received, thread: { ...received.thread, deal } }
    const end = await command(hands, onDeal, { commands, reason })
    if (together && end.outcome !== 'APPLIED') {
      if (ends.length > 0) throw new Error(`Deal ${deal.number} has moved meanwhile: ${end.reason}`)
      return end
    }
    ends.push(end)
  }
  if (rest) ends.push(await passOn(hands, received, []))
  // What waits for a person is told first, what was done second.
  const of = (outcome: MailEnd['outcome']) => ends.find((end) => end.outcome === outcome)
  return of('QUARANTINED') ?? of('APPLIED') ?? (ends[0] as MailEnd)
}

/** What decides nothing and is answered all the same: a robot could go on causing it for ever. */
const tellsFacts = (commands: Command[]): boolean =>
  commands.some(({ type }) => type === 'changeFacts') &&
  commands.every(({ type }) => type === 'changeFacts' || type === 'recordActivity')

/** Nobody has more news of one deal. */
const MOST_TOLD = { hour: 10, day: 25 }

/** Whether this writer has written about this deal so often that only a robot would. */
async function tellsTooMuch({ tx, baton }: Hands, { parsed, thread }: Received): Promise<boolean> {
  const ago = (hours: number) => new Date(baton.now().getTime() - hours * 3_600_000)
  const [told] = await tx.query<{ hour: string; day: string }>(
    `select count(*) filter (where "arrivedAt" > $3) as hour, count(*) as day from "InboundMail"
     where "fromAddress" = $1 and "arrivedAt" > $4 and "dealId" = $2::uuid and outcome is not null`,
    [parsed.from?.address ?? '', thread.deal?.id ?? null, ago(1), ago(24)],
  )
  return Number(told?.hour ?? 0) >= MOST_TOLD.hour || Number(told?.day ?? 0) >= MOST_TOLD.day
}

/**
 * Too late, but not to be lost: an account executive who wants out of a deal, or one who wants a deal that nobody
 * has. The intake owner can give it away with one reply.
 */
function needsPerson(
  { thread }: Received,
  { refusal, deal }: Extract<Answer, { refusal: unknown }>,
  { type }: Command,
): boolean {
  if (refusal.code !== 'ALREADY_DECIDED' || !deal) return false
  if (type === 'decline') return deal.stage === 'WORKING' && deal.aeId === thread.sender?.id
  return type === 'accept' && deal.stage === 'REGISTERED'
}

/** Whoever gives the deal to somebody has looked at what was set aside about it. */
async function dealtWith(
  { tx, baton }: Hands,
  { thread }: Received,
  { commands, reason }: { commands: Command[]; reason: string },
): Promise<void> {
  if (!thread.deal || !commands.some(({ type }) => type === 'reassign' || type === 'offer')) return
  const mails = await tx.query<{ id: string }>(
    `select id from "InboundMail" where "dealId" = $1::uuid and outcome = 'QUARANTINED'
     and "outcomeReason" not like '${DISCARDED}%'`,
    [thread.deal.id],
  )
  for (const { id } of mails)
    await discardMail(tx, id, `${DISCARDED}person:${thread.sender?.id}: ${reason}`, baton.now())
}

function refusalAnswer(
  { thread, understanding }: Received,
  { refusal, deal, facts }: Extract<Answer, { refusal: unknown }>,
  { type }: Command,
): Letter[] {
  if (!thread.sender || !deal || !facts) return []
  const asked = {
    personId: thread.sender.id,
    command: type,
    quote: understanding.replyText?.slice(0, 300) ?? null,
  }
  return refusalLetters(refusal, asked, deal, facts)
}

export function knock(received: Received, dealId: string) {
  const sender = received.thread.sender
  return {
    dealId,
    actor: sender ? ({ kind: 'PERSON', personId: sender.id } as const) : ({ kind: 'SYSTEM' } as const),
    cause: `mail:${received.mailId}`,
    answers: answersOf(received),
  }
}

export function answersOf({ mailId, parsed, thread }: Received): Posting['answers'] {
  return {
    mailId,
    messageId: parsed.messageId ?? '',
    references: parsed.references,
    fromPersonId: thread.sender?.id ?? null,
    fromAddress: parsed.from?.address ?? null,
  }
}

// ---------- Answers ----------

/** A letter without its addressing. */
export type Wording = {
  [K in Letter['kind']]: { kind: K; data: Extract<Letter, { kind: K }>['data'] }
}[Letter['kind']]

async function passOn(
  hands: Hands,
  received: Received,
  commands: Command[],
  disputeOver?: true,
): Promise<MailEnd> {
  const { deal } = received.thread
  for (const each of commands) if (deal) await hands.door({ ...knock(received, deal.id), command: each })
  const to = await passed(hands, received, { answer: true, ...(disputeOver ? { disputeOver } : {}) })
  return to === null
    ? waits(received, 'It asks something that a person must answer')
    : { outcome: 'ANSWERED', reason: `Passed on to ${to}`, dealId: deal?.id ?? null }
}

/**
 * What a reply says of another customer than the deal's changes nothing of the deal, and is not lost either: the intake
 * owner reads it, whatever became of the rest. Where a person reads the whole mail anyway, that is enough.
 */
async function tellOfOthers(hands: Hands, received: Received, plan: Plan, end: MailEnd): Promise<MailEnd> {
  const { deal, sender } = received.thread
  const { otherCustomers } = received.understanding
  // The answer beside a registration was carried out: a person need only read what it asks.
  const { onLetter } = received
  const answered = plan.kind === 'REGISTER' && plan.completing && onLetter && !asksPerson(onLetter)
  const passedOn =
    answered ||
    plan.kind === 'PASS_ON' ||
    ('aside' in plan && plan.aside) ||
    ('passOn' in plan && plan.passOn)
  const read = passedOn || end.outcome === 'QUARANTINED'
  if (otherCustomers.length === 0 || read || sender?.id === deal?.intakeOwnerId) return end
  const told = await passed(hands, received, {
    customer: otherCustomers.map(({ value }) => value).join(', '),
    question: wordsOfOthers(otherCustomers),
    // A letter that says how to register it, or that the whole was not understood, is his answer.
    answer: plan.kind !== 'NEW_DEAL_IN_THREAD' && plan.kind !== 'UNCLEAR',
  })
  if (told === null) return waits(received, 'It speaks of another customer')
  return end.outcome === 'IGNORED' ? { ...end, outcome: 'ANSWERED', reason: `Passed on to ${told}` } : end
}

/** What is given to the intake owner, as the letter to him says it; `answer`: whether the writer is told of it. */
type Part = Pick<LetterData['PASSED_QUESTION'], 'customer' | 'forHouse' | 'disputeOver'> & {
  question?: string
  answer: boolean
}

/** Gives the words to the intake owner, and tells the writer so: to whom; null where nobody could be told. */
async function passed(
  hands: Hands,
  received: Received,
  part: Part = { answer: true },
): Promise<string | null> {
  const { answer, ...words } = part
  const owner = await ownerFor(hands, received)
  if (!(await tellQuestion(hands, received, words))) return null
  if (owner && answer && received.thread.sender?.id !== owner.id)
    await answerSender(hands, received, { kind: 'QUESTION_PASSED_ON', data: { to: owner.name } })
  return owner?.name ?? 'nobody'
}

const tellQuestion = (
  hands: Hands,
  received: Received,
  {
    question = received.understanding.replyText ?? received.parsed.ownText,
    ...about
  }: Omit<Part, 'answer'> = {},
): Promise<boolean> =>
  tellOwner(hands, received, {
    kind: 'PASSED_QUESTION',
    data: {
      from: writer(received),
      question: question.slice(0, 2000),
      ...about,
    },
  })

/** What nobody could be told of now is not lost: it is set aside, where whoever looks after the desk finds it. */
const waits = ({ thread }: Received, what: string): MailEnd => ({
  outcome: 'QUARANTINED',
  reason: `${what}; ${TOO_MANY}`,
  dealId: thread.deal?.id ?? null,
})
const TOO_MANY = 'no letter, too many were sent in a short time'

async function unclear(
  hands: Hands,
  received: Received,
  { why: noted, examples = examplesFor(received) }: { why: string; examples?: string[] },
): Promise<MailEnd> {
  const { deal, sender } = received.thread
  const why = noted === received.understanding.why ? whyNotPlain(received.understanding) : noted
  const quote = saidIn(received)
  const dealNumber = deal?.number ?? null
  const answered = await answerSender(hands, received, {
    kind: 'NOT_UNDERSTOOD',
    data: { why, examples, quote, dealNumber },
  })
  const owner = await ownerFor(hands, received)
  if (owner && owner.id !== sender?.id) {
    const waiting = deal && waitingFor(received, deal)
    const told = await tellOwner(hands, received, {
      kind: 'UNCLEAR_REPLY',
      data: {
        from: writer(received),
        why,
        quote,
        dealNumber,
        answered,
        ...(waiting ? { proposal: waiting } : {}),
      },
    })
    if (!told) return waits(received, `Not plain: ${why}`)
  }
  return { outcome: 'ANSWERED', reason: `Not plain: ${why}`, dealId: deal?.id ?? null }
}

/** The two or three sentences that would work where the deal stands. */
function examplesFor(received: Received): string[] {
  const { thread } = received
  const { deal, sender } = thread
  if (!deal) return ['Please register …', 'status']
  if (deal.stage === 'WORKING' && waitingFor(received, deal)) return ['Agreed', 'I object, because …']
  if (sender?.kind === 'AE') {
    if (deal.stage === 'HANDED_OFF')
      return ['On it, thanks', 'I have to decline: no capacity', 'Please give it to …']
    if (deal.stage === 'WON') return ['It was 78,500 EUR, not 82,000 EUR.', 'status']
    return isClosed(deal.stage)
      ? ['status']
      : ['Next step: demo on 3 March', 'We won it, 85,000 EUR', 'Lost: no budget']
  }
  if (waitingFor(received, deal)) return ['Agreed', 'I object, because …']
  if (sender?.kind === 'PARTNER_CONTACT' && !deal.senderConfirmed)
    return ['Yes', 'No, this is not from us', 'The contact is …']
  if (sender?.kind === 'PARTNER_CONTACT')
    return isClosed(deal.stage)
      ? ['status', 'We dispute the credit, because …']
      : ['The contact is …', 'status', 'Please withdraw this registration']
  return DESK_EXAMPLES[deal.stage]
}

/** What the desk may order where the deal stands. */
const DESK_EXAMPLES: Record<Stage, string[]> = {
  INCOMPLETE: ['Reject: outside territory', 'status'],
  CONFLICT: ['Proceed', 'Reject: duplicate'],
  REGISTERED: ['Give it to … (the name of an AE)', 'Reject: outside territory'],
  HANDED_OFF: ['Give it to … (the name of an AE)', 'Reject the deal: outside territory'],
  WORKING: ['Give it to … (the name of an AE)', 'Lost: no budget', 'We won it, 85,000 EUR'],
  WON: ['It was 78,500 EUR, not 82,000 EUR.', 'Reopen, because …'],
  LOST: ['Reopen, because …', 'status'],
  REJECTED: ['status'],
  WITHDRAWN: ['status'],
  EXPIRED: ['status'],
}

function quarantineNotice(received: Received, why: string): Wording {
  const quote = saidIn(received)
  return {
    kind: 'QUARANTINE_NOTICE',
    data: { from: from(received), subject: received.parsed.subject, why, quote },
  }
}

function wrongPerson(received: Received): Wording {
  const quote = saidIn(received)
  const belongsTo = received.thread.addressee?.name ?? 'nobody'
  const address = received.parsed.from?.address.toLowerCase() ?? ''
  const mayTake = received.aes.some(({ addresses }) => addresses.includes(address))
  return { kind: 'WRONG_PERSON_REPLY', data: { from: from(received), belongsTo, quote, mayTake } }
}

const saidIn = ({ parsed, understanding }: Received): string | null =>
  (understanding.replyText ?? parsed.ownText).trim().slice(0, 300) || null

const from = ({ parsed }: Received) => parsed.from?.address || 'an unreadable sender'

/** By name only whoever wrote with the token that was made for him: a From line alone is a claim. */
const writer = (received: Received): string => {
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

/** Tells the intake owner of the deal or of the motion, unless this writer has been told of enough; whether it did. */
export async function tellOwner(hands: Hands, received: Received, wording: Wording): Promise<boolean> {
  const owner = await ownerFor(hands, received)
  if (!owner) return true
  const about = {
    address: owner.address ?? '',
    dealId: received.thread.deal?.id ?? null,
    kind: wording.kind,
    writer: received.parsed.from?.address ?? null,
  }
  if (!(await mayAnswer(hands.tx, about, hands.baton.now()))) return false
  await postAbout(hands, received, wording, { personId: owner.id })
  return true
}

async function ownerFor({ tx, baton }: Hands, received: Received): Promise<PersonFacts | null> {
  const { deal, people } = received.thread
  if (deal) return people[deal.intakeOwnerId] ?? null
  const motion = await motionOf(tx, received)
  return motion ? personByAddress(tx, motion.intakeOwner, baton.now()) : null
}

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

async function registerAt({ tx, baton }: Hands, received: Received): Promise<string> {
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

async function post(
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
