/** What can be wrong inside the database: broken chains, projections that differ from their events, stuck rows. */
import { recount } from './insight/settle.ts'
import { verifySnapshot } from './motion/credit.ts'
import { type CreditSnapshot, type Deal, ownerOf } from './motion/deal.ts'
import type { Database } from './store/database.ts'
import { fromRows } from './store/deals.ts'
import { brokenChain, eventRows, sha256 } from './store/events.ts'

export interface Finding {
  level: 'FINE' | 'NOTE' | 'WRONG'
  what: string
  /** What to do about it, in words. */
  repair: string | null
}

interface DealRow {
  id: string
  number: number
  stage: string
  revision: number
  ownerId: string
  headHash: string
  partnerId: string
  aeId: string | null
  amountMin: string | null
  amountMax: string | null
  currency: string | null
  wonAmount: string | null
  wonCurrency: string | null
  closedAt: Date | null
  protectedUntil: Date | null
}

const DEAL_COLUMNS = `id, number, stage, revision, "ownerId", "headHash", "partnerId", "aeId", "amountMin", "amountMax",
  currency, "wonAmount", "wonCurrency", "closedAt", "protectedUntil"`

type CreditRow = Omit<CreditSnapshot, 'partnerName' | 'rate' | 'snapshotAt'> & { snapshotAt: Date }

/** Verifies every deal: chain, replay against the projection, credit hashes; then looks for stuck rows. */
export async function checkDeals(
  db: Database,
  now: Date,
  progress: (done: number, all: number) => void = () => {},
): Promise<Finding[]> {
  const found: Finding[] = []
  const [{ count } = { count: 0 }] = await db.query<{ count: number }>(
    'select count(*)::int as count from "Deal"',
  )
  let done = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const deals = await db.query<DealRow>(
      `select ${DEAL_COLUMNS} from "Deal" where id > $1::uuid order by id limit 500`,
      [after],
    )
    if (deals.length === 0) break
    for (const deal of deals) {
      const wrong = await wrongWith(db, deal)
      if (wrong) found.push({ level: 'WRONG', what: `Deal ${deal.number}: ${wrong}`, repair: RESTORE })
    }
    done += deals.length
    after = deals.at(-1)?.id ?? after
    progress(done, count)
  }
  if (found.length === 0)
    found.push({ level: 'FINE', what: `${count} deals verify: chains, replay, credit`, repair: null })
  return [...found, ...(await stuck(db, now))]
}

/** The board's kept numbers against a recount from the events (insight/settle.ts). */
export async function checkNumbers(db: Database): Promise<Finding[]> {
  const wrong = (await recount(db)).filter(({ differing }) => differing > 0)
  if (wrong.length === 0)
    return [{ level: 'FINE', what: 'The numbers of the board equal a recount', repair: null }]
  return wrong.map(({ place, differing }) => ({
    level: 'WRONG',
    what: `${differing} cells of ${place} differ from a recount`,
    repair: 'Make them anew: select insight_rebuild()',
  }))
}

const RESTORE = 'Somebody changed the database by hand. Compare with a backup and restore these rows'

async function wrongWith(db: Database, row: DealRow): Promise<string | null> {
  const rows = await eventRows(db, row.id)
  const broken = brokenChain(rows, row.headHash)
  if (broken) return broken
  const { deal } = fromRows(rows)
  return differs(deal, row) ?? wrongCredit(deal) ?? wrongCreditRows(deal, await creditRows(db, row.id))
}

function differs(deal: Deal, row: DealRow): string | null {
  if (deal.stage !== row.stage) return `its events say ${deal.stage}, its row says ${row.stage}`
  if (deal.revision !== row.revision)
    return `its events end at ${deal.revision}, its row says ${row.revision}`
  if (ownerOf(deal) !== row.ownerId) return 'its events and its row name different owners'
  if (deal.partnerId !== row.partnerId) return 'its events and its row name different partners'
  if (('aeId' in deal ? deal.aeId : null) !== row.aeId)
    return 'its events and its row name different account executives'
  return moneyDiffers(deal, row)
}

