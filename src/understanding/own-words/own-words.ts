/**
 * The words the person typed in this mail: earlier mails, signature, phone footer and disclaimer taken away.
 *
 * Two stages. Quoted history goes first: by the structure of the HTML where the client marked it, by ">" and
 * the announcing lines of plain text otherwise. What is left are runs of typed lines (several when somebody
 * answered between the quotes); each loses its signature. In doubt a line that may be quoted is taken for
 * quoted: a decision must never come from somebody else's words (design page 2, "Reading a mail").
 * Who types into the letter that is answered, where nothing is marked as quoted, is heard too: answers-within.ts.
 */
import type { HtmlLine } from '../parse/html-text.ts'
import type { Mailbox } from '../parsed-mail.ts'
import { answersWithin } from './answers-within.ts'
import { isTracker, typedRuns } from './quotes.ts'
import { isSenderName } from './sender-name.ts'
import { bannerEnd, type Depth, isFooter, signatureStart } from './signature.ts'

export interface Typed {
  /** The body as plain text. */
  text: string
  /** The lines of the HTML body, null without one. */
  html: HtmlLine[] | null
  /** There is no plain text: the HTML is the mail. */
  htmlOnly: boolean
  from: Mailbox | null
  /** To whom it goes: what is answered came from there. */
  to: Mailbox[]
  subject: string
}

/** The typed words, pieces between quotes in paragraphs of their own; '' when nothing was typed. */
export function ownWords(mail: Typed, depth: Depth = 'all'): string {
  const outside = outsideLetter(mail, depth)
  return [outside, ...answersWithin(mail, outside)].filter(Boolean).join('\n\n')
}

/** What was typed above, below and between quotes that are marked as such. */
function outsideLetter(mail: Typed, depth: Depth): string {
  const marked = mail.html?.some((line) => line.quote > 0 || line.history || line.signature) ?? false
  if (!mail.html || !(marked || mail.htmlOnly)) return wordsOfText(mail.text, mail.from, depth)
  const structural = wordsOfHtml(mail.html, mail.from, depth)
  return mail.htmlOnly ? structural : shorter(wordsOfText(mail.text, mail.from, depth), structural)
}

/** Plain text only; `depth` "delimited" keeps closing formula and name (they are somebody's words as well). */
export function wordsOfText(text: string, from: Mailbox | null, depth: Depth = 'all'): string {
  return join(
    typedRuns(unarmored(text).split('\n')).map((run) => run.lines),
    from,
    depth,
  )
}

/** Inline PGP signatures frame the words (RFC 9580, 7): frame and signature are not typed. */
function unarmored(text: string): string {
  const start = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----')
  const end = text.indexOf('-----BEGIN PGP SIGNATURE-----')
  if (start < 0 || end < start) return text
  const head = /\n[ \t]*\n/.exec(text.slice(start, start + 400))
  const from = start + (head ? head.index + head[0].length : 0)
  return text.slice(0, start) + text.slice(from, end).replace(/^- (?=-)/gm, '')
}

function wordsOfHtml(lines: HtmlLine[], from: Mailbox | null, depth: Depth): string {
  const runs: string[][] = [[]]
  let skipping = false
  for (const line of lines) {
    const typed = !line.history && line.quote === 0 && !line.signature
    if (typed && skipping) runs.push([])
    if (typed) runs.at(-1)?.push(line.text)
    else if (line.signature && !skipping) runs.at(-1)?.push('-- ')
    skipping = !typed
  }
  return join(
    runs.flatMap((run) => typedRuns(run).map((part) => part.lines)),
    from,
    depth,
  )
}

/** Nobody signs between more quotes than this. */
const MAX_ANSWERS = 200

function join(runs: string[][], from: Mailbox | null, depth: Depth): string {
  const pieces: string[] = []
  for (const run of runs) {
    const lines = run.slice(pieces.length ? 0 : bannerEnd(run))
    const signed = pieces.length < MAX_ANSWERS
    const text = tidyPiece(signed ? unsigned(lines, from, depth, pieces.length === 0) : lines)
    if (text) pieces.push(text)
  }
  return pieces.join('\n\n')
}

/**
 * The lines without their signature. Below a bare name or a phone's footer a postscript goes on with the words
 * ("… in Geelong. / Sent from my iPhone / PS sign-off is 15 March now"); below a closing formula it is apart (`postscript`).
 */
function unsigned(lines: string[], from: Mailbox | null, depth: Depth, alone: boolean): string[] {
  const at = depth === 'all' ? lines.findIndex((line) => POSTSCRIPT.test(line)) : -1
  if (at > 0) {
    const above = lines.slice(0, at)
    const start = signatureStart(above, from, depth, alone)
    const between = above.slice(start).filter((line) => line.trim() !== '')
    if (between.length > 0 && between.every((line) => isFooter(line) || isSenderName(line, from) > 0)) {
      const added = lines.slice(at)
      return [...above.slice(0, start), '', ...added.slice(0, signatureStart(added, from, depth, false))]
    }
  }
  return lines.slice(0, signatureStart(lines, from, depth, alone))
}

/**
 * What somebody added below the signature ("PS: only if …"). It does not belong to the reply text, but a
 * decision must not be read without it; '' when there is none.
 */
export function postscript(text: string, from: Mailbox | null): string {
  const all = text.split('\n')
  if (!all.some((line) => POSTSCRIPT.test(line))) return ''
  for (const { lines } of typedRuns(all)) {
    const tail = lines.slice(signatureStart(lines, from, 'all', true))
    const at = tail.findIndex((line) => POSTSCRIPT.test(line))
    if (at >= 0) return tidyPiece(tail.slice(at, at + 12))
  }
  return ''
}

const POSTSCRIPT =
  /^\s*(?:p\.? ?(?:p\.? ?)?s\b|pd\b|p\.d\.|n\.?b\b|nachtrag|addendum|one more thing|追伸)\s*[:.,;–—-]?/i

/** Lines without trailing blanks and tracker signs, never two empty lines in a row. */
export function tidyPiece(lines: string[]): string {
  const clean = lines.map((line) => (isTracker(line) ? '' : line.trimEnd()))
  return clean
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Both readings see the same words; where the structure shows that less was typed, the plain reading is cut
 * there, so that the result stays verbatim in the plain text.
 */
function shorter(plain: string, structural: string): string {
  const short = structural.replace(/\s+/g, '')
  const long = plain.replace(/\s+/g, '')
  if (short.length >= long.length) return plain
  if (short === '' || !long.startsWith(short)) return short === '' ? '' : plain
  let seen = 0
  let end = 0
  while (end < plain.length && seen < short.length) if (!/\s/.test(plain[end++] as string)) seen += 1
  return plain.slice(0, end)
}
