/**
 * Who is only mentioned: names that nothing shows to be the customer's people, other firms' addresses, rows of a list of
 * people that are another organisation's.
 */
import { domainFits, sameOrg } from '../account/org.ts'
import { isFreemail } from '../address.ts'
import { text, type Unit } from '../layout/units.ts'
import type { Draft } from './contact-draft.ts'
import type { Span } from './title.ts'

/**
 * Probabilities of the learnt reader from which somebody counts: `beside` with a job title and no way to be reached,
 * beside somebody who can be; `again` where the mail comes back to him; `both` with a title and "Mr"; `introduced` as "Mr" or "her boss" without one; `numbered` with a telephone number alone, `titled` with one and a job title.
 */
const SURE = { beside: 0.77, again: 0.65, both: 0.64, introduced: 0.82, numbered: 0.5, titled: 0.45 }

/** Sentences, under a label or not. */
export const isProse = ({ key, label }: Unit): boolean =>
  label !== 'signature' &&
  (key === null || ['context', 'nextStep', 'roles', 'account', 'closeDate'].includes(key))

/**
 * A name in a sentence without a way to reach its bearer, beside somebody who can be reached: with a job title, or
 * called "Mr" or "her boss", a contact where the learnt reader is sure; of the others one in thirty was one in mails that were
 * not looked at.
 */
export function onlyMentioned(draft: Draft, all: readonly Draft[]): boolean {
  const others = all.filter((other) => other !== draft)
  // "Mi marido, en el 600 …": a number alone makes nobody the customer's.
  if (draft.email === null && draft.phone !== null)
    return (draft.chance ?? 1) < (draft.title === null ? SURE.numbered : SURE.titled)
  if (reachable(draft) || draft.placed || !others.some(reachable)) return false
  if (draft.title !== null && draft.introduced) return (draft.chance ?? 1) < SURE.both
  if (draft.title !== null) return (draft.chance ?? 1) < (draft.seen === undefined ? SURE.beside : SURE.again)
  if (draft.introduced) return (draft.chance ?? 1) < SURE.introduced
  return draft.unit?.key === null && isProse(draft.unit)
}
const reachable = ({ email, phone }: Draft): boolean => email !== null || phone !== null

/**
 * "Affärssystemet sköts av Petter Hallin (petter@datacivil.example)": beside the customer's own domain an address at
 * another firm's is a supplier's or an adviser's, unless a label calls its bearer a contact.
 */
export function ofAnotherFirm(
  draft: Draft,
  all: readonly Draft[],
  { accountName, accountDomain }: { accountName: string | null; accountDomain: string | null },
): boolean {
  if (draft.email === null || accountName === null || draft.unit?.key === 'contact') return false
  const fits = (host: string) => domainFits(host, accountName) >= 2
  const host = hostOf(draft.email.value)
  if (isFreemail(host) || fits(host) || sharesDomain(host, accountDomain)) return false
  const own = all.filter((other) => other !== draft && other.email !== null)
  return (
    (accountDomain !== null && fits(accountDomain)) ||
    own.some(({ email }) => fits(hostOf(email!.value))) ||
    // A name in Japanese tells nothing of its domain: whose name is told goes before whose is not.
    (draft.name === null && own.some(({ name, email }) => name !== null && hostOf(email!.value) !== host))
  )
}
const sharesDomain = (host: string, domain: string | null): boolean =>
  domain !== null && (`.${host}`.endsWith(`.${domain}`) || `.${domain}`.endsWith(`.${host}`))
const hostOf = (address: string): string => address.slice(address.indexOf('@') + 1)

/**
 * "Karen in purchasing asked me", "call Frau Kern aus dem Einkauf", "Jeroen van de boekhouding belde me": who is in a
 * department and deals with us is the customer's contact. "Jean in accounts retypes the lot" is only spoken of.
 */
export function dealsWithUs({ layout, start, end }: Unit, mention: Span): boolean {
  const after = layout.low.slice(mention.end, Math.min(end, mention.end + 130))
  const department = IN_DEPARTMENT.exec(after)
  if (department === null) return false
  const before = layout.low.slice(Math.max(start, mention.start - 50), mention.start)
  return (
    TURNS_TO_US.test(after.slice(department[0].length)) ||
    WE_TURN_TO.test(before) ||
    JOINS_IN.test(before) ||
    JOINS_IN.test(after)
  )
}
/** "… comes along to the meeting", "estará en las reuniones", "tager Claus fra økonomi med". */
const JOINS_IN =
  /(?<![\p{L}])(?:joins?|will join|joining|comes along|will be (?:there|in|at|on)|in the (?:meeting|call)|dabei|kommt (?:mit|dazu|auch)|nimmt teil|participe\p{L}*|assiste\p{L}*|sera (?:la|present\p{L}*)|estara|asistira|participara|participa|ci sara|partecipa\p{L}*|sluit aan|is erbij|erbij zijn|schuift aan|deltager|deltar|tager|tar med|ar med|er med|med pa motet|wezmie udzial|bierze udzial|bedzie (?:tez|na))(?![\p{L}])/u
