/** The next step of a reply in the words that tell it, and what is none. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

function stepIn(text: string) {
  const mail = mailOf({
    from: 'Priya Nair <priya.nair@vendor.example>',
    subject: 'Re: [1047] Tarnholm Foods',
    date: '2026-11-23T09:00:00+00:00',
    text,
  })
  const setting = { ...settingOf(mail), address: 'DEAL' as const, customerNames: ['Tarnholm Foods'] }
  const { deals } = understand(mail, setting)
  return deals[0]?.nextStep ?? null
}

describe('without what announces it', () => {
  it.each([
    ['Next step is a demo on 12 January.', 'a demo on 12 January'],
    ['The next step is to call Maya on 12 January.', 'call Maya on 12 January'],
    ['Next steps are a workshop and a demo on 12 January.', 'a workshop and a demo on 12 January'],
    ['As a next step we will run the workshop on 12 January.', 'we will run the workshop on 12 January'],
    ['Nächster Schritt ist eine Demo am 12. Januar.', 'eine Demo am 12. Januar'],
    ['La prochaine étape est une démo le 12 janvier.', 'une démo le 12 janvier'],
    ['El próximo paso es una demo el 12 de enero.', 'una demo el 12 de enero'],
    ['O próximo passo é uma demo em 12 de janeiro.', 'uma demo em 12 de janeiro'],
    ['Il prossimo passo è una demo il 12 gennaio.', 'una demo il 12 gennaio'],
    ['De volgende stap is een demo op 12 januari.', 'een demo op 12 januari'],
    ['Nästa steg är en demo den 12 januari.', 'en demo den 12 januari'],
    ["I'll send the offer on Friday.", "I'll send the offer on Friday"],
  ])('%s', (text, step) => {
    const read = stepIn(text)
    expect(read?.value).toBe(step)
    expect(read?.evidence[0]?.quote).toContain(step)
  })
})

it.each([
  'Next step is still open.',
  'Der nächste Schritt ist noch offen.',
  'We propose that Harbor gets 80 % because we do the demo on 12 January.',
  "Je propose que Harbor reçoive 80 %, parce qu'ils ont tout fait.",
])('is none: %s', (text) => {
  expect(stepIn(text)).toBeNull()
})
