/**
 * A mail in which a deal stands among other matters: "1. MDF claim … 2. Vouchers … 3. New opportunity … 4. Visit in
 * February". What is said of the other matters is none of the deal's: no customer, person, sum, day, step or context.
 *
 * A mail is taken for such a one only where a point (or a paragraph) brings a deal whole, its customer with facts beside
 * the name, and another one plainly is about the business that the two houses have with each other. The points of a form,
 * answers by number and a description under headings share the facts of one deal out among them: there nothing is dropped.
 */
import { accountCandidates } from './account/account.ts'
import type { Candidate } from './account/account-candidate.ts'
import { domainFits } from './account/org.ts'
import { domainOf, isFreemail } from './address.ts'
import { CHATTER, COURTESY, NEW_YEAR } from './context-words.ts'
import { facts } from './deal-facts.ts'
import type { FieldKey } from './layout/labels.ts'
import type { Layout } from './layout/layout.ts'
import { low, type Unit } from './layout/units.ts'
import { BRINGS, MAY_BE_OURS, NUMBERED_PAPER, ONLY_OURS, OVER, PAPER, THEM, US } from './matter-words.ts'
import { tellingIn } from './other-customers.ts'
import { outlinesOf, type Parted, type Point, part } from './outline.ts'
import { productMentions } from './product.ts'
import { foundIn, type Reading } from './reading.ts'

/** The reading without what the mail says of other matters than its deals; the same where it says nothing of the kind. */
export function withoutOtherMatters(reading: Reading): Reading {
  const [layout] = reading.layouts
  const units = reading.units.filter((unit) => unit.layout === layout && unit.section === 0)
  if (units.length < 3 || !MAY_BE_OURS.test(layout!.low)) return reading
  const other = new Set<Unit>()
  for (const starts of outlinesOf(layout!)) {
    // Below the points of a list stand points of those points.
    if (other.size > 0 && starts[0]!.loose !== true) continue
    const left = units.filter((unit) => !other.has(unit))
    for (const unit of othersAmong(reading, part(reading, left, starts), other.size > 0) ?? [])
      other.add(unit)
  }
  return other.size === 0 ? reading : without(reading, other)
}

function without(reading: Reading, other: ReadonlySet<Unit>): Reading {
  return {
    ...reading,
    units: reading.units.filter((unit) => !other.has(unit)),
    subject: oneMatter(reading.subject),
  }
}

/** "MDF claim / vouchers / Sahyadri Dairy": of a subject that lists matters, those of its words that name other ones are blanked. */
function oneMatter(subject: Layout): Layout {
  const blank = new Set<number>()
  let at = 0
  const segments = subject.text.split(/(\s[-–—/|&+]\s|[,;:/|+]\s?)/)
  for (const { length } of segments) {
    const said = subject.low.slice(at, at + length)
    if (segments.length > 1 && MAY_BE_OURS.test(said) && !BRINGS.test(said))
      for (let i = at; i < at + length; i++) blank.add(i)
    at += length
  }
  const without = (text: string) => text.replace(/./gs, (char, i: number) => (blank.has(i) ? ' ' : char))
  return { ...subject, text: without(subject.text), low: without(subject.low) }
}

/**
 * The units of other matters; null where the mail is no mail of several matters, cut like this. `known`: it has been found
 * to be one, cut otherwise.
 */
