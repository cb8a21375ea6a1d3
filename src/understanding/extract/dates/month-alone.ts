/** Whether a word that may be a month is one where it stands alone: "in May", "close march", and not "the decision may slip". */
import { E, UNIT } from './date-fragments.ts'
import { WEAK_MONTHS } from './date-words.ts'

/**
 * Of a folded text. Weak and short words need "in", "by", "end of" … before them, or to stand behind what closes; what is
 * another word as well has to end its clause there, or to go on as after a day, but for a preposition before it.
 */
export function isMonth(word: string, text: string, at: number): boolean {
  if (!WEAK_MONTHS.has(word) && word.length >= 4) return true
  const before = text.slice(Math.max(0, at - 24), at)
  if (!MONTH_INTRO.test(before) && !isListed(word, before, text, at)) return false
  if (!OTHER_SENSES.has(word)) return true
  if (ENGLISH_TOO.has(word) && ENGLISH_INTRO.test(before)) return false
  if (MONTH_INTRO.test(before) && !OR_NO_PREPOSITION.test(before)) return true
  return ENDS.test(text.slice(at + word.length, at + word.length + 16))
}

/** "Pushed out 3 weeks", "they set 2 conditions": no day of a month, by the number's own word `behind` it. */
export const isNoDay = (word: string, behind: string): boolean =>
  OTHER_SENSES.has(word) && COUNTED.test(behind)
const COUNTED = new RegExp(
  `^(?: more| further| extra| full| new| other)?[ -](?:${UNIT}|conditions?|users?|seats?|licen[cs]es?|people|requirements?|criteria|things?|points?|questions?|items?|sites?|meetings?|goals?|targets?)${E}`,
  'u',
)

/** A verb, "never", a brand, rows, somebody's name. */
const OTHER_SENSES = new Set('may march mar set out mag mai maja marca sett rijen ago gen'.split(' '))
/** Months in Italian and Portuguese. */
const ENGLISH_TOO = new Set(['set', 'out'])
const ENGLISH_INTRO =
  /(?:^|[^\p{L}])(?:clos(?:e|es|ing)|sign(?:s|ing)?|po|orders?|decision|decid(?:e|es|ing)|due|target(?:ing)?|aiming|i|a|now|it's|its now) ?$/u
/** "I may be late", "a march", "the decision now may slip", "nu mag". */
const OR_NO_PREPOSITION =
  /(?:^|[^\p{L}])(?:i|a|w|v|nu|now|it's|its now|jetzt|ora|ahora|agora|maintenant|:)\s*[-']?$/u
const ENDS =
  /^\.?(?:\s*$|\s*\n|\s?[^\p{L}\p{N}\s]|\s\d|\s(?:signature|signing|decision|close|closing|order|start|date|board|deadline|and|or|if|at|but|then|for|is|was|now|instead|because|this|next|latest|so|as|since|it|they|we|i|on|per|und|oder|wenn|ist|war|statt|aber|wird|et|ou|si|est|au|mais|selon|y|o|e|es|mas|pero|se|ma|als|maar|och|eller|om|og|men|lub|albo)(?!\p{L}))/u

/**
 * "close march", "signing feb", "When: Feb", "20k gbp, feb, Lee Pike": shortened in a hurry, behind what closes or asks when,
 * or between commas.
 */
const isListed = (word: string, before: string, text: string, at: number): boolean =>
  CLOSING_INTRO.test(before) ||
  TIME_LABEL.test(before) ||
  MOVED_TO.test(before) ||
  (!OTHER_WORDS.has(word) &&
    /(?:\d|k|m|eur|gbp|usd|sek|dkk|nok|chf|pln|[€$£]|ish|grand)\s?[,;/|-]\s?$/.test(before) &&
    /^\s?(?:[,;/|.\n-]|$)/.test(text.slice(at + word.length)))
/** A given name, "out", a fine sea: no months between commas. */
const OTHER_WORDS = new Set(['jan', 'out', 'set', 'mar', 'ago', 'may', 'mai', 'maj', 'mei'])
const CLOSING_INTRO =
  /(?:^|[^\p{L}])(?:clos(?:e|es|ing)|sign(?:s|ing|ature)?|po|orders?|decision|decid(?:e|es|ing)|due|target(?:ing)?|aiming|abschluss|unterschrift|entscheidung|entscheid|bestellung|auftrag|signature|cierre|firma|decisione?|fecho|assinatura|decisao|chiusura|beslissing|tekenen|beslut|beslutning|podpis|decyzja) ?[:=-]? ?$/u
/** "Slipped to March", "skjuts till mars". */
const MOVED_TO =
  /(?<!\p{L})(?:(?:slip|push|mov|delay|postpon|deferr?)\p{L}*|put (?:back|off))(?: (?:it|this|that|back|out))? (?:to|into|until|till)\s$|(?<!\p{L})(?:(?:rutsch|verschieb|verschob|verzoger)\p{L}*|skjuts|skjutits|flytta\p{L}*|rykke\p{L}*|udskud\p{L}*|utsatt|skyves|przesu\p{L}*|schui\p{L}*|verschui\p{L}*|uitgesteld|slitt\p{L}*|rinviat\p{L}|spostat\p{L}|adiad\p{L})(?: \p{L}{2,4})? (?:in(?: den)?|auf|bis|till?|na|naar|tot|al?|para|ate)\s$/u
const TIME_LABEL =
  /(?:^|[^\p{L}])(?:when|timing|time ?(?:line|frame|scale)|eta|date|wann|termin|zeitpunkt|zeitplan|quand|delai|echeance|quando|cuando|plazo|prazo|tempi|scadenza|wanneer|planning|kiedy|nar|hvornar|tidsplan|tidpunkt) ?[:=?–-] ?$/u

const MONTH_INTRO =
  /(?:^|[^\p{L}])(?:in|by|end of|end|eo|mid|mid-|early|late|before|until|till|during|of|from|for|im|ende|anfang|mitte|bis|vor|seit|fin|debut|mi-|mi|en|d'ici|avant|finales de|mediados de|principios de|fines de|para|antes de|em|ate|nu|now|it's|its now|courant|jetzt|ora|ahora|agora|maintenant|nu blir det|nu er det|blir det|er det|i|w|v|av|af|fim|fim de|final de|meados de|inicio de|entro|entro fine|fine|meta|inizio|a|di|eind|half|begin|voor|tegen|in de loop van|(?:mois|mes|mese) d[ei]|maand|do|konca|koniec|koncem|polowie|polowy|poczatku|poczatkiem|slutet av|slutningen af|primo|medio|ultimo|innen|inden|fore|senast|senest|omkring|kring|rundt|runt|:)\s*[-']?$/u
