/**
 * A mail as text: what MIME parsing yields and every reader works on. Plain data (crosses a worker boundary).
 * All texts use LF and Unicode NFC; nothing has been removed from `text`.
 */

export interface Mailbox {
  name: string
  /** As written, lower-cased domain; '' for a group or an unparsable address. */
  address: string
}

export interface ParsedAttachment {
  filename: string | null
  /** lower case, without parameters */
  contentType: string
  size: number
  /** Decoded text of vCards, calendars and text attachments; null for everything else (never opened). */
  text: string | null
  /** It is shown within the text, as a picture of a signature is. */
  inline?: true
}

export interface ParsedMail {
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  /** The Date header, ISO with the sender's offset ("2026-09-14T11:20:00+01:00"); null when missing or absurd. */
  date: string | null
  subject: string
  from: Mailbox | null
  sender: Mailbox | null
  replyTo: Mailbox[]
  to: Mailbox[]
  cc: Mailbox[]
  /** Lower-case name → unfolded, decoded values in order of appearance. */
  headers: Record<string, string[]>
  /** Content type of the root, lower case with parameters parsed (for multipart/report and calendars). */
  contentType: { type: string; params: Record<string, string> }
  /** The whole body as text: text/plain, or HTML rendered to text where that is all (or all that is sound). */
  text: string
  /** The HTML body as sent; null when there is none. Never rendered as HTML anywhere but in a sandbox. */
  html: string | null
  /** What the person typed (quotes, signature, disclaimer removed; the greeting stays). See own-words.ts. */
  ownText: string
  attachments: ParsedAttachment[]
  /** message/rfc822 parts, parsed the same way, two levels at most. */
  attachedMails: ParsedMail[]
  /** message/delivery-status and message/disposition-notification bodies, as text. */
  reports: string[]
  /** Whatever was wrong with the bytes, in words; [] for a sound mail. */
  defects: string[]
}
