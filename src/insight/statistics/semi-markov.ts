/**
 * Where a deal ends and when, from the stage it is in and how long it has been there: a semi-Markov chain. In each
 * stage a deal waits; the longer it has waited, the other its chances. Visits that still last are censored. Chances
 * come from counts by stage, exit and bucket of duration (buckets.ts), so a chain over a million deals fits in a
 * few milliseconds. Small buckets borrow from the bucket before them.
 */
import { BUCKETS, bucketOf, bucketRange } from './buckets.ts'
import type { Random } from './random.ts'

/** `n` visits of one stage that lasted into `bucket`; `exit` null: still there. */
export interface VisitCount {
  stage: string
  exit: string | null
  bucket: number
  n: number
}

interface StageModel {
  exits: string[]
  /** Last bucket with enough visits to tell; a longer wait counts as this one. */
  last: number
  /** Chance to leave within the bucket, given that it was reached. */
  leave: number[]
  /** Chance of each exit, given that the deal leaves in the bucket. */
  mix: number[][]
  /** Chance that the deal is won in the end, given that the bucket was reached. */
  win: number[]
  /** Σ over the buckets so far of the chance to leave there towards a win: what walks that win are drawn from. */
  toWin: number[]
  /** Worth of each exit: the chance of a win from there. */
  worth: number[]
}

export interface Chain {
  stages: Map<string, StageModel>
  /** Chance of a win for a deal in this stage that has waited so many seconds; null: stage never seen. */
  win(stage: string, waited: number): number | null
}

const ENOUGH_AT_RISK = 5
const SETTLED = 1e-9

export function fitChain(counts: readonly VisitCount[], wonExit = 'WON'): Chain {
  const stages = new Map<string, StageModel>()
  for (const stage of new Set(counts.map((c) => c.stage))) {
    const model = fitStage(counts.filter((c) => c.stage === stage))
    if (model) stages.set(stage, model)
  }
  solve(stages, wonExit)
  return {
    stages,
    win(stage, waited) {
      const model = stages.get(stage)
      return model ? model.win[Math.min(model.last, bucketOf(waited))]! : null
    },
  }
}

/** Life table of one stage (actuarial: those censored in a bucket were at risk for half of it). */
function fitStage(counts: readonly VisitCount[]): StageModel | null {
  const exits = [...new Set(counts.flatMap((c) => (c.exit === null ? [] : [c.exit])))].sort()
  if (exits.length === 0) return null
  const left = Array.from({ length: BUCKETS }, () => exits.map(() => 0))
  const censored = new Array<number>(BUCKETS).fill(0)
  for (const { exit, bucket, n } of counts) {
    if (exit === null) censored[bucket]! += n
    else left[bucket]![exits.indexOf(exit)]! += n
  }
  const leftAll = left.map((row) => row.reduce((a, b) => a + b, 0))
  const mix = exitMix(left, leftAll)
  const leave: number[] = []
  let reached = leftAll.reduce((a, b) => a + b, 0) + censored.reduce((a, b) => a + b, 0)
  let last = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const atRisk = reached - censored[bucket]! / 2
    if (atRisk < ENOUGH_AT_RISK && bucket > 0) break
    leave.push(atRisk > 0 ? Math.min(1, leftAll[bucket]! / atRisk) : 0)
    last = bucket
    reached -= leftAll[bucket]! + censored[bucket]!
  }
  // Beyond what was observed nobody knows when, but the deal leaves some time, the way the last ones did.
  leave[last] = 1
  return { exits, last, leave, mix, win: new Array<number>(last + 1).fill(0), toWin: [], worth: [] }
}

/** So many leavers of the bucket before (at first: of the whole stage) are mixed into each bucket's own. */
const BORROWED = 8

/**
 * Exit mix per bucket. A small bucket borrows from the one before it, not from the whole stage: the longer the wait,
 * the more the mix has changed, and late buckets are the small ones.
 */
