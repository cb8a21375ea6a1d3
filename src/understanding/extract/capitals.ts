/**
 * Mails typed without capitals (phones, chat habits): the capitals that show names elsewhere are put back where
 * something else shows a name: a mailbox or mail domain made of it, a form of address, a given name after "with",
 * a legal form. In a mail with capitals only a customer may be written without them, whom its mail domain shows.
 * Only the text that extractors look at changes, never the mail: quotes and values stay as written.
 */

import { allMatches } from '../search/all-matches.ts'
import { COUNTRY_NAMES } from './account/country.ts'
import { findEmails, findSites, isFreemail, isRoleMailbox } from './address.ts'
import { GIVEN_NAMES, HONORIFICS, isTitleWord, LEGAL_FORM, ORG_WORDS, set } from './people/people-words.ts'
import { spell } from './people/person.ts'
import { reached } from './reached.ts'
import { atHouses, inSubject, openingHouses } from './small-houses.ts'
import { adjoins, CUE, mayName, nameable, SMALL, STOPS, WANTS, type Word } from './uncapitalised.ts'

const WORD = /\p{L}[\p{L}\p{M}'’&-]*/gu
const MOST_WORDS = 4000
/** Capitals among the letters of a text: none to speak of (below 1 in 150), few (below 1 in 45), as usual, nearly all. */
export function capitalsOf(text: string): 'NONE' | 'FEW' | 'USUAL' | 'ALL' {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  if (upper > MOSTLY * lower && upper > SHOUTED) return 'ALL'
  return upper <= lower / 150 ? 'NONE' : upper <= lower / 45 ? 'FEW' : 'USUAL'
}

/** Addresses stay small in a mail in capitals. */
const MOSTLY = 3
const SHOUTED = 40

/** A text in capitals as its writer would type it without the key: in small letters, of the same length. */
export const lowered = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })

/** What was typed, and folded; `raw` has the line breaks of which the others may have made blanks. */
type Typed = Record<'text' | 'low' | 'raw', string>

/** `text` with the first letters of what must be names in capitals; same length. `subject` is folded. Linear time. */
export function capitalised(
  { text, low, raw }: Typed,
  isOurs: (email: string) => boolean,
  subject = '',
): string {
  const { emails, theirs, labels } = hostsIn(low, isOurs)
  const words = wordsOf(low, emails)
  const marks = new Set<number>()
  for (const label of labels) organisation(words, label, marks)
  inSubject(words, subject, marks)
  const boxes = theirs.filter((email) => !isRoleMailbox(email)).map((email) => email.split('@')[0]!)
  for (const box of new Set(boxes)) person(words, box, marks)
  addressed(words, low, marks)
  titled(words, low, marks)
  legalForms(words, low, marks)
  atHouses(words, marks)
  openingHouses(words, low, marks)
  wanting(words, low, marks)
  cued(words, low, marks)
  countries(words, low, marks)
  for (const at of reached(words, low, raw)) marks.add(at)
  return raise(text, words, marks)
}

/** The same, in a mail with capitals, for whom it writes without: "gorzelnia nadwiślańska, a@…", "jo bates 07700 900111". */
export function withNames({ text, low, raw }: Typed, isOurs: (email: string) => boolean): string {
  const { emails, labels: all } = hostsIn(low, isOurs)
  const labels = all.filter((label) => !text.includes(label.slice(0, 1).toUpperCase() + label.slice(1, 4)))
  const words = wordsOf(low, emails)
  const isSmall = (at: number) => /^\p{Ll}/u.test(text[words[at]!.start]!)
  const people = reached(words, low, raw)
  const small = new Set(people.filter(isSmall))
  // "leur DAF mme charlotte grosjean", "a Ms nkechi obi rang"
  for (const [i, word] of words.entries()) {
    const [given, last] = [words[i + 1], words[i + 2]]
    if (!ADDRESSED.has(word.low) || given === undefined || last === undefined) continue
    const whole = /^\.? $/.test(low.slice(word.end, given.start)) && adjoins(given, last)
    if (
      whole &&
      isSmall(i + 1) &&
      isSmall(i + 2) &&
      nameable(given) &&
      nameable(last) &&
      !WANTS.has(last.low)
    )
      if (GIVEN_NAMES.has(given.low) || !STOPS.has(last.low)) small.add(i + 1).add(i + 2)
  }
  for (const label of labels) {
    const marks = new Set<number>()
    organisation(words, label, marks)
    const without = [...marks].every(isSmall)
    if (without && marks.size >= 2) for (const at of marks) small.add(at)
  }
  return raise(text, words, small)
}

