/** How partners do, and how they are done by. */
import {
  type PartnerRow,
  type PartnerScorecard,
  partnerScorecard,
  topPartners,
} from '../../../insight/partner-scorecard.ts'
import { builder } from '../../builder.ts'
import { LIST_BOUND } from '../../fields.ts'
import { partnerNamed } from '../../people-named.ts'
import { Money } from '../money.ts'
import { shape } from '../shapes.ts'
import { all, between, Proportion, shared, value } from './asking.ts'
import { WinRatesShape } from './funnel.ts'

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
