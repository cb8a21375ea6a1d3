/** What a partner's reply asks of the deal. The partner has been recognised by token and sender. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { isClosed } from '../motion/transitions.ts'
import type { Intent } from '../motion/words.ts'
import { announcesAnother } from '../understanding/answers/announcing.ts'
import { namesIn, renamesTo, speaksOfAnotherOne } from '../understanding/answers/another-customer.ts'
import { requestsIn, withoutQuestions } from '../understanding/answers/beside-answer.ts'
import { countsDifferently, withoutNoDispute, withoutWhoseSide } from '../understanding/answers/disputes.ts'
import { asksLongerProtection, daysAskedIn, daysIn } from '../understanding/answers/longer-protection.ts'
import { movesOn } from '../understanding/answers/moving-on.ts'
import {
  deniesIn,
  isPolite,
  type ShortAnswer,
  shortAnswerIn,
} from '../understanding/answers/short-answers.ts'
import { objectsToSum } from '../understanding/answers/sum-objections.ts'
import { takenBackIn, takesBackObjection, withCustomerAsDeal } from '../understanding/answers/withdrawing.ts'
import { besidesPeople } from '../understanding/extract/people/contacts-out.ts'
import { asksPerson } from './asides.ts'
import { droppingDispute } from './disputes.ts'
import { isItsAddress } from './facts.ts'
import { houseNote } from './house-notes.ts'
import { partnersNames } from './in-confidence.ts'
import {
  bringsFacts,
  endedIn,
  reportingResult,
  rolesAfter,
  rolesByProposal,
  said,
  updating,
} from './partner-facts.ts'
import type { Plan, Received } from './plan.ts'
import { answeringProposal, answersSplitProposed, openFor, proposing, withNews } from './proposals.ts'
import { severalForPartner } from './several-deals.ts'
import { answersWithFile, IN_FILE } from './unopened.ts'

export function planForPartner(received: Received, deal: Deal): Plan {
  const { understanding, parsed } = received
  // Who is on the deal for the partner then, a person settles.
  if (movesOn(parsed.ownText)) return { kind: 'PASS_ON' }
  const early = severalForPartner(received, deal) ?? droppingDispute(received, deal)
  if (early) return early
  const confirming: ShortAnswer[] = deal.senderConfirmed ? [] : ['YES', 'NO']
  // "Merci de retirer Mme Roux des contacts" withdraws nothing but her.
  const words = withCustomerAsDeal(
    besidesPeople(parsed.ownText, understanding.deals[0]?.contactsOut ?? []),
    deal.facts.accountName,
  )
  const wish = wishIn(words, received, deal, confirming)
  if (wish === null && isWon(received, deal) && disputesNothing(received))
    return { kind: 'IGNORE', reason: 'It disputes nothing, and asks for nothing' }
  // "Not won, they cancelled" after the end is no withdrawal: a person puts right what was decided.
  if (isClosed(deal.stage) && deal.stage !== 'WITHDRAWN' && wish === 'WITHDRAW') return { kind: 'PASS_ON' }
  // "We withdraw our proposal" takes back the proposal and not the registration: proposals are read first.
  const asked =
    (deal.senderConfirmed && (wish !== 'DISPUTE' || answersSplitProposed(received, deal))
      ? answeringProposal(received, deal)
      : null) ??
    (wish === 'DISPUTE' ? null : wishing(received, deal)) ??
    (wish ? answering(wish, received, deal) : takingBack(words, received, deal))
  if (asked) return withTheRest(asked, received, deal)
  const note = NO_NOTE.has(understanding.intent) ? null : houseNote(received, deal)
  if (note) return note
  const open = openFor(deal, 'PARTNER').length > 0
  if (open && agreesAndAsks(parsed.ownText)) return { kind: 'UNCLEAR', why: AGREES_AND_ASKS }
  // Half an answer to the letter that asked for one must not pass for silence, whatever else it brings.
  if (open && received.thread.answers?.kind === 'PROPOSAL' && beginsToAnswer(parsed.ownText))
    return { kind: 'UNCLEAR', why: NEITHER }
  const other = otherCustomer(received, deal)
  if (other) return { kind: 'NEW_DEAL_IN_THREAD', accountName: other }
  // Facts of another deal must not overwrite this one's, whether its customer is the same or was not made out.
  if (speaksOfAnother(received, deal)) return { kind: 'PASS_ON' }
  // Whose a role is in a deal that is worked is answered, whatever else the words resemble.
  if (deal.stage === 'WORKING' && !bringsFacts(received) && rolesAfter(deal, [], parsed.ownText).byProposal)
    return rolesByProposal([
      said(received.thread.sender?.id ?? null, understanding.replyText ?? parsed.subject, received.mailId),
    ])
  if (answersWithFile(received, deal)) return { kind: 'UNCLEAR', why: IN_FILE }
  if (isAppeal(received, deal)) return { kind: 'PASS_ON' }
  if (understanding.intent === 'QUESTION')
    return { kind: 'PASS_ON', commands: bringsFacts(received) ? factsOnly(updating(received, deal)) : [] }
  const ended = !open && understanding.intent === 'UNCLEAR' && endedIn(received, deal) !== null
  if (understanding.intent === 'UPDATE' || understanding.intent === 'REGISTRATION' || ended) {
    // Silence lets a proposal take effect: half an answer to it must not pass for silence.
    if (open && !bringsFacts(received)) return { kind: 'UNCLEAR', why: NEITHER }
    return confirmsNothing(received, deal)
      ? { kind: 'UNCLEAR', why: 'It does not plainly confirm that the registration is yours' }
      : updating(received, deal)
  }
  // "Against!" sounds like a deal that is lost; in answer to a proposal it may be about that.
  if (open && received.thread.answers?.kind === 'PROPOSAL') return { kind: 'UNCLEAR', why: NEITHER }
  if (understanding.intent === 'WON' || understanding.intent === 'LOST')
    return reportingResult(received, deal)
  return { kind: 'UNCLEAR', why: open ? NEITHER : understanding.why }
}

/** Of a result somebody has to do something. */
const NO_NOTE: ReadonlySet<Intent> = new Set(['WON', 'LOST'])
const NEITHER = 'It neither plainly agrees nor plainly objects to what was proposed'
const AGREES_AND_ASKS = 'It agrees and asks something in one mail; an answer to a proposal counts by itself'

