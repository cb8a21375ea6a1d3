/**
 * `baton demo`: one deal from a sloppy mail to the outcome, played from outside over real SMTP and GraphQL against a
 * running Baton, or against one that it starts for itself, and told as a person would tell it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type Config, readConfig } from './config.ts'
import { start } from './main.ts'
import { brokenChain, type EventRow } from './store/events.ts'

const DANA = { name: 'Dana Whitlock', address: 'dana.whitlock@harborsystems.example' }

const FIRST_MAIL = `hi, one more: Quarrington Foods want to get rid of their spreadsheet approvals before the
audit in spring, invoices wait nine days for a signature. ~80k EUR, decision end of feb 2027.
talk to Maya Lindholm, COO. we keep the customer relationship. next: discovery call on 3 dec 2026

Dana
sent from my phone`

interface Target {
  http: string
  smtp: { host: string; port: number }
  domain: string
  key: string | null
  stop: () => Promise<void>
}

interface DemoLetter {
  id: string
  kind: string
  toAddress: string
  subject: string
  text: string
  messageId: string
}

export async function demoCommand(): Promise<number> {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env })
  const target = (await runningTarget(config)) ?? (await ownTarget(config))
  try {
    await play(target)
    return 0
  } finally {
    await target.stop()
  }
}

// ---------- The story ----------

async function play(target: Target): Promise<void> {
  const marker = `Quarrington Foods ${Date.now().toString(36).slice(-4).toUpperCase()}`
  tell('Dana, a partner, writes from her phone:')
  show(FIRST_MAIL)
  const since = new Date(Date.now() - 1000).toISOString()
  await send(target, {
    from: DANA,
    to: `deals@${target.domain}`,
    subject: `deal: ${marker}`,
    text: FIRST_MAIL.replace('Quarrington Foods', marker),
  })

  const gap = await waitFor(target, since, 'GAP_REQUEST')
  tell('A second later Baton has registered it and asks for the one thing that is missing:')
  show(gap.text)

  tell('Dana answers with one line:')
  show('maya.lindholm@quarringtonfoods.example, +44 20 7946 0812')
  await reply(target, gap, DANA, 'maya.lindholm@quarringtonfoods.example, +44 20 7946 0812')

  const offer = await waitFor(target, since, 'HANDOFF_OFFER')
  const ae = { name: '', address: offer.toAddress }
  tell(`That completes it. The deal is offered to ${offer.toAddress}:`)
  show(offer.text)
  tell('Dana hears who owns it, what her credit is and which clock runs:')
  const receipt = await waitForEither(target, since, ['RECEIPT', 'FACTS_CONFIRMED'])
  show(receipt.text)

  tell('The account executive thinks aloud first; that decides nothing:')
  show("I'd take it if they had budget")
  await reply(target, offer, ae, "I'd take it if they had budget")
  show((await waitFor(target, since, 'NOT_UNDERSTOOD')).text)

  tell('Then takes it:')
  show('on it, thanks')
  await reply(target, offer, ae, 'on it, thanks')
  const introduction = await waitFor(target, since, 'INTRODUCTION')
  tell('Both are introduced:')
  show(introduction.text)

  tell('Weeks later the account executive reports:')
  show('We won it! Signed yesterday, 82,000 EUR.')
  const confirmed = await waitFor(target, since, 'DECISION_CONFIRMED')
  await reply(target, confirmed, ae, 'We won it! Signed yesterday, 82,000 EUR.')
  const outcome = await waitFor(target, since, 'OUTCOME')
  tell('Dana hears how it ended, with her credit line by line:')
  show(outcome.text)
  await verify(target, Number(/\[(\d+)\]/.exec(outcome.subject)?.[1]))
}

interface VerifiedDeal {
  id: string
  number: number
  stage: string
  headHash: string
  lettersSent: number
  credit: { hash: string; share: string }[]
  events: { nodes?: EventRow[]; edges?: { node: EventRow }[] } | EventRow[]
}

/** From outside, with what the API shows: every hash is computed anew. */
async function verify(target: Target, number: number): Promise<void> {
  const { deal } = await ask<{ deal: VerifiedDeal }>(
    target,
    `query($number: Int!) { deal(number: $number) { id number stage headHash lettersSent credit { hash share }
      events(first: 100) { edges { node { seq type at actor cause data personal personalHash erasedAt prevHash hash } } } } }`,
    { number },
  )
  const dealId = bareId(deal.id)
  const nodes = Array.isArray(deal.events) ? deal.events : (deal.events.edges ?? []).map((edge) => edge.node)
  const rows = nodes.map((row) => ({ ...row, at: new Date(row.at), dealId }))
  const broken = brokenChain(
    rows.sort((a, b) => a.seq - b.seq),
    deal.headHash,
  )
  if (broken) throw new Error(`The history of deal ${number} does not verify: ${broken}`)
  if (deal.stage !== 'WON' || deal.credit.length === 0)
    throw new Error(`Deal ${number} ended as ${deal.stage}`)
  tell(
    `Deal ${number} is ${deal.stage}. ${rows.length} events, chained and verified up to ${deal.headHash.slice(0, 8)}; ` +
      `credit ${deal.credit[0]?.share} % fixed at registration as ${deal.credit[0]?.hash.slice(0, 8)}; ${deal.lettersSent} letters.`,
  )
}

