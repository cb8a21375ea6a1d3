/**
 * What is called off or impossible: "the demo on the 14th is off", "Dienstag geht bei ihm nicht", "kan inte måndag". Asked
 * of a clause and of a day in it. Folded (fold.ts).
 */
import { sought } from '../search/sought.ts'
import { WEEKDAYS } from './dates/date-words.ts'

/** A person or two small words between a verb and its negation: "geht bei ihm nicht", "passar honom inte". */
const FEW = '(?: \\p{L}{1,12}){0,3}'

/** Behind the meeting or the day. */
const OFF = [
  // Whoever "is off" on a day is away; the day or meeting that is off stands right before it, or behind a number.
  "(?:is|are|'s) (?:now |all |sadly |unfortunately )?(?:(?<=(?:\\d|\\d(?:st|nd|rd|th)|day|demo|meeting|call|visit|workshop) is )off|cancelled|canceled|called off|scrapped|impossible)(?! (?:to|the|for|with|of|until|till|limits|work)(?!\\p{L}))",
  "(?:was|were|been|being|be|got|gets) (?:cancelled|canceled|called off|scrapped)|falls through|fell through|(?:is|are)(?: not|n't) (?:possible|happening|good|going to (?:work|happen))",
  "(?:won't|will not|doesn't|does not|don't|do not|can't|cannot|didn't) (?:work|suit|happen|go ahead|take place|fit)(?: out)?|(?:is|'s) no good",
  'fall(?:t|en) (?:leider )?(?:aus|flach)|entfall(?:t|en)|abgesagt|gestrichen|abgeblasen|findet nicht statt',
  `(?:geht|gehen|ginge|passt|passen|klappt|klappen|kann|konnen|haut)${FEW} (?:leider |doch )?nicht(?! (?:vor|mehr als|nur|weniger))|wird (?:leider )?nichts|(?:ist|sind)${FEW} nicht (?:moglich|machbar)`,
  "(?:est|sont|a ete|ont ete) (?:\\p{L}+ )?(?:annulee?s?|supprimee?s?)|tombe(?:nt)? a l'eau|n'aura pas lieu|n'est pas possible|ne (?:\\p{L}+ )?(?:convient|va|marche|peut|passe) pas|n'est plus possible",
  `(?:se|queda|quedan|ha sido|han sido|esta|fue) (?:cancela|anula|suspende|canceladas?|canceladas?|cancelado|anulad[oa]s?|suspendid[oa]s?)|se ha (?:cancelado|anulado|suspendido|caido)|no (?:(?:le|les|me|nos) )?(?:va bien|viene bien|puede|pueden|podemos|puedo|es posible|encaja|cuadra)`,
  '(?:foi|fica|esta|sera) (?:cancelad[oa]|anulad[oa]|desmarcad[oa]|sem efeito)|nao (?:(?:lhe|nos|me) )?(?:da(?! para decidir)|pode|podem|posso|podemos|e possivel|convem|dava)',
  '(?:e|viene|e stat[oa]|sara) (?:annullat[oa]|cancellat[oa]|saltat[oa])|(?:salta|saltano)(?!\\p{L})|non (?:(?:gli|le|mi|ci) )?(?:va bene|puo|possono|posso|possiamo|e possibile|riesce|riescono|si fa)',
  `gaat (?:helaas |toch )?niet door|(?:komt|komen) te vervallen|vervalt|geannuleerd|afgezegd|afgeblazen|(?:kan|kunnen|lukt|gaat|past|schikt|komt)${FEW} niet(?: uit)?(?! voor)`,
  `odwolan\\p{L}{1,2}|odwoluj\\p{L}+|nie (?:odbedzie sie|pasuje|moze|mozemy|moge|moga)`,
  `installt|installda|installd|stalls in|blir inte av|(?:gar|passar|funkar|kan|kunde)${FEW} inte|inte (?:mojligt|av)`,
  `aflyst|avlyst|aflyses|avlyses|bliver ikke til noget|blir ikke noe av|(?:gar|passer|kan|duer)${FEW} ikke`,
  'se rusi|je zrusen\\p{L}?|byl[aoi]? zrusen\\p{L}?|zrusil\\p{L}?|odpada|(?:nehodi|nejde|nemuze|nemohou|nemuzeme|nevyhovuje)',
  'peruttu|perutaan|peruuntu\\p{L}+|peruu|jaa pois|ei (?:kay|sovi|onnistu|paase|voi)',
].join('|')

