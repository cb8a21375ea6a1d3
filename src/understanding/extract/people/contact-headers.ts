/** People in the headers of mails inside this one: a customer who wrote is a contact. */

import { allMatches } from '../../search/all-matches.ts'
import { domainFits } from '../account/org.ts'
import { isFreemail } from '../address.ts'
import { oneLine, plain } from '../fold.ts'
import type { Layout } from '../layout/layout.ts'
import type { Unit } from '../layout/units.ts'
import type { Reading, Source } from '../reading.ts'
import type { Draft } from './contact-draft.ts'
import { sameName } from './person.ts'

export interface EmailAt {
  value: string
  unit: Unit
  order: number
  start: number
  end: number
}

/**
 * Authors of customers' mails inside this one: their From line names them and their address. Returns the names of
 * authors who write from another house.
 */
export function authors(
  reading: Reading,
  accountName: string | null,
  drafts: Draft[],
  emails: EmailAt[],
): string[] {
  const strangers: string[] = []
  for (const layout of reading.layouts) {
    for (const [i, section] of layout.sections.entries()) {
      if (section.side !== 'CUSTOMER' || section.author === null) continue
      const { author, authorAt } = section
      if (isElsewhere(author.address, accountName, emails)) {
        strangers.push(flip(author.name))
        continue
      }
      if (authorAt === null && !(i === 0 && author.name !== '')) continue
      const name = withoutClock(flip(author.name))
      if (drafts.some((draft) => draft.name && sameName(draft.name.value, name))) continue
      const source: Source =
        authorAt === null
          ? { part: layout.part.replace(/body$/, 'from'), raw: `${author.name} <${author.address}>` }
          : layout
      const at = authorAt ?? { start: 0, end: author.name.length }
      const draft: Draft = { unit: null, order: -1, name: null, email: null, phone: null, title: null }
      if (plain(name).length > 1 && !name.includes('@'))
        draft.name = { value: name, source, start: at.start, end: at.end, score: 5 }
      const from =
        authorAt === null
          ? author.name.length + 2
          : layout.low.indexOf(author.address, Math.max(0, at.start - 80))
      if (author.address !== '' && from >= 0)
        draft.email = {
          value: author.address.toLowerCase(),
          source,
          start: from,
          end: from + author.address.length,
        }
      if (draft.email !== null) {
        const known = emails.findIndex((email) => email.value === draft.email!.value)
        if (known >= 0) emails.splice(known, 1)
      }
      if (draft.name || draft.email) drafts.push(draft)
    }
  }
  return strangers
}

/** "12:53:02 -0800 Joe Perches", "Mark Brown +0000": the time of an announcement that was taken with the name. */
const withoutClock = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !/[\d:_#]/.test(word))
    .join(' ')

/** "Our reseller wrote this about Acme (odette@acme.example)": an author from another house than the customer's. */
function isElsewhere(address: string, accountName: string | null, emails: readonly EmailAt[]): boolean {
  const fits = (email: string) => domainFits(hostOf(email), accountName ?? '')
  if (accountName === null || address === '' || isFreemail(hostOf(address)) || fits(address) > 0) return false
  return emails.some(({ value }) => hostOf(value) !== hostOf(address) && fits(value) >= 2)
}

/** Customers on copy of a mail inside this one: "Cc: Detlef Mroß <d.mross@…>". */
export function copied(reading: Reading, drafts: Draft[], emails: EmailAt[]): void {
  for (const layout of reading.layouts)
    for (const line of layout.lines) {
      if (line.zone !== 'HEADER' || drafts.length > 20) continue
      if (!COPY.test(layout.low.slice(line.start, line.end))) continue
      for (const m of allMatches(layout.text.slice(line.start, line.end), MAILBOX)) {
        const address = m[2]!.toLowerCase()
        if (reading.isPartnerAddress(address) || reading.isVendorAddress(address)) continue
        if (!sharesHost(drafts, emails, address)) continue
        addMailbox(drafts, emails, layout, line.start + m.index, m[1]!, address)
      }
    }
}
const COPY = /^\W{0,3}(?:cc|kopie|copie|copia|kopi|in kopie|kopia|to|an|a|para|aan|till|til)\s?:/
const MAILBOX = /["']?([\p{L}][\p{L}\p{M}.,'’ -]{2,50}?)["']?\s*<([^\s<>@]{1,64}@[^\s<>@]{3,120})>/gu
const hostOf = (address: string): string => address.slice(address.indexOf('@') + 1)
/** Only somebody at the same house as a customer who wrote or is named; a header is full of strangers. */
const sharesHost = (drafts: Draft[], emails: EmailAt[], address: string): boolean =>
  !isFreemail(hostOf(address)) &&
  [...drafts.map((draft) => draft.email?.value), ...emails.map((email) => email.value)].some(
    (known) => known !== undefined && known !== address && hostOf(known) === hostOf(address),
  )

function addMailbox(
  drafts: Draft[],
  emails: EmailAt[],
  layout: Layout,
  at: number,
  written: string,
  address: string,
): void {
  const name = flip(written.replace(/^(?:cc|to|an|kopie|copie|copia)\s*:\s*/i, ''))
  if (drafts.some((draft) => draft.email?.value === address)) return
  const start = layout.text.indexOf(written, at)
  const mail = layout.low.indexOf(address, at)
  if (start < 0 || mail < 0 || plain(name) === '') return
  const known = emails.findIndex((email) => email.value === address)
  if (known >= 0) emails.splice(known, 1)
  drafts.push({
    unit: null,
    order: -0.5,
    name: { value: name, source: layout, start, end: start + written.length, score: 5 },
    email: { value: address, source: layout, start: mail, end: mail + address.length },
    phone: null,
    title: null,
  })
}

/** "Besteiro Ramos, Joaquín" as directories write it → "Joaquín Besteiro Ramos". */
export function flip(name: string): string {
  const clean = oneLine(
    name
      .replace(/["']/g, '')
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/\s+(?:via|on behalf of|im auftrag von)\s+.*$/i, ''),
  )
  const m = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(clean)
  return m === null ? clean : `${m[2]} ${m[1]}`
}
