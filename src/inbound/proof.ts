/** What a mail proves of its sender, and the mail that is examined for it (authenticate.ts). */
import type { MailSession, MailSource, Trust } from '../store/inbound-mail.ts'
import { aligned, asciiDomain, type DmarcPolicy, organisation, type Resolver } from './dmarc.ts'

export interface Proof {
  trust: Trust
  /** What proved it; `none` unless trust is PASS. */
  method: 'dkim' | 'spf' | 'header' | 'loopback' | 'none'
  /** The From address the proof is about, lower case; null when there is not exactly one. */
  address: string | null
  /** Its domain, ASCII. */
  domain: string | null
  /** In words an operator understands. */
  why: string
  spf: { result: string; domain: string } | null
  dkim: { result: string; domain: string; selector: string; aligned: boolean; why: string }[]
  dmarc: DmarcPolicy | null
  arc: { result: string; sealer: string } | null
  /**
   * Who answers for the mail, other than the From domain: organisations that sent or signed it; where there is none,
   * the server of which the From domain's SPF record says that it is probably not its own. Proves nothing of the
   * sender; what is to be thought of it depends on how the person's mails came before (doubt.ts).
   */
  elsewhere: string[]
  /** Its writer had a letter that only the person in From was sent (doubt.ts). */
  confirmed?: boolean
}

export interface MailToProve {
  raw: Uint8Array
  source: MailSource
  envelopeFrom: string
  session: MailSession
}

export interface ProofOptions {
  /** DNS; the system's by default. */
  resolver?: Resolver
  /**
   * The From address as the rest of the program reads it (null: none). A mail that two parsers read differently
   * is made to be proved as one person's and obeyed as another's: it fails.
   */
  readAs?: string | null
  /** Our name in SPF macros. */
  hostname?: string
}

/** The proof that proves nothing yet. */
export function nothing(address: string | null, why: string): Proof {
  const domain = address === null ? null : asciiDomain(address.split('@')[1] ?? '')
  const found = { spf: null, dkim: [], dmarc: null, arc: null, elsewhere: [] }
  return { trust: 'GRAY', method: 'none', address, domain, why, ...found }
}

/** Organisations among these domains that are not the one of `domain`. */
export function strangers(domains: string[], domain: string): string[] {
  const others = domains.map(asciiDomain).filter((one) => one !== '' && !aligned(one, domain, false))
  return [...new Set(others.map(organisation))]
}
