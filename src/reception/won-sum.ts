/** The sum of a won deal, said by whoever may close it: with the win, or once more, put right and told to the partner. */
import type { Command } from '../motion/commands.ts'
import type { ClosedDeal, Deal } from '../motion/deal.ts'
import { decimal, inFigures } from '../motion/decimal.ts'
import { contractSumIn } from '../understanding/answers/contract-sum.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { objectsToSum } from '../understanding/answers/sum-objections.ts'
import { isUnsure, namesFigure, type Sum, sumsNamed, wonSumIn } from '../understanding/answers/won-sums.ts'
import { heardByPartner, partnersNames } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/**
 * null where the deal is not won, or the words do not plainly say what it was won for. A sum that is ten times the one
 * that is told, or a tenth, is asked for once more, and changes only by a word of confirmation to the intake owner's
 * own desk (`desk`: he writes himself).
 */
export function correctingWonSum(received: Received, deal: Deal, desk: boolean): Plan | null {
  if (deal.stage !== 'WON' || !SAYS_MORE.has(received.understanding.intent)) return null
  const amount = putRight(received, deal)
  if (amount === null) return null
  if (amount === 'ASK') return WHOLE_ASKED
  if (isFarFrom(amount, deal.wonAmount)) {
    const confirmed = shortAnswerIn(received.parsed.ownText, ['YES', 'NO']) === 'YES'
    if (confirmed && !desk) return { kind: 'PASS_ON' }
    if (!confirmed) return askedBack(amount, deal.wonAmount!)
  }
  const command: Command = { type: 'correctWonAmount', amount, note: null }
  const commands = desk ? [command, ...settling(received, deal)] : [command]
  return { kind: 'COMMANDS', commands, reason: 'What it was won for, said again' }
}

/** The partner that objected to the sum gets its answer with the sum that holds, in the words of whoever put it right. */
function settling(received: Received, deal: ClosedDeal): Command[] {
  const open = deal.disputes.filter(({ resolvedAt }) => resolvedAt === null)
  const [dispute] = open
  const resolution = heardByPartner(received, deal).slice(0, 1000)
  if (!dispute || open.length > 1 || resolution === '') return []
  if (!objectsToSum(dispute.text, deal.wonAmount, partnersNames(received, deal))) return []
  return [{ type: 'resolveDispute', number: dispute.number, resolution, shares: null }]
}
/** A question is answered by a person; a loss speaks against the win. */
const SAYS_MORE: ReadonlySet<string> = new Set(['WON', 'UPDATE', 'REGISTRATION', 'UNCLEAR'])

/**
 * What a deal is won for in the mail that wins it, as registered where no figure is named; null where the words do not
 * say plainly what the whole contract comes to.
 */
export function wonFor(received: Received, deal: Deal): Extract<Command, { type: 'closeWon' }>['amount'] {
  const sum = contractSumOf(received, deal)
  if (sum !== null) return sum === 'ASK' ? null : sum
  return !namesFigure(received.parsed.ownText, deal.number) ? 'REGISTERED' : null
}

/**
 * The whole of what the words say it was won for, ASK where that is not plain, null where they name no sum. A single
 * figure is what the readers take it for; whatever is added up or told apart is worked out (contract-sum.ts).
 */
function contractSumOf(received: Received, deal: Deal): Sum | 'ASK' | null {
  const read = received.understanding.outcome?.amount ?? null
  const whole = workedOut(received, deal)
  if (whole === 'ASK') return 'ASK'
  if (whole?.sum) return whole.sum
  if (read === null) return saidIn(received, deal)
  const { min, max } = read.value
  const same = min === max && (whole === null || Number(whole.value) === Number(max))
  return same ? { value: max, currency: read.value.currency } : 'ASK'
}

/** What the words come to (contract-sum.ts); `sum` where that is worked out and not merely one figure. */
function workedOut(received: Received, deal: Deal): { value: string; sum: Sum | null } | 'ASK' | null {
  const { parsed, understanding, currency } = received
  const read = understanding.outcome?.amount ?? null
  const money = read?.value.currency ?? currency
  const own = parsed.ownText
  const sums = sumsNamed(own, money).filter(({ max }) => max !== deal.number)
  const at = read?.evidence.find(({ part }) => part === 'own') ?? null
  const whole = contractSumIn({ own, sums, at, partners: partnersNames(received, deal) })
  if (whole === null || whole === 'ASK') return whole
  const code = whole.currency ?? money
  if (whole.how === 'SAID') return { value: whole.value, sum: null }
  return code === null ? 'ASK' : { value: whole.value, sum: { value: whole.value, currency: code } }
}

/** The sum that a later word puts right; ASK where it was asked for and the answer does not say the whole. */
function putRight(received: Received, deal: ClosedDeal): Sum | 'ASK' | null {
  const said = saidIn(received, deal)
  const { answers } = received.thread
  const answered = deal.wonAmount === null || (answers !== null && TELLS_SUM.has(answers.kind))
  if (!answered || isUnsure(received.parsed.ownText)) return said
  const whole = workedOut(received, deal)
  if (whole === 'ASK') return deal.wonAmount === null ? 'ASK' : null
  return whole?.sum ?? said
}

/** Letters whose answer is about the sum, and not only perhaps. */
const TELLS_SUM: ReadonlySet<string> = new Set(['DECISION_CONFIRMED', 'DISPUTE_OPENED', 'PASSED_QUESTION'])

const WHOLE_ASKED: Plan = {
  kind: 'UNCLEAR',
  why: 'It does not say plainly what the whole contract comes to',
  examples: ['It was 45,000 EUR in all'],
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
