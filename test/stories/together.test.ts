/** Registrations that wait together are decided in one transaction, each knowing what those before it did. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildMail } from '../kit/mail.ts'
import { deliver } from '../kit/smtp.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

test('sellers are offered deals in turn', async () => {
  for (let count = 1; count <= 7; count++) {
    const account = cast.customer()
    const contact = `Maya Lindholm, COO, maya@${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
    const text = `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait
nine days for a signature. About 80k EUR. Contact is ${contact}.\n\nThanks`
    const to = `deals@${story.domain}`
    const raw = buildMail({ from: DANA, to, subject: `Deal: ${account}`, date: story.now(), text })
    await deliver({ port: story.running.smtp?.port ?? 0, raw, from: DANA, to })
  }
  await story.settle()
  const offers = await story.query<{ seller: string; transaction: string }>(
    `select p.name as seller, h.xmin::text as transaction from "Handoff" h
     join "Deal" d on d.id = h."dealId" join "Person" p on p.id = h."aeId" order by d.number`,
  )
  expect(new Set(offers.map((offer) => offer.transaction)).size).toBe(1)
  const sellers = offers.map((offer) => offer.seller)
  expect(new Set(sellers.slice(0, 3)).size).toBe(3)
  expect(sellers).toEqual([...sellers.slice(0, 3), ...sellers.slice(0, 3), sellers[0]])
})
