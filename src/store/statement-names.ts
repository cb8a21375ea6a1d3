/** Statements that are prepared at most; what comes later is planned each time, as without a name. */
const MOST_STATEMENTS = 400
/** Asked so often, a statement is prepared: once on each connection that uses it, under a name of its own. */
const PREPARED_FROM = 3

/**
 * Says under which name a statement is to be prepared, undefined for one that is not worth it (yet). Planning a large
 * statement takes longer than running it; one with a name is planned a few times, then kept.
 */
export function statementNames(): (text: string) => string | undefined {
  const asked = new Map<string, { times: number; name: string }>()
  return (text) => {
    const known = asked.get(text)
    if (known) return ++known.times >= PREPARED_FROM ? known.name : undefined
    if (asked.size < MOST_STATEMENTS) asked.set(text, { times: 1, name: `s${asked.size}` })
    return undefined
  }
}
