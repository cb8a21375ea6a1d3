/**
 * Reading a mail as what it is: on the deal that it answers, on the deals that its words are about, or as one that brings
 * a deal. Looks up what the readers may know, so that they need no database.
 */

import type { Proof } from './inbound/proof.ts'
import { type Thread, threadedTo } from './inbound/thread.ts'
import { settingFor } from './reception/setting.ts'
import { ordersDeals } from './reception/several-deals.ts'
import type { Directory } from './store/directory.ts'
import type { InboundMail } from './store/inbound-mail.ts'
import { motionVersion } from './store/motions.ts'
import { openDealsAt, openDealsOf } from './store/open-deals.ts'
import { lettersAsking } from './store/outbox.ts'
import type { PartnerRow } from './store/people.ts'
import { announcesAnother } from './understanding/answers/announcing.ts'
import { dealNumbersIn } from './understanding/answers/several-deals.ts'
import { hostsNamed, namedBy } from './understanding/news/open-deals.ts'
import { isSameCustomer } from './understanding/news/same-customer.ts'
import { brief } from './understanding/nothing.ts'
import { onlyWords } from './understanding/other-customers.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import type { Defeat } from './understanding/reader.ts'
import type { OpenDeal, UnderstandingSetting } from './understanding/setting.ts'
import type { Understanding } from './understanding/understanding.ts'
import type { Baton } from './world.ts'

/** A mail whose sender and thread are known. */
export interface Reading {
  mail: InboundMail
  parsed: ParsedMail
  trust: Proof['trust']
  thread: Thread
  partner: PartnerRow | null
}

/** What a mail says on a deal, or of one beside others. */
export interface OnDeal {
  parsed: ParsedMail
  thread: Thread
  understanding: Understanding
}

/** Nobody gives orders about more deals in one breath. */
export const MOST_NUMBERED = 20

/**
 * What the mail says, read as what it is: an order about deals that it names by number ("merge 1016 into 1002") is one
 * about them; a mail of its own that is about an open deal of its proven partner is read once more, as news of that
 * deal, and so is what it says of such deals beside one that it brings (`news`); a reply that brings another customer's
 * deal registers that. What is read on a deal is an answer about it, whatever it was sent as: no more of it is read, here
 * and for its plan.
 */
export async function readOnItsDeal(
  baton: Baton,
  directory: Directory,
  about: Reading,
): Promise<(OnDeal & { news: OnDeal[]; letter?: Thread }) | Defeat> {
  const thread = await onDealOrdered(baton, about)
  const parsed = thread.deal ? brief(about.parsed) : about.parsed
  const openDeals = await openDealsNamed(baton, directory, { ...about, thread })
  const first = await read(
    baton,
    { parsed, thread },
    { ...settingOf(baton, { ...about, thread }), openDeals },
  )
  if ('defeat' in first) return first
  if (thread.deal)
    return {
      parsed,
      thread: await offOldDeal(baton, { ...about, parsed }, thread, first),
      letter: thread,
      understanding: first,
      news: [],
    }
  const numbers = first.news.map(({ deals: [number, ...more] }) => (more.length > 0 ? undefined : number))
  if (first.deals.length === 0 && numbers.length === 1 && numbers[0] !== undefined)
    return onOpenDeal(baton, { ...about, thread }, first, numbers[0])
  const news: OnDeal[] = []
  // Of more a person reads.
  for (const [n, number] of numbers.slice(0, MOST_NUMBERED).entries()) {
    if (number === undefined) continue
    const part = onlyWords(parsed, first.news[n]?.evidence ?? [])
    const onDeal = await readAsNews(baton, { ...about, parsed: part, thread }, number)
    if ('defeat' in onDeal) return onDeal
    news.push(onDeal)
  }
  return { parsed, thread, understanding: first, news }
}

/** A whole mail read as news of the one deal that it is about; whoever asks after it, asks. */
async function onOpenDeal(
  baton: Baton,
  about: Reading,
  first: Understanding,
  number: number,
): Promise<(OnDeal & { news: [] }) | Defeat> {
  const again = await readAsNews(baton, about, number)
  if ('defeat' in again) return again
  const { parsed, thread, understanding } = again
  const asks = first.intent === 'STATUS_REQUEST' || first.intent === 'QUESTION'
  const heard = understanding.intent === 'UPDATE' || understanding.intent === first.intent
  const stays = first.intent === 'OTHER' || (asks && !heard)
  return { parsed, thread, understanding: stays ? { ...first, news: [] } : understanding, news: [] }
}

/** A mail, or a part of one, read as news of an open deal. */
export async function readAsNews(baton: Baton, about: Reading, number: number): Promise<OnDeal | Defeat> {
  const parsed = brief(about.parsed)
  const thread = { ...(await threadedTo(baton.db, about.thread, number, baton.now())), addendum: true }
  const understanding = await read(baton, { parsed, thread }, settingOf(baton, { ...about, thread }))
  return 'defeat' in understanding ? understanding : { parsed, thread, understanding }
}

