import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'
import { accounts, amounts, closes, people, roles, steps } from './phrases.ts'
import { wideAmounts, wideCloses, wideProducts, wideRoles, wideSignals, wideSteps } from './wide-rows.ts'

const LEAD = 'Please register Acme Paper Mill.\n\n'
const deal = (text: string) => {
  const mail = mailOf({ text })
  return shown(readDeals(mail, settingOf(mail))[0]!)
}

describe('one sentence', () => {
  it.each([...steps, ...wideSteps])('next step: %s', (sentence, step, day) => {
    const got = deal(LEAD + sentence)
    if (step === null) expect(got.step).toBeNull()
    else if (step.startsWith('=')) expect(got.step).toBe(step.slice(1))
    else expect(got.step).toContain(step)
    expect(got.stepDate).toBe(day)
  })
  it.each([...roles, ...wideRoles])('roles: %s', (sentence, initials) =>
    expect(deal(LEAD + sentence).roles).toBe(initials),
  )
  it.each(accounts)('customer: %s', (sentence, name) => expect(deal(sentence).account).toBe(name))
  it.each(people)('people: %s', (sentence, names) => {
    const got = deal(LEAD + sentence).contacts.map((contact) => {
      const [name, , , title] = contact.split(' | ')
      return `${name} | ${title}`
    })
    expect(got).toEqual(names)
  })
  it.each([...closes, ...wideCloses])('close: %s', (sentence, day) =>
    expect(deal(LEAD + sentence).close).toBe(day),
  )
  it.each([...amounts, ...wideAmounts])('amount: %s', (sentence, amount) =>
    expect(deal(LEAD + sentence).amount).toBe(amount),
  )
  it.each(wideProducts)('product: %s', (sentence, product) =>
    expect(deal(LEAD + sentence).product).toBe(product),
  )
  it.each(wideSignals)('signal: %s', (sentence, signal) => expect(deal(LEAD + sentence).signal).toBe(signal))
})
