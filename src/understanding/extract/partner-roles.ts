/**
 * What the partner says it will do: keep the customer, show that it fits technically, bring a reference, close. The
 * rules (role-rules.ts) read what is said in words they know; the learnt reader hears what resembles them.
 */
import type { Role } from '../../motion/words.ts'
import { allMatches } from '../search/all-matches.ts'
import type { Fact } from '../understanding.ts'
import { fold } from './fold.ts'
import { low, text, type Unit } from './layout/units.ts'
import { sayingWe, toldOf } from './learned/told-of.ts'
import { fact, foundIn, type Reading } from './reading.ts'
import { notedRoles } from './role-notes.ts'
import {
  closesElsewhere,
  doneByOthers,
  handedOver,
  oursOf,
  ruledRoles,
  speaksOf,
  TICKS,
} from './role-rules.ts'
import { sharesOf } from './role-shares.ts'
import { tellsOfTie } from './role-ties.ts'
import { vouches } from './role-vouching.ts'
import { saysUs, WE, YOURS } from './role-words.ts'

const ROLES: Role[] = ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT', 'REFERENCE', 'CLOSE']

/**
 * Probabilities from which the learnt reader counts: for a role that the rules read too, for one it alone hears in a
 * sentence that says "we" (with words of that role or without any), in one that does not, and in one of the vendor's.
 */
const SURE = { together: 0.02, alone: 0.4, worded: 0.35, unsaid: 0.65, yours: 0.9 }

/**
 * The roles that the partner claims in these units, each once, with the clause that says it. None in what the
 * vendor's people wrote: what "we" and "I" do there is not the partner's. `customers`: the names of the account and of
 * its people, as far as they are known.
 */
export function readRoles(reading: Reading, units: Unit[], customers: readonly string[]): Fact<Role>[] {
  const ours = oursOf(reading)
  const known = {
    customers,
    all: [...customers, ...ours.names, ...reading.setting.products.map(({ name }) => name)],
  }
  const heard = underHeadings([...units, ...saidOfAll(reading, units)])
  const claimed = heard.filter(mayClaim).flatMap((unit) => {
    const passages = passagesOf(unit)
    if (passages.length > 0)
      return passages.flatMap(
        (one) =>
          sharedOut(one, reading.language) ?? [
            ...weigh(reading, one, ruledRoles(one, ours)),
            ...toldPlainly(reading, one, known),
          ],
      )
    const shares =
      unit.labelStart < unit.start ? sharedOut({ ...unit, start: unit.labelStart }, reading.language) : null
    if (shares !== null) return shares
    // "Wer macht was: wir Datenanbindung + Schulung, ihr Vertrag": each with its share.
    const told = unit.key === 'roles' && BOTH_SIDES.test(low(unit)) ? sharedOut(unit, reading.language) : null
    if (told !== null) return told
    const ruled = ruledRoles(unit, ours)
    return unit.key === 'roles' && !TICKS.test(low(unit)) ? [...ruled, ...heardInField(reading, unit)] : ruled
  })
  return ROLES.flatMap((role) => claimed.find(({ value }) => value === role) ?? [])
}

/** "I've known both for years and keep holding their hands": said of all deals so far, in the words of the last. */
function saidOfAll(reading: Reading, units: Unit[]): Unit[] {
  const own = new Set(units)
  const last = units.at(-1)
  return reading.units.filter(
    (unit) =>
      !own.has(unit) &&
      unit.key === null &&
      unit.layout === last?.layout &&
      unit.start >= last.end &&
      OF_ALL.test(low(unit)),
  )
}
const OF_ALL =
  /\b(?:(?:at|for|in|with|on|do|known?|hold|own|handle|look after) both\b(?! \p{L}+s\b)|both (?:of them|deals|accounts|customers|clients)|both (?:are )?(?:ours|mine|with us)\b|beide (?:sind )?(?:unsere|bei uns)\b|les deux (?:sont )?(?:a nous|chez nous)\b|(?:los|las) dos (?:son )?nuestr[oa]s|entramb[ei] (?:sono )?nostr[ie]|(?:at|for|in|with) all (?:three|four|of them)|(?:bei|fur|in|mit) beiden\b(?! \p{L}+n\b)|(?:kennen?|betreu\w+|machen?) beide\b|beide (?:kunden|deals|projekte|accounts)|(?:chez|pour|avec|dans) (?:les deux|les trois|tous les (?:deux|trois))\b|(?:para|en|con) (?:ambos|ambas|los dos|las dos|los tres)\b|(?:per|in|con) (?:entrambi|entrambe|tutti e (?:due|tre))\b|(?:em|para|com) (?:ambos|ambas|os dois|as duas|os tres)\b|(?:bij|voor|met|in) (?:allebei|beide\b(?! \p{L}+en\b)|alle drie)|(?:dla|u|w) (?:obu|obydwu|wszystkich (?:trzech|czterech))\b|(?:hos|for|med|i) (?:bada|begge|alla tre|alle tre)\b|molemm(?:issa|ille|ilta|at)\b|(?:u|pro|v) (?:obou|vsech (?:tri|ctyr))\b)|両方|両社|両案件|どちらも|三社とも/u

