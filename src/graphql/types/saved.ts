/** Successes of the verbs that are not about one deal: each carries what was saved. */
import { builder } from '../builder.ts'
import type { Model } from '../visible.ts'
import { visible } from '../visible.ts'

/** `{ id }` of a saved row → an object type `<name>` with the row in `field`. */
export function saved(name: string, model: Model, field: string, description: string) {
  const ref = builder.objectRef<{ id: string }>(name)
  const delegate = model.charAt(0).toLowerCase() + model.slice(1)
  builder.objectType(ref, {
    description,
    authScopes: { read: true },
    fields: (t) => ({
      [field]: t.prismaField({
        type: model as 'Partner',
        nullable: true,
        description: 'What was saved, as it is now.',
        resolve: (query, { id }, _args, { baton, viewer }) => {
          const reader = (
            baton.db.prisma as never as Record<string, { findFirst(query: object): Promise<never> }>
          )[delegate]!
          return reader.findFirst({ ...query, where: { id, AND: [visible(model, viewer)] } })
        },
      }),
    }),
  })
  return ref
}
