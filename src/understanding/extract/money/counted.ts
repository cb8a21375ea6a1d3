/**
 * Prices of one of many: "120 seats at £9", "je Standort 18.000 Euro, und es sind drei Standorte". What is counted may
 * be anything, a seat or a harbour; the noun of the price and the noun of the count show that they belong together.
 * Folded text (fold.ts) in, a number out.
 */

import { allMatches } from '../../search/all-matches.ts'
import { NUMBER_WORDS } from './money-words.ts'
import { longestFirst, readNumber, wordsToNumbers } from './numbers.ts'

/** A sum that is the price of one: of how many, or null where nobody says. */
export interface PriceOfOne {
  count: number | null
}

/** How far around a price its count is looked for. */
const REACH = 200
/** A larger sum than this, in euros, is rather the price of all of them: behind "at", and behind "à", which means each. */
const MOST_FOR_ONE = { at: 3000, each: 10_000 }
/** What a euro comes to, roughly and rather too little: only where a price for one ends depends on it. */
const TO_A_EURO: Record<string, number> = {
  DKK: 5,
  SEK: 5,
  NOK: 5,
  PLN: 3,
  CZK: 15,
  HUF: 200,
  RON: 3,
  INR: 40,
  ZAR: 10,
  MXN: 10,
  BRL: 3,
  JPY: 80,
}

/**
 * Whether the sum from `start` to `end` is the price of one of several things; null where it stands for itself.
 * `currency`: ISO 4217, null where nobody names one.
 */
export function priceOfOne(
  low: string,
  { start, end, sum, currency }: { start: number; end: number; sum: number; currency: string | null },
): PriceOfOne | null {
  const most = (limit: number) => sum < limit * (TO_A_EURO[currency ?? ''] ?? 1)
  const before = low.slice(Math.max(0, start - REACH), start)
  const after = low.slice(end, end + REACH)
  const priced = AT_PRICE.exec(before.slice(-70))
  const each = most(MOST_FOR_ONE.each) && !OF_ALL.test(after) ? AT_EACH.exec(before.slice(-70)) : null
  const times =
    TIMES.exec(before.slice(-70)) ??
    each ??
    (most(MOST_FOR_ONE.at) || SITES.test(priced?.[2] ?? '') || EACH.test(after) ? priced : null)
  if (times !== null && !PERIOD.test(times[2] ?? '')) return { count: numberOf(times[1]!) }
  const noun = nounOf(before, after)
  const counts = [...countsIn(before).reverse(), ...countsIn(after)]
  const counted =
    noun === null ? undefined : counts.find(({ nouns }) => nouns.some((one) => sameThing(noun, one)))
  if (counted !== undefined) return { count: counted.count }
  if (!EACH.test(after)) return null
  return { count: seats(counts) ?? onlyCount(before) ?? countBehind(after) }
}

/** The thing that the sum is the price of one of: "£9 per driver", "je Standort 18.000 Euro", "price per seat: £110". */
function nounOf(before: string, after: string): string | null {
  const noun = PER_ANY.exec(after)?.[1] ?? PER_BEFORE.exec(before.slice(-50))?.[1]
  return noun === undefined || PERIOD.test(noun) ? null : noun
}

const PER_ANY =
  /^[\s,]?\s?(?:per(?: ogni)?|\/|pro|je|par|por|cada|each|pr\.?|for each|for every|an?|od|na) ?(?:named |concurrent |single |full )?(\p{L}{4,20})/u
const PER_BEFORE =
  /(?<![\p{L}])(?:per|pro|je|par|por|pr\.?|each|every|jede[rsmn]?|cada|chaque|ogni|elke?|iedere?|varje|hver[tn]?) (\p{L}{4,20})(?: (?:costs?|kostet|coute|cuesta|custa|costa|kost|kostar|koster|is|ist|est|es|e|ar|er|at|a|zu|for|pays?|zahlt|paie|paga|about|around|rund|etwa|ca\.?|circa|environ|unos)){0,2}\s?[:,–-]?\s?$/u
/** Of what is sold by the time the sum has a basis, no count (amount.ts). */
const PERIOD =
  /^(?:mon|mes|mois|maan|mana|mane|mies|yea|annu|jahr|jaar|ann|rok|quar|trim|week|woch|sem|sett|veck|uge|tag|day|hour|stun|heur|hora|ora)/

/** What sits, works or is licensed: whoever names a price for one and counts the other means the same. */
const SEAT =
  '(?:users?|seats?|licen[cs]es?|heads?|employees?|devices?|persons?|people|personen|personnes?|personas?|pessoas?|person[ae]|staff|nutzer\\p{L}*|anwender\\p{L}*|benutzer|lizenz(?:en)?|arbeitsplatz|arbeitsplatze\\p{L}*|platz|platze|mitarbeiter\\p{L}*|utilisateurs?|postes?|tete|kopf|testa|cabeza|usuarios?|puestos?|licencias?|licencas?|utilizador(?:es)?|utent[ei]|postazion[ei]|licenz[ae]|gebruikers?|licenties?|werkplek(?:ken)?|uzytkownik\\p{L}*|licencj\\p{L}+|stanowisk\\p{L}*|anvandare|licenser|brugere?|brukere?|kayttaja\\p{L}*|lisenssi\\p{L}*|uzivatel\\p{L}*|endpoints?|named users?|units?|box|stuck|pieces?|stuk|stores?|sites?|filialen?)'
