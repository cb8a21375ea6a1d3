/** A stop finishes what is in hand and waits for nobody who does not answer. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import pino from 'pino'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/main.ts'
import { freshDatabase } from '../kit/backends.ts'
import { deliver } from '../kit/smtp.ts'
import { registration } from '../torture/people.ts'

// The patience with a relay that says nothing is a minute.
test('a relay that hangs does not hold up the stop, and the letter is tried again', {
  timeout: 50_000,
}, async () => {
  const silent = createServer()
  const called = once(silent, 'connection')
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const { port } = silent.address() as AddressInfo
  // The greeting is waited for a quarter of a minute only.
  const url = `smtp://127.0.0.1:${port}?greetingTimeout=600000&connectionTimeout=600000`
  const db = await freshDatabase('pglite')
  const config = {
    ...readConfig({ NODE_ENV: 'test', PORT: '0', SMTP_PORT: '0', SENDER_TRUST: 'loopback', SMTP_URL: url }),
    databaseUrl: null,
  }
  try {
    const running = await start(config, { db, log: pino({ level: 'silent' }) })
    const from = 'dana.whitlock@harborsystems.example'
    const raw = registration('Alder Freight', 'alder@harborsystems.example')
    await deliver({ port: running.smtp?.port ?? 0, raw, from, to: 'deals@intake.vendor.example' })
    await called
    await running.stop()
    const letters = await db.query<{ state: string; attempts: number }>(
      'select state, attempts from "Letter"',
    )
    expect(new Set(letters.map(({ state }) => state))).toEqual(new Set(['PENDING']))
    expect(letters.some(({ attempts }) => attempts > 0)).toBe(true)
  } finally {
    silent.close()
    await db.close()
  }
})
