/** The leaves of a MIME tree, in reading order: body texts, attachments, attached mails, reports. */

import type { ParsedAttachment, ParsedMail } from '../parsed-mail.ts'
import { type Decoded, decodeBytes } from './charset.ts'
import { decodeBody, tidy, unflow } from './decode.ts'
import { signedContent } from './smime.ts'
import { readTnef } from './tnef.ts'
import { type Part, readTree } from './tree.ts'

/** One text of the body; `choice` is the multipart/alternative it is one variant of. */
export interface BodyPiece {
  kind: 'plain' | 'html'
  text: string
  choice: Part | null
}

export interface Reading {
  bodies: BodyPiece[]
  attachments: ParsedAttachment[]
  attachedMails: ParsedMail[]
  reports: string[]
  defects: string[]
}

/** Parses an attached mail; null where no deeper mail is to be opened. */
export type OpenMail = ((bytes: Buffer) => ParsedMail) | null

const MAX_ATTACHED_MAILS = 50
const MAX_ATTACHMENT_TEXT = 1_000_000
const REPORT =
  /^message\/(?:delivery-status|disposition-notification|feedback-report|global-(?:delivery-status|disposition-notification))$/

/** Walks the tree with a stack of its own, so that depth costs nothing. */
export function readParts(root: Part, defects: string[], open: OpenMail): Reading {
  const reading: Reading = { bodies: [], attachments: [], attachedMails: [], reports: [], defects }
  const stack = [root]
  for (let part = stack.pop(); part; part = stack.pop()) {
    if (part.children.length) for (const child of part.children.toReversed()) stack.push(child)
    else if (!part.type.startsWith('multipart/')) {
      const inner = readLeaf(part, reading, open)
      if (inner) stack.push(inner)
    }
  }
  if (!root.children.length && !reading.bodies.some((piece) => piece.text.trim() !== ''))
    unlabel(root, reading)
  return reading
}

/** Types that are no text whatever their bytes look like, or that readers of their own take. */
const OWN_KIND = /^(?:message|multipart)\/|^text\/(?:calendar|html|plain)$|pkcs7|pgp/

/** A mail of one part that is labelled as a file but holds words: gateways do that. */
function unlabel(part: Part, reading: Reading): void {
  if (OWN_KIND.test(part.type) || part.disposition === 'attachment') return
  const bytes = decodeBody(part.body, part.encoding)
  const head = bytes.subarray(0, 4_096)
  if (
    !bytes.length ||
    head.some((byte) => byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13))
  )
    return
  const choice = choiceOf(part)
  reading.bodies.push({ kind: 'plain', text: textOf(part, reading), choice })
  reading.defects.push(`a text labelled ${part.type} was read as the body`)
}

/** Reads one leaf; a signed envelope (S/MIME) gives back the tree inside it. */
function readLeaf(part: Part, reading: Reading, open: OpenMail): Part | null {
  const { type } = part
  if (isMail(part)) readAttachedMail(part, reading, open)
  else if (REPORT.test(type)) reading.reports.push(textOf(part, reading))
  else if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) return readEnvelope(part, reading)
  else if (type === 'application/ms-tnef' || /^winmail\.dat$/i.test(filenameOf(part) ?? ''))
    readWinmail(part, reading)
  else if (isInline(part)) readBody(part, reading)
  else reading.attachments.push(readAttachment(part, reading))
  return null
}

function isMail(part: Part): boolean {
  if (part.type === 'message/rfc822' || part.type === 'message/global') return true
  return (
    /\.eml$/i.test(filenameOf(part) ?? '') && /^(?:application\/octet-stream|text\/plain)$/.test(part.type)
  )
}

/** Text without a file name, or HTML that is not marked as an attachment, belongs to the body. */
function isInline(part: Part): boolean {
  if (part.disposition === 'attachment') return false
  if (part.type === 'text/html') return part.disposition === 'inline' || filenameOf(part) === null
  return /^text\/(?:plain|enriched|richtext|x-amp-html)$/.test(part.type) && filenameOf(part) === null
}

