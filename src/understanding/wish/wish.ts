/**
 * What kind of wish a reply is, heard with two ears. The rules (classify.ts) know why; the learnt ear (learned/)
 * knows what resembles what, the rules' verdict among it. A decision needs both, or an ear that is surer, and surest
 * where the rules read another one; words that give orders to a program or jest are never one, whatever they sound
 * like. In doubt: UNCLEAR.
 */
import type { Intent } from '../../motion/words.ts'
import { dealWish, handoffWish, type Wish } from './classify.ts'
import type { Cue, WishContext } from './cue.ts'
import { type Heard, hear } from './learned/ear.ts'
import type { Letter } from './learned/features.ts'
import { isFullyNamed, onlyColleague } from './named-people.ts'
import { forbidsAny } from './readers/modality.ts'

/** Who is not offered a deal cannot take it, refuse it or pass it on: such words are for a human. */
const DECISIONS = {
  HANDOFF: ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'],
  DEAL: ['WON', 'LOST'],
} as const satisfies Record<Letter, Intent[]>
const HARMLESS = ['UPDATE', 'STATUS_REQUEST', 'QUESTION', 'UNCLEAR'] as const satisfies Intent[]
type Decision = (typeof DECISIONS)[Letter][number]
type Harmless = (typeof HARMLESS)[number]

/**
 * Probabilities from which the ear counts: for a decision that the rules read too, for one that it alone hears, for
 * one where they read another, for an aside, and between wishes that decide nothing. Where a decision is easily
 * confused, more is asked: cross-validation over authors told which those are; how much is a choice between decisions
 * that are not seen and such that were none.
 */
export const SURE = {
  together: { ACCEPT: 0.7, DECLINE: 0.7, REASSIGN: 0.75, WON: 0.9, LOST: 0.8 },
  alone: { ACCEPT: 0.8, DECLINE: 0.8, REASSIGN: 0.7, WON: 0.8, LOST: 0.8 },
  against: { ACCEPT: 0.8, DECLINE: 0.9, REASSIGN: 0.8, WON: 0.95, LOST: 0.8 },
  aside: 0.5,
  sorted: 0.5,
} as const satisfies Record<'together' | 'alone' | 'against', Record<Decision, number>> &
  Record<'aside' | 'sorted', number>

/** The wish of a person's own words in a reply. Pure; linear. */
export function wishOf(own: string, context: WishContext, letter: Letter): Wish {
  const wish = letter === 'HANDOFF' ? handoffWish(own, context) : dealWish(own, context)
  return wish.sentences.length === 0 ? wish : weigh(wish, (part) => hear(part, letter), letter, context)
}

/** What follows from both ears; `ear`: how a reply, or a sentence of it, sounds. */
export function weigh(wish: Wish, ear: (part: Wish) => Heard, letter: Letter, context: WishContext): Wish {
  const heard = ear(wish)
  const decision = likeliest<Decision>(DECISIONS[letter], heard)
  if (wish.intent === decision && heard(decision) >= SURE.together[decision]) return wish
  if (heard(decision) >= sureAlone(wish, decision) && !takenBack(wish, decision, ear, context)) {
    const decided = heardAlone(wish, decision, context)
    if (decided !== null) return decided
  }
  return undecided(wish, heard, letter, context)
}

/** The ear has to be surer where the rules read another decision, or this one and its opposite. */
const sureAlone = (wish: Wish, decision: Decision): number =>
  SURE[decides(wish.intent) || saidPlainly(wish, decision) ? 'against' : 'alone'][decision]

/**
 * Orders and jests are no decision; nor is an answer to the offer that the rules heard plainly and found taken back,
 * unless in a sentence that by itself is only an aside ("If you have the floor plan, send it").
 */
function takenBack(
  wish: Wish,
  decision: Decision,
  ear: (part: Wish) => Heard,
  context: WishContext,
): boolean {
  if (wish.sentences.some((sentence) => forbidsAny(sentence) !== null)) return true
  if ((decision !== 'ACCEPT' && decision !== 'DECLINE') || !saidPlainly(wish, decision)) return false
  const objecting = wish.because.at(-1)
  if (objecting === undefined || plainCues(wish, decision).some(({ sentence }) => sentence === objecting))
    return true
  return ear(handoffWish(objecting.text, context))('OTHER') < SURE.aside
}

const saidPlainly = (wish: Wish, decision: Decision): boolean => plainCues(wish, decision).length > 0

const plainCues = (wish: Wish, decision: Decision): Cue[] =>
  wish.cues.filter(({ kind, blocked }) => kind === decision && blocked === null)

/** The likeliest of what decides nothing, and how likely: a decision that is not the writer's to make is unclear. */
function harmless(heard: Heard, letter: Letter): { intent: Harmless; chance: number } {
  const withheld = letter === 'DEAL' ? heard('ACCEPT') + heard('DECLINE') + heard('REASSIGN') : 0
  const chance = (intent: Intent) => heard(intent) + (intent === 'UNCLEAR' ? withheld : 0)
  const intent = likeliest(HARMLESS, chance)
  return { intent, chance: chance(intent) }
}

const decides = (intent: Intent): boolean => (DECISIONS.HANDOFF as readonly Intent[]).includes(intent)

const likeliest = <T extends Intent>(intents: readonly T[], heard: Heard): T =>
  intents.reduce((best, intent) => (heard(intent) > heard(best) ? intent : best))

/** A new owner has to be named, and nobody else beside; in full, where the rules read another decision. */
function heardAlone(wish: Wish, intent: Decision, context: WishContext): Wish | null {
  const why = 'It sounds like what others wrote who meant just that.'
  if (intent !== 'REASSIGN') return { ...wish, intent, because: wish.sentences.slice(0, 3), why }
  const colleague = onlyColleague(wish.sentences, context)
  if (colleague === null || (decides(wish.intent) && !isFullyNamed(colleague.person!))) return null
  return { ...wish, intent, because: [colleague.sentence], person: colleague.person, why }
}

/** Facts are an update and a question is one, whatever they sound like; what the rules withheld keeps their reason. */
function undecided(wish: Wish, heard: Heard, letter: Letter, context: WishContext): Wish {
  const { intent, chance } = harmless(heard, letter)
  if (wish.intent === intent || (wish.intent === 'UPDATE' && context.facts > 0)) return wish
  const withheld = decides(wish.intent)
  if (!withheld && chance < SURE.sorted) return wish
  if (intent === 'UNCLEAR' && (wish.intent === 'QUESTION' || wish.intent === 'STATUS_REQUEST')) return wish
  return {
    ...wish,
    intent,
    person: null,
    because: withheld ? wish.because : wish.sentences.slice(0, 2),
    why: withheld
      ? `${wish.why} But it sounds like what others wrote who meant something else.`
      : WHY[intent],
  }
}

const WHY: Record<Harmless, string> = {
  UPDATE: 'It reports on the deal.',
  STATUS_REQUEST: 'It asks what has become of the deal.',
  QUESTION: 'It asks something that a person must answer.',
  UNCLEAR: 'It is not plainly a decision.',
}
