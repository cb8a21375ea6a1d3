/** What an intake owner's rejection rejects, and what of it the partner is to be told. Pure; linear. */
import { reviewReasonOf } from './reasons.ts'

/**
 * "Reject the deal, tell Dana only that we serve them already": what the partner is to be told, and no other word of
 * the mail; '' where nothing is ("don't tell them why"); null where the mail says nothing of the kind.
 */
export function toldPartner(text: string): string | null {
  if (NOT_TELLING.test(text)) return ''
  const what = TELLING.exec(text)?.groups?.what?.trim().slice(0, 500) ?? null
  // "Tell Dana sorry" is manners, and no reason.
  return what !== null && MERE_MANNERS.test(what) ? null : what
}

/** The words of a rejection without "and tell Dana sorry". */
export function withoutManners(text: string): string {
  const told = TELLING.exec(text)
  if (!told || !MERE_MANNERS.test(told.groups?.what?.trim() ?? '')) return text
  const before = text
    .slice(0, told.index)
    .replace(/[,;\s]*(?<!\p{L})(?:and|und|et|y|e|en|i|och|og)?[,\s]*$/u, '')
  return `${before}${text.slice(told.index + told[0].length)}`.trim()
}

const MERE_MANNERS =
  /^(?:(?:i['’]?m|we['’]?re|i am|we are|we|i|es|tut|wir|mir|uns|on est|je suis|lo|ci|het|det|very|so|really|many|viele|our|my|me|a|big|that) )*(?:sorry|thanks?(?: (?:you|anyway|all the same))?|apolog\p{L}*|regrets?|no hard feelings|good luck|leid|entschuldigung|danke|grüße|désolée?s?|merci|siento|sentimos|perdón|gracias|desculp\p{L}*|obrigad[oa]|dispiace|scusa\p{L}*|grazie|spijt\p{L}*|bedankt|przykro\p{L}*|dziękuj\p{L}*|ledsen|tack|ked af det|beklager|tak|takk)(?: (?:from (?:me|us)|von mir|tut es (?:mir|uns)|(?:es )?(?:mir|uns)|ons|me|nam|about (?:it|that|this)|anyway|please))?[.!\s]*$/iu

/** "Not for us, they're an existing customer": the deal is turned down where a reason that has a code stands beside it. */
export function turnsDown(text: string): boolean {
  const said = TURNED_DOWN.exec(text.trim())
  return said !== null && !/[?？]/.test(text) && reviewReasonOf(text.trim().slice(said[0].length)) !== null
}

const TURNED_DOWN =
  /^(?:(?:sorry|no|nein|non|nee|hi|hello),? )?(?:(?:this|that|it)(?:['’]s| is) )?(?:not (?:one )?for us|nothing for us|(?:das ist )?nichts für uns|(?:ce n['’]est )?pas pour nous|(?:esto )?no es para nosotros|não é para nós|non (?:fa|è) per noi|niets? voor ons|(?:to )?nie dla nas|(?:det är )?inget för oss|ikke noget for os|ikke noe for oss|ei meille|není pro nás)(?!\p{L})/iu

/** The sentence of several that plainly rejects the deal and gives a reason with a code; null where none does. */
export function rejectingSentence(text: string): string | null {
  const [, ...later] = text.match(/[^.!?\n]+[.!?]*/g) ?? []
  return (
    later
      .map((each) => each.trim())
      .find(
        (each) => !each.includes('?') && ordersRejection(each) && reviewReasonOf(reasonIn(each)) !== null,
      ) ?? null
  )
}

const NAMED = '\\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30})?'
const WHAT = '(?<what>[^.!?\\n]{3,500})'

