/**
 * One mail of our own people about several deals: "1001 quote goes out Friday / 1006 demo done", "Newlyn: lost, they
 * picked Coupa. Zaklady: demo on 18 December". Each stretch belongs to the one deal that it begins with; what names
 * none, or two in one breath, belongs to nobody. Pure; linear.
 */
import { orgKey } from '../extract/account/org.ts'
import { fold } from '../extract/fold.ts'
import { isOrgWord } from '../extract/people/people-words.ts'
import { allMatches } from '../search/all-matches.ts'

export interface Known {
  number: number
  accountName: string | null
}

/** Offsets into the own words. */
export interface Place {
  start: number
  end: number
}

/** What is said of one deal. `numbered`: its number stands in the mail; else only its customer does. */
export interface DealPart {
  number: number
  numbered: boolean
  words: Place[]
}

export interface ByDeal {
  parts: DealPart[]
  /** What no deal was found for, without greetings and thanks that introduce the rest. */
  rest: Place[]
}

const MOST = 6000

/**
 * The own words by deal. `on`: the deal that the mail answers, or whose number its subject begins with; what comes first
 * is about it. `answering`: it answers a letter; then another deal counts only where its number is set apart ("[1006]",
 * "1006:"), since "it is the same as deal 1002" speaks of this one.
 */
export function dealByDeal(
  { subject, ownText }: { subject: string; ownText: string },
  deals: readonly Known[],
  { on, answering }: { on: number | null; answering: boolean },
): ByDeal {
  const parts = new Map<number, DealPart>()
  const rest: Place[] = []
  const first = on ?? onlyOne(headOf(subject, deals, false).meant)
  let current = first
  for (const unit of unitsOf(ownText.slice(0, MOST))) {
    const { said, meant } = headOf(unit.text, deals, answering)
    if (meant.length > 0) current = onlyOne(meant)
    else if (unit.apart) current = parts.size === 0 ? first : null
    const place = { start: unit.start + said, end: unit.start + unit.text.length }
    if (current === null) rest.push(place)
    else partOf(parts, current, on, `${subject}\n${ownText}`).words.push(place)
  }
  return { parts: [...parts.values()], rest: rest.filter((place) => !introduces(ownText, place)) }
}

const onlyOne = ([one, ...more]: number[]): number | null =>
  one !== undefined && more.length === 0 ? one : null

function partOf(parts: Map<number, DealPart>, number: number, on: number | null, mail: string): DealPart {
  const part = parts.get(number) ?? { number, numbered: number === on || isNumbered(mail, number), words: [] }
  parts.set(number, part)
  return part
}

const isNumbered = (mail: string, number: number): boolean =>
  new RegExp(`(?<![\\d.,])${number}(?!\\d)`).test(mail)

/** "Hi desk, quick round:" */
const introduces = (ownText: string, { start, end }: Place): boolean =>
  /[:：]\s*$/.test(ownText.slice(start, end)) || !/\p{L}{2}/u.test(ownText.slice(start, end))

// ---------- Sentences ----------

export interface Unit extends Place {
  text: string
  /** Begins after an empty line. */
  apart: boolean
}

/** The sentences of each line; "18. Dezember" is torn, and both halves stay with their deal. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let apart = true
  for (const { 0: line, index } of allMatches(text, /[^\n]+|\n(?=\s*\n)/g)) {
    if (line.trim() === '') {
      apart = true
      continue
    }
    for (const { 0: sentence, index: at } of allMatches(
      line,
      /[^.!?;。]+(?:[.!?;]+(?![\s。]|$)[^.!?;。]*)*[.!?;。]*\s*/g,
    )) {
      const start = index + at
      units.push({ text: sentence, start, end: start + sentence.length, apart })
      apart = false
    }
  }
  return units
}

// ---------- Which deal ----------

const CALLED =
  '(?:deals?|registration|registrierung|vorgang|dossier|affaire|registro|oportunidade?|trattativa|pratica|registratie|sag|sak|sprawa|nr\\.?|no\\.?|n[°º]|#)'
const COUNTED = ' ?(?:k|m|eur|usd|gbp|chf|sek|euros?|€|\\$|£|%|seats|users|licen[cs]es|people)(?!\\p{L})'
/** A number at the head of a line or sentence: "1024 lost", "- [1024]", "Deal 1024:", "1024 – demo". */
const HEAD = new RegExp(
  `^(?<before>[\\s>*•·–-]*(?:\\d{1,2}[.)] )?(?:(?:re|on|for|zu|bei) )?${CALLED}? ?#?)(?<open>\\[)?(?<number>\\d{3,9})(?!\\d|[.,]\\d|${COUNTED})\\]?(?<mark> ?[:–—-])?\\s*`,
  'iu',
)
const ANYWHERE = new RegExp(`\\[(\\d{3,9})\\]|(?<!\\p{L})${CALLED} ?#?(\\d{3,9})(?!\\d)`, 'giu')

interface Head {
  /** How much of the sentence only says which deal it is about. */
  said: number
  meant: number[]
}

function headOf(sentence: string, deals: readonly Known[], answering: boolean): Head {
  const known = new Set(deals.map(({ number }) => number))
  const head = HEAD.exec(sentence)
  const number = Number(head?.groups?.number)
  const setApart = Boolean(head?.groups?.open ?? head?.groups?.mark)
  const others = allMatches(sentence, ANYWHERE).map(([, one, other]) => Number(one ?? other))
  if (head && known.has(number) && (setApart || !answering)) {
    const more = answering ? [] : others.filter((other) => other !== number && known.has(other))
    return { said: more.length > 0 ? 0 : head[0].length, meant: [number, ...new Set(more)] }
  }
  if (answering) return { said: 0, meant: [] }
  const numbered = [...new Set(others)].filter((each) => known.has(each))
  return numbered.length > 0 ? { said: 0, meant: numbered } : namedIn(sentence, deals)
}

/** By the customer: all of its telling words, or a long first one; "Newlyn:" at the head only says which. */
function namedIn(sentence: string, deals: readonly Known[]): Head {
  const words = new Set(wordsOf(fold(sentence)))
  const named = deals.filter(({ accountName }) => isNamed(words, accountName ?? ''))
  const inFull = named.filter(({ accountName }) =>
    tellingIn(accountName ?? '').every((word) => words.has(word)),
  )
  const meant = (inFull.length === 1 ? inFull : named).map(({ number }) => number)
  const label = /^[\s>*•·–-]*[^:\n]{2,60}:\s*/.exec(sentence)?.[0] ?? ''
  const labelled =
    meant.length === 1 &&
    named.some(({ accountName }) => isNamed(new Set(wordsOf(fold(label))), accountName ?? ''))
  return { said: labelled ? label.length : 0, meant }
}

function isNamed(words: ReadonlySet<string>, accountName: string): boolean {
  const telling = tellingIn(accountName)
  const [first] = telling
  return (
    first !== undefined && (first.length >= 6 ? words.has(first) : telling.every((word) => words.has(word)))
  )
}

const tellingIn = (accountName: string): string[] =>
  wordsOf(orgKey(accountName)).filter((word) => word.length >= 4 && !isOrgWord(word))

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
