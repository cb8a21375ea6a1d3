/**
 * Which line defends what: for each defence the line that is taken out, and the story that must fail then. A test
 * sees to it that the lines and stories are still there (defences.test.ts); mutations.ts takes each line out and
 * tells its story.
 */
import { join } from 'node:path'
import { API } from './defences/api.ts'
import { ATTACKS } from './defences/attacks.ts'
import type { Defence } from './defences/defence.ts'
import { LETTERS } from './defences/letters.ts'
import { SENDERS } from './defences/senders.ts'
import { WAYS_IN } from './defences/ways-in.ts'
import { WORDS } from './defences/words.ts'

export type { Defence }

export const DEFENCES: Defence[] = [...ATTACKS, ...SENDERS, ...WAYS_IN, ...LETTERS, ...WORDS, ...API]

/** Where the story stands, from the root of the project. */
export const fileOf = ([file]: Defence['story']) => join('test', 'inbound', `${file}.test.ts`)
