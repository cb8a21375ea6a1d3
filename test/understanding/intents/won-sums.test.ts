/** What a deal was won for, said again after it was closed. */
import { describe, expect, it } from 'vitest'
import { wonSumIn } from '../../../src/understanding/answers/won-sums.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { CHECK, parsed, setting } from './kit.ts'

const BEFORE = { value: '82000', currency: 'EUR' }
const said = (words: string, before: typeof BEFORE | null = BEFORE) => {
  const sum = wonSumIn(words, before, 'EUR')
  return sum && `${sum.value} ${sum.currency}`
}

describe('puts the sum right', () => {
  it.each([
    ['It was 78,500, not 82,000', '78500 EUR'],
    ['It was 78,500 EUR, not 82,000 EUR.', '78500 EUR'],
    ['won, 90k not 82k', '90000 EUR'],
    ['Hi,\n\nsmall correction: it was 78,500 and not 82,000.', '78500 EUR'],
    ['It was not 82,000 but 78,500.', '78500 EUR'],
    ['Correction: 78,500 EUR', '78500 EUR'],
    ['Sorry, the final sum is 78.5k', '78500 EUR'],
    ['The signed amount was 78,500 euros instead of 82,000.', '78500 EUR'],
    ['78,500 EUR', '78500 EUR'],
    ['78.500', '78500 EUR'],
    ['90k', '90000 EUR'],
    ['Won at £90,000', '90000 GBP'],
    ['82k', '82000 EUR'],
    ['argh. 95k. Final.', '95000 EUR'],
    ['argh. 95,000. Final.', '95000 EUR'],
    ['oops, sorry 90k not 82k', '90000 EUR'],
    ['Sorry, typo: 82,500 not 82,000', '82500 EUR'],
    ['yes, 82,500', '82500 EUR'],
    ['78,5 k€ et pas 82', '78500 EUR'],
    ['eran 78,5 k€, no 82', '78500 EUR'],
    ['95.000 statt 82', '95000 EUR'],
    ['Endgültig 95.000 €', '95000 EUR'],
    ['Sorry, the final invoice is 79,950.40 EUR rather than 82,000', '79950.4 EUR'],
    ['Die Schlussrechnung ist 79.950,40 EUR statt 82.000', '79950.4 EUR'],
    // Said once more, when it holds already.
    ['82,000, not 90k', '82000 EUR'],
    ['won 82,500', '82500 EUR'],
    ['closed won 82,500', '82500 EUR'],
    ['WON 79500', '79500 EUR'],
    ['Won 82,500 today', '82500 EUR'],
    ['Es waren 78.500 EUR, nicht 82.000 EUR.', '78500 EUR'],
    ['Gewonnen mit 90 TEUR, nicht 82 TEUR.', '90000 EUR'],
    ['Korrektur: Auftragswert 78.500 €', '78500 EUR'],
    ['Nicht 82.000, sondern 78.500 Euro.', '78500 EUR'],
    ["C'était 78 500 €, pas 82 000 €.", '78500 EUR'],
    ['Le montant est de 78 500 euros au lieu de 82 000.', '78500 EUR'],
    ['Fueron 78.500 euros, no 82.000.', '78500 EUR'],
    ['No eran 82.000 sino 78.500.', '78500 EUR'],
    ['Foram 78.500 euros, não 82.000.', '78500 EUR'],
    ['Erano 78.500 euro, non 82.000.', '78500 EUR'],
    ['Het was 78.500, niet 82.000.', '78500 EUR'],
    ['To było 78 500 zł, a nie 82 000.', '78500 PLN'],
    ['Det blev 78 500 kr, inte 82 000.', '78500 SEK'],
    ['Det var 78.500 euro, ikke 82.000.', '78500 EUR'],
  ])('%s', (words, sum) => expect(said(words)).toBe(sum))

  it('of a deal in crowns, crowns are its own', () => {
    const sum = wonSumIn('Det var 78.500 kr, ikke 82.000.', { value: '82000', currency: 'DKK' }, null)
    expect(sum).toEqual({ value: '78500', currency: 'DKK' })
  })

  it('or names it for the first time', () => {
    expect(said('It was 78,500 EUR', null)).toBe('78500 EUR')
    expect(said('85,000', null)).toBe('85000 EUR')
    expect(wonSumIn('85,000', null, null)).toBeNull()
  })
})

describe('puts nothing right', () => {
  it.each([
    'Invoice over 20,000 EUR goes out Monday.',
    'The first invoice was 20,000 EUR.',
    'The services part is 20,000 EUR.',
    'It was 78,500 EUR, wasn’t it?',
    'Was it 78,500 or 82,000?',
    'It was about 78,500 EUR.',
    'It was between 70,000 and 78,500 EUR.',
    'Maybe it was 78,500 EUR.',
    'It would have been 90,000 if they had taken the training.',
    'Their budget was 120,000 EUR.',
    'We start with 1,200 users, not 1,000.',
    'It was 120 users, not 100.',
    'PO 4500012345 is attached.',
    'The discount was 5,000, not 3,500.',
    'It is 6,500 EUR per month.',
    'Kick-off is on 12.01.2027.',
    'They signed in 2026, not 2025.',
    'Die Rechnung über 20.000 Euro geht Montag raus.',
    'Der Rabatt waren 5.000 Euro, nicht 3.500.',
    'La facture était de 20 000 €.',
    'Thanks!',
    'The commission is 8,200 EUR.',
    'Next year they want another 40,000 EUR of Vault.',
    'They paid 20,000 to the old supplier.',
    'Next one: Larkfield, 40k.',
    'The final invoice is 79,950.40 EUR',
    'The first invoice is 20,000 EUR, not 25,000',
    'Won 120 users, not 82',
    'Won! PO 45001234',
    'Won! Order number 45001234',
    'Won, PO no. 4500012',
    '[1042] won',
    'Won 1,200 seats',
    'Won! Their phone is 0171 4455667',
  ])('%s', (words) => expect(said(words)).toBeNull())
})

