/** "Friday is my last day, Ken looks after my deals": the intake owner reads it, and nothing of the deal changes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { movesOn } from '../../src/understanding/answers/moving-on.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

describe('who leaves the partner', () => {
  test.each([
    'Friday is my last day at Harbor Systems. Ken Ashby (ken.ashby@harborsystems.example) looks after my deals from now on.',
    'Ich verlasse Harbor Systems zum 31.12. Bitte wenden Sie sich künftig an Ken Ashby, ken.ashby@harborsystems.example.',
    "Je quitte l'entreprise vendredi, c'est Ken Ashby (ken.ashby@harborsystems.example) qui reprend mes dossiers.",
  ])('in an answer: %s', async (text) => {
    const deal = await cast.working()
    const before = (await deal.row()).facts
    await story.reply(await deal.letter('INTRODUCTION', DANA), text)
    const passed = await deal.letter('PASSED_QUESTION', INES)
    expect(JSON.stringify(passed.props.data)).toContain('Ken Ashby')
    expect((await deal.row()).facts).toEqual(before)
    expect(await deal.stage()).toBe('WORKING')
    expect(await deal.letters('NEXT_STEP_UPDATE')).toEqual([])
  })

  test('in a mail of its own', async () => {
    await story.mail({
      from: DANA,
      subject: 'Moving on',
      text: 'Friday is my last day at Harbor Systems. Ken Ashby (ken.ashby@harborsystems.example) looks after my deals from now on.\n\nDana',
    })
    const outcome = await cast.outcome()
    expect([outcome.outcome, outcome.outcomeReason]).toEqual(['ANSWERED', expect.anything()])
  })
})

test.each([
  "I'm leaving the company at the end of the month, from then on please write to Ken.",
  'My last day here is 12 December.',
  "I'm moving on. My colleague Ken takes over this one.",
  'Ab Januar bin ich in Elternzeit. Ken übernimmt alle meine Kunden.',
  'El viernes es mi último día, Ken llevará todos mis clientes.',
  'Sexta-feira é o meu último dia.',
  'Venerdì è il mio ultimo giorno, Ken segue tutte le mie trattative.',
  'Vrijdag is mijn laatste werkdag. Ken neemt mijn klanten over.',
  'Fredag är min sista dag, Ken tar över mina kunder.',
  'Fredag er min sidste dag. Ken overtager mine kunder.',
  '12月末で退職いたします。後任は鈴木です。',
])('is heard: %s', (text) => {
  expect(movesOn(text)).toBe(true)
})

test.each([
  'Friday is my last day before the holidays, I will call Maya then.',
  "Maya's last day is Friday, please write to Joan.",
  'Friday is the last day of their budget.',
  'They are leaving the company that runs their payroll.',
  'I am leaving it with you, thanks.',
  "I'm leaving now for the meeting with Maya.",
  'Freitag ist mein letzter Tag vor dem Urlaub.',
  'Ich verlasse mich auf Sie.',
  '小暮様が退職され、後任は長谷部様です。',
])('is not heard: %s', (text) => {
  expect(movesOn(text)).toBe(false)
})
