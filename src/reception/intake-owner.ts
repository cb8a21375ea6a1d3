/**
 * What an intake owner's (or manager's) reply asks: settle a conflict, name an AE, reject, reassign, reopen, report a
 * result.
 */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { isClosed } from '../motion/transitions.ts'
import { forVisibility } from '../motion/visibility.ts'
import {
  appoints,
  inflected,
  isOrderToGive,
  isUnable,
  letsPartnerHave,
  thinksAloud,
  withoutOrder,
  withoutPassedOver,
} from '../understanding/answers/appointing.ts'
import { withoutMark } from '../understanding/answers/in-confidence.ts'
import { leavesOrOffers } from '../understanding/answers/leaving.ts'
import { asksLongerProtection, grantedDaysIn } from '../understanding/answers/longer-protection.ts'
import { rejectsDeal } from '../understanding/answers/rejection.ts'
import { whyNotSettled } from '../understanding/answers/settling.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { fold } from '../understanding/extract/fold.ts'
import { aeByName, closing, namedAe, planForAe } from './ae.ts'
import { heardByAe, heardByPartner } from './in-confidence.ts'
import { answerToAsker } from './message.ts'
import type { Plan, Received } from './plan.ts'
import { answeringProposal, proposing, splitIn } from './proposals.ts'
import { rejecting, rejectsInPassing } from './rejecting.ts'
import { reopening } from './reopening.ts'
import { severalForOwner } from './several-deals.ts'
import { correctingWonSum } from './won-sum.ts'

export function planForOwner(received: Received, deal: Deal): Plan {
  const { understanding, parsed } = received
  const several = severalForOwner(received, deal)
  if (several) return several
  const corrected = reopening(received, deal) ?? correctingWonSum(received, deal, true)
  if (corrected) return corrected
  const answer = answerToAsker(received, deal)
  if (answer?.addressed) return { kind: 'MESSAGE', message: answer.message }
  const text = withoutMark(parsed.ownText)
  const wish = shortAnswerIn(text, ['PROCEED', 'REJECT', 'YES', 'NO']) ?? inOwnWords(received, text)
  if (wish === 'REJECT' && mayReject(received, deal)) return rejecting(received, deal)
  if (deal.stage === 'CONFLICT' && (wish === 'PROCEED' || (wish === 'YES' && !answer))) {
    const command: Command = {
      type: 'settleConflict',
      decision: 'PROCEED',
      reason: null,
      note: parsed.ownText.slice(0, 300),
    }
    return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner lets it proceed' }
  }
  const asked = answeringProposal(received, deal) ?? proposing(received, deal) ?? grantingTime(received, deal)
  if (asked) return asked
  // The desk may report a result too, when it hears it first.
  if (deal.stage === 'WORKING' && (understanding.intent === 'WON' || understanding.intent === 'LOST'))
    return closing(received, deal)
  const dispute = deal.disputes.find((each) => each.resolvedAt === null)
  const ae = aeNamedIn(received, dispute !== undefined) ?? (wish === 'YES' ? aeAskedAbout(received) : null)
  if (ae) return assigning(received, deal, ae)
  const left = onVisibility(received, deal)
  if (left) return left
  if (answer) return { kind: 'MESSAGE', message: answer.message }
  if (dispute && (understanding.intent !== 'QUESTION' || answersObjection(received))) {
    const settled = settling(received, deal, dispute.number)
    if (settled) return settled
  }
  // What was left with the partner is told by whoever owns it.
  if (
    understanding.intent === 'UPDATE' &&
    deal.stage === 'WORKING' &&
    deal.aeId === received.thread.sender?.id
  )
    return planForAe(received, deal)
  if (understanding.intent === 'QUESTION')
    return { kind: 'UNCLEAR', why: 'A question to Baton itself; nobody else reads this address' }
  return {
    kind: 'UNCLEAR',
    why: 'It names no AE and gives no instruction that fits where the deal stands',
    ...(mayBeLeft(deal) && { examples: VISIBILITY }),
  }
}

