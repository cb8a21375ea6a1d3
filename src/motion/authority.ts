/**
 * Who may ask for what: the second lock behind the tokens of the mail and the scopes of the API. A person
 * acts in the part that the deal gives to it, whatever a mail says; a key without a person is bounded by its
 * scopes at the API; clocks and the system do what nobody asked for.
 */
import type { Command, CommandType, Request } from './commands.ts'
import type { Deal } from './deal.ts'
import { isVendor } from './people.ts'
import type { Refusal } from './refusals.ts'
import type { Side } from './words.ts'
import type { World } from './world.ts'

/**
 * SELLER: anybody of the vendor; AE: the one of record or on offer; INTAKE: intake owner, backup, managers.
 */
export type Part = 'PARTNER' | 'SELLER' | 'AE' | 'INTAKE'

const EVERYBODY: Part[] = ['PARTNER', 'AE', 'INTAKE']

export const MAY: Record<CommandType, readonly Part[]> = {
  register: ['PARTNER', 'INTAKE'],
  changeFacts: EVERYBODY,
  confirmSender: ['PARTNER', 'INTAKE'],
  recheckAccount: ['INTAKE'],
  settleConflict: ['INTAKE'],
  reject: ['INTAKE'],
  // Taking a registration back is the partner's; the intake owner may note down that the partner asked for
  // it.
  withdraw: ['PARTNER', 'INTAKE'],
  offer: ['INTAKE'],
  leaveWithPartner: ['INTAKE'],
  // Any seller may say so; whether it was offered to that one is the answer's business (NOT_OFFERED_TO_YOU).
  accept: ['SELLER', 'AE', 'INTAKE'],
  decline: ['SELLER', 'AE', 'INTAKE'],
  takeBackDecline: ['SELLER', 'AE', 'INTAKE'],
  reassign: ['INTAKE'],
  reportAbsence: ['SELLER', 'AE', 'INTAKE'],
  setNextStep: EVERYBODY,
  recordActivity: [...EVERYBODY, 'SELLER'],
  moveSalesStage: ['AE', 'INTAKE'],
  propose: EVERYBODY,
  answerProposal: EVERYBODY,
  withdrawProposal: EVERYBODY,
  extendProtection: ['PARTNER', 'INTAKE'],
  // The result is reported by the vendor, who books it; a partner's word of it is kept as activity.
  closeWon: ['AE', 'INTAKE'],
  correctWonAmount: ['AE', 'INTAKE'],
  closeLost: ['AE', 'INTAKE'],
  // Not the AE's nor the partner's alone: two pairs of eyes see that what the partner was told did not happen.
  reopen: ['INTAKE'],
  disputeCredit: EVERYBODY,
  // By the side whose objection it is (wrongSide; joint-work.ts).
  withdrawDispute: EVERYBODY,
  resolveDispute: ['INTAKE'],
  reportUndelivered: ['INTAKE'],
  reportDelivered: ['INTAKE'],
  tick: ['INTAKE'],
}

/**
 * What needs nobody's will: reports of machines and the bare record of a mail. Nothing here decides anything.
 */
const BY_ITSELF: readonly CommandType[] = [
  'register',
  'recheckAccount',
  'recordActivity',
  'reportAbsence',
  'reportUndelivered',
  'reportDelivered',
  'tick',
]

/** null when the actor may; otherwise why not. */
export function forbidden(deal: Deal | null, request: Request, world: World): Refusal | null {
  const { actor, command } = request
  if (actor.kind === 'CLOCK' || actor.kind === 'SYSTEM') {
    const why = 'a person has to decide this'
    return BY_ITSELF.includes(command.type) ? null : { code: 'NOT_ALLOWED', why }
  }
  const { personId } = actor
  if (personId === null) return null
  const person = world.people[personId]
  if (person?.active === false) return { code: 'NOT_ALLOWED', why: `${person.name} is not active any more` }
  const parts = partsOf(deal, personId, world)
  if (!MAY[command.type].some((part) => parts.includes(part))) {
    const why = parts.length === 0 ? 'this person has no part in the deal' : whoMay(command.type)
    return { code: 'NOT_ALLOWED', why }
  }
  return wrongSide(command, parts)
}

function whoMay(command: CommandType): string {
  const names: Record<Part, string> = {
    PARTNER: 'the partner',
    SELLER: 'a seller',
    AE: 'the account executive',
    INTAKE: 'the intake owner',
  }
  return `only ${MAY[command].map((part) => names[part]).join(' or ')} may do this`
}

export function partsOf(deal: Deal | null, personId: string, world: World): Part[] {
  const person = world.people[personId]
  const parts: Part[] = []
  const partnerId = deal?.partnerId ?? world.partner.id
  if (
    deal?.partnerContactId === personId ||
    (person && !isVendor(person) && person.partnerId === partnerId)
  ) {
    parts.push('PARTNER')
  }
  if (person && isVendor(person)) parts.push('SELLER')
  if (deal?.stage === 'WORKING' && deal.aeId === personId) parts.push('AE')
  if (deal?.stage === 'HANDED_OFF' && deal.offer.aeId === personId) parts.push('AE')
  if (deal && 'closedAt' in deal && deal.aeId === personId) parts.push('AE')
  const owner = deal?.intakeOwnerId
  const desk = [owner, owner && world.people[owner]?.backupId, world.intakeOwnerId, world.intakeBackupId]
  const leads = person?.kind === 'INTAKE_OWNER' || person?.kind === 'MANAGER'
  if (desk.includes(personId) || leads) parts.push('INTAKE')
  return parts
}

/** Whether the request comes from the partner's side. */
export function isFromPartner(deal: Deal, { actor }: Request, world: World): boolean {
  if (actor.kind === 'CLOCK' || actor.kind === 'SYSTEM' || actor.personId === null) return false
  return partsOf(deal, actor.personId, world).includes('PARTNER')
}

/** Nobody speaks for the other side. */
function wrongSide(command: Command, parts: Part[]): Refusal | null {
  const side = sideOf(command)
  if (side === null) return null
  const speaksFor = side === 'PARTNER' ? parts.includes('PARTNER') : parts.some((part) => part !== 'PARTNER')
  if (speaksFor) return null
  const words: Record<Side, string> = { PARTNER: 'the partner', VENDOR: 'the vendor' }
  return { code: 'NOT_ALLOWED', why: `only ${words[side]} may say this` }
}

function sideOf(command: Command): Side | null {
  switch (command.type) {
    case 'propose':
    case 'answerProposal':
    case 'withdrawProposal':
    case 'disputeCredit':
    case 'withdrawDispute':
      return command.side
    default:
      return null
  }
}
