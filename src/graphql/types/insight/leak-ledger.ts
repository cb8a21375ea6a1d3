/** Where the motion leaks, and whether it gets better. */
import { type LeakLedger, leakLedger } from '../../../insight/leak-ledger.ts'
import { LeakType } from '../enums.ts'
import { Money } from '../money.ts'
import { shape } from '../shapes.ts'
import { question } from './asking.ts'

const LeakNowShape = shape('LeakNow', 'One kind of leak as it stands.', {
  type: [LeakType, 'Which kind.'],
  open: ['Int', 'How many are open.'],
  valueAtRisk: [[Money], 'Value of the deals concerned, per currency.'],
  medianAgeDays: ['Float', 'Half are older.'],
  oldestDays: ['Float', 'The oldest.'],
  action: ['String', 'The action that closes most of it.'],
  responsible: [
    shape('LeakResponsible', 'Who can close most of it.', {
      'personId?': ['ID', 'UUID of the person.'],
      'name?': ['String', 'The person’s name.'],
      leaks: ['Int', 'How many of it.'],
    }),
    'Who can close most of it.',
  ],
})

const LeakLedgerShape = shape<LeakLedger>(
  'LeakLedger',
  'Where the motion leaks, and whether it gets better.',
  {
    openNow: ['Int', 'Open leaks.'],
    valueAtRisk: [[Money], 'Value of the deals with an open leak, each counted once, per currency.'],
    now: [[LeakNowShape], 'By kind, largest first; at most one entry per kind.'],
    'largest?': [LeakNowShape, 'The single largest kind.'],
    weeks: [
      [
        shape('LeakWeek', 'One week of the ledger.', {
          week: ['String', 'Monday of the week, ISO date.'],
          opened: ['Int', 'Opened in it.'],
          closed: ['Int', 'Closed in it.'],
          openAtEnd: ['Int', 'Open at its end.'],
        }),
      ],
      'By week, oldest first.',
    ],
  },
)

question(
  'leakLedger',
  LeakLedgerShape,
  'Where the motion leaks (by partner, owner and period).',
  ({ baton }, filter) => leakLedger(baton.db, filter, baton.now()),
)
