/** The numbers of a history computed the slow and plain way, event by event: what the kept sums must agree with. */

import type { Path } from '../../src/insight/backtest.ts'
import type { Deal } from '../../src/motion/deal.ts'
import type { DealEvent } from '../../src/motion/events.ts'
import { evolve } from '../../src/motion/evolve.ts'

export interface Told {
  deal: Deal
  events: DealEvent[]
  /** Stage by stage as the motion itself says, sales stages included; stays of no length left out. */
  path: { stage: string; since: string }[]
}

export function told(events: DealEvent[]): Told {
  let deal: Deal | null = null
  const all: { stage: string; since: string }[] = []
  for (const event of events) {
    const before: Deal | null = deal
    deal = evolve(deal, event)
    const [was, is] = [before && stageOf(before), stageOf(deal)]
    // A second offer is another stay on offer, even when nothing lay between.
    if (was !== is || event.type === 'HANDOFF_OFFERED') all.push({ stage: is, since: event.at })
  }
  const path = all.filter((step, index) => all[index + 1] === undefined || all[index + 1]!.since > step.since)
  return { deal: deal!, events, path }
}

function stageOf(deal: Deal): string {
  return deal.stage === 'WORKING' && deal.salesStage ? deal.salesStage : deal.stage
}

export function first(events: DealEvent[], type: DealEvent['type']): number | null {
  const event = events.find((one) => one.type === type)
  return event ? Date.parse(event.at) : null
}

export function asPath({ deal, path }: Told): Path {
  return {
    partnerId: deal.partnerId,
    stages: path.map(({ stage }) => stage),
    since: path.map(({ since }) => Date.parse(since) / 1000),
    closed: 'closedAt' in deal,
  }
}
