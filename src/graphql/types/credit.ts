/** Credit: fixed at registration, hashed, changed only by amendments that both sides agreed to. */
import { builder } from '../builder.ts'
import { CreditType, ProposalKind, ProposalState, Role, Side } from './enums.ts'

const staff = { staff: true } as const

builder.prismaObject('CreditAgreement', {
  description: 'The credit of one partner on one deal, as fixed at registration; it never changes.',
  authScopes: { read: true },
  fields: (t) => ({
    type: t.expose('type', { type: CreditType, description: 'What part the partner has.' }),
    share: t.expose('share', {
      type: 'Decimal',
      description: 'Percent; all shares of a deal add up to at most 100.',
    }),
    basis: t.exposeString('basis', {
      description: 'What the share is of, in words, as quoted in the receipt.',
    }),
    protectionDays: t.exposeInt('protectionDays', { description: 'Days of protection.' }),
    ruleKey: t.exposeString('ruleKey', { description: 'The motion’s rule it came from.' }),
    snapshotAt: t.expose('snapshotAt', { type: 'DateTime', description: 'When it was fixed.' }),
    hash: t.exposeString('hash', {
      description: 'sha256 of the snapshot: proof that it is the one in the receipt.',
    }),
    partner: t.relation('partner', { description: 'Whose credit.' }),
  }),
})

interface Share {
  partnerId: string
  partnerName: string
  type: 'SOURCED' | 'INFLUENCED' | 'ASSISTED'
  share: string
}
const CreditShare = builder.objectRef<Share>('CreditShare').implement({
  description: 'One partner’s part in a split.',
  authScopes: { read: true },
  fields: (t) => ({
    partnerId: t.id({
      description: 'Global id of the partner.',
      resolve: (share) => `Partner:${share.partnerId}`,
    }),
    partnerName: t.exposeString('partnerName', { description: 'The partner’s name.' }),
    type: t.expose('type', { type: CreditType, description: 'What part.' }),
    share: t.exposeString('share', { description: 'Percent, as agreed.' }),
  }),
})

/** A partner's key sees its own part of a split only. */
function sharesSeen(shares: unknown, partnerId: string | null): Share[] {
  const all = (Array.isArray(shares) ? shares : []) as Share[]
  return partnerId ? all.filter((share) => share.partnerId === partnerId) : all
}

builder.prismaObject('CreditAmendment', {
  description: 'A change of shares that both sides agreed to; the snapshot itself stays.',
  authScopes: { read: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, … per deal.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    agreedAt: t.expose('agreedAt', { type: 'DateTime', description: 'When the second side agreed.' }),
    hash: t.exposeString('hash', { description: 'sha256 of the amendment.' }),
    shares: t.field({
      type: [CreditShare],
      description: 'The whole split after it, one entry per partner (a partner’s key sees its own).',
      select: { shares: true },
      resolve: ({ shares }, _args, { viewer }) => sharesSeen(shares, viewer.partnerId),
    }),
  }),
})

builder.prismaObject('Proposal', {
  description: 'A change of roles or credit that one side asks the other for.',
  authScopes: { read: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, … per deal.' }),
    kind: t.expose('kind', { type: ProposalKind, description: 'What it would change.' }),
    state: t.expose('state', { type: ProposalState, description: 'Where it stands.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    proposedSide: t.expose('proposedSide', { type: Side, description: 'Which side asks.' }),
    proposedBy: t.exposeString('proposedBy', {
      nullable: true,
      authScopes: staff,
      description: 'Who asks, e.g. `person:<id>`.',
    }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When.' }),
    objectionUntil: t.expose('objectionUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'Takes effect then unless the other side objects; null: only by consent.',
    }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was answered.',
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'What the other side said.' }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'ROLE_CHANGE: the role.',
      select: { payload: true },
      resolve: ({ payload }) => (payload as { role?: typeof Role.$inferType }).role ?? null,
    }),
    to: t.field({
      type: Side,
      nullable: true,
      description: 'ROLE_CHANGE: the side that would hold it.',
      select: { payload: true },
      resolve: ({ payload }) => (payload as { to?: typeof Side.$inferType }).to ?? null,
    }),
    shares: t.field({
      type: [CreditShare],
      description:
        'CREDIT_AMENDMENT: the whole split it asks for (a partner’s key sees its own); else empty.',
      select: { payload: true },
      resolve: ({ payload }, _args, { viewer }) =>
        sharesSeen((payload as { shares?: unknown }).shares, viewer.partnerId),
    }),
  }),
})

builder.prismaObject('Dispute', {
  description: 'An objection to how credit was evaluated.',
  authScopes: { read: true },
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1, 2, … per deal.' }),
    openedBy: t.exposeString('openedBy', {
      nullable: true,
      authScopes: staff,
      description: 'Who opened it.',
    }),
    text: t.exposeString('text', { description: 'What is disputed.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved.',
    }),
    resolution: t.exposeString('resolution', { nullable: true, description: 'How.' }),
    side: t.expose('side', { type: Side, description: 'Whose objection it is.' }),
    withdrawn: t.exposeBoolean('withdrawn', {
      description: 'Taken back by the side whose it was; `resolution` then has its words.',
    }),
  }),
})
