/**
 * What inputs name, looked up under the viewer's own eyes: people and partners by id or, since everybody here has
 * one, by e-mail address; mails and letters by id.
 */
import type { Sql } from '../store/database.ts'
import type { Context } from './context.ts'
import { Statement, whereSql } from './reading/where.ts'
import type { Refusal } from './refusals.ts'
import { uuidOf } from './uuid.ts'
import { visible } from './visible.ts'

/** The person's id, or NOT_FOUND for whom the viewer may not see. */
export async function personNamed(tx: Sql, which: string, { viewer }: Context): Promise<string | Refusal> {
  const named = which.includes('@')
    ? { addresses: { some: { address: which.trim().toLowerCase() } } }
    : { id: uuidOf(which) }
  return one(tx, 'Person', { AND: [named, visible('Person', viewer)] }, { what: 'person', id: which })
}

/** The partner's id by id, mail domain or exact name, or NOT_FOUND. */
export async function partnerNamed(tx: Sql, which: string, { viewer }: Context): Promise<string | Refusal> {
  const named = {
    OR: [
      { id: uuidOf(which) },
      { name: which },
      { domains: { some: { domain: which.trim().toLowerCase() } } },
    ],
  }
  return one(tx, 'Partner', { AND: [named, visible('Partner', viewer)] }, { what: 'partner', id: which })
}

/** The mail's id, or NOT_FOUND. */
export const mailNamed = (tx: Sql, which: string, { viewer }: Context) =>
  one(
    tx,
    'InboundMail',
    { AND: [{ id: uuidOf(which) }, visible('InboundMail', viewer)] },
    { what: 'mail', id: which },
  )

/** The letter's id, or NOT_FOUND. */
export const letterNamed = (tx: Sql, which: string, { viewer }: Context) =>
  one(
    tx,
    'Letter',
    { AND: [{ id: uuidOf(which) }, visible('Letter', viewer)] },
    { what: 'letter', id: which },
  )

async function one(
  tx: Sql,
  model: string,
  where: object,
  asked: { what: string; id: string },
): Promise<string | Refusal> {
  const statement = new Statement()
  const sql = `select t.id from "${model}" t where ${whereSql(statement, model, where, 't')} limit 1`
  const [row] = await tx.query<{ id: string }>(sql, statement.params)
  return row?.id ?? { code: 'NOT_FOUND', ...asked }
}
