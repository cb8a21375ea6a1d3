/** What an AE's reply asks of the deal. The AE has been recognised; only plain words decide. */
import type { Command, FactChanges } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { contactsDiffer } from '../motion/facts.ts'
import { PROPOSAL_EXAMPLES } from '../motion/letters.ts'
import { isClosed } from '../motion/transitions.ts'
import {
  DECLINE_REASONS,
  type DeclineReason,
  type Intent,
  LOSS_REASONS,
  type LossReason,
  type Role,
} from '../motion/words.ts'
import { announcesAnother } from '../understanding/answers/announcing.ts'
import { asksReader } from '../understanding/answers/asks-reader.ts'
import { givesBack } from '../understanding/answers/giving-back.ts'
import { lossReasonOf } from '../understanding/answers/reasons.ts'
import { roleCorrectionsIn } from '../understanding/answers/role-corrections.ts'
import { isPolite } from '../understanding/answers/short-answers.ts'
import { announcesStep } from '../understanding/answers/step-said.ts'
import type { DealRead } from '../understanding/understanding.ts'
import { asksForStatus, asksPerson, besides } from './asides.ts'
import { contactsAfter, factsAfter, lastContactStays } from './contacts.ts'
import { changesOf, completeContext } from './facts.ts'
import { houseNote } from './house-notes.ts'
import { heard, heardOf, isInConfidence, openlyReported, openlySaid } from './in-confidence.ts'
import { spokenToPartner } from './message.ts'
import type { Message, Plan, Received } from './plan.ts'
import { answeringProposal, openFor, proposing, withNews } from './proposals.ts'
import { reopening } from './reopening.ts'
import { stepEnded } from './step-off.ts'
import { correctingWonSum, wonFor } from './won-sum.ts'

export function planForAe(received: Received, deal: Deal): Plan {
  const plan = planned(received, deal)
  const spoken = spokenToPartner(received, deal, plan)
  if (spoken) return withMessage(spoken.rest, plan, spoken.message)
  return withAsides(received, deal, plan)
}

/** What is said to the partner is the partner's to answer; of the rest a person may have to read something. */
function withMessage(received: Received, plan: Plan, message: Message): Plan {
  const { deal } = received.thread
  const rest = received.parsed.ownText.trim()
  if (plan.kind === 'STATUS') return besides(received, plan)
  if (plan.kind === 'COMMANDS' && deal) {
    const more = withAsides(received, deal, plan)
    return more.kind === 'COMMANDS' ? { ...more, message } : more
  }
  if (rest === '' || isPolite(rest, [])) return { kind: 'MESSAGE', message }
  return { kind: 'PASS_ON', commands: plan.kind === 'PASS_ON' ? (plan.commands ?? []) : [], message }
}

function withAsides(received: Received, deal: Deal, plan: Plan): Plan {
  const note = mayBeNote(plan, received, deal) ? houseNote(received, deal) : null
  if (note) return note
  if (plan.kind !== 'COMMANDS') return besides(received, plan)
  if (plan.aside === 'TAKEN_BACK') return plan
  // The comment of a refusal reaches the intake owner anyway.
  if (plan.commands.some(({ type }) => type === 'decline')) return plan
  const asked = requestIn(received) ? { ...plan, aside: true as const } : besides(received, plan)
  // What the partner is not to hear is on the record in its words, and the intake owner reads it; nothing is asked of him.
  const forHouse = asked === plan && isInConfidence(received, deal)
  return forHouse ? { ...plan, aside: 'FOR_HOUSE' } : asked
}

