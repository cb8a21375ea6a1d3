/**
 * The stretches of a first mail that speak of deals that are open already: "Also on Hoy: the budget is now 95k". They are
 * heard where a sentence turns to another customer and tells news of it; a house that is only compared with, that
 * recommended somebody, or that is a parent of the new customer stays with the new one. Pure; linear.
 */
import { addsToEarlier, isOfItsOwn } from '../answers/addendum.ts'
import { evidenceAt } from '../evidence.ts'
import { facts } from '../extract/deal-facts.ts'
import { fold } from '../extract/fold.ts'
import type { Unit } from '../extract/layout/units.ts'
import { low } from '../extract/layout/units.ts'
import {
  housesIn,
  isOfTheSame,
  mayNameReference,
  tellingIn,
  wantsSomething,
} from '../extract/other-customers.ts'
import { type Reading, read } from '../extract/reading.ts'
import { shortened } from '../nothing.ts'
import type { ParsedMail } from '../parsed-mail.ts'
import type { OpenDeal, UnderstandingSetting } from '../setting.ts'
import type { News } from '../understanding.ts'
import { compares, mayTurnAside, opensAnother, opensAside, tellsChange, tellsEnd } from './news-words.ts'
import { dealsMeant, type Mention, mentionsIn } from './open-deals.ts'

export interface Stretch {
  customer: string
  deals: OpenDeal[]
  /** The whole of it, in the own text. */
  start: number
  end: number
}

interface Open extends Stretch {
  units: Unit[]
  /** Whether the words turn to that customer, as a heading does: then a fact is news. */
  turns: boolean
  /** Whether it asks after that deal. */
  asks: boolean
}

interface Known {
  mail: ParsedMail
  reading: Reading
  mentions: readonly Mention[]
  /** Customers that the mail names and that no open deal is of. */
  customers: readonly string[]
}

/** The stretches that tell news, in order. `customers`: those whom the mail brings. */
export function stretchesIn(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  customers: readonly string[],
): Stretch[] {
  const deals = setting.openDeals ?? []
  const mentions = mentionsIn(mail.ownText, deals).filter(({ by }) => by === 'NUMBER' || by === 'NAME')
  if (mentions.length === 0 && !mayTellNews(fold(mail.ownText))) return []
  const known: Known = { mail, reading: read(shortened(mail), setting, 'OWN'), mentions, customers }
  const found: Open[] = []
  let open: Open | null = null
  for (const unit of known.reading.units) {
    if (unit.layout !== known.reading.layouts[0]) continue
    const opened: Open | null = openedBy(known, unit)
    if (opened !== null) found.push(opened)
    else if (open !== null && goesOn(known, unit, open)) {
      open.end = unit.end
      open.units.push(unit)
      continue
    }
    open = opened
  }
  return found.filter((stretch) => isNews(known, stretch))
}

/** Of a mail that names no open deal: whether a sentence in it may turn to another one ({@link ofAnybody}). */
const mayTellNews = (folded: string): boolean => mayTurnAside(folded) && tellsChange(folded)

/** As the understanding keeps it. */
export const newsOf = ({ ownText }: ParsedMail, { customer, deals, start, end }: Stretch): News => ({
  customer,
  deals: deals.map(({ number }) => number),
  evidence: [evidenceAt('own', ownText, start, end)],
})

const startOf = (unit: Unit): number => Math.min(unit.labelStart, unit.start)

function openedBy(known: Known, unit: Unit): Open | null {
  if (unit.key !== null) return null
  return ofKnownDeal(known, unit) ?? ofAnybody(known, unit)
}

/** "Hoy: …", "Also on Hoy, …", "[1042] …": the sentence is about an open deal. */
function ofKnownDeal({ mail, mentions, customers }: Known, unit: Unit): Open | null {
  const start = startOf(unit)
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= unit.end)
  const [first] = here
  if (first === undefined) return null
  const folded = unit.layout.low
  const lead = folded.slice(start, first.start)
  const after = folded.slice(first.end, unit.end)
  const turns = opensAnother(lead)
  const leads = turns || (lead.length <= SHORT_LEAD && /[:,–-]\s*$/.test(lead))
  const asks = /[?？]\s*$/.test(after)
  if ((!leads && !asks) || compares(lead) || isOfTheSame(lead, after)) return null
  if (namesOne(unit, customers)) return null
  const deals = dealsMeant(here)
  const customer = deals[0]?.accountName ?? mail.ownText.slice(first.start, first.end)
  const heads = lead.trim() !== '' || /^(?:'s)?\s*(?:[:–-]|\n)/.test(after)
  return { customer, deals, start, end: unit.end, units: [unit], turns: turns && heads, asks }
}
const SHORT_LEAD = 30

/** "Also on Strome: the budget is now 95k" where no such deal is known: somebody else may know it. */
function ofAnybody({ reading, customers }: Known, unit: Unit): Open | null {
  const start = startOf(unit)
  const said = unit.layout.low.slice(start, unit.end)
  if (!tellsChange(said) && !addsToEarlier(unit.layout.text.slice(start, unit.end))) return null
  const house = housesIn(reading, unit, []).find((one) =>
    opensAside(unit.layout.low.slice(start, Math.max(start, one.start))),
  )
  if (house === undefined) return null
  const others = customers.filter(
    (name) => !tellingIn(name).some((word) => tellingIn(house.name).includes(word)),
  )
  if (namesOne(unit, others)) return null
  return { customer: house.name, deals: [], start, end: unit.end, units: [unit], turns: true, asks: false }
}

/** The next sentence of the paragraph is still about it, unless it turns to somebody else. */
function goesOn({ reading, customers }: Known, unit: Unit, open: Open): boolean {
  const last = open.units.at(-1)!
  if (unit.paragraph !== last.paragraph || unit.item || namesOne(unit, customers)) return false
  const known = [open.customer, ...open.deals.flatMap(({ accountName }) => accountName ?? [])]
  return !housesIn(reading, unit, known).some(({ legal, orgWords }) => legal || orgWords > 0)
}

/** Whether a unit names one of those customers. */
function namesOne(unit: Unit, customers: readonly string[]): boolean {
  const said = new Set(unit.layout.low.slice(startOf(unit), unit.end).split(/[^\p{L}\p{N}]+/u))
  return customers.some((name) => tellingIn(name).some((word) => said.has(word)))
}

function isNews({ mail, reading }: Known, { start, end, units, turns, asks }: Open): boolean {
  const words = mail.ownText.slice(start, end)
  const folded = fold(words)
  if (isOfItsOwn(words)) return false
  if (asks || tellsChange(folded) || addsToEarlier(words) || tellsEnd(folded)) return true
  if (mayNameReference(folded) || wantsSomething(folded)) return false
  const reaches = units.some((unit) => low(unit).includes('@'))
  return turns && !reaches && facts(reading, units) > 0
}
