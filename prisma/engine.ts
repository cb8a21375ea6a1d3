/**
 * Prisma's schema engine without its binary: the WebAssembly build over an in-memory PGlite. Answers one question:
 * which SQL leads from one state of the schema to another? Used by `diff.ts` (write a migration) and `drift.ts`
 * (do the migrations still give schema.prisma?).
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import {
  bindMigrationAwareSqlAdapterFactory,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

const schemaPath = new URL('schema.prisma', import.meta.url)

interface Engine {
  diff(input: object): Promise<{ exitCode: number; stdout: string | null }>
}
/** Node has WebAssembly; its types come with the DOM's, which nothing else here wants. */
interface Wasm {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>
}
interface Glue {
  __wbg_set_wasm(exports: unknown): void
  SchemaEngine: {
    new: (
      config: object,
      log: (line: string) => void,
      adapter: ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
    ) => Promise<Engine>
  }
}

/** SQL that turns `database` (null = an empty one) into schema.prisma; only whitespace or comments when equal. */
export async function sqlToSchema(database: PGlite | null): Promise<string> {
  const content = readFileSync(schemaPath, 'utf8')
  const engine = await loadEngine(database ?? new PGlite(), content)
  const result = await engine.diff({
    from: database
      ? { tag: 'schemaDatasource', configDir: '.', files: [{ path: 'schema.prisma', content }] }
      : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: false,
    filters: { externalTables: [], externalEnums: [] },
  })
  return result.stdout ?? ''
}

async function loadEngine(database: PGlite, content: string): Promise<Engine> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'))
  const glue = (await import(join(folder, 'schema_engine_bg.js'))) as Glue
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const wasm = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly
  const { instance } = await wasm.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  const factory = new PrismaPGlite(database)
  const withShadow = Object.assign(factory, {
    connectToShadowDb: () => new PrismaPGlite(new PGlite()).connect(),
  })
  return glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(withShadow as never),
  )
}