function planned(received: Received, deal: Deal): Plan {
  const { understanding, thread } = received
  const aeId = thread.sender?.id ?? ''
  const owns = 'aeId' in deal && deal.aeId === aeId
  const corrected = owns ? (reopening(received, deal) ?? correctingWonSum(received, deal, false)) : null
  if (corrected) return corrected
  if (owns && takesBackResult(understanding.intent, deal)) return { kind: 'PASS_ON' }
  const proposal = owns && understanding.intent !== 'WON' && understanding.intent !== 'LOST'
  const asked = proposal ? answeringProposal(received, deal) : null
  if (asked) return asked
  const wish = proposal ? proposing(received, deal) : null
  if (wish) return withNews(wish, received, deal, updating(received, deal).commands)
  switch (understanding.intent) {
    case 'ACCEPT':
      return (
        takingBackDecline(received, deal) ??
        onOffer(received, deal, (handoffId) => ({
          type: 'accept',
          handoffId,
          personId: aeId,
          nextStep: heardIn(received, deal)?.nextStep?.value ?? null,
          nextStepDate: heardIn(received, deal)?.nextStepDate?.value ?? null,
        }))
      )
    case 'DECLINE':
      return onOffer(received, deal, (handoffId) => declining(received, handoffId, null))
    case 'REASSIGN':
      return onOffer(received, deal, (handoffId) => declining(received, handoffId, namedAe(received)))
    case 'WON':
    case 'LOST':
      return owns
        ? closing(received, deal)
        : { kind: 'UNCLEAR', why: 'Only the owner of the deal can report its result' }
    case 'UPDATE':
    case 'REGISTRATION':
      // After the end nothing changes by itself, and the letter about it promises that a person puts right what is wrong.
      if (isClosed(deal.stage) || announcesAnother(received.parsed.ownText)) return { kind: 'PASS_ON' }
      if (!owns) return unclearUpdate(deal, aeId)
      // A deal that is given back moves by the intake owner's word, and its partner hears of that and not of this mail.
      if (givesBack(received.parsed.ownText))
        return { kind: 'PASS_ON', commands: updating(received, deal).commands.filter(isActivity) }
      if (wantsSuccessor(received)) return { kind: 'PASS_ON', commands: updating(received, deal).commands }
      return movingRoles(received, deal) ?? keepingContact(received, deal) ?? telling(received, deal)
    case 'QUESTION':
      return asksForStatus(received) && asksPerson(received) ? { kind: 'STATUS' } : { kind: 'PASS_ON' }
    default:
      if (owns && wantsSuccessor(received)) return { kind: 'PASS_ON' }
      return owns && understanding.intent === 'UNCLEAR' && endedIn(received, deal)
        ? updating(received, deal)
        : { kind: 'UNCLEAR', why: understanding.why }
  }
}

/**
 * "Sorry, not won at all, they cancelled": the letter about the result promises that the intake owner can put right what
 * was not meant, so the words go there; nothing changes by itself.
 */
const takesBackResult = (intent: Intent, { stage }: Deal): boolean =>
  isClosed(stage) && AGAINST_RESULT.has(intent) && intent !== stage
const AGAINST_RESULT: ReadonlySet<Intent> = new Set(['WON', 'LOST', 'DECLINE', 'REASSIGN', 'UNCLEAR'])

/**
 * "The customer relationship is with me now": said of a role that the partner has, it moves nothing. Answered with the
 * sentence that proposes it; beside other news a person reads it.
 */
function movingRoles(received: Received, deal: Deal): Plan | null {
  const { taken, givenUp } = roleCorrectionsIn(received.parsed.ownText, true) ?? { taken: [], givenUp: [] }
  const side = (role: Role) => deal.roles[role].side
  const moves =
    taken.some((role) => side(role) === 'PARTNER') || givenUp.some((role) => side(role) === 'VENDOR')
  if (!moves) return null
  const { commands } = updating(received, deal)
  return commands.every(isActivity)
    ? {
        kind: 'UNCLEAR',
        why: 'Who does this changes only by a proposal that says why',
        examples: PROPOSAL_EXAMPLES.VENDOR,
      }
    : { kind: 'PASS_ON', commands }
}

/** News that change nothing, of whoever has the deal and keeps it, while nothing waits for an answer. */
function mayBeNote(plan: Plan, received: Received, deal: Deal): boolean {
  const owns = 'aeId' in deal && deal.aeId === received.thread.sender?.id
  if (!owns || openFor(deal, 'VENDOR').length > 0) return false
  if (givesBack(received.parsed.ownText) || wantsSuccessor(received)) return false
  return plan.kind === 'PASS_ON' || (plan.kind === 'UNCLEAR' && received.understanding.intent === 'UNCLEAR')
}

const isActivity = ({ type }: Command): boolean => type === 'recordActivity'

/**
 * "I'm moving to another team, Sofia takes over": the deal is the AE's already, and only the intake owner's word or an
 * accepted handoff moves it (design page 1, "Invariants"). He hears it, and gives it to her with one reply.
 */
function wantsSuccessor(received: Received): boolean {
  const named = namedAe(received)
  return named !== null && named.id !== received.thread.sender?.id
}

/**
 * "I'll take it after all, I misread it": whoever declined has no open offer to accept. Where the deal is free it is
 * offered once more; the intake owner reads it in any case, and may give a deal that somebody else has on offer.
 */
