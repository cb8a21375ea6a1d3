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
  // Orders to who reads the mail.
  [
    'abt 30k, po by 30 Nov\ncall him Thursday, not before 10',
    'call him Thursday, not before 10',
    '2026-10-22',
  ],
  ['Flow fits. Ask her for the floor plan she promised', 'Ask her for the floor plan she promised', null],
  ['Fragt ihn nach dem Prozessplan.', 'Fragt ihn nach dem Prozessplan', null],
  ['Appelez-la mardi, pas avant 10h.', 'Appelez-la mardi, pas avant 10h', '2026-10-20'],
  ['Llamadla el martes a partir de las diez.', 'Llamadla el martes a partir de las diez', '2026-10-20'],
  ['Chiamatela martedì dopo le dieci.', 'Chiamatela martedì dopo le dieci', '2026-10-20'],
  ['Vraag hem om de procesplaat.', 'Vraag hem om de procesplaat', null],
  ['Ring henne på måndag.', 'Ring henne på måndag', '2026-10-19'],
  ['Zadzwońcie do niej w poniedziałek.', 'Zadzwońcie do niej w poniedziałek', '2026-10-19'],
  ['Soittakaa hänelle maanantaina.', 'Soittakaa hänelle maanantaina', '2026-10-19'],
  ['Zavolejte jí v pondělí.', 'Zavolejte jí v pondělí', '2026-10-19'],
  [
    'The partners rule on it on 4 December. Before that, Hanna shows the plan to him on 20 November.',
    'Before that, Hanna shows the plan to him on 20 November',
    '2026-11-20',
  ],
]

const none = [
  "She's out till Monday so don't call before then.",
  'Next step: demo on 2 October 2026',
  'Callum, as promised: £68,000 all in for the warehouse only.',
  'Quedamos a su disposición.',
  'Send them my regards.',
  'Call her on 07700 900123.',
  'Somebody inside sold their price list to a rival, so now she wants the files locked.',
  'The order came on 9 December.',
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
