/** Which sum in the report of a loss is the deal's, and which one only tells what lay between two offers. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

const lostIn = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Did it close?', text })
  const { intent, outcome } = understand(mail, { ...settingOf(mail), address: 'DEAL' })
  return { intent, sum: outcome?.amount && `${outcome.amount.value.max} ${outcome.amount.value.currency}` }
}

describe('a loss', () => {
  it.each([['We lost it, an order of 46,000 EUR. They went with Siemens.', '46000 EUR']])(
    'of: %s',
    (text, sum) => expect(lostIn(text)).toEqual({ intent: 'LOST', sum }),
  )

  it.each([
    'Leider verloren. Den Ausschlag gab der Preis, am Ende lagen knapp 9.000 € dazwischen.',
    'We lost it. They undercut us by £12,000.',
    'We lost it. In the end we were 9,000 euros more expensive.',
    'On a perdu. Le concurrent était 9 000 € moins cher.',
    'Lo perdimos. La diferencia fue de 9.000 euros.',
    'Abbiamo perso. Il concorrente costava 9.000 euro in meno.',
    'Helaas verloren, ze waren € 9.000 goedkoper.',
    'Vi förlorade affären. De var 90 000 kr billigare.',
  ])('with what lay between: %s', (text) => expect(lostIn(text)).toEqual({ intent: 'LOST', sum: null }))

  it.each([
    'Wir haben den Auftrag über 46.000 EUR leider verloren.',
    'We hebben de opdracht van 46.000 euro verloren.',
  ])('is one, whatever stands between the verbs: %s', (text) => expect(lostIn(text).intent).toBe('LOST'))

  it.each([
    'Wir haben den Auftrag über 46.000 EUR verloren, an Siemens.',
    'Wir haben den Auftrag und die 46.000 EUR an Siemens verloren.',
  ])('is no win: %s', (text) => expect(lostIn(text).intent).not.toBe('WON'))
})
