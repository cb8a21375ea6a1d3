/**
 * The fourth moment: every close carries a result and a coded reason, withdraws what is still pending and is
 * mailed to the partner (letters.ts). A win evaluates the credit that was fixed at registration; what it was won for
 * may be put right afterwards, and the same shares are worked out anew; what was closed by mistake is reopened (reopen.ts).
 */
import type { Command } from './commands.ts'
import { evaluateCredit } from './credit.ts'
import type { Deal, Money } from './deal.ts'
import { compare, decimal, inFigures, parseDecimal, round, toText } from './decimal.ts'
import { type Draft, emit } from './decision.ts'
import type { EventBody } from './events.ts'
import { withdrawOffer } from './handoff.ts'
import { protectedUntilNow } from './protection.ts'
import type { Refusal } from './refusals.ts'

type Of<T extends Command['type']> = Extract<Command, { type: T }>
type Closing = Extract<EventBody, { type: 'WON' | 'LOST' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' }>

/** The only way to a closed stage. */
export function closeDeal(draft: Draft, deal: Deal, closing: Closing): void {
  if (deal.stage === 'HANDED_OFF') withdrawOffer(draft, deal, 'the deal was closed')
  for (const proposal of deal.proposals) {
    // Roles end with the deal; a change of credit is still to be answered after it.
    if (proposal.state === 'OPEN' && proposal.payload.kind !== 'CREDIT_AMENDMENT') {
      emit(draft, { type: 'PROPOSAL_WITHDRAWN', number: proposal.number })
    }
  }
  emit(draft, closing)
}

/** Without an amount the credit stays unevaluated: nobody is promised a share of a guess. */
export function closeWon(draft: Draft, deal: Deal, command: Of<'closeWon'>): Refusal | null {
  const { world } = draft
  const { reason, note } = command
  const asRegistered = command.amount === 'REGISTERED'
  const named = command.amount === 'REGISTERED' ? registeredSum(deal.facts.amount) : command.amount
  const amount = named === null ? null : wonAmount(named)
  if (amount && 'code' in amount) return amount
  const evaluation = amount ? evaluateCredit(deal, amount, world.now, protectedUntilNow(deal, world)) : null
  const won = { type: 'WON', amount, reason, note, evaluation } as const
  closeDeal(draft, deal, amount && asRegistered ? { ...won, asRegistered } : won)
  return null
}

/** What was registered as one figure; of a range, or of so much a month or a year, nobody knows what was signed. */
export function registeredSum(registered: Money | null): Amount | null {
  if (!registered || registered.min !== registered.max || registered.basis !== 'TOTAL') return null
  return { value: registered.max, currency: registered.currency }
}

/** The shares stay as they are; only their worth changes, as of the day on which it was won. */
export function correctWonAmount(draft: Draft, deal: Deal, command: Of<'correctWonAmount'>): Refusal | null {
  if (deal.stage !== 'WON') return null
  const amount = wonAmount(command.amount)
  if ('code' in amount) return amount
  const from = deal.wonAmount
  if (from && from.currency === amount.currency && compare(decimal(from.value), decimal(amount.value)) === 0)
    return {
      code: 'NOTHING_TO_DO',
      why: `it is closed at ${inFigures(decimal(from.value), from.currency)} already`,
    }
  const evaluation = evaluateCredit(deal, amount, deal.closedAt, deal.protectedUntil)
  emit(draft, { type: 'WON_AMOUNT_CORRECTED', from, amount, note: command.note, evaluation })
  return null
}

type Amount = { value: string; currency: string }

function wonAmount({ value, currency }: Amount): Amount | Refusal {
  const parsed = parseDecimal(value)
  if (!parsed || parsed.units <= 0n || value.length > 18) {
    return { code: 'INVALID', field: 'amount', why: `"${value}" is not an amount above zero` }
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    return { code: 'INVALID', field: 'currency', why: `"${currency}" is not a currency code` }
  }
  return { value: toText(parsed.places > 2 ? round(parsed, 2) : parsed), currency }
}

export function closeLost(draft: Draft, deal: Deal, { reason, note }: Of<'closeLost'>): Refusal | null {
  closeDeal(draft, deal, { type: 'LOST', reason, note })
  return null
}

export function reject(draft: Draft, deal: Deal, { reason, note }: Of<'reject'>): Refusal | null {
  closeDeal(draft, deal, { type: 'REJECTED', reason, note })
  return null
}

export function withdraw(draft: Draft, deal: Deal, { reason, note }: Of<'withdraw'>): Refusal | null {
  closeDeal(draft, deal, { type: 'WITHDRAWN', reason, note })
  return null
}
