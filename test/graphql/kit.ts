/** A served API over a database of its own, with the sample company in it, and a client that says what it sends. */
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { type Config, readConfig } from '../../src/config.ts'
import type { Context } from '../../src/graphql/context.ts'
import { createGraphql, type GraphqlServer } from '../../src/graphql/server.ts'
import { rightsOf, type Viewer } from '../../src/graphql/viewer.ts'
import { newId } from '../../src/new-id.ts'
import { insertKey, newKey } from '../../src/store/api-keys.ts'
import type { Database } from '../../src/store/database.ts'
import { seed } from '../../src/store/seed.ts'
import type { Baton } from '../../src/world.ts'
import { freshDatabase, hasPostgres } from '../kit/backends.ts'
import { readHere } from '../kit/reader.ts'

export interface Api {
  baton: Baton
  graphql: GraphqlServer
  url: string
  keys: { admin: string; work: string; read: string; harbor: string; lindgren: string }
  /** Statements that went to the database since the last call. */
  statements: () => string[]
  moveClock: (to: string) => void
  logged: string[]
  close: () => Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Answer = { status: number; headers: Record<string, string>; data: any; errors?: any[]; body: any }

export async function openApi(
  options: { kind?: 'pglite' | 'postgres'; env?: Record<string, string>; db?: Database } = {},
): Promise<Api> {
  const kind = options.kind ?? (hasPostgres ? 'postgres' : 'pglite')
  const raw = options.db ?? (await freshDatabase(kind))
  const seen: string[] = []
  const db = counted(raw, seen)
  let now = new Date('2026-11-23T09:00:00Z')
  const logged: string[] = []
  const config: Config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'info', ...options.env })
  const baton: Baton = {
    config,
    db,
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(line) }),
    now: () => now,
    newId,
    secret: 'a secret that is long enough',
    reader: readHere,
    resolver: undefined,
    secondReader: null,
    wake: () => {},
  }
  await seed(baton)
  const graphql = await createGraphql(baton)
  const server = createServer((request, response) => {
    graphql.handle(request, response).catch((error) => {
      logged.push(String(error?.stack ?? error))
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const keys = await makeKeys(baton)
  return {
    baton,
    graphql,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    keys,
    statements: () => seen.splice(0),
    moveClock: (to) => {
      now = new Date(to)
    },
    logged,
    async close() {
      await graphql.close()
      await stop(server)
      if (!options.db) await raw.close()
    },
  }
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** Counts what goes to the database by its own ways; Prisma's statements are counted by Prisma itself. */
function counted(db: Database, seen: string[]): Database {
  const note =
    <A extends unknown[], R>(call: (text: string, ...rest: A) => R) =>
    (text: string, ...rest: A) => {
      seen.push(text)
      return call(text, ...rest)
    }
  return {
    ...db,
    query: note(db.query.bind(db)) as Database['query'],
    readText: (name, text, params) => {
      seen.push(text)
      return db.readText(name, text, params)
    },
  }
}

async function makeKeys(baton: Baton): Promise<Api['keys']> {
  const partner = async (name: string) =>
    (await baton.db.query<{ id: string }>('select id from "Partner" where name = $1', [name]))[0]!.id
  const make = async (scopes: string[], partnerId: string | null = null) => {
    const key = newKey()
    await insertKey(
      baton.db,
      { id: baton.newId(), name: scopes.join(), key, scopes, partnerId, personId: null, expiresAt: null },
      baton.now(),
    )
    return key
  }
  return {
    admin: await make(['admin']),
    work: await make(['work']),
    read: await make(['read']),
    harbor: await make(['work'], await partner('Harbor Systems')),
    lindgren: await make(['work'], await partner('Lindgren & Falk Beratung')),
  }
}

/** A key of its own for one test. */
export async function keyFor(
  api: Api,
  of: { scopes: string[]; partnerId?: string | null; personId?: string | null; expiresAt?: Date | null },
): Promise<{ id: string; key: string }> {
  const id = api.baton.newId()
  const key = newKey()
  const { scopes, partnerId = null, personId = null, expiresAt = null } = of
  await insertKey(
    api.baton.db,
    { id, name: 'test', key, scopes, partnerId, personId, expiresAt },
    api.baton.now(),
  )
  return { id, key }
}

/** What a resolver of this viewer's request gets. */
export const contextOf = (api: Api, viewer: Viewer): Context => ({
  baton: api.baton,
  viewer,
  rights: rightsOf(viewer),
  requestId: 'test',
  idempotencyKey: null,
  signal: new AbortController().signal,
  stillHolds: async () => true,
})

export async function idOfPerson(api: Api, address: string): Promise<string> {
  const [row] = await api.baton.db.query<{ personId: string }>(
    'select "personId" from "PersonAddress" where address = $1',
    [address],
  )
  return row!.personId
}

/** One operation by POST of JSON. */
export async function ask(
  api: Api,
  query: string,
  variables: Record<string, unknown> = {},
  options: { key?: string | null; headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
): Promise<Answer> {
  const key = options.key === undefined ? api.keys.admin : options.key
  return send(api.url, {
    body: JSON.stringify({ query, variables, ...options.extra }),
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(key && { authorization: `Bearer ${key}` }),
      ...options.headers,
    },
  })
}

export function send(
  url: string,
  options: { method?: string; body?: string | Buffer; headers?: Record<string, string> },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      { method: options.method ?? 'POST', headers: options.headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const body = parsed(text)
          const headers = response.headers as Record<string, string>
          resolve({ status: response.statusCode ?? 0, headers, data: body?.data, errors: body?.errors, body })
        })
      },
    )
    request.on('error', reject)
    request.end(options.body)
  })
}

// biome-ignore lint/suspicious/noExplicitAny: whatever came back
function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const REGISTER = /* GraphQL */ `
  mutation Register($input: RegisterDealInput!) {
    registerDeal(input: $input) {
      __typename
      ... on DealChanged { deal { id number revision stage } events { type } letters }
      ... on Refusal { code message }
      ... on InvalidInput { field why }
    }
  }
`

/** Registers a complete deal of a partner and returns it. */
export async function register(
  api: Api,
  of: { account: string; contact?: string; key?: string; facts?: Record<string, unknown> },
): Promise<{ id: string; number: number; revision: number; stage: string }> {
  const domain = `${of.account.toLowerCase().replace(/[^a-z]+/g, '-')}.example`
  const input = {
    partnerContact: of.contact ?? 'dana.whitlock@harborsystems.example',
    facts: {
      accountName: of.account,
      accountDomain: domain,
      accountCountry: 'GB',
      contacts: [{ name: 'Noor Haddad', email: `noor@${domain}`, title: 'COO' }],
      amount: { min: '120000', currency: 'EUR' },
      closeDate: '2027-03-31',
      context: 'Their dispatch tool ends in spring and two depots already run on paper.',
      nextStep: 'Demo at the Leeds depot',
      ...of.facts,
    },
  }
  const { data, errors } = await ask(api, REGISTER, { input }, { key: of.key })
  if (!data?.registerDeal?.deal) throw new Error(`${JSON.stringify(errors ?? data)} ${api.logged.at(-1)}`)
  return data.registerDeal.deal
}
