/** What a partner writes to the desk alone and is meant for it, though it brings no deal that could be registered. */
import { isForPerson, wishesWell } from '../understanding/answers/grievances.ts'
import { movesOn } from '../understanding/answers/moving-on.ts'
import { isPolite } from '../understanding/answers/short-answers.ts'
import { ABOUT_NO_DEAL, NOISE } from '../understanding/nothing.ts'
import type { Plan, Received } from './plan.ts'
import { sendsFile } from './unopened.ts'

/**
 * "Quillon Bank, 120k", "they want a demo on 10 December": a line or two that a partner's person wrote to the desk alone
 * is meant for it, however little it says. A thank-you is not, nor what many get, nor what has links.
 */
export function wantsSomething(received: Received): boolean {
  const { understanding, parsed, thread } = received
  const { ownText, to, cc, from } = parsed
  return (
    understanding.intent === 'OTHER' &&
    understanding.why === ABOUT_NO_DEAL &&
    thread.sender?.kind === 'PARTNER_CONTACT' &&
    to.length === 1 &&
    ownText.length <= LITTLE &&
    !/https?:|www\./i.test(ownText) &&
    !wishesWell(ownText) &&
    (sendsFile(received) ||
      (cc.length === 0 && /\p{L}{3}/u.test(ownText) && !isPolite(ownText, [from?.name ?? ''])))
  )
}

/** "Please stop mailing me", an invoice for the commission: no deal, but written to the desk alone and for a person. */
export function isBusiness({ understanding: { intent, why }, parsed }: Received): boolean {
  const { subject, ownText, to, cc } = parsed
  const noDeal = intent === 'OTHER' && (why === NOISE || why === ABOUT_NO_DEAL)
  return noDeal && to.length + cc.length === 1 && (isForPerson(subject, ownText) || movesOn(ownText))
}
const LITTLE = 400
export const TOO_LITTLE: Plan = {
  kind: 'UNCLEAR',
  why: 'It says too little to register a deal, and names none that is open',
  examples: ['New deal: … (the customer), contact …, they need … because …', 'status'],
}
