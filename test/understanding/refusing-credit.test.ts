import { expect, test } from 'vitest'
import { disputesCredit } from '../../src/understanding/answers/disputes.ts'

test.each([
  'I don’t accept the 10%.',
  'We’re not happy with the commission.',
  'Mit der Provision bin ich nicht einverstanden, vereinbart waren 12 %.',
  'Die 10 % akzeptiere ich nicht.',
  'Bonjour, je ne suis pas d’accord avec le calcul : le contrat prévoit 15 %.',
  'No estoy de acuerdo con la comisión.',
  'Não concordo com a comissão.',
  'Non accetto la percentuale: nel contratto c’è scritto 15.',
  'Ik ben het niet eens met de commissie.',
  'Jag accepterar inte provisionen på 10 %',
  '手数料には同意できません。',
])('objects to the credit: %s', (text) => {
  expect(disputesCredit(text)).toBe(true)
})

test.each([
  'I am fine with the 10%.',
  'We accept the 10%.',
  'I don’t accept the 10% discount.',
  'They don’t accept the 10 %.',
  'The customer does not agree with the split of the invoice',
  'Wir sind mit der Provision einverstanden.',
  'Je suis d’accord avec le calcul',
  'If you don’t raise it I can’t accept the 10%.',
  'Should we not accept the 10%?',
])('does not: %s', (text) => {
  expect(disputesCredit(text)).toBe(false)
})
