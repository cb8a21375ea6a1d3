/**
 * What is to be done with a mail that has been read: pure, so that every row of the trust table (design page 2,
 * "Trust in a sender") is one line here and one line in a test. Who may do what is settled before what was meant.
 *
 * Order matters: automatic mail never decides; a proven forgery is set aside silently; a right token of somebody
 * else is shown to the intake owner; only then do the person's own words count.
 */
import type { Thread } from '../inbound/thread.ts'
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import type { Trust } from '../motion/words.ts'
import { isPolite } from '../understanding/answers/short-answers.ts'
import { isFromBelow } from '../understanding/evidence.ts'
import { fold } from '../understanding/extract/fold.ts'
import { tellsResult } from '../understanding/extract/other-customers.ts'
import { wordsOfOthers } from '../understanding/other-customers.ts'
import type { ParsedMail } from '../understanding/parsed-mail.ts'
import type { Fact, Understanding } from '../understanding/understanding.ts'
import { planForAbsence } from './absence.ts'
import { planForAddendum } from './addendum.ts'
import { planForAe, saidOnCopy } from './ae.ts'
import { OF_OTHERS, saysNothingHere } from './apart.ts'
import { asksForStatus, besides } from './asides.ts'
import { completing, mayFillGap } from './colleague.ts'
import { answersObjection, planForOwner } from './intake-owner.ts'
import { isBusiness, TOO_LITTLE, wantsSomething } from './meant-for-us.ts'
import { isPoliteIn } from './nods.ts'
import { planByDeal, planForOwnPeople, planForPart } from './own-people.ts'
import { confirmsSender, planForPartner } from './partner.ts'

export type Plan =
  | { kind: 'IGNORE'; reason: string }
  /** A human sees it on the quarantine list; `inform` says that the intake owner also gets a letter. */
  | { kind: 'QUARANTINE'; reason: string; inform: boolean }
  | { kind: 'BOUNCE' }
  /** `news`: what is said of open deals besides; `completing`: what is answered about the deal of the letter. */
  | { kind: 'REGISTER'; senderConfirmed: boolean; news: OnOpenDeal[]; completing: Completing | null }
  /** Only news, of several open deals. */
  | { kind: 'NEWS'; news: OnOpenDeal[] }
  /**
   * `aside`: the words also ask a person something; they are passed on, and the asker is told to whom. FOR_HOUSE: they
   * only say what is not for the partner, and the intake owner reads them. FOR_DESK: they are a note for the intake owner
   * alone. TAKEN_BACK: an AE who declined wants the deal after all, and the intake owner reads that.
   */
  | {
      kind: 'COMMANDS'
      commands: Command[]
      reason: string
      aside?: true | 'FOR_HOUSE' | 'FOR_DESK' | 'TAKEN_BACK'
      message?: Message
    }
  /** An AE's mailbox says until when he is away: nothing new is offered to him before. */
  | { kind: 'AWAY'; personId: string; until: string; commands: Command[]; reason: string }
  /** One order about several deals. `together`: all of it or nothing; `passOn`: a person reads what was not carried out. */
  | {
      kind: 'SEVERAL'
      deals: { deal: Deal; commands: Command[] }[]
      together: boolean
      passOn: boolean
      reason: string
    }
  /** What one of our own people writes of several deals: each part for itself; `rest` is of none that was found. */
  | { kind: 'BY_DEAL'; parts: OnOpenDeal[]; rest: string }
  /** Facts that somebody else of the partner brings than the one who was asked. */
  | { kind: 'COMPLETE'; command: Command; reason: string }
  | { kind: 'STATUS'; aside?: true }
  /**
   * A question for a person: passed on, and the asker is told to whom. `disputeOver`: the partner gives up its open
   * objection to the credit.
   */
  | { kind: 'PASS_ON'; commands?: Command[]; disputeOver?: true; message?: Message }
  /** Words to one person, as they are: the desk answers what was passed on to it, an AE writes to the partner. */
  | { kind: 'MESSAGE'; message: Message }
  /** Answered with the sentences that would work; a human sees it. */
  | { kind: 'UNCLEAR'; why: string; examples?: string[] }
  | { kind: 'WRONG_PERSON'; reason: string }
  | { kind: 'UNKNOWN_SENDER' }
  | { kind: 'NEW_DEAL_IN_THREAD'; accountName: string }

export type Completing = Extract<Plan, { kind: 'COMMANDS' | 'COMPLETE' }>

/** A part of a mail that is about one open deal, and what is to be done with it. */
export interface OnOpenDeal {
  received: Received
  plan: Plan
}

