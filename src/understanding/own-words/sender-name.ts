/** Is this line the sender's own name? Compared with the From header without accents, case and word order. */
import type { Mailbox } from '../parsed-mail.ts'

/** Answers, greetings and other single words that are no names though they stand alone. */
const NO_NAMES = new Set(
  (
    'yes no yep nope ok okay sure done accepted accept declined decline won lost mine agreed confirmed approved maybe never ' +
    'taken pass passed thanks thank hello hi hey cheers regards best ja nein doch klar gerne gern nee jo danke hallo moin ' +
    'angenommen abgelehnt gewonnen verloren erledigt einverstanden übernommen passt oui non merci bonjour accepté refusé ' +
    'gagné perdu accord sí si no gracias hola acepto aceptado rechazado ganado perdido vale sim não obrigado olá aceito ' +
    'ganho perdido recusado claro sì ciao accetto accettato rifiutato vinto perso confermo va nee akkoord geaccepteerd ' +
    'gewonnen verloren bedankt tak nie przyjęte wygrane przegrane nej tack hej inga yay great perfect noted update status ' +
    'question later tomorrow today monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch ' +
    'donnerstag freitag soon pending unclear'
  ).split(' '),
)

/** "i. A. Petra Roth", "p.p. Jane Doe": signed for the firm. */
const BY_ORDER = /^(?:i\.\s?[av]\.|ppa?\.|p\.\s?p\.)\s*/i

/** How many words of the line are the sender's name, when the line holds nothing else but titles; 0 = it is not. */
export function isSenderName(line: string, from: Mailbox | null): number {
  const text = line
    .trim()
    .replace(/^[\s*_~/\\–—-]+|[\s*_]+$/g, '')
    .replace(BY_ORDER, '')
  if (!from || text === '' || text.length > 140) return 0
  const own = nameWords(from)
  if (!own.length) return 0
  const head = text.split(/\s*[,|•·(/]\s*|\s+[-–—]\s+|\t/, 1)[0] ?? ''
  const words = wordsOf(head).filter(
    (word) => !/^(?:dr|prof|ing|dipl|mag|mr|mrs|ms|herr|frau|sig|ir|msc|phd|mba)$/.test(word),
  )
  if (!words.length || words.length > 6) return 0
  if (words.length === 1 && head === text && initials(text, own)) return 1
  const matched = words.filter((word) => own.some((name) => isPartOf(word, name)))
  const whole = matched.length === words.length && matched.some((word) => word.length > 1)
  const longer = matched.length > 1 && matched[0] === words[0] && LONGER_NAME.test(head)
  if (!whole && !longer) return 0
  return words.length === 1 && head !== text ? 0 : words.length
}

/** People sign with more names than their mailbox shows ("Lucía Fernández de la Vega"). */
const LONGER_NAME =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del?l?a|la|las|le|los|das?|dos|di|du|van|von|der|den|ter|zu|y|e|i|bin|al)(?:\s|$))+$/u

/** A word of the name, its initial, or a given name of two signs and more in scripts without blanks ("思远", 陈思远). */
function isPartOf(word: string, name: string): boolean {
  if (word === name || (word.length === 1 && name.startsWith(word))) return true
  return (
    word.length > 1 && /^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(word) && name.length < 5 && name.endsWith(word)
  )
}

/**
 * What stands before the sender's name at the end of a line ("Grüßle - Thomas" → "Grüßle"); null where the line does
 * not end in it or holds nothing else.
 */
export function endsInName(line: string, from: Mailbox | null): string | null {
  const words = line.trim().split(/\s+/)
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const name = words.slice(-count).join(' ')
    const head = words.slice(0, -count).join(' ')
    if (from && signsSmall(name, from)) return head.replace(/[\s,.;:|/–—-]+$/, '') || null
    if (
      /^[\p{Lu}\p{Lo}]/u.test(name) &&
      (isSenderName(name, from) > 0 || (from && beginsLikeName(name, from)))
    )
      return head.replace(/[\s,.;:|/–—-]+$/, '') || null
  }
  return null
}

/** "cheers b", "lg anke": the given name or its initial without a capital. */
function signsSmall(name: string, from: Mailbox): boolean {
  const [first = ''] = nameWords(from)
  return name === first || (name.length === 1 && first.startsWith(name))
}

/** Could the text be a name that stands alone? One to three capitalised words, none of them an answer. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 3 || text.length > 40) return false
  return words.every(
    (word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word) && !NO_NAMES.has(word.toLowerCase().replace(/\.$/, '')),
  )
}

/** "LF", "L.F.", "L": in capitals, or it could be "ok". */
function initials(text: string, own: string[]): boolean {
  const letters = text.replace(/[.\s]/g, '')
  if (
    letters.length < 1 ||
    letters.length > 4 ||
    letters !== letters.toUpperCase() ||
    NO_NAMES.has(letters.toLowerCase())
  )
    return false
  const firsts = own
    .map((name) => name[0])
    .join('')
    .toUpperCase()
  return (
    letters === firsts ||
    (letters.length >= 2 && firsts.startsWith(letters)) ||
    letters === firsts.slice(0, 1)
  )
}