/** "Agreed. Will our share stay as it is?": what is asked may be what the assent hangs on. */
const agreesAndAsks = (text: string): boolean => shortAnswerIn(withoutQuestions(text), ['YES']) === 'YES'

function wishIn(
  words: string,
  received: Received,
  deal: Deal,
  confirming: ShortAnswer[],
): ShortAnswer | null {
  const wish =
    shortAnswerIn(words, ['DISPUTE', 'WITHDRAW', 'EXTEND', ...confirming]) ??
    // Who sent it, and that there be more time, hangs on no answer.
    shortAnswerIn(withoutQuestions(words), ['EXTEND', ...confirming.filter((each) => each === 'YES')])
  if (wish !== null) return wish
  if (takenBackIn(words, asksToWithdraw(received)) === 'DEAL') return 'WITHDRAW'
  if (asksLongerProtection(words)) return 'EXTEND'
  const open = deal.disputes.some(({ resolvedAt }) => resolvedAt === null)
  // "You count differently? Reply and say so": whatever says that it does is on record, once.
  const differs = !open && isWon(received, deal) && !takesBackObjection(words)
  if (!differs) return null
  const objects = shortAnswerIn(words, ['NO']) === 'NO' || countsDifferently(words)
  return objects || objectsToSum(words, wonAmountOf(deal), partnersNames(received, deal)) ? 'DISPUTE' : null
}

const wonAmountOf = (deal: Deal) => (deal.stage === 'WON' ? deal.wonAmount : null)

/** A role or a split wished for, and what the mail tells besides. */
function wishing(received: Received, deal: Deal): Plan | null {
  const plan = proposing(received, deal)
  if (!plan || isClosed(deal.stage) || !bringsFacts(received)) return plan
  const news = updating(received, deal)
  return withNews(plan, received, deal, 'commands' in news ? (news.commands ?? []) : [])
}

/** Letters that offer to withdraw the deal by one word. */
const asksToWithdraw = ({ thread: { answers } }: Received): boolean =>
  answers?.kind === 'CONFLICT_NOTICE' || answers?.kind === 'PARTNER_CHECK_IN'

