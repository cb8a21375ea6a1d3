/** An order of the desk that answers what has passed since. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Story, words } from '../kit/story.ts'
import { type Cast, DANA, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

test('an account executive who accepted meanwhile does not lose the deal to a late answer', async () => {
  const deal = await cast.brings()
  const offer = await deal.letter('HANDOFF_OFFER')
  await story.reply(offer, 'I am out of the office until 14 December.', {
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  const escalation = await deal.letter('ESCALATION', INES)
  await story.reply(offer, 'Back earlier than planned - I take it!')
  expect(await deal.stage()).toBe('WORKING')

  const { aeId } = await deal.row()
  const [other] = await story.query<{ name: string }>(
    `select name from "Person" where kind = 'AE' and active and id <> $1::uuid order by name limit 1`,
    [aeId],
  )
  await story.reply(escalation, `Give it to ${other!.name}.`)
  expect(await deal.row()).toMatchObject({ stage: 'WORKING', aeId })
  const asked = await deal.letter('NOT_UNDERSTOOD', INES)
  expect(words(asked.text)).toContain('has accepted it since that letter')

  await story.reply(asked, `Give it to ${other!.name}.`)
  expect(await deal.stage()).toBe('HANDED_OFF')
  const told = await deal.letter('HANDOFF_PROGRESS', DANA)
  expect(told.props.data).toMatchObject({ what: 'MOVED' })
  expect(words(told.text)).not.toContain('was not taken')
})
