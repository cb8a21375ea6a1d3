/**
 * AUTHENTICATE: is the From address of this mail really its sender? The answer is a Proof with one of four
 * trusts (design page 2, "Trust in a sender"):
 *
 *   PASS       the From domain itself vouched for the mail: DKIM or SPF in its name, or our own MTA says so
 *   GRAY       no evidence either way
 *   FAIL       the owner of the domain says that such a mail is not theirs
 *   TRY_LATER  DNS did not answer; asking again may tell (never taken for pass or fail)
 *
 * Where the answer comes from is a setting: `dns` asks for ourselves, `header:<id>` believes our own MTA,
 * `loopback` (development) believes whoever hands a mail in on this machine.
 */
import type { SenderTrust } from '../config.ts'
import { asciiDomain } from './dmarc.ts'
import { addressesIn, type RawHeader, readHeaders, valuesOf } from './headers.ts'
import { type MailToProve, nothing, type Proof, type ProofOptions } from './proof.ts'
import { byDns } from './proof-by-dns.ts'
import { byHeader } from './proof-by-header.ts'
import { isLoopback } from './rates.ts'

/** Never rejects: a mail that cannot be examined is GRAY or TRY_LATER, with the reason. */
export async function authenticate(
  mail: MailToProve,
  setting: SenderTrust,
  options: ProofOptions = {},
): Promise<Proof> {
  const headers = readHeaders(mail.raw)
  const from = soleSender(headers)
  if ('why' in from) return { ...nothing(null, from.why), trust: from.trust }
  if (options.readAs !== undefined && !sameAddress(options.readAs, from.address)) {
    return { ...nothing(from.address, 'its From header can be read in two ways'), trust: 'FAIL' }
  }
  const { vouchedBy } = mail.session
  // A person looked at it in quarantine and let it go on (releaseQuarantinedMail).
  if (vouchedBy)
    return { ...nothing(from.address, `released from quarantine by ${vouchedBy}`), trust: 'PASS' }
  if (setting.kind === 'loopback') return byLoopback(mail, from.address)
  if (setting.kind === 'header') return byHeader(headers, from.address, setting.authservId)
  return byDns(mail, headers, from.address, options)
}

/**
 * The one address that the mail claims to be from. Several From headers or addresses are how one reader is
 * shown another sender than the next one (RFC 7489 §6.6.1); no honest client sends them.
 */
function soleSender(headers: RawHeader[]): { address: string } | { trust: 'GRAY' | 'FAIL'; why: string } {
  const lines = valuesOf(headers, 'from')
  if (lines.length > 1) return { trust: 'FAIL', why: 'it has several From headers' }
  const addresses = lines.flatMap(addressesIn)
  if (addresses.length > 1) return { trust: 'FAIL', why: 'its From header names several senders' }
  const [address] = addresses
  if (!address || asciiDomain(address.split('@')[1] ?? '') === '')
    return { trust: 'GRAY', why: 'it names no sender' }
  return { address }
}

function sameAddress(a: string | null, b: string): boolean {
  const comparable = (address: string) => {
    const at = address.lastIndexOf('@')
    return `${address.slice(0, at).toLowerCase()}@${asciiDomain(address.slice(at + 1))}`
  }
  return a !== null && comparable(a) === comparable(b)
}

function byLoopback(mail: MailToProve, address: string): Proof {
  const here = mail.source === 'FILE' || (isSmtp(mail) && isLoopback(mail.session.remoteAddress ?? ''))
  if (!here)
    return nothing(address, 'it came from another machine, and senders are not checked (SENDER_TRUST)')
  const why = 'it was handed in on this machine (SENDER_TRUST=loopback)'
  return { ...nothing(address, why), trust: 'PASS', method: 'loopback' }
}

function isSmtp(mail: MailToProve): boolean {
  return mail.source === 'SMTP' || mail.source === 'LMTP'
}
