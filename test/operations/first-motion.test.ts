/** A company that begins without the sample one: the standard motion is there to edit, and deals can be mailed then. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { motionAsYaml, motionCommand } from '../../src/cli-motion.ts'
import { readConfig } from '../../src/config.ts'
import { type Running, start } from '../../src/main.ts'
import { publishMotion } from '../../src/publish-motion.ts'
import type { Database } from '../../src/store/database.ts'
import { freshDatabase } from '../kit/backends.ts'
import { deliver } from '../kit/smtp.ts'
import { registration } from '../torture/people.ts'

let db: Database
let running: Running
beforeAll(async () => {
  db = await freshDatabase('pglite')
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    SEED: 'none',
    SMTP_PORT: '0',
    MAIL_DOMAIN: 'in.example.com',
  }
  running = await start({ ...readConfig(env), databaseUrl: null }, { parts: ['smtp'], db })
})
afterAll(async () => {
  await running?.stop()
  await db?.close()
})

const mail = () =>
  deliver({
    port: running.smtp?.port ?? 0,
    raw: registration('Alder Freight', 'alder@harbor.example'),
    from: 'dana@harbor.example',
    to: 'deals@in.example.com',
  })

async function person(kind: string, address: string): Promise<void> {
  const { newId, now } = running.baton
  const id = newId()
  await db.query(`insert into "Person" (id, kind, name, "createdAt") values ($1, $2::"PersonKind", $3, $4)`, [
    id,
    kind,
    address,
    now(),
  ])
  await db.query('insert into "PersonAddress" (address, "personId", "primary") values ($1, $2, true)', [
    address,
    id,
  ])
}

test('what is shown names its people by placeholders, and can be published once they are there', async () => {
  await expect(mail()).rejects.toMatchObject({ responseCode: 550 })
  const shown = await motionAsYaml(running.baton, undefined)
  expect(shown).toContain('# Not published yet')
  const publish = () =>
    publishMotion(running.baton, { definition: parse(shown), note: '', by: 'test', dryRun: false })
  expect(JSON.stringify(await publish())).toContain('intake.owner@example.com')

  await person('INTAKE_OWNER', 'intake.owner@example.com')
  await person('AE', 'account.executive@example.com')
  expect(await publish()).toMatchObject({ published: { number: 1 } })
  expect(await motionAsYaml(running.baton, undefined)).toContain('# Version 1')
  running.baton.now = () => new Date(Date.now() + 60_000)
  expect((await mail()).response).toMatch(/^250/)
})

test('a file that is not there is called that, not bad YAML', async () => {
  await expect(motionCommand(['publish', '/nowhere/motion.yaml'])).rejects.toThrow(/^ENOENT: no such file/)
})
