/**
 * The contact's name in an answer to "Who is your contact at the customer, and how can they be reached?": a number or an
 * address stands there, and the name before it is told in ways that would be too little in any other mail: "That would
 * be Beryl Ackersley.", "ask for beryl", "beryl ackersley 0113 …".
 */
import { fold } from './extract/fold.ts'
import type { Unit } from './extract/layout/units.ts'
import { GIVEN_NAMES, NOT_NAMES } from './extract/people/people-words.ts'
import { fact, type Reading } from './extract/reading.ts'
import { allMatches } from './search/all-matches.ts'
import type { DealRead, Fact } from './understanding.ts'

type Contacts = DealRead['contacts']

/** The contacts, with a name for the one who has none; as they are where several have none, or none is told. */
export function namedInAnswer(reading: Reading, contacts: Contacts): Contacts {
  const [one, ...more] = contacts.filter(({ name }) => name === null)
  const way = (one?.phone ?? one?.email)?.evidence[0]
  if (one === undefined || more.length > 0 || way === undefined) return contacts
  const unit = reading.units.find(
    ({ layout, start, end }) =>
      start <= way.start && way.end <= end && layout.raw.slice(way.start, way.end) === way.quote,
  )
  const name = unit ? nameBefore(unit, way.start) : null
  if (name === null || contacts.some((other) => fold(other.name?.value ?? '') === fold(name.value)))
    return contacts
  return contacts.map((contact) => (contact === one ? { ...contact, name } : contact))
}

/** So far before the number a name is looked for. */
const REACH = 240

/** The name that is told before `at`: as who it is, as whom to ask for, or as all that stands there. */
function nameBefore({ layout }: Unit, at: number): Fact<string> | null {
  const from = Math.max(0, at - REACH)
  const low = layout.low.slice(from, at)
  for (const lead of LEADS) {
    for (const { index, 0: said } of allMatches(low, lead)) {
      const name = nameAt(layout.raw.slice(0, at), from + index + said.length)
      if (name !== null) return fact(name.words, layout, name.start, name.start + name.words.length, 0.75)
    }
  }
  return null
}

const HONOURS =
  '(?:(?:the |der |die |den |frau |le |la |el |il )?(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|hr|fr|m|mme|mlle|monsieur|madame|senora?|sra?|senhora?|dott|ing|signora?|sig|dhr|mevr|mevrouw|meneer|pani?)\\.? ){0,2}'
const IS =
  "(?:it'?s|it is|that'?s|that is|that(?:'d| would) be|this is|(?:her|his|their|the) (?:\\p{L}{1,12} ){0,2}name(?:'s| is)|c'est|ce serait|il s'agit de|(?:elle|il) s'appelle|es|seria|se llama|e|chama-se|sarebbe|si chiama|das (?:ist|ware|war)|es ist|(?:sie|er) heisst|(?:het|dat) is|dat zou|(?:zij|ze|hij) heet|to|det (?:ar|er)|(?:hon|han) heter|(?:hun|han) hedder)"
const ASK =
  '(?:(?:just |please |bitte )?(?:ask for|(?:talk|speak|reach out) (?:to|with)|call|ring|phone|try|contact|fragen sie nach|frag nach|verlangen sie|demande[rz]|pregunt[ae]d? por|chied[ai](?:te)? di|vraag naar))'
const OPENS = '(?:^|[.!?:,\\n]\\s{0,3})'
const LEADS = [
  new RegExp(`${OPENS}${IS} ${HONOURS}(?=\\p{L})`, 'gu'),
  new RegExp(`${OPENS}${ASK} ${HONOURS}(?=\\p{L})`, 'gu'),
  new RegExp(`(?:^|[.!?\\n]\\s{0,3})${HONOURS}(?=\\p{L})`, 'gu'),
]

const CAPPED =
  /\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|al|ter|zu) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,3}/uy
const SMALL = /\p{Ll}[\p{L}'’-]{1,24}(?: \p{Ll}[\p{L}'’-]{1,24})?/uy
/** What may stand behind a name: a stop, a number, or what the person is or where. */
const ENDS =
  /^\s{0,3}(?:[,.;:(–\n-]|$|[\d+]|(?:she|he|who|is|on|at|in|from|and|you|sie|er|ist|im|aus|elle|il|qui|au|a|en|es|que|zij|hij|bij|hon|han|hun)(?!\p{L}))/u

/** Capitalised, or a given name without capitals and at most one more word; none of its words is one of the language. */
function nameAt(text: string, start: number): { words: string; start: number } | null {
  for (const pattern of [CAPPED, SMALL]) {
    pattern.lastIndex = start
    const words = pattern.exec(text)?.[0]
    if (words === undefined || !ENDS.test(text.slice(start + words.length, start + words.length + 12)))
      continue
    const each = fold(words)
      .toLowerCase()
      .split(/[\s-]+/)
    if (each.some((word) => NOT_NAMES.has(word))) continue
    if (pattern === CAPPED || GIVEN_NAMES.has(each[0] ?? '')) return { words, start }
  }
  return null
}
