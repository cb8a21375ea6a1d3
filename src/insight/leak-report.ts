/**
 * The weekly leak report as data: for leaders about everything, for an owner about what this person can close.
 * emails/leak-report.tsx lays it out; the three things to do name deals, people and worth, so that nobody has to look
 * anything up before acting.
 */
import type { LeakReport, LeakReportBar, LeakReportLine } from '../../emails/leak-report-props.ts'
import type { LeakType } from '../motion/words.ts'
import type { Sql } from '../store/database.ts'
import { day, duration, number, percent } from './board/words.ts'
import { handoffSla, type SlaCounts } from './handoff-sla.ts'
import { type LeakLedger, type LeakNow, leakLedger } from './leak-ledger.ts'
import { LEAK_WORDS } from './leak-words.ts'
import { type MoneySum, short } from './money.ts'

const DAY = 86_400_000

export interface ReportReader {
  personId: string
  /** Leaders read about everything, owners about what they can close. */
  about: 'EVERYTHING' | 'OWN'
}

/** Who gets a report this week: every manager and intake owner; every AE who can close a leak. */
export async function reportReaders(db: Sql): Promise<ReportReader[]> {
  return db.query<ReportReader>(
    `select p.id as "personId", case when p.kind = 'AE' then 'OWN' else 'EVERYTHING' end as about from "Person" p
     where p.active and p."erasedAt" is null and (p.kind in ('MANAGER', 'INTAKE_OWNER')
       or p.kind = 'AE' and exists (select from "Leak" l where l."responsibleId" = p.id and l."closedAt" is null))
     order by p.name`,
  )
}

/** The report of the last full week (Monday to Sunday, UTC) before `now`; `ownerId` for what one person can close. */
export async function leakReport(
  db: Sql,
  options: { now?: Date; ownerId?: string | null; boardUrl?: string | null } = {},
): Promise<LeakReport> {
  const { now = new Date(), ownerId = null } = options
  const period = lastWeek(now)
  const [ledger, before, week, weekBefore] = await Promise.all([
    leakLedger(db, { ownerId, since: iso(Date.parse(period.from) - 5 * 7 * DAY) }, now),
    openBefore(db, ownerId, period.from),
    handoffSla(db, { ownerId, since: period.from, until: period.until }, now),
    handoffSla(
      db,
      { ownerId, since: iso(Date.parse(period.from) - 7 * DAY), until: iso(Date.parse(period.from) - DAY) },
      now,
    ),
  ])
  return {
    title: titleOf(ledger, ownerId !== null),
    period,
    headline: headlineOf(ledger, before, ownerId !== null),
    leaks: ledger.now.map(lineOf),
    todo: todoOf(ledger, ownerId !== null),
    charts: [
      { title: 'Open leaks', bars: openBars(ledger, before) },
      { title: 'Offers to AEs this week', bars: handoffBars(week, weekBefore) },
      { title: 'Open leaks, week by week', bars: weekBars(ledger) },
    ].filter(({ bars }) => bars.some(({ value }) => value > 0)),
    boardUrl: options.boardUrl ?? null,
  }
}

function lastWeek(now: Date): { from: string; until: string } {
  const weekday = (now.getUTCDay() + 6) % 7
  const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - weekday - 7)
  return { from: iso(monday), until: iso(monday + 6 * DAY) }
}

const iso = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Open at the beginning of the week, by type. */
async function openBefore(db: Sql, ownerId: string | null, monday: string): Promise<Map<LeakType, number>> {
  const rows = await db.query<{ type: LeakType; open: number }>(
    `select type, sum(opened - closed)::int as open from "InsightLeak"
     where dim = $1 and key = $2 and week < $3::date group by type`,
    [ownerId ? 'OWNER' : 'ALL', ownerId ?? '', monday],
  )
  return new Map(rows.map(({ type, open }) => [type, open]))
}

function titleOf({ openNow, valueAtRisk }: LeakLedger, own: boolean): string {
  if (openNow === 0) return own ? 'Nothing of yours leaks this week' : 'No partner deal leaks this week'
  const count = `${number(openNow)} ${openNow === 1 ? 'leak' : 'leaks'}`
  return own
    ? `${count} that you can close, ${short(valueAtRisk)}`
    : `Partner deals: ${count}, ${short(valueAtRisk)} at risk`
}

