/**
 * The answer to a gap request is read for what was asked: "Maya Lindholm, maya@…" alone looks like a signature or
 * like nothing at all to a reader who does not know the question. Only facts come from it, never a decision.
 */
import type { EntryField } from '../motion/words.ts'
import { announcedDeal, dealsInParagraphs, wordsBeside } from './another-deal.ts'
import { announcesAnother } from './answers/announcing.ts'
import { evidenceAt, soundDeal } from './evidence.ts'
import { sameOrg } from './extract/account/org.ts'
import { completed, fillGap, stillOpen, withoutPromise } from './gap.ts'
import { onlyWords, withoutOthers, withoutReferences } from './other-customers.ts'
import { behindQuestions, onlyPlaces, type Place } from './own-words/behind-questions.ts'
import { wordsOfText } from './own-words/own-words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead, Fact, Understanding } from './understanding.ts'

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
  const both = besideAnother(mail, setting, missing)
  if (both !== null) return both
  // "One more for you: …" under the question for a contact brings another deal, and that one's contact.
  if (first.intent === 'REGISTRATION' && announcesAnother(mail.ownText)) return first
  // Closing lines count here: the name and number that were asked for often stand alone, as a signature would.
  const onDeal = withoutReferences(withoutOthers(mail, first.otherCustomers), setting).ownText
  const ownText = onDeal.trim()
    ? onDeal
    : mail.ownText.trim()
      ? ''
      : wordsOfText(mail.text, mail.from, 'delimited')
  const behind = fillBehindQuestions(mail, setting, missing)
  const silent = !ownText.trim() && mail.attachedMails.length === 0 && mail.attachments.length === 0
  if (silent && behind === null) return first
  // What stands behind its question answers that one, whatever the words on top look like.
  const open = behind ? stillOpen(behind.deal, missing) : missing
  const typed = fillGap({ ...mail, ownText: withoutOurQuestions(ownText, mail.text) }, open, setting)
  const read = completed(typed, behind?.deal ?? null, missing)
  if (!fills(read, missing)) return { ...first, deals: first.deals.map(withoutPromise) }
  const why = 'It answers what was asked for.'
  return {
    ...first,
    intent: 'UPDATE',
    why,
    replyText: [mail.ownText, ownText, behind?.words].find((words) => words?.trim()) ?? '',
    deals: [read],
  }
}

/**
 * An answer and another deal in one reply: the registration, with what the rest of the words fills of the gap. Null
 * where no part of the reply is a deal by itself, or the rest answers nothing.
 */
function besideAnother(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  missing: EntryField[],
): Understanding | null {
  const announced = announcedDeal(mail, setting)
  for (const { read, place } of announced ? [announced] : dealsInParagraphs(mail, setting)) {
    const words = wordsBeside(mail, place, setting)
    const rest = { ...onlyWords(mail, words), subject: mail.subject }
    const deal = fillGap(rest, missing, setting)
    if (words.length === 0 || !fills(deal, missing) || isSameAs(read, deal)) continue
    const ofLetter: Fact<string> = { value: '', status: 'STATED', confidence: 0.8, evidence: words }
    return {
      ...read,
      replyText: mail.ownText,
      otherCustomers: [{ ...ofLetter, value: nameOf(deal, mail, setting) }],
      gapFilled: { deal, words },
    }
  }
  return null
}

const isSameAs = ({ deals }: Understanding, { accountName }: DealRead): boolean =>
  accountName !== null && deals.some((deal) => sameOrg(deal.accountName?.value ?? '', accountName.value))

/** What the letter's deal goes by: its customer, else its number. */
const nameOf = ({ accountName }: DealRead, { subject }: ParsedMail, setting: UnderstandingSetting): string =>
  accountName?.value ?? setting.customerNames?.[0] ?? /\[(\d{3,7})\]/.exec(subject)?.[1] ?? '?'

/**
 * "It is about Fabrikam, not about Contoso; they chose a rival already": how it ended is told of the other one, and who
 * the customer is, is what was asked for.
 */
const tellsApart = ({ ownText }: ParsedMail, missing: readonly EntryField[]): boolean =>
  missing.includes('ACCOUNT') && NOT_ABOUT.test(ownText)
const NOT_ABOUT =
  /(?<!\p{L})(?:not (?:about|for)|nicht (?:um|über|für)|pas (?:de|pour|chez)|no (?:de|es|para)|non (?:di|per)|n[ãa]o (?:é|de|para)|niet (?:om|over|voor)|nie (?:o|dla)|inte (?:om|för)|ikke om)(?: (?:the|die|das|den|la|le|il|de|het))? \p{Lu}/u

/** What stands behind the questions of our letters, in lines that the client still marks as quoted. */
function fillBehindQuestions(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  missing: EntryField[],
): { deal: DealRead; words: string } | null {
  const places = behindQuestions(mail.text, setting.letters ?? [])
  const isTyped = ({ start, end }: Place) => mail.ownText.includes(mail.text.slice(start, end))
  if (places.every(isTyped)) return null
  const text = onlyPlaces(mail.text, places)
  const answers = { ...mail, text, ownText: text, html: null, attachments: [], attachedMails: [] }
  return {
    deal: inBody(fillGap(answers, missing, setting), mail),
    words: text.replace(/\s*\n\s*/g, '\n').trim(),
  }
}

/** Read from the text itself, letter by letter where it stands in there. */
function inBody(deal: DealRead, { text }: ParsedMail): DealRead {
  const moved = <T>(fact: Fact<T> | null): Fact<T> | null =>
    fact && {
      ...fact,
      evidence: fact.evidence.map((at) =>
        at.part === 'own' ? evidenceAt('body', text, at.start, at.end) : at,
      ),
    }
  return soundDeal(deal, moved, (facts) => facts.flatMap((fact) => moved(fact) ?? []))
}

/**
 * "Which company is the customer? Its name, and its website if you know it. Hoy Ltd": sentences of ours that the
 * answer repeats, because they stand in the letter below it as well, or ask what the words behind them answer.
 */
function withoutOurQuestions(own: string, whole: string): string {
  const letter = whole.replace(own, ' ').replace(/\s*\n[\s>|]*/g, ' ')
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  return own
    .replace(/^[ \t]*(?:\d{1,2}[.)][ \t]*)?[^\n?？]{8,160}[?？](?=[ \t]*\S)/gm, blank)
    .replace(/[^\n.?!]{15,200}[.?!]+/g, (sentence) =>
      letter.includes(sentence.trim().replace(/\s+/g, ' ')) ? blank(sentence) : sentence,
    )
}

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
