/** What a mail bears and where it came from, examined by the library (mailauth), and what each signature is worth. */
import type { AuthenticateResult, DKIMResult } from 'mailauth'
import { aligned, asciiDomain, type Resolver } from './dmarc.ts'
import { type RawHeader, valuesOf } from './headers.ts'
import type { MailToProve, Proof, ProofOptions } from './proof.ts'
import { isLoopback } from './rates.ts'

/** What the library found. */
export interface Found {
  /** What the library says; more than its types tell. */
  dkim: { results?: Signature[] }
  spf: AuthenticateResult['spf']
  arc: AuthenticateResult['arc']
}

type Signature = DKIMResult & {
  signature?: string
  algo?: string
  signingHeaders?: { keys: string }
  canonBodyLength?: number
  canonBodyLengthTotal?: number
}

/** SPF only where the other end of the connection was the sender's own server, not a relay of ours (which may tell). */
export async function examine(
  mail: MailToProve,
  resolver: Resolver,
  options: ProofOptions,
): Promise<Found | { broken: string }> {
  const { remoteAddress = '', helo = '', forMta } = mail.session
  const direct = (mail.source === 'SMTP' || forMta) && remoteAddress !== '' && !isLoopback(remoteAddress)
  const hostname = options.hostname ?? 'localhost'
  const bytes = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength)
  const connection = direct
    ? { ip: remoteAddress.replace(/^::ffff:/, ''), helo: helo || hostname, sender: spfSender(mail, helo) }
    : {}
  try {
    // Hundreds of modules that only this way of checking needs.
    const { authenticate: mailauth } = await import('mailauth')
    const { dkim, spf, arc } = await mailauth(bytes, {
      ...connection,
      resolver: resolver as (name: string, type: string) => Promise<string[]>,
      mta: hostname,
      disableDmarc: true,
      disableBimi: true,
    })
    return { dkim, arc, spf: direct ? spf : false }
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) }
  }
}

/** A bounce has no sender: its server answers for it by the name it gave (RFC 7208 §2.4). */
function spfSender(mail: MailToProve, helo: string): string {
  return mail.envelopeFrom || (helo ? `postmaster@${helo}` : '')
}

/** Headers of which a mail has one at most (RFC 5322 §3.6): a second one may be put on top of a signed mail. */
const ONCE = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'in-reply-to', 'references', 'reply-to']
const ONCE_MIME = ['content-type', 'content-transfer-encoding', 'mime-version']

/** What each signature is worth to us; one that verifies may still leave open who wrote what we read. */
export function signatures(found: Found, headers: RawHeader[], strict: Strictness): Proof['dkim'] {
  const doubled = [...ONCE, ...ONCE_MIME].find((name) => valuesOf(headers, name).length > 1)
  const lines = valuesOf(headers, 'dkim-signature').map((line) => line.replace(/\s+/g, ''))
  // The library lists ARC seals among the signatures; they are no word of the sender.
  const own = (found.dkim.results ?? []).filter(
    ({ signature }) => signature && lines.some((line) => line.includes(`b=${signature}`)),
  )
  return own.map((one) => {
    const flaw = doubled ? `the mail has two ${doubled} headers` : flawOf(one)
    const domain = one.signingDomain ?? ''
    return {
      result: one.status.result === 'pass' && flaw ? 'policy' : one.status.result,
      domain: asciiDomain(domain),
      selector: one.selector ?? '',
      aligned: aligned(domain, strict.domain, strict.dkim),
      why: flaw ?? String(one.status.comment || ''),
    }
  })
}

/** RFC 6376 §8.2 (`l=`), §8.15 (unsigned From), RFC 8301 (SHA-1). */
function flawOf(signature: Signature): string | null {
  const signed = (signature.signingHeaders?.keys ?? '').toLowerCase().split(/\s*:\s*/)
  if (!signed.includes('from')) return 'it does not sign the From header'
  if ((signature.algo ?? '').toLowerCase().endsWith('sha1')) return 'it is made with SHA-1'
  const { canonBodyLength, canonBodyLengthTotal } = signature
  if ((canonBodyLength ?? 0) < (canonBodyLengthTotal ?? 0)) return 'it signs only a part of the body'
  return null
}

/** Whether the policy wants the very domain, or one of its organisation. */
export interface Strictness {
  domain: string
  dkim: boolean
  spf: boolean
}
