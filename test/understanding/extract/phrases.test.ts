import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'
import { accounts, amounts, closes, people, roles, steps } from './phrases.ts'

const LEAD = 'Please register Acme Paper Mill.\n\n'
const deal = (text: string) => {
  const mail = mailOf({ text })
  return shown(readDeals(mail, settingOf(mail))[0]!)
}

describe('one sentence', () => {
  it.each(steps)('next step: %s', (sentence, step, day) => {
    const got = deal(LEAD + sentence)
    if (step === null) expect(got.step).toBeNull()
    else expect(got.step).toContain(step)
    expect(got.stepDate).toBe(day)
  })
  it.each(roles)('roles: %s', (sentence, initials) => expect(deal(LEAD + sentence).roles).toBe(initials))
  it.each(accounts)('customer: %s', (sentence, name) => expect(deal(sentence).account).toBe(name))
  it.each(people)('people: %s', (sentence, names) => {
    const got = deal(LEAD + sentence).contacts.map((contact) => {
      const [name, , , title] = contact.split(' | ')
      return `${name} | ${title}`
    })
    expect(got).toEqual(names)
  })
  it.each(closes)('close: %s', (sentence, day) => expect(deal(LEAD + sentence).close).toBe(day))
  it.each(amounts)('amount: %s', (sentence, amount) => expect(deal(LEAD + sentence).amount).toBe(amount))
})
