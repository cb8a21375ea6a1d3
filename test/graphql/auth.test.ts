/** Who may: keys of every kind, tokens of an issuer, nobody; revoked, expired, forged. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, ask, idOfPerson, keyFor, openApi, register, send } from './kit.ts'

let api: Api
let issuer: Awaited<ReturnType<typeof startIssuer>>
beforeAll(async () => {
  issuer = await startIssuer()
  api = await openApi({ env: { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'baton' } })
})
afterAll(async () => {
  await api?.close()
  issuer?.stop()
})

const WHO = '{ viewer { name kind scopes partner { name } person { name } } }'

describe('keys', () => {
  test.each([
    ['none', null],
    ['a wrong one', 'baton_wrong'],
    ['an empty one', ' '],
  ])('%s is answered with 401 and no data', async (_name, key) => {
    const { status, data, errors, headers } = await ask(api, WHO, {}, { key })
    expect(status).toBe(401)
    expect(data).toBeUndefined()
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(headers['www-authenticate']).toBe('Bearer')
  })

  test('is kept as a hash only', async () => {
    const made = await ask(
      api,
      `mutation { createApiKey(input: { name: "board", scopes: [read] }) { ... on ApiKeyCreated { secret apiKey { prefix name } } } }`,
    )
    const { secret, apiKey } = made.data.createApiKey
    expect(secret.startsWith(apiKey.prefix)).toBe(true)
    const rows = await api.baton.db.query(`select * from "ApiKey" where name = 'board'`)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect((await ask(api, WHO, {}, { key: secret })).data.viewer).toMatchObject({
      name: 'board',
      scopes: ['read'],
    })
  })

  test('that is revoked holds no longer, at once and in every process', async () => {
    const other = await openApi({ db: api.baton.db })
    const { id, key } = await keyFor(api, { scopes: ['read'] })
    expect((await ask(other, WHO, {}, { key })).status).toBe(200)
    const { data } = await ask(
      api,
      'mutation($id: ID!) { revokeApiKey(input: { apiKey: $id }) { __typename } }',
      { id: `ApiKey:${id}` },
    )
    expect(data.revokeApiKey.__typename).toBe('ApiKeyRevoked')
    let status = 200
    for (let tries = 0; status === 200 && tries < 50; tries++)
      status = (await ask(other, WHO, {}, { key })).status
    expect(status).toBe(401)
    await other.close()
  })

  test('that has expired holds no longer', async () => {
    const { key } = await keyFor(api, { scopes: ['read'], expiresAt: new Date('2026-01-01T00:00:00Z') })
    expect((await ask(api, WHO, {}, { key })).status).toBe(401)
  })

  test('without scopes sees nothing', async () => {
    const { key } = await keyFor(api, { scopes: [] })
    expect((await ask(api, WHO, {}, { key })).status).toBe(401)
  })
})

describe('scopes', () => {
  const accept =
    'mutation($deal: ID!) { acceptHandoff(input: { deal: $deal }) { __typename ... on Refusal { code } } }'

  test('read reads and does nothing', async () => {
    const deal = await register(api, { account: 'Fennel & Co' })
    const { errors } = await ask(api, accept, { deal: deal.id }, { key: api.keys.read })
    expect(errors?.[0].extensions.code).toBe('FORBIDDEN')
    expect(
      (await ask(api, '{ deals { totalCount } }', {}, { key: api.keys.read })).data.deals.totalCount,
    ).toBeGreaterThan(0)
    expect(
      (
        await ask(
          api,
          'mutation { createApiKey(input: { name: "x", scopes: [admin] }) { __typename } }',
          {},
          { key: api.keys.work },
        )
      ).errors?.[0].extensions.code,
    ).toBe('FORBIDDEN')
  })

  test('own sees and drives the deals of its person, and no others', async () => {
    const priya = await keyFor(api, {
      scopes: ['own'],
      personId: await idOfPerson(api, 'priya.nair@vendor.example'),
    })
    const sofia = await keyFor(api, {
      scopes: ['own'],
      personId: await idOfPerson(api, 'sofia.marin@vendor.example'),
    })
    const deal = await register(api, { account: 'Juniper Labs' })
    const { data } = await ask(api, 'query($n: Int!) { deal(number: $n) { handoffs { ae { name } } } }', {
      n: deal.number,
    })
    const offeredTo = data.deal.handoffs[0].ae.name
    const [hers, others] = offeredTo === 'Priya Nair' ? [priya, sofia] : [sofia, priya]
    const see = 'query($n: Int!) { deal(number: $n) { number } }'
    expect((await ask(api, see, { n: deal.number }, { key: others.key })).data.deal).toBeNull()
    const refused = await ask(api, accept, { deal: deal.id }, { key: others.key })
    expect(refused.data.acceptHandoff.code).toBe('NOT_FOUND')
    expect((await ask(api, see, { n: deal.number }, { key: hers.key })).data.deal.number).toBe(deal.number)
    const taken = await ask(api, accept, { deal: deal.id }, { key: hers.key })
    expect(taken.data.acceptHandoff.__typename).toBe('DealChanged')
    const numbers = await ask(api, '{ funnel { outcomes { won } } }', {}, { key: hers.key })
    expect(numbers.errors?.[0].extensions.code).toBe('FORBIDDEN')

    const letter = await ask(api, 'query($n: Int!) { deal(number: $n) { letters { nodes { id } } } }', {
      n: deal.number,
    })
    const resend = `mutation { resendLetter(input: { letter: "${letter.data.deal.letters.nodes[0].id}" }) { __typename } }`
    const notSeen = await ask(api, resend, {}, { key: others.key })
    expect(notSeen.data.resendLetter.__typename).toBe('NotFound')
    const seen = await ask(api, resend, {}, { key: hers.key })
    expect(seen.data.resendLetter.__typename).not.toBe('NotFound')
    const imported = await ask(
      api,
      'mutation { importDirectOpportunities(input: { opportunities: [] }) { __typename } }',
      {},
      { key: hers.key },
    )
    expect(imported.errors?.[0].extensions.code).toBe('FORBIDDEN')
  })

  test('a person’s key cannot decide for somebody else', async () => {
    const { key } = await keyFor(api, {
      scopes: ['work'],
      personId: await idOfPerson(api, 'sofia.marin@vendor.example'),
    })
    const deal = await register(api, { account: 'Plover Mills' })
    const { data } = await ask(
      api,
      `mutation($deal: ID!) { acceptHandoff(input: { deal: $deal, as: "priya.nair@vendor.example" }) { __typename } }`,
      { deal: deal.id },
      { key },
    )
    expect(data.acceptHandoff.__typename).toBe('NotAllowed')
  })
})

describe('tokens of an issuer', () => {
  const claims = { email: 'priya.nair@vendor.example', email_verified: true }
  const asPriya = () => issuer.token(claims)

  test('stand for the person with that address', async () => {
    const { data } = await ask(api, WHO, {}, { key: await asPriya() })
    expect(data.viewer).toMatchObject({
      kind: 'OIDC',
      name: 'Priya Nair',
      scopes: ['own'],
      person: { name: 'Priya Nair' },
    })
  })

  test('of a partner’s person see that partner only', async () => {
    const key = await issuer.token({ email: 'dana.whitlock@harborsystems.example', scope: 'baton:admin' })
    const { data } = await ask(
      api,
      `{ viewer { partner { name } } partners { nodes { name } } }`,
      {},
      { key },
    )
    expect(data.partners.nodes).toEqual([{ name: 'Harbor Systems' }])
    expect((await ask(api, '{ apiKeys { totalCount } }', {}, { key })).errors?.[0].extensions.code).toBe(
      'FORBIDDEN',
    )
  })

  test.each([
    ['another audience', { audience: 'other' }],
    ['another issuer', { issuer: 'https://elsewhere.example' }],
    ['expired', { expires: '-1m' }],
    ['another key', { forged: true }],
    ['no algorithm', { none: true }],
  ])('%s: not accepted', async (_name, how) => {
    expect((await ask(api, WHO, {}, { key: await issuer.token(claims, how) })).status).toBe(401)
  })

  test('an address that nobody verified stands for nobody', async () => {
    const key = await issuer.token({ ...claims, email_verified: false })
    expect((await ask(api, WHO, {}, { key })).status).toBe(401)
  })
})

describe('nobody in particular', () => {
  test('may everything in development on this machine, and nothing through a proxy or under another name', async () => {
    const dev = await openApi({ env: { NODE_ENV: 'development' } })
    try {
      expect((await ask(dev, WHO, {}, { key: null })).data.viewer.kind).toBe('ANONYMOUS')
      expect(
        (await ask(dev, WHO, {}, { key: null, headers: { 'x-forwarded-for': '10.0.0.1' } })).status,
      ).toBe(401)
      expect((await ask(dev, WHO, {}, { key: null, headers: { host: 'evil.example' } })).status).toBe(401)
    } finally {
      await dev.close()
    }
  })
})

test('a page elsewhere cannot use the rights of this machine: what its browser sends without asking is refused', async () => {
  const dev = await openApi({ env: { NODE_ENV: 'development' } })
  try {
    const body = JSON.stringify({
      query: 'mutation { createApiKey(input: { name: "theirs", scopes: [admin] }) { __typename } }',
    })
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
      null,
    ]) {
      const { status, data } = await send(dev.url, {
        body,
        headers: type === null ? {} : { 'content-type': type },
      })
      expect([type, status >= 400, data]).toEqual([type, true, undefined])
    }
    const asked = await send(`${dev.url}?query=${encodeURIComponent(WHO)}`, { method: 'GET' })
    expect([asked.status, asked.data]).toEqual([403, undefined])
    expect(await dev.baton.db.query(`select 1 from "ApiKey" where name = 'theirs'`)).toEqual([])
    expect((await send(dev.url, { body, headers: { 'content-type': 'application/json' } })).status).toBe(200)
    expect(await dev.baton.db.query(`select 1 from "ApiKey" where name = 'theirs'`)).toHaveLength(1)
  } finally {
    await dev.close()
  }
})

test('what breaks inside is masked and carries the request id', async () => {
  const broken = await openApi()
  broken.baton.db.readText = async () => {
    throw new Error('relation "Secret" at 10.0.0.7 does not exist')
  }
  const { errors, headers } = await ask(broken, '{ deals { nodes { number } } }')
  expect(errors?.[0].extensions).toMatchObject({ code: 'INTERNAL', requestId: headers['x-request-id'] })
  expect(JSON.stringify(errors)).not.toContain('Secret')
  expect(broken.logged.join()).toContain('Secret')
  await broken.close()
})

interface How {
  audience?: string
  issuer?: string
  expires?: string
  forged?: boolean
  none?: boolean
}

/** A small OpenID issuer on this machine: discovery, one key, tokens good and bad. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const stranger = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: '1', alg: 'ES256', use: 'sig' }
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify(
        request.url?.includes('openid') ? { issuer: url(), jwks_uri: `${url()}/jwks` } : { keys: [jwk] },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url(),
    stop: () => server.close(),
    async token(claims: Record<string, unknown>, how: How = {}): Promise<string> {
      if (how.none) {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
        return `${part({ alg: 'none' })}.${part({ iss: url(), aud: 'baton', sub: 'u1', exp: 4102444800, ...claims })}.`
      }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: '1' })
        .setIssuer(how.issuer ?? url())
        .setAudience(how.audience ?? 'baton')
        .setSubject('u1')
        .setExpirationTime(how.expires ?? '5m')
        .sign(how.forged ? stranger.privateKey : privateKey)
    },
  }
}
