/**
 * For chances, a sales stage reached early is another thing than the same one reached late: it has three parts, by
 * days since acceptance (`QUALIFIED@1`, …). For people it is one stage.
 */
import { SALES_STAGES } from '../motion/words.ts'

const DAY = 86_400
const SALES = new Set<string>(SALES_STAGES)

/** The part of a stage that was reached so many seconds after acceptance; the same as insight_part in SQL. */
export function partOf(stage: string, secondsSinceAcceptance: number): string {
  if (!SALES.has(stage)) return stage
  if (secondsSinceAcceptance < 30 * DAY) return `${stage}@1`
  return secondsSinceAcceptance < 75 * DAY ? `${stage}@2` : `${stage}@3`
}

/** The stage that a part belongs to. */
export function wholeOf(part: string): string {
  const at = part.indexOf('@')
  return at < 0 ? part : part.slice(0, at)
}