/** `words`: what is for the reader's eyes; `question`: what they answer. */
export interface Message {
  to: { personId: string; address: string | null; name: string } | { address: string; name: string }
  words: string
  question: string | null
  /** Whether the reader answers the writer, and not the desk. */
  direct: boolean
}

export interface Received {
  mailId: string
  /** ISO; holds the partner's place in the queue. */
  arrivedAt: string
  /** Without what a reply says of other customers than the deal's (Understanding.otherCustomers). */
  parsed: ParsedMail
  trust: Trust
  /** Why the word of a person of the deal is asked for once more before it counts (inbound/doubt.ts). */
  doubt: string | null
  thread: Thread
  understanding: Understanding
  /** Whose domain or address the sender has. */
  partner: { id: string; status: 'ACTIVE' | 'SUSPENDED' | 'ENDED' } | null
  /** People that somebody may name as the one who should take it. */
  aes: { id: string; name: string; addresses: string[] }[]
  /** Partners whom the mail names, where it may be about the split of a credit. */
  partnersNamed: { id: string; name: string }[]
  /** What the mail says of single open deals of the partner besides, each as if it were a mail of its own. */
  news: Received[]
  /** Other deals whose numbers stand in the words of whoever writes about one of them, whose ever they are. */
  dealsNumbered: Deal[]
  vendorName: string
  /** ISO 4217: what a sum without a currency is in; null = not known. */
  currency: string | null
  /** Local parts and domain of our own addresses, to tell them from people. */
  mailDomain: string
  /** Of a reply that brings another deal and fills its letter's gap: that answer alone (Understanding.gapFilled). */
  onLetter: Received | null
  /** What a reply says of other deals, set apart by their customers' names; `parsed` and the rest are without it. */
  apart?: {
    parts: (Received & { byName: boolean })[]
    /** Of customers of whom the writer has no one open deal. */
    unplaced: Fact<string>[]
  }
  /** What one of our own people writes of several deals, or without a letter that it answers (own-people.ts). */
  byDeal?: { parts: (Received & { byName: boolean })[]; rest: string }
}

/** The one plan for a mail; never throws. */
export function planFor(received: Received): Plan {
  const plan = planned(received)
  return plan.kind === 'STATUS' ? besides(received, plan) : plan
}

function planned(received: Received): Plan {
  const { thread, understanding, trust } = received
  if (understanding.intent === 'BOUNCE' || thread.address?.kind === 'BOUNCE') {
    return understanding.bounce
      ? { kind: 'BOUNCE' }
      : { kind: 'IGNORE', reason: 'Automatic mail to a bounce address' }
  }
  if (thread.address?.kind === 'POSTMASTER' || thread.address?.kind === 'ABUSE') {
    return {
      kind: 'QUARANTINE',
      reason: `Mail for ${thread.address.kind.toLowerCase()}`,
      inform: trust !== 'FAIL',
    }
  }
  if (understanding.intent === 'AUTO_REPLY') return planForAbsence(received)
  if (thread.forged) {
    return {
      kind: 'QUARANTINE',
      reason: 'The reply address is not one that Baton gave out',
      inform: trust !== 'FAIL',
    }
  }
  if (received.byDeal && !isConversation(received)) return planByDeal(received.byDeal, planForReply)
  if (received.apart && saysNothingHere(received)) return { kind: 'IGNORE', reason: OF_OTHERS }
  if (thread.deal && thread.addendum) return planForAddendum(received, thread.deal)
  if (thread.deal && thread.addressee) return planForReply(received, thread.deal)
  return planForFirstMail(received)
}

/** What is to be done with what a reply says of other deals: each part for itself. */
export function plansApart({ apart }: Received): OnOpenDeal[] {
  return (apart?.parts ?? []).map((part) => ({
    received: part,
    plan: part.thread.addendum ? planFor(part) : planForPart(part, planForReply),
  }))
}

// ---------- Mail to a registration address ----------

