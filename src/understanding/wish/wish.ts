/**
 * What kind of wish a reply is, heard with two ears. The rules (classify.ts) know why; the learnt ear (learned/)
 * knows what resembles what, the rules' verdict among it. A decision needs both, or an ear that is surer, and surest
 * where the rules read another one; of a longer reply each sentence is heard too (learned/longer.ts). Words that give
 * orders to a program are never a decision, whatever they sound like. In doubt: UNCLEAR.
 */
import type { Intent } from '../../motion/words.ts'
import { fold } from '../extract/fold.ts'
import { findAmounts } from '../extract/money/amount.ts'
import { bareSums } from '../extract/money/bare-sums.ts'
import type { Sentence } from '../sentences.ts'
import { correctionsIn, withoutCorrections, withoutReminder } from './asides.ts'
import { dealWish, handoffWish, type Wish } from './classify.ts'
import type { Cue, WishContext } from './cue.ts'
import { withOthers } from './cue-blocks.ts'
import { isDeniedAnyhow } from './denials.ts'
import { type Heard, hear } from './learned/ear.ts'
import type { Letter } from './learned/features.ts'
import { hearLonger, LONG, listened, type Sounds } from './learned/longer.ts'
import { distinctPeople, isFullyNamed, likeliestPeople, namedIn } from './named-people.ts'
import { isForTheMoment, keepsForWriter, wantsItSoon } from './readers/holds.ts'
import { forbidsAny, givesOrders, likelyLanguages } from './readers/modality.ts'
import { notOnPaper } from './readers/not-on-paper.ts'
import { isOrderToCome } from './readers/order-to-come.ts'
import { has } from './readers/phrases.ts'
import { HAVE_IT, HAVE_IT_EACH, WON_FOR, WON_SINCE } from './readers/won.ts'
import { YET_TO_DECIDE } from './readers/yet-to-decide.ts'
import { withoutAsides } from './said-aside.ts'

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
 * one where they read another or saw something speak against it, for one of which they hear not a word (jokes and
 * figures of speech), for one that the sentences of a longer reply together sound like, and for what they must bear at
 * least of one that the whole sounds like; for whatever is heard despite a jest, a retraction, a question or facts, for
 * the end of a deal among much else, for a decision that is tied to a condition each time, for an aside, and between
 * wishes that decide nothing. Found by cross-validation over authors: where of hundred decisions that the ear would add
 * about one was none, it may add them; of those that it would add without a word of the rules it is still one in six.
 */
export const SURE = {
  together: { ACCEPT: 0.55, DECLINE: 0.55, REASSIGN: 0.55, WON: 0.75, LOST: 0.65 },
  alone: { ACCEPT: 0.7, DECLINE: 0.65, REASSIGN: 0.6, WON: 0.75, LOST: 0.75 },
  against: { ACCEPT: 0.65, DECLINE: 0.75, REASSIGN: 0.65, WON: 0.75, LOST: 0.7 },
  unsaid: { ACCEPT: 0.85, DECLINE: 0.85, REASSIGN: 0.65, WON: 0.8, LOST: 0.8 },
  longer: { ACCEPT: 0.75, DECLINE: 0.75, REASSIGN: 0.7, WON: 0.75, LOST: 0.75 },
  borne: 0.3,
  despite: 0.9,
  told: 0.85,
  conditional: 0.97,
  certain: 0.97,
  aside: 0.5,
  opposite: 0.45,
  sorted: 0.5,
} as const satisfies Record<
  'together' | 'alone' | 'against' | 'unsaid' | 'longer',
  Record<Decision, number>
> &
  Record<'borne' | 'despite' | 'told' | 'conditional' | 'certain' | 'aside' | 'opposite' | 'sorted', number>

/** The wish of a person's own words in a reply. Pure; linear. */
export function wishOf(own: string, context: WishContext, letter: Letter): Wish {
  if (letter === 'DEAL') return heardIn(own, context, letter)
  const words = withoutAsides(withoutReminder(own, context.subject))
  const wish = heardIn(words, context, letter)
  return wish.intent === 'UNCLEAR' || wish.intent === 'UPDATE' ? (correcting(words, context) ?? wish) : wish
}

