/**
 * Deals: read by replaying their events, written as events plus the rows projected from them, in one statement.
 * The revision is the lock: the first of two writers wins, the other meets a unique index and decides again.
 */
import { type Deal, ownerOf } from '../motion/deal.ts'
import type { DealEvent } from '../motion/events.ts'
import { replay } from '../motion/evolve.ts'
import { dealValue } from '../motion/facts.ts'
import { jsonParam, type Sql } from './database.ts'
import {
  CLOSE_LEAKS,
  DROP_CONTACTS,
  INSERT_AMENDMENTS,
  INSERT_CREDIT,
  INSERT_DEAL,
  INSERT_EVENTS,
  OPEN_LEAKS,
  UPDATE_DEAL,
  UPSERT_CONTACTS,
  UPSERT_DISPUTES,
  UPSERT_HANDOFFS,
  UPSERT_PROPOSALS,
  UPSERT_ROLES,
} from './deal-statements.ts'
import { type EventRow, eventRows, fromRow, GENESIS, toRows } from './events.ts'
import { INSERT_LETTERS, type LetterRow } from './outbox.ts'
import { searchTextOf } from './search-text.ts'

export interface StoredDeal {
  deal: Deal
  headHash: string
}

/** The deal as its events tell it; null when there is none. */
export async function loadDeal(db: Sql, dealId: string): Promise<StoredDeal | null> {
  const rows = await eventRows(db, dealId)
  return rows.length ? fromRows(rows) : null
}

export function fromRows(rows: EventRow[]): StoredDeal {
  return { deal: replay(rows.map(fromRow)), headHash: rows.at(-1)?.hash ?? GENESIS }
}

export async function dealIdByNumber(db: Sql, number: number): Promise<string | null> {
  const [row] = await db.query<{ id: string }>('select id from "Deal" where number = $1', [number])
  return row?.id ?? null
}

/** Those of these numbers that are deals. */
export async function dealsByNumber(db: Sql, numbers: number[]): Promise<Deal[]> {
  if (numbers.length === 0) return []
  const rows = await db.query<{ id: string }>(
    'select id from "Deal" where number = any($1::int[]) order by number',
    [numbers],
  )
  const stored = await Promise.all(rows.map(({ id }) => loadDeal(db, id)))
  return stored.flatMap((each) => (each ? [each.deal] : []))
}

/** Numbers that a transaction has taken for the deals that it is about to make. */
const taken = new WeakMap<Sql, number[]>()

export async function takeDealNumbers(tx: Sql, count: number): Promise<void> {
  const rows = await tx.query<{ number: number }>(
    `select nextval('deal_number')::int as number from generate_series(1, $1::int) order by 1`,
    [count],
  )
  taken.set(
    tx,
    rows.map((row) => row.number),
  )
}

/** The next number that reads well aloud; gaps are possible (a registration that failed), repeats are not. */
export async function nextDealNumber(tx: Sql): Promise<number> {
  const number = taken.get(tx)?.shift()
  if (number !== undefined) return number
  const [row] = await tx.query<{ number: number }>(`select nextval('deal_number')::int as number`)
  return row?.number ?? 0
}

export interface Save {
  before: StoredDeal | null
  after: Deal
  events: DealEvent[]
  letters: LetterRow[]
  clock: { at: string; kind: string } | null
  /** How many of the letters ask the partner something. */
  questions: number
}

/** Thrown when somebody else changed the deal since it was read; the door reads again and decides again. */
export class RevisionConflict extends Error {}

/** Writes events, projections and letters in the caller's transaction. */
export async function saveDeal(db: Sql, save: Save): Promise<void> {
  const { before, after, events } = save
  const rows = toRows(events, before?.headHash ?? GENESIS)
  const parts: string[] = []
  const params: unknown[] = []
  const add = (part: (parameter: string) => string, value: unknown) => {
    params.push(jsonParam(value))
    parts.push(part(`$${params.length}::jsonb`))
  }
  add(before ? UPDATE_DEAL : INSERT_DEAL, dealRow(save, rows.at(-1)?.hash ?? GENESIS))
  add(INSERT_EVENTS, rows)
  const old = before?.deal
  const changed = (pick: (deal: Deal) => unknown) =>
    !old || JSON.stringify(pick(old)) !== JSON.stringify(pick(after))
  if (changed((deal) => deal.facts.contacts)) {
    add(UPSERT_CONTACTS, contactRows(after))
    if (old && old.facts.contacts.length > after.facts.contacts.length)
      add(DROP_CONTACTS, { dealId: after.id, kept: after.facts.contacts.length })
  }
  if (changed((deal) => deal.roles)) add(UPSERT_ROLES, roleRows(after))
  if (changed((deal) => deal.handoffs)) add(UPSERT_HANDOFFS, changedHandoffs(old, after))
  if (!old)
    add(
      INSERT_CREDIT,
      after.credit.map((each) => ({ ...each, dealId: after.id })),
    )
  if (changed((deal) => deal.amendments)) add(INSERT_AMENDMENTS, ofDeal(after, after.amendments))
  if (changed((deal) => deal.proposals)) add(UPSERT_PROPOSALS, proposalRows(after))
  if (changed((deal) => deal.disputes)) add(UPSERT_DISPUTES, ofDeal(after, after.disputes))
  if (save.letters.length) add(INSERT_LETTERS, save.letters)
  const written = await writeOrConflict(() =>
    db.query<{ revision: number }>(
      `with ${parts.map((part, index) => `p${index} as (${part})`).join(',\n')}
       select revision, pg_notify('baton', $${params.length + 1}) from p0`,
      [...params, noticeOf(after, events)],
    ),
  )
  if (written.length === 0) throw new RevisionConflict(`Deal ${after.number} was changed meanwhile`)
  await saveLeaks(db, events, after)
}