function planForFirstMail(received: Received): Plan {
  const { trust, partner, understanding, thread } = received
  if (trust === 'FAIL') {
    return {
      kind: 'QUARANTINE',
      reason: 'The sender is not who it says (authentication failed)',
      inform: false,
    }
  }
  // Whoever names a deal of his means something by it: nobody's word about a deal is dropped in silence.
  if (
    understanding.intent === 'OTHER' &&
    understanding.news.length > 0 &&
    partner?.status === 'ACTIVE' &&
    trust === 'PASS'
  )
    return { kind: 'PASS_ON' }
  if (partner?.status === 'ACTIVE' && trust === 'PASS' && isBusiness(received)) return { kind: 'PASS_ON' }
  if (partner?.status === 'ACTIVE' && trust === 'PASS' && wantsSomething(received)) return TOO_LITTLE
  if (thread.sender && thread.sender.kind !== 'PARTNER_CONTACT')
    return planForOwnPeople(received, isConversation(received))
  if (understanding.intent === 'OTHER') return { kind: 'IGNORE', reason: understanding.why }
  if (!partner) {
    return trust === 'PASS'
      ? { kind: 'UNKNOWN_SENDER' }
      : { kind: 'QUARANTINE', reason: 'Unknown sender, and nothing proves who it is', inform: false }
  }
  if (partner.status !== 'ACTIVE') {
    return { kind: 'QUARANTINE', reason: `The partner is ${partner.status.toLowerCase()}`, inform: true }
  }
  const news = received.news.map((each) => ({ received: each, plan: planned(each) }))
  switch (understanding.intent) {
    case 'REGISTRATION':
      return {
        kind: 'REGISTER',
        senderConfirmed: trust === 'PASS',
        news,
        completing: completingOf(received),
      }
    case 'STATUS_REQUEST':
      return trust === 'PASS' ? { kind: 'STATUS' } : { kind: 'PASS_ON' }
    case 'QUESTION':
      return { kind: 'PASS_ON' }
    case 'UPDATE':
      return onOpenDeals(understanding.news, news)
    default:
      return { kind: 'UNCLEAR', why: understanding.why }
  }
}

/** Nothing but news: where one of them may be of several deals, which one is asked, and nothing is done. */
function onOpenDeals(told: Understanding['news'], news: OnOpenDeal[]): Plan {
  const numbers = told.filter(({ deals }) => deals.length > 1).flatMap(({ deals }) => deals)
  // More than anybody writes of in one breath goes to a person whole.
  if (numbers.length === 0) return news.length === told.length ? { kind: 'NEWS', news } : { kind: 'PASS_ON' }
  const which = [...new Set(numbers)].slice(0, MOST_SHOWN)
  return {
    kind: 'UNCLEAR',
    why: `It may be about several of your open deals: ${which.map((number) => `[${number}]`).join(', ')}`,
    examples: which.map((number) => `Deal ${number}: …`),
  }
}
const MOST_SHOWN = 5

/** What the reply does about the deal of its letter; null where a person had better read that part. */
function completingOf({ onLetter }: Received): Completing | null {
  const plan = onLetter && planFor(onLetter)
  return plan?.kind === 'COMMANDS' || plan?.kind === 'COMPLETE' ? plan : null
}

// ---------- Replies ----------

function planForReply(received: Received, deal: Deal): Plan {
  const { thread, trust, understanding } = received
  const { addressee, sender } = thread
  if (trust === 'FAIL') {
    return {
      kind: 'QUARANTINE',
      reason: 'The sender is not who it says (authentication failed)',
      inform: true,
    }
  }
  // Without a token nothing proves that the writer got our letter: then the mail itself must be proven.
  if (thread.withoutToken && trust !== 'PASS') {
    return {
      kind: 'QUARANTINE',
      reason: 'No reply address of ours, and nothing proves who it is',
      inform: true,
    }
  }
  if (mayFillGap(received)) return completing(received, deal)
  if (!sender || (sender.id !== addressee?.id && !ownName(received)))
    return planForOtherSender(received, deal)
  if (understanding.intent === 'OTHER') return { kind: 'IGNORE', reason: understanding.why }
  if (isConversation(received)) return listening(received, deal)
  const another = sayingNothingElse(received)
  if (another && sender.kind === 'PARTNER_CONTACT')
    return tellsResult(fold(wordsOfOthers(understanding.otherCustomers)))
      ? { kind: 'PASS_ON' }
      : { kind: 'NEW_DEAL_IN_THREAD', accountName: another }
  const names = [
    ...Object.values(thread.people).map((person) => person.name),
    received.parsed.from?.name ?? '',
  ]
  if (!awaitsWord(received, deal) && !understanding.deals.some(isFromBelow) && isPoliteIn(received, names))
    return { kind: 'IGNORE', reason: 'A polite word; it asks for nothing' }
  if (asksForDigest(received, deal)) return { kind: 'STATUS' }
  if (received.doubt !== null) return { kind: 'UNCLEAR', why: received.doubt }
  if (speaksForDesk(received, deal)) return planForOwner(received, deal)
  if (sender.kind === 'PARTNER_CONTACT') return planForPartner(received, deal)
  if (sender.kind === 'AE') return planForAe(received, deal)
  return planForOwner(received, deal)
}

