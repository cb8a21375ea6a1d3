/** A line of the program that keeps somebody out, and the story that fails without it. */
import type { Change } from '../../kit/mutation.ts'

export interface Defence extends Change {
  defence: string
  /** A second line that defends the same, deeper in. */
  also?: Change
  /** The test file, and the part of a test's name that must fail. */
  story: [file: string, name: string]
}
