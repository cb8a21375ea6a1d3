/**
 * Orders that name deals by their numbers: "please drop 1016 and 1021", "merge 1016 into 1002". A number counts where
 * it stands in the order itself; every other number in the words makes them no plain order. Pure; linear.
 */
import { allMatches } from '../search/all-matches.ts'

const NUMBER = String.raw`(?:deals?|the|le|la|el|il|die|den|de|het|nr\.?|n[.°º]|no\.?|num\p{L}*|#|\[| )*(?<!\d)\d{3,9}(?!\d|[.,]\d|k|%)\]?`
const JOINED = String.raw`\s*(?:,|;|/|&|\+|and also|and|und|sowie|as well as|et|ainsi que|y|e|ed|en|i|oraz|och|og|と|、)\s*`
/** "1016", "#1016 and [1021]", "deals 1016, 1021 and 1030". */
const LIST = new RegExp(`${NUMBER}(?:(?:${JOINED}){1,2}${NUMBER})*`, 'giu')
const FIGURES = /(?<!\d)\d{3,9}(?!\d)/g

const figuresIn = (text: string): number[] => allMatches(text, FIGURES).map(([figures]) => Number(figures))

/** Every number in the beginning of a text that may be a deal's. */
export function dealNumbersIn(text: string, most = MOST): number[] {
  return [...new Set(figuresIn(text.slice(0, most)))]
}
const MOST = 600

