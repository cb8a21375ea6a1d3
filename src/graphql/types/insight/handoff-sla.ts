/** How well the promise to answer partners in time is kept. */
import { type HandoffSla, handoffSla } from '../../../insight/handoff-sla.ts'
import { Money } from '../money.ts'
import { shape } from '../shapes.ts'
import { Proportion, question } from './asking.ts'

const SLA_COUNTS = {
  offered: ['Int', 'Offers made.'],
  inTime: ['Int', 'Accepted by the due time.'],
  late: ['Int', 'Accepted after it.'],
  declined: ['Int', 'Declined.'],
  lapsed: ['Int', 'Lapsed.'],
  withdrawn: ['Int', 'Withdrawn.'],
  open: ['Int', 'Not decided yet.'],
  reminded: ['Int', 'Reminded at least once.'],
  escalated: ['Int', 'Escalated.'],
  kept: [Proportion, 'In time, of all that were decided or lapsed.'],
  'meanHours?': ['Float', 'Mean working hours until acceptance.'],
} satisfies Record<string, [unknown, string]>

const HandoffSlaShape = shape<HandoffSla>(
  'HandoffSla',
  'How well the promise to answer partners in time is kept.',
  {
    ...SLA_COUNTS,
    'medianHours?': ['Float', 'Working hours by which half of the accepted offers were accepted.'],
    'p90Hours?': ['Float', 'Working hours by which nine of ten were.'],
    weeks: [
      [
        shape('SlaWeek', 'The same for the offers of one week.', {
          week: ['String', 'Monday of the week, ISO date.'],
          ...SLA_COUNTS,
        }),
      ],
      'By week of the offer, oldest first.',
    ],
    owners: [
      [
        shape('SlaOwner', 'The same for the offers to one person.', {
          ownerId: ['ID', 'UUID of the person.'],
          name: ['String', 'The person’s name.'],
          ...SLA_COUNTS,
        }),
      ],
      'By whom it was offered to; one entry per person.',
    ],
    ageing: [
      [
        shape('AgeingBucket', 'Offers that have been waiting for so long.', {
          bucket: ['String', 'How long.'],
          offers: ['Int', 'How many.'],
          value: [[Money], 'What they are worth, per currency.'],
        }),
      ],
      'Everything on offer now, by how long it has been waiting; a handful of buckets.',
    ],
    overdueNow: ['Int', 'On offer now and past due.'],
  },
)

question('handoffSla', HandoffSlaShape, 'How well handoffs are answered in time.', ({ baton }, filter) =>
  handoffSla(baton.db, filter, baton.now()),
)
