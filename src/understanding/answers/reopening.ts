/**
 * The desk's order to take back a result: "reopen, Jonas meant 1003", "bitte wieder öffnen". Conservative: the order stands
 * at the head of the answer, without condition or question; everything else is null, and a human sees it.
 */

/** Beside the deal or its number nothing else is opened. */
const IT = String.raw`(?: (?:it|this(?: one)?|that(?: one)?|(?:the |this |that )?(?:deal|opportunity)|(?:deal )?#?\d{4,6}))?`
const PLEASE = `(?:(?:please|pls|kindly|ok(?:ay)?|yes|then|so|bitte|ja|also|merci de|veuillez|oui|por favor|s[íi]|per favore|alsjeblieft|graag|prosz[ęe]|tak|sn[äa]lla|vänligen|venligst|hyvä|ole hyvä ja)[ ,]+){0,2}`
const ORDERS = [
  `re-?open${IT}|open${IT}(?: up)? again|(?:put|set|move)${IT} back (?:to|into) (?:open|working|the pipeline)`,
  String.raw`wieder ?(?:[öo]ffnen|aufmachen)|(?:[öo]ffne|mach)(?:n|en)?(?: sie)?(?: (?:ihn|es|den deal|\d{4,6}))? wieder(?: auf)?|(?:deal|den deal|\d{4,6}) (?:bitte )?wieder ?(?:[öo]ffnen|aufmachen)`,
  String.raw`(?:à )?(?:rouvrir|rouvrez|rouvre|r[ée]ouvrir|r[ée]ouvrez)(?:[- ](?:(?:le|ce) dossier|l['’]affaire|l[ea]|\d{4,6}))?`,
  String.raw`(?:reabrir|reabre|r[ée]abrelo|reabra(?:n|mos)?|volver a abrir)(?: (?:el|la|lo|o|a|esta|este)? ?(?:oportunidad|operaci[óo]n|neg[óo]cio|deal|\d{4,6}))?`,
  String.raw`(?:riaprire|riapri(?:te)?(?:lo|la)?|riapriamo(?:lo|la)?)(?: (?:la trattativa|il deal|\d{4,6}))?`,
  String.raw`(?:heropen(?:en)?|weer openen)(?: (?:de deal|hem|\d{4,6}))?|(?:de deal|\d{4,6}) (?:heropenen|weer openen)`,
  String.raw`(?:otw[óo]rz(?:cie|y[ćc])?|ponownie otw[óo]rz(?:cie|y[ćc])?)(?: (?:ponownie|na nowo|to|go|szans[ęe]|\d{4,6})){0,2}`,
  String.raw`(?:[öo]ppna(?: (?:den|aff[äa]ren|\d{4,6}))? igen|[åa]teruppta|[åa]ter[öo]ppna)`,
  String.raw`(?:gen[åa]bn(?: (?:den|sagen|\d{4,6}))?|[åa]bn(?: (?:den|sagen|\d{4,6}))? igen)`,
  String.raw`avaa(?: (?:se|kauppa|\d{4,6}))? uudelleen`,
].map((order) => new RegExp(`^${PLEASE}(?:${order})(?=$|[\\s.,;:!–-])`, 'iu'))
const ORDERS_JA =
  /^(?:(?:案件|商談|ディール|\d{4,6})を?)?(?:再開|再オープン|再度オープン)(?:して|をお願い|お願い|願い)[^。、？?\n]{0,12}/u
/** "Reopen it if they come back", "otwórz drzwi": the order was another one. */
const GOES_ON_OTHERWISE =
  /^,? (?:if|when|once|as soon as|unless|only|until|the (?!deal)|a |an |wenn|falls|sobald|nur|erst|si |d[èe]s que|quand|cuando|se |quando|als |zodra|je[śs]li|gdy|om |n[äa]r |hvis )/iu
const GREETING =
  /^(?:hi|hello|dear|hey|hallo|guten (?:tag|morgen)|bonjour|hola|olá|ciao|hej)(?!\p{L})[^\n]{0,40}?(?:[,!.]\s|\n)\s*/iu
/** What leads over from the order to the reason: a kind word, a conjunction. */
const BECAUSE =
  /^[\s.,;:!–-]*(?:(?:please|pls|thanks|thank you|bitte|danke|s'il (?:vous|te) pla[iî]t|merci|por favor|gracias|per favore|grazie|alsjeblieft|graag|prosz[ęe]|tack|tak)(?!\p{L})[\s.,;:!–-]*)?(?:(?:because|since|as|weil|da|denn|parce qu[e']|car|porque|perch[ée]|omdat|want|bo|poniewa[żz]|eftersom|fordi)(?!\p{L})[\s,]*)?/iu

/** The order, and the words behind it that give the reason, `why`; null: no such order. */
export function reopeningIn(text: string): { why: string | null } | null {
  const words = text.slice(0, 1_000).replace(GREETING, '').trim()
  const order = ORDERS.map((pattern) => pattern.exec(words)).find(Boolean) ?? ORDERS_JA.exec(words)
  if (!order) return null
  const rest = words.slice(order[0].length)
  const sentence = /^[^.!?\n。？]{0,300}[?？]?/u.exec(rest)?.[0] ?? ''
  if (/[?？]$/u.test(sentence) || GOES_ON_OTHERWISE.test(sentence)) return null
  const why = rest
    .replace(BECAUSE, '')
    .replace(/^[。、]/u, '')
    .trim()
  return { why: why === '' ? null : why.slice(0, 300) }
}
