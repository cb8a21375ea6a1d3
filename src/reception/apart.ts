/** A reply of which other deals were set apart (handle-mail-set-apart.ts): whether it says anything of its own deal. Pure. */
import { isPolite } from '../understanding/answers/short-answers.ts'
import type { Received } from './plan.ts'

/** Beside what it says of other deals hardly a greeting stands there. */
export function saysNothingHere({ parsed, thread }: Received): boolean {
  const names = Object.values(thread.people).map(({ name }) => name)
  const rest = parsed.ownText.trim()
  return (
    !/[\p{L}\p{N}]/u.test(rest) || isPolite(rest, [...names, parsed.from?.name ?? '']) || LEADS_IN.test(rest)
  )
}
export const OF_OTHERS = 'It speaks of other deals'
/** "Hi Ines, two things:" */
const LEADS_IN = /^[^.!?:\n]{0,80}[:：]\s*$/u
