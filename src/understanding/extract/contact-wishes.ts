/** What a partner asks about how the customer may be contacted, in its own words, and what it takes back of that. */

import { allMatches } from '../search/all-matches.ts'
import type { Fact } from '../understanding.ts'
import {
  ABOUT_REACHING,
  ENDS_OF,
  LIMITED,
  MAY_WISH,
  NAMED_WISHES,
  OF_OURSELVES,
  OF_PAPERS,
  OVERS,
  POLITE,
  SENDS,
  WISHES,
  type WishKind,
  type WishOver,
} from './contact-wish-words.ts'
import { NEED } from './context-words.ts'
import { fold, plain } from './fold.ts'
import type { Unit } from './layout/units.ts'
import { fact, type Reading, words } from './reading.ts'

export interface ContactWishes {
  contactWishes: Fact<string>[]
  contactWishesOver: Fact<WishOver>[]
}

interface Found {
  kind: WishKind
  start: number
  end: number
}

/** The partner's own sentences of one deal; nobody of the vendor's speaks for it. Pure; linear. */
export function readContactWishes(reading: Reading, units: readonly Unit[], reply: boolean): ContactWishes {
  const { mail, isVendorAddress, setting } = reading
  const none = { contactWishes: [], contactWishesOver: [] }
  if (mail.from && isVendorAddress(mail.from.address.toLowerCase())) return none
  const had = reply && (setting.soFar?.contactWishes ?? []).length > 0
  const contactWishes: Fact<string>[] = []
  const contactWishesOver: Fact<WishOver>[] = []
  for (const unit of units) {
    if (!mayHold(unit)) continue
    const { layout, start, end } = unit
    const [low, raw] = [layout.low.slice(start, end), layout.raw.slice(start, end)]
    if (!MAY_WISH.test(low)) continue
    const over = had ? overIn(low, raw) : null
    if (over !== null) contactWishesOver.push(fact(over, layout, start, end, 0.8))
    if (over !== null && !LIMITED.test(low)) continue
    const found = over === null ? wishesIn(low, raw) : [{ start: 0, end: low.length }]
    if (found.length === 0) continue
    const place = placeOf(reading, unit, Math.min(...found.map((each) => each.start)))
    contactWishes.push(fact(words(layout, place.start, place.end), layout, place.start, place.end, 0.8))
  }
  return {
    contactWishes: contactWishes.slice(0, MOST_WISHES),
    contactWishesOver: contactWishesOver.slice(0, MOST_WISHES),
  }
}
export const MOST_WISHES = 8

/** Notes beside the labels count, figures and names under theirs do not; what the customer writes is not the partner's. */
function mayHold({ key, layout, section }: Unit): boolean {
  if (layout.sections[section]?.side === 'CUSTOMER') return false
  return key === null || HOLDING.has(key)
}
const HOLDING = new Set<NonNullable<Unit['key']>>([
  'contact',
  'context',
  'nextStep',
  'skip',
  'roles',
  'email',
  'phone',
])

/** Places of such wishes in one sentence. */
function wishesIn(low: string, raw: string): Found[] {
  if (OF_OURSELVES.test(low)) return []
  const places = (text: string, wishes: typeof WISHES): Found[] =>
    wishes.flatMap(({ kind, words }) =>
      allMatches(text, words).map(({ index, 0: said }) => ({
        kind,
        start: index,
        end: index + said.length,
      })),
    )
  return [...places(withNames(low, raw), NAMED_WISHES), ...places(low, WISHES)].filter((found) =>
    isMeant(found, low),
  )
}

/** A channel is a wish where it is asked for, or said beside whom to reach; what is confidential is no paper. */
function isMeant({ kind, start, end }: Found, low: string): boolean {
  if (kind === 'SECRET') return !OF_PAPERS.test(low)
  if (kind !== 'CHANNEL') return true
  const from = Math.max(
    0,
    ...[', ', '; ', ': ', '. ', ' - ', '\n', '('].map((sign) => low.lastIndexOf(sign, start - 1) + 1),
  )
  const clause = low.slice(from, clauseEnd(low, end)).trim()
  if (SENDS.test(clause) || /(?<!\p{L})(?:me|us|mich|uns|mir|moi)(?!\p{L})/u.test(clause)) return false
  if (POLITE.test(clause) || IMPERATIVE.test(clause) || PREFERS.test(clause)) return true
  const alone = low.slice(from, start).trim() === '' && clause.split(/\s+/).length <= 5
  if (!alone || SENDS.test(low)) return false
  return clause.length >= low.trim().length - 2 || ABOUT_REACHING.test(low.slice(0, from)) || POLITE.test(low)
}
const IMPERATIVE =
  /^(?:and |but |und |aber )?(?:contact|reach|approach|write to|e-?mail|use|kontaktier\p{L}*|sprecht?|schreibt?|contactez|ecrivez|contact(?:ad|en|e)|contattate|scrivete|contacteer|contact?em)(?!\p{L})/u
const PREFERS =
  /^(?:and |but |as |because |und |da |denn )?(?:she|he|mrs?|ms|frau|herr|sie|er|[\p{L}'-]+(?: [\p{L}'-]+)?) (?:only |would |strongly |really |much )*(?:prefers?|is best|can only|may only|wants|only (?:reads|answers|reacts|takes)|mochte|will|wunscht|bevorzugt|liest|reagiert|prefere|prefiere|preferisce|leest)/u

