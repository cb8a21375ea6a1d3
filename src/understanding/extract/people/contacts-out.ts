/**
 * Who is no contact any more: "Karen has left, please use Tom Baines instead", "quita a Pepe", "forget the old one".
 * Whoever is away for a time, or taken off a thread, is not out. Nothing follows for anybody who is no contact of the
 * deal, so a name may be any word in capitals; what is said of it must be plain.
 */

import { allMatches } from '../../search/all-matches.ts'
import { sentencesOf } from '../../sentences.ts'
import type { ContactRead, Fact } from '../../understanding.ts'
import { fold } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import { fact, type Reading } from '../reading.ts'
import {
  AWAY,
  CHANGED,
  CONTACTING,
  FOLLOWS_BEFORE,
  GONE_WITH_SUCCESSOR_AFTER,
  type Gone,
  goneAfter,
  IMAGINED,
  INSTEAD,
  INSTEAD_BEFORE,
  INSTEAD_OF_HAN,
  LET_AFTER,
  LET_BEFORE,
  NO_LONGER_AFTER,
  NO_LONGER_BEFORE,
  NOT_MORE_AFTER,
  NOT_MORE_BEFORE,
  OLD_ONE,
  OPENS_WITH_VERB,
  REMOVES_AFTER,
  REMOVES_BEFORE,
  REPLACES_AFTER,
  REPLACES_BEFORE,
  STRUCK_AFTER,
  SUCCEEDED_AFTER,
  SUCCESSOR,
  TAKES_AFTER,
  TAKES_BEFORE,
} from './contacts-out-words.ts'
import { GIVEN_NAMES, isHonorific } from './people-words.ts'
import { mailboxFits, nameKey, sameName } from './person.ts'
import { personsIn } from './persons-in.ts'

interface Named {
  name: string
  start: number
  end: number
}

/** A stretch of the words before or behind a name; longer ones are about something else. */
const NEAR = 120

/**
 * By name, each once; null: whoever was the contact so far, said of nobody by name ("forget the old one").
 * `contacts` are the people whom the same mail brings.
 */
export function readContactsOut(
  { units }: Reading,
  accountName: string | null,
  contacts: readonly ContactRead[],
): Fact<string | null>[] {
  const own = units.filter((unit) => unit.key !== 'skip' && unit.label !== 'signature')
  const words: Words = {
    gone: goneAfter(fold(accountName ?? '').split(/[^\p{L}\p{N}]/u)[0] ?? ''),
    goneForNow: own.some((unit) => SUCCESSOR.test(low(unit))) ? GONE_WITH_SUCCESSOR_AFTER : null,
  }
  const brought = contacts.flatMap(({ name }) => (name === null ? [] : [name.value]))
  const out: Fact<string | null>[] = []
  let last: Named | null = null
  for (const unit of own) {
    const named = namedIn(unit)
    for (const [i, one] of named.entries()) {
      const said = outBy(unit, named, i, words)
      if (said) out.push(fact(one.name, unit.layout, said.start, said.end))
    }
    const pronoun = pronounOut(unit, named, last, words)
    if (pronoun) {
      const { who, start, end } = pronoun
      // "Met Karen, she has left": Karen. "New contact is Tom, she has left": whoever it was so far.
      const name = who !== null && !brought.some((one) => sameName(one, who.name)) ? who.name : null
      out.push(fact(name, unit.layout, start, end))
    }
    const old = contacts.length > 0 ? oldOneOut(unit) : null
    if (old) out.push(fact(null, unit.layout, old.start, old.end))
    last = named.at(-1) ?? last
  }
  return eachOnce(out)
}

interface Words {
  gone: Gone
  goneForNow: RegExp | null
}

/** A name says it better than "she". */
function eachOnce(out: Fact<string | null>[]): Fact<string | null>[] {
  const names = out.filter(
    ({ value }, i) =>
      value !== null && !out.slice(0, i).some((other) => other.value && sameName(other.value, value)),
  )
  return names.length > 0 ? names : out.slice(0, 1)
}

