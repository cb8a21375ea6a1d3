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
import { type Heard, hear } from './learned/ear.ts'
import type { Letter } from './learned/features.ts'
import { hearLonger, LONG, listened, type Sounds } from './learned/longer.ts'
import { distinctPeople, isFullyNamed, likeliestPeople, namedIn } from './named-people.ts'
import {
  ANY_MONEY,
  contradicts,
  neededFor,
  neededInLonger,
  plainCues,
  saidPlainly,
  takenBack,
} from './needed.ts'
import { isForTheMoment, keepsForWriter, wantsItSoon } from './readers/holds.ts'
import { notOnPaper } from './readers/not-on-paper.ts'
import { asksOfProgram } from './readers/status.ts'
import { HAVE_IT, HAVE_IT_EACH, WON_FOR, WON_SINCE } from './readers/won.ts'
import { withoutAsides } from './said-aside.ts'
import { DECISIONS, type Decision, HARMLESS, type Harmless, isDecision, SURE } from './sure.ts'

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
  const heard = weigh(wish, (part) => heardOf(part, letter), letter, context)
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
        ) ||
        GRANTED.test(sentence.plain) ||
        TO_OTHERS.test(sentence.plain),
    )
  return open
    ? { ...wish, intent: 'UNCLEAR', because: [open], why: 'It tells a win that is not on paper.' }
    : null
}
/** "Der Zuschlag wurde an Securax erteilt": somebody else has it. */
const TO_OTHERS =
  /(?<![a-z])(?:(?:zuschlag|auftrag|vertrag)(?: [a-z]+){0,3} an (?!uns |mich |unser|euch |sie )\S+(?: \S+){0,3} (?:erteilt|vergeben|gegangen|ergangen)|(?:award|contract|order|business) (?:was |has been |is )?(?:awarded|given|gone|went) to (?!us\b|me\b|you\b|our|your)|(?:marche|contrat|lot) (?:a ete |est )?(?:attribue|alle|confie) a (?!nous|moi|notre|vous)|(?:contrato|pedido|concurso) (?:se ha |ha sido |foi |fue )?(?:adjudicad[oa]|adjudico|dado) a (?!nosotros|nos\b|mi\b)|(?:appalto|contratto|gara) (?:e stat[oa] |e )?(?:aggiudicat[oa]|assegnat[oa]|affidat[oa]) a (?!noi|me\b)|gunning (?:is )?naar (?!ons)|opdracht (?:is )?(?:gegund|gegeven|gegaan) aan (?!ons))/
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

/** How words sound that the rules have read; whoever asks again is told the same. */
function heardOf(wish: Wish, letter: Letter): Heard {
  const heard = HEARD[letter].get(wish) ?? hear(wish, letter)
  HEARD[letter].set(wish, heard)
  return heard
}
const HEARD: Record<Letter, WeakMap<Wish, Heard>> = { HANDOFF: new WeakMap(), DEAL: new WeakMap() }

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

/** The likeliest of what decides nothing, and how likely: a decision that is not the writer's to make is unclear. */
function harmless(heard: Heard, letter: Letter): { intent: Harmless; chance: number } {
  const withheld = letter === 'DEAL' ? heard('ACCEPT') + heard('DECLINE') + heard('REASSIGN') : 0
  const chance = (intent: Intent) => heard(intent) + (intent === 'UNCLEAR' ? withheld : 0)
  const intent = likeliest(HARMLESS, chance)
  return { intent, chance: chance(intent) }
}

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
  // The status of a deal is no answer to it, however alike the two sound.
  if (intent === 'STATUS_REQUEST' && wish.sentences.some(asksOfProgram)) return wish
  const withheld = isDecision(wish.intent)
  const clear =
    (wish.intent === 'UPDATE' && context.facts > 0) ||
    (intent === 'UNCLEAR' && (wish.intent === 'QUESTION' || wish.intent === 'STATUS_REQUEST')) ||
    // Who asks for both gets the status, and a person reads the rest.
    (intent === 'QUESTION' && wish.intent === 'STATUS_REQUEST') ||
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