/** The open deals that a proven mail of its own names, of its active partner and of nobody else. */
async function openDealsNamed(
  baton: Baton,
  directory: Directory,
  { parsed, trust, thread, partner }: Reading,
): Promise<OpenDeal[]> {
  const ownMail = thread.deal === null && thread.address?.kind === 'REGISTRATION' && trust === 'PASS'
  const ofPartner = partner?.status === 'ACTIVE' && (thread.sender?.partnerId ?? partner.id) === partner.id
  if (!ownMail || !ofPartner || (thread.sender && thread.sender.kind !== 'PARTNER_CONTACT')) return []
  const said = brief(parsed)
  const called = namedBy(said, await directory.openDeals(partner.id))
  const numbers = [
    ...called.map(({ number }) => number),
    ...(await openDealsAt(baton.db, partner.id, hostsNamed(said))),
  ]
  // Few mails name any. Those are read again: what the reader is shown is as it stands.
  return numbers.length === 0 ? [] : namedBy(said, await openDealsOf(baton.db, partner.id, numbers))
}

/**
 * The thread without its deal where a partner's reply is a registration of another customer, or plainly of another
 * deal (another-deal.ts): then it is one to the motion that the old deal is in. What is not plainly so stays with the
 * old deal, and is asked about.
 */
async function offOldDeal(
  baton: Baton,
  { trust, parsed }: Reading,
  thread: Thread,
  { intent, deals, gapFilled }: Understanding,
): Promise<Thread> {
  const { deal, sender, addressee } = thread
  const known = deal?.facts.accountName ?? null
  const addressed = sender?.kind === 'PARTNER_CONTACT' && sender.id === addressee?.id && trust !== 'FAIL'
  // A proven colleague may write to the registration address as well; the token lends nothing to him.
  const ofPartner = addressed || (thread.colleague && trust === 'PASS')
  if (intent !== 'REGISTRATION' || !ofPartner || !deal) return thread
  const mayBeSame = deals.some(({ accountName }) => isSameCustomer(accountName?.value ?? known ?? '', known))
  if (mayBeSame && gapFilled === null && !announcesAnother(parsed.ownText)) return thread
  const { definition } = await motionVersion(baton.db, deal.motionVersionId)
  const address = { kind: 'REGISTRATION' as const, local: definition.address }
  return {
    ...thread,
    address,
    deal: null,
    addressee: null,
    colleague: false,
    handoffId: null,
    answers: null,
    people: {},
    desk: [],
  }
}

/** The thread of the first deal that the order of a proven member names; as it was where it orders nothing. */
async function onDealOrdered(baton: Baton, { parsed, trust, thread }: Reading): Promise<Thread> {
  const { deal, sender, address } = thread
  if (deal || !sender || address?.kind !== 'REGISTRATION' || trust !== 'PASS') return thread
  const { ownText } = brief(parsed)
  if (!ordersDeals(ownText)) return thread
  for (const number of dealNumbersIn(ownText).slice(0, MOST_NUMBERED)) {
    const onDeal = await threadedTo(baton.db, thread, number, baton.now())
    if (onDeal.people[sender.id]) return onDeal
  }
  return thread
}

/** A mail, or a part of one, read on the deal that its thread is about. */
export const readOnThread = (baton: Baton, about: Reading): Promise<Understanding | Defeat> =>
  read(baton, about, settingOf(baton, about))

/**
 * The deterministic readers; the additional reader where one is configured; a gap's answer for what was asked. They
 * are pure: what fails once fails always, so a human looks at once instead of after eight attempts.
 */
async function read(
  baton: Baton,
  { parsed, thread }: { parsed: ParsedMail; thread: Thread },
  setting: UnderstandingSetting,
): Promise<Understanding | Defeat> {
  const first = await baton.reader.understand(parsed, setting)
  if ('defeat' in first) return first
  const second = baton.secondReader ? await baton.secondReader(parsed, setting, first) : first
  const asked = thread.sender?.id === thread.addressee?.id || thread.colleague
  const answersGap = thread.deal?.stage === 'INCOMPLETE' && asked
  const missing = answersGap ? (thread.deal?.missing ?? []) : []
  if (missing.length === 0) return second
  const below = parsed.text.length > parsed.ownText.length
  const letters = below && thread.deal ? await lettersAsking(baton.db, thread.deal.id) : []
  return baton.reader.answerToGap(parsed, { ...setting, letters }, missing, second)
}

const settingOf = (baton: Baton, { mail, ...about }: Reading): UnderstandingSetting =>
  settingFor(baton, { ...about, arrivedAt: mail.arrivedAt })
