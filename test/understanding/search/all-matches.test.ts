import { describe, expect, it } from 'vitest'
import { allMatches } from '../../../src/understanding/search/all-matches.ts'

describe('all matches of a pattern', () => {
  const cases: [string, RegExp][] = [
    ['a1 b22 c', /\d+/g],
    ['nothing', /\d+/g],
    ['aab', /a*/g],
    ['😀x', /(?:)/gu],
    ['😀x', /(?:)/g],
    ['one\ntwo\n', /^(?<line>.*)$/gm],
  ]
  it.each(cases)('finds in %j what matchAll finds for %s', (text, pattern) => {
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)])
  })

  it('begins at the start again after every search', () => {
    const pattern = /a/g
    pattern.lastIndex = 2
    expect(allMatches('aba', pattern)).toHaveLength(2)
    expect(pattern.lastIndex).toBe(0)
  })
})
