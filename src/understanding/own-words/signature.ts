/**
 * Where the person's words end and the signature begins: delimiter, closing formula, the sender's own name,
 * phone footer, imprint or disclaimer. Works on one run of lines that holds no quoted mail.
 */
import type { Mailbox } from '../parsed-mail.ts'
import { addedWords } from './added-words.ts'
import { isRule } from './attribution.ts'
import { BANNERS, CLOSINGS, DEVICE_FOOTERS, THANKS } from './closing-words.ts'
import { signingParagraph } from './last-paragraph.ts'
import { leaveTaking } from './leave-taking.ts'
import { opensNotice } from './notices.ts'
import { beginsLikeName, isSenderName, looksLikeName, namesSender, shortensName } from './sender-name.ts'

const NAME = "(?<name>[\\p{L}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,3})"
const STOP = '[\\s,.!;:~…、。！*_–—-]'
const AND = '[\\s,]+(?:and|und|u\\.|&|\\+|e|et|y|en|och|og|i|with|met|mit|/|\\|)\\s+'
const LONGEST_FIRST = (words: string[]) => [...words].sort((a, b) => b.length - a.length)
/** Longest first: "Thanks in advance" is no thanks to a Mr "in advance". */
const WHOLE = (words: string[]) => {
  const any = `(?:${LONGEST_FIRST(words).join('|')})`
  const more = `(?:${AND}(?:${[...CLOSINGS, ...THANKS].join('|')}))?`
  return new RegExp(`^[\\s*_/>–—-]*${any}${more}(?:${STOP}+${NAME})?[\\s*_,.!;:~…、。！)😊🙂–—-]*$`, 'iu')
}
const CLOSING = WHOLE(CLOSINGS)
const THANKING = WHOLE(THANKS)
const FOOTER = new RegExp(`^[\\s*_<(\\[]*(?:${DEVICE_FOOTERS.join('|')})[\\s*_>)\\].]*$`, 'iu')
const BANNER = new RegExp(`^(?:${BANNERS.join('|')})\\s*$`, 'iu')
/** Words that close a mail only where a name or nothing follows: they also greet, answer or abbreviate. */
const SHORT_CLOSING =
  /^[\s*_-]*(?:best|yours|ta|br|kr|vr|bg|gr|ciao|servus|ihre?|euer|dein|bom dia|buen día|att|at|t|以上|谢谢|abs|cdt|bye|regards|greetings|cheers|groet|hilsen|attentamente)[\s,.!]*$/iu
const DELIMITER = /^(?:--|—|–|-- |— |––|__|\*\*|-\s-)\s*$/
const CONTACT =
  /@|https?:|www\.|\+\d|\b\d{3,}[\s\d()/.-]{3,}|\b(?:tel|mob|phone|fax|mobile|cell|office|direct|t|m|p|e|w|f)\s?[:.]|\|/i

/** What ends the person's words; `all` also takes closing formula and name, as a reply text needs it. */
export type Depth = 'delimited' | 'all'

/** Signatures end a text: in a very long one only the end is searched. */
const TAIL = 600

/** The index of the first line of the signature, or lines.length when there is none. */
export function signatureStart(lines: string[], from: Mailbox | null, depth: Depth, alone: boolean): number {
  const skipped = Math.max(0, lines.length - TAIL)
  return skipped + startInTail(lines.slice(skipped), from, depth, alone && skipped === 0)
}

function startInTail(lines: string[], from: Mailbox | null, depth: Depth, alone: boolean): number {
  const marked = Math.min(delimiter(lines, from), footer(lines), disclaimer(lines, alone))
  const end = depth === 'all' ? addedWords(lines.slice(0, marked), alone) : marked
  if (depth === 'delimited') return end
  const rest = lines.slice(0, end)
  const closed = Math.min(closing(rest, from, alone, end < lines.length), ownName(rest, from, alone))
  const cut = closed < rest.length ? closed : ownBlock(rest, from)
  const named = lastName(rest.slice(0, cut), from, cut < rest.length ? cut : end)
  const start = signingParagraph(lines.slice(0, named), from, named)
  return leaveTaking({ lines, start, from, alone })
}

