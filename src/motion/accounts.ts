/**
 * Whether two customers are the same one. Exact after normalisation is certain; everything else is a likeness
 * with its evidence, which a person judges (conflict.ts).
 */

import type { AccountMatch, DealFacts } from './deal.ts'
import { LEGAL_FORMS, LEGAL_PREFIXES } from './legal-forms.ts'
import { isShared } from './shared-domains.ts'

/** Letters that Unicode does not decompose into a base letter and a mark. */
const FOLDED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Names at least this alike are shown to a person. */
export const LIKENESS = 0.86
/** One name at two domains. */
const NAMESAKE = 0.95

/**
 * The name without case, diacritics, punctuation, "the", "and" and its legal form ("Åkerlund & Söner AB" →
 * "akerlund soner"). Never empty for a name that has a letter or digit: a name that is nothing but a legal
 * form stays. Normalising a normalised name changes nothing.
 */
export function normaliseAccountName(name: string): string {
  let rest = words(name).filter(
    (word, index, all) => index === 0 || index === all.length - 1 || !CONJUNCTIONS.has(word),
  )
  for (;;) {
    const shorter = withoutFront(rest) ?? withoutLegalForm(rest)
    if (!shorter) return rest.join(' ')
    rest = shorter
  }
}

/** Between two words only: a name may begin with one ("E.ON"). */
const CONJUNCTIONS = new Set(['and', 'und', 'et', 'y', 'e', 'og', 'och', 'en', 'i'])

/**
 * Folded words. Marks are taken off letters of scripts that write without them as well; elsewhere
 * (Devanagari, kana) they are letters in their own right.
 */
