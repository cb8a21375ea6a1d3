/**
 * Raw mails for tests: what a mail client would send, byte by byte the same for the same arguments.
 * A header given as an array appears once per element; `null` leaves a default header out.
 */
import { createHash } from 'node:crypto'

export interface Attachment {
  filename: string
  contentType: string
  content: string | Uint8Array
}

export interface MailOptions {
  /** `Ana Ruiz <ana@harbor.example>` or just the address. */
  from: string
  to: string | string[]
  cc?: string | string[]
  subject?: string
  text?: string
  html?: string
  messageId?: string
  inReplyTo?: string
  references?: string[]
  date?: Date
  attachments?: Attachment[]
  headers?: Record<string, string | string[] | null>
}

/** The mail as bytes with CRLF line ends: multipart/alternative for text and html, mixed around attachments. */
export function buildMail(options: MailOptions): Buffer {
  const body = options.attachments?.length ? mixed(options) : readable(options)
  const lines = [...headerLines(options), 'MIME-Version: 1.0', ...body.headers, '', body.content]
  return Buffer.from(lines.join('\r\n'))
}

/** The plain answer to a letter: subject, In-Reply-To, References and recipient as a mail client sets them. */
export function buildReply(
  letter: { replyTo: string; subject: string; messageId: string; references?: string[] },
  options: Omit<MailOptions, 'to'> & { to?: string | string[] },
): Buffer {
  return buildMail({
    to: letter.replyTo,
    subject: /^re:/i.test(letter.subject) ? letter.subject : `Re: ${letter.subject}`,
    inReplyTo: letter.messageId,
    references: [...(letter.references ?? []), letter.messageId],
    ...options,
  })
}

interface Part {
  headers: string[]
  content: string
}

function headerLines(options: MailOptions): string[] {
  const given = options.headers ?? {}
  const defaults: Record<string, string | null> = {
    From: options.from,
    To: list(options.to),
    Cc: options.cc ? list(options.cc) : null,
    Subject: options.subject ?? null,
    Date: (options.date ?? new Date('2026-09-14T09:30:00Z')).toUTCString().replace('GMT', '+0000'),
    'Message-ID': `<${options.messageId ?? inventedMessageId(options)}>`,
    'In-Reply-To': options.inReplyTo ? `<${options.inReplyTo}>` : null,
    References: options.references?.map((id) => `<${id}>`).join(' ') ?? null,
  }
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()))
  const kept = Object.entries(defaults).filter(([name]) => !names.has(name.toLowerCase()))
  return [...kept, ...Object.entries(given)].flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${name}: ${encoded(one)}`),
  )
}

function list(addresses: string | string[]): string {
  return [addresses].flat().join(', ')
}

/** The same mail gets the same Message-ID: sending it twice is sending one mail twice. */
function inventedMessageId(options: MailOptions): string {
  const digest = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 24)
  return `${digest}@${/@([\w.-]+)/.exec(options.from)?.[1] ?? 'client.example'}`
}

/** Encoded words (RFC 2047) for what is not ASCII; addresses in angle brackets stay readable. */
function encoded(value: string): string {
  return value.replace(/[^\s<>,]*[^\t\r\n -~][^<>,]*/g, (text) => {
    const word = text.trimEnd()
    return `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=${text.slice(word.length)}`
  })
}

function readable(options: MailOptions): Part {
  const text = options.text ?? (options.html === undefined ? '' : undefined)
  if (options.html === undefined) return textPart('plain', text ?? '')
  if (text === undefined) return textPart('html', options.html)
  return multipart('alternative', [textPart('plain', text), textPart('html', options.html)])
}

function mixed(options: MailOptions): Part {
  return multipart('mixed', [readable(options), ...(options.attachments ?? []).map(attachmentPart)])
}

function textPart(subtype: string, text: string): Part {
  const content = text.replace(/\r?\n/g, '\r\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is not plain ASCII text is encoded
  if (/^[\x09\x0a\x0d\x20-\x7e]*$/.test(content) && !/[^\r\n]{990}/.test(content)) {
    return { headers: [`Content-Type: text/${subtype}; charset=utf-8`], content }
  }
  return {
    headers: [`Content-Type: text/${subtype}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
    content: base64(Buffer.from(content)),
  }
}

function attachmentPart(attachment: Attachment): Part {
  if (attachment.contentType === 'message/rfc822') {
    const content = Buffer.from(attachment.content).toString('latin1').replace(/\r?\n/g, '\r\n')
    return { headers: ['Content-Type: message/rfc822', 'Content-Disposition: attachment'], content }
  }
  return {
    headers: [
      `Content-Type: ${attachment.contentType}; name="${attachment.filename}"`,
      `Content-Disposition: attachment; filename="${attachment.filename}"`,
      'Content-Transfer-Encoding: base64',
    ],
    content: base64(Buffer.from(attachment.content)),
  }
}

function multipart(subtype: string, parts: Part[]): Part {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  const boundary = `part-${digest}`
  const inner = parts.map((part) => [`--${boundary}`, ...part.headers, '', part.content].join('\r\n'))
  return {
    headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    content: `${inner.join('\r\n')}\r\n--${boundary}--\r\n`,
  }
}

function base64(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
}
