/**
 * What a label means where its words alone do not tell: in call notes "AP" is somebody to speak to or the accounts
 * payable, "now" what comes next or how it is. The value behind it shows which.
 */
import { GIVEN_NAMES, isHonorific, isTitleWord } from '../people/people-words.ts'
import { ASK, STEP } from '../step-words.ts'
import { type FieldKey, fieldOf } from './labels.ts'

/** What a label means may hang on its value: the Italian "firma" is a signature, the German one a company. */
export function meantBy(label: string, value: string): FieldKey | null {
  const key = fieldOf(label)
  if (key === 'closeDate' && POLISH_SIDE.test(label)) return null
  if (key === 'context' && WE_HAVE.test(label)) return null
  // "Padstow Lobster Company: buyers on the quay pay cash …" is its name and what is told of it.
  if (key === 'account' && NAMED_COMPANY.test(label.trim()) && value.trim().split(/\s+/).length > 4)
    return null
  // "Joint account with Rival Resell: …" tells with whom.
  if ((key === 'account' || key === 'competitor') && WITH_WHOM.test(label)) return null
  if (key === 'account' && label.trim() === 'firma' && WHEN.test(value)) return 'closeDate'
  if (key === 'skip' && /^(?:date|datum|data|fecha)$/.test(label.trim()) && SIGNS.test(value))
    return 'closeDate'
  if (
    key === 'nextStepDate' &&
    /^nachster termin$|^next (?:appointment|meeting)$/.test(label.trim()) &&
    /^\p{L}{5,}/u.test(value)
  )
    return 'nextStep'
  // "AP: Markus Zeidler" is somebody to speak to, "AP: invs keyed by hand" the accounts payable.
  if (key === 'contact' && AMBIGUOUS.test(label.trim()) && !namesSomebody(value)) return null
  // "Now: demo on Friday" tells what comes next, "Nu: contracten in 4 mappen" how it is.
  if (key === 'nextStep' && NOW.test(label.trim()) && !STEP.test(value) && !/\d[./]\d/.test(value))
    return 'context'
  // "Mo-end close = 11 bus days" is of the books.
  if (key === 'closeDate' && OF_BOOKS.test(label.trim())) return 'context'
  // "Prob: 60 %" is how likely, "Prob: lot certs emailed as PDFs" what hurts.
  if (label.trim() === 'prob' && /^\W*\p{L}/u.test(value) && /\s\S+\s\S/.test(value)) return 'context'
  // "Who = we keep acct + PoC"
  if (key === 'contact' && WE_FIRST.test(value)) return 'roles'
  // French notes: "PE : RDV sur site", the next step; "Ns : avant-vente ; contrat chez vous", what we do.
  if (label.trim() === 'pe') return STEP.test(value) ? 'nextStep' : null
  if (label.trim() === 'ns' && /\b(?:chez |pour |par )?(?:vous|nous)\b/.test(value)) return 'roles'
  // "Ask: Insight, 60 users" says what is wanted, not what is to be done.
  if (key === 'nextStep' && label.trim() === 'ask' && !STEP.test(value) && !ASK.test(value)) return 'context'
  return key
}
/** "Hab da was: Reederei Petersen" begins a sentence. */
const WE_HAVE =
  /^(?:(?:i|we|ich|wir|on|nous|ik|wij|we|jag|vi|jeg)(?:'ve)? )?(?:got|have|hab|habe|haben|hatte|hatten|j'ai|avons|tengo|tenemos|tenho|temos|ho|abbiamo|c'e|heb|hebben|har|mam|mamy)(?!\p{L})/u
/** "Po naszej stronie: …": "on our side", and no purchase order. */
const POLISH_SIDE = /^po (?:naszej|waszej|panstwa) stronie$/
const NAMED_COMPANY =
  /^(?:(?!(?:end|user|customer|client|account|prospect|target|buyer|buying|name|of|the|our|new|parent|holding|legal|official|registered|full)(?:'?s)? )[\p{L}\d&'.-]+ ){1,5}(?:company|organi[sz]ation|client|customer)$/u
const WITH_WHOM = /\S (?:with|mit|avec|con|com|met|med|z|tillsammans med|sammen med) \S/u
const WE_FIRST = /^(?:we|wir|nous|nosotros|noi|wij|nos|vi|my)\s(?!\p{L}+,)/u
const AMBIGUOUS = /^(?:ap|poc|cp|kp|asp|dm)$/
const OF_BOOKS =
  /^(?:(?:mo|mth|month|m|yr|year|q|qtr|quarter|period)[- ]?end clos|(?:monats|jahres|quartals)abschl|cierre (?:de mes|mensual|contable)|chiusura (?:mese|mensile|contabile)|cloture (?:mens|compt)|fecho (?:do mes|mensal|contab)|maandafsl|manadsbokslut)/
const NOW = /^(?:now|jetzt|nun|maintenant|ahora|agora|adesso|ora|nu)$/
/** Whether a folded value begins with a person, or tells how to reach one. */
export const namesSomebody = (value: string): boolean => {
  const words = value
    .split(/[^\p{L}.-]+/u)
    .filter(Boolean)
    .slice(0, 4)
  return (
    /@|\d{3}[\d\s/.-]{3}/.test(value) ||
    words.some((word) => GIVEN_NAMES.has(word) || isHonorific(word.replace(/\.$/, ''))) ||
    /^[\p{L}'-]+ [\p{L}'-]+$/u.test(value.trim()) ||
    (words.length > 1 && /^[\p{L}.' -]{4,40},\s/u.test(value) && titled(value))
  )
}
const titled = (value: string): boolean =>
  value
    .split(/[\s,()/]+/)
    .slice(0, 8)
    .some((word) => isTitleWord(word.replace(/\.$/, '')))
const SIGNS = /\b(?:sign|order|decid|decis|clos|bestel|entscheid|unterschr|firm|teken|besl)/
const WHEN =
  /^(?:\d|(?:entro|prima|fine|inizio|meta|il|entre|antes|primera?|segunda?|finales|mediados|principios|fin|el|hasta|en|ate|no|do|em)\s)/
