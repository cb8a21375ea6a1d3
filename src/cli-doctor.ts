/** `baton doctor`: looks at everything that could be wrong and says for each what repairs it. Exit code 1 = something is. */
import { resolveMx, resolveTxt } from 'node:dns/promises'
import { type Config, readConfig } from './config.ts'
import { checkDeals, checkNumbers, type Finding } from './doctor.ts'
import { isNoRecord } from './inbound/dmarc.ts'
import { openBell, tryRedis } from './jobs/queue.ts'
import { logger } from './main.ts'
import { openTransport } from './outbound/send.ts'
import { isReady } from './ready.ts'
import { type Database, openDatabase } from './store/database.ts'
import { registrationAddresses } from './store/motions.ts'
import { tidiesItself } from './store/tidy.ts'
import type { Baton } from './world.ts'

export async function doctorCommand(): Promise<number> {
  const findings = await examine(readConfig(), (done, all) =>
    process.stderr.write(`\rverifying deals: ${done} of ${all}`),
  )
  process.stderr.write('\r')
  for (const { level, what, repair } of findings) {
    process.stdout.write(`${MARK[level]} ${what}\n${repair ? `       ${repair}\n` : ''}`)
  }
  return findings.some((finding) => finding.level === 'WRONG') ? 1 : 0
}

/** Everything that can be looked at; a database that cannot be opened hides only what is in it. */
export async function examine(
  config: Config,
  progress: (done: number, all: number) => void = () => {},
): Promise<Finding[]> {
  const log = logger({ ...config, logLevel: 'silent' })
  const baton = { config, log, now: () => new Date() } as Baton
  const around = async () => [...(await relay(baton)), ...(await mailbox(baton)), ...(await records(baton))]
  let db: Database
  try {
    db = await openDatabase({ ...config, connections: 3 })
  } catch (error) {
    return [...configuration(baton), noDatabase((error as Error).message), ...(await around())]
  }
  const inside = { ...baton, db }
  try {
    return [
      ...configuration(baton),
      ...(await database(inside)),
      ...(await motions(db)),
      ...(await queue(inside, db)),
      ...(await around()),
      ...(await checkDeals(db, baton.now(), progress)),
      ...(await checkNumbers(db)),
    ]
  } finally {
    await db.close()
  }
}

function noDatabase(why: string): Finding {
  return {
    level: 'WRONG',
    what: `Database: ${why}`,
    repair: 'Check DATABASE_URL, disk space and permissions',
  }
}

const MARK: Record<Finding['level'], string> = { FINE: '  ok  ', NOTE: ' note ', WRONG: 'WRONG ' }

function configuration({ config }: Baton): Finding[] {
  const found: Finding[] = [{ level: 'FINE', what: 'Configuration can be read', repair: null }]
  const production = config.mode === 'production'
  if (config.senderTrust.kind === 'loopback' && production) {
    found.push({
      level: 'WRONG',
      what: 'SENDER_TRUST=loopback in production believes every mail from this machine',
      repair: 'Set SENDER_TRUST=dns, or header:<authserv-id> behind an MTA',
    })
  }
  if (!config.smtpUrl) {
    found.push({
      level: production ? 'WRONG' : 'NOTE',
      what: 'No SMTP_URL: letters stay in the mailbox page',
      repair: production ? 'Set SMTP_URL=smtps://user:password@relay:465' : null,
    })
  }
  if (!config.databaseUrl && production) {
    found.push({
      level: 'NOTE',
      what: 'The embedded database survives kill -9 but need not survive a power cut',
      repair: 'Set DATABASE_URL to a Postgres where that matters; keep backups of DATA_DIR',
    })
  }
  if (config.senderTrust.kind === 'loopback' && (config.lmtp || config.imap)) {
    found.push({
      level: 'WRONG',
      what: 'SENDER_TRUST=loopback believes whatever an MTA on this machine hands on by LMTP, and nobody by IMAP',
      repair: 'Set SENDER_TRUST=dns or header:<authserv-id> (README: connect a real mailbox)',
    })
  }
  const open = !/^(127\.|::1$|localhost$)/.test(config.smtp.host) && !config.smtp.auth
  if (config.senderTrust.kind === 'header' && open) {
    found.push({
      level: 'WRONG',
      what: `Whoever reaches port ${config.smtp.port} himself can write the verdict that SENDER_TRUST=header believes`,
      repair: 'Set SMTP_HOST=127.0.0.1, or SMTP_AUTH_USER and SMTP_AUTH_PASSWORD for your MTA',
    })
  }
  if (!config.secret) {
    found.push({
      level: 'NOTE',
      what: 'No SECRET: reply tokens use one that is kept in the database',
      repair: null,
    })
  }
  return found
}

async function database(baton: Baton): Promise<Finding[]> {
  const state = await isReady(baton)
  if (!state.ready) return [noDatabase(state.why ?? 'it is not ready')]
  const answers: Finding = {
    level: 'FINE',
    what: `Database answers and takes writes (${baton.db.kind})`,
    repair: null,
  }
  if (baton.db.kind === 'pglite' || (await tidiesItself(baton.db))) return [answers]
  return [
    answers,
    {
      level: 'NOTE',
      what: 'Postgres runs with autovacuum = off: Baton tidies its tables itself, once a minute',
      repair: 'Set autovacuum = on, which does it in time and for everything else on that server',
    },
  ]
}

