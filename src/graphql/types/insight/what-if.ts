/** Recorded offers replayed against other clocks. */
import { type WhatIfResult, whatIf } from '../../../insight/what-if.ts'
import { builder } from '../../builder.ts'
import { uuidOf } from '../../uuid.ts'
import { shape } from '../shapes.ts'
import { all, between, defined, shared, value } from './asking.ts'

const ClockCounts = shape('ClockCounts', 'How often the clocks of offers fired.', {
  reminders: ['Int', 'Reminders sent.'],
  escalations: ['Int', 'Offers escalated.'],
  lapses: ['Int', 'Offers taken away because nobody decided.'],
})

const WhatIfShape = shape<WhatIfResult>('WhatIf', defined('whatIf'), {
  offers: ['Int', 'Offers of the period that were decided.'],
  recorded: [ClockCounts, 'What happened.'],
  changed: [ClockCounts, 'What the other clocks would have done.'],
  escalatedBesides: ['Int', 'Offers that would have been escalated and were not.'],
  escalatedEither: ['Int', 'Offers escalated either way.'],
  'meanHoursEarlier?': [
    'Float',
    'Working hours by which those would have been escalated earlier; negative: later.',
  ],
  acceptedTooLate: ['Int', 'Accepted, but only after the changed window would have taken the offer away.'],
  unknown: [
    [
      shape('NotKnowable', 'What a replay cannot tell.', {
        what: ['String', 'What is not known.'],
        offers: ['Int', 'For how many offers that matters.'],
      }),
    ],
    'What cannot be known from a replay; at most two entries.',
  ],
})

const ClocksInput = builder.inputType('HandoffClocksInput', {
  description: 'Clocks of an offer, in working hours of the account executive.',
  fields: (t) => ({
    windowHours: t.float({
      required: true,
      description: 'The offer lapses after so many; 0.25 to 1000, read to the quarter of an hour.',
    }),
    remindAfterHours: t.floatList({
      required: true,
      description: 'Reminders after so many each; at most ten.',
    }),
    escalateAfterHours: t.float({ required: true, description: 'It is escalated after so many.' }),
  }),
})

builder.queryField('whatIf', (t) =>
  t.field({
    type: WhatIfShape,
    description: 'Recorded offers replayed against other clocks.',
    authScopes: all,
    ...value,
    args: {
      clocks: t.arg({ type: ClocksInput, required: true, description: 'The clocks to try.' }),
      since: t.arg({
        type: 'Date',
        description: 'Offered in the week of this day or later; 90 days ago when nothing is said.',
      }),
      until: t.arg({
        type: 'Date',
        description: 'Offered on this day or before; today when nothing is said.',
      }),
      motionVersion: t.arg.id({ description: 'Offers under this version only.' }),
    },
    resolve: (_root, { clocks, since, until, motionVersion }, context) => {
      const { baton } = context
      const change = {
        ...checked(clocks),
        since: since ?? null,
        until: until ?? null,
        motionVersionId: motionVersion ? uuidOf(motionVersion) : null,
      }
      return shared(context, `whatIf ${JSON.stringify(change)}`, () =>
        whatIf(baton.db, { ...change, now: baton.now() }),
      )
    },
  }),
)

function checked(clocks: typeof ClocksInput.$inferInput) {
  const { windowHours, remindAfterHours, escalateAfterHours } = clocks
  between('remindAfterHours (how many)', remindAfterHours.length, 0, 10)
  return {
    windowHours: between('windowHours', windowHours, 0.25, 1000),
    remindAfterHours: remindAfterHours.map((hours) => between('remindAfterHours', hours, 0, 1000)),
    escalateAfterHours: between('escalateAfterHours', escalateAfterHours, 0, 1000),
  }
}
