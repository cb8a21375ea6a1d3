/** What a learnt reader looks at: of the same feature the strongest counts, and the order is that of the first time. */
import { expect, test } from 'vitest'
import { Features } from '../../../src/understanding/learned/logistic.ts'

test('keeps each number once, as strong as it was at most, however many there are', () => {
  const features = new Features()
  const expected = new Map<number, number>()
  for (let at = 0; at < 5_000; at++) {
    const number = (at * 7_919) % 1_500
    const weight = (at % 7) / 2
    features.add(number * 2_048, weight)
    expected.set(number * 2_048, Math.max(expected.get(number * 2_048) ?? 0, weight))
  }
  expect([...features]).toEqual([...expected])
  expect(features.size).toBe(1_500)
})
