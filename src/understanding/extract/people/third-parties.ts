/**
 * People of neither side of a deal, by the words around their names: whom the customer hires (auditors, consultants,
 * suppliers), whom a competitor sends, who works elsewhere, and whom one may call at a reference customer.
 */

import { domainFits, type OrgMention, sameOrg } from '../account/org.ts'
import { orgsOf } from '../account/orgs-in.ts'
import type { Unit } from '../layout/units.ts'
import type { PersonMention } from './person.ts'

/** What somebody hired is called; also what the customer's own people may be ("internal auditor"). */
const HIRED =
  '(?:consultants?|auditors?|tax advis[eo]rs?|(?:tax )?accountants?|lawyers?|solicitors?|integrators?|contractors?|suppliers?|data protection officer|dpo|advis[eo]rs?|wirtschaftsprufer(?:in)?|steuerberater(?:in)?|(?:unternehmens)?berater(?:in)?|auditor(?:in)?|anwalt|anwaltin|datenschutzbeauftragte[rn]?|commissaire aux comptes|expert[- ]comptable|auditrice|auditeur|consultante?|prestataire|avocate?|consultor[a]?|asesor[a]?|auditor[a]|gestor|abogad[oa]|contable|contabilista|contador[a]?|advogad[oa]|revisore(?: dei conti)?|commercialista|consulente|avvocat[oa]|accountant|boekhouder|adviseur|revisor(?:n|en)?|konsult(?:en)?|konsulent(?:en)?|radgiver(?:en)?|audytor(?:ka)?|doradca|doradczyni|konsultant(?:ka)?|biegly rewident)'
/** … and what nobody is called who is employed by the firm that speaks of him. */
const NEVER_OWN =
  '(?:(?:hun|haar|zijn|de) accountant|steuerberater(?:in)?|wirtschaftsprufer(?:in)?|unternehmensberater(?:in)?|commissaire aux comptes|expert[- ]comptable|commercialista|revisore dei conti|revisorn|revisoren|biegly rewident|accountantskantoor)'
const OUTSIDE =
  '(?:external|outside|independent|freelance|hired|statutory|externe[rnms]?|freier?|beauftragte[rn]?|externes?|independant[e]?|extern[oa]|independiente|independente|zewnetrzn[yaeg]\\p{L}*|extern[at]?|eksterne?)'
const THEIR =
  '(?:their|its|ihre?[nmr]?|deren|leur|leurs|su|sus|seu|sua|il loro|la loro|loro|hun|deres|deras|ich)'
