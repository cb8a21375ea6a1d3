/** What the contacts of one deal are read from. */
import type { Unit } from '../layout/units.ts'
import type { Reading } from '../reading.ts'
import type { Card } from './vcard.ts'

export interface ContactInput {
  reading: Reading
  units: Unit[]
  accountName: string | null
  /** The customer's domain, by a link or an address. */
  accountDomain: string | null
  /** Where the customer is, by what the mail says (ISO 3166). */
  country: string | null
  cards: Card[]
  /** Whether forwarded signatures and authors belong to this deal (they do where the mail holds one deal). */
  signatures: boolean
}
