/**
 * Persons in a stretch of text: runs of capitalised words that honorifics, titles, labels, cues and addresses
 * show to be somebody's name, with the job title beside them.
 */

import { allMatches } from '../../search/all-matches.ts'
import { fold, plain, remembered, squeeze } from '../fold.ts'
import {
  FUNCTIONS,
  GIVEN_NAMES,
  isHonorific,
  isOrgWord,
  isTitleWord,
  NOT_NAMES,
  set,
} from './people-words.ts'
import { inOffice, japanese } from './person-han.ts'
import { type Span, titleBeside, titlePossessed } from './title.ts'

export interface PersonMention extends Span {
  /** Without honorifics that are not part of the name ("Mr.", "Frau"); "Dr." stays. */
  name: string
  title: Span | null
  honorific: boolean
  /** Its first word is a given name that is known as one. */
  given: boolean
  /** How much speaks for a person, from the words alone. */
  score: number
}

interface Word extends Span {
  text: string
  low: string
}

const WORD = /['’][ts](?=[ -]\p{Lu})|\p{Lu}\.(?:-?\p{Lu}\.)+|[\p{L}\p{M}][\p{L}\p{M}'’-]*\.?/gu
const PARTICLES = new Set(
  "'t 's ’t ’s de del della delle dos das da do di du la le van von vom der den ten ter te zu zur zum af av al el bin ibn y e ed san st saint mac".split(
    ' ',
  ),
)
const CAPITAL_PARTICLES = new Set(
  'o de da di do dos das del della du la le van von der den ten ter mac ni nic ui al el bin ben'.split(' '),
)
const CAPITAL = /^(?:\p{Lu}|['’dlDL]['’]\p{Lu})/u

