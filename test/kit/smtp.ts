/**
 * Both ends of SMTP for tests: a real client that hands mails in, a server that catches what Baton sends (and
 * misbehaves on request), and a bare conversation for what no decent client would say.
 */
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface Delivery {
  port?: number
  host?: string
  /** Unix socket instead of host and port. */
  path?: string
  from: string
  to: string | string[]
  raw: Uint8Array | string
  lmtp?: boolean
  tls?: 'starttls'
  auth?: { user: string; pass: string }
}

export interface Delivered {
  accepted: string[]
  rejected: string[]
  /** The server's answer to the data, e.g. `250 2.6.0 …`. */
  response: string
}

/** A refusal of the server: `error.responseCode`, `error.response`. */
export interface Refused extends Error {
  responseCode?: number
  response?: string
}

/** Hands one mail in over a connection of its own; rejects with {@link Refused} when the server says no. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const client = await connect(delivery)
  try {
    return await send(client, delivery)
  } finally {
    client.quit()
  }
}

/** An open connection for many mails: `const client = await connect({port}); await send(client, …)`. */
export async function connect(
  delivery: Pick<Delivery, 'port' | 'host' | 'path' | 'lmtp' | 'tls' | 'auth'>,
): Promise<SMTPConnection> {
  const client = new SMTPConnection({
    host: delivery.host ?? '127.0.0.1',
    port: delivery.port ?? 25,
    name: 'client.example',
    lmtp: delivery.lmtp ?? false,
    ignoreTLS: delivery.tls !== 'starttls',
    requireTLS: delivery.tls === 'starttls',
    tls: { rejectUnauthorized: false },
    ...(delivery.path ? { connection: createConnection(delivery.path) } : {}),
  })
  await new Promise<void>((resolve, reject) => {
    client.once('error', reject)
    client.connect((error) => (error ? reject(error) : resolve()))
  })
  client.removeAllListeners('error')
  client.on('error', () => {})
  const { auth } = delivery
  if (auth) {
    const credentials = { credentials: { user: auth.user, pass: auth.pass } }
    await new Promise<void>((resolve, reject) => {
      client.login(credentials, (error) => (error ? reject(error) : resolve()))
    })
  }
  return client
}

export function send(
  client: SMTPConnection,
  mail: Pick<Delivery, 'from' | 'to' | 'raw'>,
): Promise<Delivered> {
  const envelope = { from: mail.from, to: [mail.to].flat() }
  return new Promise((resolve, reject) => {
    client.send(envelope, Buffer.from(mail.raw), (error, info) => {
      if (error || !info) return reject(error ?? new Error('the server said nothing'))
      resolve({ accepted: info.accepted, rejected: info.rejected, response: info.response })
    })
  })
}

export interface Line {
  /** Hands one mail in; rejects with {@link Refused} when the server says no. */
  send(mail: Pick<Delivery, 'from' | 'to' | 'raw'>): Promise<void>
  end(): void
}

/**
 * One connection for the mails that come one after the other: a server lets each new one wait for its greeting. One
 * that was closed or refused something is not used again; a mail that comes meanwhile has a connection of its own.
 */
export function openLine(port: () => number): Line {
  let idle: SMTPConnection | null = null
  const hangUp = () => {
    idle?.quit()
    idle = null
  }
  return {
    async send(mail) {
      const client = idle && !idle.destroyed ? idle : await connect({ port: port() })
      idle = null
      try {
        await send(client, mail)
      } catch (error) {
        client.close()
        throw error
      }
      hangUp()
      idle = client
    },
    end: hangUp,
  }
}

export interface Caught {
  from: string
  to: string[]
  raw: string
  secure: boolean
}

export interface Sink {
  port: number
  url: string
  /** Everything accepted so far, in order. */
  mails: Caught[]
  /** The first mail that fits, now or when it comes; fails after `ms` with what is there. */
  waitFor(fits: (mail: Caught) => boolean, ms?: number): Promise<Caught>
  close(): Promise<void>
}

/** A mail server that accepts everything into memory; `options` make it refuse (onRcptTo, onData, …). */
export async function startSink(options: SMTPServerOptions = {}): Promise<Sink> {
  const mails: Caught[] = []
  const waiting = new Set<() => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks).toString(),
          secure: session.secure,
        })
        for (const wake of waiting) wake()
        done(null)
      })
    },
    ...options,
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor: (fits, ms = 10_000) => firstThatFits(mails, waiting, fits, ms),
    close: () => stop(server),
  }
}

function firstThatFits(
  mails: Caught[],
  waiting: Set<() => void>,
  fits: (mail: Caught) => boolean,
  ms: number,
): Promise<Caught> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = mails.find(fits)
      if (!found) return
      finish()
      resolve(found)
    }
    const timer = setTimeout(() => {
      finish()
      reject(
        new Error(`no such mail within ${ms} ms; there are: ${mails.map(headline).join(' | ') || 'none'}`),
      )
    }, ms)
    const finish = () => {
      clearTimeout(timer)
      waiting.delete(look)
    }
    waiting.add(look)
    look()
  })
}

function headline(mail: Caught): string {
  return `${mail.to.join(', ')}: ${/^subject: (.*)$/im.exec(mail.raw)?.[1]?.trim() ?? 'no subject'}`
}

function stop(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    for (const connection of server.connections) connection.close()
  })
}

export interface Conversation {
  /** Writes bytes as they are (no CRLF added). */
  say(bytes: string | Uint8Array): void
  /** The next complete reply (all lines of it), e.g. `250-…\r\n250 …`. */
  hear(ms?: number): Promise<string>
  /** Everything said by the server until it closes or stays silent for `ms`. */
  rest(ms: number): Promise<string>
  closed(): boolean
  end(): void
}

/** A socket and nothing else: for smuggling, early talking, half commands. Heard replies may be pipelined. */
export async function converse(
  target: { port: number; host?: string } | { path: string },
): Promise<Conversation> {
  const socket: Socket =
    'path' in target
      ? createConnection(target.path)
      : createConnection(target.port, target.host ?? '127.0.0.1')
  await once(socket, 'connect')
  let heard = ''
  let over = false
  socket.setEncoding('latin1')
  socket.on('data', (text) => {
    heard += text
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    over = true
  })
  const reply = () => /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\r\n/.exec(heard)?.[0]
  return {
    say: (bytes) => void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    async hear(ms = 5_000) {
      const until = Date.now() + ms
      while (!reply() && !over && Date.now() < until) await change(socket, until - Date.now())
      const text = reply()
      if (text === undefined) throw new Error(`no reply within ${ms} ms; heard ${JSON.stringify(heard)}`)
      heard = heard.slice(text.length)
      return text.trimEnd()
    },
    async rest(ms) {
      while (!over && (await change(socket, ms)));
      const text = heard
      heard = ''
      return text
    },
    closed: () => over,
    end: () => socket.destroy(),
  }
}

/** Resolves true when the socket said something or closed, false after `ms` of silence. */
function change(socket: Socket, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (changed: boolean) => {
      clearTimeout(timer)
      socket.off('data', yes)
      socket.off('close', yes)
      resolve(changed)
    }
    const yes = () => finish(true)
    const timer = setTimeout(() => finish(false), ms)
    socket.once('data', yes)
    socket.once('close', yes)
  })
}
