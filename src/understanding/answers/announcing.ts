/**
 * Words that open another deal in a reply: "Could you open a second one?", "Noch ein Deal für Sie: …". Plainly, where
 * they can mean nothing else, whatever customer it is for; weakly, where another customer and its facts must follow.
 */
import { fold } from '../extract/fold.ts'
import { allMatches } from '../search/all-matches.ts'
import { ofItsOwnAt } from './addendum.ts'

/** Where a reply plainly announces another deal, -1 where it does not. Pure; linear. */
export function announcedAt(own: string): number {
  const folded = fold(own.slice(0, MOST))
  for (const { index, 0: words } of allMatches(folded, PLAINLY)) {
    const before = /[^.!?\n]{0,60}$/.exec(folded.slice(0, index))![0]
    // The stop of the sentence before is none of the announcement.
    const stop = /^(?:[.!?]\s|\n)?[ \t]*/.exec(words)![0].length
    if (!DENIES.test(before) && !BEHIND.test(folded.slice(index + words.length))) return index + stop
  }
  return -1
}
const MOST = 4000

/** Whether a reply plainly announces another deal. Pure; linear. */
export const announcesAnother = (own: string): boolean => announcedAt(own) >= 0

/** Where words stand that may announce another deal, -1 where there are none. Pure; linear. */
export function weaklyAnnouncedAt(own: string): number {
  const head = own.slice(0, 1500)
  const places = [ofItsOwnAt(own), head.search(ONE_MORE), fold(head).search(THEN_THIS)].filter(
    (at) => at >= 0,
  )
  return places.length === 0 ? -1 : Math.min(...places)
}

/** "One more for you: …", "Und gleich noch einer:". */
const ONE_MORE =
  /(?<!\p{L})(?:(?:(?:one|two|three|a few|another|some) more|another (?:one|two)?) ?(?:for you|to register|to log|coming|deals?|leads?|please|from us|:)|while (?:i['’]m|we['’]re|i am) (?:at it|here)|(?:gleich |direkt )?noch (?:eine[rsn]?|zwei|ein weitere[rs]?) (?:f[üu]r euch|deals?|registrierung|fall|projekt|anmeldung|:)|(?:und |hier )(?:gleich |direkt )?noch eine[rs]?:|(?:encore un|et un de plus|un de plus|une autre)(?:e)? (?:pour vous|dossier|affaire|:)|(?:uno|una|otro|otra) m[áa]s (?:para vosotros|para vosotras|para ustedes|:)|(?:mais um|mais uma) (?:para voc[êe]s|neg[óo]cio|registo|registro|:)|(?:ancora un['’]?a?|un['’]altr[ao]) (?:per voi|trattativa|opportunit[àa]|:)|(?:nog een(?:tje)?|er nog een) (?:voor jullie|deal|aanmelding|registratie|:)|(?:jeszcze jed(?:en|na|no)) (?:dla was|szansa|temat|zg[łl]oszenie|:)|(?:en till|ytterligare en) (?:till er|aff[äa]r|registrering|:)|(?:en (?:sag )?mere|endnu en) (?:til jer|sag|registrering|:))|もう(?:一|1|１)件/iu

/** After a refusal: "Then this one: Kelso Timber …". Folded. */
const THEN_THIS =
  /(?:^|[\n.!?,]\s*)(?:(?:ok(?:ay)?|fine|alright|fair enough|gut|na gut|bon|bueno|va bene)[,.]? )?(?:(?:then|so|instead|in that case)(?: please)?,?(?: take| try| what about| how about)? this one(?: instead)?|(?:dann|stattdessen) (?:bitte |eben |halt |lieber )?(?:diese[nrs]?|de[nr] hier|die hier|das hier)|alors (?:celui|celle)(?:-ci)?|entonces est[ae]|entao (?:est[ae]|ess[ae])|allora (?:questo|questa)|dan (?:deze|die)|to (?:moze )?(?:ten|ta)|da (?:den har|denna)|sa (?:denne|den her)) ?[:,]/u

