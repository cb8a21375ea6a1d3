/** `baton simulate` invents history in an empty database, and among real deals only where that is said to be meant. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { simulateCommand } from '../../src/cli-simulate.ts'

const dir = mkdtempSync(join(tmpdir(), 'baton-simulate-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The exit code and what was said. */
async function run(...args: string[]): Promise<[number, string]> {
  vi.stubEnv('DATA_DIR', dir)
  vi.stubEnv('DATABASE_URL', undefined)
  let said = ''
  const hear = (text: string | Uint8Array): boolean => {
    said += text
    return true
  }
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  try {
    return [await simulateCommand(args), said]
  } finally {
    out.mockRestore()
    err.mockRestore()
    vi.unstubAllEnvs()
  }
}

test('fills an empty database, and leaves one with deals alone', async () => {
  expect(await run('--deals', '6', '--partners', '3')).toEqual([
    0,
    expect.stringContaining('6 deals of 3 partners'),
  ])
  const [code, said] = await run('--deals', '6')
  expect(code).toBe(1)
  expect(said).toContain('This database holds 6 deals')
}, 120_000)

test('says which argument is wrong', async () => {
  expect(await run('--deals', 'abc')).toEqual([
    2,
    expect.stringContaining('--deals must be a number above 0'),
  ])
  expect(await run('--seed', '1.5')).toEqual([2, expect.stringContaining('--seed must be a whole number')])
  expect((await run('--what'))[1]).toContain("Unknown option '--what'")
})
