/** The list of defences is true: what it takes out is there, once, and so is the story that must fail then. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFENCES, fileOf } from './defences.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test.each(DEFENCES)('$defence', (defence) => {
  for (const { file, line, becomes } of [defence, ...(defence.also ? [defence.also] : [])]) {
    expect(read(file).split(line).length - 1, `times in ${file}: ${line}`).toBe(1)
    expect(becomes).not.toBe(line)
  }
  const [, name] = defence.story
  expect(isTold(read(fileOf(defence.story)), name), `told in ${fileOf(defence.story)}: ${name}`).toBe(true)
})

test('each stands there once', () => {
  const names = DEFENCES.map(({ defence }) => defence)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

/** The name stands in the line of a test, or (of one that has a table) in a row of its table. */
function isTold(source: string, name: string): boolean {
  return source
    .split('\n')
    .some((line) => line.includes(name) && /^\s*(?:\]\)\(|test|it|\[|['"`])/.test(line))
}
