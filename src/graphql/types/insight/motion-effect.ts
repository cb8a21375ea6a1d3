/** What a version of the motion changed. */
import {
  EFFECT_METRICS,
  type EffectMetric,
  type MotionEffect,
  motionEffect,
} from '../../../insight/motion-effect.ts'
import { builder } from '../../builder.ts'
import { uuidOf } from '../../uuid.ts'
import { shape } from '../shapes.ts'
import { all, value } from './asking.ts'

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
