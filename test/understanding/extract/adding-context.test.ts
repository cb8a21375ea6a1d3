/** What of a reply joins the context of a deal that has one, and what does not. */
import { describe, expect, it } from 'vitest'
import { addsNeed, isTalk } from '../../../src/understanding/answers/adding-context.ts'
import { readUpdate } from '../../../src/understanding/wish/readers/registration-update.ts'
import { mailOf, settingOf } from './kit.ts'

const added = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  return readUpdate(mail, settingOf(mail))
    .context.filter(addsNeed)
    .map(({ value }) => value)
}

describe('need, problem, trigger, competitor', () => {
  it.each([
    'They also need it for the French plants, the auditor complained.',
    'The auditor complained about missing signatures.',
    'The incumbent is Coupa and their contract ends in March.',
    'They were fined 20k last month.',
    'Invoices lie around for nine days.',
    'The new CFO wants it live before the audit.',
    'Der Prüfer hat die fehlenden Freigaben bemängelt.',
    'Ils perdent deux jours par facture.',
    'Pierden dos días por factura.',
  ])('%s', (text) => expect(added(text)).toEqual([text]))
})

describe('no context', () => {
  it.each([
    'no sé, pregunto mañana',
    'asking my colleague for the contact, will come back to you',
    'Dana is on holiday, the contact is Gus Fennick, owner',
    'Their CFO is Robin Lake I think',
    'No tengo el correo, solo el móvil de Paco',
    'Robin is not CFO but head of accounting',
    'Close date moved to 15 May, amount down to 70k',
    'amount now 57k, close slips to mid January',
    'I think this will slip to Q3, Robin is lukewarm.',
    'I propose 70% for Lindgren & Falk and 30% for Harbor Systems, because Dana made the intro.',
    'Our share should be higher because we need to run the whole project.',
    'Had a good call with Robin, he wants to see the numbers',
    'We talked today, he seems keen, more next week',
    'I will ask Robin tomorrow because he needs to approve it',
    'Robin ist im Urlaub, ich melde mich',
    'Ich frage morgen nach.',
    'Je demande à mon collègue et je reviens vers vous.',
    'Chiedo al collega e vi faccio sapere.',
    'Pergunto amanhã ao colega.',
    'Ik vraag het morgen na.',
    'Zapytam jutro.',
    'Jag frågar imorgon.',
    'Jeg spørger i morgen.',
    '明日確認します。',
    "We're still waiting for legal",
    'Nothing new yet',
  ])('%s', (text) => expect(added(text)).toEqual([]))
})

describe('asked for, in any words', () => {
  it.each([
    'They replace their credit check process.',
    'They write 300 proposals a month by hand.',
    'All files are on one network share.',
    'They want to find out which invoices are late.',
    'Nobody can find the contracts.',
    'The share of manual bookings is 40%.',
    'Sie fragen jeden Monat dieselben Zahlen ab.',
  ])('%s', (text) => expect(isTalk(text)).toBe(false))
})