const JAPANESE_OFF = '(?:中止|キャンセル|取り?やめ|取り?消し|都合がつか|都合が悪|ご都合が合わ|できなくな)'

/** Right before the day: "can't do Monday", "kan inte måndag", "no puede el martes". */
const CANNOT = [
  "(?:can't|cannot|can not|won't|couldn't|unable to)(?: (?:do|make|manage|come|meet|be there))?",
  "(?:kann|konnen|kannst|geht|passt|klappt)(?: \\p{L}{2,12}){0,2} nicht|ne peu(?:t|vent|x) pas|n'est pas (?:dispo\\p{L}*|libre)|no (?:puede|pueden|puedo|podemos|esta libre)|nao (?:pode|podem|posso|podemos|consegue)|non (?:puo|possono|posso|possiamo|riesce)",
  '(?:kan|kunnen|lukt)(?: \\p{L}{2,12})? niet|nie (?:moze|moga|moge|mozemy)|kan(?: \\p{L}{2,12})? (?:inte|ikke)|nemuze|nemohou|nemuzu|ei (?:paase|voi|ehdi)',
].join('|')
const ARTICLES =
  '(?: (?:on|the|at|am|der|den|dem|le|la|el|los|a|na|no|il|lo|di|op|i|pa|d\\.|w|we|v|ve|dne|this|next|nachsten|kommenden))*'

/** "By the 31st or they cannot spend it", "bis 31. März, sonst geht es nicht": of what follows from the day. */
const NOT_ELSE =
  '(?!(?:the|this|that|he|she|it|her|his|our|my|or|else|otherwise|because|since|as|and|but|if|when|after|before|then|oder|sonst|denn|weil|da|und|aber|wenn|danach|vorher|ou|sinon|car|et|mais|si|apres|o|porque|y|e|pero|despues|senao|mas|depois|altrimenti|perche|dopo|of|anders|want|omdat|en|maar|daarna|lub|albo|inaczej|bo|i|ale|eller|annars|ellers|for|men|och|og|jinak|protoze|tai|muuten|koska|they|we|i|sie|wir|ich|ils|nous|on|loro|noi|ze|wij|we)(?!\\p{L}))'

const BEHIND = new RegExp(
  `^(?!\\d)\\.?(?: ?(?:\\([^)]{0,20}\\)|${NOT_ELSE}\\p{L}{1,16}|\\d{1,2}[:.h]\\d{0,2})){0,4} ?(?<![\\p{L}])(?:${OFF})(?!\\p{L})|^[^。、]{0,14}${JAPANESE_OFF}`,
  'u',
)
const BEFORE = new RegExp(`(?<!\\p{L})(?:${CANNOT})${ARTICLES} ?$`, 'u')
const ANYWHERE = sought(
  new RegExp(
    `(?<!\\p{L})(?:${OFF}|(?:${CANNOT})${ARTICLES} (?:\\d{1,2}(?!\\d)|(?:${Object.keys(WEEKDAYS).join('|')})))(?!\\p{L})|${JAPANESE_OFF}`,
    'u',
  ),
)
const REACH = 60

/** Whether the day at `start`..`end` of a folded text is one on which it does not take place. */
export const isDayOff = (low: string, start: number, end: number): boolean =>
  BEHIND.test(low.slice(end, end + REACH)) || BEFORE.test(low.slice(Math.max(0, start - REACH), start))

/** Whether a clause says that something does not take place. Of a clause that names another day the day counts. */
export const isCalledOff = (clause: string): boolean => ANYWHERE.test(clause)
