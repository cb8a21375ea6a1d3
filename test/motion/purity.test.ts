import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/motion/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)

/** Code without comments and without strings: what is said in words is not done. */
function codeOf(file: string): string {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}

const FORBIDDEN: Record<string, RegExp> = {
  'an asynchronous function': /\basync\b|\bawait\b|\bPromise\b/,
  'the clock': /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\bcrypto\b/,
  'the process': /\bprocess\b|\bglobalThis\b|\bconsole\b/,
  'a timer': /\bsetTimeout\b|\bsetInterval\b|\bqueueMicrotask\b/,
  'an escape from types': /\bas any\b|: any\b|@ts-(ignore|expect-error)/,
}

test('there is a motion to look at', () => {
  expect(files.length).toBeGreaterThan(20)
})

test.each(files)('%s is pure and imports nothing from outside', (file) => {
  const code = codeOf(file)
  const imports = [...code.matchAll(/(?:[\s}]from\s+|\bimport\s*\(?\s*)'([^'\n]+)'/g)].map(
    (found) => found[1],
  )
  expect(imports.filter((path) => !/^\.\/[a-z-]+\.ts$/.test(path ?? ''))).toEqual([])
  const sins = Object.entries(FORBIDDEN).filter(([, pattern]) => pattern.test(code))
  expect(sins.map(([name]) => name)).toEqual([])
})

test('no two files of the motion import each other in a circle at run time', () => {
  const graph = new Map(files.map((file) => [file, runtimeImports(file)]))
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file)
    state.set(file, 'open')
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
})

function runtimeImports(file: string): string[] {
  const statements = codeOf(file).matchAll(
    /(?:import|export)\s+(type\s+)?(\{[^}]*\}|\*)?[^;'"]*?from\s+'\.\/([^']+)'/g,
  )
  return [...statements].flatMap(([, typeOnly, names = '', path = '']) => {
    const values = names
      .replace(/[{}\s]/g, ' ')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
    return typeOnly || values.length === 0 ? [] : [path]
  })
}
