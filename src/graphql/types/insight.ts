/** The numbers: funnel, times, promises kept, forecast, partners, the effect of a version, where it leaks. */
import { type Forecast, forecast } from '../../insight/forecast.ts'
import { type Funnel, funnel, type Velocity, velocity, winRates } from '../../insight/funnel.ts'
import { type HandoffSla, handoffSla } from '../../insight/handoff-sla.ts'
import { type LeakLedger, leakLedger } from '../../insight/leak-ledger.ts'
import { type Lightness, lightness } from '../../insight/lightness.ts'
import {
  EFFECT_METRICS,
  type EffectMetric,
  type MotionEffect,
  motionEffect,
} from '../../insight/motion-effect.ts'
import { type PartnerScorecard, partnerScorecard } from '../../insight/partner-scorecard.ts'
import { type StageTime, timeInStage } from '../../insight/time-in-stage.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { partnerNamed } from '../people-named.ts'
import { uuidOf } from '../uuid.ts'
import { LeakType } from './enums.ts'
import { Money } from './money.ts'
import { shape } from './shapes.ts'

/** Numbers over the whole company: neither for partners’ keys nor for those that see their own deals only. */
export const all = { all: true } as const

export const InsightFilter = builder.inputType('InsightFilter', {
  description: 'Which deals a number is about; periods are by entry, in UTC.',
  fields: (t) => ({
    partner: t.id({ description: 'Brought by this partner.' }),
    owner: t.id({ description: 'Owned by this person now.' }),
    product: t.string({ description: 'For this product.' }),
    territory: t.string({ description: 'From this country (ISO 3166-1 alpha-2).' }),
    motionVersion: t.id({ description: 'Entered under this version.' }),
    since: t.field({ type: 'Date', description: 'Entered on this day or later.' }),
    until: t.field({ type: 'Date', description: 'Entered on this day or before.' }),
  }),
})
type FilterInput = typeof InsightFilter.$inferInput

const id = (value: string | null | undefined) => (value ? uuidOf(value) : null)
export const filterOf = (filter: FilterInput | null | undefined) => ({
  partnerId: id(filter?.partner),
  ownerId: id(filter?.owner),
  motionVersionId: id(filter?.motionVersion),
  product: filter?.product ?? null,
  territory: filter?.territory ?? null,
  since: filter?.since ?? null,
  until: filter?.until ?? null,
})

/**
 * Equal questions that are being answered share the answer: a board that twenty people look at costs one read.
 * The numbers are at most a moment old by design (insight/settle.ts).
 */
const underWay = new WeakMap<object, Map<string, Promise<unknown>>>()
export function shared<T>({ baton }: Context, question: string, answer: () => Promise<T>): Promise<T> {
  const asked = underWay.get(baton) ?? new Map<string, Promise<unknown>>()
  underWay.set(baton, asked)
  const same = asked.get(question) as Promise<T> | undefined
  if (same) return same
  const fresh = answer().finally(() => asked.delete(question))
  asked.set(question, fresh)
  return fresh
}

// ---------- Shapes ----------

export const Proportion = shape('Proportion', 'A share of a count, with its interval.', {
  hits: ['Int', 'How many of them.'],
  of: ['Int', 'Of how many.'],
  'share?': ['Float', 'hits / of; null when nothing was counted.'],
  low: ['Float', 'Lower end of the 95 % Wilson interval.'],
  high: ['Float', 'Upper end of it.'],
})

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

const Quantile = shape('Quantile', 'A time by which a share has left, with its interval.', {
  'value?': ['Float', 'Seconds; null: fewer than that share have left so far.'],
  'low?': ['Float', 'Lower end of the interval.'],
  'high?': ['Float', 'Upper end of the interval.'],
})

const StageTimeShape = shape<StageTime>(
  'StageTime',
  'How long deals stay in a stage; stays that still last are counted as such.',
  {
    stage: ['String', 'Which stage.'],
    finished: ['Int', 'Stays that ended.'],
    openNow: ['Int', 'Deals that are there now.'],
    median: [Quantile, 'When half have left.'],
    p90: [Quantile, 'When nine of ten have left.'],
    'meanOfFinished?': ['Float', 'Mean of the finished stays, seconds; too low while many are open.'],
    exits: [
      [
        shape('StageExit', 'Where stays lead.', {
          to: ['String', 'The next stage.'],
          share: ['Float', 'Share of all stays that began here.'],
        }),
      ],
      'Where the stays led, largest share first; at most one per stage.',
    ],
    curve: [
      [
        shape('CurvePoint', 'A point of the Kaplan–Meier curve.', {
          time: ['Float', 'Seconds since the stay began.'],
          atRisk: ['Int', 'Waiting just before.'],
          left: ['Int', 'Left at this time.'],
          survival: ['Float', 'Share still waiting after it.'],
          low: ['Float', 'Lower end of the 95 % interval.'],
          high: ['Float', 'Upper end of it.'],
        }),
      ],
      'The curve: at most one point per bucket in which somebody left.',
    ],
  },
)

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

