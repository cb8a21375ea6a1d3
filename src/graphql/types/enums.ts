/** The words of the motion as enums, each value said in a sentence; a test holds them to src/motion/words.ts. */
import type { EnumRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.ts'

/** The texts are the list: a value without a sentence cannot be in the schema. */
function words<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
) {
  const configs = Object.fromEntries(
    Object.entries(values).map(([value, text]) => [value, { description: text }]),
  )
  const ref: unknown = builder.enumType(name, { description, values: configs })
  return ref as EnumRef<SchemaTypes, keyof Values & string>
}

export const Stage = words('Stage', 'Where a deal stands in the motion.', {
  INCOMPLETE: 'Registered, but something required is still missing; the partner was asked for the gap.',
  CONFLICT:
    'The same account is claimed by another registration or a direct opportunity; a person settles it.',
  REGISTERED: 'Complete; nobody has it on offer at the moment.',
  HANDED_OFF: 'Complete and on offer to one account executive, who has not decided yet.',
  WORKING: 'Accepted by an account executive, who owns it now.',
  WON: 'Closed with a result: won.',
  LOST: 'Closed with a result: lost.',
  REJECTED: 'Closed by the vendor without a result; the reason is coded and the partner was told.',
  WITHDRAWN: 'Taken back by the partner or the customer.',
  EXPIRED: 'Ended by the clock: never completed, protection over, or no activity.',
})

export const SalesStage = words('SalesStage', 'How far a working deal has come; no stage is mandatory.', {
  QUALIFIED: 'Need, budget and people are known.',
  TECHNICAL_VALIDATION: 'The customer is testing whether it fits.',
  PROPOSED: 'An offer is with the customer.',
  COMMITTED: 'The customer has said yes; papers are outstanding.',
})

export const EntrySignal = words('EntrySignal', 'How the deal came in; credit rules look at it.', {
  REGISTERED_OPPORTUNITY: 'The partner works a concrete opportunity and registers it.',
  JOINT_ACCOUNT: 'Vendor and partner both work the account.',
  PARTNER_SOURCED_LEAD: 'The partner passes on a lead for the vendor to work.',
})

export const Role = words(
  'Role',
  'What somebody does on a deal; each role is held by one side at any time.',
  {
    CUSTOMER_RELATIONSHIP: 'Owns the relationship with the customer.',
    TECHNICAL_FIT: 'Answers for the technical fit.',
    REFERENCE: 'Brings references.',
    CLOSE: 'Negotiates and closes.',
  },
)

export const Side = words('Side', 'The two sides of a partner deal.', {
  PARTNER: 'The partner that brought the deal.',
  VENDOR: 'The company that runs this motion.',
})

export const HandoffState = words('HandoffState', 'The life of one offer to one account executive.', {
  OFFERED: 'Waiting for a decision; the clock runs.',
  ACCEPTED: 'Taken; the account executive owns the deal.',
  DECLINED: 'Not taken; this person is not offered the deal again.',
  LAPSED: 'The acceptance window passed without a decision.',
  WITHDRAWN: 'Taken back before a decision.',
})

export const CreditType = words('CreditType', 'What kind of part the partner has in the deal.', {
  SOURCED: 'The deal exists because of the partner.',
  INFLUENCED: 'The partner moved a deal that was there.',
  ASSISTED: 'The partner helped to deliver or close it.',
})

export const PartnerTier = words('PartnerTier', 'The partner’s level in the programme.', {
  REGISTERED: 'Entry level.',
  SILVER: 'Second level.',
  GOLD: 'Third level.',
  PLATINUM: 'Top level.',
})

export const PartnerStatus = words('PartnerStatus', 'Whether the partner may register deals.', {
  ACTIVE: 'In good standing.',
  SUSPENDED: 'Registrations are refused for now.',
  ENDED: 'No longer a partner.',
})

export const PersonKind = words('PersonKind', 'What a person does in the motion.', {
  PARTNER_CONTACT: 'Works for a partner and registers deals.',
  AE: 'Account executive: takes deals over and closes them.',
  INTAKE_OWNER: 'Owns every registration until an account executive has accepted it.',
  MANAGER: 'Leads account executives or partner business; hears escalations.',
})

export const AmountBasis = words('AmountBasis', 'What an amount covers.', {
  TOTAL: 'The whole deal.',
  PER_YEAR: 'One year.',
  PER_MONTH: 'One month.',
})

export const EntryField = words(
  'EntryField',
  'What a motion may require before a registration is complete.',
  {
    ACCOUNT: 'The customer’s name.',
    CONTACT: 'A person at the customer.',
    CONTEXT: 'Why now, what problem.',
    AMOUNT: 'What the deal is worth.',
    CLOSE_DATE: 'When it is expected to close.',
    NEXT_STEP: 'What happens next.',
  },
)