/** "Accept, but fix the name" accepts: what is heard without the correction, where that takes the deal. */
function correcting(words: string, context: WishContext): Wish | null {
  const corrections = correctionsIn(words, context.subject)
  if (corrections.length === 0) return null
  const wish = heardIn(withoutCorrections(words, corrections), context, 'HANDOFF')
  return wish.intent === 'ACCEPT' ? wish : null
}

function heardIn(own: string, context: WishContext, letter: Letter): Wish {
  const wish = ruled(own, letter, context)
  if (wish.sentences.length === 0) return wish
  if (HOLDS_OUR_LETTER.test(own) && !isDecision(wish.intent)) return wish
  const heard = weigh(wish, (part) => hear(part, letter), letter, context)
  if (heard.intent === 'WON') return notReally(heard) ?? heard
  return isPostponed(heard) ? { ...heard, intent: 'UNCLEAR', person: null, why: POSTPONED } : heard
}

/** A reply address of ours: our letter stands unmarked among the words, and its examples sound like answers. */
const HOLDS_OUR_LETTER = /(?:handoff|deal)\+\d{1,12}\.[a-z0-9]{1,64}@/i

/**
 * "Won! Well, verbally." takes back what it said before; "They agreed by mouth last week. Today the order came." does
 * not. Grants are won by others.
 */
function notReally(wish: Wish): Wish | null {
  const { sentences } = wish
  const last = plainCues(wish, 'WON').at(-1)
  const from = last ? sentences.indexOf(last.sentence) : 0
  const open = sentences
    .slice(from)
    .find(
      (sentence) =>
        notOnPaper(fold(sentence.text)).some(
          ({ start }) => sentence !== last?.sentence || start >= last.end,
        ) || GRANTED.test(sentence.plain),
    )
  return open
    ? { ...wish, intent: 'UNCLEAR', because: [open], why: 'It tells a win that is not on paper.' }
    : null
}
const GRANTED =
  /(?<![a-z])(?:won|gewonnen|gagne|ganado|vinto|ganho)(?![a-z])[^;:!?]{0,12}\d[^;:!?]{0,20} (?:of|from|in|as|an|aus|vom|de|du|del|dal|di|do|da|uit|van) [^;:!?]{0,30}?(?:fund(?:s|ing)?|grants?|subsid\w+|aid|prize money|fordermittel\w*|forderung|fonds|subvention\w*|subvencion\w*|fondo|fondos|sovvenzion\w*|subsidie\w*|fundo)(?![a-z])/

const POSTPONED = 'It asks to keep the deal, and does not take it yet.'

/**
 * "Keep it for me, from Monday I'm free": whoever wants a deal later has not refused it, nor given it to somebody, nor
 * taken it, whatever else the words resemble.
 */
function isPostponed(wish: Wish): boolean {
  const { intent, sentences } = wish
  if (intent === 'ACCEPT') return !saidPlainly(wish, 'ACCEPT') && keepsForWriter(sentences)
  if (intent === 'REASSIGN') return keepsForWriter(sentences)
  if (intent !== 'DECLINE') return false
  const refused = plainCues(wish, 'DECLINE').filter(({ sentence }) => !isForTheMoment(sentence))
  return keepsForWriter(sentences) || (refused.length === 0 && wantsItSoon(sentences))
}

/** "Gewonnen für 82 TEUR.", "Won 82k, signed today": a result, its one sum, and nothing else. */
function isResultAndSum({ sentences: [only, more] }: Wish): boolean {
  if (only === undefined || more !== undefined || only.asks) return false
  const low = fold(only.text)
  if (HAVE_IT_EACH.test(low)) return true
  const sums = findAmounts(low, ANY_MONEY)
  const [sum, another] = sums.length > 0 ? sums : bareSums(low)
  if (sum === undefined || another !== undefined) return false
  const before = low.slice(0, sum.start)
  return WON_SINCE.test(low.slice(sum.end)) && (WON_FOR.test(before) || HAVE_IT.test(before))
}