const WinRatesShape = shape('WinRates', 'Win rates, narrow and wide.', {
  narrow: [Proportion, 'won / (won + lost)'],
  wide: [Proportion, 'won / all closed'],
  open: ['Int', 'Deals that are open.'],
})

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

const RateTrend = shape('RateTrend', 'A count against the same length of time before.', {
  now: ['Int', 'Count of the last 90 days.'],
  before: ['Int', 'Count of the 90 days before.'],
  'ratio?': ['Float', 'now / before; null when there was nothing before.'],
  verdict: ['String', 'MORE, FEWER or CANNOT_TELL.'],
})

const PartnerScorecardShape = shape<PartnerScorecard>(
  'PartnerScorecard',
  'How one partner does, and how it is done by.',
  {
    registrations: ['Int', 'Deals it registered.'],
    completeAtOnce: [Proportion, 'First mails that lacked nothing.'],
    'questionsPerDeal?': ['Float', 'Questions asked per deal.'],
    'medianAcceptHours?': ['Float', 'Working hours by which half of its deals were accepted.'],
    handoff: [
      shape('ScorecardHandoff', 'The acceptance that it suffered.', {
        offered: ['Int', 'Offers of its deals.'],
        inTime: ['Int', 'Accepted in time.'],
        lapsed: ['Int', 'Lapsed.'],
        declined: ['Int', 'Declined.'],
        kept: [Proportion, 'In time, of all decided.'],
        'meanHours?': ['Float', 'Mean working hours until acceptance.'],
      }),
      'How its deals were taken.',
    ],
    winRates: [WinRatesShape, 'Its win rates.'],
    won: [[Money], 'Won amounts, per currency.'],
    credited: [[Money], 'Credit computed at close, per currency.'],
    openValue: [[Money], 'Stated value of its open deals, per currency.'],
    trend: [RateTrend, 'Registrations of the last 90 days against the 90 before.'],
    comeback: [
      shape('Comeback', 'Whether it registers again after it heard an outcome.', {
        days: ['Int', 'Within so many days.'],
        afterWin: [Proportion, 'After a win.'],
        afterNoWin: [Proportion, 'After anything else.'],
        'expected?': ['Float', 'What its usual pace alone would give.'],
      }),
      'Whether it comes back.',
    ],
  },
)

const Arm = shape('EffectArm', 'Deals of one version within a stratum.', {
  n: ['Int', 'How many.'],
  hits: ['Int', 'Of those, reached the milestone.'],
})

const Stratum = shape('EffectStratum', 'Deals alike in signal, size and tier, before and after.', {
  key: ['String', 'What they have in common.'],
  a: [Arm, 'Under version A.'],
  b: [Arm, 'Under version B.'],
})

const MotionEffectShape = shape<MotionEffect>(
  'MotionEffect',
  'What a version of the motion changed, after the mix of deals is taken out.',
  {
    verdict: ['String', 'BETTER, WORSE, NO_RELEVANT_DIFFERENCE or CANNOT_TELL.'],
    why: ['String', 'In a sentence, why.'],
    metric: ['String', 'What was compared.'],
    withinDays: ['Float', 'Days since entry after which every deal is judged.'],
    level: ['Float', 'Of the interval.'],
    dealsA: ['Int', 'Deals of version A that are old enough.'],
    dealsB: ['Int', 'Deals of version B that are old enough.'],
    needed: ['Int', 'Deals per version that it takes to see a difference that matters.'],
    'effect?': [
      shape('EffectDifference', 'Difference of shares over all strata.', {
        difference: ['Float', 'Share of B minus share of A.'],
        low: ['Float', 'Lower end of the interval.'],
        high: ['Float', 'Upper end of the interval.'],
        p: ['Float', 'Probability of such a difference by chance.'],
        shareA: ['Float', 'Share under A.'],
        shareB: ['Float', 'Share under B.'],
      }),
      'The difference; null when nothing can be compared.',
    ],
    strata: [[Stratum], 'What was compared; one entry per stratum.'],
  },
)

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

