/**
 * The recorded offers, replayed against other clocks: which reminders, escalations and lapses would have fired, and
 * when. It knows when each offer was decided in the AE's working hours; it does not know how people would have
 * behaved under other clocks, and says for how many offers that matters.
 */
import type { Sql } from '../store/database.ts'
import { settle } from './settle.ts'

export interface WhatIf {
  /** Offers made within the period (default: the last 90 days) and decided since. */
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

/** Replays decided offers. Hours are working hours of the AE, as measured when the offer was decided. */
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

/**
 * `waited`: working hours until the offer was decided, whichever way. One line per motion version. Reminders that are
 * due before then: the place of `waited` among them, less a third of a second, so that one due at that moment is not.
 */
function replayed(db: Sql, change: WhatIf): Promise<Row[]> {
  const { windowHours, remindAfterHours, escalateAfterHours, motionVersionId, now = new Date() } = change
  const since = change.since ?? new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 10)
  const until = change.until ?? now.toISOString().slice(0, 10)
  return db.query<Row>(
    `select o."motionVersionId" as version, count(*)::int as offers, sum("remindersSent")::int as reminders,
       count(*) filter (where escalated)::int as escalations, count(*) filter (where state = 'LAPSED')::int as lapses,
       coalesce(sum(width_bucket(least(waited, $3) - 0.0001, $4::float8[])), 0)::int as "remindersThen",
       count(*) filter (where $5 < least(waited, $3))::int as "escalationsThen",
       count(*) filter (where waited >= $3)::int as "lapsesThen",
       count(*) filter (where $5 < least(waited, $3) and not escalated)::int as besides,
       count(*) filter (where $5 < least(waited, $3) and escalated)::int as either,
       coalesce(sum(v.escalate - $5) filter (where $5 < least(waited, $3) and escalated), 0)::float8 as "hoursEarlier",
       count(*) filter (where state = 'ACCEPTED' and waited >= $3)::int as "tooLate",
       count(*) filter (where state in ('LAPSED', 'WITHDRAWN') and waited < $3)::int as cut
     from (select *, "businessSeconds" / 3600.0::float8 as waited from "InsightOffer"
         where "decidedAt" is not null and "offeredAt" >= ($1::date at time zone 'UTC')
           and "offeredAt" < (($2::date + 1) at time zone 'UTC')
           and ($6::uuid is null or "motionVersionId" = $6::uuid)) o
       join (select id, (definition #>> '{handoff,escalateAfterHours}')::float8 as escalate from "MotionVersion") v
         on v.id = o."motionVersionId"
     group by 1`,
    [
      since,
      until,
      windowHours,
      remindAfterHours.toSorted((a, b) => a - b),
      escalateAfterHours,
      motionVersionId ?? null,
    ],
  )
}
