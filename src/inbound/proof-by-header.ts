/** AUTHENTICATE, `header:<id>`: what our own MTA wrote on top of the mail is believed (RFC 8601). */
import { type MethodResult, topmostResults } from './authentication-results.ts'
import { aligned } from './dmarc.ts'
import type { RawHeader } from './headers.ts'
import { nothing, type Proof, strangers } from './proof.ts'

/** The verdict of the MTA that goes by `authservId`. */
export function byHeader(headers: RawHeader[], address: string, authservId: string): Proof {
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

/** Gmail writes `(p=NONE …)`, Microsoft `action=none`, others `policy.dmarc=none`. */
function policyIsNone(dmarc: MethodResult): boolean {
  const said = [dmarc.properties.get('action'), dmarc.properties.get('policy.dmarc')]
  return said.some((one) => one?.toLowerCase() === 'none') || /\bp=none\b/i.test(dmarc.comment)
}