function words(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => FOLDED[letter] ?? letter)
    // "G.m.b.H.", "S.p.A.", "A/S", "d.o.o.": single letters with dots or slashes are one word.
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:[./]\s?\p{L}(?![\p{L}\p{N}]))+\.?/gu, (dotted) =>
      dotted.replace(/[./\s]/g, ''),
    )
    .replace(/['’`´]/g, '')
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Legal forms come off the end, one after another ("GmbH & Co. KG"), a few off the front ("PT", "OOO"). */
function withoutLegalForm(rest: string[]): string[] | null {
  for (let length = Math.min(4, rest.length - 1); length >= 1; length -= 1) {
    const tail = rest.slice(-length).join(' ')
    if (LEGAL_FORMS.has(tail)) return rest.slice(0, -length)
  }
  return null
}

function withoutFront(rest: string[]): string[] | null {
  const [first = ''] = rest
  return rest.length > 1 && (first === 'the' || LEGAL_PREFIXES.has(first)) ? rest.slice(1) : null
}

/**
 * How alike two account names are, 0..1. 1 = the same after normalisation. German umlauts written out count
 * as the umlaut ("Mueller" ~ "Müller"). Otherwise the shared letter pairs of both names, with shared words
 * weighing in, so that "Hafen Nord Logistik" stays near "Hafen-Nord Logistics" and far from "Hafen Süd
 * Logistik".
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [takenApart(a), takenApart(b)]
  if (left.normalised === '' || right.normalised === '') return 0
  if (left.normalised === right.normalised) return 1
  if (left.spelt === right.spelt) return 0.98
  return Math.min(0.97, wordLikeness(left, right))
}

/** A name as it is compared. */
interface NameParts {
  normalised: string
  /** Without spaces, umlauts as their letter. */
  spelt: string
  words: WordParts[]
  letters: number
}

interface WordParts {
  text: string
  /** Its letter pairs as numbers, in order; a word of one letter is its own pair. */
  pairs: number[]
}

/** A new registration is compared with a hundred names, which the next one meets again. */
const MOST_KEPT = 4_000
const kept = new Map<string, NameParts>()

function takenApart(name: string): NameParts {
  const known = kept.get(name)
  if (known) return known
  const normalised = normaliseAccountName(name)
  const words = normalised.split(' ').map((text) => ({ text, pairs: pairsOf(text) }))
  const parts = {
    normalised,
    spelt: normalised.replace(/([aou])e/g, '$1').replace(/ /g, ''),
    words,
    letters: words.reduce((sum, { text }) => sum + text.length, 0),
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(name, parts)
  return parts
}

function pairsOf(word: string): number[] {
  if (word.length < 2) return [word.charCodeAt(0)]
  const pairs = Array.from(
    { length: word.length - 1 },
    (_, i) => word.charCodeAt(i) * 0x10000 + word.charCodeAt(i + 1),
  )
  return pairs.sort((a, b) => a - b)
}

/** Each word finds its best partner in the other name; long words weigh more; lonely words count against. */
function wordLikeness(left: NameParts, right: NameParts): number {
  const theirBest = right.words.map(() => 0)
  let found = 0
  for (const word of left.words) {
    let best = 0
    for (const [at, other] of right.words.entries()) {
      const alike = Math.max(pairLikeness(word, other), slip(word.text, other.text))
      best = Math.max(best, alike)
      theirBest[at] = Math.max(theirBest[at] ?? 0, alike)
    }
    found += word.text.length * best
  }
  const foundBack = right.words.reduce((sum, { text }, at) => sum + text.length * (theirBest[at] ?? 0), 0)
  return (found / left.letters + foundBack / right.letters) / 2
}

/** One letter wrong, missing, too many, or two swapped ("Keil" for "Kiel") is a slip of the pen; else 0. */
function slip(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  const shortest = Math.min(a.length, b.length)
  if (longest - shortest > 1) return 0
  let begin = 0
  while (begin < shortest && a[begin] === b[begin]) begin += 1
  let end = 0
  while (end < shortest - begin && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [mine, theirs] = [a.slice(begin, a.length - end), b.slice(begin, b.length - end)]
  const swapped = mine.length === 2 && theirs === `${mine[1]}${mine[0]}`
  return swapped || Math.max(mine.length, theirs.length) <= 1 ? 1 - 1 / longest : 0
}

/** Dice over letter pairs: both lists are in order, so one walk along them counts what they share. */
function pairLikeness(a: WordParts, b: WordParts): number {
  if (a.text === b.text) return 1
  const [mine, theirs] = [a.pairs, b.pairs]
  let shared = 0
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const order = (mine[i] as number) - (theirs[j] as number)
    if (order === 0) shared += 1
    if (order <= 0) i += 1
    if (order >= 0) j += 1
  }
  return (2 * shared) / (mine.length + theirs.length)
}

export interface AccountLike {
  name: string | null
  domains: string[]
  /** Mail addresses of the customer's people, lower case, as far as they are known. */
  contacts?: string[]
}

export type Likeness = Pick<AccountMatch, 'by' | 'similarity' | 'evidence'>

/**
 * Whether and how two accounts are the same: by domain (a subdomain belongs to its parent), by normalised
 * name, by a person whom both name or who writes from the other's domain, by a domain that names the same firm under
 * another ending (subsidiaries: `firm.de`, `firm.fr`), or by a name that is much alike. null = different as far as one
 * can see.
 */
export function likeness(a: AccountLike, b: AccountLike): Likeness | null {
  const named = byName(a, b)
  return (
    byDomain(a, b) ??
    (named?.by === 'NAME' ? named : null) ??
    byContact(a, b) ??
    named ??
    byFirmOfDomain(a, b)
  )
}

function byDomain(a: AccountLike, b: AccountLike): Likeness | null {
  for (const [mine, theirs] of domainPairs(a, b)) {
    if (mine === theirs || mine.endsWith(`.${theirs}`) || theirs.endsWith(`.${mine}`)) {
      const evidence = mine === theirs ? `both use ${mine}` : `${mine} and ${theirs} belong together`
      return { by: 'DOMAIN', similarity: 1, evidence }
    }
  }
  return null
}

/** One person may buy for two companies, and have an address at neither: a strong hint that is no proof (conflict.ts). */
function byContact(a: AccountLike, b: AccountLike): Likeness | null {
  const [mine, theirs] = [contactsOf(a), contactsOf(b)]
  const same = mine.find((address) => theirs.includes(address))
  if (same) return { by: 'CONTACT', similarity: 1, evidence: `both name ${same}` }
  const writes = writesFrom(mine, b) ?? writesFrom(theirs, a)
  return writes
    ? { by: 'CONTACT', similarity: 1, evidence: `${writes} writes from the other’s domain` }
    : null
}

const contactsOf = ({ contacts = [] }: AccountLike) => contacts.map((address) => address.toLowerCase())

function writesFrom(addresses: string[], { domains }: AccountLike): string | undefined {
  const own = domains.map((domain) => domain.toLowerCase()).filter((domain) => !isShared(domain))
  return addresses.find((address) => own.includes(address.split('@')[1] ?? ''))
}

function byName(a: AccountLike, b: AccountLike): Likeness | null {
  if (a.name === null || b.name === null) return null
  const alike = similarity(a.name, b.name)
  const evidence = `"${a.name}" and "${b.name}"`
  const [domains] = domainPairs(a, b)
  // Each has a domain of its own: two companies may well have one name.
  if (alike === 1 && domains) {
    const apart = `${evidence} are the same name, but use ${domains[0]} and ${domains[1]}`
    return { by: 'SIMILAR_NAME', similarity: NAMESAKE, evidence: apart }
  }
  if (alike === 1) return { by: 'NAME', similarity: 1, evidence: `${evidence} are the same name` }
  if (alike < LIKENESS) return null
  return {
    by: 'SIMILAR_NAME',
    similarity: alike,
    evidence: `${evidence} are ${Math.round(alike * 100)} % alike`,
  }
}

function byFirmOfDomain(a: AccountLike, b: AccountLike): Likeness | null {
  for (const [mine, theirs] of domainPairs(a, b)) {
    const firm = firmOf(mine)
    if (firm.length >= 4 && firm === firmOf(theirs)) {
      return { by: 'SIMILAR_NAME', similarity: 0.9, evidence: `${mine} and ${theirs} share the name ${firm}` }
    }
  }
  return null
}

function domainPairs(a: AccountLike, b: AccountLike): [string, string][] {
  const usable = (account: AccountLike) =>
    account.domains.map((domain) => domain.toLowerCase()).filter((domain) => !isShared(domain))
  return usable(a).flatMap((mine) => usable(b).map((theirs): [string, string] => [mine, theirs]))
}

/**
 * `firm` of `mail.firm.co.uk`: the label before the ending; short second-level labels belong to the ending.
 */
function firmOf(domain: string): string {
  const labels = domain.split('.').slice(0, -1)
  const last = labels.at(-1) ?? ''
  return labels.length > 1 && last.length <= 3 ? (labels.at(-2) ?? '') : last
}

/**
 * The domain that stands for the customer: the one that is named, otherwise that of the first contact with an address of
 * its own company. `own`: addresses of the partner's and the vendor's people, who are no customer's. null = not known.
 */
export function customerDomain(
  { accountDomain, contacts }: Pick<DealFacts, 'accountDomain' | 'contacts'>,
  own: (domain: string) => boolean,
): string | null {
  if (accountDomain) return isShared(accountDomain) ? null : accountDomain.toLowerCase()
  const hosts = contacts.flatMap(({ email }) => email?.toLowerCase().split('@')[1] ?? [])
  return hosts.find((host) => !isShared(host) && !own(host)) ?? null
}

export interface AccountCandidate
  extends AccountLike,
    Omit<AccountMatch, 'by' | 'similarity' | 'evidence' | 'sameNeed'> {
  /** Why the customer buys, in the partner's words; null where nobody said. */
  need: string | null
}

/** The candidates that look like this account, surest first; what `World.matches` is made of. */
export function matchAccounts(
  account: AccountLike & { need: string | null },
  others: AccountCandidate[],
): AccountMatch[] {
  return others
    .flatMap((other) => {
      const like = likeness(account, other)
      const { name: _name, domains: _domains, contacts: _contacts, need, ...rest } = other
      return like ? [{ ...rest, ...like, sameNeed: sameWords(account.need, need) }] : []
    })
    .sort((a, b) => b.similarity - a.similarity || a.arrivedAt.localeCompare(b.arrivedAt))
}

/** Which part of the words of both texts stands in both (Jaccard), 0..1; short words say little and do not count. */
export function sameWords(a: string | null, b: string | null): number | null {
  const [left, right] = [a, b].map((text) => new Set(words(text ?? '').filter((word) => word.length > 3)))
  if (!left?.size || !right?.size) return null
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared)
}
