/** What became of it all: compares what people were told with what is in the database and what the relay took. */
import { checkDeals } from '../../src/doctor.ts'
import type { Database } from '../../src/store/database.ts'
import type { Answers } from './people.ts'
import type { BadRelay } from './relay.ts'

/** Each selects what is wrong as `what`. */
const NEVER: { are: string; sql: string }[] = [
  {
    are: 'registration that made no deal or several',
    sql: `select m."messageId" as what from "InboundMail" m left join "Event" e on e.cause = 'mail:' || m.id and e.type = 'REGISTERED'
      where m.intent = 'REGISTRATION' and m.outcome = 'APPLIED' group by m.id having count(e.id) <> 1`,
  },
  {
    are: 'registration not understood as one',
    sql: `select m."messageId" || ' ' || coalesce(m.intent, '') || ' ' || coalesce(m."outcomeReason", '') as what from "InboundMail" m
      where m.subject like 'Deal: %' and m.outcome is not null and m.outcome <> 'APPLIED'`,
  },
  {
    are: 'deal half-applied',
    sql: `select d.number::text as what from "Deal" d where d.revision <> (select count(*) from "Event" e where e."dealId" = d.id)
      or (d.stage = 'HANDED_OFF') <> exists (select 1 from "Handoff" h where h."dealId" = d.id and h.state = 'OFFERED')
      or not exists (select 1 from "CreditAgreement" c where c."dealId" = d.id)`,
  },
  {
    are: 'deal without exactly one receipt',
    sql: `select d.number::text as what from "Deal" d left join "Letter" l on l."dealId" = d.id and l.kind in ('RECEIPT', 'GAP_REQUEST', 'CONFLICT_NOTICE')
      group by d.id having count(l.id) <> 1`,
  },
  {
    are: 'accepted or won twice',
    sql: `select d.number::text as what from "Deal" d join "Event" e on e."dealId" = d.id and e.type in ('HANDOFF_ACCEPTED', 'WON')
      group by d.id, e.type having count(*) > 1`,
  },
]

interface Seen {
  answers: Answers
  relay: BadRelay
}

/** Everything that is wrong, in words; [] when nothing was lost, doubled or half-applied. */
export async function verdict(db: Database, { answers, relay }: Seen): Promise<string[]> {
  const wrong = [...(await mailsThatAreWrong(db, answers)), ...(await deedsThatAreWrong(db, answers))]
  for (const { are, sql } of NEVER) {
    const rows = await db.query<{ what: string }>(sql)
    wrong.push(...rows.map(({ what }) => `${are}: ${what}`))
  }
  wrong.push(...(await lettersThatAreWrong(db, relay)))
  const findings = await checkDeals(db, new Date())
  wrong.push(...findings.filter((finding) => finding.level === 'WRONG').map((finding) => finding.what))
  await say(db, answers, relay)
  return wrong
}

async function mailsThatAreWrong(db: Database, { mails }: Answers): Promise<string[]> {
  const wrong: string[] = []
  const stored = await db.query<{
    messageId: string
    outcome: string | null
    dealId: string | null
    times: number
  }>(
    `select "messageId", max(outcome::text) as outcome, (array_agg("dealId"))[1] as "dealId", count(*)::int as times
     from "InboundMail" group by 1`,
  )
  const byId = new Map(stored.map((row) => [row.messageId, row]))
  for (const id of mails.keys()) {
    const row = byId.get(id)
    if (!row) wrong.push(`lost: mail ${id}`)
    else if (row.times !== 1) wrong.push(`doubled: mail ${id} is there ${row.times} times`)
    else if (!row.outcome) wrong.push(`without outcome: mail ${id}`)
  }
  return wrong
}

/** A registration over GraphQL that was answered is there, once, under the number that was answered. */
async function deedsThatAreWrong(db: Database, { registered, contradictions }: Answers): Promise<string[]> {
  const wrong = [...contradictions]
  const rows = await db.query<{ name: string; numbers: number[] }>(
    `select "accountName" as name, array_agg(number::int order by number) as numbers from "Deal"
     where "accountName" like 'Quay %' group by 1`,
  )
  const there = new Map(rows.map(({ name, numbers }) => [name, numbers]))
  for (const [name, numbers] of there) {
    if (numbers.length > 1) wrong.push(`doubled: ${name} was registered as ${numbers.join(' and ')}`)
  }
  for (const [name, number] of registered) {
    if (!there.get(name)?.includes(number)) wrong.push(`lost: deal ${number} of ${name}`)
  }
  return wrong
}

async function lettersThatAreWrong(db: Database, relay: BadRelay): Promise<string[]> {
  const wrong: string[] = []
  const letters = await db.query<{
    messageId: string
    kind: string
    state: string
    lastError: string | null
  }>('select "messageId", kind, state::text, "lastError" from "Letter"')
  for (const { messageId, kind, state, lastError } of letters) {
    if (state === 'SENT' && !relay.accepted.has(messageId))
      wrong.push(`never arrived: letter ${kind} ${messageId}`)
    if (state !== 'SENT') wrong.push(`not delivered: letter ${kind} is ${state} (${lastError})`)
  }
  const known = new Set(letters.map((letter) => letter.messageId))
  for (const id of relay.accepted.keys()) if (!known.has(id)) wrong.push(`sent but not on record: ${id}`)
  return wrong
}

async function say(db: Database, { mails, registered }: Answers, relay: BadRelay): Promise<void> {
  const [totals] = await db.query<{ deals: number; events: number; won: number; letters: number }>(
    `select (select count(*)::int from "Deal") as deals, (select count(*)::int from "Event") as events,
       (select count(*)::int from "Deal" where stage = 'WON') as won,
       (select count(*)::int from "Letter") as letters`,
  )
  const again = [...relay.accepted.values()].filter((times) => times.length > 1).length
  console.log(
    `  ${mails.size} mails with 250, ${registered.size} deals over GraphQL; ${totals?.deals} deals (${totals?.won} won), ` +
      `${totals?.events} events, ${totals?.letters} letters (${again} sent again under their one Message-ID)`,
  )
}
