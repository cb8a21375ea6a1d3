/** A benchmark in the program as it is compiled to run: `node test/bench/compiled.mjs understand [its arguments]`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compile } from '../../src/compile.mjs'

const [name] = process.argv.splice(2, 1)
const folder = await compile({ [name]: `test/bench/${name}.ts` })
await import(pathToFileURL(join(folder, `${name}.mjs`)).href)
