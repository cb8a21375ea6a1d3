/** What text search looks into: everything about a deal that somebody would type, in lower case. */
import type { Deal } from '../motion/deal.ts'

const LONGEST = 20_000

export function searchTextOf({ number, facts }: Pick<Deal, 'number' | 'facts'>): string {
  const { accountName, product, nextStep, context, contacts } = facts
  const people = contacts.flatMap(({ name, email }) => [name, email])
  const texts = [String(number), accountName, product, nextStep, context, ...people]
  return texts.filter(Boolean).join('\n').toLowerCase().slice(0, LONGEST)
}
