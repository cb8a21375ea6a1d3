/**
 * Which country a national telephone number belongs to: what the mail says beside it, the customer's country or
 * legal form or domain, another number of the customer, and last the partner's own country.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { allMatches } from '../../search/all-matches.ts'
import { COUNTRY_NAMES, countriesIn } from '../account/country.ts'
import type { Countries } from '../address.ts'
import { remembered } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import { foundIn, isNorwegian, type Reading } from '../reading.ts'

const CITIES: Record<string, string> = {
  wien: 'AT',
  vienna: 'AT',
  graz: 'AT',
  linz: 'AT',
  salzburg: 'AT',
  innsbruck: 'AT',
  klagenfurt: 'AT',
  zurich: 'CH',
  basel: 'CH',
  bern: 'CH',
  luzern: 'CH',
  geneve: 'CH',
  genf: 'CH',
  lausanne: 'CH',
  winterthur: 'CH',
  berlin: 'DE',
  munchen: 'DE',
  munich: 'DE',
  hamburg: 'DE',
  frankfurt: 'DE',
  koln: 'DE',
  stuttgart: 'DE',
  dusseldorf: 'DE',
  leipzig: 'DE',
  london: 'GB',
  manchester: 'GB',
  birmingham: 'GB',
  leeds: 'GB',
  glasgow: 'GB',
  edinburgh: 'GB',
  bristol: 'GB',
  cardiff: 'GB',
  dublin: 'IE',
  cork: 'IE',
  galway: 'IE',
  paris: 'FR',
  lyon: 'FR',
  marseille: 'FR',
  toulouse: 'FR',
  nantes: 'FR',
  lille: 'FR',
  bordeaux: 'FR',
  bruxelles: 'BE',
  brussels: 'BE',
  brussel: 'BE',
  antwerpen: 'BE',
  gent: 'BE',
  liege: 'BE',
  luxembourg: 'LU',
  madrid: 'ES',
  barcelona: 'ES',
  valencia: 'ES',
  sevilla: 'ES',
  bilbao: 'ES',
  lisboa: 'PT',
  lisbon: 'PT',
  porto: 'PT',
  milano: 'IT',
  roma: 'IT',
  torino: 'IT',
  bologna: 'IT',
  napoli: 'IT',
  amsterdam: 'NL',
  rotterdam: 'NL',
  utrecht: 'NL',
  eindhoven: 'NL',
  toronto: 'CA',
  montreal: 'CA',
  vancouver: 'CA',
  ottawa: 'CA',
  calgary: 'CA',
  sydney: 'AU',
  melbourne: 'AU',
  brisbane: 'AU',
  auckland: 'NZ',
  mumbai: 'IN',
  bangalore: 'IN',
  bengaluru: 'IN',
  chennai: 'IN',
  delhi: 'IN',
  pune: 'IN',
  kolkata: 'IN',
  hyderabad: 'IN',
  ahmedabad: 'IN',
  gurgaon: 'IN',
  gurugram: 'IN',
  noida: 'IN',
  jaipur: 'IN',
  coimbatore: 'IN',
  warszawa: 'PL',
  krakow: 'PL',
  wroclaw: 'PL',
  praha: 'CZ',
  prague: 'CZ',
  brno: 'CZ',
  stockholm: 'SE',
  goteborg: 'SE',
  malmo: 'SE',
  kobenhavn: 'DK',
  copenhagen: 'DK',
  aarhus: 'DK',
  oslo: 'NO',
  bergen: 'NO',
  helsinki: 'FI',
  'sao paulo': 'BR',
  'rio de janeiro': 'BR',
  curitiba: 'BR',
  bogota: 'CO',
  santiago: 'CL',
  lima: 'PE',
  'mexico city': 'MX',
  monterrey: 'MX',
  guadalajara: 'MX',
  tokyo: 'JP',
  osaka: 'JP',
  singapore: 'SG',
}
const CITY = new RegExp(`(?<![\\p{L}])(?:${Object.keys(CITIES).join('|')})(?![\\p{L}])`, 'gu')

const LEGAL: [RegExp, string][] = [
  [/\bgmbh\b|\bohg\b|\be\.? ?v\.|\bkgaa\b/, 'DE'],
  [/s\.p\.a|\bspa\b|s\.r\.l|\bsrl\b/, 'IT'],
  [/\bsarl\b|\bsas\b|\beurl\b/, 'FR'],
  [/\bs\.l\.|\bslu\b/, 'ES'],
  [/\bpvt\b/, 'IN'],
  [/\bpty\b/, 'AU'],
  [/\bltda\b/, 'BR'],
  [/\blda\b/, 'PT'],
  [/\bb\.?v\b/, 'NL'],
  [/sp\. ?z ?o/, 'PL'],
  [/\ba\/s\b|\baps\b/, 'DK'],
  [/s\.r\.o|\ba\.s\./, 'CZ'],
  [/\bplc\b|\bllp\b/, 'GB'],
  [/\bllc\b|\binc\b/, 'US'],
]
const CURRENCY: Record<string, string> = {
  GBP: 'GB',
  USD: 'US',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  CHF: 'CH',
  SEK: 'SE',
  DKK: 'DK',
  NOK: 'NO',
  PLN: 'PL',
  CZK: 'CZ',
  INR: 'IN',
  BRL: 'BR',
  MXN: 'MX',
  JPY: 'JP',
  ZAR: 'ZA',
  SGD: 'SG',
  HUF: 'HU',
  PKR: 'PK',
  NGN: 'NG',
  KES: 'KE',
  GHS: 'GH',
  AED: 'AE',
  SAR: 'SA',
  QAR: 'QA',
  EGP: 'EG',
  MAD: 'MA',
  TND: 'TN',
  TRY: 'TR',
  UAH: 'UA',
  RSD: 'RS',
  BGN: 'BG',
  ISK: 'IS',
  TTD: 'TT',
  PHP: 'PH',
  MYR: 'MY',
  THB: 'TH',
  IDR: 'ID',
  VND: 'VN',
  KRW: 'KR',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  ILS: 'IL',
  COP: 'CO',
  CLP: 'CL',
  ARS: 'AR',
  PEN: 'PE',
  LKR: 'LK',
  BDT: 'BD',
  TZS: 'TZ',
  UGX: 'UG',
  ZMW: 'ZM',
  RON: 'RO',
}
const LANGUAGE: Record<string, string> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  fi: 'FI',
  cs: 'CZ',
  ja: 'JP',
}
/** Who else writes so: a number that cannot be the first country's may be theirs. */
const NEIGHBOURS: Record<string, string[]> = { de: ['AT', 'CH'], fr: ['BE', 'CH'], nl: ['BE'] }
const NANP = /^\(?[2-9]\d\d\)?[-. ]+\d{3}[-. ]+\d{4}$/

