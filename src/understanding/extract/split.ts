/** A mail cut into its deals. */
import type { Unit } from './layout/units.ts'

export interface Split {
  /** The units of each deal. */
  groups: Unit[][]
  /** What is said of all of them. */
  shared: Unit[]
}
