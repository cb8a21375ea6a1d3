/**
 * `parseMail`: any bytes → ParsedMail, the mail as text that every reader works on.
 *
 * Bytes → MIME tree (tree.ts) → the leaves: body texts, attachments, attached mails, reports (parts.ts)
 * → one body text (body.ts) → the words the person typed (own-words). Nothing throws for bad input: what is
 * wrong is told in `defects`. Run it through pool.ts where the mail comes from outside: a worker has
 * limits of time and memory.
 */
import { ownWords } from '../own-words/own-words.ts'
import type { Mailbox, ParsedMail } from '../parsed-mail.ts'
import { chooseBody } from './body.ts'
import { headerDate, headerText, mailboxes } from './headers.ts'
import { type Reading, readParts } from './parts.ts'
import { type Part, readTree } from './tree.ts'

export interface ParseOptions {
  /** How deep attached mails are opened; 2 by default. */
  attachedMails?: number
}

/** Parses one mail as it came over the wire. */
export async function parseMail(raw: Uint8Array, options: ParseOptions = {}): Promise<ParsedMail> {
  return parseBytes(bufferOf(raw), options.attachedMails ?? 2)
}

function bufferOf(raw: Uint8Array): Buffer {
  return Buffer.isBuffer(raw) ? raw : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
}

function parseBytes(raw: Buffer, depth: number): ParsedMail {
  const defects: string[] = []
  const root = readTree(wireText(raw, defects), defects)
  const open = depth > 0 ? (bytes: Buffer) => parseBytes(bytes, depth - 1) : null
  return compose(root, readParts(root, defects, open))
}

/** One character per byte, LF or CRLF; a mail of bare CRs (old Macs, broken scripts) gets line feeds. */
function wireText(raw: Buffer, defects: string[]): string {
  const text = raw.toString('latin1')
  const start = text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text
  if (!start.includes('\r') || !/\r(?!\n)/.test(start.slice(0, 2_000))) return start
  defects.push('lines end in bare carriage returns')
  return start.replace(/\r\n?/g, '\n')
}

function compose(root: Part, reading: Reading): ParsedMail {
  const first = (name: string) => root.headers.find((header) => header.name === name)?.raw
  const from = mailboxes(first('from') ?? '')[0] ?? null
  const to = addressList(root, 'to')
  const subject = headerText(first('subject') ?? '')
  const body = chooseBody(reading.bodies, reading.defects)
  return {
    messageId: messageIds(first('message-id'))[0] ?? null,
    inReplyTo: messageIds(first('in-reply-to'))[0] ?? null,
    references: messageIds(first('references')).slice(-100),
    date: headerDate(first('date')),
    subject,
    from,
    sender: mailboxes(first('sender') ?? '')[0] ?? null,
    replyTo: addressList(root, 'reply-to'),
    to,
    cc: addressList(root, 'cc'),
    headers: headerValues(root),
    contentType: { type: root.type, params: { ...root.params } },
    text: body.text,
    html: body.source,
    ownText: ownWords({ ...body, from, to, subject }),
    attachments: reading.attachments,
    attachedMails: reading.attachedMails,
    reports: reading.reports,
    defects: [...new Set(reading.defects)],
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
