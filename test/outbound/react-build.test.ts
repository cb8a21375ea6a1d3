/** Letters are made by React's production build whatever Baton runs as: the other one costs three times as much. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compile } from '../../src/compile.mjs'

const ROOT = new URL('../..', import.meta.url).pathname
const LOADED = (main: string, compose: string) => `
  await import('${main}')
  // Read when the first letter is made.
  await import('${compose}')
  const { createRequire } = await import('node:module')
  const { cache } = createRequire(process.cwd() + '/src/main.ts')
  const loaded = Object.keys(cache).filter((path) => cache[path].loaded)
  console.log(JSON.stringify(loaded.filter((path) => /react.*[.](development|production)[.]js$/.test(path))))
`

async function startedCompiled(): Promise<string[]> {
  const folder = await compile({ main: 'src/main.ts', compose: 'src/outbound/compose.ts' })
  return ['--input-type=module', '-e', LOADED(join(folder, 'main.mjs'), join(folder, 'compose.mjs'))]
}
const fromSources = [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  LOADED('./src/main.ts', './src/outbound/compose.ts'),
]

test.each([
  ['as sources', 'development'],
  ['as sources', ''],
  ['compiled', 'development'],
  ['compiled', ''],
])('%s, with NODE_ENV=%s', async (program, mode) => {
  const args = program === 'compiled' ? await startedCompiled() : fromSources
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: mode },
  })
  const builds: string[] = JSON.parse(stdout)
  expect(builds.some((path) => path.endsWith('react-jsx-runtime.production.js'))).toBe(true)
  expect(builds.filter((path) => path.endsWith('development.js'))).toEqual([])
})