function othersAmong(reading: Reading, parted: Parted, known: boolean): Set<Unit> | null {
  const { intro, points, loose } = parted
  if (points.length < 2) return null
  const deals = dealsAmong(reading, points, loose)
  const before = loose ? [] : wholeIn(reading, intro)
  if (deals.length === 0 && before.length === 0) return null
  const names = [...deals.map(({ units }) => customerIn(reading, units)!.name), ...before]
  const ofDeal = (units: readonly Unit[]) => speaksOf(reading, units, names)
  const rest = points.filter((point) => !deals.includes(point))
  const free = rest.filter((point) => !ofDeal(point.units))
  if (loose) return new Set(asidesAmong(reading, points, free, deals, known).flatMap(({ units }) => units))
  const others = free.filter((point) => isOver(reading, point) || isBetweenHouses(reading, point))
  if (sharesOut(rest) || (others.length < 2 && !others.some((point) => isPlainly(reading, point))))
    return null
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

/** Paragraphs of a letter about other matters than its deals; where there is one, less tells the next. */
function asidesAmong(
  reading: Reading,
  points: readonly Point[],
  free: readonly Point[],
  deals: readonly Point[],
  known: boolean,
): Point[] {
  // Before several deals stands how many they are.
  const before = deals.length === 1 ? points.slice(0, points.indexOf(deals[0]!)) : []
  const asides = free.filter((point) => isAside(reading, point, before.includes(point)))
  // Behind the deal a day may be of its next step.
  const alike = free.filter(
    (point) =>
      isAside(reading, point, true, false) && (before.includes(point) || facts(reading, point.units) === 0),
  )
  return known || asides.length > 0 ? [...new Set([...asides, ...alike])] : []
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
  const found = facts(reading, units)
  const says = BRINGS.test(heading) || BRINGS.test(head)
  if (found < (says ? 1 : 2) || !(says || isNoneOfOurs(reading, point, found))) return false
  if (isOver(reading, point)) return false
  // To look for the customer takes longer than all the rest.
  const account = customerIn(reading, units)
  return account !== undefined && (says || account.score >= NAMED)
}

/** Whether a point that names a customer is about a deal, whatever else its words may be about. */
function isNoneOfOurs(reading: Reading, { units, heading, head }: Point, found: number): boolean {
  if (ownHosts(reading, units).length > 0 || keyed(units) >= 2) return true
  return heading === '' && found >= 3 ? !ONLY_OURS.test(head) : !MAY_BE_OURS.test(heading || head)
}

/** Whether a point is about the business between the two houses. */
function isBetweenHouses(reading: Reading, point: Point): boolean {
  const { units, heading, head } = point
  if (ONLY_OURS.test(heading) && ownHosts(reading, units).length === 0 && !BRINGS.test(heading)) return true
  if (isOfAPaper(reading, point)) return true
  if (!mayBeOurs(reading, point)) return false
  if (isPlainly(reading, point)) return true
  return heading === '' && MAY_BE_OURS.test(head) && spokenByUs(reading, units)
}

/** By its heading, by words that are of nothing else, or because it is over: one such point makes a mail of several matters. */
const isPlainly = (reading: Reading, point: Point): boolean =>
  MAY_BE_OURS.test(point.heading) ||
  ONLY_OURS.test(point.head) ||
  PAPER.test(point.head.slice(0, NEAR)) ||
  isOver(reading, point) ||
  isOfAPaper(reading, point) ||
  (MAY_BE_OURS.test(point.head) && ofOurs(reading, point.units))

/** "Invoice 20881. Rathmore Credit Union has been billed twice": of a customer of both houses, but not about a deal. */
const isOfAPaper = (reading: Reading, { units, heading, head }: Point): boolean =>
  NUMBERED_PAPER.test(head.slice(0, PARAGRAPH)) &&
  ownHosts(reading, units).length === 0 &&
  keyed(units) < 2 &&
  productMentions(reading, units).length === 0 &&
  !BRINGS.test(heading) &&
  !BRINGS.test(head)
const PARAGRAPH = 240

/** Whether a point tells of a deal that is over, or that nothing is to be done about. */
const isOver = (reading: Reading, { units, heading, head }: Point): boolean =>
  ownHosts(reading, units).length === 0 &&
  !BRINGS.test(heading) &&
  OVER.test(`${heading} ${head.slice(0, 110)}`)

/**
 * Whether a paragraph of a letter is about that business, which goes on about the deal as a rule: what is said behind the deal ("for the site
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
      .replace(/\S{1,64}@\S{1,64}/g, ' ')
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
