/**
 * Mail that machines send back: anybody can write such a report, and a machine that answers machines never stops. What
 * is tied to a letter by an address that only its recipient's server was told counts; nothing is answered.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bounceAddress } from '../../src/inbound/addresses.ts'
import { buildMail, buildReply } from '../kit/mail.ts'
import { connect, send } from '../kit/smtp.ts'
import { type SentLetter, type Story, tell } from '../kit/story.ts'

const DANA = 'dana.whitlock@harborsystems.example'
const DEALS = 'deals@intake.vendor.example'
const MAILER = 'MAILER-DAEMON@elsewhere.example'

let story: Story
let written = 0

beforeAll(async () => {
  story = await tell({
    env: { SENDER_TRUST: 'header:mx.vendor.example', MAIL_DOMAIN: 'intake.vendor.example' },
  })
})
afterAll(() => story.end())

/** Whom earlier reports were about gets letters again, and whoever was away offers. */
beforeEach(async () => {
  await story.query('update "PersonAddress" set "undeliverableSince" = null')
  await story.query('delete from "Absence"')
})

const judged = (from: string, verdict: 'pass' | 'none' = 'pass') => ({
  'Authentication-Results': `mx.vendor.example; dmarc=${verdict} header.from=${from.split('@')[1]}`,
})

/** A deal of Dana's that is on offer to an AE: his letter, and hers. */
async function offered(account: string): Promise<{ offer: SentLetter; receipt: SentLetter }> {
  await story.mail({
    from: `Dana Whitlock <${DANA}>`,
    to: DEALS,
    subject: `Deal: ${account}`,
    text: `${account} want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.
Contact is Maya Lindholm, COO, maya@${account.toLowerCase().replace(' ', '')}.example.`,
    headers: judged(DANA),
  })
  const offer = await story.letter('HANDOFF_OFFER')
  expect(offer.subject).toContain(account)
  return { offer, receipt: await story.letter('RECEIPT', DANA) }
}

