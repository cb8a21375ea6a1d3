/**
 * The chance of one deal, from the history: a semi-Markov chain over the stages (statistics/semi-markov.ts), moved by
 * the partner's own record, shrunk towards the whole when the partner has few deals. Pure; used by the forecast with
 * all of the history and by the backtest with what was known on an earlier day.
 */
import { random } from './statistics/random.ts'
import { type Chain, fitChain, timesToWin, type VisitCount } from './statistics/semi-markov.ts'
import { type Cell, expit, logit, priorOf, shrink } from './statistics/shrinkage.ts'

export interface History {
  stays: VisitCount[]
  /** Won of won and lost, per partner. */
  partners: { partnerId: string; won: number; decided: number }[]
}

export interface ForecastModel {
  /** null: too little history to say anything (fewer than MINIMUM outcomes of either kind). */
  chain: Chain | null
  decided: number
  won: number
  partnerIds: string[]
  /** Standard error of the overall win level, logit scale. */
  levelError: number
  /** Shift of a partner's deals on the logit scale, after shrinkage. */
  shift(partnerId: string): number
  /** Partner record's weight in deals: what half-trusts a partner's own rate. */
  partnerWeight: number
  /** Chance that a deal is won in the end. */
  chance(stage: string, waited: number, partnerId: string | null): number
  /** Share of the wins from here that come within so many seconds. */
  within(stage: string, waited: number, seconds: readonly number[]): number[]
}

/** Below that many wins or losses nothing is forecast. */
export const MINIMUM = 10
const PATHS = 80

export function fitForecast(history: History, seed = 7): ForecastModel {
  const won = history.partners.reduce((sum, p) => sum + p.won, 0)
  const decided = history.partners.reduce((sum, p) => sum + p.decided, 0)
  const enough = won >= MINIMUM && decided - won >= MINIMUM
  const chain = enough ? fitChain(history.stays) : null
  const cells = new Map<string, Cell>(
    history.partners.map((p) => [p.partnerId, { hits: p.won, n: p.decided }]),
  )
  const prior = priorOf([...cells.values()])
  const base = logit(prior.mean)
  const shift = (partnerId: string) => {
    const cell = cells.get(partnerId)
    return cell && enough ? logit(shrink(cell, prior)) - base : 0
  }
  const known = new Map<string, number[]>()
  return {
    chain,
    decided,
    won,
    partnerIds: [...cells.keys()],
    levelError: enough ? 1 / Math.sqrt(decided * prior.mean * (1 - prior.mean)) : 0,
    shift,
    partnerWeight: prior.weight,
    chance(stage, waited, partnerId) {
      const p = chain?.win(stage, waited) ?? 0
      return partnerId && p > 0 && p < 1 ? expit(logit(p) + shift(partnerId)) : p
    },
    within(stage, waited, seconds) {
      if (!chain) return seconds.map(() => 0)
      const key = `${stage} ${waited}`
      const times = known.get(key) ?? timesToWin(chain, { stage, waited }, PATHS, random(seed))
      known.set(key, times)
      return seconds.map((limit) => (times.length ? below(times, limit) / times.length : 0))
    },
  }
}

function below(sorted: number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