/** Told to every process when the transaction commits: which deal, and what happened to it. */
function noticeOf(deal: Deal, events: DealEvent[]): string {
  const types = [...new Set(events.map((event) => event.type))]
  return JSON.stringify({ dealId: deal.id, number: deal.number, types })
}

/** Statements of their own: within one, a leak could not be closed and opened anew (unique index). */
async function saveLeaks(db: Sql, events: DealEvent[], after: Deal): Promise<void> {
  for (const event of events) {
    if (event.type === 'LEAK_CLOSED') {
      const row = { dealId: after.id, type: event.leak, at: event.at, aboutId: event.aboutId ?? null }
      await db.query(CLOSE_LEAKS('$1::jsonb'), [jsonParam([row])])
    } else if (event.type === 'LEAK_OPENED') {
      await db.query(OPEN_LEAKS('$1::jsonb'), [jsonParam([leakRow(event, after)])])
    }
  }
}

/**
 * What is numbered within a deal. Postgres runs the parts of the statement in any order, so any of these may be
 * the first to notice that somebody was faster, before the revision or the event does.
 */
const ONE_PER_PLACE = new Set([
  'Event_dealId_seq_key',
  'Handoff_one_open',
  'Handoff_dealId_number_key',
  'CreditAmendment_dealId_number_key',
  'Proposal_dealId_number_key',
  'Dispute_dealId_number_key',
  'Contact_dealId_position_key',
])

/** A second row with the same place in the history means that somebody was faster. */
async function writeOrConflict<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (code === '23505' && ONE_PER_PLACE.has(constraint ?? '')) {
      throw new RevisionConflict((error as Error).message)
    }
    throw error
  }
}

// ---------- Rows ----------

function dealRow({ before, after, events, letters, clock, questions }: Save, headHash: string) {
  const { facts } = after
  const amount = facts.amount
  const closed = 'closedAt' in after ? after : null
  const last = events.at(-1)
  return {
    id: after.id,
    number: after.number,
    motionVersionId: after.motionVersionId,
    partnerId: after.partnerId,
    partnerContactId: after.partnerContactId,
    accountId: after.accountId,
    intakeOwnerId: after.intakeOwnerId,
    ownerId: ownerOf(after),
    aeId: 'aeId' in after ? after.aeId : null,
    stage: after.stage,
    salesStage: 'salesStage' in after ? after.salesStage : null,
    revision: after.revision,
    expected: before?.deal.revision ?? 0,
    entrySignal: facts.entrySignal,
    accountName: facts.accountName,
    product: facts.product,
    context: facts.context,
    territory: facts.accountCountry,
    amountMin: amount?.min ?? null,
    amountMax: amount?.max ?? null,
    currency: amount?.currency ?? null,
    amountBasis: amount?.basis ?? null,
    value: dealValue(amount)?.value ?? null,
    closeDate: facts.closeDate,
    competitor: facts.competitor,
    nextStep: facts.nextStep,
    nextStepDate: facts.nextStepDate,
    searchText: searchTextOf(after),
    facts: after.evidence,
    arrivedAt: after.arrivedAt,
    completedAt: after.completedAt,
    handedOffAt: after.handoffs[0]?.offeredAt ?? null,
    acceptedAt: 'acceptedAt' in after ? after.acceptedAt : null,
    closedAt: closed?.closedAt ?? null,
    stageSince: after.stageSince,
    closeReason: closed?.closeReason ?? null,
    closeNote: closed?.closeNote ?? null,
    wonAmount: closed?.wonAmount?.value ?? null,
    wonCurrency: closed?.wonAmount?.currency ?? null,
    protectedUntil: after.protectedUntil,
    lastPartnerTouchAt: after.lastPartnerTouchAt,
    lastActivityAt: after.lastActivityAt,
    clockAt: clock?.at ?? null,
    clockKind: clock?.kind ?? null,
    headHash,
    threadMessageId: after.threadMessageId,
    questionsAsked: questions,
    lettersSent: letters.length,
    at: last?.at ?? after.registeredAt,
  }
}

function contactRows(deal: Deal) {
  return deal.facts.contacts.map((contact, position) => ({ ...contact, dealId: deal.id, position }))
}

function roleRows(deal: Deal) {
  return Object.entries(deal.roles).map(([role, holder]) => ({ dealId: deal.id, role, ...holder }))
}

function changedHandoffs(old: Deal | undefined, deal: Deal) {
  return deal.handoffs
    .filter((handoff, index) => JSON.stringify(old?.handoffs[index]) !== JSON.stringify(handoff))
    .map((handoff) => ({ ...handoff, dealId: deal.id }))
}

function proposalRows(deal: Deal) {
  return deal.proposals.map((proposal) => ({ ...proposal, dealId: deal.id, kind: proposal.payload.kind }))
}

function ofDeal<T extends object>(deal: Deal, rows: T[]) {
  return rows.map((row) => ({ ...row, dealId: deal.id }))
}

function leakRow(event: Extract<DealEvent, { type: 'LEAK_OPENED' }>, deal: Deal) {
  const amount = deal.facts.amount
  return {
    dealId: deal.id,
    type: event.leak,
    aboutId: event.aboutId ?? null,
    since: event.since,
    openedAt: event.at,
    responsibleId: event.responsibleId,
    action: event.action,
    valueAtRisk: dealValue(amount)?.value ?? null,
    currency: amount?.currency ?? null,
  }
}
