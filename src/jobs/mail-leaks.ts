/**
 * Leaks that no deal bears: mail that nobody has dealt with (UNPROCESSED). Opened and closed by the sweep, in two
 * statements, so that they are right after any outage.
 */
import { announcingLeaks } from '../store/deal-statements.ts'
import { DISCARDED } from '../store/reopen.ts'
import type { Baton } from '../world.ts'

/** A mail should have its outcome within minutes; a quarantined one should be looked at within a working day. */
const HANDLE_MINUTES = 15
const QUARANTINE_HOURS = 24

const WAITING = `(m.outcome is null and m."arrivedAt" < $1::timestamptz - interval '${HANDLE_MINUTES} minutes')
  or (m.outcome = 'QUARANTINED' and m."processedAt" < $1::timestamptz - interval '${QUARANTINE_HOURS} hours'
      and coalesce(m.trust::text, '') <> 'FAIL' and m."outcomeReason" not like '${DISCARDED}%')`

export async function sweepMailLeaks(baton: Baton): Promise<void> {
  const now = baton.now()
  await baton.db.query(
    `update "Leak" l set "closedAt" = $1 from "InboundMail" m
     where l."inboundMailId" = m.id and l.type = 'UNPROCESSED' and l."closedAt" is null and not (${WAITING})`,
    [now],
  )
  await baton.db.query(
    announcingLeaks(`insert into "Leak" (id, type, "inboundMailId", since, "responsibleId", action, "openedAt")
     select gen_random_uuid(), 'UNPROCESSED', m.id, m."arrivedAt",
       (select a."personId" from "PersonAddress" a where a.address = lower((
          select v.definition->>'intakeOwner' from "MotionVersion" v order by v."publishedAt" desc limit 1))),
       case when m.outcome is null then 'Find out why it cannot be handled (baton doctor), then let it run again'
            else 'Look at the mail: release it, or discard it' end, $1
     from "InboundMail" m
     where (${WAITING})
       and not exists (select 1 from "Leak" l where l."inboundMailId" = m.id and l."closedAt" is null)
     on conflict do nothing`),
    [now],
  )
}
