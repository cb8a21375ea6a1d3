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
