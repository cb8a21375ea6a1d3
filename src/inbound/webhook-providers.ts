/**
 * What each provider sends, and how it shows that it is the provider. Where a provider can send the raw mail,
 * that should be switched on: only the original bytes carry signatures (SENDER_TRUST=dns).
 *
 *   raw       the mail itself as body; HMAC over time and body, or the secret as password
 *   postmark  JSON (RawEmail, or fields); the secret as password in the webhook's URL
 *   mailgun   form (body-mime, or fields); HMAC over time and token, the secret being its signing key
 *   sendgrid  form (email, or fields); its ECDSA signature where its key is configured, else the secret as password
 */
import { createHmac, createPublicKey, verify } from 'node:crypto'
import { type FormPart, readForm } from './form-data.ts'
import { addressesIn, readHeaders } from './headers.ts'
import { mailboxText, rebuildMail } from './rebuild.ts'
import { passwordIs, same } from './webhook-password.ts'

export interface Posted {
  /** Lower-case names. */
  headers: Record<string, string>
  body: Buffer
  now: Date
}

export interface Keys {
  secret: string
  /** base64 SPKI, as SendGrid shows it. */
  sendgridKey: string | null
}

export interface Handed {
  raw: Buffer
  /** null: what the mail's own headers say. */
  envelope: { from: string; to: string[] } | null
}

export interface Provider {
  /** Is it the provider, and now? `once`: a value that must not have been used before. */
  check(posted: Posted, keys: Keys): { once: string | null } | 'STALE' | 'FORGED'
  /** The mail in it; null when there is none. */
  read(posted: Posted): Promise<Handed | null>
}

/** How far clocks may be apart; beyond it a recorded request is worth nothing. */
export const REPLAY_WINDOW_MS = 5 * 60_000

/** Mailgun tries for eight hours; within this time a token is remembered and good for one mail. */
export const ONCE_WINDOW_MS = 9 * 3_600_000

export const providers: Record<string, Provider> = {
  raw: { check: checkRaw, read: async ({ headers, body }) => (body.length ? rawMail(headers, body) : null) },
  postmark: { check: (posted, keys) => password(posted, keys), read: readPostmark },
  mailgun: { check: checkMailgun, read: readMailgun },
  sendgrid: { check: checkSendgrid, read: readSendgrid },
}

function password(posted: Posted, keys: Keys): { once: null } | 'FORGED' {
  return passwordIs(posted.headers.authorization, keys.secret) ? { once: null } : 'FORGED'
}

function fresh(seconds: string, now: Date, window = REPLAY_WINDOW_MS): boolean {
  return /^\d{9,11}$/.test(seconds) && Math.abs(now.getTime() - Number(seconds) * 1000) <= window
}

// ---------- raw ----------

/** `X-Baton-Timestamp: <unix seconds>`, `X-Baton-Signature: hex(hmac-sha256(secret, timestamp + "." + body))` */
function checkRaw(posted: Posted, keys: Keys): ReturnType<Provider['check']> {
  const signature = posted.headers['x-baton-signature']
  if (signature === undefined) return password(posted, keys)
  const time = posted.headers['x-baton-timestamp'] ?? ''
  const expected = createHmac('sha256', keys.secret).update(`${time}.`).update(posted.body).digest('hex')
  if (!same(signature.replace(/^sha256=/, '').toLowerCase(), expected)) return 'FORGED'
  return fresh(time, posted.now) ? { once: null } : 'STALE'
}

function rawMail(headers: Record<string, string>, raw: Buffer): Handed {
  const to = addressesIn(headers['x-envelope-to'] ?? '')
  return {
    raw,
    envelope: to.length ? { from: addressesIn(headers['x-envelope-from'] ?? '')[0] ?? '', to } : null,
  }
}

// ---------- Postmark ----------

interface PostmarkAddress {
  Email?: string
  Name?: string
}

