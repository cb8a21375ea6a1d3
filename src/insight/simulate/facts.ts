/** What a simulated partner says of a deal, and what its credit comes to. */
import type { CreditEvaluation, CreditSnapshot, DealFacts } from '../../motion/deal.ts'
import { decimal, inFigures, multiply, round, shift, toText } from '../../motion/decimal.ts'
import { ENTRY_SIGNALS } from '../../motion/words.ts'
import type { Random } from '../statistics/random.ts'
import { firmOf, type SimulatedPartner } from './company.ts'
import type { Parameters } from './parameters.ts'

const DAY = 86_400_000
const CONTEXTS = [
  'Their contract with the incumbent ends next quarter and the audit found gaps',
  'New plant opens in spring; the current system cannot take the volume',
  'The board asked for one ledger over four subsidiaries this year',
  'Support of their old platform ends; they must move before summer',
]

export function factsOf(
  from: Random,
  parameters: Parameters,
  partner: SimulatedPartner,
  arrivedAt: number,
): DealFacts {
  const account = firmOf(5000 + from.below(40_000)).replace(/ (Systems|Consulting|Partners|IT)$/, ' GmbH')
  const domain = `${account.toLowerCase().replace(/\W/g, '')}.example`
  const draw = Math.exp(Math.log(parameters.valueMedian) + from.normal() * parameters.valueSpread)
  const value = String(Math.max(500, Math.round(draw / 100) * 100))
  const currency = parameters.currencies[from.weighted(parameters.currencies.map(([, weight]) => weight))]![0]
  // A partner mostly sells at home.
  const abroad = parameters.territories[from.weighted(parameters.territories.map(([, weight]) => weight))]![0]
  return {
    accountName: account,
    accountDomain: domain,
    accountCountry: from.next() < 0.8 ? partner.country : abroad,
    contacts: [
      { name: 'Kim Sander', email: `kim.sander@${domain}`, phone: null, title: 'Head of Operations' },
    ],
    amount: from.next() < parameters.noAmount ? null : { min: value, max: value, currency, basis: 'TOTAL' },
    closeDate: new Date(arrivedAt + (40 + from.next() * 120) * DAY).toISOString().slice(0, 10),
    product: parameters.products[from.weighted(parameters.products.map((_, index) => 1 / (index + 1)))]!,
    entrySignal: ENTRY_SIGNALS[from.weighted([5, 2, 3])]!,
    partnerRoles: [],
    context: from.pick(CONTEXTS),
    nextStep: null,
    nextStepDate: null,
    competitor: null,
  }
}

/** Each snapshot's share of the won amount at its rate, as the motion evaluates it at close. */
export function creditedLines(
  credit: CreditSnapshot[],
  amount: { value: string; currency: string },
  closedAt: string,
): CreditEvaluation {
  const lines = credit.map((snapshot) => {
    const { partnerId, partnerName, type, share, rate, protectionDays, snapshotAt } = snapshot
    const product = multiply(multiply(decimal(amount.value), decimal(rate)), decimal(share))
    const credited = round(shift(product, 4), 2)
    const within = Date.parse(closedAt) <= Date.parse(snapshotAt) + protectionDays * DAY
    const figures = `${inFigures(decimal(amount.value), amount.currency)} × ${rate} % × ${share} %`
    const computation = `${figures} = ${inFigures(credited, amount.currency)}`
    return {
      partnerId,
      partnerName,
      type,
      share,
      rate,
      credited: toText(credited),
      computation,
      withinProtection: within,
    }
  })
  return { amount, lines, hashes: credit.map((snapshot) => snapshot.hash) }
}
