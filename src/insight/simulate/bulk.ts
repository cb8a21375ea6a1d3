/**
 * A million deals in minutes: COPY straight into the tables, for the benchmark. The shortcut, plainly: the rows of
 * Deal, Handoff, Leak and Event are what the store would have written, but people's words (the events' personal
 * part), the hash chain, contacts, roles and credit rows are left out, so these deals count but do not replay.
 */
import pg from 'pg'
import type { Deal } from '../../motion/deal.ts'
import { ownerOf } from '../../motion/deal.ts'
import { type DealEvent, PERSONAL } from '../../motion/events.ts'
import { replay } from '../../motion/evolve.ts'
import { dealValue } from '../../motion/facts.ts'
import { lettersOf } from './letters.ts'

const BATCH = 10_000

const COLUMNS = {
  Deal: `id number motionVersionId partnerId partnerContactId intakeOwnerId ownerId aeId stage salesStage revision
    entrySignal accountName product context territory amountMin amountMax currency amountBasis value closeDate arrivedAt
    completedAt handedOffAt acceptedAt closedAt stageSince closeReason wonAmount wonCurrency protectedUntil
    lastActivityAt headHash questionsAsked lettersSent createdAt updatedAt`.split(/\s+/),
  Handoff:
    'id dealId number aeId state offeredAt dueAt remindersSent escalatedAt decidedAt reason package'.split(
      ' ',
    ),
  Leak: 'id type dealId since valueAtRisk currency responsibleId action openedAt closedAt'.split(' '),
  Event: 'dealId seq type at actor cause data prevHash hash'.split(' '),
}
type Table = keyof typeof COLUMNS

/** Loads the histories into Postgres at `url`; returns how many rows each table got. Rebuild the numbers afterwards. */
export async function bulkLoad(
  url: string,
  histories: Iterable<DealEvent[]>,
  heard: (deals: number) => void = () => {},
) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const rows: Record<Table, string[]> = { Deal: [], Handoff: [], Leak: [], Event: [] }
  const written: Record<Table, number> = { Deal: 0, Handoff: 0, Leak: 0, Event: 0 }
  const flush = async () => {
    for (const table of Object.keys(rows) as Table[]) {
      await copyIn(client, table, rows[table].join(''))
      written[table] += rows[table].length
      rows[table] = []
    }
    heard(written.Deal)
  }
  try {
    // Triggers and foreign keys sleep where the user may put them to sleep (a superuser); otherwise they cost time.
    await client.query('set session_replication_role = replica').catch(() => {})
    for (const events of histories) {
      addDeal(rows, events)
      if (rows.Deal.length >= BATCH) await flush()
    }
    await flush()
  } finally {
    await client.end()
  }
  return written
}

function addDeal(rows: Record<Table, string[]>, events: DealEvent[]): void {
  const deal = replay(events)
  rows.Deal.push(line(dealRow(deal, events)))
  for (const {
    id,
    number,
    aeId,
    state,
    offeredAt,
    dueAt,
    remindersSent,
    escalatedAt,
    decidedAt,
    reason,
  } of deal.handoffs) {
    rows.Handoff.push(
      line([
        id,
        deal.id,
        number,
        aeId,
        state,
        offeredAt,
        dueAt,
        remindersSent,
        escalatedAt,
        decidedAt,
        reason,
        '{}',
      ]),
    )
  }
  for (const row of leakRows(deal, events)) rows.Leak.push(line(row))
  for (const event of events) rows.Event.push(line(eventRow(event)))
}

function dealRow(deal: Deal, events: DealEvent[]): unknown[] {
  const { facts } = deal
  const { amount } = facts
  const closed = 'closedAt' in deal ? deal : null
  const last = events.at(-1)!
  return [
    deal.id,
    deal.number,
    deal.motionVersionId,
    deal.partnerId,
    deal.partnerContactId,
    deal.intakeOwnerId,
    ownerOf(deal),
    'aeId' in deal ? deal.aeId : null,
    deal.stage,
    'salesStage' in deal ? deal.salesStage : null,
    deal.revision,
    facts.entrySignal,
    facts.accountName,
    facts.product,
    facts.context,
    facts.accountCountry,
    amount?.min ?? null,
    amount?.max ?? null,
    amount?.currency ?? null,
    amount?.basis ?? null,
    dealValue(amount)?.value ?? null,
    facts.closeDate,
    deal.arrivedAt,
    deal.completedAt,
    deal.handoffs[0]?.offeredAt ?? null,
    'acceptedAt' in deal ? deal.acceptedAt : null,
    closed?.closedAt ?? null,
    deal.stageSince,
    closed?.closeReason ?? null,
    closed?.wonAmount?.value ?? null,
    closed?.wonAmount?.currency ?? null,
    deal.protectedUntil,
    deal.lastActivityAt,
    'bulk',
    deal.questionsAsked,
    lettersOf(events),
    deal.registeredAt,
    last.at,
  ]
}

function leakRows(deal: Deal, events: DealEvent[]): unknown[][] {
  const value = dealValue(deal.facts.amount)
  const open = new Map<string, unknown[]>()
  const all: unknown[][] = []
  for (const event of events) {
    if (event.type === 'LEAK_OPENED') {
      const id = `${deal.id.slice(0, 24)}${String(event.seq).padStart(12, '0')}`
      const { leak, since, responsibleId, action, at } = event
      const row = [
        id,
        leak,
        deal.id,
        since,
        value?.value ?? null,
        value?.currency ?? null,
        responsibleId,
        action,
        at,
        null,
      ]
      open.set(leak, row)
      all.push(row)
    } else if (event.type === 'LEAK_CLOSED') {
      const row = open.get(event.leak)
      if (row) row[9] = event.at
    }
  }
  return all
}

/** The parts of `data` that numbers read stay; the bulk of a registration and of a package does not. */
function eventRow(event: DealEvent): unknown[] {
  const { dealId, seq, type, at, actor, cause, ...body } = event
  const left = new Set([...(PERSONAL[type] ?? []), 'credit', 'roles', 'evidence'])
  const data = Object.fromEntries(Object.entries(body).filter(([key]) => !left.has(key)))
  return [dealId, seq, type, at, actor, cause, JSON.stringify(data), 'bulk', 'bulk']
}

/** COPY's text format: tabs between, \N for null, backslashes doubled. */
function line(values: unknown[]): string {
  return `${values.map(field).join('\t')}\n`
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  const text = String(value)
  return text.includes('\\') ? text.replaceAll('\\', '\\\\') : text
}

/** As much of pg's wire connection as COPY needs. */
interface CopyConnection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** One COPY … FROM STDIN as something that pg's client can be given to run. */
function copyIn(client: pg.Client, table: Table, text: string): Promise<void> {
  const command = `copy "${table}" (${COLUMNS[table].map((c) => `"${c}"`).join(', ')}) from stdin`
  return new Promise((resolve, reject) => {
    let failed: Error | null = null
    const submittable = {
      submit: (connection: CopyConnection) => connection.query(command),
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(Buffer.from(text))
        connection.endCopyFrom()
      },
      handleError(error: Error) {
        failed = error
      },
      handleCommandComplete() {},
      handleReadyForQuery() {
        if (failed) reject(failed)
        else resolve()
      },
    }
    client.query(submittable as unknown as pg.Submittable)
  })
}
