/**
 * The only reader of process.env. Every setting has one line here and one in the README's table; all mistakes are
 * reported together; what comes out is one nested constant.
 */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'

const port = (standard: number) => z.coerce.number().int().min(0).max(65535).default(standard)
const text = z.string().trim().min(1)
const optional = text.nullable().default(null)
/** `of`: the schemes that are understood. What cannot be read as an address would fail later, mail after mail. */
const url = (of: string) => {
  const schemes = of.split(' ')
  const readable = (value: string) => {
    try {
      const { protocol, hostname, username, password } = new URL(value)
      // A lone % in a password is no address either.
      return (
        [username, password].map(decodeURIComponent) &&
        schemes.includes(protocol.slice(0, -1)) &&
        hostname !== ''
      )
    } catch {
      return false
    }
  }
  return text
    .refine(readable, `an address like ${schemes.at(-1)}://…; percent-encode @ : / # % in user and password`)
    .nullable()
    .default(null)
}
const flag = z
  .enum(['0', '1', 'true', 'false', 'yes', 'no'])
  .transform((value) => value === '1' || value === 'true' || value === 'yes')

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HOST: text.default('127.0.0.1'),
  PORT: port(4000),
  PUBLIC_URL: url('http https'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: optional,
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: url('redis rediss'),
  MAIL_DOMAIN: text.toLowerCase().default('intake.vendor.example'),
  VENDOR_NAME: text.default('Northwind'),
  VENDOR_DOMAINS: optional,
  VENDOR_CURRENCY: text
    .toUpperCase()
    .refine((code) => Intl.supportedValuesOf('currency').includes(code), 'an ISO 4217 code such as EUR')
    .nullable()
    .default(null),
  PRODUCTS: optional,
  SEED: z.enum(['sample', 'none']).default('sample'),
  SECRET: text.min(16, 'at least 16 characters').nullable().default(null),
  ADMIN_KEY: text.min(8, 'at least 8 characters').nullable().default(null),
  SENDER_TRUST: z
    .union([z.literal('dns'), z.literal('loopback'), z.string().regex(/^header:.+/)], {
      error: 'dns, loopback or header:<authserv-id>',
    })
    .optional(),
  // Mail in
  SMTP_HOST: text.default('127.0.0.1'),
  SMTP_PORT: port(2525),
  SMTP_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(25 * 1024 * 1024),
  SMTP_MAX_CONNECTIONS: z.coerce.number().int().min(1).default(200),
  SMTP_MAX_RECIPIENTS: z.coerce.number().int().min(1).default(100),
  /** Of one network address; this machine's own MTA is exempt. */
  SMTP_CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).default(20),
  SMTP_MAILS_PER_MINUTE: z.coerce.number().int().min(1).default(300),
  SMTP_TLS_KEY: optional,
  SMTP_TLS_CERT: optional,
  SMTP_AUTH_USER: optional,
  SMTP_AUTH_PASSWORD: optional,
  LMTP: optional,
  IMAP_URL: url('imap imaps'),
  IMAP_MAILBOX: text.default('INBOX'),
  WEBHOOK_SECRET: optional,
  /** SendGrid's verification key; without it SendGrid authenticates with WEBHOOK_SECRET as password. */
  SENDGRID_PUBLIC_KEY: optional,
  // Mail out
  SMTP_URL: url('smtp smtps'),
  MAIL_FROM: optional,
  DKIM_DOMAIN: optional,
  DKIM_SELECTOR: optional,
  DKIM_KEY: optional,
  SEND_RATE: z.coerce.number().int().min(1).default(600),
  // Reading
  LLM_URL: url('http https'),
  LLM_MODEL: optional,
  LLM_KEY: optional,
  PARSE_WORKERS: z.coerce.number().int().min(1).max(16).default(Math.min(2, availableParallelism())),
  // The API
  OIDC_ISSUER: optional,
  OIDC_AUDIENCE: optional,
  OIDC_JWKS_URL: optional,
  INTROSPECTION: flag.optional(),
  PERSISTED_ONLY: flag.default(false),
  /** Path of a JSON file `{ "<sha256>": "query …" }`. */
  PERSISTED_OPERATIONS: optional,
  // Keeping
  RETAIN_RAW_DAYS: z.coerce.number().int().min(1).default(400),
  LEAK_REPORT_WEEKDAY: z.coerce.number().int().min(0).max(7).default(1),
})

/** One without the others would quietly leave a door open: no STARTTLS, no password asked for, no signature. */
const TOGETHER = [
  ['SMTP_TLS_KEY', 'SMTP_TLS_CERT'],
  ['SMTP_AUTH_USER', 'SMTP_AUTH_PASSWORD'],
  ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY'],
  ['LLM_URL', 'LLM_MODEL'],
  // Else a token that the provider made for any other application would be good here.
  ['OIDC_ISSUER', 'OIDC_AUDIENCE'],
]

function halves(given: Record<string, string | undefined>): string[] {
  return TOGETHER.flatMap((names) => {
    const missing = names.filter((name) => !given[name])
    const there = names.filter((name) => given[name])
    return there.length && missing.length
      ? [`${there.join(', ')}: needs ${missing.join(' and ')} as well`]
      : []
  })
}

export type Config = ReturnType<typeof readConfig>
export type SenderTrust = { kind: 'dns' } | { kind: 'loopback' } | { kind: 'header'; authservId: string }