/** Runs of capitalised words with the particles between them; at most seven words each. */
function runs(text: string, low: string, from: number, to: number): Word[][] {
  const found: Word[][] = []
  let run: Word[] = []
  const close = () => {
    while (run.length > 0 && PARTICLES.has(run.at(-1)!.low) && !CAPITAL.test(run.at(-1)!.text)) run.pop()
    if (run.length > 0) found.push(run)
    run = []
  }
  const stretch = text.slice(from, to)
  for (const m of allMatches(stretch, WORD)) {
    let word = m[0]
    // Most words are small ones between names.
    if (run.length === 0 && !CAPITAL.test(word)) continue
    const start = from + m.index
    const last = run.at(-1)
    const joined = last === undefined || /^[ \u00a0\u2009]{1,2}$|^ ?\n ?$/.test(text.slice(last.end, start))
    if (!joined || run.length >= 8) close()
    const initial =
      /^['’][ts]$/.test(word) ||
      /^(?:\p{Lu}\.-?)+$/u.test(word) ||
      isHonorific(fold(word.replace('.', ''))) ||
      /^(?:St|Jr|Sr|Ph)\.$/.test(word)
    const dotted = word.endsWith('.')
    if (dotted && !initial) word = word.slice(0, -1)
    word = word.replace(/['’]s$/u, '').replace(/[-'’]$/u, '')
    if (word === '') continue
    const end = start + word.length
    const item = { text: word, low: low.slice(start, end), start, end }
    const particle = run.length > 0 && PARTICLES.has(item.low) && !/^l[áà]$/.test(word)
    if ((CAPITAL.test(word) || particle) && !/[\d_:#]/.test(word)) run.push(item)
    else close()
    if ((dotted && !initial) || m[0] !== word + (dotted && !initial ? '.' : '')) close()
  }
  close()
  return found
}

const NAME_CUE =
  /(?:contact (?:is|there is|will be|at \S+ is)|talk(?:ed|ing)? (?:to|with)|spoke (?:to|with)|speak (?:to|with)|speaking (?:to|with)|chat(?:ted)? (?:with|to|w\/)|w\/|met(?: with)?|meeting(?: with)?|call(?:ed)?|called|named|ask for|reach|reach out to|contact|name is|introduced (?:me )?to|know|knows|sponsor is|champion is|buyer is|owner is|attn:?|with their|it'?s|heiss?t|ist|gesprochen mit|gesprach mit|kontakt(?: ist| zu| mit)?|ansprechpartner(?:in)?(?: ist| dort ist| vor ort ist)?|zustandig ist|heiss?t|contact est|interlocuteur est|interlocutrice est|s'appelle|avec|parle (?:a|avec)|contacto es|se llama|con|hablado con|hablar con|contato e|falar com|falei com|chama-se|o contacto e|referente e|contatto e|si chiama|parlato con|contactpersoon is|heet|gesproken met|met|spreken met|via|thanks to|from)\s*(?:the |an? |die |der |den |la |le |el |il |o |a )?$/

/** Persons of one stretch. `low` is the folded text; offsets are those of the whole text. */
export function findPersons(
  text: string,
  low: string,
  from: number,
  to: number,
  labelled: boolean,
): PersonMention[] {
  const found: PersonMention[] = []
  for (const run of runs(text, low, from, to)) {
    for (const piece of split(text, run)) {
      const mention = judge(text, low, from, to, piece, labelled)
      if (mention !== null) found.push(mention)
    }
  }
  if (labelled || /[様氏]|さん/.test(text.slice(from, to))) found.push(...japanese(text, from, to, labelled))
  found.push(...inOffice(text, from, to, found))
  return found
}

/** Verbs that call on the reader and stand in capitals only because they open a sentence. */
const OPENERS =
  set(`och og und et ed aber sowie ook ale tez also remove delete drop replace forget swap togliete rimuovete haal verwijder vervang fjern slet stryk usun
  ring call phone text ping mail email write speak talk chat ask reach try contact contacting meet met spoke see get
  chase invite book bring include involve tell know knows get loop copy add use take start go follow track find catch visited visit saw
  ruf rufen ruft anrufen frag fragt fragen schreib schreibt schreiben sprecht sprich kontaktiert meldet trefft nehmt
  appelez appeler contactez contacter demandez demander parlez parler voir voyez ecrivez joindre joignez
  llamar llamad llama hablar hablad habla preguntar preguntad escribir escribid contactar contactad
  decide decyduje rozhoduje beslutar bestemmer beslist entscheidet comanda manda paga firma signe tekent underskriver
  ligar liga liguem falar fala falem escrever contatar contactem procurar procurem
  chiamare chiamate chiama sentire sentite parlare parlate scrivere scrivete contattare contattate chiedere chiedete
  bel bellen vraag vragen schrijf mailen spreek neem contacteer zadzwoncie dzwonic zapytac ring kontakta prata fraga kontakt`)
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n•*–—-])[\s"'>]*$/u.test(text.slice(Math.max(0, at - 4), at))

/** Cuts a run at job titles ("CFO Jane Doe", "Leiterin Einkauf Maria Huber") and drops what cannot be a name. */
function split(text: string, whole: Word[]): Word[][] {
  const first = whole[0]!
  const called = whole.length > 1 && OPENERS.has(first.low) && opensSentence(text, first.start)
  const run = called ? whole.slice(1) : whole
  if (run.some((word) => legal(word.text) && run.length > 1)) return []
  const pieces: Word[][] = []
  let piece: Word[] = []
  const close = () => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
  }
  for (const [i, word] of run.entries()) {
    // "C'est Gaspard Thévenoux"
    if (/^(?:[CJNST]|Qu)['’]\p{Ll}/u.test(word.text)) {
      close()
      continue
    }
    const bare = word.low.replace(/\.$/, '')
    // "Herr DI Reinhold Greußing", "his PA Trish": a degree or a rank of capitals before the name.
    if (/^(?:DI|DDI|PA|EA)$/.test(word.text) && CAPITAL.test(run[i + 1]?.text ?? '')) continue
    // "Clelia Roddolo delle Cantine Roddolo": from there on it is the house.
    const house = run[i + 1]
    if (piece.length > 1 && PARTICLES.has(bare) && house !== undefined && isOrgWord(house.low)) break
    // "Muireann Ó Laoire", "Mia Van Dyke": a particle in capitals, with the name going on behind it.
    const particle = piece.length > 0 && i + 1 < run.length && CAPITAL_PARTICLES.has(bare)
    if (particle) piece.push(word)
    else if (isHonorific(bare) && CAPITAL.test(word.text)) {
      if (piece.length > 0 && !isHonorific(piece.at(-1)!.low.replace(/\.$/, ''))) close()
      piece.push(word)
    } else if (PARTICLES.has(bare) && piece.length > 0 && !CAPITAL.test(word.text)) piece.push(word)
    else if (isTitleWord(bare) && !(GIVEN_NAMES.has(bare) && piece.length === 0)) close()
    else if (/^\p{Lu}\.$/u.test(word.text) && piece.length > 0) piece.push(word)
    else if (NOT_NAMES.has(bare) && !GIVEN_NAMES.has(bare) && !addressed(piece, run[i + 1])) close()
    else piece.push(word)
  }
  close()
  return pieces.map((piece) => cutAtGivenName(text, piece)).filter((words) => words.length > 0)
}
/** "Mrs. Data Jaja": whatever stands between a form of address and another word in capitals is a name. */
const addressed = (piece: Word[], next: Word | undefined): boolean =>
  piece.length > 0 &&
  next !== undefined &&
  CAPITAL.test(next.text) &&
  piece.every((word) => isHonorific(word.low.replace(/\.$/, '')))
const legal = (word: string): boolean =>
  /^(?:GmbH|AG|KG|Ltd|LLC|Inc|S\.?A|SAS|SARL|S\.?r\.?l|SpA|BV|NV|AB|Oy|ApS|PLC|Limited|Corp|Lda|Ltda|OHG|KGaA)$/i.test(
    word,
  )

/** "Poul Erik Stage, … Poul Erik kan fanges på …": what somebody is called. */
const seenTwice = (text: string, name: string): boolean => text.indexOf(name) !== text.lastIndexOf(name)

/** "Einkauf Maria Huber", "Talk Yolanda Pruitt": the name begins at the given name. */
function cutAtGivenName(text: string, words: Word[]): Word[] {
  let first = words.findIndex((word) => !PARTICLES.has(word.low))
  if (first < 0) return []
  const honorific = isHonorific(words[first]!.low.replace(/\.$/, ''))
  if (!honorific && words.length > 2) {
    const given = words.findIndex(
      (word, i) => i > 0 && i < words.length - 1 && GIVEN_NAMES.has(word.low.split('-')[0]!),
    )
    const called = given > 0 && seenTwice(text, text.slice(words[0]!.start, words[given]!.end))
    if (
      given > 0 &&
      !called &&
      !GIVEN_NAMES.has(words[0]!.low.split('-')[0]!) &&
      !/^\p{Lu}\.$/u.test(words[0]!.text)
    )
      first = given
  }
  let last = words.length
  while (last > 0 && PARTICLES.has(words[last - 1]!.low) && !CAPITAL.test(words[last - 1]!.text)) last--
  return words.slice(first, last)
}

/** "ing. Dario Belfiore", "sig.ra Rossi" in running text. */
const LOWER_HONORIFIC =
  /(?:^|[\s,(])(?:eng|dr|sr|prof|arq|exm|d)\.[aoªº]\s+$|(?:^|[\s,(])(?:ing|eng|engr|dna|inz|mgr|hab|rag|oec|dott|dott\.ssa|dr|dra|sig|sig\.ra|avv|geom|arch|prof|sr|sra|mr|mrs|ms|mme|m|lic|drs|ir|dhr|mevr|mw|cav|comm)\.\s*$|(?:^|[\s,(])(?:doctor|professor|mister|miss|herr|herrn|frau|monsieur|madame|senor|senora|don|dona|seu|signor|signora|meneer|mevrouw|pan|pani|pana|panem|pania|herra|rouva)\s+$/
/** "Head of Information Security": what follows is the field, not a name. */
const PART_OF_TITLE =
  /(?:^|[\s,(])(?:head|chief|director|directora?|manager|vp|president|leiter\p{L}*|jefe|jefa|responsable|directeur|directrice|chef|gerente|diretora?|direttore|direttrice|responsabile|capo|hoofd|officer|lead)\s+(?:of|de|der|des|fur|di|do|da|van|del|du|della|dell'|for|informations?|information)\s*(?:the |la |el |il )?$/u
const TITLE_RIGHT_BEFORE =
  /(?:manager|director|head|chief|officer|lead|leader|president|coordinator|supervisor|engineer|leiter\p{L}*|leitung|leiterin|chef\p{L}*|referent\p{L}*|direktor\p{L}*|responsable|directeur|directrice|jefe|jefa|gerente|diretora?|responsabile|direttore|hoofd)\s$/u
/** "Johan Riis Plads", "Ned Tolmie Drive": called after somebody. */
const STREET =
  /^(?:plads|torv|gade|vej|alle|straat|laan|plein|gracht|strasse|str|platz|allee|weg|ufer|street|road|drive|lane|quay|avenue|square|terrace|gata|gatan|vag|vagen|torg|torget|gaten|veien|vei|katu|tie|namesti|ulice|ulica|plac)\.?$/
/** Forms of address that stay with the name. */
const DOCTOR = new Set(
  'dr drs prof professor father sir rev reverend sister brother canon lord lady captain capt colonel col lt maj gen cdr sgt engr rabbi imam'.split(
    ' ',
  ),
)

function judge(
  text: string,
  low: string,
  from: number,
  to: number,
  words: Word[],
  labelled: boolean,
): PersonMention | null {
  let own = words
  let honorific = false
  const bare = (word: Word): string => word.low.replace(/\.$/, '')
  let keep = 0
  while (own.length > 0 && isHonorific(bare(own[0]!))) {
    honorific = true
    keep = DOCTOR.has(bare(own[0]!)) ? keep + 1 : 0
    own = own.slice(1)
  }
  const core = own.filter((word) => !PARTICLES.has(word.low) || CAPITAL.test(word.text))
  if (core.length === 0 || core.length > 5) return null
  if (core.some((word) => isOrgWord(bare(word)) && !GIVEN_NAMES.has(bare(word))) && !honorific) return null
  if (core.some((word) => FUNCTIONS.has(word.low)) && !honorific) return null
  if (core.length > 1 && !labelled && STREET.test(core.at(-1)!.low)) return null
  if (core.length === 2 && /^\p{Lu}{2,3}$/u.test(core[1]!.text) && !GIVEN_NAMES.has(core[0]!.low)) return null
  // "2,5 M FCFA": an acronym is nobody.
  if (core.length === 1 && /^\p{Lu}{2,6}$/u.test(core[0]!.text) && !/^\p{Lu}\p{Ll}|\.$/u.test(words[0]!.text))
    return null
  // "T 0512 555 0142"
  if (core.length === 1 && core[0]!.text.length === 1 && !honorific) return null
  // "Ph. +91 20 …", "Mob.: …" are no names.
  if (core.length === 1 && !honorific && /^\p{L}{1,3}\.$/u.test(core[0]!.text)) return null
  // "Herr Dipl.-Ing. Josef Pühringer": what stands before the hyphen is of the degree.
  const opening =
    words[0]!.start -
    (/dipl\.?-$/.exec(low.slice(Math.max(from, words[0]!.start - 6), words[0]!.start))?.[0].length ?? 0)
  const abbreviated = LOWER_HONORIFIC.exec(low.slice(Math.max(from, opening - 14), opening))
  if (abbreviated) honorific = true
  const first = words[words.indexOf(own[0]!) - keep]!
  const start = first.start
  const end = own.at(-1)!.end
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const lead = opening - (abbreviated?.[0].trimStart().length ?? 0)
  if (!honorific && PART_OF_TITLE.test(low.slice(Math.max(from, opening - 40), opening))) return null
  const beside = titleBeside(text, low, from, to, lead, end)
  const lent = beside ?? titlePossessed(low, from, lead)
  const title =
    lent !== null && /^(?:former|formerly|ex-|ehemalige|fruhere|ancien|antig|ex )/.test(low.slice(lent.start))
      ? null
      : lent
  const given =
    GIVEN_NAMES.has(core[0]!.low.split('-')[0]!) ||
    (core.length > 1 && GIVEN_NAMES.has(core[1]!.low) && core[1]!.text.length > 2)
  const cue = NAME_CUE.test(low.slice(Math.max(from, lead - 50), lead))
  let score = 0
  if (honorific) score += 3
  if (title !== null) score += 2
  if (given) score += 2
  if (cue) score += 1
  if (labelled) score += 2
  // "Manager Local Laws": what follows a title in one run of capitals is the title's own tail.
  const rank = TITLE_RIGHT_BEFORE.exec(low.slice(Math.max(from, opening - 24), opening))
  const run = rank !== null && /^\p{Lu}/u.test(wordBefore(text, opening))
  if (run && !given && !honorific && !calledAgain(text, core[0]!)) score -= 3
  if (core.length === 1 && !honorific) score -= 2
  if (core.length >= 2 && core.length <= 3) score += 0.5
  return { start, end, name, title, honorific, given, score }
}

const wordBefore = (text: string, at: number): string =>
  /\S*$/.exec(text.slice(Math.max(0, at - 40), at).trimEnd())![0]

/** "Økonomichef Birthe Nørskov … Birthe: bno@…": who is called by the first name later is a person. */
function calledAgain(text: string, first: Word): boolean {
  if (first.text.length < 3) return false
  for (let at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1))
    if (
      at !== first.start &&
      /^(?:['’]s)?(?:[:,.;!?)]| \p{Ll}|$)/u.test(
        text.slice(at + first.text.length, at + first.text.length + 3),
      )
    )
      return true
  return false
}

/** Name words for comparing: without honorifics, folded. */
export const nameKey = (name: string): string[] =>
  plain(name.replace(/[様氏]|さん/g, ' '))
    .split(' ')
    .filter((word, i, all) => word !== '' && (!isHonorific(word) || i === all.length - 1))

/** Whether two names can be the same person: one's words are all in the other, initials matching whole words. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)]
  if (x.length === 0 || y.length === 0) return false
  const inside = (small: string[], big: string[]) =>
    small.every((word) =>
      big.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
    )
  return inside(x, y) || inside(y, x)
}

/** How well a mailbox fits a name: 0 not at all .. 3 ("j.petrie" and "Joanne Petrie"). */
export function mailboxFits(email: string, name: string): number {
  const local = email.split('@')[0]!
  const words = nameKey(name)
    .map(spell)
    .filter((word) => word.length > 1)
  if (words.length === 0) return 0
  const box = spell(squeeze(local))
  const hits = words.filter((word) => word.length > 2 && box.includes(word))
  if (hits.length >= 2) return 3
  const [first, last] = [words[0]!, words.at(-1)!]
  if (hits.length === 1) {
    const rest = box.replace(hits[0]!, '')
    if (rest === '') return 2
    const initials = words.filter((word) => word !== hits[0]).map((word) => word[0]!)
    return initials.some((letter) => rest.startsWith(letter) || rest.endsWith(letter)) ? 3 : 1
  }
  if (box.length <= 4 && box.length >= 2 && box[0] === first[0] && box.at(-1) === last[0]) return 2
  return last.length >= 5 && box.includes(last.slice(0, 4)) ? 1 : 0
}

/** "mueller", "müller" and "muller" alike: two-letter umlauts, double s and "th" made one. */
export const spell = remembered((word) =>
  word
    .replace(/[ao]e|ue|aa/g, (pair) => pair[0]!)
    .replace(/ss/g, 's')
    .replace(/th/g, 't'),
)
