import { describe, expect, it } from 'vitest'
import type { EntryField } from '../../../src/motion/words.ts'
import { fillGap, missingFields } from '../../../src/understanding/gap.ts'
import { readUpdate } from '../../../src/understanding/wish/readers/registration-update.ts'
import { type Expected, mailOf, only, settingOf } from './kit.ts'

const answers: [string, EntryField[], string, Expected & { context?: string }][] = [
  [
    'bare values in one line',
    ['ACCOUNT', 'CONTACT', 'AMOUNT'],
    'Acme Ltd, Jane Doe jane@acme.example, 50k',
    { account: 'Acme Ltd', contacts: ['Jane Doe | jane@acme.example | - | -'], amount: '50000 GBP' },
  ],
  [
    'numbered',
    ['CONTACT', 'CLOSE_DATE'],
    '1. Rufus Adeyemi, COO, rufus.adeyemi@pellworth.example\n2. end of February 2027',
    { contacts: ['Rufus Adeyemi | rufus.adeyemi@pellworth.example | - | COO'], close: '2027-02-28' },
  ],
  [
    'labelled',
    ['CONTACT', 'CONTEXT'],
    'Contact: Olu Bankole, 0161 496 0214\nReason: they lose two days a week to copying orders by hand',
    {
      contacts: ['Olu Bankole | - | +441614960214 | -'],
      context: 'they lose two days a week to copying orders by hand',
    },
  ],
  [
    'a sentence in German',
    ['CONTACT'],
    'Hallo, Ansprechpartnerin ist Frau Dr. Maren Voss, maren.voss@sonnenau.example.',
    { contacts: ['Dr. Maren Voss | maren.voss@sonnenau.example | - | -'] },
  ],
  ['a bare date', ['CLOSE_DATE'], 'mid-March 2027', { close: '2027-03-15' }],
  [
    'only the address',
    ['CONTACT'],
    'j.petrie@larkfield.example',
    { contacts: ['- | j.petrie@larkfield.example | - | -'] },
  ],
]

describe('the answer to a gap request', () => {
  it.each(answers)('%s', (_name, missing, text, { context, ...expected }) => {
    const mail = mailOf({ text, subject: 'Re: [1047] Pellworth: two things missing' })
    const deal = fillGap(mail, missing, settingOf(mail))
    expect(only(deal, expected)).toEqual(expected)
    if (context) expect(deal.context.map((fact) => fact.value).join(' ')).toContain(context)
  })
  it('takes the contact from a card that comes with the answer', () => {
    const card =
      'BEGIN:VCARD\nVERSION:3.0\nFN:Ines Prado\nTITLE:CFO\nTEL;TYPE=CELL:+34 600 55 01 11\nEMAIL:ines@prado-sl.example\nEND:VCARD\n'
    const mail = mailOf({
      text: 'See the attached card.',
      subject: 'Re: [1047] Prado: one thing missing',
      cards: [card],
    })
    const deal = fillGap(mail, ['CONTACT'], settingOf(mail))
    expect(only(deal, { contacts: [] })).toEqual({
      contacts: ['Ines Prado | ines@prado-sl.example | +34600550111 | CFO'],
    })
  })
  it('finds nothing in "see above"', () => {
    const mail = mailOf({ text: 'See above please.', subject: 'Re: [1047] Pellworth: two things missing' })
    const deal = fillGap(mail, ['ACCOUNT', 'CONTACT'], settingOf(mail))
    expect(missingFields([deal])).toEqual(['ACCOUNT', 'CONTACT', 'CONTEXT'])
  })
})

describe('an update', () => {
  it('takes the corrected facts and nothing of the old ones', () => {
    const text = `Hi,\n\nLarkfield is still open. Budget moved from £140k to £165k, they now decide on 26 February 2027. Joanne has left, the new contact is Olu Bankole, Information Governance Lead, olu.bankole@larkfield.example.\n\nI owe them a revised quote by 18 December.`
    const mail = mailOf({
      from: 'Nadia Rahman <nadia@vendor.example>',
      text,
      subject: 'Re: [1044] How is Larkfield Hospitals Trust going?',
      date: '2026-12-10T11:00:00+00:00',
    })
    const expected = {
      account: 'Larkfield',
      amount: '165000 GBP',
      close: '2027-02-26',
      contacts: ['Olu Bankole | olu.bankole@larkfield.example | - | Information Governance Lead'],
      step: 'I owe them a revised quote by 18 December',
      stepDate: '2026-12-18',
      product: null,
    }
    expect(only(readUpdate(mail, settingOf(mail)), expected)).toEqual(expected)
  })
})
