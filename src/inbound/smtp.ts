/**
 * The SMTP listener (RFC 5321), or LMTP (RFC 2033) behind an MTA. It says 250 to the data only after the bytes
 * are committed, refuses early what can be refused early, and understands nothing: that is the worker's part.
 *
 *   connect ─► MAIL ─► RCPT (nobody here: 550 5.1.1) ─► DATA ─► stored ─► 250 ─► onStored
 *   Refusals: too many or too fast 421 4.7.0, too many recipients 452 4.5.3, too large 552 5.3.4, too much held
 *   at once 452 4.3.1, smuggling 554, store out of order 451 4.3.0 (the sender keeps the mail and tries again).
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chmod, unlink } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import type { SMTPServer, SMTPServerDataStream, SMTPServerOptions, SMTPServerSession } from 'smtp-server'
import type { MailSession } from '../store/inbound-mail.ts'
import type { Baton } from '../world.ts'
import { parseAddress } from './addresses.ts'
import { arrive, registrationLocals } from './arrive.ts'
import { type RateLimits, Rates } from './rates.ts'
import { Server } from './smtp-server.ts'

export interface SmtpOptions {
  /** Called with the mail's id after the commit, before the 250. */
  onStored?: (mailId: string) => void
  /** LMTP on this port or unix socket instead of SMTP on the configured port. */
  lmtp?: string
  limits?: Partial<RateLimits>
  maxHeldBytes?: number
  idleMs?: number
}

export interface MailListener {
  /** 0 on a unix socket. */
  port: number
  /** Stops accepting, lets mails in hand finish (`graceMs`), then says 421 to who is left. */
  close(graceMs?: number): Promise<void>
}

/** Bytes of all mails being received at once; above it new data is put off (452). */
const MAX_HELD_BYTES = 256 * 1024 * 1024
const IDLE_MS = 60_000

type World = Pick<Baton, 'config' | 'db' | 'log' | 'now' | 'wake'>

/** Starts listening; rejects when the port or socket cannot be had. */
export async function startSmtp(baton: World, options: SmtpOptions = {}): Promise<MailListener> {
  const { smtp } = baton.config
  const rates = new Rates({ ...limitsOf(baton), ...options.limits }, baton.now)
  const knows = recipientCheck(baton)
  const budget: Budget = { left: options.maxHeldBytes ?? MAX_HELD_BYTES }
  const lmtp = options.lmtp !== undefined
  const server = new Server({
    name: baton.config.mailDomain,
    lmtp,
    // The MTA in front may say whose connection it was (Postfix: lmtp_send_xforward_command): SPF is about that one.
    useXForward: lmtp,
    size: smtp.maxBytes,
    rejectOversized: true,
    maxRecipients: smtp.maxRecipients,
    maxClients: smtp.maxConnections,
    socketTimeout: options.idleMs ?? IDLE_MS,
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    logger: false,
    ...security(baton, lmtp),
    // Who comes by LMTP has passed the MTA's limits.
    onConnect: (session, done) => {
      // A client that is offered AUTH in clear has told its password before it is told no (RFC 4954 §4).
      if (baton.config.smtp.tls) session.disabledCommands = commandsOff(baton, lmtp, 'IN_CLEAR')
      if (lmtp || rates.came(session.remoteAddress ?? '')) return done()
      done(refusal(421, '4.7.0 Too many connections from your address, try again later'))
    },
    onSecure: (_socket, session, done) => {
      session.disabledCommands = commandsOff(baton, lmtp)
      done()
    },
    onClose: (session) => void (lmtp || rates.left(session.remoteAddress ?? '')),
    onMailFrom: (_sender, session, done) => {
      // Asked for here and not by the library, which asks only where it offers AUTH.
      if (baton.config.smtp.auth && !lmtp && !session.user)
        return done(refusal(530, 'Authentication required, behind STARTTLS where that is offered'))
      if (lmtp || rates.mail(session.remoteAddress ?? '')) return done()
      done(refusal(421, '4.7.0 Too many mails from your address, try again later'))
    },
    onRcptTo: ({ address }, _session, done) => {
      knows(address).then(
        (known) => done(known ? null : refusal(550, `No such address here: ${address}`)),
        (error) => done(outOfOrder(baton, error)),
      )
    },
    onData: (stream, session, done) => {
      const lease: Lease = { bytes: 0 }
      receive(stream, budget, lease)
        .then((raw) => accept(baton, raw, session, options))
        .then(
          () => done(null, 'Stored'),
          (error) => done('responseCode' in error ? error : outOfOrder(baton, error)),
        )
        .finally(() => giveBack(budget, lease))
    },
  })
  server.server.on('connection', answerTogether)
  // Broken connections are everyday life on a public port; each ends its own session and nothing else.
  server.on('error', (error) => baton.log.debug({ err: error.message }, 'smtp connection broke'))
  await listen(server, options.lmtp ?? null, smtp)
  return { port: portOf(server), close: (graceMs = 10_000) => close(server, graceMs) }
}