/** A node id of the API is `Type:uuid`. */
const bareId = (nodeId: string) => nodeId.split(':').at(-1) ?? nodeId

// ---------- Telling ----------

const tell = (text: string) => process.stdout.write(`\n\x1b[1m${text}\x1b[0m\n\n`)
const show = (text: string) => process.stdout.write(`${text.trim().replace(/^/gm, '    │ ')}\n`)

// ---------- Acting ----------

interface OutgoingMail {
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  inReplyTo?: string
  references?: string[]
}

async function send({ smtp }: Target, mail: OutgoingMail): Promise<void> {
  const client = createTransport({ ...smtp, secure: false, ignoreTLS: true })
  await client.sendMail(mail)
  client.close()
}

async function reply(
  target: Target,
  letter: DemoLetter,
  from: { name: string; address: string },
  text: string,
) {
  const quoted = letter.text.replace(/^/gm, '> ')
  await send(target, {
    from,
    to: await replyAddress(target, letter),
    subject: `Re: ${letter.subject}`,
    text: `${text}\n\nOn ${new Date().toUTCString()}, Partner Desk wrote:\n\n${quoted}`,
    inReplyTo: `<${letter.messageId}>`,
    references: [`<${letter.messageId}>`],
  })
}

/** As a mail client has it: from the letter's own Reply-To, which only the mailbox page shows. */
async function replyAddress({ http, key }: Target, letter: DemoLetter): Promise<string> {
  const id = bareId(letter.id)
  const page = await fetch(`${http}/mail/letters/${id}?view=headers`, { headers: bearer(key) })
  const found = /(handoff|deal)\+\d+\.[a-z2-7]{20}@[a-z0-9.-]+/.exec(await page.text())
  if (!found) throw new Error('The letter shows no reply address')
  return found[0]
}

async function waitFor(target: Target, since: string, kind: string): Promise<DemoLetter> {
  return waitForEither(target, since, [kind])
}

async function waitForEither(target: Target, since: string, kinds: string[]): Promise<DemoLetter> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const { letters } = await ask<{
      letters: { edges: { node: DemoLetter & { createdAt: string; state: string } }[] }
    }>(
      target,
      '{ letters(first: 40) { edges { node { id kind toAddress subject text messageId createdAt state } } } }',
    )
    const found = letters.edges
      .map((edge) => edge.node)
      .find((letter) => kinds.includes(letter.kind) && letter.createdAt >= since && letter.state === 'SENT')
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No ${kinds.join(' or ')} came within 30 seconds; look at ${target.http}/mail`)
}

const bearer = (key: string | null): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {})

async function ask<T>({ http, key }: Target, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${http}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(key) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] }
  if (errors?.length) throw new Error(`GraphQL: ${errors[0]?.message}`)
  return data
}

// ---------- Where ----------

async function runningTarget(config: Config): Promise<Target | null> {
  const http = `http://127.0.0.1:${config.http.port}`
  const ready = await fetch(`${http}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
  if (!ready?.ok) return null
  process.stdout.write(`Playing against the Baton that runs at ${http}.\n`)
  return { http, smtp: config.smtp, domain: config.mailDomain, key: config.adminKey, stop: async () => {} }
}

/** On Postgres and Redis where they are configured; otherwise in a folder that is removed afterwards. */
async function ownTarget(config: Config): Promise<Target> {
  process.stdout.write('No Baton runs here; starting one for the demo …\n')
  const folder = mkdtempSync(join(tmpdir(), 'baton-demo-'))
  const running = await start({
    ...config,
    dataDir: folder,
    smtpUrl: null,
    seed: 'sample',
    senderTrust: { kind: 'loopback' },
    http: { ...config.http, port: 0 },
    smtp: { ...config.smtp, host: '127.0.0.1', port: 0 },
  })
  return {
    http: `http://127.0.0.1:${running.http?.port}`,
    smtp: { host: '127.0.0.1', port: running.smtp?.port ?? 0 },
    domain: config.mailDomain,
    key: config.adminKey ?? running.newAdminKey,
    async stop() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
