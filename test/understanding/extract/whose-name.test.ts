/** Names in a reply that are nobody's of the customer's: the partner's own, our people's, a partner's with whom credit is shared. */
import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { parsed, setting } from '../intents/kit.ts'

const knownPeople = [
  { name: 'Erik Falk', email: 'erik.falk@brackenhill-it.example', side: 'PARTNER' as const },
  { name: 'Priya Nair', email: 'priya.nair@vendor.example', side: 'VENDOR' as const },
]
const told = (text: string, subject = 'Re: [1023] Nordmole Hafenlogistik GmbH: nächster Schritt') => {
  const from = { name: 'Fiona Marsh', address: 'fiona@brackenhill-it.example' }
  const [deal] = understand(parsed(text, { subject, from }), setting('DEAL', { knownPeople })).deals
  return {
    account: deal?.accountName?.value ?? null,
    contacts: deal?.contacts.map(({ name }) => name?.value) ?? [],
    competitor: deal?.competitor?.value ?? null,
  }
}

test.each([
  ['Die Kundenbeziehung bleibt natürlich bei Herrn Falk.', []],
  ['The customer relationship stays with Mr Falk.', []],
  ['Gunnar kan inte måndag, hellre torsdag den 10 kl 14. Och Priya, han föredrar Teams.', []],
  // Somebody of the customer's may have the partner's name.
  ['Ansprechpartner beim Kunden ist Herr Falk, falk@nordmole.example.', ['Falk']],
])('%s', (text, contacts) => expect(told(text).contacts).toEqual(contacts))

test('with whom the credit is to be shared is no competitor', () => {
  const text =
    'no negócio da Conservas o Studio Bianchi fez a apresentação técnica toda. Acho justo dividir o crédito 70/30 com eles, eu fico com 70.'
  expect(told(text, 'Re: [1008] Conservas Atlântico: registered').competitor).toBe(null)
})

test('a contact’s name that is spelt anew says nothing of the customer’s', () => {
  const text = "Small thing, it's spelt Kate Roe not Rowe, she's married."
  expect(told(text, 'Re: [1005] Rowe & Sons Bakers: registered').account).toBe(null)
})
