/**
 * What a running Baton is made of. Built once by main.ts (or by a test, with its own clock and database) and handed
 * to every step as its first argument; nothing reaches for a global.
 */
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Database } from './store/database.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import type { Reader } from './understanding/reader.ts'
import type { UnderstandingSetting } from './understanding/setting.ts'
import type { Understanding } from './understanding/understanding.ts'

export interface Baton {
  config: Config
  db: Database
  log: Logger
  /** The only clock. */
  now: () => Date
  /** UUID v7: sorts by time. */
  newId: () => string
  /** Key of all tokens. */
  secret: string
  /** Reads mails outside this thread, within limits; `defeat` says why a mail cannot be read at all. */
  reader: Reader
  /** DNS as mailauth asks it; a test hands in a zone. undefined: the system's. */
  resolver: ((name: string, type: string) => Promise<unknown>) | undefined
  /** The configured additional reader (design page 2, "Reading a mail"); null when there is none. */
  secondReader:
    | ((mail: ParsedMail, setting: UnderstandingSetting, first: Understanding) => Promise<Understanding>)
    | null
  /** Something was stored that a worker should look at now; a lost call is found by the sweep. */
  wake: (what: Work) => void
}

/** Kinds of work that wait in the database. */
export type Work = 'mails' | 'letters' | 'clocks'
