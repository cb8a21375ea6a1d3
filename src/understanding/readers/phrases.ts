/**
 * Phrase tables: what people write, by language, in a small notation that compiles to one regular expression
 * per language. Spaces match any run of spaces, `{name}` is one of the table's own macros, whole words only.
 * All repetitions in the notation are bounded, so that a search stays linear in the length of the sentence.
 */

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'sv' | 'da' | 'fi' | 'ja'
export type Phrases = Partial<Record<Language, string[]>>
export type Macros = Record<string, string>
export type Matcher = { language: Language; pattern: RegExp }[]

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
export function matcher(table: Phrases, macros: Macros = {}): Matcher {
  const all = { ...SHARED, ...macros }
  return Object.entries(table).map(([language, phrases]) => {
    const source = phrases.map((phrase) => expand(phrase, all)).join('|')
    const edged = language === 'ja' ? source : `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
    return { language: language as Language, pattern: new RegExp(edged, 'gu') }
  })
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

/** Every place where a phrase of the table stands; at most 12 a language. */
export function findAll(matchers: Matcher, plain: string): Found[] {
  const found: Found[] = []
  for (const { language, pattern } of matchers) {
    pattern.lastIndex = 0
    for (let n = 0; n < 12; n++) {
      const match = pattern.exec(plain)
      if (match === null) break
      found.push({ language, start: match.index, end: match.index + match[0].length })
      if (match[0] === '') pattern.lastIndex++
    }
  }
  return found
}

/** Whether any phrase of the table stands in the text. */
export const has = (matchers: Matcher, plain: string): boolean =>
  matchers.some(({ pattern }) => {
    pattern.lastIndex = 0
    return pattern.test(plain)
  })

const NEGATION =
  /(?<![\p{L}\p{N}])(?:no|not|(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|must|need|ai|may|might|sha)n'?t|cannot|never|nobody|none|nein|nicht|nichts|kein\p{L}*|nie|ne|n'\p{L}+|pas|plus|non|jamais|aucun\p{L}*|ni|nunca|nadie|nao|nem|mai|nessun\p{L}*|niet|geen|nooit|nee|inte|ej|ingen|inga|nej|ikke|intet|nei|en|ei|decline|pass)(?![\p{L}\p{N}])|ません|ない|できかね|いたしかね|致しかね|しかね/u

/** Whether the words themselves contain a negation (then another "not" before them is not looked for after them). */
export const negates = (words: string): boolean => NEGATION.test(words)