function headlineOf(ledger: LeakLedger, before: Map<LeakType, number>, own: boolean): string {
  const { largest, openNow } = ledger
  if (!largest)
    return own
      ? 'Every deal of yours has what it needs.'
      : 'Every deal has an owner, a next step and an answer.'
  const words = LEAK_WORDS[largest.type]
  const then = [...before.values()].reduce((sum, open) => sum + open, 0)
  const change =
    openNow === then
      ? 'as many as'
      : `${number(Math.abs(openNow - then))} ${openNow > then ? 'more than' : 'fewer than'}`
  const what = `${words.title.toLowerCase()} (${number(largest.open)}, ${short(largest.valueAtRisk)})`
  const who = own ? '' : ` ${closerOf(largest)}`
  const count = openNow === 1 ? '1 leak is' : `${number(openNow)} leaks are`
  return `The largest leak: ${what}, because ${words.reason}.${who} ${count} open, ${change} a week before.`
}

/** With a small share nobody closes a leak alone: then the lever is named. */
function closerOf({ responsible, open, type }: LeakNow): string {
  const { name, leaks } = responsible
  if (!name || leaks * 4 < open) return `It is spread over many people; the lever: ${LEAK_WORDS[type].lever}.`
  if (leaks === open) return `${name} can close ${open === 1 ? 'it' : `all ${number(open)}`}.`
  return `${name} can close ${number(leaks)} of them.`
}

function lineOf(leak: LeakNow): LeakReportLine {
  // Named only when this person closes at least half of it; else the letter says "several people".
  const named = leak.responsible.name && leak.responsible.leaks * 2 >= leak.open
  return {
    type: leak.type,
    count: leak.open,
    value: leak.valueAtRisk.map(({ amount, currency }: MoneySum) => ({ value: amount, currency })),
    responsible: named ? leak.responsible.name : null,
    action: leak.action,
  }
}

/** One thing for each of the three largest leaks: what, on which deals, worth what, who. */
function todoOf({ now }: LeakLedger, own: boolean): string[] {
  return now.slice(0, 3).map((leak) => {
    const named = leak.deals.map(({ number: deal, accountName, value, responsible }) => {
      const about = [value && short([value]), !own && responsible].filter(Boolean).join(', ')
      return `[${deal}]${accountName ? ` ${accountName}` : ''}${about ? ` (${about})` : ''}`
    })
    const begin = leak.open > named.length ? ', beginning with ' : ': '
    const age = `${leak.open === 1 ? 'Open for' : 'Half are older than'} ${duration(leak.medianAgeDays * 86_400)}.`
    // An action is a sentence; before the deals it goes on.
    const action = leak.action.replace(/\.$/, '')
    return `${action}${named.length ? begin : ''}${named.join(', ')}. ${age}`
  })
}

function openBars({ now }: LeakLedger, before: Map<LeakType, number>): LeakReportBar[] {
  return now.map(({ type, open, valueAtRisk }) => ({
    label: LEAK_WORDS[type].title,
    value: open,
    words: valueAtRisk.length ? `${number(open)} (${short(valueAtRisk)})` : number(open),
    before: number(before.get(type) ?? 0),
  }))
}

function handoffBars(week: SlaCounts, before: SlaCounts): LeakReportBar[] {
  const bar = (label: string, name: 'inTime' | 'late' | 'declined' | 'lapsed' | 'open'): LeakReportBar => ({
    label,
    value: week[name],
    words: `${number(week[name])}${week.offered ? ` (${percent(week[name] / week.offered)})` : ''}`,
    before: number(before[name]),
  })
  return [
    bar('Accepted in time', 'inTime'),
    bar('Accepted late', 'late'),
    bar('Declined', 'declined'),
    bar('Lapsed', 'lapsed'),
    bar('Not answered yet', 'open'),
  ].filter(({ value, before: then }) => value > 0 || then !== '0')
}

function weekBars({ weeks }: LeakLedger): LeakReportBar[] {
  return weeks.slice(-6).map(({ week, openAtEnd, opened, closed }) => ({
    label: `Week of ${day(week)}`,
    value: openAtEnd,
    words: `${number(openAtEnd)} (${number(opened)} opened, ${number(closed)} closed)`,
    before: null,
  }))
}