const TELLING = new RegExp(
  `(?<!\\p{L}|(?:not|n['’]t|[Nn]ever|nicht|[Nn]on|[Nn]ão|niet|[Nn]e|[Nn]o|[Nn]o need to) )(?:${[
    `(?:[Tt]ell|[Ii]nform|[Ww]rite to|[Ll]et) (?:them|him|her|the (?:partner|reseller)|${NAMED})(?: know)?(?: (?:only|just|simply|nothing but))?[:,]?(?: that)?`,
    `(?:[Ss]agt?|[Ss]agen Sie|[Ss]chreibt?|[Ss]chreiben Sie) (?:bitte )?(?:ihm|ihr|ihnen|dem Partner|${NAMED})(?: bitte)?(?: (?:nur|lediglich|einfach))?(?:,? dass|[:,])`,
    `(?:[Dd]ites|[Dd]is)(?:-(?:lui|leur)| (?:à|a) ${NAMED}| au partenaire)(?: (?:seulement|juste|simplement))?(?: :|:| que| qu['’])`,
    `(?:[Dd]ile|[Dd]iles|[Dd]ecidle|[Dd]ecidles|[Dd][íi]gale|[Dd][íi]ganle)(?: (?:a ${NAMED}|al partner))?(?: (?:solo|sólo|solamente|únicamente))?(?::| que)`,
    `(?:[Dd]iga|[Dd]igam|[Dd]iz)(?: (?:à|ao|a) (?:parceiro|${NAMED}))(?: (?:apenas|só|somente))?(?::| que)`,
    `(?:[Dd]igli|[Dd]ille|[Dd]itegli|[Dd]itele|[Dd]ite|[Dd]i['’])(?: (?:a ${NAMED}|al partner))?(?: (?:solo|soltanto))?(?::| che)`,
    `(?:[Zz]eg|[Vv]ertel)(?: (?:tegen|aan))? (?:hem|haar|ze|hun|de partner|${NAMED})(?: (?:alleen|enkel|gewoon|maar)){0,2}(?::| dat)`,
  ].join('|')})\\s*${WHAT}`,
  'u',
)

const NOT_TELLING =
  /(?<!\p{L})(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever|[Nn]o need to|without) (?:tell(?:ing)?|inform(?:ing)?|let(?:ting)?|giv(?:e|ing)) (?:them|him|her|the (?:partner|reseller)|[A-Z]\p{L}{1,30}) (?:know )?(?:why|the (?:real )?reasons?|anything|more|a reason|reasons)|(?<!\p{L})(?:sagt?|sagen Sie|nenn\p{L}*) (?:ihm|ihr|ihnen|dem Partner|\p{Lu}\p{L}{1,30}) (?:bitte )?(?:nicht,? warum|nichts|keinen Grund|den Grund nicht)|(?<!\p{L})(?:ohne Begründung|sans (?:dire|donner) (?:pourquoi|de raison)|sin (?:decir|dar) (?:por ?qué|motivos?|razones)|senza (?:dire|spiegare) (?:perché|il motivo)|zonder reden)(?!\p{L})/u

/** Whether the deal itself is rejected in so many words, and not its new owner or a proposal. */
export function rejectsDeal(text: string): boolean {
  const order = REJECTED_JA.exec(text.trim()) ?? ORDER.exec(text.trim())
  if (order === null) return false
  const reason = reasonIn(text)
  return (
    order.groups?.deal !== undefined ||
    /^reject(?:ed)?: ?\p{L}/iu.test(text.trim()) ||
    reviewReasonOf(reason) !== null
  )
}

/**
 * Whether a sentence orders to reject. What denies something in the reason ("Reject: not qualified") denies nothing of the
 * order; without a mark between the two it may ("reject not this one").
 */
export function ordersRejection(sentence: string): boolean {
  const order = ORDER.exec(sentence.trim())
  if (REJECTED_JA.test(sentence.trim())) return true
  if (order === null) return false
  const rest = sentence.trim().slice(order[0].length)
  return rest === '' || order.groups?.mark !== undefined || !DENIES.test(rest)
}

/** The words of a rejection without its order: what the partner reads is why, and not what was commanded; '' for no reason. */
export function reasonIn(text: string): string {
  const order = REJECTED_JA.exec(text.trim()) ?? ORDER.exec(text.trim())
  if (order === null) return text
  const reason = text.trim().slice(order[0].length).replace(REASON_LABEL, '').trim()
  return /\p{L}{2}/u.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : ''
}

const PLEASE =
  "(?:(?:hi|hello|hallo|hola|ciao|hej|bonjour)(?: \\p{L}{2,20})?[ ,!:-]{1,3})?(?:(?:no|nein|non|nee|please|pls|bitte|merci de|veuillez|svp|s['’]il vous pla[îi]t|por favor|per favore|graag|prosz[ęe]|v[äa]nligen|sn[äa]lla|venligst|ok|okay),? )?(?:(?:we|i|wir|ich|nous|je|noi|wij|vi|jag|jeg|let['’]s|das|den|diesen?|es|må vi) )?"
const REJECTION =
  '(?:reject(?:ed|ing)?|decline(?:d)?|refuse[rdz]?|turn (?:it |this )?down|ablehnen|abgelehnt|lehn(?:en?|t) (?:(?:wir|ich|sie|das|den deal|es|ihn|bitte) ){0,3}ab|nicht annehmen|(?:do not|don.t) accept|ne pas accepter|no aceptar|non accettare|n[ãa]o aceitar|niet accepteren|zur[üu]ckweisen|[àa] (?:refuser|rejeter)|rejete[rz]|rejetons|refusons|refus[ée]|rechazamos|rifiutiamo|recusamos|rejeitamos|rechazar|rechazad[oa]?|rechaza|rechacen|recusar|recusad[oa]|recusem|rejeitar|rejeitad[oa]|rifiutare|rifiutat[oa]|rifiuta|respingere|respinto|afwijzen|afgewezen|wijs (?:dit |deze |het |maar ){0,2}af|weigeren|odrzuci[ćc]|odrzucamy|odrzucone|odm[óo]wi[ćc]|avsl[åa](?:s|r)?|avvisa|avsl[åa]s|afvis(?:e|es|t)?|afsl[åa])'
const DEAL =
  "(?:(?:the|this|that|their|whole|den|die|diesen?|das|la|le|l['’]|cette|ce|el|esta|este|il|questa|questo|de|deze|het|to|den h[äa]r|denne) ?){0,2}(?:deal|registration|opportunity|lead|registrierung|anmeldung|enregistrement|dossier|affaire|registro|oportunidad|registo|oportunidade|registrazione|segnalazione|trattativa|registratie|aanmelding|zg[łl]oszenie|rejestracj[ęe]|registreringen|aff[äa]ren|sagen)"
/** The order at the head; `deal` where it names it, `mark` where its reason begins after one. */
const ORDER = new RegExp(
  `^${PLEASE}${REJECTION}(?!\\p{L})(?: (?:it|this(?: one)?|that(?: one)?|them|bitte|please|alstublieft))?(?: (?<deal>${DEAL})(?!\\p{L}))?(?<mark>\\s*(?:[:,;.!–—-]+\\s*|\\s(?=because |since |as |weil |da |denn |car |parce |puisque |porque |ya que |pois |perch|poich|want |omdat |bo |poniewa|eftersom |d[åa] |fordi ))(?:(?:because(?! of)|since|as|weil|da|denn|car|parce qu(?:e |['’])|puisque|porque|ya que|pois|perch[ée]|poich[ée]|want|omdat|bo|poniewa[żz]|eftersom|f[öo]r att|fordi)\\s+)?)?`,
  'iu',
)
const REJECTED_JA =
  /^(?:却下|否認|お断り)(?:して(?:ください|下さい)|します|いたします|でお願いします|です)?(?=$|[、：:。，,\s])[、：:。，,\s]*(?:理由[：:は、]\s*)?/u
const REASON_LABEL =
  /^(?:the )?(?:reason|grund|begr[üu]ndung|motivo|raison|motif|reden|pow[óo]d|orsak|[åa]rsag)\s*[:–-]\s*/iu
const DENIES =
  /(?<!\p{L})(?:not|n['’]t|never|no|nicht|kein\p{L}*|nie|pas|non|niet|geen|n[ãa]o|inte|ikke)(?!\p{L})/iu
