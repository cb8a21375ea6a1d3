/**
 * The context of a deal: the sentences that say need, problem, project, trigger, competitor or incumbent, in the
 * order of the mail. No greeting, no signature, no boilerplate, no contact data, no request to register.
 */

import { allMatches } from '../search/all-matches.ts'
import type { Fact } from '../understanding.ts'
import {
  ABOUT_THE_MAIL,
  AWAY,
  CHANGE,
  CHATTER,
  COURTESY,
  MARKETING,
  NEED,
  NEW_YEAR,
  OWN_FAMILY,
  PASSES_ON,
  REASON,
  REQUEST,
  THEIR_HOUSE,
  TIME_OFF,
  WHERE_ANSWERS_ARE,
} from './context-words.ts'
import { fold } from './fold.ts'
import { besideWish, isOfWish } from './for-visibility.ts'
import { low, type Unit } from './layout/units.ts'
import { toldOf } from './learned/told-of.ts'
import { FOR } from './money/sum-words.ts'
import { withoutOrders } from './no-context.ts'
import { personsIn } from './people/persons-in.ts'
import { fact, foundIn, type Reading, words } from './reading.ts'
import { INVITES } from './step-wishes.ts'

const CHROME = /^(?:[-=_*#~+ ]{3,}|-+\s?[\p{L} /&]+\s?-+$|\[[x ]?\])/u

/** The context sentences of one deal; with lower confidence those that only tell about it. */
export function readContext(
  reading: Reading,
  units: Unit[],
  skip: { step: Unit | null; closeUnit: Unit | null; competitor?: Fact<string> | null },
  reply: boolean,
): Fact<string>[] {
  const graded = units.flatMap((whole) => {
    const unit = withoutOrders(whole, sideOf(whole) === 'CUSTOMER', tellsNeed)
    if (unit === null) return []
    const graded = (part: Unit) => ({ part, grade: gradeOf(reading, part, whole, skip, reply) })
    let { part, grade } = graded(withoutLeadIn(tellingPart(reading, unit, CLAUSE)))
    // "The accountant, Lucy Trevor (07700 900123), says it takes them two weeks": a need about somebody's number.
    if (grade === null && toldOf(reading, whole)('CONTEXT') >= SURE.alone) {
      const beside = tellingPart(reading, unit, CLAUSE_OR_ADDRESS)
      if (tellsNeed(low(beside)) || personsIn(beside).length === 0) ({ part, grade } = graded(beside))
    }
    if (grade === null) return []
    const value = words(part.layout, part.start, part.end)
    const sure = grade === 'STRONG' && (!reply || tellsMore(reading, unit, skip.competitor ?? null))
    return [{ grade, fact: fact(value, part.layout, part.start, part.end, sure ? 0.85 : 0.55) }]
  })
  if (!graded.some(({ grade }) => grade === 'STRONG')) return []
  return graded.map((entry) => entry.fact).slice(0, 40)
}

/** The context without short sentences that say the partner's part and nothing else ("we keep hold of the customer"). */
export function besideRoles(context: Fact<string>[], roles: Fact<unknown>[]): Fact<string>[] {
  const said = roles.flatMap(({ evidence }) => evidence)
  const saysPart = ({ value, evidence }: Fact<string>): boolean =>
    !tellsNeed(fold(value).toLowerCase()) &&
    value.split(/\s+/).length <= 8 &&
    evidence.some((own) => said.some(({ start, end }) => start >= own.start && end <= own.end))
  const rest = context.filter((fact) => !saysPart(fact))
  return rest.length > 0 ? rest : context
}

/** The context without the wish that nobody is asked to take the deal, unless the same sentence says the need. */
export const withoutWish = (context: Fact<string>[], wish: Fact<string> | null): Fact<string>[] =>
  context.filter((fact) => !isOfWish(wish, fact) || tellsNeed(besideWish(fold(fact.value))))

/** "Hey guys got another one - fenwick & sons want …": whom it greets and that it brings something is told already. */
function withoutLeadIn(unit: Unit): Unit {
  if (unit.key !== null) return unit
  const lead = LEAD_IN.exec(low(unit))?.[0].length ?? 0
  if (lead === 0) return unit
  const rest = low(unit).slice(lead).split(/\s+/).length
  return rest >= 4 ? { ...unit, start: unit.start + lead } : unit
}

const LEAD_IN =
  /^(?:(?:hi|hello|hey|hiya|heya|hallo|moin|servus|hej|hei|salut|bonjour|hola|ciao|ola|hoi|good (?:morning|afternoon|evening))\b(?: \p{L}{2,20}){0,3}[ ,!.–-]{0,4})?(?:(?:i |we |i've |we've |i have |we have |ive )?(?:just )?(?:got|have|here(?:'s| is)|heres|there's|there is)? ?(?:yet )?(?:another|a new|one more|a fresh|a nice|new|next|a quick|an?) (?:one|deal|lead|opp|opportunity|registration|customer)(?: for (?:you|u|ya|y'all))?(?: (?:guys|all|team|folks))?|(?:(?:ich |wir )?(?:hab|habe|haben) )?(?:wieder |mal |noch )*(?:ein(?:en?)?|was|etwas) (?:neue[rns]?|weitere[rn]?)(?: (?:deal|lead|kunden?|chance|sache))?(?: fur (?:euch|sie|dich))?|(?:une |voici une )?nouvelle (?:affaire|opportunite)(?: pour vous)?|(?:os (?:paso|traigo) )?(?:otra|una nueva) oportunidad|(?:un'?altra|una nuova) opportunita|(?:weer |nog )?een nieuwe (?:deal|kans|klant))\s{0,2}(?:[:,–—]|-(?= )|\.{2,3})\s+/u

/** In a reply any sentence may be the need that was asked for; that it adds to a known one is another matter. */
function tellsMore(reading: Reading, unit: Unit, competitor: Fact<string> | null): boolean {
  if (unit.key === 'context') return true
  const chance = toldOf(reading, unit)('CONTEXT')
  const { amounts, dates } = foundIn(reading, unit)
  // "Amount now 57k, close slips to mid January": the sum and the day are written down, and nothing else is told.
  if (amounts.length + dates.length > 0 && !tellsNeed(low(unit).replace(OF_A_PLAN, ''))) return false
  const ofCompetitor = competitor?.evidence.some(({ start, end }) => start < unit.end && end > unit.start)
  return chance >= (ofCompetitor ? SURE.short : SURE.alone)
}

/** Words of need that also say how a plan moves. */
const OF_A_PLAN =
  /\b(?:slip\w*|delay\w*|late\w*|wait\w*|scope|cost\w*|currently|today|verschieb\w*|verzoger\w*|rutsch\w*|warte\w*|derzeit|aktuell\w*|spat\w*|kosten|retard\w*|delai\w*|attend\w*|actuellement|aujourd'hui|retras\w*|tard\w*|esper\w*|actualmente|hoy|atras\w*|atualmente|hoje|ritard\w*|aspett\w*|attualmente|oggi|vertrag\w*|wacht\w*|momenteel|skal|approv\w*|aprob\w*|aprova\w*|freigab\w*|valid\w*|goedkeur\w*)\b/g

const sideOf = (unit: Unit) => unit.layout.sections[unit.section]?.side
const tellsNeed = (value: string): boolean => NEED.test(value) || REASON.test(value) || CHANGE.test(value)

/**
 * Probabilities of the learnt reader: from `alone` it hears a need by itself, below `against` no statement is one, from
 * `short` a short statement is one, from `listed` one in a list, from `fragment` a few words.
 */
const SURE = { alone: 0.45, against: 0.05, short: 0.12, listed: 0.055, fragment: 0.2 }

type Skip = Parameters<typeof readContext>[2]
type Grade = 'STRONG' | 'WEAK' | null

/** "On Fridays the plants mail each other lists": what is done every week is no step. */
const AGAIN_AND_AGAIN =
  /\b(?:every|each|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|jede[nrs]?|(?:mon|diens|mitt|donners|frei|sams|sonn)tags|chaque|tous les|toutes les|cada|todos los|todas las|todos os|todas as|ogni|tutti i|elke|iedere|kazd\w+|varje|hver)\b|毎/

const EMPTY =
  /^(?:n\/?a|none|tbd|-+|\.+|see (?:above|below)|siehe (?:oben|unten)|k\.?a\.?|keine?|nothing|unknown)\W*$/

function gradeOf(reading: Reading, part: Unit, unit: Unit, skip: Skip, reply: boolean): Grade {
  const value = low(part)
  if (unit.key !== null) return gradeOfField(unit)
  const count = value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  const cjk = /[\u3040-\u30ff\u4e00-\u9fff]{6,}/.test(value)
  if (count < (unit.item ? 2 : 3) && !cjk) return null
  if (CHROME.test(value) || COURTESY.test(value) || MACHINE.test(value)) return null
  if (reply && WHERE_ANSWERS_ARE.test(value)) return null
  if (ofWriter(reading, value, count) || isChat(value, count)) return null
  if (PASSES_ON.test(value) || INVITES.test(value)) return null
  if (sideOf(unit) !== 'CUSTOMER' && isPrivate(value)) return null
  const found = foundIn(reading, part)
  // "About 80k EUR.": a sum by itself.
  if (found.amounts.length > 0 && count < 5 && !tellsNeed(value)) return null
  const chance = toldOf(reading, unit)('CONTEXT')
  if (count < 4 && !cjk && chance < SURE.fragment && !(unit.item && THEIR_HOUSE.test(value))) return null
  const needs = tellsNeed(value) || chance >= SURE.alone
  if (REQUEST.test(value) && !(needs && count > 22)) return null
  if (!reply && contactsOnly(found.emails.length + found.phones.length, needs, count)) return null
  if (unit === skip.step && !needs && !AGAIN_AND_AGAIN.test(value)) return null
  if (part !== unit && ASIDE.test(value) && count < 10) return null
  if (reply || needs) return 'STRONG'
  if (sideOf(unit) === 'CUSTOMER') return count >= 6 ? 'STRONG' : 'WEAK'
  const business =
    found.amounts.length > 0 || unit === skip.closeUnit || WE.test(value) || /\?\s*$/.test(value)
  if (
    found.amounts.length > 0 &&
    count >= 9 &&
    !FOR.test(value) &&
    !WE.test(value) &&
    unit !== skip.closeUnit
  )
    return 'STRONG'
  if (business || ASIDE.test(value)) return count >= 6 && ABOUT_THEM.test(value) ? 'WEAK' : null
  // A full statement about somebody else that is no money, date or task talk is what the deal is about.
  if (chance < SURE.against) return null
  const full = count >= 7 || (count >= 4 && value.length >= 40) || (cjk && value.length >= 14)
  const short = chance >= (unit.item && count >= 4 ? SURE.listed : SURE.short)
  return full || short || THEIR_HOUSE.test(value) || (count >= 6 && ABOUT_THEM.test(value)) ? 'STRONG' : null
}

function gradeOfField(unit: Unit): Grade {
  const value = low(unit)
  if (unit.key === 'context') return EMPTY.test(value) || value.length < 4 ? null : 'STRONG'
  if (unit.key === 'goLive') return /\p{L}{3,}.*\s.*\p{L}{3,}/u.test(value) ? 'WEAK' : null
  const tells = ['closeDate', 'amount', 'competitor', 'signal'].includes(unit.key ?? '')
  return tells && value.split(/\s+/).length >= 6 ? 'WEAK' : null
}

/**
 * A sentence that also carries an address or the request to register is cut down to the longest run of clauses
 * that carry neither: "talk to Priya, priya@…, they drown in Excel" tells a need, and somebody's address.
 */
function tellingPart(reading: Reading, unit: Unit, clause: Clause): Unit {
  if (unit.key !== null) return unit
  const found = foundIn(reading, unit)
  const addresses = [...found.emails, ...found.phones, ...found.sites]
  const asks = REQUEST.test(low(unit))
  if (addresses.length === 0 && !asks) return unit
  const parts = segments(unit, clause)
  const idle = parts.map(
    (part, i) =>
      addresses.some((address) => address.start < part.end && address.end > part.start) || (asks && i === 0),
  )
  let best = { start: unit.start, end: unit.end, length: 0 }
  for (let i = 0; i < parts.length; i++) {
    if (idle[i]) continue
    let j = i
    while (j + 1 < parts.length && !idle[j + 1]) j++
    const [start, end] = [parts[i]!.start, parts[j]!.end]
    const length = end - start + (NEED.test(unit.layout.low.slice(start, end)) ? LONGEST : 0)
    if (length > best.length) best = { start, end, length }
    i = j
  }
  const count = unit.layout.low.slice(best.start, best.end).split(/\s+/).length
  return best.length > 0 && count >= (asks ? 6 : 4) ? { ...unit, start: best.start, end: best.end } : unit
}

/** More than any sentence has: a clause that tells a need goes before a longer one that tells none. */
const LONGEST = 10_000

/** What ends a clause, and what one holds at least. */
interface Clause {
  end: RegExp
  holds: RegExp
}
const CLAUSE: Clause = { end: /[;:,]\s|\s[-–]+\s|\s\/\s|[()]/g, holds: /\p{L}/u }
/** A number in brackets is one, too, and an address behind a stop, as no sentence begins there. */
const CLAUSE_OR_ADDRESS: Clause = {
  end: /[;:,]\s|\s[-–]+\s|\s\/\s|[()]|\.\s(?=[^\s@]{1,64}@|\+?\d)/g,
  holds: /[\p{L}\p{N}]/u,
}

function segments(unit: Unit, { end, holds }: Clause): { start: number; end: number }[] {
  const value = low(unit)
  const parts: { start: number; end: number }[] = []
  let from = 0
  for (const m of allMatches(value, end)) {
    if (holds.test(value.slice(from, m.index)))
      parts.push({ start: unit.start + from, end: unit.start + m.index })
    from = m.index + m[0].length
  }
  if (holds.test(value.slice(from))) parts.push({ start: unit.start + from, end: unit.end })
  return parts
}

/** Told to be nice, to praise oneself, or of the mail itself, with no need beside it. */
const isChat = (value: string, count: number): boolean =>
  (CHATTER.test(value) && (!NEED.test(value) || OF_ONESELF.test(value))) ||
  (count <= 16 && AWAY.test(value)) ||
  (MARKETING.test(value) && !OF_THEM.test(value)) ||
  (count <= 7 && (ABOUT_THE_MAIL.test(value) || NEW_YEAR.test(value)))
/** A holiday, a family, a dog: the writer's own, and none of a customer who has kennels or a kindergarten. */
function isPrivate(value: string): boolean {
  if (OF_THEM.test(value.replace(/\b(?:all|two|some|both|most) of them\b/g, ' '))) return false
  return OWN_FAMILY.test(value) || (TIME_OFF.test(value) && WE.test(value) && !NEED.test(value))
}
/** "My train is late again": a need of nobody's. */
const OF_ONESELF = /^\W*(?:my|mein\w*|mon|ma|mi|il mio|mijn|moj|mitt|mit) [a-z]+\b.{0,60}$/
const OF_THEM =
  /\b(?:they|them|their|customers?|clients?|kunden?|ils|elles|leurs?|ellos|ellas|cliente|eles|deles|loro|hun|ze|klant|oni|klient\p{L}*|dem|deras|deres|kunden)\b/u

/** About the mail, its people or the weather, not about the deal. */
const ASIDE =
  /^\W*(?:(?:your |my |the |their |main |first |day-to-day )?(?:contact|champion|sponsor|decision maker|buyer|ansprechpartner\w*|kontakt|interlocut\w+|contacto|contato|referente|contactpersoon|aanspreekpunt)\b|(?:happy|merry|have a|enjoy|bonnes?|schones?|feliz|buon|voice memo|pasted|apologies|more soon|details (?:below|follow)|see (?:above|below)|write to|email |ring |call |(?:talk|speak|reach out) to|ansprechbar)\b)/
/** "Castella & Fils SA, bureautique et réseaux", "Fergus here, we met in Dundee", "ando en carretera": the writer's own. */
const ofWriter = (reading: Reading, value: string, count: number): boolean =>
  (count <= 8 && ownNames(reading).some((name) => value.startsWith(`${name},`))) ||
  (count <= 30 && MET.test(value)) ||
  (count <= 16 && (IN_HASTE.test(value) || ON_THE_WAY.test(value)))
const ownNames = ({ partner }: Reading): string[] =>
  [...partner.orgs, ...partner.names]
    .flatMap((name) => fold(name).split(/\s[-|·]\s/))
    .filter(({ length }) => length > 4)
const MET =
  /\b(?:we (?:met|spoke|talked|chatted) (?:at|on|in|last|briefly)\b|(?:wir )?haben uns .{0,40}(?:kennengelernt|getroffen|gesehen)|(?:nous nous sommes|on s'est) (?:rencontr|vus?|crois)\w*|nos conocimos|coincidimos|ci siamo (?:conosciuti|visti|incontrati)|nos conhecemos|we hebben elkaar .{0,40}(?:ontmoet|gezien|gesproken)|poznalismy sie|vi (?:traffades|sags|modtes|mottes|moettes)|tapasimme|setkali jsme se|potkali jsme se)/
const IN_HASTE =
  /\b(?:i'?m (?:on the road|walking|on my way|between (?:meetings|appointments|calls)|driving|travelling|traveling|boarding|on a train|on the train|in a (?:cab|taxi)|at the (?:airport|gate|station)|typing)|(?:sitze|bin|sitz) (?:ich )?(?:gerade |grad )?(?:im (?:zug|auto|taxi)|am (?:flughafen|gate)|unterwegs)|je suis (?:dans le (?:train|taxi)|sur la route|en (?:route|voiture|deplacement)|a l'aeroport)|(?:ando|estoy|voy) (?:en (?:carretera|el tren|el coche|taxi|el aeropuerto)|de (?:camino|viaje)|conduciendo|manejando)|(?:estou|ando) (?:na estrada|no (?:comboio|trem|aeroporto|carro)|a conduzir|em viagem|dirigindo)|sono (?:in (?:treno|macchina|viaggio|auto|taxi|aeroporto)|per strada)|(?:zit|ben) (?:ik )?(?:net |nu )?(?:in de (?:trein|auto|taxi)|onderweg|op (?:de weg|schiphol))|jestem (?:w (?:pociagu|drodze|trasie|aucie)|na lotnisku)|(?:sitter|sidder|er|ar) (?:jag |jeg )?(?:pa (?:taget|toget|vag|vej|vei|farten)|i (?:bilen|taxin?|taxaen))|no time to (?:pretty|tidy|format|type|write)|raw notes below|(?:excuse|forgive|sorry for) the (?:shorthand|typos|scribble|state)|keine zeit (?:zum|fur)|pas (?:eu )?le temps de (?:mettre|rediger|faire propre)|sin tiempo (?:de|para)|(?:sto|sono) (?:guidando|dettando)|(?:jag|jeg) dikter\w+|(?:i'm |i am )?dictat(?:ing|ed) (?:this|from|in|while)|so this is dictated|excuse the dictation|(?:ich )?diktier\w*|je dicte|entre deux rendez-vous|pardon pour la dictee|(?:to|estou) ditando|(?:even )?ingesproken|os dicto|(?:vi|ve lo) detto al volo|(?:estou a|a) ditar|gedicteerd|olen (?:junassa|matkalla|tien paalla|autossa)|jsem (?:na ceste|ve vlaku|v aute))\b/

/** "Boarding now so keeping it short": where the writer is, without an "I", at the start of a sentence. */
const ON_THE_WAY =
  /^\W*(?:(?:hi|hello|hey|hej|hola|ciao|hallo|moin|salut|ola|hoi)\b[^.!]{0,20}[,!] )?(?:(?:just |about to |now )?boarding (?:now|in|the|my|a|shortly|soon|so)\b|(?:at|from) the (?:gate|airport|station|lights|car park)\b|(?:in|from) (?:a|the) (?:cab|taxi|departure lounge|car park)\b|parked (?:up )?(?:outside|at)\b|(?:ich )?(?:steige|steig|stehe|steh) .{0,30}\b(?:flieger|flugzeug|zug|bus|bahn|gate|parkplatz|stau)\b|j'embarque\b|je (?:monte dans|descends d|sors d)\b|(?:embarco|estoy embarcando|subo al? (?:avion|tren))\b|(?:estou (?:a embarcar|embarcando|no estacionamento)|vou embarcar)\b|(?:mi imbarco|sto (?:per )?(?:imbarcando\w*|salendo|salire)|sono (?:al gate|nel parcheggio))\b|(?:ik )?(?:stap (?:zo|nu|net)|sta (?:op de parkeerplaats|bij de gate|in de file))\b|(?:wsiadam|stoje (?:na parkingu|w korku))\b|(?:jag |jeg )?(?:star (?:pa parkering\w*|vid gaten|ved gaten)|gar ombord|kliver pa|boarder)\b)|\b(?:keeping (?:it|this) (?:short|brief)|(?:forgive|excuse) (?:the|my) brevity)\b/

/** What machines put under and over mails. */
const MACHINE =
  /\b(?:replies (?:to this|are not)|do not reply|not monitored|automatically generated|automatisch (?:erstellt|generiert)|confidential\w*|vertraulich\w*|unsubscribe|external (?:mail|e-?mail|sender)|before printing|sent (?:from|via) (?:my|the|outlook)|disclaimer|you (?:receive|received|are receiving|get|got|have received) this|(?:sie|du|ihr) (?:erhalten|erhaltst|erhaltet|bekommst|bekommen) diese (?:e-?mail|mail|nachricht)|vous (?:recevez|avez recu) (?:ce|cet) (?:message|courriel|mail|e-?mail)|(?:recibe|recibes|reciben|ha recibido) este (?:correo|mensaje|e-?mail)|(?:recebe|recebeu|esta a receber|esta recebendo) est[ea] (?:e-?mail|mensagem|correio)|(?:riceve|ricevi|ricevete|ha ricevuto) (?:questa|questo) (?:e-?mail|mail|messaggio)|(?:u|je) (?:ontvangt|krijgt) (?:deze|dit) (?:e-?mail|mail|bericht)|otrzymuj\w* (?:panstwo |pan |pani )?(?:te|ten) (?:wiadomosc|e-?mail|mail)|(?:du|ni) (?:far|mottager|mottar) (?:detta|det har)|(?:du|i|de) (?:modtager|mottar|far) denne|saat taman viestin|(?:tento|tuto) (?:e-?mail|zpravu) (?:dostavate|jste obdrzel\w*))\b/
const WE =
  /\b(?:we|i(?= (?:am|have|had|was|will|would|can|could|do|did|don't|think|know|need|want|hope|met|spoke|showed|told|said|sent|saw|just|also|suggest|propose|understand|believe|get|got|go|work|heard|asked)\b)|i'm|i'll|we'll|we've|i've|our|my|us|me|wir|ich|uns|unser\w*|mein\w*|nous|notre|je|on (?:va|peut|fait)|nosotros|nuestr\w*|noi|nostr\w*|io|wij|ons|onze|ik|nos|noss\w*|eu|you|your|ihr|euch|vous|votre|vosotros|voces|voi|jullie|vi|jag|jeg|oss|vores|mig|meg|dere|jer|nam|nasz\w*|panstw\w*|wam|meidan|meille|teidan|teille)\b/
const ABOUT_THEM =
  /\b(?:they|them|their|customer|client|company|the (?:board|ceo|cio|cfo|it|team|plant|group)|sie|ihre?[nmr]?|kunde\w*|der|die|das|ils|elles|leurs?|client|ellos|su|sus|el cliente|eles|deles|o cliente|loro|il cliente|zij|ze|hun|de klant|he|she|it|there|which|one)\b/

/** "Your contact is Jane Doe, CFO, jane@…": told elsewhere, unless it also tells a need. */
function contactsOnly(addresses: number, needs: boolean, count: number): boolean {
  if (addresses === 0) return false
  return !needs || count < 14
}
