/**
 * How sure the ear must be of a decision where something speaks against it: another reading of the rules, a denial, a
 * condition, a retraction, a question that is still open.
 */
import { fold } from '../extract/fold.ts'
import { findAmounts } from '../extract/money/amount.ts'
import { handoffWish, type Wish } from './classify.ts'
import type { Cue, WishContext } from './cue.ts'
import { withOthers } from './cue-blocks.ts'
import { isDeniedAnyhow } from './denials.ts'
import type { Heard } from './learned/ear.ts'
import { forbidsAny, givesOrders, likelyLanguages } from './readers/modality.ts'
import { NO_LOSS } from './readers/no-loss.ts'
import { isOrderToCome } from './readers/order-to-come.ts'
import { has } from './readers/phrases.ts'
import { YET_TO_DECIDE } from './readers/yet-to-decide.ts'
import { type Decision, isDecision, SURE } from './sure.ts'

/**
 * Whether the last of several sentences by itself sounds like the opposite answer: "I had hoped you would ask somebody
 * else. But no … It stays with me." What people mean they say last.
 */
export function contradicts(
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
export function neededFor(decision: Decision, wish: Wish): number {
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
export const neededInLonger = (decision: Decision, wish: Wish): number =>
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
    const open = routes.some(({ blocked }) => blocked !== 'denied')
    return !open && (routes.length > 0 || wish.sentences.some(({ plain }) => NOT_TO_HIM.test(plain)))
  }
  if (decision === 'ACCEPT' && isRefused(wish)) return true
  if (decision !== 'ACCEPT' && decision !== 'WON') return false
  if (decision === 'WON' && isOnlyToCome(wish)) return true
  const languages = likelyLanguages(wish.sentences.map(({ plain }) => plain).join(' '))
  return isDeniedAnyhow(wish.sentences, plainCues(wish, decision), languages)
}

/** "Rob Ellis already has too many, don't send him this one." */
const NOT_TO_HIM =
  /(?<!\p{L})(?:(?:do ?n[o']?t|never|not to) (?:please )?(?:send|give|pass|assign|hand|forward|route|load|burden|bother|offer)(?: (?:it|this|that)(?: one)?(?: on| over)?(?: to)?)? (?:him|her|them)|(?:schickt?|gebt?|ubergebt?|leitet?) (?:es |das |den |die |ihn )?(?:an )?(?:ihm|ihr|ihn|sie|ihnen)(?: \p{L}+){0,2} nicht|ne (?:le |la )?lui (?:\p{L}+) pas|no se l[oa] (?:mand|envi|des|deis|pas|asign)\p{L}*|non (?:glielo|gliela) \p{L}+|nao (?:lh[eo]|lho) \p{L}+|(?:stuur|geef|wijs) (?:hem|haar|hun) (?:\p{L}+ ){0,2}niet|(?:skicka|ge) (?:honom|henne) inte|(?:send|giv|gi) (?:ham|hende|ham|henne) (?:\p{L}+ ){0,2}ikke)(?!\p{L})/u

/** "Tragt mich da nicht ein": whatever the ear makes of it, nothing is taken where a refusal is all that is said. */
const isRefused = (wish: Wish): boolean => {
  const refusals = plainCues(wish, 'DECLINE').map(({ sentence }) => sentence)
  return cuesOf(wish, 'ACCEPT').length === 0 && wish.sentences.every((said) => refusals.includes(said))
}

/** "Bestellung ist in Vorbereitung": of an order that is to come no ear hears that it came. */
const isOnlyToCome = (wish: Wish): boolean =>
  !saidPlainly(wish, 'WON') &&
  wish.sentences.some(({ plain }) => isOrderToCome(plain) || GOT_WHAT.test(plain))
/** "Got it, 82k": understood, or won; whoever means the deal says who got it. */
const GOT_WHAT = /^(?:ok(?:ay)?[,.! ]{1,2})?got it(?= ?(?:[,.:;!–-]|$))/

const ordersProgram = ({ sentences }: Wish): boolean => sentences.some(givesOrders)

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
  !saidPlainly(wish, 'LOST') &&
  wish.sentences.some(({ plain }) => has(YET_TO_DECIDE, plain) || has(NO_LOSS, plain))

/** "The whole project is 2M, our part 180k": what a deal consists of sounds like what was signed, and is only that. */
const setsOutSums = (wish: Wish): boolean =>
  !wish.cues.some(({ kind }) => kind === 'WON') &&
  wish.sentences.length < MUCH &&
  wish.sentences.flatMap(({ text }) => findAmounts(fold(text), ANY_MONEY)).length > 1
export const ANY_MONEY = { dollar: 'USD', krone: 'SEK', franc: 'CHF', cfa: 'XAF', stated: null }

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

const WITHHELD: ReadonlySet<string | null> = new Set(['conditional', 'qualified', 'denied', 'asked'])

/**
 * An answer to the offer that the rules heard plainly and found taken back in another sentence stays so, unless that
 * sentence by itself sounds like the same answer or is only an aside ("If you have the floor plan, send it"). So does
 * one that ends in a retraction ("On second thought, give it to somebody else").
 */
export function takenBack(
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

export const saidPlainly = (wish: Wish, decision: Decision): boolean => plainCues(wish, decision).length > 0

export const plainCues = (wish: Wish, decision: Decision): Cue[] =>
  wish.cues.filter(({ kind, blocked }) => kind === decision && blocked === null)
