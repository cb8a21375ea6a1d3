/**
 * A reply about one deal that also says something of another deal of its writer, by the customer's name: "Norcott: now
 * 90k", "As for Norcott, …", "…, and at Norcott it is 90k". Those words are none of the deal that is answered. What is
 * only compared with another customer, or came from there, stays with the deal. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { isOfTheSame, mayNameReference } from '../extract/other-customers.ts'
import { dealsMeant, type Mention, mentionsIn } from '../news/open-deals.ts'
import { allMatches } from '../search/all-matches.ts'
import type { OpenDeal } from '../setting.ts'
import { renamesTo } from './another-customer.ts'
import { type Place, type Unit, unitsOf } from './deal-by-deal.ts'
import {
  BETWEEN_CLAUSES,
  isAboutThisOne,
  isPointedTo,
  leadsTo,
  onlyPointsTo,
  speaksOn,
} from './set-apart-words.ts'

/** What is said of another customer. */
export interface SetApart {
  customer: string
  /** The deals that may be meant; none where the words join it with the deal that is answered. */
  numbers: number[]
  words: Place[]
  /** Headings and labels that only name it. */
  heads: Place[]
}

/** Whom words are about. */
type Owner = { here: true } | { here: false; customer: string; numbers: number[] }
const HERE: Owner = { here: true }

/** How far what a sentence turned to reaches: to the next heading, to the end of its paragraph or its point of a list. */
type Reach = 'SECTION' | 'PARAGRAPH' | 'POINT' | 'SENTENCE'

const MOST = 6000

/** The words about other deals, by customer, in order. `own`: the deal that is answered. */
export function setApartIn(ownText: string, own: OpenDeal, others: readonly OpenDeal[]): SetApart[] {
  const text = ownText.slice(0, MOST)
  const named = new Named(text, own, others)
  if (named.others.length === 0) return []
  const found = new Map<string, SetApart>()
  const take = (owner: Owner, place: Place, as: 'words' | 'heads' = 'words') => {
    if (owner.here || !/[\p{L}\p{N}]/u.test(text.slice(place.start, place.end))) return
    const key = `${owner.numbers.join()} ${owner.customer}`
    const known = found.get(key) ?? { customer: owner.customer, numbers: owner.numbers, words: [], heads: [] }
    found.set(key, known)
    known[as].push(place)
  }
  let current: Owner = HERE
  let reach: Reach = 'SENTENCE'
  let before: Unit | null = null
  for (const unit of unitsOf(text)) {
    const goesOn = before !== null && isTorn(before, unit)
    const turned = turnIn(named, unit)
    if (turned === null) {
      if (!current.here && !goesOn && !reaches(reach, unit, before)) current = HERE
      if (!current.here && isAboutThisOne(fold(unit.text))) current = HERE
      take(current, unit)
    } else {
      if (turned.head) take(turned.head.owner, turned.head, 'heads')
      for (const { owner, ...place } of turned.clauses) take(owner, place)
      current = turned.clauses.at(-1)!.owner
      reach = turned.reach
    }
    before = unit
  }
  return [...found.values()].filter(({ words }) => words.length > 0)
}

/** A line that was wrapped: the sentence goes on in the next one. */
const isTorn = (before: Unit, unit: Unit): boolean =>
  !unit.apart &&
  !/[.!?;:。：]\s*$/.test(before.text) &&
  !POINT.test(unit.text) &&
  /^\s*\p{Ll}/u.test(unit.text)
const POINT = /^[ \t>]*(?:[*•·–-]|\d{1,2}[.)])\s/

function reaches(reach: Reach, unit: Unit, before: Unit | null): boolean {
  if (reach === 'SECTION') return true
  const sameLine = before !== null && before.end >= unit.start && !before.text.endsWith('\n') && !unit.apart
  if (reach === 'PARAGRAPH') return !unit.apart && !POINT.test(unit.text)
  if (reach === 'POINT') return !unit.apart && !POINT.test(unit.text) && (sameLine || /^\s/.test(unit.text))
  return !unit.apart && speaksOn(fold(unit.text))
}

// ---------- One sentence ----------

interface Turn {
  clauses: Claimed[]
  /** What only says whom the rest is about. */
  head?: Claimed
  reach: Reach
}
type Claimed = Place & { owner: Owner }

