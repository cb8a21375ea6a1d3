import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextClock } from '../../src/motion/clocks.ts'
import type { Deal } from '../../src/motion/deal.ts'
import type { EventType } from '../../src/motion/events.ts'
import { nextSteps } from '../../src/motion/next-steps.ts'
import { nextStages } from '../../src/motion/transitions.ts'
import { clocksRest, decisionHolds, historyHolds, holdsNow } from './invariants.ts'
import { Story } from './kit.ts'
import {
  type Ask,
  type Beginning,
  beginning,
  beginsWith,
  commandOf,
  fitting,
  MATCHES,
  rightPersonFor,
  type Step,
  step,
} from './random-history.ts'

/** The nightly setting is PROPERTY_RUNS=10000 or more. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 500)

test(`no random history breaks an invariant (${RUNS} histories)`, { timeout: 60_000 + RUNS * 60 }, () => {
  const seen = new Map<string, number>()
  let decisions = 0
  fc.assert(
    fc.property(beginning, fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }), (first, steps) => {
      const story = live(first, steps)
      historyHolds(story)
      decisions += story.events.length
      for (const event of story.events) seen.set(event.type, (seen.get(event.type) ?? 0) + 1)
    }),
    { numRuns: RUNS },
  )
  // A generator that never reaches the interesting places would prove nothing.
  const rare = (Object.keys(EXPECTED) as EventType[]).filter((type) => !seen.has(type))
  // Of 500 histories three or four are won, come to their notice of protection or take a refusal back: two kinds were missing
  // by chance once in some seventy runs. The nightly setting misses none.
  expect(rare.length, rare.join(', ')).toBeLessThanOrEqual(RUNS < 2_000 ? 3 : 0)
  expect(decisions).toBeGreaterThan(RUNS * 10)
})

const EXPECTED: Record<EventType, true> = {
  REGISTERED: true,
  FACTS_CHANGED: true,
  SENDER_CONFIRMED: true,
  COMPLETED: true,
  CONFLICT_FOUND: true,
  CONFLICT_SETTLED: true,
  OVERLAP_FOUND: true,
  GAP_REMINDED: true,
  ROUTING_FAILED: true,
  HANDOFF_OFFERED: true,
  HANDOFF_REMINDED: true,
  HANDOFF_ESCALATED: true,
  HANDOFF_ACCEPTED: true,
  HANDOFF_DECLINED: true,
  DECLINE_TAKEN_BACK: true,
  HANDOFF_LAPSED: true,
  HANDOFF_WITHDRAWN: true,
  OWNERSHIP_RETURNED: true,
  NEXT_STEP_SET: true,
  ACTIVITY_RECORDED: true,
  SALES_STAGE_MOVED: true,
  CHECK_IN_SENT: true,
  PROPOSED: true,
  PROPOSAL_ANSWERED: true,
  PROPOSAL_TOOK_EFFECT: true,
  PROPOSAL_WITHDRAWN: true,
  ROLES_CHANGED: true,
  CREDIT_AMENDED: true,
  CREDIT_DISPUTED: true,
  DISPUTE_RESOLVED: true,
  DISPUTE_WITHDRAWN: true,
  PROTECTION_NOTICED: true,
  PROTECTION_EXTENDED: true,
  LEAK_OPENED: true,
  LEAK_CLOSED: true,
  WON: true,
  WON_AMOUNT_CORRECTED: true,
  LOST: true,
  REJECTED: true,
  WITHDRAWN: true,
  EXPIRED: true,
  REOPENED: true,
}

function live(first: Beginning, steps: Step[]): Story {
  const story = new Story()
  beginsWith(story, first)
  holdsNow(story)
  for (const each of steps) {
    takeStep(story, each)
    holdsNow(story)
  }
  return story
}

function takeStep(story: Story, each: Step): void {
  switch (each.do) {
    case 'wait':
      story.wait(0, each.hours)
      return
    case 'tick':
      lookAtClock(story)
      return
    case 'away': {
      const until =
        each.days === 0 ? null : new Date(Date.parse(story.now) + each.days * 86_400_000).toISOString()
      story.knows(each.id, { absences: [{ from: story.now, until }] })
      return
    }
    case 'leave':
      story.knows(each.id, { active: false })
      return
    case 'return':
      story.knows(each.id, { active: true, absences: [] })
      return
    case 'ask':
      askFor(story, each.who, each.asks)
      return
    case 'fit':
      askFor(story, 'right', { ...each.asks, a: each.asks.a | 1, type: fitting(story, each.n) })
      return
    default:
      each satisfies never
  }
}

function lookAtClock(story: Story): void {
  const before = story.deal
  const due = before && nextClock(before, story.world)
  const turn = story.ticks()
  if (due && Date.parse(due.at) <= Date.parse(story.now)) expect(turn.events.length).toBeGreaterThan(0)
  if (turn.events.length > 0) decisionHolds(story, before, turn)
  clocksRest(story)
}

function askFor(story: Story, who: string, asks: Ask): void {
  // Another deal has shown whose customer it is about.
  if (asks.type === 'recheckAccount')
    story.world = { ...story.world, matches: [MATCHES[asks.b % MATCHES.length]!] }
  const before = deepFreeze(story.deal as Deal)
  const command = commandOf(story, asks)
  const asker = who === 'right' ? rightPersonFor(story, command) : who
  const possible = nextSteps(before, story.world).find((next) => next.command === command.type)
  const turn = story.try(asker, command)
  if ('code' in turn) {
    expect(story.deal).toBe(before)
    return
  }
  // Nothing was found.
  if (command.type === 'recheckAccount' && turn.events.length === 0) return
  expect(turn.events.length).toBeGreaterThan(0)
  if (possible) expect(possible, command.type).toMatchObject({ possible: true, whyNot: null })
  expect(nextStages(before.stage, command.type)).toContain(story.deal?.stage)
  decisionHolds(story, before, turn)
}

/** Whoever writes into a deal instead of making a new one is caught at once. */
function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}
