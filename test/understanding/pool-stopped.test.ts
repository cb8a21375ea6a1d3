/** A mail's time is the time that its reader gets: what the machine spends on others is not the mail's fault. */
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const LIMIT_MS = 1_500

/** Reads two mails, the second takes a while; says when it begins with it, and how it ended. */
const PROGRAM = `
  import { createReaderPool } from './src/understanding/pool.ts'
  const pool = createReaderPool({ timeoutMs: ${LIMIT_MS} })
  await pool.parse(Buffer.from('Subject: first\\n\\nThe readers are loaded with it.'))
  const reading = pool.parse(Buffer.from('Content-Type: text/html\\n\\n' + '<table><tr><td>x'.repeat(150_000)))
  console.log('begins')
  const read = await reading
  console.log('defeat' in read ? read.defeat : 'read')
  await pool.close()
`

test('a process that stood still for longer than a mail may take reads it all the same', async () => {
  const reader = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let said = ''
    for await (const chunk of reader.stdout) {
      const begins = !said.includes('begins') && `${said}${chunk}`.includes('begins')
      said += chunk
      if (!begins) continue
      reader.kill('SIGSTOP')
      await wait(LIMIT_MS + 500)
      reader.kill('SIGCONT')
    }
    expect(said.trim().split('\n')).toEqual(['begins', 'read'])
  } finally {
    reader.kill('SIGKILL')
  }
}, 30_000)
