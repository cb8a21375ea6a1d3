/**
 * The desk's order to take back a close: "reopen, Jonas meant 1003", "That was not lost. Please reopen it", "bitte wieder
 * öffnen". A clause of its own orders it, without question or condition; everything else is null, and a human sees it.
 */
import { allMatches } from '../search/all-matches.ts'

const NUMBER = String.raw`\[?#?\d{4,6}\]?`
const IT = `(?: (?:it|that|this(?: one)?|that one|(?:the |this |that )?(?:deal|opportunity)|(?:deal )?${NUMBER}))?`
const RESULT =
  '(?:it|that|this|(?:the|my|our|this|that) (?:win|loss|result|close|closing|rejection|withdrawal|expiry))'
/** What leads to an order, and may be a clause of its own before it. */
const ASSENT =
  '(?:please|pls|plz|kindly|ok(?:ay)?|yes|right|agreed|sure|then|so|bitte|ja|gut|also|merci de|veuillez|oui|por favor|s[íi]|per favore|alsjeblieft|graag|prosz[ęe]|tak|sn[äa]lla|vänligen|venligst|hyvä|ole hyvä ja)'
const PLEASE = `(?:${ASSENT}[ ,]+){0,3}`
const ORDERS = [
  `re-?open${IT}|open${IT}(?: up)? again|(?:put|set|move|switch)${IT} back (?:to|into) (?:open|working|in progress|active|the pipeline)|(?:undo|reverse|cancel) ${RESULT}|take ${RESULT} back|take back ${RESULT}|(?:reinstate|restore|revive|reactivate)${IT}|(?:deal )?${NUMBER} re-?open`,
  `wieder ?(?:[öo]ffnen|aufmachen)|(?:[öo]ffne|mach)(?:n|en|t)?(?: sie)?(?: (?:ihn|es|den|das|den deal|${NUMBER}))?(?: bitte)? wieder(?: auf)?|(?:deal|den deal|${NUMBER}) (?:bitte )?wieder ?(?:[öo]ffnen|aufmachen)|(?:den deal )?zurücksetzen|(?:(?:den deal|die registrierung|${NUMBER}|ihn|sie|es) )?(?:bitte )?(?:wieder ?(?:aufnehmen|aktivieren)|reaktivieren)|(?:die )?(?:ablehnung|rücknahme) (?:bitte )?(?:zurücknehmen|aufheben|rückgängig machen)`,
  `annul(?:ez|er) le (?:rejet|retrait)|réactiv(?:ez|er)(?: (?:le dossier|l[ea]|${NUMBER}))?|(?:(?:je|on|nous) )?(?:à )?(?:rouvr(?:ir|ez|ons|e)|r[ée]ouvr(?:ir|ez|ons|e))(?:[- ](?:(?:le|ce) (?:dossier|deal)|l['’]affaire|l[ea]|${NUMBER}))?`,
  `(?:reabrir|reabre|r[ée]abrelo|reabro|reabra(?:n|mos)?|reabram|volver a abrir|reactivar|reactivad|reactiven|reativar|reativem)(?: (?:el|la|lo|o|a|esta|este)? ?(?:oportunidad|operaci[óo]n|neg[óo]cio|deal|${NUMBER}))?`,
  `(?:riattivare|riattivate|riaprire|riapr[io](?:te)?(?:lo|la)?|riapriamo(?:lo|la)?)(?: (?:la trattativa|il deal|${NUMBER}))?`,
  `(?:heractiver(?:en)?|heropen(?:en)?|weer openen)(?: (?:de deal|hem|${NUMBER}))?|(?:de )?(?:deal|${NUMBER}) (?:graag |alsjeblieft )?(?:heropenen|weer openen)`,
  `(?:otw[óo]rz(?:cie|y[ćc])?|ponownie otw[óo]rz(?:cie|y[ćc])?)(?: (?:ponownie|na nowo|to|go|szans[ęe]|${NUMBER})){1,2}`,
  `[öo]ppna(?: (?:den|aff[äa]ren|${NUMBER}))? igen|[åa]teruppta|[åa]ter[öo]ppna`,
  `gen[åa]bn(?: (?:den|sagen|${NUMBER}))?|[åa]bn(?: (?:den|sagen|${NUMBER}))? igen`,
  `avaa(?: (?:se|kauppa|${NUMBER}))? uudelleen`,
]
const POLITE =
  "(?:please|pls|plz|thanks|thank you|bitte|danke|s['’]il (?:vous|te) pla[iî]t|svp|merci|por favor|gracias|per favore|grazie|alsjeblieft|graag|prosz[ęe]|tack|tak)"
