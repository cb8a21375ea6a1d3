/**
 * A mail in which a deal stands among other matters: "1. MDF claim … 2. Vouchers … 3. New opportunity … 4. Visit in
 * February". What is said of the other matters is none of the deal's: no customer, person, sum, day, step or context.
 *
 * A mail is taken for such a one only where a point (or a paragraph) brings a deal whole, its customer with facts beside
 * the name, and another one plainly is about the business that the two houses have with each other. The points of a form,
 * answers by number and a description under headings share the facts of one deal out among them: there nothing is dropped.
 */
import { accountCandidates, type Candidate } from './account/account.ts'
import { domainFits } from './account/org.ts'
import { domainOf, isFreemail } from './address.ts'
import { CHATTER, COURTESY, NEW_YEAR } from './context-words.ts'
import type { FieldKey } from './layout/labels.ts'
import type { Layout } from './layout/layout.ts'
import { low, type Unit } from './layout/units.ts'
import { BRINGS, MAY_BE_OURS, ONLY_OURS, OVER, PAPER, THEM, US } from './matter-words.ts'
import { tellingIn } from './other-customers.ts'
import { productMentions } from './product.ts'
import { foundIn, type Reading } from './reading.ts'
import { facts } from './split-deals.ts'

/** The reading without what the mail says of other matters than its deals; the same where it says nothing of the kind. */
export function withoutOtherMatters(reading: Reading): Reading {
  const [layout] = reading.layouts
  const units = reading.units.filter((unit) => unit.layout === layout && unit.section === 0)
  if (units.length < 3 || !MAY_BE_OURS.test(layout!.low)) return reading
  for (const starts of outlinesOf(layout!)) {
    const parted = part(reading, units, starts)
    const other = parted === null ? null : othersAmong(reading, parted)
    if (other !== null && other.size > 0) return without(reading, other)
  }
  return reading
}

function without(reading: Reading, other: ReadonlySet<Unit>): Reading {
  return {
    ...reading,
    units: reading.units.filter((unit) => !other.has(unit)),
    subject: oneMatter(reading.subject),
  }
}

/** "MDF claim / vouchers / Sahyadri Dairy": of a subject that lists matters those words of it that name none of them. */
function oneMatter(subject: Layout): Layout {
  let text = subject.text
  let at = 0
  for (const segment of subject.text.split(/(\s[-–—/|&+]\s|[,;:/|+]\s?)/)) {
    const blank =
      MAY_BE_OURS.test(subject.low.slice(at, at + segment.length)) &&
      !BRINGS.test(subject.low.slice(at, at + segment.length))
    if (blank) text = text.slice(0, at) + ' '.repeat(segment.length) + text.slice(at + segment.length)
    at += segment.length
  }
  return {
    ...subject,
    text,
    low: subject.low.replace(/./gs, (char, i: number) => (text[i] === ' ' ? ' ' : char)),
  }
}

// ---- How the mail is cut

/** By what points begin: marks of one kind, headings, or nothing but a blank line. */
type Kind = 'NUMBER' | 'LETTER' | 'WORD' | 'FIRST_BULLET' | 'BULLET' | 'HEADING' | 'ROW' | 'PARAGRAPH'