const MERGE =
  /(?:^|[,;:–-]\s*|(?<!\p{L})(?:please|pls|kindly|just|then|so|and|let['’]s|you|better|(?:like|want|need|ask)(?: you)? to) )(?:merge|combine|consolidate|fold|roll)(?!\p{L})|(?<!\p{L})(?:be (?:merged|combined|consolidated)|zusammen(?:zu)?(?:legen|f[üu]hren|fassen)|zusammengelegt werden|(?:leg|f[üu]hr|fass)(?:t|en|e)? [^.!?\n]{1,60} zusammen|fusionn(?:er|ez|ons)|regroup(?:er|ez)|fusion(?:ar|ad|en|e)|unific(?:ar|ad)|unifiquen?|unir|unan|juntar|juntem|junt(?:ad|en)|mesclar|unire|unite|accorpa(?:re|te)|fonde(?:re|te)|samen ?(?:te )?voegen|voeg [^.!?\n]{1,60} samen|po[łl][ąa]cz(?:y[ćc]|cie)?|scal(?:i[ćc]|cie)|sl[åa] (?:ihop|samman|sammen)|(?:sl[åa]|f[öo]r) [^.!?\n]{1,60} (?:ihop|samman|sammen)|flet(?:te)?|l[æa]g(?:ge)? [^.!?\n]{1,60} sammen)(?!\p{L})|統合|まとめて|一本化/iu

/** "… into 1002": what this deal is to become part of. */
const INTO = new RegExp(
  String.raw`(?:(?<!\p{L})(?:into|with|to|mit|in|zu|avec|dans|[àa]l?|con|en|com|em|n[ao]|met|ze?|do|med|i|till?)\s+(?:the |den |dem |die |le |la |l'|el |il |o |de |het )?${NUMBER})|${NUMBER}\s*(?:に|へ|と)`,
  'iu',
)

/** Asked of us, however politely: "can you merge …?"; every other question only wonders. */
const ASKED_OF_US =
  /(?<!\p{L})(?:(?:can|could|would|will) (?:you|somebody|someone)|k[öo]nn(?:t|en|test|ten|tet)(?: (?:ihr|sie|du|bitte)){1,2}|kannst du|pouvez-vous|pourriez-vous|peux-tu|pod[ée]is|puede[ns]?|podr[íi]a[ns]?|pode(?:m|riam?)?|potete|potreste|pu[òo]i?|kun(?:nen|t)? (?:je|jullie|u)|czy mo[żz]ecie|kan (?:ni|du|i))(?!\p{L})|(?:いただけ|くれ|もらえ)ます?か/iu
const ONLY_ASKS = /[?？]/
const DOUBTS =
  /(?<!\p{L})(?:not|n['’]t|never|nicht|kein\p{L}*|pas|jamais|não|nunca|non|niet|geen|nie|inte|ikke|no (?:fusion|junt|unif|un)\p{L}*|maybe|perhaps|if|unless|or should|whether|vielleicht|wenn|falls|ob|peut-[êe]tre|quiz[áa]s?|tal vez|talvez|forse|misschien|może|kanske|måske|merged with|they (?:are|were|will))(?!\p{L})|(?:し|させ)ないで|かもしれ/iu

/**
 * The one or two deals that are to become one ("merge 1016 into 1002"; "please merge this into 1002"), null where the
 * words do not plainly ask for it.
 */
export function mergeAskedIn(text: string): number[] | null {
  const words = text.slice(0, MOST)
  const sentence = words.split(/(?<=[.!?？。])\s+|\n+/).find((each) => MERGE.test(each))
  if (sentence === undefined || DOUBTS.test(words)) return null
  if (ONLY_ASKS.test(words) && !ASKED_OF_US.test(sentence)) return null
  const named = [...new Set(allMatches(words, LIST).flatMap(([list]) => figuresIn(list)))]
  return named.length === 2 || (named.length === 1 && INTO.test(sentence)) ? named : null
}

/** "1016 und 1021 bitte streichen": the numbers stand before what is to become of them. */
const CALLED_OFF_BEHIND = new RegExp(
  String.raw`${NUMBER}[^.!?\n\d]{0,25}(?:(?<!\p{L})(?:streichen|stornieren|l[öo]schen|annullieren|zur[üu]ck(?:nehmen|ziehen)|intrekken|annuleren|schrappen|laten vervallen|wycofa[ćc]|anulowa[ćc]|dra(?:s)? tillbaka|tr[æa]kke(?:s)? tilbage)(?!\p{L})|取り?下げ|取り?消し?|キャンセル|削除)`,
  'iu',
)

/** Whether an order to call off stands behind the numbers of deals: "1016 und 1021 bitte streichen". */
export function callsOffNumbers(text: string): boolean {
  const words = text.slice(0, MOST)
  return CALLED_OFF_BEHIND.test(words) && !DOUBTS.test(words) && !ONLY_ASKS.test(words)
}

/** "… it is the same as 1002": that one is not called off. */
const SAME_AS =
  /(?:same (?:\p{L}+ )?(?:as|thing as)|duplicate (?:of|to)|identical (?:to|with)|dubl?et?te? (?:zu|von)|duplikat (?:von|zu)|dasselbe wie|doublon (?:de|du|avec)|duplicad[oa] de|duplicat[oa] (?:di|del)|dubbel met|duplicaat van|duplikat(?:em)? |dubblett (?:av|till)|dublet af|の重複)\W*(?:deals?|nr\.?|#|\[|\s)*$/iu

/** "Drop 1099": a number that is called off in so many words, and not the year of something. */
const DIRECTLY = new RegExp(
  String.raw`(?<!\p{L})(?:drop|cancel|withdraw|remove|scrap|delete|forget|streich\p{L}*|stornier\p{L}*|l[öo]sch\p{L}*|annul\p{L}*|retir\p{L}*|cancel\p{L}*|ritir\p{L}*|trek|intrekken|schrap\p{L}*|anul\p{L}*|wycof\p{L}*) (?:please |bitte )?${NUMBER}(?!\d|\s*(?:\p{L}+ )?(?:deal|one|registration|renewal|project|order|eur|usd|gbp|€))`,
  'iu',
)

/**
 * The deals that an order to call off names: the numbers of its one list. Empty where it names none; null where other
 * deals stand beside the list, so that nobody knows what becomes of those ("drop 1016, 1021 stays"), or where it calls
 * off what is not known.
 */
export function numbersCalledOff(text: string, known: (number: number) => boolean): number[] | null {
  const words = text.slice(0, MOST)
  const lists = allMatches(words, LIST)
    .filter(({ index }) => !SAME_AS.test(words.slice(Math.max(0, index - 40), index)))
    .map(([list]) => [...new Set(figuresIn(list))])
    .filter((list) => list.some(known))
  if (lists.length === 0 && DIRECTLY.test(words)) return null
  return lists.length > 1 ? null : (lists[0] ?? [])
}
