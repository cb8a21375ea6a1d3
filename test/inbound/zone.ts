/** DNS in memory, and mails signed as their domains would sign them. */
import { generateKeyPairSync } from 'node:crypto'
import { type ARCSealOptions, type DKIMSignOptions, dkimSign, sealMessage } from 'mailauth'
import type { Resolver } from '../../src/inbound/dmarc.ts'

/** `{ 'harbor.example TXT': ['v=spf1 -all'], 'mx.harbor.example A': ['192.0.2.1'] }`; an Error is thrown. */
export type Zone = Record<string, string[] | { exchange: string; priority: number }[] | Error>

export interface ZoneResolver extends Resolver {
  asked: string[]
}

export function resolverOver(zone: Zone): ZoneResolver {
  const asked: string[] = []
  const resolve = async (name: string, type: string) => {
    asked.push(`${name} ${type}`)
    const answer = zone[`${name.toLowerCase()} ${type}`]
    if (answer instanceof Error) throw answer
    if (!answer) throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENOTFOUND' })
    return type === 'TXT' ? answer.map((text) => [text]) : answer
  }
  return Object.assign(resolve, { asked })
}

export const SERVFAIL = Object.assign(new Error('the server is out of order'), { code: 'ESERVFAIL' })
export const TIMEOUT = Object.assign(new Error('no answer'), { code: 'ETIMEOUT' })

const keys = new Map<string, { privateKey: string; record: string }>()

function keyFor(domain: string, bits = 2048): { privateKey: string; record: string } {
  const known = keys.get(`${domain} ${bits}`)
  if (known) return known
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  const made = {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  }
  keys.set(`${domain} ${bits}`, made)
  return made
}

/** The zone entry under which the key of `sign(…, domain)` is found. */
export function keyZone(domain: string, bits?: number): Zone {
  return { [`s1._domainkey.${domain} TXT`]: [keyFor(domain, bits).record] }
}

export interface SignOptions {
  bits?: number
  algorithm?: string
  maxBodyLength?: number
  /** As in h=, e.g. `Subject:To`. */
  headerList?: string
}

export async function sign(raw: Buffer, domain: string, options: SignOptions = {}): Promise<Buffer> {
  // The library takes more than its types tell.
  const wanted = {
    canonicalization: 'relaxed/relaxed',
    algorithm: options.algorithm ?? 'rsa-sha256',
    signTime: new Date(),
    signatureData: [
      {
        signingDomain: domain,
        selector: 's1',
        privateKey: keyFor(domain, options.bits).privateKey,
        ...(options.maxBodyLength === undefined ? {} : { maxBodyLength: options.maxBodyLength }),
      },
    ],
    ...(options.headerList ? { headerList: options.headerList } : {}),
  } as unknown as DKIMSignOptions
  const { signatures } = await dkimSign(raw, wanted)
  return Buffer.concat([Buffer.from(signatures), raw])
}

/** Seals as a forwarder does that says of the mail what `results` says. */
export async function seal(raw: Buffer, sealer: string, results: string): Promise<Buffer> {
  const wanted = {
    signingDomain: sealer,
    selector: 's1',
    privateKey: keyFor(sealer).privateKey,
    authResults: `mx.${sealer}; ${results}`,
    cv: 'none',
  } as ARCSealOptions
  const headers = await sealMessage(raw, wanted)
  return Buffer.concat([Buffer.from(headers), raw])
}
