/**
 * A mail to the registration address whose sender has open deals: what it says of them is none of a new one's facts.
 * Either it brings a deal and news beside it, which are read apart; or all of it is about deals that are open. In doubt
 * it stays what it was read as: a registration, which the motion holds against the partner's other deals. Pure; linear.
 */
import type { Intent } from '../../motion/words.ts'
import { addsToEarlier, isOfItsOwn } from '../answers/addendum.ts'
import { announcesAnother } from '../answers/announcing.ts'
import { sameOrg } from '../extract/account/org.ts'
import { fold } from '../extract/fold.ts'
import { wantsSomething } from '../extract/other-customers.ts'
import { readFirst } from '../first-mail.ts'
import { reachable } from '../gap.ts'
import { ABOUT_NO_DEAL } from '../nothing.ts'
import { withoutWords } from '../other-customers.ts'
import type { ParsedMail } from '../parsed-mail.ts'
import type { OpenDeal, UnderstandingSetting } from '../setting.ts'
import type { Evidence, News, Understanding } from '../understanding.ts'
import { askingIn } from '../wish/cues.ts'
import { hardFactsOf, saysRegister } from '../wish/readers/entry.ts'
import { asksAfter, tellsChange, tellsEnd } from './news-words.ts'
import { dealsMeant, type Mention, mentionsIn, numberedIn } from './open-deals.ts'
import { isSameCustomer } from './same-customer.ts'
import { newsOf, type Stretch, stretchesIn } from './stretches.ts'

/** What a first mail says, with what it says of open deals kept apart. */
export function readFirstOrNews(mail: ParsedMail, setting: UnderstandingSetting): Understanding {
  const first = readFirst(mail, setting)
  if (!speaks(first) || mail.ownText.trim() === '') return first
  const deals = setting.openDeals ?? []
  const customers = first.deals
    .flatMap(({ accountName }) => accountName?.value ?? [])
    .filter((name) => !deals.some((deal) => deal.accountName !== null && sameOrg(name, deal.accountName)))
  const stretches = first.intent === 'OTHER' ? [] : stretchesIn(mail, setting, customers)
  const apart = stretches.length > 0 ? besides(mail, setting, stretches) : null
  if (apart !== null) return apart
  const told = new Set(stretches.flatMap((stretch) => stretch.deals))
  if (customers.length === 0 && told.size > 1 && stretches.every((stretch) => stretch.deals.length === 1))
    return allOf({ ...first, intent: 'UPDATE' }, reachingOn(mail, stretches), mail)
  const whole = deals.length === 0 ? null : wholly(mail, deals, first)
  return whole === null
    ? first
    : allOf({ ...first, intent: whole.intent }, [wholeOf(mail, whole.deals)], mail)
}

const speaks = ({ intent, why }: Understanding): boolean =>
  intent === 'REGISTRATION' ||
  intent === 'QUESTION' ||
  intent === 'STATUS_REQUEST' ||
  (intent === 'OTHER' && why === ABOUT_NO_DEAL)

// ---------- News beside a deal ----------

/** The deal that the other words bring; null where they bring none. */
function besides(
  mail: ParsedMail,
  setting: UnderstandingSetting,
  stretches: readonly Stretch[],
): Understanding | null {
  const news = together(stretches.map((stretch) => newsOf(mail, stretch)))
  const rest = readFirst(
    withoutNews(
      mail,
      news.flatMap(({ evidence }) => evidence),
      setting,
    ),
    setting,
  )
  const isTold = (name: string) => stretches.some(({ customer }) => sameOrg(name, customer))
  const brings = rest.deals.some(
    (deal) =>
      deal.accountName !== null &&
      !isTold(deal.accountName.value) &&
      (hardFactsOf([deal]) > 0 || deal.context.length > 0),
  )
  return rest.intent === 'REGISTRATION' && brings ? { ...rest, news } : null
}

/** What is said of one deal in several places is one piece of news. */
function together(news: readonly News[]): News[] {
  const byDeals = new Map<string, News>()
  for (const each of news) {
    const key = each.deals.join() || each.customer
    const known = byDeals.get(key)
    byDeals.set(key, known ? { ...known, evidence: [...known.evidence, ...each.evidence] } : each)
  }
  return [...byDeals.values()]
}

