/**
 * Canonical JSON: the same value gives the same text whatever the order in which its keys were written, so
 * that a hash taken at registration still verifies after the value went through a database and back (RFC 8785
 * in spirit; the motion's values hold strings, booleans, null, small integers, arrays and plain objects
 * only).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
