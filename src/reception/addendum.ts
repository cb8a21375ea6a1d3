/**
 * A proven mail of the partner, sent anew, that adds to one of its deals: its facts are written down as those of a reply
 * would be, whoever of the partner writes. It decides nothing: confirming, withdrawing, objecting need an answer to a
 * letter (design page 2, "Trust in a sender"), and a person reads what asks for that.
 */
import type { Command } from '../motion/commands.ts'
import type { Deal } from '../motion/deal.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { takenBackIn } from '../understanding/answers/withdrawing.ts'
import { factsAfter } from './contacts.ts'
import { completeContext } from './facts.ts'
import type { Plan, Received } from './plan.ts'

export function planForAddendum(received: Received, deal: Deal): Plan {
  const { understanding, parsed, thread } = received
  if (understanding.intent === 'STATUS_REQUEST') return { kind: 'STATUS' }
  const command = bringing(received, deal)
  const asks =
    shortAnswerIn(parsed.ownText, ['DISPUTE', 'WITHDRAW', 'EXTEND']) !== null ||
    takenBackIn(parsed.ownText, false) !== null
  if (command === null || asks || !TELLS.has(understanding.intent)) {
    const known = thread.sender !== null && command !== null && understanding.intent === 'QUESTION'
    return known ? { kind: 'PASS_ON', commands: [command] } : { kind: 'PASS_ON' }
  }
  return { kind: 'COMPLETE', command, reason: `A mail of its own added to deal ${deal.number}` }
}

const TELLS: ReadonlySet<Received['understanding']['intent']> = new Set(['UPDATE', 'REGISTRATION'])

/** The facts it adds; the customer stays who it is, and who does what changes by proposal only. */
function bringing({ understanding, mailId }: Received, deal: Deal): Command | null {
  const [read] = understanding.deals
  if (read === undefined) return null
  const { changes, evidence } = factsAfter(deal, read, mailId)
  const { accountName: _name, accountDomain: _domain, accountCountry: _country, ...rest } = changes
  const facts = deal.facts.accountName === null ? changes : rest
  delete facts.entrySignal
  if (deal.stage !== 'INCOMPLETE') delete facts.partnerRoles
  completeContext(deal, facts)
  if (Object.keys(facts).length === 0) return null
  return { type: 'changeFacts', changes: facts, evidence, by: 'PARTNER' }
}
