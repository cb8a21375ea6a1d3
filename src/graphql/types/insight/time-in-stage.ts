/** How long deals stay in each stage. */
import { type StageTime, timeInStage } from '../../../insight/time-in-stage.ts'
import { shape } from '../shapes.ts'
import { question } from './asking.ts'

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

question(
  'timeInStage',
  [StageTimeShape],
  'How long deals stay in each stage; one entry per stage.',
  ({ baton }, filter) => timeInStage(baton.db, filter, baton.now()),
)
