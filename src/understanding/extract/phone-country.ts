/**
 * Which country a national telephone number belongs to: what the mail says beside it, the customer's country or
 * legal form or domain, another number of the customer, and last the partner's own country.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { countriesIn } from './country.ts'
import { foundIn, type Reading } from './reading.ts'
import type { Unit } from './units.ts'

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
  ja: 'JP',
}
const NANP = /^\(?[2-9]\d\d\)?[-. ]+\d{3}[-. ]+\d{4}$/

/** Countries to try for a national number, best first. `near` is the unit that the number stands in. */
export function phoneCountries(
  reading: Reading,
  units: Unit[],
  near: Unit | null,
  email: string | null,
): string[] {
  const votes: string[] = []
  const vote = (code: string | null | undefined) => {
    if (code && !votes.includes(code)) votes.push(code)
  }
  const places = (layout: Unit['layout'], start: number, end: number) => {
    const low = layout.low.slice(start, end)
    for (const mention of countriesIn(layout, start, end)) vote(mention.code)
    for (const m of low.matchAll(CITY)) vote(CITIES[m[0]])
  }
  if (near) {
    places(near.layout, near.start, near.end)
    if (near.label === 'signature')
      for (const line of near.layout.lines)
        if (line.section === near.section && line.zone === 'SIGNATURE')
          places(near.layout, line.start, line.end)
  }
  if (email) vote(ending(email))
  for (const unit of units)
    if (unit.key === 'country' || unit.key === 'address') places(unit.layout, unit.start, unit.end)
  for (const unit of units)
    if (unit.key === 'account') places(unit.layout, unit.start, Math.min(unit.end, unit.start + 160))
  for (const unit of units)
    for (const phone of foundIn(reading, unit).phones)
      if (/^(?:\+|00)/.test(phone.raw))
        vote(parsePhoneNumberFromString(phone.raw.replace(/^00/, '+'))?.country)
  for (const unit of units)
    if (unit.key === null || unit.key === 'context') places(unit.layout, unit.start, unit.end)
  const low = units.map((unit) => unit.layout.low.slice(unit.start, unit.end)).join(' ')
  for (const unit of units)
    if (NANP.test(foundIn(reading, unit).phones[0]?.raw ?? ''))
      vote(reading.money.dollar === 'CAD' ? 'CA' : 'US')
  const currencies = units.flatMap((unit) => foundIn(reading, unit).amounts.map((amount) => amount.currency))
  const offset = Number(/([+-]\d\d):?\d\d$/.exec(reading.mail.date ?? '')?.[1] ?? Number.NaN)
  if (
    reading.language === 'en' &&
    (offset === 0 || offset === 1) &&
    currencies.every((code) => code === 'EUR') &&
    currencies.length > 0
  )
    vote('IE')
  for (const currency of currencies) if (currency) vote(CURRENCY[currency])
  for (const [pattern, code] of LEGAL) if (pattern.test(low)) vote(code)
  for (const code of partnerCountries(reading)) vote(code)
  if (reading.language !== 'en')
    vote(
      reading.language === 'pt' && offset <= -2
        ? 'BR'
        : reading.language === 'es' && offset <= -3
          ? 'MX'
          : LANGUAGE[reading.language],
    )
  else vote(offset <= -3 ? 'US' : offset >= 10 ? 'AU' : offset >= 5 && offset < 6 ? 'IN' : 'GB')
  vote('GB')
  vote('US')
  return votes
}

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
      for (const m of low.matchAll(CITY)) codes.push(CITIES[m[0]]!)
      const international = /\+\d[\d\s().-]{7,18}/.exec(low)
      const country = international && parsePhoneNumberFromString(international[0])?.country
      if (country) codes.push(country)
      for (const [pattern, code] of LEGAL) if (pattern.test(low)) codes.push(code)
    }
  }
  return codes
}
