/**
 * What is said of one deal among what is said of all: handed out by the customer's name, or by its number in the
 * order in which the mail brought them.
 */

import { allMatches } from '../search/all-matches.ts'
import { accountCandidates } from './account/account.ts'
import { SMALL } from './dates/date-words.ts'
import { lineOf } from './deal-blocks.ts'
import { fold, plain } from './fold.ts'
import { low, text, type Unit } from './layout/units.ts'
import { GENERIC_ORG } from './people/people-words.ts'
import { findPersons } from './people/person.ts'
import type { Reading } from './reading.ts'
import type { Split } from './split.ts'

/**
 * What is said further on of one deal goes to that deal: "For Pelican, they need your report", "For A and B we do
 * the pilot", "Bei 1. bitte eine Preisliste".
 */
export function handOut(reading: Reading, split: Split): Split {
  const names = split.groups.map((group, at) => namesOf(reading, group, at))
  const people = split.groups.map(givenNames)
  const groups: Unit[][] = split.groups.map(() => [])
  const shared: Unit[] = []
  const place = (unit: Unit, home: number) => {
    for (const part of partsOf(unit, names, home)) {
      const meant = part.meant.length > 0 ? part.meant : ofWhom(part.unit, people, home)
      for (const at of meant) (groups[at] ?? shared).push(part.unit)
    }
  }
  for (const [home, group] of split.groups.entries()) for (const unit of group) place(unit, home)
  for (const unit of split.shared) place(unit, -1)
  return { groups, shared }
}

/** The given names of the people whom a group introduces by their whole names. */
function givenNames(group: readonly Unit[]): Set<string> {
  const names = group
    .slice(0, MOST_UNITS)
    .flatMap(({ layout, key, start, end }) =>
      findPersons(layout.text, layout.low, start, Math.min(end, start + 400), key === 'contact'),
    )
    .filter(({ name }) => /^\p{Lu}\p{Ll}{2,} \p{Lu}/u.test(name))
    .map(({ name }) => fold(name).split(' ')[0]!)
  return new Set(names)
}
const MOST_UNITS = 20

/** "Kirsty is hoping for a call" belongs where Kirsty was introduced, "demos I'll do for both" to all of them. */
function ofWhom(unit: Unit, people: readonly Set<string>[], home: number): number[] {
  if (unit.key !== null || unit.row !== null) return [home]
  const said = low(unit).slice(0, 300)
  const words = new Set(said.split(/[^\p{L}]+/u))
  const named = people.flatMap((names, at) => ([...names].some((name) => words.has(name)) ? [at] : []))
  if (named.length === 1) return [named[0]!]
  return home === people.length - 1 && FOR_BOTH.test(said) ? people.map((_, at) => at) : [home]
}
const FOR_BOTH =
  /(?<![\p{L}])(?:for|at|in|with|known|know|after|to|bei|fur|pour|chez|para|en|em|per|voor|bij|hos|for|hor|dla|u) (?:both|all (?:of them|two|three|four)|beiden?|alle[n]? (?:drei|vier)|les (?:deux|trois)|ambos|ambas|l[oa]s (?:dos|tres)|[ao]s (?:duas|dois|tres)|entramb[ei]|tutt[ei] e (?:due|tre)|begge|bada|alla tre|alle tre|obu|obie)(?! \p{L}+(?:s|en|er|i|e)\b)(?![\p{L}])/u

/**
 * By what a deal is called later: its number or letter in the list, the words of its customer's name, and what sort of
 * house it is ("…, ein Zweckverband").
 */
