/**
 * The server in few files, so that a start costs a fraction of the CPU of transpiling and resolving some thousand
 * modules: more kills fit into a minute. It is the same source; every tenth start is a plain `baton serve` anyway.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Bundle {
  /** To be run with node; waits for its arguments (see spare.ts). */
  file: string
  remove(): void
}

export async function bundleServer(): Promise<Bundle> {
  const caches = join(ROOT, 'node_modules', '.cache')
  mkdirSync(caches, { recursive: true })
  const folder = mkdtempSync(join(caches, 'baton-torture-'))
  await build({
    entryPoints: {
      server: join(ROOT, 'test/torture/spare.ts'),
      // Under the name by which pool.ts looks for it.
      'worker-boot': join(ROOT, 'src/understanding/worker.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What is read later stays in files of its own: most starts never come to it.
    splitting: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`,
    },
    plugins: [ownPlaces],
    logLevel: 'error',
  })
  return { file: join(folder, 'server.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Files that look for others beside themselves (migrations, WebAssembly) go on looking where they came from. */
const ownPlaces: Plugin = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:[cm]?js|ts)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.url') || path.endsWith('understanding/pool.ts')) return null
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
}
