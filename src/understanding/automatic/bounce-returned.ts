/** The mail that a notice returns: where it begins, to whom it went, its Message-ID. */

import type { ParsedMail } from '../parsed-mail.ts'
import { addressOf } from './bounce-fields.ts'

/** Where the returned mail begins below the notice. */
export const RETURNED_PART =
  /^[ \t>*|-]{0,100}(?:(?:-{2,100}|_{3,}|={3,})[ \t]*(?:below|original|this is a copy|returned|unsent|the header|the following|message (?:header|follows|text)|included|undelivered|copy|forwarded|failed message|start of|included is|mail attached).{0,80}|original (?:message|mail|header)[^\n]{0,30}:?[ \t]*$|(?:the )?(?:text of )?(?:your |the )?original message(?: header)?s? (?:follow|is|was|below|included|appears).{0,60}|message headers? follow.{0,20}|(?:the )?body of the message.{0,40}|(?:received|return-path|x-mailer|mime-version|message-id|dkim-signature): .{1,200}|-{1,100} ?enclosed is a copy.{0,60}|ursprüngliche nachricht.{0,20}|original message headers?[^\n]{0,20})/im

/** The notice's own words: what comes before the returned mail. */
export function beforeOriginal(text: string): string {
  const cut = RETURNED_PART.exec(text)
  return cut ? text.slice(0, cut.index) : text
}

/** Receivers of the returned mail: attached whole, as headers, or below the notice as text. */
export function returnedReceivers(mail: ParsedMail): string[] {
  const attached = mail.attachedMails[0]
  if (attached?.to.length)
    return attached.to
      .map((box) => box.address)
      .filter(Boolean)
      .slice(0, 3)
  const headers = mail.attachments.find((part) => part.contentType === 'text/rfc822-headers')?.text
  const returned =
    headers ?? RETURNED_PART.exec(mail.text)?.input.slice(beforeOriginal(mail.text).length) ?? ''
  const to = /^(?:>\s?)?to\s*:\s*(.+)$/im.exec(returned)?.[1]
  const address = addressOf(to?.replace(/^.*</, '<'))
  return address ? [address] : []
}

/** The Message-ID of the mail that failed, from its returned copy or headers. */
export function originalMessageId(mail: ParsedMail): string | null {
  const attached = mail.attachedMails.find((other) => other.messageId !== null)?.messageId
  if (attached) return attached
  const texts = [...mail.attachments.map((part) => part.text ?? ''), mail.text]
  for (const text of texts) {
    const found = /^[\s>]{0,4}message-id\s*:\s*(<[^<>\s]+>)/im.exec(text)?.[1]
    if (found) return found
  }
  return mail.headers['x-original-message-id']?.[0] ?? mail.inReplyTo ?? mail.references.at(-1) ?? null
}