/** What the rules make of words. */
const ruled = (words: string, letter: Letter, context: WishContext): Wish =>
  letter === 'HANDOFF' ? handoffWish(words, context) : dealWish(words, context)

/** How a reply, or a sentence of it, sounds, and what it answers. */
interface Listening {
  ear: (part: Wish) => Heard
  letter: Letter
  context: WishContext
}

/** What follows from both ears; `ear`: how a reply, or a sentence of it, sounds. */
export function weigh(wish: Wish, ear: (part: Wish) => Heard, letter: Letter, context: WishContext): Wish {
  // A result and its sum and nothing else: there is nothing that it could resemble.
  if ((wish.intent === 'WON' || letter === 'DEAL') && isResultAndSum(wish))
    return { ...wish, intent: 'WON', because: wish.sentences, why: 'It reports a win and its sum.' }
  const listening = { ear, letter, context }
  const whole = ear(wish)
  const decided = together(wish, whole, listening)
  return wish.sentences.length < LONG
    ? (decided ?? undecided(wish, whole, letter, context))
    : weighLonger(wish, whole, decided, listening)
}

/** The decision that a reply sounds like as a whole, where both ears together take it; null where they do not. */
function together(wish: Wish, heard: Heard, { ear, letter, context }: Listening): Wish | null {
  const decision = likeliest<Decision>(DECISIONS[letter], heard)
  if (heard(decision) < SURE.certain && contradicts(wish, decision, ear, context)) return null
  if (wish.intent === decision && heard(decision) >= SURE.together[decision]) return wish
  return heard(decision) >= neededFor(decision, wish) && !takenBack(wish, decision, ear, context)
    ? heardAlone(wish, decision, ear, letter, context)
    : null
}

/** The same where each sentence is heard too: what the whole sounds like counts where they do not speak against it. */
function weighLonger(wish: Wish, whole: Heard, decided: Wish | null, listening: Listening): Wish {
  const { ear, letter, context } = listening
  const heard = hearLonger(soundsOf(wish, whole, listening))
  if (decided !== null && heard(decided.intent) >= SURE.borne) return decided
  const decision = likeliest<Decision>(DECISIONS[letter], heard)
  const sure =
    heard(decision) >= neededInLonger(decision, wish) &&
    !takenBack(wish, decision, ear, context) &&
    !contradicts(wish, decision, ear, context)
  if (sure && wish.intent === decision) return wish
  const answer = sure ? heardAlone(wish, decision, ear, letter, context) : null
  return answer ?? undecided(wish, heard, letter, context)
}

/** How a longer reply sounds: as a whole (`whole`) and sentence by sentence. */
export function soundsOf(wish: Wish, whole: Heard, { ear, letter, context }: Listening): Sounds {
  const parts = listened(wish.sentences).map(({ text }) => {
    const alone = ruled(text, letter, context)
    return { intent: alone.intent, heard: ear(alone) }
  })
  return { letter, wish, whole, parts }
}

/**
 * Whether the last of several sentences by itself sounds like the opposite answer: "I had hoped you would ask somebody
 * else. But no … It stays with me." What people mean they say last.
 */
function contradicts(
  wish: Wish,
  decision: Decision,
  ear: (part: Wish) => Heard,
  context: WishContext,
): boolean {
  if ((decision !== 'ACCEPT' && decision !== 'DECLINE') || wish.sentences.length < 2) return false
  const opposite = decision === 'ACCEPT' ? 'DECLINE' : 'ACCEPT'
  return ear(handoffWish(wish.sentences.at(-1)!.text, context))(opposite) >= SURE.opposite
}

/**
 * How sure the ear has to be of a decision that the rules do not read; what gives orders to a program is none, nor is
 * what the words deny.
 */
function neededFor(decision: Decision, wish: Wish): number {
  if (ordersProgram(wish) || isDenied(wish, decision)) return Number.POSITIVE_INFINITY
  const needed = SURE[isDecision(wish.intent) || saidPlainly(wish, decision) ? 'against' : 'alone'][decision]
  const told = (decision === 'WON' || decision === 'LOST') && wish.sentences.length >= MUCH
  const unsaid = cuesOf(wish, decision).length === 0 ? neededUnsaid(decision, wish) : 0
  return Math.max(needed, told ? SURE.told : 0, unsaid, neededDespite(decision, wish))
}

