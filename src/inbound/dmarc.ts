/**
 * What the owner of a From domain wants (DMARC, RFC 7489), and whether a domain that proved itself is that
 * domain. Done here and not by the library, whose alignment is lax where a record asks for strict.
 */
import { domainToASCII } from 'node:url'
import { getDomain } from 'tldts'

/** Throws for a failure of DNS; `ENOTFOUND` and `ENODATA` mean "there is none". TXT comes as chunks per record. */
export type Resolver = (name: string, type: string) => Promise<unknown>

export interface DmarcPolicy {
  /** Where the record was found: the From domain or its organisational domain. */
  at: string
  policy: 'none' | 'quarantine' | 'reject'
  strictDkim: boolean
  strictSpf: boolean
}

/** The domain one can buy: `mail.harbor.co.uk` → `harbor.co.uk`; a public suffix is its own. */
export function organisation(domain: string): string {
  return getDomain(domain, { allowPrivateDomains: true }) ?? domain
}

/** Lower case, ASCII (IDNA); '' when it is no domain. */
export function asciiDomain(domain: string): string {
  return domainToASCII(domain.trim().toLowerCase().replace(/\.$/, ''))
}

/** Strict: the same domain. Relaxed: the same organisation. */
export function aligned(proved: string, from: string, strict: boolean): boolean {
  const a = asciiDomain(proved)
  const b = asciiDomain(from)
  if (a === '' || b === '') return false
  return strict ? a === b : organisation(a) === organisation(b)
}

/**
 * The policy for mails from `domain`; null when the owner publishes none (or several, or one that is void:
 * RFC 7489 §6.6.3). A subdomain without a record of its own is under its organisation's `sp=`, else `p=`.
 * Throws when DNS does not answer.
 */
export async function findPolicy(domain: string, resolve: Resolver): Promise<DmarcPolicy | null> {
  const own = await record(domain, resolve)
  if (own) return read(own, domain, 'p')
  const above = organisation(domain)
  if (above === domain) return null
  const inherited = await record(above, resolve)
  return inherited && read(inherited, above, inherited.has('sp') ? 'sp' : 'p')
}

async function record(domain: string, resolve: Resolver): Promise<Map<string, string> | null> {
  const found = (await texts(`_dmarc.${domain}`, resolve)).filter((text) =>
    /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text),
  )
  const [only] = found
  if (only === undefined || found.length > 1) return null
  const tags = only.split(';').flatMap((part): [string, string][] => {
    const at = part.indexOf('=')
    return at < 0
      ? []
      : [
          [
            part.slice(0, at).trim().toLowerCase(),
            part
              .slice(at + 1)
              .trim()
              .toLowerCase(),
          ],
        ]
  })
  return new Map(tags)
}

async function texts(name: string, resolve: Resolver): Promise<string[]> {
  try {
    const answer = await resolve(name, 'TXT')
    return Array.isArray(answer) ? answer.map((row) => [row].flat().join('').trim()) : []
  } catch (error) {
    if (isNoRecord(error)) return []
    throw error
  }
}

export function isNoRecord(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOTFOUND' || code === 'ENODATA'
}

/** `pct=0` and `t=y` say that the policy is only being tried out. */
function read(tags: Map<string, string>, at: string, tag: 'p' | 'sp'): DmarcPolicy | null {
  const wanted = tags.get(tag)
  const valid = wanted === 'none' || wanted === 'quarantine' || wanted === 'reject'
  if (!valid && !tags.has('rua')) return null
  const tried = tags.get('pct') === '0' || tags.get('t') === 'y'
  return {
    at,
    policy: valid && !tried ? wanted : 'none',
    strictDkim: tags.get('adkim') === 's',
    strictSpf: tags.get('aspf') === 's',
  }
}
