/** Settings that cannot work are told at the start, all together, and a start that fails leaves nothing running. */
import { connect } from 'node:net'
import pino from 'pino'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { logger, start } from '../../src/main.ts'
import { freshDatabase } from '../kit/backends.ts'
import { freePort } from '../torture/servers.ts'

test.each<[setting: string, value: string, said: RegExp]>([
  ['IMAP_URL', 'imap.example.com', /IMAP_URL: an address like imaps:/],
  ['IMAP_URL', 'https://imap.example.com', /IMAP_URL: an address like imaps:/],
  ['IMAP_URL', 'imaps://deals:50%off@imap.example.com', /IMAP_URL: .*percent-encode/],
  ['SMTP_URL', 'relay.example.com:587', /SMTP_URL: an address like smtps:/],
  ['REDIS_URL', 'redis.internal:6379', /REDIS_URL: an address like rediss:/],
  ['SMTP_TLS_KEY', 'key.pem', /SMTP_TLS_KEY: needs SMTP_TLS_CERT as well/],
  ['SMTP_AUTH_USER', 'mta', /SMTP_AUTH_USER: needs SMTP_AUTH_PASSWORD as well/],
  ['DKIM_DOMAIN', 'example.com', /DKIM_DOMAIN: needs DKIM_SELECTOR and DKIM_KEY as well/],
  ['LLM_URL', 'http://llm.internal', /LLM_URL: needs LLM_MODEL as well/],
  ['OIDC_ISSUER', 'https://id.example.com', /OIDC_ISSUER: needs OIDC_AUDIENCE as well/],
])('%s=%s is refused at the start', (setting, value, said) => {
  expect(() => readConfig({ [setting]: value })).toThrow(said)
})

test('all mistakes are told together', () => {
  const read = () => readConfig({ PORT: 'http', SMTP_URL: 'relay', DKIM_KEY: 'key.pem' })
  expect(read).toThrow(/PORT: .*SMTP_URL: .*DKIM_KEY: needs DKIM_DOMAIN and DKIM_SELECTOR/s)
})

test('addresses with percent-encoded names and options are taken as they are', () => {
  const url = 'imaps://deals%40example.com:p%40ss%25@imap.example.com?tls.rejectUnauthorized=false'
  expect(readConfig({ IMAP_URL: url }).imap?.url).toBe(url)
})

test('a start that fails half-way leaves nothing listening, and says what was in the way', async () => {
  const db = await freshDatabase('pglite')
  const port = await freePort()
  const config = {
    ...readConfig({ NODE_ENV: 'test', SMTP_PORT: String(port), LMTP: '/no/such/folder/lmtp' }),
    databaseUrl: null,
  }
  try {
    const starting = start(config, { db, log: pino({ level: 'silent' }) })
    await expect(starting).rejects.toThrow('Cannot listen for LMTP at /no/such/folder/lmtp')
    await expect(reach(port)).rejects.toThrow('ECONNREFUSED')
  } finally {
    await db.close()
  }
})

test('what an error is logged as says what happened', () => {
  const lines: string[] = []
  const log = logger(readConfig({ NODE_ENV: 'test' }))
  Object.assign(log, { [pino.symbols.streamSym]: { write: (line: string) => void lines.push(line) } })
  log.warn({ err: new Error('disk full') }, 'as an error')
  log.warn({ err: 'disk full' }, 'as its words')
  expect(lines.map((line) => JSON.parse(line).err)).toEqual([
    expect.objectContaining({ message: 'disk full' }),
    'disk full',
  ])
})

function reach(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
}