/** How much each sign says of the country that a national number belongs to. */
const WEIGHT = {
  near: 6,
  paragraph: 3.5,
  ending: 6,
  field: 5,
  account: 4,
  country: 7,
  number: 4,
  kin: 2,
  prose: 1.5,
  shape: 5.5,
  currency: 2,
  legal: 2,
  partner: 2.5,
  language: 1.5,
  fallback: 0.1,
} as const

/** By how much one country must lead to be meant even by a number that is not known to be valid there. */
const LEAD = 3

/** Whose an international number is. */
const countryOf = remembered((raw) => parsePhoneNumberFromString(raw)?.country ?? null)

/** Countries to try for a national number, likeliest first. `near` is the unit that the number stands in. */
export function phoneCountries(
  reading: Reading,
  units: Unit[],
  near: Unit | null,
  email: string | null,
  accountCountry: string | null,
): Countries {
  const votes = new Map<string, number>()
  const given = new Set<string>()
  const vote = (code: string | null | undefined, why: keyof typeof WEIGHT) => {
    if (!code || given.has(`${code} ${why}`)) return
    given.add(`${code} ${why}`)
    votes.set(code, (votes.get(code) ?? 0) + WEIGHT[why])
  }
  for (const code of near === null ? [] : around(near)) vote(code, 'near')
  if (email) vote(ending(email), 'ending')
  vote(accountCountry, 'country')
  for (const unit of units) {
    if (unit.key === 'country' || unit.key === 'address')
      for (const code of places(unit.layout, unit.start, unit.end)) vote(code, 'field')
    else if (unit.key === 'account')
      for (const code of places(unit.layout, unit.start, Math.min(unit.end, unit.start + 160)))
        vote(code, 'account')
    else if (unit.key === null || unit.key === 'context' || unit.key === 'contact')
      for (const code of places(unit.layout, unit.start, unit.end)) {
        vote(code, 'prose')
        if (near && unit.layout === near.layout && unit.paragraph === near.paragraph) vote(code, 'paragraph')
      }
  }
  for (const unit of units) numbers(reading, unit, vote)
  // Other deals of the same partner are mostly in the same country.
  for (const unit of reading.units)
    for (const { raw } of foundIn(reading, unit).phones) if (raw.startsWith('+')) vote(countryOf(raw), 'kin')
  const low = units.map((unit) => unit.layout.low.slice(unit.start, unit.end)).join(' ')
  for (const [pattern, code] of LEGAL) if (pattern.test(low)) vote(inLanguage(code, reading), 'legal')
  for (const code of partnerCountries(reading)) vote(code, 'partner')
  spoken(reading, units, vote)
  vote('GB', 'fallback')
  vote('US', 'fallback')
  const ranked = [...votes].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return { codes: ranked.map(([code]) => code), clear: first![1] - (second?.[1] ?? 0) >= LEAD }
}

