/**
 * The customer's people of a deal: names, addresses, telephones and titles gathered from prose, forms, forwarded
 * signatures and cards, and put together by what belongs to whom.
 *
 * A name alone is not enough: something must show that a customer's person is meant. Out stay the partner's and
 * the vendor's people, and whoever has left.
 */
import type { ContactRead, Fact } from '../../understanding.ts'
import { looksLikePerson, sameOrg } from '../account/org.ts'
import { isPartnerOrg } from '../account/partner-orgs.ts'
import { type Countries, isRoleMailbox, toE164 } from '../address.ts'
import { fold, oneLine, plain } from '../fold.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { asWritten, evidence, fact, foundIn, type Reading, type Source, words } from '../reading.ts'
import { type Draft, draftOf, enrich, type Seen } from './contact-draft.ts'
import { authors, copied, type EmailAt } from './contact-headers.ts'
import { reached, sideOfName } from './contact-learned.ts'
import { toldBefore } from './contact-named-later.ts'
import { dealsWithUs, isProse, ofAnotherFirm, ofTheCustomer, onlyMentioned } from './contact-passing.ts'
import { assignPhones, OURS_PHONE, type WeakName } from './contact-phones.ts'
import { excluded, hasLeft, isColleague, notToUse, ofThirdParty, signsAround } from './contact-sides.ts'
import { pronounTitles, signatureTitles, titleFields } from './contact-titles.ts'
import { GIVEN_NAMES, isOrgWord, isTitleWord } from './people-words.ts'
import { mailboxFits, nameKey, type PersonMention, sameName } from './person.ts'
import { personsIn } from './persons-in.ts'
import { isPlace, phoneCountries } from './phone-country.ts'
import { isTitle, RANK, type Span, titleAlone, titleBefore, titleByPlace, titleSpan } from './title.ts'
import type { Card } from './vcard.ts'

const READ_FOR_NAMES = (unit: Unit): boolean =>
  unit.key === null ||
  [
    'contact',
    'context',
    'nextStep',
    'firstName',
    'lastName',
    'account',
    'title',
    'email',
    'phone',
    'address',
    'roles',
    'closeDate',
    'dealName',
    'website',
  ].includes(unit.key)

export interface ContactInput {
  reading: Reading
  units: Unit[]
  accountName: string | null
  /** The customer's domain, by a link or an address. */
  accountDomain: string | null
  /** Where the customer is, by what the mail says (ISO 3166). */
  country: string | null
  cards: Card[]
  /** Whether forwarded signatures and authors belong to this deal (they do where the mail holds one deal). */
  signatures: boolean
}

/** The contacts of one deal, in order of appearance. */
export function readContacts(input: ContactInput): ContactRead[] {
  const units = [
    ...ofTheCustomer(input.units, input.accountName),
    ...(input.signatures ? signatureUnits(input.reading) : []),
  ]
  const drafts: Draft[] = []
  const strangers: string[] = []
  const emails = customerEmails(input, units)
  if (input.signatures) {
    strangers.push(...authors(input.reading, input.accountName, drafts, emails))
    copied(input.reading, drafts, emails)
  }
  nameFields(units, drafts)
  const weak: WeakName[] = []
  /** Names that were kept out: an address made of one is its bearer's. */
  const out: string[] = []
  for (const [order, unit] of units.entries())
    if (READ_FOR_NAMES(unit) && drafts.length < 60 && weak.length < 200)
      names(input, unit, order, emails, drafts, weak, out)
  cards(input, drafts)
  assignEmails(
    emails.filter((email) => !isOf(email, out, drafts)),
    drafts,
    weak,
  )
  loneNames(weak, drafts)
  titleFields(units, drafts)
  signatureTitles(input.reading, drafts)
  pronounTitles(units, drafts)
  assignPhones(input.reading, units, drafts, weak)
  const left = whoLeft(units)
  const named = (names: string[], { name }: Draft) =>
    names.some((one) => name !== null && sameName(name.value, one))
  const theirs = ({ name, email }: Draft) =>
    name === null && email !== null && spells(email.value, [...out, ...left])
  const there = drafts.filter(
    (draft) => !named(strangers, draft) && !(draft.order < 0 && named(left, draft)) && !theirs(draft),
  )
  return finish(input, units, there)
}