const MARKS: readonly (readonly [Kind, RegExp])[] = [
  [
    'WORD',
    /^[*_]{0,2}(?:(?:punkt|punto|ponto|point|pkt|thema|topic|item|sujet|tema|onderwerp|sak|sag|temat)\s(?:(?:no|nr|n)\.?\s?)?\d{1,2}(?!\d)|(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|finally|erstens|zweitens|drittens|viertens|zum (?:ersten|zweiten|dritten)|premierement|deuxiemement|troisiemement|enfin|primero|segundo|tercero|por ultimo|primeiro|terceiro|primo|secondo|terzo|infine|ten (?:eerste|tweede|derde)|tot slot|for det (?:forsta|andra|tredje|forste|andet|tredje))(?=[\s,:]))/u,
  ],
  [
    'NUMBER',
    /^[*_]{0,2}(?:\(?\d{1,2}(?:[.):]|\s?\/|\s?-(?=\s))(?!\d)|#\d{1,2}(?!\d)|[\u2460-\u2473](?![はのにともをが]))/u,
  ],
  ['LETTER', /^[*_]{0,2}\(?[a-h][.)]\s/u],
  ['BULLET', /^(?:[*>+・■□◆◇●○▼-]\s?(?=\S)|\p{Extended_Pictographic}\ufe0f?\s)/u],
]

/** The lines at which points begin, kind by kind, in the order in which the kinds are met; paragraphs last. */
function outlinesOf(layout: Layout): Start[][] {
  const kinds = new Map<Kind, Start[]>()
  const put = (kind: Kind, start: Start) => kinds.set(kind, [...(kinds.get(kind) ?? []), start])
  let blank = true
  for (const [i, line] of layout.lines.entries()) {
    if (line.section !== 0 || line.zone !== 'CONTENT') {
      blank = true
      continue
    }
    const at = line.start
    const said = layout.low.slice(at, line.end)
    const mark = line.fresh ? MARKS.find(([, pattern]) => pattern.test(said)) : undefined
    const from = at + (mark === undefined ? 0 : mark[1].exec(said)![0].length)
    const to = blank || mark !== undefined ? headingEnd(layout, i, from) : null
    // Points of a point stand below its own, where a client has flattened a list in lists.
    if (mark?.[0] === 'BULLET' && blank) put('FIRST_BULLET', { at, from, to: to ?? from })
    if (mark !== undefined) put(mark[0], { at, from, to: to ?? from })
    else if (to !== null) put('HEADING', { at, from, to })
    const cell = FIRST_CELL.exec(said)
    if (cell !== null) put('ROW', { at, from: at, to: at + cell[0].length })
    if (blank) put('PARAGRAPH', { at, from: at, to: at })
    blank = false
  }
  return [...kinds]
    .filter(([, { length }]) => length >= 2 && length <= MOST_POINTS)
    .sort(([one], [other]) => Number(one === 'PARAGRAPH') - Number(other === 'PARAGRAPH'))
    .map(([kind, starts]) =>
      kind === 'PARAGRAPH' ? starts.map((start) => ({ ...start, loose: true })) : starts,
    )
}
/** "Course⇥Two seats on 9 February": what a row of a table is about. */
const FIRST_CELL = /^\p{L}[^\t]{1,40}\t+(?=\S[^\t]*$)/u
const MOST_POINTS = 40

interface Start {
  at: number
  /** Behind its mark. */
  from: number
  /** The end of its heading; `from` where it has none. */
  to: number
  /** A paragraph that begins like any other. */
  loose?: boolean
}

/** "Booth: …", "MDF – …", "Course. Two seats …". */
const INLINE =
  /^\s*[*_]{0,2}(?:[\p{L}\d][^\n:.,!?@]{1,48}?[*_]{0,2}\s?:(?=\s)|\p{L}[^\n:.,!?@]{1,40}?\s[-–—](?=\s)|\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}\.(?=\s+\p{Lu}))/u

/** Where the heading ends with which a line begins: a few words with their colon, or a short line above others. */
function headingEnd(layout: Layout, i: number, from: number): number | null {
  const line = layout.lines[i]!
  const said = layout.text.slice(from, line.end)
  const inline = INLINE.exec(said)?.[0]
  if (inline !== undefined && inline.trim().split(/\s+/).length <= 8) return from + inline.length
  const alone = said.trim()
  if (
    alone.length > 64 ||
    !/\p{L}{2}/u.test(alone) ||
    /[.,;!?。]$|@|\d{4}/.test(alone) ||
    alone.split(/\s+/).length > 8
  )
    return null
  return bodyBelow(layout, i) ? line.end : null
}

function bodyBelow(layout: Layout, i: number): boolean {
  const next = layout.lines.slice(i + 1, i + 3).find(({ zone }) => zone !== 'BLANK')
  return (
    next !== undefined &&
    next.zone === 'CONTENT' &&
    next.end - next.start > (CJK.test(layout.text.slice(next.start, next.end)) ? 6 : 20)
  )
}

const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/

interface Point {
  units: Unit[]
  /** Its heading, and how it begins, folded. */
  heading: string
  head: string
}
interface Parted {
  intro: Unit[]
  points: Point[]
  loose: boolean
}

/** The units by points; what stands behind the last point, in paragraphs of its own, makes points of its own. */
function part(reading: Reading, units: readonly Unit[], starts: readonly Start[]): Parted | null {
  const [layout] = reading.layouts
  const offset = (unit: Unit) => Math.min(unit.labelStart, unit.start)
  const points = starts.map((start, n) => {
    const next = starts[n + 1]?.at ?? Number.POSITIVE_INFINITY
    const own = units.filter((unit) => offset(unit) >= start.at && offset(unit) < next)
    const heading = layout!.low
      .slice(start.from, start.to)
      .replace(/[*_:.\s-]+$/u, '')
      .trim()
    const body = own.find((unit) => unit.end > start.to + 1)
    const from = body === undefined ? start.to : Math.max(start.from, offset(body))
    const head = layout!.low.slice(from, Math.min(from + HEAD, own.at(-1)?.end ?? from))
    return { units: own, heading, head }
  })
  const full = points.filter((point) => point.units.length > 0)
  if (full.length < 2) return null
  return {
    intro: units.filter((unit) => offset(unit) < starts[0]!.at),
    points: full,
    loose: starts[0]!.loose === true,
  }
}
const HEAD = 160

