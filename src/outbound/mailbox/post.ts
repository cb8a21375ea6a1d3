/**
 * What the forms of the mailbox page send. They let the browser write as somebody, so besides the mailbox mode and
 * the loopback listener two more things are checked: that the form was ours, and that the browser really spoke to
 * this machine by its own name (a page of somebody else can post to localhost, and a name of somebody else can
 * point to it).
 */
export type MailboxPost =
  | { kind: 'REPLY'; letterId: string; text: string }
  | { kind: 'WRITE'; from: string; to: string; subject: string; text: string }

export interface PostRequest {
  path: string
  /** lower-case names */
  headers: Record<string, string | undefined>
  /** application/x-www-form-urlencoded */
  body: string
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const ADDRESS = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+$/
const LONGEST = 20_000

/** The mail to be handed in, or the status and words to refuse with. */
export function readMailboxPost(request: PostRequest): MailboxPost | { refused: number; why: string } {
  const stranger = notOurs(request.headers)
  if (stranger) return { refused: 403, why: stranger }
  const form = new URLSearchParams(request.body)
  const text = (form.get('text') ?? '').trim()
  if (!text) return { refused: 400, why: 'The text is empty.' }
  if (text.length > LONGEST) return { refused: 413, why: `The text is longer than ${LONGEST} characters.` }
  if (request.path === '/mail/reply') {
    const letterId = form.get('letter') ?? ''
    return letterId ? { kind: 'REPLY', letterId, text } : { refused: 400, why: 'The letter is not named.' }
  }
  if (request.path === '/mail/write') return readWrite(form, text)
  return { refused: 404, why: 'There is no such form.' }
}

function notOurs(headers: PostRequest['headers']): string | null {
  const host = headers.host ?? ''
  if (!LOOPBACK.test(host)) return 'Mails can be written only on this machine, at localhost.'
  const site = headers['sec-fetch-site']
  if (site && site !== 'same-origin') return 'This form was sent from another site.'
  const origin = headers.origin
  if (origin && origin !== `http://${host}` && origin !== `https://${host}`)
    return 'This form was sent from another site.'
  // Every browser of the last years sends one of the two; what sends neither is not a form of ours.
  return site || origin ? null : 'This form was sent without its origin.'
}

function readWrite(form: URLSearchParams, text: string): MailboxPost | { refused: number; why: string } {
  const from = (form.get('from') ?? '').trim()
  const to = (form.get('to') ?? '').trim()
  if (!ADDRESS.test(from)) return { refused: 400, why: 'The sender is no e-mail address.' }
  if (!ADDRESS.test(to)) return { refused: 400, why: 'The recipient is no e-mail address.' }
  const subject = (form.get('subject') ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
  return { kind: 'WRITE', from, to, subject, text }
}
