/**
 * The layout of one text: who wrote which lines, which of them are greeting, signature, notice or mail header, and
 * which are content. Nothing is cut: every line keeps its offsets, readers choose the zones that they trust
 * (lay-out.ts lays out).
 */
import type { Mailbox } from '../../parsed-mail.ts'

export type Side = 'PARTNER' | 'VENDOR' | 'CUSTOMER'
export type Zone = 'CONTENT' | 'GREETING' | 'SIGNATURE' | 'HEADER' | 'NOTICE' | 'BLANK'

export interface Section {
  side: Side
  author: Mailbox | null
  /** Where the author's name stands in this text (a forward's From line); null for the mail's own sender. */
  authorAt: { start: number; end: number } | null
  /** Typed as on a phone: no capitals at the start of sentences, so line breaks stand for full stops. */
  sloppy: boolean
}

export interface Line {
  /** Offsets of the content: without quote marks, indentation and trailing blanks. */
  start: number
  end: number
  zone: Zone
  section: number
  /** A line break before it is meant, not a client's wrapping. */
  fresh: boolean
}

export interface Layout {
  part: string
  /** The text as it is in the mail. */
  raw: string
  /** The same with quote marks at line starts and a client's wrapping blanked: same length, safe to cut values from. */
  text: string
  /** Folded `text`. */
  low: string
  lines: Line[]
  sections: Section[]
}

/** The signature lines of one side, as spans: where a forwarded customer's title and telephone stand. */
export const signatureLines = (layout: Layout, side: Side): Line[] =>
  layout.lines.filter((line) => line.zone === 'SIGNATURE' && layout.sections[line.section]!.side === side)
