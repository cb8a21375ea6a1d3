/**
 * Dates in sentences of fourteen languages (rows/dates.tsv), written on Thursday, 15 October 2026: {C:…} is when the
 * customer decides (the last day of what is said), {N:…} when the next step is (its first day); the days follow.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/understanding/extract/dates/date.ts'
import { fold } from '../../../src/understanding/extract/fold.ts'
import { marksIn } from '../learn/rows.ts'

const rows = readFileSync(new URL('rows/dates.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [language: string, marked: string, days: string])

describe('the days of dates in sentences', () => {
  it.each(rows)('%s: %s', (_language, marked, days) => {
    const { words, marks } = marksIn(marked)
    const found = findDates(fold(words), { today: '2026-10-15', order: 'DMY' })
    const read = marks.map(({ letter, start, end }) => {
      const here = found.filter((date) => date.start < end && date.end > start)
      return here.map((date) => `${letter}=${letter === 'C' ? date.last : date.first}`)
    })
    const expected = days.split(' ')
    const inOrder = (letter: string) => expected.filter((day) => day.startsWith(letter))
    for (const letter of ['C', 'N']) {
      const of = read.filter((_, at) => marks[at]?.letter === letter)
      expect(of).toHaveLength(inOrder(letter).length)
      for (const [at, day] of inOrder(letter).entries()) expect(of[at]).toContain(day)
    }
  })
})
