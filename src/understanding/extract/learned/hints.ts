/** What the rules' word lists find in a sentence: the learnt readers see it beside the words themselves. */
import type { Role } from '../../../motion/words.ts'
import type { Sought } from '../../search/sought.ts'
import type { Fact } from '../../understanding.ts'
import { COURTESY, NEED, REQUEST } from '../context-words.ts'
import { low, type Unit } from '../layout/units.ts'
import { foundIn, type Reading } from '../reading.ts'
import { clausesOf, ROLE_WORDS, whoseIn } from '../role-words.ts'
import { ADMIN, ASK, DONE, PLAN, STEP } from '../step-words.ts'

const LISTS: [string, Sought][] = [
  ['need', NEED],
  ['request', REQUEST],
  ['courtesy', COURTESY],
  ['step', STEP],
  ['plan', PLAN],
  ['asks', ASK],
  ['admin', ADMIN],
  ['done', DONE],
]

/** Hints on a unit of prose; `roles` are those that the rules read in it. */
export function hintsOf(reading: Reading, unit: Unit, roles: readonly Fact<Role>[]): string[] {
  const sentence = low(unit)
  const { dates, amounts, emails, phones } = foundIn(reading, unit)
  return [
    ...roles.map(({ value }) => `role ${value}`),
    ...LISTS.flatMap(([name, pattern]) => (pattern.test(sentence) ? [name] : [])),
    ...whoDoesWhat(sentence),
    ...dates.map((date) => `${date.unit} ${date.last < reading.today ? 'past' : 'ahead'}`),
    ...(amounts.length > 0 ? ['amount'] : []),
    ...(emails.length + phones.length > 0 ? ['address'] : []),
    ...(/\?\s*$/.test(sentence) ? ['question'] : []),
  ]
}

/** "CLOSE by us": a role's words in a clause of the sentence, and whose the clause is. */
function whoDoesWhat(sentence: string): string[] {
  const words = ROLE_WORDS.map(([role, pattern]) => ({ role, pattern: pattern.within(sentence) }))
  const whose = whoseIn(sentence)
  return clausesOf(sentence).flatMap((clause) =>
    words.flatMap(({ role, pattern }) => (pattern.test(clause) ? [`${role} by ${whose(clause)}`] : [])),
  )
}
