/** Which of a partner's deals a mail names that answers no letter about it, and which it adds to. */
import { addsToEarlier, isOfItsOwn } from '../understanding/answers/addendum.ts'
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
  const telling = tellingIn(accountName)
  const [first] = telling
  return (
    first !== undefined && (first.length >= 6 ? words.has(first) : telling.every((word) => words.has(word)))
  )
}

/** What tells a customer from others of its sort. */
const tellingIn = (accountName: string): string[] =>
  wordsOf(orgKey(accountName)).filter((word) => word.length >= 4 && !isOrgWord(word))

interface Known {
  number: number
  accountName: string | null
}
interface Written {
  subject: string
  ownText: string
}

/** Whether a mail that answers no letter may add to a deal that is known: worth looking its partner's deals up. */
export function mayAddToDeal(mail: Written): boolean {
  return /\d{3}/.test(mail.subject) || addsToEarlier(textOf(mail))
}

/**
 * The open deal of a partner that a mail of its own adds to: it names the customer of exactly one and says that it adds
 * to what came before, or the deal's number stands in its subject. `customers`: those that were read in it. Null where
 * that is not plain, or where it says that it is a project of its own: then it is a registration like any other. Pure;
 * linear.
 */
export function dealAddedTo(
  mail: Written,
  customers: readonly (string | null)[],
  deals: readonly Known[],
): number | null {
  const text = textOf(mail)
  if (customers.length > 1 || isOfItsOwn(text)) return null
  const adds = addsToEarlier(text)
  const named = dealsOfCustomerIn(text, deals)
  const numbered = deals.filter(({ number }) => isNumberedIn(mail.subject, number))
  const about =
    numbered.length > 0
      ? numbered.filter((deal) => adds || named.includes(deal) || isCalledDealIn(mail.subject, deal.number))
      : adds
        ? named
        : []
  const [deal, ...more] = about
  if (deal === undefined || more.length > 0) return null
  return customers.every((name) => name === null || isSameCustomer(name, deal.accountName))
    ? deal.number
    : null
}

const textOf = ({ subject, ownText }: Written): string => `${subject}\n${ownText}`

/** Whose customer a text names; a name that stands there in full is nobody else's ("Harbour Cold Stores", "Harbour Foods"). */
function dealsOfCustomerIn<T extends Known>(text: string, deals: readonly T[]): T[] {
  const words = new Set(wordsOf(fold(text.slice(0, MOST))))
  const named = deals.filter(({ accountName }) => names(words, accountName ?? ''))
  const inFull = named.filter(({ accountName }) =>
    wordsOf(orgKey(accountName ?? '')).every((word) => words.has(word)),
  )
  const taken = new Set(inFull.flatMap(({ accountName }) => tellingIn(accountName ?? '')))
  const others = named.filter(({ accountName }) => !taken.has(tellingIn(accountName ?? '')[0] ?? ''))
  return [...inFull, ...others]
}

const isNumberedIn = (subject: string, number: number): boolean => wordsOf(subject).includes(String(number))
const isCalledDealIn = (subject: string, number: number): boolean =>
  new RegExp(
    `\\[${number}\\]|(?<!\\p{L})(?:deal|registration|registrierung|vorgang|dossier|affaire|registro|oportunidad|trattativa|pratica|registratie|nr\\.?|no\\.?|n[°º]|#) ?#?${number}(?!\\d)`,
    'iu',
  ).test(subject)

/** Whether a name may mean the customer who is known by another; an unknown one may be anybody. */
export function isSameCustomer(name: string, known: string | null): boolean {
  const words = wordsOf(orgKey(known ?? ''))
  return known === null || wordsOf(orgKey(name)).some((word) => word.length > 2 && words.includes(word))
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