const ADDRESSED = set('mme mlle mr mrs ms miss herr frau sig sra dhr mevr')

/** Mail addresses, those of strangers among them, and what their domains and sites are called. */
function hostsIn(low: string, isOurs: (email: string) => boolean) {
  const emails = findEmails(low).slice(0, 40)
  const theirs = emails.map((email) => email.value).filter((email) => !isOurs(email))
  const hosts = theirs.map((email) => email.split('@')[1]!).filter((host) => !isFreemail(host))
  for (const site of findSites(low).slice(0, 10)) if (!isOurs(`x@${site.value}`)) hosts.push(site.value)
  return { emails, theirs, labels: [...new Set(hosts.map(labelOf))] }
}

const labelOf = (host: string): string =>
  spell(
    host
      .replace(/^www\./, '')
      .split('.')[0]!
      .replace(/[^\p{L}]/gu, ''),
  )

function wordsOf(low: string, emails: { start: number; end: number }[]): Word[] {
  const words: Word[] = []
  let next = 0
  for (const m of allMatches(low, WORD)) {
    while (next < emails.length && emails[next]!.end <= m.index) next++
    const email = emails[next]
    if (email && m.index >= email.start) continue
    const bare = m[0].replace(/['’]s$/, '')
    words.push({
      paired: /\p{L} [&+] $/u.test(low.slice(Math.max(0, m.index - 4), m.index)),
      start: m.index,
      end: m.index + bare.length,
      low: bare,
      spelt: spell(bare.replace(/[^\p{L}]/gu, '')),
    })
    if (words.length >= MOST_WORDS) break
  }
  return words
}

/** "harrow lane veterinary group" of harrowlanevets.example: words that make up the label, in its order. */
function organisation(words: Word[], label: string, marks: Set<number>): void {
  if (label.length < 3) return
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!.spelt
    // "de zonnehoek" of dezonnehoek.example
    const led = SMALL.has(words[i]!.low) && goesOn(words[i + 1], label, first)
    if (!led && (first.length < 3 || !label.startsWith(first.slice(0, Math.max(4, first.length - 2)))))
      continue
    const short = first.length < 4 && label.length > 6 && !goesOn(words[i + 1], label, first)
    if (!led && (SMALL.has(words[i]!.low) || short)) continue
    let at = Math.min(first.length, label.length)
    let last = i
    for (let j = i + 1; j < Math.min(words.length, i + 8); j++) {
      const word = words[j]!
      if (word.start - words[j - 1]!.end > 2) break
      const shared = sharedStart(word.spelt, label.slice(at))
      if (shared >= 3 || (shared > 0 && shared === word.spelt.length)) at += shared
      else if (!ORG_WORDS.has(word.low) && !SMALL.has(word.low)) break
      if (!SMALL.has(word.low)) last = j
    }
    if (at < Math.min(label.length, 5)) continue
    last = whole(words, i, last)
    for (let j = i; j <= last; j++) if (!SMALL.has(words[j]!.low)) marks.add(j)
    // "ceramica valmarecchia" of valmarecchiaceramica.example
    const before = (at: number) =>
      ORG_WORDS.has(words[at]!.low) || (words[at]!.spelt.length > 4 && label.endsWith(words[at]!.spelt))
    while (i > 0 && before(i - 1) && words[i]!.start - words[i - 1]!.end === 1) marks.add(--i)
    // "cooperativa agrícola três serras"
    const [kind, what] = [words[i - 2], words[i - 1]]
    if (
      kind &&
      ORG_WORDS.has(kind.low) &&
      adjoins(kind, what!) &&
      adjoins(what!, words[i]!) &&
      nameable(what!)
    )
      marks.add(i - 2).add(i - 1)
    i = last
  }
}

/** "ogi berri" of ogiberri.example: a short word shows nothing unless the next goes on with the label. */
const goesOn = (next: Word | undefined, label: string, first: string): boolean =>
  next !== undefined && label.startsWith(first) && sharedStart(next.spelt, label.slice(first.length)) >= 3

/** "marram coast hospices at …", "glen orrin distillery. They …": what the domain leaves out, up to where the name must end. */
function whole(words: Word[], first: number, last: number): number {
  let end = last
  while (
    end < last + 2 &&
    words[end + 1] &&
    adjoins(words[end]!, words[end + 1]!) &&
    nameable(words[end + 1]!)
  )
    end++
  const next = words[end + 1]
  const over = next === undefined || !adjoins(words[end]!, next) || STOPS.has(next.low)
  const verb = WANTS.has(words[end]!.low) || /(?:ed|ing|t|en)$/.test(words[end]!.low)
  return over && !verb && end - first < 5 ? end : last
}
function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

/** "gill stanton" of gill.stanton@ or gstanton@; "bruce tanner" of bruce@, where a surname stands by itself. */
function person(words: Word[], box: string, marks: Set<number>): void {
  const parts = box
    .split(/[._-]+/)
    .map((part) => spell(part))
    .filter((part) => part.length > 1)
  const whole = spell(box.replace(/[^\p{L}]/gu, ''))
  const initials = new Set(box.split(/[._-]+/).filter((part) => part.length === 1))
  for (const [i, word] of words.entries()) {
    if (word.spelt.length < 3) continue
    const initialled =
      whole.length - word.spelt.length <= 2 && word.spelt.length >= 4 && whole.endsWith(word.spelt)
    if (!parts.includes(word.spelt) && !initialled) continue
    marks.add(i)
    const before = words[i - 1]
    const after = words[i + 1]
    if (before && adjoins(before, word) && (GIVEN_NAMES.has(before.low) || HONORIFICS.has(before.low)))
      marks.add(i - 1)
    if (before && adjoins(before, word) && nameable(before) && before.spelt[0] === whole[0] && initialled)
      marks.add(i - 1)
    // "siobhan tarrant" of siobhan.t@
    if (after && adjoins(word, after) && nameable(after) && initials.has(after.spelt[0]!)) marks.add(i + 1)
    const alone = parts.length === 1 && word.spelt === whole
    // "sietse de jong" of sietse@
    const last = after && SMALL.has(after.low) ? i + 2 : i + 1
    const surname = words[last]
    if (alone && surname && adjoins(words[last - 1]!, surname) && nameable(surname) && ends(words, last))
      marks.add(last)
  }
}

/** The run of words ends here, or a title follows: "bruce tanner gm", "luc perrin (daf)". */
const ends = (words: Word[], i: number): boolean => {
  const next = words[i + 1]
  return (
    next === undefined || !adjoins(words[i]!, next) || isTitleWord(next.low) || BEHIND_NAMES.has(next.low)
  )
}
/** How the next statement begins where no full stop ends the one with the name. */
const BEHIND_NAMES = new Set(
  'his her he she they who zijn haar hij zij ze son sa il elle su sus el o ele ela lo suo sua lei seine ihre er sie hennes hans hon han'.split(
    ' ',
  ),
)

/** "ryan mcsorley the dispatch mgr", "gill stanton (ops director)": a given name, a surname and what he is. */
function titled(words: Word[], low: string, marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const last = words[i + 1]
    if (!GIVEN_NAMES.has(word.low) || !last || !adjoins(word, last) || !nameable(last)) continue
    const behind =
      /^(?: ?[,(] ?| - | )(?:the |their |our |la |le |der |die |el |il |o |a |de )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+)/u.exec(
        low.slice(last.end, last.end + 50),
      )
    if (behind !== null && behind[1]!.split(' ').some(isTitleWord)) marks.add(i).add(i + 1)
  }
}

