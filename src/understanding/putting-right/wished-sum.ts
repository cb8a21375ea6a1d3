/**
 * Sums that hold only if something else does, or that somebody wishes: "they asked for 10 % off, so 72k, otherwise no deal",
 * "120k if Vault comes in", "sie wollen Rabatt, also 72k". They are no fact of the deal; a person reads them.
 */
import type { Unit } from '../extract/layout/units.ts'
import type { AmountMention } from '../extract/money/amount-mention.ts'
import type { Reading } from '../extract/reading.ts'
import type { Amount, Fact } from '../understanding.ts'
import { sumsIn } from './latest-sum.ts'

/** Of a sum that was read. Pure; linear. */
export function isWishedSum(reading: Reading, { evidence: [from] }: Fact<Amount>): boolean {
  if (!from) return false
  return sumsIn(reading).some(
    ({ unit, mention }) =>
      unit.layout.part === from.part &&
      mention.start < from.end &&
      mention.end > from.start &&
      isOnlyWished(unit, mention),
  )
}

/** Of one that stands in a unit. */
export function isOnlyWished(unit: Unit, { start, end }: AmountMention): boolean {
  const { low } = unit.layout
  const before = low.slice(Math.max(unit.start, start - REACH), start)
  const behind = low.slice(end, Math.min(unit.end, end + REACH))
  const clause = before.split(CLAUSE).at(-1)!
  if (
    CONDITION.test(clause) ||
    MIGHT.test(clause) ||
    ONLY_IF.test(behind) ||
    ELSE.test(low.slice(end, end + REACH))
  )
    return true
  return (WISH.test(clause) || WISH_JA.test(before + behind)) && !GRANTED.test(before + behind)
}
const REACH = 160
/** What a wish or a condition does not reach beyond. */
const CLAUSE =
  /;|\n|(?:,\s|\s)(?:but|aber|doch|mais|pero|mas|ma|maar|men|ale) |(?<!(?:^|[^\p{L}])\p{L})[.!?](?=\s|$)/u