/** Throws one error that names every setting that is wrong and what it takes. */
export function readConfig(env: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(given)
  const wrong = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
  const mistakes = [...wrong, ...halves(given)].map((line) => `  ${line}`)
  if (!parsed.success || mistakes.length > 0) {
    throw new Error(`These settings cannot be used:\n${mistakes.join('\n')}\nThe README lists every setting.`)
  }
  const is = parsed.data
  const production = is.NODE_ENV === 'production'
  return {
    mode: is.NODE_ENV,
    logLevel: is.LOG_LEVEL,
    http: {
      host: is.HOST,
      port: is.PORT,
      publicUrl: is.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${is.PORT}`,
    },
    dataDir: resolve(is.DATA_DIR),
    databaseUrl: is.DATABASE_URL,
    databaseConnections: is.DATABASE_CONNECTIONS,
    redisUrl: is.REDIS_URL,
    mailDomain: is.MAIL_DOMAIN,
    vendor: {
      name: is.VENDOR_NAME,
      /** Whose people are ours: the mail domain's parent unless said otherwise. */
      domains: list(is.VENDOR_DOMAINS) ?? [is.MAIL_DOMAIN, is.MAIL_DOMAIN.split('.').slice(1).join('.')],
      products: products(is.PRODUCTS),
      currency: is.VENDOR_CURRENCY,
    },
    seed: is.SEED,
    /** null: generated once and kept with the data. */
    secret: is.SECRET,
    adminKey: is.ADMIN_KEY,
    senderTrust: senderTrust(is.SENDER_TRUST ?? (production ? 'dns' : 'loopback')),
    smtp: {
      host: is.SMTP_HOST,
      port: is.SMTP_PORT,
      maxBytes: is.SMTP_MAX_BYTES,
      maxConnections: is.SMTP_MAX_CONNECTIONS,
      maxRecipients: is.SMTP_MAX_RECIPIENTS,
      connectionsPerAddress: is.SMTP_CONNECTIONS_PER_ADDRESS,
      mailsPerMinute: is.SMTP_MAILS_PER_MINUTE,
      tls: is.SMTP_TLS_KEY && is.SMTP_TLS_CERT ? { key: is.SMTP_TLS_KEY, cert: is.SMTP_TLS_CERT } : null,
      auth:
        is.SMTP_AUTH_USER && is.SMTP_AUTH_PASSWORD
          ? { user: is.SMTP_AUTH_USER, password: is.SMTP_AUTH_PASSWORD }
          : null,
    },
    lmtp: is.LMTP,
    imap: is.IMAP_URL ? { url: is.IMAP_URL, mailbox: is.IMAP_MAILBOX } : null,
    webhookSecret: is.WEBHOOK_SECRET,
    sendgridKey: is.SENDGRID_PUBLIC_KEY,
    /** null: letters stay in the built-in mailbox page. */
    smtpUrl: is.SMTP_URL,
    mailFrom: is.MAIL_FROM ?? `${is.VENDOR_NAME} Partner Desk`,
    dkim:
      is.DKIM_DOMAIN && is.DKIM_SELECTOR && is.DKIM_KEY
        ? { domain: is.DKIM_DOMAIN, selector: is.DKIM_SELECTOR, keyFile: is.DKIM_KEY }
        : null,
    sendRatePerMinute: is.SEND_RATE,
    llm: is.LLM_URL && is.LLM_MODEL ? { url: is.LLM_URL, model: is.LLM_MODEL, key: is.LLM_KEY } : null,
    parseWorkers: is.PARSE_WORKERS,
    oidc: is.OIDC_ISSUER
      ? { issuer: is.OIDC_ISSUER, audience: is.OIDC_AUDIENCE, jwksUrl: is.OIDC_JWKS_URL }
      : null,
    introspection: is.INTROSPECTION ?? !production,
    persistedOnly: is.PERSISTED_ONLY,
    persistedOperations: is.PERSISTED_OPERATIONS,
    retainRawDays: is.RETAIN_RAW_DAYS,
    /** ISO weekday on which leaders get the leak report; 0 = never. */
    leakReportWeekday: is.LEAK_REPORT_WEEKDAY,
  }
}

function list(value: string | null): string[] | null {
  return value
    ? value
        .split(',')
        .map((part) => part.trim().toLowerCase())
        .filter(Boolean)
    : null
}

/** `Northwind Flow=flow|north wind flow; Northwind Vault=vault` */
function products(value: string | null): { name: string; aliases: string[] }[] {
  const standard = 'Northwind Flow=flow;Northwind Vault=vault;Northwind Insight=insight'
  return (value ?? standard)
    .split(';')
    .filter(Boolean)
    .map((entry) => {
      const [name = '', aliases = ''] = entry.split('=')
      return {
        name: name.trim(),
        aliases: aliases
          .split('|')
          .map((alias) => alias.trim())
          .filter(Boolean),
      }
    })
}

function senderTrust(value: string): SenderTrust {
  if (value === 'dns' || value === 'loopback') return { kind: value }
  return { kind: 'header', authservId: value.slice('header:'.length) }
}

/** Runs `load` with NODE_ENV as libraries know it in production, whatever Baton itself runs as. */
export function loadedForProduction(load: () => void): void {
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    load()
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
}