/**
 * What is answered in one go leaves in one packet, as RFC 2920 §3.2 allows for commands that came in one: each write
 * of its own is a system call here and a wake-up of the client, and together they cost more than the commands.
 */
function answerTogether(socket: Socket): void {
  const write = socket.write
  socket.write = ((...line: Parameters<Socket['write']>) => {
    if (socket.writableCorked === 0) {
      socket.cork()
      setImmediate(() => socket.uncork())
    }
    return write.apply(socket, line)
  }) as Socket['write']
}

/** LMTP for an MTA in front, on a port (`2424`) or a unix socket (`/run/baton/lmtp`). */
export function startLmtp(baton: World, where: string): Promise<MailListener> {
  return startSmtp(baton, { lmtp: where })
}

function limitsOf(baton: World): RateLimits {
  const { connectionsPerAddress, mailsPerMinute } = baton.config.smtp
  return {
    connectionsAtOnce: connectionsPerAddress,
    connectionsPerMinute: 10 * connectionsPerAddress,
    mailsPerMinute,
    exemptLoopback: true,
  }
}

/**
 * STARTTLS where a certificate is configured; AUTH where a user is, and then it is demanded: of SMTP, since an MTA in
 * front does not log in by LMTP.
 */
function security(baton: World, lmtp: boolean) {
  const { tls } = baton.config.smtp
  const auth = lmtp ? null : baton.config.smtp.auth
  return {
    disabledCommands: commandsOff(baton, lmtp),
    authOptional: auth === null,
    allowInsecureAuth: tls === null,
    ...(tls ? { key: pem(tls.key), cert: pem(tls.cert), minVersion: 'TLSv1.2' as const } : {}),
    onAuth: ((given, _session, done) => {
      const right =
        auth !== null && same(given.username ?? '', auth.user) && same(given.password ?? '', auth.password)
      done(null, right ? { user: auth.user } : { message: 'These credentials are not right' })
    }) satisfies SMTPServerOptions['onAuth'],
  }
}

/** What is not offered: STARTTLS without a certificate; AUTH by LMTP, without a user, and on a connection in clear. */
function commandsOff(baton: World, lmtp: boolean, connection: 'IN_CLEAR' | 'ANY' = 'ANY'): string[] {
  const { tls, auth } = baton.config.smtp
  return [tls ? '' : 'STARTTLS', auth && !lmtp && connection === 'ANY' ? '' : 'AUTH'].filter(Boolean)
}

