/**
 * Fields of a provider that took the mail apart → a mail again, so that every way in ends in the same bytes and
 * the same reader. The same fields give the same bytes: a retried webhook is the same mail.
 *
 * What only the original bytes can prove is left out: signatures, and verdicts somebody may have written.
 */
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'

export interface MailFields {
  headers: { name: string; value: string }[]
  text: string
  html: string
  attachments: { filename: string; contentType: string; content: Buffer }[]
}

const LEFT_OUT =
  /^(?:content-.*|mime-version|dkim-signature|arc-.*|authentication-results|x-google-dkim-signature|bcc)$/i

export async function rebuildMail(fields: MailFields): Promise<Buffer> {
  const headers = fields.headers.filter(
    (header) => /^[!-9;-~]+$/.test(header.name) && !LEFT_OUT.test(header.name),
  )
  const lines = headers.map((header) => `${header.name}: ${oneLine(header.value)}`)
  const body = await new MailComposer({
    text: fields.text || (fields.html ? undefined : ''),
    html: fields.html || undefined,
    attachments: fields.attachments,
    baseBoundary: createHash('sha256')
      .update(lines.join('\n'))
      .update(fields.text)
      .digest('hex')
      .slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), mimeOnly(body)])
}

/** The composer adds a date and an id of its own; those of the mail are among the fields. */
function mimeOnly(built: Buffer): Buffer {
  const end = built.indexOf('\r\n\r\n')
  const head = built
    .subarray(0, end)
    .toString('latin1')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const mime = head.filter((line) => /^(?:content-|mime-version)/i.test(line))
  return Buffer.concat([Buffer.from(mime.join('\r\n')), built.subarray(end)])
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

/** `Ana Ruiz`, `ana@harbor.example` → `"Ana Ruiz" <ana@harbor.example>` */
export function mailboxText(name: string, address: string): string {
  const safe = name.replace(/["\\]/g, '').trim()
  return safe ? `"${safe}" <${address}>` : address
}