const SEATS = new RegExp(`^${SEAT}$`, 'u')
const EACH = new RegExp(
  `^[\\s,(]*(?:(?:per|/|pro|je|par|por|a|al|per ogni|cada|each|for each|od|an|pr\\.?)\\s?(?:named |concurrent |single |full )?${SEAT}(?!\\p{L})|each\\b(?! (?:year|month|yr|mo)\\b)|apiece|chacune?\\b|cada un[oa]?\\b|ciascun[oa]?\\b|l'un[oa]\\b|per stuk|pro stuck|styck(?:et)?\\b|stykket\\b|hver\\b|kumpikin|jeweils|p\\.?u\\.?p\\.?m\\b)`,
  'u',
)

/** "One" counts nothing: it is an article in most languages. */
const WORDS = longestFirst(
  Object.keys(NUMBER_WORDS).filter((word) => NUMBER_WORDS[word]! > 1 && NUMBER_WORDS[word]! < 1000),
)
const COUNT = `(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,6}|(?:${WORDS})(?:[- ]?(?:${WORDS}))?)`
/** "250 x", "3 Standorte x", "12 sites @", "drei Werke zu je": of these anything can be counted, at any price. */
const TIMES = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${COUNT}\\s*(?:(?:\\p{L}[\\p{L}-]{1,20} )?(\\p{L}[\\p{L}-]{1,20}) ?(?:x|\\*|×|@|zu je|je|ca\\.? je|po)|x|\\*|×|@)\\s?$`,
  'u',
)
/** "40 users at £9", "25 postazioni da 480 euro" */
const AT_PRICE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${COUNT}\\s*(?:[\\p{L}-]{1,20} ){0,2}([\\p{L}-]{4,20})\\s*,?\\s*(?:a|at|zu|je|tegen|da|till|til|por|po|per)\\s*$`,
  'u',
)

/** "25 brugere à 4.800 kr.", "25 postes à 1 200 €" (folded): what sits, works or is licensed, and what one of them costs. */
const AT_EACH = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${COUNT}\\s*(?:[\\p{L}-]{1,20} )?(${SEAT}),?\\s(?:a|zum (?:stuck)?preis von (?:je )?|til en pris pa|a raison de|al precio de|al prezzo di|ao preco de)\\s?(?:ca\\.? )?[€£$]?\\s?$`,
  'u',
)

/** "25 brugere à 48.000 kr. i alt": the price of all of them after all. */
const OF_ALL =
  /^[\s,(]*(?:in total|total|all in|altogether|insgesamt|gesamt|zusammen|au total|en tout|en total|in totale|in tutto|no total|ao todo|totaal|in totaal|samen|lacznie|razem|w sumie|totalt|sammanlagt|i alt|samlet|yhteensa|celkem|dohromady)(?!\p{L})/u

/** Of these each has a price of its own, however large. */
const SITES =
  /^(?:sites?|plants?|factor(?:y|ies)|hotels?|shops?|stores?|schools?|classrooms?|homes?|clinics?|depots?|offices?|locations?|branches|standorte?n?|werke?n?|betriebe?|hauser|filialen?|usines?|magasins?|etablissements?|fabricas?|hoteles?|hoteis|tiendas?|lojas?|plantas?|sedes?|stabiliment[io]|sedi|negozi|alberghi|vestigingen|fabrieken|winkels|anlegg|fabrikker|fabriker|butiker|butikker|zaklad(?:y|ow)|zavod[yu]?|tehdasta|kohdetta)$/u

interface Count {
  count: number
  nouns: string[]
}

const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${COUNT} (\\p{L}[\\p{L}-]{2,24})(?: (\\p{L}{3,24}))?(?: (\\p{L}{3,24}))?`,
  'gu',
)
const countsIn = (text: string): Count[] =>
  allMatches(text, COUNTED).flatMap(([, count, ...nouns]) => {
    const things = nouns.filter((noun) => noun !== undefined && !PERIOD.test(noun))
    return things.length === 0 ? [] : [{ count: numberOf(count!), nouns: things }]
  })

/** Singular and plural of one word, or of the last part of a compound: "Wohneinheit" and "Einheiten". */
function sameThing(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4) return false
  const stem = short.slice(0, Math.max(4, short.length - 3))
  return long.startsWith(stem) || (short.length >= 6 && long.includes(stem))
}

const seats = (counts: Count[]): number | null =>
  counts.find(({ nouns }) => nouns.some((noun) => SEATS.test(noun)))?.count ?? null

/** "64 barristers, £29 per head", "ils sont 200, à 9 euros par tête": the one thing counted in the sentence, whatever it is. */
function onlyCount(before: string): number | null {
  const sentence = before
    .slice(-80)
    .split(/[.;]\s/)
    .at(-1)!
  const counts = countsIn(sentence)
  if (counts.length > 0) return counts.length === 1 ? counts[0]!.count : null
  const bare = allMatches(sentence, / (\d{2,6})(?=[,;:]? )/g)
  return bare.length === 1 ? numberOf(bare[0]![1]!) : null
}

/** "45k each, three plants" */
function countBehind(after: string): number | null {
  const m = COUNT_BEHIND.exec(after)
  return m === null ? null : numberOf(m[1]!)
}
const COUNT_BEHIND = new RegExp(`^[^.;\\n]{1,16}?[,:–-] ?${COUNT} (?:\\p{L}{3,20})`, 'u')

const numberOf = (text: string): number =>
  /\d/.test(text) ? readNumber(text, false) : wordsToNumbers(text).at(-1)!