function exitMix(left: number[][], leftAll: number[]): number[][] {
  const total = leftAll.reduce((a, b) => a + b, 0)
  let before = left[0]!.map((_, exit) => left.reduce((sum, row) => sum + row[exit]!, 0) / total)
  return left.map((row, bucket) => {
    before = row.map((n, exit) => (n + BORROWED * before[exit]!) / (leftAll[bucket]! + BORROWED))
    return before
  })
}

/** Backwards through the buckets of each stage, round by round until declined and reoffered deals settle. */
function solve(stages: Map<string, StageModel>, wonExit: string): void {
  for (let round = 0; round < 200; round++) {
    let moved = 0
    for (const model of stages.values()) {
      const worth = model.exits.map((exit) => (exit === wonExit ? 1 : (stages.get(exit)?.win[0] ?? 0)))
      let ahead = 0
      for (let bucket = model.last; bucket >= 0; bucket--) {
        const leave = model.leave[bucket]!
        const now = leave * dot(model.mix[bucket]!, worth) + (1 - leave) * ahead
        moved = Math.max(moved, Math.abs(now - model.win[bucket]!))
        model.win[bucket] = now
        ahead = now
      }
    }
    if (moved < SETTLED) break
  }
  for (const model of stages.values()) weigh(model, stages, wonExit)
}

function weigh(model: StageModel, stages: Map<string, StageModel>, wonExit: string): void {
  model.worth = model.exits.map((exit) => (exit === wonExit ? 1 : (stages.get(exit)?.win[0] ?? 0)))
  let [survival, sum] = [1, 0]
  for (let bucket = 0; bucket <= model.last; bucket++) {
    const leave = survival * model.leave[bucket]!
    sum += leave * dot(model.mix[bucket]!, model.worth)
    model.toWin.push(sum)
    survival -= leave
  }
}

/**
 * Seconds until the win of deals that are won in the end, from `paths` walks of the chain from a stage and a wait.
 * Each step is drawn given that the walk wins, so that no walk is wasted. Sorted; empty when no win is possible.
 */
export function timesToWin(
  chain: Chain,
  from: { stage: string; waited: number },
  paths: number,
  random: Random,
): number[] {
  const times: number[] = []
  for (let path = 0; path < paths; path++) {
    const time = walk(chain, from.stage, from.waited, random)
    if (time !== null) times.push(time)
  }
  return times.sort((a, b) => a - b)
}

const LONGEST_WALK = 60

function walk(chain: Chain, stage: string, waited: number, random: Random): number | null {
  let now = 0
  let [at, age] = [stage, waited]
  for (let step = 0; step < LONGEST_WALK; step++) {
    const model = chain.stages.get(at)
    if (!model) return null
    const bucket = leavingBucket(model, Math.min(model.last, bucketOf(age)), random)
    if (bucket === null) return null
    const { from, to } = bucketRange(bucket)
    const start = Math.max(from, age)
    // Log-uniform within the bucket; a wait beyond the last bucket goes on for a while of the same order.
    const end = to > start ? to : start * 1.3
    const left = start === 0 ? random.next() * end : start * (end / start) ** random.next()
    now += left - age
    at = model.exits[winningExit(model, bucket, random)]!
    age = 0
    if (!chain.stages.has(at)) return now
  }
  return null
}

/** A bucket at or after `from` in which the deal leaves towards a win; null when there is none. */
function leavingBucket({ toWin, last }: StageModel, from: number, random: Random): number | null {
  const before = from > 0 ? toWin[from - 1]! : 0
  const mass = toWin[last]! - before
  if (mass <= 0) return null
  const wanted = before + random.next() * mass
  let [low, high] = [from, last]
  while (low < high) {
    const middle = (low + high) >> 1
    if (toWin[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function winningExit({ mix, worth }: StageModel, bucket: number, random: Random): number {
  const row = mix[bucket]!
  let left = random.next() * dot(row, worth)
  for (let exit = 0; exit < row.length; exit++) {
    left -= row[exit]! * worth[exit]!
    if (left < 0) return exit
  }
  return worth.indexOf(Math.max(...worth))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
