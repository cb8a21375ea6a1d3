/**
 * Houses in a mail without capitals that nothing but their own words and their place show: the subject has them too, "at"
 * stands before them, they open a clause; and they end with a word that organisations are named with.
 */
import { GIVEN_NAMES, ORG_WORDS, set } from './people/people-words.ts'
import { adjoins, mayName, nameable, SMALL, STOPS, WANTS, type Word } from './uncapitalised.ts'

/**
 * "pettibone roofing supply, they want flow" under "new one for u - pettibone roofing supply": words that stand alone in a
 * piece of the subject and open a clause of the mail, where the last is one that organisations are named with, or
 * something is said of them as of a customer.
 */
export function inSubject(words: Word[], subject: string, marks: Set<number>): void {
  for (const piece of subject.split(/\s[-–—|/]\s|[:;,()|]|\s->\s/).slice(0, 8)) {
    const named = piece.replace(AROUND_NAMES, '').trim().split(/\s+/)
    if (named.length < 2 || named.length > 6) continue
    for (let i = 0; i + named.length <= words.length; i++) {
      const last = words[i + named.length - 1]!
      if (!named.every((word, at) => words[i + at]!.low === word.replace(/['’]s$/, ''))) continue
      const own = words.slice(i, i + named.length)
      if (!own.every((word) => SMALL.has(word.low) || mayName(word))) break
      const next = words[i + named.length]
      const said = next !== undefined && (WANTS.has(next.low) || STOPS.has(next.low))
      if (!ORG_WORDS.has(last.low) && !said) break
      for (const [at, { low }] of own.entries()) if (!SMALL.has(low)) marks.add(i + at)
      break
    }
  }
}
const AROUND_NAMES =
  /^\s*(?:(?:re|fw|fwd|aw|wg|tr|rv)\s*|(?:new (?:one|deal|opp|lead)(?: for (?:u|you|us))?|deal ?reg(?:istration)?|reg|registration|lead|opp|deal|for|fur|pour|para|per|voor|neu(?:er)? (?:deal|kunde)|kunde|klant|client|cliente)\s+)+/u

/**
 * "spoke to darren at ridgeway haulage this am": behind "at", one to three words and the kind of house; the given name
 * before "at" is who is there.
 */
export function atHouses(words: Word[], marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    if (!AT.has(word.low)) continue
    let first = i + 1
    while (words[first] && ARTICLE.has(words[first]!.low)) first++
    // "from the rugby club" names nobody.
    if (words[i + 1]?.low === 'the') continue
    const begins = words[first]
    if (begins === undefined || first > i + 2 || SOME.has(begins.low) || ORG_WORDS.has(begins.low)) continue
    let last = first
    while (
      last < first + 3 &&
      !ORG_WORDS.has(words[last]!.low) &&
      words[last + 1] &&
      adjoins(words[last]!, words[last + 1]!) &&
      nameable(words[last]!)
    )
      last++
    if (last === first || !ORG_WORDS.has(words[last]!.low)) continue
    while (words[last + 1] && adjoins(words[last]!, words[last + 1]!) && ORG_WORDS.has(words[last + 1]!.low))
      last++
    for (let j = first; j <= last; j++) marks.add(j)
    const before = words[i - 1]
    if (before && GIVEN_NAMES.has(before.low) && before.end === word.start - 1) marks.add(i - 1)
  }
}
/** "got one - hennessey & sons scaffolding, luton": a clause that is a name of two words and more and ends with the kind of house. */
export function openingHouses(words: Word[], low: string, marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const opens = i === 0 || /(?:[.!?:\n;]|\s[–-])\s*$/.test(low.slice(words[i - 1]!.end, word.start))
    if (!opens || !nameable(word) || SOME.has(word.low) || ORG_WORDS.has(word.low)) continue
    let last = i
    while (
      last < i + 4 &&
      words[last + 1] &&
      adjoins(words[last]!, words[last + 1]!) &&
      (SMALL.has(words[last + 1]!.low) || mayName(words[last + 1]!))
    )
      last++
    if (last === i || !ORG_WORDS.has(words[last]!.low) || NOUNS.has(words[last]!.low)) continue
    if (
      !/^ ?(?:[,(\n]|- )|^ (?:in|at|near|from|out of) \p{L}/u.test(
        low.slice(words[last]!.end, words[last]!.end + 9),
      )
    )
      continue
    for (let j = i; j <= last; j++) if (!SMALL.has(words[j]!.low)) marks.add(j)
  }
}
/** What things are called as well. */
const NOUNS = set(
  'software systems services equipment paper lighting hardware solutions technology supplies power water tiles seeds grain containers packaging furniture',
)
const AT = set('at bei beim chez hos presso bij from von vom')
const ARTICLE = set('the der die das dem den la le il de het')
/** No name begins with them: "at the local hospital". */
const SOME = set(
  'local new old big small same main whole other another our their his her your its regional national public private little family first second last next some any one two this that own former largest nearest neighbouring lokale neue alte grosse kleine andere eigene nouvelle ancienne petite grande vecchia nuova piccola nieuwe oude',
)
