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
import { promises as dns } from 'node:dns'
import type { AuthenticateResult, DKIMResult } from 'mailauth'
import type { SenderTrust } from '../config.ts'
import type { MailSession, MailSource, Trust } from '../store/inbound-mail.ts'
import { type MethodResult, topmostResults } from './authentication-results.ts'
import {
  aligned,
  asciiDomain,
  type DmarcPolicy,
  findPolicy,
  isNoRecord,
  organisation,
  type Resolver,
} from './dmarc.ts'
import { addressesIn, type RawHeader, readHeaders, valuesOf } from './headers.ts'
import { isLoopback } from './rates.ts'

export interface Proof {
  trust: Trust
  /** What proved it; `none` unless trust is PASS. */
  method: 'dkim' | 'spf' | 'header' | 'loopback' | 'none'
  /** The From address the proof is about, lower case; null when there is not exactly one. */
  address: string | null
  /** Its domain, ASCII. */
  domain: string | null
  /** In words an operator understands. */
  why: string
  spf: { result: string; domain: string } | null
  dkim: { result: string; domain: string; selector: string; aligned: boolean; why: string }[]
  dmarc: DmarcPolicy | null
  arc: { result: string; sealer: string } | null
  /**
   * Who answers for the mail, other than the From domain: organisations that sent or signed it; where there is none,
   * the server of which the From domain's SPF record says that it is probably not its own. Proves nothing of the
   * sender; what is to be thought of it depends on how the person's mails came before (doubt.ts).
   */
  elsewhere: string[]
  /** Its writer had a letter that only the person in From was sent (doubt.ts). */
  confirmed?: boolean
}

export interface MailToProve {
  raw: Uint8Array
  source: MailSource
  envelopeFrom: string
  session: MailSession
}

export interface ProofOptions {
  /** DNS; the system's by default. */
  resolver?: Resolver
  /**
   * The From address as the rest of the program reads it (null: none). A mail that two parsers read differently
   * is made to be proved as one person's and obeyed as another's: it fails.
   */
  readAs?: string | null
  /** Our name in SPF macros. */
  hostname?: string
}

/** Forwarders whose seal (ARC, RFC 8617) on "it passed when it reached me" is worth a doubt, never a pass. */
const KNOWN_SEALERS = ['google.com', 'microsoft.com', 'messagingengine.com', 'icloud.com', 'yahoo.com']

/** Each costs a DNS question and a hash of the body; honest mails carry one to three. */
const MAX_SIGNATURES = 20

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

function nothing(address: string | null, why: string): Proof {
  const domain = address === null ? null : asciiDomain(address.split('@')[1] ?? '')
  const found = { spf: null, dkim: [], dmarc: null, arc: null, elsewhere: [] }
  return { trust: 'GRAY', method: 'none', address, domain, why, ...found }
}

// ---------- loopback ----------

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

// ---------- header:<authserv-id> ----------

function byHeader(headers: RawHeader[], address: string, authservId: string): Proof {
  const results = topmostResults(headers, authservId)
  const proof = nothing(address, `there is no verdict of ${authservId} on it`)
  if (!results) return proof
  const domain = proof.domain ?? ''
  proof.elsewhere = elsewhereByHeader(results, domain)
  const dmarc = results.find((one) => one.method === 'dmarc' && isAbout(one, domain))
  if (dmarc?.result === 'pass') return passed(proof, `${authservId} found DMARC to pass`)
  const vouched = results.find((one) => one.result === 'pass' && vouches(one, domain))
  if (vouched && dmarc?.result !== 'fail') {
    return passed(proof, `${authservId} found ${vouched.method.toUpperCase()} of ${domain} to pass`)
  }
  const failed =
    (dmarc?.result === 'fail' && !policyIsNone(dmarc)) ||
    results.some((one) => one.method === 'spf' && one.result === 'fail' && vouches(one, domain))
  if (failed) return { ...proof, trust: 'FAIL', why: `${authservId} found that it is not from ${domain}` }
  return { ...proof, why: `${authservId} found nothing for or against it` }
}

