/**
 * News of open deals that stand in a mail to the registration address. Beside a new deal they are done first, and its
 * receipt tells of both; by themselves each is answered on its own deal. They decide nothing (addendum.ts).
 */
import type { Answer } from '../handle-command.ts'
import type { Command } from '../motion/commands.ts'
import type { Beside } from '../motion/letters.ts'
import { summarise } from '../motion/summary.ts'
import type { News } from '../understanding/understanding.ts'
import { answerSender, readerFor } from './answers.ts'
import { command, withKnownSender } from './commands.ts'
import { type Hands, knock, type MailEnd } from './hands.ts'
import { passOn, tellQuestion, waits } from './pass-on.ts'
import type { OnOpenDeal, Received } from './plan.ts'
import { statusFor } from './status.ts'

/** What became of the news beside a new deal. */
export interface Told {
  /** For the receipt. */
  besides: Beside[]
  /** Whether some of it could be told to nobody now. */
  waits: boolean
}

/** What is said beside a new deal, done first. */
export async function newsBeside(
  hands: Hands,
  received: Received,
  parts: readonly OnOpenDeal[],
): Promise<Told> {
  const told: Told = { besides: [], waits: false }
  for (const news of received.understanding.news) {
    const part = parts.find((one) => isAbout(one, news))
    const beside = part ? await onItsDeal(hands, part, news) : await toPerson(hands, received, news)
    if (beside === 'WAITS') told.waits = true
    else if (beside !== 'ANSWERED') told.besides.push(beside)
  }
  return told
}

const isAbout = ({ received }: OnOpenDeal, { deals: [number, ...more] }: News): boolean =>
  more.length === 0 && received.thread.deal?.number === number

/** What the receipt tells; ANSWERED by a letter of its own; WAITS where nobody could be told. */
type Done = Beside | 'ANSWERED' | 'WAITS'

/** Applied as a reply would be; what a person has to read goes to the deal's intake owner. */
async function onItsDeal(hands: Hands, { received, plan }: OnOpenDeal, news: News): Promise<Done> {
  const { deal } = received.thread
  if (deal && plan.kind === 'STATUS')
    return (await answerSender(hands, received, await statusFor(hands, received))) ? 'ANSWERED' : 'WAITS'
  const known = await withKnownSender(hands, received)
  const commands = plan.kind === 'COMPLETE' ? [plan.command] : []
  if (plan.kind === 'PASS_ON') commands.push(...(plan.commands ?? []))
  let noted: Beside | null = null
  for (const each of commands) {
    if (!deal) break
    const answer = await hands.door({ ...knock(known, deal.id), command: each, toldElsewhere: true })
    noted = notedIn(each, answer, known)
  }
  return plan.kind === 'COMPLETE' && noted !== null ? noted : toPerson(hands, known, news)
}

/** What the deal says now of the facts that were told; null where they were refused. A fact that it had is noted, too. */
function notedIn(command: Command, answer: Answer, { thread: { sender } }: Received): Beside | null {
  const refused = 'refusal' in answer && answer.refusal.code !== 'NOTHING_TO_DO'
  if (command.type !== 'changeFacts' || refused || !answer.deal || !answer.facts) return null
  const { number, facts, evidence } = summarise(answer.deal, answer.facts, sender?.id)
  return { what: 'NOTED', number, facts, evidence, changed: Object.keys(command.changes) }
}

async function toPerson(hands: Hands, received: Received, news: News): Promise<Done> {
  const reader = await readerFor(hands, received)
  const about = received.thread.deal ? {} : { customer: news.customer }
  const question = news.evidence.map(({ quote }) => quote).join('\n')
  const told = await tellQuestion(hands, received, { question, ...about })
  return told && reader ? { what: 'PASSED_ON', customer: news.customer, to: reader.name } : 'WAITS'
}

/** A mail that brings no deal and is about several that are open: each part is answered on its own. */
export async function newsAlone(hands: Hands, parts: readonly OnOpenDeal[]): Promise<MailEnd> {
  const ends: MailEnd[] = []
  for (const part of parts) ends.push(await alone(hands, part))
  const of = (outcome: MailEnd['outcome']) => ends.find((end) => end.outcome === outcome)
  return of('QUARANTINED') ?? of('APPLIED') ?? (ends[0] as MailEnd)
}

async function alone(hands: Hands, { received, plan }: OnOpenDeal): Promise<MailEnd> {
  switch (plan.kind) {
    case 'COMPLETE':
      return command(hands, await withKnownSender(hands, received), {
        commands: [plan.command],
        reason: plan.reason,
      })
    case 'PASS_ON':
      return passOn(hands, received, plan.commands ?? [])
    case 'STATUS': {
      const sent = await answerSender(hands, received, await statusFor(hands, received))
      const dealId = received.thread.deal?.id ?? null
      return sent
        ? { outcome: 'ANSWERED', reason: 'Status sent', dealId }
        : waits(received, 'It asks for the status')
    }
    default:
      return passOn(hands, received, [])
  }
}
