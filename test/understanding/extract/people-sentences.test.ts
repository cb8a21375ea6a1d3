/**
 * Who is meant and what they are, as partners jot it down (rows/people.tsv): the customer, a sentence or a few lines,
 * and its people as "name | mail | phone | title", several apart by ";;".
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf, shown } from './kit.ts'

const rows = readFileSync(new URL('rows/people.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((row) => row.split('\t') as [customer: string, words: string, people: string])

describe('people in a few words', () => {
  it.each(rows)('%s: %s', (customer, words, people) => {
    const mail = mailOf({ text: `${customer}\n\n${words.replaceAll('\\n', '\n')}` })
    expect(shown(readDeals(mail, settingOf(mail))[0]!).contacts.join(' ;; ')).toBe(people)
  })

  it("the customer's colleague, and whose number stands alone on a line", () => {
    const mail = mailOf({
      text: `Hi, see below, we run the pilot.

From: Franziska Hölzl <f.hoelzl@acmepaper.example>
Sent: Tuesday, 20 October 2026 16:37
To: Robin Field <robin@fieldpartner.example>
Subject: Protokolle

Wann passt es bei Ihnen? Mein Kollege Torsten Prill aus der Verwaltung wäre dabei.

Herzliche Grüße
Franziska Hölzl
Prokuristin

Acme Paper Mill GmbH
Werkstr. 12, A-6020 Innsbruck
T 0512 5550148`,
    })
    expect(shown(readDeals(mail, settingOf(mail))[0]!).contacts).toEqual([
      'Franziska Hölzl | f.hoelzl@acmepaper.example | +435125550148 | Prokuristin',
      'Torsten Prill | - | - | -',
    ])
  })
})
