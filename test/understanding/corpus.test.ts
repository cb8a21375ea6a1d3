/**
 * The labelled corpus, where it lies beside the repository: the bars of the product, measured by its own scorer.
 * Without it the test says so loudly and is skipped; nothing of it is copied here.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { settingOf } from '../../src/cli-understand.ts'
import { corpusJson } from '../../src/understanding/corpus-json.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { understand } from '../../src/understanding/understand.ts'

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname
const here = existsSync(join(CORPUS, 'gold.jsonl'))
if (!here)
  console.warn(
    `\n*** SKIPPED: no labelled corpus at ${CORPUS}; the bars of understanding are NOT checked. ***\n`,
  )

interface Score {
  intentAccuracy: number
  dangerous: number
  dangerousList: unknown[]
  missedRegistrations: number
  missedRegistrationsList: unknown[]
  confusion: unknown[]
}

describe.skipIf(!here)('the labelled corpus', () => {
  it('meets the bars', async () => {
    const files = (await readdir(join(CORPUS, 'mails'))).filter((file) => file.endsWith('.eml')).sort()
    const lines: string[] = []
    for (const file of files) {
      const mail = await parseMail(await readFile(join(CORPUS, 'mails', file)))
      lines.push(JSON.stringify(corpusJson(file, understand(mail, settingOf(mail)))))
    }
    const score = await scored(lines)
    expect(score.dangerousList).toEqual([])
    expect(score.missedRegistrationsList).toEqual([])
    expect(score.intentAccuracy, JSON.stringify(score.confusion)).toBeGreaterThanOrEqual(0.98)
  })
})

async function scored(lines: string[]): Promise<Score> {
  const folder = await mkdtemp(join(tmpdir(), 'understanding-'))
  try {
    const predictions = join(folder, 'predictions.jsonl')
    await writeFile(predictions, lines.join('\n'))
    const args = [join(CORPUS, 'score.mjs'), join(CORPUS, 'gold.jsonl'), predictions, '--json']
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 10_000_000 })
    return JSON.parse(stdout) as Score
  } finally {
    await rm(folder, { recursive: true })
  }
}
