/** What the open deals will bring, which of them carry it, and how good such forecasts were. */
import { type Backtest, backtest } from '../../../insight/backtest.ts'
import { type DealForecast, dealForecasts, type Forecast, forecast } from '../../../insight/forecast.ts'
import { builder } from '../../builder.ts'
import { LIST_BOUND } from '../../fields.ts'
import { shape } from '../shapes.ts'
import { all, between, defined, filterOf, InsightFilter, question, shared, value } from './asking.ts'

const OUTLOOK = {
  expected: ['Float', 'Expected won amount.'],
  deals: ['Float', 'Deals expected to be won.'],
  low: ['Float', 'Lower end of the interval.'],
  high: ['Float', 'Upper end of the interval.'],
} satisfies Record<string, [unknown, string]>

const ForecastShape = shape<Forecast>(
  'Forecast',
  'What the open deals will bring, from how like deals went; or that there is not enough to say so.',
  {
    state: ['String', 'FORECAST or NOT_ENOUGH_DATA.'],
    won: ['Int', 'Won deals it learned from.'],
    lost: ['Int', 'Lost deals it learned from.'],
    'needed?': ['Int', 'NOT_ENOUGH_DATA: decided deals that it takes.'],
    'level?': ['Float', 'Of the intervals: 0.8 = one month of ten above, one below.'],
    'realisation?': ['Float', 'Won amount as a share of the stated value, in the history.'],
    'partnerWeight?': ['Float', 'Decided deals at which a partner’s own record counts half.'],
    'currencies?': [
      [
        shape('CurrencyForecast', 'The forecast in one currency.', {
          currency: ['String', 'ISO 4217.'],
          total: [
            shape('Outlook', 'An expected amount with its interval.', OUTLOOK),
            'Over all months shown.',
          ],
          openDeals: ['Int', 'Open deals.'],
          openValue: ['Float', 'Their stated value.'],
          months: [
            [
              shape('ForecastMonth', 'The outlook for one month.', {
                month: ['String', 'First day, ISO date.'],
                ...OUTLOOK,
              }),
            ],
            'This month and the ones after it; as many as asked for.',
          ],
        }),
      ],
      'One entry per currency.',
    ],
    'byStage?': [
      [
        shape('StageChance', 'Chance of a win from a stage.', {
          stage: ['String', 'Which stage.'],
          deals: ['Int', 'Open deals there.'],
          chance: ['Float', 'Mean chance of a win in the end, 0 to 1.'],
        }),
      ],
      'One entry per stage.',
    ],
  },
)

question('forecast', ForecastShape, 'What the open deals will bring.', ({ baton }, filter) =>
  forecast(baton.db, filter, { now: baton.now() }),
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

// ---------- How good it was ----------

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
