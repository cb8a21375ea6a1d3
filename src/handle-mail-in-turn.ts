/**
 * Mails of one sender are decided in the order in which they came: who registers a deal and adds to it a minute later,
 * or accepts and thinks better of it, is not to be heard the other way round, however many mails wait. No two workers
 * have mails of one sender in hand (store/inbound-mail.ts claimInbound); here is which mail of a batch has to wait until
 * what its sender wrote before is decided.
 */
import { factsOf } from './reception/facts.ts'
import type { Plan, Received } from './reception/plan.ts'
import { mentionsIn } from './understanding/news/open-deals.ts'
import { brief } from './understanding/nothing.ts'
import type { OpenDeal } from './understanding/setting.ts'

interface Planned {
  received: Received
  plan: Plan
}

/**
 * True for a registration that names nothing of what the same sender registers just before: it reads the same whether
 * or not those deals exist. Anything else may be about them: "Acme: it is 50k now". `before`: undefined where something
 * else was done.
 */
export function bringsOthers({ plan, received }: Planned, before: readonly (Planned | undefined)[]): boolean {
  if (plan.kind !== 'REGISTER') return false
  const deals = before.map((one) => (one?.plan.kind === 'REGISTER' ? dealsIn(one) : null))
  if (deals.some((each) => each === null)) return false
  const { subject, ownText } = brief(received.parsed)
  const named = mentionsIn(
    `${subject}\n${ownText}`,
    deals.flatMap((each) => each ?? []),
  )
  // One person may buy for two customers, where both are named.
  const allNamed = received.understanding.deals.every(({ accountName }) => accountName !== null)
  return named.every(({ by }) => by === 'PERSON' && allNamed)
}

/** As they will be known once they are registered, but for their numbers, which nobody can name yet. */
function dealsIn({ received }: Planned): OpenDeal[] {
  return received.understanding.deals.map((read) => {
    const { accountName, accountDomain, contacts } = factsOf(read, received.mailId).facts
    return { number: -1, accountName, domains: accountDomain ? [accountDomain] : [], contacts }
  })
}

/** The mails before one of which a mail of the same sender stands in the list. Bounces have no sender. */
export function followers<M extends { envelopeFrom: string }>(mails: readonly M[]): Set<M> {
  const seen = new Set<string>()
  const found = new Set<M>()
  for (const mail of mails) {
    if (seen.has(mail.envelopeFrom)) found.add(mail)
    else if (mail.envelopeFrom) seen.add(mail.envelopeFrom)
  }
  return found
}
