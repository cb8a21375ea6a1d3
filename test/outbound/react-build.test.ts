/** Letters are made by React's production build whatever Baton runs as: the other one costs three times as much. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const LOADED = `
  await import('./src/main.ts')
  // Read when the first letter is made.
  await import('./src/outbound/compose.ts')
  const { createRequire } = await import('node:module')
  const { cache } = createRequire(process.cwd() + '/src/main.ts')
  const loaded = Object.keys(cache).filter((path) => cache[path].loaded)
  console.log(JSON.stringify(loaded.filter((path) => /react.*[.](development|production)[.]js$/.test(path))))
`

test.each(['development', ''])('with NODE_ENV=%s', async (mode) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', LOADED],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: mode } },
  )
  const builds: string[] = JSON.parse(stdout)
  expect(builds.some((path) => path.endsWith('react-jsx-runtime.production.js'))).toBe(true)
  expect(builds.filter((path) => path.endsWith('development.js'))).toEqual([])
})
