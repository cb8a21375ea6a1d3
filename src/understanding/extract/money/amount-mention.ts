/** A sum of money as it stands in a text. */

export interface AmountMention {
  start: number
  end: number
  min: number
  max: number
  /** ISO 4217; null when the words name none. */
  currency: string | null
  basis: 'TOTAL' | 'PER_YEAR' | 'PER_MONTH'
  /** Whether the basis stands there, or total is only what remains. */
  basisStated: boolean
  /** A price of one seat whose number of seats is not known: never a deal's amount. */
  unitPrice: boolean
  /** How many times the figure that stands there: "3 x 15k". */
  counted?: number
  /** What an earlier sum changed to: "from 96k to £118,000". */
  became?: boolean
  /** Worked out of the sums that stand there (worked-out.ts). */
  workedOut?: boolean
}