/** Whom a sentence turns to, clause by clause; null where it names nobody. */
function turnIn(named: Named, unit: Unit): Turn | null {
  const mine = named.ownIn(unit)
  const theirs = named.othersIn(unit)
  if (theirs.length === 0) return mine.length === 0 ? null : ofOne(HERE, unit, mine[0]!, named)
  const owners = [...new Set(theirs.map(({ deal }) => deal.accountName ?? ''))]
  const alone = mine.length === 0 && owners.length === 1
  const parted = partedIn(named, unit, alone)
  if (parted !== null) return { clauses: parted, reach: 'PARAGRAPH' }
  const [first] = theirs
  if (alone) return ofOne(ownerOf(theirs), unit, first!, named)
  // "Marsden and Norcott both moved to March": whoever reads it knows what is whose.
  const owner: Owner = { here: false, customer: named.text.slice(first!.start, first!.end), numbers: [] }
  return { clauses: [{ owner, start: unit.start, end: unit.end }], reach: 'SENTENCE' }
}

/** A heading, a label, a topic, or a sentence that only mentions it. */
function ofOne(owner: Owner, unit: Unit, { start, end }: Place, { text, folded }: Named): Turn {
  const lead = folded.slice(unit.start, start)
  const after = text.slice(end, unit.end)
  const heads = leadsTo(lead)
  const bare = heads && /^[^\p{L}\p{N}\n]*$/u.test(after.replace(LEGAL, ''))
  const reach: Reach = bare ? 'SECTION' : !heads ? 'SENTENCE' : POINT.test(unit.text) ? 'POINT' : 'PARAGRAPH'
  // A label only says whom the rest is about.
  const label = heads ? /^[^\n:：|\p{N}]{0,25}?(?:[:：|]|\s[–—-]\s)\s*/u.exec(after)?.[0].length : undefined
  const from = bare ? unit.end : label === undefined ? unit.start : end + label
  const head = from > unit.start ? { head: { owner, start: unit.start, end: from } } : {}
  return { clauses: [{ owner, start: from, end: unit.end }], ...head, reach }
}
const LEGAL =
  /^(?:[\s.,]*(?:deal|account|opportunity|projekt|project|dossier|gmbh|ag|ltd|inc|bv|ab|a\/s|sa|sl|srl|spa|foods|group|gruppe))+/iu

const ownerOf = (mentions: readonly Mention[]): Owner => {
  const deals = dealsMeant(mentions)
  return { here: false, customer: deals[0]?.accountName ?? '', numbers: deals.map(({ number }) => number) }
}

/** The clauses of a sentence that speaks of several; null where they are not plainly apart. */
function partedIn(named: Named, unit: Unit, alone: boolean): Turn['clauses'] | null {
  const { folded, text } = named
  const places = clausesOf(text, unit)
  if (places.length < 2) return null
  const whose = places.map((place) => {
    const [mine, theirs] = [named.ownIn(place), named.othersIn(place)]
    const several = new Set(theirs.map(({ deal }) => deal.accountName)).size
    if (several > 1 || (several === 1 && mine.length > 0)) return null
    if (theirs[0])
      return { owner: ownerOf(theirs), opens: leadsTo(folded.slice(place.start, theirs[0].start)) }
    const here = mine.length > 0 || isAboutThisOne(folded.slice(place.start, place.end))
    return here ? { owner: HERE, opens: true } : undefined
  })
  if (whose.includes(null)) return null
  const [first] = whose
  const theirsAt = whose.findIndex((one) => one && !one.owner.here)
  const opening = text.slice(unit.start, places[theirsAt]!.start)
  // "Budget is 85k, and Norcott is 99k": two statements. "On 3 March, Norcott decides": one.
  const twoStatements =
    whose[theirsAt]!.opens &&
    /\d/.test(opening) &&
    opening.trim().split(/\s+/).length >= 4 &&
    JOINED.test(opening)
  if (alone && first === undefined && !twoStatements && !whose.some((one) => one?.owner.here)) return null
  const clauses: Turn['clauses'] = []
  for (const [n, place] of places.entries()) {
    const one = whose[n]
    const last = clauses.at(-1)
    const owner: Owner = one?.owner ?? last?.owner ?? HERE
    // "Marsden and Norcott are at 85k and 90k": a clause of a name alone says nothing by itself.
    if (one && isOnlyName(named, place)) return null
    if (last && last.owner === owner) last.end = place.end
    else clauses.push({ owner, ...place })
  }
  return clauses.some(({ owner }) => !owner.here) && (!alone || clauses.length > 1) ? clauses : null
}
const JOINED =
  /(?:[;–—|/]|[,，、]?\s*(?<!\p{L})(?:and|but|while|whereas|und|aber|wahrend|et|mais|tandis que|y|pero|mientras(?: que)?|e|mas|enquanto|ma|mentre|en|maar|terwijl|och|men|medan|og|mens))\s*$/iu

const isOnlyName = (named: Named, place: Place): boolean => {
  const [one] = [...named.ownIn(place), ...named.othersIn(place)]
  if (one === undefined) return false
  const rest = named.text.slice(place.start, one.start) + named.text.slice(one.end, place.end)
  return !/\p{N}/u.test(rest) && rest.split(/[^\p{L}]+/u).filter((word) => word.length > 2).length < 2
}

