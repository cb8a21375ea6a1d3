/**
 * AUTHENTICATE, `dns`: the mail is examined here (examine.ts), and what was found is held against the policy of
 * the From domain (DMARC, RFC 7489).
 */
import { promises as dns } from 'node:dns'
import { aligned, asciiDomain, type DmarcPolicy, findPolicy, isNoRecord, type Resolver } from './dmarc.ts'
import { examine, type Found, type Strictness, signatures } from './examine.ts'
import { type RawHeader, valuesOf } from './headers.ts'
import { type MailToProve, nothing, type Proof, type ProofOptions, strangers } from './proof.ts'

/** Forwarders whose seal (ARC, RFC 8617) on "it passed when it reached me" is worth a doubt, never a pass. */
const KNOWN_SEALERS = ['google.com', 'microsoft.com', 'messagingengine.com', 'icloud.com', 'yahoo.com']

/** Each costs a DNS question and a hash of the body; honest mails carry one to three. */
const MAX_SIGNATURES = 20

/** What DNS says of the mail, its signatures and the server that sent it. */
export async function byDns(
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
  const [policy, found] = await Promise.all([policyOf(domain, asked), examine(mail, watched(asked), options)])
  if ('broken' in found) return { ...proof, dmarc: policy, why: `it cannot be examined: ${found.broken}` }
  proof.dmarc = policy
  proof.spf = found.spf ? { result: found.spf.status.result, domain: found.spf.domain ?? '' } : null
  proof.dkim = signatures(found, headers, strictness(proof, asked, domain))
  proof.arc = arcOf(found)
  // A known forwarder saw it pass: that it comes from there is no wonder.
  if (!forwarded(proof, found)) proof.elsewhere = elsewhereByDns(proof, mail.session.remoteAddress ?? '')
  return { ...proof, ...verdict(proof, found, strictness(proof, asked, domain), asked) }
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