async function motions(db: Database): Promise<Finding[]> {
  const addresses = await registrationAddresses(db)
  if (addresses.length > 0)
    return [{ level: 'FINE', what: `Deals can be mailed to ${addresses.map(at).join(', ')}`, repair: null }]
  const repair =
    'Add your people, then: baton motion show > motion.yaml, edit, baton motion publish motion.yaml'
  return [{ level: 'WRONG', what: 'No motion is published: nobody can mail a deal', repair }]
}

const at = ({ addressLocal }: { addressLocal: string }) => `${addressLocal}@`

async function queue({ config, log }: Baton, db: Database): Promise<Finding[]> {
  const name = config.redisUrl ? 'Redis' : 'the database'
  try {
    if (config.redisUrl) await tryRedis(config.redisUrl)
    const open = openBell(db, { redisUrl: config.redisUrl, log, prefix: 'baton-doctor' })
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('no answer in 5 seconds')), 5_000).unref(),
    )
    const bell = await Promise.race([open, late])
    await bell.close()
    return [{ level: 'FINE', what: `Queue on ${name} can be opened`, repair: null }]
  } catch (error) {
    return [
      {
        level: 'WRONG',
        what: `Queue on ${name}: ${(error as Error).message}`,
        repair: 'Check REDIS_URL. Nothing is lost meanwhile: the sweep finds the work',
      },
    ]
  }
}

async function relay(baton: Baton): Promise<Finding[]> {
  if (!baton.config.smtpUrl) return []
  const { createTransport } = await import('nodemailer')
  const probe = createTransport(baton.config.smtpUrl, { connectionTimeout: 5_000 } as never)
  try {
    await probe.verify()
    await (await openTransport(baton)).close()
    return [{ level: 'FINE', what: 'The outbound relay accepts us', repair: null }]
  } catch (error) {
    return [
      {
        level: 'WRONG',
        what: `The outbound relay: ${(error as Error).message}`,
        repair: 'Check SMTP_URL (and DKIM_KEY). Letters wait and are tried again',
      },
    ]
  } finally {
    probe.close()
  }
}

async function mailbox({ config }: Baton): Promise<Finding[]> {
  if (!config.imap) return []
  const { tryImap } = await import('./inbound/imap.ts')
  const { host, username } = new URL(config.imap.url)
  const name = `${config.imap.mailbox} of ${decodeURIComponent(username)} at ${host}`
  try {
    const messages = await tryImap(config.imap)
    return [{ level: 'FINE', what: `The mailbox ${name} can be read (${messages} messages)`, repair: null }]
  } catch (error) {
    return [
      {
        level: 'WRONG',
        what: `The mailbox ${name}: ${(error as Error).message}`,
        repair:
          'Check IMAP_URL (percent-encode @, : and / in user and password; many providers want an app password) and IMAP_MAILBOX',
      },
    ]
  }
}

/** What the mail domain needs to receive, and to be believed. */
async function records({ config }: Baton): Promise<Finding[]> {
  if (config.mailDomain.endsWith('.example')) {
    return [
      {
        level: 'NOTE',
        what: `${config.mailDomain} is an example; real mail needs MAIL_DOMAIN`,
        repair: null,
      },
    ]
  }
  const domain = config.mailDomain
  const texts = async (name: string) => (await resolveTxt(name)).map((parts) => parts.join(''))
  const wanted: [there: () => Promise<boolean>, what: string, record: string][] = [
    [
      async () => (await resolveMx(domain)).length > 0,
      `MX of ${domain}`,
      `${domain}. MX 10 <the host that runs Baton's SMTP or your MTA>.`,
    ],
    [
      async () => (await texts(domain)).some((record) => record.startsWith('v=spf1')),
      `SPF of ${domain}`,
      `${domain}. TXT "v=spf1 include:<your relay> -all"`,
    ],
    [
      async () => (await texts(`_dmarc.${domain}`)).some((record) => record.startsWith('v=DMARC1')),
      `DMARC of ${domain}`,
      `_dmarc.${domain}. TXT "v=DMARC1; p=quarantine"`,
    ],
  ]
  if (config.dkim) {
    const name = `${config.dkim.selector}._domainkey.${config.dkim.domain}`
    wanted.push([
      async () => (await texts(name)).length > 0,
      `DKIM key ${name}`,
      `${name}. TXT "v=DKIM1; k=rsa; p=<public key>"`,
    ])
  }
  return Promise.all(wanted.map(([there, what, record]) => published(there, what, record)))
}

async function published(there: () => Promise<boolean>, what: string, record: string): Promise<Finding> {
  try {
    if (await there()) return { level: 'FINE', what: `${what} is published`, repair: null }
  } catch (error) {
    if (!isNoRecord(error)) {
      const { code = 'no answer' } = error as { code?: string }
      return { level: 'WRONG', what: `${what}: DNS does not answer (${code})`, repair: 'Check the resolver' }
    }
  }
  return { level: 'WRONG', what: `${what} is missing`, repair: `Publish: ${record}` }
}
