/**
 * Answers to the letter that asks for what is missing (rows/gap-answers.jsonl), in eleven languages: bare values,
 * numbered, in another order, with the partner's own signature below, with a pasted card of the customer, with nothing.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EntryField } from '../../../src/motion/words.ts'
import { answerToGap } from '../../../src/understanding/gap-answer.ts'
import { understand } from '../../../src/understanding/understand.ts'
import type { DealRead } from '../../../src/understanding/understanding.ts'
import { mailOf, settingOf, type Told, toldOf } from './kit.ts'

interface Answer {
  asked: EntryField[]
  language: string
  date: string
  text: string
  expected: Omit<Told, 'product'> & { context: string | null }
}

const answers = readFileSync(new URL('rows/gap-answers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Answer)

function readAnswer({ asked, date, text }: Answer): DealRead | undefined {
  const mail = mailOf({
    from: 'Ana Ruiz <ana@fieldpartner.example>',
    subject: 'Re: [1047] What we still need',
    date: `${date}T10:00:00+00:00`,
    text,
  })
  const setting = { ...settingOf(mail), address: 'DEAL' as const }
  return answerToGap(mail, setting, asked, understand(mail, setting)).deals[0]
}

describe('answers to the gap request', () => {
  it.each(answers.map((answer) => [answer.text.slice(0, 60).replace(/\s+/g, ' '), answer] as const))(
    '%s',
    (_begin, answer) => {
      const deal = readAnswer(answer)
      const { account, contacts, amount, closeDate, nextStepDate, context } = answer.expected
      const { product: _, ...read } = toldOf(deal)
      expect(read).toEqual({ account, contacts, amount, closeDate, nextStepDate })
      const said = (deal?.context ?? []).map(({ value }) => value).join(' ')
      if (context !== null) expect(said.replace(/\s+/g, ' ')).toContain(context.replace(/\s+/g, ' '))
    },
  )
})
