/** A registration mail becomes deals: one per deal that it names, all in the mail's transaction. */
import { accountFor } from '../store/accounts.ts'
import { nextDealNumber } from '../store/deals.ts'
import { addPartnerContact } from '../store/people.ts'
import type { DealRead } from '../understanding/understanding.ts'
import { answersOf, type Hands, type MailEnd, motionVersionOf } from './carry-out.ts'
import { factsOf } from './facts.ts'
import type { Received } from './plan.ts'

export async function register(hands: Hands, received: Received, senderConfirmed: boolean): Promise<MailEnd> {
  const { baton, door, tx } = hands
  const { understanding, parsed, partner, mailId } = received
  const motion = await motionVersionOf(tx, received.thread.address)
  if (!motion || !partner) throw new Error('A registration needs a motion and a partner')
  const [arrival] = await tx.query<{ arrivedAt: Date }>(
    'select "arrivedAt" from "InboundMail" where id = $1::uuid',
    [mailId],
  )
  const contactId = received.thread.sender?.id ?? (await newContact(hands, received, partner.id))
  const reads: (DealRead | null)[] = understanding.deals.length ? understanding.deals : [null]
  const numbers: number[] = []
  let dealId: string | null = null
  for (const read of reads) {
    const { facts, evidence } = factsOf(read ?? NOTHING_READ, mailId)
    const account = { name: facts.accountName, domain: facts.accountDomain, country: facts.accountCountry }
    const id = baton.newId()
    const answer = await door({
      dealId: id,
      entry: { motionVersionId: motion.id, partnerId: partner.id },
      actor: { kind: 'PERSON', personId: contactId },
      cause: `mail:${mailId}`,
      answers: { ...answersOf(received), fromPersonId: contactId } as ReturnType<typeof answersOf>,
      command: {
        type: 'register',
        dealId: id,
        number: await nextDealNumber(tx),
        partnerContactId: contactId,
        facts,
        evidence,
        arrivedAt: arrival?.arrivedAt.toISOString() ?? baton.now().toISOString(),
        senderConfirmed,
        threadMessageId: parsed.messageId,
        accountId: await accountFor(tx, account, baton.newId),
      },
    })
    if ('refusal' in answer) throw new Error(`A registration was refused: ${answer.refusal.code}`)
    numbers.push(answer.deal.number)
    dealId ??= answer.deal.id
  }
  return { outcome: 'APPLIED', reason: `Registered as ${numbers.join(', ')}`, dealId, personId: contactId }
}

const NOTHING_READ: DealRead = {
  accountName: null,
  accountDomain: null,
  accountCountry: null,
  contacts: [],
  amount: null,
  closeDate: null,
  product: null,
  entrySignal: null,
  partnerRoles: [],
  context: [],
  nextStep: null,
  nextStepDate: null,
  competitor: null,
}

/** Whoever writes from a partner's domain for the first time is known from then on. */
export async function newContact(
  { baton, tx }: Hands,
  { parsed, understanding }: Received,
  partnerId: string,
): Promise<string> {
  const address = parsed.from?.address.toLowerCase() ?? ''
  return addPartnerContact(tx, {
    id: baton.newId(),
    name: parsed.from?.name || address.split('@')[0] || 'Partner',
    address,
    partnerId,
    language: understanding.language || 'en',
    timeZone: 'UTC',
  })
}
