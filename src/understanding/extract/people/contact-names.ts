/**
 * Persons whom a field or a sentence names: whether something shows that one is the customer's. Who is surely one
 * becomes a draft; who may be one waits until the mail has been read, and who is not is remembered as kept out.
 */
import { fold, plain } from '../fold.ts'
import { low, type Unit } from '../layout/units.ts'
import { foundIn, type Reading } from '../reading.ts'
import { type Draft, draftOf, enrich, type Seen } from './contact-draft.ts'
import type { EmailAt } from './contact-headers.ts'
import type { ContactInput } from './contact-input.ts'
import { reached, sideOfName } from './contact-learned.ts'
import { flipped, withoutAccount, withoutArticle, withoutLead } from './contact-name-ends.ts'
import { toldBefore } from './contact-named-later.ts'
import { dealsWithUs, isProse } from './contact-passing.ts'
import type { WeakName } from './contact-phones.ts'
import { excluded, isColleague, signsAround } from './contact-sides.ts'
import { titleOf } from './contact-title-beside.ts'
import { isTitleWord } from './people-words.ts'
import { mailboxFits, nameKey, type PersonMention, sameName } from './person.ts'
import { personsIn } from './persons-in.ts'
import { isPlace } from './phone-country.ts'
import { HIS, NUMBER, REACHES } from './reaching-words.ts'
import { isTitle, type Span } from './title.ts'

export function names(
  input: ContactInput,
  unit: Unit,
  order: number,
  emails: EmailAt[],
  drafts: Draft[],
  weak: WeakName[],
  out: string[],
): void {
  if (unit.key === 'firstName' || unit.key === 'lastName') return
  if (unit.label === 'signature' && isTitle(low(unit))) return
  const labelled = unit.key === 'contact'
  const mentions = flipped(
    unit,
    emails,
    personsIn(unit).map((mention) =>
      withoutLead(withoutArticle(withoutAccount(mention, input.accountName), input.reading.language), emails),
    ),
  )
  const fitting = mentions.map((mention) => fitOf(emails, mention, order))
  const taken: Span[] = []
  for (const [i, mention] of mentions.entries()) {
    const fits = fitting[i]!
    const sure = mention.given || mention.honorific || fits >= 2
    if (!sure && taken.some((span) => span.start <= mention.start && span.end >= mention.end)) continue
    const told = mention.title === null ? toldBefore(input.units, unit, mention) : null
    const title = told ?? titleOf(input, unit, mentions, fitting, i)
    if (title !== null) taken.push(title)
    if (!sure && isFunction(mention.name)) continue
    if (!mention.honorific && isPlace(plain(mention.name))) continue
    const near = reached(input.reading, unit, mention, mentions)
    if (excluded(input, unit, mention, fits, near)) {
      out.push(mention.name)
      continue
    }
    const seen: Seen = { ...mention, title, score: weigh(input.reading, unit, mentions, i, fits) }
    const known = drafts.find((draft) => draft.name !== null && sameName(draft.name.value, mention.name))
    let theirs = false
    // "Mein Kollege Tarik Demir wäre dabei", as the customer writes, needs no more.
    const own = ofCustomer(unit) && isFull(mention) && isColleague(unit, mention)
    const before = wordsBefore(unit, mention)
    const onlyName = told !== null || FIRST_NAME.test(before)
    const heard =
      known || own || onlyName || !(labelled || isProse(unit))
        ? 1
        : sideOfName(input.reading, unit, { mention, out: false, score: mention.score }, mentions)('CUSTOMER')
    const last =
      i === mentions.length - 1 ||
      (sure &&
        mentions.slice(i + 1).every(({ given, honorific, score }) => !given && !honorific && score < 0))
    const followed = last && heard >= SURE.never && numberFollows(input.reading, unit, mention)
    const chance = followed ? Math.max(heard, SURE.followed) : heard
    if (followed && isFull(mention)) seen.score = Math.max(seen.score, ENOUGH)
    const placed = isProse(unit) && !known && chance >= SURE.placed && dealsWithUs(unit, mention)
    if (chance < SURE.never && !placed && (fits < 2 || addressBeside(emails, unit, mention))) {
      if (sure) out.push(mention.name)
      continue
    }
    const called = onlyName || (mention.given && CALLED_CONTACT.test(before))
    if (placed) {
      seen.placed = true
      seen.score = Math.max(seen.score, ENOUGH)
    } else if (!known && called && fits < 2) theirs = true
    else if (!known && isProse(unit) && fits < 2) {
      seen.chance = chance
      seen.introduced = own || seen.honorific || RELATION.test(wordsBefore(unit, mention))
      if (chance < (seen.title === null || comesFrom(unit, mention) ? SURE.against : SURE.wholly)) continue
      if (chance >= SURE.alone && isFull(seen)) seen.score = Math.max(seen.score, ENOUGH)
      theirs =
        ((followed && seen.given) ||
          chance >= (seen.title !== null && ofCustomer(unit) ? SURE.titled : SURE.firstName)) &&
        unopposed(unit, mention)
    }
    if (known) enrich(known, seen, unit)
    else if (seen.score >= ENOUGH) drafts.push(draftOf(seen, unit, order, seen.score))
    else if (theirs || seen.score >= (seen.honorific || nameKey(seen.name).length > 1 ? 0.5 : -0.5))
      weak.push({ mention: seen, unit, order, theirs })
  }
}

