/** What the readers may know besides the mail: whose domains are whose, and what the deal that it is about says so far. */
import type { Thread } from '../inbound/thread.ts'
import type { PartnerRow } from '../store/people.ts'
import { currencyOfCountry } from '../understanding/extract/money/home-currency.ts'
import type { ParsedMail } from '../understanding/parsed-mail.ts'
import type { SoFar, UnderstandingSetting } from '../understanding/setting.ts'
import type { Baton } from '../world.ts'

export interface About {
  parsed: ParsedMail
  thread: Thread
  partner: PartnerRow | null
  arrivedAt: Date
}

export function settingFor({ config }: Pick<Baton, 'config'>, about: About): UnderstandingSetting {
  const { parsed, thread, partner, arrivedAt } = about
  // Whoever has it on offer may answer that on any letter about the deal.
  const kind = thread.handoffId ? 'HANDOFF' : thread.withoutToken ? 'DEAL' : thread.address?.kind
  const ownDomain = parsed.from?.address.split('@')[1]
  const soFar = soFarOf(thread)
  return {
    address: kind === 'REGISTRATION' || kind === 'HANDOFF' || kind === 'DEAL' ? kind : 'OTHER',
    mailDomain: config.mailDomain,
    vendorDomains: config.vendor.domains,
    partnerDomains: partner?.domains.length
      ? partner.domains
      : kind === 'REGISTRATION' && ownDomain
        ? [ownDomain]
        : [],
    products: config.vendor.products,
    usualCurrency: currencyOf({ config }, thread, partner),
    knownPeople: Object.values(thread.people).map((person) => ({
      name: person.name,
      email: person.address,
      side: person.kind === 'PARTNER_CONTACT' ? 'PARTNER' : 'VENDOR',
    })),
    customerNames: customerNames(thread),
    ...(soFar ? { soFar } : {}),
    receivedAt: arrivedAt.toISOString(),
  }
}

/**
 * ISO 4217 of a bare "75k": the deal's own, where it has a sum already; that of its customer's country, then of the
 * partner's, then the vendor's. Null where none of them is known.
 */
export function currencyOf(
  { config }: Pick<Baton, 'config'>,
  { deal }: Thread,
  partner: Pick<PartnerRow, 'country'> | null,
): string | null {
  const { amount, accountCountry } = deal?.facts ?? {}
  const countries = [accountCountry, partner?.country].flatMap((country) => country ?? [])
  const ofCountry = countries.map(currencyOfCountry).find((code) => code !== null)
  return amount?.currency ?? ofCountry ?? config.vendor.currency ?? null
}

function customerNames({ deal }: Thread): string[] {
  const { accountName, accountDomain, contacts } = deal?.facts ?? { contacts: [] }
  const names = [accountName, accountDomain?.split('.')[0], ...contacts.map(({ name }) => name)]
  return names.flatMap((name) => name ?? [])
}

function soFarOf({ deal }: Thread): SoFar | null {
  if (!deal) return null
  const { amount, closeDate, contacts, contactWishes = [] } = deal.facts
  return {
    amount,
    closeDate,
    contacts: contacts.map(({ name, email }) => ({ name, email })),
    ...(contactWishes.length > 0 && { contactWishes }),
  }
}