function takingBackDecline({ thread }: Received, deal: Deal): Plan | null {
  const own = deal.handoffs.filter((handoff) => handoff.aeId === thread.sender?.id).at(-1)
  if (own?.state !== 'DECLINED' || own.takenBack) return null
  if (deal.stage === 'CONFLICT') return { kind: 'PASS_ON' }
  if (deal.stage !== 'REGISTERED' && deal.stage !== 'HANDED_OFF') return null
  const command: Command = { type: 'takeBackDecline', handoffId: own.id, personId: own.aeId }
  return { kind: 'COMMANDS', commands: [command], reason: 'Takes the refusal back', aside: 'TAKEN_BACK' }
}

function onOffer({ thread }: Received, deal: Deal, command: (handoffId: string) => Command): Plan {
  // A late answer to an older letter still belongs to the last offer this AE had: the refusal says what became of it.
  const own = deal.handoffs.filter((handoff) => handoff.aeId === thread.sender?.id).at(-1)
  const handoffId = thread.handoffId ?? own?.id
  if (!handoffId) return { kind: 'UNCLEAR', why: 'There is no offer of this deal to you' }
  return { kind: 'COMMANDS', commands: [command(handoffId)], reason: 'Answer to the offer' }
}

function declining(
  { understanding, thread }: Received,
  handoffId: string,
  to: { id: string } | null,
): Command {
  const said = understanding.declineReason?.value
  const reason = DECLINE_REASONS.find((code) => code === said) ?? ('OTHER' satisfies DeclineReason)
  return {
    type: 'decline',
    handoffId,
    personId: thread.sender?.id ?? '',
    reason,
    comment: understanding.replyText?.slice(0, 1000) ?? null,
    suggestedAeId: to?.id ?? null,
    suggestedName: understanding.reassignTo?.name?.value ?? understanding.reassignTo?.email?.value ?? null,
  }
}

/** The AE that a reply names: by address, or by a name that fits exactly one. */
export function namedAe({ understanding, aes }: Received): { id: string } | null {
  const email = understanding.reassignTo?.email?.value.toLowerCase()
  const byAddress = email && aes.find((ae) => ae.addresses.includes(email))
  if (byAddress) return byAddress
  const name = understanding.reassignTo?.name?.value
  return name ? aeByName(name, aes) : null
}