/** "their external auditor, Mr", "le commissaire aux comptes, M." right before a name. */
const HIRED_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${NEVER_OWN}|${OUTSIDE} ${HIRED}|${HIRED} ${OUTSIDE}|${THEIR} (?:${HIRED})(?<!accountants?|dpo|officer|data\\p{L}*))(?: (?:is|ist|est|es|e|er|ar|heet|hedder|heter))?[,:]? ?(?:(?:an?|the|der|die|le|la|el|il|o|a|de|den) )?$`,
  'u',
)
/** … and behind it, with nothing but the name before: ", their external auditor". */
const HIRED_AFTER = new RegExp(
  `^(?:, | \\(| – | - )(?:(?:an?|the|der|die|le|la|el|il|o|een|de|den) )?(?:l')?(?:${THEIR} )?(?:${NEVER_OWN}|${OUTSIDE} ${HIRED}|${HIRED} ${OUTSIDE})(?![\\p{L}])`,
  'u',
)

/** "M. Lacombe du cabinet Fidexis", "Frau Reimann von der Beratung Medplan", "Hanna Weiss from the consultancy Lexvale". */
const OF_A_HIRED_FIRM =
  /^,? (?:(?:of|from|at|with) (?:the |a |their )?(?:\p{L}+ )?(?:consultanc(?:y|ies)|consultants?|auditors?|law firm|agency|integrators?|suppliers?|bank|insurers?|consulting)|(?:von|vom|bei) (?:der |dem |ihrer |ihrem |einer |einem )?(?:\p{L}+ )?(?:\p{L}*beratung\p{L}*|\p{L}*berater|kanzlei|\p{L}*agentur|\p{L}*prufer|systemhaus|lieferant\p{L}*|wettbewerb\p{L}*|konkurrenz)|(?:du|de|chez|de chez) (?:l'|le |la |un |une )?(?:cabinet|agence|prestataire|fournisseur|integrateur|concurrent)|(?:de|del|de la|da|do|dello|della) (?:la |una )?(?:consultora|consultoria|asesoria|auditora|auditoria|gestoria|studio|societa di (?:consulenza|revisione)|integrador\p{L}*|proveedor\p{L}*|fornecedor\p{L}*|fornitore|concorren\p{L}+|competencia)|(?:van|bij) (?:het |de |hun )?(?:adviesbureau|bureau|accountantskantoor|leverancier|concurrent)|(?:fran|fra|hos|pa|ved) (?:\p{L}+ )?(?:konsult\p{L}*|radgivning\p{L}*|revision\p{L}*|leverant\p{L}*|leverandor\p{L}*|konkurrent\p{L}*)|z (?:firmy|kancelarii|biura)(?: \p{L}+)?)(?![\p{L}])/u

/** "its account manager Gus Holt", "il loro commerciale": whoever sells is of who is bought from. */
const SELLS =
  /(?<![\p{L}])(?:its|whose|their|dessen|deren|leur|su|seu|sua|il loro|hun|deres|deras) (?:key )?(?:account (?:manager(?:in)?|executive|director|rep)|sales (?:rep|representative|guy|lady|man|person|lead)|vertriebler(?:in)?|commercial|comercial|commerciale|accountmanager|saljare|saelger|handlowiec)[,:]? (?:is |ist |est |es |heet )?$/u

/** "(Vertriebsleiter der Konkurrenz Aktenfix)", "(from our competitor)": said in a bracket or between commas behind. */
const RIVAL_BEHIND =
  /^(?: \(|, )[^().;]{0,40}?(?<![\p{L}])(?:der konkurrenz|vom wettbewerb\p{L}*|competitor\p{L}*|the competition|du concurrent|de la concurrence|de la competencia|da concorrencia|della concorrenza|van de concurrent|konkurrenten|incumbent)(?![\p{L}])/u

/** "Hun IT-leverancier (contact: Ad Kersten)", "o distribuidor (Sr. Matos)": a bracket right behind such a firm. */
const FIRM_BRACKET =
  /(?<![\p{L}])(?:\p{L}+-)?(?:suppliers?|integrators?|consultanc(?:y|ies)|competitors?|incumbent|auditors?|distributors?|lieferant(?:en)?|dienstleister|wettbewerber|systemhaus|kanzlei|beratung|fournisseur|prestataire|concurrent|integrateur|cabinet|proveedor|consultora|gestoria|competidor|distribuidor|fornecedor|consultoria|concorrente|fornitore|studio|leverancier|leverantor(?:en)?|leverandor(?:en)?|konkurrent(?:en)?|dostawca|konkurent)(?: (?:is|ist|est|es|e|are) )?(?: ?[\p{L}&'.-]+){0,3} \((?:[^()]{0,24}[:, ] ?)?$/u

/** A sentence about a reference. "Your reference: 4711" has no firm in it. */
const REFERENCE =
  /(?<![\p{L}])(?:references?|referenceable|referenz\p{L}*|referencias?|referenze|referenza|referentie\p{L}*|referens\p{L}*|referencj\p{L}*|reference\p{L}*|case study|similar (?:to|project)|same (?:as|thing) (?:at|for))(?![\p{L}])/u

/**
 * Whether the words around a name show one of neither side. `accountName` is the customer's, null where none is known;
 * `address` the name's own, which is not of the customer's house. Pure; linear.
 */
export function ofNeitherSide(
  unit: Unit,
  mention: PersonMention,
  accountName: string | null,
  address: string | null,
): boolean {
  const { low } = unit.layout
  if (address !== null && accountName !== null && writesFromThere(unit, mention, accountName, address))
    return true
  // "Hun IT-leverancier (contact: Ad Kersten)": the label is of the bracket.
  if (unit.key === 'contact')
    return FIRM_BRACKET.test(low.slice(Math.max(0, unit.labelStart - 60), mention.start))
  const before = low.slice(Math.max(unit.start, mention.start - 90), mention.start).replace(ADDRESSED, '')
  const titled =
    mention.title !== null && mention.title.start < mention.start
      ? low.slice(Math.max(unit.start, mention.title.start - 60), mention.title.start)
      : ''
  const after = low.slice(mention.end, Math.min(unit.end, mention.end + 90))
  return (
    HIRED_BEFORE.test(before) ||
    SELLS.test(before) ||
    FIRM_BRACKET.test(before) ||
    FIRM_BRACKET.test(titled) ||
    HIRED_AFTER.test(after) ||
    OF_A_HIRED_FIRM.test(after) ||
    RIVAL_BEHIND.test(after) ||
    (accountName !== null &&
      (worksElsewhere(unit, mention, accountName) || atReference(unit, mention, accountName)))
  )
}
const ADDRESSED =
  /(?:(?:^|(?<=[\s,(:]))(?:mr|mrs|ms|dr|herrn?|frau|hr|fr|m|mme|sr|sra|don|dona|sig|sig\.ra|dott|ing|prof|dhr|mevr|mevrouw|meneer|pan|pani)\.?\s+)+$/

/** The firm that somebody is said to be of, right behind the name. */
function houseBehind(unit: Unit, { end }: PersonMention): OrgMention | undefined {
  const link = OF_A_HOUSE.exec(unit.layout.text.slice(end, end + 40))
  if (link === null) return undefined
  const at = end + link[0].length
  return orgsOf(unit).find((org) => org.start >= at && org.start - at <= 4)
}
const OF_A_HOUSE =
  /^,? (?:(?:is|ist|est|es|è|é|er|är|jest|comes|kommt|vient|viene|vem|komt) )?(?:of|from|at|with|von|vom|bei|der|de|du|del|della|dello|di|da|do|chez|de chez|van|bij|fra|från|hos|på|z|ze) (?:(?:the |la |le |l'|el |il |lo |o |a |der |dem |het |de )?(?:[\p{Ll}-]{3,16}|Büro|Firma) )?/u

/** "Nigel Astley of Astley Croft (nigel@astleycroft.example)": the address bears the name of a house that is not the customer. */
function writesFromThere(unit: Unit, mention: PersonMention, accountName: string, address: string): boolean {
  const house = houseBehind(unit, mention)
  if (house === undefined || isHouseOf(house.name, accountName)) return false
  return domainFits(address.slice(address.indexOf('@') + 1), house.name) >= 2
}

/** "Hannah Weiss of Gower Whitlock LLP": a firm right behind the name that is not the customer. */
function worksElsewhere(unit: Unit, mention: PersonMention, accountName: string): boolean {
  const house = houseBehind(unit, mention)
  return (
    house !== undefined &&
    (house.legal ||
      house.orgWords > 0 ||
      /^\p{Lu}\S+ (?:& |und |et |y |e |en |og |och )\p{Lu}/u.test(house.name)) &&
    !isHouseOf(house.name, accountName)
  )
}

/** "Referenz: Papierfabrik Sölden, dort Frau Egger": whom one may ask there is nobody of the deal's. */
function atReference(unit: Unit, { start, end }: PersonMention, accountName: string): boolean {
  if (!REFERENCE.test(unit.layout.low.slice(unit.start, unit.end))) return false
  const houses = orgsOf(unit).filter(
    (org) =>
      (org.legal ||
        org.orgWords > 0 ||
        AT_A_HOUSE.test(unit.layout.low.slice(Math.max(unit.start, org.start - 12), org.start))) &&
      !(org.start < end && org.end > start),
  )
  return houses.length > 0 && houses.every((org) => !isHouseOf(org.name, accountName))
}
const AT_A_HOUSE =
  /(?<![p{L}])(?:at|with|bei|beim|bei der|chez|con|en|presso|bij|hos|w|na|no|da|do)\s(?:the |der |dem |la |le |el |il |de |het )?$/

/** "Acme Dairies" and "the Acme Group": the same first telling word makes one house of both. */
const isHouseOf = (name: string, accountName: string): boolean => {
  const lead = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .find((word) => word.length > 3)
  return sameOrg(name, accountName) || lead(name) === lead(accountName)
}
