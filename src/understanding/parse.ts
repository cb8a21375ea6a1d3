/**
 * `parseMail`: any bytes → ParsedMail, the mail as text that every reader works on.
 *
 * Bytes → lines → MIME tree → for each part its bytes and charset → body text, HTML, attachments, attached
 * mails, reports → the words the person typed. Nothing throws for bad input: what is wrong is told in
 * `defects`. Run it through parse-pool.ts where the mail comes from outside: a worker has limits.
 */
import { htmlLines, joinLines } from './html-text.ts'
import { ownWords } from './own-words/own-words.ts'
import { decodeBytes } from './parse-charset.ts'
import { decodeBody, tidy, unflow } from './parse-decode.ts'
import { headerDate, headerText, mailboxes } from './parse-headers.ts'
import { type Part, readTree } from './parse-tree.ts'
import type { Mailbox, ParsedAttachment, ParsedMail } from './parsed-mail.ts'

export interface ParseOptions {
  /** How deep attached mails are opened; 2 by default. */
  attachedMails?: number
}

interface Bodies {
  /** Text parts in reading order, HTML rendered. */
  texts: string[]
  html: string[]
  /** Plain text was missing or empty, so HTML stands in. */
  fromHtml: boolean
}

interface Reading {
  depth: number
  defects: string[]
  bodies: Bodies
  attachments: ParsedAttachment[]
  attachedMails: ParsedMail[]
  reports: string[]
}

/** Parses one mail as it came over the wire. */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  return parseBytes(bufferOf(raw), options.attachedMails ?? 2)
}

function parseBytes(raw: Buffer, depth: number): ParsedMail {
  const defects: string[] = []
  const root = readTree(wireText(raw, defects), defects)
  const reading: Reading = {
    depth,
    defects,
    bodies: { texts: [], html: [], fromHtml: false },
    attachments: [],
    attachedMails: [],
    reports: [],
  }
  readParts(root, reading)
  return compose(root, reading)
}

/** One character per byte, LF or CRLF; a mail of bare CRs (old Macs, broken scripts) gets line feeds. */
function wireText(raw: Buffer, defects: string[]): string {
  const text = raw.toString('latin1')
  const start = text.charCodeAt(0) === 0xef && text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text
  if (!start.includes('\r')) return start
  const head = start.slice(0, 2_000)
  if (!/\r(?!\n)/.test(head)) return start
  defects.push('lines end in bare carriage returns')
  return start.replace(/\r\n?/g, '\n')
}

function bufferOf(raw: Uint8Array): Buffer {
  return Buffer.isBuffer(raw) ? raw : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
}

/** Leaves in document order, without recursion: an explicit stack, the first child on top. */
function readParts(root: Part, reading: Reading): void {
  const stack = [root]
  for (let part = stack.pop(); part; part = stack.pop()) {
    if (part.children.length) {
      const chosen = part.type === 'multipart/alternative' ? alternatives(part.children) : part.children
      for (const child of chosen.toReversed()) stack.push(child)
    } else if (!part.type.startsWith('multipart/')) readLeaf(part, reading)
  }
}

/** All variants are kept (HTML for display, calendars as attachments); compose() prefers plain text. */
function alternatives(children: Part[]): Part[] {
  return children
}

function readLeaf(part: Part, reading: Reading): void {
  const { type } = part
  if (type === 'message/rfc822' || type === 'message/global' || isAttachedMail(part))
    return readAttached(part, reading)
  if (
    type === 'message/delivery-status' ||
    type === 'message/disposition-notification' ||
    type === 'message/feedback-report'
  ) {
    reading.reports.push(partText(part, reading))
    return
  }
  const inline = part.disposition !== 'attachment' && !filenameOf(part)
  if (type === 'text/plain' && inline) return readPlain(part, reading)
  if (type === 'text/html' && (inline || part.disposition === 'inline' || part.disposition === '')) {
    reading.bodies.html.push(partText(part, reading))
    return
  }
  if (/^text\/(?:enriched|richtext)$/.test(type) && inline) {
    reading.bodies.texts.push(partText(part, reading).replace(/<[^<>]{1,80}>/g, ''))
    return
  }
  reading.attachments.push(attachment(part, reading))
}