/** Gateways' warnings and phones' footers on top of the mail: index of the first line after them. */
export function bannerEnd(lines: string[]): number {
  let end = 0
  for (let index = 0; index < Math.min(lines.length, 8); index++) {
    const line = (lines[index] as string).trim()
    if (line === '') continue
    if (line.length > 600 || !(BANNER.test(line) || warnsOfStrangers(line) || isFooter(line))) break
    end = index + 1
  }
  return end
}

const STRANGER =
  /\b(?:ext[eé]rn|outside|außerhalb|estern|ekstern|zewnętrzn|ulkopuol|külső|extérieur|buiten)|外部|외부/i
const FORBIDS =
  /\b(?:do not|don.t|caution|careful|unless|keine?|nicht|vorsicht|achtung|ne .{2,20} pas|prudence|méfi|no (?:haga|abra)|cuidado|precaución|não|atenção|non |attenzione|cautela|geen|niet|wees|nie |ostrożn|uwaga|inte|försiktig|ikke|forsigtig|forsiktig|älä)|注意|ください|주의/i
const BAIT =
  /\b(?:links?|click|klik|attachment|sender|anh[aä]ng|absender|pi[eè]ces|expéditeur|liens?|enlaces?|adjuntos?|remitente|anexos?|remetente|allegat|mittente|bijlagen?|afzender|załącznik|nadawc|bilag|afsender|länk|bifogad|avsändar|lenker|vedlegg|liit)|リンク|添付|链接|첨부/i

/** "[EXTERNAL] Caution: …", "⚠ EXTERNAL SENDER – …": so begins no person. */
const LABELLED = /^(?:\[ ?EXT(?:ERN\p{Lu}*)? ?\]|⚠\ufe0f? ?EXTERN\p{Lu}*)(?!\p{L})/u

/** A gateway's warning names the stranger, the bait and what not to do; a person does not begin with all three. */
function warnsOfStrangers(line: string): boolean {
  if (LABELLED.test(line)) return true
  return (
    STRANGER.test(line) &&
    BAIT.test(line) &&
    FORBIDS.test(line) &&
    /^\W{0,6}(?:\p{Lu}{4,}|\[|this |diese |ce |est[ea] |quest)/iu.test(line)
  )
}

function delimiter(lines: string[], from: Mailbox | null): number {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.length > 120) continue
    if (
      DELIMITER.test(line.replace(/\u00a0/g, ' ')) &&
      (line.startsWith('--') || restIsSignature(lines, index + 1) || isListFooter(filledAfter(lines, index)))
    )
      return index
    if (isRule(line, 3) && (endsHere(lines, index + 1, from) || greetsSender(lines, index + 1, from)))
      return index
  }
  return lines.length
}

/** "Hi Ptolemy," below a drawn rule: the letter that is answered, of which the client kept no header. */
function greetsSender(lines: string[], start: number, from: Mailbox | null): boolean {
  const first = lines.slice(start, start + 3).find((line) => line.trim() !== '') ?? ''
  const name = GREETED.exec(first.trim())?.[1]
  return name !== undefined && isSenderName(name, from) > 0
}
const GREETED =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|chère?|hola|buenos días|estimad[oa]|olá|bom dia|boa tarde|prezad[oa]|car[oa]|buongiorno|ciao|gentile|beste|dag|goedemorgen|goedemiddag|dzień dobry|cześć|hej|hei|kære|ahoj|dobrý den)[ ,]+([^,:!]{2,40})[,:!]?$/iu

/** After a drawn rule: nothing, only more rules, or what can only be a signature. */
function endsHere(lines: string[], start: number, from: Mailbox | null): boolean {
  const rest = lines.slice(start, start + 40).filter((line) => line.trim() !== '')
  if (isListFooter(rest)) return true
  if (rest.every((line) => isRule(line, 2) || isFooter(line))) return lines.length - start < 40
  if (!restIsSignature(lines, start) || rest.filter((line) => OF_A_DEAL.test(line)).length >= 2) return false
  return isDisclaimer(rest, 0) || rest.some((line) => namesSender(line, from) || CONTACT.test(line))
}

