/** The forecast looked at closer: how good it was, which deals carry it; and what other clocks would have done. */
import { type Backtest, backtest } from '../../insight/backtest.ts'
import { DEFINITIONS, type StatisticKey } from '../../insight/definitions.ts'
import { type DealForecast, dealForecasts } from '../../insight/forecast.ts'
import { type PartnerRow, topPartners } from '../../insight/partner-scorecard.ts'
import { type WhatIfResult, whatIf } from '../../insight/what-if.ts'
import { builder } from '../builder.ts'
import { problem } from '../errors.ts'
import { LIST_BOUND } from '../fields.ts'
import { uuidOf } from '../uuid.ts'
import { all, filterOf, InsightFilter, Proportion, shared, value } from './insight.ts'
import { Money } from './money.ts'
import { shape } from './shapes.ts'

/** A statistic's own page in one text: what it says, how it is computed, where the method comes from. */
const defined = (key: StatisticKey) => {
  const { definition, formula, source } = DEFINITIONS[key]
  return `${definition} Computed: ${formula}. Source: ${source}.`
}

/** The number itself, or an error that says what would do. */
function between(name: string, given: number, least: number, most: number): number {
  if (given >= least && given <= most) return given
  throw problem(`${name} is ${given}; ${least} to ${most} will do.`, 'BAD_USER_INPUT', { field: name })
}

// ---------- Backtest ----------

const ForecastScore = shape('ForecastScore', 'How good chances were, once it is known what happened.', {
  brier: ['Float', 'Mean squared distance of chance and outcome; 0 is best (Brier 1950).'],
  calibrationError: ['Float', 'Mean distance of said and happened over the tenths, weighted by deals.'],
  reliability: [
    [
      shape('ReliabilityRow', 'The deals that were given a chance within one tenth.', {
        from: ['Float', 'Lower end of the tenth.'],
        to: ['Float', 'Upper end of it.'],
        n: ['Int', 'How many deals.'],
        said: ['Float', 'Mean chance that was given.'],
        happened: ['Float', 'Share that was won.'],
      }),
    ],
    'By tenth of the chance that was given, lowest first; at most ten, empty ones are left out.',
  ],
})

const BacktestShape = shape<Backtest>('Backtest', defined('backtest'), {
  state: ['String', 'TESTED or NOT_ENOUGH_DATA.'],
  deals: ['Int', 'Open deals that were judged, over all days.'],
  'won?': ['Int', 'Of those, won within the horizon.'],
  'origins?': [['String'], 'Days on which the forecast was made again, ISO dates; at most four.'],
  'horizonDays?': ['Int', 'Within so many days a win counts.'],
  'sampled?': ['Float', 'Share of all deals that was looked at.'],
  'model?': [ForecastScore, 'The forecast with only what was known on those days.'],
  'naive?': [ForecastScore, 'A fixed percentage per stage, on the same deals.'],
  'gain?': [
    shape('BrierGain', 'Brier score of the fixed percentages minus that of the forecast.', {
      gain: ['Float', 'Above 0: the forecast was better.'],
      low: ['Float', 'Lower end of the 95 % bootstrap interval.'],
      high: ['Float', 'Upper end of it.'],
    }),
    'How much better the forecast was than fixed percentages.',
  ],
})

builder.queryField('backtest', (t) =>
  t.field({
    type: BacktestShape,
    description: 'How good the forecast would have been on earlier days, against fixed percentages.',
    authScopes: all,
    ...value,
    args: {
      horizonDays: t.arg.int({
        defaultValue: 180,
        description: 'Within so many days a win counts; 7 to 730.',
      }),
    },
    resolve: (_root, args, context) => {
      const horizonDays = between('horizonDays', args.horizonDays ?? 180, 7, 730)
      const { baton } = context
      return shared(context, `backtest ${horizonDays}`, () =>
        backtest(baton.db, { now: baton.now(), horizonDays }),
      )
    },
  }),
)

// ---------- Deals by expected amount ----------

const DealForecastShape = shape<DealForecast>(
  'DealForecast',
  'One open deal and what may be expected of it.',
  {
    number: ['Int', 'Number of the deal.'],
    'accountName?': ['String', 'The account’s name.'],
    partnerName: ['String', 'The partner’s name.'],
    stage: [
      'String',
      'Stage it is in; a sales stage says how long after acceptance it was reached (@1 to @3).',
    ],
    waitedDays: ['Float', 'Days since it came there.'],
    chance: ['Float', 'Chance of a win in the end, 0 to 1.'],
    value: ['Float', 'Its stated value, in its own currency.'],
    currency: ['String', 'ISO 4217.'],
  },
)

builder.queryField('dealForecasts', (t) =>
  t.field({
    type: [DealForecastShape],
    description: `The open deals with the highest expected amount (chance × value), highest first, out of the 500 of highest value; empty while there is not enough to learn from. ${defined('forecast')}`,
    authScopes: all,
    ...value,
    args: {
      filter: t.arg({ type: InsightFilter, description: 'Which deals; all when nothing is said.' }),
      limit: t.arg.int({ defaultValue: 20, description: `At most so many; 1 to ${LIST_BOUND}.` }),
    },
    resolve: (_root, args, context) => {
      const filter = filterOf(args.filter)
      const limit = between('limit', args.limit ?? 20, 1, LIST_BOUND)
      const { baton } = context
      return shared(context, `dealForecasts ${limit} ${JSON.stringify(filter)}`, () =>
        dealForecasts(baton.db, filter, { now: baton.now(), limit }),
      )
    },
  }),
)

// ---------- Top partners ----------

const PartnerRowShape = shape<PartnerRow>('PartnerRow', 'One partner in a list, by what it brought.', {
  partnerId: ['ID', 'UUID of the partner.'],
  name: ['String', 'Its name.'],
  registrations: ['Int', 'Deals it registered in the period.'],
  won: ['Int', 'Of those, won.'],
  decided: ['Int', 'Of those, won or lost.'],
  wonAmount: [[Money], 'Won amounts, per currency.'],
  completeAtOnce: [Proportion, 'First mails that lacked nothing.'],
})

builder.queryField('topPartners', (t) =>
  t.field({
    type: [PartnerRowShape],
    description: 'The partners with most registrations, most first, at most `limit`; months count whole.',
    authScopes: all,
    ...value,
    args: {
      since: t.arg({ type: 'Date', description: 'Months that begin on this day or later.' }),
      until: t.arg({ type: 'Date', description: 'Months that begin on this day or before.' }),
      limit: t.arg.int({ defaultValue: 10, description: `At most so many; 1 to ${LIST_BOUND}.` }),
    },
    resolve: (_root, { since, until, limit }, context) => {
      const most = between('limit', limit ?? 10, 1, LIST_BOUND)
      return shared(context, `topPartners ${since} ${until} ${most}`, () =>
        topPartners(context.baton.db, { since, until }, most),
      )
    },
  }),
)

// ---------- What if ----------

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
      description: 'The offer lapses after so many; above 0, at most 1000.',
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
        description: 'Offered on this day or later; 90 days ago when nothing is said.',
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
    windowHours: between('windowHours', windowHours, 0.1, 1000),
    remindAfterHours: remindAfterHours.map((hours) => between('remindAfterHours', hours, 0, 1000)),
    escalateAfterHours: between('escalateAfterHours', escalateAfterHours, 0, 1000),
  }
}
