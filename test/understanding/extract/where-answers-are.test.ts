/** "Answers below in blue" tells where to look; the answers tell of the deal. */
import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

const contextOf = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  const read = understand(mail, { ...settingOf(mail), address: 'DEAL' })
  return read.deals.flatMap((deal) => deal.context.map((fact) => fact.value)).join(' ')
}

test.each([
  'Hi, answers below in blue.',
  'My replies are inline.',
  'Antworten unten in Rot.',
  'Mes réponses en bleu ci-dessous.',
  'Hola, respuestas abajo.',
  'As respostas estão abaixo, no texto.',
  'Ciao, rispondo in rosso qui sotto.',
  'Zie mijn antwoorden hieronder.',
  'Odpowiedzi poniżej na niebiesko.',
  'Hej, mine svar står i kursiv nedenfor.',
])('%s', (announcement) => {
  const context = contextOf(`${announcement}\n\nThe mill loses two hours a day to paper slips.`)
  expect(context).toContain('paper slips')
  expect(context).not.toContain(announcement.split(' ').at(-1))
})

test.each([
  'Their reply times are far below what the contract asks for, and customers leave.',
  'Answering mails takes the team in the back office three hours a day.',
])('%s', (need) => expect(contextOf(need)).toContain(need.slice(10, 40)))
