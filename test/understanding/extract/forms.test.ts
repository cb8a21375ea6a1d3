/**
 * Forms as partners make them up (rows/forms.jsonl): labels beside, above or before their values, in every layout that
 * a mail client, a spreadsheet or a CRM leaves behind, with empty fields and the partner's own data among them.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

interface Form {
  text: string
  from: string
  subject: string
  expected: {
    account: string | null
    contacts: { name: string | null; email: string | null; phone: string | null; title: string | null }[]
    amount: { min: number; max: number; currency: string; basis: string } | null
    closeDate: string | null
    product: string | null
    nextStepDate: string | null
  }
}

const forms = readFileSync(new URL('rows/forms.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Form)

/** What is read of a form, in the words of its row. */
function readForm({ text, from, subject }: Form): Form['expected'][] {
  const mail = mailOf({ from, subject, text, date: '2026-11-10T10:00:00+00:00' })
  return understand(mail, settingOf(mail)).deals.map((deal) => {
    const amount = deal.amount?.value
    return {
      account: deal.accountName?.value ?? null,
      contacts: deal.contacts.map(({ name, email, phone, title }) => ({
        name: name?.value ?? null,
        email: email?.value ?? null,
        phone: phone?.value ?? null,
        title: title?.value ?? null,
      })),
      amount: amount
        ? {
            min: Number(amount.min),
            max: Number(amount.max),
            currency: amount.currency,
            basis: amount.basis.toLowerCase(),
          }
        : null,
      closeDate: deal.closeDate?.value.date ?? null,
      product: deal.product?.value ?? null,
      nextStepDate: deal.nextStepDate?.value ?? null,
    }
  })
}

describe('forms', () => {
  it.each(forms.map((form) => [form.text.slice(0, 60).replace(/\s+/g, ' '), form] as const))(
    '%s',
    (_begin, form) => {
      expect(readForm(form)).toEqual([form.expected])
    },
  )
})