/** "Paul Sabatier (paul@fidudrome.example)", who was kept out: his address is nobody's else. */
const isOf = ({ value }: EmailAt, out: readonly string[], drafts: readonly Draft[]): boolean =>
  spells(
    value,
    out.filter((name) => GIVEN_NAMES.has(nameKey(name)[0] ?? '') && nameKey(name).length > 1),
  ) && !drafts.some(({ name }) => name !== null && mailboxFits(value, name.value) >= 2)
const spells = (email: string, names: readonly string[]): boolean =>
  names.some((name) => mailboxFits(email, name) >= Math.min(2, nameKey(name).length))

/** Who has left, as a sentence says, is no contact by the header of an old mail of his. */
const whoLeft = (units: Unit[]): string[] =>
  units.filter(isProse).flatMap((unit) =>
    personsIn(unit)
      .filter((mention) => (mention.honorific || mention.given) && hasLeft(unit, mention, false))
      .map(({ name }) => name),
  )

/** The signature lines of customers whose mails were forwarded, as units of their own. */
export function signatureUnits(reading: Reading): Unit[] {
  return reading.layouts.flatMap((layout) =>
    layout.lines
      .filter((line) => line.zone === 'SIGNATURE' && layout.sections[line.section]!.side === 'CUSTOMER')
      .map(
        (line): Unit => ({
          layout,
          key: null,
          label: 'signature',
          labelStart: line.start,
          start: line.start,
          end: line.end,
          section: line.section,
          paragraph: -1 - line.section,
          row: null,
          item: false,
        }),
      ),
  )
}

function customerEmails({ reading, accountName }: ContactInput, units: Unit[]): EmailAt[] {
  const found: EmailAt[] = []
  for (const [order, unit] of units.entries()) {
    if (unit.key === 'skip' || unit.key === 'competitor') continue
    for (const email of foundIn(reading, unit).emails) {
      if (reading.isPartnerAddress(email.value) || reading.isVendorAddress(email.value)) continue
      if (ofThirdParty(unit, email.start, email.value, accountName)) continue
      if (notToUse(unit, email)) continue
      if (found.length >= 60 || found.some((other) => other.value === email.value)) continue
      found.push({ value: email.value, unit, order, start: email.start, end: email.end })
    }
  }
  return found
}

/** "First name: Imogen" and "Last name: Tait" of a form. */
function nameFields(units: Unit[], drafts: Draft[]): void {
  for (const [order, unit] of units.entries()) {
    if (unit.key !== 'lastName' || text(unit).trim() === '') continue
    const first = units.find(
      (other) =>
        other.key === 'firstName' && other.row === unit.row && Math.abs(units.indexOf(other) - order) <= 3,
    )
    const value = oneLine(`${first ? text(first) : ''} ${text(unit)}`)
    const span =
      first && first.layout === unit.layout && first.end < unit.start
        ? { start: first.start, end: unit.end }
        : unit
    drafts.push({
      unit,
      order,
      name: { value, source: unit.layout, start: span.start, end: span.end, score: 6 },
      email: null,
      phone: null,
      title: null,
    })
  }
}

function names(
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
    const chance =
      known || own || onlyName || !(labelled || isProse(unit))
        ? 1
        : sideOfName(input.reading, unit, { mention, out: false, score: mention.score }, mentions)('CUSTOMER')
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
        chance >= (seen.title !== null && ofCustomer(unit) ? SURE.titled : SURE.firstName) &&
        unopposed(unit, mention)
    }
    if (known) enrich(known, seen, unit)
    else if (seen.score >= ENOUGH) drafts.push(draftOf(seen, unit, order, seen.score))
    else if (theirs || seen.score >= (seen.honorific || nameKey(seen.name).length > 1 ? 0.5 : -0.5))
      weak.push({ mention: seen, unit, order, theirs })
  }
}

/** Where somebody's address stands elsewhere, in words of its own, these words alone do not drop him. */
const addressBeside = (emails: EmailAt[], unit: Unit, mention: PersonMention): boolean =>
  emails.some((email) => email.unit === unit && mailboxFits(email.value, mention.name) >= 2)