/** The lines under a heading "Our role" are read as a field of that name. */
function underHeadings(units: Unit[]): Unit[] {
  let heading: Unit | null = null
  return units.map((unit) => {
    const said = unit.key === null ? low(unit) : ''
    if (ROLE_HEADING.test(said)) {
      heading = unit
      return unit
    }
    const under = heading !== null && unit.key === null && unit.paragraph - heading.paragraph <= 1
    if (!under || HEADING.test(said) || said.length > LONGEST_LINE) heading = null
    return heading === null || WE.test(said) ? unit : { ...unit, key: 'roles' }
  })
}
const LONGEST_LINE = 120
const HEADING = /[:?]\s*$|^\s*[■◆【]/
const ROLE_HEADING =
  /^[^\p{L}]{0,6}(?:(?:our|partner'?s?|my|unsere?r?|meine?|notre|mon|nuestr[oa]|noss[oa]|(?:o|a) noss[oa]|meu|nostr[oa]|(?:il|la) nostr[oa]|ons|onze|mijn|nasz\p{L}?|moja|var[at]?|vores|min|mitt|meidan|nase|muj) (?:\p{L}{1,15} )?(?:roles?|parts?|contributions?|scope|tasks?|side|rolle|teil|beitrag|aufgaben?|leistung\p{L}{0,4}|apport|papel|rol|parte|aportacion|contribucion|tareas|contributo|ruolo|compiti|contribuicao|tarefas|bijdrage|taken|rola|zadania|udzial|wklad|roll|bidrag|uppgift\p{L}{0,3}|opp?gave\p{L}{0,2}|rooli|osuus|tehtava\p{L}{0,2}|ukoly?)|what (?:we|i)(?:'ll| will| can)? (?:bring|do|offer|take on|contribute)|was wir (?:beitragen|machen|ubernehmen|mitbringen|leisten)|ce que nous (?:apportons|faisons|prenons en charge)|lo que (?:aportamos|hacemos|ponemos)|(?:cosa|quello che) (?:facciamo|portiamo)(?: noi)?|o que (?:fazemos|trazemos)|wat (?:wij|we) (?:doen|inbrengen|meebrengen)|co (?:robimy|wnosimy)|vad vi (?:gor|bidrar med)|hvad? vi (?:gjor|gor|bidrar med|bidrager med)|mita teemme|co delame|(?:弊社|当社|私ども)の?(?:役割|担当|対応|作業)(?:範囲|内容)?)[^\p{L}]{0,6}$/u

/** The sentences of a unit of prose or of a described need, most often one; none of other fields and of boxes. */
function passagesOf(unit: Unit): Unit[] {
  if ((unit.key !== null && unit.key !== 'context') || TICKS.test(low(unit))) return []
  const ends = allMatches(text(unit), unit.key === null ? ENDS_INSIDE : ENDS).map(
    ({ index, 0: { length } }) => unit.start + index + length,
  )
  if (ends.length === 0 && unit.key === null) return [unit]
  const starts = [unit.start, ...ends]
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? unit.end
    return start === end ? [] : [{ ...unit, key: null, label: '', start, end }]
  })
}

/** Where a sentence ends in what a field says, and in a unit of prose, which mostly is one sentence. */
const ENDS = /(?:[!?]|(?<!\b\d{1,2})\.)\s+(?=\p{Lu})|\n|。/gu
const ENDS_INSIDE =
  /\d\.\s+(?=\p{Lu})(?!(?:Jan|Jän|Feb|Mär|Mar|Apr|Mai|Maj|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|Des)\p{L}*\b)|\n|。(?=.)/gu

/** What the learnt reader alone is sure of in a field that lists roles, heard with its label: "We: setup and training". */
function heardInField(reading: Reading, unit: Unit): Fact<Role>[] {
  const told = toldOf(reading, { ...unit, key: null, label: '', start: unit.labelStart })
  return ROLES.filter((role) => told(role) >= SURE.unsaid).map((role) =>
    fact(role, unit.layout, unit.start, unit.end, 0.9 * told(role)),
  )
}

const BOTH_SIDES =
  /^(?:wir|we|us|nous|nosotros|noi|nos|wij|vi|my)[ :].{2,60}[,;/] ?(?:und |and |et |y |e |en |och |og |i )?(?:ihr|you|vous|vosotros|ustedes|voi|voces|jullie|ni|i|dere|wy)[ :]/

const mayClaim = (unit: Unit): boolean =>
  !['CUSTOMER', 'VENDOR'].includes(unit.layout.sections[unit.section]?.side ?? '') &&
  unit.key !== 'skip' &&
  unit.key !== 'competitor'

