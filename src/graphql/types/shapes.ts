/** Object types over plain values, as tables: what a number means stands right beside its name. */
import { builder } from '../builder.ts'

// biome-ignore lint/suspicious/noExplicitAny: shapes refer to one another in a table; each is checked where it is given
type Ref = any
type Member = [type: Ref, description: string]

/** `String`, `[Ref]`, …; a name that ends in `?` may be null. */
export function shape<Value extends object>(
  name: string,
  description: string,
  members: Record<string, Member>,
) {
  const ref = builder.objectRef<Value>(name)
  builder.objectType(ref, {
    description,
    authScopes: { read: true },
    fields: (t) =>
      Object.fromEntries(
        Object.entries(members).map(([key, [type, text]]) => {
          const field = key.replace('?', '')
          const options = { type, nullable: key.endsWith('?'), description: text }
          return [field, (t.expose as Ref)(field, options)]
        }),
      ) as never,
  })
  return ref
}
