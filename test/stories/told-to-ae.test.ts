/** What the partner changes of a deal that is worked, its account executive reads with what stood there before. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { AES, type Cast, DANA, open } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast.story.end())

describe('the account executive reads', () => {
  test.each([
    ['Hi Ines, the budget went up, it is 95k EUR now. Thanks for the quick help!', /95[.,]000/, /80[.,]000/],
    ['Hallo, das Budget liegt jetzt bei 95.000 EUR. Vielen Dank für die Hilfe!', /95[.,]000/, /80[.,]000/],
    ['Bonjour, le budget passe à 95 000 EUR. Merci pour votre aide !', /95[.,]000/, /80[.,]000/],
    ['They decide on 15 March 2027.', /15\.? (?:March|März) 2027/, /not known|nicht bekannt/],
  ])('old and new, and none of what was said to the partner: %s', async (news, now, was) => {
    const deal = await cast.working()
    await cast.story.reply(await deal.letter('INTRODUCTION', DANA), news, { from: DANA })
    const told = await deal.toAe('NEXT_STEP_UPDATE')
    const text = words(told.text)
    expect(text).toMatch(/Dana Whitlock has changed this|Dana Whitlock hat für .* geändert/)
    expect(text).toMatch(now)
    expect(text).toMatch(new RegExp(`(?:before|vorher): €?(?:${was.source})`))
    expect(text).not.toMatch(/thank you|quick help|für die Hilfe|our reading of|Hello Dana/i)
    const partners = await deal.letter('FACTS_CONFIRMED', DANA)
    expect(partners.ccAddresses.filter((address) => AES.includes(address))).toEqual([])
  })

  test('what its answer says, on an address of its own', async () => {
    const deal = await cast.working()
    await cast.story.reply(await deal.letter('INTRODUCTION', DANA), 'The budget is 95k EUR now.', {
      from: DANA,
    })
    await cast.story.reply(await deal.toAe('NEXT_STEP_UPDATE'), 'It is 90k EUR, I have just asked them.')
    expect((await deal.row()).amountMax).toBe('90000.00')
  })
})

describe('the account executive is not bothered', () => {
  test.each(['The amount is 80k EUR.', 'Thanks a lot!'])('where nothing has changed: %s', async (news) => {
    const deal = await cast.working()
    await cast.story.reply(await deal.letter('INTRODUCTION', DANA), news, { from: DANA })
    expect(await deal.letters('NEXT_STEP_UPDATE')).toEqual([])
  })

  test('before the deal is worked', async () => {
    const deal = await cast.brings()
    await cast.story.reply(await deal.letter('RECEIPT', DANA), 'The budget is 95k EUR now.')
    expect(await deal.letters('NEXT_STEP_UPDATE')).toEqual([])
  })
})
