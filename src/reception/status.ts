/** The answer to "status": the sender's own deals, or the one asked about. */
import { isClosed } from '../motion/transitions.ts'
import type { Stage } from '../motion/words.ts'
import type { Wording } from './answers.ts'
import type { Hands } from './hands.ts'
import type { Received } from './plan.ts'

interface Row {
  id: string
  number: number
  accountName: string | null
  stage: Stage
  owner: string
  stageSince: Date
  nextStep: string | null
  dueAt: Date | null
  offeredTo: string | null
  wonAmount: string | null
  wonCurrency: string | null
}

const LIMIT = 25

export async function statusFor({ tx, baton }: Hands, { thread, partner }: Received): Promise<Wording> {
  const { sender, deal } = thread
  // A colleague who has not written before is of the partner whose (proven) domain the mail comes from.
  const partnerId = sender
    ? sender.kind === 'PARTNER_CONTACT'
      ? sender.partnerId
      : null
    : (partner?.id ?? null)
  const rows = await tx.query<Row>(
    `select d.id, d.number, d."accountName", d.stage, o.name as owner, d."stageSince", d."nextStep", h."dueAt",
       a.name as "offeredTo", d."wonAmount", d."wonCurrency"
     from "Deal" d join "Person" o on o.id = d."ownerId"
     left join "Handoff" h on h."dealId" = d.id and h.state = 'OFFERED'
     left join "Person" a on a.id = h."aeId"
     where case when $1::uuid is not null then d.id = $1::uuid
       when $2::uuid is not null then d."partnerId" = $2::uuid
       else d."ownerId" = $3::uuid or d."intakeOwnerId" = $3::uuid or h."aeId" = $3::uuid end
       and (d."closedAt" is null or d."closedAt" > $4::timestamptz - interval '30 days')
     order by d."closedAt" nulls first, d."createdAt" desc limit ${LIMIT}`,
    [deal?.id ?? null, partnerId, sender?.id ?? null, baton.now()],
  )
  return {
    kind: 'STATUS_DIGEST',
    data: {
      askedAbout: deal?.number ?? null,
      deals: rows.map((row) => ({
        number: row.number,
        accountName: row.accountName,
        stage: row.stage,
        owner: row.owner,
        since: row.stageSince.toISOString(),
        next: nextOf(row),
        wonFor:
          row.wonAmount !== null && row.wonCurrency !== null
            ? { value: row.wonAmount, currency: row.wonCurrency }
            : null,
      })),
    },
  }
}

/** In words, what has to happen next and by when. */
function nextOf(row: Row): string {
  if (row.stage === 'HANDED_OFF' && row.dueAt) {
    return `${row.offeredTo} is to answer by ${row.dueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  }
  if (row.stage === 'INCOMPLETE') return 'waits for the facts that were asked for'
  return isClosed(row.stage) ? '' : (row.nextStep ?? '')
}
