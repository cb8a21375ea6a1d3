/**
 * Random histories through the one door and through handleMail into real databases (life.ts). `npm test` runs 200
 * over all backends (the motion's own 500 are in test/motion), `.ci/run` 500; the nightly setting is
 * PROPERTY_RUNS=3000 PROPERTY_STEPS=40 or more.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backends } from '../kit/backends.ts'
import { beginning } from '../motion/random-history.ts'
import { openShop } from './kit.ts'
import { foundCompany, Life } from './life.ts'
import { storeStep } from './random-steps.ts'

const RUNS = Number(process.env.PROPERTY_RUNS ?? 200)
const LONGEST = Number(process.env.PROPERTY_STEPS ?? 8)
/** Databases beside each other: Node decides for one while Postgres works for the other. */
const LANES = { postgres: 3, pglite: 1 }
/** The embedded database shares Node's one processor: it gets the smaller part where both are there. */
const PART = { postgres: 0.9, pglite: backends.length > 1 ? 0.1 : 1 }

interface Tally {
  events: Map<string, number>
  outcomes: Map<string, number>
  refusals: number
  crashes: number
}

describe.concurrent.each(backends)('%s', (kind) => {
  const runs = Math.ceil(RUNS * PART[kind])
  test(`keeps every random history (${runs})`, { timeout: 120_000 + runs * 2_000 }, async () => {
    const tally: Tally = { events: new Map(), outcomes: new Map(), refusals: 0, crashes: 0 }
    const lanes = Array.from({ length: LANES[kind] }, () => lane(kind, Math.ceil(runs / LANES[kind]), tally))
    await Promise.all(lanes)
    // A generator that never reaches the interesting places would prove nothing.
    if (runs >= 200) reachesEverything(tally, runs)
  })
})

async function lane(kind: 'pglite' | 'postgres', runs: number, tally: Tally): Promise<void> {
  const shop = await openShop({ kind, sample: false })
  try {
    const company = await foundCompany(shop)
    const steps = fc.array(storeStep, { minLength: 4, maxLength: LONGEST, size: 'max' })
    await fc.assert(
      fc.asyncProperty(beginning, steps, async (first, each) => {
        const life = new Life(shop, company)
        await life.begins(first)
        for (const one of each) await life.takes(one)
        await life.ends()
        count(tally, life)
      }),
      { numRuns: runs },
    )
  } finally {
    await shop.close()
  }
}

function count(tally: Tally, life: Life): void {
  tally.refusals += life.refusals
  tally.crashes += life.crashes
  for (const { type } of life.events) tally.events.set(type, (tally.events.get(type) ?? 0) + 1)
  for (const outcome of life.outcomes) tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1)
}

function reachesEverything({ events, outcomes, refusals, crashes }: Tally, runs: number): void {
  const often = [
    'HANDOFF_ACCEPTED',
    'HANDOFF_DECLINED',
    'HANDOFF_LAPSED',
    'PROPOSED',
    'LEAK_OPENED',
    'CONFLICT_FOUND',
    'ACTIVITY_RECORDED',
    'SENDER_CONFIRMED',
  ]
  expect(often.filter((type) => !events.has(type))).toEqual([])
  expect([...outcomes.keys()].sort()).toEqual(['ANSWERED', 'APPLIED', 'IGNORED', 'QUARANTINED'])
  expect(refusals).toBeGreaterThan(runs / 4)
  expect(crashes).toBeGreaterThan(runs / 20)
  expect([...events.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThan(runs * 3)
}
