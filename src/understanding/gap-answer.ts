/**
 * The answer to a gap request is read for what was asked: "Maya Lindholm, maya@…" alone looks like a signature or
 * like nothing at all to a reader who does not know the question. Only facts come from it, never a decision.
 */
import type { EntryField } from '../motion/words.ts'
import { announcesAnother } from './answers/announcing.ts'
import { fillGap, withoutPromise } from './gap.ts'
import { withoutOthers, withoutReferences } from './other-customers.ts'
import { wordsOfText } from './own-words/own-words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead, Understanding } from './understanding.ts'

/** What automatic mail and decisions mean is settled before. */
const MAY_ANSWER = new Set<Understanding['intent']>([
  'UPDATE',
  'UNCLEAR',
  'REGISTRATION',
  'QUESTION',
  'OTHER',
  'ACCEPT',
  'REASSIGN',
])

/** `first` as it is, unless the mail answers what is `missing`; then an UPDATE with those facts. */
export function answerToGap(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  missing: EntryField[],
  first: Understanding,
): Understanding {
  if (missing.length === 0 || !(MAY_ANSWER.has(first.intent) || tellsApart(mail, missing))) return first
  // "One more for you: …" under the question for a contact brings another deal, and that one's contact.
  if (first.intent === 'REGISTRATION' && announcesAnother(mail.ownText)) return first
  // Closing lines count here: the name and number that were asked for often stand alone, as a signature would.
  const onDeal = withoutReferences(withoutOthers(mail, first.otherCustomers), setting).ownText
  const ownText = onDeal.trim()
    ? onDeal
    : mail.ownText.trim()
      ? ''
      : wordsOfText(mail.text, mail.from, 'delimited')
  if (!ownText.trim() && mail.attachedMails.length === 0 && mail.attachments.length === 0) return first
  const read = fillGap({ ...mail, ownText }, missing, setting)
  if (!fills(read, missing)) return { ...first, deals: first.deals.map(withoutPromise) }
  const why = 'It answers what was asked for.'
  return {
    ...first,
    intent: 'UPDATE',
    why,
    replyText: mail.ownText.trim() ? mail.ownText : ownText,
    deals: [read],
  }
}

/**
 * "It is about Fabrikam, not about Contoso; they chose a rival already": how it ended is told of the other one, and who
 * the customer is, is what was asked for.
 */
const tellsApart = ({ ownText }: ParsedMail, missing: readonly EntryField[]): boolean =>
  missing.includes('ACCOUNT') && NOT_ABOUT.test(ownText)
const NOT_ABOUT =
  /(?<!\p{L})(?:not (?:about|for)|nicht (?:um|über|für)|pas (?:de|pour|chez)|no (?:de|es|para)|non (?:di|per)|n[ãa]o (?:é|de|para)|niet (?:om|over|voor)|nie (?:o|dla)|inte (?:om|för)|ikke om)(?: (?:the|die|das|den|la|le|il|de|het))? \p{Lu}/u

function fills(read: DealRead, missing: EntryField[]): boolean {
  return missing.some((field) => {
    switch (field) {
      case 'ACCOUNT':
        return read.accountName !== null
      case 'CONTACT':
        return read.contacts.length > 0
      case 'CONTEXT':
        return read.context.length > 0
      case 'AMOUNT':
        return read.amount !== null
      case 'CLOSE_DATE':
        return read.closeDate !== null
      case 'NEXT_STEP':
        return read.nextStep !== null
      default:
        return field satisfies never
    }
  })
}
