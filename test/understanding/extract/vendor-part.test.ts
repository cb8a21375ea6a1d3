/** What a deal is worth where a mail also says what the project around it comes to, and ranges that begin with "from". */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { FIRST, parsed, setting } from '../intents/kit.ts'

const BROUGHT =
  'Thornbury Water want Northwind Flow because their approvals take nine days. Contact Maya Lund, maya@thornbury.example. '

function sums(words: string) {
  const first = understand(parsed(BROUGHT + words, FIRST), setting('REGISTRATION', { usualCurrency: 'EUR' }))
  const reply = understand(parsed(words), setting('DEAL', { usualCurrency: 'EUR' }))
  return [first, reply].map(({ deals, outcome }) => {
    const amount = (deals[0]?.amount ?? outcome?.amount)?.value
    if (!amount) return null
    const { min, max, currency, basis } = amount
    return `${min === max ? max : `${min}-${max}`} ${currency}${basis === 'TOTAL' ? '' : ` ${basis}`}`
  })
}

describe('of a wider project the vendor’s part', () => {
  it.each([
    'The whole programme is 2M, our licence part about 180k.',
    'The whole programme is 2M EUR, your licence part about 180k.',
    'The whole programme is 2M. Our licence part is about 180k.',
    'Our licence part is about 180k, the whole programme is 2M.',
    'The overall project is €2m, of which your licences are roughly €180k.',
    'Total programme budget 2 million euros, the software part is 180k.',
    'The project is worth 2M in total; our share of it is 180,000 EUR.',
    'They are spending 2M overall, 180k of which is for Northwind Flow.',
    '180k for the licences, out of a programme of 2M.',
    'Das Gesamtprojekt liegt bei 2 Mio, unser Lizenzanteil bei ca. 180 TEUR.',
    'Gesamtvolumen 2 Mio. €, davon entfallen auf eure Lizenzen etwa 180.000 €.',
    'Das ganze Programm kostet 2 Millionen, euer Teil daran sind 180k.',
    'Le projet global fait 2 M€, dont 180 k€ pour vos licences.',
    'El proyecto total es de 2 M€, la parte de licencias son unos 180 mil.',
    'O programa todo vale 2 milhões de euros, a nossa parte de licenças cerca de 180 mil.',
    'Il progetto complessivo vale 2 milioni, di cui 180 mila per le vostre licenze.',
    'Het hele programma is 2 miljoen, jullie licentiedeel ongeveer 180k.',
  ])('%s', (words) => expect(sums(words)).toEqual(['180000 EUR', '180000 EUR']))

  it.each([
    'Their whole IT budget is 2M EUR, our project 180k EUR.',
    'Their revenue is 20M EUR, our licence part about 180k EUR.',
    'Deren IT-Budget liegt bei 2 Mio. Euro, unser Projekt bei 180.000 Euro.',
    'Umsatz 20 Mio. Euro, unser Lizenzanteil rund 180 TEUR.',
    'Leur budget informatique est de 2 M€, notre projet 180 k€.',
    'El presupuesto total de TI es de 2 M€, nuestro proyecto 180 mil euros.',
    'O orçamento de TI é de 2 milhões de euros, o nosso projeto 180 mil euros.',
    'Il budget IT totale è di 2 milioni di euro, il nostro progetto 180 mila euro.',
    'Hun hele IT-budget is 2 miljoen euro, ons project 180.000 euro.',
  ])('nor what the house spends or takes in: %s', (words) =>
    expect(sums(words)).toEqual(['180000 EUR', '180000 EUR']),
  )

  it.each([
    'The whole project is 180k EUR, our services part 60k EUR.',
    'The whole project is 180k EUR, 60k of it our services.',
    'Das ganze Projekt liegt bei 180.000 Euro, unsere Dienstleistung bei 60.000 Euro.',
    'Le projet global fait 180 k€, nos prestations 60 k€.',
    'El proyecto completo son 180 mil euros, nuestros servicios 60 mil.',
    'Il progetto complessivo vale 180 mila euro, i nostri servizi 60 mila.',
    'Het hele project is 180k EUR, onze diensten 60k.',
  ])('and the whole where only the partner’s own part is told: %s', (words) =>
    expect(sums(words)).toEqual(['180000 EUR', '180000 EUR']),
  )

  it('turnover alone is no deal, a budget for it is', () => {
    expect(sums('Their revenue is 20M EUR.')).toEqual([null, null])
    expect(sums('Their IT budget for this is 180k EUR.')).toEqual(['180000 EUR', '180000 EUR'])
    expect(sums('Expected revenue is 180k EUR.')).toEqual(['180000 EUR', '180000 EUR'])
  })

  it('in other money', () => {
    expect(sums('Cały program to 2 mln zł, nasza część licencyjna około 180 tys. zł.')[0]).toBe('180000 PLN')
    expect(sums('Hela programmet är på 2 miljoner kr, er licensdel cirka 180 000 kr.')[0]).toBe('180000 SEK')
    expect(sums('Hele programmet er på 2 mio. kr., jeres licensdel ca. 180.000 kr.')[0]).toBe('180000 DKK')
  })

  it.each([
    ['They want Flow for 180k, of which 40k is training.', '180000 EUR'],
    ['The deal is 180k in total, our services part 30k.', '180000 EUR'],
    ['Total 88.500 € (davon Lizenzen 61.000 €).', '88500 EUR'],
    ['The contract is 200k in total, licences 150k and services 50k.', '200000 EUR'],
    ['200k EUR: 150k for your licences and 50k for our services.', '200000 EUR'],
    ['The project budget is 500k, licences 400k, hardware 100k.', '500000 EUR'],
  ])('and not a part of the deal itself: %s', (words, sum) => expect(sums(words)).toEqual([sum, sum]))

  it('is no win', () => {
    for (const words of [
      'The whole deal is 180k, the licence part 150k.',
      'The contract is 200k in total, licences 150k and services 50k.',
      'El programa completo son 2 millones, nuestra parte de licencias unos 180.000 euros.',
    ])
      expect(understand(parsed(words), setting('DEAL')).intent, words).not.toBe('WON')
  })
})

