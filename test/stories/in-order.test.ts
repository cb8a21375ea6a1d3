/** What one person sends within a minute is heard in the order in which it came, however many of it wait together. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildMail, buildReply } from '../kit/mail.ts'
import { deliver } from '../kit/smtp.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, open, PRIYA } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
})
afterAll(() => story.end())

/** Into the inbox; `together`: nothing is done about it until the last one is there. */
async function send(mails: { from: string; to: string; raw: Buffer }[], together: boolean): Promise<void> {
  for (const mail of mails) {
    await deliver({ port: story.running.smtp?.port ?? 0, ...mail })
    if (!together) await story.settle()
  }
  await story.settle()
}

const fromDana = (subject: string, text: string) => {
  const to = `deals@${story.domain}`
  return { from: DANA, to, raw: buildMail({ from: DANA, to, subject, text, date: story.now() }) }
}

const registration = (account: string, amount = '80k EUR') =>
  fromDana(
    `Deal: ${account}`,
    `Hi,\n\n${account} want to replace their spreadsheet approvals before the audit in spring: invoices wait nine days for a signature. About ${amount}. Contact is Maya Lindholm, COO, maya@${account.toLowerCase().replace(/[^a-z]/g, '')}.example.\n\nThanks`,
  )

/** What became of a customer's deals, and of the mails about it. */
const endOf = async (account: string) => ({
  deals: await story.query(
    `select stage, "amountMax"::int as amount, revision from "Deal" where "accountName" = $1 order by number`,
    [account],
  ),
  letters: await story.query(
    `select l.kind, l."toAddress" as "to" from "Letter" l join "Deal" d on d.id = l."dealId"
     where d."accountName" = $1 and l.kind not like 'HANDOFF%' order by 1, 2`,
    [account],
  ),
  mails: await story.query(
    `select m.outcome, m.intent from "InboundMail" m join "Deal" d on d.id = m."dealId" where d."accountName" = $1
     order by m."arrivedAt"`,
    [account],
  ),
})

describe.each<[string, (account: string) => ReturnType<typeof fromDana>[]]>([
  [
    'a registration and what it costs now',
    (account) => [
      registration(account),
      fromDana(`${account}`, `${account}: their budget is 95k EUR now, approved this morning.`),
    ],
  ],
  [
    'a registration, and the same once more with another sum',
    (account) => [registration(account), registration(account, '90k EUR')],
  ],
  [
    'a registration, news of it and what is asked about it',
    (account) => [
      registration(account),
      fromDana('Quick one', `${account} moved the decision to 15 May 2027.`),
      fromDana('Status', `What is the status of ${account}?`),
    ],
  ],
])('%s', (_, mails) => {
  test('read the same when they wait together as one after the other', async () => {
    const [apart, together] = [cast.customer(), cast.customer()]
    await send(mails(apart), false)
    await send(mails(together), true)
    expect(await endOf(together)).toEqual(await endOf(apart))
    expect((await endOf(together)).mails).toHaveLength(mails('').length)
  })
})

test('a sum that was sent after the registration counts', async () => {
  const account = cast.customer()
  await send([registration(account), fromDana(account, `${account}: their budget is 95k EUR now.`)], true)
  expect((await endOf(account)).deals).toMatchObject([{ amount: 95_000 }])
})

test('deals of several customers that one partner sends together are all decided in one transaction', async () => {
  const accounts = [cast.customer(), cast.customer(), cast.customer()]
  await send(
    accounts.map((account) => registration(account)),
    true,
  )
  const rows = await story.query<{ tx: string }>(
    `select xmin::text as tx from "Handoff" where "dealId" in (select id from "Deal" where "accountName" = any($1))`,
    [accounts],
  )
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map(({ tx }) => tx)).size).toBe(1)
})

test('an AE who takes a deal and thinks better of it has not got it', async () => {
  const answers = async (together: boolean) => {
    const account = cast.customer()
    await story.query(`update "Person" set active = (name like 'Priya%') where kind = 'AE'`)
    await send([registration(account)], false)
    await story.query(`update "Person" set active = true where kind = 'AE'`)
    const offer = await story.letter('HANDOFF_OFFER', PRIYA)
    const reply = (text: string) => {
      const raw = buildReply(offer, { from: PRIYA, text, date: story.now() })
      return { from: PRIYA, to: offer.replyTo, raw }
    }
    await send(
      [reply('On it, thanks.'), reply('Sorry, I cannot take this one after all, I am full.')],
      together,
    )
    const [deal] = await story.query<{ stage: string; types: string }>(
      `select d.stage, (select string_agg(e.type, ' ' order by e.seq) from "Event" e where e."dealId" = d.id) as types
       from "Deal" d where d."accountName" = $1`,
      [account],
    )
    return deal
  }
  const apart = await answers(false)
  expect(await answers(true)).toEqual(apart)
  expect(apart?.types).toContain('HANDOFF_ACCEPTED')
})
