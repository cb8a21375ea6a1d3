/**
 * Which of a partner's open deals words name: by number, by the customer's name as our normalisation compares it, by its
 * mail domain, or by one of its people. Pure; linear in the text.
 */
import { orgKey } from '../extract/account/org.ts'
import { fold } from '../extract/fold.ts'
import { GIVEN_NAMES, isOrgWord, NOT_NAMES } from '../extract/people/people-words.ts'
import { allMatches } from '../search/all-matches.ts'
import type { OpenDeal } from '../setting.ts'

export interface Mention {
  deal: OpenDeal
  by: 'NUMBER' | 'NAME' | 'HOST' | 'PERSON'
  start: number
  end: number
  /** Of a name: whether all of it stands there. */
  whole?: boolean
}

/** Longer mails name their deal at the beginning, too. */
const MOST = 6000

/** Every place at which a text names one of the deals, in order. */
export function mentionsIn(text: string, deals: readonly OpenDeal[]): Mention[] {
  const said = text.slice(0, MOST)
  const words = wordsOf(said)
  const addresses = addressesIn(said)
  const found = perhapsNamed(deals, words, addresses).flatMap((deal) => [
    ...numberIn(words, deal),
    ...nameIn(words, deal),
    ...hostIn(addresses, deal),
    ...personIn(words, deal),
  ])
  return withoutNamesakes(found).sort((one, other) => one.start - other.start)
}

/** The deals whose bare number stands in a text, in whatever words; a sum or a count is none. */
export function numberedIn(text: string, deals: readonly OpenDeal[]): OpenDeal[] {
  // The text is gone through once, however many deals a partner has open.
  const bare = new Set(allMatches(text, BARE).map(([figures]) => figures))
  return deals.filter(({ number }) => bare.has(String(number)))
}
const COUNTED = ' ?(?:k|m|eur|usd|gbp|chf|sek|euros?|€|\\$|£|seats|users|licen[cs]es|people)(?!\\p{L})'
const BARE = new RegExp(`(?<![\\d€$£][.,]?)\\d{1,15}(?![\\d%]|[.,]\\d|${COUNTED})`, 'giu')

/** What its writer says in a mail, from the subject on. */
type Said = { subject: string; ownText: string }
const textOf = ({ subject, ownText }: Said): string => `${subject}\n${ownText}`

/** Every deal that a mail may name: no other one is worth showing to its reader. */
export const namedBy = (said: Said, deals: readonly OpenDeal[]): OpenDeal[] => [
  ...new Set([
    ...mentionsIn(textOf(said), deals).map(({ deal }) => deal),
    ...numberedIn(textOf(said), deals),
  ]),
]

/** The domains by which a mail may name a deal, with those that they are below of. */
export const hostsNamed = (said: Said): string[] => [
  ...new Set(addressesIn(textOf(said).slice(0, MOST)).flatMap(({ host }) => domainsOf(host))),
]

/**
 * The deals that mentions mean: a number says it for certain, then the customer; its people count only where neither
 * stands there.
 */
export function dealsMeant(mentions: readonly Mention[]): OpenDeal[] {
  for (const ways of [['NUMBER'], ['NAME', 'HOST'], ['PERSON']]) {
    const meant = mentions.filter(({ by }) => ways.includes(by))
    if (meant.length > 0) return [...new Set(meant.map(({ deal }) => deal))]
  }
  return []
}

/** The words that a deal is known by. */
interface Called {
  /** The customer's name as it is compared, and its words. */
  key: string
  name: string[]
  /** Those that other names lack, and the first one that is looked for. */
  telling: string[]
  first: string | undefined
  /** The names of its people who have more than one. */
  people: string[][]
}

/** The next mail of a partner meets the same deals again. */
const known = new WeakMap<OpenDeal, Called>()

function calledOf(deal: OpenDeal): Called {
  const called = known.get(deal) ?? takenApart(deal)
  known.set(deal, called)
  return called
}

function takenApart({ accountName, contacts }: OpenDeal): Called {
  const key = orgKey(accountName ?? '')
  const name = key.split(' ').filter((word) => word !== '')
  const telling = name.filter((word) => !isOrgWord(word))
  const [first] = telling.length > 0 ? telling : name
  const people = contacts.map((contact) => fold(contact.name ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])
  return { key, name, telling, first, people: people.filter((parts) => parts.length > 1) }
}

/** The deals of a partner by what must stand in a text that names them: a mail names few of hundreds. */
interface CalledIndex {
  /** By the beginning of a word: of its number, its customer, one of its people. */
  byWord: Map<string, OpenDeal[]>
  /** By a domain, or by an address in full. */
  byHost: Map<string, OpenDeal[]>
  /** Those whose names stand between no spaces. */
  always: OpenDeal[]
}