function passed(proof: Proof, why: string): Proof {
  return { ...proof, trust: 'PASS', method: 'header', why }
}

/** A DMARC verdict names the domain it is about; one about another domain says nothing here. */
function isAbout(result: MethodResult, domain: string): boolean {
  const about = result.properties.get('header.from')
  return about === undefined || aligned(about.split('@').at(-1) ?? '', domain, false)
}

function vouches(result: MethodResult, domain: string): boolean {
  return aligned(answersFor(result), domain, false)
}

/** The domain that signed or sent; '' of other methods. */
function answersFor(result: MethodResult): string {
  const names =
    result.method === 'dkim' ? ['header.d', 'header.i'] : result.method === 'spf' ? ['smtp.mailfrom'] : []
  const [value = ''] = names.flatMap((name) => result.properties.get(name) ?? [])
  return value.split('@').at(-1) ?? ''
}

function elsewhereByHeader(results: MethodResult[], domain: string): string[] {
  const others = strangers(results.filter((one) => one.result === 'pass').map(answersFor), domain)
  const doubted = results.some((one) => one.result === 'softfail' && vouches(one, domain))
  return others.length === 0 && doubted ? [`a server that ${domain} does not name`] : others
}

/** Organisations among these domains that are not the one of `domain`. */
function strangers(domains: string[], domain: string): string[] {
  const others = domains.map(asciiDomain).filter((one) => one !== '' && !aligned(one, domain, false))
  return [...new Set(others.map(organisation))]
}

/** Gmail writes `(p=NONE …)`, Microsoft `action=none`, others `policy.dmarc=none`. */
function policyIsNone(dmarc: MethodResult): boolean {
  const said = [dmarc.properties.get('action'), dmarc.properties.get('policy.dmarc')]
  return said.some((one) => one?.toLowerCase() === 'none') || /\bp=none\b/i.test(dmarc.comment)
}

// ---------- dns ----------

async function byDns(
  mail: MailToProve,
  headers: RawHeader[],
  address: string,
  options: ProofOptions,
): Promise<Proof> {
  const asked: Asked = {
    resolve: options.resolver ?? systemResolver,
    silent: new Set(),
  }
  const proof = nothing(address, '')
  const domain = proof.domain ?? ''
  const tooMany = valuesOf(headers, 'dkim-signature').length > MAX_SIGNATURES
  if (tooMany) return { ...proof, why: `it carries more than ${MAX_SIGNATURES} signatures` }
  const [policy, found] = await Promise.all([policyOf(domain, asked), examine(mail, asked, options)])
  if ('broken' in found) return { ...proof, dmarc: policy, why: `it cannot be examined: ${found.broken}` }
  proof.dmarc = policy
  proof.spf = found.spf ? { result: found.spf.status.result, domain: found.spf.domain ?? '' } : null
  proof.dkim = signatures(found, headers, strictness(proof, asked, domain))
  proof.arc = arcOf(found)
  // A known forwarder saw it pass: that it comes from there is no wonder.
  if (!forwarded(proof, found)) proof.elsewhere = elsewhereByDns(proof, mail.session.remoteAddress ?? '')
  return { ...proof, ...verdict(proof, found, strictness(proof, asked, domain), asked) }
}

interface Strictness {
  domain: string
  dkim: boolean
  spf: boolean
}

/** As long as the policy is unknown only what would pass under any policy passes. */
function strictness(proof: Proof, asked: Asked, domain: string): Strictness {
  const unknown = proof.dmarc === null && silentPolicy(asked) !== null
  return { domain, dkim: proof.dmarc?.strictDkim ?? unknown, spf: proof.dmarc?.strictSpf ?? unknown }
}

function silentPolicy(asked: Asked): string | null {
  return [...asked.silent].find((name) => name.startsWith('_dmarc.')) ?? null
}

const system = new dns.Resolver({ timeout: 3_000, tries: 2 })
const systemResolver: Resolver = (name, type) => system.resolve(name, type)

interface Asked {
  resolve: Resolver
  /** Names that DNS failed to answer for. */
  silent: Set<string>
}

