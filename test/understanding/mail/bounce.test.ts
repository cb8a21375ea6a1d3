import { describe, expect, test } from 'vitest'
import { isAutoReply } from '../../../src/understanding/automatic/auto-reply.ts'
import { readBounce } from '../../../src/understanding/automatic/bounce.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { ARCHIVED, WRITTEN_BLIND } from './bounce-cases.ts'
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

  // Words of failure in the subject and numbers in the text: each was taken for a mail server's answer.
  test.each([
    [
      'Fallowmere / Brockhurst Tiles',
      'Nothing heard of Fallowmere Homes. Where is it?\n\nGethin\n01432 555 0117',
    ],
    ['Decision delayed at Hoy', 'There is a problem with the invoices, they want 450 seats by May.'],
    [
      'Quote rejected',
      'They had a problem with 420 users on one server, so 550 licences now. Call (415) 555-0143.',
    ],
    ['Zwrot w sprawie Borowina', 'Budżet 450 tys., nie udało się podpisać. Tel. 61 555 03 48'],
    ['Fehlgeschlagen: Pilot bei Hoy', 'Der Pilot ist abgelehnt, 450 Nutzer warten. Tel. 0441 555 08-12'],
  ])('a person: %s', async (subject, body) => {
    const head = `From: Gethin Prosser <gethin@ridge.example>\nTo: deals@intake.vendor.example\nSubject: ${subject}`
    const raw = `${head}\nContent-Type: text/plain; charset=utf-8\n\n${body}`
    expect(readBounce(await parseMail(Buffer.from(raw)))).toBeNull()
  })

  test('a notice of success', async () => {
    expect(readBounce(await fixture('bounces/delivered-notice'))).toBeNull()
  })
})

describe('notices written blind', () => {
  test.each(WRITTEN_BLIND)('%s', async (headers, body, address, status) => {
    const head = `${headers}\nTo: bounce+7.k@intake.vendor.example\nContent-Type: text/plain; charset=utf-8`
    const recipients = readBounce(await parseMail(Buffer.from(`${head}\n\n${body}`)))?.recipients ?? []
    expect(recipients.map((recipient) => recipient.address)).toEqual(address === null ? [] : [address])
    if (status !== null) expect(recipients[0]?.status).toBe(status)
  })
})

describe('forms met in archives', () => {
  test.each(ARCHIVED)('%s', async (_name, lines, expected) => {
    const bounce = readBounce(await parseMail(Buffer.from(`To: deals@vendor.example\n${lines.join('\n')}`)))
    const found = bounce?.recipients.map(
      ({ address, status, code, kind }) => `${address} ${status} ${code} ${kind}`,
    )
    expect(found).toEqual(expected)
  })
})