/** Names in capitals, and given names in small letters as telephones write them. */
function namedIn(unit: Unit): Named[] {
  const { layout, start } = unit
  const found: Named[] = personsIn(unit)
    .map(withoutVerb)
    .filter(({ name }) => !AWAY.test(fold(name)))
  for (const m of allMatches(low(unit), /(?<![\p{L}\p{N}@._-])\p{L}{3,14}(?![\p{L}\p{N}@._-])/gu)) {
    const at = start + m.index
    const name = layout.raw.slice(at, at + m[0].length)
    if (name === name.toLowerCase() && GIVEN_NAMES.has(m[0]) && !found.some((one) => covers(one, at)))
      found.push({ name, start: at, end: at + m[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

function withoutVerb({ name, start, end }: Named): Named {
  const verb = OPENS_WITH_VERB.exec(fold(name))?.[0].length ?? 0
  return { name: name.slice(verb), start: start + verb, end }
}
const covers = ({ start, end }: Named, at: number): boolean => start <= at && at < end

/** The words that say that the person at `i` is out; null where none do. */
function outBy(unit: Unit, named: Named[], i: number, words: Words): { start: number; end: number } | null {
  const { layout } = unit
  const one = named[i]!
  // "Karen and Terry have left", "remove Karen and Terry": what is said of both.
  const [first, last] = [linked(unit, named, i, -1), linked(unit, named, i, 1)]
  const before = layout.low.slice(Math.max(unit.start, first.start - NEAR), first.start)
  const behind = layout.low.slice(last.end, Math.min(unit.end, last.end + NEAR))
  const gone = words.gone.exec(behind) ?? words.goneForNow?.exec(behind)
  if (gone && !IMAGINED.test(withoutTitle(before)) && !isAway(before) && isPlain(behind, gone[0].length))
    return { start: one.start, end: last.end + gone[0].length }
  const asked = ASKED.find((pattern) => pattern.before.test(before) && pattern.behind.test(behind))
  const taken = asked?.behind.exec(behind)?.[0].length ?? 0
  if (asked && isPlain(behind, taken))
    return { start: first.start - (asked.before.exec(before)?.[0].trimStart().length ?? 0), end: one.end }
  if (INSTEAD_BEFORE.test(before) && CONTACTING.test(low(unit)) && isPlain(behind, 0))
    return { start: first.start - (INSTEAD_BEFORE.exec(before)?.[0].length ?? 0), end: one.end }
  return null
}

const ASKED = [
  { before: REMOVES_BEFORE, behind: REMOVES_AFTER },
  { before: TAKES_BEFORE, behind: TAKES_AFTER },
  { before: REPLACES_BEFORE, behind: REPLACES_AFTER },
  { before: LET_BEFORE, behind: LET_AFTER },
  { before: NOT_MORE_BEFORE, behind: NOT_MORE_AFTER },
  { before: NO_LONGER_BEFORE, behind: NO_LONGER_AFTER },
  { before: FOLLOWS_BEFORE, behind: /^(?!'s)/ },
  { before: /(?:^|[^\p{L}])$/u, behind: STRUCK_AFTER },
  { before: /(?:^|[^\p{L}])$/u, behind: SUCCEEDED_AFTER },
  { before: /$/, behind: INSTEAD_OF_HAN },
]

/** The furthest name that "and" or a comma ties to this one, in one direction. */
function linked(unit: Unit, named: Named[], from: number, step: 1 | -1): Named {
  let i = from
  for (;;) {
    const next = named[i + step]
    if (next === undefined) return named[i]!
    const [a, b] = step > 0 ? [named[i]!, next] : [next, named[i]!]
    if (!TIED.test(withoutTitle(unit.layout.low.slice(a.end, b.start)))) return named[i]!
    i += step
  }
}
const TIED = /^\s?(?:and|&|und|et|y|e|en|och|og|i|und auch)\s$|^と$/u

function withoutTitle(before: string): string {
  const title = /([\p{L}]{1,9}\.?)\s$/u.exec(before)
  return title && isHonorific(title[1]!.replace('.', '')) ? before.slice(0, title.index) : before
}

/** Neither asked ("has Karen left?") nor for a time ("… until Monday"), as far as its clause goes. */
function isPlain(behind: string, length: number): boolean {
  const clause = /^[^,.;:!?\n]{0,80}[?]?/.exec(behind.slice(length))![0]
  return !clause.endsWith('?') && !AWAY.test(behind.slice(0, length) + clause)
}

/** "Heute ist Frau Haas nicht mehr da": said before the name. */
const isAway = (before: string): boolean => AWAY.test(/[^,.;:!?\n]{0,60}$/.exec(before)![0])

const PRONOUN =
  /(?<![\p{L}'])(?:she|he|they|sie|er|elle|il|ils|ella|el|ela|ele|lei|lui|ze|zij|hij|hon|han|hun|ona|on)(?=[\s'])/gu
/** Languages whose verbs need no pronoun: "no trabaja allí ya", "non lavora più lì". */
const BARE =
  /(?:^|[.,;:!?-]\s?|(?<!\p{L})(?:porque|que|pois|perche|bo|da) )(?=ya no |ja nao |non lavora|non c'e|se (?:ha |fue|marcho|jubilo)|saiu |juz nie |nie pracuje|odszedl|odeszla)/gu

/** "… she has left": with the person named last before it, if there is one. */
function pronounOut(unit: Unit, named: Named[], last: Named | null, { gone }: Words) {
  const said = low(unit)
  for (const m of [...allMatches(said, PRONOUN), ...allMatches(said, BARE)].slice(0, 20)) {
    const at = m.index + m[0].length
    const behind = said.slice(at, at + NEAR)
    const found = gone.exec(behind)
    const before = said.slice(Math.max(0, m.index - 60), m.index)
    if (!found || IMAGINED.test(before) || isAway(before)) continue
    if (!isPlain(behind, found[0].length)) continue
    const start = unit.start + m.index
    const who = named.filter((one) => one.end <= start).at(-1) ?? last
    return { who, start, end: unit.start + at + found[0].length }
  }
  return null
}

/** Only beside a new contact: whoever it was so far is out. */
function oldOneOut({ layout, labelStart, start, end }: Unit): { start: number; end: number } | null {
  // "The contact has changed: Tom Baines" is read as a field with what it says as its label.
  const from = Math.min(labelStart, start)
  const said = layout.low.slice(from, end)
  for (const pattern of [OLD_ONE, INSTEAD, CHANGED]) {
    const found = pattern.exec(said)
    if (found && isPlain(said.slice(found.index), found[0].length))
      return { start: from + found.index, end: from + found.index + found[0].length }
  }
  return null
}

/**
 * The contacts that a mail brings, without who is out by its own words. "Karen's successor: t.baines@…": an address that is
 * none of hers stays.
 */
export function withoutOut(contacts: ContactRead[], out: readonly Fact<string | null>[]): ContactRead[] {
  const isOut = (name: string) =>
    out.some(({ value }) => value !== null && nameKey(value).every((word) => nameKey(name).includes(word)))
  return contacts.flatMap((contact) => {
    const { name, email } = contact
    if (name === null || !isOut(name.value)) return [contact]
    const theirs = email === null || mailboxFits(email.value, name.value) > 0
    return theirs ? [] : [{ name: null, email, phone: contact.phone, title: null }]
  })
}

/** A reply without the sentences that say who is out: "take Terry off, he's gone" tells of him, and not of the deal. */
export function besidesPeople(ownText: string, out: readonly Fact<string | null>[]): string {
  const spans = out.flatMap(({ evidence }) => evidence)
  const about = sentencesOf(ownText).filter(({ start, end }) =>
    spans.some((span) => span.start < end && span.end > start),
  )
  return about.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    ownText,
  )
}
