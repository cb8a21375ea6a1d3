/**
 * What a person does over the API with mails set aside, letters that did not arrive, motions, the vendor's own
 * opportunities and people who want to be forgotten: on a whole Baton, with the effect looked up in the database.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepMailLeaks } from '../../src/jobs/mail-leaks.ts'
import { newId } from '../../src/new-id.ts'
import { insertKey, newKey } from '../../src/store/api-keys.ts'
import { brokenChain, eventRows } from '../../src/store/events.ts'
import type { MailOptions } from '../kit/mail.ts'
import type { Story } from '../kit/story.ts'
import { type Cast, DANA, INES, open, RENATA, type Told } from '../stories/cast.ts'

let cast: Cast
let story: Story
let adminKey: string
let workKey: string
beforeAll(async () => {
  // Our MTA's verdict stands in a header that only it may write.
  cast = await open({ env: { SENDER_TRUST: 'header:mx.test' } })
  story = cast.story
  adminKey = await keyOf('admin')
  workKey = await keyOf('work')
})
afterAll(() => story?.end())

async function keyOf(scope: string): Promise<string> {
  const key = newKey()
  const of = {
    id: newId(),
    name: scope,
    key,
    scopes: [scope],
    partnerId: null,
    personId: null,
    expiresAt: null,
  }
  await insertKey(story.running.baton.db, of, story.now())
  return key
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Did = any

/** One mutation; its answer and everything that follows from it. */
async function does(
  verb: string,
  input: Record<string, unknown>,
  { select = '', key = adminKey }: { select?: string; key?: string } = {},
): Promise<Did> {
  const name = verb[0]!.toUpperCase() + verb.slice(1)
  const refusals = '... on Refusal { code message } ... on InvalidInput { field why }'
  const answer = await fetch(`http://127.0.0.1:${story.running.http?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: `mutation($input: ${name}Input!) { did: ${verb}(input: $input) { __typename ${select} ${refusals} } }`,
      variables: { input },
    }),
  })
  const { data, errors } = (await answer.json()) as { data: { did: Did } | null; errors?: Did[] }
  await story.settle()
  return errors ? { __typename: 'Error', code: errors[0].extensions?.code } : data!.did
}

function judged(from: string, verdict: 'pass' | 'fail' = 'pass'): Pick<MailOptions, 'headers'> {
  const about = `header.from=${from.split('@')[1]}`
  const said = verdict === 'pass' ? `dmarc=pass ${about}` : `dmarc=fail (p=REJECT) ${about}`
  return { headers: { 'Authentication-Results': `mx.test; ${said}` } }
}

const brought = () => cast.brings({ mail: judged(DANA) })
const newestMail = async () =>
  (await story.query<Did>('select * from "InboundMail" order by "arrivedAt" desc, id desc limit 1'))[0]
const mailRow = async (id: string) =>
  (await story.query<Did>('select * from "InboundMail" where id = $1::uuid', [id]))[0]

/** A deal on offer, and an answer to the offer that is set aside: it failed DMARC, or somebody else wrote it. */
async function setAside(from?: string): Promise<{ deal: Told; mailId: string; ae: string }> {
  const deal = await brought()
  const offer = await deal.letter('HANDOFF_OFFER')
  const sent = from ? { from, ...judged(from) } : judged(offer.toAddress, 'fail')
  await story.reply(offer, 'On it, thanks', sent)
  const mail = await newestMail()
  expect(mail.outcome).toBe('QUARANTINED')
  expect(await deal.stage()).toBe('HANDED_OFF')
  return { deal, mailId: mail.id, ae: offer.toAddress }
}

test('what a deal was won for is put right; a deal that is not won refuses it', async () => {
  const { deal, mailId } = await setAside()
  const input = { deal: String(deal.number), amount: { amount: '78500', currency: 'EUR' } }
  expect(await does('correctWonAmount', input)).toMatchObject({ __typename: 'WrongStage' })
  await does('releaseQuarantinedMail', { inboundMail: mailId })
  await does('closeWon', { ...input, amount: { amount: '82000', currency: 'EUR' }, reason: 'OTHER' })
  const select = '... on DealChanged { deal { wonAmount { amount currency } } }'
  const wonAmount = { amount: '78500.00', currency: 'EUR' }
  expect(await does('correctWonAmount', input, { select })).toMatchObject({ deal: { wonAmount } })
  expect(await does('correctWonAmount', input)).toMatchObject({ __typename: 'NothingToDo' })
  expect(
    await does('correctWonAmount', { ...input, amount: { amount: '0', currency: 'EUR' } }),
  ).toMatchObject({ __typename: 'InvalidInput', field: 'amount' })
})

test('a result that was a mistake is taken back; a deal without one refuses it', async () => {
  const { deal, mailId } = await setAside()
  const input = { deal: String(deal.number), note: 'the wrong deal' }
  expect(await does('reopenDeal', input)).toMatchObject({ __typename: 'WrongStage' })
  await does('releaseQuarantinedMail', { inboundMail: mailId })
  await does('closeLost', { deal: input.deal, reason: 'PRICE' })
  const select = '... on DealChanged { deal { stage closedAt } }'
  expect(await does('reopenDeal', input, { select })).toMatchObject({
    deal: { stage: 'WORKING', closedAt: null },
  })
  expect((await deal.letter('OUTCOME', DANA)).props.data).toMatchObject({ note: 'the wrong deal' })
})

describe('mails that were set aside', () => {
  test('released: what it says is done, as if its sender were proven; who vouched stays on the record', async () => {
    const { deal, mailId, ae } = await setAside()
    const input = { inboundMail: mailId }
    const refused = await does('releaseQuarantinedMail', input, { key: workKey })
    expect(refused.code).toMatch(/FORBIDDEN|NOT_ALLOWED/)
    expect(await deal.stage()).toBe('HANDED_OFF')

    const done = await does('releaseQuarantinedMail', input, {
      select: '... on MailHandled { inboundMail { id } }',
    })
    expect(done).toMatchObject({ __typename: 'MailHandled', inboundMail: { id: expect.any(String) } })
    expect(await deal.stage()).toBe('WORKING')
    const mail = await mailRow(mailId)
    expect(mail).toMatchObject({ outcome: 'APPLIED', session: { vouchedBy: expect.stringMatching(/^key:/) } })
    const [owner] = await story.query(
      'select 1 from "PersonAddress" where address = $1 and "personId" = $2::uuid',
      [ae, (await deal.row()).ownerId],
    )
    expect(owner).toBeDefined()
    expect((await does('releaseQuarantinedMail', input)).code).toBe('NOTHING_TO_DO')
  })

  test('discarded: it stays, asks for nothing more, and its leak is closed', async () => {
    const { deal, mailId } = await setAside(RENATA)
    const input = { inboundMail: mailId, why: 'A forgery; the real one is on the phone.' }
    const leaks = () =>
      story.query('select 1 from "Leak" where "inboundMailId" = $1::uuid and "closedAt" is null', [mailId])
    expect(await does('discardQuarantinedMail', { ...input, why: ' ' })).toMatchObject({ field: 'why' })
    await story.advance({ days: 2 })
    await sweepMailLeaks(story.running.baton)
    expect(await leaks()).toHaveLength(1)
    expect((await does('discardQuarantinedMail', input, { key: workKey })).__typename).toBe('MailHandled')
    expect(await leaks()).toEqual([])
    await sweepMailLeaks(story.running.baton)
    expect(await leaks()).toEqual([])
    const mail = await mailRow(mailId)
    expect(mail.outcome).toBe('QUARANTINED')
    expect(mail.outcomeReason).toMatch(/^Discarded by key:.*A forgery/)
    expect(await deal.stage()).not.toBe('WORKING')
  })

  test('handled anew: a mail of somebody unknown, once the sender is known', async () => {
    const from = 'lena.hartwig@newpartner.example'
    const text = `Hi,\n\nOrchard Foods want to replace their spreadsheet approvals before the audit in spring: invoices wait
nine days for a signature. About 80k EUR. Contact is Maya Lindholm, COO, maya@orchardfoods.example.\n\nLena`
    await story.mail({ from, subject: 'Deal: Orchard Foods', text, ...judged(from) })
    const mail = await newestMail()
    expect(mail.outcome).not.toBe('APPLIED')
    const deals = () => story.query('select 1 from "Deal" where "accountName" = $1', ['Orchard Foods'])
    expect(await deals()).toHaveLength(0)

    const partner = { name: 'New Partner', domains: ['newpartner.example'] }
    expect((await does('upsertPartner', partner)).__typename).toBe('PartnerSaved')
    expect((await does('reprocessMail', { inboundMail: mail.id }, { key: workKey })).__typename).toBe(
      'MailHandled',
    )
    expect((await mailRow(mail.id)).outcome).toBe('APPLIED')
    expect(await deals()).toHaveLength(1)
    // It changed a deal now: a second time would do it twice.
    expect((await does('reprocessMail', { inboundMail: mail.id })).code).toBe('NOTHING_TO_DO')
    expect(await deals()).toHaveLength(1)
  })
})

test('no partner has the mail of everybody, or ours', async () => {
  for (const [domain, why] of [
    ['gmail.com', 'anybody can write from gmail.com'],
    ['yahoo.co.uk', 'anybody can write from yahoo.co.uk'],
    ['sales.vendor.example', 'sales.vendor.example is your own mail domain'],
  ] as const) {
    const refused = await does('upsertPartner', { name: 'Everybody', domains: [domain] })
    expect(refused.code).toBe('INVALID')
    expect(JSON.stringify(refused)).toContain(why)
  }
  expect(await story.query('select 1 from "Partner" where name = $1', ['Everybody'])).toHaveLength(0)
  const firm = await does('upsertPartner', { name: 'Orange Works', domains: ['orange-works.example'] })
  expect(firm.__typename).toBe('PartnerSaved')
})

test('a letter that bounced is sent again under its Message-ID', async () => {
  const deal = await brought()
  const letter = await deal.letter('HANDOFF_OFFER')
  const input = { letter: letter.id }
  await story.query(
    `update "Letter" set state = 'BOUNCED', "bouncedAt" = $2, "bounceStatus" = '5.1.1', attempts = 3,
       "lastError" = 'no such user' where id = $1::uuid`,
    [letter.id, story.now()],
  )
  const select = '... on LetterQueued { letter { state } }'
  expect((await does('resendLetter', input, { select, key: workKey })).letter.state).toBe('PENDING')
  const [sent] = await story.query('select * from "Letter" where id = $1::uuid', [letter.id])
  expect(sent).toMatchObject({
    state: 'SENT',
    messageId: letter.messageId,
    bouncedAt: null,
    bounceStatus: null,
    lastError: null,
  })
  expect((await deal.letters('HANDOFF_OFFER')).length).toBe(1)
  expect((await does('resendLetter', { letter: newId() })).code).toMatch(/NOTHING_TO_DO|NOT_FOUND/)
})

test('a mail shows what was understood of it, value by value with its words; no reply token is shown to who reads', async () => {
  const deal = await brought()
  await story.settle()
  const asked = `{ deal(number: ${deal.number}) {
    inboundMails { nodes { intent why intentQuotes { quote } envelopeTo facts { field value status quotes { part start end quote } } } }
    letters { nodes { kind html text inboundMail { subject } } } } }`
  const answer = await fetch(`http://127.0.0.1:${story.running.http?.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workKey}` },
    body: JSON.stringify({ query: asked }),
  })
  const { data } = (await answer.json()) as { data: Did }
  const [mail] = data.deal.inboundMails.nodes
  expect(mail.intent).toBe('REGISTRATION')
  expect(mail.why).toMatch(/deal/)
  const account = mail.facts.find(({ field }: { field: string }) => field === 'deals.0.accountName')
  expect(account).toMatchObject({ status: 'STATED', value: expect.any(String) })
  expect(account.quotes[0].quote).toContain(account.value)
  for (const { quotes, status } of mail.facts)
    if (status === 'STATED') expect(quotes.length).toBeGreaterThan(0)

  const token = /(handoff|deal)(\+|%2B)\d+\.[a-z2-7]{20}/
  const kept = await story.query<Did>('select html from "Letter" where "dealId" = $1::uuid', [deal.id])
  expect(kept.some(({ html }) => token.test(html))).toBe(true)
  expect(data.deal.letters.nodes.some(({ html }: Did) => html.includes('.…@'))).toBe(true)
  expect(JSON.stringify(data)).not.toMatch(token)
})