const DEAL =
  '(?:deals?(?: regs?| registrations?)?|registrations?|opportunit(?:y|ies)|leads?|registrierung|anmeldung|vorgang|projekt|opportunity|dossier|affaire|opportunite|enregistrement|oportunidad|oportunidade|registro|registo|operacion|negocio|trattativa|opportunita|registrazione|registratie|aanmelding|kans|szans[ae]|transakcj[ae]|rejestracj[ae]|zgloszenie|affar|registrering|sag|aftale)'
const YOU =
  '(?:for you(?: guys| all| folks)?|for your (?:list|desk|pipeline)|to register|to log|fur (?:sie|euch|dich)|pour (?:vous|toi)|para (?:vosotr[oa]s|ustedes|usted|ti|voces?|vos|si)|per (?:voi|lei|te)|voor (?:jullie|u|je)|dla (?:was|panstwa|pana|pani|ciebie)|(?:till|til) (?:er|dig|jer|dere))'
/** Behind "a second one": the end of what is opened, and no "contact" or "licence". */
const STOP = `(?=\\s*(?:[?.!:,;()\\n-]|$)|\\s+(?:for|with|at|on|in|please|fur|bei|mit|zu|pour|avec|chez|para|con|en|com|na|no|per|presso|voor|bij|met|dla|z|dlya|for|med|hos|til|till)(?!\\p{L}))`
const OPENED = `(?: ${DEAL}| one)?${STOP}`
const PROJECT = '(?:project|deal|opportunity|projekt|vorhaben|projet|proyecto|projeto|projecto|progetto)'

/** What may stand before "new deal:", "neuer Deal:". */
const ALSO =
  "(?:(?:and|also|then|plus|btw|by the way|und|noch|ausserdem|dazu|hier|et|aussi|encore|voici|y|tambien|ademas|aqui|e|anche|inoltre|ecco|tambem|mais|en|ook|nog|och|ocksa|och sa|og|ogsa|sa|i|jeszcze|oraz|a|jeste)[, ]+){0,2}(?:(?:an?|one|ein|eine|einen|une?|una?|uma?|um|een|ett?|jeden|jedna) |un')?"

