/** The compiled program: made once for the same sources, and its errors name places in them. */
import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compile } from '../../src/compile.mjs'

test('is made once for the same sources', async () => {
  const folder = await compile()
  const made = statSync(join(folder, 'cli.mjs')).mtimeMs
  expect(await compile()).toBe(folder)
  expect(statSync(join(folder, 'cli.mjs')).mtimeMs).toBe(made)
})

test('an error names its place in the TypeScript', async () => {
  const env = { ...process.env, SMTP_PORT: 'none', LOG_LEVEL: 'debug' }
  const args = ['--enable-source-maps', 'src/baton.mjs', 'serve']
  const failed = await promisify(execFile)(process.execPath, args, { env }).catch((error) => error)
  expect(failed.code).toBe(1)
  expect(failed.stderr).toMatch(/at readConfig \(.*src\/config\.ts:\d+:\d+\)/)
})
