/**
 * Mail by webhook: POST /inbound/<provider>. The provider is told 200 after the bytes are committed; on 5xx it
 * keeps the mail and posts it again. Nothing is looked into before the caller is known to be the provider.
 *
 *   404 no such provider, or WEBHOOK_SECRET is not set     403 not the provider, or a request recorded long ago
 *   413 too large     406 no mail in it, for nobody here, or here already (providers do not retry these)
 *   503 not stored
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Baton } from '../world.ts'
import { parseAddress } from './addresses.ts'
import { arrive, arriveFromHeaders, registrationLocals } from './arrive.ts'
import {
  type Handed,
  type Keys,
  ONCE_WINDOW_MS,
  type Posted,
  type Provider,
  providers,
} from './webhook-providers.ts'

type World = Pick<Baton, 'config' | 'db' | 'log' | 'now' | 'wake'>

interface Answer {
  status: number
  text: string
}

/** Answers one request; never rejects. */
export async function handleWebhook(
  baton: World,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await take(baton, request).catch((error: Error) => {
    baton.log.error({ err: error.message }, 'a webhook mail could not be taken')
    return { status: 503, text: 'Not stored, send it again' }
  })
  response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${answer.text}\n`)
}

async function take(baton: World, request: IncomingMessage): Promise<Answer> {
  // Mailgun posts the original bytes only to an address that ends with `mime`.
  const name = /^\/inbound\/([a-z]+)(?:\/mime|\/)?(?:\?|$)/.exec(request.url ?? '')?.[1] ?? ''
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined
  const secret = baton.config.webhookSecret
  if (!provider || secret === null) return { status: 404, text: 'No such way in' }
  if (request.method !== 'POST') return { status: 405, text: 'POST the mail here' }
  // Base64 in JSON makes a mail a third larger, fields a little more.
  const body = await readBody(request, 1.5 * baton.config.smtp.maxBytes)
  if (!body) return { status: 413, text: 'The mail is too large' }
  const posted = { headers: headersOf(request), body, now: baton.now() }
  const keys = { secret, sendgridKey: baton.config.sendgridKey }
  const refused = await refusal(baton, provider, posted, keys)
  if (typeof refused === 'object') return refused
  const handed = await provider.read(posted)
  if (!handed) return { status: 406, text: 'There is no mail in it' }
  return store(baton, handed, { user: refused, remoteAddress: request.socket.remoteAddress ?? '' })
}

/** Why it is not taken, or the name under which it is: provider, and the token that is used up by it. */
async function refusal(
  baton: World,
  provider: Provider,
  posted: Posted,
  keys: Keys,
): Promise<Answer | string> {
  const checked = provider.check(posted, keys)
  const name = Object.keys(providers).find((one) => providers[one] === provider) ?? ''
  if (checked === 'FORGED') return { status: 403, text: 'The signature or password is not right' }
  if (checked === 'STALE') return { status: 403, text: 'The request is too old' }
  if (checked.once === null) return `webhook:${name}`
  const user = `webhook:${name}:${checked.once}`
  const since = new Date(posted.now.getTime() - 2 * ONCE_WINDOW_MS)
  const used = await baton.db.query(
    `select 1 from "InboundMail" where "arrivedAt" > $1 and "source" = 'WEBHOOK' and "session"->>'user' = $2 limit 1`,
    [since, user],
  )
  // Whoever retries it has not heard that it was stored, and would go on for hours after a 403.
  return used.length ? { status: 406, text: 'The request was used before' } : user
}

async function store(
  baton: World,
  handed: Handed,
  session: { user: string; remoteAddress: string },
): Promise<Answer> {
  const domain = baton.config.mailDomain
  const locals = await registrationLocals(baton.db)
  const named = handed.envelope?.to ?? []
  const ours = named.filter((address) => parseAddress(address, domain, locals))
  if (ours.length === 0 && named.some((address) => address.endsWith(`@${domain}`))) {
    return { status: 406, text: 'No such address here' }
  }
  const { id } = ours.length
    ? await arrive(baton, {
        raw: handed.raw,
        source: 'WEBHOOK',
        envelopeFrom: handed.envelope?.from ?? '',
        envelopeTo: ours,
        session,
      })
    : await arriveFromHeaders(baton, handed.raw, { source: 'WEBHOOK', session, registrationLocals: locals })
  return { status: 200, text: `Stored as ${id}` }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  )
}

/** null when it is longer than `limit`; the rest is not read. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length
    if (bytes > limit) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
