import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, only, settingOf } from './kit.ts'
import { voices } from './voices.ts'

describe('a registration in its own voice', () => {
  it.each(voices)('$name', ({ date, text, expected, context }) => {
    const mail = mailOf({ text, date, subject: 'registration' })
    const deals = readDeals(mail, settingOf(mail))
    expect(deals).toHaveLength(1)
    expect(only(deals[0], expected)).toEqual(expected)
    const told = deals[0]!.context.map((fact) => fact.value).join(' ')
    for (const words of context) expect(told).toContain(words)
  })
})

describe('the vendor’s currency', () => {
  const read = (text: string, vendorCurrency: string | null) => {
    const mail = mailOf({
      text: `Please register Acme Paper Mill.\n\n${text}`,
      date: '2026-10-15T10:00:00+03:00',
    })
    return readDeals(mail, { ...settingOf(mail), vendorCurrency })[0]!.amount
  }
  it('holds for a sum that names none, and is inferred', () => {
    expect(read('~45k, decision in January', 'EUR')).toMatchObject({
      value: { min: '45000', currency: 'EUR' },
      status: 'INFERRED',
    })
  })
  it('is not used where the mail names one', () => {
    expect(read('45k USD, decision in January', 'EUR')).toMatchObject({
      value: { currency: 'USD' },
      status: 'STATED',
    })
  })
  it('without it such a sum is not kept', () => expect(read('~45k, decision in January', null)).toBeNull())
})
