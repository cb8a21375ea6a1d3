/** Every letter kind has its template: a missing one is a type error here. */
import type { LetterKind } from '../src/motion/letters.ts'
import { alreadyDecided } from './already-decided.tsx'
import { checkIn } from './check-in.tsx'
import { conflictCleared } from './conflict-cleared.tsx'
import { conflictNotice } from './conflict-notice.tsx'
import { conflictToSettle } from './conflict-to-settle.tsx'
import { decisionConfirmed } from './decision-confirmed.tsx'
import { declineNotice } from './decline-notice.tsx'
import { disputeOpened } from './dispute-opened.tsx'
import { disputeResolved } from './dispute-resolved.tsx'
import { disputeWithdrawn } from './dispute-withdrawn.tsx'
import { escalation } from './escalation.tsx'
import { factsConfirmed } from './facts-confirmed.tsx'
import { gapRequest } from './gap-request.tsx'
import { handoffGone } from './handoff-gone.tsx'
import { handoffOffer } from './handoff-offer.tsx'
import { handoffProgress } from './handoff-progress.tsx'
import { handoffReminder } from './handoff-reminder.tsx'
import { introduction } from './introduction.tsx'
import { lapseNotice } from './lapse-notice.tsx'
import { leakNotice } from './leak-notice.tsx'
import { leakReport } from './leak-report.tsx'
import { newDealInThread } from './new-deal-in-thread.tsx'
import { newRegistration } from './new-registration.tsx'
import { nextStepUpdate } from './next-step-update.tsx'
import { notUnderstood } from './not-understood.tsx'
import { outcome } from './outcome.tsx'
import { partnerCheckIn } from './partner-check-in.tsx'
import { passedQuestion } from './passed-question.tsx'
import { proposal } from './proposal.tsx'
import { proposalOutcome } from './proposal-outcome.tsx'
import { protectionExpiring } from './protection-expiring.tsx'
import { protectionExtended } from './protection-extended.tsx'
import { quarantineNotice } from './quarantine-notice.tsx'
import { questionPassedOn } from './question-passed-on.tsx'
import { receipt } from './receipt.tsx'
import { refused } from './refused.tsx'
import { rejection } from './rejection.tsx'
import { routingQuestion } from './routing-question.tsx'
import { statusDigest } from './status-digest.tsx'
import { unclearReply } from './unclear-reply.tsx'
import { undeliveredNotice } from './undelivered-notice.tsx'
import { unknownSender } from './unknown-sender.tsx'
import type { Template } from './view.ts'
import { wrongPersonReply } from './wrong-person-reply.tsx'

export const letters: { [K in LetterKind]: Template<K> } = {
  // to the partner
  RECEIPT: receipt,
  GAP_REQUEST: gapRequest,
  FACTS_CONFIRMED: factsConfirmed,
  CONFLICT_NOTICE: conflictNotice,
  CONFLICT_CLEARED: conflictCleared,
  REJECTION: rejection,
  HANDOFF_PROGRESS: handoffProgress,
  INTRODUCTION: introduction,
  PROPOSAL: proposal,
  PROPOSAL_OUTCOME: proposalOutcome,
  NEXT_STEP_UPDATE: nextStepUpdate,
  PARTNER_CHECK_IN: partnerCheckIn,
  PROTECTION_EXPIRING: protectionExpiring,
  PROTECTION_EXTENDED: protectionExtended,
  OUTCOME: outcome,
  DISPUTE_OPENED: disputeOpened,
  DISPUTE_RESOLVED: disputeResolved,
  DISPUTE_WITHDRAWN: disputeWithdrawn,
  STATUS_DIGEST: statusDigest,
  NOT_UNDERSTOOD: notUnderstood,
  UNKNOWN_SENDER: unknownSender,
  NEW_DEAL_IN_THREAD: newDealInThread,
  QUESTION_PASSED_ON: questionPassedOn,
  // to the account executive
  HANDOFF_OFFER: handoffOffer,
  HANDOFF_REMINDER: handoffReminder,
  HANDOFF_GONE: handoffGone,
  CHECK_IN: checkIn,
  DECISION_CONFIRMED: decisionConfirmed,
  ALREADY_DECIDED: alreadyDecided,
  REFUSED: refused,
  // to the intake owner
  NEW_REGISTRATION: newRegistration,
  ROUTING_QUESTION: routingQuestion,
  CONFLICT_TO_SETTLE: conflictToSettle,
  ESCALATION: escalation,
  LAPSE_NOTICE: lapseNotice,
  DECLINE_NOTICE: declineNotice,
  LEAK_NOTICE: leakNotice,
  QUARANTINE_NOTICE: quarantineNotice,
  UNDELIVERED_NOTICE: undeliveredNotice,
  UNCLEAR_REPLY: unclearReply,
  WRONG_PERSON_REPLY: wrongPersonReply,
  PASSED_QUESTION: passedQuestion,
  // to leadership
  LEAK_REPORT: leakReport,
}