/**
 * "Le patron, Didier Garnier, perd la tête. Son num : 06 12 …", "Sat next to Joan Pettifer of Marlow Seeds. They can't close
 * the month. Ring her on 01628 …": one of the next sentences says how he is reached, and nobody else is named before it.
 */
function numberFollows(reading: Reading, unit: Unit, { given, honorific }: PersonMention): boolean {
  const at = reading.units.indexOf(unit)
  for (const next of reading.units.slice(at + 1, at + 1 + MOST_BETWEEN)) {
    if (next.layout !== unit.layout || next.section !== unit.section || next.row !== unit.row) return false
    const { phones, emails } = foundIn(reading, next)
    const said = unit.layout.low.slice(next.labelStart, next.end)
    if (phones.length + emails.length > 0)
      return (
        HIS.test(said) ||
        REACHES.test(said) ||
        ((given || honorific) && next === reading.units[at + 1] && NUMBER.test(said))
      )
    if (personsIn(next).some(({ given, honorific }) => given || honorific)) return false
  }
  return false
}
/** So many sentences later a pronoun still means the one who was named. */
const MOST_BETWEEN = 4
/** Where somebody's address stands elsewhere, in words of its own, these words alone do not drop him. */
const addressBeside = (emails: EmailAt[], unit: Unit, mention: PersonMention): boolean =>
  emails.some((email) => email.unit === unit && mailboxFits(email.value, mention.name) >= 2)

/** "Contralora Corporativa": what somebody is, not who. */
const isFunction = (name: string): boolean => name.includes(' ') && isTitleWord(fold(name.split(' ')[0]!))

/** A form of address, or two words of a name. */
const isFull = ({ name, honorific }: PersonMention): boolean =>
  honorific || /\p{L}{2}.* .*\p{L}{2}/u.test(name)

/** From here on a name counts by itself. */
const ENOUGH = 2.5

/**
 * Probabilities of the learnt reader: below `never` it drops even whom a label or an own address shows, below `against`
 * a name, below `wholly` even one with a job title, from
 * `alone` one counts that the rules find weak, from `firstName` a single word does, from `titled` one with a job title
 * in a customer's own mail, from `placed` one that is said to be in a department. `followed`: as likely is at least
 * whose number the next sentence tells.
 */
const SURE = {
  never: 0.05,
  against: 0.25,
  wholly: 0.12,
  alone: 0.9,
  firstName: 0.85,
  titled: 0.6,
  placed: 0.02,
  followed: 0.6,
}

const fitOf = (emails: EmailAt[], mention: PersonMention, order: number): number =>
  Math.max(
    0,
    ...emails.map(
      (email) => mailboxFits(email.value, mention.name) * (Math.abs(email.order - order) <= 6 ? 1 : 0.5),
    ),
  )

/** The words alone (person.ts), a mailbox made of the name, a label, and how to reach the person right behind it. */
function weigh(reading: Reading, unit: Unit, mentions: PersonMention[], i: number, fits: number): number {
  const mention = mentions[i]!
  let score = mention.score + (fits >= 2 ? 3 : fits >= 1 ? 1 : 0)
  if (unit.key === 'contact' && mention.start - unit.start <= 6) score += 1
  if (unit.label === 'signature') score += nameKey(mention.name).length >= 2 ? 0 : -2
  if (unit.key !== null && unit.key !== 'contact') score -= 1
  if (RELATION.test(wordsBefore(unit, mention))) score += 1.5
  if (fits < 2 && reached(reading, unit, mention, mentions)) score += 1.5
  return score
}

const wordsBefore = (unit: Unit, mention: PersonMention): string =>
  unit.layout.low.slice(Math.max(unit.start, mention.start - 50), mention.start)

/** "Ansprechpartnerin ist die Petra": a first name is all that some give. */
const CALLED_CONTACT =
  /(?<![\p{L}])(?:contact(?: person)?(?: there| for this| at their end)? is|ansprech(?:partner(?:in)?|person)(?: dort| vor ort)? ist(?: dort)?|(?:le|notre|mon) contact(?: sur place)? est|interlocut(?:eur|rice) est|contacto(?: alli)? es|conta[c]?to(?: la)? e|referente(?: li)? e|contactpersoon(?: daar)? is|aanspreekpunt(?: daar)? is|osoba kontaktowa to|kontaktperson(?:en)?(?: dar| der)? (?:ar|er))(?: now| jetzt| nu)? (?:the |die |der |la |el |il |o |a |de )?$/u