function clausesOf(text: string, { start, end }: Place): Place[] {
  const starts = allMatches(text.slice(start, end), BETWEEN_CLAUSES)
    .map(({ 0: said, index }) => start + index + said.length)
    .filter((at) => at < end)
  return [start, ...starts].map((at, n) => ({ start: at, end: starts[n] ?? end }))
}

// ---------- Who is named where ----------

class Named {
  readonly folded: string
  readonly others: readonly Mention[]
  private readonly own: readonly Mention[]

  constructor(
    readonly text: string,
    own: OpenDeal,
    others: readonly OpenDeal[],
  ) {
    this.folded = fold(text)
    this.own = mentions(text, [own])
    const names = this.own
    this.others = mentions(text, others).filter(
      (one) => !names.some(({ start, end }) => start < one.end && one.start < end) && this.isSetApart(one),
    )
  }

  ownIn(place: Place): Mention[] {
    return within(this.own, place)
  }

  othersIn(place: Place): Mention[] {
    return within(this.others, place)
  }

  /** Not compared with, not where somebody came from, no parent, no reference, no value of a label, no new name. */
  private isSetApart({ start, end, by, whole }: Mention): boolean {
    const { folded, text } = this
    const line = Math.max(folded.lastIndexOf('\n', start - 1), lastStop(folded, start)) + 1
    const [before, after] = [folded.slice(line, start), /^[^\n.!?。]*/.exec(folded.slice(end))![0]]
    const sentence = text.slice(line, end + after.length)
    if (onlyPointsTo(before) || isPointedTo(after) || isOfTheSame(before, after)) return false
    if (by === 'NUMBER') return leadsTo(before)
    if (!whole && (isOfLonger(text, start, end) || ARTICLE.test(before))) return false
    if (WONDERS.test(before) && !leadsTo(before)) return false
    if (mayNameReference(fold(sentence)) || renamesTo(text.slice(start, end), sentence)) return false
    const labelled = /[\p{L}\p{N}]{3,}[^:：\n]{0,20}[:：]\s*$/u.test(before) && !leadsTo(before)
    // "The plant in Leeds": a place.
    const placed = PLACED.test(before) && !leadsTo(before)
    return !labelled && !placed && !folded.slice(start - 1, start).includes('@') && !/^\.\p{L}/u.test(after)
  }
}
/** "Idris Norcott", "Norcott Rail", "Norcotten": somebody, or another house, of whose name it is a part. */
const isOfLonger = (text: string, start: number, end: number): boolean =>
  /^(?: (?:& )?(?!(?:Deal|Budget|Projekt|Project|Registration|Contract|PO|Team|Account)(?!\p{L}))\p{Lu}|-\p{L})/u.test(
    text.slice(end),
  ) ||
  (/\p{Lu}[\p{L}.'’-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !leadsTo(fold(/[^\n.!?,;:]*$/.exec(text.slice(Math.max(0, start - 60), start))![0])))
/** "Die Giesserei": where nouns have capitals, or begin a name, an article makes a house of any of them. */
const ARTICLE =
  /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|einen|einer|la|le|les|el|los|las|il|lo|gli|un|una|une|het|een|det|ett) $/u
/** "I could take it if somebody lifts Norcott off my desk": whatever it means, it is about this one. */
const WONDERS =
  /(?<!\p{L})(?:if|unless|once|until|whether|wenn|falls|sobald|bevor|ob|des que|a condition|tant que|siempre que|en cuanto|zodra|indien|hvis|nar|som snart)(?!\p{L})/u
const PLACED = /(?<!\p{L})(?:in|near|outside|aus|nach|a|i|w|em|na|till|til|to|into|of the) $/u

/** Where the sentence before ends, as far as one looks; -1 where none does. */
function lastStop(folded: string, before: number): number {
  const from = Math.max(0, before - 300)
  const stop = allMatches(folded.slice(from, before), /[.!?]\s|。/g).at(-1)
  return stop === undefined ? -1 : from + stop.index
}

/** Names of other scripts stand between Japanese words without a space. */
function mentions(text: string, deals: readonly OpenDeal[]): Mention[] {
  const found = mentionsIn(text, deals)
  const alone = /[\u3040-\u30ff]/.test(text)
    ? mentionsIn(text.replace(/[\u3001-\u30ff\u4e00-\u9fff]/g, ' '), deals)
    : []
  return [...found, ...alone.filter((one) => !found.some(({ start }) => start === one.start))]
    .filter(({ by }) => by === 'NAME' || by === 'NUMBER')
    .sort((one, other) => one.start - other.start)
}

const within = (mentions: readonly Mention[], { start, end }: Place): Mention[] =>
  mentions.filter((one) => one.start >= start && one.start < end)