/** What is counted, paid and protected by. */
function moneyDiffers(deal: Deal, row: DealRow): string | null {
  const { amount } = deal.facts
  const won = 'wonAmount' in deal ? deal.wonAmount : null
  const pairs: [what: string, told: unknown, kept: unknown][] = [
    ['smallest amount', number(amount?.min), number(row.amountMin)],
    ['largest amount', number(amount?.max), number(row.amountMax)],
    ['currency', amount?.currency ?? null, row.currency],
    ['won amount', number(won?.value), number(row.wonAmount)],
    ['won currency', won?.currency ?? null, row.wonCurrency],
    ['time of closing', time('closedAt' in deal ? deal.closedAt : null), time(row.closedAt)],
    ['end of protection', time(deal.protectedUntil), time(row.protectedUntil)],
  ]
  const wrong = pairs.find(([, told, kept]) => told !== kept)
  return wrong ? `its events and its row differ in the ${wrong[0]}` : null
}

const number = (value: string | null | undefined) => (value == null ? null : Number(value))
const time = (value: string | Date | null | undefined) => (value == null ? null : new Date(value).getTime())

function creditRows(db: Database, dealId: string): Promise<CreditRow[]> {
  return db.query<CreditRow>(
    `select id, "partnerId", type::text, share, "protectionDays", basis, "ruleKey", "snapshotAt", hash
     from "CreditAgreement" where "dealId" = $1::uuid`,
    [dealId],
  )
}

/** The rows that the API reads credit from, against the snapshots in the events. */
function wrongCreditRows(deal: Deal, rows: CreditRow[]): string | null {
  if (rows.length !== deal.credit.length)
    return `its events fixed credit for ${deal.credit.length} partners, ${rows.length} rows are there`
  for (const told of deal.credit) {
    const row = rows.find((each) => each.partnerId === told.partnerId)
    const same =
      row &&
      row.hash === told.hash &&
      row.type === told.type &&
      Number(row.share) === Number(told.share) &&
      row.protectionDays === told.protectionDays &&
      row.basis === told.basis &&
      row.ruleKey === told.ruleKey &&
      time(row.snapshotAt) === time(told.snapshotAt)
    if (!same) return `the credit row of ${told.partnerName} is not what its events fixed`
  }
  return null
}

function wrongCredit(deal: Deal): string | null {
  const wrong = deal.credit.find((snapshot) => !verifySnapshot(deal.id, snapshot, sha256))
  return wrong ? `the credit snapshot of ${wrong.partnerName} does not give its hash` : null
}

const STUCK: { what: string; sql: string; repair: string }[] = [
  {
    what: 'mails have waited for more than an hour',
    sql: `select count(*)::int as count from "InboundMail" where outcome is null and "arrivedAt" < $1::timestamptz - interval '1 hour'`,
    repair: 'Is a worker running (baton worker)? Their lastError says what stopped them',
  },
  {
    what: 'letters are due for more than an hour',
    sql: `select count(*)::int as count from "Letter" where state = 'PENDING' and "nextAttemptAt" < $1::timestamptz - interval '1 hour'`,
    repair: 'Is a worker running, and does the relay answer? Their lastError says',
  },
  {
    what: 'clocks are late by more than an hour',
    sql: `select count(*)::int as count from "Deal" where "clockAt" < $1::timestamptz - interval '1 hour'`,
    repair: 'Is a worker running (baton worker)?',
  },
]

async function stuck(db: Database, now: Date): Promise<Finding[]> {
  const found: Finding[] = []
  for (const { what, sql, repair } of STUCK) {
    const [row] = await db.query<{ count: number }>(sql, [now])
    if (row?.count) found.push({ level: 'WRONG', what: `${row.count} ${what}`, repair })
  }
  if (found.length === 0) found.push({ level: 'FINE', what: 'Nothing is stuck', repair: null })
  return found
}