/** "Customer: …", "Budget: …": below a rule, another deal in the form of a list, and nobody's card. */
const OF_A_DEAL =
  /^[\s*•-]*(?:(?:end[- ]?)?(?:customer|client|account|user)|(?:end)?kunde|client final|cliente(?: final[e]?)?|(?:eind)?klant|klient|kund|product|produkt|produit|producto|produto|prodotto|budget|value|amount|volumen|wert|betrag|montant|importe|valor|importo|bedrag|need|why now|bedarf|besoin|necesidad|need|close|decision|abschluss|next step)\s{0,3}[:=]\s{0,3}\S/iu

/** Mailing lists (Mailman, Google Groups) add their name, address and site below a rule. */
function isListFooter(rest: string[]): boolean {
  const named =
    /\bmailing[- ]?list\b|\blist(?:e|a)? de (?:diffusion|distribution|correo)\b|you received this message because you are subscribed/i
  return (
    rest.length <= 8 &&
    rest.slice(0, 2).some((line) => named.test(line)) &&
    rest.some((line) => CONTACT.test(line))
  )
}

function footer(lines: string[]): number {
  let start = lines.length
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 60); index--) {
    const line = lines[index] as string
    if (line.trim() === '' || isRule(line, 2)) continue
    if (isFooter(line)) start = index
    else if (start < lines.length || index < lines.length - 12) break
  }
  return start
}

/** BlueMail and trackers put such signs around their line. */
const INVISIBLE = /[\u200b-\u200f\u2060-\u2064\ufeff]/g

export function isFooter(line: string): boolean {
  return line.length < 200 && FOOTER.test(line.replace(INVISIBLE, ''))
}

/** A notice opens at this line; its words may be wrapped over the next ones. */
function isDisclaimer(lines: string[], index: number): boolean {
  return (lines[index] ?? '').length > 9 && opensNotice(lines.slice(index, index + 5).join('\n'))
}

/** The first notice that stands at the start of a paragraph, with words above it. */
function disclaimer(lines: string[], alone: boolean): number {
  let typed = !alone
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.trim() === '') continue
    if (typed && isDisclaimer(lines, index)) return index
    typed = true
  }
  return lines.length
}

/** The topmost closing formula that really closes. */
function closing(lines: string[], from: Mailbox | null, alone: boolean, signed: boolean): number {
  let typed = !alone
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.trim() === '') continue
    if (line.length < 160 && closes(lines, index, from, typed, signed)) return index
    typed = true
  }
  return lines.length
}

function closes(
  lines: string[],
  index: number,
  from: Mailbox | null,
  typed: boolean,
  signed: boolean,
): boolean {
  const line = lines[index] as string
  const match = CLOSING.exec(line)
  if (match) {
    const name = match.groups?.name
    if (!SHORT_CLOSING.test(line) && typed && !name) return true
    const own = !name || isSenderName(name, from) > 0 || looksLikeName(name)
    const signs = typed || isSenderName(name ?? filledAfter(lines, index)[0] ?? '', from) > 0
    return own && signs && restIsSignature(lines, index + 1, sloganAllowed(lines, index, from))
  }
  const thanks = typed ? THANKING.exec(line) : null
  if (!thanks) return false
  const name = thanks.groups?.name
  if (name && isSenderName(name, from) === 0) return false
  return (
    (Boolean(name) || signed || filledAfter(lines, index).length > 0) &&
    restIsSignature(lines, index + 1, sloganAllowed(lines, index, from))
  )
}

/**
 * Below the sender's whole name (and the given name above it) stands a signature, with a sentence in it at most: "Ask me
 * about managed backup!"
 */
function sloganAllowed(lines: string[], index: number, from: Mailbox | null): number {
  const [first = 0, second = 0] = filledAfter(lines, index)
    .slice(0, 2)
    .map((line) => isSenderName(line, from))
  return first > 1 || (first > 0 && second > 1) ? 1 : 0
}

/** A few filled lines below: never the whole rest, that would be quadratic. */
function filledAfter(lines: string[], index: number): string[] {
  return lines.slice(index + 1, index + 60).filter((line) => line.trim() !== '')
}

/**
 * Short lines, no questions, no more sentences than `allowed`: nothing in the rest is an answer to anybody.
 * After a weak end ("Thanks", a first name) not one sentence may follow, or "Actually, no." would be lost.
 */
