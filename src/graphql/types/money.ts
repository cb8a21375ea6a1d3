/** Money: a decimal string and its currency, never a float. */
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

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount in a currency.',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', required: true, description: 'Major units, e.g. `"120000.00"`.' }),
    currency: t.string({ required: true, description: 'ISO 4217, e.g. `EUR`.' }),
  }),
})
