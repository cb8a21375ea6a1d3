/** What the tables must say about a deal, written down independently of the code that writes them. */
import { expect } from 'vitest'
import type { Deal } from '../../src/motion/deal.ts'
import { ownerOf } from '../../src/motion/deal.ts'
import { dealValue } from '../../src/motion/facts.ts'
import type { Database } from '../../src/store/database.ts'
import { loadDeal } from '../../src/store/deals.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { searchTextOf } from '../../src/store/search-text.ts'

type Row = Record<string, unknown>

/** The whole store agrees with the deal that the door gave back. */
export async function storeAgrees(db: Database, deal: Deal): Promise<void> {
  const stored = await loadDeal(db, deal.id)
  expect(stored?.deal).toEqual(deal)
  const rows = await eventRows(db, deal.id)
  expect(rows.length).toBe(deal.revision)
  const tables = await tablesOf(db, deal.id)
  const [row] = tables.deals
  expect(brokenChain(rows, String(row?.headHash))).toBeNull()
  expect(plain(tables.deals)).toMatchObject([plain(dealRow(deal))])
  agrees(
    tables.contacts,
    deal.facts.contacts.map((contact, position) => ({ ...contact, position })),
  )
  agrees(
    tables.roles,
    Object.entries(deal.roles)
      .map(([role, holder]) => ({ role, ...holder }))
      .sort((a, b) => a.role.localeCompare(b.role)),
  )
  agrees(
    tables.handoffs,
    // Who picked, what its AE wrote meanwhile and whether a refusal was taken back only the history keeps.
    deal.handoffs.map(({ pickedBy: _, lastWord: _word, takenBack: _back, ...rest }) => rest),
  )
  agrees(
    tables.credits,
    [...deal.credit]
      .sort((a, b) => a.id.localeCompare(b.id))
      .map(({ partnerName: _name, rate: _rate, ...rest }) => rest),
  )
  agrees(tables.amendments, deal.amendments)
  agrees(
    tables.proposals,
    deal.proposals.map((each) => ({ ...each, kind: each.payload.kind })),
  )
  agrees(tables.disputes, deal.disputes)
  leaksAgree(tables.leaks, deal)
  storedInvariants(tables, deal)
}

function agrees(rows: Row[], wanted: object[]): void {
  expect(rows.length).toBe(wanted.length)
  expect(plain(rows)).toMatchObject(plain(wanted))
}

function leaksAgree(rows: Row[], deal: Deal): void {
  const key = (leak: { type: unknown; aboutId?: unknown }) => `${leak.type} ${leak.aboutId ?? ''}`
  const inOrder = <T extends { type: unknown; aboutId?: unknown }>(all: T[]) =>
    [...all].sort((a, b) => key(a).localeCompare(key(b)))
  const wanted = deal.leaks.map(({ type, since, openedAt, responsibleId, aboutId }) => ({
    type,
    since,
    openedAt,
    responsibleId,
    aboutId: aboutId ?? null,
  }))
  agrees(inOrder(rows as { type: unknown }[]), inOrder(wanted))
  for (const row of rows) expect(row.action).toBeTruthy()
}

/** Of the rows alone, without looking at the deal's own lists. */
function storedInvariants({ deals, handoffs, credits, amendments, letters }: Tables, deal: Deal): void {
  const [row] = deals
  const open = handoffs.filter((handoff) => handoff.state === 'OFFERED')
  expect(open.length).toBe(deal.stage === 'HANDED_OFF' ? 1 : 0)
  const split = (amendments.at(-1)?.shares ?? credits) as { share: string | number }[]
  expect(split.reduce((sum, { share }) => sum + Number(share), 0)).toBeLessThanOrEqual(100)
  expect(row?.ownerId).toBe(row?.aeId ?? row?.intakeOwnerId)
  expect(row?.ownerId).toBeTruthy()
  expect(new Set(letters.map((letter) => letter.dedupeKey)).size).toBe(letters.length)
  expect(letters.length).toBe(row?.lettersSent)
  for (const letter of letters) expect(Number(letter.eventSeq)).toBeLessThanOrEqual(deal.revision)
}

function dealRow(deal: Deal): Row {
  const { facts } = deal
  const closed = 'closedAt' in deal ? deal : null
  return {
    id: deal.id,
    number: deal.number,
    revision: deal.revision,
    stage: deal.stage,
    motionVersionId: deal.motionVersionId,
    partnerId: deal.partnerId,
    partnerContactId: deal.partnerContactId,
    intakeOwnerId: deal.intakeOwnerId,
    accountId: deal.accountId,
    ownerId: ownerOf(deal),
    aeId: 'aeId' in deal ? deal.aeId : null,
    salesStage: 'salesStage' in deal ? deal.salesStage : null,
    entrySignal: facts.entrySignal,
    accountName: facts.accountName,
    product: facts.product,
    context: facts.context,
    territory: facts.accountCountry,
    amountMin: facts.amount?.min ?? null,
    amountMax: facts.amount?.max ?? null,
    currency: facts.amount?.currency ?? null,
    value: dealValue(facts.amount)?.value ?? null,
    closeDate: facts.closeDate,
    competitor: facts.competitor,
    nextStep: facts.nextStep,
    nextStepDate: facts.nextStepDate,
    facts: deal.evidence,
    searchText: searchTextOf(deal),
    arrivedAt: deal.arrivedAt,
    completedAt: deal.completedAt,
    acceptedAt: 'acceptedAt' in deal ? deal.acceptedAt : null,
    closedAt: closed?.closedAt ?? null,
    closeReason: closed?.closeReason ?? null,
    closeNote: closed?.closeNote ?? null,
    wonAmount: closed?.wonAmount?.value ?? null,
    wonCurrency: closed?.wonAmount?.currency ?? null,
    stageSince: deal.stageSince,
    protectedUntil: deal.protectedUntil,
    lastPartnerTouchAt: deal.lastPartnerTouchAt,
    lastActivityAt: deal.lastActivityAt,
    threadMessageId: deal.threadMessageId,
  }
}

interface Tables {
  deals: Row[]
  contacts: Row[]
  roles: Row[]
  handoffs: Row[]
  credits: Row[]
  amendments: Row[]
  proposals: Row[]
  disputes: Row[]
  leaks: Row[]
  letters: Row[]
}

const list = (table: string, order: string, where = '') =>
  `(select coalesce(json_agg(t order by t.${order}), '[]') from "${table}" t where t."dealId" = $1::uuid ${where})`

const TABLES = `select (select json_agg(t) from "Deal" t where t.id = $1::uuid) as deals,
  ${list('Contact', 'position')} as contacts, ${list('RoleAssignment', 'role::text')} as roles,
  ${list('Handoff', 'number')} as handoffs, ${list('CreditAgreement', 'id::text')} as credits,
  ${list('CreditAmendment', 'number')} as amendments, ${list('Proposal', 'number')} as proposals,
  ${list('Dispute', 'number')} as disputes, ${list('Letter', 'number')} as letters,
  ${list('Leak', 'type', 'and t."closedAt" is null')} as leaks`

async function tablesOf(db: Database, dealId: string): Promise<Tables> {
  const [tables] = await db.query<Tables>(TABLES, [dealId])
  if (!tables) throw new Error('nothing came back')
  return tables
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/
const DECIMAL = /^-?\d+(?:\.\d+)?$/

/** Times and decimals in one spelling on both sides: Postgres writes +00:00 and 100.00. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner) => {
    if (typeof inner !== 'string') return inner
    if (TIME.test(inner)) return new Date(inner).toISOString()
    return DECIMAL.test(inner) ? Number(inner) : inner
  })
}
