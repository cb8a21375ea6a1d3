/** What became of it all: compares what people were told with what is in the database and what the relay took. */
import { checkDeals, checkNumbers } from '../../src/doctor.ts'
import type { Database } from '../../src/store/database.ts'
import type { Answers } from './people.ts'
import type { BadRelay } from './relay.ts'

export interface Wrong {
  kind: 'lost' | 'doubled' | 'half-applied'
  what: string
}

export interface Verdict {
  wrong: Wrong[]
  counts: { deals: number; won: number; events: number; letters: number; failed: number; sentAgain: number }
}

/** Each selects what is wrong as `what`. */
const NEVER: { kind: Wrong['kind']; are: string; sql: string }[] = [
  {
    kind: 'half-applied',
    are: 'registration that made no deal or several',
    sql: `select m."messageId" as what from "InboundMail" m left join "Event" e on e.cause = 'mail:' || m.id and e.type = 'REGISTERED'
      where m.intent = 'REGISTRATION' and m.outcome = 'APPLIED' group by m.id having count(e.id) <> 1`,
  },
  {
    kind: 'half-applied',
    are: 'registration not understood as one',
    sql: `select m."messageId" || ' ' || coalesce(m.intent, '') || ' ' || coalesce(m."outcomeReason", '') as what from "InboundMail" m
      where m.subject like 'Deal: %' and m.outcome is not null and m.outcome <> 'APPLIED'`,
  },
  {
    kind: 'half-applied',
    are: 'deal half-applied',
    sql: `select d.number::text as what from "Deal" d where d.revision <> (select count(*) from "Event" e where e."dealId" = d.id)
      or (d.stage = 'HANDED_OFF') <> exists (select 1 from "Handoff" h where h."dealId" = d.id and h.state = 'OFFERED')
      or not exists (select 1 from "CreditAgreement" c where c."dealId" = d.id)`,
  },
  {
    kind: 'half-applied',
    are: 'letter given up without anybody knowing of it',
    sql: `select l.kind || ' ' || l."messageId" as what from "Letter" l
      where l.state = 'FAILED' and l."dealId" is not null and l."personId" is not null
        and not exists (select 1 from "Event" e where e."dealId" = l."dealId" and e.type = 'LEAK_OPENED'
          and e.data->>'leak' = 'UNDELIVERED' and e.data->>'aboutId' = l."personId"::text)`,
  },
  {
    kind: 'lost',
    are: 'letter that was called for and is not there',
    sql: `select d.number || ' ' || called.kind as what from "Deal" d join "Event" e on e."dealId" = d.id
      join (values ('HANDOFF_OFFERED', 'HANDOFF_OFFER'), ('HANDOFF_ACCEPTED', 'INTRODUCTION'), ('WON', 'OUTCOME')) called(type, kind)
        on called.type = e.type
      where not exists (select 1 from "Letter" l where l."dealId" = d.id and l.kind = called.kind)`,
  },
  {
    kind: 'doubled',
    are: 'deal without exactly one receipt',
    sql: `select d.number::text as what from "Deal" d left join "Letter" l on l."dealId" = d.id and l.kind in ('RECEIPT', 'GAP_REQUEST', 'CONFLICT_NOTICE')
      group by d.id having count(l.id) <> 1`,
  },
  {
    kind: 'doubled',
    are: 'letter twice for one event',
    sql: `select kind || ' ' || min("messageId") as what from "Letter" where "dealId" is not null
      group by "dealId", "eventSeq", kind, "personId", "toAddress", "inboundMailId" having count(*) > 1`,
  },
  {
    kind: 'doubled',
    are: 'accepted or won twice',
    sql: `select d.number::text as what from "Deal" d join "Event" e on e."dealId" = d.id and e.type in ('HANDOFF_ACCEPTED', 'WON')
      group by d.id, e.type having count(*) > 1`,
  },
]

interface Seen {
  answers: Answers
  relay: BadRelay
}

/** Everything that is wrong, in words; none when nothing was lost, doubled or half-applied. */
export async function verdict(db: Database, { answers, relay }: Seen): Promise<Verdict> {
  const wrong = [...(await mailsThatAreWrong(db, answers)), ...(await deedsThatAreWrong(db, answers))]
  for (const { kind, are, sql } of NEVER) {
    const rows = await db.query<{ what: string }>(sql)
    wrong.push(...rows.map(({ what }) => ({ kind, what: `${are}: ${what}` })))
  }
  wrong.push(...(await lettersThatAreWrong(db, relay)))
  const findings = [...(await checkDeals(db, new Date())), ...(await checkNumbers(db))]
  for (const { level, what } of findings) if (level === 'WRONG') wrong.push({ kind: 'half-applied', what })
  return { wrong, counts: await count(db, relay) }
}

