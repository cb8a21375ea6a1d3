/** The plain story over real SMTP: the partner writes one mail, the AE two replies, everybody is told. */
import { afterEach, describe, expect, test } from 'vitest'
import { loadDeal } from '../../src/store/deals.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import { backends, hasRedis } from '../kit/backends.ts'
import { type Story, tell, words } from '../kit/story.ts'

const REGISTRATION = `Hi,

Bellweather Foods want to replace their spreadsheet approvals before the audit in spring: invoices wait nine days
for a signature. About 80k EUR, decision by end of February 2027. Contact is Maya Lindholm, COO,
maya@bellweatherfoods.example, +44 20 7946 0812. They are looking at Northwind Flow.
Next step: discovery call on 3 December 2026. We keep the customer relationship.

Dana Whitlock
Harbor Systems`

const dana = 'Dana Whitlock <dana.whitlock@harborsystems.example>'

describe.each([
  ...backends.map((backend) => ({ backend, redis: false })),
  ...(hasRedis ? [{ backend: 'pglite' as const, redis: true }] : []),
])('the plain story on $backend (redis: $redis)', (options) => {
  let story: Story
  afterEach(() => story?.end())

  test('one mail, two replies, a won deal, everybody told', async () => {
    story = await tell(options)
    await story.mail({ from: dana, subject: 'Deal: Bellweather Foods', text: REGISTRATION })

    const receipt = await story.letter('RECEIPT', 'dana.whitlock@harborsystems.example')
    expect(receipt.subject).toContain('[1001]')
    expect(receipt.subject).toContain('Bellweather Foods')
    expect(words(receipt.text)).toContain('Ines Okafor')
    expect(receipt.state).toBe('SENT')

    const offer = await story.letter('HANDOFF_OFFER')
    expect(offer.text).toContain('maya@bellweatherfoods.example')
    expect(words(offer.text)).toContain('nine days')
    await story.reply(offer, 'On it, thanks')
    const [working] = await story.query('select stage, "aeId", "ownerId" from "Deal"')
    expect(working).toMatchObject({ stage: 'WORKING', ownerId: working?.aeId })

    expect((await story.letter('INTRODUCTION', 'dana.whitlock@harborsystems.example')).ccAddresses).toEqual([
      offer.toAddress,
    ])
    const taken = await story.letter('DECISION_CONFIRMED', offer.toAddress)
    await story.reply(taken, 'We won it! Signed today, 82,000 EUR.')
    const [won] = await story.query('select id, stage, "wonAmount", "closeReason", "headHash" from "Deal"')
    expect(won).toMatchObject({ stage: 'WON', wonAmount: '82000.00' })

    const outcome = await story.letter('OUTCOME', 'dana.whitlock@harborsystems.example')
    expect(outcome.text).toMatch(/8,200/)

    const mails = await story.query('select outcome, trust from "InboundMail"')
    expect(mails).toHaveLength(3)
    expect(mails.every((mail) => mail.outcome === 'APPLIED' && mail.trust === 'PASS')).toBe(true)
    const rows = await eventRows(story.running.baton.db, String(won?.id))
    expect(brokenChain(rows, String(won?.headHash))).toBeNull()
    expect((await loadDeal(story.running.baton.db, String(won?.id)))?.deal.stage).toBe('WON')
  })

  test('the same mail twice is one deal; a late reply is answered politely', async () => {
    story = await tell(options)
    const mail = {
      from: dana,
      subject: 'Deal: Bellweather Foods',
      text: REGISTRATION,
      messageId: 'once@harborsystems.example',
    }
    const date = story.now()
    await story.mail({ ...mail, date })
    await story.mail({ ...mail, date })
    expect(await story.query('select number from "Deal"')).toHaveLength(1)
    expect(await story.letters({ kind: 'RECEIPT' })).toHaveLength(1)

    const offer = await story.letter('HANDOFF_OFFER')
    await story.reply(offer, 'Mine, thanks.')
    await story.reply(offer, 'Sorry, I have to decline, no capacity.')
    const [deal] = await story.query('select stage from "Deal"')
    expect(deal?.stage).toBe('WORKING')
    await story.letter('ALREADY_DECIDED', offer.toAddress)
  })

  test('what is missing is asked for, only that, and the reply completes it', async () => {
    story = await tell(options)
    await story.mail({
      from: dana,
      subject: 'new one',
      text: 'Hi, got one for you: Bellweather Foods need to replace their spreadsheet approvals before the audit in spring. About 80k EUR.\n\nDana',
    })
    const gap = await story.letter('GAP_REQUEST', 'dana.whitlock@harborsystems.example')
    expect(gap.props.data.missing).toEqual(['CONTACT'])
    const [incomplete] = await story.query('select stage, number from "Deal"')
    expect(incomplete?.stage).toBe('INCOMPLETE')
    await story.reply(gap, 'Maya Lindholm, maya@bellweatherfoods.example')
    const deals = await story.query('select stage, number from "Deal"')
    expect(deals).toEqual([{ stage: 'HANDED_OFF', number: incomplete?.number }])
    const offer = await story.letter('HANDOFF_OFFER')
    expect(offer.text).toContain('maya@bellweatherfoods.example')
  })
})
