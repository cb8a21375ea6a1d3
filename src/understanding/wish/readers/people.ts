/**
 * Names of people in a sentence, with their address where one stands beside them: for "Priya Raman should own
 * it" and its kind. Found by capitals (a run of up to four words, with particles), by a title, by 「さん」, or by
 * an e-mail address whose local part spells the words before it ("priya raman (priya.raman@…)").
 */
import { fold } from '../../extract/fold.ts'
import { GIVEN_NAMES } from '../../extract/people/people-words.ts'
import { allMatches } from '../../search/all-matches.ts'
import { looksGerman, type Sentence } from '../../sentences.ts'

export interface Person {
  /** As written, without title; '' when only an address stands there. */
  name: string
  email: string | null
  /** Offsets into the sentence: of the name and, if any, of the address. */
  start: number
  end: number
  emailStart: number
  emailEnd: number
}

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g
const CAP = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}"
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:${CAP}|\\p{Lu}\\.)(?:[ \\u00a0]+(?:(?:van|von|de|del|della|der|den|di|da|du|dos|la|le|el|al|bin|zu|ter|ten|af|y)[ ]+){0,2}(?:${CAP}|\\p{Lu}\\.)){0,3}(?![\\p{L}\\p{N}@])`,
  'gu',
)
const JAPANESE =
  /([\p{Script=Han}々]{1,4}(?:[ 　][\p{Script=Han}々]{1,3})?|[\p{Script=Katakana}ー・]{2,12})(?=さん|様|氏|君|部長|課長|マネージャ)/gu
/** "Priya Nairさんが担当です": what follows a name in Latin letters is no part of it. */
const BESIDE_KANA = /(?<=\p{Script=Latin})[\u3040-\u30ff\u4e00-\u9fff].*$/u
const TITLE =
  /^(?:frau|herrn?|mr|mrs|ms|miss|dr|prof|mme|madame|monsieur|m|sr|sra|senor|senora|don|dona|signora?|dott|mevrouw|meneer|dhr|mevr|pan|pani|panu|fru|kollege|kollegen|kollegin|colega|collega|kollega)\.?$/

/** Capitalised words that are no person: days, places that teams are named after, departments, openings. */
const NO_PERSON = new Set(
  (
    "i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july " +
    'august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar ' +
    "februar marz mai juni juli oktober dezember the this that these it it's its he she they we you no not yes sorry " +
    'please can could would will should may might who what when where why how hi hello hey dear thanks thank cheers ' +
    'team sales public sector emea apac dach nordics benelux iberia anz latam enterprise midmarket smb channel partner ' +
    'desk group account accounts deal deals lead customer crm ae vp ceo cto cio cfo north south east west central ' +
    'nord sud ost norte sur sul oeste leste ouest noord zuid oost syd vest polnoc poludnie wschod zachod ' +
    'europe germany france spain italy portugal england scotland wales ireland netherlands belgium austria switzerland ' +
    'poland sweden denmark norway finland japan usa uk us canada australia brazil brasil mexico india london paris ' +
    'munich berlin hamburg madrid milan rome lisbon amsterdam vienna zurich dublin manchester northwind flow vault insight ' +
    'das der die den dem es ist ich wir sie er bitte leider nein ja hallo gebt gib kann konnt mein meine vertrieb ' +
    'kollegen kolleginnen kollege kollegin kunde kunden gebiet region bereich team abteilung ubergabe deal fall danke ' +
    'das dieser diese dieses hier da bei fur an auf im in zu von mit wer offentlicher dienst mittelstand industrie ' +
    "le la les ce c'est cette je tu il elle nous vous on merci bonjour non oui desole equipe secteur public passez " +
    'el los las lo es esto este esta yo ella gracias hola por no si equipo sector lleva pasadlo publico asignad ' +
    'o os a as isso este esta eu ele ela obrigado ola nao equipa time passe quem io lui lei ciao buongiorno non si ' +
    'grazie gira girala passa squadra de het een dit deze ik hij zij nee hoi hallo geef stuur graag niet dat team to ' +
    'nie prosze przekaz jag den det hon han nej tack ge jeg hun hej giv tak also accept decline reassign owner new give ' +
    'pass send try ask talk speak route hand forward assign move mine happy glad wrong better maybe perhaps my our ' +
    'let put offer switch change redirect transfer stick leave check contact call ring tell lass lasst frag fragt laisse ' +
    'laissez donne donnez mets mettez deja dejad pon poned deixa deixem lascia lasciate metti mettete laat zet vraag ' +
    "one let's since because as if with for from on at and but so or re fw fwd ps fyi ok okay success support marketing operations ops services solutions consulting engineering product presales legal finance hr retail healthcare banking insurance education government manufacturing energy utilities commercial strategic alliances partnerships renewals procurement management q1 q2 q3 q4 po rfp"
  ).split(' '),
)

/** People named in the sentence, in order. `exclude` are folded words that are not people (the deal's name). */
export function peopleIn(sentence: Sentence, exclude: ReadonlySet<string>): Person[] {
  const emails = allMatches(sentence.text, EMAIL).map((match) => ({
    address: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const people = [
    ...capitalRuns(sentence.text, exclude, looksGerman(sentence.plain)),
    ...japaneseNames(sentence.text),
  ]
  for (const email of emails) {
    const beside = people.find((person) => near(person, email.start, sentence.text) && person.email === null)
    if (beside !== undefined && emails.length > 0) attach(beside, email)
    else {
      const spelt = fromAddress(sentence.text, email)
      const known = people.find(
        (person) =>
          person.email === null &&
          ((spelt.name !== '' && person.name.includes(spelt.name)) || spells(email.address, person.name)),
      )
      if (known === undefined) people.push(spelt)
      else attach(known, email)
    }
  }
  return people.sort((a, b) => a.start - b.start)
}

/** Nouns have capitals in German: one word alone is a person only with a title or a known first name. */
const titled = (text: string, start: number): boolean =>
  /(?:Frau|Herrn?|Kolleg(?:e|en|in)|Dr\.)\s+(?:Dr\. )?$/.test(text.slice(Math.max(0, start - 16), start))

function capitalRuns(text: string, exclude: ReadonlySet<string>, germanic: boolean): Person[] {
  const found: Person[] = []
  for (const match of allMatches(text, RUN)) {
    let start = match.index
    let words = match[0].split(/[ \u00a0]+/)
    const drop = (word: string) => {
      start = text.indexOf(words[1] ?? '', start + word.length)
      words = words.slice(1)
    }
    while (words.length > 0 && (TITLE.test(fold(words[0]!)) || isNoPerson(words[0]!, exclude)))
      drop(words[0]!)
    // "Gehört zu Greta Holm": a verb, not a noble name.
    if (words[1] === 'zu' && opensSentence(text, start) && !GIVEN_NAMES.has(fold(words[0]!))) {
      drop(words[0]!)
      drop(words[0]!)
    }
    if (words.length > 0 && opensSentence(text, start) && !mayOpen(words)) drop(words[0]!)
    if (isPlace(text, start, words.join(' ').length, found.at(-1))) continue
    const bad = words.findIndex((word, at) => at > 0 && endsName(word, words[at - 1]!, exclude))
    if (bad > 0) words = words.slice(0, bad)
    while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1)!)) words = words.slice(0, -1)
    if (words.length === 0 || start < 0) continue
    if (words.length === 1 && germanic && !titled(text, start) && !GIVEN_NAMES.has(fold(words[0]!))) continue
    let name = words.join(' ')
    if (text.slice(start, start + name.length) !== name) name = text.slice(start, start + name.length)
    name = name.replace(/['’]s$/, '').replace(BESIDE_KANA, '')
    found.push({ name, email: null, start, end: start + name.length, emailStart: -1, emailEnd: -1 })
  }
  return found
}

/** "Thandeka Mokoena in Cape Town", "our Hong Kong office": where somebody works. */
const isPlace = (text: string, start: number, length: number, before: Person | undefined): boolean =>
  SEATED.test(text.slice(start + length)) ||
  (before !== undefined && before.end <= start && SITS_IN.test(text.slice(before.end, start)))
const SITS_IN =
  /^,? (?:(?:over |down |up |based |out |who sits |who is |sitzt |bas[ée]e? )?(?:in|from|out of)|aus|en|em|i|fra|från|w|uit|te) $/
const SEATED =
  /^ (?:office|branch|team|desk|bureau|büro|niederlassung|oficina|ufficio|kantoor|escritório|kontoret?)(?!\p{L})/u

/** "Yasmin El Amrani" is one name; "Andreas Pohl der Richtige" says something of one. */
function endsName(word: string, before: string, exclude: ReadonlySet<string>): boolean {
  if (/^(?:El|Al|De|Del|Di|Da|La|Le|Dos)$/.test(word)) return false
  if (/^de[rn]$/.test(word)) return !/^(?:van|von)$/i.test(before)
  return /^\p{Lu}/u.test(word) && isNoPerson(word, exclude)
}

/** A sentence's first word has its capital for free: "Ping Anna", "Donnez-le à Hugo". */
const opensSentence = (text: string, start: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(0, start))
function mayOpen(words: string[]): boolean {
  if (GIVEN_NAMES.has(fold(words[0]!))) return true
  return words.length > 1 && !GIVEN_NAMES.has(fold(words[1]!)) && !words[0]!.includes('-')
}

const isNoPerson = (word: string, exclude: ReadonlySet<string>): boolean => {
  const folded = fold(word).replace(/'s$/, '')
  return NO_PERSON.has(folded) || exclude.has(folded) || /^[A-Z]{2,5}$/.test(word)
}

const japaneseNames = (text: string): Person[] =>
  allMatches(text, JAPANESE).map((match) => ({
    name: match[1]!,
    email: null,
    start: match.index,
    end: match.index + match[1]!.length,
    emailStart: -1,
    emailEnd: -1,
  }))

/** An address belongs to the name just before it ("Name (address)", "Name <address>", "Name, address"). */
const near = (person: Person, at: number, text: string): boolean =>
  person.end <= at &&
  at - person.end <= 14 &&
  /^[\s(<[:,;=-]*(?:e?-?mail:?|at|unter|sous|en|op)?[\s(<[:,-]*$/i.test(text.slice(person.end, at))

/** Whether an address is a full name's, wherever it stands: linnea.wikstrom@… is Linnéa Wikström's. */
function spells(address: string, name: string): boolean {
  const local = address.split('@')[0]!.replace(/[^a-z]/g, '')
  const words = fold(name).match(/[a-z]{2,}/g) ?? []
  return words.length > 1 && words.every((word) => local.includes(word))
}

function attach(person: Person, email: { address: string; start: number; end: number }): void {
  person.email = email.address
  person.emailStart = email.start
  person.emailEnd = email.end
}

/** The words before an address that its local part spells, as a name; '' when there are none. */
function fromAddress(text: string, email: { address: string; start: number; end: number }): Person {
  const local = email.address.split('@')[0]!.replace(/[^a-z]/g, '')
  const before = /((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)[\s(<[:,-]*$/u.exec(
    text.slice(Math.max(0, email.start - 60), email.start),
  )
  const person = {
    name: '',
    email: email.address,
    start: email.start,
    end: email.end,
    emailStart: email.start,
    emailEnd: email.end,
  }
  if (before === null) return person
  const words = before[1]!.split(' ')
  const spelt = (word: string): boolean =>
    word.length > 1 && local.includes(fold(word).replace(/[^a-z]/g, ''))
  const from = words.findIndex(spelt)
  if (from < 0) return person
  const name = words
    .slice(from)
    .filter((_word, i, all) => all.slice(0, i + 1).every(spelt))
    .join(' ')
  const start = text.lastIndexOf(name, email.start)
  return start < 0 ? person : { ...person, name, start, end: start + name.length }
}
