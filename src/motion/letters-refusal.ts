/**
 * Every refusal is answered: one short letter to whoever asked by mail, saying why and which sentences would
 * work. The API returns the refusal itself. A type error says when a refusal is forgotten.
 */
import type { CommandType } from './commands.ts'
import type { Deal } from './deal.ts'
import type { Letter } from './letters.ts'
import { letterTo } from './letters-kit.ts'
import { intakeDesk, isVendor, nameOf, personOf } from './people.ts'
import type { Refusal, RefusalCode } from './refusals.ts'
import { isClosed } from './transitions.ts'
import type { Side, Stage } from './words.ts'
import type { World } from './world.ts'

export interface Asked {
  /** Who is answered. */
  personId: string
  command: CommandType
  /** The words that were read as the command. */
  quote: string | null
}

type Of<C extends RefusalCode> = Extract<Refusal, { code: C }>
type Writer<C extends RefusalCode> = (refusal: Of<C>, asked: Asked, deal: Deal, world: World) => Letter[]
type Entry<C extends RefusalCode> = Writer<C> | `none: ${string}`

/** [] only where the table says why nobody is written to. */
export function refusalLetters(refusal: Refusal, asked: Asked, deal: Deal, world: World): Letter[] {
  return answer(refusal, asked, deal, world)
}

function answer<C extends RefusalCode>(refusal: Of<C>, asked: Asked, deal: Deal, world: World): Letter[] {
  const entry = REFUSAL_LETTERS[refusal.code] as Entry<C>
  return typeof entry === 'string' ? [] : entry(refusal, asked, deal, world)
}

export const REFUSAL_LETTERS: { [C in RefusalCode]: Entry<C> } = {
  WRONG_STAGE: ({ stage }, asked, deal, world) => refused(STANDS[stage], asked, deal, world),
  ALREADY_DECIDED: ({ state, decidedAt, byPersonId }, asked, deal, world) => [
    letterTo('ALREADY_DECIDED', asked.personId, deal, world, {
      state,
      by: nameOf(world, byPersonId),
      at: decidedAt,
    }),
  ],
  NOT_OFFERED_TO_YOU: ({ offeredToId }, asked, deal, world) => wrongPerson(offeredToId, asked, deal, world),
  NOT_ALLOWED: ({ why }, asked, deal, world) => [
    ...refused(why, asked, deal, world),
    ...asksMoreTime(asked, deal, world),
  ],
  NOT_FOUND: ({ what }, asked, deal, world) => refused(`there is no such ${what}`, asked, deal, world),
  INVALID: ({ field, why }, asked, deal, world) => refused(`${field}: ${why}`, asked, deal, world),
  DECLINED_BEFORE: ({ aeId }, asked, deal, world) =>
    refused(`${nameOf(world, aeId)} has declined this deal before`, asked, deal, world),
  AE_NOT_AVAILABLE: ({ why }, asked, deal, world) => refused(why, asked, deal, world),
  LAST_ROLE: ({ why }, asked, deal, world) => refused(`${why}; ${SAY_IT_AS_A_REMOVAL}`, asked, deal, world),
  SHARES_EXCEED_100: ({ total }, asked, deal, world) =>
    refused(`the shares add up to ${total} %, and 100 % is all there is`, asked, deal, world),
  LIMIT_REACHED: ({ what, limit }, asked, deal, world) => [
    ...refused(`the limit of ${limit} ${what} is reached`, asked, deal, world),
    ...asksMoreTime(asked, deal, world),
  ],
  NOTHING_TO_DO: ({ why }, asked, deal, world) => refused(why, asked, deal, world),
  STALE_REVISION: 'none: only callers of the API name a revision, and they get the refusal itself',
}

const SAY_IT_AS_A_REMOVAL = 'taking it away takes that side off the deal, and has to be proposed as that'

function refused(why: string, { personId, command }: Asked, deal: Deal, world: World): Letter[] {
  const side = isVendor(personOf(world, personId)) ? 'VENDOR' : 'PARTNER'
  const examples =
    command === 'propose' && !isClosed(deal.stage)
      ? PROPOSAL_EXAMPLES[side]
      : side === 'PARTNER' && !isClosed(deal.stage)
        ? ['The contact is …', 'status']
        : examplesFor(command, deal)
  return [letterTo('REFUSED', personId, deal, world, { why, examples })]
}

/** What the partner may not extend by a reply any more the desk may grant: it reads what is asked for. */
function asksMoreTime({ personId, command, quote }: Asked, deal: Deal, world: World): Letter[] {
  const waits = command === 'extendProtection' && deal.protectedUntil !== null
  if (!waits || isVendor(personOf(world, personId))) return []
  const moreTime = { asked: null, given: 0 }
  const data = { from: nameOf(world, personId), question: quote ?? '', moreTime }
  return intakeDesk(world, deal).map((id) => letterTo('PASSED_QUESTION', id, deal, world, data))
}

/** The one who answered learns that it is not theirs; the desk may give it to them with one reply. */
function wrongPerson(belongsToId: string, asked: Asked, deal: Deal, world: World): Letter[] {
  const belongsTo = nameOf(world, belongsToId)
  const mayTake = personOf(world, asked.personId).kind === 'AE'
  const notice = { from: nameOf(world, asked.personId), belongsTo, quote: asked.quote, mayTake }
  const readers = intakeDesk(world, deal).filter((id) => id !== asked.personId)
  return [
    ...refused(`this deal is on offer to ${belongsTo}`, asked, deal, world),
    ...readers.map((id) => letterTo('WRONG_PERSON_REPLY', id, deal, world, notice)),
  ]
}

const STANDS: Record<Stage, string> = {
  INCOMPLETE: 'the registration is not complete yet',
  CONFLICT: 'the registration waits for a conflict to be settled',
  REGISTERED: 'the deal is registered and not on offer to anybody',
  HANDED_OFF: 'the deal is on offer and not accepted yet',
  WORKING: 'the deal is being worked',
  WON: 'the deal is closed: won',
  LOST: 'the deal is closed: lost',
  REJECTED: 'the registration was rejected',
  WITHDRAWN: 'the registration was withdrawn',
  EXPIRED: 'the registration has expired',
}

/** How each side would make a proposal by mail. */
export const PROPOSAL_EXAMPLES: Record<Side, string[]> = {
  VENDOR: [
    'I’d like to take over the technical fit, because …',
    'I propose that the partner takes the references, because …',
    'I propose to take the partner off this deal, because …',
  ],
  PARTNER: [
    'We’d like to take over the close, because …',
    'We’d like to hand the technical fit over to you, because …',
  ],
}

/** Two or three sentences that would work where the deal stands. */
function examplesFor(command: CommandType, deal: Deal): string[] {
  // Only the desk gives a deal to somebody: it has no offer to answer.
  if (command === 'reassign') return ['Give it to … (the name of an AE)', 'status']
  if (deal.stage === 'HANDED_OFF') return ['On it, thanks.', 'Not for me: not my territory.']
  if (deal.stage === 'WON') return ['It was 78,500 EUR, not 82,000 EUR.', 'status']
  if (deal.stage !== 'WORKING') return ['status']
  const result = ['Won: 118,000 EUR.', 'Lost on price.']
  const reporting = command === 'closeWon' || command === 'closeLost'
  return reporting ? result : ['Next step: workshop on 12 October.', ...result]
}
