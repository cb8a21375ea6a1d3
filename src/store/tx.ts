import type { Sql, Tx } from './database.ts'

/** The statements of one transaction, with its memory of what was asked (database.ts, Tx). */
export function asTx(query: Sql['query']): Tx {
  const answers = new Map<string, Promise<unknown>>()
  return {
    query,
    once<R>(question: string, ask: () => Promise<R>) {
      const answer = answers.get(question) ?? ask()
      answers.set(question, answer)
      return answer as Promise<R>
    },
  }
}
