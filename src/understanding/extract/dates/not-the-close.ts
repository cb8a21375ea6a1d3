/** Days that say nothing of when the customer decides: somebody is away until then, or something else has to happen first. */

/** The clause around a date: what stands before it and what behind. Several questions are asked of each date. */
function clauseAround(text: string, start: number, end: number): { before: string; after: string } {
  if (last.start === start && last.end === end && last.text === text) return last.clause
  const before = text.slice(Math.max(0, start - 70), start).split(BREAK)
  const clause = { before: before.at(-1)!, after: text.slice(end, end + 45).split(BREAK)[0]! }
  last = { text, start, end, clause }
  return clause
}
let last = { text: '', start: -1, end: -1, clause: { before: '', after: '' } }
const BREAK = /[;!?\n()]|,(?!\d)|\.(?=\s|$)/

/** "I'm off until 12 Dec", "Klaus ist bis 9. im Urlaub", "until the 12th she is on leave". */
export function isAbsence(text: string, start: number, end: number): boolean {
  const { before, after } = clauseAround(text, start, end)
  // "They sign before she goes on leave on 12 December" gives the day all the same.
  if (!FROM_OR_UNTIL.test(before) || DONE_BEFORE.test(before)) return false
  return AWAY.test(before) || AWAY.test(after)
}

const FROM_OR_UNTIL =
  /(?<!\p{L})(?:until|till?|through|thru|from|between|since|bis|vom|ab|von|seit|zum|jusqu'?(?:a|au|en)?|du|au|des|hasta|desde|del|al|ate|de|ao|a partir|fino|dal|al|tot|van|t\/m|vanaf|do|od|till|tills|fran|fra|til|asti|saakka|az)(?!\p{L})[^\d]{0,22}$/u
const DONE_BEFORE =
  /(?<!\p{L})(?:before|bevor|avant (?:que|de|son|sa|ses)|antes de|prima (?:che|di|delle)|voordat|innan|inden|zanim|przed|nez|ennen)(?!\p{L})/u
const AWAY = new RegExp(
  `(?<!\\p{L})(?:${[
    // Whoever "is off" is away; who puts something off is not.
    "(?:is|are|am|was|be|being|been|\\p{L}{1,20}'(?:s|m|re)|im|hes|shes) (?:all |currently |also |now |still |both )?(?:off|out|away|abroad|ill|sick|unavailable|travell?ing|not (?:in|here|around|available|reachable))",
    'on (?:annual |paternity |maternity |parental |sick |paid |unpaid )?(?:leave|holidays?|vacation|pto|sabbatical|honeymoon)|out of (?:the )?office|ooo|off sick',
    '(?:im|in|auf) (?:den |seinem |ihrem |meinem |unserem )?(?:urlaub|ferien|elternzeit|mutterschutz|dienstreise|reha|kur|krankenstand)|krank(?:geschrieben|gemeldet)?|abwesend|verreist|nicht (?:im haus|da|erreichbar|im buro|verfugbar)|hat (?:\\p{L}+ )?(?:urlaub|frei)|urlaub',
    'en (?:conges?|vacances|deplacement|arret(?: maladie)?)|absente?s?|conge (?:maternite|parental)|pas (?:la|disponible|joignable)',
    'de (?:vacaciones|baja|permiso|viaje)|fuera(?: de la oficina)?|ausentes?|no (?:esta|estoy|estan) (?:disponible|localizable)',
    'de (?:ferias|licenca|baixa|viagem)|fora(?: do escritorio)?|em viagem|nao (?:esta|estou) disponivel',
    'in (?:ferie|vacanza|malattia|trasferta|maternita|congedo)|assenti?e?|fuori(?: ufficio| sede)|non (?:e|sono) disponibil[ei]',
    '(?:met|op) (?:vakantie|verlof|reis|zakenreis|zwangerschapsverlof)|afwezig|(?:is|ben|zijn) (?:\\p{L}+ )?(?:vrij|weg|ziek)|niet (?:aanwezig|bereikbaar|op kantoor)',
    'na (?:urlopie|zwolnieniu|wakacjach|delegacji)|nieobecn\\p{L}+|poza biurem|choruje',
    '(?:ar|er) (?:\\p{L}+ )?(?:ledig|bortrest|bortrejst|bortreist|sjuk|syg|syk)|pa (?:semester|ferie|orlov|barsel|foraldraledighet|tjansteresa|permisjon)|har (?:semester|ferie|fri)|foraldraledig|franvarande|fravaerende|sykemeldt|sygemeldt|sjukskriven',
    'lomalla|poissa|vuosilomalla|na dovolene|na nemocenske|mimo kancelar|nepritom\\p{L}+',
  ].join('|')})(?!\\p{L})|休暇|不在|お休み|休みを`,
  'u',
)

/**
 * "If they get the budget by 10 December we are in": what has to happen first has that day. A condition that itself
 * speaks of signing ("if all goes well they sign by …") is the caller's to weigh (`decides`).
 */
export function isCondition(
  text: string,
  start: number,
  end: number,
  decides: (words: string) => boolean,
): boolean {
  const { before } = clauseAround(text, start, end)
  const m = CONDITION.exec(` ${before}`)
  if (m === null) return false
  return !decides(before.slice(Math.max(0, m.index + m[0].length - 1)))
}
/** Where a clause begins, or behind "only": elsewhere such words are others ("se firma", "si decide"). */
const CONDITION = new RegExp(
  `(?:^|(?<!\\p{L})(?:only|nur|but|and|und|aber|seulement|solo|solamente|apenas|soltanto|maar|alleen|kun|bara|endast|tylko|then|dann|on condition|unless|sign|in|it)\\s)\\s*(?:${[
    'if|provided(?: that)?|assuming|as long as|on condition that|subject to|unless|once',
    'wenn|falls|sofern|vorausgesetzt|sobald|solange',
    "(?:seulement )?si (?=(?:le|la|les|l'|ils?|elles?|on|nous|tout|leur|son)(?!\\p{L}))|s'ils?|a condition (?:que|d)|sous reserve",
    'si (?=(?:el|la|los|las|hay|consigu\\p{L}+|logra\\p{L}*|todo|su)(?!\\p{L}))|siempre que|siempre y cuando|en caso de',
    'se (?=(?:o|a|os|as|il|lo|la|i|gli|le|houver|conseguir\\p{L}*|tudo|tutto|ottengono|riescono)(?!\\p{L}))|caso|desde que|a patto che|purche|a condizione',
    'als (?=(?:ze|zij|de|het|we|wij|hij|alles|hun)(?!\\p{L}))|mits|zolang|tenzij',
    'om (?=(?:de|vi|det|allt|styrelsen|ledningen|han|hon|budgeten)(?!\\p{L}))|hvis|dersom|forutsatt|forudsat|forutsatt att|under forutsattning',
    'jesli|jezeli|pod warunkiem|o ile|pokud|jestlize|za predpokladu|jos|mikali|edellyttaen',
  ].join('|')})(?!\\p{L})`,
  'u',
)
