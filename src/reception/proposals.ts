/**
 * Roles, the partner's part and the credit change by proposal only, and a proposal may be made by mail: account
 * executive, intake owner and partner write the sentence, the other side gets it with its reason and its window.
 * What is not plain is answered with the sentences that work; nothing here takes effect.
 */
import type { Command } from '../motion/commands.ts'
import { currentShares } from '../motion/credit.ts'
import type { Deal, Proposal, ProposalPayload } from '../motion/deal.ts'
import { inWords, PROPOSAL_EXAMPLES } from '../motion/letters.ts'
import type { Side } from '../motion/words.ts'
import { objectsIn } from '../understanding/answers/objections.ts'
import { type ProposalRead, proposalIn, wishIn } from '../understanding/answers/proposals.ts'
import { type SharesRead, sharesIn } from '../understanding/answers/shares.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { takesBackObjection } from '../understanding/answers/withdrawing.ts'
import { heardByPartner, isForHouse } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/** A proposal in the sender's name, or one taken back; null when the mail proposes nothing. */
export function proposing(received: Received, deal: Deal): Plan | null {
  const side = sideOf(received)
  const read = proposalIn(received.parsed.ownText, side, partiesOf(received, deal))
  if (!read) return null
  if (!read.plain) return { kind: 'UNCLEAR', why: read.why, examples: PROPOSAL_EXAMPLES[side] }
  if (read.kind === 'WITHDRAWAL') return takingBack(deal, side)
  if (isNextStep(read.reason, received))
    return { kind: 'UNCLEAR', why: 'A proposal says why', examples: PROPOSAL_EXAMPLES[side] }
  const payload = payloadOf(read, received, deal)
  if (!payload)
    return {
      kind: 'UNCLEAR',
      why: 'It does not say plainly who gets which share',
      examples: PROPOSAL_EXAMPLES[side],
    }
  if (side === 'VENDOR' && isForHouse(received, deal, read.reason))
    return {
      kind: 'UNCLEAR',
      why: 'The partner reads the reason, and the one that it gives is not for the partner',
      examples: PROPOSAL_EXAMPLES[side],
    }
  const command: Command = { type: 'propose', payload, reason: read.reason, side }
  return { kind: 'COMMANDS', commands: [command], reason: `Proposed: ${payload.kind.toLowerCase()}` }
}

/** "I'd like to take over the close. Demo booked for the 10th.": news are no reason. */
function isNextStep(reason: string, { understanding }: Received): boolean {
  const step = understanding.deals[0]?.nextStep?.value ?? ''
  return step.length * 2 > reason.length && (reason.includes(step) || step.includes(reason))
}

/**
 * A wish, with what the same mail tells of the deal besides: whether it is put to the other side, refused or not plain
 * enough, the news are taken over. `news`: what the mail would do if it wished nothing.
 */
export function withNews(wish: Plan, received: Received, deal: Deal, news: Command[]): Plan {
  const commands = newsBeside(received, deal, news)
  if (commands.length === 0) return wish
  if (wish.kind === 'COMMANDS') return { ...wish, commands: [...wish.commands, ...commands] }
  return wish.kind === 'UNCLEAR' ? { kind: 'PASS_ON', commands } : wish
}

/** Without what stands in the wish itself: the figures of a split and the role that is wished for are no facts. */
function newsBeside(received: Received, deal: Deal, news: Command[]): Command[] {
  const wish = wishIn(received.parsed.ownText, sideOf(received), partiesOf(received, deal))
  const elsewhere = (value: unknown) => typeof value !== 'string' || !wish.includes(value)
  const figures = SPLITS.test(wish)
  return news.flatMap((command): Command[] => {
    if (command.type === 'setNextStep') return elsewhere(command.nextStep) ? [command] : []
    if (command.type !== 'changeFacts') return []
    const { context: _need, nextStep, nextStepDate, ...others } = command.changes
    const step = nextStep && elsewhere(nextStep) ? { nextStep, nextStepDate } : {}
    const changes = figures ? step : { ...others, ...step }
    return Object.keys(changes).length > 0 ? [{ ...command, changes }] : []
  })
}
const SPLITS = /\d ?(?:%|\/|:|percent|per cent|prozent)/i

