/** Each kind of leak in a leader's words: what it is, why deals die of it, and the lever that closes it. */
import type { LeakType } from '../motion/words.ts'

export interface LeakWords {
  title: string
  /** Why it costs deals. */
  reason: string
  /** What closes it for good, beyond the single deal. */
  lever: string
}

export const LEAK_WORDS: Record<LeakType, LeakWords> = {
  UNPROCESSED: {
    title: 'Mail not understood',
    reason: 'a partner wrote and nothing happened yet',
    lever: 'read the quarantine every day',
  },
  INCOMPLETE: {
    title: 'Registration incomplete',
    reason: 'the partner was asked for a field and has not answered',
    lever: 'require less, or let the partner manager call',
  },
  CONFLICT_OPEN: {
    title: 'Conflict undecided',
    reason: 'nobody has said whose account it is',
    lever: 'decide within a day, or let the first complete registration win',
  },
  UNOWNED: {
    title: 'No owner',
    reason: 'the intake owner is away and nobody stands in',
    lever: 'name a backup for every intake owner',
  },
  NOT_OFFERED: {
    title: 'Complete, not offered',
    reason: 'routing found no AE and nobody picked one',
    lever: 'close the gap in the routing rules',
  },
  UNACCEPTED: {
    title: 'Offered, not accepted',
    reason: 'the AE has not answered while the partner waits',
    lever: 'shorten the window and escalate earlier',
  },
  NO_NEXT_STEP: {
    title: 'No next step',
    reason: 'the AE accepted and agreed on nothing',
    lever: 'ask for a next step with the acceptance',
  },
  NEXT_STEP_OVERDUE: {
    title: 'Next step overdue',
    reason: 'what was agreed has not happened',
    lever: 'AEs move the date or the deal',
  },
  PARTNER_SILENT: {
    title: 'Partner silent',
    reason: 'the partner has stopped writing',
    lever: 'the partner manager calls',
  },
  PARTNER_EXCLUDED: {
    title: 'Worked without the partner',
    reason: 'the deal goes on and the partner hears nothing',
    lever: 'AEs bring the partner into the next meeting',
  },
  STALE: { title: 'Nothing happens', reason: 'no activity of any side', lever: 'close it or restart it' },
  CREDIT_DISPUTED: {
    title: 'Credit disputed',
    reason: 'the partner and the vendor disagree about credit',
    lever: 'answer disputes within days',
  },
  OUTCOME_UNREPORTED: {
    title: 'Outcome not reported',
    reason: 'the expected close has passed and nobody said how it ended',
    lever: 'AEs reply with won, lost or a new date',
  },
  PROTECTION_EXPIRING: {
    title: 'Protection runs out',
    reason: 'the partner is about to lose its claim',
    lever: 'extend or close',
  },
  UNDELIVERED: {
    title: 'Letter undelivered',
    reason: 'somebody on the deal cannot be reached by mail',
    lever: 'correct the address',
  },
}