/** The mails of one batch meet the same list. */
const indexes = new WeakMap<readonly OpenDeal[], CalledIndex>()

function indexOf(deals: readonly OpenDeal[]): CalledIndex {
  const known = indexes.get(deals)
  if (known) return known
  const index: CalledIndex = { byWord: new Map(), byHost: new Map(), always: [] }
  for (const deal of deals) {
    const { key, first, people } = calledOf(deal)
    const words = [String(deal.number), first, ...people.map(([given]) => given)]
    for (const word of words) if (word !== undefined) addUnder(index.byWord, beginningOf(word), deal)
    const addresses = deal.contacts.map(({ email }) => email?.toLowerCase())
    for (const host of [...deal.domains, ...addresses])
      if (host !== undefined) addUnder(index.byHost, host, deal)
    if (RUN.test(key)) index.always.push(deal)
  }
  indexes.set(deals, index)
  return index
}

function addUnder(lists: Map<string, OpenDeal[]>, key: string, deal: OpenDeal): void {
  const list = lists.get(key)
  if (list) list.push(deal)
  else lists.set(key, [deal])
}

/** Every deal that a text may name, in the order of the list. */
function perhapsNamed(
  deals: readonly OpenDeal[],
  { places }: Words,
  addresses: readonly Address[],
): OpenDeal[] {
  if (deals.length === 0) return []
  const { byWord, byHost, always } = indexOf(deals)
  const named = new Set(always)
  const add = (more: readonly OpenDeal[] = []) => {
    for (const deal of more) named.add(deal)
  }
  for (const beginning of places.keys()) add(byWord.get(beginning))
  for (const { said, host } of addresses) {
    add(byHost.get(said))
    for (const domain of domainsOf(host)) add(byHost.get(domain))
  }
  return named.size === 0 ? [] : deals.filter((deal) => named.has(deal))
}

/** A host and all that it is below of: "mail.acme.example", "acme.example", "example". */
function domainsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, n) => labels.slice(n).join('.'))
}

interface Word {
  folded: string
  raw: string
  start: number
  end: number
}

/** Words of a text; `lowercase`: whether it is written without capitals, which then say nothing. */
interface Words {
  text: string
  all: Word[]
  lowercase: boolean
  /** Where a word stands, by its beginning: a partner may have hundreds of deals open. */
  places: Map<string, number[]>
  /** Each of them once. */
  said: ReadonlySet<string>
}

function wordsOf(text: string): Words {
  const folded = fold(text)
  const places = new Map<string, number[]>()
  const all = allMatches(text, /[\p{L}\p{N}]+/gu).map(({ 0: raw, index }, at) => {
    const word = folded.slice(index, index + raw.length)
    const known = places.get(beginningOf(word))
    if (known) known.push(at)
    else places.set(beginningOf(word), [at])
    return { folded: word, raw, start: index, end: index + raw.length }
  })
  // The first line is a subject or a greeting, which a telephone writes with a capital.
  const body = text.slice(text.indexOf('\n') + 1)
  return {
    text,
    all,
    lowercase: !/\p{Lu}\p{Ll}/u.test(body),
    places,
    said: new Set(all.map(({ folded }) => folded)),
  }
}

/** Longer words may be inflected: "Kranzbachs", "Larkspurin". */
const INFLECTED = 6
const beginningOf = (word: string): string => word.slice(0, INFLECTED)
const isForm = (word: string, part: string): boolean =>
  word === part || (part.length >= INFLECTED && word.startsWith(part) && word.length - part.length <= 3)

/** The words that are a form of one, by their place among all. */
const formsOf = ({ all, places }: Words, part: string): number[] =>
  (places.get(beginningOf(part)) ?? []).filter((at) => isForm(all[at]!.folded, part))

// ---------- By number ----------

const CALLED =
  'deal|registration|registrierung|vorgang|dossier|affaire|registro|oportunidad|oportunidade|trattativa|pratica|registratie|sag|sak|affar|sprawa|nr\\.?|no\\.?|n[°º]|#'

/** "[1042]", "deal 1042", "#1042", and "1042:" at the head of a line. */
function numberIn({ text, places }: Words, deal: OpenDeal): Mention[] {
  if (!places.has(beginningOf(String(deal.number)))) return []
  const called = new RegExp(
    `\\[${deal.number}\\]|(?<!\\p{L})(?:${CALLED}) ?#?${deal.number}(?!\\d)|^[^\\w\\n]{0,9}${deal.number}(?= ?[:–-])`,
    'gimu',
  )
  return allMatches(text, called).map(({ 0: said, index }) => ({
    deal,
    by: 'NUMBER' as const,
    start: index,
    end: index + said.length,
  }))
}

// ---------- By the customer ----------

