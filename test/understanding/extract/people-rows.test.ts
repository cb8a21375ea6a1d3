import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'
import { peopleMails } from './people-mails.ts'
import { peopleRows } from './people-rows.ts'

const LEAD = 'Acme Paper Mill\n\n'

for (const [manner, rows] of Object.entries(peopleRows))
  describe(manner, () => {
    it.each(rows)('%s', (text, people) => {
      const mail = mailOf({ text: LEAD + text })
      expect(shown(readDeals(mail, settingOf(mail))[0]!).contacts).toEqual(people)
    })
  })

describe('customer and people of a whole mail', () => {
  it.each(peopleMails)('$from: $subject', (written) => {
    const mail = mailOf(written)
    const deals = readDeals(mail, settingOf(mail)).map(shown)
    expect(deals.map(({ account, contacts }) => ({ account, contacts }))).toEqual(written.deals)
  })
})
