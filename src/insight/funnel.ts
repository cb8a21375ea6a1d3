/**
 * Funnel, win rates and velocity: how far deals of a cohort came. Whoever reached a step counts as having reached
 * every step before it (skipping is allowed by the motion), and going back takes nothing away.
 */
import type { Sql } from '../store/database.ts'
import { amounts, type CountName, type FunnelCell, funnelCells, type Grain, total } from './cells.ts'
import type { InsightFilter } from './filter.ts'
import { type MoneySum, sumMoney } from './money.ts'
import { settle } from './settle.ts'
import { type Proportion, proportion } from './statistics/proportion.ts'

export const FUNNEL_STEPS = ['ENTERED', 'COMPLETED', 'OFFERED', 'ACCEPTED', 'WON'] as const
export type FunnelStepName = (typeof FUNNEL_STEPS)[number]

export interface FunnelStep {
  step: FunnelStepName
  deals: number
  /** Stated value of the deals that reached the step. */
  value: MoneySum[]
  ofEntered: Proportion
  /** Of those that reached the step before. */
  ofPrevious: Proportion
}

export interface Cohort {
  /** First day of the week (Monday) or month, ISO date, UTC. */
  period: string
  entered: number
  completed: number
  offered: number
  accepted: number
  won: number
  lost: number
  closedWithoutResult: number
  open: number
}

export interface Funnel {
  grain: Grain
  steps: FunnelStep[]
  /** Deals moved to an optional sales stage or beyond, where the motion uses them. */
  salesStages: { stage: string; deals: number }[]
  outcomes: { open: number; won: number; lost: number; rejected: number; withdrawn: number; expired: number }
  cohorts: Cohort[]
}

/** The funnel of the deals that came in within the filter's period. Weeks and months in UTC. */
export async function funnel(db: Sql, filter: InsightFilter = {}, grain: Grain = 'MONTH'): Promise<Funnel> {
  await settle(db)
  const cells = await funnelCells(db, filter, grain)
  return {
    grain,
    steps: stepsOf(cells),
    salesStages: salesStagesOf(cells),
    outcomes: outcomesOf(cells),
    cohorts: cohortsOf(cells),
  }
}

const STEP_COLUMNS: Record<FunnelStepName, [CountName, Parameters<typeof amounts>[1]]> = {
  ENTERED: ['entered', 'value'],
  COMPLETED: ['completed', 'valueCompleted'],
  OFFERED: ['offered', 'valueOffered'],
  ACCEPTED: ['accepted', 'valueAccepted'],
  WON: ['won', 'valueWon'],
}

function stepsOf(cells: FunnelCell[]): FunnelStep[] {
  const entered = total(cells, 'entered')
  let previous = entered
  return FUNNEL_STEPS.map((step) => {
    const [count, value] = STEP_COLUMNS[step]
    const deals = total(cells, count)
    const ofPrevious = proportion(deals, previous)
    previous = deals
    return {
      step,
      deals,
      value: sumMoney(amounts(cells, value)),
      ofEntered: proportion(deals, entered),
      ofPrevious,
    }
  })
}

function salesStagesOf(cells: FunnelCell[]): { stage: string; deals: number }[] {
  const stages: [string, CountName][] = [
    ['QUALIFIED', 'qualified'],
    ['TECHNICAL_VALIDATION', 'technical'],
    ['PROPOSED', 'proposed'],
    ['COMMITTED', 'committed'],
  ]
  const all = stages.map(([stage, name]) => ({ stage, deals: total(cells, name) }))
  return all.some(({ deals }) => deals > 0) ? all : []
}

function outcomesOf(cells: FunnelCell[]): Funnel['outcomes'] {
  const [won, lost, rejected] = [total(cells, 'won'), total(cells, 'lost'), total(cells, 'rejected')]
  const [withdrawn, expired] = [total(cells, 'withdrawn'), total(cells, 'expired')]
  const open = total(cells, 'entered') - won - lost - rejected - withdrawn - expired
  return { open, won, lost, rejected, withdrawn, expired }
}

function cohortsOf(cells: FunnelCell[]): Cohort[] {
  const periods = [...new Set(cells.map((cell) => cell.period))]
  const byPeriod = new Map<string, FunnelCell[]>(periods.map((period) => [period, []]))
  for (const cell of cells) byPeriod.get(cell.period)!.push(cell)
  return [...byPeriod].map(([period, own]) => {
    const { open, won, lost, rejected, withdrawn, expired } = outcomesOf(own)
    return {
      period,
      entered: total(own, 'entered'),
      completed: total(own, 'completed'),
      offered: total(own, 'offered'),
      accepted: total(own, 'accepted'),
      won,
      lost,
      closedWithoutResult: rejected + withdrawn + expired,
      open,
    }
  })
}

export interface WinRates {
  /** won / (won + lost) */
  narrow: Proportion
  /** won / all closed */
  wide: Proportion
  open: number
}

/** Narrow and wide win rate of the deals that came in within the filter's period, with Wilson intervals. */
export async function winRates(db: Sql, filter: InsightFilter = {}): Promise<WinRates> {
  await settle(db)
  return winRatesOf(await funnelCells(db, filter, 'MONTH'))
}

export function winRatesOf(cells: FunnelCell[]): WinRates {
  const { won, lost, rejected, withdrawn, expired, open } = outcomesOf(cells)
  const closed = won + lost + rejected + withdrawn + expired
  return { narrow: proportion(won, won + lost), wide: proportion(won, closed), open }
}

export interface Velocity {
  /** Deals that an AE accepted. */
  opportunities: number
  /** Won of the accepted deals that are closed. */
  winRate: number | null
  /** Mean won amount, per currency of the won deals. */
  meanWon: MoneySum[]
  /** Mean days from the partner's first mail to the win. */
  cycleDays: number | null
  /** Opportunities × win rate × mean value / cycle: amount per day, per currency. */
  perDay: MoneySum[]
}

/** How much the motion earns a day. Null parts when nothing was won yet. */
export async function velocity(db: Sql, filter: InsightFilter = {}): Promise<Velocity> {
  await settle(db)
  return velocityOf(await funnelCells(db, filter, 'MONTH'))
}

export function velocityOf(cells: FunnelCell[]): Velocity {
  const opportunities = total(cells, 'accepted')
  const { won, lost } = outcomesOf(cells)
  const winRate = won + lost > 0 ? won / (won + lost) : null
  const cycleDays = won > 0 ? total(cells, 'cycleSeconds') / won / 86_400 : null
  const wonBy = new Map<string, number>()
  for (const cell of cells) wonBy.set(cell.currency, (wonBy.get(cell.currency) ?? 0) + cell.won)
  const means = sumMoney(amounts(cells, 'wonAmount')).map(({ amount, currency }) => ({
    currency,
    amount: (Number(amount) / (wonBy.get(currency) || 1)).toFixed(2),
  }))
  const perDay = means.map(({ amount, currency }) => {
    // Each currency gets its share of the opportunities, by its share of the wins.
    const share = (wonBy.get(currency) ?? 0) / (won || 1)
    const daily = cycleDays && winRate ? (opportunities * share * winRate * Number(amount)) / cycleDays : 0
    return { currency, amount: daily.toFixed(2) }
  })
  return { opportunities, winRate, meanWon: means, cycleDays, perDay }
}