/** Folded. */
const PLAINLY = new RegExp(
  `(?<!\\p{L})(?:${[
    // "open a second one", "register another deal"
    `(?:open|create|register|log|file|raise|set up|enter)(?: up)?(?: (?:us|me))? (?:an? |yet |just )?(?:second|another|third|new|separate|further|additional|different)(?: one| ${DEAL})${STOP}`,
    // "einen zweiten anlegen"
    `(?:zweite|weitere|neue|andere|separate|eigene)[nrs]?(?: ${DEAL})?(?: (?:fur|bei|mit|zu) (?:[\\p{L}\\p{N}&.-]+ ){1,4}?)? ?(?<= )(?:anlegen|eroffnen|aufmachen|registrieren|erfassen|anmelden)`,
    `(?:ouvrir|creer|enregistrer|saisir|declarer) (?:une?|encore une?)(?: (?:deuxieme|second|seconde|autre|nouveau|nouvelle|de plus))${OPENED}`,
    `(?:abr[ie]r|crear|registrar|dar de alta|criar|registar)(?:nos|me)? (?:(?:una?|uma?|mais uma?) )?(?:segund[oa]|nuev[oa]|nov[oa]|otr[oa]|outr[oa]|mas)${OPENED}`,
    `(?:aprir(?:e|ne)|crear(?:e|ne)|registrar(?:e|ne)|inserir(?:e|ne)) (?:una? |un')?(?:second[oa]|altr[oa]|nuov[oa])${OPENED}`,
    `(?:tweede|nieuwe|andere|aparte)(?: ${DEAL})?(?: (?:voor|bij|met) (?:[\\p{L}\\p{N}&.-]+ ){1,4}?)? ?(?<= )(?:openen|aanmaken|registreren|aanmelden|vastleggen)`,
    `(?:otworzyc|zalozyc|zarejestrowac|utworzyc) (?:jeszcze )?(?:drug[aie]|kolejn[aey]|now[aey])${OPENED}`,
    `(?:oppna|skapa|registrera|lagga upp|oprette|abne|aabne|registrere) (?:(?:en|ett?) )?(?:andra|ny|nytt|annan|till|separat|anden|mere|yderligere|nummer to)${OPENED}`,
    // "another one for you", "noch ein Deal für Sie"
    `(?:(?:one|two|a few|some) more|another(?: one| two)?|a (?:second|new|further)(?: one)?)(?: ${DEAL})? ${YOU}`,
    `(?:noch|hier) ein(?:e[nrs]?|s)?(?: (?:weitere|zweite|neue)[nrs]?)?(?: ${DEAL})? ${YOU}`,
    `(?:encore une?|une? (?:autre|deuxieme|second|seconde|nouveau|nouvelle)|une? de plus)(?: ${DEAL})? ${YOU}`,
    `(?:otr[oa]|un[oa]? mas|un[oa]? segund[oa]|un[oa]? nuev[oa]|mais um[a]?|outr[oa]|um[a]? nov[oa])(?: ${DEAL})?(?: mas| mais)? ${YOU}`,
    `(?:ancora una?|un'?(?: ?altr[oa])|un[oa]? (?:second[oa]|nuov[oa]))(?: ${DEAL})? ${YOU}`,
    `nog een(?:tje)?(?: (?:nieuwe|tweede))?(?: ${DEAL})? ${YOU}`,
    `jeszcze jed(?:en|n[aoe])(?: ${DEAL})? ${YOU}`,
    `(?:en(?: ${DEAL})? (?:till|mere)|endnu en|ytterligare en|en ny)(?: ${DEAL})? ${YOU}`,
    // "Etchingham again, but a different project"
    `(?:but|however|just|though)(?: (?:it'?s|this is|that'?s|for|with|about))? (?:an? )?(?:completely |totally |entirely |very )?(?:different|separate|second|new|another) ${PROJECT}`,
    `(?:aber|allerdings|diesmal|jedoch)(?: (?:um|fur|es ist|mit))? (?:ein(?:en?)? )?(?:ganz |vollig )?(?:andere|zweite|neue|weitere|separate)[snr]? ${PROJECT}`,
    `(?:mais|pero|mas|ma)(?: (?:pour|cette fois|c'est|para|es|e|esta vez|desta vez|per|questa volta))? (?:un )?(?:autre|deuxieme|second|nouveau|otro|segundo|nuevo|outro|novo|um (?:outro|segundo|novo)|altro|secondo|nuovo) ${PROJECT}`,
    `maar (?:nu )?(?:voor )?een (?:ander|tweede|nieuw|apart) ${PROJECT}`,
    `ale (?:to )?(?:inny|drugi|nowy|osobny) ${PROJECT}`,
    `men (?:(?:det ar|det er|for|till|til) )?(?:ett? )?(?:annat|nytt|andet|nyt) ${PROJECT}`,
    `same (?:customer|client|account),? (?:but )?(?:an? )?(?:different|another|new|second) ${PROJECT}`,
  ].join(
    '|',
  )})(?!\\p{L})|(?:^|\\n|p\\.?\\s?s\\.?\\W{1,3}|[.!?]\\s)[ \\t]*${ALSO}(?:(?:second|another|new|next|different|separate) (?:${DEAL}|one)|(?:zweite|weitere|neue|nachste)[rs]? ${DEAL}|(?:autre|second|deuxieme|nouveau|nouvelle) ${DEAL}|(?:otra?|nueva|nuevo|segund[oa]|outr[oa]|nov[oa]|altr[oa]|nuov[oa]|second[oa]) ${DEAL}|(?:nieuwe|tweede|andere) ${DEAL}) ?:|もう(?:一|1)件|(?:2|二)件目`,
  'gu',
)

/** "No need to open a second one", "should we register another one". */
const DENIES =
  /(?<!\p{L})(?:not|never|no need|without|don'?t|didn'?t|won'?t|cannot|can'?t|instead of|rather than|if|nicht|kein\p{L}*|ohne|statt|wenn|falls|pas|sans|si|sin|sem|senza|non|nao|niet|geen|zonder|als|nie|bez|inte|utan|om|ikke|uden|hvis)(?!\p{L})/u
/** "A new deal for you to sign off"? What comes of it is none yet; a mere size of the deal is none at all. */
const BEHIND = /^ (?:size|value|volume|amount|sum|manager|lead|phase|owner|desk|name|number)(?!\p{L})/u
