/**
 * Countries as words: names in eleven languages (from the runtime's own tables), common short forms, postal
 * prefixes ("CH-8002"). Only what is written counts; a city says nothing here.
 */

import { allMatches } from '../../search/all-matches.ts'
import { fold } from '../fold.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da']
const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BG BH BO BR BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JP KE KH KR KW KZ LB LI LK LT LU LV LY MA MC MD ME MK MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV SY TH TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW AG BB BF BI BJ BN BS BT BW BZ CF CG CV DJ DM ER FJ GA GD GM GN GQ GW GY HT KG KM KN LA LC LR LS MG ML MM MN MR MV MW NE PG PS RW SB SC SL SO SR SS ST SZ TD TG TJ TL TM TO TT VC VU WS'.split(
    ' ',
  )
/** Names that are given names, states or common words far more often than countries. */
const UNSAFE = new Set([
  'georgia',
  'jordan',
  'chad',
  'jersey',
  'mali',
  'togo',
  'guinea',
  'niger',
  'oman',
  'panama',
  'india ink',
  'peru',
  'cuba',
  'male',
  'mexique',
  'malte',
])

/** … and are one behind a town: "(Bamako, Mali)". */
const AFTER_A_TOWN = new Map<string, string>()
export const COUNTRY_NAMES = new Map<string, string>()
for (const language of LANGUAGES) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  for (const code of CODES) {
    const name = fold(names.of(code) ?? '')
    // "Atlanta, Georgia" is no country either way.
    if (name === 'georgia') continue
    if (UNSAFE.has(name)) AFTER_A_TOWN.set(name, code)
    else if (name.length > 3) COUNTRY_NAMES.set(name, code)
  }
}
const extra: Record<string, string> = {
  uk: 'GB',
  'u.k.': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  grossbritannien: 'GB',
  'vereinigtes konigreich': 'GB',
  'royaume-uni': 'GB',
  angleterre: 'GB',
  inglaterra: 'GB',
  inghilterra: 'GB',
  engeland: 'GB',
  'verenigd koninkrijk': 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  us: 'US',
  'united states of america': 'US',
  'etats-unis': 'US',
  'estados unidos': 'US',
  'stati uniti': 'US',
  eua: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'pays-bas': 'NL',
  nederland: 'NL',
  niederlande: 'NL',
  'paises bajos': 'NL',
  olanda: 'NL',
  'czech republic': 'CZ',
  tschechien: 'CZ',
  tsjechie: 'CZ',
  'republica checa': 'CZ',
  'republique tcheque': 'CZ',
  'south korea': 'KR',
  uae: 'AE',
  'u.a.e.': 'AE',
  'republic of ireland': 'IE',
  eire: 'IE',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  suiza: 'CH',
  zwitserland: 'CH',
  brasil: 'BR',
  espana: 'ES',
  osterreich: 'AT',
  autriche: 'AT',
  deutschland: 'DE',
  allemagne: 'DE',
  alemania: 'DE',
  alemanha: 'DE',
  germania: 'DE',
  duitsland: 'DE',
  polska: 'PL',
  sverige: 'SE',
  danmark: 'DK',
  norge: 'NO',
  suomi: 'FI',
  belgie: 'BE',
  belgique: 'BE',
  mexico: 'MX',
  turkey: 'TR',
  turkei: 'TR',
  turquie: 'TR',
  peru: 'PE',
  panama: 'PA',
  // As prepositions inflect them.
  niederlanden: 'NL',
  'vereinigten staaten': 'US',
  'vereinigten konigreich': 'GB',
  polsce: 'PL',
  niemczech: 'DE',
  niemiec: 'DE',
  austrii: 'AT',
  szwajcarii: 'CH',
  francji: 'FR',
  hiszpanii: 'ES',
  wloszech: 'IT',
  wloch: 'IT',
  czechach: 'CZ',
  holandii: 'NL',
  belgii: 'BE',
  szwecji: 'SE',
  danii: 'DK',
  norwegii: 'NO',
  portugalii: 'PT',
  'wielkiej brytanii': 'GB',
}
for (const [name, code] of Object.entries(extra)) COUNTRY_NAMES.set(name, code)
const FIRST_WORDS = new Set([...COUNTRY_NAMES.keys()].map((name) => /^[\p{L}]+/u.exec(name)?.[0] ?? ''))
const JAPANESE: Record<string, string> = { 日本: 'JP', アメリカ: 'US', 中国: 'CN', 韓国: 'KR', ドイツ: 'DE' }

const POSTAL =
  /(?<![\p{L}\p{N}])(a|b|ch|cz|d|dk|e|f|fi|i|l|nl|no|pl|p|se|s|de|fr|at|be|it|lu|fl)-\s?(\d{4,5})(?!\d)/gu
const POSTAL_CODES: Record<string, string> = {
  a: 'AT',
  b: 'BE',
  ch: 'CH',
  cz: 'CZ',
  d: 'DE',
  dk: 'DK',
  e: 'ES',
  f: 'FR',
  fi: 'FI',
  i: 'IT',
  l: 'LU',
  nl: 'NL',
  no: 'NO',
  pl: 'PL',
  p: 'PT',
  se: 'SE',
  s: 'SE',
  de: 'DE',
  fr: 'FR',
  at: 'AT',
  be: 'BE',
  it: 'IT',
  lu: 'LU',
  fl: 'LI',
}

