/** Joint work: next steps, activity, sales stages, proposals about roles, protection. */
import { z } from 'zod'
import { dealVerb } from '../mutation.ts'
import { personNamed } from '../people-named.ts'
import type { Viewer } from '../viewer.ts'
import { ProposalKind, Role, SalesStage, Side } from './enums.ts'

const sideOf = (viewer: Viewer) => (viewer.partnerId ? 'PARTNER' : 'VENDOR')
const filled = z.string().trim().min(1, 'must not be empty')

dealVerb('setNextStep', {
  description: 'Says what happens next and by when.',
  who: { work: true },
  fields: (t) => ({
    nextStep: t.string({ required: true, description: 'What happens next.' }),
    nextStepDate: t.field({ type: 'Date', description: 'By when.' }),
  }),
  check: z.looseObject({ nextStep: filled }),
  command: ({ nextStep, nextStepDate }, _deal, { viewer }) => ({
    type: 'setNextStep',
    nextStep,
    date: nextStepDate ?? null,
    by: sideOf(viewer),
  }),
})

dealVerb('recordActivity', {
  description: 'Notes down that something happened on a deal: a call, a meeting, a demo.',
  who: { work: true },
  fields: (t) => ({
    summary: t.string({ required: true, description: 'What happened.' }),
    withPartner: t.boolean({
      required: true,
      description: 'Whether both sides were on it: it counts as the partner being touched.',
    }),
    person: t.id({ description: 'Whose activity: id or e-mail address.' }),
  }),
  check: z.looseObject({ summary: filled }),
  command: async ({ summary, withPartner, person }, _deal, context, tx) => {
    const personId = person ? await personNamed(tx, person, context) : context.viewer.personId
    if (personId && typeof personId !== 'string') return personId
    const side = sideOf(context.viewer)
    return { type: 'recordActivity', side, personId, summary, touchesPartner: withPartner, mailId: null }
  },
})

dealVerb('moveStage', {
  description: 'Moves a deal that is worked to another sales stage.',
  who: { staffWork: true },
  fields: (t) => ({ to: t.field({ type: SalesStage, required: true, description: 'Which.' }) }),
  command: ({ to }) => ({ type: 'moveSalesStage', to }),
})

dealVerb('proposeRoleChange', {
  description:
    'Proposes that a role change sides, or that the partner step back; it takes effect only when the partner agrees or does not object in time.',
  who: { work: true },
  refusals: ['LAST_ROLE'],
  fields: (t) => ({
    kind: t.field({
      type: ProposalKind,
      defaultValue: 'ROLE_CHANGE',
      description: 'ROLE_CHANGE or PARTNER_REMOVAL.',
    }),
    role: t.field({ type: Role, description: 'ROLE_CHANGE: which role.' }),
    to: t.field({ type: Side, description: 'ROLE_CHANGE: the side that would hold it.' }),
    person: t.id({ description: 'ROLE_CHANGE: who would hold it: id or e-mail address.' }),
    reason: t.string({ required: true, description: 'Why; the other side reads it.' }),
  }),
  check: z.looseObject({ reason: filled }),
  command: async ({ kind, role, to, person, reason }, _deal, context, tx) => {
    const side = sideOf(context.viewer)
    if (kind === 'PARTNER_REMOVAL') return { type: 'propose', payload: { kind }, reason, side }
    if (kind === 'CREDIT_AMENDMENT')
      return { code: 'INVALID', field: 'kind', why: 'credit is amended by proposeCreditAmendment' }
    if (!role) return { code: 'INVALID', field: 'role', why: 'say which role, e.g. TECHNICAL_FIT' }
    if (!to) return { code: 'INVALID', field: 'to', why: 'say which side would hold it' }
    const personId = person ? await personNamed(tx, person, context) : null
    if (personId && typeof personId !== 'string') return personId
    return { type: 'propose', payload: { kind: 'ROLE_CHANGE', role, to, personId }, reason, side }
  },
})

dealVerb('answerProposal', {
  description: 'Agrees or objects to the other side’s proposal.',
  who: { work: true },
  refusals: ['SHARES_EXCEED_100'],
  fields: (t) => ({
    number: t.int({ required: true, description: 'Which proposal of the deal.' }),
    agree: t.boolean({ required: true, description: 'true: agreed; false: objected.' }),
    note: t.string({ description: 'What to tell the other side.' }),
  }),
  // Each side answers for itself: no key of the vendor can agree in the partner's name.
  command: ({ number, agree, note }, _deal, { viewer }) => ({
    type: 'answerProposal',
    number,
    side: sideOf(viewer),
    agree,
    note: note ?? null,
  }),
})

dealVerb('withdrawProposal', {
  description: 'Takes back a proposal that is still open.',
  who: { work: true },
  fields: (t) => ({ number: t.int({ required: true, description: 'Which proposal of the deal.' }) }),
  command: ({ number }, _deal, { viewer }) => ({ type: 'withdrawProposal', number, side: sideOf(viewer) }),
})

dealVerb('extendProtection', {
  description: 'Extends the partner’s protection by the motion’s extension period.',
  who: { work: true },
  refusals: ['LIMIT_REACHED'],
  fields: (t) => ({ why: t.string({ required: true, description: 'Why.' }) }),
  check: z.looseObject({ why: filled }),
  command: ({ why }) => ({ type: 'extendProtection', why }),
})