/** "Accept? Fix the name first.", "Another quarry? Sure, and I take the lorries as well": beside a question it is mostly none. */
const neededUnsaid = (decision: Decision, { sentences }: Wish): number =>
  (decision === 'ACCEPT' || decision === 'DECLINE') && sentences.some(({ text }) => /[?？]\s*$/.test(text))
    ? SURE.conditional
    : SURE.unsaid[decision]

/** In so many sentences much else is told: other deals, other papers, other people's losses. */
const MUCH = 4

/** The same for a longer reply, where what the rules read has been weighed already. */
const neededInLonger = (decision: Decision, wish: Wish): number =>
  ordersProgram(wish) || isDenied(wish, decision)
    ? Number.POSITIVE_INFINITY
    : Math.max(SURE.longer[decision], neededDespite(decision, wish))

/**
 * What is denied in words of dialect sounds like what is done: the ear hears such words too seldom to know them. So does
 * "do not make her the owner", where nothing else passes the deal on.
 */
function isDenied(wish: Wish, decision: Decision): boolean {
  if (decision === 'REASSIGN') {
    const routes = cuesOf(wish, decision)
    return routes.length > 0 && routes.every(({ blocked }) => blocked === 'denied')
  }
  if (decision !== 'ACCEPT' && decision !== 'WON') return false
  if (decision === 'WON' && isOnlyToCome(wish)) return true
  const languages = likelyLanguages(wish.sentences.map(({ plain }) => plain).join(' '))
  return isDeniedAnyhow(wish.sentences, plainCues(wish, decision), languages)
}

/** "Bestellung ist in Vorbereitung": of an order that is to come no ear hears that it came. */
const isOnlyToCome = (wish: Wish): boolean =>
  !saidPlainly(wish, 'WON') &&
  wish.sentences.some(({ plain }) => isOrderToCome(plain) || GOT_WHAT.test(plain))
/** "Got it, 82k": understood, or won; whoever means the deal says who got it. */
const GOT_WHAT = /^(?:ok(?:ay)?[,.! ]{1,2})?got it(?= ?(?:[,.:;!–-]|$))/

const ordersProgram = ({ sentences }: Wish): boolean => sentences.some(({ plain }) => givesOrders(plain))

/** How sure it has to be where something speaks against any decision. */
function neededDespite(decision: Decision, wish: Wish): number {
  const despite = wish.sentences.some(
    (sentence) => forbidsAny(sentence) !== null || (decision === 'WON' && withOthers(sentence.plain)),
  )
  return Math.max(
    despite ? SURE.despite : 0,
    onlyOnCondition(wish, decision) ? SURE.conditional : 0,
    decision === 'WON' && setsOutSums(wish) ? SURE.certain : 0,
    decision === 'LOST' && isStillOpen(wish) ? Number.POSITIVE_INFINITY : 0,
  )
}

/** What is told as a loss in so many words is lost whatever they decide next. */
const isStillOpen = (wish: Wish): boolean =>
  !saidPlainly(wish, 'LOST') && wish.sentences.some(({ plain }) => has(YET_TO_DECIDE, plain))

/** "The whole project is 2M, our part 180k": what a deal consists of sounds like what was signed, and is only that. */
const setsOutSums = (wish: Wish): boolean =>
  !wish.cues.some(({ kind }) => kind === 'WON') &&
  wish.sentences.length < MUCH &&
  wish.sentences.flatMap(({ text }) => findAmounts(fold(text), ANY_MONEY)).length > 1
const ANY_MONEY = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }

/**
 * Whether the rules heard the decision, and each time tied to a condition: "if he confirms …, it's mine", "accept, but
 * the price must come down".
 */
function onlyOnCondition(wish: Wish, decision: Decision): boolean {
  const said = cuesOf(wish, decision)
  return said.length > 0 && said.every(({ blocked }) => WITHHELD.has(blocked))
}

