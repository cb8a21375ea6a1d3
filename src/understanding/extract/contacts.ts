/**
 * The customer's people of a deal: names, addresses, telephones and titles gathered from prose, forms, forwarded
 * signatures and cards, and put together by what belongs to whom.
 *
 * A name alone is not enough: something must show that a customer's person is meant. Out stay the partner's and
 * the vendor's people, and whoever has left.
 */
import type { ContactRead } from '../understanding.ts'
import { isFreemail, isRoleMailbox, toE164 } from './address.ts'
import { oneLine, plain } from './fold.ts'
import type { Layout } from './layout.ts'
import { findOrgs, sameOrg } from './org.ts'
import { GIVEN_NAMES } from './people-words.ts'
import {
  findPersons,
  isTitle,
  mailboxFits,
  nameKey,
  type PersonMention,
  type Span,
  sameName,
} from './person.ts'
import { phoneCountries } from './phone-country.ts'
import { asWritten, evidence, fact, foundIn, type Reading, type Source, words } from './reading.ts'
import { low, text, type Unit } from './units.ts'
import type { Card } from './vcard.ts'

interface Draft {
  unit: Unit | null
  order: number
  name: { value: string; source: Source; start: number; end: number; score: number } | null
  email: { value: string; source: Source; start: number; end: number } | null
  phone: { raw: string; source: Source; start: number; end: number; poor: boolean; unit: Unit | null } | null
  title: { value: string; source: Source; start: number; end: number } | null
}

const COLLEAGUE =
  /(?:\b(?:my|our|mein(?:e|en|em|er)?|unser(?:e|en|em|er)?|mon|ma|notre|nos|mi|nuestr[oa]s?|meu|minha|noss[oa]s?|mio|mia|nostr[oaie]|onze|ons|mijn|moj|nasz|min|var|vores)\s+(?:[\p{L}-]+\s+){0,3}|\b(?:colleague|kolleg(?:e|in)|collegue|colega|collega)\s+|\b(?:i'?m|i am|this is|ich bin|je suis|soy|sono|sou|ik ben|here is|hier ist|my name is|mein name ist)\s+|(?:submitted|registered|sent|prepared|eingereicht|erstellt) (?:by|von)\s+|(?:loop in|cc'?ing|copying|in copy:?|in cc:?|cc:?)\s+(?:in\s+)?(?:my |our )?)$/u
const THEIR_CONTACT =
  /(?:contact|ansprechpartner\w*|kontakt\w*|champion|sponsor|interlocut\w+|kunde\w*|customer\w*|client\w*|cliente\w*|klant\w*|gegenuber|counterpart|referente|buyer|lead)\s+(?:\S+\s+){0,2}$/
const YOURS =
  /(?:\b(?:your|eur(?:e|en|em|er)|ihr(?:e|en|em)? (?:kolleg\w+|vertrieb\w*|mitarbeiter\w*|ae|account)|votre|vos|vuestr[oa]|su (?:compan|colega|comercial)|vossa?|vostr[oaie]|jullie|waszym?)\s+(?:[\p{L}-]+\s+){0,3}|\b(?:from|at|bei|chez|de|di|van) (?:your|northwind|vendor)\s*)$/u
const GONE_AFTER =
  /^[\s,]*(?:\([^)]{0,40}\),?\s*)?(?:,? ?(?:who|der|die|qui|que|che|die)\s+)?(?:has (?:now |since |just |already )?(?:left|retired|moved|resigned|gone)|have left|is (?:leaving|no longer|not .{0,14}any ?more|gone|retired|off|on (?:maternity|parental|sick|long)|now at)|left |retired|no longer|used to|was (?:the|our|their|replaced)|quit|moved (?:on|to)|resigned|departed|ist (?:ausgeschieden|nicht mehr|weg|gegangen|in (?:rente|elternzeit|pension)|leider nicht mehr|inzwischen)|hat (?:das|die|den) [^.;]{0,34}verlassen|hat (?:gekundigt|aufgehort|uns verlassen)|verlasst|war (?:bisher|fruher|bis)|scheidet|a quitte|est parti\w*|n'est plus|ne travaille plus|a ete remplace|est en conge|ya no|dejo|se (?:fue|ha ido|marcho|jubilo)|ha dejado|ja nao|saiu|deixou|foi substitu|ha lasciato|non (?:e|lavora) piu|e andat[oa]|se n'e andat|heeft .{0,30}verlaten|is .{0,24}(?:vertrokken|ausgeschieden|left)\b|est .{0,20}parti|is (?:weg|vertrokken|met pensioen)|werkt (?:er|daar) niet meer|juz nie)/
