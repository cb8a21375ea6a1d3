/** The shared secret as a password: `https://any:<secret>@host/inbound/postmark` or `Authorization: Bearer <secret>`. */
import { createHash, timingSafeEqual } from 'node:crypto'

export function passwordIs(authorization: string | undefined, secret: string): boolean {
  const [, scheme = '', value = ''] = /^(\S+)\s+(.*)$/.exec(authorization ?? '') ?? []
  if (scheme.toLowerCase() === 'bearer') return same(value, secret)
  if (scheme.toLowerCase() !== 'basic') return false
  const pair = Buffer.from(value, 'base64').toString()
  return same(pair.slice(pair.indexOf(':') + 1), secret)
}

/** In constant time, whatever the lengths. */
export function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
