/**
 * What a template sees: the props of the letter, cleaned, with the sentences and the formats of its reader.
 * A template is one file per letter kind; emails/index.ts names them all.
 */
import type { ReactElement } from 'react'
import type { LetterKind } from '../src/motion/letters.ts'
import type { Sentences } from './language/en.ts'
import { languageFor } from './language/index.ts'
import { type Formats, formatsFor } from './parts/format.ts'
import type { Sample } from './parts/sample.ts'
import { cleanDeep, shorten } from './parts/say.ts'
import { type DealOf, type LetterProps, WITHOUT_DEAL } from './props.ts'

/** Who reads a letter; ANYBODY: partner, account executive, intake owner or a stranger. */
export type Reader = 'PARTNER' | 'AE' | 'INTAKE_OWNER' | 'LEADERSHIP' | 'ANYBODY'

export interface View<K extends LetterKind> extends Omit<LetterProps<K>, 'deal'> {
  reader: Reader
  deal: DealOf<K>
  t: Sentences
  f: Formats
}
/** What the frame needs to know. */
export type AnyView = Pick<
  View<'STATUS_DIGEST'>,
  'reader' | 'recipient' | 'deal' | 'brand' | 'replyTo' | 't' | 'f'
>

export interface Template<K extends LetterKind> {
  reader: Reader
  /** After `[1042] Account: ` when there is a deal, otherwise the whole subject. */
  subject: (view: View<K>) => string
  Body: (view: View<K>) => ReactElement
  /** Realistic props, for the samples of the mailbox page and for the tests. */
  sample: (sample: Sample) => LetterProps<K>
}

/**
 * The view of one letter. Throws when a letter that is about a deal comes without one: the outbox keeps such a
 * letter as failed and says so, instead of mailing half of it.
 */
export function viewOf<K extends LetterKind>(kind: K, reader: Reader, props: LetterProps<K>): View<K> {
  const { deal, ...rest } = cleanDeep(props)
  if (!deal && !(WITHOUT_DEAL as readonly LetterKind[]).includes(kind)) {
    throw new Error(`letter ${kind}: it is about a deal, and came without one`)
  }
  const { sentences, locale } = languageFor(rest.recipient.language)
  const f = formatsFor(locale, rest.recipient.timeZone, sentences.format)
  const side =
    reader === 'PARTNER' && deal && rest.recipient.name !== deal.partnerContact.name ? 'AE' : reader
  return { ...rest, reader: side, deal: deal as DealOf<K>, t: sentences, f }
}

/** `[1042] Account: what`. One line, whatever the account is called. */
export function subjectLine(view: AnyView, what: string): string {
  const line = view.deal
    ? `[${view.deal.number}] ${shorten(view.deal.facts.accountName ?? view.t.newDeal, 60)}: ${what}`
    : what
  return shorten(line, 160)
}