/** "herr thomas lübke", "talked to sheila novak, …". */
function addressed(words: Word[], low: string, marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const [next, then] = [words[i + 1], words[i + 2]]
    if (!next) break
    const gap = low.slice(word.end, next.start)
    if (HONORIFICS.has(word.low) && /^\.? $/.test(gap) && nameable(next) && word.low !== 'm') {
      marks.add(i).add(i + 1)
      if (GIVEN_NAMES.has(next.low) && then && adjoins(next, then) && nameable(then)) marks.add(i + 2)
    } else if (
      CUE.has(word.low) &&
      /^:? $/.test(gap) &&
      GIVEN_NAMES.has(next.low) &&
      then &&
      adjoins(next, then)
    )
      if (nameable(then) && ends(words, i + 2)) marks.add(i + 1).add(i + 2)
  }
}

const REGISTERS = set(
  `register reg log protect anmelden registrieren registriere melde enregistrer enregistrez registrar registrad registra registrare registrate registreren registreer aanmelden registrera registrer apuntad apuntadnos`,
)
const MEETS = set(`contact kontakt contacto contatto contato ansprechpartner contactpersoon`)
const FILLERS = set(
  `a an the this is ist est es e for us me our deal new opp opportunity please pls can you einen eine den die das fur uns bitte le la un une pour nous el una para o um a na het een voor ons`,
)