/** "If we give them 10 %, 72k"; "if you need the figure", "if I remember right" are none. */
const CONDITION = new RegExp(
  `(?:^|[,:(–-] ?|(?<!\\p{L})(?:and|but|only|so|und|nur|et|seulement|y|solo|e|apenas|en|alleen|och|og|i) )(?:${[
    '(?:if|unless|provided(?: that)?|assuming|in case|as long as) (?!(?:i|all|everything|nothing|possible|you (?:need|ask|want|wonder|like)|that helps)(?!\\p{L}))',
    '(?:wenn|falls|sofern|sollten?|vorausgesetzt) (?!(?:ich|alles|nichts|moglich|(?:ihr|sie|du) (?:es |die |das )?(?:braucht|fragt|wollt|brauchen|wissen))(?!\\p{L}))',
    "(?:si|s'ils?|a condition que?|en cas de|pourvu que) (?!(?:je|tout|possible|vous (?:voulez|avez besoin))(?!\\p{L}))",
    '(?:siempre que|caso|a condizione che|mits|indien|hvis|dersom|forutsatt|forudsat|jesli|jezeli|gdyby|pokud|kdyby|jos) ',
    '(?:als (?:we|wij|ze|zij|jullie|de klant|het|er|u)|om (?:vi|de|ni|kunden|det)|se (?:lhes?|gli|facciamo|diamo|fizermos|dermos|aceitarmos|accettiamo|loro|eles|noi|nos|il cliente|o cliente)) ',
  ].join('|')})[^;]*$`,
  'u',
)
/** "It might go up to 120k". */
const MIGHT =
  /(?<!\p{L})(?:(?:could|might|may)(?: \p{L}+)? (?:go|grow|rise|end|drop|fall|come|get|land|increase|become|shrink|be cut|be reduced)|konnten?(?= [^.;]*$)|(?:pourrait|pourraient) (?:\p{L}+ )?(?:monter|passer|descendre|aller|atteindre|devenir)|podrian? (?:subir|bajar|llegar|quedar|pasar)|poderia(?:m)? (?:subir|baixar|chegar|ficar|passar)|potrebbe(?:ro)? (?:salire|scendere|arrivare|diventare)|zou(?:den)? (?:\p{L}+ )?kunnen|(?:would|they'd|he'd|she'd) (?:sign|buy|take it|order|close|accept)|wurden? (?:sie |er |wir )?(?:bei|fur|zu)|signerai(?:t|ent)|firmarian?|assinariam?|firmerebbe(?:ro)?)(?!\p{L})[^;]*$/u
/** Behind the sum: "72k if …", "72k wenn …". */
const ONLY_IF =
  /^[^.;!?\n\d]{0,30}?(?<!\p{L})(?:(?:but )?(?:only )?(?:if|unless|provided|as long as) (?!(?:i|all|everything|nothing|possible|you (?:need|ask|want|wonder|like))(?!\p{L}))|(?:nur )?(?:wenn|falls|sofern) (?!(?:ich|alles|nichts)(?!\p{L}))|a condition|s'ils? |siempre que|se (?:lhes?|gli|noi|nos|loro|eles)|mits |indien |als (?:we|wij|ze|zij) |om (?:vi|de) (?!pratar)|hvis |dersom |jesli |jezeli |pokud )/u
/** "Otherwise no deal", "sonst gehen sie zur Konkurrenz". */
const ELSE =
  /^[^;!?\n\d]{0,30}?(?<!\p{L})(?:otherwise|or else|or (?:it'?s |there'?s )?(?:no deal|nothing)|or they(?:'ll| will| would|'re)? (?:walk|go|leave|drop|not)|sonst|ansonsten|andernfalls|sinon|sans quoi|de lo contrario|si no|caso contrario|senao|altrimenti|anders|zo niet|annars|ellers|inaczej|w przeciwnym razie|jinak|muuten)(?!\p{L})|^[^。]{0,12}でなければ/u
const WISH = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:ask\\p{L}*|wants?|wanted|demand\\p{L}*|request\\p{L}*|insist\\p{L}*|push\\p{L}*|would like|wish\\p{L}*|expect\\p{L}*|looking for|hop\\p{L}+ for|wollen|will|wollten|verlang\\p{L}*|forder\\p{L}*|wunsch\\p{L}*|mocht\\p{L}*|bitten|erwart\\p{L}*|demand\\p{L}*|veu\\p{L}+|souhait\\p{L}*|exig\\p{L}*|reclam\\p{L}*|pid\\p{L}+|quier\\p{L}+|solicit\\p{L}*|quer(?:em)?|ped\\p{L}+|chied\\p{L}*|chiest\\p{L}*|vogliono|vuole|pretend\\p{L}*|willen|wil|vragen|vraagt|vroegen|eisen|vill|begar\\p{L}*|vil have|beder|kraever|onsker|chc\\p{L}+|prosz\\p{L}+|zada\\p{L}*|chtej\\p{L}*)(?!\\p{L})[^;]{0,60}(?:discount|rebate|reduction|(?:%|percent) off|cheaper|lower price|better price|rabatt|nachlas|gunstiger|billiger|remise|rabais|ristourne|descuento|rebaja|desconto|sconto|ribasso|korting|goedkoper|rabat|nedslag|upust|znizk|slev)',
    '(?:wants?|wanted|ask(?:s|ed|ing)?|push\\p{L}*|expects?) (?:us|me|you|for us) to (?:go|come|drop|get|lower|bring|cut|match|sell|reduce)',
    '(?:wollen|will|verlang\\p{L}*|erwart\\p{L}*),? (?:\\p{L}+ )?dass? wir',
    "(?:veulent|veut|demandent|demande) (?:qu'on|que nous|de baisser|de descendre)",
    '(?:quieren|quiere|piden|pide) que|(?:querem|pedem) que|(?:vogliono|vuole) che|(?:willen|wil) dat we',
  ].join('|')})[^;]*$`,
  'u',
)
const WISH_JA = /(?:値引|割引|値下げ)[^。]{0,20}(?:希望|要求|求め|要望|依頼)/u
/** Who wishes has got it. */
const GRANTED =
  /(?<!\p{L})(?:agreed|granted|gave|given|approved|accepted|conceded|said yes|got it|signed|won|closed|done|genehmigt|gewahrt|bekommen|gegeben|zugestimmt|zugesagt|vereinbart|einverstanden|geeinigt|unterschrieben|unterzeichnet|accord\p{L}*|accepte\p{L}*|obtenu|d'accord|signe|concedid\p{L}*|acept\p{L}*|acord\p{L}*|firmad\p{L}|firmaron|aceit\p{L}*|assinad\p{L}|assinaram|accett\p{L}*|concess\p{L}|concordat\p{L}|firmat\p{L}|akkoord|gegeven|gekregen|getekend|godkan\p{L}*|godkend\p{L}*|fick|fik|givet|zgodzil\p{L}*|dostali|podpisal\p{L}*)(?!\p{L})|合意|承認|了承/u
