/** Close and credit: reporting the result, amending and disputing credit. */
import { z } from 'zod'
import type { CreditShare } from '../../motion/deal.ts'
import type { Side } from '../../motion/words.ts'
import type { Sql } from '../../store/database.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { dealVerb } from '../mutation.ts'
import { partnerNamed } from '../people-named.ts'
import type { Refusal } from '../refusals.ts'
import type { Viewer } from '../viewer.ts'
import { CreditType, LossReason, WinReason } from './enums.ts'
import { MONEY, MoneyInput } from './money.ts'

const sideOf = ({ partnerId }: Viewer): Side => (partnerId ? 'PARTNER' : 'VENDOR')
const filled = z.string().trim().min(1, 'must not be empty')

dealVerb('closeWon', {
  description:
    'Reports a deal as won; the credit fixed at registration is evaluated and the partner is told.',
  who: { staffWork: true },
  fields: (t) => ({
    amount: t.field({ type: MoneyInput, description: 'What it was won for.' }),
    reason: t.field({ type: WinReason, required: true, description: 'Why it was won.' }),
    note: t.string({ description: 'The reason in words.' }),
  }),
  check: z.looseObject({ amount: MONEY.nullish() }),
  command: ({ amount: won, reason, note }) => ({
    type: 'closeWon',
    amount: won ? { value: won.amount, currency: won.currency } : null,
    reason,
    note: note ?? null,
  }),
})

dealVerb('correctWonAmount', {
  description:
    'Puts right what a deal was won for, or adds it; the shares of the credit stay, their worth follows, and the partner is told again.',
  who: { staffWork: true },
  fields: (t) => ({
    amount: t.field({ type: MoneyInput, required: true, description: 'What it was won for.' }),
    note: t.string({ description: 'Why it is another sum; the partner reads it.' }),
  }),
  check: z.looseObject({ amount: MONEY }),
  command: ({ amount: won, note }) => ({
    type: 'correctWonAmount',
    amount: { value: won.amount, currency: won.currency },
    note: note ?? null,
  }),
})

dealVerb('closeLost', {
  description: 'Reports a deal as lost; the partner is told why.',
  who: { staffWork: true },
  fields: (t) => ({
    reason: t.field({ type: LossReason, required: true, description: 'Why it was lost.' }),
    note: t.string({ description: 'The reason in words; the partner reads it.' }),
  }),
  command: ({ reason, note }) => ({ type: 'closeLost', reason, note: note ?? null }),
})

dealVerb('reopenDeal', {
  description:
    'Takes back a close that was a mistake: the deal goes on where it stood, with the AE who had it if there was one; place in the queue and credit stay, and the partner is told. Another open registration of the same account makes it a conflict.',
  who: { staffWork: true },
  fields: (t) => ({ note: t.string({ description: 'What was wrong; the partner reads it.' }) }),
  command: ({ note }) => ({ type: 'reopen', note: note ?? null }),
})

const CreditShareInput = builder.inputType('CreditShareInput', {
  description: 'One partner’s part in a split.',
  fields: (t) => ({
    partner: t.id({ required: true, description: 'Which partner: id, mail domain or exact name.' }),
    type: t.field({ type: CreditType, required: true, description: 'What part.' }),
    share: t.field({ type: 'Decimal', required: true, description: 'Percent, 0 to 100.' }),
  }),
})
type ShareInput = typeof CreditShareInput.$inferInput

const SHARES = z
  .array(
    z.looseObject({
      share: z.string().refine((share) => Number(share) >= 0 && Number(share) <= 100, 'must be 0 to 100'),
    }),
  )
  .min(1, 'must name at least one partner')
  .max(20, 'has too many entries; 20 are possible')

async function sharesOf(
  tx: Sql,
  inputs: readonly ShareInput[],
  context: Context,
): Promise<CreditShare[] | Refusal> {
  const shares: CreditShare[] = []
  for (const { partner, type, share } of inputs) {
    const partnerId = await partnerNamed(tx, partner, context)
    if (typeof partnerId !== 'string') return partnerId
    const [row] = await tx.query<{ name: string }>('select name from "Partner" where id = $1::uuid', [
      partnerId,
    ])
    shares.push({ partnerId, partnerName: row!.name, type, share })
  }
  return shares
}

dealVerb('proposeCreditAmendment', {
  description: 'Proposes another split of the credit; it takes both sides’ explicit consent.',
  who: { work: true },
  refusals: ['SHARES_EXCEED_100'],
  fields: (t) => ({
    shares: t.field({
      type: [CreditShareInput],
      required: true,
      description: 'The whole split; adds up to at most 100 %.',
    }),
    reason: t.string({ required: true, description: 'Why; the other side reads it.' }),
  }),
  check: z.looseObject({ reason: filled, shares: SHARES }),
  command: async ({ shares: inputs, reason }, _deal, context, tx) => {
    const shares = await sharesOf(tx, inputs, context)
    if ('code' in shares) return shares
    const payload = { kind: 'CREDIT_AMENDMENT', shares } as const
    return { type: 'propose', payload, reason, side: sideOf(context.viewer) }
  },
})

dealVerb('disputeCredit', {
  description: 'Objects to how credit was fixed or evaluated; a person at the vendor answers.',
  who: { work: true },
  fields: (t) => ({ text: t.string({ required: true, description: 'What is disputed and why.' }) }),
  check: z.looseObject({ text: filled }),
  command: ({ text }, _deal, { viewer }) => ({
    type: 'disputeCredit',
    text,
    by: viewer.personId ? `person:${viewer.personId}` : `key:${viewer.keyId}`,
    side: sideOf(viewer),
  }),
})

dealVerb('withdrawDispute', {
  description:
    'Takes back an objection to the credit of one’s own side; nothing waits for an answer any more.',
  who: { work: true },
  fields: (t) => ({
    number: t.int({ required: true, description: 'Which dispute of the deal.' }),
    note: t.string({ description: 'Why; the other side reads it.' }),
  }),
  command: ({ number, note }, _deal, { viewer }) => ({
    type: 'withdrawDispute',
    number,
    side: sideOf(viewer),
    note: note ?? null,
  }),
})

dealVerb('resolveDispute', {
  description: 'Answers a dispute, with an agreed split where there is one.',
  who: { staffWork: true },
  refusals: ['SHARES_EXCEED_100'],
  fields: (t) => ({
    number: t.int({ required: true, description: 'Which dispute of the deal.' }),
    resolution: t.string({ required: true, description: 'The answer; the partner reads it.' }),
    shares: t.field({ type: [CreditShareInput], description: 'The split agreed on, if it changed.' }),
  }),
  check: z.looseObject({ resolution: filled, shares: SHARES.nullish() }),
  command: async ({ number, resolution, shares: inputs }, _deal, context, tx) => {
    const shares = inputs ? await sharesOf(tx, inputs, context) : null
    if (shares && 'code' in shares) return shares
    return { type: 'resolveDispute', number, resolution, shares }
  },
})
