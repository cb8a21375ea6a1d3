/** Ids as clients write them. */

/** `Deal:<uuid>` or a bare uuid → the uuid; what is neither finds nothing. */
export function uuidOf(id: string): string {
  const uuid = id.slice(id.indexOf(':') + 1)
  return UUID.test(uuid) ? uuid : NO_UUID
}
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const NO_UUID = '00000000-0000-0000-0000-000000000000'
