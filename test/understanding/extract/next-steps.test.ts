/** The clause that tells the step, out of sentences that say more than that; and what looks like a step and is none. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

/** Written on Thursday, 15 October 2026: the words of the mail, the step, its day. */
const told: [string, string, string | null][] = [
  [
    'Wendell and I have a call on Tuesday 27 October at 2pm and I would like one of your engineers to sit in.',
    'Wendell and I have a call on Tuesday 27 October at 2pm',
    '2026-10-27',
  ],
  [
    'PS Thandeka is in the orchards till the 3rd, so please ring her on Wednesday 4 November.',
    'ring her on Wednesday 4 November',
    '2026-11-04',
  ],
  [
    'We would like the order placed before Jan 31. Can your people meet Peggy on November 18 in Duluth?',
    'Can your people meet Peggy on November 18 in Duluth?',
    '2026-11-18',
  ],
  [
    'When can they show it to the lab team? Nov 3 or Nov 4 works here.',
    'When can they show it to the lab team? Nov 3 or Nov 4 works here',
    '2026-11-03',
  ],
  [
    'Kunnen jullie op dinsdag 20/10 meekomen naar de kas?',
    'Kunnen jullie op dinsdag 20/10 meekomen naar de kas?',
    '2026-10-20',
  ],
  [
    '12. Nächster Schritt: Besichtigung Ofen 2 am 20.10.2026\n13. Sonstiges: -',
    'Besichtigung Ofen 2 am 20.10.2026',
    '2026-10-20',
  ],
]

const none = [
  "She's out till Monday so don't call before then.",
  'Next step: demo on 2 October 2026',
  'Callum, as promised: £68,000 all in for the warehouse only.',
  'Quedamos a su disposición.',
]

const stepOf = (text: string) => {
  const mail = mailOf({ text })
  const [deal] = readDeals(mail, settingOf(mail))
  return [deal?.nextStep?.value ?? null, deal?.nextStepDate?.value ?? null]
}

describe('the next step', () => {
  it.each(told)('of: %s', (text, step, day) => {
    expect(stepOf(text)).toEqual([step, day])
  })
  it.each(none)('none in: %s', (text) => {
    expect(stepOf(text)).toEqual([null, null])
  })
})
