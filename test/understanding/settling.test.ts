import { describe, expect, test } from 'vitest'
import { whyNotSettled } from '../../src/understanding/answers/settling.ts'

describe('an objection to the credit stays open', () => {
  test.each([
    ['put off', 'I need to check with Renata first, back to you on Friday'],
    ['put off', 'Give me until tomorrow pls'],
    ['put off', 'Noted, we’ll look into the commission with Sofia.'],
    ['put off', 'Das muss ich erst mit Renata klären, melde mich Freitag.'],
    ['put off', 'Gib mir bitte bis morgen Zeit'],
    ['put off', 'Je dois d’abord en parler avec Renata.'],
    ['put off', 'Tengo que hablarlo con Renata primero'],
    ['put off', 'Devo prima sentire Renata, vi faccio sapere venerdì'],
    ['put off', 'Ik moet dit eerst met Renata overleggen'],
    ['put off', 'Jag måste kolla med Renata först'],
    ['put off', '社内で確認して、後ほどご連絡します。'],
    ['asks', 'Who told her that? Sofia, was that you?'],
    ['asks', 'Wer hat ihr das gesagt?'],
    ['asks', 'Is the rate in her contract 12 % or 10 %?'],
    ['what holds', 'Ugh, not again. Dana always does that.'],
    ['what holds', 'Thanks, seen.'],
  ])('%s: %s', (why, text) => {
    expect(whyNotSettled(text)).toContain(`not settled: `)
    expect(whyNotSettled(text)).toContain(why)
  })
})

describe('it is settled by what says what holds', () => {
  test.each([
    'The credit stays as it is, because the contract names ten percent.',
    'The rule of your tier holds: ten percent. Any questions? Just call.',
    'I checked with Renata: 12 % was promised at the summit, Dana is right, and we pay it by hand.',
    'The tier of that day counts, so ten percent it is. I will call you about the next ones.',
    'Die Anrechnung bleibt, wie sie ist, weil der Vertrag 10 % nennt.',
    'Wir haben uns am Telefon geeinigt, es gilt die Regel der Stufe.',
    'La commission reste à 10 %, comme au contrat.',
    'Queda como está: el contrato dice 10 %.',
    'La quota resta quella del contratto.',
  ])('%s', (text) => {
    expect(whyNotSettled(text)).toBeNull()
  })
})