/** "PoC ours, paperwork yours": said so plainly that nothing is weighed. */
const sharedOut = (unit: Unit, language: string): Fact<Role>[] | null =>
  sharesOf(low(unit), language)?.flatMap(({ roles, start, end }) =>
    roles.map((role) => fact(role, unit.layout, unit.start + start, unit.start + end, 0.85)),
  ) ?? null

/** A tie to the customer, a house that vouches: told by what people do. */
function toldPlainly(reading: Reading, unit: Unit, known: Known): Fact<Role>[] {
  const names = known.customers.flatMap((name) => fold(name).split(' ')).filter(({ length }) => length > 2)
  const roles: Role[] = [
    ...(tellsOfTie(low(unit), reading.language, names) ? ['CUSTOMER_RELATIONSHIP' as const] : []),
    ...(vouches(unit, known.all) ? ['REFERENCE' as const] : []),
    ...notedRoles(low(unit)),
  ]
  return roles.map((role) => fact(role, unit.layout, unit.start, unit.end, 0.75))
}
interface Known {
  customers: readonly string[]
  /** The partner's people and the products too. */
  all: readonly string[]
}

/** What follows from the rules and from the learnt reader. */
function weigh(reading: Reading, unit: Unit, ruled: Fact<Role>[]): Fact<Role>[] {
  const told = toldOf(reading, unit)
  const we = saysWe(reading, unit)
  // "Pricing and contract stay with your Johannesburg office."
  const handsOver = !we && YOURS.test(low(unit))
  const sure = (role: Role) =>
    we ? (speaksOf(role, low(unit)) ? SURE.worded : SURE.alone) : handsOver ? SURE.yours : SURE.unsaid
  const step = stepOfUpdate(reading, unit)
  const heard = (role: Role, chance: number) => chance >= sure(role)
  return ROLES.flatMap((role) => {
    const chance = told(role)
    const rule = ruled.find(({ value }) => value === role)
    if (step && role === 'TECHNICAL_FIT') return []
    if (rule !== undefined) return chance < SURE.together ? [] : [rule]
    return heard(role, chance) && !AGAINST.some((one) => one(role, low(unit), reading.language))
      ? [fact(role, unit.layout, unit.start, unit.end, 0.9 * chance)]
      : []
  })
}

/** "I will ask my friend to introduce me": who asks for the way to a customer keeps no customer. */
const asksAround = (role: Role, sentence: string): boolean =>
  role === 'CUSTOMER_RELATIONSHIP' && ASKS_AROUND.test(sentence) && !speaksOf(role, sentence)
/** "Ansprechpartner auf Kundenseite sind …": who is to be reached there, and not who keeps them. */
const introduces = (role: Role, sentence: string, language: string): boolean =>
  role === 'CUSTOMER_RELATIONSHIP' && !saysUs(sentence, language) && INTRODUCES.test(sentence)
const INTRODUCES =
  /^\W*(?:(?:the|main|our|der|die|unsere?) )?(?:ansprechpartner\w*|kontakt\w*|contacts?|contact persons?|persons?|interlocut\w+|contactos?|contatos?|referent\w*|contactperso\w+|aanspreekpunt\w*|osob\w+|kontaktperson\w*)\b.{0,30}\b(?:kundenseite|kundenseitig|beim kunden|des kunden|customer'?s? side|client'?s? side|at the (?:customer|client)|of the (?:customer|client)|cote client|chez le client|du client|del cliente|lado do cliente|do cliente|lato cliente|klantzijde|van de klant|bij de klant|stronie klienta|hos kunden|kundens? sida|kundens? side)\b/
/** What speaks against a role that the learnt reader alone hears in a sentence. */
const AGAINST = [handedOver, closesElsewhere, asksAround, doneByOthers, introduces]
const ASKS_AROUND =
  /\b(?:(?:will|'ll|can|could|shall|going to|let me) ask (?:her|him|them|my|our|the|a|around)\b|introduce (?:me|us)\b|(?:frage|frag|fragen) (?:ich |wir )?(?:ihn|sie|mal|nach|meine\w*|den|die)\b|(?:je|on) (?:vais |va )?(?:lui |leur )?demande\w*|(?:le|les) (?:voy a )?pregunt\w+|pregunt(?:o|are) a|(?:gli|le) chied\w+|chied(?:o|ero) a|(?:vou|vamos) perguntar|pergunto a|vraag (?:ik )?(?:hem|haar|het|mijn)|(?:za|s)pytam|fragar (?:jag )?(?:honom|henne|min)|sporger (?:jeg )?(?:ham|hende|min)|spor (?:jeg )?(?:ham|henne|min)|kysyn|zeptam se)/

/** "On 4 February we repeat the demo" in a reply: what comes next in a deal whose roles were agreed before. */
const stepOfUpdate = (reading: Reading, unit: Unit): boolean =>
  reading.layouts[0]?.part === 'own' && foundIn(reading, unit).dates.length > 0

const saysWe = (reading: Reading, unit: Unit): boolean => saysUs(sayingWe(reading, unit), reading.language)
