/**
 * What the readers of first mails learn from: examples/first-mails/*.tsv, one mail to the registration address a line:
 *   opportunity, joint or lead (a deal, by how it enters), status, question or other; the language; the subject; the
 *   text, with " ⏎ " for line breaks.
 */
import { firstMailOf } from '../../../src/understanding/first-mail.ts'
import {
  KINDS,
  type Kind,
  featuresOf as kindFeatures,
} from '../../../src/understanding/wish/learned/first.ts'
import { mailOf, settingOf } from '../extract/kit.ts'
import type { Observation } from './regression.ts'
import { rowsIn } from './rows.ts'

export interface FirstExample {
  kind: Kind
  language: string
  subject: string
  text: string
}

const MEANT: Record<string, Kind> = {
  opportunity: 'REGISTRATION',
  joint: 'REGISTRATION',
  lead: 'REGISTRATION',
  status: 'STATUS_REQUEST',
  question: 'QUESTION',
  other: 'OTHER',
}

/** Every written first mail. Throws on a line that is not one, and says which. */
export const firstMailsIn = (): FirstExample[] =>
  rowsIn('first-mails', ({ cells: [kind = '', language = '', subject = '', text = ''], wrong }) => {
    const meant = MEANT[kind]
    if (meant === undefined || text === '')
      throw wrong(`one of ${Object.keys(MEANT).join(', ')}; language, subject and text`)
    return { kind: meant, language, subject, text: text.replace(/ ?⏎ ?/g, '\n') }
  })

/** What the reader of first mails (wish/learned/first.ts) sees, and what is true. */
export const kindObservations = (examples: readonly FirstExample[]): Observation[] =>
  examples.map(({ kind, subject, text }) => {
    const mail = mailOf({ subject, text })
    return {
      features: kindFeatures(firstMailOf(mail, settingOf(mail))),
      truth: KINDS.map((one) => Number(one === kind)),
    }
  })
