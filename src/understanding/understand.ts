/**
 * READ THIS FIRST in understanding/: text → meaning, one named call per step.
 *
 * 1. automatic mail (automatic/: bounces, calendars, auto-replies, lists) is set aside before any word of it is
 *    read as a wish;
 * 2. a reply is read from the person's own words only (wish/wish.ts): in doubt it is UNCLEAR, never a decision; one
 *    that brings a deal of its own is a registration (another-deal.ts); a mail to the registration address is read
 *    whole (first-mail.ts), but for what it says of deals that are open already (news/);
 * 3. the readers take the facts of that intent, each with its quote; what a customer wrote and a reply passes on brings
 *    facts as well (forwarded-facts.ts);
 * 4. `sound` drops every value whose quote does not occur in the mail (evidence.ts).
 */

import type { Intent } from '../motion/words.ts'
import { announcedCustomer, registrationInReply } from './another-deal.ts'
import { lostSum } from './answers/lost-sums.ts'
import { isAutoReply } from './automatic/auto-reply.ts'
import { readAbsence } from './automatic/auto-reply-absence.ts'
import { readBounce } from './automatic/bounce.ts'
import { isCalendar } from './automatic/calendar.ts'
import { evidenceAt, sound, soundDeal } from './evidence.ts'
import { fold } from './extract/fold.ts'
import { type PersonRead, readPersons } from './extract/outcome.ts'
import { besidesPeople } from './extract/people/contacts-out.ts'
import { mailboxFits } from './extract/people/person.ts'
import { readFirst } from './first-mail.ts'
import { isReplySubject } from './forwarded.ts'
import { passedOnMail, withPassedOn } from './forwarded-facts.ts'
import { readFirstOrNews } from './news/news.ts'
import { brief, isTooLong, nothing, shortened } from './nothing.ts'
import { readOtherCustomers, withoutOthers, withoutReferences } from './other-customers.ts'
import { outcomeReason } from './outcome.ts'
import { postscript } from './own-words/own-words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { allMatches } from './search/all-matches.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead, Evidence, Fact, Understanding } from './understanding.ts'
import { dealWish, handoffWish, type Wish } from './wish/classify.ts'
import type { WishContext } from './wish/cue.ts'
import { namedIn } from './wish/named-people.ts'
import { declineReason } from './wish/readers/decline.ts'
import { hardFactsOf } from './wish/readers/entry.ts'
import type { Person } from './wish/readers/people.ts'
import { readUpdateFacts } from './wish/readers/registration-update.ts'
import { wishOf } from './wish/wish.ts'

/** What Baton takes from one mail. Pure and deterministic; every quoted value occurs in the mail. */
export function understand(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const automatic = readAutomatic(mail)
  if (automatic !== null) return sound(mail, formIn(mail, setting, automatic) ?? automatic)
  const reply = setting.address === 'HANDOFF' || setting.address === 'DEAL' || answersLetter(mail)
  if (!reply) return sound(mail, readFirstOrNews(mail, setting))
  const answer = brief(mail)
  return sound(mail, registrationInReply(answer, setting) ?? readReply(answer, setting))
}

/** Mail that no person wrote to us: nothing in it is anybody's wish. */
function readAutomatic(mail: ParsedMail): Understanding | null {
  const bounce = readBounce(mail)
  if (bounce !== null) return { ...nothing(mail, 'BOUNCE', 'A delivery failure or delay notice.'), bounce }
  const calendar = isCalendar(mail)
  if (calendar !== null) return nothing(mail, 'OTHER', `Calendar mail: ${calendar.why}.`)
  const auto = isAutoReply(mail)
  if (auto !== null && auto.kind === 'generated' && mail.inReplyTo === null && !mayBeForm(mail)) {
    return nothing(mail, 'OTHER', `Sent by a machine, in answer to nothing: ${auto.why}.`)
  }
  if (auto !== null && (auto.kind !== 'generated' || !mayBeForm(mail))) {
    const absence = auto.kind === 'absence' ? absenceOf(mail) : null
    const evidence = auto.evidence === undefined ? [] : [auto.evidence]
    return {
      ...nothing(mail, 'AUTO_REPLY', `Automatic mail: ${auto.why}.`),
      absence,
      intentEvidence: evidence,
    }
  }
  return null
}

/** "Generated from our CRM … do not reply to this address": it sounds like an acknowledgement and brings a deal. */
function formIn(mail: ParsedMail, setting: UnderstandingSetting, automatic: Understanding) {
  if (automatic.intent !== 'AUTO_REPLY' || setting.address !== 'REGISTRATION') return null
  if (!mayBeForm(mail) && !bringsOnLeaving(mail)) return null
  const form = readFirst(mail, setting)
  return form.intent === 'REGISTRATION' && hardFactsOf(form.deals) >= 2 ? form : null
}

