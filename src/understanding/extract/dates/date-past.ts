/** Dates that have gone, by the words around them: "last December", "on 15 December last year", "they came on 9 December". */
import { fromDays, isoDays } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { WEEKDAYS } from './date-words.ts'

/**
 * A mention without a year of its own, read as the coming one, as the words around it say: of last year, the last one,
 * the one that a verb of the past tells of. `low` is the whole text, `today` the day that it was written.
 */
export function asPast(mention: DateMention, low: string, today: number): DateMention {
  const before = low.slice(Math.max(0, mention.start - 40), mention.start)
  const after = low.slice(mention.end, mention.end + 30)
  const word = low.slice(mention.start, mention.end).split(' ').at(-1)!.replace(/\.$/, '')
  if (WEEKDAYS[word] !== undefined && mention.unit === 'DAY' && (isLast(before, after) || TOLD.test(before)))
    return weekBack(mention)
  if (mention.yearStated) return mention
  if (OF_LAST_YEAR.test(after) || LAST_YEAR_IN.test(before)) {
    const years = Number(mention.first.slice(0, 4)) - Number(fromDays(today).slice(0, 4)) + 1
    return { ...yearsBack(mention, years), yearStated: true }
  }
  if (mention.unit === 'AROUND') return mention
  if (isLast(before, after) && isoDays(mention.last) >= today)
    return { ...yearsBack(mention, 1), yearStated: true }
  const nearlyAYear = isoDays(mention.first) - today >= NEARLY_A_YEAR
  return nearlyAYear && PAST.test(before) ? yearsBack(mention, 1) : mention
}
/** The coming such day is so far ahead that the last one is far nearer. */
const NEARLY_A_YEAR = 265

const isLast = (before: string, after: string): boolean => LAST.test(before) || LAST_BEHIND.test(after)

function yearsBack(mention: DateMention, years: number): DateMention {
  const back = (day: string) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
  return { ...mention, first: back(mention.first), last: back(mention.last) }
}

const weekBack = (mention: DateMention): DateMention => {
  const back = (day: string) => fromDays(isoDays(day) - 7)
  return { ...mention, first: back(mention.first), last: back(mention.last) }
}

const LAST_YEAR =
  "(?:(?:last|the previous) year|letzte[ns]? jahr(?:es)?|vorige[ns]? jahr(?:es)?|vergangene[ns]? jahr(?:es)?|vorjahr(?:e?s)?|l'an(?:nee)? (?:derniere?|passee?)|ano pasado|ano passado|anno scorso|scorso anno|(?:vorig|afgelopen|verleden) jaar|sidste ar|forrige ar|i fjor|i fjol|forra aret|zeszlego roku|ubieglego roku|zeszlym roku|ubieglym roku|minuleho roku|loni|viime vuo(?:den|nna))"
const OF_LAST_YEAR = new RegExp(
  `^\\s(?:of |in |i |w |im |des |de |del |do |dell'|dello |van |het )*${LAST_YEAR}(?!\\p{L})`,
  'u',
)
const LAST_YEAR_IN = new RegExp(
  `(?<!\\p{L})${LAST_YEAR},? (?:in|on|im|am|en|el|le|em|no|a|il|op|i|pa|den|w|v|ve|dne)?\\s?(?:the )?$`,
  'u',
)
/** Right before a month, a day or a weekday. */
const LAST =
  /(?<!\p{L})(?:(?<!(?:at|the very) )last|(?:this )?past|letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?|pasad[oa]|passad[oa]|scors[oa]|afgelopen|vorige|verleden|sidste|forrige|forra|zeszl\p{L}{1,4}|ubiegl\p{L}{1,4}|minul\p{L}{1,4}|viime)\s(?:dia )?$/u
/** "Décembre dernier", "el viernes pasado". */
const LAST_BEHIND = /^\s(?:dernier|derniere|passee?|pasad[oa]|passad[oa]|scors[oa])(?!\p{L})/u

/**
 * What somebody said or did on a weekday, with no more than its object between: "told me the opposite on Thursday". "Said
 * Thursday" names the day that is wished.
 */
const TOLD =
  /(?<!\p{L})(?:(?:told|asked|rang|called|phoned|e-?mailed|texted|wrote(?: to)?|spoke (?:to|with)|saw|met|visited)(?: (?:me|us|him|her|them|you))?|said|confirmed|sagte|meinte|schrieb|erzahlte|m'a (?:dit|ecrit|appele|affirme)|nous a (?:dit|ecrit|appeles?)|(?:me|nos) (?:dijo|llamo|escribio|conto)|disse-(?:me|nos)|(?:me|nos) (?:disse|ligou|escreveu)|(?:mi|ci) ha (?:detto|chiamato|scritto)|(?:zei|vertelde|belde|schreef)(?: (?:me|mij|ons))?|(?:powiedzial|mowil|dzwonil|pisal)a?(?: (?:mi|nam))?|(?:sa|sade|ringde|skrev|fortalde|fortalte)(?: (?:till|til|mig|meg|oss|os))*|(?:rekl|volal|psal)a?(?: (?:mi|nam))?)(?: (?:so|that|this|it|otherwise|something else|differently|(?:quite )?the (?:opposite|contrary|same)|das gegenteil|etwas anderes|dasselbe|le contraire|autre chose|lo contrario|otra cosa|o contrario|outra coisa|il contrario|altro|het tegenovergestelde|iets anders|co innego|motsatsen|det modsatte|det motsatte|opak))? (?:(?<=\p{L} )(?:on|am|le|el|na|no|op|w|i|pa|v) )(?:the )?$|(?<!\p{L})(?:told|rang|phoned|e-?mailed|texted|met|saw) (?:me|us|him|her|them) $/u

/** A verb of the past tense, or "since", in the clause that ends with the date. */
const PAST =
  /(?<!\p{L})(?:since|met|came|arrived|visited|showed|spoke|was|were|received|got|happened|decided|signed|wanted|planned|meant|hoped|intended|seit|kam|kamen|war|waren|hatten|wurden?|traf|trafen|schrieb|wollten?|planten?|hofften?|entschieden|depuis|a ete|etait|est arrive\p{L}{0,2}|voulai(?:t|ent)|devai(?:t|ent)|prevoyai(?:t|ent)|llego|llegaron|fue|fueron|tuvimos|hicimos|recibimos|querian?|iban?|debian?|chegou|chegaram|foi|foram|tivemos|fizemos|recebemos|queriam?|iam?|deviam?|e arrivat[ao]|e stat[ao]|era|volevano|voleva|dovevano|doveva|sinds|kwam|kregen|was|werd|wilden?|zouden?|kom|fick|ville|skulle|siden|fik|fikk|byl[aoi]?|bylo|dostalismy|chcieli|mieli|dorazil[ao]?|prisl[ao]|chteli|meli|oli|saapui|saimme|halusi(?:vat)?)(?!\p{L})[^,.;:!?\n\d]{0,34}$/u
