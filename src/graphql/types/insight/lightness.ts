/** What the motion costs per deal. */
import { type Lightness, lightness } from '../../../insight/lightness.ts'
import { shape } from '../shapes.ts'
import { Proportion, question } from './asking.ts'

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

question('lightness', LightnessShape, 'What the motion costs per deal.', ({ baton }, filter) =>
  lightness(baton.db, filter),
)
