/** What the motion costs people, and which of its steps never caught anything: candidates to be dropped. */
import type { Sql } from '../store/database.ts'
import { funnelCells, total } from './cells.ts'
import type { InsightFilter } from './filter.ts'
import { Params } from './filter.ts'
import { settle } from './settle.ts'
import { type Proportion, proportion } from './statistics/proportion.ts'

export interface StepYield {
  step: string
  /** In words: what it does and what counts as a catch. */
  meaning: string
  /** Deals on which it fired, and on which it caught something. */
  fired: number
  caught: number
  /** Caught of all deals; the upper end says what it may still be worth. */
  ofDeals: Proportion
  /** Never caught anything among enough deals to say so (300: then at most 1.3 % with 95 % confidence). */
  neverCaught: boolean
}

export interface Lightness {
  deals: number
  lettersPerDeal: number | null
  questionsPerDeal: number | null
  touchesPerDeal: number | null
  offersPerDeal: number | null
  /** First mails that lacked nothing. */
  completeAtOnce: Proportion
  steps: StepYield[]
}

const MEANINGS: Record<string, string> = {
  ASK_ACCOUNT: 'asks for the account; caught: it was missing and then given',
  ASK_CONTACT: 'asks for a customer contact; caught: it was missing and then given',
  ASK_CONTEXT: 'asks why now; caught: it was missing and then given',
  ASK_AMOUNT: 'asks for the amount; caught: it was missing and then given',
  ASK_CLOSE_DATE: 'asks for the close date; caught: it was missing and then given',
  ASK_NEXT_STEP: 'asks for the next step; caught: it was missing and then given',
  CONFIRM_SENDER: 'asks an unproven sender for one word; caught: the deal was never confirmed',
  CONFLICT_CHECK: 'looks for the same account; caught: the deal was not carried on',
  GAP_REMINDER: 'asks again for what is missing; caught: it was then given',
  HANDOFF_REMINDER: 'reminds the AE; caught: the AE then decided that offer',
  ESCALATION: 'tells intake owner and manager; caught: the AE then decided that offer',
  LAPSE: 'takes the offer away; caught: somebody then accepted',
  CHECK_IN: 'asks the AE for news; caught: there was news later',
  PROTECTION_NOTICE: 'warns before protection ends; caught: extended or closed with a result',
  OBJECTION_WINDOW: 'waits for an objection; caught: there was one',
}
const ENOUGH = 300

/** Per deal of the filter; steps are known by motion version and month, so other conditions do not narrow them. */
export async function lightness(db: Sql, filter: InsightFilter = {}): Promise<Lightness> {
  await settle(db)
  const [cells, steps, entered] = await Promise.all([
    funnelCells(db, filter, 'MONTH'),
    stepRows(db, filter),
    funnelCells(
      db,
      { motionVersionId: filter.motionVersionId, since: filter.since, until: filter.until },
      'MONTH',
    ),
  ])
  const deals = total(cells, 'entered')
  const per = (name: Parameters<typeof total>[1]) => (deals ? total(cells, name) / deals : null)
  return {
    deals,
    lettersPerDeal: per('letters'),
    questionsPerDeal: per('questions'),
    touchesPerDeal: per('touches'),
    offersPerDeal: per('offers'),
    completeAtOnce: proportion(total(cells, 'firstComplete'), deals),
    steps: yields(steps, await requiredFields(db, filter), total(entered, 'entered')),
  }
}

interface StepRow {
  step: string
  fired: number
  caught: number
}

function stepRows(db: Sql, filter: InsightFilter): Promise<StepRow[]> {
  const params = new Params()
  const conditions = ['true']
  if (filter.motionVersionId)
    conditions.push(`"motionVersionId" = ${params.add(filter.motionVersionId)}::uuid`)
  if (filter.since) conditions.push(`month >= ${params.add(filter.since)}::date`)
  if (filter.until) conditions.push(`month <= ${params.add(filter.until)}::date`)
  return db.query<StepRow>(
    `select step, sum(fired)::int as fired, sum(caught)::int as caught from "InsightStep"
     where ${conditions.join(' and ')} group by step having sum(fired) > 0`,
    params.values,
  )
}

/** Fields that the versions concerned require: one that was never missing has no line of its own in the sums. */
async function requiredFields(db: Sql, filter: InsightFilter): Promise<string[]> {
  const rows = await db.query<{ field: string }>(
    `select distinct field from "MotionVersion" v, jsonb_array_elements_text(v.definition -> 'requiredFields') field
     where ($1::uuid is null or v.id = $1::uuid)
       and exists (select from "InsightReach" r where r."motionVersionId" = v.id and r.milestone = 'ENTERED')`,
    [filter.motionVersionId ?? null],
  )
  return rows.map(({ field }) => `ASK_${field}`)
}

function yields(rows: StepRow[], required: string[], deals: number): StepYield[] {
  const known = new Map(rows.map((row) => [row.step, row]))
  const names = [...new Set([...required, ...rows.map(({ step }) => step)])]
  return names
    .map((step) => {
      const { fired, caught } = known.get(step) ?? { fired: 0, caught: 0 }
      const neverCaught = caught === 0 && deals >= ENOUGH
      return {
        step,
        meaning: MEANINGS[step] ?? step,
        fired,
        caught,
        ofDeals: proportion(caught, deals),
        neverCaught,
      }
    })
    .sort((a, b) => b.caught - a.caught)
}
