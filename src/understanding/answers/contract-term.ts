/**
 * For how long a contract runs, as people write it: "3 years", "36-month term", "3-Jahres-Vertrag", "treårsavtal",
 * "36か月". What is only so long ago or ahead, the time to give notice, an option: none of them is the term. Folded text
 * (fold.ts) in; linear.
 */
import { NUMBER_WORDS } from '../extract/money/money-words.ts'
import { longestFirst } from '../extract/money/numbers.ts'
import { allMatches } from '../search/all-matches.ts'

export interface Term {
  start: number
  end: number
  months: number
}

/** Small numbers in the languages in which sums are not written out. */
const ELSEWHERE: [number, string][] = [
  [1, 'ett et yhden jeden jednego 一'],
  [2, 'to tva dwa dwu dwoch dva dvou dve kaksi kahden kahdeksi 二'],
  [3, 'tre trzy trzech tri kolme kolmen kolmeksi kolmi 三'],
  [4, 'fire fyra cztery czterech ctyri ctyr nelja neljan neljaksi 四'],
  [5, 'fem piec pieciu pet peti viisi viiden viideksi 五'],
]
const COUNTS: Record<string, number> = {
  ...Object.fromEntries(Object.entries(NUMBER_WORDS).filter(([, value]) => value <= 60)),
  ...Object.fromEntries(ELSEWHERE.flatMap(([value, words]) => words.split(' ').map((word) => [word, value]))),
}
/** A number of years or months: "3", "drei", "three". */
export const COUNT = `(?:\\d{1,2}|${longestFirst(Object.keys(COUNTS))})`
export const countOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : COUNTS[word]!)

const YEARS =
  'years?|yrs?|jahre?n?|jahres|jahrig\\p{L}*|ans?|annees?|anos?|anni|anno|jaar|jaren|jarig\\p{L}*|lat|lata|letni\\p{L}*|leti|roky|roku|let|lety|leta|letou|lete|arig\\p{L}*|ars|ar|vuotta|vuoden|vuodeksi|vuotinen|vuotisen|vuotis|年間?'
const MONTHS =
  'months?|mths?|monate?n?|monats|monatig\\p{L}*|mois|mes|meses|mesi|maanden|maands|maand|miesi(?:ac|ace|ecy|eczn\\p{L}*)|manaders?|manads|manad|maneders?|maned|mdr?|kuukautta|kuukauden|kuukaudeksi|kk|mesicu|mesice|mesic|mesicn\\p{L}*|(?:か|ヶ|カ|ヵ|ケ|箇)月間?'
const WITHIN =
  '(?:full|whole|solid|fixed|volle|feste|ganze|pleines?|enter[oa]s|completos|inter[oi]|pelne|hela|hele)'
const TERM = new RegExp(
  `(?<![\\p{L}\\d:/€£$]|\\d[.,])(${COUNT})(?:[ -]{0,2}|-? ?${WITHIN} )(?:(${YEARS})|(${MONTHS}))(?=[^\\p{L}]|vertrag|vertrages|avtal|aftale|avtale|laufzeit|kontrakt|contract|契約|の|で|、|$)`,
  'gu',
)
/** "Triennale", "trienal": the number is in the word. */
const IN_A_WORD: [RegExp, number][] = [
  [/(?<!\p{L})(?:biennal[ei]?|bienal|biennial|bisannuel(?:le)?)(?!\p{L})/gu, 24],
  [/(?<!\p{L})(?:triennal[ei]?|trienal|triennial|triennal)(?!\p{L})/gu, 36],
  [/(?<!\p{L})(?:quadriennal[ei]?|cuatrienal)(?!\p{L})/gu, 48],
  [/(?<!\p{L})(?:quinquennal[ei]?|quinquenal)(?!\p{L})/gu, 60],
]

/** All terms that a text names, in order. */
export function termsIn(low: string): Term[] {
  const found = allMatches(low, TERM).map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    months: countOf(m[1]!) * (m[2] === undefined ? 1 : 12),
  }))
  const words = IN_A_WORD.flatMap(([pattern, months]) =>
    allMatches(low, pattern).map((m) => ({ start: m.index, end: m.index + m[0].length, months })),
  )
  return [...found, ...words].filter((term) => isTerm(low, term)).sort((a, b) => a.start - b.start)
}

const isTerm = (low: string, { start, end, months }: Term): boolean =>
  months > 0 &&
  !NO_TERM_BEFORE.test(low.slice(Math.max(0, start - 40), start)) &&
  !NO_TERM_BEHIND.test(low.slice(end, end + 40))

/** "After 3 years of talks", "in 2 Monaten", "depuis 3 ans", "an option for 2 years". */
const NO_TERM_BEFORE =
  /(?<!\p{L})(?:after|in|within|since|nearly|every|each|past|last|next|for the (?:first|last|past)|(?:the )?first|nach|seit|vor|binnen|innerhalb (?:von )?|alle|letzten?|ersten?|depuis|apres|dans|il y a|en|tous les|premiers?|hace|desde|tras|despues de|dentro de|cada|primeros?|ha|apos|depois de|daqui a|primeiros?|dopo|tra|fra|ogni|primi|na afloop van|sinds|eerste|laatste|elke|iedere|pierwsz\p{L}+|ostatni\p{L}+|efter|inom|forsta|sista|forste|siste|sidste|etter|jalkeen|ensimmais\p{L}+|prvni\p{L}*|poslednich|option(?:ally)?|optional(?: for)?|renew\p{L}*|extend\p{L}*|extension(?: of| by)?|verlanger\p{L}*(?: um)?|optie(?: op)?) (?:about |the |die |den |les |los |os |i |de |a |an? )?$/u
/** "3 months' notice", "2 Monate Kündigungsfrist", "3 years ago", "12 months free", "2 years of work on it". */
const NO_TERM_BEHIND =
  /^'?s?[ -]{0,2}(?:\(?(?:ago|earlier|later|of (?:talk|work|negotiat|discuss)\p{L}*|notice|payback|free|for free|trial|pilot|warranty|guarantee|option\p{L}*|extension|renewal|in the making|kundig\p{L}*|spater|gratis|kostenlos|kostenfrei|garantie|probe\p{L}*|arbeit|verhandl\p{L}*|verlanger\p{L}*|de (?:preavis|garantie|discussions?|travail|prueba|negociaci\p{L}*|trabajo|preaviso|garantia|trabalho|carencia)|d'essai|gratuits?|offerts?|plus tard|di (?:preavviso|garanzia|lavoro|trattativ\p{L}*|prova)|gratuiti|dopo|fa|despues|antes|depois|opzeg\p{L}*|geleden|proef\p{L}*|wypowiedzenia|temu|pozniej|uppsagn\p{L}*|sedan|opsigelse\p{L}*|oppsigelse\p{L}*|siden|senere|irtisanomis\p{L}*|sitten|vypoved\p{L}*|zdarma|pozdeji)(?!\p{L})|前|後|ぶり)/u