/** Brought for visibility only: "offer it", or "leave it with them". */
function onVisibility({ parsed, thread }: Received, deal: Deal): Plan | null {
  if (!mayBeLeft(deal)) return null
  const theirs = Object.values(thread.people).filter(({ kind }) => kind === 'PARTNER_CONTACT')
  const names = [deal.partnerName, ...theirs.map(({ name }) => name)]
  const said = leavesOrOffers(withoutMark(parsed.ownText), names)
  if (said === null) return null
  return said === 'OFFER'
    ? {
        kind: 'COMMANDS',
        commands: [{ type: 'offer', aeId: null }],
        reason: 'The intake owner has it offered',
      }
    : {
        kind: 'COMMANDS',
        commands: [{ type: 'leaveWithPartner' }],
        reason: 'The intake owner leaves it with the partner',
      }
}
const mayBeLeft = (deal: Deal): boolean => deal.stage === 'REGISTERED' && forVisibility(deal) !== null

const VISIBILITY = [
  'Offer it to an account executive.',
  'Leave it with the partner.',
  'Give it to … (the name of an AE)',
]

/** "Not for us, they're an existing customer", "Let Dana have it": the same without the word that the letter names. */
function inOwnWords({ thread }: Received, text: string): 'REJECT' | 'PROCEED' | null {
  if (rejectsInPassing(text)) return 'REJECT'
  const theirs = Object.values(thread.people).filter(({ kind }) => kind === 'PARTNER_CONTACT')
  const names = [thread.deal?.partnerName ?? '', ...theirs.map(({ name }) => name)]
  return thread.deal?.stage === 'CONFLICT' && letsPartnerHave(text, names) ? 'PROCEED' : null
}

/** "Sure, give Giulia another 60 days": longer protection, by the days that the words name. */
function grantingTime({ parsed, thread: { answers } }: Received, deal: Deal): Plan | null {
  if (isClosed(deal.stage) || deal.protectedUntil === null) return null
  const question = answers?.kind === 'PASSED_QUESTION' ? String(answers.data.question ?? '') : ''
  const words = withoutMark(parsed.ownText)
  const days = grantedDaysIn(words, asksLongerProtection(question))
  if (days === null) return null
  const command: Command = { type: 'extendProtection', why: words.slice(0, 300), days }
  return {
    kind: 'COMMANDS',
    commands: [command],
    reason: `The intake owner grants ${days} days of protection`,
  }
}

/** While somebody has it on offer, a bare "reject" may mean that colleague: then it has to say that the deal is meant. */
const mayReject = ({ parsed }: Received, { stage }: Deal): boolean => {
  const text = withoutMark(parsed.ownText)
  return stage === 'HANDED_OFF' ? rejectsDeal(text) || rejectsInPassing(text) : stage !== 'WORKING'
}

/** What the letter about an objection to the credit is answered with settles it, or leaves it open. */
export const answersObjection = ({ thread: { answers } }: Received): boolean =>
  answers?.kind === 'DISPUTE_OPENED'

/**
 * What holds, in the intake owner's words, and with a new split where they name one: what takes nothing from the
 * partner is in force at once, what lowers its share is proposed to it (motion/joint-work.ts).
 */
function settling(received: Received, deal: Deal, number: number): Plan | null {
  const text = heardByPartner(received, deal)
  const split = splitIn(received, deal)
  if (split === 'UNCLEAR')
    return {
      kind: 'UNCLEAR',
      why: 'It does not say plainly who gets which share',
      examples: settlements(deal),
    }
  if (received.parsed.ownText.trim() !== '' && text === '')
    return {
      kind: 'UNCLEAR',
      why: 'The partner reads what holds, and nothing of this is for the partner',
      examples: [`The credit stays as it is, because …`],
    }
  const open = split ? null : whyNotSettled(text)
  if (open !== null) return { kind: 'UNCLEAR', why: open, examples: settlements(deal) }
  if (!split && text.length <= 20) return null
  const shares = split?.shares ?? null
  const command: Command = { type: 'resolveDispute', number, resolution: text.slice(0, 1000), shares }
  return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner resolved the dispute' }
}

const settlements = ({ partnerName }: Deal): string[] => [
  `${partnerName} 70 %, … 30 %, because …`,
  'The credit stays as it is, because …',
]

/**
 * "Priya Nair", "give it to Priya", "priya.nair@…": the AE that stands in a short answer. A longer text, or one
 * that names two, is not an instruction.
 */
