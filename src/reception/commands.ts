/** The commands of a plan go through the door; what it refuses is answered, what comes too late goes to a person. */
import type { Answer } from '../handle-command.ts'
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { type Letter, refusalLetters } from '../motion/letters.ts'
import { personByAddress } from '../store/people.ts'
import { DISCARDED, discardMail } from '../store/reopen.ts'
import { postRefusal } from './answers.ts'
import { type Hands, knock, type MailEnd } from './hands.ts'
import { type Part, passed, passOn, tellQuestion, waits } from './pass-on.ts'
import type { Plan, Received } from './plan.ts'
import { newContact } from './register.ts'

/** A colleague who has not written before is a person of the partner from now on. */
export async function withKnownSender(hands: Hands, received: Received): Promise<Received> {
  const { deal, sender } = received.thread
  if (sender || !deal) return received
  await newContact(hands, received, deal.partnerId)
  const known = await personByAddress(hands.tx, received.parsed.from?.address ?? '', hands.baton.now())
  return { ...received, thread: { ...received.thread, sender: known } }
}

export async function command(
  { door, ...hands }: Hands,
  received: Received,
  plan: Pick<Extract<Plan, { kind: 'COMMANDS' }>, 'commands' | 'reason' | 'aside'>,
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
    // Of a wish that was refused its writer hears, though what stood beside it was taken over.
    if (refused?.facts && plan.commands[0]?.type === 'propose')
      await postRefusal(
        { door, ...hands },
        received,
        refusalAnswer(received, refused, plan.commands[0]),
        refused.facts,
      )
    await dealtWith({ door, ...hands }, received, plan)
    const part = partOf(plan.aside, letters)
    if (plan.aside && (await passed({ door, ...hands }, received, part)) === null)
      return waits(
        received,
        part.forHouse || part.forDesk ? 'It is for the house' : 'It asks something that a person must answer',
      )
    return { outcome: 'APPLIED', reason: plan.reason, dealId: deal.id }
  }
  const answers = refusalAnswer(received, refused, plan.commands[0] as Command)
  const facts = refused.facts
  const told = facts ? await postRefusal({ door, ...hands }, received, answers, facts) : 0
  // Whoever is told no more does not know that it was refused: somebody looks at it.
  if (answers.length > told) return waits(received, `${plan.reason}; refused: ${refused.refusal.code}`)
  if (plan.aside || needsPerson(received, refused, plan.commands[0] as Command)) {
    const asked = await tellQuestion({ door, ...hands }, received)
    if (!asked) return waits(received, `${plan.reason}; refused: ${refused.refusal.code}`)
  }
  return {
    outcome: answers.length ? 'ANSWERED' : 'APPLIED',
    reason: `${plan.reason}; refused: ${refused.refusal.code}`,
    dealId: deal.id,
  }
}

/**
 * How the intake owner reads what is beside the commands. A note of the house is told of by nobody; of a partner's the
 * partner hears that it has arrived. A new offer answers the AE who wanted it after all; who has it meanwhile does not.
 */
function partOf(aside: Extract<Plan, { kind: 'COMMANDS' }>['aside'], letters: number): Part {
  if (aside === 'FOR_HOUSE') return { forHouse: true, answer: false }
  if (aside === 'TAKEN_BACK')
    return letters > 0 ? { takenBack: 'OFFERED', answer: false } : { takenBack: 'GONE', answer: true }
  return aside === 'FOR_DESK' ? { forDesk: true, answer: true } : { answer: true }
}

/**
 * Each deal is answered for itself; what was not carried out a person reads, and the writer learns who. Throws where
 * only a part of what goes together can be done, because a deal has moved since it was read: nothing has happened then,
 * and the mail is read once more.
 */
export async function several(
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
  // Nobody answers a machine.
  if (!thread.sender || !deal || !facts || understanding.intent === 'AUTO_REPLY') return []
  const asked = {
    personId: thread.sender.id,
    command: type,
    quote: understanding.replyText?.slice(0, 300) ?? null,
  }
  return refusalLetters(refusal, asked, deal, facts)
}