// ---- Which of the points are other matters

/** The units of other matters; null where the mail is no mail of several matters, cut like this. */
function othersAmong(reading: Reading, parted: Parted): Set<Unit> | null {
  const { intro, points, loose } = parted
  const deals = dealsAmong(reading, points, loose)
  const before = loose ? [] : wholeIn(reading, intro)
  if (deals.length === 0 && before.length === 0) return null
  const names = [...deals.map(({ units }) => customerIn(reading, units)!.name), ...before]
  const ofDeal = (units: readonly Unit[]) => speaksOf(reading, units, names)
  const rest = points.filter((point) => !deals.includes(point))
  const free = rest.filter((point) => !ofDeal(point.units))
  if (loose) return new Set(asidesAmong(reading, points, free, deals).flatMap(({ units }) => units))
  const others = free.filter((point) => isOver(reading, point) || isBetweenHouses(reading, point))
  if (others.length === 0 || sharesOut(rest)) return null
  // Where points of a list are other matters, so are those that say nothing of the deal.
  const listed = deals.length > 0 && !ofDeal(intro)
  const alike = listed || others.length * 2 > free.length
  const dropped = free
    .filter((point) => others.includes(point) || (alike && mayBeOurs(reading, point)))
    .flatMap((point) => unlinked(point, points.at(-1) === point, ofDeal))
  return new Set(listed && deals.length === 1 ? [...dropped, ...intro] : dropped)
}

/** The points that bring a deal each; where none brings one whole, the only one that speaks of a customer by name. */
function dealsAmong(reading: Reading, points: readonly Point[], loose: boolean): Point[] {
  const whole = points.filter((point) => bringsDeal(reading, point))
  if (whole.length > 0 || loose) return whole
  const told = points.filter(
    (point) =>
      !MAY_BE_OURS.test(point.heading) && speaksOfOne(reading, point.units) && !isOver(reading, point),
  )
  return told.length === 1 ? told : []
}

function speaksOfOne(reading: Reading, units: Unit[]): boolean {
  const account = customerIn(reading, units)
  if (account === undefined || account.score < NAMED || !units.some((unit) => THEM.test(low(unit))))
    return false
  return productMentions(reading, units).length > 0 || ownHosts(reading, units).length > 0
}

/** Paragraphs of a letter about other matters than its deals. */
function asidesAmong(
  reading: Reading,
  points: readonly Point[],
  free: readonly Point[],
  deals: readonly Point[],
): Point[] {
  // Before several deals stands how many they are.
  const before = deals.length === 1 ? points.slice(0, points.indexOf(deals[0]!)) : []
  const asides = free.filter((point) => isAside(reading, point, before.includes(point)))
  const alike = asides.length === 0 ? [] : free.filter((point) => isAside(reading, point, true, false))
  return [...new Set([...asides, ...alike])]
}

/** The units of a point that are dropped: paragraphs behind the last one are their own. */
function unlinked({ units }: Point, last: boolean, ofDeal: (units: readonly Unit[]) => boolean): Unit[] {
  const paragraphs = [...new Set(units.map(({ paragraph }) => paragraph))]
  // A heading may be a paragraph by itself.
  const own = paragraphs.slice(
    0,
    last ? (units.filter(({ paragraph }) => paragraph === paragraphs[0]).length > 1 ? 1 : 2) : undefined,
  )
  return units.filter(
    ({ paragraph }) =>
      own.includes(paragraph) && !ofDeal(units.filter((unit) => unit.paragraph === paragraph)),
  )
}

const customerIn = (reading: Reading, units: Unit[]): Candidate | undefined =>
  accountCandidates(reading, units, false)[0]

/** The names of customers that units bring whole: named, with facts beside the name. */
function wholeIn(reading: Reading, units: Unit[]): string[] {
  if (facts(reading, units) < 2) return []
  const account = customerIn(reading, units)
  return account !== undefined && account.score >= NAMED ? [account.name] : []
}
const NAMED = 2

