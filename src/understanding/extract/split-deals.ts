/**
 * One mail, several deals: table rows, repeated records, numbered items or paragraphs that each bring a customer of
 * their own. A reference, a competitor or a past deal brings no deal: a group needs a customer and a fact.
 */
import { sameOrg } from './account/org.ts'
import { byBlocks } from './deal-blocks.ts'
import { handOut } from './hand-out.ts'
import type { FieldKey } from './layout/labels.ts'
import { low, text, type Unit } from './layout/units.ts'
import type { Reading } from './reading.ts'
import type { Split } from './split.ts'

/** A list of more customers than this is no registration. */
const MOST_DEALS = 60

/** Cuts the mail's units into deals. One group holding everything is the usual case. */
export function splitDeals(reading: Reading): Split {
  const split = listsPeople(reading.units)
    ? null
    : (byRows(reading.units) ?? byLabels(reading) ?? byBlocks(reading))
  return split === null ? { groups: [reading.units], shared: [] } : handOut(reading, split)
}

/** The rows of the mail's tables that name an organisation. */
function rowsOf(units: readonly Unit[]): Unit[][] {
  const rows = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.row === null) continue
    const id = `${unit.layout.part}/${unit.paragraph}/${unit.row}`
    rows.set(id, [...(rows.get(id) ?? []), unit])
  }
  return [...rows.values()].filter((row) =>
    row.some((unit) => unit.key === 'account' && text(unit).trim() !== ''),
  )
}

function byRows(units: Unit[]): Split | null {
  const rows = rowsOf(units)
  if (rows.length < 2 || rows.length > MOST_DEALS) return null
  const open = rows.filter((row) => !row.some(isDropped))
  return { groups: open.length > 0 ? open : rows, shared: units.filter((unit) => unit.row === null) }
}

/** "abandonné en décembre, pour mémoire": the state of a row that is not to be registered. */
const isDropped = (unit: Unit): boolean =>
  (unit.key === null || ['skip', 'context', 'signal'].includes(unit.key)) &&
  unit.end - unit.start < LONGEST_STATE &&
  DROPPED.test(low(unit))
const LONGEST_STATE = 60
const DROPPED =
  /^\W*(?:abandon(?:ed|nee?s?)|dropped|withdrawn|cancel(?:l?ed)|lost|dead|closed lost|for (?:info|information|reference) only|fyi only|no longer|not (?:to be )?registered?|verloren|zuruckgezogen|abgesagt|erledigt|gestorben|nur zur info\p{L}*|nicht (?:mehr|registrieren)|annulee?|perdue?|retiree?|pour (?:memoire|info)|perdid[oa]|cancelad[oa]|descartad[oa]|solo informativo|pers[oa]|annullat[oa]|ritirat[oa]|solo per info|vervallen|afgevallen|niet meer|alleen ter info)(?!\p{L})/u

/** A list of who was in a call: an organisation and somebody in each row, and no product, sum, day or need. */
function listsPeople(units: readonly Unit[]): boolean {
  const rows = rowsOf(units)
  return (
    rows.length >= 2 &&
    rows.every(
      (row) =>
        row.some(({ key }) => key === 'contact') &&
        row.every(({ key }) => key === null || !OF_A_DEAL.has(key)),
    )
  )
}
const OF_A_DEAL = new Set<FieldKey>([
  'product',
  'amount',
  'closeDate',
  'context',
  'nextStep',
  'nextStepDate',
  'quantity',
  'signal',
  'competitor',
  'goLive',
  'roles',
  'dealName',
])

/** Records of a form, one after the other: each begins where its customer's paragraph begins. */
function byLabels(reading: Reading): Split | null {
  const units = reading.units
  const accounts: number[] = []
  for (const [i, unit] of units.entries()) {
    if (unit.key !== 'account' || text(unit).trim().length < 2) continue
    const last = accounts.at(-1)
    if (last !== undefined && sameOrg(text(units[last]!), text(unit))) continue
    accounts.push(i)
  }
  if (accounts.length < 2 || accounts.length > MOST_DEALS) return null
  const labels = new Set(accounts.map((i) => units[i]!.label))
  // "Company: …" and "Customer name: …" of one form are one record.
  if (labels.size === accounts.length && !recordsRepeat(units, accounts)) return null
  const starts = accounts.map((at, n) => {
    let start = at
    const stop = n === 0 ? 0 : accounts[n - 1]! + 1
    while (
      start > stop &&
      units[start - 1]!.paragraph === units[at]!.paragraph &&
      units[start - 1]!.layout === units[at]!.layout &&
      (units[start - 1]!.key !== null || /^\W*(?:deal|opportunity|#|\d)/.test(low(units[start - 1]!)))
    )
      start--
    return sameParagraphAsBefore(units, accounts, n) ? at : start
  })
  const last = starts.at(-1)!
  const end = tailStart(units, last)
  const groups = starts.map((start, n) => units.slice(start, n + 1 < starts.length ? starts[n + 1]! : end))
  return { groups, shared: [...units.slice(0, starts[0]!), ...units.slice(end)] }
}
const sameParagraphAsBefore = (units: Unit[], accounts: number[], n: number): boolean =>
  n > 0 && units[accounts[n - 1]!]!.paragraph === units[accounts[n]!]!.paragraph

const recordsRepeat = (units: Unit[], accounts: number[]): boolean => {
  const [from, to] = [accounts[0]!, accounts[1]!]
  const keys = new Set(units.slice(from + 1, to).map((unit) => unit.key))
  return units.slice(to + 1).some((unit) => unit.key !== null && unit.key !== 'context' && keys.has(unit.key))
}

/** Where the last record ends and the mail goes on in prose. */
function tailStart(units: Unit[], from: number): number {
  let end = units.length
  while (
    end > from + 1 &&
    units[end - 1]!.key === null &&
    units[end - 1]!.paragraph !== units[from]!.paragraph
  )
    end--
  return end
}