/** A partner's portal registers deals by machine ("[GC-REG-20931] New vendor registration"): it is still a deal. */
const mayBeForm = (mail: ParsedMail): boolean =>
  mail.inReplyTo === null &&
  (mail.text.match(/^[^\n\t:.]{2,40}(?:\t|:| ?\.{3,40})[ \t]*\S/gm) ?? []).length >= 4

/** "I am away until 4 January … two things before I go": a note of absence with a sum of money in it brings something. */
const bringsOnLeaving = (mail: ParsedMail): boolean =>
  mail.inReplyTo === null &&
  mail.text.length < 6_000 &&
  /[€£$]\s?\d|\d\s?(?:[€£$]|k?\s?(?:eur|usd|gbp|chf))(?!\p{L})/iu.test(mail.text)

function absenceOf(mail: ParsedMail): Understanding['absence'] {
  const { until, substitute, gone } = readAbsence(mail)
  const fact = (value: string, place: { start: number; end: number }): Fact<string> => ({
    value,
    status: 'STATED',
    confidence: 0.8,
    evidence: [evidenceAt('body', mail.text, place.start, place.end)],
  })
  const name = substitute === null ? null : (substitute.email ?? substitute.name)
  return {
    until: until === null ? null : fact(until.date, until),
    ...(until?.returns ? { returns: true } : {}),
    substitute: substitute === null || name === null ? null : fact(name, substitute),
    gone: gone === null ? null : fact(gone.quote, gone),
  }
}

/** A reply to one of our letters that went to the registration address ("Re: [1042] …"). */
const answersLetter = (mail: ParsedMail): boolean =>
  isReplySubject(mail.subject) && /\[\d{3,7}\]/.test(mail.subject) && mail.ownText.length < 4000

/** Steps 2 and 3 for a reply: only the person's own words count, and of them those about this deal. */
function readReply(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const announced = announcedCustomer(mail, setting)
  const rest = announced ? withoutOthers(mail, [announced]) : mail
  const otherCustomers = [...readOtherCustomers(rest, setting), ...(announced ? [announced] : [])]
  const read = readOnDeal(withoutOthers(mail, otherCustomers), setting)
  return { ...read, otherCustomers, replyText: mail.ownText }
}

function readOnDeal(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const facts = factsOf(mail, setting)
  const context: WishContext = {
    subject: mail.subject,
    senderWords: wordsOf(mail.from?.name ?? ''),
    vendorDomains: setting.vendorDomains,
    facts: facts === null ? 0 : factCount(facts),
  }
  const letter = setting.address === 'HANDOFF' ? 'HANDOFF' : 'DEAL'
  const read = (own: string) => wishOf(own, context, letter)
  const ruled = () => (letter === 'HANDOFF' ? handoffWish : dealWish)(mail.ownText, context).intent
  const heard = ofTheContact(read(mail.ownText), mail, facts, read)
  const wish = notTooLong(
    withPostscript(ENDS.has(heard.intent) ? ofTheDeal(heard, mail, facts, read, ruled) : heard, mail, read),
    mail,
  )
  const base: Understanding = {
    ...nothing(mail, wish.intent, wish.why),
    replyText: mail.ownText,
    intentEvidence: evidenceOfWish(mail, wish),
    notTaken: notTakenOf(mail, wish),
    reassignTo: letter === 'DEAL' ? successor(mail, wish, context) : null,
  }
  const below = mayPassOn(mail, wish) ? passedOnMail(mail, setting) : null
  if (below !== null && hardFactsOf([below.facts]) > 0 && !tellsEnd(read(below.words)))
    return { ...base, intent: 'UPDATE', why: PASSED_ON, deals: [withPassedOn(facts, below)] }
  switch (wish.intent) {
    case 'UPDATE':
    // "On it. Next step: a demo on 3 March": the acceptance brings the step along.
    case 'ACCEPT':
      return { ...base, deals: facts === null ? [] : [facts] }
    case 'QUESTION':
      return { ...base, deals: facts === null ? [] : wishesAlone(facts) }
    case 'WON':
    case 'LOST':
      return {
        ...base,
        outcome: {
          amount:
            wish.intent === 'LOST' ? lostSum(facts?.amount ?? null, mail.ownText) : (facts?.amount ?? null),
          reason: outcomeReason(wish.sentences, wish.because, wish.intent, 'own', mail.ownText),
        },
      }
    case 'REASSIGN':
      return { ...base, reassignTo: newOwner(mail, wish) }
    case 'DECLINE':
      return { ...base, declineReason: declineReason(wish.sentences, 'own', mail.ownText) }
    default:
      return base
  }
}

