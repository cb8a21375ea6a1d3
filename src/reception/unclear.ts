/** A mail that is not plain: its writer reads which sentences would work, and the intake owner sees it. */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { isClosed } from '../motion/transitions.ts'
import type { Stage } from '../motion/words.ts'
import { whyNotPlain } from '../understanding/answers/why-not-plain.ts'
import { answerSender, deskFor, saidIn, tellOwner, writer } from './answers.ts'
import { type Hands, knock, type MailEnd } from './hands.ts'
import { waits } from './pass-on.ts'
import type { Received } from './plan.ts'
import { waitingFor } from './proposals.ts'
import { unopenedFor } from './unopened.ts'

export async function unclear(
  hands: Hands,
  received: Received,
  { why: noted, examples = examplesFor(received) }: { why: string; examples?: string[] },
): Promise<MailEnd> {
  const { deal, sender } = received.thread
  if (deal?.stage === 'HANDED_OFF' && sender?.id === deal.offer.aeId) await keepsWord(hands, received, deal)
  const why = noted === received.understanding.why ? whyNotPlain(received.understanding) : noted
  const quote = saidIn(received)
  const dealNumber = deal?.number ?? null
  const desk = await deskFor(hands, received)
  const readers = desk.filter(({ id }) => id !== sender?.id)
  const alone = desk.length > 0 && readers.length === 0
  const unopened = unopenedFor(received)
  const answered = await answerSender(hands, received, {
    kind: 'NOT_UNDERSTOOD',
    data: { why, examples, quote, dealNumber, ...(alone ? { alone } : {}), ...(unopened && { unopened }) },
  })
  if (alone && !answered) return waits(received, `Not plain: ${why}`)
  if (readers.length > 0) {
    const waiting = deal && waitingFor(received, deal)
    const data = { from: writer(received), why, quote, dealNumber, answered }
    const notice = {
      kind: 'UNCLEAR_REPLY' as const,
      data: {
        ...data,
        ...(waiting && { proposal: waiting }),
        ...(unopened && { unopened: unopened.files }),
      },
    }
    const told = await tellOwner(hands, received, notice, readers)
    if (!told) return waits(received, `Not plain: ${why}`)
  }
  return { outcome: 'ANSWERED', reason: `Not plain: ${why}`, dealId: deal?.id ?? null }
}

/** Whoever has it on offer and writes what decides nothing has answered all the same: later letters do not say otherwise. */
async function keepsWord({ door }: Hands, received: Received, deal: Deal): Promise<void> {
  const personId = received.thread.sender?.id ?? null
  const summary = (saidIn(received) ?? received.parsed.subject).slice(0, 300)
  const { mailId } = received
  const command: Command = {
    type: 'recordActivity',
    side: 'VENDOR',
    personId,
    summary,
    touchesPartner: false,
    mailId,
  }
  await door({ ...knock(received, deal.id), command })
}

/** The two or three sentences that would work where the deal stands. */
function examplesFor(received: Received): string[] {
  const { thread } = received
  const { deal, sender } = thread
  if (!deal) return ['Please register …', 'status']
  if (deal.stage === 'WORKING' && waitingFor(received, deal)) return ['Agreed', 'I object, because …']
  if (sender?.kind === 'AE') {
    if (deal.stage === 'HANDED_OFF')
      return ['On it, thanks', 'I have to decline: no capacity', 'Please give it to …']
    if (deal.stage === 'WON') return ['It was 78,500 EUR, not 82,000 EUR.', 'status']
    return isClosed(deal.stage)
      ? ['status']
      : ['Next step: demo on 3 March', 'We won it, 85,000 EUR', 'Lost: no budget']
  }
  if (waitingFor(received, deal)) return ['Agreed', 'I object, because …']
  if (sender?.kind === 'PARTNER_CONTACT' && !deal.senderConfirmed)
    return ['Yes', 'No, this is not from us', 'The contact is …']
  if (sender?.kind === 'PARTNER_CONTACT')
    return isClosed(deal.stage)
      ? ['status', 'We dispute the credit, because …']
      : ['The contact is …', 'status', 'Please withdraw this registration']
  return DESK_EXAMPLES[deal.stage]
}

/** What the desk may order where the deal stands. */
const DESK_EXAMPLES: Record<Stage, string[]> = {
  INCOMPLETE: ['Reject: outside territory', 'status'],
  CONFLICT: ['Proceed', 'Reject: duplicate'],
  REGISTERED: ['Give it to … (the name of an AE)', 'Reject: outside territory'],
  HANDED_OFF: ['Give it to … (the name of an AE)', 'Reject the deal: outside territory'],
  WORKING: ['Give it to … (the name of an AE)', 'Lost: no budget', 'We won it, 85,000 EUR'],
  WON: ['It was 78,500 EUR, not 82,000 EUR.', 'Reopen, because …'],
  LOST: ['Reopen, because …', 'status'],
  REJECTED: ['Reopen, because …', 'status'],
  WITHDRAWN: ['Reopen, because …', 'status'],
  EXPIRED: ['Reopen, because …', 'status'],
}
