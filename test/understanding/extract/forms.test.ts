/**
 * Forms as partners make them up (rows/forms.jsonl): labels beside, above or before their values, in every layout that
 * a mail client, a spreadsheet or a CRM leaves behind, with empty fields and the partner's own data among them.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf, type Told, toldOf } from './kit.ts'

interface Form {
  text: string
  from: string
  subject: string
  expected: Told
}

const forms = readFileSync(new URL('rows/forms.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Form)

/** What is read of a form, in the words of its row. */
function readForm({ text, from, subject }: Form): Told[] {
  const mail = mailOf({ from, subject, text, date: '2026-11-10T10:00:00+00:00' })
  return understand(mail, settingOf(mail)).deals.map(toldOf)
}

describe('forms', () => {
  it.each(forms.map((form) => [form.text.slice(0, 60).replace(/\s+/g, ' '), form] as const))(
    '%s',
    (_begin, form) => {
      expect(readForm(form)).toEqual([form.expected])
    },
  )
})