const PASSED_ON = 'It passes on what the customer wrote.'

/** News, or hardly a word but that something stands below; whatever is doubtful in many words is for a person. */
const mayPassOn = ({ ownText }: ParsedMail, { intent, blocked }: Wish): boolean =>
  intent === 'UPDATE' ||
  ((intent === 'UNCLEAR' || intent === 'OTHER') && blocked.length === 0 && ownText.split(/\s+/).length < 25)

/** What the customer has decided is for a person to hear: of such a mail nothing else is taken. */
const tellsEnd = ({ intent, blocked }: Wish): boolean =>
  TELLS_END.has(intent) ||
  blocked.some(({ kind }) => kind === 'LOST' || kind === 'LOST_SIGN' || kind === 'WON')
const TELLS_END: ReadonlySet<Intent> = new Set(['WON', 'LOST', 'DECLINE'])

/**
 * "Take Terry off, he's gone": a customer's person is out, which sounds like a deal that is lost, or given up. What the
 * rules read as the end of the deal is that all the same.
 */
function ofTheDeal(
  wish: Wish,
  mail: ParsedMail,
  facts: DealRead | null,
  read: (own: string) => Wish,
  ruled: () => Intent,
): Wish {
  const out = facts?.contactsOut ?? []
  if (out.length === 0 || (DECIDES.has(wish.intent) && ruled() === wish.intent)) return wish
  const rest = besidesPeople(mail.ownText, out).trim()
  if (rest !== '' && ENDS.has(read(rest).intent)) return wish
  return { ...wish, intent: 'UPDATE', person: null, why: 'It says who is no contact any more.' }
}

/** "Please don't call her before the 5th": how she may be contacted is written down, whatever it sounds like. */
function ofTheContact(
  wish: Wish,
  mail: ParsedMail,
  facts: DealRead | null,
  read: (own: string) => Wish,
): Wish {
  const said = [...(facts?.contactWishes ?? []), ...(facts?.contactWishesOver ?? [])].flatMap(
    ({ evidence }) => evidence,
  )
  if (said.length === 0) return wish
  const more = facts !== null && factCount({ ...facts, contactWishes: [], contactWishesOver: [] }) > 0
  if (wish.intent === 'UPDATE' && more) return wish
  const rest = said.reduce(
    (own, { start, end }) => `${own.slice(0, start)}${' '.repeat(end - start)}${own.slice(end)}`,
    mail.ownText,
  )
  const besides = /\p{L}/u.test(rest) ? read(rest).intent : 'OTHER'
  // What else it decides or asks, it does so without these words.
  if (besides === wish.intent && !NOTHING.has(besides)) return wish
  if (!NOTHING.has(besides)) return read(rest)
  return { ...wish, intent: 'UPDATE', person: null, why: 'It says how the customer may be contacted.' }
}
const NOTHING: ReadonlySet<Intent> = new Set(['UNCLEAR', 'OTHER', 'UPDATE'])

/** Beside a question only that is written down. */
function wishesAlone(facts: DealRead): DealRead[] {
  const { contactWishes, contactWishesOver } = facts
  if (contactWishes.length + contactWishesOver.length === 0) return []
  const nothing = soundDeal(
    facts,
    () => null,
    () => [],
  )
  return [{ ...nothing, contactWishes, contactWishesOver }]
}

const ENDS: ReadonlySet<Intent> = new Set(['DECLINE', 'LOST', 'UNCLEAR', 'OTHER'])

/** What was written below the signature ("PS: only if …") may forbid a decision, and never makes one. */
function withPostscript(wish: Wish, mail: ParsedMail, read: (own: string) => Wish): Wish {
  if (!DECIDES.has(wish.intent)) return wish
  const added = postscript(mail.text, mail.from).replace(PS_MARK, '').trim()
  if (added === '' || mail.ownText.includes(added)) return wish
  const whole = read(`${mail.ownText}\n\n${added}`)
  if (whole.intent === wish.intent) return wish
  return { ...wish, intent: 'UNCLEAR', person: null, why: `The postscript speaks against it: ${whole.why}` }
}

/** What stands further down may take back what was decided above, and is not read. */
const notTooLong = (wish: Wish, mail: ParsedMail): Wish =>
  isTooLong(mail) && DECIDES.has(wish.intent)
    ? { ...wish, intent: 'UNCLEAR', person: null, why: 'It is longer than what is read as an answer.' }
    : wish
const DECIDES: ReadonlySet<Intent> = new Set(['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'])
const PS_MARK = /^\s*(?:p\.? ?(?:p\.? ?)?s\.?|p\.?d\.?|n\.?b\.?|nachtrag|addendum)\s*[:.,;–—-]?\s*/i