/** "I only have her first name, Roxanne", "a lad called Fergus": all that is known of somebody whom the mail told of. */
const FIRST_NAME =
  /(?<![\p{L}])(?:(?:her|his|(?:ihren|seinen|den|ihr|sein)(?! nach)|son|su|el|il suo|suo|o|(?:o )?seu|haar|zijn|hennes|hans|hendes|jej|jego) )(?:first names?|given name|vornamen?|prenom|nombre(?: de pila)?|nome(?: proprio| de batismo)?|primeiro nome|voornaam|fornamn|fornavn|imie)(?:,|:| is| ist| est| es| e| ar| er| to)? $|(?<![\p{L}])(?:a|an|one|the|eine?[mnr]?|une?|un|una|um|uma|een|en|ett) (?:\p{L}+ )?(?:lad|man|woman|guy|lady|chap|bloke|fella|girl|fellow|mann|frau|dame|herrn?|homme|femme|monsieur|type|hombre|mujer|senora?|signora?|tale|tizio|rapaz|homem|mulher|moca|vrouw|dame|kvinna|kille|tjej|mand|kvinde|fyr) (?:called|named|namens|(?:qui )?s'appelle|appele(?:e)?|llamad[oa]|que se llama|di nome|che si chiama|chamad[oa]|que se chama|genaamd|die heet|som heter|vid namn|som hedder|ved navn) $/u

/** "her boss, plant director Solveig", "zijn collega Berber Ypma": known through somebody of the customer's. */
const RELATION =
  /(?<![\p{L}])(?:(?:il|la|le|der|die|el|o|a|de|the|sein|ihr|son|su|seu|suo|his|her) (?:padre|madre|pere|mere|vater|mutter|pai|mae|vader|moeder|father|mother),? $|(?:his|her|their|seine?[mnr]?|ihre?[mnr]?|deren|sa|son|leur|su|sus|suo|sua|seu|zijn|haar|hun) (?:\w+ ){0,2}?(?:boss|colleague|assistant|deputy|daughter|son|wife|husband|brother|sister|partner|kolleg\w+|chef\w*|assistent\w*|tochter|sohn|frau|bruder|schwester|neffe|fille|fils|soeur|frere|collegue|assistante?|adjointe?|colega|jefe|jefa|hij[oa]|herman[oa]|asistente|chefe|filh[oa]|irma\w?|sobrinh[oa]|assistente|collega|capo|figli[oa]|baas|zoon|dochter|assistent\w*|father|mother|son-in-law|daughter-in-law|nephew|niece|cousin|vater|mutter|mann|schwager|schwagerin|schwiegersohn|schwiegertochter|nichte|mari|femme|gendre|belle-fille|neveu|niece|beau-frere|cousine?|marido|mujer|esposa|yerno|nuera|sobrin[oa]|cunad[oa]|genro|nora|cunhad[oa]|marito|moglie|genero|nuora|nipote|cognat[oa]|vader|moeder|man|vrouw|broer|zus|neef|nicht|schoonzoon|zwager|make|fru|hustru|bror|syster|far|mor|svager|mand|kone|son|dotter|datter|sonn|sondotter|zona|maz|syn|corka|brat|siostra|ziec|synowa|tata|ojciec),? (?:(?:the|der|die|le|la|il|lo|l'|el|o|a|de) ?)?(?:(?:mr|mrs|ms|herrn?|frau|mme|m|sr|sra|don|dona|sig|sig\.ra|dott|dott\.ssa|geom|rag|ing|eng|avv|arch|dhr|mevr|drs|ir|lic|dr|dra|pan|pani)\.? ){0,2}$)/u

/** "(il nostro distributore, Sig. Ferri)", "à Dijon": where the rules see somebody else's, or a place, nobody is added. */
const unopposed = (unit: Unit, mention: PersonMention): boolean =>
  mention.name.length > 2 &&
  signsAround(unit, mention).every((sign) => sign === 'theirs') &&
  !/(?<![\p{L}])(?:in|near|aus|nahe|en|em|na|uit|nel|nella|w|i|auf|on|aboard|bord|ms|mv|ss)\s$|\sà\s$/u.test(
    unit.layout.text.slice(Math.max(unit.start, mention.start - 12), mention.start).toLowerCase(),
  )
/** "…, de Bento Gonçalves": more likely where somebody is from than who. */
const comesFrom = ({ layout, start }: Unit, mention: PersonMention): boolean =>
  /(?:^|[\s,])(?:de|da|do|di|from|of|aus|von|in|i|en|em|uit|van|fra|fran|z)\s$/.test(
    layout.low.slice(Math.max(start, mention.start - 8), mention.start),
  )
const ofCustomer = (unit: Unit): boolean => unit.layout.sections[unit.section]?.side === 'CUSTOMER'
