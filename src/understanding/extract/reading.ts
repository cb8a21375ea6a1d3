/**
 * One mail prepared for the extractors: its texts laid out and cut into units, every date, amount, address and
 * telephone number found once, and who is who (partner, vendor, customer) settled. Built once per mail.
 */

import type { FactStatus } from '../../motion/words.ts'
import { evidenceAt } from '../evidence.ts'
import type { Mailbox, ParsedMail } from '../parsed-mail.ts'
import { allMatches } from '../search/all-matches.ts'
import { referenceDate, type UnderstandingSetting } from '../setting.ts'
import type { Evidence, Fact } from '../understanding.ts'
import {
  type AddressMention,
  domainOf,
  findEmails,
  findPhones,
  findSites,
  isFreemail,
  type PhoneCandidate,
} from './address.ts'
import { capitalised, capitalsOf, lowered, withNames } from './capitals.ts'
import { type DateMention, dateOrder, findDates } from './dates/date.ts'
import { fold, oneLine, plain } from './fold.ts'
import { detectLanguage } from './language.ts'
import { unitsOf } from './layout/cut-units.ts'
import { layOut } from './layout/lay-out.ts'
import type { Layout, Side } from './layout/layout.ts'
import type { Unit } from './layout/units.ts'
import { findAmounts } from './money/amount.ts'
import type { AmountMention } from './money/amount-mention.ts'
import type { MoneySetting } from './money/whose-money.ts'

export interface Found {
  dates: DateMention[]
  amounts: AmountMention[]
  emails: AddressMention[]
  sites: AddressMention[]
  phones: PhoneCandidate[]
}

export interface Reading {
  mail: ParsedMail
  setting: UnderstandingSetting
  language: string
  /** ISO day that relative dates count from. */
  today: string
  money: MoneySetting
  layouts: Layout[]
  found: Map<Layout, Found>
  /** Content of partner and customer sections, in order; the vendor's own letters are left out. */
  units: Unit[]
  subject: Layout
  /** Written without capitals (phones, chat habits): capital letters then say nothing. */
  lowercase: boolean
  partner: { domains: Set<string>; names: string[]; orgs: string[] }
  isPartnerAddress: (email: string) => boolean
  isVendorAddress: (email: string) => boolean
}

/** What asks for a mail's other customers reads it, and what asks for its facts reads it again. */
const readings = new WeakMap<ParsedMail, { reading: Reading; scope: 'WHOLE' | 'OWN' }>()

/**
 * Prepares a first mail (everything in it counts) or a reply (only the person's own words do). Nobody changes a reading:
 * of the same mail it is made once, and goes with it.
 */
export function read(mail: ParsedMail, setting: UnderstandingSetting, scope: 'WHOLE' | 'OWN'): Reading {
  const known = readings.get(mail)
  if (known?.reading.setting === setting && known.scope === scope) return known.reading
  const reading = prepared(mail, setting, scope)
  readings.set(mail, { reading, scope })
  return reading
}

function prepared(mail: ParsedMail, setting: UnderstandingSetting, scope: 'WHOLE' | 'OWN'): Reading {
  const sides = sidesOf(mail, setting)
  const layouts = layoutsOf(mail, scope, sides.sideOf)
  const capitals = capitalsOf(layouts[0]!.raw)
  const lowercase = capitals === 'NONE' || capitals === 'ALL'
  const isOurs = (email: string) => sides.isPartner(email) || sides.isVendor(email)
  const [own] = layouts
  if (capitals === 'ALL') own!.text = lowered(own!.text)
  own!.text = capitals === 'USUAL' ? withNames(own!, isOurs) : capitalised(own!, isOurs, fold(mail.subject))
  const all = layouts.map((layout) => layout.raw).join('\n')
  const language = detectLanguage(`${scope === 'WHOLE' ? mail.text : mail.ownText}\n${mail.subject}`)
  const today = referenceDate(mail, setting).slice(0, 10)
  const money = moneySetting(fold(`${all.slice(0, 40_000)} ${mail.subject}`), language, mail.date)
  const order = dateOrder(`${all.slice(0, 40_000)}\n${mail.text.slice(0, 20_000)}`)
  const subject = layOut('subject', mail.subject, null, () => 'PARTNER')
  const found = new Map<Layout, Found>()
  for (const layout of [...layouts, subject]) found.set(layout, findIn(layout.low, { today, order }, money))
  const units = layouts.flatMap((layout) =>
    unitsOf(layout, MOST_UNITS)
      .map(bounded)
      .filter((unit) => unit.section === 0 || layout.sections[unit.section]!.side !== 'VENDOR'),
  )
  return {
    mail,
    setting,
    language,
    today,
    money,
    layouts,
    found,
    units: withCopied(units, found, isOurs),
    subject,
    lowercase,
    partner: { domains: sides.domains, names: sides.names, orgs: partnerOrgs(layouts) },
    isPartnerAddress: sides.isPartner,
    isVendorAddress: sides.isVendor,
  }
}