/** The setting holds the PEM itself or names its file. */
function pem(setting: string): string {
  return setting.startsWith('-----BEGIN') ? setting : readFileSync(setting, 'utf8')
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/** The registration addresses change rarely: asked again when one is unknown, at most once a second. */
function recipientCheck(baton: World): (address: string) => Promise<boolean> {
  let locals: string[] = []
  let askedAt = 0
  const known = (address: string) => parseAddress(address, baton.config.mailDomain, locals) !== null
  return async (address) => {
    if (locals.length > 0 && known(address)) return true
    const now = baton.now().getTime()
    if (now - askedAt > 1_000) {
      locals = await registrationLocals(baton.db)
      askedAt = now
    }
    return known(address)
  }
}

/** What all mails in hand share, so that many large ones at once cannot exhaust the memory. */
interface Budget {
  left: number
}

/** What one mail holds of it. */
interface Lease {
  bytes: number
}

function giveBack(budget: Budget, lease: Lease): void {
  budget.left += lease.bytes
  lease.bytes = 0
}

/** Collects the data. What is refused anyway is read to its end, and nothing of it is kept. */
function receive(stream: SMTPServerDataStream, budget: Budget, lease: Lease): Promise<Buffer> {
  const chunks: Buffer[] = []
  let late = false
  stream.on('data', (chunk: Buffer) => {
    late ||= chunk.length > budget.left
    if (late || stream.sizeExceeded) {
      chunks.length = 0
      return giveBack(budget, lease)
    }
    chunks.push(chunk)
    lease.bytes += chunk.length
    budget.left -= chunk.length
  })
  return new Promise((resolve, reject) => {
    stream.on('error', reject)
    stream.on('end', () => {
      if (stream.sizeExceeded) reject(refusal(552, 'The mail is too large'))
      else if (late) reject(refusal(452, '4.3.1 Too much mail at once, try again later'))
      else resolve(whole(chunks))
    })
  })
}

/** A mail that came in one piece is not copied. */
function whole(chunks: Buffer[]): Buffer {
  const [only] = chunks
  return only && chunks.length === 1 ? only : Buffer.concat(chunks)
}

async function accept(
  baton: World,
  raw: Buffer,
  session: SMTPServerSession,
  options: SmtpOptions,
): Promise<void> {
  if (smuggles(raw)) throw refusal(554, 'A lone dot between bare line ends is not accepted')
  const { mailFrom, rcptTo } = session.envelope
  const { id } = await arrive(baton, {
    raw,
    source: options.lmtp === undefined ? 'SMTP' : 'LMTP',
    envelopeFrom: mailFrom ? mailFrom.address : '',
    envelopeTo: rcptTo.map((one) => one.address.toLowerCase()),
    session: {
      ...whoseConnection(session),
      tls: session.secure,
      ...(session.user ? { user: String(session.user) } : {}),
    },
  })
  options.onStored?.(id)
}

/** Who is at the other end, or at the other end of the MTA in front; a mail of its own machine has no such one. */
function whoseConnection(session: SMTPServerSession): MailSession {
  const helo = session.hostNameAppearsAs || ''
  if (!session.xForward?.has('ADDR')) return { remoteAddress: session.remoteAddress ?? '', helo }
  // The session's own field would still name the client of the mail before this one.
  const client = session.xForward.get('ADDR')
  return client ? { remoteAddress: String(client), helo, forMta: true } : { remoteAddress: '', helo: '' }
}

const LONE_DOT = /(?:(?<!\r)\n|\r(?!\n))\.[\r\n]|(?:^|\r\n)\.(?:\n|\r(?!\n))/

/**
 * SMTP smuggling (2023, RFC 5321 §4.1.1.4): a lone dot between line ends that are not CRLF ends the mail for
 * some systems and not for others, so that what follows is content here and a second mail there. Here only
 * CRLF.CRLF ends a mail; a mail that carries the other kind is refused, since whoever sent it meant harm or is
 * broken. Other bare line ends are common in honest mail and stay.
 */
export function smuggles(raw: Buffer): boolean {
  if (!raw.includes('\n.') && !raw.includes('\r.') && raw[0] !== 0x2e) return false
  return LONE_DOT.test(raw.toString('latin1'))
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

function outOfOrder(baton: World, error: Error): Error {
  baton.log.error({ err: error.message }, 'a mail could not be taken')
  return refusal(451, 'Cannot take mail right now, try again later')
}

async function listen(
  server: SMTPServer,
  lmtp: string | null,
  smtp: { host: string; port: number },
): Promise<void> {
  const where = lmtp === null ? smtp : lmtpPlace(lmtp)
  if (typeof where === 'string') await removeDeadSocket(where)
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(cannotListen(lmtp, smtp, error))
    server.server.once('error', failed)
    server.server.once('listening', () => {
      server.server.off('error', failed)
      resolve()
    })
    if (typeof where === 'string') server.listen(where)
    else server.listen(where.port, where.host)
  })
  // The MTA runs as a user of its own; who may connect is who may enter the folder.
  if (typeof where === 'string') await chmod(where, 0o666)
}

/**
 * `2424`, `10.0.0.5:2424` or the path of a socket. Whoever reaches it is believed to be the MTA in front, so a port
 * alone is for this machine, whatever SMTP_HOST says.
 */
function lmtpPlace(lmtp: string): { host: string; port: number } | string {
  const [, host = '127.0.0.1', port] = /^(?:\[?([^/]+?)\]?:)?(\d+)$/.exec(lmtp) ?? []
  return port === undefined ? lmtp : { host, port: Number(port) }
}

function cannotListen(
  lmtp: string | null,
  { host, port }: { host: string; port: number },
  error: NodeJS.ErrnoException,
): Error {
  const where = lmtp === null ? `SMTP at ${host}:${port} (SMTP_HOST, SMTP_PORT)` : `LMTP at ${lmtp} (LMTP)`
  const why = error.code === 'EADDRINUSE' ? 'the place is taken' : error.message
  return new Error(`Cannot listen for ${where}: ${why}`)
}

/** A socket file left by a killed process is in the way; one that answers is somebody else's. */
async function removeDeadSocket(path: string): Promise<void> {
  const alive = await new Promise<boolean>((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })
  if (!alive) await unlink(path).catch(() => {})
}

function portOf(server: SMTPServer): number {
  const address = server.server.address()
  return address && typeof address === 'object' ? address.port : 0
}

function close(server: SMTPServer, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    server.options.closeTimeout = graceMs
    server.close(() => resolve())
    for (const connection of server.connections) {
      const idle = !connection.session?.envelope?.mailFrom
      if (idle) connection.send(421, 'Shutting down')
    }
  })
}
