/**
 * The recorded offers, replayed against other clocks: which reminders, escalations and lapses would have fired, and
 * when. It knows when each offer was decided in the AE's working hours; it does not know how people would have
 * behaved under other clocks, and says for how many offers that matters.
 */
import type { Sql } from '../store/database.ts'
import { settle } from './settle.ts'

export interface WhatIf {
  /** Offers made within the period (default: the last 90 days; weeks are whole) and decided since. */
  since?: string | null
  until?: string | null
  motionVersionId?: string | null
  windowHours: number
  remindAfterHours: number[]
  escalateAfterHours: number
  now?: Date
}

export interface ClockCounts {
  reminders: number
  escalations: number
  lapses: number
}

export interface WhatIfResult {
  offers: number
  recorded: ClockCounts
  changed: ClockCounts
  /** Offers that would have been escalated and were not. */
  escalatedBesides: number
  /** Offers escalated either way, and how many working hours earlier on average (negative: later). */
  escalatedEither: number
  meanHoursEarlier: number | null
  /** Accepted by the AE, but only after the changed window would have taken the offer away. */
  acceptedTooLate: number
  unknown: { what: string; offers: number }[]
}

interface Row {
  version: string
  offers: number
  reminders: number
  escalations: number
  lapses: number
  remindersThen: number
  escalationsThen: number
  lapsesThen: number
  besides: number
  either: number
  hoursEarlier: number
  tooLate: number
  cut: number
}

/**
 * Replays decided offers. Hours are working hours of the AE, as measured when the offer was decided, to the quarter
 * of an hour.
 */
export async function whatIf(db: Sql, change: WhatIf): Promise<WhatIfResult> {
  await settle(db)
  const rows = await replayed(db, change)
  const sum = (name: Exclude<keyof Row, 'version'>) => rows.reduce((all, row) => all + Number(row[name]), 0)
  const either = sum('either')
  return {
    offers: sum('offers'),
    recorded: { reminders: sum('reminders'), escalations: sum('escalations'), lapses: sum('lapses') },
    changed: {
      reminders: sum('remindersThen'),
      escalations: sum('escalationsThen'),
      lapses: sum('lapsesThen'),
    },
    escalatedBesides: sum('besides'),
    escalatedEither: either,
    meanHoursEarlier: either ? sum('hoursEarlier') / either : null,
    acceptedTooLate: sum('tooLate'),
    unknown: [
      {
        what: 'lapsed or withdrawn before the changed window ends: nobody knows whether they would have been taken',
        offers: sum('cut'),
      },
      {
        what: 'would have been reminded or escalated otherwise: people might have answered at another time',
        offers: sum('remindersThen'),
      },
    ].filter(({ offers }) => offers > 0),
  }
}

/** Hours as a slot of InsightWait (insight_slot in SQL): clocks are read to the quarter of an hour. */
const slotOf = (hours: number) => Math.round(hours * 4) * 2

/**
 * One line per motion version. A clock at h fires when the slot is past that of h and the changed window had not
 * ended before; `width_bucket` counts the reminders below a slot.
 */
function replayed(db: Sql, change: WhatIf): Promise<Row[]> {
  const { windowHours, remindAfterHours, escalateAfterHours, motionVersionId, now = new Date() } = change
  const since = change.since ?? new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 10)
  const until = change.until ?? now.toISOString().slice(0, 10)
  return db.query<Row>(
    `select "motionVersionId" as version, sum(n)::int as offers, sum(reminders)::int as reminders,
       coalesce(sum(n) filter (where escalated), 0)::int as escalations,
       coalesce(sum(n) filter (where state = 'LAPSED'), 0)::int as lapses,
       coalesce(sum(n * width_bucket(least(slot, $3) - 1, $4::int[])), 0)::int as "remindersThen",
       coalesce(sum(n) filter (where $5 < least(slot, $3)), 0)::int as "escalationsThen",
       coalesce(sum(n) filter (where slot >= $3), 0)::int as "lapsesThen",
       coalesce(sum(n) filter (where $5 < least(slot, $3) and not escalated), 0)::int as besides,
       coalesce(sum(n) filter (where $5 < least(slot, $3) and escalated), 0)::int as either,
       coalesce(sum(n * (v.escalate - $7)) filter (where $5 < least(slot, $3) and escalated), 0)::float8 as "hoursEarlier",
       coalesce(sum(n) filter (where state = 'ACCEPTED' and slot >= $3), 0)::int as "tooLate",
       coalesce(sum(n) filter (where state in ('LAPSED', 'WITHDRAWN') and slot < $3), 0)::int as cut
     from "InsightWait" o
       join (select id, (definition #>> '{handoff,escalateAfterHours}')::float8 as escalate from "MotionVersion") v
         on v.id = o."motionVersionId"
     where week between date_trunc('week', $1::date)::date and $2::date and n <> 0
       and ($6::uuid is null or "motionVersionId" = $6::uuid)
     group by 1`,
    [
      since,
      until,
      slotOf(windowHours),
      remindAfterHours.map(slotOf).toSorted((a, b) => a - b),
      slotOf(escalateAfterHours),
      motionVersionId ?? null,
      escalateAfterHours,
    ],
  )
}
