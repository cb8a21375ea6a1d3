/** A laugh beside the plainest words leaves them plain; beside a joke, or alone, it decides nothing. */
import { describe, expect, test } from 'vitest'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const intentOf = (words: string) => wishOf(words, CONTEXT, 'HANDOFF').intent

describe('a reply with a laugh', () => {
  test('accepts in the plainest words', () => {
    expect(intentOf('On it, thanks! haha')).toBe('ACCEPT')
  })
  test.each(["Sure, I'll take it, when pigs fly haha", 'lol', 'haha yeah right'])(
    'decides nothing: %s',
    (words) => {
      expect(intentOf(words)).toBe('UNCLEAR')
    },
  )
})

describe('who is to have it', () => {
  test('is a person with a full name', () => {
    expect(wishOf('Not mine, please give it to Carla Brandt.', CONTEXT, 'HANDOFF')).toMatchObject({
      intent: 'REASSIGN',
      person: { name: 'Carla Brandt' },
    })
  })
})