/** "Contralora Corporativa": what somebody is, not who. */
const isFunction = (name: string): boolean => name.includes(' ') && isTitleWord(fold(name.split(' ')[0]!))

/** "Clelia Roddolo delle Cantine Roddolo": the house is no part of the name. */
function withoutAccount(mention: PersonMention, accountName: string | null): PersonMention {
  const at = accountName === null ? -1 : mention.name.indexOf(accountName)
  const own = at > 0 ? mention.name.slice(0, at).replace(/(?:[\s']+\p{Ll}+)*[\s']+$/u, '') : ''
  return own.includes(' ') ? { ...mention, name: own, end: mention.start + own.length } : mention
}

/** "… will der Geschäftsführer Harm Ubben das Thema angehen": "das" is of Portuguese names, and an article in German. */
function withoutArticle(mention: PersonMention, language: string): PersonMention {
  const at = language === 'de' ? mention.name.search(/ (?:das|dem|des) /) : -1
  return at < 0 ? mention : { ...mention, name: mention.name.slice(0, at), end: mention.start + at }
}

/** "mit vollem Namen Geeske Momme, geeske.momme@…": the mailbox shows where the name begins. */
function withoutLead(mention: PersonMention, emails: readonly EmailAt[]): PersonMention {
  const [lead = '', ...rest] = mention.name.split(' ')
  if (rest.length < 2 || rest.length > 3 || mention.honorific || GIVEN_NAMES.has(fold(lead).split('-')[0]!))
    return mention
  if (/\.$/.test(lead) || lead.length < 3 || !rest.every((word) => /^\p{Lu}/u.test(word))) return mention
  const own = rest.join(' ')
  const spells = (email: string, name: string) =>
    nameKey(name).every((word) => email.split('@')[0]!.includes(word))
  const clear = emails.some(({ value }) => spells(value, own) && !spells(value, mention.name))
  return clear ? { ...mention, name: own, start: mention.end - own.length } : mention
}

/** "O'Dowd, Saoirse" as directories write it, where a mailbox or a given name shows that both are one. */
function flipped(unit: Unit, emails: EmailAt[], mentions: PersonMention[]): PersonMention[] {
  const [last, first] = mentions
  if (
    last === undefined ||
    first === undefined ||
    !/^,\s*$/.test(unit.layout.text.slice(last.end, first.start))
  )
    return mentions
  if (last.start - unit.start > 6 || [last, first].some((mention) => nameKey(mention.name).length > 2))
    return mentions
  const name = `${first.name} ${last.name}`
  const both =
    emails.some((email) => [last, first].every((one) => mailboxFits(email.value, one.name) >= 1)) ||
    (unit.key === 'contact' && first.given && !last.given && first.title === null)
  return both ? [{ ...first, start: last.start, name, title: first.title }, ...mentions.slice(2)] : mentions
}

/** A form of address, or two words of a name. */
const isFull = ({ name, honorific }: PersonMention): boolean =>
  honorific || /\p{L}{2}.* .*\p{L}{2}/u.test(name)

/** From here on a name counts by itself. */
const ENOUGH = 2.5

/**
 * Probabilities of the learnt reader: below `never` it drops even whom a label or an own address shows, below `against`
 * a name, below `wholly` even one with a job title, from
 * `alone` one counts that the rules find weak, from `firstName` a single word does, from `titled` one with a job title
 * in a customer's own mail, from `placed` one that is said to be in a department.
 */
const SURE = {
  never: 0.05,
  against: 0.25,
  wholly: 0.12,
  alone: 0.9,
  firstName: 0.85,
  titled: 0.6,
  placed: 0.02,
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
/** The title in words that show it, or in a place that does; one that holds another person is none. */
function titleOf(
  input: ContactInput,
  unit: Unit,
  mentions: PersonMention[],
  fitting: number[],
  i: number,
): Span | null {
  const { layout } = unit
  const mention = mentions[i]!
  const others = mentions.filter(
    (other, n) => n !== i && (other.given || other.honorific || fitting[n]! >= 2),
  )
  const mixed = (span: Span) =>
    [mention, ...others].some((other) => other.start >= span.start && other.end <= span.end)
  const said = mention.title
  if (said === null) {
    const placed = titleBehindAddress(unit, mention) ?? placedTitle(input, unit, mentions, fitting, i)
    return placed && fieldOfWork(layout.text, layout.low, placed, layout.text.length, mixed)
  }
  if (mixed(said))
    return titleBefore(layout.text, layout.low, Math.max(unit.start, mention.start - 110), mention.start)
  return ofAccount(layout.low, fieldOfWork(layout.text, layout.low, said, unit.end, mixed), input.accountName)
}

/** "Stefanus Rabie, fanie@bolandvines.example, estate manager." */
function titleBehindAddress({ layout, end }: Unit, mention: PersonMention): Span | null {
  const address = ADDRESS.exec(layout.text.slice(mention.end, Math.min(end, mention.end + 120)))
  if (address === null) return null
  const at = mention.end + address[0].length
  const span = titleSpan(layout.low, at, Math.min(end, at + 90))
  return span !== null && span.start - at <= 1 ? span : null
}
const ADDRESS =
  /^[\s,(<:–-]{1,4}(?:[^\s,;()<>]+@[^\s,;()<>]+|\+?[\d(][\d\s()./-]{6,20}\d)[>)]?(?:\s?[,/|]\s?(?:\+?[\d(][\d\s()./-]{6,20}\d|[^\s,;()<>]+@[^\s,;()<>]+))?(?:\s?[,;|–-]\s|\s(?:is|ist|est|es|e|är|er|jest)\s)/

/** "Head, Asset Integrity", "GM (Works)": the field of a bare rank stands behind a comma or in a bracket. */
function fieldOfWork(
  text: string,
  low: string,
  title: Span,
  end: number,
  mixed: (span: Span) => boolean,
): Span {
  if (!RANK.test(low.slice(title.start, title.end))) return title
  const more =
    /^(?:(?:, | [-–] )(?:\p{Lu}[\p{L}&]+(?:,? (?:&|and|of|\p{Lu}[\p{L}&]+)){0,4}\.?)(?=\s*(?:[,;:()/|\n]|$))| \(\p{Lu}[\p{L}& ]{2,30}\)(?=\s*(?:[,;:]|$)))/u.exec(
      text.slice(title.end, Math.min(end, title.end + 60)),
    )
  const span = more && { start: title.start, end: title.end + more[0].length }
  return span === null || mixed(span) || isPlace(plain(more![0])) ? title : span
}

/** "direttore acquisti del Gruppo Tessile": where somebody works is no part of what he is. */
function ofAccount(low: string, title: Span, accountName: string | null): Span {
  const name = accountName === null ? '' : fold(accountName).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const whole = new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u')
  const at = name === '' ? -1 : low.slice(title.start, title.end).search(whole)
  if (at <= 0) return title
  const own = low
    .slice(title.start, title.start + at)
    .replace(
      /[\s,]+(?:(?:of|at|for|the|der|des|die|bei|beim|von|vom|du|de|des|la|le|les|l'|del|della|dell'|di|da|do|dos|das|van|bij|het)[\s']*)*$/u,
      '',
    )
  const bare = own.replace(KIND_OF_HOUSE, '')
  return bare === '' ? title : { start: title.start, end: title.start + bare.length }
}
/** "DSI de la mutuelle Prévoyance du Ponant": what kind of house it is stands between title and name. */
const KIND_OF_HOUSE =
  /[\s,]+(?:of |at |for |bei |von |de |di |da |van )?(?:the|der|des|dem|la|le|l'|du|del|della|dell'|do|het|el)[\s']+(?:company|firm|group|city|town|firma|gemeinde|stadt|gruppe|genossenschaft|mutuelle|mairie|commune|ville|societe|entreprise|cooperative|clinique|empresa|ayuntamiento|cooperativa|clinica|bodega|azienda|comune|ditta|clinica|prefeitura|camara|gemeente|firma|bedrijf)$/u

/** A title that only its place shows; never what is somebody else, an organisation or a place. */
function placedTitle(
  input: ContactInput,
  unit: Unit,
  mentions: PersonMention[],
  fitting: number[],
  i: number,
): Span | null {
  const { layout } = unit
  const mention = mentions[i]!
  const labelled = unit.key === 'contact'
  const sure = (n: number) => mentions[n]!.honorific || mentions[n]!.given || fitting[n]! >= 2
  if (!labelled && !sure(i)) return null
  const blank = layout.text.indexOf('\n\n', mention.end)
  const end = Math.min(mention.end + 160, blank < 0 ? layout.text.length : blank, nextField(input, unit))
  const span = titleByPlace(layout.text, layout.low, mention, end, labelled)
  if (span === null) return null
  const named = (n: number) => mentions[n]!.start >= span.start && mentions[n]!.end <= span.end && sure(n)
  if (mentions.some((_, n) => n !== i && named(n))) return null
  return isElsewhere(input, words(layout, span.start, span.end)) ? null : span
}

/** Where the next field of a form begins: its label is nobody's title. */
function nextField({ reading: { units } }: ContactInput, unit: Unit): number {
  const next = units[units.indexOf(unit) + 1]
  const field = next !== undefined && next.key !== null && next.layout === unit.layout
  return field ? Math.max(unit.end, next.labelStart) : unit.layout.text.length
}

/** Whether words behind a name say where somebody works or lives. */
function isElsewhere({ reading, accountName }: ContactInput, piece: string): boolean {
  const key = plain(piece)
  if (isPlace(key) || (accountName !== null && sameOrg(accountName, piece))) return true
  if (key.split(' ').some((word) => isOrgWord(word)) || isPartnerOrg(reading, piece)) return !isTitle(piece)
  return isPerson(piece)
}
const isPerson = (piece: string): boolean => looksLikePerson(piece) && !isTitle(piece)

/** Attached cards: the customer's (a partner's own card is a signature). */
function cards(input: ContactInput, drafts: Draft[]): void {
  for (const card of input.cards) {
    const source: Source = { part: card.part, raw: card.raw }
    const known = drafts.find(
      (draft) =>
        (card.name && draft.name && sameName(draft.name.value, card.name.value)) ||
        (card.email && draft.email?.value === card.email.value),
    )
    const draft: Draft = known ?? {
      unit: null,
      order: 9e6,
      name: null,
      email: null,
      phone: null,
      title: null,
    }
    const put = <K extends 'email' | 'title'>(key: K, value: Card[K]) => {
      if (value && draft[key] === null) draft[key] = { source, ...value }
    }
    if (card.name && draft.name === null) draft.name = { source, ...card.name, score: 6 }
    put('email', card.email)
    put('title', card.title)
    if (card.phone && draft.phone === null)
      draft.phone = {
        raw: card.phone.value,
        source,
        start: card.phone.start,
        end: card.phone.end,
        poor: false,
        unit: null,
      }
    if (!known) drafts.push(draft)
  }
}

function assignEmails(emails: EmailAt[], drafts: Draft[], weak: readonly WeakName[]): void {
  for (const email of emails) {
    if (drafts.some((draft) => draft.email?.value === email.value)) continue
    const open = drafts.filter((draft) => draft.email === null && draft.name !== null)
    const fitting = open
      .map((draft) => ({ draft, fits: mailboxFits(email.value, draft.name!.value) }))
      .filter(({ fits }) => fits >= 1)
      .sort((a, b) => b.fits - a.fits || distance(a.draft, email) - distance(b.draft, email))
    const near = open
      .filter((draft) => distance(draft, email) < 1000)
      .sort((a, b) => distance(a, email) - distance(b, email))
    // "Elvis uses elvis@acme.example … his mother, Grace Acme": a lone first name's, nobody's else.
    const lone = weak.some(
      ({ mention, unit }) => unit === email.unit && mailboxFits(email.value, mention.name) >= 2,
    )
    const chosen =
      fitting[0]?.draft ??
      (near[0] && !lone && (sharesUnit(near[0], email) || open.length === 1 || distance(near[0], email) < 200)
        ? near[0]
        : undefined)
    const at = { value: email.value, source: email.unit.layout as Source, start: email.start, end: email.end }
    if (chosen) chosen.email = at
    else if (notOurs(email))
      drafts.push({ unit: email.unit, order: email.order, name: null, email: at, phone: null, title: null })
  }
}
const notOurs = (email: EmailAt): boolean =>
  !OURS_PHONE.test(email.unit.layout.low.slice(Math.max(email.unit.start, email.start - 40), email.start))
const sharesUnit = (draft: Draft, at: { unit: Unit }): boolean => draft.unit === at.unit

/** How far a person is from something: characters in one unit, more between units, far in another text. */
function distance(draft: Draft, at: { unit: Unit; order: number; start: number }): number {
  if (draft.unit === null) return draft.name?.source === at.unit.layout ? 900 : 5000
  if (draft.unit.layout !== at.unit.layout) return 3000
  if (draft.unit.row !== at.unit.row) return 4000
  const gap = draft.name!.start <= at.start ? at.start - draft.name!.end : (draft.name!.start - at.start) * 2
  const apart = Math.abs(draft.order - at.order)
  return gap + apart * 20 + (draft.unit.paragraph === at.unit.paragraph ? 0 : 150)
}

/** "Solomiia (his assistant), info@…": even an address of a function is somebody's when it stands right behind. */
const behind = (draft: Draft, mention: PersonMention): boolean =>
  draft.email !== null && draft.email.start >= mention.end && draft.email.start - mention.end < 30

/** First names and bare surnames: taken only where the mail gives nothing better. */
function loneNames(weak: WeakName[], drafts: Draft[]): void {
  for (const { mention, unit, order, theirs } of weak) {
    const known = drafts.find((draft) => draft.name !== null && sameName(draft.name.value, mention.name))
    if (known) {
      enrich(known, mention, unit)
      continue
    }
    const nameless = drafts.find(
      (draft) =>
        draft.name === null &&
        draft.email !== null &&
        (!isRoleMailbox(draft.email.value) || behind(draft, mention)) &&
        (draft.unit === unit || mailboxFits(draft.email.value, mention.name) >= 1),
    )
    const given = GIVEN_NAMES.has(nameKey(mention.name)[0] ?? '')
    if (nameless && (given || theirs || mention.score >= 1)) {
      Object.assign(nameless, {
        name: draftOf(mention, unit, order, mention.score).name,
        title: nameless.title ?? draftOf(mention, unit, order, 0).title,
      })
    } else if (
      theirs ||
      (drafts.every((draft) => draft.name === null) &&
        mention.score >= 1 &&
        given &&
        (mention.title !== null || mention.score >= 1.5))
    )
      drafts.push(draftOf(mention, unit, order, mention.score))
  }
}

function finish(input: ContactInput, units: Unit[], drafts: Draft[]): ContactRead[] {
  const real = drafts.filter((draft) => draft.name !== null || draft.email !== null || draft.phone !== null)
  return real
    .filter((draft) => !onlyMentioned(draft, real) && !ofAnotherFirm(draft, real, input))
    .sort((a, b) => a.order - b.order)
    .slice(0, 12)
    .map((draft) => {
      const phone = draft.phone && toE164(draft.phone.raw, () => countriesOf(input, units, draft))
      return {
        name:
          draft.name &&
          fact(
            asWritten(draft.name.value, draft.name.source, draft.name.start, draft.name.end),
            draft.name.source,
            draft.name.start,
            draft.name.end,
            Math.min(0.97, 0.6 + draft.name.score / 15),
          ),
        email:
          draft.email &&
          fact(draft.email.value, draft.email.source, draft.email.start, draft.email.end, 0.98),
        phone:
          draft.phone && phone
            ? {
                value: phone.number,
                status: 'STATED' as const,
                confidence: draft.phone.raw.startsWith('+') ? 0.98 : 0.85,
                evidence: [evidence(draft.phone.source, draft.phone.start, draft.phone.end)],
              }
            : null,
        title: draft.title && titleFact(draft.title),
      }
    })
    .filter((contact) => contact.name || contact.email || contact.phone)
}

function titleFact({ value, source, start, end }: NonNullable<Draft['title']>): Fact<string> {
  const raw = source.raw.slice(start, end)
  const alone = titleAlone(fold(raw), { start: 0, end: raw.length })
  const whole = alone.end - alone.start === raw.length
  return fact(
    whole ? value : oneLine(raw.slice(alone.start, alone.end)),
    source,
    start + alone.start,
    start + alone.end,
    0.85,
  )
}

const countriesOf = (
  { reading, country }: ContactInput,
  units: Unit[],
  { phone, unit, email }: Draft,
): Countries => phoneCountries(reading, units, phone?.unit ?? unit, email?.value ?? null, country)