async function mailsThatAreWrong(db: Database, { mails }: Answers): Promise<Wrong[]> {
  const wrong: Wrong[] = []
  const stored = await db.query<{ messageId: string; outcome: string | null; times: number }>(
    `select "messageId", max(outcome::text) as outcome, count(*)::int as times from "InboundMail" group by 1`,
  )
  const byId = new Map(stored.map((row) => [row.messageId, row]))
  for (const id of mails.keys()) {
    const row = byId.get(id)
    if (!row) wrong.push({ kind: 'lost', what: `mail ${id}` })
    else if (row.times !== 1) wrong.push({ kind: 'doubled', what: `mail ${id} is there ${row.times} times` })
    else if (!row.outcome) wrong.push({ kind: 'half-applied', what: `mail ${id} has no outcome` })
  }
  return wrong
}

/** A registration over GraphQL that was answered is there, once, under the number that was answered. */
async function deedsThatAreWrong(db: Database, { registered, contradictions }: Answers): Promise<Wrong[]> {
  const wrong = contradictions.map((what): Wrong => ({ kind: 'doubled', what }))
  const rows = await db.query<{ name: string; numbers: number[] }>(
    `select "accountName" as name, array_agg(number::int order by number) as numbers from "Deal"
     where "accountName" like 'Quay %' group by 1`,
  )
  const there = new Map(rows.map(({ name, numbers }) => [name, numbers]))
  for (const [name, numbers] of there) {
    if (numbers.length > 1)
      wrong.push({ kind: 'doubled', what: `${name} was registered as ${numbers.join(' and ')}` })
  }
  for (const [name, number] of registered) {
    if (!there.get(name)?.includes(number)) wrong.push({ kind: 'lost', what: `deal ${number} of ${name}` })
  }
  return wrong
}

interface SentRow {
  messageId: string
  kind: string
  state: string
  toAddress: string
  lastError: string | null
}

async function lettersThatAreWrong(db: Database, { accepted, refused }: BadRelay): Promise<Wrong[]> {
  const wrong: Wrong[] = []
  const letters = await db.query<SentRow>(
    'select "messageId", kind, state::text, "toAddress", "lastError" from "Letter"',
  )
  for (const { messageId, kind, state, lastError } of letters) {
    const letter = `letter ${kind} ${messageId}`
    if (state === 'SENT' && !accepted.has(messageId))
      wrong.push({ kind: 'lost', what: `${letter} never arrived` })
    const rightlyFailed = state === 'FAILED' && refused.has(messageId)
    if (state !== 'SENT' && !rightlyFailed)
      wrong.push({ kind: 'lost', what: `${letter} is ${state} (${lastError})` })
  }
  const known = new Map(letters.map((letter) => [letter.messageId, letter]))
  for (const [id, times] of accepted) {
    const letter = known.get(id)
    if (!letter) wrong.push({ kind: 'doubled', what: `letter ${id} was sent and is not on record` })
    else if (times.some((raw) => !raw.includes(letter.toAddress) || wordsOf(raw) !== wordsOf(times[0] ?? '')))
      wrong.push({ kind: 'doubled', what: `different letters under ${id}` })
  }
  return wrong
}

/** All of it but what each sending makes anew (MIME boundaries). */
const wordsOf = (raw: string) => raw.replace(/-{2,}_NmP-[\w-]+/g, '')

async function count(db: Database, relay: BadRelay): Promise<Verdict['counts']> {
  const [totals] = await db.query<Omit<Verdict['counts'], 'sentAgain'>>(
    `select (select count(*)::int from "Deal") as deals, (select count(*)::int from "Deal" where stage = 'WON') as won,
       (select count(*)::int from "Event") as events, (select count(*)::int from "Letter") as letters,
       (select count(*)::int from "Letter" where state = 'FAILED') as failed`,
  )
  const sentAgain = [...relay.accepted.values()].filter((times) => times.length > 1).length
  return { ...(totals ?? { deals: 0, won: 0, events: 0, letters: 0, failed: 0 }), sentAgain }
}
