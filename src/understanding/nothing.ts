/** Where every reading begins. */
import type { Intent } from '../motion/words.ts'
import { detectLanguage } from './extract/language.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { Understanding } from './understanding.ts'
import { unopenedIn } from './unopened.ts'

/** An Understanding that took nothing; every reader fills in its own part. */
export function nothing(mail: ParsedMail, intent: Intent, why: string): Understanding {
  return {
    intent,
    intentEvidence: [],
    why,
    language: languageOf(mail),
    replyText: null,
    deals: [],
    missing: [],
    outcome: null,
    reassignTo: null,
    declineReason: null,
    absence: null,
    bounce: null,
    otherCustomers: [],
    gapFilled: null,
    news: [],
    unopened: unopenedIn(mail),
    notTaken: [],
  }
}

/** Why a first mail was left alone that is neither noise nor sent to many. */
export const ABOUT_NO_DEAL = 'Nothing in it is about a deal.'

/** What is said of a mail that bears the marks of one. */
export const NOISE = 'A campaign, an invoice or an attempt at fraud.'

/** What is said of a mail of the vendor's own people that forwards no partner's deal. */
export const OF_OUR_OWN = 'Written by our own people, and no partner’s deal in it.'

const languageOf = (mail: ParsedMail): string => {
  const own = mail.ownText.trim()
  return own.length > 40 ? detectLanguage(own) : detectLanguage(`${own}\n${own}\n${mail.subject}`)
}

/** Thirty pages: what stands further down is a log or an archive, and reading it would cost seconds. */
export const LONGEST = 64_000

/** The mail with no more than the first 64,000 characters of its texts; offsets into them stay what they are. */
export function shortened(mail: ParsedMail): ParsedMail {
  if (mail.text.length <= LONGEST && mail.ownText.length <= LONGEST) return mail
  return { ...mail, text: mail.text.slice(0, LONGEST), ownText: mail.ownText.slice(0, LONGEST) }
}

/** Six pages: nobody types more in answer to a letter; what is longer was pasted, and no decision is taken from it. */
export const LONGEST_ANSWER = 12_000

/** Whether there is more of it than is read as an answer. */
export const isTooLong = (mail: ParsedMail): boolean => mail.ownText.length > LONGEST_ANSWER

/** The reply with no more of its own words than are read, and one character by which {@link isTooLong} still knows it. */
export const brief = (mail: ParsedMail): ParsedMail =>
  isTooLong(mail) ? { ...mail, ownText: mail.ownText.slice(0, LONGEST_ANSWER + 1) } : mail