const GONE_BEFORE =
  /(?:\b(?:success(?:or|eur) (?:of|to|de)|successor is not|predecessor(?: was|,)?|previous(?:ly)?(?: contact)?(?: was|,|:)?|former(?:ly)?(?: contact)?(?: was|,|:)?|ex-|old contact(?: was|,|:)?|tak(?:es|ing|en) over from|took over from|replac(?:es|ed|ing|ement for)|instead of|no longer|not|rather than|nachfolger(?:in)? (?:von|des|der)|nachfolge von|vorganger(?:in)?(?: war|,)?|statt|anstelle von|fruher(?:er|e)?(?: ansprechpartner)?|bisher(?:ige[rn]?)?|nicht mehr|ubernimmt von|remplace|a la place de|au lieu de|ancien(?:ne)?|predecesseur|sustituye a|en lugar de|anterior|antes era|ex|substitui(?:u)?|no lugar de|sostituisce|al posto di|invece di|predecessore|vervangt|in plaats van|voorganger|opvolger van|do not (?:call|contact|write)|don'?t (?:call|contact|write to)|bitte nicht|nicht an|cover(?:s|ing) for)\s*(?:mr\.? |mrs\.? |ms\.? |herr\w? |frau |m\. |mme |de |sr\.? |sra\.? |dr\.? )*)$/
const OURS_PHONE =
  /(?:\b(?:me|my|mine|mich|mir|meine?[rmn]?|moi|mon|ma|mi|llamarme|llamame|meu|me ligar|minha|mio|chiamarmi|chiamatemi|mij|mijn|ons|us|uns|nous|our|unsere?r?|notre|nos|i'?m|i am|ich bin|je suis)\b[^.;]{0,26})$/
const SWITCHBOARD =
  /(?:switchboard|zentrale|standard|centralita|centralino|reception|front desk|main (?:line|number|office)|hauptnummer|empfang|accueil|central\b|algemeen|geral|office line|company number)[\s:.,)(]*(?:is |ist |number |nummer )?$/
const SWITCHBOARD_AFTER =
  /^\s*[(,]?\s*(?:switchboard|zentrale|standard|centralita|centralino|reception|main (?:line|number)|hauptnummer|empfang|algemeen)/
const FAX = /\b(?:fax|telefax|f)[.:\s)]{0,3}$/

const READ_FOR_NAMES = (unit: Unit): boolean =>
  unit.key === null ||
  [
    'contact',
    'context',
    'nextStep',
    'firstName',
    'lastName',
    'account',
    'title',
    'email',
    'phone',
    'address',
    'roles',
    'closeDate',
    'dealName',
    'website',
  ].includes(unit.key)

export interface ContactInput {
  reading: Reading
  units: Unit[]
  accountName: string | null
  cards: Card[]
  /** Whether forwarded signatures and authors belong to this deal (they do where the mail holds one deal). */
  signatures: boolean
}

/** The contacts of one deal, in order of appearance. */
export function readContacts(input: ContactInput): ContactRead[] {
  const units = [...input.units, ...(input.signatures ? signatureUnits(input.reading) : [])]
  const drafts: Draft[] = []
  const emails = customerEmails(input.reading, units)
  authors(input, drafts, emails)
  nameFields(input.reading, units, drafts)
  const weak: { mention: PersonMention; unit: Unit; order: number }[] = []
  for (const [order, unit] of units.entries())
    if (READ_FOR_NAMES(unit) && drafts.length < 60 && weak.length < 200)
      names(input, unit, order, emails, drafts, weak)
  cards(input, drafts)
  assignEmails(input, units, emails, drafts)
  loneNames(input, weak, drafts)
  titleFields(units, drafts)
  signatureTitles(input.reading, drafts)
  assignPhones(input, units, drafts)
  return finish(input, units, drafts)
}

/** The signature lines of customers whose mails were forwarded, as units of their own. */
export function signatureUnits(reading: Reading): Unit[] {
  return reading.layouts.flatMap((layout) =>
    layout.lines
      .filter((line) => line.zone === 'SIGNATURE' && layout.sections[line.section]!.side === 'CUSTOMER')
      .map(
        (line): Unit => ({
          layout,
          key: null,
          label: 'signature',
          labelStart: line.start,
          start: line.start,
          end: line.end,
          section: line.section,
          paragraph: -1 - line.section,
          row: null,
          item: false,
        }),
      ),
  )
}

interface EmailAt {
  value: string
  unit: Unit
  order: number
  start: number
  end: number
}

function customerEmails(reading: Reading, units: Unit[]): EmailAt[] {
  const found: EmailAt[] = []
  for (const [order, unit] of units.entries()) {
    if (unit.key === 'skip' || unit.key === 'competitor') continue
    for (const email of foundIn(reading, unit).emails) {
      if (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value)) continue
      if (found.length >= 60 || found.some((other) => other.value === email.value)) continue
      found.push({ value: email.value, unit, order, start: email.start, end: email.end })
    }
  }
  return found
}

/** Authors of customers' mails inside this one: their From line names them and their address. */
function authors({ reading, signatures }: ContactInput, drafts: Draft[], emails: EmailAt[]): void {
  if (!signatures) return
  for (const layout of reading.layouts) {
    for (const [i, section] of layout.sections.entries()) {
      if (section.side !== 'CUSTOMER' || section.author === null) continue
      const { author, authorAt } = section
      if (authorAt === null && !(i === 0 && author.name !== '')) continue
      const name = flip(author.name)
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
}

/** "Besteiro Ramos, Joaquín" as directories write it → "Joaquín Besteiro Ramos". */
function flip(name: string): string {
  const clean = oneLine(
    name
      .replace(/["']/g, '')
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/\s+(?:via|on behalf of|im auftrag von)\s+.*$/i, ''),
  )
  const m = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(clean)
  return m === null ? clean : `${m[2]} ${m[1]}`
}

/** "First name: Imogen" and "Last name: Tait" of a form. */
function nameFields(_reading: Reading, units: Unit[], drafts: Draft[]): void {
  for (const [order, unit] of units.entries()) {
    if (unit.key !== 'lastName' || text(unit).trim() === '') continue
    const first = units.find(
      (other) =>
        other.key === 'firstName' && other.row === unit.row && Math.abs(units.indexOf(other) - order) <= 3,
    )
    const value = oneLine(`${first ? text(first) : ''} ${text(unit)}`)
    const span =
      first && first.layout === unit.layout && first.end < unit.start
        ? { start: first.start, end: unit.end }
        : unit
    drafts.push({
      unit,
      order,
      name: { value, source: unit.layout, start: span.start, end: span.end, score: 6 },
      email: null,
      phone: null,
      title: null,
    })
  }
}

function names(
  input: ContactInput,
  unit: Unit,
  order: number,
  emails: EmailAt[],
  drafts: Draft[],
  weak: { mention: PersonMention; unit: Unit; order: number }[],
): void {
  if (unit.key === 'firstName' || unit.key === 'lastName') return
  if (unit.label === 'signature' && isTitle(low(unit))) return
  const labelled = unit.key === 'contact'
  for (const mention of findPersons(unit.layout.text, unit.layout.low, unit.start, unit.end, labelled)) {
    const fits = Math.max(
      0,
      ...emails.map(
        (email) => mailboxFits(email.value, mention.name) * (Math.abs(email.order - order) <= 6 ? 1 : 0.5),
      ),
    )
    if (excluded(input, unit, mention, fits >= 3)) continue
    let score = mention.score + (fits >= 2 ? 3 : fits >= 1 ? 1 : 0)
    if (labelled && mention.start - unit.start <= 6) score += 1
    if (unit.label === 'signature') score += nameKey(mention.name).length >= 2 ? 0 : -2
    if (unit.key !== null && unit.key !== 'contact') score -= 1
    const known = drafts.find((draft) => draft.name !== null && sameName(draft.name.value, mention.name))
    if (known) {
      enrich(known, mention, unit)
      continue
    }
    if (score < 2.5) {
      if (score >= 0.5) weak.push({ mention: { ...mention, score }, unit, order })
      continue
    }
    drafts.push(draftOf(mention, unit, order, score))
  }
}

const draftOf = (mention: PersonMention, unit: Unit, order: number, score: number): Draft => ({
  unit,
  order,
  name: { value: mention.name, source: unit.layout, start: mention.start, end: mention.end, score },
  email: null,
  phone: null,
  title: mention.title && {
    value: words(unit.layout, mention.title.start, mention.title.end),
    source: unit.layout,
    ...mention.title,
  },
})

/** Another mention of a known person: a fuller name, a title. */
function enrich(draft: Draft, mention: PersonMention, unit: Unit): void {
  if (nameKey(mention.name).length > nameKey(draft.name!.value).length && nameKey(mention.name).length <= 5)
    draft.name = {
      value: mention.name,
      source: unit.layout,
      start: mention.start,
      end: mention.end,
      score: mention.score,
    }
  if (draft.title === null && mention.title !== null)
    draft.title = {
      value: words(unit.layout, mention.title.start, mention.title.end),
      source: unit.layout,
      ...mention.title,
    }
  if (draft.unit === null && unit.label !== 'signature') {
    draft.unit = unit
  }
}

function excluded(input: ContactInput, unit: Unit, mention: PersonMention, reachable: boolean): boolean {
  const { reading, accountName } = input
  if (
    reading.partner.names.some(
      (name) => sameName(name, mention.name) && (nameKey(mention.name).length > 1 || !mention.honorific),
    )
  )
    return true
  if (accountName !== null && !mention.honorific) {
    if (plain(accountName).includes(plain(mention.name)) && nameKey(mention.name).length >= 2) return true
    if (sameOrg(accountName, mention.name) && mention.title === null) return true
  }
  if (/^[.&]\p{L}/u.test(unit.layout.text.slice(mention.end, mention.end + 2))) return true
  if (
    reading.setting.products.some((product) =>
      [product.name, ...product.aliases].some((alias) => plain(alias) === plain(mention.name)),
    )
  )
    return true
  const before = unit.layout.low
    .slice(Math.max(unit.start, mention.start - 60), mention.start)
    .replace(/(?:\b(?:mr|mrs|ms|dr|herrn?|frau|m|mme|sr|sra|dott|ing|prof|dhr|mevr|pan|pani)\.?\s+)+$/, '')
  const titled =
    mention.title !== null && mention.title.start < mention.start
      ? unit.layout.low.slice(Math.max(unit.start, mention.title.start - 40), mention.title.start)
      : before
  const customerSection = unit.layout.sections[unit.section]?.side === 'CUSTOMER'
  for (const window of [before, titled]) {
    if (THEIR_CONTACT.test(window)) continue
    if (!customerSection && COLLEAGUE.test(window)) return true
    if (YOURS.test(window)) return true
  }
  const after = unit.layout.low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  if (!reachable && (GONE_BEFORE.test(before) || GONE_AFTER.test(after))) return true
  // "Jane Doe (partner domain address)" is the partner's.
  const email = foundIn(reading, unit).emails.find(
    (found) => found.start >= mention.end && found.start - mention.end < 60,
  )
  if (email && (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value))) return true
  return false
}

/** Attached cards: the customer's (a partner's own card is a signature). */
function cards(input: ContactInput, drafts: Draft[]): void {
  for (const card of input.cards) {
    const source: Source = { part: card.part, raw: card.raw }
    const known = drafts.find(
      (draft) =>
        (card.name && draft.name && sameName(draft.name.value, card.name.value)) ||
        (card.email && draft.email?.value === card.email.value),
    )
    const draft: Draft = known ?? {
      unit: null,
      order: 9e6,
      name: null,
      email: null,
      phone: null,
      title: null,
    }
    const put = <K extends 'email' | 'title'>(key: K, value: Card[K]) => {
      if (value && draft[key] === null) draft[key] = { source, ...value }
    }
    if (card.name && draft.name === null) draft.name = { source, ...card.name, score: 6 }
    put('email', card.email)
    put('title', card.title)
    if (card.phone && draft.phone === null)
      draft.phone = {
        raw: card.phone.value,
        source,
        start: card.phone.start,
        end: card.phone.end,
        poor: false,
        unit: null,
      }
    if (!known) drafts.push(draft)
  }
}

function assignEmails(_input: ContactInput, units: Unit[], emails: EmailAt[], drafts: Draft[]): void {
  for (const email of emails) {
    if (drafts.some((draft) => draft.email?.value === email.value)) continue
    const open = drafts.filter((draft) => draft.email === null && draft.name !== null)
    const fitting = open
      .map((draft) => ({ draft, fits: mailboxFits(email.value, draft.name!.value) }))
      .filter(({ fits }) => fits >= 1)
      .sort((a, b) => b.fits - a.fits || distance(a.draft, email, units) - distance(b.draft, email, units))
    const near = open
      .filter((draft) => distance(draft, email, units) < 1000)
      .sort((a, b) => distance(a, email, units) - distance(b, email, units))
    const chosen =
      fitting[0]?.draft ??
      (near[0] && (sharesUnit(near[0], email) || open.length === 1 || distance(near[0], email, units) < 200)
        ? near[0]
        : undefined)
    const at = { value: email.value, source: email.unit.layout as Source, start: email.start, end: email.end }
    if (chosen) chosen.email = at
    else if (notOurs(email))
      drafts.push({ unit: email.unit, order: email.order, name: null, email: at, phone: null, title: null })
  }
}
const notOurs = (email: EmailAt): boolean =>
  !OURS_PHONE.test(email.unit.layout.low.slice(Math.max(email.unit.start, email.start - 40), email.start))
const sharesUnit = (draft: Draft, at: { unit: Unit }): boolean => draft.unit === at.unit

/** How far a person is from something: characters in one unit, more between units, far in another text. */
function distance(draft: Draft, at: { unit: Unit; order: number; start: number }, _units: Unit[]): number {
  if (draft.unit === null) return draft.name?.source === at.unit.layout ? 900 : 5000
  if (draft.unit.layout !== at.unit.layout) return 3000
  if (draft.unit.row !== at.unit.row) return 4000
  const gap = draft.name!.start <= at.start ? at.start - draft.name!.end : (draft.name!.start - at.start) * 2
  const apart = Math.abs(draft.order - at.order)
  return gap + apart * 20 + (draft.unit.paragraph === at.unit.paragraph ? 0 : 150)
}

/** First names and bare surnames: taken only where the mail gives nothing better. */
function loneNames(
  _input: ContactInput,
  weak: { mention: PersonMention; unit: Unit; order: number }[],
  drafts: Draft[],
): void {
  for (const { mention, unit, order } of weak) {
    const known = drafts.find((draft) => draft.name !== null && sameName(draft.name.value, mention.name))
    if (known) {
      enrich(known, mention, unit)
      continue
    }
    const nameless = drafts.find(
      (draft) =>
        draft.name === null &&
        draft.email !== null &&
        !isRoleMailbox(draft.email.value) &&
        (draft.unit === unit || mailboxFits(draft.email.value, mention.name) >= 1),
    )
    const given = GIVEN_NAMES.has(nameKey(mention.name)[0] ?? '')
    if (nameless && (given || mention.score >= 1)) {
      Object.assign(nameless, {
        name: draftOf(mention, unit, order, mention.score).name,
        title: nameless.title ?? draftOf(mention, unit, order, 0).title,
      })
    } else if (
      drafts.every((draft) => draft.name === null) &&
      mention.score >= 1 &&
      given &&
      (mention.title !== null || mention.score >= 1.5)
    )
      drafts.push(draftOf(mention, unit, order, mention.score))
  }
}

/** "Job title: Group Financial Controller" of a form goes to the person named nearest before, else after. */
function titleFields(units: Unit[], drafts: Draft[]): void {
  for (const [order, unit] of units.entries()) {
    const inContact =
      unit.key === 'roles' && /^(?:role|rolle|rol|ruolo|funktion)$/.test(unit.label) && isTitle(low(unit))
    if (unit.key !== 'title' && !inContact) continue
    const value = words(unit.layout, unit.start, unit.end)
    if (value === '' || value.length > 80 || /^(?:n\/?a|-+|tbd|unknown|unbekannt)$/i.test(value)) continue
    const open = drafts.filter(
      (draft) => draft.title === null && draft.unit?.layout === unit.layout && draft.unit.row === unit.row,
    )
    const before = open.filter((draft) => draft.order <= order).sort((a, b) => b.order - a.order)[0]
    const chosen = before ?? open[0]
    if (chosen) chosen.title = { value, source: unit.layout, start: unit.start, end: unit.end }
  }
}

/** In a customer's signature the line (or the segment) under the name is the title. */
function signatureTitles(reading: Reading, drafts: Draft[]): void {
  for (const layout of reading.layouts) {
    for (const line of layout.lines) {
      const section = layout.sections[line.section]!
      if (line.zone !== 'SIGNATURE' || section.side !== 'CUSTOMER') continue
      const draft =
        drafts.find(
          (d) => d.name && section.author && sameName(d.name.value, flip(section.author.name) || '?'),
        ) ?? (drafts.length === 1 ? drafts[0] : undefined)
      if (!draft || draft.title !== null) continue
      const title = titleOfLine(layout, line)
      if (title !== null)
        draft.title = { value: words(layout, title.start, title.end), source: layout, ...title }
    }
  }
}

function titleOfLine(layout: Layout, line: Span): Span | null {
  let at = line.start
  for (const part of layout.text.slice(line.start, line.end).split(/(\s*[|·•]\s*|\s[–—-]\s|\s{3,})/)) {
    const span = { start: at, end: at + part.length }
    at += part.length
    const lowPart = layout.low.slice(span.start, span.end)
    if (!isTitle(lowPart) || /\d{3}|@|www/.test(lowPart)) continue
    const comma = lowPart.indexOf(', ')
    if (comma > 0) {
      const [head, tail] = [lowPart.slice(0, comma), lowPart.slice(comma + 2)]
      const orgs = findOrgs(layout.text, layout.low, span.start + comma + 2, span.end)
      if (isTitle(head) && (!isTitle(tail) || orgs.some((org) => org.legal || org.orgWords > 0)))
        return { start: span.start, end: span.start + comma }
      if (!isTitle(head) && isTitle(tail)) return { start: span.start + comma + 2, end: span.end }
    }
    return span
  }
  return null
}

function assignPhones(input: ContactInput, units: Unit[], drafts: Draft[]): void {
  const { reading } = input
  for (const [order, unit] of units.entries()) {
    if (unit.key === 'skip' || unit.key === 'competitor' || unit.key === 'amount' || unit.key === 'closeDate')
      continue
    for (const phone of foundIn(reading, unit).phones) {
      const before = unit.layout.low.slice(Math.max(unit.start, phone.start - 40), phone.start)
      const after = unit.layout.low.slice(phone.end, phone.end + 24)
      const mine =
        unit.layout.sections[unit.section]?.side !== 'CUSTOMER' &&
        OURS_PHONE.test(before) &&
        !/(?:his|her|their|ihr|sein|contact)/.test(before)
      if (mine || FAX.test(before) || (/\bfax/.test(unit.label) && !/tel|phone/.test(unit.label))) continue
      if (
        !phone.sure &&
        unit.key !== 'phone' &&
        unit.key !== 'contact' &&
        unit.label !== 'signature' &&
        !foundIn(reading, unit).emails.length
      )
        continue
      if (ofPartner(reading, unit, phone.start)) continue
      const poor = SWITCHBOARD.test(before) || SWITCHBOARD_AFTER.test(after)
      const at = {
        raw: phone.raw,
        source: unit.layout as Source,
        start: phone.start,
        end: phone.end,
        poor,
        unit,
      }
      const draft = ownerOf({ unit, order, start: phone.start }, drafts, units)
      if (draft === undefined) {
        if (unit.key === 'phone' || unit.key === 'contact')
          drafts.push({ unit, order, name: null, email: null, phone: at, title: null })
      } else if (draft.phone === null || (draft.phone.poor && !poor)) draft.phone = at
    }
  }
}

/** "(architect, jo@partner.example, +46 70 …)": the number behind a partner's or vendor's address is theirs. */
function ofPartner(reading: Reading, unit: Unit, at: number): boolean {
  const before = foundIn(reading, unit)
    .emails.filter((email) => email.end <= at)
    .at(-1)
  return (
    before !== undefined &&
    at - before.end < 40 &&
    (reading.isPartnerAddress(before.value) || reading.isVendorAddress(before.value))
  )
}

function ownerOf(
  at: { unit: Unit; order: number; start: number },
  drafts: Draft[],
  _units: Unit[],
): Draft | undefined {
  const anchor = (draft: Draft): { unit: Unit | null; start: number } | null =>
    draft.unit === null
      ? null
      : { unit: draft.unit, start: (draft.name ?? draft.email ?? draft.phone)!.start }
  const same = drafts.filter((draft) => {
    const points = [draft.name, draft.email].filter(
      (point) =>
        point !== null &&
        point.source === at.unit.layout &&
        point.start >= at.unit.start &&
        point.end <= at.unit.end,
    )
    return points.length > 0
  })
  const pos = (draft: Draft): number[] =>
    [draft.name, draft.email].filter((p) => p !== null && p.source === at.unit.layout).map((p) => p!.start)
  const preceding = same
    .filter((draft) => pos(draft).some((p) => p < at.start))
    .sort(
      (a, b) =>
        Math.max(...pos(b).filter((p) => p < at.start)) - Math.max(...pos(a).filter((p) => p < at.start)),
    )
  if (preceding[0]) return preceding[0]
  if (same[0]) return same[0]
  if (at.unit.label === 'signature') {
    const author = at.unit.layout.sections[at.unit.section]!.author
    const own = drafts.find(
      (draft) =>
        author &&
        ((draft.name && sameName(draft.name.value, flip(author.name) || '?')) ||
          (author.address !== '' && draft.email?.value === author.address)),
    )
    if (own) return own
  }
  const nearby = drafts
    .filter(
      (draft) => anchor(draft)?.unit?.layout === at.unit.layout && anchor(draft)!.unit!.row === at.unit.row,
    )
    .map((draft) => ({ draft, gap: at.order - draft.order }))
    .filter(({ gap }) => gap >= 0)
    .sort((a, b) => a.gap - b.gap)
  if (nearby[0]) return nearby[0].draft
  return drafts.length === 1 ? drafts[0] : undefined
}

function finish(input: ContactInput, units: Unit[], drafts: Draft[]): ContactRead[] {
  const real = drafts.filter((draft) => draft.name !== null || draft.email !== null || draft.phone !== null)
  const kept =
    real.length > 1
      ? real.filter(
          (draft) =>
            draft.name !== null || draft.email !== null || (draft.email === null && draft.phone !== null),
        )
      : real
  return kept
    .sort((a, b) => a.order - b.order)
    .slice(0, 12)
    .map((draft) => {
      const countries = phoneCountries(
        input.reading,
        units,
        draft.phone?.unit ?? draft.unit,
        draft.email?.value ?? null,
      )
      const phone = draft.phone ? toE164(draft.phone.raw, countries) : null
      return {
        name:
          draft.name &&
          fact(
            asWritten(draft.name.value, draft.name.source, draft.name.start, draft.name.end),
            draft.name.source,
            draft.name.start,
            draft.name.end,
            Math.min(0.97, 0.6 + draft.name.score / 15),
          ),
        email:
          draft.email &&
          fact(draft.email.value, draft.email.source, draft.email.start, draft.email.end, 0.98),
        phone:
          draft.phone && phone
            ? {
                value: phone.number,
                status: 'STATED' as const,
                confidence: draft.phone.raw.startsWith('+') ? 0.98 : 0.85,
                evidence: [evidence(draft.phone.source, draft.phone.start, draft.phone.end)],
              }
            : null,
        title:
          draft.title &&
          fact(draft.title.value, draft.title.source, draft.title.start, draft.title.end, 0.85),
      }
    })
    .filter((contact) => contact.name || contact.email || contact.phone)
}

export { isFreemail }