/** "can i register llangeitho creameries?", "contact is nerys howells, 01974 …": two to four words up to a stop. */
function cued(words: Word[], low: string, marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const person = MEETS.has(word.low)
    if (!person && !REGISTERS.has(word.low)) continue
    let first = i + 1
    while (first < i + 6 && words[first] && FILLERS.has(words[first]!.low)) first++
    if (!words[first] || /[.,;\n]/.test(low.slice(word.end, words[first]!.start))) continue
    let last = first
    while (
      last < first + 4 &&
      words[last + 1] &&
      adjoins(words[last]!, words[last + 1]!) &&
      mayName(words[last + 1]!)
    )
      last++
    if (last === first || !mayName(words[first]!) || (person && last - first > 2)) continue
    if (
      !/^ ?(?:[?.,;:(\n]|$|- |(?:for|fur|pour|para|per|voor|for|to) )/u.test(
        low.slice(words[last]!.end, words[last]!.end + 12),
      )
    )
      continue
    for (let j = first; j <= last; j++) if (!SMALL.has(words[j]!.low)) marks.add(j)
  }
}

/** Who is spoken of like a person: "meier ruft mich zurück", "dave will ring me". */
const CALLS =
  /^ (?:ruft|meldet sich|schreibt mir|hat (?:mich )?(?:angerufen|gesagt|erzahlt)|will (?:ring|call|text|mail) me|(?:rang|called|texted|told|asked|rings|calls) me|m'a (?:appele|dit)|me (?:llama|llamo|ha llamado|dijo|ligou|disse)|mi (?:chiama|ha chiamato|ha detto)|belt me|belde me|heeft me)(?![\p{L}])/u
/** "porzellanfabrik schirnding-ost will vault": one to four words that open a sentence before a verb of wanting. */
function wanting(words: Word[], low: string, marks: Set<number>): void {
  for (const [i, word] of words.entries()) {
    const opens = i === 0 || /[.!?:\n;,–-]\s*$/.test(low.slice(words[i - 1]!.end, word.start))
    if (!opens || !mayName(word)) continue
    if (CALLS.test(low.slice(word.end, word.end + 40))) {
      marks.add(i)
      continue
    }
    let last = i
    while (
      last < i + 3 &&
      words[last + 1] &&
      adjoins(words[last]!, words[last + 1]!) &&
      mayName(words[last + 1]!)
    )
      last++
    const verb = words[last + 1]
    const gap = verb && low.slice(words[last]!.end, verb.start)
    if (!verb || !WANTS.has(verb.low) || !/^ (?:\([^)\n]{3,60}\) )?$/.test(gap!)) continue
    if (last === i && !word.low.includes('-') && !gap!.includes('(')) continue
    for (let j = i; j <= last; j++) if (!SMALL.has(words[j]!.low)) marks.add(j)
  }
}
/** "bei der brennecke möbelwerke gmbh": up to three words before a legal form, back to the first small word. */
function legalForms(words: Word[], low: string, marks: Set<number>): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    if (word.low.length < 2 || /^(?:as|se|sa|ab|ag|co|eg|oy|sl|as)$/.test(word.low)) continue
    const form = LEGAL_FORM.exec(low.slice(word.start, word.start + 24))
    if (form === null || form.index !== 0) continue
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      if (!adjoins(words[j]!, words[j + 1]!) || !nameable(words[j]!)) break
      marks.add(j)
    }
  }
}

/** "Eleven hotels all over ireland": a country behind a word that says where; no other word is one. */
function countries(words: Word[], low: string, marks: Set<number>): void {
  for (const m of allMatches(low, WHERE)) {
    const first = words.findIndex(({ start }) => start === m.index)
    if (first < 0) continue
    const found = [3, 2, 1].find((count) => {
      const last = words[first + count - 1]
      return last !== undefined && COUNTRY_NAMES.has(low.slice(m.index, last.end))
    })
    for (let at = first; at < first + (found ?? 0); at++) if (!SMALL.has(words[at]!.low)) marks.add(at)
  }
}
const WHERE =
  /(?<=(?:^|\s)(?:all (?:over|across|around)|over in|out in|across|throughout|in|in der|in den|en|au|aux|em|nos?|na|in tutta|over heel|in heel|w|we|i hela|i hele|in ganz|dans toute la|por toda|por todo) )(?!chad |turkey (?:farm|plant|proc)|china (?:ware|factory))\p{L}{4}/gu

function raise(text: string, words: Word[], marks: Set<number>): string {
  const pieces: string[] = []
  let at = 0
  for (const i of [...marks].sort((a, b) => a - b)) {
    const start = words[i]!.start
    const upper = text[start]!.toUpperCase()
    if (upper.length !== 1) continue
    pieces.push(text.slice(at, start), upper)
    at = start + 1
  }
  return pieces.join('') + text.slice(at)
}
