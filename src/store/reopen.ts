/** What an operator can do with a mail or a letter that has come to its end. */
import type { Sql } from './database.ts'

/** Lets a mail be handled anew; with `vouchedBy` its sender counts as proven. false: it is being handled, or gone. */
export async function reopenMail(
  tx: Sql,
  id: string,
  of: { only: 'QUARANTINED' | 'ANY'; vouchedBy: string | null },
): Promise<boolean> {
  const rows = await tx.query(
    `update "InboundMail" set outcome = null, "outcomeReason" = null, "processedAt" = null, "nextAttemptAt" = null,
       attempts = 0, session = case when $2::text is null then session else session || jsonb_build_object('vouchedBy', $2::text) end
     where id = $1::uuid and raw is not null and outcome is not null and outcome <> 'APPLIED'
       ${of.only === 'QUARANTINED' ? `and outcome = 'QUARANTINED'` : ''}
     returning id`,
    [id, of.vouchedBy],
  )
  return rows.length > 0
}

/** How the reason of a mail begins that somebody has looked at and left where it is. */
export const DISCARDED = 'Discarded by '

/** An operator looked at it: it stays where it is, asks for nothing more, and its leak is closed. */
export async function discardMail(tx: Sql, id: string, why: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `update "InboundMail" set "outcomeReason" = $2 where id = $1::uuid and outcome = 'QUARANTINED' returning id`,
    [id, why],
  )
  if (rows.length) {
    await tx.query(
      'update "Leak" set "closedAt" = $2 where "inboundMailId" = $1::uuid and "closedAt" is null',
      [id, now],
    )
  }
  return rows.length > 0
}

/** Puts a letter that was given up, bounced or sent back in line, under the same Message-ID. */
export async function resendLetter(tx: Sql, id: string, now: Date): Promise<boolean> {
  const rows = await tx.query(
    `update "Letter" set state = 'PENDING', attempts = 0, "nextAttemptAt" = $2, "lastError" = null, "bouncedAt" = null,
       "bounceStatus" = null
     where id = $1::uuid and state <> 'PENDING' and "toAddress" <> '' returning id`,
    [id, now],
  )
  return rows.length > 0
}