const BECAUSE =
  "(?:because|since|as|weil|da|denn|parce qu[e'’]|car|porque|perch[ée]|omdat|want|bo|poniewa[żz]|eftersom|fordi)"
/** The whole clause; only a reason may go on in it. */
const ORDER = ORDERS.map(
  (order) =>
    new RegExp(`^(?:${PLEASE})(?:${order})(?:[ ,]+${POLITE})?(?:\\s*$|\\s+(?=${BECAUSE}(?!\\p{L})))`, 'iu'),
)
const ORDER_JA =
  /^(?:(?:案件|商談|ディール|\d{4,6})を?)?(?:再開|再オープン|再度オープン)(?:して|をお願い|お願い|願い)[^。、？?\n]{0,12}$/u
/** "Reopen, if they come back": not yet. */
const CONDITION =
  /^(?:if|when|once|as soon as|unless|only|until|wenn|falls|sobald|nur|erst|si|d[èe]s que|quand|cuando|se|quando|als|zodra|je[śs]li|gdy|om|n[äa]r|hvis)(?!\p{L})/iu
const GREETING =
  /^(?:hi|hello|dear|hey|hallo|guten (?:tag|morgen)|bonjour|hola|olá|ciao|hej)(?!\p{L})[^\n]{0,40}?(?:[,!.]\s|\n)\s*/iu
/** A kind word or an instruction to whoever reads: no reason. */
const NO_REASON = new RegExp(
  `^(?:(?:${ASSENT}|${POLITE}|sorry|my mistake|entschuldigung|sorry about (?:that|this)|désolée?|perdón|scusate?|desculpe|przepraszam|förlåt|undskyld)(?!\\p{L})[\\s,]*)+(?:for .*)?$|^(?:tell|inform|ask|let) \\p{L}`,
  'iu',
)

/** The order, and the other words, which give the reason, `why`; null: no such order. */
export function reopeningIn(text: string): { why: string | null } | null {
  const clauses = clausesOf(text.slice(0, 1_000).replace(GREETING, ''))
  const at = clauses.findIndex(({ words }) => isOrder(words))
  const order = clauses[at]
  if (!order || order.mark === '?' || order.mark === '？') return null
  const next = clauses[at + 1]
  if (next && CONDITION.test(next.words)) return null
  const before = clauses[at - 1]
  if (before && before.mark !== '.' && CONDITION.test(before.words)) return null
  const rest = [
    ...clauses.slice(0, at),
    { words: reasonIn(order.words), mark: order.mark },
    ...clauses.slice(at + 1),
  ].filter(({ words }) => /\p{L}/u.test(words) && !NO_REASON.test(words))
  const why = rest
    .map(({ words, mark }) => words + mark)
    .join(' ')
    .replace(new RegExp(`^${BECAUSE}(?!\\p{L})[\\s,]*`, 'iu'), '')
    .replace(/[,;:–-]$/u, '')
    .trim()
  return { why: why === '' ? null : why.slice(0, 300) }
}

const isOrder = (words: string): boolean => ORDER.some((order) => order.test(words)) || ORDER_JA.test(words)

/** "Open it again because Jonas meant 1003" gives its reason in the same breath. */
function reasonIn(words: string): string {
  const found = ORDER.map((order) => order.exec(words)).find(Boolean)
  return found ? words.slice(found[0].length) : ''
}

/** Clauses with the mark that ends each; figures and addresses stay whole. */
const clausesOf = (text: string): { words: string; mark: string }[] =>
  allMatches(text, /([^.!?\n,;:。、？–]+(?:[.,:](?=\S)[^.!?\n,;:。、？–]+)*)([.!?,;:。、？–]?)/gu)
    .map(([, words = '', mark = '']) => ({ words: words.trim(), mark }))
    .filter(({ words }) => words !== '')