/** Whether a point brings a deal: it says so and has a fact, or it names a customer and facts enough. */
function bringsDeal(reading: Reading, point: Point): boolean {
  const { units, heading, head } = point
  const account = customerIn(reading, units)
  if (account === undefined || isOver(reading, point)) return false
  const found = facts(reading, units)
  if (BRINGS.test(heading) || BRINGS.test(head)) return found >= 1
  if (found < 2 || account.score < NAMED) return false
  if (ownHosts(reading, units).length > 0 || keyed(units) >= 2) return true
  return heading === '' && found >= 3 ? !ONLY_OURS.test(head) : !MAY_BE_OURS.test(heading || head)
}

/** Whether a point is about the business between the two houses. */
function isBetweenHouses(reading: Reading, point: Point): boolean {
  const { units, heading, head } = point
  if (ONLY_OURS.test(heading) && ownHosts(reading, units).length === 0 && !BRINGS.test(heading)) return true
  if (!mayBeOurs(reading, point)) return false
  if (MAY_BE_OURS.test(heading) || ONLY_OURS.test(head) || PAPER.test(head.slice(0, NEAR))) return true
  return heading === '' && MAY_BE_OURS.test(head) && spokenByUs(reading, units)
}

/** Whether a point tells of a deal that is over, or that nothing is to be done about. */
const isOver = (reading: Reading, { units, heading, head }: Point): boolean =>
  ownHosts(reading, units).length === 0 &&
  !BRINGS.test(heading) &&
  OVER.test(`${heading} ${head.slice(0, 110)}`)

/**
 * The same of a paragraph of a letter, which goes on about the deal as a rule: what is said behind the deal ("for the site
 * visit we need …") is a step or a share of it, unless it names a paper of the two houses.
 */
function isAside(reading: Reading, point: Point, beforeDeal: boolean, plainly = true): boolean {
  const { units, head } = point
  const near = head.slice(0, NEAR)
  if (!mayBeOurs(reading, point) || facts(reading, units) >= 3) return false
  if (ONLY_OURS.test(near) || PAPER.test(near)) return true
  if (!beforeDeal || productMentions(reading, units).length > 0) return false
  if (
    units.length > 1 &&
    facts(reading, units) === 0 &&
    (COURTESY.test(near) || CHATTER.test(near) || NEW_YEAR.test(near))
  )
    return true
  return MAY_BE_OURS.test(near) && (!plainly || spokenByUs(reading, units))
}
/** Near the beginning stands what a point is about. */
const NEAR = 70

/** Nothing in a point is of a customer. */
const mayBeOurs = (reading: Reading, { units, heading, head }: Point): boolean =>
  ownHosts(reading, units).length === 0 &&
  keyed(units) < 2 &&
  !BRINGS.test(heading) &&
  !BRINGS.test(head) &&
  !units.some((unit) => THEM.test(low(unit)))

const spokenByUs = (reading: Reading, units: readonly Unit[]): boolean =>
  ofOurs(reading, units) || units.some((unit) => US.test(low(unit)) || /[?？]\s*$/.test(low(unit)))

/** How many of the units are fields of a deal. */
const keyed = (units: readonly Unit[]): number =>
  units.filter(({ key }) => key !== null && OF_A_DEAL.has(key)).length

/** A person of either house by an address. */
const ofOurs = (reading: Reading, units: readonly Unit[]): boolean =>
  units.some((unit) =>
    foundIn(reading, unit).emails.some(
      ({ value }) => reading.isPartnerAddress(value) || reading.isVendorAddress(value),
    ),
  )

/** Whether the facts of one deal are shared out among points: a form, or answers by number. */
const sharesOut = (points: readonly Point[]): boolean =>
  points.filter(({ units }) => units[0]!.key !== null && OF_A_DEAL.has(units[0]!.key)).length >= 2
const OF_A_DEAL = new Set<FieldKey>([
  'account',
  'contact',
  'product',
  'amount',
  'closeDate',
  'context',
  'nextStep',
  'email',
])

/** Whether units name a customer, or give an address of its house. */
function speaksOf(reading: Reading, units: readonly Unit[], names: readonly string[]): boolean {
  const said = new Set(
    units
      .map(low)
      .join(' ')
      .replace(/\S+@\S+/g, ' ')
      .split(/[^\p{L}\p{N}]+/u),
  )
  return names.some(
    (name) =>
      tellingIn(name).some((word) => said.has(word)) ||
      ownHosts(reading, units).some((host) => domainFits(host, name) >= 2),
  )
}

/** Domains of addresses that are neither house's. */
const ownHosts = (reading: Reading, units: readonly Unit[]): string[] =>
  units
    .flatMap((unit) => foundIn(reading, unit).emails.map(({ value }) => value))
    .filter((email) => !reading.isPartnerAddress(email) && !reading.isVendorAddress(email))
    .map(domainOf)
    .filter((host) => !isFreemail(host))
