/**
 * Phrase tables: what people write, by language, in a small notation that compiles to one regular expression
 * per phrase. Spaces match any run of spaces, `{name}` is one of the table's own macros, whole words only.
 * All repetitions in the notation are bounded, so that a search stays linear in the length of the sentence.
 *
 * A text is searched for the words of all phrases of many tables at once (search/word-index.ts), and only phrases
 * whose words occur are tried. The result is that of one expression per language, "first|second|…": the leftmost
 * place wins, and at one place the phrase that is written first.
 */
import { WordIndex } from '../../search/word-index.ts'

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'sv' | 'da' | 'fi' | 'ja'
export type Phrases = Partial<Record<Language, string[]>>
export type Macros = Record<string, string>

/** A compiled table: its phrases, language after language, in the order in which they are written. */
export interface Matcher {
  readonly phrases: readonly Phrase[]
  /** Where its phrases are looked for, with those of other tables. */
  readonly index: PhraseIndex
}

export interface Phrase {
  language: Language
  /** The regular expression between the edges of words. */
  source: string
  /** Compiled when its words first occur. */
  pattern: RegExp | null
}

/** What all tables share: masks of sentences.ts and short gaps. */
const SHARED: Macros = {
  /** a proper name, the deal's name, an address */
  N: 'N+',
  A: 'A+',
  E: 'E+',
  /** up to a few words, never past a clause */
  gap: '(?:[^,;:()]{0,40}? )?',
  end: '(?= *(?:[.!,;:)\\]…-]|$))',
  /** whose it is: "the order from Kessler" */
  of: "(?: (?:of|from|for|with|by|von|vom|der|des|fur|bei|de|d'|du|del|da|do|dos|di|della|dell'|van|voor|por|para|pour) ?[^,;:()?]{1,40}?)?",
  /** where a statement may begin without its subject: the head of the sentence or of a part of it */
  start:
    '(?<=^|[,.!:;()–-] {0,2}|(?:^| )(?:and|so|but|then|ok|okay|yes|k|great|sure|well|thus|therefore|hence) )',
}

/** Compiles a table; `macros` may use each other and the shared ones (two levels). */
export const matcher = (table: Phrases, macros: Macros = {}): Matcher => compiled(table, macros, OF_SENTENCES)

/** The same for a table that is asked for a whole mail: of the phrases of sentences none is looked for in it. */
export const mailMatcher = (table: Phrases): Matcher => compiled(table, {}, OF_MAILS)

function compiled(table: Phrases, macros: Macros, index: PhraseIndex): Matcher {
  const all = { ...SHARED, ...macros }
  const phrases = Object.entries(table).flatMap(([language, written]) =>
    written.map(
      (phrase): Phrase => ({
        language: language as Language,
        source: expand(phrase, all),
        pattern: null,
      }),
    ),
  )
  const made: Matcher = { phrases, index }
  for (const phrase of phrases) index.add(phrase, made)
  return made
}