/** The mail without those of its own words, and without what its subject names of them. */
function withoutNews(
  mail: ParsedMail,
  words: readonly Evidence[],
  { openDeals = [] }: UnderstandingSetting,
): ParsedMail {
  const subject = mentionsIn(mail.subject, openDeals).reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    mail.subject,
  )
  return { ...withoutWords(mail, words), subject }
}

// ---------- All of it ----------

const allOf = (first: Understanding, stretches: readonly Stretch[], mail: ParsedMail): Understanding => ({
  ...first,
  why: 'It is about deals that are open already.',
  intentEvidence: [],
  replyText: mail.ownText,
  deals: [],
  missing: [],
  news: together(stretches.map((stretch) => newsOf(mail, stretch))),
})

const wholeOf = ({ ownText }: ParsedMail, deals: OpenDeal[]): Stretch => ({
  customer: deals[0]?.accountName ?? String(deals[0]?.number ?? ''),
  deals,
  start: 0,
  end: ownText.length,
})

/** Nothing is left over: each stretch reaches to the next one. */
const reachingOn = ({ ownText }: ParsedMail, stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch, n) => ({
    ...stretch,
    start: n === 0 ? 0 : stretch.start,
    end: stretches[n + 1]?.start ?? ownText.length,
  }))

interface Whole {
  deals: OpenDeal[]
  intent: Intent
}

/** What a mail is that is all about open deals; null where it may bring one of its own. */
function wholly(mail: ParsedMail, deals: readonly OpenDeal[], first: Understanding): Whole | null {
  const text = `${mail.subject}\n${mail.ownText}`
  const mentions = mentionsIn(text, deals)
  const adds = addsToEarlier(text)
  const brings = first.intent === 'REGISTRATION'
  const bare = numberedIn(brings ? mail.subject : text, deals)
    // In a subject it counts beside the customer's name, or where the words say that they add to it.
    .filter((deal) => !brings || adds || mentions.some((mention) => mention.deal === deal))
    .map((deal): Mention => ({ deal, by: 'NUMBER', start: 0, end: 0 }))
  const meant = dealsMeant([...mentions, ...bare])
  if (meant.length === 0 || !ofThem(first, meant)) return null
  const itsOwn = isOfItsOwn(text) || announcesAnother(mail.ownText)
  const numbered = mentions.some(({ by }) => by === 'NUMBER')
  const tells = !itsOwn && (adds || numbered || tellsNews(mail, first))
  if (brings) return tells ? { deals: meant, intent: 'UPDATE' } : null
  if (bare.length === 0 && mentions.every(({ by }) => by === 'PERSON') && !tells) return null
  if (first.intent === 'OTHER')
    return {
      deals: meant,
      intent: meant.length > 1 ? 'OTHER' : (onlyAfter(mail) ?? (tells ? 'UPDATE' : 'OTHER')),
    }
  return meant.length > 1 || itsOwn ? null : { deals: meant, intent: onlyAfter(mail) ?? first.intent }
}

/** A mail that asks nothing but where its deal is; null for any other. */
function onlyAfter({ ownText, subject }: ParsedMail): 'STATUS_REQUEST' | null {
  const { questions } = askingIn(ownText, subject)
  return questions.length > 0 && questions.every(({ plain }) => asksAfter(plain)) ? 'STATUS_REQUEST' : null
}

/** Whether whatever customer was read may be the one of these deals. */
const ofThem = ({ deals }: Understanding, meant: readonly OpenDeal[]): boolean =>
  deals.length <= 1 &&
  deals.every(
    ({ accountName }) =>
      accountName === null || meant.some((deal) => isSameCustomer(accountName.value, deal.accountName)),
  )

/** A fact has changed, or it ended; or so little is said that nobody would register it. */
function tellsNews({ subject, ownText }: ParsedMail, first: Understanding): boolean {
  const folded = fold(`${subject}\n${ownText}`.slice(0, 6_000))
  const wants = wantsSomething(folded)
  const reaches = first.deals.some(reachable)
  // Somebody to call, with a need or a story: it may be a project of its own.
  if (saysRegister(fold(subject)) || (reaches && (wants || ownText.length > STORY))) return false
  if (tellsChange(folded) || tellsEnd(folded)) return true
  const little = ownText.length <= LITTLE && !reaches && !wants && !saysRegister(folded)
  const offers = first.deals.some(({ product }) => product !== null) && !/[?？]\s*$/.test(ownText)
  return first.intent === 'REGISTRATION' && little && !offers
}
const STORY = 400
const LITTLE = 250
