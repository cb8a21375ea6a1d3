import { describe, expect, test } from 'vitest'
import { isAutoReply } from '../../../src/understanding/auto-reply.ts'
import { readBounce } from '../../../src/understanding/bounce.ts'
import { parseMail } from '../../../src/understanding/parse.ts'
import { fixture } from './kit.ts'

const ROSA = 'rosa.keller@kelso.example'
const LETTER = '<deal-2001.20261006@intake.vendor.example>'

describe('bounces name recipient, status, code and whether trying again helps', () => {
  test.each([
    ['postfix-unknown-user', ROSA, '5.1.1', '550', 'HARD'],
    ['postfix-delayed', ROSA, '4.4.1', null, 'DELAYED'],
    ['exchange-online-full', ROSA, '5.2.2', '554', 'SOFT'],
    ['qmail', ROSA, '5.1.1', null, 'HARD'],
    ['exim', ROSA, '5.2.1', '550', 'HARD'],
    ['german-provider', ROSA, '5.2.2', '552', 'SOFT'],
    ['french-provider', 'luc.perrin@adequis.example', '5.1.10', '550', 'HARD'],
    ['spanish-provider', 'berta@rios.example', '5.0.0', '550', 'HARD'],
    ['italian-provider', 'paolo.neri@galli.example', '4.2.2', '452', 'SOFT'],
    ['dutch-provider', 'bram@visser.example', '5.1.1', '550', 'HARD'],
    ['japanese-provider', 'sato@kansai.example', '5.1.1', '550', 'HARD'],
    ['noreply-gateway', ROSA, '5.7.1', '554', 'SOFT'],
  ])('%s', async (name, address, status, code, kind) => {
    const bounce = readBounce(await fixture(`bounces/${name}`))
    expect(bounce?.recipients).toHaveLength(1)
    expect(bounce?.recipients[0]).toMatchObject({ address, status, code, kind })
  })

  test('each recipient of a report is judged alone', async () => {
    const kinds = readBounce(await fixture('bounces/two-recipients-one-late'))?.recipients.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['SOFT', 'DELAYED'])
  })

  test('a complaint of a mailbox provider', async () => {
    const bounce = readBounce(await fixture('bounces/complaint'))
    expect(bounce).toMatchObject({
      recipients: [{ address: ROSA, kind: 'COMPLAINT' }],
      originalMessageId: LETTER,
    })
  })

  test.each(['postfix-unknown-user', 'qmail', 'exim'])('%s ties back to the letter', async (name) => {
    expect(readBounce(await fixture(`bounces/${name}`))?.originalMessageId).toBe(LETTER)
  })
})

describe('no bounce', () => {
  test.each([
    'person-speaks-of-a-bounce',
    'person-forwards-a-bounce',
    'person-rejects',
    'person-with-delivery-problem',
  ])('%s', async (name) => {
    const mail = await fixture(`bounces/${name}`)
    expect(readBounce(mail)).toBeNull()
    expect(isAutoReply(mail)).toBeNull()
  })

  test('a notice of success', async () => {
    expect(readBounce(await fixture('bounces/delivered-notice'))).toBeNull()
  })
})

/** [headers, body, failed address, status], written without looking at the rules. */
const WRITTEN_BLIND: [string, string, string | null, string | null][] = [
  [
    'From: "Mail Delivery Subsystem" <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)',
    "** Address not found **\n\nYour message wasn't delivered to rosa@kelso.example because the address couldn't be found, or is unable to receive mail.\n\nThe response from the remote server was:\n550 5.1.1 The email account that you tried to reach does not exist.",
    'rosa@kelso.example',
    '5.1.1',
  ],
  [
    'From: postmaster@vendor.example\nSubject: Undeliverable: [1042] Received',
    "Delivery has failed to these recipients or groups:\n\nrosa@kelso.example (rosa@kelso.example)\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.\n\nDiagnostic information for administrators:\n\nGenerating server: AM0.vendor.example\n\nrosa@kelso.example\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n\nOriginal message headers:\n\nReceived: from x",
    'rosa@kelso.example',
    '5.1.10',
  ],
  [
    'From: Systemadministrator <postmaster@firma.example>\nSubject: Unzustellbar: [1042]',
    'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\nUte Sommer (u.sommer@firma.example)\nDas Postfach des Empfängers ist voll und kann zurzeit keine Nachrichten annehmen.\n\n#550 5.2.2 STOREDRV.Deliver; mailbox full ##',
    'u.sommer@firma.example',
    '5.2.2',
  ],
  [
    'From: MAILER-DAEMON@yahoo.example\nSubject: Failure Notice',
    'Sorry, we were unable to deliver your message to the following address.\n\n<dana@ymail.example>:\n554: 30: Sorry, your message to dana@ymail.example cannot be delivered. This mailbox is disabled (554.30).\n\n--- Below this line is a copy of the message.',
    'dana@ymail.example',
    null,
  ],
  [
    'From: Mail Delivery System <mailer-daemon@ionos.example>\nSubject: Mail delivery failed: returning message to sender',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error.\n\nThe following address failed:\n\nluc@adequis.example:\nSMTP error from remote server for RCPT TO command, host: mx.adequis.example (192.0.2.1) reason: 550 5.7.1 Service unavailable; client blocked',
    'luc@adequis.example',
    '5.7.1',
  ],
  [
    'From: Postmaster <postmaster@mail.example>\nSubject: Delivery delayed: [1042]',
    'Your message to berta@rios.example has been delayed. We will keep trying for 24 hours.\n451 4.7.1 Greylisting in action, please come back later',
    'berta@rios.example',
    '4.7.1',
  ],
  [
    'From: Sistema <mailer-daemon@correio.example>\nSubject: Falha na entrega da mensagem',
    'A sua mensagem não pôde ser entregue a rita@sa.example.\nMotivo: 550 5.1.1 utilizador desconhecido',
    'rita@sa.example',
    '5.1.1',
  ],
  [
    'From: noreply@mimecast.example\nSubject: [Postmaster] Email Delivery Failure',
    'This is a delivery failure notification message indicating that\nan email you addressed to email address :\n-- rosa@kelso.example\n\ncould not be delivered. The problem appears to be :\n-- Recipient email server rejected the message\n\nAdditional information follows :\n-- 5.4.1 Recipient address rejected: Access denied',
    'rosa@kelso.example',
    '5.4.1',
  ],
  [
    'From: Gavin Holt <gavin.holt@vendor.example>\nIn-Reply-To: <1@x>\nSubject: Re: [1042] Undeliverable proposal?',
    'I can not deliver a proposal before Friday, and my mail to rosa@kelso.example came back. Please decline for me.',
    null,
    null,
  ],
  [
    'From: Dana <dana@whitlock.example>\nSubject: Delivery failure at Kelso',
    'We register Kelso: their delivery status notifications fail daily. Contact rosa@kelso.example',
    null,
    null,
  ],
]

describe('notices written blind', () => {
  test.each(WRITTEN_BLIND)('%s', async (headers, body, address, status) => {
    const head = `${headers}\nTo: bounce+7.k@intake.vendor.example\nContent-Type: text/plain; charset=utf-8`
    const recipients = readBounce(await parseMail(Buffer.from(`${head}\n\n${body}`)))?.recipients ?? []
    expect(recipients.map((recipient) => recipient.address)).toEqual(address === null ? [] : [address])
    if (status !== null) expect(recipients[0]?.status).toBe(status)
  })
})
