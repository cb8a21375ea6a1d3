/**
 * Generates the Prisma client and Pothos types into src/generated, when the schema or Prisma itself changed.
 * `prisma generate` never runs the schema engine but insists on finding one and would download it: any existing
 * executable keeps it offline.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}src/generated/.stamp`
const wanted = createHash('sha256')
for (const file of ['prisma/schema.prisma', 'node_modules/prisma/package.json', 'prisma/generate.mjs']) {
  wanted.update(readFileSync(root + file))
}
const digest = wanted.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  const done = spawnSync(process.execPath, [`${root}node_modules/prisma/build/index.js`, 'generate'], {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin:${process.env.PATH}`,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    encoding: 'utf8',
  })
  if (done.status !== 0) {
    process.stderr.write(done.stdout + done.stderr)
    process.exit(done.status ?? 1)
  }
  mkdirSync(`${root}src/generated`, { recursive: true })
  writeFileSync(stamp, digest)
}
