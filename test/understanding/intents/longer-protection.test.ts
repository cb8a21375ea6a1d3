/** Longer protection: who asks for it and for how long, and what an intake owner grants. */
import { describe, expect, test } from 'vitest'
import { daysAskedIn, grantedDaysIn } from '../../../src/understanding/answers/longer-protection.ts'

describe('a partner asks for it', () => {
  test.each([
    ['Please extend our protection for Tamar by 60 days, the quarry shuts over winter.', 60],
    [
      "Could we get an extension on the protection? Customer's year end freeze means nothing will move before March.",
      null,
    ],
    ['Sofia, necesitamos que nos ampliéis la protección 60 días, el comité de Monteluna es en marzo.', 60],
    [
      'Ciao, il consiglio slitta ad aprile per via del bilancio, possiamo prolungare la protezione di un paio di mesi?',
      60,
    ],
    ['Können Sie unsere Schutzfrist bitte um 60 Tage verlängern?', 60],
    ['Le comité est en mars. Pourriez-vous prolonger la protection de six semaines ?', 42],
    ['Podem prorrogar a proteção por mais três meses?', 90],
    ['Kunnen jullie onze bescherming met 2 maanden verlengen?', 60],
    ['Czy możecie przedłużyć ochronę o 30 dni?', 30],
    ['Kan ni förlänga vårt skydd med två veckor?', 14],
    ['Kan I forlænge vores beskyttelse med en måned?', 30],
    ['保護期間を60日延長していただけますか？', 60],
  ])('%s', (words, days) => {
    expect(daysAskedIn(words)).toBe(days)
  })

  test.each([
    'Please do not extend our protection.',
    'Can you extend the protection if they slip to April?',
    'They want to extend the contract by 60 days.',
    'Der Vertrag läuft 60 Tage länger.',
    'Protection is fine, thanks.',
    'How long does our protection last?',
    'The demo takes 60 days longer than planned.',
  ])('or does not: %s', (words) => {
    expect(daysAskedIn(words)).toBeUndefined()
  })
})

describe('an intake owner grants it', () => {
  test.each([
    ['Sure, give Giulia another 60 days.', 60],
    ['Ok, grant them two more months', 60],
    ['Geben Sie ihr noch 30 Tage.', 30],
    ['Va bene, diamo altri 60 giorni.', 60],
    ['Dale 45 días más.', 45],
  ])('in answer to who asked: %s', (words, days) => {
    expect(grantedDaysIn(words, true)).toBe(days)
    expect(grantedDaysIn(words, false)).toBeNull()
  })

  test('or names it herself', () => {
    expect(grantedDaysIn('Extend the protection by 30 days', false)).toBe(30)
    expect(grantedDaysIn('Schutz um 30 Tage verlängern', false)).toBe(30)
  })

  test.each([
    'Give her 60 days if they confirm the budget.',
    'Should we give her another 60 days?',
    'No, we do not give another 60 days.',
    'Give her more time.',
    'Give it to Priya',
    'I will call Giulia in 3 days.',
  ])('or does not: %s', (words) => {
    expect(grantedDaysIn(words, true)).toBeNull()
  })
})