describe('a result and its sum', () => {
  const read = (words: string) => {
    const { intent, outcome } = understand(parsed(words, { subject: CHECK }), setting('DEAL'))
    return `${intent} ${outcome?.amount?.value.max ?? '-'} ${outcome?.amount?.value.currency ?? '-'}`
  }

  it.each([
    ['Gewonnen für 82 TEUR', 'WON 82000 EUR'],
    ['Gewonnen mit 82 TEUR.', 'WON 82000 EUR'],
    ['Gewonnen zum Preis von 82.000 Euro', 'WON 82000 EUR'],
    ['Gewonnen zu 82.000 Euro', 'WON 82000 EUR'],
    ['Unterschrieben für 82 TEUR', 'WON 82000 EUR'],
    ['Won for 82k EUR', 'WON 82000 EUR'],
    ['Gagné pour 82 k€', 'WON 82000 EUR'],
    ['Ganado por 82.000 euros', 'WON 82000 EUR'],
    ['Vinto per 82.000 euro', 'WON 82000 EUR'],
    ['Ganho por 82 mil euros', 'WON 82000 EUR'],
    ['Gewonnen voor 82.000 euro', 'WON 82000 EUR'],
    ['Vundet for 82.000 kr', 'WON 82000 SEK'],
    ['Vunnen för 82 000 kr', 'WON 82000 SEK'],
    ['Wygrane za 82 000 zł', 'WON 82000 PLN'],
    ['won, 90k EUR not 82k', 'WON 90000 EUR'],
    ['Won 82,000 EUR', 'WON 82000 EUR'],
    ['Won 82.000 €', 'WON 82000 EUR'],
    ['Won 82,000 EUR. Thanks for the help!', 'WON 82000 EUR'],
    ['Won 82,000 EUR net, signed today', 'WON 82000 EUR'],
    ['Gewonnen 82.000 EUR', 'WON 82000 EUR'],
    ['Gewonnen 82.000 EUR, heute unterschrieben.', 'WON 82000 EUR'],
    ['Gagné 82 k€', 'WON 82000 EUR'],
    ['Ganado 82.000 €', 'WON 82000 EUR'],
    ['Ganho 82.000 €', 'WON 82000 EUR'],
    ['Vinto 82.000 euro', 'WON 82000 EUR'],
    ['Gewonnen 82.000 euro', 'WON 82000 EUR'],
    ['Vunnet 82.000 kr', 'WON 82000 SEK'],
    ['Vundet 82.000 kr', 'WON 82000 SEK'],
    ['Wygrane 82 000 zł', 'WON 82000 PLN'],
    // In Britain's money where nothing is said, and never in Korea's.
    ['Won 82k', 'WON 82000 GBP'],
    ['Closed-won 82k!', 'WON 82000 GBP'],
    ['Won 82k, signed today', 'WON 82000 GBP'],
    // Figures by themselves are read where the deal's money is known (answers/won-sums.ts).
    ['closed won 82,000', 'WON - -'],
    ['We won 82,000', 'WON - -'],
    ['WON 79500', 'WON - -'],
  ])('%s', (words, expected) => expect(read(words)).toBe(expected))

  it.each([
    'Gewonnen für 82 TEUR?',
    'Noch nicht gewonnen, 82 TEUR.',
    'Gewonnen haben wir noch nicht.',
    'Unterschrieben für den Piloten, 8 TEUR',
    'Unterschrieben zur Prüfung.',
    'Signed for the pilot, 8k EUR',
    'Gewonnen mit 3 Partnern',
    'The customer won 82,000 EUR of funding',
    'We won 82,000 EUR of funding for the project.',
    'Won 82k from the regional fund',
    'Their budget won 82k',
    'Won 82,000 EUR?',
    'Won 3 deals',
    'Their tender won 82,000 votes',
    'We would have won 82,000 EUR',
    'Signed 82,000 EUR pilot',
    'Der Kunde hat 82.000 EUR Fördermittel gewonnen',
    'Noch nicht gewonnen 82.000 EUR',
  ])('and no result: %s', (words) => expect(read(words)).not.toMatch(/^WON/))
})

describe('a win that is only spoken is left open', () => {
  const intent = (words: string) => understand(parsed(words, { subject: CHECK }), setting('DEAL')).intent

  it.each([
    'Won! Well, verbally.',
    'We won it! In principle.',
    'Won! But on paper not yet.',
    'Won 82k, verbally',
    'Gewonnen! Na ja, mündlich.',
    'Gewonnen! Nur per Handschlag bisher.',
    'Gewonnen! Unterschrift fehlt noch.',
    'Gagné ! Enfin, verbalement.',
    '¡Ganado! Bueno, de palabra.',
    'Ganho! Bem, verbalmente.',
    'Vinto! Beh, a voce.',
    'Gewonnen! Nou ja, mondeling.',
    'Wygrane! No, ustnie.',
    'Vunnet! Tja, muntligt.',
    'Vundet! Nå ja, mundtligt.',
  ])('%s', (words) => expect(intent(words)).not.toBe('WON'))

  it.each([
    'They agreed verbally last week. Today they signed the contract.',
    'Won! They said yes on the phone and signed this morning.',
    'Won! The kick-off is in principle on 12 January with the whole team of the customer.',
    'Gagné ! Le kick-off est en principe le 12 janvier avec toute leur équipe.',
    'Gewonnen! Der Vertrag ist unterschrieben.',
  ])('and not: %s', (words) => expect(intent(words)).toBe('WON'))
})
