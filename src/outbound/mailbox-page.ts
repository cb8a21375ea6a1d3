/**
 * The built-in mailbox at `/mail`: every letter can be read here when no SMTP relay is configured, every inbound
 * mail is listed with what became of it, and in mailbox mode on loopback a newcomer can play all the roles.
 *
 *   /mail                      letters, newest first (deal, recipient, kind)
 *   /mail/letters/<id>         one letter: HTML in a frame that can do nothing, text, headers, source; reply form
 *   /mail/inbound              inbound mails with outcome and why        /mail/inbound/<id>  one of them
 *   /mail/samples              every letter kind with sample data        /mail/samples/<KIND>
 *   /mail/write                a first mail
 *   POST /mail/reply, /mail/write   read by `readMailboxPost`; the server hands the mail in and goes on to `SENT`
 *
 * Pure but for `data`: no script, no build step, nothing loaded from anywhere.
 */
import type { MailboxData, MailboxSettings } from './mailbox/data.ts'
import { inboundList, inboundView } from './mailbox/inbound.tsx'
import { type Page, page, SECURITY_HEADERS } from './mailbox/layout.tsx'
import { letterList, letterView } from './mailbox/letters.tsx'
import { sampleList, sampleView } from './mailbox/samples.tsx'
import { writeForm } from './mailbox/write.tsx'

export type * from './mailbox/data.ts'
export type { Page } from './mailbox/layout.tsx'
export { type MailboxPost, type PostRequest, readMailboxPost } from './mailbox/post.ts'

/** Where to send the browser (303) after a form was handed in. */
export const SENT = '/mail?sent=1'

/** One page. `path` is the decoded path without query; unknown ones are answered with 404. */
export async function mailboxPage(
  path: string,
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page> {
  const [, , section = '', id = '', more] = path.replace(/\/+$/, '').split('/')
  if (more !== undefined) return notFound(settings)
  switch (section) {
    case '':
      return letterList(query, data, settings)
    case 'letters':
      return (id && (await letterView(id, query, data, settings))) || notFound(settings)
    case 'inbound':
      if (!id) return inboundList(query, data, settings)
      return (await inboundView(id, query, data, settings)) ?? notFound(settings)
    case 'samples':
      return id ? (sampleView(id, query, settings) ?? notFound(settings)) : sampleList(query, settings)
    case 'write':
      return settings.canWrite && !id ? writeForm(query, data, settings) : notFound(settings)
    default:
      return notFound(settings)
  }
}

function notFound(settings: MailboxSettings): Page {
  const children = 'There is nothing at this address.'
  return page({ title: 'Not found', section: 'letters', canWrite: settings.canWrite, status: 404, children })
}

/** The answer to a form: on to the letters, or why not. */
export function afterPost(refused: { refused: number; why: string } | null, settings: MailboxSettings): Page {
  if (!refused) return { status: 303, headers: { ...SECURITY_HEADERS, location: SENT }, body: '' }
  const { refused: status, why } = refused
  return page({ title: 'Not sent', section: 'letters', canWrite: settings.canWrite, status, children: why })
}
