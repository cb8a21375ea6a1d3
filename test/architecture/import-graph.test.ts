/**
 * Draws who imports whom between the rooms of src/, holds it against what may be, and keeps the drawing in the README
 * true (UPDATE_README=1 writes it). Type-only imports count: a room that knows another's types knows the room.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** Room → rooms it may import. Files directly in src/ are rooms of their own; see README, "How it is built". */
const MAY: Record<string, readonly string[]> = {
  motion: [],
  config: [],
  'new-id': [],
  understanding: ['motion'],
  emails: ['motion'],
  generated: [],
  store: ['motion', 'generated', 'inbound', 'world', 'outbound', 'new-id'],
  world: ['config', 'store', 'understanding'],
  inbound: ['store', 'motion', 'world', 'config', 'understanding', 'new-id'],
  outbound: ['motion', 'emails', 'inbound', 'store', 'world', 'config', 'http-access', 'understanding'],
  insight: ['store', 'motion', 'world', 'emails', 'new-id', 'http-access', 'config'],
  'handle-command': ['motion', 'store', 'world'],
  'publish-motion': ['motion', 'store', 'world'],
  reception: ['handle-command', 'inbound', 'store', 'motion', 'understanding', 'world'],
  'handle-mail': ['inbound', 'understanding', 'reception', 'handle-command', 'store', 'world'],
  jobs: ['handle-mail', 'handle-command', 'outbound', 'store', 'world', 'motion', 'insight'],
  graphql: [
    'publish-motion',
    'handle-command',
    'store',
    'insight',
    'motion',
    'world',
    'config',
    'generated',
    'inbound',
    'new-id',
    'understanding',
    'outbound',
    'reception',
  ],
}
/** Composition: these put everything together and may import everything. */
const EVERYTHING = new Set(['main', 'cli', 'http', 'ready', 'metrics', 'doctor', 'http-access'])

interface Edge {
  from: string
  to: string
  file: string
}

const edges = readEdges()

describe('who imports whom', () => {
  test('every room imports only what it may', () => {
    expect(edges.length).toBeGreaterThan(100)
    const wrong = edges.filter(({ from, to }) => !EVERYTHING.has(from) && !MAY[from]?.includes(to))
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
  })

  test('the motion imports nothing, awaits nothing and reads no clock, and neither does understanding', () => {
    for (const file of filesIn(join(ROOT, 'src/motion'))) {
      const code = withoutComments(readFileSync(file, 'utf8'))
      const outside = [...code.matchAll(/from '([^']+)'/g)]
        .map((match) => match[1])
        .filter((path) => !path?.startsWith('./'))
      expect({ file, outside }).toEqual({ file, outside: [] })
      expect(code, file).not.toMatch(
        /\basync\b|\bawait\b|Date\.now\(\)|new Date\(\)|Math\.random|process\.|\bfetch\(/,
      )
    }
    for (const file of filesIn(join(ROOT, 'src/understanding')).filter(
      (path) => !/parse-|\/llm\//.test(path),
    )) {
      const code = withoutComments(readFileSync(file, 'utf8'))
      expect(code, file).not.toMatch(/Date\.now\(\)|new Date\(\)|Math\.random|process\.env|\bfetch\(/)
    }
  })

  test('only config.ts reads the environment', () => {
    const readers = filesIn(join(ROOT, 'src')).filter((file) =>
      /process\.env/.test(withoutComments(readFileSync(file, 'utf8'))),
    )
    const allowed = ['src/cli.ts', 'src/cli-demo.ts', 'src/config.ts']
    expect(readers.map((file) => relative(ROOT, file)).filter((file) => !allowed.includes(file))).toEqual([])
  })

  test('the drawing in the README is true', () => {
    const path = join(ROOT, 'README.md')
    const readme = readFileSync(path, 'utf8')
    const block = /<!-- import graph -->[\s\S]*?<!-- \/import graph -->/
    const drawn = `<!-- import graph -->\n\`\`\`mermaid\n${mermaid()}\n\`\`\`\n<!-- /import graph -->`
    if (process.env.UPDATE_README) writeFileSync(path, readme.replace(block, drawn))
    else expect(block.exec(readme)?.[0]).toBe(drawn)
  })
})

function mermaid(): string {
  const shown = edges.filter(
    ({ from, to }) => !EVERYTHING.has(from) && !SUPPORT.has(to) && !SUPPORT.has(from),
  )
  const lines = [...new Set(shown.map(({ from, to }) => `  ${from} --> ${to}`))].sort()
  return ['flowchart LR', '  main --> handle-mail & jobs & graphql & inbound & outbound', ...lines].join('\n')
}

/** Known to nearly everybody; arrows to them say nothing. */
const SUPPORT = new Set(['world', 'config', 'generated', 'new-id', 'http-access'])

function readEdges(): Edge[] {
  const files = [...filesIn(join(ROOT, 'src')), ...filesIn(join(ROOT, 'emails'))]
  return files.flatMap((file) => {
    const from = roomOf(file)
    const code = withoutComments(readFileSync(file, 'utf8'))
    const paths = [...code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
    return paths
      .map((path) => ({ from, to: roomOf(resolve(dirname(file), path)), file: relative(ROOT, file) }))
      .filter((edge) => edge.from !== edge.to)
  })
}

function roomOf(file: string): string {
  const [top = '', room = ''] = relative(ROOT, file).split('/')
  if (top === 'emails') return 'emails'
  if (top !== 'src') return top
  return room.replace(/^(cli|handle-command|handle-mail)-.*$/, '$1').replace(/\.(tsx?|mjs)$/, '')
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.d\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'))
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