describe('a range that begins with "from"', () => {
  it.each([
    ['It would be anywhere from 25 to 30 thousand pounds a year.', '25000-30000 GBP PER_YEAR'],
    ['Anywhere from twenty five to thirty thousand pounds a year.', '25000-30000 GBP PER_YEAR'],
    ['Anything from 25 to 30k EUR a year.', '25000-30000 EUR PER_YEAR'],
    ['We are looking at anywhere from 25 up to 30 thousand pounds a year.', '25000-30000 GBP PER_YEAR'],
    ['The amount went from 25 to 30 thousand pounds a year.', '30000 GBP PER_YEAR'],
  ])('%s: %s', (words, sum) => expect(sums(words)).toEqual([sum, sum]))
})

describe('a sum over two lines', () => {
  it.each([
    'Der Preisrahmen wäre 80 bis\n95 Tsd. Euro.',
    'Preisrahmen 80 bis 95 Tsd.\nEuro',
    'Le budget est de 80 à\n95 k€.',
    'Preisrahmen 80 bis 95 Tsd. Euro (ohne Schulung).',
  ])('%s', (words) => expect(sums(words)).toEqual(['80000-95000 EUR', '80000-95000 EUR']))
})

describe('the sum of a win', () => {
  it.each([
    'Won. It came out at 104,500 EUR after the volume discount.',
    'Gewonnen! Nach Abzug des Mengenrabatts 104.500 Euro.',
    'Gagné, 104 500 € après remise.',
    'Vinto, 104.500 € dopo lo sconto.',
    'Gewonnen, 104.500 euro na korting.',
    'Wygrane, 104 500 EUR po rabacie.',
    'Vundet, 104.500 EUR efter mængderabat.',
  ])('is what is left after the discount: %s', (words) => expect(sums(words)[1]).toBe('104500 EUR'))

  it('and never the discount', () => {
    expect(sums('Won, they got a 12,000 EUR discount.')[1]).toBeNull()
    expect(sums('Won. They asked for a discount of 5,000 EUR and got it.')[1]).toBeNull()
  })
})