/** "Imprimerie Bastin SRL" in French is Belgian. */
const inLanguage = (code: string, { language }: Reading): string =>
  code === 'IT' && (language === 'fr' || language === 'nl') ? 'BE' : code

type Vote = (code: string | null | undefined, why: keyof typeof WEIGHT) => void

function places(layout: Unit['layout'], start: number, end: number): string[] {
  const codes = countriesIn(layout, start, end).map((mention) => mention.code)
  for (const m of allMatches(layout.low.slice(start, end), CITY)) codes.push(CITIES[m[0]]!)
  return codes
}

/** Countries and towns in the number's own sentence or signature. */
function around(near: Unit): string[] {
  const own = places(near.layout, near.start, near.end)
  if (near.label !== 'signature') return own
  const lines = near.layout.lines.filter((line) => line.section === near.section && line.zone === 'SIGNATURE')
  return own.concat(lines.flatMap((line) => places(near.layout, line.start, line.end)))
}

/** Other numbers of the customer's: international ones name their country, others show it by their shape. */
function numbers(reading: Reading, unit: Unit, vote: Vote): void {
  const { phones, amounts } = foundIn(reading, unit)
  for (const phone of phones) {
    if (/^(?:\+|00)/.test(phone.raw)) vote(countryOf(phone.raw.replace(/^00/, '+')), 'number')
    else if (NANP.test(phone.raw) && mayBeAmerican(reading))
      vote(reading.money.dollar === 'CAD' ? 'CA' : 'US', 'shape')
  }
  for (const { currency } of amounts) if (currency) vote(CURRENCY[currency], 'currency')
}

/** "347 555 0162" is written like that in Italy too. */
function mayBeAmerican({ language, mail }: Reading): boolean {
  const offset = Number(/([+-]\d\d):?\d\d$/.exec(mail.date ?? '')?.[1] ?? Number.NaN)
  return language === 'en' || !(offset >= 0)
}

/** What the language, the clock and the euro of the mail suggest. */
function spoken(reading: Reading, units: Unit[], vote: Vote): void {
  const [, hours = Number.NaN, minutes] = /([+-]\d\d):?(\d\d)$/.exec(reading.mail.date ?? '') ?? []
  const offset = Number(hours)
  const currencies = units.flatMap((unit) => foundIn(reading, unit).amounts.map((amount) => amount.currency))
  const euros = currencies.length > 0 && currencies.every((code) => code === 'EUR')
  const { language } = reading
  const summer = /-(?:0[4-9]|10)-/.test(reading.mail.date ?? '')
  if (language === 'pt') vote(offset <= -2 ? 'BR' : 'PT', 'language')
  else if (language === 'es') vote(offset <= -3 ? 'MX' : 'ES', 'language')
  else if (language === 'da' && isNorwegian(reading.layouts[0]?.low ?? '')) vote('NO', 'language')
  else if (language !== 'en') {
    vote(LANGUAGE[language], 'language')
    for (const code of NEIGHBOURS[language] ?? []) vote(code, 'fallback')
  } else if (euros && offset === (summer ? 1 : 0)) vote('IE', 'language')
  else if (offset === 5 && minutes === '00') vote('PK', 'language')
  else if (offset === 2) vote('ZA', 'language')
  else vote(offset <= -3 ? 'US' : offset >= 10 ? 'AU' : offset >= 5 && offset < 6 ? 'IN' : 'GB', 'language')
}

/** Whether folded words are nothing but a country or a town. */
export const isPlace = (key: string): boolean => COUNTRY_NAMES.has(key) || key in CITIES

/** A country's own ending of a domain. */
function ending(host: string): string | null {
  const code = host.split('.').at(-1)!.toUpperCase()
  return /^[A-Z]{2}$/.test(code) && !['IO', 'CO', 'AI', 'ME', 'TV', 'EU', 'CC'].includes(code)
    ? code === 'UK'
      ? 'GB'
      : code
    : null
}

/** Where the partner is: its domain, and the numbers and places in its signature. */
function partnerCountries(reading: Reading): string[] {
  const codes: string[] = []
  for (const domain of reading.partner.domains) {
    const code = ending(domain)
    if (code) codes.push(code)
  }
  for (const layout of reading.layouts) {
    for (const line of layout.lines) {
      if (line.zone !== 'SIGNATURE' || layout.sections[line.section]!.side === 'CUSTOMER') continue
      const low = layout.low.slice(line.start, line.end)
      for (const mention of countriesIn(layout, line.start, line.end)) codes.push(mention.code)
      for (const m of allMatches(low, CITY)) codes.push(CITIES[m[0]]!)
      const international = /\+\d[\d\s().-]{7,18}/.exec(low)
      const country = international && countryOf(international[0])
      if (country) codes.push(country)
      for (const [pattern, code] of LEGAL) if (pattern.test(low)) codes.push(inLanguage(code, reading))
    }
  }
  return codes
}
