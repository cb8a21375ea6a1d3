/**
 * A backup is worth what its restore is worth: the README's commands on a database with a story in it, then the
 * doctor on the copy, and the story goes on there: the account executive answers the letter sent before the disaster.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { checkDeals, checkNumbers } from '../../src/doctor.ts'
import { type Running, start } from '../../src/main.ts'
import { openDatabase } from '../../src/store/database.ts'
import { freshPostgres, hasPostgres } from '../kit/backends.ts'
import { buildReply } from '../kit/mail.ts'
import { deliver } from '../kit/smtp.ts'
import { registration } from '../torture/people.ts'

interface Where {
  databaseUrl: string | null
  dataDir: string | null
}

/** Baton on that database, without anything that runs by itself. */
async function open(where: Where) {
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    SMTP_PORT: '0',
    // None: the tokens in letters hang on the one that is kept with the data, which the backup must hold.
    SECRET: '',
    SENDER_TRUST: 'loopback',
  })
  const db = await openDatabase({ ...where, connections: 4 })
  const options = { parts: ['smtp'] as const, db, log: pino({ level: 'silent' }) }
  const running = await start({ ...config, databaseUrl: where.databaseUrl }, options)
  return {
    running,
    db,
    async close() {
      await running.stop()
      await db.close()
    },
  }
}

async function hand(running: Running, raw: Buffer, from: string, to: string): Promise<void> {
  await deliver({ port: running.smtp?.port ?? 0, raw, from, to })
  await running.settle()
}

/** Two deals, one of them accepted; the other one's offer is open. */
async function liveALittle(where: Where): Promise<void> {
  const { running, db, close } = await open(where)
  for (const name of ['Alder Freight', 'Cedar Dairy']) {
    const raw = registration(name, `${name.replace(' ', '.')}@harborsystems.example`)
    await hand(running, raw, 'dana.whitlock@harborsystems.example', 'deals@intake.vendor.example')
  }
  await accept(running, db, 'Alder Freight')
  await close()
}

async function accept(running: Running, db: Awaited<ReturnType<typeof openDatabase>>, account: string) {
  const [letter] = await db.query<{
    toAddress: string
    replyTo: string
    subject: string
    messageId: string
  }>(
    `select l.* from "Letter" l join "Deal" d on d.id = l."dealId"
     where l."replyTo" like 'handoff+%' and d."accountName" like $1 || '%' order by l.number desc limit 1`,
    [account],
  )
  if (!letter) throw new Error(`nobody was offered ${account}`)
  const from = letter.toAddress
  await hand(
    running,
    buildReply(letter, { from, text: 'On it, thanks', date: new Date() }),
    from,
    letter.replyTo,
  )
}

/** What the doctor says is wrong, and whether the open offer can still be accepted. */
async function carryOn(where: Where): Promise<void> {
  const { running, db, close } = await open(where)
  try {
    const findings = [...(await checkDeals(db, new Date())), ...(await checkNumbers(db))]
    expect(findings.filter((finding) => finding.level === 'WRONG')).toEqual([])
    expect(findings[0]?.what).toMatch(/^2 deals verify/)
    const stages = () =>
      db.query('select "accountName" as name, stage::text from "Deal" order by "accountName"')
    expect(await stages()).toMatchObject([{ stage: 'WORKING' }, { stage: 'HANDED_OFF' }])
    await accept(running, db, 'Cedar Dairy')
    expect(await stages()).toMatchObject([{ stage: 'WORKING' }, { stage: 'WORKING' }])
    const raw = registration('Elmer Glass', 'elmer@harborsystems.example')
    await hand(running, raw, 'dana.whitlock@harborsystems.example', 'deals@intake.vendor.example')
    expect(await stages()).toHaveLength(3)
    const numbers = await db.query('select distinct number from "Deal"')
    expect(numbers).toHaveLength(3)
    // The append-only tables stay so: triggers are part of the backup.
    await expect(db.query(`update "Event" set cause = 'nobody'`)).rejects.toThrow(/append-only/)
  } finally {
    await close()
  }
}

const programs = postgresPrograms()
if (hasPostgres && !programs)
  console.warn('\n!!! NOT EXERCISED: pg_dump and pg_restore (not on this machine)\n')

test.skipIf(!hasPostgres || !programs)('pg_dump, pg_restore, and on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-backup-'))
  const first = await freshPostgres()
  const second = await freshPostgres()
  try {
    await liveALittle({ databaseUrl: first.url, dataDir: null })
    const dump = join(folder, 'baton.dump')
    const run = (program: string, args: string[]) =>
      execFileSync(join(programs ?? '', program), args, { stdio: ['ignore', 'ignore', 'inherit'] })
    run('pg_dump', ['--format=custom', '--file', dump, first.url])
    run('pg_restore', ['--exit-on-error', '--dbname', second.url, dump])
    await first.drop()
    await carryOn({ databaseUrl: second.url, dataDir: null })
  } finally {
    await first.drop()
    await second.drop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the embedded folder copied, and on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'baton-backup-'))
  try {
    const [original, copy] = [join(folder, 'data'), join(folder, 'restored')]
    await liveALittle({ databaseUrl: null, dataDir: original })
    cpSync(original, copy, { recursive: true })
    rmSync(original, { recursive: true })
    await carryOn({ databaseUrl: null, dataDir: copy })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The folder of pg_dump and pg_restore, of the newest version that is installed; null when there is none. */
function postgresPrograms(): string | null {
  const root = '/usr/lib/postgresql'
  const installed = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...installed.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return (
    folders.find((folder) => existsSync(join(folder, 'pg_dump')) && existsSync(join(folder, 'pg_restore'))) ??
    null
  )
}
