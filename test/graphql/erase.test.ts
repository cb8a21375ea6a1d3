/** A customer's person is erased from everywhere; the deal still replays and its chain still verifies. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dealIdByNumber, loadDeal } from '../../src/store/deals.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { type Api, ask, openApi } from './kit.ts'
import { liveThrough } from './lives.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api?.close())

const ERASE =
  'mutation($e: String!) { eraseContact(input: { email: $e }) { __typename ... on ContactErased { deals events mails letters } ... on Refusal { code } } }'

test('nothing of the person is left anywhere, everything else is', async () => {
  const numbers = await liveThrough(api)
  const email = 'noor@meridian-freight.example'
  const before = await ask(api, '{ funnel { outcomes { won } } deals { totalCount } }')
  const { data, errors } = await ask(api, ERASE, { e: email })
  expect(errors).toBeUndefined()
  expect(data.eraseContact).toMatchObject({ __typename: 'ContactErased', deals: 1 })
  expect(data.eraseContact.events).toBeGreaterThan(0)

  const id = (await dealIdByNumber(api.baton.db, numbers.won!))!
  for (const table of ['Deal', 'Event', 'Contact', 'Handoff', 'Letter', 'InboundMail']) {
    const tie = table === 'Deal' ? 'id' : '"dealId"'
    const rows = await api.baton.db.query(`select * from "${table}" where ${tie} = $1::uuid`, [id])
    expect(JSON.stringify(rows), table).not.toMatch(/noor@meridian|noor haddad/i)
  }
  const stored = await loadDeal(api.baton.db, id)
  expect(stored!.deal.stage).toBe('WON')
  expect(brokenChain(await eventRows(api.baton.db, id), stored!.headHash)).toBeNull()
  expect((await ask(api, '{ funnel { outcomes { won } } deals { totalCount } }')).data).toEqual(before.data)
  const again = await ask(api, ERASE, { e: email })
  expect(again.data.eraseContact.code).toBe('NOT_FOUND')
  const sought = await ask(api, '{ deals(filter: { text: "noor@meridian-freight.example" }) { totalCount } }')
  expect(sought.data.deals.totalCount).toBe(0)
})