export const FactStatus = words('FactStatus', 'How a value came to be known.', {
  STATED: 'Written in a mail; the quote is kept.',
  INFERRED: 'Concluded from what was written.',
  ASKED: 'Asked for and not answered yet.',
  CONFIRMED: 'Confirmed by a person.',
})

export const LeakType = words('LeakType', 'How deals die unnoticed.', {
  UNPROCESSED: 'A mail was not understood or has been in quarantine too long.',
  INCOMPLETE: 'A registration has waited too long for its missing pieces.',
  CONFLICT_OPEN: 'A conflict nobody has settled.',
  UNOWNED: 'The owner of record left or is away without a backup.',
  NOT_OFFERED: 'Complete, but not offered to anybody in time.',
  UNACCEPTED: 'Offered, but not taken in time.',
  NO_NEXT_STEP: 'Worked without a next step.',
  NEXT_STEP_OVERDUE: 'The next step’s date has passed.',
  PARTNER_SILENT: 'The partner has not been heard of for too long.',
  PARTNER_EXCLUDED: 'Worked without touching the partner for too long.',
  STALE: 'Nothing has happened for too long.',
  CREDIT_DISPUTED: 'The partner disputes the credit.',
  OUTCOME_UNREPORTED: 'The expected close has passed without a result.',
  PROTECTION_EXPIRING: 'The partner’s protection ends soon.',
  UNDELIVERED: 'A letter to a person of the deal could not be delivered.',
})

export const MailOutcome = words('MailOutcome', 'What became of an inbound mail; each ends in exactly one.', {
  APPLIED: 'It changed a deal.',
  ANSWERED: 'It was answered without changing a deal.',
  QUARANTINED: 'It was set aside for a person to look at.',
  IGNORED: 'It asked for nothing (auto-replies, bounces, duplicates).',
})

export const MailSource = words('MailSource', 'How a mail came in.', {
  SMTP: 'Delivered over SMTP.',
  LMTP: 'Handed in by a mail server over LMTP.',
  IMAP: 'Fetched from a mailbox.',
  WEBHOOK: 'Posted by a mail provider.',
  FILE: 'Read from a file or pipe.',
})

export const Trust = words('Trust', 'How far the sender’s address is proven.', {
  PASS: 'Proven by aligned DKIM or SPF.',
  GRAY: 'No evidence either way.',
  FAIL: 'Proven wrong.',
  TRY_LATER: 'Could not be checked for now; it is tried again.',
})

export const Intent = words('Intent', 'What a mail wants.', {
  REGISTRATION: 'Register a deal.',
  ACCEPT: 'Take a deal on offer.',
  DECLINE: 'Not take a deal on offer.',
  REASSIGN: 'Pass a deal on to somebody else.',
  WON: 'Report a deal as won.',
  LOST: 'Report a deal as lost.',
  UPDATE: 'Report progress or fill a gap.',
  STATUS_REQUEST: 'Ask how deals stand.',
  QUESTION: 'Ask something else.',
  AUTO_REPLY: 'An automatic answer; nothing is decided by it.',
  BOUNCE: 'A letter came back.',
  UNCLEAR: 'Conditional, contradictory or not understood; a person sees it.',
  OTHER: 'Something else.',
})

export const LetterState = words('LetterState', 'The life of a letter in the outbox.', {
  PENDING: 'Waiting to be sent.',
  SENT: 'Handed to the mail server.',
  FAILED: 'Given up after the last attempt.',
  BOUNCED: 'Came back as undeliverable.',
  SUPPRESSED: 'Not sent on purpose: the address complained or a loop was broken.',
})

export const ProposalKind = words('ProposalKind', 'What a proposal would change.', {
  ROLE_CHANGE: 'Who holds a role.',
  PARTNER_REMOVAL: 'All roles to the vendor: the partner steps back.',
  CREDIT_AMENDMENT: 'How credit is shared.',
})

export const ProposalState = words('ProposalState', 'The life of a proposal.', {
  OPEN: 'Waiting for the other side.',
  AGREED: 'The other side agreed; it is in effect.',
  OBJECTED: 'The other side objected; nothing changed.',
  TAKEN_EFFECT: 'The objection window passed without objection; it is in effect.',
  WITHDRAWN: 'Taken back by the side that made it.',
})

export const ReviewReason = words('ReviewReason', 'Why the vendor closed a registration without a result.', {
  DUPLICATE: 'Registered before.',
  EXISTING_CUSTOMER: 'Already a customer for this.',
  DIRECT_ALREADY_ACTIVE: 'The vendor’s own sellers were there first.',
  NOT_QUALIFIED: 'No real opportunity.',
  OUTSIDE_TERRITORY: 'Outside the partner’s territory.',
  INCOMPLETE: 'The missing pieces never came.',
  PUBLIC_TENDER: 'A public tender, which is not protected.',
  CUSTOMER_OBJECTS: 'The customer does not want it.',
  PARTNER_NOT_IN_GOOD_STANDING: 'The partner is suspended or has ended.',
  SPAM: 'Not a deal at all.',
  OTHER: 'Another reason; the note says which.',
})

