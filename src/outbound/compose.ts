/**
 * A letter in words: subject, HTML and text, all from the one template of its kind (emails/<kind>.tsx).
 * Pure: the same props give the same letter, so a letter can be composed again after a crash.
 */
// First: it decides which React the rest gets.
import './react-build.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { letters } from '../../emails/index.ts'
import { textOf } from '../../emails/parts/part.ts'
import type { LetterProps } from '../../emails/props.ts'
import { subjectLine, viewOf } from '../../emails/view.ts'
import type { LetterKind } from '../motion/letters.ts'

export interface ComposedLetter {
  /** One line, no control characters, at most 160 characters. */
  subject: string
  html: string
  /** Lines of at most 74 characters, \n between them. */
  text: string
}

// Old Outlook picks its table model by this document type.
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

/**
 * Composes one letter. Throws when the props cannot make this letter (no deal where one is needed): the outbox keeps
 * it as failed with that reason.
 */
export function composeLetter<K extends LetterKind>(kind: K, props: LetterProps<K>): ComposedLetter {
  const template = letters[kind]
  const view = viewOf(kind, template.reader, props)
  const body = template.Body(view)
  return {
    subject: subjectLine(view, template.subject(view)),
    html: DOCTYPE + renderToStaticMarkup(body),
    text: plainSpaces(textOf(body)),
  }
}

/** Intl writes no-break spaces into money and times; in plain text they only break searching. */
function plainSpaces(text: string): string {
  return `${text.replace(/[\u00a0\u202f\u2007]/g, ' ')}\n`
}
