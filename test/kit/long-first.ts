/** The order of the files: those that take longest come first, so that no worker begins with one when others are done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest knows how long each took last time; where nothing has run yet it goes by size, and these are small for it. */
const LONG = [
  'operations/processes',
  'store/random-histories',
  'understanding/corpus',
  'understanding/mail/linear',
  'understanding/extract/fuzz',
  'understanding/pool',
  'understanding/extract/linear',
  'operations/doctor',
  'operations/backup',
  'store/durability',
].map((name) => `/test/${name}.test.ts`)

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name))
      return at < 0 ? LONG.length : at
    }
    return sorted.sort((a, b) => place(a) - place(b))
  }
}
