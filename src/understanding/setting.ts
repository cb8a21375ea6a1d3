/**
 * What a reader may know about the world besides the mail itself: which of our addresses the mail went to,
 * whose domains are whose, and the vendor's catalogue. Plain data, passed in by the caller (handle-mail or the
 * `understand` command), so that readers need no database, no configuration and no clock.
 */

import type { Amount } from './understanding.ts'

/** Which of our addresses the mail was sent to (design page 2, "Addresses"). */
export type AddressKind = 'REGISTRATION' | 'HANDOFF' | 'DEAL' | 'OTHER'

export interface CatalogueProduct {
  /** The full name, as it is stored on a deal. */
  name: string
  /** Other ways to write it, without regard to case ("Flow", "North Wind Flow"). */
  aliases: string[]
}

/** Somebody already on record: never a customer contact of a new deal. */
export interface KnownPerson {
  name: string
  /** lower case; null when only the name is known */
  email: string | null
  side: 'PARTNER' | 'VENDOR' | 'CUSTOMER'
}

/** What the deal that is answered says before the mail: "not 80k but 92k", "Robin's new address" are about that. */
export interface SoFar {
  amount: Amount | null
  /** ISO date */
  closeDate: string | null
  contacts: { name: string | null; email: string | null }[]
  contactWishes?: string[]
}

/** A deal that is open already, as far as words may name it. */
export interface OpenDeal {
  number: number
  accountName: string | null
  /** Mail domains of the customer, lower case. */
  domains: string[]
  contacts: { name: string | null; email: string | null }[]
}

export interface UnderstandingSetting {
  address: AddressKind
  /** The domain that our addresses live under, lower case ("intake.vendor.example"). */
  mailDomain: string
  /** Domains of the vendor's own people, lower case; includes the parent of `mailDomain`. */
  vendorDomains: string[]
  /** Domains of the partner(s) of this mail or deal, lower case; freemail domains never belong here. */
  partnerDomains: string[]
  products: CatalogueProduct[]
  /**
   * ISO 4217: what a sum without a currency is in, where nothing in the mail tells: the money of the deal so far, of
   * the partner's country, or the vendor's. Such sums stay inferred.
   */
  usualCurrency?: string | null
  knownPeople: KnownPerson[]
  /** What the customer of the deal that is answered, and its people, are called. */
  customerNames?: string[]
  /** Of replies to letters about a deal. */
  soFar?: SoFar
  /**
   * The open deals of the partner who proved to have written to the registration address; empty or absent for anybody
   * else. Nobody else's deal ever stands here: what is read must not show that it exists.
   */
  openDeals?: OpenDeal[]
  /** Texts of our letters that asked for what is missing, newest first, where such a letter is answered. */
  letters?: string[]
  /** When the mail arrived, ISO 8601 with offset; dates resolve against it only without a sound Date header. */
  receivedAt: string
}

/** The day and time that relative dates of a mail count from: its Date header, else its arrival. */
export const referenceDate = (mail: { date: string | null }, setting: UnderstandingSetting): string =>
  mail.date ?? setting.receivedAt
