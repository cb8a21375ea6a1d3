/**
 * When are two deliveries the same mail? When they have the same Message-ID and say the same: the same
 * headers and body, apart from what systems on the way wrote on top (RFC 5322 §3.6.7 trace fields and their
 * modern kin) and from line ends. So a mail fetched by IMAP, handed in by a relay and sent by file is one.
 */
import { createHash } from 'node:crypto'

export interface MailIdentity {
  /** As in the header, without brackets; `<hash>@no-message-id` when there is none. */
  messageId: string
  /** sha256, hex */
  contentHash: string
}

/** Names, lower case, of headers that a relay, filter or mailbox adds or replaces. */
const TRACE =
  /^(?:received(?:-spf)?|return-path|delivered-to|envelope-to|authentication-results|dkim-signature|domainkey-signature|arc-[a-z-]+|x-(?:received|original-to|envelope-(?:from|to)|forwarded-(?:to|for)|google-[a-z-]+|gm-[a-z-]+|spam[a-z-]*|virus[a-z-]*|rspamd[a-z-]*|proofpoint[a-z-]*|ms-exchange-[a-z-]+|ms-has-attach|microsoft-antispam[a-z-]*|forefront-[a-z-]+|apple-[a-z-]+|ham-[a-z-]+|authentication-warning|mailer-[a-z-]+|uid[a-z-]*|mozilla-[a-z0-9-]+)|status|x-status|x-keywords)$/

/** A b-tree entry must stay well below a page; longer ids than this are an attack or an accident. */
const MAX_ID = 500

/** Never throws: any bytes have an identity. */
export function mailIdentity(raw: Uint8Array): MailIdentity {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const end = headerEnd(bytes)
  let messageId: string | null = null
  let kept = ''
  for (const header of headers(bytes.toString('latin1', 0, end))) {
    const name = header
      .slice(0, Math.max(0, header.indexOf(':')))
      .trimEnd()
      .toLowerCase()
    if (name === 'message-id') messageId ??= bareId(header.slice(header.indexOf(':') + 1))
    if (!TRACE.test(name)) kept += `${header}\n`
  }
  const hash = createHash('sha256').update(`${kept}\n`, 'latin1')
  const contentHash = hash.update(body(bytes.subarray(end))).digest('hex')
  return { messageId: messageId ?? `${contentHash}@no-message-id`, contentHash }
}

/** Tells deliveries of the same mail apart: every byte counts, trace headers and signatures included. */
export function hashAsDelivered(identity: MailIdentity, raw: Uint8Array): string {
  return createHash('sha256').update(identity.contentHash).update(raw).digest('hex')
}

/** Index of the empty line that ends the headers, or the end of the mail. */
function headerEnd(bytes: Buffer): number {
  const usual = bytes.indexOf('\r\n\r\n')
  // The others count only before it: most mails have none, and need not be searched for them to their end.
  const head = usual < 0 ? bytes : bytes.subarray(0, usual + 3)
  const ends = ['\n\n', '\n\r\n', '\r\r'].map((mark) => head.indexOf(mark)).filter((at) => at >= 0)
  return Math.min(usual < 0 ? bytes.length : usual, ...ends)
}

/** Whole headers, folds joined by LF, line ends gone. */
function headers(block: string): string[] {
  return block.split(/\r\n?|\n/).reduce<string[]>((all, line) => {
    if (/^[ \t]/.test(line) && all.length) all[all.length - 1] += `\n${line}`
    else all.push(line)
    return all
  }, [])
}

const CR = 13
const LF = 10

/** With CRLF line ends and without the empty lines around it, which mailboxes add and drop. */
function body(bytes: Buffer): Buffer {
  const lines = isCrlf(bytes) ? bytes : withCrlf(bytes)
  let first = 0
  let end = lines.length
  while (lines[first] === CR || lines[first] === LF) first++
  while (end > first && (lines[end - 1] === CR || lines[end - 1] === LF)) end--
  return lines.subarray(first, end)
}

/** Almost every mail is: then its bytes are hashed where they lie, without a copy for the garbage collector. */
function isCrlf(bytes: Buffer): boolean {
  for (let from = 0; ; ) {
    const end = bytes.indexOf(LF, from)
    const nextReturn = bytes.indexOf(CR, from)
    if (end < 0) return nextReturn < 0
    if (nextReturn !== end - 1) return false
    from = end + 1
  }
}

function withCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r\n?|\n/g, '\r\n'), 'latin1')
}

function bareId(value: string): string | null {
  const id = (/<([^<>]+)>/.exec(value)?.[1] ?? value).replace(/\s+/g, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an id is printable, or it is none
  const printable = id.replace(/[\x00-\x1f\x7f]/g, '')
  if (printable === '') return null
  if (printable.length <= MAX_ID) return printable
  return `${createHash('sha256').update(printable).digest('hex')}@long-message-id`
}