function restIsSignature(lines: string[], start: number, allowed = 0): boolean {
  let sentences = 0
  let seen = 0
  for (let index = start; index < lines.length; index++) {
    const line = (lines[index] as string).trim()
    if (line === '') continue
    if (isDisclaimer(lines, index)) return true
    seen += 1
    if (seen > 60) return false
    if (isFooter(line)) continue
    if (line.length > 160 || /\?\s*$/.test(line) || /^(?:p\.?\s?s\b|ps:|nb\b)/i.test(line)) return false
    if (isProse(line)) sentences += 1
    if (seen > 18 || sentences > allowed) return false
  }
  return true
}

const COMPANY_FORM =
  /\b(?:ltd|inc|gmbh|co|kg|ag|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|llc|corp|b\.?v|n\.?v|plc|as|ab|oy|e\.?v)\.\s*$/i

/** A sentence, or words that go on in lower case; titles, addresses and company lines are neither. */
function isProse(line: string): boolean {
  if (CONTACT.test(line) || COMPANY_FORM.test(line)) return false
  const words = line.split(/\s+/).length
  if (/[.!…。]$/.test(line) && (words >= 3 || /[。]$/.test(line))) return true
  return /^\p{Ll}/u.test(line) && words >= 3
}

/** A line that is the sender's name, with nothing but signature after it. */
function ownName(lines: string[], from: Mailbox | null, alone: boolean): number {
  let typed = !alone
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.trim() === '') continue
    const words = line.length < 160 ? isSenderName(line, from) : 0
    if (words > 0 && (typed || words > 1) && restIsSignature(lines, index + 1, words > 1 ? 1 : 0)) {
      if (words > 1 || atEnd(lines, index)) return index
    }
    typed = true
  }
  return lines.length
}

/**
 * The last paragraph of somebody who mails from a shared address: a name or company and the address or site
 * that the mail came from. Another person's card (the answer to "who is the contact?") has other addresses.
 */
function ownBlock(lines: string[], from: Mailbox | null): number {
  const domain = from?.address.split('@')[1] ?? ''
  let end = lines.length
  while (end > 0 && (lines[end - 1] as string).trim() === '') end -= 1
  let start = end
  while (start > 0 && (lines[start - 1] as string).trim() !== '') start -= 1
  const block = lines.slice(start, end)
  if (!from || start === 0 || block.length < 2 || block.length > 9 || domain === '') return lines.length
  const own = (line: string) =>
    line.toLowerCase().includes(from.address.toLowerCase()) || line.includes(`www.${domain}`)
  const short = block.every((line) => line.length < 90 && !isProse(line.trim()) && !/[?:]\s*$/.test(line))
  const named = looksLikeName((block[0] as string).split(/\s*[,|]/)[0] ?? '') || /\|/.test(block[0] as string)
  return short && named && block.some(own) ? start : lines.length
}

/** A first name alone signs when it stands apart, or when little or only contact data follows. */
function atEnd(lines: string[], index: number): boolean {
  const rest = filledAfter(lines, index)
  return rest.length <= 2 || rest.filter((line) => CONTACT.test(line)).length >= 1 || rest.length <= 6
}

/**
 * A short form of the sender's name at the very end, apart from the text above ("Kate" for Katherine): one
 * capitalised word that begins like the name. Anything else may be an answer ("Gladly") and stays.
 */
function lastName(lines: string[], from: Mailbox | null, end: number): number {
  let last = lines.length - 1
  while (last >= 0 && (lines[last] as string).trim() === '') last -= 1
  if (last < 1 || !from) return end
  const line = (lines[last] as string).trim().replace(/^[-–—/~]{1,2}\s?|\.$/g, '')
  const above = (lines[last - 1] as string).trim()
  const before = lines.slice(Math.max(0, last - 20), last).findLast((other) => other.trim() !== '') ?? ''
  const ended = /[.!?:;,)…。]$|[\p{Emoji_Presentation}]$/u.test(before.trim())
  const short = above === '' && looksLikeName(line)
  return short && ((ended && beginsLikeName(line, from)) || shortensName(line, from)) ? last : end
}
