/** A registration mail becomes deals: one per deal that it names, all in the mail's transaction. */
import type { Beside } from '../motion/letters.ts'
import { customerOf, holdAccounts } from '../store/accounts.ts'
import type { Tx } from '../store/database.ts'
import { nextDealNumber, takeDealNumbers } from '../store/deals.ts'
import { addPartnerContact } from '../store/people.ts'
import type { DealRead, Understanding } from '../understanding/understanding.ts'
import type { Baton } from '../world.ts'
import { motionVersionOf } from './answers.ts'
import { factsOf } from './facts.ts'
import { answersOf, type Hands, type MailEnd } from './hands.ts'
import type { Plan, Received } from './plan.ts'

/** `besides`: what the first letter about it tells of other deals. */
export async function register(
  hands: Hands,
  received: Received,
  senderConfirmed: boolean,
  besides: Beside[] = [],
): Promise<MailEnd> {
  const { baton, door, tx } = hands
  const { understanding, parsed, partner, mailId } = received
  const motion = await motionVersionOf(tx, received.thread.address)
  if (!motion || !partner) throw new Error('A registration needs a motion and a partner')
  const contactId = received.thread.sender?.id ?? (await newContact(hands, received, partner.id))
  const numbers: number[] = []
  let dealId: string | null = null
  for (const { facts, evidence } of dealsOf(understanding, mailId)) {
    const id = baton.newId()
    const answer = await door({
      dealId: id,
      entry: { motionVersionId: motion.id, partnerId: partner.id },
      actor: { kind: 'PERSON', personId: contactId },
      cause: `mail:${mailId}`,
      besides: numbers.length === 0 ? besides : [],
      unopened: understanding.unopened,
      answers: { ...answersOf(received), fromPersonId: contactId } as ReturnType<typeof answersOf>,
      command: {
        type: 'register',
        dealId: id,
        number: await nextDealNumber(tx),
        partnerContactId: contactId,
        facts,
        evidence,
        arrivedAt: received.arrivedAt,
        senderConfirmed,
        threadMessageId: parsed.messageId,
      },
    })
    if ('refusal' in answer) throw new Error(`A registration was refused: ${answer.refusal.code}`)
    numbers.push(answer.deal.number)
    dealId ??= answer.deal.id
  }
  return { outcome: 'APPLIED', reason: `Registered as ${numbers.join(', ')}`, dealId, personId: contactId }
}

/**
 * Before several registrations are decided in one transaction: all their accounts at once, since two transactions that
 * take theirs one by one could wait for each other; and all their numbers.
 */
export async function holdRegistrations(
  baton: Baton,
  tx: Tx,
  mails: { received: Received; plan: Plan }[],
): Promise<void> {
  if (mails.length < 2) return
  const deals = mails
    .filter(({ plan }) => plan.kind === 'REGISTER')
    .flatMap(({ received }) => dealsOf(received.understanding, received.mailId))
  const { domains } = baton.config.vendor
  await holdAccounts(tx, await Promise.all(deals.map(({ facts }) => customerOf(tx, facts, domains))))
  await takeDealNumbers(tx, deals.length)
}

/** A registration that names no deal is one all the same: its gaps are asked for. */
function dealsOf({ deals }: Understanding, mailId: string) {
  return (deals.length ? deals : [NOTHING_READ]).map((read) => factsOf(read, mailId))
}

const NOTHING_READ: DealRead = {
  accountName: null,
  accountDomain: null,
  accountCountry: null,
  contacts: [],
  contactsOut: [],
  contactSpellings: [],
  contactChanges: [],
  amount: null,
  closeDate: null,
  product: null,
  entrySignal: null,
  partnerRoles: [],
  context: [],
  nextStep: null,
  nextStepDate: null,
  competitor: null,
  contactWishes: [],
  contactWishesOver: [],
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