/**
 * "Cc - Cheryl Goh, procurement lead, c.goh@acme.example" in a list of labels: who is to be kept informed is a person of
 * the customer's where the address is of a house that another field of the list has one of.
 */
function withCopied(units: Unit[], found: Map<Layout, Found>, isOurs: (email: string) => boolean): Unit[] {
  const hostsOf = (unit: Unit) =>
    inside(found.get(unit.layout)!.emails, unit)
      .filter(({ value }) => !isOurs(value) && !isFreemail(domainOf(value)))
      .map(({ value }) => domainOf(value))
  const isCopy = ({ key, label }: Unit) => key === 'skip' && COPIED.test(label)
  if (!units.some(isCopy)) return units
  const theirs = new Set(units.filter(({ key }) => key === 'contact' || key === 'email').flatMap(hostsOf))
  return units.map((unit) =>
    isCopy(unit) && hostsOf(unit).some((host) => theirs.has(host)) ? { ...unit, key: 'contact' } : unit,
  )
}
const COPIED =
  /^(?:cc|copy|kopie|in kopie|copie|en copie|copia|in copia|en copia|em copia|cc'd|in cc|kopia|kopi|do wiadomosci)$/

/** Of each kind in one text; a mail about deals has a few dozen at most. */
const MOST_FOUND = 300
const MOST_UNITS = 800
/** No sentence is longer; keeps every pattern that runs over a unit short. */
const LONGEST_UNIT = 3000
const bounded = (unit: Unit): Unit =>
  unit.end - unit.start > LONGEST_UNIT ? { ...unit, end: unit.start + LONGEST_UNIT } : unit

function findIn(low: string, dates: { today: string; order: 'DMY' | 'MDY' }, money: MoneySetting): Found {
  const foundDates = findDates(low, dates)
  const amounts = findAmounts(low, money).slice(0, MOST_FOUND)
  const busy = [
    ...foundDates.filter((date) => /\d/.test(low.slice(date.start, date.end))),
    ...amounts.filter((a) => a.currency !== null),
  ]
  const emails = findEmails(low).slice(0, MOST_FOUND)
  return {
    dates: foundDates,
    amounts,
    emails,
    sites: findSites(low).slice(0, MOST_FOUND),
    phones: findPhones(low, [...busy, ...emails]).slice(0, MOST_FOUND),
  }
}

function layoutsOf(
  mail: ParsedMail,
  scope: 'WHOLE' | 'OWN',
  sideOf: (author: Mailbox | null) => Side,
): Layout[] {
  if (scope === 'OWN') return [layOut('own', mail.ownText, mail.from, sideOf)]
  const layouts = [layOut('body', mail.text, mail.from, sideOf)]
  const attached = (parent: ParsedMail, prefix: string) => {
    for (const [i, inner] of parent.attachedMails.entries()) {
      const layout = layOut(`${prefix}mail:${i}/body`, inner.text, inner.from, sideOf)
      layouts.push(layout)
      if (prefix === '') attached(inner, `mail:${i}/`)
    }
  }
  attached(mail, '')
  for (const [i, attachment] of mail.attachments.entries())
    if (attachment.text !== null && attachment.contentType === 'text/plain')
      layouts.push(layOut(`attachment:${i}`, attachment.text, mail.from, sideOf))
  return layouts
}

function sidesOf(mail: ParsedMail, setting: UnderstandingSetting) {
  const from = mail.from?.address.toLowerCase() ?? ''
  const under = (domain: string, parents: Iterable<string>): boolean =>
    [...parents].some((parent) => domain === parent || domain.endsWith(`.${parent}`))
  const vendors = [...setting.vendorDomains, setting.mailDomain]
  const host = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  const isVendor = (email: string): boolean =>
    under(host(email), vendors) ||
    setting.knownPeople.some((person) => person.side === 'VENDOR' && person.email === email)
  const domains = new Set(setting.partnerDomains.filter((domain) => !isFreemail(domain)))
  const own = domainOf(from)
  if (from !== '' && !isFreemail(own) && !isVendor(from)) domains.add(own)
  const isPartner = (email: string): boolean =>
    email === from ||
    under(host(email), domains) ||
    setting.knownPeople.some((person) => person.side === 'PARTNER' && person.email === email)
  const names = setting.knownPeople
    .filter((person) => person.side !== 'CUSTOMER')
    .map((person) => person.name)
  if (mail.from && mail.from.name !== '') names.push(mail.from.name)
  const sideOf = (author: Mailbox | null): Side => {
    // Whoever wrote to us without an address or a name is no customer's forwarded mail.
    if (author === null || (author.address === '' && author.name === '')) return 'PARTNER'
    if (author.address !== '')
      return isVendor(author.address) ? 'VENDOR' : isPartner(author.address) ? 'PARTNER' : 'CUSTOMER'
    return names.some((name) => plain(name) === plain(author.name)) ? 'PARTNER' : 'CUSTOMER'
  }
  for (const box of [...mail.cc, ...mail.to, ...mail.replyTo, ...mailboxesIn(mail.text)])
    if (box.name.includes(' ') && (isPartner(box.address) || isVendor(box.address))) names.push(box.name)
  return { sideOf, isVendor, isPartner, domains, names }
}

/** "An: Matthias Öllinger <m.oellinger@partner.example>": in the headers of what is passed on. */
function mailboxesIn(text: string): Mailbox[] {
  const found = allMatches(text.slice(0, MOST_HEADED), MAILBOX).slice(0, 40)
  return found.map(([, name, address]) => ({ name: name!, address: address!.toLowerCase() }))
}
const MOST_HEADED = 20_000
const MAILBOX =
  /(?<=[:;,]\s|^)["']?(\p{Lu}[\p{L}.'’-]{1,24}(?: [\p{L}.'’-]{1,24}){1,3})["']?\s<([^\s<>@]{1,64}@[^\s<>@]{3,120})>/gmu

/** "海浜システム株式会社の田村です", "株式会社みなと電算の笠原と申します": how a mail in Japanese says who writes. */
const INTRODUCES_ITSELF =
  /(?:^|[\n。、])[ \u3000]*([^\s、。：:（）の]{3,30})(?:[ \u3000]?[^\s、。：:（）の]{2,16})?の(?!件|案件)[\u3040-\u30ff\u4e00-\u9fff々 \u3000]{1,12}(?:です|でございます|と申します)[。\n]/gu

/**
 * Segments of the partner's own signature: its name, its people, its slogans; and what it calls itself. None of them is
 * a customer.
 */
function partnerOrgs(layouts: Layout[]): string[] {
  const orgs: string[] = []
  for (const layout of layouts) {
    if (layout.sections[0]!.side !== 'CUSTOMER')
      for (const m of allMatches(layout.text.slice(0, OPENING), INTRODUCES_ITSELF)) orgs.push(m[1]!)
    for (const line of layout.lines) {
      if (line.zone !== 'SIGNATURE' || layout.sections[line.section]!.side === 'CUSTOMER') continue
      for (const segment of layout.text.slice(line.start, line.end).split(/\s[|·•–—-]\s|[|·•,@]\s*|\s{3,}/))
        if (plain(segment).length > 2) orgs.push(segment.trim())
    }
  }
  return orgs
}

/** Whoever says who writes does so at the head of the mail. */
const OPENING = 400

/** What "$", "kr", "francs" and "CFA" mean here: what the mail says, else what its language and clock suggest. */
function moneySetting(low: string, language: string, date: string | null): MoneySetting {
  const offset = /([+-]\d\d):?\d\d$/.exec(date ?? '')?.[1]
  const dollar = /\bcad\b|ca\$|c\$|\$ ?ca\b|canad|quebec|toronto|ontario|vancouver/.test(low)
    ? 'CAD'
    : /\baud\b|a\$|au\$|australi|sydney|melbourne|brisbane|\bpty\b/.test(low) ||
        offset === '+10' ||
        offset === '+11'
      ? 'AUD'
      : /\bnzd\b|nz\$|new zealand|auckland/.test(low) || offset === '+12' || offset === '+13'
        ? 'NZD'
        : /\bsgd\b|singapore/.test(low)
          ? 'SGD'
          : /\bmxn\b|mx\$|mexico/.test(low) && language === 'es'
            ? 'MXN'
            : 'USD'
  const krone = /\bdkk\b|danske|danish|denmark|danmark|kobenhavn|\bdk-\d{4}\b|\+45\b|\bcvr\b/.test(low)
    ? 'DKK'
    : /\bnok\b|\bnorsk|\bnorw|norge\b|\bno-\d{4}\b|\+47\b/.test(low) ||
        (language === 'da' && isNorwegian(low))
      ? 'NOK'
      : language === 'da'
        ? 'DKK'
        : 'SEK'
  // West Africa's franc where the mail names one of its countries or their telephones, else Central Africa's.
  const cfa =
    /\b(?:senegal|dakar|cote d'ivoire|ivory coast|abidjan|mali|bamako|burkina|ouagadougou|togo|lome|benin|cotonou|niger|niamey|guinee[- ]bissau|uemoa|bceao)\b|\+22[1-9]\b/.test(
      low,
    )
      ? 'XOF'
      : 'XAF'
  const said = STATED.exec(low)?.[1] ?? ''
  return { dollar, krone, franc: 'CHF', cfa, stated: STATED_CURRENCIES[said] ?? null }
}

/** "All amounts in GBP", "dollars are Aussie, ex GST": of figures that stand in a table without a currency. */
const STATED =
  /(?<![\p{L}])(?:dollars?|amounts?|figures?|values?|prices?|sums?|betrage|werte|preise|summen|angaben|montants|prix|chiffres|importes|valores|precios|importi|valori|prezzi|bedragen|prijzen|belopp|belob|kwoty|ceny)\s(?:(?:are|is|all|in|alle|jeweils|sind|sont|en|em|w|i|er|ar)\s){1,3}(aussie|australian|canadian|kiwi|us|euros?|pounds?|sterling|[a-z]{3})(?![\p{L}])/u
const STATED_CURRENCIES: Record<string, string> = {
  aussie: 'AUD',
  australian: 'AUD',
  canadian: 'CAD',
  kiwi: 'NZD',
  us: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  ...Object.fromEntries(
    [
      'eur',
      'gbp',
      'usd',
      'chf',
      'sek',
      'dkk',
      'nok',
      'pln',
      'czk',
      'aud',
      'cad',
      'nzd',
      'sgd',
      'inr',
      'jpy',
      'brl',
    ].map((code) => [code, code.toUpperCase()]),
  ),
}

/** Of the two that are written almost alike: more of the words that only Norwegians write so than of the others. */
export function isNorwegian(low: string): boolean {
  const count = (words: RegExp) => low.match(words)?.length ?? 0
  const norwegian = count(
    /\b(?:dere|gjerne|uke[nr]?|etter|mellom|noen?|meg|deg|hei|vart|mer|ha|hva|kommer|sjef\p{L}*|registrer|fakturaene|ukevis|klaget|besluttet|na er|blir det|kroner i)\b/gu,
  )
  const danish = count(
    /\b(?:jer|gerne|uge[nr]?|efter|mellem|nogen|mig|dig|hej|vores|mere|hvad|chef\p{L}*|venligst|fakturaerne|ugevis|af|bliver)\b/gu,
  )
  return norwegian > danish
}

/** What of a kind lies within a unit. */
export const inside = <T extends { start: number; end: number }>(
  list: T[],
  unit: { start: number; end: number },
): T[] => list.filter((item) => item.start >= unit.start && item.end <= unit.end)

/** The unit that a fact was read from. */
export const unitAt = (units: Unit[], fact: Fact<unknown> | null): Unit | null => {
  const at = fact?.evidence[0]
  return (
    (at &&
      units.find((unit) => unit.layout.part === at.part && unit.start <= at.start && unit.end >= at.end)) ??
    null
  )
}

/** Every field asks for every unit again: each unit's share is cut out once. */
const shares = new WeakMap<Unit, Found>()

export function foundIn(reading: Reading, unit: Unit): Found {
  const known = shares.get(unit)
  if (known) return known
  const found = reading.found.get(unit.layout)!
  const share = {
    dates: inside(found.dates, unit),
    amounts: inside(found.amounts, unit),
    emails: inside(found.emails, unit),
    sites: inside(found.sites, unit),
    phones: inside(found.phones, unit),
  }
  shares.set(unit, share)
  return share
}

/** A text of the mail under its part name: all that evidence needs. */
export type Source = Pick<Layout, 'part' | 'raw'>

export const evidence = (layout: Source, start: number, end: number): Evidence =>
  evidenceAt(layout.part, layout.raw, start, end)

/** A fact read from one place of one text. */
export function fact<T>(
  value: T,
  layout: Source,
  start: number,
  end: number,
  confidence = 0.9,
  status: FactStatus = 'STATED',
): Fact<T> {
  return { value, status, confidence, evidence: [evidence(layout, start, end)] }
}

/** What was found, spelled as in the mail, where its capitals had been put back only to find it (capitals.ts). */
export function asWritten(value: string, layout: Source, start: number, end: number): string {
  const raw = oneLine(layout.raw.slice(start, end))
  return raw !== value && raw.toLowerCase() === value.toLowerCase() ? raw : value
}

/** The words of a span as one line, spelled as in the mail, quote marks and wrapping removed. */
export const words = (layout: Layout, start: number, end: number): string =>
  asWritten(oneLine(layout.text.slice(start, end)), layout, start, end)
