/** What stands behind the questions of a letter that is quoted: where it begins and ends, for any kind of question. */
import { expect, it } from 'vitest'
import { answerToGap } from '../../../src/understanding/gap-answer.ts'
import { behindQuestions } from '../../../src/understanding/own-words/behind-questions.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

const LETTER = `Hello Dana,

Your registration is saved as deal 1042. Just reply to this mail:

  1. Which company is the customer? Its name, and its website if you know
     it.
  2. Why now? What problem does the customer want to solve? A sentence or
     two.
  3. When will the customer decide? A date, a month or a quarter.
  4. What is the next step, and when?

Your own words are fine, a line for each is enough.`

const behind = (text: string) =>
  behindQuestions(text, [LETTER]).map(({ start, end }) => text.slice(start, end))

it.each([
  ['> 3. When will the customer decide?   mid March', ['mid March']],
  ['> 3. When will the customer decide? A date, a month or a quarter. mid March', ['mid March']],
  ['> 3. When will the customer decide? mid March A date, a month or a quarter.', ['mid March']],
  ['> *When will the customer decide?* A date, a month or a quarter. mid March', ['mid March']],
  [
    '> 2. Why now? What problem does the customer want to solve? Nine days of waiting',
    ['Nine days of waiting'],
  ],
  ['> 4. What is the next step, and when? demo on 3 March', ['demo on 3 March']],
  ['> > 2) Why now? Nine days\n> > of waiting\n> > \n> > Northwind', ['Nine days', 'of waiting']],
  ['| 4. What is the next step, and when? a demo\n| Your own words are fine', ['a demo']],
  // The newer answer stands above.
  [
    '> 4. What is the next step, and when? a demo\n> > 4. What is the next step, and when? a call',
    ['a demo'],
  ],
  [LETTER, []],
  [LETTER.replace(/^/gm, '> '), []],
  [LETTER.replace(/\s+/g, ' '), []],
  ['> 4. What is the next step, and when? […]', []],
  ['> He asked: what is the next step, and when? A demo', []],
  ['> 4. What is the next step, and why? A demo', []],
])('%j', (text, expected) => {
  expect(behind(text)).toEqual(expected)
})

it('fills what was asked for, with the words where they stand', () => {
  const text =
    '> 3. When will the customer decide? mid March\n> 4. What is the next step, and when? Demo on 3 December'
  const mail = mailOf({
    subject: 'Re: [1042] Two things missing',
    date: '2026-11-15T10:00:00+01:00',
    text,
    own: '',
  })
  const setting = { ...settingOf(mail), address: 'DEAL' as const, letters: [LETTER] }
  const first = understand(mail, setting)
  const { intent, deals } = answerToGap(mail, setting, ['CLOSE_DATE', 'NEXT_STEP'], first)
  expect(intent).toBe('UPDATE')
  expect(deals[0]?.closeDate?.value.date).toMatch(/^2027-03/)
  for (const fact of [deals[0]?.closeDate, deals[0]?.nextStep]) {
    const [at] = fact!.evidence
    expect(at).toMatchObject({ part: 'body', quote: text.slice(at!.start, at!.end) })
  }
  expect(answerToGap(mail, { ...setting, letters: [] }, ['CLOSE_DATE'], first).deals).toEqual([])
})

it('takes time in proportion to the length', () => {
  const line = `> 4. What is the next step, and when? ${'a demo '.repeat(20)}\n`
  for (const text of [line.repeat(20_000), '> '.repeat(500_000), '1. '.repeat(300_000)]) {
    const start = performance.now()
    behindQuestions(text, [LETTER])
    expect(performance.now() - start).toBeLessThan(500)
  }
})
