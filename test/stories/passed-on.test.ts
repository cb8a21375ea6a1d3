/** A partner answers a letter and passes on what the customer wrote: its facts count, what it decides does not. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SentLetter, Story } from '../kit/story.ts'
import { type Cast, DANA, open, type Told } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 3 }))

async function working(): Promise<[Told, SentLetter, string]> {
  const deal = await cast.working()
  return [
    deal,
    await deal.letter('INTRODUCTION', DANA),
    `maya@${deal.account.toLowerCase().replace(/\W/g, '')}.example`,
  ]
}

const WORDS = `Hi Dana,

the board has approved 95,000 EUR for this. Please reach me on +44 20 7946 0999 from now on.

Best regards
Maya Lindholm
COO`

const header = (from: string, name = 'Maya Lindholm') =>
  `From: ${name} <${from}>\nSent: Monday, 23 November 2026 08:12\nTo: Dana Whitlock <${DANA}>\nSubject: RE: Approvals`
const gmail = (from: string) =>
  `---------- Forwarded message ---------\nFrom: Maya Lindholm <${from}>\nDate: Mon, 23 Nov 2026 at 08:12\nSubject: Re: Approvals\nTo: Dana Whitlock <${DANA}>`

const sum = async (deal: Told) => Number((await deal.row()).amountMax)

describe('is taken', () => {
  test('below a line that points to it, with the place of its words', async () => {
    const [deal, letter, maya] = await working()
    const text = `See below, from Maya:\n\n${header(maya)}\n\n${WORDS}`
    await story.reply(letter, '', { text })
    expect(await sum(deal)).toBe(95_000)
    const { evidence } = (await deal.row()).facts.amount
    expect(text.slice(evidence[0].start, evidence[0].end)).toBe(evidence[0].quote)
    expect(evidence[0].quote).toContain('95,000')
  })

  test('as the client forwards it, with our letter quoted below', async () => {
    const [deal, letter, maya] = await working()
    await story.reply(letter, `FYI\n\n${gmail(maya)}\n\n${WORDS}`)
    expect(await sum(deal)).toBe(95_000)
  })
})

describe('is not taken', () => {
  test.each<[string, (maya: string) => string]>([
    [
      'of somebody whom the deal does not know',
      () => `See below:\n\n${header('joe@elsewhere.example', 'Joe Bloggs')}\n\n${WORDS}`,
    ],
    ['of the partner itself', () => `See below:\n\n${header(`tom.${DANA}`, 'Tom Reed')}\n\n${WORDS}`],
    ['of the vendor', () => `See below:\n\n${header('priya.nair@vendor.example', 'Priya Nair')}\n\n${WORDS}`],
    ['of a thread that nobody points to', (maya) => `Thanks, all good.\n\n${header(maya)}\n\n${WORDS}`],
    [
      'of what it quotes in turn',
      (maya) => `See below:\n\n${header(maya)}\n\nHi Dana, thank you!\n\nMaya\n\n${header(maya)}\n\n${WORDS}`,
    ],
    [
      'below a thread of ours',
      (maya) =>
        `See below:\n\n${header('deals@intake.vendor.example', 'Northwind')}\n\nHow is it going?\n\n${header(maya)}\n\n${WORDS}`,
    ],
    [
      'of an end that it tells',
      (maya) =>
        `See below:\n\n${header(maya)}\n\nHi Dana,\n\nwe have decided against it, the 95,000 EUR go to another project. Sorry.\n\nMaya`,
    ],
  ])('%s', async (_what, write) => {
    const [deal, letter, maya] = await working()
    await story.reply(letter, '', { text: write(maya) })
    expect(await sum(deal)).toBe(80_000)
    expect(await deal.stage()).toBe('WORKING')
  })
})
