/**
 * Mail of our own people that answers no letter, or that is about several deals. By number it counts like a mail with that
 * number in its subject; by the customer's name alone it brings news and decides nothing. Nobody gets silence.
 */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { isPolite } from '../understanding/answers/short-answers.ts'
import { OF_OUR_OWN } from '../understanding/nothing.ts'
import { answerToAsker } from './message.ts'
import type { Plan, Received } from './plan.ts'

/** How a reply on a deal is planned. */
type AsReply = (received: Received, deal: Deal) => Plan

/** Each part as a reply on its deal would be; the last words of the mail may be thanks. */
export function planByDeal({ parts, rest }: NonNullable<Received['byDeal']>, asReply: AsReply): Plan {
  return {
    kind: 'BY_DEAL',
    parts: parts.map((part) => ({ received: part, plan: planForPart(part, asReply) })),
    rest: isPolite(rest, namesIn(parts)) ? '' : rest,
  }
}

/** A part as a reply on its deal would be planned; by the customer's name alone it decides nothing. */
export function planForPart(part: Received & { byName: boolean }, asReply: AsReply): Plan {
  const { deal } = part.thread
  if (!deal) return { kind: 'UNCLEAR', ...NO_DEAL }
  const plan = asReply(part, deal)
  // A line of a round through the pipeline that changes nothing is written down; nobody has to read it.
  const notes =
    plan.kind === 'PASS_ON' && part.understanding.intent !== 'QUESTION' ? (plan.commands ?? []) : []
  if (notes.length > 0 && notes.every(({ type }) => type === 'recordActivity'))
    return { kind: 'COMMANDS', commands: notes, reason: `Noted on deal ${deal.number}` }
  if (plan.kind !== 'COMMANDS' && plan.kind !== 'SEVERAL') return plan
  return part.byName && decides(plan) ? { kind: 'UNCLEAR', why: ONLY_NAMED } : plan
}

const decides = (plan: Extract<Plan, { kind: 'COMMANDS' | 'SEVERAL' }>): boolean =>
  plan.kind === 'SEVERAL' || plan.commands.some(({ type }) => !NEWS.has(type))
const NEWS: ReadonlySet<Command['type']> = new Set(['changeFacts', 'setNextStep', 'recordActivity'])

/** What names no deal; `toOthers`: it is written to somebody else. A thank-you asks for nothing, and what others are written to is only copied to us. */
export function planForOwnPeople(received: Received, toOthers: boolean): Plan {
  const { understanding, parsed, trust, thread } = received
  const answer = trust === 'PASS' ? answerToAsker(received, null) : null
  if (answer) return { kind: 'MESSAGE', message: answer.message }
  if (understanding.intent === 'STATUS_REQUEST') return { kind: 'STATUS' }
  if (understanding.intent === 'OTHER') {
    const forUs = understanding.why === OF_OUR_OWN && !toOthers
    const names = [thread.sender?.name ?? '', parsed.from?.name ?? '']
    if (!forUs || parsed.ownText.trim() === '' || isPolite(parsed.ownText, names))
      return { kind: 'IGNORE', reason: understanding.why }
  }
  if (trust !== 'PASS')
    return {
      kind: 'QUARANTINE',
      reason: 'No reply address of ours, and nothing proves who it is',
      inform: true,
    }
  return { kind: 'UNCLEAR', ...NO_DEAL }
}

const namesIn = (parts: readonly Received[]): string[] =>
  parts.flatMap(({ thread, parsed }) => [
    parsed.from?.name ?? '',
    ...Object.values(thread.people).map(({ name }) => name),
  ])

/** What to write instead; a partner's deal is nobody's but the partner's to bring. */
export const NO_DEAL = {
  why: 'Mail from our own people needs a deal: its number before what is said of it, or a reply to a letter; a new deal comes from the partner’s own address',
  examples: ['1042: next step demo on 3 March', 'status'],
}
const ONLY_NAMED =
  'It names the deal by its customer alone; repeat it in answer to this letter, and it counts'
