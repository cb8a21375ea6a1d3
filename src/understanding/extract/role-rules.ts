/**
 * The roles that the rules read in one unit: clause by clause, because one sentence often gives one role and hands
 * back another ("we close, technik bei euch").
 */
import type { Role } from '../../motion/words.ts'
import { allMatches } from '../search/all-matches.ts'
import type { Sought } from '../search/sought.ts'
import type { Fact } from '../understanding.ts'
import { fold, squeeze } from './fold.ts'
import { endOfFirstSentence, low, type Unit } from './layout/units.ts'
import { fact, type Reading } from './reading.ts'
import { rolesIn } from './role-shares.ts'
import {
  ACTS,
  handsOver,
  IS_YOU,
  LEFT_TO_US,
  NOT,
  PAST,
  ROLE_WORDS,
  SERVES,
  saysUs,
  THEY,
  WE,
  WE_VERB,
  YOURS,
} from './role-words.ts'
import { ASK } from './step-words.ts'

export const TICKS = /\[[x✓✔ ]?\]|☑|☒|☐|✅|\(x\)/

interface Ours {
  names: string[]
  domains: string[]
  /** The first words of the names, folded. */
  calledBy: string[]
  language: string
}

const known = new WeakMap<Reading, Ours>()

/** Who "we" are in the third person. */
export function oursOf(reading: Reading): Ours {
  const before = known.get(reading)
  if (before !== undefined) return before
  const names = [...reading.partner.names, ...colleagues(reading), ...reading.partner.orgs]
  const ours = {
    names,
    domains: [...reading.partner.domains].map((domain) => squeeze(domain.split('.')[0]!)),
    calledBy: names.map((name) => fold(name).split(' ')[0]!).filter((name) => name.length > 2),
    language: reading.language,
  }
  known.set(reading, ours)
  return ours
}

const ruled = new WeakMap<Unit, Fact<Role>[]>()

/** The roles that the rules read in one unit, each once. Its hints and its roles are both made of them. */
export function ruledRoles(unit: Unit, ours: Ours): Fact<Role>[] {
  const roles = ruled.get(unit) ?? readRoles(unit, ours)
  ruled.set(unit, roles)
  return roles
}

function readRoles(unit: Unit, { names, domains, calledBy, language }: Ours): Fact<Role>[] {
  const found = new Map<Role, Fact<Role>>()
  const add = (role: Role, { layout }: Unit, start: number, end: number, confidence: number) => {
    if (!found.has(role)) found.set(role, fact(role, layout, start, end, confidence))
  }
  if (TICKS.test(low(unit))) boxes(unit, add)
  else if (unit.key === 'roles') clauses(unit, true, add, [], language)
  else if (unit.key === null || unit.key === 'context' || unit.key === 'signal')
    clauses(
      unit,
      OWN_SCOPE.test(low(unit)) && startsWithOne([...names, ...domains], unit),
      add,
      calledBy,
      language,
    )
  else yesNo(unit, add)
  if (unit.key === null || unit.key === 'context') vouched(unit, add)
  // "Next step: call on Friday. We keep the relationship."
  if (unit.key === 'nextStep')
    clauses({ ...unit, start: endOfFirstSentence(unit) }, false, add, calledBy, language)
  return [...found.values()]
}

/** "Luzon Cloud scope: POC and deployment" */
const OWN_SCOPE =
  /^[\p{L}\d'&. -]{2,40} (?:scope|tasks?|role|part|side|deliverables|beitrag|aufgaben|rolle|apport|alcance|papel|ruolo|rol)\s?[:=]/u
const startsWithOne = (names: string[], unit: Unit): boolean =>
  names.some((name) => {
    const first = fold(name).split(' ')[0]!
    return first.length > 2 && squeeze(low(unit)).startsWith(first)
  })

/** "My colleague Jess", "our sales lead Moira": who is meant by the bare first name later. */
const COLLEAGUES =
  /(?<!\p{L})(?:(?:my|our|mein(?:e|en|em)?|unser(?:e|en|em)?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|il mio|la mia|onze|mijn) (?:[\p{L}-]+ ){0,2}?)(?:colleague|collegue|kolleg(?:e|en|in)|colega|collega|lead|manager|engineer|consultant|architect|sales|techniker(?:in)?|berater(?:in)?),? (\p{L}{3,20})(?!\p{L})/gu

function colleagues(reading: Reading): string[] {
  const names: string[] = []
  for (const layout of reading.layouts)
    for (const m of allMatches(layout.low.slice(0, 20_000), COLLEAGUES)) {
      const at = m.index + m[0].length - m[1]!.length
      if (/\p{Lu}/u.test(layout.text[at]!) && names.length < 10) names.push(m[1]!)
    }
  return names
}

const REFUSED = /\s(?:nein|no|non|nee|nao|nej|nei|nie|ei|ne)[\s.)]*$/

