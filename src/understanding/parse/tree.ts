/**
 * Bytes → MIME tree, in one forward pass over the lines (RFC 2045, 2046, 5322).
 *
 * Why not a library for this step: charset repair, TNEF, `format=flowed` and S/MIME need the bytes of each
 * part, which postal-mime and mailparser do not hand out, and both walk the tree recursively. Here a part is
 * a pair of offsets, open multiparts lie on an explicit stack, and every look-up is constant time, so that the
 * cost is linear in the size of the mail whatever its shape. Words and addresses of headers are still decoded
 * by postal-mime (see parse-headers.ts).
 */
import { type Header, readHeaders, structured } from './headers.ts'

export interface Part {
  headers: Header[]
  /** lower case, without parameters; "text/plain" when missing or unusable (RFC 2045, 5.2) */
  type: string
  params: Record<string, string>
  disposition: string
  dispositionParams: Record<string, string>
  /** Content-Transfer-Encoding, lower case */
  encoding: string
  /** The body as one character per byte; '' for a multipart. */
  body: string
  children: Part[]
  parent: Part | null
}

interface Open {
  part: Part
  boundary: string
}

/** Deeper trees than this are only made to hurt: the rest is read as text of the deepest part. */
const MAX_DEPTH = 60
const MAX_PARTS = 2_000
const TOO_MUCH = 'the MIME tree is too deep or has too many parts; the rest was read as text'
/** Each guess reads ahead to the end of the mail; a handful is help, more would be quadratic. */
const MAX_GUESSES = 8

/**
 * Reads the whole tree of one mail. Never throws: what is wrong is named in `defects`.
 * `mail` holds one character per byte (latin1), lines end in LF or CRLF.
 */
export function readTree(mail: string, defects: string[], defaultType = 'text/plain'): Part {
  const reader = new TreeReader(mail, defects, defaultType)
  return reader.read()
}

class TreeReader {
  private readonly stack: Open[] = []
  private readonly open = new Map<string, number[]>()
  private parts = 1
  private guesses = 0
  private position = 0
  /** The leaf whose body is being read; null between parts (preamble, epilogue). */
  private leaf: { part: Part; start: number } | null = null

  constructor(
    private readonly mail: string,
    private readonly defects: string[],
    private readonly defaultType: string,
  ) {}

  read(): Part {
    const root = this.begin(null, this.defaultType)
    const { mail } = this
    while (this.position < mail.length) {
      const start = this.position
      const newline = mail.indexOf('\n', start)
      const end = newline < 0 ? mail.length : newline
      this.position = newline < 0 ? mail.length : newline + 1
      if (mail.charCodeAt(start) !== 45 || mail.charCodeAt(start + 1) !== 45 || !this.stack.length) continue
      this.delimiter(start, end)
    }
    this.endLeaf(mail.length)
    if (this.stack.length) this.note('a multipart is never closed')
    return root
  }

  /** A line that starts with "--": does it end or begin a part of one of the open multiparts? */
  private delimiter(start: number, end: number): void {
    if (end - start > 400 || this.tooMany()) return
    const line = this.mail.slice(start + 2, end).trimEnd()
    let level = this.open.get(line)?.at(-1)
    const closes = level === undefined && line.endsWith('--')
    if (closes) level = this.open.get(line.slice(0, -2))?.at(-1)
    if (level === undefined) return
    this.endLeaf(start)
    while (this.stack.length > level + 1) this.pop()
    if (closes) this.pop()
    else this.begin(this.stack[level]?.part ?? null, 'text/plain')
  }

  private begin(parent: Part | null, fallback: string): Part {
    const digest = parent?.type === 'multipart/digest'
    const { headers, next } = readHeaders(this.mail, this.position, this.defects)
    const part = describe(headers, digest ? 'message/rfc822' : fallback)
    part.parent = parent
    parent?.children.push(part)
    this.parts += 1
    this.position = next
    const boundary = part.type.startsWith('multipart/') ? this.boundaryOf(part) : null
    if (boundary === null) this.leaf = { part, start: next }
    else this.push(part, boundary)
    return part
  }

  /** The boundary in use, even where the header names none or another one; null = read the part as text. */
  private boundaryOf(part: Part): string | null {
    if (this.stack.length >= MAX_DEPTH) {
      this.note(TOO_MUCH)
      part.type = 'text/plain'
      return null
    }
    const named = part.params.boundary?.trimEnd()
    if (named && (this.parts > 50 || this.mail.includes(`--${named}`, this.position))) return named
    const guessed = this.guessBoundary()
    if (guessed) {
      this.note('the boundary of a multipart is missing or wrong')
      return guessed
    }
    if (named && this.parts > 2) return named
    this.note('a multipart without its boundary was read as text')
    part.type = 'text/plain'
    return null
  }

  /** The first line "--something" that is followed by a Content-… header. */
  private guessBoundary(): string | null {
    if (this.guesses++ >= MAX_GUESSES) return null
    const pattern = /(?:^|\n)--([^\r\n]{1,100})\r?\nContent-[A-Za-z-]{1,40}:/g
    pattern.lastIndex = Math.max(0, this.position - 1)
    const found = pattern.exec(this.mail)?.[1]?.trimEnd()
    return found && !this.open.has(found) ? found : null
  }

  private push(part: Part, boundary: string): void {
    const level = this.stack.push({ part, boundary }) - 1
    const levels = this.open.get(boundary)
    if (levels) levels.push(level)
    else this.open.set(boundary, [level])
    this.leaf = null
  }

  private pop(): void {
    const open = this.stack.pop()
    if (!open) return
    const levels = this.open.get(open.boundary)
    levels?.pop()
    if (!levels?.length) this.open.delete(open.boundary)
  }

  /** The line break before a delimiter belongs to the delimiter (RFC 2046, 5.1.1). */
  private endLeaf(end: number): void {
    if (!this.leaf) return
    const { part, start } = this.leaf
    let stop = Math.max(start, end)
    if (end < this.mail.length && stop > start && this.mail[stop - 1] === '\n') stop -= 1
    if (end < this.mail.length && stop > start && this.mail[stop - 1] === '\r') stop -= 1
    part.body = this.mail.slice(start, stop)
    this.leaf = null
  }

  private tooMany(): boolean {
    if (this.parts <= MAX_PARTS) return false
    this.note(TOO_MUCH)
    return true
  }

  private note(defect: string): void {
    if (!this.defects.includes(defect)) this.defects.push(defect)
  }
}

const USABLE_TYPE = /^[a-z0-9!#$&^_.+-]{1,80}\/[a-z0-9!#$&^_.+-]{1,80}$/

function describe(headers: Header[], fallback: string): Part {
  const value = (name: string) => headers.find((header) => header.name === name)?.raw ?? ''
  const content = structured(value('content-type'))
  const disposition = structured(value('content-disposition'))
  const type = content.value === 'text' ? 'text/plain' : content.value
  return {
    headers,
    type: USABLE_TYPE.test(type) ? type : fallback,
    params: content.params,
    disposition: disposition.value,
    dispositionParams: disposition.params,
    encoding: structured(value('content-transfer-encoding')).value,
    body: '',
    children: [],
    parent: null,
  }
}
