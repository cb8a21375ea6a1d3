/** What every number shares: whom it is for, which deals it is about, and one answer for equal questions. */
import { DEFINITIONS, type StatisticKey } from '../../../insight/definitions.ts'
import { builder } from '../../builder.ts'
import type { Context } from '../../context.ts'
import { problem } from '../../errors.ts'
import { uuidOf } from '../../uuid.ts'
import { shape } from '../shapes.ts'

/** Numbers over the whole company: neither for partners’ keys nor for those that see their own deals only. */
export const all = { all: true } as const

export const InsightFilter = builder.inputType('InsightFilter', {
  description: 'Which deals a number is about; periods are by entry, in UTC.',
  fields: (t) => ({
    partner: t.id({ description: 'Brought by this partner.' }),
    owner: t.id({ description: 'Owned by this person now.' }),
    product: t.string({ description: 'For this product.' }),
    territory: t.string({ description: 'From this country (ISO 3166-1 alpha-2).' }),
    motionVersion: t.id({ description: 'Entered under this version.' }),
    since: t.field({ type: 'Date', description: 'Entered on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Entered on this day or before.' }),
  }),
})

type FilterInput = typeof InsightFilter.$inferInput

const id = (value: string | null | undefined) => (value ? uuidOf(value) : null)

export const filterOf = (filter: FilterInput | null | undefined) => ({
  partnerId: id(filter?.partner),
  ownerId: id(filter?.owner),
  motionVersionId: id(filter?.motionVersion),
  product: filter?.product ?? null,
  territory: filter?.territory ?? null,
  since: filter?.since ?? null,
  until: filter?.until ?? null,
})

/**
 * Equal questions that are being answered share the answer: a board that twenty people look at costs one read.
 * The numbers are at most a moment old by design (insight/settle.ts).
 */
const underWay = new WeakMap<object, Map<string, Promise<unknown>>>()

export function shared<T>({ baton }: Context, question: string, answer: () => Promise<T>): Promise<T> {
  const asked = underWay.get(baton) ?? new Map<string, Promise<unknown>>()
  underWay.set(baton, asked)
  const same = asked.get(question) as Promise<T> | undefined
  if (same) return same
  const fresh = answer().finally(() => asked.delete(question))
  asked.set(question, fresh)
  return fresh
}

export const Proportion = shape('Proportion', 'A share of a count, with its interval.', {
  hits: ['Int', 'How many of them.'],
  of: ['Int', 'Of how many.'],
  'share?': ['Float', 'hits / of; null when nothing was counted.'],
  low: ['Float', 'Lower end of the 95 % Wilson interval.'],
  high: ['Float', 'Upper end of it.'],
})

export const value = { extensions: { value: true }, complexity: 50 } as const

const filterArg = (t: { arg: (options: object) => unknown }) =>
  ({ filter: t.arg({ type: InsightFilter, description: 'Which deals; all when nothing is said.' }) }) as never

type Asked = { filter?: FilterInput | null }

/** A query over the whole company's deals: not for partners' keys. */
export function question<Answer>(
  name: string,
  shapeOf: unknown,
  description: string,
  answer: (context: Context, filter: ReturnType<typeof filterOf>) => Promise<Answer>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type: shapeOf as never,
      description,
      authScopes: all,
      ...value,
      args: filterArg(t as never),
      resolve: ((_root: unknown, args: Asked, context: Context) => {
        const filter = filterOf(args.filter)
        return shared(context, `${name} ${JSON.stringify(filter)}`, () => answer(context, filter))
      }) as never,
    }),
  )
}

/** A statistic's own page in one text: what it says, how it is computed, where the method comes from. */
export const defined = (key: StatisticKey) => {
  const { definition, formula, source } = DEFINITIONS[key]
  return `${definition} Computed: ${formula}. Source: ${source}.`
}

/** The number itself, or an error that says what would do. */
export function between(name: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given
  throw problem(`${name} is ${given}; ${least} to ${most} will do.`, 'BAD_USER_INPUT', { field: name })
}