/** A reference customer's people and sums are none of the deal's; that the partner brings it is its part. */
function factsOf(mail: ParsedMail, setting: UnderstandingSetting): DealRead | null {
  if (mail.ownText.trim() === '') return null
  const factsIn = (part: ParsedMail) => readUpdateFacts(shortened(part), setting)
  const rest = withoutReferences(mail, setting)
  if (rest === mail) return factsIn(mail)
  return { ...factsIn(rest), partnerRoles: factsIn(mail).partnerRoles }
}

/** Hard facts, and the softer ones at half weight: whether a reply brings something to write down. */
function factCount(deal: DealRead): number {
  const { contactsOut, contactSpellings, contactChanges, contactWishes, contactWishesOver } = deal
  const told = [contactsOut, contactSpellings, contactChanges, contactWishes, contactWishesOver]
  const people = told.some(({ length }) => length > 0) ? 1 : 0
  const soft = [deal.nextStepDate, deal.accountName, deal.product].filter((fact) => fact !== null).length
  return hardFactsOf([deal]) + people + Math.floor(soft / 2)
}

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    fold(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  )

const evidenceOfWish = (mail: ParsedMail, wish: Wish): Evidence[] =>
  wish.because.map((sentence) => evidenceAt('own', mail.ownText, sentence.start, sentence.end))

const WHAT: Partial<Record<Wish['blocked'][number]['kind'], string>> = {
  ACCEPT: 'an acceptance',
  DECLINE: 'a refusal',
  GROUND: 'a ground to refuse',
  NOT_MINE: 'a ground to refuse',
  ROUTE: 'a new owner',
  POINTER: 'a new owner',
  HINT: 'a new owner',
  WON: 'a win',
  LOST: 'a loss',
  LOST_SIGN: 'a loss',
}

function notTakenOf(mail: ParsedMail, wish: Wish): Understanding['notTaken'] {
  return wish.blocked.map((cue) => ({
    what: WHAT[cue.kind] ?? 'a wish',
    why: cue.blocked!,
    evidence: evidenceAt('own', mail.ownText, cue.sentence.start + cue.start, cue.sentence.start + cue.end),
  }))
}

/** "I'm moving to another team, Sara Lind takes over": said of a deal that somebody has already, it decides nothing. */
function successor(mail: ParsedMail, wish: Wish, context: WishContext): Understanding['reassignTo'] {
  if (DECIDES.has(wish.intent) || namedIn(wish.sentences, context).length === 0) return null
  // Whichever ear hears it: nothing more follows than a letter.
  const ruled = handoffWish(mail.ownText, context)
  const offered = ruled.intent === 'REASSIGN' ? ruled : wishOf(mail.ownText, context, 'HANDOFF')
  return offered.intent === 'REASSIGN' ? newOwner(mail, offered) : null
}

/** The person named; a full name or an address may stand in another sentence of the own words. */
function newOwner(mail: ParsedMail, wish: Wish): Understanding['reassignTo'] {
  const person = wish.person!
  const from = wish.because[0]!
  const at = (start: number, end: number): Fact<string>['evidence'] => [
    evidenceAt('own', mail.ownText, from.start + start, from.start + end),
  ]
  const full = fullName(mail, person)
  const fact = (value: string, evidence: Evidence[]): Fact<string> => ({
    value,
    status: 'STATED',
    confidence: 0.9,
    evidence,
  })
  return {
    name:
      full !== null
        ? fact(full.name, [evidenceAt('own', mail.ownText, full.start, full.end)])
        : person.name === ''
          ? null
          : fact(person.name, at(person.start, person.start + person.name.length)),
    email:
      person.email === null
        ? elsewhere(mail, person)
        : fact(person.email, at(person.emailStart, person.emailEnd)),
  }
}

/** "Grain went to Callum Fitzgibbon. He should run this, callum.fitzgibbon@…": his name, where only a part stands beside. */
function fullName(mail: ParsedMail, { name, email }: Person): PersonRead | null {
  if (name.includes(' ')) return null
  const fits = (other: PersonRead) =>
    email === null ? other.name.split(' ').includes(name) : mailboxFits(email, other.name) >= 2
  return readPersons(mail.ownText).find((other) => other.name.includes(' ') && fits(other)) ?? null
}

function elsewhere(mail: ParsedMail, person: Person): Fact<string> | null {
  const parts = [...wordsOf(person.name)]
  for (const match of allMatches(mail.ownText, /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g)) {
    const local = fold(match[0].split('@')[0]!)
    if (!parts.some((part) => part.length > 2 && local.includes(part))) continue
    const evidence = [evidenceAt('own', mail.ownText, match.index, match.index + match[0].length)]
    return { value: match[0].toLowerCase(), status: 'STATED', confidence: 0.8, evidence }
  }
  return null
}