type Add = (role: Role, unit: Unit, start: number, end: number, confidence: number) => void

/** "[x] Owns relationship  [ ] Technical fit" */
function boxes(unit: Unit, add: Add): void {
  const text = low(unit)
  for (const m of allMatches(text, /(?:\[([x✓✔ ]?)\]|(☑|☒|✅)|(☐)|\((x| )\))\s*([^[☑☒☐✅(\n|]+)/gu)) {
    const ticked = (m[1] ?? '').trim() !== '' || m[2] !== undefined || m[4] === 'x'
    if (!ticked) continue
    for (const [role, pattern] of ROLE_WORDS)
      if (pattern.test(m[5]!))
        add(role, unit, unit.start + m.index, unit.start + m.index + m[0].trimEnd().length, 0.97)
  }
}

/** "Relationship: yes", "Technical fit: partner" as fields of a form. */
function yesNo(unit: Unit, add: Add): void {
  if (
    !/^(?:yes|y|x|ja|oui|si|sim|true|✓|✔|us|we|wir|nous|partner|noi|wij)\b/.test(low(unit)) ||
    low(unit).length > 24
  )
    return
  for (const [role, pattern] of ROLE_WORDS)
    if (pattern.test(unit.label) && unit.key !== 'closeDate') add(role, unit, unit.labelStart, unit.end, 0.9)
}

/** "Technik: wir. Vertrag: ihr." */
function assigned(unit: Unit, add: Add): void {
  const m = ASSIGNED.exec(low(unit))
  if (m === null) return
  for (const role of rolesIn(m[1]!)) add(role, unit, unit.start, unit.end, 0.85)
}
const ASSIGNED =
  /^([^:=]{3,40}?)\s?[:=]\s?(?:us|we|me|wir|ich|bei uns|nous|chez nous|nosotros|noi|wij|bij ons|nos|vi|os)\W*$/

/** "Larkfield will take a call and tell them about their experience": a reference that needs no "we". */
function vouched(unit: Unit, add: Add): void {
  const m = VOUCHES.exec(low(unit))
  if (m !== null) add('REFERENCE', unit, unit.start, unit.end, 0.8)
}
const VOUCHES =
  /\b(?:(?:tell|share|talk|speak|describe)\w* (?:\p{L}+ ){0,3}(?:their|his|her|its) (?:own |good )?experiences?|vouch(?:es)? for (?:us|it|you|flow|vault|insight|northwind)|(?:contar|contarles|compartir|explicar|explicarles) su experiencia|(?:contar|partilhar|compartilhar) a sua experiencia|(?:raccontare|condividere) (?:la loro|la sua) esperienza|(?:partager|raconter) (?:leur|son) (?:experience|retour)|(?:ihre|seine|deren) erfahrung(?:en)? (?:teilen|schildern)|(?:uber|von) (?:ihre|ihren|seine|seinen|die|den) erfahrungen? (?:berichten|erzahlen|sprechen)|(?:hun|zijn|haar) ervaring(?:en)? (?:delen|vertellen)|over (?:hun|zijn|haar) ervaring(?:en)? (?:vertellen|praten)|(?:dela med sig av|beratta om|dela) sina? erfarenhet(?:er)?|(?:fortalle|fortelle|dele) (?:om )?(?:sine|deres) erfaringer|podziel\w+ sie (?:swoim\w* )?doswiadczeni\w+|opowie\w* o swoi\w+ doswiadczeni\w+|(?:kertoa|kertovat|jakaa) kokemuks\w+|podelit se o (?:sve )?zkusenost\w*)\b/u

/** Clauses: at commas and contrasts, and at "and" only where a new subject or a refusal follows. */
function clauseParts(text: string): string[] {
  return text.split(
    /([,;]\s|\s;\s|(?<!\b(?:\d{1,2}|sl|sr|no|nr|mr|mrs|ms|dr|st|ca|bzw|inkl|incl|num|art|ing|sra))\.\s(?!\d)|\s\/\s|\s[-–]\s|\s(?:but|while|whereas|aber|wahrend|mais|tandis que|pero|ma|mentre|mas|enquanto|maar|terwijl|ale)\s|\s(?:and|und|et|y|e|en|plus|sowie|&|\+|i|och|og)\s(?=(?:we|i|you|they|the customer|wir|ihr|ich|sie|nous|vous|on|ils|nosotros|vosotros|ellos|nos|voces|eles|noi|voi|loro|wij|jullie|ze|no|not|kein\w*|nicht|pas|sin|sem|non|geen)\b))/,
  )
}

/**
 * "Pour la technique, nous comptons sur vous": the topic of a handover stands in a clause of its own. German has its
 * "aber" within: "den Vertrag hätte ich aber gern auf Ihrem Papier".
 */
function leadsToYou(parts: string[], at: number): boolean {
  const [part, between, next] = [parts[at]!, parts[at + 1] ?? '', parts[at + 2] ?? '']
  if (!handsOver(next)) return false
  if (/^\saber\s$/.test(between)) return !ROLE_WORDS.some(([, pattern]) => pattern.test(next))
  return !WE.test(part) && !WE_VERB.test(part) && part.trim().split(/\s+/).length <= 6
}

const wordsOf = (role: Role): Sought => ROLE_WORDS.find(([one]) => one === role)![1]

/** Whether a sentence has words of a role, whoever takes it. */
export const speaksOf = (role: Role, sentence: string): boolean =>
  wordsOf(role).test(role === 'CLOSE' ? withoutOtherClosing(sentence) : sentence)

/** "Ich informatycy zrobią wdrożenie", "their own engineers integrate it": a third party does it, and not the partner. */
export const doneByOthers = (_: Role, sentence: string, language: string): boolean =>
  !saysUs(sentence, language) &&
  (OTHERS_DO.test(sentence) || (language === 'pl' && /\bich \p{L}/u.test(sentence)))
const OTHERS_DO =
  /\b(?:(?:their|its|his|her) (?:own )?(?:\p{L}+ ){0,2}(?:integrator|supplier|vendor|provider|contractor|consultan\w+|agency|reseller|engineers?|people|team|it|staff|devs?|developers?|house|guys|lawyers?|procurement)|by (?:themselves|itself)|the customer's|a (?:rival|competitor|third party)|(?:ihr|deren|dessen) (?:eigene\w* )?(?:systemhaus|it\b|it-\p{L}+|team|dienstleister|lieferant\w*|integrator|einkauf|partner)|(?:ihre|deren|eigene) (?:eigenen )?(?:leute|it\b|it-\p{L}+|techniker|entwickler|juristen|agentur)|der mitbewerber|der wettbewerber|leur (?:propre )?(?:equipe|integrateur|prestataire|fournisseur|ssii|esn|dsi|service)|leurs (?:propres )?(?:equipes|ingenieurs|informaticiens)|eux-memes|su (?:propio )?(?:equipo|proveedor|integrador|informatic\w+)|sus (?:propios )?(?:tecnicos|ingenieros|informaticos)|ellos mismos|(?:a equipa|o integrador|o fornecedor|os tecnicos) deles|eles proprios|il loro (?:\p{L}+ )?(?:reparto|fornitore|integrator|team|ufficio)|i loro (?:tecnici|ingegneri)|da soli|hun (?:eigen )?(?:it\b|team|leverancier|integrator|mensen|ontwikkelaars)|zelf hun|deras (?:egen |egna )?(?:it\b|leverantor|team|folk|tekniker)|deres (?:egen |egne )?(?:it\b|leverandor|team|folk|teknikere))/u

/** "My gate is closing", and nothing else of a close. */
export const closesElsewhere = (role: Role, sentence: string): boolean =>
  role === 'CLOSE' && withoutOtherClosing(sentence) !== sentence && !speaksOf(role, sentence)

/** "La configurazione la lasciamo a voi": no clause has the role's words but one that hands it to the vendor. */
export function handedOver(role: Role, sentence: string): boolean {
  const pattern = wordsOf(role)
  const parts = clauseParts(role === 'CLOSE' ? withoutOtherClosing(sentence) : sentence)
  const saying = parts.flatMap((part, at) => (at % 2 === 0 && pattern.test(part) ? [at] : []))
  return saying.length > 0 && saying.every((at) => handsOver(parts[at]!) || leadsToYou(parts, at))
}

/** "Quarter close is breathing down my neck", "my gate is closing": what closes there is no deal; "we hope to close by March" says when. */
const withoutOtherClosing = (text: string): string => text.replace(OTHER_CLOSING, ' ')
const OTHER_CLOSING =
  /\b(?:(?:hop(?:e|es|ing)|expect(?:s|ed|ing)?|aim(?:s|ing)?|looking|plan(?:s|ning)?|want|wish|like|target(?:s|ing)?|trying|able) (?:to )?clos(?:e|ing) (?:(?:this|it|that|the deal|this one|them) )?(?:by|before|in (?!our|your|my|house|person)|on|at|around|end|early|mid|late|within|next|this (?:week|month|quarter|year)|q\d)|(?:esperamos|queremos|quisieramos|confiamos en) (?:poder )?cerrar(?:l[oa])? (?:antes|en (?!nuestr)|a |para|este|el )|(?:esperamos|queremos|contamos) fechar (?:antes|em |ate|no |na )|(?:speriamo|contiamo|vorremmo|pensiamo) (?:di )?chiuder\w+ (?:entro|prima|a |in )|(?:esperons|comptons|pensons|voudrions) (?:pouvoir )?(?:signer|conclure|boucler) (?:avant|d'ici|en |fin|debut|mi-)|hoffen\w*,? [^.;]{0,24}abzuschlies+en|hopen [^.;]{0,24}(?:af te ronden|te sluiten)|closely|close (?:to|by|contact|friend|relationship|ties|enough)|keep\w* \p{L}+ close|(?:quarter|year|month|period|half|books?|market|fiscal)(?:'s|[- ]end)?[- ]clos(?:e|ing)|closing (?:date|time|down|remarks|our (?:office|books))|clos(?:e|es|ing) (?:of (?:the )?)?(?:the |our )?(?:quarter|year|month|books|office|business day)|(?:gate|door|doors|shop|office|branch|window|books|bar)s? (?:is |are |was )?clos\w+|short notice|their (?:own |real |old |last |latest )?(?:invoic\w*|contracts|offers|quotes|bids)|(?:contracts?|agreements?|licen[cs]es?|terms) (?:with \p{L}+ )?(?:runs? (?:out|until|till|to)|expir\w+|ends?|is up|are up|lapses?)\b|vertrag\p{L}* (?:mit \p{L}+ )?(?:(?:lauft|laufen)(?![^.;]{0,30}\b(?:uber|durch) (?:uns|mich)\b)|endet|enden)|contrats? (?:\p{L}+ ){0,3}(?:expir\w+|se termine\w*|s'arrete\w*|arrive\w* a (?:echeance|terme))|contratos? (?:\p{L}+ ){0,3}(?:vence\w*|termina\w*|caduca\w*|acaba\w*|expira\w*)|contratt[oi] (?:\p{L}+ ){0,3}(?:scad\w+|termina\w*)|contract(?:en)? (?:met \p{L}+ )?loopt? (?:af|tot)|umow[ay] (?:\p{L}+ ){0,3}(?:wygasa\w*|konczy\w*)|avtalet? (?:\p{L}+ ){0,3}(?:loper|gar) ut|kontrakten? (?:\p{L}+ ){0,3}(?:udlober|utloper|gar ut)|up to the contract|until the contract|bis zum vertrag|jusqu'au contrat|(?:quartals|jahres|monats)abschluss\w*|abschluss (?:des|vom) (?:quartals?|jahres?|monats?)|clotures? (?:du|de la|de l'|des) (?:trimestre|annee|exercice|mois|comptes)|(?:cierre|cerrar|cerramos|fechamento|fecho|fechar|fechamos|chiusura|chiudere|chiudiamo) (?:del?|do|di|el|o|il)? ?(?:trimestre|mes|mese|ano|anno|ejercicio|exercicio|bilancio|caja|loja)|afsluit\w* (?:van )?(?:het |de )?(?:kwartaal|jaar|maand)|zamkniec\w* (?:kwartalu|roku|miesiaca)|(?:kvartals|ars|manads|maneds)avslut\w*|(?:segnal|registr|notific|comunic|apr)\w* (?:\p{L}+ ){0,3}(?:trattativa|negocio|negociacao))\b/gu

function clauses(unit: Unit, labelled: boolean, add: Add, people: string[], language: string): void {
  const us = (part: string): boolean => saysUs(part, language)
  const named = (part: string): boolean => people.some((name) => part.trimStart().startsWith(`${name} `))
  const text = low(unit)
  if (!labelled) assigned(unit, add)
  if (!labelled && !us(text) && !named(text)) return
  if (
    !labelled &&
    /\?\s*$/.test(text) &&
    (!/[,;]/.test(text) ||
      /^(?:can|could|would|shall|should|do|does|who|konnt|kann|wer|pouvez|podeis|podem|potete|kan)\b/.test(
        text,
      ))
  )
    return
  if (!labelled && ASK.test(text)) return
  let at = 0
  let ours = labelled
  let acts = labelled
  const parts = clauseParts(text)
  const words = ROLE_WORDS.map(([role, pattern]): [Role, RegExp] => [role, pattern.within(text)])
  const [yours, not] = [YOURS.within(text), NOT.within(text)]
  for (const [i, part] of parts.entries()) {
    const start = at
    at += part.length
    if (/^\.\s/.test(part)) {
      // A new sentence has a subject of its own.
      ours = labelled
      acts = labelled
    }
    if (!/\p{L}{2}/u.test(part)) continue
    const you = yours.test(part) || IS_YOU.test(parts[i + 2] ?? '')
    if (handsOver(part) || leadsToYou(parts, i)) {
      ours = false
      continue
    }
    if (named(part)) ours = true
    else if (us(part)) ours = !you || us(part.slice(0, 24)) || WE_VERB.test(part)
    else if (you || THEY.test(part)) ours = labelled && !you
    if (!labelled && SERVES.test(part)) continue
    // "Referenz nein / Vertrag ja"
    if (labelled && REFUSED.test(part)) continue
    if (
      !ours ||
      (not.test(part) && !LEFT_TO_US.test(part)) ||
      (you && !us(part.slice(0, 24)) && !WE_VERB.test(part))
    )
      continue
    acts = labelled || ACTS.test(part) || (acts && !THEY.test(part))
    if (!labelled && (PAST.test(part) || !(acts || ACTS.test(text.slice(at, at + 40))))) continue
    for (const [role, pattern] of words) {
      if (!pattern.test(role === 'CLOSE' && !labelled ? withoutOtherClosing(part) : part)) continue
      if (
        role === 'REFERENCE' &&
        /\b(?:with reference|in reference|reference (?:number|no|to)|terms of reference)\b/.test(part)
      )
        continue
      if (role === 'CUSTOMER_RELATIONSHIP' && /relationship manager/.test(part) && !labelled) continue
      const lead = part.length - part.trimStart().length
      add(
        role,
        unit,
        unit.start + start + lead,
        unit.start + start + part.trimEnd().length,
        labelled ? 0.93 : 0.85,
      )
    }
  }
}