describe('publishing a motion', () => {
  const versions = () =>
    story.query<Did>('select number, definition, note from "MotionVersion" order by number')
  const select = '... on MotionPublished { dryRun changes number motionVersion { number } }'

  test('a dry run says in words what would change, and changes nothing', async () => {
    const before = await versions()
    const { definition } = before.at(-1)
    const changed = {
      ...definition,
      handoff: { ...definition.handoff, escalateAfterHours: definition.handoff.escalateAfterHours - 0.5 },
    }
    const done = await does('publishMotion', { definition: changed, dryRun: true }, { select })
    expect(done).toMatchObject({ dryRun: true, number: null, motionVersion: null })
    expect(done.changes.length).toBeGreaterThan(0)
    expect(await versions()).toEqual(before)
  })

  test('published it is the next version, and deals keep theirs', async () => {
    const old = await brought()
    const before = await versions()
    const { definition } = before.at(-1)
    const changed = {
      ...definition,
      handoff: { ...definition.handoff, escalateAfterHours: definition.handoff.escalateAfterHours - 0.5 },
    }
    const dry = await does('publishMotion', { definition: changed, dryRun: true }, { select })
    const done = await does('publishMotion', { definition: changed, note: 'Sooner.' }, { select })
    expect(done).toMatchObject({
      dryRun: false,
      changes: dry.changes,
      motionVersion: { number: before.at(-1).number + 1 },
    })
    expect((await versions()).at(-1)).toMatchObject({ definition: changed, note: 'Sooner.' })
    const young = await brought()
    expect((await young.row()).motionVersionId).not.toBe((await old.row()).motionVersionId)
    expect((await does('publishMotion', { definition: changed })).code).toBe('NOTHING_TO_DO')
  })

  test('a mistake is named by its place; only an administrator may', async () => {
    const before = await versions()
    const { definition } = before.at(-1)
    const wrong = { ...definition, handoff: { ...definition.handoff, windowHours: 'soon' } }
    expect((await does('publishMotion', { definition: wrong })).field).toMatch(/^definition\.handoff/)
    expect((await does('publishMotion', { definition }, { key: workKey })).code).toMatch(
      /FORBIDDEN|NOT_ALLOWED/,
    )
    expect(await versions()).toEqual(before)
  })
})

