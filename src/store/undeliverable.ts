/** Addresses that letters do not reach, and what becomes of a letter that was for one. */
import type { Sql } from './database.ts'

/** From now on letters go to another address of the person, if there is one; the first reason stays. */
export async function markAddress(
  tx: Sql,
  address: string,
  how: { what: 'DEAD' | 'COMPLAINED'; at: Date; why: string },
): Promise<void> {
  const column = how.what === 'COMPLAINED' ? 'complainedAt' : 'undeliverableSince'
  await tx.query(
    `update "PersonAddress" set "${column}" = $2, "undeliverableWhy" = $3 where address = $1 and "${column}" is null`,
    [address.toLowerCase(), how.at, how.why],
  )
}

/**
 * A letter that will not arrive where it was sent goes to another address of its person, the same letter under the
 * same Message-ID; resolves with that address, or with null when the person has no other that works.
 */
export async function sendElsewhere(tx: Sql, letterId: string, now: Date): Promise<string | null> {
  const [row] = await tx.query<{ toAddress: string }>(
    `update "Letter" l set "toAddress" = other.address, state = 'PENDING', attempts = 0, "nextAttemptAt" = $2
     from (select a.address from "PersonAddress" a join "Letter" m on m."personId" = a."personId"
           where m.id = $1::uuid and a.address <> lower(m."toAddress")
             and a."undeliverableSince" is null and a."complainedAt" is null
           order by a.primary desc, a.address limit 1) other
     where l.id = $1::uuid and l.state in ('FAILED', 'BOUNCED')
     returning l."toAddress"`,
    [letterId, now],
  )
  return row?.toAddress ?? null
}