/** Right behind the department, at most a few words between: "asked me", "hat mich gebeten", "m'a demandé". */
const TURNS_TO_US =
  /^[\s,)]{0,3}(?:(?:who|die|der|qui|que|che|som|ktory|ktora) )?(?:\p{L}+ ){0,2}?(?:(?:asked|told|called|rang|phoned|mailed|e-?mailed|wrote(?: to)?|pinged|approached|texted|contacted|asks|tells|calls|wants) (?:me|us|a (?:price|quote|demo|call))|(?:hat|haben) (?:mich|uns|mir|angerufen|angefragt|geschrieben|nach)|(?:fragte|bat|rief|schrieb|fragt|bittet|meldete) (?:mich|uns|mir|sich|an|nach)|(?:m'|nous |m'en |nous en )(?:a|ont) |(?:me|nos) (?:ha |han )?(?:pid|pregunt|llam|escrib|dij|coment|contact|lig|pergunt|mand|escrev|diss|fal|telefon)\p{L}*|(?:mi|ci) (?:ha|hanno) |(?:ligou|perguntou|pediu|escreveu|telefonou|disse)(?:-me|-nos| me| nos)|(?:vroeg|belde|mailde|schreef|vertelde|appte) (?:me|mij|ons)|(?:fragade|ringde|mejlade|skrev till|bad|kontaktade) (?:mig|oss)|(?:ringde|ringede|ringte)(?![\p{L}])|(?:spurgte|spurte|ringede til|ringte|mailede|skrev til|bad|kontaktede|spurgte om)(?: (?:mig|meg|os|oss|om))|(?:dzwonil|pytal)a?(?![\\p{L}])|(?:zapytal|poprosil|zadzwonil|napisal|powiedzial)a? (?:mnie|nas|do|mi|nam|o)|dzwonila? )/u
/** Right before the name: "ring", "please copy", "we deal with", "habe mit … gesprochen". */
const WE_TURN_TO =
  /(?<![\p{L}])(?:(?:please |pls )?(?:ring|call|copy|cc|ask|contact|email|e-mail|mail|loop in|include)|(?:spoke|speak|talked|talking|speaking|chatted) (?:to|with)|(?:deal|dealt|dealing|met|meeting|call|lunch) with|contact (?:is|there is)|gesprochen mit|sprach mit|telefoniert mit|gesprach mit|telefonat mit|treffen mit|kontakt (?:ist|zu)|(?:j'ai|avons|ai) (?:parle|echange|vu|eu)(?: a| avec)?|voir avec|appelez|contacter|he hablado con|hable con|hablad con|hablar con|falei com|falar com|falamos com|parlato con|sentito|sentite|parlare con|gesproken met|sprak met|bel|mail|pratade med|pratat med|talade med|ring|talte med|snakket med|snakkede med|rozmawialem z|rozmawialam z|rozmawialismy z)(?: a| the| der| die| dem| den| il| la| le| el| o| a| de)?(?: (?:mr|mrs|ms|herrn?|frau|mme|m|sr|sra|sig|dott|pan|pania|panem)\.?)? $/u

const DEPARTMENTS = [
  'purchasing|procurement|finance|accounts(?: payable| receivable)?|accounting|logistics|operations|ops|it|hr|legal|compliance|quality|warehouse|production|maintenance|despatch|dispatch|shipping|payroll|stores|admin|facilities|engineering|planning|customer services?|the (?:warehouse|office|workshop|stores)',
  'einkauf|buchhaltung|rechnungswesen|logistik|produktion|edv|technik|qualitat\\p{L}*|lager|versand|verwaltung|personal\\p{L}*|rechtsabteilung|controlling|fuhrpark|instandhaltung|disposition|arbeitsvorbereitung|fertigung|werkstatt|zentrale',
  'achats?|comptabilite|compta|logistique|exploitation|qualite|production|informatique|rh|juridique|service \\p{L}+|atelier|entrepot',
  'compras|administracion|contabilidad|logistica|calidad|sistemas|informatica|almacen|produccion|finanzas|rrhh|contabilidade|armazem|qualidade|financeir[oa]|producao|recursos humanos|departamento \\p{L}+',
  'acquisti|ufficio \\p{L}+|amministrazione|contabilita|qualita|magazzino|produzione|sistemi|ced|reparto \\p{L}+',
  'inkoop|boekhouding|logistiek|expeditie|magazijn|kwaliteit|administratie|financien|ict|techniek|productie|personeelszaken',
  'inkop|ekonomi|ekonomin|lagret|kvalitet|produktionen|driften|indkob|okonomi|lageret|kokkenet|bogholderiet|regnskab|innkjop|regnskap',
  'zakupow|zakupach|ksiegowosci|logistyki|magazynu|magazynie|produkcji|jakosci|kadr|informatyki',
].join('|')
const LEADS_THERE =
  "(?:(?:over |down |up )?(?:in|from|at)(?: the)? |aus(?: der| dem)? |in der |im |vom |von der |(?:du|des|de|aux|au)(?: la)? |a la |a l'|de l'|del(?: la)? |d[aeo]s? |n[ao] |dell'|dall'|della |dal |dalla |van(?: de| het)? |uit(?: de| het)? |bij(?: de)? |op |pa |i |fra |fran |hos |z(?: dzialu)? |w(?: dziale)? )"
/** A preposition, and the department behind it, unless it is said to be ours or the vendor's. */
const IN_DEPARTMENT = new RegExp(
  `^(?:,? |,? ?\\()${LEADS_THERE}(?:${DEPARTMENTS})(?=$|[\\s,.;:)!?])(?! (?:at|of|from|bei|von|de|del|van|chez|na|no|w) (?:your|our|unser|notre|nuestr|noss|nostr|ons))`,
  'u',
)

/** Without the rows of a list of people that name another organisation than the customer. */
export function ofTheCustomer(units: Unit[], accountName: string | null): Unit[] {
  if (accountName === null) return units
  const rowOf = ({ layout, paragraph, row }: Unit) => `${layout.part}/${paragraph}/${row}`
  const others = new Set(
    units.flatMap((unit) =>
      unit.key === 'account' && unit.row !== null && !sameOrg(text(unit), accountName) ? [rowOf(unit)] : [],
    ),
  )
  return others.size === 0 ? units : units.filter((unit) => unit.row === null || !others.has(rowOf(unit)))
}
