/** A first name alone is a contact where the mail calls it one and gives nothing better. */
import { expect, test } from 'vitest'
import { read } from '../../../src/understanding/extract/reading.ts'
import { updateOf } from '../../../src/understanding/wish/readers/registration-update.ts'
import { mailOf, settingOf } from './kit.ts'

const namesIn = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  return updateOf(read(mail, settingOf(mail), 'OWN')).contacts.map(({ name }) => name?.value)
}

test.each([
  ['The contact there is Karen.', 'Karen'],
  ['Ansprechpartnerin ist die Petra.', 'Petra'],
  ["L'interlocutrice est Sylvie.", 'Sylvie'],
  ['El contacto es Lucía.', 'Lucía'],
  ['Il referente è Giulia.', 'Giulia'],
  ['Contactpersoon is Anouk.', 'Anouk'],
  ['Osoba kontaktowa to Anna.', 'Anna'],
  ['Kontaktperson är Lisa.', 'Lisa'],
  ['Kontaktperson er Mette.', 'Mette'],
])('%s', (text, name) => expect(namesIn(text)).toEqual([name]))

test.each(['My colleague Sam will join the demo.', 'Thanks to Karen for the intro.', 'Thanks, Robin'])(
  'and nobody by: %s',
  (text) => expect(namesIn(text)).toEqual([]),
)
