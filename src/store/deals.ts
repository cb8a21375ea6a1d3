/**
 * Deals: read by replaying their events, written as events plus the rows projected from them, in one statement.
 * The revision is the lock: the first of two writers wins, the other meets a unique index and decides again.
 */

import { type Deal, ownerOf } from '../motion/deal.ts'
import type { DealEvent } from '../motion/events.ts'
import { replay } from '../motion/evolve.ts'
import { dealValue } from '../motion/facts.ts'
import { jsonParam, type Sql } from './database.ts'
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

/** An insert of leaks that tells every process, when it commits, which ones. */
export const announcingLeaks = (insert: string) =>
  `with opened as (${insert} returning id)
   select pg_notify('baton', json_build_object('leakId', id)::text) from opened`

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

// ---------- Statements: each takes one JSON parameter ----------

const DEAL_TYPES = `id uuid, number int, "motionVersionId" uuid, "partnerId" uuid, "partnerContactId" uuid,
  "accountId" uuid, "intakeOwnerId" uuid, "ownerId" uuid, "aeId" uuid, stage "Stage", "salesStage" "SalesStage",
  revision int, expected int, "entrySignal" "EntrySignal", "accountName" text, product text, context text,
  territory text, "amountMin" numeric, "amountMax" numeric, currency text, "amountBasis" "AmountBasis",
  value numeric, "closeDate" date, competitor text, "nextStep" text, "nextStepDate" date, "searchText" text, facts jsonb,
  "arrivedAt" timestamptz, "completedAt" timestamptz, "handedOffAt" timestamptz, "acceptedAt" timestamptz,
  "closedAt" timestamptz, "stageSince" timestamptz, "closeReason" text, "closeNote" text, "wonAmount" numeric,
  "wonCurrency" text, "protectedUntil" timestamptz, "lastPartnerTouchAt" timestamptz,
  "lastActivityAt" timestamptz, "clockAt" timestamptz, "clockKind" text, "headHash" text,
  "threadMessageId" text, "questionsAsked" int, "lettersSent" int, at timestamptz`

/** Columns that are the same in the row and in the table and may change after the first write. */
const CHANGING =
  `partnerContactId accountId intakeOwnerId ownerId aeId stage salesStage revision entrySignal accountName
  product context territory amountMin amountMax currency amountBasis value closeDate competitor nextStep
  nextStepDate searchText facts completedAt handedOffAt acceptedAt closedAt stageSince closeReason closeNote wonAmount
  wonCurrency protectedUntil lastPartnerTouchAt lastActivityAt clockAt clockKind headHash`
    .split(/\s+/)
    .map((name) => `"${name}"`)
const FIXED = [
  'id',
  'number',
  'motionVersionId',
  'partnerId',
  'arrivedAt',
  'threadMessageId',
  'questionsAsked',
  'lettersSent',
].map((name) => `"${name}"`)

const INSERT_DEAL = (p: string) =>
  `insert into "Deal" (${[...FIXED, ...CHANGING].join(', ')}, "createdAt", "updatedAt")
   select ${[...FIXED, ...CHANGING].join(', ')}, at, at from jsonb_to_record(${p}) as r(${DEAL_TYPES})
   returning revision`

const UPDATE_DEAL = (p: string) =>
  `update "Deal" d set ${CHANGING.map((column) => `${column} = r.${column}`).join(', ')},
     "questionsAsked" = d."questionsAsked" + r."questionsAsked", "lettersSent" = d."lettersSent" + r."lettersSent",
     "updatedAt" = r.at
   from jsonb_to_record(${p}) as r(${DEAL_TYPES})
   where d.id = r.id and d.revision = r.expected returning d.revision`

const INSERT_EVENTS = (p: string) =>
  `insert into "Event" ("dealId", seq, type, at, actor, cause, data, personal, "personalHash", "prevHash", hash)
   select "dealId", seq, type, at, actor, cause, data, personal, "personalHash", "prevHash", hash
   from jsonb_to_recordset(${p}) as r("dealId" uuid, seq int, type text, at timestamptz, actor text, cause text,
     data jsonb, personal jsonb, "personalHash" text, "prevHash" text, hash text) order by seq`

const UPSERT_CONTACTS = (p: string) =>
  `insert into "Contact" (id, "dealId", position, name, email, phone, title)
   select gen_random_uuid(), "dealId", position, name, email, phone, title
   from jsonb_to_recordset(${p}) as r("dealId" uuid, position int, name text, email text, phone text, title text)
   on conflict ("dealId", position) do update set name = excluded.name, email = excluded.email,
     phone = excluded.phone, title = excluded.title`

const DROP_CONTACTS = (p: string) =>
  `delete from "Contact" c using jsonb_to_record(${p}) as r("dealId" uuid, kept int)
   where c."dealId" = r."dealId" and c.position >= r.kept`

const UPSERT_ROLES = (p: string) =>
  `insert into "RoleAssignment" ("dealId", role, side, "personId")
   select "dealId", role, side, "personId"
   from jsonb_to_recordset(${p}) as r("dealId" uuid, role "Role", side "Side", "personId" uuid)
   on conflict ("dealId", role) do update set side = excluded.side, "personId" = excluded."personId"`