export function aeByName(name: string, aes: Received['aes']): { id: string } | null {
  const words = lettersOf(name)
  if (words.length === 0) return null
  const fitting = aes.filter((ae) => words.every((word) => lettersOf(ae.name).includes(word)))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

export function closing(received: Received, deal: Deal): Plan {
  const { understanding } = received
  // Of what is said for the own house alone, neither a word nor the code is told.
  const said = heard(received, deal, understanding.outcome?.reason ?? null)?.value ?? null
  if (understanding.intent === 'WON') {
    const command: Command = {
      type: 'closeWon',
      amount: wonFor(received, deal),
      reason: 'OTHER',
      note: said,
    }
    return { kind: 'COMMANDS', commands: [command], reason: 'Won, as the owner reported' }
  }
  const secret = isInConfidence(received, deal)
  const words = said ?? (secret ? openlySaid(received, deal) : understanding.replyText) ?? ''
  const code: LossReason = lossReasonOf(words === '' ? openlyReported(received, deal) : words)
  const lost = LOSS_REASONS.includes(code) ? code : 'OTHER'
  // Whom it was lost to stands in the words that report it.
  const rival = lost === 'LOST_TO_COMPETITOR' && !secret ? reportedIn(received) : null
  const command: Command = { type: 'closeLost', reason: lost, note: said ?? rival }
  return { kind: 'COMMANDS', commands: [command], reason: 'Lost, as the owner reported' }
}

/** The sentences that report the result; null where that is none. */
const reportedIn = ({ understanding }: Received): string | null =>
  understanding.intentEvidence.map(({ quote }) => quote.trim()).join(' ') || null

/** Of news that change nothing no letter tells: a person reads them, and the AE hears who. */
function telling(received: Received, deal: Deal): Plan {
  const plan = updating(received, deal)
  return plan.commands.every(isActivity) ? { kind: 'PASS_ON', commands: plan.commands } : plan
}

function updating(received: Received, deal: Deal): Extract<Plan, { kind: 'COMMANDS' }> {
  const { understanding, mailId, parsed, thread } = received
  const read = heardIn(received, deal)
  const commands: Command[] = []
  const { changes, evidence } = read ? factsAfter(deal, read, mailId) : { changes: {}, evidence: {} }
  const { nextStep, nextStepDate, ...others } = { ...changes, ...endedIn(received, deal) }
  // The account is the partner's registration: the vendor's side does not rename it by mail.
  const { accountName: _name, accountDomain: _domain, partnerRoles: _roles, ...allowed } = others
  // What the partner said of the need is added to, and who does what changes by proposal only.
  completeContext(deal, allowed)
  // One letter to each side tells the step and what else has changed.
  if (nextStep === null || (nextStep && changesValue(deal, allowed)))
    Object.assign(allowed, { nextStep, nextStepDate: nextStepDate ?? null })
  else if (nextStep)
    commands.push({ type: 'setNextStep', nextStep, date: nextStepDate ?? null, by: 'VENDOR' })
  if (Object.keys(allowed).length > 0) {
    commands.push({ type: 'changeFacts', changes: allowed, evidence, by: 'VENDOR' })
  }
  commands.push({
    type: 'recordActivity',
    side: 'VENDOR',
    personId: thread.sender?.id ?? null,
    summary: (understanding.replyText ?? parsed.subject).slice(0, 300),
    touchesPartner: false,
    mailId,
  })
  return { kind: 'COMMANDS', commands, reason: `Update of deal ${deal.number} by its owner` }
}

/** "The workshop is off, they will come back to me": no step is agreed any more. */
const endedIn = (received: Received, deal: Deal) =>
  stepEnded(deal, openlySaid(received, deal), heardIn(received, deal))

/**
 * What an account executive tells of the next step while he writes to the partner or the customer, with us on copy. Nothing
 * else that is said there changes a deal.
 */
export function saidOnCopy(received: Received, deal: Deal): Command[] {
  const { parsed, thread, understanding, doubt, mailId } = received
  if (deal.stage !== 'WORKING' || deal.aeId !== thread.sender?.id || doubt !== null) return []
  if (understanding.intent !== 'UPDATE' || announcesAnother(parsed.ownText)) return []
  const ended = endedIn(received, deal)
  if (ended) return [{ type: 'changeFacts', changes: ended, evidence: {}, by: 'VENDOR' }]
  const read = heardIn(received, deal)
  const [from] = read?.nextStep?.evidence ?? []
  if (!read?.nextStep || from?.part !== 'own') return []
  const { nextStep, nextStepDate = null } = changesOf(read, mailId).changes
  const same = nextStep === deal.facts.nextStep && nextStepDate === deal.facts.nextStepDate
  if (!nextStep || same || !announcesStep(parsed.ownText, from, nextStepDate !== null)) return []
  return [{ type: 'setNextStep', nextStep, date: nextStepDate, by: 'VENDOR' }]
}

/** Whether it makes the deal worth something else, close another day, or other people its contacts: both sides read that. */
const changesValue = ({ facts }: Deal, { amount, closeDate, contacts }: FactChanges): boolean =>
  (contacts !== undefined && contactsDiffer(facts.contacts, contacts)) ||
  (amount !== undefined && JSON.stringify(amount) !== JSON.stringify(facts.amount)) ||
  (closeDate !== undefined && closeDate !== facts.closeDate)

/** What the mail says of the deal, as far as the partner may hear it. */
function heardIn(received: Received, deal: Deal): DealRead | null {
  const [read] = received.understanding.deals
  if (!read) return null
  // What is asked of whoever reads it is no step that both sides have agreed.
  const told = isRequest(read) ? { ...read, nextStep: null, nextStepDate: null } : read
  return heardOf(received, deal, told)
}

const isRequest = ({ nextStep }: DealRead): boolean => nextStep !== null && asksReader(nextStep.value)

/** Whether it asks the desk for something beside what it tells. */
const requestIn = ({ understanding, parsed }: Received): boolean =>
  understanding.deals.some((read) => isRequest(read) && parsed.ownText.includes(read.nextStep?.value ?? ''))

/** Who has left was the only one to reach, and nobody is named instead. */
function keepingContact(received: Received, deal: Deal): Plan | null {
  const read = heardIn(received, deal)
  const kept = read ? (contactsAfter(deal, read, received.mailId)?.kept ?? null) : null
  return kept === null ? null : lastContactStays(kept, updating(received, deal).commands)
}

/** While it is on offer, news from the AE are not an acceptance. */
function unclearUpdate(deal: Deal, aeId: string): Plan {
  return deal.stage === 'HANDED_OFF' && deal.offer.aeId === aeId
    ? { kind: 'UNCLEAR', why: 'It says neither that you take the deal nor that you do not' }
    : { kind: 'PASS_ON' }
}
