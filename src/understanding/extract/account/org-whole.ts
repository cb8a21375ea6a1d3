/** What belongs to a name outside its capitals: a bracket, a quoted part, the small words of a public house. */
import { fold, plain } from '../fold.ts'
import { isOrgWord, LEGAL_FORM } from '../people/people-words.ts'
import type { OrgMention } from './org.ts'
import { KINDS, legalFormAt } from './org-words.ts'

/** With what belongs to a name outside its capitals: a bracket, a quoted part, the small words of a public house. */
export function whole(text: string, low: string, from: number, to: number, mention: OrgMention): OrgMention {
  const before = Math.max(from, mention.start - 60)
  const lead = mention.legal ? (OF_A_TOWN.exec(text.slice(before, mention.start))?.[1]?.length ?? 0) : 0
  const start = mention.start - (lead || publicHouse(low.slice(before, mention.start)))
  const end = mention.end + added(text.slice(mention.end, Math.min(to, mention.end + 60)), mention)
  if (start === mention.start && end === mention.end) return mention
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const legal = mention.legal || LEGAL_END.test(fold(name))
  const orgWords = plain(name).split(' ').filter(isOrgWord).length
  return { start, end, name, legal, orgWords: Math.max(1, orgWords) }
}
const LEGAL_END = new RegExp(`\\s(?:${LEGAL_FORM.source})$`, 'u')

/** "Tekniska verken i Borlänge AB": a firm of the north that is named with its town. */
const OF_A_TOWN = /(?:^|[\s(:"])(\p{Lu}\p{Ll}{3,} \p{Ll}{4,14} i )$/u

/** 'Istituto Comprensivo "Don Milani"': the length of what is added behind. */
function added(behind: string, { legal, name }: OrgMention): number {
  const bracket = legal ? 0 : bracketOf(name, behind)
  if (bracket > 0) return bracket
  const town = A_TOWN.exec(behind)
  if (town !== null && !legal && !/\s.*\s/.test(name)) return town[0].length
  const place = BEHIND_PLACE.exec(behind)
  if (
    place !== null &&
    !legal &&
    plain(name)
      .split(' ')
      .some((word) => isOrgWord(word) || KINDS.has(word))
  )
    return place[0].length
  const quoted = /^ ["“„«”](\p{Lu}[^"“”„«»\n]{1,38})["“”»]/u.exec(behind)
  if (
    quoted === null ||
    legal ||
    !plain(name)
      .split(' ')
      .some((word) => isOrgWord(word) || KINDS.has(word))
  )
    return 0
  return quoted[0].length + formBehind(behind.slice(quoted[0].length))
}

/** "Consorzio Agrario dell'Appennino". */
const BEHIND_PLACE = /^ (?:dell|d|sull)['’]\p{Lu}\p{Ll}{2}[\p{L}-]*/u

/** "Hjortnäs kommun", "Odense sygehus": in the north the kind stands behind, in small letters. */
const A_TOWN =
  /^ (?:kommune?|stad|landsting|församling|pastorat|stift|universitet|sjukhus|sygehus|sykehus|lasarett|skola|skole|gymnasium|havn|hamn|fjernvarme|energiverk)(?![\p{L}])/u

/** "Saltbreck Road Salt (Holdings)", "Carter (Leeds) Limited": the length of a bracket that belongs to the name, 0 for others. */
export function bracketOf(name: string, behind: string): number {
  const bracket = /^ \((\p{Lu}[\p{L}&'’-]*(?: (?:& )?\p{Lu}[\p{L}&'’-]*){0,2})\)/u.exec(behind)
  if (bracket === null || name === '') return 0
  const form = formBehind(behind.slice(bracket[0].length))
  const holds = plain(bracket[1]!)
    .split(' ')
    .some((word) => HOLDS.has(word))
  return form > 0 || holds ? bracket[0].length + form : 0
}
/** The length of a legal form right behind, its space with it. */
const formBehind = (behind: string): number => {
  const form = legalFormAt(fold(behind), 1)
  return /^ /.test(behind) && form !== null ? 1 + form[0].length : 0
}
const HOLDS = new Set('holding holdings group groupe grupo gruppo gruppe groep'.split(' '))

/**
 * "le centre hospitalier de Montfaucon-les-Bains", "bij de gemeente Noorderkogge": houses of the public are named with
 * their kind, in small letters. "Une clinique de Lyon" is any of them. The length of what stands before the place.
 */
function publicHouse(before: string): number {
  // "'t Hof van Twenthe Zorg"
  const article = /(?:^|[\s("])('t )$/.exec(before)
  if (article !== null) return article[1]!.length
  const house = PUBLIC_HOUSE.exec(before) ?? OF_A_PLACE.exec(before)
  if (house === null) return 0
  const name = house[1]!
  const lead = before.slice(0, before.length - name.length)
  return KNOWN_ONE.test(lead) && !WITHIN.test(lead) ? name.length : 0
}
/** "a bakery in the city of Larkfield": where somebody is. */
const WITHIN =
  /(?<![\p{L}])(?:in|near|around|outside|within|dans|pres de|en|em|nel|nella|aus|uit|nabij)\s(?:the |la |le |l'|el |de |der )?$/u
const PUBLIC_HOUSE =
  /(?<![\p{L}'-])((?:mairie|commune|ville|communaute (?:de communes|d'agglomeration|urbaine)|centre hospitalier|chu|ehpad|hopital|clinique|lycee|college|ecole|universite|musee|theatre|syndicat|ayuntamiento|diputacion|mancomunidad|hospital|clinica|universidad|colegio|instituto|museo|teatro|camara municipal|prefeitura|junta de freguesia|municipio|universidade|escola|museu|comune|ospedale|universita|liceo|istituto|gemeente|waterschap|ziekenhuis|universiteit|museum|gmina|miasto|szpital|urzad|powiat|uniwersytet|muzeum)(?: \p{Ll}[\p{L}-]{3,14}){0,2}(?: (?:d[eu]|des|de l[ao]s?|de l'|del|dell[ao]|di|d[ao]s?|van|w|we|i)| d'| dell'| de l')? ?)$/u
const OF_A_PLACE =
  /(?<![\p{L}'-])((?:city|town|borough|county|port|diocese|archdiocese|university|district|parish|cooperative|mutuelle|association|fondation|cooperativa|consorcio|fundacion|asociacion|fundacao|associacao|consorzio|fondazione|associazione|cantina sociale)(?: \p{Ll}[\p{L}-]{3,14})? (?:of|d[eu]|des|de la|del|dell[ao]|di|d[aeo]s?) )$/u
/** Spoken of as the one that is known, or first in its sentence. */
const KNOWN_ONE =
  /(?:(?<![\p{L}])(?:the|le|la|les|l'|du|au|aux|el|los|las|al|del|o|a|os|as|do|da|ao|no|na|pelo|pela|il|lo|i|gli|dal|dalla|dell'|all'|nell'|della|alla|nella|de|het|w|we|with|for|at|chez|pour|avec|para|con|com|per|presso|bij|voor|met|dla|register|enregistrer|registrar|registrare|registreren)|(?:^|[.:!?;\n*-])\s*["'(]?)\s?$/u