function readBody(part: Part, reading: Reading): void {
  if (part.type === 'text/x-amp-html') return
  const text = textOf(part, reading)
  const choice = choiceOf(part)
  if (part.type === 'text/html') reading.bodies.push({ kind: 'html', text, choice })
  else if (part.type !== 'text/plain') {
    reading.bodies.push({ kind: 'plain', text: text.replace(/<[^<>\n]{1,80}>/g, ''), choice })
  } else {
    const flowed = part.params.format?.toLowerCase() === 'flowed'
    const plain = flowed ? unflow(text, part.params.delsp?.toLowerCase() === 'yes') : text
    reading.bodies.push({ kind: 'plain', text: plain.replace(INVISIBLE, ''), choice })
  }
}

/** Nobody types them, and a word with one inside would be another word. Joiners are left: emoji and scripts need them. */
const INVISIBLE = /[\u200b\u2060\u00ad\ufeff]/g

function choiceOf(part: Part): Part | null {
  let up = part.parent
  while (up && up.type !== 'multipart/alternative') up = up.parent
  return up
}

function readAttachedMail(part: Part, reading: Reading, open: OpenMail): void {
  const bytes = decodeBody(part.body, part.encoding)
  if (open && reading.attachedMails.length < MAX_ATTACHED_MAILS) reading.attachedMails.push(open(bytes))
  else
    reading.attachments.push({
      filename: filenameOf(part),
      contentType: part.type,
      size: bytes.length,
      text: null,
    })
}

/** Signed (not encrypted) S/MIME keeps the mail in clear inside the signature. */
function readEnvelope(part: Part, reading: Reading): Part | null {
  const bytes = decodeBody(part.body, part.encoding)
  const content = part.params['smime-type']?.toLowerCase().startsWith('enveloped')
    ? null
    : signedContent(bytes)
  reading.attachments.push({
    filename: filenameOf(part),
    contentType: part.type,
    size: bytes.length,
    text: null,
  })
  if (content) return readTree(content.toString('latin1'), reading.defects)
  reading.defects.push('the mail is encrypted (S/MIME) and cannot be read')
  return null
}

/** Outlook's private wrapping: its files are listed, its text counts where the mail has no other. */
function readWinmail(part: Part, reading: Reading): void {
  const bytes = decodeBody(part.body, part.encoding)
  const tnef = readTnef(bytes)
  if (!tnef) {
    reading.defects.push('winmail.dat could not be read')
    reading.attachments.push({
      filename: filenameOf(part),
      contentType: part.type,
      size: bytes.length,
      text: null,
    })
    return
  }
  for (const file of tnef.files) reading.attachments.push(file)
  const empty = !reading.bodies.some((piece) => piece.text.trim() !== '')
  if (empty && tnef.text) reading.bodies.push({ kind: 'plain', text: tidy(tnef.text), choice: null })
  else if (empty && tnef.html) reading.bodies.push({ kind: 'html', text: tidy(tnef.html), choice: null })
}

const READABLE = /^text\/|^application\/(?:ics|vcard|x-vcard)$|^message\/(?!partial|external)/

function readAttachment(part: Part, reading: Reading): ParsedAttachment {
  const filename = filenameOf(part)
  const bytes = decodeBody(part.body, part.encoding)
  const readable = READABLE.test(part.type) || /\.(?:vcf|ics|txt|csv)$/i.test(filename ?? '')
  const text = readable && bytes.length <= MAX_ATTACHMENT_TEXT ? tidy(decoded(part, bytes).text) : null
  if (/^(?:application\/pgp-encrypted)$/.test(part.type))
    reading.defects.push('the mail is encrypted (PGP) and cannot be read')
  const shown = part.disposition === 'inline' || part.headers.some(({ name }) => name === 'content-id')
  const inline = shown && part.type.startsWith('image/')
  return { filename, contentType: part.type, size: bytes.length, text, ...(inline && { inline }) }
}

function textOf(part: Part, reading: Reading): string {
  const { text, charset, repaired } = decoded(part, decodeBody(part.body, part.encoding))
  if (repaired)
    reading.defects.push(`text labelled ${part.params.charset ?? 'without a charset'} was read as ${charset}`)
  return tidy(text)
}

function decoded(part: Part, bytes: Buffer): Decoded {
  return decodeBytes(
    bytes,
    part.params.charset ?? (part.type === 'text/html' ? metaCharset(part.body) : null),
  )
}

function metaCharset(html: string): string | null {
  return /<meta[^>]{1,200}charset=(?:3D)?["']?([\w-]{3,30})/i.exec(html.slice(0, 4_000))?.[1] ?? null
}

function filenameOf(part: Part): string | null {
  return part.dispositionParams.filename || part.params.name || null
}
