import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'
import { peopleRows } from './people-rows.ts'

const LEAD = 'Acme Paper Mill\n\n'

for (const [manner, rows] of Object.entries(peopleRows))
  describe(manner, () => {
    it.each(rows)('%s', (text, people) => {
      const mail = mailOf({ text: LEAD + text })
      expect(shown(readDeals(mail, settingOf(mail))[0]!).contacts).toEqual(people)
    })
  })
