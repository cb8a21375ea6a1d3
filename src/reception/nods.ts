/** Words that ask for nothing and say nothing: thanks, and a nod to a letter that only tells something. */
import type { LetterKind } from '../motion/letters.ts'
import { isNod, isPolite } from '../understanding/answers/short-answers.ts'
import type { Received } from './plan.ts'

/** Whether nobody need hear of it. `names`: of the people who write and are written to. */
export const isPoliteIn = (received: Received, names: string[]): boolean =>
  isPolite(received.parsed.ownText, names) || (asksNothing(received) && isNod(received.parsed.ownText, names))

/** "👍" to the letter that asks for the sum of a won deal would be an answer. */
const asksNothing = ({ thread: { answers } }: Received): boolean =>
  answers !== null && TELLS_ONLY.has(answers.kind) && !answers.data.won

const TELLS_ONLY: ReadonlySet<string> = new Set([
  'DECISION_CONFIRMED',
  'FACTS_CONFIRMED',
  'HANDOFF_PROGRESS',
  'INTRODUCTION',
  'NEXT_STEP_UPDATE',
  'OUTCOME',
  'PROPOSAL_OUTCOME',
  'QUESTION_PASSED_ON',
  'RECEIPT',
  'STATUS_DIGEST',
] satisfies LetterKind[])
