/**
 * `npm run learn` writes the weights of the learnt readers; `--check` says whether they are what the examples and the
 * rules give.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pack, unpack, type Weights } from '../../../src/understanding/learned/logistic.ts'
import * as ear from '../../../src/understanding/wish/learned/ear.ts'
import { same } from './regression.ts'
import { allWishes, wishWeights } from './wishes.ts'

interface Reader {
  name: string
  file: URL
  columns: number
  learn: () => Weights
}

const READERS: Reader[] = [
  { name: 'wishes', file: ear.WEIGHTS, columns: ear.WISHES.length, learn: () => wishWeights(allWishes()) },
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, file, columns, learn } of READERS) {
    const packed = pack(learn(), columns)
    if (!process.argv.includes('--check')) {
      writeFileSync(file, packed)
      console.log(`${name}: ${Math.round(packed.length / 1024)} KB of weights`)
    } else if (!same(unpack(packed, columns), unpack(readFileSync(file), columns))) {
      console.error(
        `What is learnt of ${name} is not what the examples and the rules give: run \`npm run learn\`.`,
      )
      process.exitCode = 1
    }
  }
}
