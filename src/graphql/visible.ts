/**
 * What a viewer may see, said once: for every model a Prisma `where`. Every root, every list and every node lookup
 * adds it (reading/), in Prisma and in the flat SQL alike. Rules:
 * a partner's key sees its own deals and what belongs to them, its own people, the vendor's people on its deals,
 * and the letters and mails of its own people; a person's `own` key sees the deals it owns, takes in or is offered.
 * To-one relations need no filter of their own: each leads from a visible row to one the rules below let through
 * (a deal to its partner, its people, its motion), or carries a `staff` rule (account, internals).
 */
import type { Prisma } from '../generated/prisma/client.ts'
import type { Viewer } from './viewer.ts'

interface Wheres {
  Absence: Prisma.AbsenceWhereInput
  Account: Prisma.AccountWhereInput
  AccountDomain: Prisma.AccountDomainWhereInput
  ApiKey: Prisma.ApiKeyWhereInput
  Contact: Prisma.ContactWhereInput
  CreditAgreement: Prisma.CreditAgreementWhereInput
  CreditAmendment: Prisma.CreditAmendmentWhereInput
  Deal: Prisma.DealWhereInput
  DirectOpportunity: Prisma.DirectOpportunityWhereInput
  Dispute: Prisma.DisputeWhereInput
  Event: Prisma.EventWhereInput
  Handoff: Prisma.HandoffWhereInput
  InboundMail: Prisma.InboundMailWhereInput
  Leak: Prisma.LeakWhereInput
  Letter: Prisma.LetterWhereInput
  Motion: Prisma.MotionWhereInput
  MotionVersion: Prisma.MotionVersionWhereInput
  Partner: Prisma.PartnerWhereInput
  PartnerDomain: Prisma.PartnerDomainWhereInput
  Person: Prisma.PersonWhereInput
  PersonAddress: Prisma.PersonAddressWhereInput
  Proposal: Prisma.ProposalWhereInput
  RoleAssignment: Prisma.RoleAssignmentWhereInput
}
export type Model = keyof Wheres

type Rules = { [M in Model]: Wheres[M] }

const EVERYTHING = {}
/** Prisma's way to say `false`. */
const NOTHING = { OR: [] }

/** The condition under which this viewer sees a row of the model. */
export function visible<M extends Model>(model: M, viewer: Viewer): Wheres[M] {
  if (viewer.lens === 'NOTHING') return NOTHING as Wheres[M]
  if (viewer.lens === 'ALL') return EVERYTHING
  if (viewer.lens === 'PARTNER') return toPartner(viewer.partnerId!)[model]
  return toOwner(viewer.personId!)[model]
}

/** Events that tell a partner what became of its deal; the others are the vendor's own doings. */
export const PARTNER_EVENTS = [
  'REGISTERED',
  'FACTS_CHANGED',
  'SENDER_CONFIRMED',
  'COMPLETED',
  'HANDOFF_OFFERED',
  'HANDOFF_ACCEPTED',
  'HANDOFF_DECLINED',
  'HANDOFF_LAPSED',
  'NEXT_STEP_SET',
  'PROPOSED',
  'PROPOSAL_ANSWERED',
  'PROPOSAL_TOOK_EFFECT',
  'PROPOSAL_WITHDRAWN',
  'ROLES_CHANGED',
  'CREDIT_AMENDED',
  'CREDIT_DISPUTED',
  'DISPUTE_RESOLVED',
  'DISPUTE_WITHDRAWN',
  'PROTECTION_EXTENDED',
  'WON',
  'WON_AMOUNT_CORRECTED',
  'LOST',
  'REOPENED',
  'REJECTED',
  'WITHDRAWN',
  'EXPIRED',
]

function toPartner(partnerId: string): Rules {
  const deal = { partnerId }
  const ofDeal = { deal }
  const vendorPerson: Prisma.PersonWhereInput[] = [
    { ownedDeals: { some: deal } },
    { aeDeals: { some: deal } },
    { intakeDeals: { some: deal } },
  ]
  const person: Prisma.PersonWhereInput = { OR: [{ partnerId }, ...vendorPerson] }
  return {
    Absence: NOTHING,
    // Who else sells to an account, and since when it is known, is not a partner's to see: not even its id.
    Account: NOTHING,
    AccountDomain: NOTHING,
    ApiKey: NOTHING,
    Contact: ofDeal,
    CreditAgreement: { deal, partnerId },
    CreditAmendment: ofDeal,
    Deal: deal,
    DirectOpportunity: NOTHING,
    Dispute: ofDeal,
    Event: { deal, type: { in: PARTNER_EVENTS } },
    Handoff: ofDeal,
    InboundMail: { person: { partnerId }, OR: [{ deal }, { dealId: null }] },
    Leak: NOTHING,
    Letter: { person: { partnerId }, OR: [{ deal }, { dealId: null }] },
    Motion: EVERYTHING,
    MotionVersion: { deals: { some: deal } },
    Partner: { id: partnerId },
    PartnerDomain: { partnerId },
    Person: person,
    PersonAddress: { person },
    Proposal: ofDeal,
    RoleAssignment: ofDeal,
  }
}

function toOwner(personId: string): Rules {
  const deal: Prisma.DealWhereInput = {
    OR: [
      { ownerId: personId },
      { intakeOwnerId: personId },
      { aeId: personId },
      { partnerContactId: personId },
      { handoffs: { some: { aeId: personId, state: 'OFFERED' } } },
    ],
  }
  const ofDeal = { deal }
  return {
    Absence: { personId },
    Account: { deals: { some: deal } },
    AccountDomain: { account: { deals: { some: deal } } },
    ApiKey: NOTHING,
    Contact: ofDeal,
    CreditAgreement: ofDeal,
    CreditAmendment: ofDeal,
    Deal: deal,
    DirectOpportunity: { ownerId: personId, account: { deals: { some: deal } } },
    Dispute: ofDeal,
    Event: ofDeal,
    Handoff: ofDeal,
    InboundMail: { OR: [{ deal }, { personId, dealId: null }] },
    Leak: { OR: [{ deal }, { responsibleId: personId, dealId: null }] },
    Letter: { OR: [{ deal }, { personId, dealId: null }] },
    Motion: EVERYTHING,
    MotionVersion: EVERYTHING,
    Partner: { deals: { some: deal } },
    PartnerDomain: { partner: { deals: { some: deal } } },
    Person: EVERYTHING,
    PersonAddress: EVERYTHING,
    Proposal: ofDeal,
    RoleAssignment: ofDeal,
  }
}
