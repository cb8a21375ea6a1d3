/** What the mailbox page reads: letters and inbound mails, newest first, by cursor. */
import type {
  InboundDetail,
  InboundFilter,
  InboundRow,
  LetterDetail,
  LetterFilter,
  LetterRow,
  MailboxData,
  Rows,
  Sender,
} from '../outbound/mailbox/data.ts'
import type { Sql } from './database.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export interface MailboxWords {
  /** Words and raw form of a letter that was not sent yet, or is shown as sent. */
  show: (
    letterId: string,
  ) => Promise<Pick<LetterDetail, 'subject' | 'html' | 'text' | 'headers' | 'raw'> | null>
  /** Text of the bytes of a mail. */
  read: (raw: Uint8Array) => Promise<string | null>
}

export function mailboxData(db: Sql, words: MailboxWords): MailboxData {
  return {
    listLetters: (filter) => listLetters(db, filter),
    getLetter: (id) => getLetter(db, id, words),
    listInbound: (filter) => listInbound(db, filter),
    getInbound: (id) => getInbound(db, id, words),
    listSenders: () => listSenders(db),
  }
}

interface LetterSqlRow {
  id: string
  number: number
  kind: LetterRow['kind']
  dealNumber: number | null
  name: string | null
  toAddress: string
  ccAddresses: string[]
  subject: string | null
  state: string
  createdAt: Date
  sentAt: Date | null
  lastError: string | null
  replyTo: string
}

const LETTER = `select l.id, l.number, l.kind, d.number as "dealNumber", l.props->'recipient'->>'name' as name,
    l."toAddress", l."ccAddresses", l.subject, l.state::text, l."createdAt", l."sentAt", l."lastError", l."replyTo"
  from "Letter" l left join "Deal" d on d.id = l."dealId"`

function letterRow(row: LetterSqlRow): LetterRow {
  return {
    id: row.id,
    kind: row.kind,
    dealNumber: row.dealNumber,
    to: { name: row.name ?? '', address: row.toAddress },
    cc: row.ccAddresses,
    subject: row.subject,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    lastError: row.lastError,
  }
}

async function listLetters(db: Sql, filter: LetterFilter): Promise<Rows<LetterRow>> {
  const rows = await db.query<LetterSqlRow>(
    `${LETTER}
     where ($1::int is null or d.number = $1) and ($2::text is null or l.kind = $2)
       and ($3::text is null or position(lower($3) in lower(l."toAddress" || ' ' || coalesce(l.props->'recipient'->>'name', ''))) > 0)
       and ($4::int is null or l.number < $4)
     order by l.number desc limit $5`,
    [filter.dealNumber, filter.kind, filter.recipient, numberOrNull(filter.after), filter.limit + 1],
  )
  const page = rows.slice(0, filter.limit)
  return { rows: page.map(letterRow), next: rows.length > filter.limit ? String(page.at(-1)?.number) : null }
}

async function getLetter(db: Sql, id: string, words: MailboxWords): Promise<LetterDetail | null> {
  if (!UUID.test(id)) return null
  const [row] = await db.query<LetterSqlRow>(`${LETTER} where l.id = $1::uuid`, [id])
  if (!row) return null
  const shown = await words.show(id)
  return {
    ...letterRow(row),
    subject: shown?.subject ?? row.subject,
    html: shown?.html ?? null,
    text: shown?.text ?? null,
    replyTo: row.replyTo,
    headers: shown?.headers ?? [],
    raw: shown?.raw ?? null,
  }
}

interface InboundSqlRow {
  id: string
  fromAddress: string | null
  envelopeFrom: string
  subject: string | null
  arrivedAt: Date
  outcome: InboundRow['outcome']
  outcomeReason: string | null
  dealNumber: number | null
}

const INBOUND = `m.id, m."fromAddress", m."envelopeFrom", m.subject, m."arrivedAt", m.outcome, m."outcomeReason",
  d.number as "dealNumber"`

function inboundRow(row: InboundSqlRow): InboundRow {
  return {
    id: row.id,
    from: row.fromAddress ?? (row.envelopeFrom || null),
    subject: row.subject,
    arrivedAt: row.arrivedAt.toISOString(),
    outcome: row.outcome,
    why: row.outcomeReason,
    dealNumber: row.dealNumber,
  }
}

async function listInbound(db: Sql, filter: InboundFilter): Promise<Rows<InboundRow>> {
  const rows = await db.query<InboundSqlRow>(
    `select ${INBOUND} from "InboundMail" m left join "Deal" d on d.id = m."dealId"
     where ($1::text is null or ($1 = 'OPEN' and m.outcome is null) or m.outcome::text = $1)
       and ($2::text is null or position(lower($2) in lower(coalesce(m."fromAddress", m."envelopeFrom"))) > 0)
       and ($3::int is null or d.number = $3)
       and ($4::uuid is null or m.id < $4::uuid)
     order by m.id desc limit $5`,
    [
      filter.outcome,
      filter.from,
      filter.dealNumber,
      filter.after && UUID.test(filter.after) ? filter.after : null,
      filter.limit + 1,
    ],
  )
  const page = rows.slice(0, filter.limit)
  return { rows: page.map(inboundRow), next: rows.length > filter.limit ? (page.at(-1)?.id ?? null) : null }
}

async function getInbound(db: Sql, id: string, words: MailboxWords): Promise<InboundDetail | null> {
  if (!UUID.test(id)) return null
  const [row] = await db.query<
    InboundSqlRow & {
      envelopeTo: string[]
      trust: InboundDetail['trust']
      intent: string | null
      raw: Uint8Array | null
      understanding: unknown
    }
  >(
    `select ${INBOUND}, m."envelopeTo", m.trust, m.intent, m.raw, m.understanding
     from "InboundMail" m left join "Deal" d on d.id = m."dealId" where m.id = $1::uuid`,
    [id],
  )
  if (!row) return null
  const answers = await db.query<InboundDetail['answers'][number]>(
    `select id, kind, subject from "Letter" where "inboundMailId" = $1::uuid order by number`,
    [id],
  )
  return {
    ...inboundRow(row),
    to: row.envelopeTo,
    trust: row.trust,
    intent: row.intent,
    understanding: row.understanding,
    text: row.raw ? await words.read(row.raw) : null,
    raw: row.raw ? Buffer.from(row.raw).toString('latin1') : null,
    answers,
  }
}

async function listSenders(db: Sql): Promise<Sender[]> {
  return db.query<Sender>(
    `select p.name, a.address, c.name as company from "Person" p
     join "PersonAddress" a on a."personId" = p.id and a.primary
     left join "Partner" c on c.id = p."partnerId"
     where p.kind = 'PARTNER_CONTACT' and p.active order by p.name limit 50`,
  )
}

const numberOrNull = (text: string | null) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null)
