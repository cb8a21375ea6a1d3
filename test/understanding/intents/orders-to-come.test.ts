/** An order that has come is a win; one that is asked for, expected or on its way is news of a deal that goes on. */
import { describe, expect, test } from 'vitest'
import { isOrderToCome } from '../../../src/understanding/wish/readers/order-to-come.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: 'Re: [1042] Thornbury Water: what is next?',
  senderWords: new Set(['laura', 'whitfield']),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const heard = (words: string) => wishOf(words, CONTEXT, 'DEAL').intent

describe('a win', () => {
  test.each([
    'PO is in',
    'The PO is in, 82k.',
    'PO is in as of today',
    'PO is in our system',
    'PO came in this morning',
    'Order received and being processed by finance',
    'Auftrag eingegangen und in Bearbeitung',
    'Customer signed this morning, order form is on its way to your finance team.',
    'Purchase order received, 82k',
    'The contract is in place, signed on Monday',
    'We got it!',
    'We got it, 82k',
    'We got it, 2,400 a month',
    "We've got it: 2,400 EUR a month for two years",
    'Bestellung ist da, 82.000 EUR',
    'Auftrag erhalten, 82.000 EUR',
    'Wir haben ihn, 2.400 € im Monat',
    'Le bon de commande est arrivé, 82 k€',
    "On l'a, 2 400 € par mois",
    "Nous l'avons, 82 000 €",
    'Lo tenemos, 2.400 € al mes',
    "Ce l'abbiamo, 82.000 €",
    'We hebben hem, 2.400 € per maand',
    'Ordern är inne, 82 000',
    'Kauppa tuli',
    'Kauppa tuli, 82 000 euroa',
    'Tilaus saatu, 82 000 €',
    'Saatiin kauppa',
    'vyhráli jsme',
    'Vyhráli jsme, 82 000 EUR',
    'Objednávka dorazila',
  ])('%s', (words) => {
    expect(heard(words)).toBe('WON')
  })
})

describe('no win', () => {
  test.each([
    'PO is in preparation',
    'PO is in preparation, 82k',
    'PO in approval',
    'The PO is now in approval, 82k',
    'The purchase order for the three sites is in preparation',
    'PO is in the post',
    'PO is in their system',
    'PO is in December',
    'PO is in two weeks',
    'PO is in euros',
    "PO is in Maya's inbox",
    'PO should be in next week',
    'PO will be in by Friday',
    'PO not in yet',
    'PO is in if the board agrees',
    'As soon as the PO is in, 82k',
    'Purchase order requested, 82k',
    'Purchase order received for the pilot only',
    'We got it down to 2,400 a month',
    'We got it, 2,400 a month is the limit',
    'We got it, the questionnaire, 24 pages',
    'Got it, thanks',
    'Got it, 82k',
    'Bestellung ist in Vorbereitung',
    'Auftrag ist in Arbeit',
    'Die Bestellung liegt zur Freigabe beim Einkauf, 82.000 EUR',
    'Die Bestellung soll nächste Woche da sein',
    'Le bon de commande est en préparation',
    'La commande est en cours de validation, 82 k€',
    'Le bon de commande doit arriver la semaine prochaine',
    'El pedido está en trámite',
    'Ordine in preparazione',
    'De order is in voorbereiding',
    'Zamówienie w przygotowaniu',
    'Ordern är på gång',
    'Ordren er på vej',
    'Kauppa tulee ensi viikolla',
    'Kauppa tuli melkein',
    'Tilaus on tulossa ensi viikolla',
    'Nevyhráli jsme',
    'Objednávka se připravuje',
  ])('%s', (words) => {
    expect(heard(words)).not.toBe('WON')
  })
})

test.each(['po ', 'po is ', 'po is in ', 'order a b c ', 'bestellung ist ', "we've got it, 2,400 "])(
  'a megabyte of %j is read to its end',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    isOrderToCome(text)
    wishOf(text, CONTEXT, 'DEAL')
  },
)
