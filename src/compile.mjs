/**
 * The program in a few files of JavaScript, made anew when a source changed (under a second). Reading TypeScript as it
 * stands takes a thread, each module's source map and with them a third of the memory and half of the time to be ready.
 * The maps lie beside the files and are read only to name a place in the source (`--enable-source-maps`).
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const COMPILED = join(ROOT, 'src/generated/compiled')
/** A program that nobody has started for so long, and that no process of this machine runs, is not kept. */
const KEPT_MS = 24 * 3_600_000
/** In a program's folder, one empty file for each process that runs it: a process reads parts of it long after its start. */
const USED_BY = 'used-by.'

const PROGRAM = {
  cli: 'src/cli.ts',
  // Under the name by which pool.ts looks for it.
  'worker-boot': 'src/understanding/worker.ts',
}

/** The folder of the compiled program; `entries` beside its own: name → source, seen from the root. */
export async function compile(entries = {}) {
  const all = { ...PROGRAM, ...entries }
  const folder = join(COMPILED, digestOf(all))
  if (!runs(folder)) {
    if (!underWay.has(folder))
      underWay.set(
        folder,
        build(all, folder).finally(() => underWay.delete(folder)),
      )
    await underWay.get(folder)
    runs(folder)
    forgetEarlier(folder)
  }
  return folder
}

/** What this process is compiling: whoever asks for the same waits for it. The end of one would end the others' tool. */
const underWay = new Map()

/** Says that this process runs the program of that folder; false where there is none. */
function runs(folder) {
  try {
    writeFileSync(join(folder, `${USED_BY}${process.pid}`), '')
  } catch {
    // There is none, or nobody may write there: then nobody clears it away either.
  }
  return existsSync(join(folder, 'cli.mjs'))
}

async function build(entries, folder) {
  // Loaded here, since most starts find the program compiled.
  const esbuild = await import('esbuild')
  mkdirSync(COMPILED, { recursive: true })
  const making = `${folder}.${process.pid}`
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: making,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // For older ones \p{…} would be made anew with each use, in a search for the pattern that was made before.
    supported: { 'regexp-unicode-property-escapes': true },
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [ownPlaces, react],
    logLevel: 'error',
  })
  await esbuild.stop()
  try {
    renameSync(making, folder)
  } catch {
    // Another process was faster.
    rmSync(making, { recursive: true, force: true })
  }
}

/** Files that look for others beside themselves (weights, migrations) go on looking where they came from. */
const ownPlaces = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      // The pool looks for its worker beside the compiled program.
      if (!text.includes('import.meta.url') || path.endsWith(join('understanding', 'pool.ts'))) return null
      const place = relative(join(COMPILED, 'digest'), path).replaceAll(sep, '/')
      const contents = text.replaceAll(
        'import.meta.url',
        `new URL(${JSON.stringify(place)}, import.meta.url).href`,
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts', resolveDir: dirname(path) }
    })
  },
}

/**
 * React chooses its build when it is loaded (src/outbound/react-build.ts). What a file imports from a package is loaded
 * before anything in that file runs, so that in a bundle the choice would come too late: React and what is written with
 * it are loaded by a module of the bundle itself, after the choice.
 */
const react = {
  name: 'react',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:react|react-dom|@react-email)(?:\/|$)/ }, ({ path, namespace }) =>
      namespace === 'react' ? { path, external: true } : { path, namespace: 'react' },
    )
    onLoad({ filter: /.*/, namespace: 'react' }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path)).join(', ')
      const contents = `import './src/outbound/react-build.ts'
        import { createRequire } from 'node:module'
        export const { ${names} } = createRequire(import.meta.url)('${path}')`
      return { contents, loader: 'js', resolveDir: ROOT }
    })
  },
}

/** Of everything that goes into the program: what was compiled is as good as the sources as long as it is the same. */
function digestOf(entries) {
  const digest = createHash('sha256').update(JSON.stringify(entries))
  const folders = new Set(['src', 'emails', ...Object.values(entries).map((entry) => dirname(entry))])
  const files = ['package-lock.json', 'src/compile.mjs', 'src/generated/.stamp']
  for (const folder of folders) {
    for (const path of readdirSync(join(ROOT, folder), { recursive: true })) {
      if (/\.tsx?$/.test(path) && !path.startsWith('generated')) files.push(join(folder, path))
    }
  }
  for (const file of new Set(files.sort())) digest.update(file).update(readFileSync(join(ROOT, file)))
  return digest.digest('hex').slice(0, 16)
}

/** Several processes may do so at once, of this version and of others: what is gone meanwhile is no failure. */
function forgetEarlier(own) {
  for (const name of readdirSync(COMPILED)) {
    const folder = join(COMPILED, name)
    try {
      if (folder === own || isInUse(folder, name)) continue
      // Nobody finds half of a program.
      const gone = join(COMPILED, `gone.${process.pid}.${name}`)
      renameSync(folder, gone)
      rmSync(gone, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
}

/** Started or being made lately, or by a process that still runs. */
function isInUse(folder, name) {
  const marks = readdirSync(folder).filter((file) => file.startsWith(USED_BY))
  const times = [folder, ...marks.map((mark) => join(folder, mark))].map((path) => statSync(path).mtimeMs)
  return (
    !name.startsWith('gone.') &&
    (Math.max(...times) > Date.now() - KEPT_MS ||
      marks.some((mark) => lives(Number(mark.slice(USED_BY.length)))))
  )
}

function lives(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