/** Where the rules hear the decision, plainly or not. */
const cuesOf = (wish: Wish, decision: Decision): Cue[] => {
  const told = decision === 'REASSIGN' ? 'ROUTE' : decision
  return wish.cues.filter(({ kind }) => kind === told)
}

const WITHHELD: ReadonlySet<string | null> = new Set(['conditional', 'qualified'])

/**
 * An answer to the offer that the rules heard plainly and found taken back in another sentence stays so, unless that
 * sentence by itself sounds like the same answer or is only an aside ("If you have the floor plan, send it"). So does
 * one that ends in a retraction ("On second thought, give it to somebody else").
 */
function takenBack(
  wish: Wish,
  decision: Decision,
  ear: (part: Wish) => Heard,
  context: WishContext,
): boolean {
  const objecting = wish.because.at(-1)
  if ((decision !== 'ACCEPT' && decision !== 'DECLINE') || objecting === undefined) return false
  if (ear(wish)(decision) >= SURE.certain) return false
  const alone = ear(handoffWish(objecting.text, context))
  if (forbidsAny(objecting) !== null)
    return wish.sentences.length > 1 && objecting === wish.sentences.at(-1) && alone(decision) < SURE.aside
  const plain = plainCues(wish, decision)
  if (plain.length === 0 || plain.some(({ sentence }) => sentence === objecting)) return false
  return alone('OTHER') + alone(decision) < SURE.aside
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

const isDecision = (intent: Intent): boolean => (DECISIONS.HANDOFF as readonly Intent[]).includes(intent)

const likeliest = <T extends Intent>(intents: readonly T[], heard: Heard): T =>
  intents.reduce((best, intent) => (heard(intent) > heard(best) ? intent : best))

function heardAlone(
  wish: Wish,
  intent: Decision,
  ear: (part: Wish) => Heard,
  letter: Letter,
  context: WishContext,
): Wish | null {
  const why = 'It sounds like what others wrote who meant just that.'
  if (intent !== 'REASSIGN')
    return { ...wish, intent, because: [loudest(wish, intent, ear, letter, context)], why }
  const owner = newOwner(wish, ear, context)
  return owner === null ? null : { ...wish, intent, because: [owner.sentence], person: owner.person, why }
}

/** The sentence that by itself sounds most like it. */
function loudest(
  wish: Wish,
  intent: Decision,
  ear: (part: Wish) => Heard,
  letter: Letter,
  context: WishContext,
): Sentence {
  const chance = ({ text }: Sentence) => ear(ruled(text, letter, context))(intent)
  const heard = wish.sentences.map((sentence) => ({ sentence, chance: chance(sentence) }))
  return heard.reduce((best, one) => (one.chance > best.chance ? one : best)).sentence
}

/** Who is named in full; of several the one whose sentence by itself passes the deal on; null for none or two. */
function newOwner(wish: Wish, ear: (part: Wish) => Heard, context: WishContext): Cue | null {
  const named = likeliestPeople(distinctPeople(namedIn(wish.sentences, context)))
  const passesOn = ({ sentence }: Cue) => ear(handoffWish(sentence.text, context))('REASSIGN') >= SURE.sorted
  const owners = named.length > 1 ? named.filter(passesOn) : named
  return owners.length === 1 && isFullyNamed(owners[0]!.person!) ? owners[0]! : null
}

/**
 * Facts are an update and a question is one, unless it plainly sounds otherwise; what the rules withheld keeps their
 * reason.
 */
function undecided(wish: Wish, heard: Heard, letter: Letter, context: WishContext): Wish {
  const { intent, chance } = harmless(heard, letter)
  if (wish.intent === intent) return wish
  const withheld = isDecision(wish.intent)
  const clear =
    (wish.intent === 'UPDATE' && context.facts > 0) ||
    (intent === 'UNCLEAR' && (wish.intent === 'QUESTION' || wish.intent === 'STATUS_REQUEST')) ||
    // A question that nobody answers costs more than news that somebody reads.
    (intent === 'UPDATE' && wish.intent === 'QUESTION')
  if (!withheld && chance < (clear ? SURE.despite : SURE.sorted)) return wish
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
