/**
 * Serves the mailbox page and hands in what its forms write. Reading it needs an admin key, except in development on
 * loopback; writing as somebody is possible only there, and only while letters stay in the mailbox.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import MailComposer from 'nodemailer/lib/mail-composer'
import { adminAccess, isLoopback } from '../http-access.ts'
import { registrationAddress } from '../inbound/addresses.ts'
import { arrive } from '../inbound/arrive.ts'
import { mailboxData } from '../store/mailbox.ts'
import { registrationAddresses } from '../store/motions.ts'
import type { DueLetter } from '../store/outbox.ts'
import type { Baton } from '../world.ts'
import { compose } from './compose-row.ts'
import {
  afterPost,
  type MailboxPost,
  type MailboxSettings,
  mailboxPage,
  type Page,
  readMailboxPost,
} from './mailbox-page.ts'
import { toMail } from './send.ts'

export async function handleMailbox(
  baton: Baton,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (!(await adminAccess(baton, request, response))) return
  const settings = await settingsOf(baton, request)
  if (request.method === 'POST') return send(response, await post(baton, request, url, settings))
  const data = mailboxData(baton.db, { show: (id) => show(baton, id), read: (raw) => read(baton, raw) })
  send(response, await mailboxPage(decodeURIComponent(url.pathname), url.searchParams, data, settings))
}

async function settingsOf(baton: Baton, request: IncomingMessage): Promise<MailboxSettings> {
  const [motion] = await registrationAddresses(baton.db)
  const { config } = baton
  return {
    canWrite:
      config.mode !== 'production' &&
      config.smtpUrl === null &&
      config.senderTrust.kind === 'loopback' &&
      isLoopback(request),
    registrationAddress: registrationAddress(motion?.addressLocal ?? 'deals', config.mailDomain),
    timeZone: 'UTC',
  }
}

async function post(
  baton: Baton,
  request: IncomingMessage,
  url: URL,
  settings: MailboxSettings,
): Promise<Page> {
  if (!settings.canWrite)
    return afterPost({ refused: 403, why: 'Mails can be written here only in development.' }, settings)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const said = readMailboxPost({ path: url.pathname, headers, body: await bodyOf(request) })
  if ('refused' in said) return afterPost(said, settings)
  const written = await mailFor(baton, said)
  if (!written) return afterPost({ refused: 404, why: 'There is no such letter.' }, settings)
  const raw = await new MailComposer(written).compile().build()
  await arrive(baton, {
    raw,
    source: 'FILE',
    envelopeFrom: String(written.from.address),
    envelopeTo: [written.to],
    session: {},
  })
  return afterPost(null, settings)
}

async function mailFor(baton: Baton, said: MailboxPost) {
  const date = baton.now()
  const messageId = `<${baton.newId()}@mailbox.${baton.config.mailDomain}>`
  if (said.kind === 'WRITE') {
    return {
      from: { name: await nameOf(baton, said.from), address: said.from },
      to: said.to,
      subject: said.subject,
      text: said.text,
      date,
      messageId,
    }
  }
  const letter = await letterById(baton, said.letterId)
  if (!letter) return null
  const subject = letter.subject ?? ''
  return {
    from: {
      name: String((letter.props.recipient as { name?: string })?.name ?? ''),
      address: letter.toAddress,
    },
    to: letter.replyTo,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text: said.text,
    date,
    messageId,
    inReplyTo: `<${letter.messageId}>`,
    references: [...letter.references, letter.messageId].map((id) => `<${id}>`),
  }
}

async function nameOf(baton: Baton, address: string): Promise<string> {
  const [row] = await baton.db.query<{ name: string }>(
    `select name from "Person" where id = (select "personId" from "PersonAddress" where address = $1)`,
    [address.toLowerCase()],
  )
  return row?.name ?? ''
}

type WholeLetter = DueLetter & { subject: string | null; html: string | null; text: string | null }

async function letterById(baton: Baton, id: string): Promise<WholeLetter | null> {
  const [letter] = await baton.db.query<WholeLetter>('select * from "Letter" where id::text = $1', [id])
  return letter ?? null
}

/** As it was sent; as it will be while it waits. */
async function show(baton: Baton, id: string) {
  const letter = await letterById(baton, id)
  if (!letter) return null
  const { composed, words } = compose(baton, letter)
  const sent = {
    ...composed,
    subject: letter.subject ?? words.subject,
    html: letter.html ?? words.html,
    text: letter.text ?? words.text,
  }
  const raw = (await new MailComposer(toMail(sent)).compile().build()).toString('utf8')
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const headers = head.split('\r\n').map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  return { subject: sent.subject, html: sent.html, text: sent.text, headers, raw }
}

async function read(baton: Baton, raw: Uint8Array): Promise<string | null> {
  const parsed = await baton.reader.parse(raw)
  return 'defeat' in parsed ? null : parsed.text
}

const BODY_LIMIT = 100_000

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > BODY_LIMIT) break
  }
  return body.slice(0, BODY_LIMIT)
}

function send(response: ServerResponse, page: Page): void {
  response.writeHead(page.status, page.headers).end(page.body)
}
