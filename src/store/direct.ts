/** The vendor's own opportunities, imported so that a partner's registration of the same account is seen at once. */
import { accountFor } from './accounts.ts'
import type { Tx } from './database.ts'
import { upsertDirect } from './upsert.ts'

export interface DirectOpportunityRead {
  externalId: string
  accountName: string | null
  accountDomain: string | null
  /** ISO 3166-1 alpha-2 */
  accountCountry: string | null
  /** E-mail address of a person who is known, or a name. */
  owner: string | null
  product: string | null
  /** Decimal string, major units. */
  amount: string | null
  currency: string | null
  openedAt: Date
  closedAt: Date | null
}

/** Writes one; a known external id is changed. True when it is new. */
export async function importDirect(
  tx: Tx,
  read: DirectOpportunityRead,
  at: { newId: () => string; now: Date },
): Promise<boolean> {
  const { accountName: name, accountDomain: domain, accountCountry: country, owner, ...rest } = read
  const [person] = owner?.includes('@')
    ? await tx.query<{ personId: string }>('select "personId" from "PersonAddress" where address = $1', [
        owner.toLowerCase(),
      ])
    : []
  const accountId = await accountFor(tx, { name, domain: domain?.toLowerCase() ?? null, country }, at.newId)
  const row = { ...rest, accountId, ownerId: person?.personId ?? null, ownerName: owner }
  return upsertDirect(tx, at.newId(), row, at.now)
}