test('the vendor’s own opportunities: imported once, updated the second time, and in the way of a registration', async () => {
  const account = cast.customer()
  const domain = `${account.toLowerCase().replace(/[^a-z]/g, '')}.example`
  const opened = new Date(story.now().getTime() - 20 * 86_400_000).toISOString()
  const one = { externalId: 'CRM-1', accountName: account, accountDomain: domain, openedAt: opened }
  const select = '... on DirectOpportunitiesImported { created updated }'
  const imports = (opportunities: unknown[]) =>
    does('importDirectOpportunities', { opportunities }, { select, key: workKey })
  const rows = () =>
    story.query<Did>('select * from "DirectOpportunity" where "externalId" like $1', ['CRM-%'])

  const other = { externalId: 'CRM-2', accountName: 'Somebody Else', openedAt: opened }
  expect(await imports([one, other])).toMatchObject({ created: 2, updated: 0 })
  const again = { ...one, value: { amount: '5000', currency: 'EUR' }, owner: INES }
  expect(await imports([again])).toMatchObject({ created: 0, updated: 1 })
  const [row] = (await rows()).filter((each) => each.externalId === 'CRM-1')
  expect(row).toMatchObject({ amount: '5000.00', currency: 'EUR', ownerName: INES })
  expect(row.ownerId).not.toBeNull()
  expect(await rows()).toHaveLength(2)

  const deal = await cast.brings({ account, mail: judged(DANA) })
  expect((await deal.events()).join()).toMatch(/CONFLICT/)
  expect(await deal.stage()).not.toBe('HANDED_OFF')

  expect(await imports([{ externalId: 'CRM-3', openedAt: opened }])).toMatchObject({
    field: 'opportunities.0.accountName',
  })
  expect(await rows()).toHaveLength(2)
})

