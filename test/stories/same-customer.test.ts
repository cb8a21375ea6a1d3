/**
 * Two partners with one customer under two names: what shows it may come with any mail, and then nobody is promised
 * what somebody else was promised before.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open, type Told } from './cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await open()
})
afterAll(() => cast?.story.end())

const mails = async (from: string, subject: string, text: string): Promise<Told> => {
  await cast.story.mail({ from, subject, text })
  return cast.newest()
}
const answers = async (deal: Told, kind: string, to: string, text: string) =>
  cast.story.reply(await deal.letter(kind, to), text)
const domainsOf = async (deal: Told) => {
  const rows = await cast.story.query<{ domain: string }>(
    'select domain from "AccountDomain" where "accountId" = $1::uuid order by domain',
    [(await deal.row()).accountId],
  )
  return rows.map(({ domain }) => domain)
}

const CANAL = `want their lock keepers' purchases approved before money leaves, the charity commission complained.`
const OFFICE = `need a purchase approval tool, since the charity commission complained in autumn.`

describe('what is learnt after the first mail', () => {
  test('a contact in the answer to the gap: the second partner does not get the same customer', async () => {
    const first = await mails(
      ERIK,
      'Deal: Bude Canal Trust',
      `Bude Canal Trust ${CANAL} Contact to follow. 30k GBP.`,
    )
    await answers(first, 'GAP_REQUEST', ERIK, 'Contact is Ruth Hele, treasurer, ruth.hele@budecanal.example')
    expect(await first.stage()).toBe('HANDED_OFF')
    expect(await domainsOf(first)).toEqual(['budecanal.example'])

    const second = await mails(
      DANA,
      'Deal: The Bude Waterway',
      `The Bude Waterway & Harbour Office ${OFFICE} Contact Ruth Hele, treasurer, ruth.hele@budecanal.example. 35k GBP.`,
    )
    expect(await second.stage()).toBe('REJECTED')
    expect((await second.letter('REJECTION', DANA)).text).not.toContain('Canal Trust')
    expect(await first.stage()).toBe('HANDED_OFF')
  })

  test('the other way round: whoever answers late meets the one that was complete before', async () => {
    const late = await mails(
      ERIK,
      'Deal: Looe Boatyard',
      `Looe Boatyard ${CANAL} Contact to follow. 30k GBP.`,
    )
    const soon = await mails(
      DANA,
      'Deal: Pengelly Marine',
      `Pengelly Marine Works ${OFFICE} Contact Sally Pengelly, owner, sally@looeboatyard.example. 35k GBP.`,
    )
    expect(await soon.stage()).toBe('HANDED_OFF')
    await answers(late, 'GAP_REQUEST', ERIK, 'Sally Pengelly, owner, sally@looeboatyard.example')
    // The first mail came first, the first complete registration did not: a person compares.
    expect(await late.stage()).toBe('CONFLICT')
    expect(words((await late.letter('CONFLICT_TO_SETTLE', INES)).text)).toContain(
      `Deal ${soon.number} of another partner`,
    )
    expect(await soon.stage()).toBe('HANDED_OFF')
  })

  test('both are on offer when it shows: the later one waits for the desk, the first goes on', async () => {
    const first = await mails(
      ERIK,
      'Deal: Fowey Ferry',
      `Fowey Ferry Company ${CANAL} Contact is Jan Roe, manager, +44 1726 555 012. 30k GBP.`,
    )
    const second = await mails(
      DANA,
      'Deal: Polruan Passage',
      `Polruan Passage Boats ${OFFICE} Contact Jan Roe, manager, jan@foweyferry.example. 35k GBP.`,
    )
    expect(await second.stage()).toBe('HANDED_OFF')
    const [offer] = await second.letters('HANDOFF_OFFER')
    await answers(first, 'RECEIPT', ERIK, 'Jan’s mail address is jan@foweyferry.example')
    expect(await first.stage()).toBe('HANDED_OFF')
    expect(await second.stage()).toBe('CONFLICT')
    expect(words((await second.letter('CONFLICT_TO_SETTLE', INES)).text)).toContain(
      `Deal ${first.number} of another partner`,
    )
    expect((await second.letter('CONFLICT_NOTICE', DANA)).text).not.toMatch(/Fowey|Lindgren/)
    expect((await second.letter('HANDOFF_GONE', offer!.toAddress)).props.data).toMatchObject({
      why: 'WITHDRAWN',
    })

    await answers(second, 'CONFLICT_TO_SETTLE', INES, 'Go ahead with this registration.')
    expect(await second.stage()).toBe('HANDED_OFF')
    // What a person let pass is not asked about with the next piece of news.
    await answers(second, 'RECEIPT', DANA, 'Jan’s mobile is +44 7700 900 456')
    expect(await second.stage()).toBe('HANDED_OFF')
  })

  test('both are worked when it shows: nothing moves, and the desk is told', async () => {
    const first = await mails(
      ERIK,
      'Deal: Helford Oysters',
      `Helford Oyster Beds ${CANAL} Contact is Tim Lowe, owner, +44 1326 555 013. 30k GBP.`,
    )
    await cast.story.reply(await first.letter('HANDOFF_OFFER'), 'On it, thanks')
    const second = await mails(
      DANA,
      'Deal: Durgan Shellfish',
      `Durgan Shellfish ${OFFICE} Contact Tim Lowe, owner, tim@helfordoysters.example. 35k GBP.`,
    )
    await cast.story.reply(await second.letter('HANDOFF_OFFER'), 'On it, thanks')
    await answers(first, 'INTRODUCTION', ERIK, 'Tim’s mail address is tim@helfordoysters.example')
    expect([await first.stage(), await second.stage()]).toEqual(['WORKING', 'WORKING'])
    expect(await second.events()).toContain('OVERLAP_FOUND')
    const letter = await second.letter('CONFLICT_TO_SETTLE', INES)
    expect(words(letter.text)).toContain('Nothing has changed by itself')
    expect(words(letter.text)).toContain(`Deal ${first.number} of another partner`)
    await cast.story.reply(letter, 'Lost: another partner brings it.')
    expect(await second.row()).toMatchObject({ stage: 'LOST', closeReason: 'LOST_TO_ANOTHER_PARTNER' })
  })
})

describe('what proves nothing', () => {
  test('a mailbox of the public is no company, but the same person in it is asked about', async () => {
    const first = await mails(
      ERIK,
      'Deal: Zennor Chapel',
      `Zennor Chapel Trust ${CANAL} Contact is Mary Trew, clerk, marytrew@gmail.com. 30k GBP.`,
    )
    const other = await mails(
      DANA,
      'Deal: Porthmeor Studios',
      `Porthmeor Studios ${OFFICE} Contact Ben Carn, bencarn@gmail.com. 35k GBP.`,
    )
    const same = await mails(
      DANA,
      'Deal: Parish of Zennor',
      `The Parish Council of St Senara ${OFFICE} Contact Mary Trew, clerk, marytrew@gmail.com. 35k GBP.`,
    )
    expect(await domainsOf(first)).toEqual([])
    expect([await first.stage(), await other.stage(), await same.stage()]).toEqual([
      'HANDED_OFF',
      'HANDED_OFF',
      'CONFLICT',
    ])
    expect(words((await same.letter('CONFLICT_TO_SETTLE', INES)).text)).toContain(
      'both name marytrew@gmail.com',
    )
  })

  test('the partner’s own people are no customer', async () => {
    const first = await mails(
      DANA,
      'Deal: Mousehole Bakery',
      `Mousehole Bakery ${CANAL} Contact for now is our own Kim Park, kim.park@harborsystems.example. 30k GBP.`,
    )
    expect(await domainsOf(first)).toEqual([])
  })

  test('an address that was a slip of the pen is given up with its correction', async () => {
    const deal = await mails(
      DANA,
      'Deal: Lamorna Quarry',
      `Lamorna Quarry ${CANAL} Contact is Ann Bray, ann.bray@lamornaqarry.example. 30k GBP.`,
    )
    await answers(
      deal,
      'RECEIPT',
      DANA,
      'Ann’s address is ann.bray@lamornaquarry.example, not ann.bray@lamornaqarry.example',
    )
    expect(await domainsOf(deal)).toEqual(['lamornaquarry.example'])
  })
})