interface PostmarkMail {
  RawEmail?: string
  FromFull?: PostmarkAddress
  From?: string
  ToFull?: PostmarkAddress[]
  CcFull?: PostmarkAddress[]
  BccFull?: PostmarkAddress[]
  OriginalRecipient?: string
  ReplyTo?: string
  Subject?: string
  Date?: string
  TextBody?: string
  HtmlBody?: string
  Headers?: { Name?: string; Value?: string }[]
  Attachments?: { Name?: string; Content?: string; ContentType?: string }[]
}

async function readPostmark({ body }: Posted): Promise<Handed | null> {
  const mail = asObject(body) as PostmarkMail | null
  if (!mail || (!mail.RawEmail && !mail.From && !mail.FromFull)) return null
  const from = (mail.FromFull?.Email ?? addressesIn(mail.From ?? '')[0] ?? '').toLowerCase()
  const people = [...(mail.ToFull ?? []), ...(mail.CcFull ?? []), ...(mail.BccFull ?? [])]
  const to = [mail.OriginalRecipient, ...people.map((one) => one.Email)].flatMap((one) =>
    addressesIn(one ?? ''),
  )
  const envelope = { from, to: [...new Set(to)] }
  if (mail.RawEmail) return { raw: Buffer.from(mail.RawEmail), envelope }
  return { raw: await rebuildMail(postmarkFields(mail, from)), envelope }
}

function postmarkFields(mail: PostmarkMail, from: string) {
  const list = (people: PostmarkAddress[] | undefined) =>
    (people ?? []).map((one) => mailboxText(one.Name ?? '', one.Email ?? '')).join(', ')
  const own = [
    ['From', mailboxText(mail.FromFull?.Name ?? '', from)],
    ['To', list(mail.ToFull)],
    ['Cc', list(mail.CcFull)],
    ['Reply-To', mail.ReplyTo ?? ''],
    ['Subject', mail.Subject ?? ''],
    ['Date', mail.Date ?? ''],
  ].map(([name = '', value = '']) => ({ name, value }))
  const given = (mail.Headers ?? []).map((one) => ({ name: one.Name ?? '', value: one.Value ?? '' }))
  return {
    headers: onceEach(given, own),
    text: mail.TextBody ?? '',
    html: mail.HtmlBody ?? '',
    attachments: (mail.Attachments ?? []).map((one) => ({
      filename: one.Name ?? 'attachment',
      contentType: one.ContentType ?? 'application/octet-stream',
      content: Buffer.from(one.Content ?? '', 'base64'),
    })),
  }
}

/** The provider's own fields go before headers of the same name; empty ones are left out. */
function onceEach(given: { name: string; value: string }[], own: { name: string; value: string }[]) {
  const named = new Set(own.filter((one) => one.value).map((one) => one.name.toLowerCase()))
  return [...given.filter((one) => !named.has(one.name.toLowerCase())), ...own].filter((one) => one.value)
}

// ---------- Mailgun ----------

/** Its signature does not cover the mail, so each may be used once (documentation.mailgun.com, "Securing Webhooks"). */
function checkMailgun(posted: Posted, keys: Keys): ReturnType<Provider['check']> {
  const form = formOf(posted)
  const [timestamp, token, signature] = ['timestamp', 'token', 'signature'].map((name) => field(form, name))
  if (!timestamp || !token || !signature) return 'FORGED'
  const expected = createHmac('sha256', keys.secret)
    .update(timestamp + token)
    .digest('hex')
  if (!same(signature.toLowerCase(), expected)) return 'FORGED'
  return fresh(timestamp, posted.now, ONCE_WINDOW_MS) ? { once: token } : 'STALE'
}

async function readMailgun(posted: Posted): Promise<Handed | null> {
  const form = formOf(posted)
  const to = addressesIn(field(form, 'recipient'))
  const envelope = { from: addressesIn(field(form, 'sender'))[0] ?? '', to }
  const mime = form.find((part) => part.name === 'body-mime')
  if (mime) return { raw: mime.content, envelope }
  const headers = mailgunHeaders(field(form, 'message-headers'), form)
  if (to.length === 0 || headers.length === 0) return null
  const fields = { headers, text: field(form, 'body-plain'), html: field(form, 'body-html') }
  return { raw: await rebuildMail({ ...fields, attachments: files(form, /^attachment-\d+$/) }), envelope }
}