function namesOf(reading: Reading, group: Unit[], place: number): string[] {
  const mark = /^\s*(?:[-*]\s*)?(?:\p{L}{3,11}\s)?\(?(\d{1,2}|[a-h])[.):]?(?=\s)/u.exec(
    lineOf(group[0]!),
  )?.[1]
  const field = group.find((unit) => unit.key === 'account')
  const name = field === undefined ? accountCandidates(reading, group, false)[0]?.name : text(field)
  const words = plain(name ?? '')
    .split(' ')
    .filter((word) => word.length >= 4 && !GENERIC_ORG.has(word))
  const kind = OF_A_KIND.exec(low(group[0]!))?.[1]
  return [mark ?? String(place + 1), ...words, ...(kind === undefined ? [] : [kind])]
}
const OF_A_KIND = /(?<![\p{L}])(?:ein|eine|einen|an?|une?|una|uma?|een|en|ett|et)\s(\p{L}{5,24})(?=[\s,.;(])/u

/** A unit cut before each clause that speaks of a deal by name; `meant` are those deals, none where it is at home. */
function partsOf(unit: Unit, names: string[][], home: number): { unit: Unit; meant: number[] }[] {
  if (unit.row !== null || unit.key === 'account') return [{ unit, meant: [] }]
  const value = low(unit)
  const own = home >= 0 && names[home]!.some((name) => name.length >= 4 && value.includes(name))
  const spoken = own
    ? []
    : allMatches(value, OF_ONE).map((m) => ({ at: m.index, meant: meantBy(m[1]!, names) }))
  const known = spoken.filter(({ meant }) => meant.length > 0 && !meant.includes(home))
  if (known.length === 0) return [{ unit, meant: [] }]
  const parts: { unit: Unit; meant: number[] }[] = []
  let [from, meant] = [unit.start, [] as number[]]
  for (const one of known) {
    const clause = /^[\s\S]*[;.,]\s/.exec(value.slice(0, one.at))?.[0].length ?? 0
    const cut =
      one.meant === meant
        ? from
        : Math.max(from, unit.start + (/[;.]\s+$/.test(value.slice(0, one.at)) ? one.at : clause))
    if (cut - from > 8) parts.push({ unit: { ...unit, end: cut, start: from }, meant })
    ;[from, meant] = [cut, one.meant]
  }
  parts.push({ unit: { ...unit, start: from }, meant })
  return parts
}

const ONE_TO_SIX =
  'one|two|three|four|five|six|eins|zwei|drei|vier|funf|un|deux|trois|quatre|uno|dos|tres|cuatro|um|dois|due|tre|een|twee|drie|vier'
const FIRST_TO_SIXTH =
  'first|second|third|ersten|erste|zweiten|zweite|dritten|dritte|premiere?|deuxieme|seconde?|troisieme|primer[oa]|segund[oa]|tercer[oa]|primeir[oa]|terceir[oa]|prim[oa]|second[oa]|terz[oa]|eerste|tweede|derde'

/** Words that say of which deal something is said, with up to five words that name it. */
const OF_ONE =
  /(?<![\p{L}])(?:for|on|at|with|fur|bei|beim|zu|zum|zur|per|pour|chez|para|con|com|voor|bij|dla|for|hos|om|re|regarding|concernant|in(?= (?:line|row|zeile|ligne|linha|linea|fila|riga|rij|regel|rad|raekke)))\s+((?:[(#]?[\p{L}\p{N}&'-]+[.)]?\s?){1,5})/gu

function meantBy(words: string, names: string[][]): number[] {
  const said = new Set(words.split(/[\s.)(#]+/))
  const first = words
    .replace(NUMBERED, (_, before, count, nth) => `${before}${SMALL[count ?? nth] ?? count}.`)
    .trim()
    .split(/[\s]+/)
  return names.flatMap((of, at) =>
    of.some((name) =>
      name.length >= 4
        ? said.has(name) && !names.some((other, n) => n !== at && other.includes(name))
        : marks(first, name),
    )
      ? [at]
      : [],
  )
}

/** "Number one", "the second deal", "dem ersten": the number of a deal in words. */
const NUMBERED = new RegExp(
  `(^|(?:and|und|et|y|e|en) )(?:(?:the |den |dem |der |die |das |le |la |el |il |o |a |de |het )?(?:number|nummer|numero|no\\.?|nr\\.?|deal|punkt|point|punto|ponto|fall|case|line|row|zeile|ligne|linha|linea|fila|riga|rij|regel|rad|raekke|sl\\.?|sr\\.?|lp\\.?|#) ?([1-9]|${ONE_TO_SIX})|(?:the |den |dem |der |die |das |le |la |el |il |o |a |de |het )(${FIRST_TO_SIXTH})(?: one| deal| project| customer| opportunity)?(?=\\s*(?:$|[,.;:])))(?![\\p{L}\\d])`,
  'gu',
)

/** "(1)", "1.", "A and B": the mark itself, first or behind an "and". */
const marks = (words: string[], mark: string): boolean =>
  words.some(
    (word, at) =>
      word.replace(/[().:,#]/g, '') === mark &&
      (at === 0 ||
        /^(?:and|und|et|y|e|en|i|och|og|&|nr\.?|no\.?|deal|project|dossier|projekt)$/.test(words[at - 1]!)) &&
      (/\d/.test(mark) ? /[().:,#]/.test(word) || at > 0 : true),
  )
