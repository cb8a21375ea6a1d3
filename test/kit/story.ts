/**
 * A whole Baton on a database of its own, driven as people drive it: mails go in over real SMTP, letters are read
 * from the outbox as they were sent, time is moved by hand. Nothing runs behind the test's back: `settle` does
 * everything that is due and returns.
 */

import pino from 'pino'
import { type Config, readConfig } from '../../src/config.ts'
import { type Running, start } from '../../src/main.ts'
import { createReaderPool } from '../../src/understanding/pool.ts'
import { freshDatabase, REDIS_URL } from './backends.ts'
import { buildMail, buildReply, type MailOptions } from './mail.ts'
import { openLine } from './smtp.ts'

export interface SentLetter {
  id: string
  number: number
  kind: string
  dealId: string | null
  toAddress: string
  ccAddresses: string[]
  replyTo: string
  subject: string
  text: string
  html: string
  messageId: string
  inReplyTo: string | null
  references: string[]
  state: string
  createdAt: Date
  props: { deal: unknown; data: Record<string, unknown> }
}

export interface Story {
  running: Running
  domain: string
  /** Sends over SMTP and does everything that follows. */
  mail(mail: Partial<MailOptions> & { from: string; to?: string }): Promise<void>
  raw(raw: Buffer, envelope: { from: string; to: string[] }): Promise<void>
  /** Answers a letter as its recipient would (or as `from`). */
  reply(letter: SentLetter, text: string, options?: Partial<MailOptions>): Promise<void>
  settle(): Promise<void>
  advance(time: { hours?: number; days?: number; minutes?: number }): Promise<void>
  at(iso: string): void
  now(): Date
  letters(filter?: { to?: string; kind?: string }): Promise<SentLetter[]>
  /** The newest letter of that kind (to that person); fails when there is none. */
  letter(kind: string, to?: string): Promise<SentLetter>
  query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>
  end(): Promise<void>
}

export interface StoryOptions {
  backend?: 'pglite' | 'postgres'
  redis?: boolean
  /** Where the clock starts; a Monday morning unless said otherwise. */
  now?: string
  env?: Record<string, string>
}

/** The stories of a process share their readers: to start a thread and read everything it needs takes seconds. */
const readers = createReaderPool()

export async function tell(options: StoryOptions = {}): Promise<Story> {
  const db = await freshDatabase(options.backend ?? 'pglite')
  let offset = Date.parse(options.now ?? '2026-11-23T09:00:00Z') - Date.now()
  const now = () => new Date(Date.now() + offset)
  const config: Config = {
    ...readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PORT: '0',
      SMTP_PORT: '0',
      SECRET: 'a secret that only tests use',
      SENDER_TRUST: 'loopback',
      ...(options.redis ? { REDIS_URL } : {}),
      ...options.env,
    }),
    databaseUrl: db.url,
  }
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' })
  const running = await start(config, { parts: ['smtp', 'http'], now, db, log, pool: readers })
  const domain = config.mailDomain
  const line = openLine(() => running.smtp?.port ?? 0)
  const query = <R>(sql: string, params: unknown[] = []) => db.query<R>(sql, params)

  const story: Story = {
    running,
    domain,
    async mail(mail) {
      const to = mail.to ?? `deals@${domain}`
      await story.raw(buildMail({ date: now(), ...mail, to }), { from: addressOf(mail.from), to: [to] })
    },
    async raw(raw, envelope) {
      await line.send({ raw, ...envelope })
      await story.settle()
    },
    async reply(letter, text, reply = {}) {
      const from = reply.from ?? letter.toAddress
      const raw = buildReply(letter, { text: `${text}\n\n${quoted(letter)}`, date: now(), ...reply, from })
      await story.raw(raw, { from: addressOf(from), to: [letter.replyTo] })
    },
    settle: () => running.settle(),
    async advance({ days = 0, hours = 0, minutes = 0 }) {
      offset += ((days * 24 + hours) * 60 + minutes) * 60_000
      await story.settle()
    },
    at(iso) {
      offset = Date.parse(iso) - Date.now()
    },
    now,
    letters: ({ to, kind } = {}) =>
      query<SentLetter>(
        `select * from "Letter" where ($1::text is null or "toAddress" = $1) and ($2::text is null or kind = $2)
         order by number`,
        [to ?? null, kind ?? null],
      ),
    async letter(kind, to) {
      const found = (await story.letters({ kind, ...(to ? { to } : {}) })).at(-1)
      if (found) return found
      const all = await story.letters()
      throw new Error(
        `No ${kind} to ${to ?? 'anybody'} among: ${all.map((one) => `${one.kind} → ${one.toAddress}`).join(', ')}`,
      )
    },
    query,
    async end() {
      line.end()
      await running.stop()
      await db.close()
    },
  }
  return story
}

/** A letter's text without its line ends. */
export const words = (text: string) => text.replace(/\s+/g, ' ')

const addressOf = (mailbox: string) => /<([^>]+)>/.exec(mailbox)?.[1] ?? mailbox

/** What a mail client puts under a reply: the letter, quoted, with every word that a careless reader would obey. */
function quoted(letter: SentLetter): string {
  const when = letter.createdAt.toUTCString()
  const lines = letter.text.split('\n').map((line) => `> ${line}`)
  return `On ${when}, Northwind Partner Desk <${letter.replyTo}> wrote:\n\n${lines.join('\n')}`
}