/** `[["Received", "by …"], …]`; older routes send each header as a field of its name. */
function mailgunHeaders(json: string, form: FormPart[]): { name: string; value: string }[] {
  const listed = asObject(Buffer.from(json))
  if (Array.isArray(listed)) {
    return listed.flatMap((one) =>
      Array.isArray(one) ? [{ name: String(one[0]), value: String(one[1]) }] : [],
    )
  }
  return form
    .filter((part) => /^[A-Z]/.test(part.name) && part.filename === null)
    .map((part) => ({ name: part.name, value: part.content.toString() }))
}

// ---------- SendGrid ----------

function checkSendgrid(posted: Posted, keys: Keys): ReturnType<Provider['check']> {
  if (keys.sendgridKey === null) return password(posted, keys)
  const signature = posted.headers['x-twilio-email-event-webhook-signature'] ?? ''
  const time = posted.headers['x-twilio-email-event-webhook-timestamp'] ?? ''
  const key = createPublicKey({ key: Buffer.from(keys.sendgridKey, 'base64'), format: 'der', type: 'spki' })
  const signed = Buffer.concat([Buffer.from(time), posted.body])
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64'))) return 'FORGED'
  return fresh(time, posted.now) ? { once: null } : 'STALE'
}

async function readSendgrid(posted: Posted): Promise<Handed | null> {
  const form = formOf(posted)
  const given = asObject(form.find((part) => part.name === 'envelope')?.content ?? Buffer.alloc(0))
  const envelope = given as { from?: unknown; to?: unknown } | null
  const to = [envelope?.to ?? field(form, 'to')].flat().flatMap((one) => addressesIn(String(one)))
  const from = addressesIn(typeof envelope?.from === 'string' ? envelope.from : field(form, 'from'))[0] ?? ''
  const whole = form.find((part) => part.name === 'email')
  if (whole) return { raw: whole.content, envelope: { from, to } }
  const headers = readHeaders(form.find((part) => part.name === 'headers')?.content ?? Buffer.alloc(0))
  if (headers.length === 0) return null
  const charsets = asObject(Buffer.from(field(form, 'charsets'))) as Record<string, string> | null
  const raw = await rebuildMail({
    headers: headers.map((one) => ({ name: one.name, value: Buffer.from(one.value, 'latin1').toString() })),
    text: decoded(form, 'text', charsets),
    html: decoded(form, 'html', charsets),
    attachments: files(form, /^attachment\d+$/),
  })
  return { raw, envelope: { from, to } }
}

/** SendGrid leaves each field in the charset the mail had. */
function decoded(form: FormPart[], name: string, charsets: Record<string, string> | null): string {
  const content = form.find((part) => part.name === name)?.content ?? Buffer.alloc(0)
  try {
    const decoder = new TextDecoder(charsets?.[name] ?? 'utf-8')
    // Streaming, because Node 20 reads windows-1252 in one go as if it were latin1 (nodejs/node#56542).
    return decoder.decode(content, { stream: true }) + decoder.decode()
  } catch {
    return content.toString('utf8')
  }
}

// ---------- common ----------

function formOf(posted: Posted): FormPart[] {
  return readForm(posted.headers['content-type'] ?? '', posted.body) ?? []
}

function field(form: FormPart[], name: string): string {
  return form.find((part) => part.name === name && part.filename === null)?.content.toString() ?? ''
}

function files(form: FormPart[], names: RegExp) {
  return form
    .filter((part) => names.test(part.name))
    .map(({ filename, contentType, content }) => ({
      filename: filename ?? 'attachment',
      contentType,
      content,
    }))
}

function asObject(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