const UPSERT_HANDOFFS = (p: string) =>
  `insert into "Handoff" (id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "remindersSent", "escalatedAt",
     "decidedAt", reason, comment, package)
   select id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "remindersSent", "escalatedAt", "decidedAt",
     reason, comment, package
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, "aeId" uuid, state "HandoffState",
     "offeredAt" timestamptz, "dueAt" timestamptz, "remindersSent" int, "escalatedAt" timestamptz,
     "decidedAt" timestamptz, reason text, comment text, package jsonb)
   on conflict (id) do update set state = excluded.state, "dueAt" = excluded."dueAt",
     "remindersSent" = excluded."remindersSent", "escalatedAt" = excluded."escalatedAt",
     "decidedAt" = excluded."decidedAt", reason = excluded.reason, comment = excluded.comment`

const INSERT_CREDIT = (p: string) =>
  `insert into "CreditAgreement" (id, "dealId", "partnerId", type, share, "protectionDays", basis, "ruleKey",
     "snapshotAt", hash)
   select id, "dealId", "partnerId", type, share, "protectionDays", basis, "ruleKey", "snapshotAt", hash
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, "partnerId" uuid, type "CreditType", share numeric,
     "protectionDays" int, basis text, "ruleKey" text, "snapshotAt" timestamptz, hash text)`

const INSERT_AMENDMENTS = (p: string) =>
  `insert into "CreditAmendment" (id, "dealId", number, shares, reason, "agreedAt", hash)
   select id, "dealId", number, shares, reason, "agreedAt", hash
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, shares jsonb, reason text,
     "agreedAt" timestamptz, hash text) on conflict ("dealId", number) do nothing`

const UPSERT_PROPOSALS = (p: string) =>
  `insert into "Proposal" (id, "dealId", number, kind, state, reason, payload, "proposedBy", "proposedSide",
     "proposedAt", "objectionUntil", "answeredAt", answer)
   select id, "dealId", number, kind, state, reason, payload, "proposedBy", "proposedSide", "proposedAt",
     "objectionUntil", "answeredAt", answer
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, kind "ProposalKind",
     state "ProposalState", reason text, payload jsonb, "proposedBy" text, "proposedSide" "Side",
     "proposedAt" timestamptz, "objectionUntil" timestamptz, "answeredAt" timestamptz, answer text)
   on conflict ("dealId", number) do update set state = excluded.state, "answeredAt" = excluded."answeredAt",
     answer = excluded.answer`

const UPSERT_DISPUTES = (p: string) =>
  `insert into "Dispute" (id, "dealId", number, "openedBy", text, "openedAt", "resolvedAt", resolution, side, withdrawn)
   select id, "dealId", number, "openedBy", text, "openedAt", "resolvedAt", resolution, coalesce(side, 'PARTNER'),
     coalesce(withdrawn, false)
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, "openedBy" text, text text,
     "openedAt" timestamptz, "resolvedAt" timestamptz, resolution text, side "Side", withdrawn boolean)
   on conflict ("dealId", number) do update set "resolvedAt" = excluded."resolvedAt",
     resolution = excluded.resolution, withdrawn = excluded.withdrawn`

const OPEN_LEAKS = (p: string) =>
  announcingLeaks(`insert into "Leak" (id, type, "dealId", "aboutId", since, "valueAtRisk", currency, "responsibleId", action,
     "openedAt")
   select gen_random_uuid(), type, "dealId", "aboutId", since, "valueAtRisk", currency, "responsibleId", action,
     "openedAt"
   from jsonb_to_recordset(${p}) as r(type "LeakType", "dealId" uuid, "aboutId" uuid, since timestamptz, "valueAtRisk" numeric,
     currency text, "responsibleId" uuid, action text, "openedAt" timestamptz)`)

const CLOSE_LEAKS = (p: string) =>
  `update "Leak" l set "closedAt" = r.at
   from jsonb_to_recordset(${p}) as r("dealId" uuid, type "LeakType", at timestamptz, "aboutId" uuid)
   where l."dealId" = r."dealId" and l.type = r.type and l."aboutId" is not distinct from r."aboutId"
     and l."closedAt" is null and l."letterId" is null`

export interface OpenDealRow {
  number: number
  accountName: string | null
  domains: string[]
  contacts: { name: string | null; email: string | null }[]
}

/** What the partner's open deals are known by, the newest first; at most 500. */
export const openDealsOf = (db: Sql, partnerId: string): Promise<OpenDealRow[]> =>
  db.query(
    `select d.number, d."accountName",
       array(select a.domain from "AccountDomain" a where a."accountId" = d."accountId") as domains,
       coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'email', c.email) order by c.position)
         from "Contact" c where c."dealId" = d.id), '[]') as contacts
     from "Deal" d where d."partnerId" = $1::uuid
       and d.stage not in ('WON', 'LOST', 'REJECTED', 'EXPIRED', 'WITHDRAWN') order by d.number desc limit 500`,
    [partnerId],
  )
