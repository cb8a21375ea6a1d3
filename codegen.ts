/**
 * Prints the schema to schema.graphql at the root, where a review sees what a change does to clients, and typed
 * documents for every operation in test/graphql/operations/. `--check` fails when what is printed is not what is kept.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from './src/graphql/schema.ts'
import { typedDocuments } from './src/graphql/typed-documents.ts'

const at = (path: string) => new URL(path, import.meta.url)
const check = process.argv.includes('--check')
const banner = '# Printed by codegen.ts (npm run codegen); npm run drift compares.\n\n'

const operations = readdirSync(at('test/graphql/operations/'))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(at(`test/graphql/operations/${name}`), 'utf8'))

const printed = `${banner}${printSchema(schema)}\n`
if (check) {
  const kept = readFileSync(at('schema.graphql'), 'utf8')
  if (kept !== printed) {
    process.stderr.write(
      'schema.graphql is not what the code says: run npm run codegen and look at the difference.\n',
    )
    process.exit(1)
  }
} else {
  writeFileSync(at('schema.graphql'), printed)
}
// Documents are generated code and are not kept.
mkdirSync(at('src/generated/'), { recursive: true })
writeFileSync(at('src/generated/documents.ts'), typedDocuments(schema, operations))
