/**
 * Takes each defence of defences.ts out of a copy of the project, tells the story that is there for it, and wants to
 * see it fail: `npx tsx test/inbound/mutations.ts [part of a name]`. Prints one line per defence and ends with 1 when
 * a story survived the loss of its defence (or failed with it in place).
 */
import { spawnSync } from 'node:child_process'
import { makeTemplates } from '../kit/backends.ts'
import { type Copy, changed, copyOfProject } from '../kit/mutation.ts'
import { DEFENCES, type Defence, fileOf } from './defences.ts'

/** True when the story holds; null when it was not told: there is none, or what it is told with is not there. */
function tell(copy: Copy, story: Defence['story']): boolean | null {
  const [path, name] = [fileOf(story), story[1]]
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', path, '-t', escaped]
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
  const run = spawnSync('npx', args, { cwd: copy.folder, encoding: 'utf8', env })
  if (/No test files found|Test Files {2}1 skipped/.test(run.stdout + run.stderr)) return null
  return run.status === 0
}

function tryOut(copy: Copy, mutation: Defence): string {
  const changes = [mutation, ...(mutation.also ? [mutation.also] : [])]
  const result = changed(copy, changes, () => {
    const holds = tell(copy, mutation.story)
    return holds === null ? 'NOT TRIED: its story is not told here' : holds ? 'SURVIVED' : 'caught'
  })
  return result ?? 'NOT TRIED: its line is not there once'
}

const wanted = process.argv[2] ?? ''
const removeTemplates = await makeTemplates()
const copy = copyOfProject()
let survived = 0
try {
  for (const mutation of DEFENCES.filter((one) => one.defence.includes(wanted))) {
    const result = tryOut(copy, mutation)
    if (result !== 'caught') survived++
    console.log(
      `${result.padEnd(9)} ${mutation.defence} (${mutation.file}) by "${mutation.story[1]}" in ${mutation.story[0]}`,
    )
  }
} finally {
  copy.remove()
  await removeTemplates()
}
process.exitCode = survived ? 1 : 0
