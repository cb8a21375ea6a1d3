/** Who is no contact any more, by a reply; and whose name or address was misspelt. */
import { describe, expect, test } from 'vitest'
import { readUpdate } from '../../../src/understanding/wish/readers/registration-update.ts'
import { mailOf, settingOf } from './kit.ts'

const said = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  return readUpdate(mail, settingOf(mail))
}
const outOf = (text: string) => said(text).contactsOut.map(({ value }) => value)

describe('out is', () => {
  test.each([
    ['Karen Hale has left, please use Tom Baines (t.baines@kestrelfoods.example) instead.', 'Karen Hale'],
    ['karen has left, talk to tom baines, t.baines@kestrelfoods.example', 'karen'],
    ['Not Karen Hale any more. Talk to Tom Baines (t.baines@kestrelfoods.example) instead.', 'Karen Hale'],
    ['Nicht mehr Frau Haas, sondern Jörg Weber (j.weber@kestrelfoods.example).', 'Haas'],
    ['Niet meer Jan Kruit. Anouk Smit (a.smit@kestrelfoods.example) is het nieuwe contact.', 'Jan Kruit'],
    ['They let Karen go. Tom Baines (t.baines@kestrelfoods.example) has her seat.', 'Karen'],
    ['Met Karen yesterday, she has left the company. Terry stays.', 'Karen'],
    ['Tom Baines has taken over from Karen, his mail is t.baines@kestrelfoods.example.', 'Karen'],
    ['Frau Haas hat gekündigt. Bitte künftig an Jörg Weber wenden (j.weber@kestrelfoods.example).', 'Haas'],
    ['Bitte Herrn Krause als Ansprechpartner streichen.', 'Krause'],
    [
      'Mme Roux ne travaille plus là-bas, le contact est Paul Girard (p.girard@kestrelfoods.example).',
      'Roux',
    ],
    ['Por favor eliminad a Pepe de los contactos.', 'Pepe'],
    ['O João saiu da empresa, agora fale com a Marta Lopes, m.lopes@kestrelfoods.example', 'João'],
    ['Togliete Bruni dai contatti, grazie.', 'Bruni'],
    ['Jan werkt daar niet meer, voortaan graag via Anouk Smit (a.smit@kestrelfoods.example).', 'Jan'],
    ['Zamiast Kowalskiego kontaktem jest Anna Nowak, a.nowak@kestrelfoods.example', 'Kowalskiego'],
    ['Ta bort Anders, han har slutat.', 'Anders'],
    ['Fjern Anders som kontakt, han er stoppet.', 'Anders'],
    ['田中様は退職されました。新しい担当は佐藤様です。sato@kestrelfoods.example', '田中'],
    ['Neuer Ansprechpartner ist Jörg Weber (j.weber@kestrelfoods.example), den alten bitte streichen.', null],
    ['Notre contact a changé : désormais Paul Girard, p.girard@kestrelfoods.example', null],
  ])('%s', (text, name) => {
    expect(outOf(text)).toEqual([name])
    expect(said(text).contacts.map((contact) => contact.name?.value)).not.toContain(name)
  })

  test('and both of two', () => {
    expect(outOf('Karen and Terry have both left.')).toEqual(['Karen', 'Terry'])
  })
})

describe('nobody is out by', () => {
  test.each([
    'Karen is out until Monday.',
    'Karen is on leave this week.',
    'Karen left me a message.',
    'Karen left the meeting happy.',
    'Karen has left it with her boss, we hear next week.',
    'If Karen has left by then we need somebody else.',
    "Karen hasn't left, that was a rumour.",
    "Don't remove Karen please, she is still our champion.",
    'Karen is leaving at the end of March, Tom will take over then.',
    'Tom came to the demo instead of Karen.',
    'Please drop Karen a line before the demo.',
    'Take Terry off the distribution list please.',
    'Remove Terry from the invite for Thursday.',
    'We replace the spreadsheet of Karen with Flow.',
    'Frau Haas ist heute nicht mehr da, ich rufe morgen an.',
    'Heute ist Frau Haas nicht mehr da.',
    'Frau Haas hat den Raum verlassen.',
    'Mme Roux est partie en vacances, je rappelle lundi.',
    'Pepe ya no está disponible el lunes.',
    'Il sig. Bruni non è più in ufficio oggi.',
    'Jan is tot maandag weg.',
    'Anders har slutat svara på mejl.',
  ])('%s', (text) => expect(outOf(text)).toEqual([]))
})

test.each([
  ["It's Baynes not Baines", 'Baines', 'Baynes'],
  ['Nicht Meier, sondern Meyer.', 'Meier', 'Meyer'],
  ['Son nom est Girard, pas Girart', 'Girart', 'Girard'],
  ['the address is k.hale@kestrelfoods.example, not k.hall', 'k.hall', 'k.hale@kestrelfoods.example'],
  ['His surname is spelled Baynes.', undefined, 'Baynes'],
])('a spelling: %s', (text, wrong, right) => {
  const [spelling] = said(text).contactSpellings
  expect([spelling?.wrong?.value, spelling?.right.value]).toEqual([wrong, right])
})

test('two people are no spelling of one', () => {
  expect(said('Tom, not Karen, is the one to call.').contactSpellings).toEqual([])
})

test('an address that is put right beside a name', () => {
  const { contactSpellings } = said(
    "There is a typo in the mail address, it's robin.kellner@kestrelfoods.example and he is called Kellner, not Keller.",
  )
  expect(contactSpellings.map(({ right, wrong }) => [right.value, wrong?.value ?? null])).toEqual([
    ['Kellner', 'Keller'],
    ['robin.kellner@kestrelfoods.example', null],
  ])
})

test.each([
  'Not Karen Hale again, she calls every day.',
  'We are not with Karen Hale any more this week, back on Monday.',
])('nobody is out: %s', (text) => {
  expect(outOf(text)).toEqual([])
})
