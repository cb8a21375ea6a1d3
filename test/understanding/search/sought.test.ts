/** Patterns that are tried only where their words stand: they say the same as when they are tried everywhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { sought } from '../../../src/understanding/search/sought.ts'

const PATTERNS = [
  /\b(?:need\w*|projekt\w*|on paper|by hand)\b/,
  /(?<![\p{L}\p{N}])(?:der|die|das) (?:kunde|kundin)(?![\p{L}\p{N}])/u,
  /^(?:hi|hello|hallo)\b.{0,20}[,!]/,
  /(?:budget|decision|entscheid\w*)[^.]{0,40}\d/,
  /\?\s*$/,
]

const FOLDER = 'test/mails/labelled'
const lines = readdirSync(FOLDER)
  .filter((name) => /^[AB]\d+\.eml$/.test(name))
  .flatMap((name) => fold(readFileSync(`${FOLDER}/${name}`, 'utf8')).split('\n'))

test('says of every line of a mail what its pattern says', () => {
  for (const pattern of PATTERNS) {
    const asked = sought(pattern)
    const hits = lines.filter((line) => pattern.test(line))
    expect(hits.length).toBeGreaterThan(0)
    expect(lines.filter((line) => asked.test(line))).toEqual(hits)
  }
})

test('one that is made when a text was asked about already knows that text, too', () => {
  const said = 'the board needs it before the audit'
  expect(sought(/\bboard\b/).test(said)).toBe(true)
  expect(sought(/\baudit\b/).test(said)).toBe(true)
})
