/** Who may use which verb: filled as the verbs are defined (mutation.ts), asked where a deal says what can be done. */
import type { Rights } from './viewer.ts'

export type Scopes = { work: true } | { staffWork: true } | { allWork: true } | { admin: true }

const rules = new Map<string, Scopes>()

export function setRule(verb: string, who: Scopes): void {
  rules.set(verb, who)
}

/** Whether this viewer may ask for the verb at all, on a deal that it sees. */
export function mayUse(verb: string, rights: Rights): boolean {
  return Object.keys(rules.get(verb) ?? {}).some((scope) => rights[scope as keyof Rights])
}
