/**
 * READ THIS FIRST in understanding/: text → meaning, one named call per step.
 *
 * 1. automatic mail (auto-reply.ts, bounce.ts, calendar.ts) is set aside before any word is read as a wish;
 * 2. classify.ts decides the intent: from the person's own words, sentence by sentence, when in doubt UNCLEAR;
 * 3. the readers take the facts of that intent, each with its quote;
 * 4. evidence.ts drops every value whose quote does not occur in the mail.
 */
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Understanding } from './understanding.ts'

export function understand(_mail: ParsedMail, _setting: UnderstandingSetting): Understanding {
  // Calls that this story makes, by file:
  //   auto-reply.ts          readAutoReply(mail): { until, substitute, evidence: Evidence[], why } | null
  //   bounce.ts              readBounce(mail): BounceRead | null
  //   calendar.ts            readCalendar(mail): { why, evidence: Evidence[] } | null   (invitations and answers)
  //   list-mail.ts           readListMail(mail): { why, evidence: Evidence[] } | null   (newsletters, bulk)
  //   readers/registration.ts readRegistration(mail, setting): DealRead[]
  //   readers/registration-update.ts readUpdateFacts(mail, setting): DealRead           (from ownText)
  //   gap.ts                 missingFields(deals): EntryField[]
  //   extract/language.ts    detectLanguage(text): string                               (ISO 639-1, 'en' default)
  //   extract/amount.ts      readAmounts(part, text, language): Fact<Amount>[]
  throw new Error('not yet written')
}
