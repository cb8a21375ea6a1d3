/** Mail and web domains of the customer's side, and which of them is the customer's own. */
import type { Fact } from '../../understanding.ts'
import { isFreemail, isHost } from '../address.ts'
import type { Layout } from '../layout/layout.ts'
import type { Unit } from '../layout/units.ts'
import { fact, foundIn, type Reading } from '../reading.ts'
import type { Candidate } from './account-candidate.ts'
import { domainFits } from './org.ts'

/** Mail and web domains of the customer's side, as far as the units name them. */
export function customerDomains(
  reading: Reading,
  units: Unit[],
): { domain: string; at: { layout: Layout; start: number; end: number } }[] {
  const found: { domain: string; at: { layout: Layout; start: number; end: number } }[] = []
  const add = (host: string, layout: Layout, start: number, end: number) => {
    const domain = host.replace(/^www\./, '')
    if (
      isFreemail(domain) ||
      !isHost(domain) ||
      reading.isPartnerAddress(`x@${domain}`) ||
      reading.isVendorAddress(`x@${domain}`)
    )
      return
    if (!found.some((other) => other.domain === domain)) found.push({ domain, at: { layout, start, end } })
  }
  for (const unit of units) {
    if (unit.key === 'skip' || unit.key === 'competitor') continue
    const { emails, sites } = foundIn(reading, unit)
    for (const email of emails) add(email.value.split('@')[1]!, unit.layout, email.start, email.end)
    for (const site of sites)
      if (!emails.some((email) => email.start <= site.start && email.end >= site.end))
        add(site.value, unit.layout, site.start, site.end)
  }
  return found
}

/** Of the customers whose mails were forwarded. */
export const writersDomains = (reading: Reading): { domain: string }[] =>
  reading.layouts.flatMap(({ sections }) =>
    sections.flatMap(({ side, author }) => {
      const domain = side === 'CUSTOMER' ? author?.address.split('@')[1] : undefined
      return domain && !isFreemail(domain) ? [{ domain }] : []
    }),
  )

/** The customer's domain: the one that fits the account's name, else the only one. */
export function readDomain(
  reading: Reading,
  units: Unit[],
  account: Candidate | null,
  extra: { domain: string; at: { layout: Layout; start: number; end: number } }[] = [],
): Fact<string> | null {
  const domains = [...customerDomains(reading, units), ...extra]
  const ranked = domains
    .map((entry, i) => ({ entry, fits: account === null ? 0 : domainFits(entry.domain, account.name), i }))
    .sort((a, b) => b.fits - a.fits || a.i - b.i)
  const best = ranked[0]
  if (best === undefined) return null
  const { layout, start, end } = best.entry.at
  const at = layout.low.indexOf(best.entry.domain, start)
  const from = at >= 0 && at < end ? at : start
  return fact(
    best.entry.domain,
    layout,
    from,
    at >= 0 && at < end ? at + best.entry.domain.length : end,
    best.fits > 0 ? 0.97 : 0.8,
  )
}