/** Whole words only; Japanese has no spaces to tell them by. */
const edged = ({ language, source }: Phrase): string =>
  language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`

function patternOf(phrase: Phrase): RegExp {
  phrase.pattern ??= new RegExp(edged(phrase), 'gu')
  return phrase.pattern
}

/** A gap of a few words never skips over a denial ("haben noch nicht unterschrieben"). */
const DENIAL =
  '(?:not|never|nicht|noch|nie|niemals|kein\\w*|pas|jamais|no|nunca|nao|non|mai|niet|nog|geen|nooit|inte|ej|aldrig|ikke|endnu|ingen|nie|jeszcze)(?![a-z])'

function expand(phrase: string, macros: Macros): string {
  let out = phrase.endsWith(' ') ? `${phrase.trimEnd()}(?= )` : phrase
  for (let level = 0; level < 3; level++) {
    out = out.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
      const macro = macros[name]
      return macro === undefined ? whole : `(?:${macro})`
    })
  }
  // Bounded repetition: a run of "thanks but thanks but …" must not make the search explode.
  return out
    .replace(/\)\*/g, '){0,6}')
    .replaceAll('(?:\\w+ ){', `(?:(?!${DENIAL})\\w+ ){`)
    .replace(/ (?![*+?{])/g, ' +')
}

export interface Found {
  language: Language
  start: number
  end: number
}

/** The phrases of one table and language that may stand in a text, in the order of the table. */
interface Candidates {
  language: Language
  phrases: Phrase[]
}
type ByMatcher = Map<Matcher, Candidates[]>

const MOST_KNOWN = 60
const LONGEST_KNOWN = 2_000

/** The phrases of several tables, whose words are looked for at once. */
class PhraseIndex {
  private readonly words = new WordIndex()
  /** By their numbers among the words: each phrase and its table. */
  private readonly added: { phrase: Phrase; matcher: Matcher }[] = []
  /** Sentences and clauses are asked for one table after another; of longer texts only the last is. */
  private readonly known = new Map<string, ByMatcher>()
  private last: { plain: string; grouped: ByMatcher } | null = null

  add(phrase: Phrase, matcher: Matcher): void {
    this.added[this.words.add(edged(phrase))] = { phrase, matcher }
  }

  candidatesIn(plain: string): ByMatcher {
    if (this.last?.plain === plain) return this.last.grouped
    const grouped = this.known.get(plain) ?? this.groupedIn(plain)
    this.last = { plain, grouped }
    return grouped
  }

  private groupedIn(plain: string): ByMatcher {
    const grouped: ByMatcher = new Map()
    for (const number of this.words.candidates(plain)) {
      const { phrase, matcher } = this.added[number]!
      const own = grouped.get(matcher)
      const latest = own?.at(-1)
      if (latest?.language === phrase.language) latest.phrases.push(phrase)
      else if (own === undefined) grouped.set(matcher, [{ language: phrase.language, phrases: [phrase] }])
      else own.push({ language: phrase.language, phrases: [phrase] })
    }
    if (this.known.size >= MOST_KNOWN) this.known.clear()
    if (plain.length <= LONGEST_KNOWN) this.known.set(plain, grouped)
    return grouped
  }
}
const OF_SENTENCES = new PhraseIndex()
const OF_MAILS = new PhraseIndex()

const NONE: Candidates[] = []
const candidatesOf = (matcher: Matcher, plain: string): Candidates[] =>
  matcher.index.candidatesIn(plain).get(matcher) ?? NONE

/** Every place where a phrase of the table stands; at most 12 a language. */
export function findAll(matcher: Matcher, plain: string): Found[] {
  const found: Found[] = []
  for (const candidates of candidatesOf(matcher, plain)) addPlaces(candidates, plain, found)
  return found
}

const MOST_PLACES = 12

/** Left to right without overlap; where two phrases begin at one place, the one written first. */
function addPlaces({ language, phrases }: Candidates, plain: string, found: Found[]): void {
  const most = found.length + MOST_PLACES
  let heads = headsOf(phrases, plain)
  while (heads.length > 0 && found.length < most) {
    const { start, end } = heads.reduce((first, head) => (head.start < first.start ? head : first))
    found.push({ language, start, end })
    const from = start === end ? end + 1 : end
    heads = heads.flatMap((head) => (head.start >= from ? head : (nextPlace(head.phrase, plain, from) ?? [])))
  }
}

function headsOf(phrases: readonly Phrase[], plain: string): Head[] {
  const heads: Head[] = []
  for (const phrase of phrases) {
    const head = nextPlace(phrase, plain, 0)
    if (head !== null) heads.push(head)
  }
  return heads
}

interface Head {
  phrase: Phrase
  start: number
  end: number
}

function nextPlace(phrase: Phrase, plain: string, from: number): Head | null {
  const pattern = patternOf(phrase)
  pattern.lastIndex = from
  const match = pattern.exec(plain)
  return match === null ? null : { phrase, start: match.index, end: match.index + match[0].length }
}

const stands = (phrase: Phrase, plain: string): boolean => {
  const pattern = patternOf(phrase)
  pattern.lastIndex = 0
  return pattern.test(plain)
}

/** Whether any phrase of the table stands in the text. */
export const has = (matcher: Matcher, plain: string): boolean =>
  candidatesOf(matcher, plain).some(({ phrases }) => phrases.some((phrase) => stands(phrase, plain)))

/** Whether any phrase of the table in one of these languages stands in the text. */
export const hasIn = (matcher: Matcher, plain: string, languages: ReadonlySet<Language>): boolean =>
  candidatesOf(matcher, plain).some(
    ({ language, phrases }) => languages.has(language) && phrases.some((phrase) => stands(phrase, plain)),
  )

const NEGATION =
  /(?<![\p{L}\p{N}])(?:no|not|(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must|need|ai|may|might|sha)n'?t|cannot|never|nobody|none|nein|nicht|nichts|kein\p{L}*|nie|ne|n'\p{L}+|pas|plus|non|jamais|aucun\p{L}*|ni|nunca|nadie|nao|nem|mai|nessun\p{L}*|niet|geen|nooit|nee|inte|ej|ingen|inga|nej|ikke|intet|nei|en|ei|decline|pass)(?![\p{L}\p{N}])|ません|ない|できかね|いたしかね|致しかね|しかね/u

/** Whether the words themselves contain a negation (then another "not" before them is not looked for after them). */
export const negates = (words: string): boolean => NEGATION.test(words)