export const DeclineReason = words('DeclineReason', 'Why an account executive did not take a deal.', {
  CUSTOMER_PROBLEM_UNCLEAR: 'The customer’s problem is not clear.',
  NEXT_STEP_UNCLEAR: 'The next step is not clear.',
  NOT_MY_TERRITORY: 'Belongs to another territory.',
  CONFLICT_OF_INTEREST: 'A conflict of interest.',
  NO_CAPACITY: 'No time for it.',
  ALREADY_WORKING_ACCOUNT: 'Already working this account otherwise.',
  OTHER: 'Another reason; the comment says which.',
})

export const LossReason = words('LossReason', 'Why a deal was lost.', {
  PRICE: 'Too expensive.',
  NO_BUDGET: 'No money for it.',
  NO_DECISION: 'The customer never decided.',
  PROJECT_CANCELLED: 'The project was called off.',
  LOST_TO_COMPETITOR: 'A competitor won.',
  LOST_TO_ANOTHER_PARTNER: 'The customer bought through another partner.',
  PRODUCT_GAP: 'The product lacks something.',
  SECURITY_COMPLIANCE: 'Security or compliance stood in the way.',
  LEGAL: 'Terms could not be agreed.',
  CUSTOMER_UNRESPONSIVE: 'The customer stopped answering.',
  TIMING: 'The wrong time.',
  RELATIONSHIP: 'The relationship did not carry it.',
  OTHER: 'Another reason; the note says which.',
})

export const WinReason = words('WinReason', 'Why a deal was won.', {
  SOLUTION_FIT: 'It solves the problem best.',
  PARTNER_RELATIONSHIP: 'The partner’s relationship carried it.',
  PRICE: 'The best price.',
  REFERENCE: 'References convinced.',
  TIMING: 'The right time.',
  OTHER: 'Another reason; the note says which.',
})

export const WithdrawReason = words('WithdrawReason', 'Why a registration was taken back.', {
  PARTNER_WITHDREW: 'The partner does not pursue it.',
  CUSTOMER_WITHDREW: 'The customer does not pursue it.',
  DUPLICATE: 'Registered twice by mistake.',
  OTHER: 'Another reason; the note says which.',
})

export const ConflictDecision = words('ConflictDecision', 'How a conflict is settled.', {
  PROCEED: 'The registration goes on.',
  REJECT: 'The registration is closed with a reason.',
})

export const Step = words('Step', 'What can be done with a deal; each is a mutation.', {
  COMPLETE_REGISTRATION: '`completeRegistration`: fill or correct what is known.',
  CONFIRM_SENDER: 'The partner confirms by replying to the receipt.',
  SETTLE_CONFLICT: '`settleConflict`',
  REJECT: '`rejectRegistration`',
  WITHDRAW: '`withdrawDeal`',
  OFFER: '`offerHandoff`',
  LEAVE_WITH_PARTNER: '`leaveWithPartner`: brought for visibility only, it stays with the partner.',
  ACCEPT: '`acceptHandoff`',
  DECLINE: '`declineHandoff`',
  REASSIGN: '`reassignHandoff`',
  SET_NEXT_STEP: '`setNextStep`',
  RECORD_ACTIVITY: '`recordActivity`',
  MOVE_STAGE: '`moveStage`',
  PROPOSE: '`proposeRoleChange`, `proposeCreditAmendment`',
  ANSWER_PROPOSAL: '`answerProposal`',
  WITHDRAW_PROPOSAL: '`withdrawProposal`',
  EXTEND_PROTECTION: '`extendProtection`',
  CLOSE_WON: '`closeWon`',
  CORRECT_WON_AMOUNT: '`correctWonAmount`',
  CLOSE_LOST: '`closeLost`',
  REOPEN: '`reopenDeal`',
  DISPUTE_CREDIT: '`disputeCredit`',
  WITHDRAW_DISPUTE: '`withdrawDispute`',
  RESOLVE_DISPUTE: '`resolveDispute`',
})

export const Scope = words('Scope', 'What an API key may do.', {
  read: 'Read deals and everything about them.',
  work: 'Drive deals; includes `read`.',
  own: 'Read and drive only the deals that its person owns, brought or is offered.',
  admin: 'People, partners, motions, keys, erasure; includes `work`.',
})

export const OrderDirection = words('OrderDirection', 'Which way a list runs.', {
  ASC: 'Smallest or oldest first.',
  DESC: 'Largest or newest first.',
})