/** "Who told her that?", in answer to an objection, is for the house, and no wish to hear how the deal stands. */
function asksForDigest(received: Received, deal: Deal): boolean {
  if (received.understanding.intent !== 'STATUS_REQUEST' || confirmsSender(received, deal)) return false
  return !(speaksForDesk(received, deal) && answersObjection(received)) || asksForStatus(received)
}

/** The other customer of a reply that says nothing of this deal but a polite word; null where it says more. */
function sayingNothingElse({ parsed, thread, understanding }: Received): string | null {
  const [other] = understanding.otherCustomers
  const names = Object.values(thread.people).map(({ name }) => name)
  const rest = parsed.ownText.trim()
  return other && (rest === '' || isPolite(rest, [...names, parsed.from?.name ?? ''])) ? other.value : null
}

/**
 * Whoever is proven answers in his own name what somebody else's address is for, too: the introduction, which goes to
 * both sides with one address, and the letters of the desk, whose people and leaders stand in for each other.
 */
function ownName({ thread: { sender, addressee, people, answers, desk }, trust }: Received): boolean {
  if (trust !== 'PASS' || !sender || !addressee || !people[sender.id]) return false
  const leads = sender.kind === 'INTAKE_OWNER' || sender.kind === 'MANAGER' || desk.includes(sender.id)
  return answers?.kind === 'INTRODUCTION' || (leads && desk.includes(addressee.id))
}

/** The intake owner and whoever stands in; one of them who sells this very deal speaks as its account executive. */
function speaksForDesk({ thread: { sender, desk, handoffId } }: Received, deal: Deal): boolean {
  if (!sender || !desk.includes(sender.id)) return false
  const sells = handoffId !== null || ('aeId' in deal && deal.aeId === sender.id)
  return sender.kind !== 'AE' || !sells
}

/** Something is asked of this person, so that a mere "thanks" must not be mistaken for an answer, nor be lost. */
function awaitsWord({ thread: { sender, desk } }: Received, deal: Deal): boolean {
  const personId = sender?.id ?? ''
  if (deal.stage === 'HANDED_OFF' && deal.offer.aeId === personId) return true
  if (deal.proposals.some((proposal) => proposal.state === 'OPEN') || !deal.senderConfirmed) return true
  return desk.includes(personId) && (deal.stage === 'CONFLICT' || deal.stage === 'REGISTERED')
}

/** A member of the deal who wrote on somebody else's address is heard as activity, never as a decision. */
function planForOtherSender(received: Received, deal: Deal): Plan {
  const { thread, understanding } = received
  const decides = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'].includes(understanding.intent)
  if (thread.sender && thread.people[thread.sender.id] && !decides && understanding.intent !== 'OTHER') {
    return activity(received, deal)
  }
  const who = received.parsed.from?.address ?? 'Somebody'
  return { kind: 'WRONG_PERSON', reason: `${who} wrote on an address made for ${thread.addressee?.name}` }
}

/** People other than us are addressed: the two sides talk, and Baton listens. */
export function isConversation({
  parsed,
  mailDomain,
  thread,
}: Pick<Received, 'parsed' | 'mailDomain' | 'thread'>): boolean {
  const own = new Set(thread.sender?.addresses ?? [])
  return parsed.to.some(
    ({ address }) => address !== '' && !address.endsWith(`@${mailDomain}`) && !own.has(address.toLowerCase()),
  )
}

/** What is kept of it, and the next step that the account executive names there. */
function listening(received: Received, deal: Deal): Plan {
  const kept = activity(received, deal)
  const said = kept.kind === 'COMMANDS' ? saidOnCopy(received, deal) : []
  if (kept.kind !== 'COMMANDS' || said.length === 0) return kept
  return {
    ...kept,
    commands: [...said, ...kept.commands],
    reason: `Next step of deal ${deal.number}, said on copy`,
  }
}

export function activity({ mailId, parsed, thread, mailDomain }: Received, deal: Deal): Plan {
  const sender = thread.sender
  const side = sender?.kind === 'PARTNER_CONTACT' ? 'PARTNER' : 'VENDOR'
  const others = [...parsed.to, ...parsed.cc]
    .map((box) => box.address.toLowerCase())
    .filter((address) => !address.endsWith(`@${mailDomain}`))
  const reached = Object.values(thread.people).filter((person) =>
    person.addresses.some((address) => others.includes(address)),
  )
  const touchesPartner = side === 'PARTNER' || reached.some((person) => person.kind === 'PARTNER_CONTACT')
  return {
    kind: 'COMMANDS',
    reason: `Kept as activity on deal ${deal.number}`,
    commands: [
      {
        type: 'recordActivity',
        side,
        personId: sender?.id ?? null,
        summary: parsed.subject.slice(0, 200),
        touchesPartner,
        mailId,
      },
    ],
  }
}