function aeNamedIn(received: Received, inDispute: boolean): { id: string } | null {
  if (thinksAloud(received.parsed.ownText)) return null
  if (leavesChoice(received.parsed.ownText, received.aes)) return null
  const named = namedAe(received)
  const { name = '' } = received.aes.find(({ id }) => id === named?.id) ?? {}
  if (named && !inDispute) return isUnable(received.parsed.ownText, name) ? null : named
  // Beside the order may stand what is for the desk alone.
  const names = received.aes.map(({ name }) => name)
  const order = withoutPassedOver(heardByAe(received) || received.parsed.ownText.trim(), names)
  const text = order.slice(0, 200).toLowerCase()
  // A name inside a story ("Priya told me that …") gives the deal to nobody.
  if (text.split(/\s+/).length > LONGEST_ORDER || (inDispute && !isOrderToGive(text))) return null
  if (text.includes('?') || /\b(not|nicht|don'?t|kein)\b/.test(text)) return null
  const byAddress = received.aes.filter((ae) => ae.addresses.some((address) => text.includes(address)))
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  const byName = received.aes.filter((ae) =>
    fold(ae.name)
      .split(/[^\p{L}]+/u)
      .filter((part) => part.length > 2)
      .some((part) => words.some((word) => isInflected(word, part))),
  )
  const fitting = byAddress.length > 0 ? byAddress : byName
  const [ae] = fitting
  if (!ae || fitting.length > 1) return null
  const { deal } = received.thread
  return appoints(order, ae.name, deal ? dealWordsOf(deal) : '') ? ae : null
}

/** "Priya or Sofia should take it": two colleagues, and which of them is left open. */
function leavesChoice(text: string, aes: Received['aes']): boolean {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const whoIs = (word: string) =>
    aes.find(
      ({ name }) =>
        word.length > 2 &&
        fold(name)
          .split(/[^\p{L}]+/u)
          .includes(word),
    )?.id
  return words.some((word, at) => {
    if (!OR.test(word)) return false
    const before = words
      .slice(Math.max(0, at - 3), at)
      .map(whoIs)
      .findLast(Boolean)
    const after = words
      .slice(at + 1, at + 4)
      .map(whoIs)
      .find(Boolean)
    return before !== undefined && after !== undefined && before !== after
  })
}
const OR = /^(?:or|oder|ou|o|oppure|of|eller|lub|albo|tai|nebo)$/

/** Longer names only: "Kimberly" is not Kim. */
const isInflected = (word: string, part: string): boolean =>
  part.length < 5 ? word === part : new RegExp(`^${inflected(part)}$`, 'u').test(word)

const dealWordsOf = ({ facts, number }: Deal): string => `${facts.accountName ?? ''} ${number}`

/** "Yes" to "shall Kim have it?": the colleague who answered, or the one whom the AE suggested. */
function aeAskedAbout({ thread: { answers }, aes }: Received): { id: string } | null {
  const who = answers?.kind === 'WRONG_PERSON_REPLY' ? answers.data.from : null
  const suggested = answers?.kind === 'DECLINE_NOTICE' ? answers.data.suggested : null
  const named = String(who ?? suggested ?? '')
  if (named === '') return null
  return aes.find(({ addresses }) => addresses.includes(named.toLowerCase())) ?? aeByName(named, aes)
}

const LONGEST_ORDER = 14

function assigning(received: Received, deal: Deal, ae: { id: string }): Plan {
  const { answers, people } = received.thread
  // The letter asked for somebody while nobody had it; an AE who has accepted since does not lose it to a late answer.
  if (deal.stage === 'WORKING' && answers && answers.createdAt.getTime() < Date.parse(deal.acceptedAt))
    return {
      kind: 'UNCLEAR',
      why: `${people[deal.aeId]?.name ?? 'An account executive'} has accepted it since that letter`,
      examples: ['Give it to … (the name of an AE)', 'status'],
    }
  // The AE whose deal it was reads why, where that is said.
  const { name = '' } = received.aes.find(({ id }) => id === ae.id) ?? {}
  const why = withoutOrder(heardByAe(received), name, dealWordsOf(deal)).slice(0, 300)
  const command: Command =
    deal.stage === 'REGISTERED' ? { type: 'offer', aeId: ae.id } : { type: 'reassign', toAeId: ae.id, why }
  return { kind: 'COMMANDS', commands: [command], reason: 'The intake owner named the AE' }
}
