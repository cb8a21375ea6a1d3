/** The lines of ../intents as examples; what is UNDECIDED there is unclear, a trap of a deal letter an update. */
import type { Intent } from '../../../src/motion/words.ts'
import type { Letter } from '../../../src/understanding/wish/learned/features.ts'
import { DEAL_LETTERS } from '../intents/deal-letters.ts'
import { DEAL_LINES } from '../intents/deal-lines.ts'
import { DEAL_VARIETY } from '../intents/deal-variety.ts'
import { HANDOFF_LETTERS } from '../intents/handoff-letters.ts'
import { HANDOFF_LINES } from '../intents/handoff-lines.ts'
import { HANDOFF_VARIETY } from '../intents/handoff-variety.ts'
import { DEAL_PHONE, HANDOFF_PHONE } from '../intents/phone-replies.ts'
import { DEAL_TRAPS, HANDOFF_TRAPS } from '../intents/traps.ts'
import type { Example } from './wishes.ts'

type Table = Record<string, string[]>

const TABLES: [Letter, Table][] = [
  ['DEAL', DEAL_LETTERS],
  ['DEAL', DEAL_LINES],
  ['DEAL', DEAL_VARIETY],
  ['DEAL', DEAL_PHONE],
  ['DEAL', { UPDATE: DEAL_TRAPS }],
  ['HANDOFF', HANDOFF_LETTERS],
  ['HANDOFF', HANDOFF_LINES],
  ['HANDOFF', HANDOFF_VARIETY],
  ['HANDOFF', HANDOFF_PHONE],
  ['HANDOFF', { UNCLEAR: HANDOFF_TRAPS }],
]

export const knownLines = (): Example[] =>
  TABLES.flatMap(([letter, table]) =>
    Object.entries(table).flatMap(([intent, lines]) =>
      lines.map((words) => ({
        intent: (intent === 'UNDECIDED' ? 'UNCLEAR' : intent) as Intent,
        letter,
        language: '',
        words,
        known: true,
      })),
    ),
  )