function watched(asked: Asked): Resolver {
  return async (name, type) => {
    try {
      return await asked.resolve(name, type)
    } catch (error) {
      if (!isNoRecord(error)) asked.silent.add(`${name} ${type}`)
      throw error
    }
  }
}

function policyOf(domain: string, asked: Asked): Promise<DmarcPolicy | null> {
  return findPolicy(domain, watched(asked)).catch(() => null)
}

interface Found {
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
async function examine(
  mail: MailToProve,
  asked: Asked,
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
      resolver: watched(asked) as (name: string, type: string) => Promise<string[]>,
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
function signatures(found: Found, headers: RawHeader[], strict: Strictness): Proof['dkim'] {
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

function arcOf(found: Found): Proof['arc'] {
  if (!found.arc || found.arc.status.result === 'none') return null
  return {
    result: found.arc.status.result,
    sealer: asciiDomain(String(found.arc.signature ? found.arc.signature.signingDomain : '')),
  }
}

function elsewhereByDns({ domain, spf, dkim }: Proof, server: string): string[] {
  const answering = [...(spf ? [spf] : []), ...dkim].filter(({ result }) => result === 'pass')
  const others = strangers(
    answering.map((one) => one.domain),
    domain ?? '',
  )
  const doubted = spf?.result === 'softfail' && aligned(spf.domain, domain ?? '', false)
  return others.length === 0 && doubted ? [server] : others
}

function verdict(
  proof: Proof,
  found: Found,
  strict: Strictness,
  asked: Asked,
): Pick<Proof, 'trust' | 'method' | 'why'> {
  const signature = proof.dkim.find((one) => one.aligned && one.result === 'pass')
  if (signature) return { trust: 'PASS', method: 'dkim', why: `signed by ${signature.domain} (DKIM)` }
  const spfAligned = proof.spf !== null && aligned(proof.spf.domain, strict.domain, strict.spf)
  if (spfAligned && proof.spf?.result === 'pass') {
    return { trust: 'PASS', method: 'spf', why: `sent by a server of ${proof.spf.domain} (SPF)` }
  }
  const unanswered = silenceThatMatters(proof, asked, spfAligned)
  if (unanswered) return { trust: 'TRY_LATER', method: 'none', why: `DNS does not answer for ${unanswered}` }
  const against = objection(proof, strict.domain, spfAligned)
  if (against === null) {
    return { trust: 'GRAY', method: 'none', why: `${strict.domain} says nothing for or against it` }
  }
  if (forwarded(proof, found)) {
    const why = `${against}, but ${proof.arc?.sealer} vouches for having forwarded it`
    return { trust: 'GRAY', method: 'none', why }
  }
  return { trust: 'FAIL', method: 'none', why: against }
}

/** Only what could have changed the verdict: a policy, an aligned signature's key, an aligned SPF record. */
function silenceThatMatters(proof: Proof, asked: Asked, spfAligned: boolean): string | null {
  const policy = silentPolicy(asked)
  if (policy) return policy
  const key = proof.dkim.find((one) => one.aligned && one.result === 'temperror')
  if (key) return `${key.selector}._domainkey.${key.domain}`
  return spfAligned && proof.spf?.result === 'temperror' ? `the SPF record of ${proof.spf.domain}` : null
}

function objection(proof: Proof, domain: string, spfAligned: boolean): string | null {
  if (proof.dmarc && proof.dmarc.policy !== 'none') {
    return `${proof.dmarc.at} asks to ${proof.dmarc.policy} mail that it did not sign or send (DMARC)`
  }
  if (spfAligned && proof.spf?.result === 'fail') return `${domain} does not send from that server (SPF)`
  return null
}

/** A whole ARC chain, sealed last by a known forwarder whose own results say that the mail passed there. */
function forwarded(proof: Proof, found: Found): boolean {
  if (proof.arc?.result !== 'pass' || !KNOWN_SEALERS.includes(proof.arc.sealer)) return false
  const said = found.arc ? found.arc.authenticationResults : undefined
  return [said?.dmarc].flat().some((one) => one?.result === 'pass')
}
