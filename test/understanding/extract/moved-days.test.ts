/** What no longer holds: of two days the other one is meant. */
import { describe, expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { parsed, setting } from '../intents/kit.ts'

/** As a reply of the AE to a letter about the deal, of 16 November 2026. */
function told(text: string) {
  const [deal] = understand(
    parsed(text, { subject: 'Re: [1042] Thornbury Water: did it close?' }),
    setting('DEAL'),
  ).deals
  return { step: deal?.nextStepDate?.value ?? null, close: deal?.closeDate?.value.date ?? null }
}

describe('a meeting that is moved', () => {
  test.each([
    ['demo moved from 9 to 16 December', '2026-12-16'],
    ['Demo verschoben vom 9.12. auf den 16.12.', '2026-12-16'],
    ['Die Demo ist auf den 16.12. verschoben.', '2026-12-16'],
    ['Demo verschoben vom 9. auf den 16. Dezember', '2026-12-16'],
    ['La démo passe du 9 au 16 décembre', '2026-12-16'],
    ['La demo se aplaza del 9 al 16 de diciembre', '2026-12-16'],
    ['workshop not on the 14th but on 17 December', '2026-12-17'],
    ['Nächster Schritt: Workshop am 17.12. statt am 14.12.', '2026-12-17'],
    ['next step: demo on 16 December instead of 9 December', '2026-12-16'],
    ['next step: demo on 9 December', '2026-12-09'],
  ])('%s', (text, step) => expect(told(text)).toEqual({ step, close: null }))
})

describe('a decision that is moved', () => {
  test.each([
    ['Entscheidung nicht mehr im Februar, sondern im Mai', '2027-05-31'],
    ['decision slips from end of February to end of April', '2027-04-30'],
    ['La decisión ya no es en febrero sino en mayo', '2027-05-31'],
    ['The decision moved from 12 February to 19 March 2027.', '2027-03-19'],
    ['They decide on 19 March instead of 12 February.', '2027-03-19'],
    ['They decide between 12 and 19 February 2027.', '2027-02-19'],
  ])('%s', (text, close) => expect(told(text).close).toBe(close))
})

/** As the partner's reply to a letter about the deal, of 16 November 2026. */
function replied(text: string) {
  const [deal] = understand(
    parsed(text, { from: { name: 'Fiona Marsh', address: 'fiona@brackenhill-it.example' } }),
    setting('DEAL'),
  ).deals
  return { step: deal?.nextStepDate?.value ?? null, close: deal?.closeDate?.value.date ?? null }
}

describe('a day on which it cannot be, and the one instead', () => {
  test.each([
    ['Dienstag geht bei ihm nicht, Mittwoch 10 Uhr wäre besser.', '2026-11-18'],
    ['Die Demo am 14. fällt aus, neuer Termin 21.12. um 10 Uhr.', '2026-12-21'],
    ['Tuesday doesn’t suit Petra, Thursday 10am would.', '2026-11-19'],
    ['She can’t do Monday, Wednesday at 2 works for her.', '2026-11-18'],
    ['The call on Monday has moved to Wednesday 2pm.', '2026-11-18'],
    ['La réunion du 9 décembre est annulée, nouveau rendez-vous le 16 décembre à 10h.', '2026-12-16'],
    ['La reunión del 11 se pasa al lunes 14 a las 10.', '2026-12-14'],
    ['Martes no puede, mejor el jueves 10 de diciembre.', '2026-12-10'],
    ['Il 9 non può, meglio mercoledì 16 dicembre.', '2026-12-16'],
    ['De demo van 9 december gaat niet door, nieuwe datum 16 december.', '2026-12-16'],
    ['Mødet er flyttet fra den 10. til den 17., samme tid.', '2026-11-17'],
    ['Demo 9. december er aflyst, ny dato 16. december.', '2026-12-16'],
    ['Gunnar kan inte måndag, hellre torsdag den 10 kl 14.', '2026-12-10'],
    ['Spotkanie 9 grudnia jest odwołane, nowy termin 16 grudnia.', '2026-12-16'],
    ['Schůzka 9. prosince se ruší, Jana je nemocná. Navrhuji 16. prosince v 10.', '2026-12-16'],
    ['Esittely 9. joulukuuta peruttu, uusi aika 16. joulukuuta klo 10.', '2026-12-16'],
    ['12月8日のデモですが、先方の都合により12月11日（金）14時に変更となりました。', '2026-12-11'],
    ['Wir treffen uns am 9. Dezember, vorher geht es bei ihm nicht.', '2026-12-09'],
    ['We can’t wait for the demo on 9 December.', '2026-12-09'],
  ])('%s', (text, step) => expect(replied(text)).toEqual({ step, close: null }))
})

describe('what is no next step', () => {
  test.each([
    'The meeting on 8 December is cancelled.',
    'Absolutely not. Petra told me the opposite on Thursday.',
    'Können Sie unsere Schutzfrist bitte um 60 Tage verlängern?',
    'Could you extend our protection until 30 January?',
    'More tomorrow. D',
  ])('%s', (text) => {
    const [deal] = understand(
      parsed(text, { from: { name: 'Fiona Marsh', address: 'fiona@brackenhill-it.example' } }),
      setting('DEAL'),
    ).deals
    expect(deal?.nextStep ?? null).toBe(null)
    expect(deal?.nextStepDate ?? null).toBe(null)
  })
})