/** Whether it answers the letter that tells the credit of a won deal, or what was decided about it. */
const isWon = ({ thread: { answers } }: Received, { stage }: Deal): boolean =>
  stage === 'WON' && (answers?.kind === 'OUTCOME' || answers?.kind === 'DISPUTE_RESOLVED')

/** "Great, no dispute from our side!": polite, and no objection. */
function disputesNothing({ parsed, thread }: Received): boolean {
  const rest = withoutNoDispute(parsed.ownText)
  const bare = withoutWhoseSide(rest)
  const names = Object.values(thread.people).map(({ name }) => name)
  return (
    rest !== parsed.ownText &&
    (/^[\s.,!]*$/.test(bare) || isPolite(bare, [...names, parsed.from?.name ?? '']))
  )
}

/**
 * What is taken back and is not the registration. An objection to the credit whose end is not quite plainly said (or that
 * is not the partner's to end) is closed by the intake owner's word, who is told of it; what was not said is asked for.
 */
function takingBack(words: string, received: Received, deal: Deal): Plan | null {
  const what = takenBackIn(words, asksToWithdraw(received))
  const { intent } = received.understanding
  const disputed = deal.disputes.some(({ resolvedAt }) => resolvedAt === null)
  if (what === 'OBJECTION') return disputed ? { kind: 'PASS_ON', disputeOver: true } : { kind: 'PASS_ON' }
  if (what === 'UNSAID')
    return isClosed(deal.stage)
      ? { kind: 'PASS_ON' }
      : {
          kind: 'UNCLEAR',
          why: 'It does not say what is withdrawn',
          examples: ['Please withdraw this registration', disputed ? 'I withdraw my objection' : 'status'],
        }
  // "I withdraw what I said about the amount: it is 90,000 EUR" puts it right.
  const putsRight = (intent === 'UPDATE' || intent === 'REGISTRATION') && bringsFacts(received)
  return what === 'ELSE' && !putsRight ? { kind: 'PASS_ON' } : null
}

function answering(wish: ShortAnswer, { parsed, thread }: Received, deal: Deal): Plan | null {
  const text = parsed.ownText.slice(0, 1000)
  const command = (): Command | null => {
    if (wish === 'DISPUTE')
      return { type: 'disputeCredit', text, by: thread.sender?.name ?? 'the partner', side: 'PARTNER' }
    if (wish === 'WITHDRAW') return { type: 'withdraw', reason: 'PARTNER_WITHDREW', note: text.slice(0, 300) }
    if (wish === 'EXTEND')
      return deal.protectedUntil
        ? { type: 'extendProtection', why: text.slice(0, 300), days: daysAskedIn(text) ?? daysIn(text) }
        : null
    if (!deal.senderConfirmed && wish === 'YES') return { type: 'confirmSender' }
    if (!deal.senderConfirmed && wish === 'NO') {
      return { type: 'withdraw', reason: 'OTHER', note: 'The sender says the registration is not theirs' }
    }
    return null
  }
  const found = command()
  return (
    found && { kind: 'COMMANDS', commands: [found], reason: `The partner answered: ${wish.toLowerCase()}` }
  )
}

/** "Agreed, provided that …", "ok, but …". */
const beginsToAnswer = (text: string): boolean =>
  shortAnswerIn(/^[^,.;:!\n–]{1,60}/u.exec(text.trim())?.[0] ?? '', ['YES', 'NO']) !== null

/**
 * What the same mail brings besides its answer is not lost: facts are taken over with it, and what asks for something more
 * goes to a person where the answer's own letter takes the words to nobody.
 */
function withTheRest(plan: Plan, received: Received, deal: Deal): Plan {
  if (plan.kind !== 'COMMANDS') return plan
  const [answer] = plan.commands
  const isRead = answer?.type === 'disputeCredit' || answer?.type === 'propose'
  const facts = factsBesides(received, deal, answer)
  const together = answer?.type === 'confirmSender' ? facts.length > 0 : false
  const commands = together ? facts : [...plan.commands, ...facts]
  // Whoever proposed reads the answer word for word.
  const more = asksPerson(received) || (answer?.type !== 'answerProposal' && requestsMore(received, facts))
  return { ...plan, commands, ...(more && !isRead ? { aside: true as const } : {}) }
}