function readPlain(part: Part, reading: Reading): void {
  const text = partText(part, reading)
  const flowed = part.params.format?.toLowerCase() === 'flowed'
  reading.bodies.texts.push(flowed ? unflow(text, part.params.delsp?.toLowerCase() === 'yes') : text)
}

function isAttachedMail(part: Part): boolean {
  return (
    /\.eml$/i.test(filenameOf(part) ?? '') &&
    /^(?:application\/octet-stream|text\/plain|message\/)/.test(part.type)
  )
}

function readAttached(part: Part, reading: Reading): void {
  const bytes = decodeBody(part.body, part.encoding)
  const content = { filename: filenameOf(part), contentType: part.type, size: bytes.length, text: null }
  if (reading.depth <= 0 || reading.attachedMails.length >= 50) reading.attachments.push(content)
  else reading.attachedMails.push(parseBytes(bytes, reading.depth - 1))
}

const TEXT_ATTACHMENT = /^text\/|^application\/(?:ics|vcard|x-vcard)$|^message\/(?!partial|external)/

function attachment(part: Part, reading: Reading): ParsedAttachment {
  const filename = filenameOf(part)
  const readable = TEXT_ATTACHMENT.test(part.type) || /\.(?:vcf|ics|txt|csv)$/i.test(filename ?? '')
  const bytes = decodeBody(part.body, part.encoding)
  const text = readable && bytes.length < 1_000_000 ? partText(part, reading) : null
  return { filename, contentType: part.type, size: bytes.length, text }
}

function partText(part: Part, reading: Reading): string {
  const bytes = decodeBody(part.body, part.encoding)
  const label = part.params.charset ?? (part.type === 'text/html' ? metaCharset(part.body) : null)
  const { text, charset, repaired } = decodeBytes(bytes, label)
  if (repaired) reading.defects.push(`text labelled ${label ?? 'without a charset'} was read as ${charset}`)
  return tidy(text)
}

function metaCharset(html: string): string | null {
  return /<meta[^>]{1,200}charset=["']?([\w-]{3,30})/i.exec(html.slice(0, 4_000))?.[1] ?? null
}

function filenameOf(part: Part): string | null {
  return part.dispositionParams.filename || part.params.name || null
}

function compose(root: Part, reading: Reading): ParsedMail {
  const { bodies, defects, attachments, attachedMails, reports } = reading
  const headers = headerValues(root)
  const first = (name: string) => root.headers.find((header) => header.name === name)?.raw
  const html = bodies.html.length ? bodies.html.join('\n') : null
  const plain = bodies.texts.map((text) => text.trimEnd()).filter((text) => text.trim())
  const lines = html === null ? null : htmlLines(html)
  const text = plain.length ? plain.join('\n\n') : lines ? joinLines(lines) : ''
  const from = mailboxes(first('from') ?? '')[0] ?? null
  const ownText = ownWords({ text, html: lines, htmlOnly: plain.length === 0, from })
  return {
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to'))[0] ?? null,
    references: messageIds(first('references')).slice(-100),
    date: headerDate(first('date')),
    subject: headerText(first('subject') ?? ''),
    from,
    sender: mailboxes(first('sender') ?? '')[0] ?? null,
    replyTo: addressList(root, 'reply-to'),
    to: addressList(root, 'to'),
    cc: addressList(root, 'cc'),
    headers,
    contentType: { type: root.type, params: { ...root.params } },
    text,
    html,
    ownText,
    attachments,
    attachedMails,
    reports,
    defects,
  }
}

function headerValues(root: Part): Record<string, string[]> {
  const values: Record<string, string[]> = Object.create(null)
  for (const { name, raw } of root.headers) {
    const list = values[name]
    if (list) list.push(headerText(raw))
    else values[name] = [headerText(raw)]
  }
  return { ...values }
}

function addressList(root: Part, name: string): Mailbox[] {
  return root.headers.filter((header) => header.name === name).flatMap((header) => mailboxes(header.raw))
}

function messageIds(raw: string | undefined): string[] {
  return (raw ?? '').slice(0, 20_000).match(/<[^<>\s]{1,995}>/g) ?? []
}
