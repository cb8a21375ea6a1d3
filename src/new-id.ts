/** UUID v7 (RFC 9562 §5.7): sorts by time, so that indexes grow at their end. */
import { randomUUID } from 'node:crypto'

/** `at`: milliseconds since 1970. What is random in it is that of a v4 id, of which Node keeps a stock. */
export function newId(at = Date.now()): string {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
