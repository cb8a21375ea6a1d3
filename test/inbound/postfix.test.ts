/** What the README says of Postfix, done with Postfix: a recipe that it does not take would stop a company's mail. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MailListener, startLmtp } from '../../src/inbound/smtp.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { buildMail } from '../kit/mail.ts'
import { startPostfix } from '../kit/postfix.ts'
import { deliver } from '../kit/smtp.ts'
import { freePort } from '../torture/servers.ts'
import { until } from './dovecot.ts'
import { seedMotion, worldOver } from './world.ts'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const DOMAIN = 'intake.example.com'
const FROM = 'dana@harbor.example'

/** The block of the README, and what makes this machine a stranger to Postfix and its pauses short. */
function recipe(port: number): string {
  const block = /\*\*Behind Postfix\*\*.*?```\n(.*?)```/s.exec(README)?.[1] ?? ''
  const settings = block.replace(/^ {2}/gm, '').replace('127.0.0.1:2424', `127.0.0.1:${port}`)
  return `${settings}
mynetworks = 192.0.2.0/24
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
transport_retry_time = 1s`
}

const lmtpPort = await freePort()
const postfix = await startPostfix(recipe(lmtpPort))
if (!postfix) console.warn('NOT RUN: behind Postfix, because it is not installed or we are not root')

describe.skipIf(!postfix)('behind Postfix', () => {
  let db: Database
  let lmtp: MailListener
  beforeAll(async () => {
    db = await freshDatabase('pglite')
    await seedMotion(db)
    lmtp = await listen()
  })
  afterAll(async () => {
    await postfix?.stop()
    await lmtp?.close(0)
    await db?.close()
  })

  const listen = () => startLmtp(worldOver(db, { MAIL_DOMAIN: DOMAIN }), String(lmtpPort))
  const hand = (to: string, text: string) =>
    deliver({ port: postfix?.port ?? 0, from: FROM, to, raw: buildMail({ from: FROM, to, text }) })
  const stored = () =>
    db.query<{ session: object }>('select session, "envelopeTo" from "InboundMail" order by id')

  test('a mail comes through, with the address of the connection it came by', async () => {
    await hand(`deals@${DOMAIN}`, 'one')
    await until(async () => (await stored()).length === 1)
    expect(await stored()).toMatchObject([
      { session: { remoteAddress: '127.0.0.1', forMta: true }, envelopeTo: [`deals@${DOMAIN}`] },
    ])
  })

  test('an address that is not there is refused at the door', async () => {
    await expect(hand(`nobody@${DOMAIN}`, 'two')).rejects.toMatchObject({ responseCode: 550 })
  })

  test('while Baton is down the mail waits, and comes once', async () => {
    await lmtp.close(0)
    await hand(`deals@${DOMAIN}`, 'three')
    lmtp = await listen()
    await until(async () => (await stored()).length === 2, 20_000)
  })
})
