/**
 * Of two things in a sentence the one that is meant: "not 80k but 92k", "April, nicht März", "92 au lieu de 80", "80k was
 * wrong, it's 92k". For folded text, in the languages that partners write. Pure; linear.
 */
import type { Span } from '../extract/clauses.ts'

const NOT =
  "not|no longer|isn't|aren't|wasn't|nicht(?: mehr)?|kein(?:e[nrms]?)?(?: mehr)?|n'est(?: pas| plus)|pas|plus|non(?: e)?(?: piu)?|ya no(?: es| son)?|no(?: es| son| era)?|(?:ja )?nao(?: e| sao)?|niet(?: meer)?|geen|inte|ej|ikke|nie(?: jest)?|ne|neni|ei(?: ole)?|eika"
const SMALL =
  '(?: (?:the|a|an|on|in|at|by|about|around|for|end of|mid|am|im|zum|bis|um|den|dem|die|der|das|ende|mitte|le|la|les|l|au|en|a|de|du|des|fin|el|los|las|finales de|para|o|no|na|il|lo|i|per|nel|op|het|eind|w|na|do|pa|i|till?|v|ve|mot|slutet av|slutten av))*'
const INSTEAD =
  "instead of|rather than|in place of|statt|anstatt|anstelle(?: von)?|au lieu d(?:e|u|es)|au lieu d'|plutot que|a la place d[eu]|en (?:vez|lugar) de|em vez d[eoa]s?|invece (?:di|del|dei|che)|anziche|al posto d(?:i|el)|in plaats van|i ?stallet for|i stedet for|zamiast|misto|namisto"
const BUT =
  "but|rather|sondern|vielmehr|mais|sino|mas|e sim|ma|bensi|maar|wel|utan|men|tylko|lecz|ale|nybrz|vaan|it'?s|it is|es ist|c'est|is"
const BE =
  'is|was|were|are|ist|war|sind|waren|est|etait|es|era|eran|e|erano|ar|var|er|bylo|byla|je|jest|oli|on'
const WRONG_WORDS =
  'wrong|incorrect|outdated|old|not right|a (?:typo|mistake|slip)|my (?:typo|mistake)|falsch|veraltet|nicht richtig|ein (?:tippfehler|irrtum|versehen|fehler)|faux|fausse|une erreur|errone|incorrecto|un error|errad[oa]|um erro|sbagliat[oa]|errat[oa]|un errore|fout|onjuist|een (?:vergissing|fout|typefout)|fel|forkert|feil|en fejl|bledn\\p{L}+|pomylk\\p{L}+|spatn\\p{L}+|chyb\\p{L}+|vaarin|virhe'

const DENIED = new RegExp(`(?<!\\p{L})(?:${NOT})${SMALL} ?[€£$¥]?$`, 'u')
const REPLACED = new RegExp(`(?<!\\p{L})(?:${INSTEAD})${SMALL} ?[€£$¥]?$`, 'u')
const TAKES_OVER = new RegExp(`[,;>–-]|(?<!\\p{L})(?:${BUT})(?!\\p{L})`, 'u')
const WRONG = new RegExp(
  `^[\\s,]*(?:(?:${BE}) (?:\\p{L}+ )?)(?:${WRONG_WORDS})(?!\\p{L})|^ ?\\(?(?:${WRONG_WORDS})(?!\\p{L})`,
  'u',
)
const SHOULD =
  /^[^\d]{0,6}(?:should (?:be|read|say|have been)|ought to be|must be|(?:soll(?:te)?|muss)(?: es)?(?: (?:heissen|heisen|lauten|sein))?|doit etre|devrait etre|debe(?:ria)? ser|deve(?:ria)? ser|dovrebbe essere|deve essere|moet(?: het)?(?: zijn)?|ska(?:ll)? vara|skal var?e|powinno byc|ma byc|ma byt|pitaa olla|[-=]?>)(?!\p{L})/u
const JAPANESE = /^\s?(?:円)?(?:ではな|じゃな|でな)く(?:て)?/u

/** No two are further apart. */
const REACH = 60

/** Which of the two holds, `first` standing before `second` in the stretch `within`; null where the words say neither. */
export function rightOf(low: string, first: Span, second: Span, within: Span): 'FIRST' | 'SECOND' | null {
  const between = low.slice(first.end, second.start)
  if (between.length > REACH || /[.!?]\s|\n/.test(between)) return null
  const before = low.slice(Math.max(within.start, first.start - REACH), first.start)
  const after = low.slice(second.end, Math.min(within.end, second.end + REACH))
  const denied = DENIED.test(before) && TAKES_OVER.test(between)
  const secondHolds =
    denied || REPLACED.test(before) || WRONG.test(between) || SHOULD.test(between) || JAPANESE.test(between)
  const firstHolds = DENIED.test(between) || REPLACED.test(between) || WRONG.test(after)
  if (secondHolds === firstHolds) return null
  return secondHolds ? 'SECOND' : 'FIRST'
}

/** Whether the words before something say that it is not meant. */
export const isDenied = (before: string): boolean => DENIED.test(before) || REPLACED.test(before)
