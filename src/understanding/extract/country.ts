/**
 * Countries as words: names in eleven languages (from the runtime's own tables), common short forms, postal
 * prefixes ("CH-8002"). Only what is written counts; a city says nothing here.
 */
import { fold } from './fold.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da']
const CODES =
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BG BH BO BR BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JP KE KH KR KW KZ LB LI LK LT LU LV LY MA MC MD ME MK MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PH PK PL PR PT PY QA RO RS RU SA SE SG SI SK SN SV SY TH TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
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
])

export const COUNTRY_NAMES = new Map<string, string>()
for (const language of LANGUAGES) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  for (const code of CODES) {
    const name = fold(names.of(code) ?? '')
    if (name.length > 3 && !UNSAFE.has(name)) COUNTRY_NAMES.set(name, code)
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
}
for (const [name, code] of Object.entries(extra)) COUNTRY_NAMES.set(name, code)
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

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(?:${[...COUNTRY_NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`,
  'gu',
)

/** All countries named in a stretch. `text` and `low` are the same stretch, as written and folded. */
export function findCountries(text: string, low: string): CountryMention[] {
  const found: CountryMention[] = []
  for (const m of low.matchAll(NAMES)) {
    const written = text.slice(m.index, m.index + m[0].length)
    // Countries are capitalised in all these languages; "us" and "uk" only in full capitals.
    if (!/^\p{Lu}/u.test(written) || (m[0].length <= 3 && written !== written.toUpperCase())) continue
    found.push({ start: m.index, end: m.index + m[0].length, code: COUNTRY_NAMES.get(m[0])! })
  }
  for (const m of low.matchAll(POSTAL)) {
    if (!/^\p{Lu}/u.test(text.slice(m.index))) continue
    found.push({ start: m.index, end: m.index + m[0].length, code: POSTAL_CODES[m[1]!]! })
  }
  for (const [name, code] of Object.entries(JAPANESE)) {
    const at = text.indexOf(name)
    if (at >= 0 && !/[\u4e00-\u9fff]/.test(text[at + name.length] ?? ''))
      found.push({ start: at, end: at + name.length, code })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The country that the words of one field name; null when they name none or several. */
export function countryOf(text: string): string | null {
  const codes = new Set(findCountries(text, fold(text)).map((mention) => mention.code))
  if (codes.size === 1) return [...codes][0]!
  const bare = text.trim().toUpperCase()
  return codes.size === 0 && CODES.includes(bare) ? bare : null
}
