/** A message on its way: to its reader as it is, to its writer that it went, and onto the record of the deal. */
import type { Command } from '../motion/commands.ts'
import { personByAddress } from '../store/people.ts'
import { answerSender, writeTo } from './answers.ts'
import { type Hands, knock, type MailEnd } from './hands.ts'
import { waits } from './pass-on.ts'
import type { Message, Received } from './plan.ts'

/** Sends it, tells the writer so, and keeps that the two were in touch. */
export async function sendMessage(hands: Hands, received: Received, message: Message): Promise<MailEnd> {
  const { sender, deal } = received.thread
  const data = {
    from: sender?.name ?? '',
    address: message.direct ? (sender?.address ?? null) : null,
    words: message.words.slice(0, 2000),
    question: message.question?.slice(0, 600) ?? null,
  }
  const known =
    'personId' in message.to ? null : await personByAddress(hands.tx, message.to.address, hands.baton.now())
  const to = known ? { personId: known.id, address: known.address } : message.to
  if (!(await writeTo(hands, received, { kind: 'MESSAGE', data }, to)))
    return waits(received, `It is for ${message.to.name}`)
  if (deal) await hands.door({ ...knock(received, deal.id), command: activityOf(received, message) })
  await answerSender(hands, received, {
    kind: 'QUESTION_PASSED_ON',
    data: { to: message.to.name, words: true },
  })
  return { outcome: 'ANSWERED', reason: `Passed on to ${message.to.name}`, dealId: deal?.id ?? null }
}

function activityOf({ thread, mailId }: Received, { to, words }: Message): Command {
  const reader = 'personId' in to ? thread.people[to.personId] : null
  return {
    type: 'recordActivity',
    side: 'VENDOR',
    personId: thread.sender?.id ?? null,
    summary: words.slice(0, 300),
    touchesPartner: reader?.kind === 'PARTNER_CONTACT',
    mailId,
  }
}
