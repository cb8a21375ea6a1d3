/** Answers to "Who is your contact at the customer, and how can they be reached?" as people type them. */
import { describe, expect, it } from 'vitest'
import { answerToGap } from '../../../src/understanding/gap-answer.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

function contactIn(text: string): string {
  const mail = mailOf({
    from: 'Ana Ruiz <ana@fieldpartner.example>',
    subject: 'Re: [1047] One thing is missing',
    text,
  })
  const setting = { ...settingOf(mail), address: 'DEAL' as const, customerNames: ['Tarn Foods'] }
  const [deal] = answerToGap(mail, setting, ['CONTACT'], understand(mail, setting)).deals
  return (deal?.contacts ?? [])
    .map(({ name, email, phone }) => `${name?.value ?? '-'} | ${(email ?? phone)?.value ?? '-'}`)
    .join('; ')
}

describe('the contact that was asked for', () => {
  it.each([
    ["Beryl Ackersley, she's the archivist. phone +44 113 496 0177", 'Beryl Ackersley | +441134960177'],
    [
      'That would be Beryl Ackersley. She keeps the records, +44 113 496 0177.',
      'Beryl Ackersley | +441134960177',
    ],
    ['Ask for Beryl in the archive, +44 113 496 0177', 'Beryl | +441134960177'],
    [
      "The lady's name is Beryl Ackersley, you can ring her on +44 113 496 0177",
      'Beryl Ackersley | +441134960177',
    ],
    ['call erik falk, +46 8 555 010 22', 'erik falk | +46855501022'],
    ["C'est Berthe Acker, elle dirige les archives. Tél. +33 1 99 00 88 20", 'Berthe Acker | +33199008820'],
    ['Das ist Frau Berta Acker, sie leitet das Archiv. Tel. +49 711 555 0177', 'Berta Acker | +497115550177'],
    ['Es ist der Herr Acker vom Einkauf, Durchwahl +49 711 555 0177', 'Acker | +497115550177'],
    ['Es Berta Acker, lleva el archivo. Tel. +34 600 555 017', 'Berta Acker | +34600555017'],
  ])('%s', (text, contact) => expect(contactIn(text)).toBe(contact))
})

describe('no name is made up', () => {
  it.each([
    ['Their reception is on +44 113 496 0177.'],
    ['Just call +44 113 496 0177'],
    ['Best reached in the mornings, +44 113 496 0177'],
    ['Call the archive, +44 113 496 0177'],
    ['Office: +44 113 496 0177'],
  ])('%s', (text) => expect(contactIn(text)).toMatch(/^(?:- \| \+441134960177)?$/))
})