/** RFC 3464: that letter did not reach its recipient. */
function report(about: SentLetter, to: string, from = MAILER): Buffer {
  return Buffer.from(
    [
      `Authentication-Results: mx.vendor.example; dmarc=pass header.from=${from.split('@')[1]}`,
      `From: ${from}`,
      `To: ${to}`,
      `Subject: Undelivered [${/\[(\d+)\]/.exec(about.subject)?.[1]}]`,
      `Message-ID: <${++written}@elsewhere.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Your mail could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.elsewhere.example',
      '',
      `Final-Recipient: rfc822; ${about.toAddress}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${about.messageId}>`,
      `To: ${about.toAddress}`,
      `Subject: ${about.subject}`,
      '--b--',
      '',
    ].join('\r\n'),
  )
}

const verp = (letter: SentLetter, secret = story.running.baton.secret) =>
  bounceAddress({ letterNumber: letter.number, letterId: letter.id }, secret, story.domain)

/** What has become of the letter, and whether its address counts as dead. */
async function standing({ id, toAddress }: SentLetter): Promise<{ state: string; dead: boolean }> {
  const [row] = await story.query<{ state: string; dead: boolean }>(
    `select l.state, a."undeliverableSince" is not null as dead from "Letter" l, "PersonAddress" a
     where l.id = $1 and a.address = $2`,
    [id, toAddress],
  )
  return row ?? { state: 'none', dead: false }
}

describe('a report', () => {
  test('with a guessed token, or with no address of ours but the Message-ID: it changes nothing', async () => {
    const { offer } = await offered('Bellweather Foods')
    await story.raw(report(offer, verp(offer, 'a guess at the secret')), {
      from: '',
      to: [verp(offer, 'a guess at the secret')],
    })
    await story.raw(report(offer, DEALS), { from: '', to: [DEALS] })
    expect(await standing(offer)).toEqual({ state: 'SENT', dead: false })
  })

  test('of somebody who knows the Message-ID of another’s letter marks nobody', async () => {
    const { offer, receipt } = await offered('Quillmark Foods')
    // A stranger, or the AE himself as far as his name says; a partner who answers at the address made for him.
    const attempts: [from: string, to: string][] = [
      [MAILER, DEALS],
      ['eve@elsewhere.example', DEALS],
      [offer.toAddress, DEALS],
      [DANA, DEALS],
      [DANA, receipt.replyTo],
      [MAILER, receipt.replyTo],
      [MAILER, verp(receipt)],
    ]
    for (const [from, to] of attempts) {
      await story.raw(report(offer, to, from), { from: '', to: [to] })
      expect([from, to, await standing(offer)]).toEqual([from, to, { state: 'SENT', dead: false }])
    }
    expect(await standing(receipt)).toEqual({ state: 'SENT', dead: false })
  })

  test('to the letter’s own address, or to the reply address made for its recipient, counts', async () => {
    const { offer, receipt } = await offered('Tarnholm Foods')
    await story.raw(report(offer, offer.replyTo), { from: '', to: [offer.replyTo] })
    expect(await standing(offer)).toEqual({ state: 'BOUNCED', dead: true })
    await story.raw(report(receipt, verp(receipt)), { from: '', to: [verp(receipt)] })
    expect(await standing(receipt)).toEqual({ state: 'BOUNCED', dead: true })
  })
})

describe('a storm', () => {
  /** What machines answer with: said in a header, in the subject, or in nothing but its words. */
  const MACHINES: ((letter: SentLetter, n: number) => { raw: Buffer; from: string })[] = [
    (letter) => ({ raw: report(letter, verp(letter)), from: '' }),
    (letter, n) => ({
      raw: buildMail({
        from: MAILER,
        to: letter.replyTo,
        subject: `Mail delivery failed: returning message to sender ${n}`,
        text: `This message was created automatically by mail delivery software.\n\n  ${letter.toAddress}\n    host mx: 550 5.1.1 no such user`,
      }),
      from: '',
    }),
    (letter, n) => ({
      raw: buildReply(letter, {
        from: letter.toAddress,
        subject: `Automatic reply: ${n}`,
        text: `I am out of office until 7 December 2026. I accept no meetings (${n}).`,
        headers: { 'Auto-Submitted': 'auto-replied', ...judged(letter.toAddress) },
      }),
      from: '',
    }),
    (letter, n) => ({
      raw: buildReply(letter, {
        from: letter.toAddress,
        text: `Thank you for your message ${n}. I am out of the office until 7 December 2026 and will answer when I am back. In urgent cases please call the switchboard.`,
        headers: judged(letter.toAddress),
      }),
      from: letter.toAddress,
    }),
    (letter, n) => ({
      raw: buildReply(letter, {
        from: 'helpdesk@elsewhere.example',
        subject: `[Ticket #${40_000 + n}] We have received your request`,
        text: `Your request has been received and has the ticket number ${40_000 + n}. Please do not answer this mail.`,
        headers: {
          Precedence: 'bulk',
          'Auto-Submitted': 'auto-generated',
          ...judged('helpdesk@elsewhere.example'),
        },
      }),
      from: 'helpdesk@elsewhere.example',
    }),
  ]

  test('of hundreds, to every kind of address: nobody is answered, and who must know is told a few times', async () => {
    const { offer, receipt } = await offered('Fernside Foods')
    const before = (await story.letters()).length
    const client = await connect({ port: story.running.smtp?.port })
    let sent = 0
    for (let n = 0; n < 20; n++) {
      for (const machine of MACHINES) {
        for (const letter of [offer, receipt]) {
          for (const to of [verp(letter), letter.replyTo, DEALS]) {
            const { raw, from } = machine(letter, n)
            const own = raw
              .toString()
              .replace(/^message-id:.*$/im, `Message-ID: <storm-${++sent}@elsewhere.example>`)
            await send(client, { from, to, raw: own })
          }
        }
      }
    }
    client.quit()
    await story.settle()
    const told = (await story.letters()).slice(before).map(({ kind, toAddress }) => `${kind} ${toAddress}`)
    expect(told.sort()).toEqual([
      'ESCALATION ines.okafor@vendor.example',
      'ESCALATION renata.voss@vendor.example',
      'UNDELIVERED_NOTICE ines.okafor@vendor.example',
      'UNDELIVERED_NOTICE ines.okafor@vendor.example',
    ])
    const [mails] = await story.query(
      `select count(*)::int as all, count(*) filter (where outcome in ('APPLIED', 'IGNORED'))::int as over
       from "InboundMail" where "messageId" like '%storm-%'`,
    )
    expect(mails).toEqual({ all: sent, over: sent })
  })

  test('of words that sound like an answer, and of reports between them: a few letters, then none', async () => {
    const { offer } = await offered('Kestrel Foods')
    await story.reply(offer, 'On it, thanks', { headers: judged(offer.toAddress) })
    const before = (await story.letters()).length
    for (let n = 0; n < 25; n++) {
      const text = `On it, thanks. Request ${n}`
      const raw = buildReply(offer, { from: offer.toAddress, text, headers: judged(offer.toAddress) })
      await story.raw(raw, { from: offer.toAddress, to: [offer.replyTo] })
      await story.raw(report(offer, verp(offer)), { from: '', to: [verp(offer)] })
    }
    const sent = (await story.letters()).slice(before).filter(({ state }) => state === 'SENT')
    expect(sent.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(5).fill('ALREADY_DECIDED'),
      'UNDELIVERED_NOTICE',
    ])
    // Who is told no more may mean it: somebody looks. One letter was written while the address was thought dead.
    const [aside] = await story.query(
      `select count(*)::int as n from "InboundMail" where outcome = 'QUARANTINED' and "fromAddress" = $1`,
      [offer.toAddress],
    )
    expect(aside).toEqual({ n: 25 - 5 - 1 })
  })
})
