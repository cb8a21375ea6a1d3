/** The sum of a won deal, said by whoever may close it: with the win, or once more, put right and told to the partner. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { decimal, inFigures } from '../motion/decimal.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { namesFigure, type Sum, wonSumIn } from '../understanding/answers/won-sums.ts'
import type { Plan, Received } from './plan.ts'

/**
 * null where the deal is not won, or the words do not plainly say what it was won for. A sum that is ten times the one
 * that is told, or a tenth, is asked for once more, and changes only by a word of confirmation to the intake owner's
 * own desk (`desk`: he writes himself).
 */
export function correctingWonSum(received: Received, deal: Deal, desk: boolean): Plan | null {
  if (deal.stage !== 'WON' || !SAYS_MORE.has(received.understanding.intent)) return null
  const amount = saidIn(received, deal)
  if (amount === null) return null
  if (isFarFrom(amount, deal.wonAmount)) {
    const confirmed = shortAnswerIn(received.parsed.ownText, ['YES', 'NO']) === 'YES'
    if (confirmed && !desk) return { kind: 'PASS_ON' }
    if (!confirmed) return askedBack(amount, deal.wonAmount!)
  }
  const command: Command = { type: 'correctWonAmount', amount, note: null }
  return { kind: 'COMMANDS', commands: [command], reason: 'What it was won for, said again' }
}
/** A question is answered by a person; a loss speaks against the win. */
const SAYS_MORE: ReadonlySet<string> = new Set(['WON', 'UPDATE', 'REGISTRATION', 'UNCLEAR'])

/** What a deal is won for in the mail that wins it, as registered where no figure is named; a range is no sum. */
export function wonFor(received: Received, deal: Deal): Extract<Command, { type: 'closeWon' }>['amount'] {
  const read = received.understanding.outcome?.amount
  if (!read)
    return saidIn(received, deal) ?? (namesFigure(received.parsed.ownText, deal.number) ? null : 'REGISTERED')
  const { min, max, currency } = read.value
  return min === max ? { value: max, currency } : null
}

/** The number of the deal is none of its sums. */
function saidIn({ parsed, currency }: Received, deal: Deal): Sum | null {
  const sum = wonSumIn(parsed.ownText, deal.stage === 'WON' ? deal.wonAmount : null, currency)
  return sum !== null && Number(sum.value) !== deal.number ? sum : null
}

/** A zero too many, or too few, is typed easily. */
const isFarFrom = (sum: Sum, told: Sum | null): boolean =>
  told !== null &&
  sum.currency === told.currency &&
  Math.max(Number(sum.value) / Number(told.value), Number(told.value) / Number(sum.value)) >= 10

const askedBack = (sum: Sum, told: Sum): Plan => ({
  kind: 'UNCLEAR',
  why: `${figures(sum)} is far from ${figures(told)}, for which it is closed`,
  examples: [`Yes, ${figures(sum)}`, `It was …, not ${figures(told)}`],
})

const figures = ({ value, currency }: Sum): string => inFigures(decimal(value), currency)