export interface CountryMention {
  start: number
  end: number
  code: string
}

const cache = new WeakMap<{ text: string; low: string }, CountryMention[]>()

/** All countries named in a text that is laid out; found once, then cut to the stretch. */
export function countriesIn(
  layout: { text: string; low: string },
  start: number,
  end: number,
): CountryMention[] {
  const all = cache.get(layout) ?? findCountries(layout.text, layout.low)
  cache.set(layout, all)
  return all.filter((mention) => mention.start >= start && mention.end <= end)
}

const CAPITALISED = /\p{Lu}[\p{L}.'’-]*/gu

/** All countries named in a stretch. `text` and `low` are the same stretch, as written and folded. */
export function findCountries(text: string, low: string): CountryMention[] {
  const found: CountryMention[] = []
  let until = 0
  for (const m of allMatches(text, CAPITALISED)) {
    if (m.index < until || /[\p{L}\p{N}@./-]/u.test(text[m.index - 1] ?? ' ')) continue
    const mention = countryAt(text, low, m.index) ?? behindTown(text, low, m.index, m[0])
    if (mention === null || OF_A_STREET.test(low.slice(Math.max(0, m.index - 16), mention.end))) continue
    found.push(mention)
    until = mention.end
  }
  for (const m of allMatches(low, POSTAL)) {
    if (!/^\p{Lu}/u.test(text[m.index] ?? '')) continue
    found.push({ start: m.index, end: m.index + m[0].length, code: POSTAL_CODES[m[1]!]! })
  }
  for (const [name, code] of Object.entries(JAPANESE)) {
    const at = text.indexOf(name)
    if (
      at >= 0 &&
      (!/[\u4e00-\u9fff]/.test(text[at + name.length] ?? '') || text.startsWith('国内', at + name.length))
    )
      found.push({ start: at, end: at + name.length, code })
  }
  const all = found.sort((a, b) => a.start - b.start)
  return all.filter(({ end }, at) => !isTown(text, end, all[at + 1]))
}

/** "Armenia, Colombia", "Franca/SP - Brasil": a town that is called like a country, right before its own. */
const isTown = (text: string, end: number, next: CountryMention | undefined): boolean =>
  next !== undefined && /^(?:, |\s?[(]|\/[A-Z]{2}\s?[-–]\s?)$/.test(text.slice(end, next.start))

/** "Av. Alemania 0455", "rue de Belgique": streets are named after countries. */
const OF_A_STREET =
  /(?<![\p{L}])(?:(?:av|avda|avenida|avenue|ave|calle|c\/|rua|rue|via|viale|corso|boulevard|bd|blvd|bulevar|paseo|plaza|place|piazza|praca)\.? (?:d[eio] |da |des? |du |de la |d')?\p{L}+)$/u

function behindTown(text: string, low: string, at: number, word: string): CountryMention | null {
  const bare = word.replace(/[.'’-]+$/, '')
  const code = AFTER_A_TOWN.get(low.slice(at, at + bare.length))
  if (code === undefined) return null
  const framed = /\p{Lu}[\p{L}' -]{1,30}, ?$/u.test(text.slice(Math.max(0, at - 34), at))
  return framed && /^(?:$|[).,;\n])/.test(text.slice(at + bare.length))
    ? { start: at, end: at + bare.length, code }
    : null
}

const MOST_WORDS = 5

/** The longest country name that begins here ("United Kingdom" before "United"). */
function countryAt(text: string, low: string, start: number): CountryMention | null {
  const stretch = low.slice(start, start + 48)
  const first = /^[\p{L}]+/u.exec(stretch)?.[0] ?? ''
  if (!FIRST_WORDS.has(first)) return null
  const ends: number[] = []
  for (const m of allMatches(stretch, /[\p{L}.'-]+/gu)) {
    if (ends.length >= MOST_WORDS || (m.index > 0 && stretch[m.index - 1] !== ' ')) break
    ends.push(m.index + m[0].length)
  }
  for (const end of ends.reverse()) {
    const name = stretch.slice(0, end)
    const bare = COUNTRY_NAMES.has(name) ? name : name.replace(/[.'-]+$/, '')
    const code = COUNTRY_NAMES.get(bare)
    const written = text.slice(start, start + bare.length)
    // "Grand Island NE", "Island Seafoods": an island among the words of a name.
    if (bare === 'island' && /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 24), start))) continue
    if (bare === 'island' && /^ \p{Lu}/u.test(text.slice(start + bare.length))) continue
    // A town in Brazil has no cedilla.
    if (bare === 'franca' && !written.includes('ç')) continue
    // "us" and "uk" count only in full capitals.
    if (code !== undefined && (bare.length > 3 || written === written.toUpperCase()))
      return { start, end: start + bare.length, code }
  }
  return null
}

/** The country that the words of one field name; null when they name none or several. */
export function countryOf(text: string): string | null {
  const codes = new Set(findCountries(text, fold(text)).map((mention) => mention.code))
  if (codes.size === 1) return [...codes][0]!
  const bare = text.trim().toUpperCase()
  return codes.size === 0 && CODES.includes(bare) ? bare : null
}
