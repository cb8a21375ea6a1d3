/**
 * Prometheus metrics, counted in the database when asked: true for all processes together and after any restart.
 * Each query reads an index of what is open, or a grouped count kept small by retention.
 */
import { Gauge, Registry } from 'prom-client'
import type { Baton } from './world.ts'

const GAUGES: { name: string; help: string; label?: string; sql: string }[] = [
  {
    name: 'baton_mails',
    help: 'Inbound mails by outcome (WAITING = none yet)',
    label: 'outcome',
    sql: `select coalesce(outcome::text, 'WAITING') as label, count(*)::float8 as value from "InboundMail" group by 1`,
  },
  {
    name: 'baton_mails_oldest_waiting_seconds',
    help: 'Age of the oldest mail without outcome',
    sql: `select coalesce(extract(epoch from $1::timestamptz - min("arrivedAt")), 0)::float8 as value from "InboundMail" where outcome is null`,
  },
  {
    name: 'baton_letters',
    help: 'Letters by state',
    label: 'state',
    sql: `select state::text as label, count(*)::float8 as value from "Letter" group by 1`,
  },
  {
    name: 'baton_letters_oldest_due_seconds',
    help: 'Age of the oldest letter that is due',
    sql: `select coalesce(extract(epoch from $1::timestamptz - min("nextAttemptAt")), 0)::float8 as value from "Letter" where state = 'PENDING' and "nextAttemptAt" <= $1`,
  },
  {
    name: 'baton_deals',
    help: 'Deals by stage',
    label: 'stage',
    sql: `select stage::text as label, count(*)::float8 as value from "Deal" group by 1`,
  },
  {
    name: 'baton_leaks_open',
    help: 'Open leaks by type',
    label: 'type',
    sql: `select type::text as label, count(*)::float8 as value from "Leak" where "closedAt" is null group by 1`,
  },
  {
    name: 'baton_clock_lag_seconds',
    help: 'How late the latest due clock is',
    sql: `select coalesce(extract(epoch from $1::timestamptz - min("clockAt")), 0)::float8 as value from "Deal" where "clockAt" <= $1`,
  },
]

export async function metricsText(baton: Baton): Promise<string> {
  const registry = new Registry()
  for (const { name, help, label, sql } of GAUGES) {
    const gauge = new Gauge({ name, help, labelNames: label ? [label] : [], registers: [registry] })
    const rows = await baton.db.query<{ label?: string; value: number }>(
      sql,
      sql.includes('$1') ? [baton.now()] : [],
    )
    for (const row of rows) {
      if (label) gauge.set({ [label]: row.label ?? '' }, row.value)
      else gauge.set(row.value)
    }
  }
  const memory = new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory',
    registers: [registry],
  })
  memory.set(process.memoryUsage().rss)
  return registry.metrics()
}