/** Does a word of the sender's name stand in the line? */
export function namesSender(line: string, from: Mailbox | null): boolean {
  const own = from ? nameWords(from).filter((word) => word.length > 1) : []
  return own.length > 0 && wordsOf(line.slice(0, 200)).some((word) => own.includes(word))
}

/** Does the one word begin like a name of the sender ("Kate" – Katherine, "Jo" – Johanna)? */
export function beginsLikeName(text: string, from: Mailbox): boolean {
  const [word = '', ...more] = wordsOf(text)
  return (
    more.length === 0 &&
    word.length >= 2 &&
    nameWords(from).some((name) => name.slice(0, 2) === word.slice(0, 2))
  )
}

/** Does the one word begin with the first three letters of the sender's given name ("Pili" – Pilar)? */
export function shortensName(text: string, from: Mailbox): boolean {
  const [word = '', ...more] = wordsOf(text)
  const [given = ''] = nameWords(from)
  return more.length === 0 && word.length >= 3 && given.length >= 3 && given.startsWith(word.slice(0, 3))
}

/** "jo" of jo@firm.example, "ty" of Tyrell: small, but nothing else in front of a mail's end. */
export function isShortForm(text: string, from: Mailbox): boolean {
  const word = text.toLowerCase().replace(/[.\s]+$/, '')
  if (word === from.address.split('@')[0]) return true
  const short = word.length >= 2 && word.length <= 3 && !NO_NAMES.has(word)
  const names = nameWords(from)
  return (short && names.some((name) => name.startsWith(word))) || isPetName(text, names)
}

/** What is left of a name that is cut ("Seun" of Oluwaseun, "Tina", "Tol" of Ptolemy), or goes by another. */
function isPetName(text: string, names: string[]): boolean {
  if (!looksLikeName(text.trim())) return false
  const [word = '', ...more] = wordsOf(text)
  if (more.length > 0 || word.length < 3) return false
  return names.some(
    (name) => (name.length > word.length && name.includes(word)) || PET_NAMES[word]?.test(name),
  )
}

/** Those that share neither beginning nor end with the name. */
const PET_NAMES: Record<string, RegExp> = {
  bob: /^rob/,
  bobby: /^rob/,
  bill: /^will/,
  billy: /^will/,
  liam: /^will/,
  dick: /^rich/,
  rick: /^(?:rich|fred)/,
  jack: /^jo(?:hn|hann)/,
  ted: /^(?:ed|theo)/,
  ned: /^ed/,
  peggy: /^marg/,
  meg: /^marg/,
  chuck: /^charl/,
  harry: /^(?:hen|har)/,
  hank: /^hen/,
  polly: /^mary/,
  paco: /^francisc/,
  pancho: /^francisc/,
  kiko: /^francisc/,
  pepe: /^jose/,
  chema: /^jose/,
  nacho: /^ignaci/,
  lola: /^dolores/,
  quique: /^enri/,
  beppe: /^giusep/,
  gigi: /^luig/,
  mimmo: /^domenic/,
  xico: /^francisc/,
  gosia: /^malgo|^małgo/,
  ola: /^ale[ks]/,
  kuba: /^jakub/,
  sasha: /^ale[kx]/,
  sascha: /^ale[kx]/,
  katya: /^(?:ek|c|k)ater/,
  katja: /^(?:ek|c|k)at[eh]/,
}

/**
 * How the sender may sign each answer of several, in small letters: initials ("gp", "pg", "ota" of three names), given
 * name, family name, all of it.
 */
export function senderTags(from: Mailbox | null): { initials: Set<string>; names: Set<string> } {
  const shown = from ? wordsOf(from.name.replace(/\(.*?\)|\[.*?\]/g, ' ')) : []
  const words = shown.length > 0 || !from ? shown : wordsOf(from.address.split('@')[0] ?? '')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const letters = words.map((word) => word[0]).join('')
  const initials = words.length < 2 ? [] : [letters, `${first[0]}${last[0]}`, `${last[0]}${first[0]}`]
  const names = [first, last, words.join(' '), `${last} ${first}`].filter((name) => name.length > 2)
  return { initials: new Set(initials), names: new Set(names) }
}

/** Words of the display name, else of the local part ("laura.whitfield"); every line of a mail is compared with them. */
function nameWords(from: Mailbox): string[] {
  const words = NAME_WORDS.get(from) ?? readNameWords(from)
  NAME_WORDS.set(from, words)
  return words
}
const NAME_WORDS = new WeakMap<Mailbox, string[]>()

function readNameWords(from: Mailbox): string[] {
  const shown = wordsOf(from.name.replace(/\(.*?\)|\[.*?\]/g, ' '))
  const local = wordsOf((from.address.split('@')[0] ?? '').replace(/\+.*/, '').replace(/\d+/g, ' '))
  return shown.length ? [...new Set([...shown, ...local.filter((word) => word.length > 2)])] : local
}

function wordsOf(text: string): string[] {
  const plain = /[^\0-\x7f]/.test(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
    : text.toLowerCase()
  return plain.split(/[^\p{L}']+/u).filter(Boolean)
}
