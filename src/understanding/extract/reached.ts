/**
 * Names in small letters before what reaches somebody: "speak to jo bates 07700 900111", "pete lomas, pete@…", a line
 * "fiona kirke crew mgr +44 7700 900384". Words of a mail that is typed in a hurry, with capitals or without.
 */
import { allMatches } from '../search/all-matches.ts'
import { GIVEN_NAMES, isTitleWord, ORG_WORDS } from './people/people-words.ts'
import { spell } from './people/person.ts'
import { adjoins, mayName, nameable, type Word } from './uncapitalised.ts'

const MOST_REACHED = 40
/** A number of eight figures or more, or the box of a mail address. */
const REACHES = /(?<![\p{L}\p{N}])(?:\+?\(?\d(?:[\s()./-]{0,3}\d){7,14}(?!\d)|([\p{L}\p{N}._%+-]{1,64})@)/gu
/** Between a name, or what he is, and the number. */
const BETWEEN = /^(?:[\s,:(–-]|tel|mob(?:ile)?|ph|cell|handy|gsm|m|t|on|auf|au|al|op|pa|unter|\.){0,6}$/u
/** Behind these stands somebody. */
const BEFORE_NAMES = new Set(
  'to with mit avec con com met med contact kontakt contacto contatto contato ansprechpartner contactpersoon efter nach call ring bel bell appeler appelez voir chiama llamar ligar ap asp cp for fur a'.split(
    ' ',
  ),
)
/** What he is takes up to so many words: "head of brewing", "it lead". */
const MOST_TITLE = 3
const MOST_NAME = 2

/** The places in `words` of such names; `raw` has the line breaks that `low` may have lost. Linear in the text. */
export function reached(words: Word[], low: string, raw: string): number[] {
  const found: number[] = []
  let next = 0
  for (const m of allMatches(low, REACHES).slice(0, MOST_REACHED)) {
    while (next < words.length && words[next]!.end <= m.index) next++
    const last = next - 1
    if (last < 0 || !BETWEEN.test(low.slice(words[last]!.end, m.index))) continue
    found.push(...named(words, raw, last, m[1]))
  }
  return found
}

/** One or two words that name somebody, before what he is or at the end of the run of words that `last` ends. */
function named(words: Word[], raw: string, last: number, box: string | undefined): number[] {
  let first = last
  const goesOn = (at: number) =>
    at > 0 && at > last - 6 && adjoins(words[at - 1]!, words[at]!) && raw[words[at]!.start - 1] !== '\n'
  while (goesOn(first) && !BEFORE_NAMES.has(words[first - 1]!.low)) first--
  const cue = goesOn(first) && BEFORE_NAMES.has(words[first - 1]!.low)
  const run = words.slice(first, last + 1)
  const titled = run.findIndex((word, at) => at > 0 && isTitleWord(word.low))
  const behind = titled < 0 ? 0 : run.length - Math.max(1, Math.min(MOST_NAME, titled))
  const name = run.slice(0, run.length - behind)
  if (name.length > MOST_NAME || behind > MOST_TITLE || !name.every(isName)) return []
  const known = GIVEN_NAMES.has(name[0]!.low)
  // Behind a comma a clause may go on: "…, tient l'agenda : j.favre@…".
  const heads = (known ? /(?:^|[\n.,;:!?(+] ?)$/ : /(?:^|[\n.!?] ?)$/).test(
    raw.slice(Math.max(0, name[0]!.start - 2), name[0]!.start),
  )
  const shown =
    box !== undefined && name.some((word) => word.spelt.length > 2 && spell(box).includes(word.spelt))
  const sure = name.length > 1 ? cue || heads : known ? cue || heads : cue && !DESKS.has(name[0]!.low)
  return sure || shown ? name.map((_, at) => first + at) : []
}

/** A number has them, a person they are not. */
const DESKS = new Set(
  'reception switchboard front desk purchasing procurement accounts boss owner him them her his their einkauf zentrale empfang sekretariat compras achats accueil standard centralino acquisti inkoop receptie vaxel omstillingen'.split(
    ' ',
  ),
)

const isName = (word: Word, at: number, all: Word[]): boolean =>
  !ORG_WORDS.has(word.low) &&
  (at === 0 && all.length > 1 && word.low.length === 2
    ? GIVEN_NAMES.has(word.low)
    : mayName(word) && nameable(word))
