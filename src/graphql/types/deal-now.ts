/** The deal itself, replayed from its events, for the fields that its projection does not hold. */
import { GraphQLError } from 'graphql'
import type { Deal } from '../../motion/deal.ts'
import { fromRows } from '../../store/deals.ts'
import type { EventRow } from '../../store/events.ts'
import type { Context } from '../context.ts'

/** Marks a field that needs `dealNow`, so that no row reader tries to answer it from columns (reading/plan.ts). */
export const REPLAYED = { extensions: { replayed: true } } as const

interface Waiting {
  ids: Set<string>
  deals: Promise<Map<string, Deal>>
}
const waiting = new WeakMap<Context, Waiting>()

/** The deals of one page are read in one statement and replayed once, however many fields ask for them. */
export async function dealNow(dealId: string, context: Context): Promise<Deal> {
  const batch = waiting.get(context) ?? startBatch(context)
  batch.ids.add(dealId)
  const deal = (await batch.deals).get(dealId)
  if (!deal) throw new GraphQLError('This deal has no history.')
  return deal
}

function startBatch(context: Context): Waiting {
  const ids = new Set<string>()
  // One turn of the event loop later, every deal of the page has asked.
  const deals = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    waiting.delete(context)
    const events = await eventsOf(context, [...ids])
    return new Map([...events].map(([id, rows]) => [id, fromRows(rows).deal]))
  })
  const batch = { ids, deals }
  waiting.set(context, batch)
  return batch
}

async function eventsOf({ baton }: Context, ids: string[]): Promise<Map<string, EventRow[]>> {
  const rows = await baton.db.query<EventRow>(
    `select "dealId", seq, type, at, actor, cause, data, personal, "personalHash", "erasedAt", "prevHash", hash
     from "Event" where "dealId" = any($1::uuid[]) order by "dealId", seq`,
    [ids],
  )
  const byDeal = new Map<string, EventRow[]>()
  for (const row of rows) {
    const known = byDeal.get(row.dealId)
    if (known) known.push(row)
    else byDeal.set(row.dealId, [row])
  }
  return byDeal
}
