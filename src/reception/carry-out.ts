/**
 * Carries a plan out inside the mail's transaction: commands through the door, answers into the outbox. Returns the
 * mail's one outcome.
 */
import { recordAbsence } from '../store/people.ts'
import { answerSender, from, registerAt, saidIn, tellOwner, type Wording } from './answers.ts'
import { applyBounce } from './bounce.ts'
import { command, several, withKnownSender } from './commands.ts'
import type { Hands, MailEnd } from './hands.ts'
import { newsAlone, newsBeside } from './news.ts'
import { NO_DEAL } from './own-people.ts'
import { passed, passOn, passQuestions, TOO_MANY, tellOfOthers, waits } from './pass-on.ts'
import { type Plan, plansApart, type Received } from './plan.ts'
import { register } from './register.ts'
import { sendMessage } from './send-message.ts'
import { statusFor } from './status.ts'
import { unclear } from './unclear.ts'

export async function carryOut(hands: Hands, received: Received, plan: Plan): Promise<MailEnd> {
  const here = await tellOfOthers(hands, received, plan, await carriedOut(hands, received, plan))
  const end = await onOthers(hands, received, here)
  const message = plan.kind === 'COMMANDS' || plan.kind === 'PASS_ON' ? plan.message : undefined
  if (!message) return end
  const sent = await sendMessage(hands, received, message)
  return sent.outcome === 'QUARANTINED' ? sent : end
}

/** Then what it says of other deals, each on its own; how the mail ends is how most came of it. */
async function onOthers(hands: Hands, received: Received, here: MailEnd): Promise<MailEnd> {
  const ends = [here]
  for (const part of plansApart(received)) ends.push(await carryOut(hands, part.received, part.plan))
  const end =
    ends.find(({ outcome }) => outcome === 'QUARANTINED') ??
    ends.find(({ outcome }) => outcome === 'APPLIED') ??
    ends.find(({ outcome }) => outcome !== 'IGNORED') ??
    here
  const reason = [...new Set(ends.map((one) => one.reason))].join('. ')
  return ends.length === 1 ? here : { ...here, outcome: end.outcome, reason }
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
      return passQuestions(hands, received, await registerWithNews(hands, received, plan))
    case 'NEWS':
      return newsAlone(hands, plan.news)
    case 'COMMANDS':
      return command(hands, received, plan)
    case 'AWAY':
      return noteAbsence(hands, received, plan)
    case 'SEVERAL':
      return several(hands, received, plan)
    case 'BY_DEAL':
      return byDeal(hands, received, plan)
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
    case 'MESSAGE':
      return sendMessage(hands, received, plan.message)
    case 'UNCLEAR':
      return unclear(hands, received, plan)
    case 'WRONG_PERSON':
      await tellOwner(hands, received, wrongPerson(received))
      return { outcome: 'QUARANTINED', reason: plan.reason, dealId }
    case 'UNKNOWN_SENDER':
      await unknownSender(hands, received)
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

async function noteAbsence(
  hands: Hands,
  received: Received,
  plan: Extract<Plan, { kind: 'AWAY' }>,
): Promise<MailEnd> {
  const { personId, until, commands, reason } = plan
  const [id, source] = [hands.baton.newId(), `mail:${received.mailId}`]
  await recordAbsence(hands.tx, { id, personId, from: received.arrivedAt, until, source })
  if (commands.length > 0) return command(hands, received, plan)
  return { outcome: 'APPLIED', reason, dealId: received.thread.deal?.id ?? null }
}

/** First what the reply answers about the deal of its letter, then the deal that it brings. */
async function registerWithNews(
  hands: Hands,
  received: Received,
  { senderConfirmed, news, completing }: Extract<Plan, { kind: 'REGISTER' }>,
): Promise<MailEnd> {
  const answered =
    completing && received.onLetter ? await carriedOut(hands, received.onLetter, completing) : null
  const told = await newsBeside(hands, received, news)
  const end = withAnswered(await register(hands, received, senderConfirmed, told.besides), answered)
  return told.waits
    ? { ...end, ...waits(received, 'It speaks of another deal'), dealId: end.dealId ?? null }
    : end
}

/** What waits for a person in the answer makes the whole mail wait. */
const withAnswered = (end: MailEnd, answered: MailEnd | null): MailEnd =>
  answered === null
    ? end
    : {
        ...end,
        outcome: answered.outcome === 'QUARANTINED' ? 'QUARANTINED' : end.outcome,
        reason: `${end.reason}. ${answered.reason}`,
      }

/** Each part on its deal, one after the other; what is of none is answered like any mail that names none. */
async function byDeal(
  hands: Hands,
  received: Received,
  { parts, rest }: Extract<Plan, { kind: 'BY_DEAL' }>,
): Promise<MailEnd> {
  const ends: MailEnd[] = []
  for (const part of parts) ends.push(await carryOut(hands, part.received, part.plan))
  if (rest !== '') {
    const understanding = { ...received.understanding, replyText: rest }
    const thread = { ...received.thread, deal: null }
    ends.push(await unclear(hands, { ...received, thread, understanding }, NO_DEAL))
  }
  const of = (outcome: MailEnd['outcome']) => ends.find((end) => end.outcome === outcome)
  return of('QUARANTINED') ?? of('APPLIED') ?? (ends[0] as MailEnd)
}

async function unknownSender(hands: Hands, received: Received): Promise<void> {
  const { vendor } = hands.baton.config
  const told = await answerSender(hands, received, {
    kind: 'UNKNOWN_SENDER',
    data: { vendorName: vendor.name },
  })
  await tellOwner(hands, received, quarantineNotice(received, 'The sender belongs to no known partner', told))
}

function quarantineNotice(received: Received, why: string, told = false): Wording {
  const quote = saidIn(received)
  return {
    kind: 'QUARANTINE_NOTICE',
    data: { from: from(received), subject: received.parsed.subject, why, quote, ...(told ? { told } : {}) },
  }
}

function wrongPerson(received: Received): Wording {
  const quote = saidIn(received)
  const belongsTo = received.thread.addressee?.name ?? 'nobody'
  const address = received.parsed.from?.address.toLowerCase() ?? ''
  const mayTake = received.aes.some(({ addresses }) => addresses.includes(address))
  return { kind: 'WRONG_PERSON_REPLY', data: { from: from(received), belongsTo, quote, mayTake } }
}
