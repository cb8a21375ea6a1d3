/** Two motions side by side: each has its address, its rules and its deals; a file publishes them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { defaultMotion } from '../../src/motion/definition.ts'
import { publishMotion } from '../../src/publish-motion.ts'
import { hasPostgres } from '../kit/backends.ts'
import { type Cast, INES, JONAS, MATTEO, open, PRIYA, SOFIA } from './cast.ts'

const RENEWALS = {
  ...defaultMotion({ intakeOwner: MATTEO, intakeBackup: INES }),
  key: 'renewals',
  name: 'Renewals',
  address: 'renewals',
  routing: [{ name: 'Renewal desk', when: {}, to: [SOFIA], pick: 'FIRST' as const }],
}

describe('two motions', () => {
  let cast: Cast
  let folder: string
  beforeAll(async () => {
    cast = await open()
    folder = mkdtempSync(join(tmpdir(), 'baton-motion-'))
  })
  afterAll(async () => {
    await cast?.story.end()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  const publish = (definition: unknown, dryRun = false) =>
    publishMotion(cast.story.running.baton, { definition, note: 'a test', by: 'test', dryRun })
  const motionOf = async (id: string) =>
    (
      await cast.story.query<{ key: string; version: number }>(
        `select m.key, v.number as version from "Deal" d join "MotionVersion" v on v.id = d."motionVersionId"
         join "Motion" m on m.id = v."motionId" where d.id = $1::uuid`,
        [id],
      )
    )[0]

  test.skipIf(!hasPostgres)(
    'a YAML file is published by the command, after a dry run that says what it does',
    async () => {
      const file = join(folder, 'renewals.yaml')
      writeFileSync(file, stringify(RENEWALS))
      const env = {
        ...process.env,
        DATABASE_URL: cast.story.running.baton.config.databaseUrl ?? '',
        DATA_DIR: folder,
        LOG_LEVEL: 'silent',
      }
      const run = (...more: string[]) =>
        promisify(execFile)(process.execPath, ['src/baton.mjs', 'motion', 'publish', file, ...more], { env })
      expect((await run('--dry-run')).stdout).toMatch(/^- .+A dry run: nothing was published/s)
      expect((await cast.story.query(`select 1 from "Motion" where key = 'renewals'`)).length).toBe(0)
      expect((await run('--note', 'first')).stdout).toContain('Published as version 1.')
      expect((await run()).stdout).toContain('nothing to publish')
      writeFileSync(file, stringify({ ...RENEWALS, intakeOwner: 'nobody@vendor.example' }))
      await expect(run()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('intakeOwner') })
    },
  )

  test('each address has its motion: its owner, its routing, its version', async () => {
    await publish(RENEWALS)
    const renewal = await cast.brings({ mail: { to: `renewals@${cast.story.domain}` } as never })
    const fresh = await cast.brings()
    expect(await motionOf(renewal.id)).toEqual({ key: 'renewals', version: 1 })
    expect(await motionOf(fresh.id)).toEqual({ key: 'partner-deals', version: 1 })
    expect((await renewal.letter('HANDOFF_OFFER')).toAddress).toBe(SOFIA)
    expect([PRIYA, JONAS]).toContain((await fresh.letter('HANDOFF_OFFER')).toAddress)
    const owners = await cast.story.query<{ address: string }>(
      `select a.address from "Deal" d join "PersonAddress" a on a."personId" = d."intakeOwnerId"
       where d.id = any($1::uuid[]) order by d.number`,
      [[renewal.id, fresh.id]],
    )
    expect(owners.map((row) => row.address)).toEqual([MATTEO, INES])
  })

  test('a new version is for new deals; those under way keep theirs', async () => {
    await publish(RENEWALS)
    const to = { to: `renewals@${cast.story.domain}` } as never
    const before = await cast.brings({ mail: to })
    const due = async (id: string) =>
      (
        await cast.story.query<{ hours: number }>(
          `select extract(epoch from "dueAt" - "offeredAt")::float8 / 3600 as hours from "Handoff" where "dealId" = $1::uuid`,
          [id],
        )
      )[0]?.hours ?? 0
    const handoff = { ...RENEWALS.handoff, windowHours: 4, remindAfterHours: [1, 2], escalateAfterHours: 3 }
    const published = await publish({ ...RENEWALS, handoff })
    expect(published).toMatchObject({ published: { number: 2 } })
    const after = await cast.brings({ mail: to })
    expect(await motionOf(before.id)).toEqual({ key: 'renewals', version: 1 })
    expect(await motionOf(after.id)).toEqual({ key: 'renewals', version: 2 })
    expect(await due(after.id)).toBeLessThan(await due(before.id))
    // The old version still answers for the deal that entered under it.
    await cast.story.reply(await before.letter('HANDOFF_OFFER'), 'On it, thanks')
    expect(await before.stage()).toBe('WORKING')
  })

  test('one address belongs to one motion', async () => {
    const stolen = await publish({ ...RENEWALS, key: 'thief', address: 'deals' })
    expect(stolen).toMatchObject({ problems: [{ where: 'address' }] })
  })
})
