/** The handoff: offering a deal, taking it, not taking it, giving it to somebody else. */
import type { Sql } from '../../store/database.ts'
import type { Context } from '../context.ts'
import { dealVerb, type FoundDeal } from '../mutation.ts'
import { personNamed } from '../people-named.ts'
import type { Refusal } from '../refusals.ts'
import { DeclineReason } from './enums.ts'

const OFFERS = ['DECLINED_BEFORE', 'AE_NOT_AVAILABLE', 'LIMIT_REACHED'] as const
const DECISIONS = ['ALREADY_DECIDED', 'NOT_OFFERED_TO_YOU'] as const

dealVerb('offerHandoff', {
  description: 'Offers a complete deal to an account executive; the clock then runs against the vendor.',
  who: { staffWork: true },
  refusals: OFFERS,
  fields: (t) => ({
    ae: t.id({ description: 'To whom: id or e-mail address; nobody named: the motion’s routing picks.' }),
  }),
  command: async ({ ae }, _deal, context, tx) => {
    const aeId = ae ? await personNamed(tx, ae, context) : null
    return aeId && typeof aeId !== 'string' ? aeId : { type: 'offer', aeId }
  },
})

dealVerb('leaveWithPartner', {
  description:
    'Leaves a deal that was brought for visibility only with its partner: nobody is asked to take it, and the intake owner stays its owner.',
  who: { staffWork: true },
  refusals: OFFERS,
  fields: () => ({}),
  command: async () => ({ type: 'leaveWithPartner' }),
})

/** Which offer, and who decides it: a person's key for itself, another key for whom it was offered to. */
async function decisionOf(
  input: { handoff?: string | null; as?: string | null },
  deal: FoundDeal,
  context: Context,
  tx: Sql,
): Promise<{ handoffId: string; personId: string } | Refusal> {
  const named = input.as ? await personNamed(tx, input.as, context) : null
  if (named && typeof named !== 'string') return named
  const handoffId = input.handoff ? input.handoff.slice(input.handoff.indexOf(':') + 1) : deal.offer?.id
  // Nothing is on offer: the motion says what the stage allows instead.
  const personId = context.viewer.personId ?? named ?? deal.offer?.aeId ?? NOBODY
  if (named && context.viewer.personId && named !== context.viewer.personId) {
    return { code: 'NOT_ALLOWED', why: 'a person’s key decides for that person only' }
  }
  return { handoffId: handoffId ?? NOBODY, personId }
}
const NOBODY = '00000000-0000-0000-0000-000000000000'

dealVerb('acceptHandoff', {
  description:
    'Takes a deal on offer; from then on the account executive owns it, and the partner is introduced.',
  who: { staffWork: true },
  refusals: DECISIONS,
  fields: (t) => ({
    handoff: t.id({ description: 'Which offer; the open one when nothing is said.' }),
    as: t.id({ description: 'For whom a key without a person decides: id or e-mail address.' }),
    nextStep: t.string({ description: 'What happens next.' }),
    nextStepDate: t.field({ type: 'Date', description: 'By when.' }),
  }),
  command: async (input, deal, context, tx) => {
    const decision = await decisionOf(input, deal, context, tx)
    if ('code' in decision) return decision
    return { type: 'accept', ...decision, nextStep: input.nextStep, nextStepDate: input.nextStepDate }
  },
})

dealVerb('declineHandoff', {
  description:
    'Does not take a deal on offer; it is offered to somebody else or goes back to the intake owner.',
  who: { staffWork: true },
  refusals: DECISIONS,
  fields: (t) => ({
    handoff: t.id({ description: 'Which offer; the open one when nothing is said.' }),
    as: t.id({ description: 'For whom a key without a person decides: id or e-mail address.' }),
    reason: t.field({ type: DeclineReason, required: true, description: 'Why.' }),
    comment: t.string({ description: 'The reason in words; stays inside.' }),
    suggested: t.id({ description: 'Who should have it instead: id or e-mail address.' }),
  }),
  command: async (input, deal, context, tx) => {
    const decision = await decisionOf(input, deal, context, tx)
    if ('code' in decision) return decision
    const suggested = input.suggested ? await personNamed(tx, input.suggested, context) : null
    if (suggested && typeof suggested !== 'string') return suggested
    const { reason, comment } = input
    return {
      type: 'decline',
      ...decision,
      reason,
      comment: comment ?? null,
      suggestedAeId: suggested,
      suggestedName: null,
    }
  },
})

dealVerb('reassignHandoff', {
  description:
    'The intake owner’s explicit act: takes an offer, or a deal that is worked, to another account executive, who must accept.',
  who: { staffWork: true },
  refusals: OFFERS,
  fields: (t) => ({
    to: t.id({ required: true, description: 'To whom: id or e-mail address.' }),
    why: t.string({ required: true, description: 'Why; stays on the record.' }),
  }),
  command: async ({ to, why }, _deal, context, tx) => {
    const toAeId = await personNamed(tx, to, context)
    return typeof toAeId === 'string' ? { type: 'reassign', toAeId, why } : toAeId
  },
})
