/** Money: a decimal string and its currency, never a float. */
import { z } from 'zod'
import { builder } from '../builder.ts'

type Amount = { toFixed(digits: number): string } | string

export const Money = builder.objectRef<{ amount: Amount; currency: string }>('Money').implement({
  description: 'An amount in a currency.',
  authScopes: { read: true },
  fields: (t) => ({
    amount: t.expose('amount', { type: 'Decimal', description: 'Major units, e.g. `"120000.00"`.' }),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
  }),
})

/** What GraphQL's types leave open about it. */
export const MONEY = z.looseObject({
  amount: z.string().refine((text) => Number(text) >= 0, 'must not be negative'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, e.g. EUR'),
})

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount in a currency.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'Major units, e.g. `"120000.00"`.' }),
    currency: t.string({ required: true, description: 'ISO 4217, e.g. `EUR`.' }),
  }),
})