const clauseEnd = (low: string, from: number): number => {
  const at = low.slice(from).search(/[,;:.!?)]\s|[,;:.!?)]$|\n| - /)
  return at < 0 ? low.length : from + at
}

/** The first word of a sentence says nothing by its capital, nor do the words that open an order. */
function withNames(low: string, raw: string): string {
  let text = ''
  for (const { index, 0: word } of allMatches(raw, /\p{Lu}\p{Ll}[\p{L}'’-]*/gu)) {
    const end = index + word.length
    const opens = index === 0 && !DOES.test(low.slice(end))
    if (!opens && !NO_NAME.test(low.slice(index, end)))
      text += low.slice(text.length, index) + '\ue000'.repeat(word.length)
  }
  return text + low.slice(text.length)
}
const DOES = /^ (?:is|can|may|must|should|will|would|does|doesn't|prefers|wants|only|cannot|won't) /
const NO_NAME =
  /^(?:please|only|do|don't|never|no|not|e-?mail|mail|phone|telephone|text|confidential|strictly|contact|call|just|before|until|till|everything|all|any|customer|client|the|she|he|they|it|this|staff|employees|nobody|monday|january)$/

/** From the wish to the end of its sentence: with what stands before, unless that is a statement of its own. */
function placeOf(reading: Reading, unit: Unit, from: number): { start: number; end: number } {
  const { layout } = unit
  const low = layout.low.slice(unit.start, unit.end)
  const addresses = [
    ...(reading.found.get(layout)?.emails ?? []),
    ...(reading.found.get(layout)?.phones ?? []),
  ].filter(({ start, end }) => start < unit.end && end > unit.start)
  const head = low.slice(0, from)
  const sign = Math.max(
    ...[', ', '; ', ': ', '. ', '! ', '? ', ' - ', '\n', '('].map((each) => head.lastIndexOf(each)),
  )
  // "Mr Roux has retired, don't write to him": whom it is about belongs to it, a need does not.
  const apart = (sign > 40 && NEED.test(head) && !SUBORDINATE.test(head)) || sign > LONGEST / 2
  const cut = apart || unit.key !== null || addresses.some(({ end }) => end <= unit.start + from)
  const start = unit.start + (cut && sign >= 0 ? sign + 1 : 0)
  const next = addresses.map(({ start: at }) => at).filter((at) => at > unit.start + from)
  const bracket = low.slice(0, from).lastIndexOf('(') > low.slice(0, from).lastIndexOf(')')
  const closed = bracket ? low.indexOf(')', from) : -1
  const whole = closed < 0 || !cut ? unit.end : unit.start + closed
  const end = Math.min(whole, start + LONGEST, ...next)
  return trimmed(layout.low, start, end)
}
const LONGEST = 300
/** "As she is on leave, please …": why it is asked belongs to it. */
const SUBORDINATE =
  /^\W*(?:if|as|since|because|before|when|until|while|although|da|weil|wenn|bevor|ehe|solange|bis|si|comme|avant|puisque|tant que|como|porque|antes|hasta|se|siccome|prima|finche|als|omdat|voordat|zolang|caso|enquanto)(?!\p{L})/u

function trimmed(low: string, from: number, to: number): { start: number; end: number } {
  const said = low.slice(from, to)
  const head = /^[\s,;:()-]*(?:(?:but|and|so|aber|und|mais|et|pero|y|ma|maar|en|mas) )?/.exec(said)![0].length
  const tail = /[\s,;:(-]*$/.exec(said.slice(head))![0].length
  return { start: from + head, end: to - tail }
}

function overIn(low: string, raw: string): WishOver | null {
  const named = withNames(low, raw)
  return OVERS.find(({ words }) => words.test(low) || words.test(named))?.over ?? null
}

/** What remains of `before` after it was said that something is allowed: of whom it is said, and of which way. */
export function wishesLeft(
  before: readonly string[],
  over: readonly Fact<WishOver>[],
  names: readonly string[],
): string[] {
  const namedIn = (said: string) => {
    const all = new Set(plain(said).split(' '))
    return names.flatMap((name) => plain(name).split(' ')).filter((word) => word.length > 2 && all.has(word))
  }
  return before.filter((wish) => {
    const kinds = new Set(wishesIn(fold(wish), wish).map(({ kind }) => kind))
    const of = namedIn(wish)
    return !over.some(({ value, evidence }) => {
      const said = namedIn(evidence.map(({ quote }) => quote).join(' '))
      const same = of.length === 0 || said.length === 0 || said.some((word) => of.includes(word))
      return same && ENDS_OF[value].some((kind) => kinds.has(kind))
    })
  })
}

/** Sentences that say nothing else: no step, no day and no need is read from them. */
export function besidesWishes(units: Unit[], { contactWishes, contactWishesOver }: ContactWishes): Unit[] {
  const said = [...contactWishes, ...contactWishesOver].flatMap(({ evidence }) => evidence)
  if (said.length === 0) return units
  return units.flatMap((unit) => {
    const own = said.find(
      ({ part, start, end }) => part === unit.layout.part && start < unit.end && end > unit.start,
    )
    if (own === undefined) return [unit]
    const rest = unit.layout.low.slice(unit.start, Math.max(unit.start, own.start))
    return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 4 && unit.key === null
      ? [{ ...unit, end: own.start }]
      : []
  })
}
