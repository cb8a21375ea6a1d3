/**
 * Reading a mail, step by step. In a running Baton each step is done in a worker thread (pool.ts), because a mail can
 * be made to exhaust whoever reads it, and because reading is most of the work that a mail makes.
 */
import type { EntryField } from '../motion/words.ts'
import type { ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Understanding } from './understanding.ts'

export interface Defeat {
  /** Why the mail could not be read, in words fit for a log and for the quarantine list. */
  defeat: string
}

export interface Reader {
  /** Bytes → text. The bytes are copied, the caller keeps them. */
  parse(raw: Uint8Array): Promise<ParsedMail | Defeat>
  /** Text → what the writer wants and every fact, each with its words. */
  understand(mail: ParsedMail, setting: UnderstandingSetting): Promise<Understanding | Defeat>
  /** The same mail once more, read for what was asked of its writer. */
  answerToGap(
    mail: ParsedMail,
    setting: UnderstandingSetting,
    missing: EntryField[],
    first: Understanding,
  ): Promise<Understanding | Defeat>
}

export type Step = keyof Reader