/** "Agreed", "I object, because …" to what the other side proposed; null when nothing waits for that or it says neither. */
export function answeringProposal(received: Received, deal: Deal): Plan | null {
  const side = sideOf(received)
  const open = openFor(deal, side)
  const wish = open.length > 0 ? answerIn(received.parsed.ownText) : null
  if (!wish) return null
  const meant =
    open.find(({ number }) => number === numberAnswered(received)) ?? (open.length === 1 ? open[0] : null)
  if (!meant)
    return {
      kind: 'UNCLEAR',
      why: 'Several proposals are open; please answer the letter of the one you mean',
    }
  const words = side === 'PARTNER' ? received.parsed.ownText : heardByPartner(received, deal)
  const note = words.slice(0, 1000) || null
  const command: Command = { type: 'answerProposal', number: meant.number, side, agree: wish === 'YES', note }
  const who = side === 'PARTNER' ? 'The partner' : 'The vendor’s side'
  return {
    kind: 'COMMANDS',
    commands: [command],
    reason: `${who} answered the proposal: ${wish.toLowerCase()}`,
  }
}

/** Strong words object as well as the prescribed ones; who agrees and objects in one breath says neither. */
function answerIn(text: string): 'YES' | 'NO' | null {
  const wish = shortAnswerIn(text, ['YES', 'NO'])
  const objects = !takesBackObjection(text) && objectsIn(text)
  if (wish === 'YES') return objects ? null : 'YES'
  return wish === 'NO' || objects ? 'NO' : null
}

function numberAnswered({ thread: { answers } }: Received): unknown {
  return answers?.kind === 'PROPOSAL'
    ? (answers.data.proposal as Partial<Proposal> | undefined)?.number
    : null
}

/** The split that somebody's words name, of the partners of this deal and those who are named. */
export function splitIn({ parsed, thread, partnersNamed }: Received, deal: Deal): SharesRead {
  const oursIs = thread.sender?.kind === 'PARTNER_CONTACT' ? deal.partnerId : null
  return sharesIn(parsed.ownText, { current: currentShares(deal), others: partnersNamed, oursIs })
}

function takingBack(deal: Deal, side: Side): Plan {
  const own = openOf(deal, side).at(-1)
  if (!own) return { kind: 'UNCLEAR', why: 'No proposal of yours is open' }
  const command: Command = { type: 'withdrawProposal', number: own.number, side }
  return { kind: 'COMMANDS', commands: [command], reason: 'The proposal is taken back' }
}

function payloadOf(
  read: Extract<ProposalRead, { plain: true }>,
  received: Received,
  deal: Deal,
): ProposalPayload | null {
  if (read.kind === 'ROLE_CHANGE')
    return { kind: 'ROLE_CHANGE', role: read.role, to: read.to, personId: null }
  if (read.kind === 'PARTNER_REMOVAL') return { kind: 'PARTNER_REMOVAL' }
  const split = splitIn(received, deal)
  return split && split !== 'UNCLEAR' ? { kind: 'CREDIT_AMENDMENT', shares: split.shares } : null
}

/** What waits for the writer's answer: the proposal whose letter is answered, or the one that is open. */
export function waitingFor(received: Received, deal: Deal): { proposal: Proposal; inWords: string } | null {
  const open = openFor(deal, sideOf(received))
  const proposal = open.find(({ number }) => number === numberAnswered(received)) ?? open[0]
  return proposal ? { proposal, inWords: inWords(proposal, deal) } : null
}

/** "We don't accept the 60 %" in answer to a split that is proposed objects to that. */
export const answersSplitProposed = ({ thread: { answers } }: Received, deal: Deal): boolean =>
  answers?.kind === 'PROPOSAL' &&
  openFor(deal, 'PARTNER').some(({ payload }) => payload.kind === 'CREDIT_AMENDMENT')

/** What waits for this side's answer. */
export const openFor = (deal: Deal, side: Side): Proposal[] =>
  openOf(deal, side === 'PARTNER' ? 'VENDOR' : 'PARTNER')

const openOf = (deal: Deal, side: Side): Proposal[] =>
  deal.proposals.filter(({ state, proposedSide }) => state === 'OPEN' && proposedSide === side)

const sideOf = ({ thread }: Received): Side =>
  thread.sender?.kind === 'PARTNER_CONTACT' ? 'PARTNER' : 'VENDOR'

function partiesOf({ thread, vendorName }: Received, deal: Deal) {
  const people = Object.values(thread.people).map(({ name, kind }) => ({
    name,
    person: true,
    side: kind === 'PARTNER_CONTACT' ? ('PARTNER' as const) : ('VENDOR' as const),
  }))
  return [
    { name: deal.partnerName, side: 'PARTNER' as const },
    { name: vendorName, side: 'VENDOR' as const },
    ...people,
  ]
}
