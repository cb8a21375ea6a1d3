/** The compiled program: made once for the same sources, and its errors name places in them. */
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { compile } from '../../src/compile.mjs'

test('is made once for the same sources', async () => {
  const folder = await compile()
  const made = statSync(join(folder, 'cli.mjs')).mtimeMs
  expect(await compile()).toBe(folder)
  expect(statSync(join(folder, 'cli.mjs')).mtimeMs).toBe(made)
})

test('patterns stay as they are written: none is made anew each time that it is used', async () => {
  const folder = await compile()
  const code = readdirSync(folder).filter((file) => file.endsWith('.mjs'))
  const written = code.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  expect(written).toContain('/^\\p{Lu}/u.test(')
  expect(written).not.toContain('new RegExp("^\\\\p{Lu}", "u")')
})

test('a new one takes nothing from processes that run another, and clears away what is old and unused', async () => {
  const own = await compile()
  const all = dirname(own)
  const longAgo = new Date('2026-01-01T00:00:00Z')
  const nobody = 2 ** 22 + 1
  const program = (name: string, pid: number, started: Date) => {
    const folder = join(all, name)
    mkdirSync(folder)
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const file of ['cli.mjs', `used-by.${pid}`]) {
      writeFileSync(join(folder, file), '')
      utimesSync(join(folder, file), started, started)
    }
    utimesSync(folder, started, started)
    return folder
  }
  const running = program('test-running', process.ppid, longAgo)
  const recent = program('test-recent', nobody, new Date())
  const unused = program('test-unused', nobody, longAgo)
  const halfGone = program('gone.1.test', nobody, new Date())
  // Of sources that have changed: another program.
  const other = await compile({ doctor: 'src/doctor.ts' })
  onTestFinished(() => rmSync(other, { recursive: true, force: true }))
  expect([own, other, running, recent, unused, halfGone].map((folder) => existsSync(folder))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
})

test('several processes that start at once all find it whole', async () => {
  const entries = { config: 'src/config.ts' }
  const script = `
    const { compile } = await import('./src/compile.mjs')
    const { readdirSync } = await import('node:fs')
    const folder = await compile(${JSON.stringify(entries)})
    await import(folder + '/config.mjs')
    console.log(folder, readdirSync(folder).filter((name) => name.endsWith('.mjs')).length)`
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  const outputs = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout.trim())
  const [folder = ''] = (outputs[0] ?? '').split(' ')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  expect(new Set(outputs).size).toBe(1)
  expect(readdirSync(dirname(folder)).filter((name) => /\.\d+$/.test(name))).toEqual([])
})

test('an error names its place in the TypeScript', async () => {
  const env = { ...process.env, SMTP_PORT: 'none', LOG_LEVEL: 'debug' }
  const args = ['--enable-source-maps', 'src/baton.mjs', 'serve']
  const failed = await promisify(execFile)(process.execPath, args, { env }).catch((error) => error)
  expect(failed.code).toBe(1)
  expect(failed.stderr).toMatch(/at readConfig \(.*src\/config\.ts:\d+:\d+\)/)
})
