/**
 * One order about several deals: "please drop 1016 and 1021", "merge 1016 into 1002". Each deal that it names is dealt
 * with, and only those; what is not the writer's to order goes to a person. Nothing is dropped in silence.
 */
import type { Command, FactChanges } from '../motion/commands.ts'
import { type Deal, type EvidenceByField, SINGLE_FACTS } from '../motion/deal.ts'
import { isClosed } from '../motion/transitions.ts'
import type { Side } from '../motion/words.ts'
import {
  callsOffNumbers,
  dealNumbersIn,
  mergeAskedIn,
  numbersCalledOff,
} from '../understanding/answers/several-deals.ts'
import { shortAnswerIn } from '../understanding/answers/short-answers.ts'
import { wishesOfBoth } from './contact-wishes.ts'
import { contactsOfBoth } from './contacts.ts'
import type { Plan, Received } from './plan.ts'

/** Whether words give an order about deals that they name by number. */
export function ordersDeals(text: string): boolean {
  if (dealNumbersIn(text).length === 0) return false
  return mergeAskedIn(text) !== null || callsOff(text)
}

const callsOff = (text: string): boolean =>
  shortAnswerIn(text, ['WITHDRAW']) === 'WITHDRAW' || callsOffNumbers(text)

/** What a partner orders about other deals than the one whose letter is answered; null where it orders nothing so. */
export const severalForPartner = (received: Received, deal: Deal): Plan | null =>
  merging(received, deal, 'PARTNER') ?? dropping(received, deal)

/** What the desk orders about two deals. */
export const severalForOwner = (received: Received, deal: Deal): Plan | null =>
  merging(received, deal, 'VENDOR')

// ---------- Called off ----------

function dropping(received: Received, deal: Deal): Plan | null {
  const text = received.parsed.ownText
  if (!callsOff(text)) return null
  const mine = known(received, deal)
  const numbers = numbersCalledOff(text, (number) => mine.some((one) => one.number === number))
  if (numbers === null) return { kind: 'PASS_ON' }
  if (numbers.length === 0 || (numbers.length === 1 && numbers[0] === deal.number && isPlain(text)))
    return null
  const named = mine.filter((one) => numbers.includes(one.number) && mayOrder(received, deal, one))
  if (named.length === 0) return { kind: 'PASS_ON' }
  const command: Command = { type: 'withdraw', reason: 'PARTNER_WITHDREW', note: text.slice(0, 300) }
  return {
    kind: 'SEVERAL',
    deals: named.map((one) => ({ deal: one, commands: [command] })),
    together: false,
    passOn: named.length < numbers.length,
    reason: `The partner called off ${named.map(({ number }) => number).join(', ')}`,
  }
}

/** Heard as an answer about the one deal as well. */
const isPlain = (text: string): boolean => shortAnswerIn(text, ['WITHDRAW']) === 'WITHDRAW'

/** This deal and the others that the words name, as far as they are the same partner's: of others nobody learns. */
const known = ({ dealsNumbered }: Received, deal: Deal): Deal[] => [
  deal,
  ...dealsNumbered.filter(({ partnerId }) => partnerId === deal.partnerId),
]

/** The reply address proves its reader for one deal: about another one the mail itself must be proven. */
const mayOrder = ({ trust }: Received, answered: Deal, other: Deal): boolean =>
  trust === 'PASS' || other.id === answered.id

// ---------- Made one ----------

/** The younger is closed as a duplicate, and what the older lacks is taken over: the first mail holds the place. */
function merging(received: Received, deal: Deal, by: Side): Plan | null {
  const numbers = mergeAskedIn(received.parsed.ownText)
  if (numbers === null) return null
  const all = by === 'VENDOR' ? [deal, ...received.dealsNumbered] : known(received, deal)
  const named = all.filter(({ number }) => numbers.includes(number))
  if (named.length === 0) return null
  const [one, other, ...more] =
    numbers.length === 1 ? [deal, ...named.filter(({ id }) => id !== deal.id)] : named
  if (!one || !other || more.length > 0) return by === 'PARTNER' ? { kind: 'PASS_ON' } : null
  const [older, younger] = cameFirst(one, other) ? [one, other] : [other, one]
  const why = againstMerging(received, deal, { older, younger, by })
  if (why !== null) return by === 'PARTNER' ? { kind: 'PASS_ON' } : { kind: 'UNCLEAR', why }
  const note = `Merged into deal ${older.number}`
  return {
    kind: 'SEVERAL',
    deals: [
      { deal: older, commands: takingOver(received, { older, younger, by }) },
      { deal: younger, commands: [{ type: 'withdraw', reason: 'DUPLICATE', note }] },
    ],
    together: true,
    passOn: false,
    reason: `Deal ${younger.number} was merged into ${older.number}`,
  }
}

interface Merge {
  older: Deal
  younger: Deal
  by: Side
}

function cameFirst(one: Deal, other: Deal): boolean {
  const [a, b] = [Date.parse(one.arrivedAt), Date.parse(other.arrivedAt)]
  return a === b ? one.number < other.number : a < b
}

/** Why the two cannot become one by this word; null where they can. */
function againstMerging(received: Received, deal: Deal, { older, younger, by }: Merge): string | null {
  if (older.partnerId !== younger.partnerId) return 'The two deals belong to different partners'
  if (isClosed(older.stage) || isClosed(younger.stage)) return 'One of the two deals is closed already'
  if (!mayOrder(received, deal, older) || !mayOrder(received, deal, younger))
    return 'Nothing proves who asks it for both deals'
  // An account executive who took it loses it by the desk's word only.
  return by === 'PARTNER' && younger.stage === 'WORKING' ? 'Somebody works the younger one' : null
}

function takingOver({ mailId, thread }: Received, { older, younger, by }: Merge): Command[] {
  const personId = thread.sender?.id ?? null
  const { changes, evidence } = lackingIn(older, younger)
  const summary = `Deal ${younger.number} was merged into this one`
  const commands: Command[] = [
    { type: 'recordActivity', side: by, personId, summary, touchesPartner: by === 'PARTNER', mailId },
  ]
  if (Object.keys(changes).length > 0) commands.unshift({ type: 'changeFacts', changes, evidence, by })
  const onlyThatOne = older.stage === 'CONFLICT' && older.matches.every(({ id }) => id === younger.id)
  if (onlyThatOne && by === 'VENDOR')
    commands.push({ type: 'settleConflict', decision: 'PROCEED', reason: null, note: summary })
  return commands
}

/** What the younger deal says and the older does not, with its evidence. */
function lackingIn(older: Deal, younger: Deal): { changes: FactChanges; evidence: EvidenceByField } {
  const evidence: EvidenceByField = {}
  const take = (field: string) => {
    const found = younger.evidence[field]
    if (found) evidence[field] = found
  }
  const fields = SINGLE_FACTS.filter((field) => older.facts[field] === null && younger.facts[field] !== null)
  const changes: FactChanges = Object.fromEntries(fields.map((field) => [field, younger.facts[field]]))
  const lacksNeed = older.facts.context === '' || older.missing.includes('CONTEXT')
  if (lacksNeed && younger.facts.context !== '') changes.context = younger.facts.context
  for (const field of Object.keys(changes)) take(field)
  const wishes = wishesOfBoth(older, younger)
  if (wishes) changes.contactWishes = wishes.contactWishes
  Object.assign(evidence, wishes?.evidence)
  const people = contactsOfBoth(older, younger)
  if (people === null) return { changes, evidence }
  return { changes: { ...changes, contacts: people.contacts }, evidence: { ...evidence, ...people.evidence } }
}