const LightnessShape = shape<Lightness>(
  'Lightness',
  'What the motion costs per deal, and which steps earn their keep.',
  {
    deals: ['Int', 'Deals counted.'],
    'lettersPerDeal?': ['Float', 'Letters per deal.'],
    'questionsPerDeal?': ['Float', 'Questions per deal.'],
    'touchesPerDeal?': ['Float', 'Touches per deal.'],
    'offersPerDeal?': ['Float', 'Offers per deal.'],
    completeAtOnce: [Proportion, 'First mails that lacked nothing.'],
    steps: [
      [
        shape('StepYield', 'What one step of the motion catches.', {
          step: ['String', 'Which step.'],
          meaning: ['String', 'What it does and what counts as a catch.'],
          fired: ['Int', 'Deals on which it fired.'],
          caught: ['Int', 'Deals on which it caught something.'],
          ofDeals: [Proportion, 'Caught, of all deals.'],
          neverCaught: ['Boolean', 'It never caught anything among enough deals to say so.'],
        }),
      ],
      'One entry per step.',
    ],
  },
)

// ---------- Queries ----------

export const value = { extensions: { value: true }, complexity: 50 } as const
const filterArg = (t: { arg: (options: object) => unknown }) =>
  ({ filter: t.arg({ type: InsightFilter, description: 'Which deals; all when nothing is said.' }) }) as never
type Asked = { filter?: FilterInput | null }

/** A query over the whole company's deals: not for partners' keys. */
function question<Answer>(
  name: string,
  shapeOf: unknown,
  description: string,
  answer: (context: Context, filter: ReturnType<typeof filterOf>) => Promise<Answer>,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type: shapeOf as never,
      description,
      authScopes: all,
      ...value,
      args: filterArg(t as never),
      resolve: ((_root: unknown, args: Asked, context: Context) => {
        const filter = filterOf(args.filter)
        return shared(context, `${name} ${JSON.stringify(filter)}`, () => answer(context, filter))
      }) as never,
    }),
  )
}

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

question(
  'timeInStage',
  [StageTimeShape],
  'How long deals stay in each stage; one entry per stage.',
  ({ baton }, filter) => timeInStage(baton.db, filter, baton.now()),
)
question('handoffSla', HandoffSlaShape, 'How well handoffs are answered in time.', ({ baton }, filter) =>
  handoffSla(baton.db, filter, baton.now()),
)
question(
  'winRates',
  WinRatesShape,
  'Win rates of the deals that entered in the period.',
  ({ baton }, filter) => winRates(baton.db, filter),
)
question('velocity', VelocityShape, 'How fast won money comes in.', ({ baton }, filter) =>
  velocity(baton.db, filter),
)
question('forecast', ForecastShape, 'What the open deals will bring.', ({ baton }, filter) =>
  forecast(baton.db, filter, { now: baton.now() }),
)
question('lightness', LightnessShape, 'What the motion costs per deal.', ({ baton }, filter) =>
  lightness(baton.db, filter),
)
question(
  'leakLedger',
  LeakLedgerShape,
  'Where the motion leaks (by partner, owner and period).',
  ({ baton }, filter) => leakLedger(baton.db, filter, baton.now()),
)

builder.queryField('partnerScorecard', (t) =>
  t.field({
    type: PartnerScorecardShape,
    nullable: true,
    description: 'How a partner does and how it is done by; a partner’s key asks for itself.',
    authScopes: { read: true },
    ...value,
    args: {
      partner: t.arg.id({
        description: 'Id, mail domain or exact name; the key’s own partner when nothing is said.',
      }),
    },
    resolve: async (_root, { partner }, context) => {
      const { baton, viewer } = context
      if (viewer.lens === 'OWN' && !viewer.partnerId) return null
      const partnerId = partner ? await partnerNamed(baton.db, partner, context) : viewer.partnerId
      if (partnerId === null || typeof partnerId !== 'string') return null
      return shared(context, `scorecard ${partnerId}`, () =>
        partnerScorecard(baton.db, partnerId, baton.now()),
      )
    },
  }),
)

const EffectMetricEnum = builder.enumType('EffectMetric', {
  description: 'What two versions are compared by: the share of deals that reached it in time.',
  values: Object.fromEntries(
    EFFECT_METRICS.map((metric) => [metric, { description: `Reached ${metric}.` }]),
  ) as {
    [Metric in EffectMetric]: { description: string }
  },
})

builder.queryField('motionEffect', (t) =>
  t.field({
    type: MotionEffectShape,
    description: 'What version B changed against version A.',
    authScopes: all,
    ...value,
    args: {
      versionA: t.arg.id({ required: true, description: 'The version before.' }),
      versionB: t.arg.id({ required: true, description: 'The version after.' }),
      metric: t.arg({ type: EffectMetricEnum, required: true, description: 'Compared by what.' }),
      withinDays: t.arg.int({
        defaultValue: 14,
        description: 'Days since entry after which every deal is judged.',
      }),
    },
    resolve: (_root, { versionA, versionB, metric, withinDays }, { baton }) =>
      motionEffect(baton.db, {
        versionA: uuidOf(versionA),
        versionB: uuidOf(versionB),
        metric: metric as EffectMetric,
        withinDays: withinDays ?? 14,
        now: baton.now(),
      }),
  }),
)