/** Whether a clause asks for something that is neither the answer itself nor a fact that was taken over. */
const requestsMore = ({ parsed }: Received, facts: Command[]): boolean =>
  facts.length === 0 &&
  requestsIn(parsed.ownText).some(
    (clause) =>
      shortAnswerIn(clause, ['YES']) === null &&
      shortAnswerIn(clause, ['EXTEND', 'WITHDRAW']) === null &&
      takenBackIn(clause, false) === null,
  )

/** Of a deal that goes on; a split of the credit is full of figures that are none of its facts. */
function factsBesides(received: Received, deal: Deal, answer: Command | undefined): Command[] {
  const { intent } = received.understanding
  if (answer?.type === 'withdraw' || answer?.type === 'disputeCredit' || answer?.type === 'propose') return []
  if (isClosed(deal.stage) || (intent !== 'UPDATE' && intent !== 'REGISTRATION')) return []
  if (answersSplit(answer, deal) || !bringsFacts(received)) return []
  if (otherCustomer(received, deal) || speaksOfAnother(received, deal)) return []
  return factsOnly(updating(received, deal)).flatMap(withoutWish)
}

type FactsChanged = Extract<Command, { type: 'changeFacts' }>
const factsOnly = (plan: Plan): FactsChanged[] =>
  ('commands' in plan ? (plan.commands ?? []) : []).filter((command) => command.type === 'changeFacts')

/** "Please send me the slides", beside an answer, is a wish and no next step of the deal. */
function withoutWish(command: FactsChanged): Command[] {
  const { nextStep, nextStepDate, ...others } = command.changes
  if (!nextStep || requestsIn(nextStep).length === 0) return [command]
  return Object.keys(others).length > 0 ? [{ ...command, changes: others }] : []
}

const answersSplit = (answer: Command | undefined, { proposals }: Deal): boolean =>
  answer?.type === 'answerProposal' &&
  proposals.some(({ number, payload }) => number === answer.number && payload.kind === 'CREDIT_AMENDMENT')

/** Whether a mail that asks where the deal stands plainly confirms it as well. */
export const confirmsSender = ({ parsed, thread }: Received, deal: Deal): boolean =>
  !deal.senderConfirmed &&
  thread.sender?.kind === 'PARTNER_CONTACT' &&
  shortAnswerIn(withoutQuestions(parsed.ownText), ['YES']) === 'YES'

/**
 * A reply that names another customer is another deal: it is offered as a new registration and never merged
 * silently (issue "The whole motion", point 7).
 */
function otherCustomer({ understanding, parsed }: Received, deal: Deal): string | null {
  const read = understanding.deals[0]
  const name = read?.accountName?.value
  const known = deal.facts.accountName
  if (!read || !name || !known || renamesTo(name, parsed.ownText)) return null
  const domain = read.accountDomain?.value
  if (domain && deal.facts.accountDomain) return domain === deal.facts.accountDomain ? null : name
  const shared = namesIn(name).some((word) => namesIn(known).includes(word)) || isItsAddress(known, name)
  return shared || (read.context.length === 0 && !speaksOfAnotherOne(parsed.ownText)) ? null : name
}

/** Plainly so whatever it brings; where the words may mean something else, only with another customer's facts. */
function speaksOfAnother(received: Received, deal: Deal): boolean {
  if (announcesAnother(received.parsed.ownText)) return true
  const name = received.understanding.deals[0]?.accountName?.value ?? ''
  const same = namesIn(name).some((word) => namesIn(deal.facts.accountName ?? '').includes(word))
  return (
    !same &&
    deal.facts.accountName !== null &&
    speaksOfAnotherOne(received.parsed.ownText) &&
    bringsFacts(received)
  )
}

/** After the end nothing is changed any more, and the letter about it says that a person reads the answer. */
function isAppeal(received: Received, deal: Deal): boolean {
  const completesTooLate = deal.stage === 'EXPIRED' && bringsFacts(received)
  return isClosed(deal.stage) && !completesTooLate
}

/**
 * The registration came without proof of its sender, and this reply is no answer to the letter that asks for it:
 * it brings nothing that was missing, or it denies ("we did not send this").
 */
function confirmsNothing(received: Received, deal: Deal): boolean {
  if (deal.senderConfirmed) return false
  const fills =
    bringsFacts(received) || (deal.missing.includes('CONTEXT') && received.understanding.deals.length > 0)
  return !fills || deniesIn(received.parsed.ownText)
}
