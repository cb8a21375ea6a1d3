/** The sum of a won deal, said again by whoever may close it: put right, and told to the partner once more. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { wonSumIn } from '../understanding/answers/won-sums.ts'
import type { Plan, Received } from './plan.ts'

/** null where the deal is not won, or the words do not plainly say what it was won for. */
export function correctingWonSum({ understanding, parsed }: Received, deal: Deal): Plan | null {
  if (deal.stage !== 'WON' || !SAYS_MORE.has(understanding.intent)) return null
  const amount = wonSumIn(parsed.ownText, deal.wonAmount, deal.facts.amount?.currency ?? null)
  if (amount === null) return null
  const command: Command = { type: 'correctWonAmount', amount, note: null }
  return { kind: 'COMMANDS', commands: [command], reason: 'What it was won for, said again' }
}
/** A question is answered by a person; a loss speaks against the win. */
const SAYS_MORE: ReadonlySet<string> = new Set(['WON', 'UPDATE', 'REGISTRATION', 'UNCLEAR'])
