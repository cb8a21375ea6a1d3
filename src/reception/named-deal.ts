/** Which of a partner's deals a mail names that answers no letter about it. */
import { orgKey } from '../understanding/extract/account/org.ts'
import { fold } from '../understanding/extract/fold.ts'
import { isOrgWord } from '../understanding/extract/people/people-words.ts'

/**
 * The number of the first deal that a text names: by its number, or by what tells its customer from others of its sort
 * ("Brisa" of "Hoteles Brisa"; of a short word all of them). Null where it names none. Pure; linear.
 */
export function dealNamedIn(
  text: string,
  deals: readonly { number: number; accountName: string | null }[],
): number | null {
  const words = new Set(wordsOf(fold(text.slice(0, MOST))))
  const named = deals.find(
    ({ number, accountName }) => words.has(String(number)) || names(words, accountName ?? ''),
  )
  return named?.number ?? null
}
const MOST = 4000

function names(words: ReadonlySet<string>, accountName: string): boolean {
  const telling = wordsOf(orgKey(accountName)).filter((word) => word.length >= 4 && !isOrgWord(word))
  const [first] = telling
  return (
    first !== undefined && (first.length >= 6 ? words.has(first) : telling.every((word) => words.has(word)))
  )
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
