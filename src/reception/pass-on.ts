/** Words that a person must read: they go to the intake owner, and their writer is told so. */
import { threadedTo } from '../inbound/thread.ts'
import type { Command } from '../motion/commands.ts'
import type { LetterData } from '../motion/letters.ts'
import { loadDeal } from '../store/deals.ts'
import { wordsOfOthers } from '../understanding/other-customers.ts'
import { questionsBeside } from '../understanding/questions-beside.ts'
import { answerSender, readerFor, tellOwner, writer } from './answers.ts'
import { asksPerson } from './asides.ts'
import { type Hands, knock, type MailEnd } from './hands.ts'
import { NO_DEAL } from './own-people.ts'
import type { Plan, Received } from './plan.ts'
import { unclear } from './unclear.ts'

export async function passOn(
  hands: Hands,
  received: Received,
  commands: Command[],
  disputeOver?: true,
): Promise<MailEnd> {
  const { deal } = received.thread
  for (const each of commands) if (deal) await hands.door({ ...knock(received, deal.id), command: each })
  const result = reportedIn(received)
  const to = await passed(hands, received, {
    answer: true,
    ...(disputeOver ? { disputeOver } : {}),
    ...(result ? { result } : {}),
  })
  return to === null
    ? waits(received, 'It asks something that a person must answer')
    : { outcome: 'ANSWERED', reason: `Passed on to ${to}`, dealId: deal?.id ?? null }
}

/** The result that a partner reports of a deal that is being worked: whoever reads it may close the deal. */
function reportedIn({
  thread: { deal, sender },
  understanding: { intent },
}: Received): 'WON' | 'LOST' | null {
  const reported = intent === 'WON' || intent === 'LOST' ? intent : null
  return sender?.kind === 'PARTNER_CONTACT' && deal?.stage === 'WORKING' ? reported : null
}

/**
 * What a reply says of another customer than the deal's changes nothing of the deal, and is not lost either: the intake
 * owner reads it, whatever became of the rest. Where a person reads the whole mail anyway, that is enough.
 */
export async function tellOfOthers(
  hands: Hands,
  received: Received,
  plan: Plan,
  end: MailEnd,
): Promise<MailEnd> {
  const { deal, sender } = received.thread
  const { otherCustomers } = received.understanding
  // The answer beside a registration was carried out: a person need only read what it asks.
  const { onLetter } = received
  const answered = plan.kind === 'REGISTER' && plan.completing && onLetter && !asksPerson(onLetter)
  const passedOn =
    answered ||
    plan.kind === 'PASS_ON' ||
    ('aside' in plan && plan.aside) ||
    ('passOn' in plan && plan.passOn)
  const read = passedOn || end.outcome === 'QUARANTINED'
  // What was set apart stands in no other letter.
  const unplaced = end.outcome === 'QUARANTINED' ? [] : (received.apart?.unplaced ?? [])
  const others = [...(read ? [] : otherCustomers), ...unplaced]
  if (others.length === 0) return end
  if (sender?.id === deal?.intakeOwnerId) return unplaced.length > 0 ? askedWhich(hands, received, end) : end
  const told = await passed(hands, received, {
    customer: others.map(({ value }) => value).join(', '),
    question: wordsOfOthers(others),
    // A letter that says how to register it, or that the whole was not understood, is his answer.
    answer: plan.kind !== 'NEW_DEAL_IN_THREAD' && plan.kind !== 'UNCLEAR',
  })
  if (told === null) return waits(received, 'It speaks of another customer')
  return end.outcome === 'IGNORED' ? { ...end, outcome: 'ANSWERED', reason: `Passed on to ${told}` } : end
}

/** Who looks after the desk himself is asked which deal he means. */
async function askedWhich(hands: Hands, received: Received, end: MailEnd): Promise<MailEnd> {
  const replyText = wordsOfOthers(received.apart?.unplaced ?? [])
  const thread = { ...received.thread, deal: null }
  const asked = await unclear(
    hands,
    { ...received, thread, understanding: { ...received.understanding, replyText } },
    NO_DEAL,
  )
  return end.outcome === 'IGNORED' || asked.outcome === 'QUARANTINED' ? { ...end, ...asked } : end
}

/** What a registration asks beside its deal goes to the deal's intake owner. */
export async function passQuestions(hands: Hands, received: Received, end: MailEnd): Promise<MailEnd> {
  const questions = questionsBeside(received.parsed)
  if (questions.length === 0 || !end.dealId) return end
  const deal = (await loadDeal(hands.tx, end.dealId))?.deal
  if (!deal) return end
  const onDeal = await threadedTo(hands.tx, received.thread, deal.number, hands.baton.now())
  // Who writes is a claim as long as nothing proves it.
  const thread = received.trust === 'PASS' ? onDeal : { ...onDeal, addressee: null }
  const to = await passed(hands, { ...received, thread }, { question: questions.join('\n'), answer: true })
  return to === null
    ? { ...end, ...waits({ ...received, thread }, 'It asks something that a person must answer') }
    : end
}

/** What is given to the intake owner, as the letter to him says it; `answer`: whether the writer is told of it. */
export type Part = Pick<
  LetterData['PASSED_QUESTION'],
  'customer' | 'forHouse' | 'forDesk' | 'disputeOver' | 'takenBack' | 'result'
> & {
  question?: string
  answer: boolean
}

/** Gives the words to the intake owner, and tells the writer so: to whom; null where nobody could be told. */
export async function passed(
  hands: Hands,
  received: Received,
  part: Part = { answer: true },
): Promise<string | null> {
  const { answer, ...words } = part
  const reader = await readerFor(hands, received)
  if (!(await tellQuestion(hands, received, words))) return null
  if (reader && answer && received.thread.sender?.id !== reader.id)
    await answerSender(hands, received, {
      kind: 'QUESTION_PASSED_ON',
      data: { to: reader.name, ...(words.forDesk ? { note: true } : {}) },
    })
  return reader?.name ?? 'nobody'
}

export const tellQuestion = (
  hands: Hands,
  received: Received,
  {
    question = received.understanding.replyText ?? received.parsed.ownText,
    ...about
  }: Omit<Part, 'answer'> = {},
): Promise<boolean> =>
  tellOwner(hands, received, {
    kind: 'PASSED_QUESTION',
    data: {
      from: writer(received),
      question: question.slice(0, 2000),
      ...about,
    },
  })

/** What nobody could be told of now is not lost: it is set aside, where whoever looks after the desk finds it. */
export const waits = ({ thread }: Received, what: string): MailEnd => ({
  outcome: 'QUARANTINED',
  reason: `${what}; ${TOO_MANY}`,
  dealId: thread.deal?.id ?? null,
})
export const TOO_MANY = 'no letter, too many were sent in a short time'
