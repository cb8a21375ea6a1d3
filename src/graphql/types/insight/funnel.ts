/** How far deals come, how many are won, and how fast that earns. */
import { type Funnel, funnel, type Velocity, velocity, winRates } from '../../../insight/funnel.ts'
import { builder } from '../../builder.ts'
import { Money } from '../money.ts'
import { shape } from '../shapes.ts'
import { all, filterOf, InsightFilter, Proportion, question, shared, value } from './asking.ts'

const Grain = builder.enumType('Grain', {
  description: 'How cohorts are cut.',
  values: { WEEK: { description: 'By week, from Monday.' }, MONTH: { description: 'By month.' } } as const,
})

const FunnelShape = shape<Funnel>('Funnel', 'How far the deals of a cohort came.', {
  grain: [Grain, 'How the cohorts are cut.'],
  steps: [
    [
      shape('FunnelStep', 'One step of the funnel.', {
        step: ['String', 'ENTERED, COMPLETED, OFFERED, ACCEPTED or WON.'],
        deals: ['Int', 'How many reached it; whoever reached a step reached every step before it.'],
        value: [[Money], 'What they are worth, per currency.'],
        ofEntered: [Proportion, 'Of all that entered.'],
        ofPrevious: [Proportion, 'Of those that reached the step before.'],
      }),
    ],
    'The five steps, in order.',
  ],
  salesStages: [
    [
      shape('SalesStageCount', 'Deals at a sales stage or beyond.', {
        stage: ['String', 'Which stage.'],
        deals: ['Int', 'How many.'],
      }),
    ],
    'Where the motion uses sales stages; at most four.',
  ],
  outcomes: [
    shape('Outcomes', 'What became of the deals.', {
      open: ['Int', 'Not closed yet.'],
      won: ['Int', 'Won.'],
      lost: ['Int', 'Lost.'],
      rejected: ['Int', 'Rejected by the vendor.'],
      withdrawn: ['Int', 'Withdrawn by partner or customer.'],
      expired: ['Int', 'Ended by the clock.'],
    }),
    'What became of them.',
  ],
  cohorts: [
    [
      shape('Cohort', 'The deals that entered in one period.', {
        period: ['String', 'First day of the period, ISO date.'],
        entered: ['Int', 'Entered.'],
        completed: ['Int', 'Became complete.'],
        offered: ['Int', 'Were offered.'],
        accepted: ['Int', 'Were accepted.'],
        won: ['Int', 'Were won.'],
        lost: ['Int', 'Were lost.'],
        closedWithoutResult: ['Int', 'Ended without a result.'],
        open: ['Int', 'Are open.'],
      }),
    ],
    'One entry per period with deals in it, oldest first.',
  ],
})

builder.queryField('funnel', (t) =>
  t.field({
    type: FunnelShape,
    description: 'How far deals come, from entry to win, by cohort.',
    authScopes: all,
    ...value,
    args: {
      filter: t.arg({ type: InsightFilter, description: 'Which deals; all when nothing is said.' }),
      grain: t.arg({ type: Grain, defaultValue: 'MONTH', description: 'How cohorts are cut.' }),
    },
    resolve: (_root, { filter, grain }, context) => {
      const of = filterOf(filter)
      return shared(context, `funnel ${grain} ${JSON.stringify(of)}`, () =>
        funnel(context.baton.db, of, grain ?? 'MONTH'),
      )
    },
  }),
)

export const WinRatesShape = shape('WinRates', 'Win rates, narrow and wide.', {
  narrow: [Proportion, 'won / (won + lost)'],
  wide: [Proportion, 'won / all closed'],
  open: ['Int', 'Deals that are open.'],
})

question(
  'winRates',
  WinRatesShape,
  'Win rates of the deals that entered in the period.',
  ({ baton }, filter) => winRates(baton.db, filter),
)

const VelocityShape = shape<Velocity>(
  'Velocity',
  'How much the motion earns a day: opportunities × win rate × size / cycle.',
  {
    opportunities: ['Int', 'Deals that an account executive accepted.'],
    'winRate?': ['Float', 'Won of the accepted deals that are closed.'],
    meanWon: [[Money], 'Mean won amount, per currency.'],
    'cycleDays?': ['Float', 'Mean days from the first mail to the win.'],
    perDay: [[Money], 'What that comes to per day, per currency.'],
  },
)

question('velocity', VelocityShape, 'How fast won money comes in.', ({ baton }, filter) =>
  velocity(baton.db, filter),
)