test('an opportunity with an amount that is none is refused by its place', async () => {
  const opportunity = { externalId: 'CRM-9', accountName: 'Fabrikam', openedAt: '2026-10-01T00:00:00Z' }
  for (const [value, field] of [
    [{ amount: '-5', currency: 'EUR' }, 'opportunities.0.value.amount'],
    [{ amount: '5', currency: 'euro' }, 'opportunities.0.value.currency'],
  ] as const) {
    const did = await does('importDirectOpportunities', { opportunities: [{ ...opportunity, value }] })
    expect(did).toMatchObject({ code: 'INVALID', field })
  }
})

test('a key that has run out before it is made is not made', async () => {
  const did = await does('createApiKey', { name: 'x', scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' })
  expect(did).toMatchObject({ code: 'INVALID', field: 'expiresAt' })
})

test('a contact is erased from deals, events, mails and letters that really came and went', async () => {
  const deal = await brought()
  const [contact] = await story.query<{ email: string }>(
    'select email from "Contact" where "dealId" = $1::uuid',
    [deal.id],
  )
  const email = contact!.email
  const offer = await deal.letter('HANDOFF_OFFER')
  await story.reply(offer, `On it, I will write to ${email} today.`, judged(offer.toAddress))
  const found = async () => {
    const hits: string[] = []
    for (const table of ['Deal', 'Event', 'Contact', 'Handoff', 'Letter', 'InboundMail', 'Leak', 'Account']) {
      const rows = await story.query<Did>(`select * from "${table}"`)
      const text = rows.map((row) => JSON.stringify(row, (_key, value) => readable(value))).join('\n')
      if (text.toLowerCase().includes(email)) hits.push(table)
    }
    return hits
  }
  expect(await found()).toEqual(expect.arrayContaining(['Event', 'Contact', 'Letter', 'InboundMail']))
  expect((await does('eraseContact', { email }, { key: workKey })).code).toMatch(/FORBIDDEN|NOT_ALLOWED/)
  const select = '... on ContactErased { deals events mails letters }'
  const done = await does('eraseContact', { email }, { select })
  expect(done).toMatchObject({ __typename: 'ContactErased', deals: 1 })
  for (const count of [done.events, done.mails, done.letters]) expect(count).toBeGreaterThan(0)
  expect(await found()).toEqual([])
  const { headHash } = await deal.row()
  expect(brokenChain(await eventRows(story.running.baton.db, deal.id), headHash)).toBeNull()
  expect((await does('eraseContact', { email: 'nobody' })).field).toBe('email')
})

/** Bytes of a mail as text; JSON.stringify has already made an object of a Buffer. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  const { type, data } = (value ?? {}) as { type?: string; data?: number[] }
  return type === 'Buffer' && data ? Buffer.from(data).toString('latin1') : value
}

test('spaces around what is said are no mistake, and only spaces are one, whichever verb', async () => {
  const deal = await brought()
  const offer = await deal.letter('HANDOFF_OFFER')
  await story.reply(offer, 'On it, thanks', judged(offer.toAddress))
  const step = (nextStep: string) => does('setNextStep', { deal: deal.number, nextStep })
  expect(await step('  Call them \n')).toMatchObject({ __typename: 'DealChanged' })
  expect(await step('   ')).toMatchObject({ __typename: 'InvalidInput', field: 'nextStep' })
  const activity = { deal: deal.number, summary: ' Called them. ', withPartner: false }
  expect(await does('recordActivity', activity)).toMatchObject({ __typename: 'DealChanged' })
})
