/**
 * What the readers of first mails learn from: examples/first-mails/*.tsv, one mail to the registration address a line:
 *   opportunity, joint or lead (a deal, by how it enters), status, question or other; the language; the subject; the
 *   text, with " ⏎ " for line breaks.
 */

import type { EntrySignal } from '../../../src/motion/words.ts'
import { read } from '../../../src/understanding/extract/reading.ts'
import { firstMailOf } from '../../../src/understanding/first-mail.ts'
import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'
import {
  KINDS,
  type Kind,
  featuresOf as kindFeatures,
} from '../../../src/understanding/wish/learned/first.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import { entrySeen } from './entry-kinds.ts'
import type { Observation } from './regression.ts'
import { rowsIn } from './rows.ts'

export interface FirstExample {
  kind: Kind
  /** How the deal enters; null where none is brought. */
  signal: EntrySignal | null
  language: string
  subject: string
  text: string
}

const MEANT: Record<string, [Kind, EntrySignal | null]> = {
  opportunity: ['REGISTRATION', 'REGISTERED_OPPORTUNITY'],
  joint: ['REGISTRATION', 'JOINT_ACCOUNT'],
  lead: ['REGISTRATION', 'PARTNER_SOURCED_LEAD'],
  status: ['STATUS_REQUEST', null],
  question: ['QUESTION', null],
  other: ['OTHER', null],
}

/** Every written first mail. Throws on a line that is not one, and says which. */
export const firstMailsIn = (): FirstExample[] =>
  rowsIn('first-mails', ({ cells: [kind = '', language = '', subject = '', text = ''], wrong }) => {
    const meant = MEANT[kind]
    if (meant === undefined || text === '')
      throw wrong(`one of ${Object.keys(MEANT).join(', ')}; language, subject and text`)
    const [means, signal] = meant
    return { kind: means, signal, language, subject, text: text.replace(/ ?⏎ ?/g, '\n') }
  })

/** What the reader of first mails (wish/learned/first.ts) sees, and what is true. */
export const kindObservations = (examples: readonly FirstExample[]): Observation[] =>
  examples.map(({ kind, subject, text }) => kindSeen(mailOf({ subject, text }), kind))

/** A mail to the registration address, and what it is. */
export const kindSeen = (mail: ParsedMail, kind: Kind): Observation => ({
  features: kindFeatures(firstMailOf(mail, settingOf(mail))),
  truth: KINDS.map((one) => Number(one === kind)),
})

/** What the reader of entry signals (extract/learned/entry-kind.ts) sees of those that bring a deal, and what is true. */
export const entryObservations = (examples: readonly FirstExample[]): Observation[] =>
  examples.flatMap(({ signal, subject, text }) => {
    if (signal === null) return []
    const mail = mailOf({ subject, text })
    return [entrySeen(read(mail, settingOf(mail), 'WHOLE'), signal)]
  })
