/**
 * The letter that is answered, where it stands below the answer: its lines, with the hands that they are written in.
 * Only a letter that came from where the answer goes to is found, and only the topmost: what stands below others'
 * headers, or is forwarded, is nobody's answer to us.
 */
import { isForwardSubject } from '../forwarded.ts'
import type { Stretch } from '../parse/html-hand.ts'
import type { HtmlLine } from '../parse/html-text.ts'
import type { Mailbox } from '../parsed-mail.ts'
import { attributionAt, isOriginalSeparator, isRule } from './attribution.ts'
import { headerBlock } from './header-words.ts'
import { notesHeader } from './notes-headers.ts'
import { typedPart } from './quotes.ts'

export interface LetterLine {
  text: string
  hands: Stretch[]
}

export interface Letter {
  lines: LetterLine[]
  /** The hand of what stands above it, as far as most of that is in one. */
  above: LetterLine[]
}

interface Replying {
  text: string
  html: HtmlLine[] | null
  to: Mailbox[]
  subject: string
}

/** Our letters and what is typed into them have no more lines. */
const MOST_LINES = 400

/** The letter of ours below the answer, or null. */
export function letterBelow(mail: Replying): Letter | null {
  if (isForwardSubject(mail.subject)) return null
  const lines = mail.html ?? mail.text.split('\n').map(unmarked)
  const start = beginning(lines)
  const below = belowFrom(lines, start)
  const header = headerOf(below)
  if (header === null || !isFrom(header.author, mail.to)) return null
  const letter = below.slice(header.end)
  const { end } = typedPart(letter.map((line) => line.text))
  return { lines: letter.slice(0, end), above: lines.slice(0, start) }
}

const unmarked = (text: string): HtmlLine => ({
  text,
  quote: 0,
  signature: false,
  history: false,
  hands: [],
})

const isMarked = ({ quote, history }: HtmlLine): boolean => history || quote > 0

/** Where the earlier mail begins: as the client marked it, else by its header. */
function beginning(lines: HtmlLine[]): number {
  const marked = lines.findIndex(isMarked)
  const { end } = typedPart(lines.slice(0, 2_000).map((line) => line.text))
  return marked < 0 ? end : Math.min(marked, end)
}

/** Without what it quotes in turn. */
function belowFrom(lines: HtmlLine[], start: number): HtmlLine[] {
  const below = lines.slice(start, start + MOST_LINES)
  if (!below.some(isMarked)) return below
  return below.filter((line) => isMarked(line) && line.quote < 2)
}

/** Who wrote what follows, and where that begins. */
function headerOf(lines: HtmlLine[]): { author: string; end: number } | null {
  const texts = lines.slice(0, 40).map((line) => line.text)
  let at = 0
  while (
    at < texts.length &&
    (texts[at]!.trim() === '' || isRule(texts[at]!, 3) || isOriginalSeparator(texts[at]!))
  )
    at += 1
  if (at === texts.length) return null
  const block = headerBlock(texts, at, true) ?? notesHeader(texts, at)
  if (block) return { author: block.values.from ?? '', end: block.end }
  const attribution = attributionAt(texts, at)
  return attribution && { author: attribution.text, end: attribution.end }
}

/** Our letters come from the house that the answer goes to: an address with a key, or the only one. */
function isFrom(author: string, to: Mailbox[]): boolean {
  const keyed = to.filter(({ address }) => address.includes('+'))
  const ours = keyed.length > 0 ? keyed : to.length === 1 ? to : []
  const said = author.toLowerCase()
  const addresses = said.slice(0, 1_000).match(/[^\s<>()[\]"',;:]{1,64}@[\w.-]{3,100}/g) ?? []
  if (addresses.length > 0)
    return ours.some(({ address }) => addresses.some((one) => hostOf(one) === hostOf(address)))
  return ours.some(({ name }) => name.length > 3 && said.includes(name.toLowerCase()))
}
const hostOf = (address: string): string => (address.split('@')[1] ?? '').replace(/\.$/, '').toLowerCase()