function nameIn(words: Words, deal: OpenDeal): Mention[] {
  const { key, name, telling, first } = calledOf(deal)
  if (RUN.test(key)) return inOneRun(words.text, key, deal)
  if (first === undefined) return []
  return formsOf(words, first).flatMap((at) => {
    const word = words.all[at]!
    const from = at - name.indexOf(first)
    const whole = name.every((part, n) => isForm(words.all[from + n]?.folded ?? '', part))
    const last = whole ? words.all[from + name.length - 1]! : word
    const start = whole ? words.all[from]!.start : word.start
    if (!whole && !tells(words, at, { first, telling, deal })) return []
    return [{ deal, by: 'NAME' as const, start, end: last.end, whole }]
  })
}

/** Names of Japan stand between no spaces. */
const RUN = /[\u3040-\u9fff]/
function inOneRun(text: string, key: string, deal: OpenDeal): Mention[] {
  const name = key.replace(/ /g, '')
  const at = fold(text).indexOf(name)
  return name.length < 2 || at < 0
    ? []
    : [{ deal, by: 'NAME', start: at, end: at + name.length, whole: true }]
}

/** Whether one word of a name says by itself whose it is. */
function tells(
  words: Words,
  at: number,
  { first, telling, deal }: { first: string; telling: readonly string[]; deal: OpenDeal },
): boolean {
  const word = words.all[at]!
  const before = words.all[at - 1]
  if (NOT_NAMES.has(first) || GIVEN_NAMES.has(first) || isOrgWord(first)) return false
  if (!words.lowercase && !/^\p{Lu}/u.test(word.raw)) return false
  // "Jon Hoy" is a person.
  const joined = before !== undefined && words.text.slice(before.end, word.start) === ' '
  const isFor = before?.folded === 'per' && ITALIAN.has(words.all[at + 1]?.folded ?? '')
  if (joined && !isFor && GIVEN_NAMES.has(before.folded) && /^\p{Lu}/u.test(before.raw)) return false
  if (isAnotherHouse(words, at, deal)) return false
  return first.length >= 6 || telling.length === 1 || telling.every((part) => words.said.has(part))
}

/** "Per Hoy il budget …" is for Hoy, and no Swede. */
const ITALIAN = new Set('il lo la i gli le l e si ora invece abbiamo hanno ci non sono'.split(' '))

/** "Harbour Cold Stores" where the deal is of "Harbour Foods". */
function isAnotherHouse({ text, all }: Words, at: number, { accountName }: OpenDeal): boolean {
  const own = new Set(wordsOf(accountName ?? '').all.map(({ folded }) => folded))
  for (let n = at + 1; n <= at + 3 && all[n] !== undefined; n++) {
    const word = all[n]!
    const joined = /^ (?:& )?$/.test(text.slice(all[n - 1]!.end, word.start)) && /^\p{Lu}/u.test(word.raw)
    if (!joined) return false
    if (isOrgWord(word.folded) && !own.has(word.folded)) return true
  }
  return false
}

/** A name that stands there in full is nobody else's of whom only a part stands at the same place. */
function withoutNamesakes(found: readonly Mention[]): Mention[] {
  const whole = found.filter(({ whole }) => whole)
  const covered = (one: Mention) =>
    whole.some((other) => other.deal !== one.deal && other.start <= one.start && one.start < other.end)
  return found.filter((one) => one.whole !== false || !covered(one))
}

interface Address {
  said: string
  host: string
  start: number
}

const addressesIn = (text: string): Address[] =>
  allMatches(text, ADDRESS).map(({ 0: said, index }) => ({
    said: said.toLowerCase(),
    host: said.toLowerCase().replace(/^.*@|^https?:\/\/|^www\./g, ''),
    start: index,
  }))
const ADDRESS = /(?:[\w.%+-]{1,64}@|https?:\/\/|www\.)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g

/** An address at its mail domain, or its site. */
function hostIn(addresses: readonly Address[], deal: OpenDeal): Mention[] {
  return addresses
    .filter(
      ({ said, host }) =>
        deal.domains.some((own) => host === own || host.endsWith(`.${own}`)) ||
        deal.contacts.some(({ email }) => email?.toLowerCase() === said),
    )
    .map(({ said, start }) => ({ deal, by: 'HOST', start, end: start + said.length }))
}

/** The whole name of one of its people. */
function personIn(words: Words, deal: OpenDeal): Mention[] {
  const { all, places } = words
  return calledOf(deal).people.flatMap((parts) =>
    (places.get(beginningOf(parts[0]!)) ?? [])
      .filter((at) => parts.every((part, n) => all[at + n]?.folded === part))
      .map((at) => ({
        deal,
        by: 'PERSON' as const,
        start: all[at]!.start,
        end: all[at + parts.length - 1]!.end,
      })),
  )
}
