/** Whether two names may be of one customer. */
import { orgKey } from '../extract/account/org.ts'

/** Whether a name may mean the customer who is known by another; an unknown one may be anybody. Pure. */
export function isSameCustomer(name: string, known: string | null): boolean {
  const words = orgKey(known ?? '').split(' ')
  return (
    known === null ||
    orgKey(name)
      .split(' ')
      .some((word) => word.length > 2 && words.includes(word))
  )
}
