import { describe, expect, test } from 'vitest'
import { settingOf } from '../../../src/cli-understand.ts'
import { isAutoReply } from '../../../src/understanding/automatic/auto-reply.ts'
import { readAbsence } from '../../../src/understanding/automatic/auto-reply-absence.ts'
import { readBounce } from '../../../src/understanding/automatic/bounce.ts'
import { isCalendar } from '../../../src/understanding/automatic/calendar.ts'
import { isListMail } from '../../../src/understanding/automatic/list-mail.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { NOTES, PERSONS, UNTIL } from './absence-cases.ts'
import { AUTOMATIC } from './automatic-cases.ts'

function mail(headers: Record<string, string>, body: string) {
  const lines = {
    From: 'Gavin Holt <gavin.holt@vendor.example>',
    To: 'desk@intake.vendor.example',
    Subject: 'Re: [2001] Kelso Mills',
    Date: 'Tue, 06 Oct 2026 09:30:00 +0200',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  return parseMail(Buffer.from([...head, '', body].join('\n')))
}

describe('header-less absence notes and acknowledgements', () => {
  test.each(AUTOMATIC.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const read = await mail(one.subject ? { Subject: one.subject } : {}, one.body)
    expect(isAutoReply(read)?.kind ?? null).toBe(one.kind)
    expect(readBounce(read)).toBeNull()
    const absence = readAbsence(read)
    if (one.until) expect(absence.until?.date).toBe(one.until)
    if (one.substitute) expect(absence.substitute?.name).toBe(one.substitute)
    for (const fact of [absence.until, absence.substitute]) {
      if (fact) expect(read.text.slice(fact.start, fact.end)).toBe(fact.quote)
    }
  })
})

describe('short notes in many languages', () => {
  test.each(NOTES)('%s: %s', async (subject, body) => {
    const read = await mail({ Subject: subject, 'In-Reply-To': '<1@intake.vendor.example>' }, body)
    expect(isAutoReply(read) ?? readBounce(read)).not.toBeNull()
  })

  test.each(PERSONS)('a person: %s: %s', async (subject, body) => {
    const read = await mail({ Subject: subject, 'In-Reply-To': '<1@intake.vendor.example>' }, body)
    expect(isAutoReply(read) ?? readBounce(read)).toBeNull()
  })

  test.each(UNTIL)('%s', async (body, date) => {
    expect(readAbsence(await mail({}, body)).until?.date).toBe(date)
  })
})

describe('days and people of a note', () => {
  const note = async (body: string) => readAbsence(await mail({}, body))

  test.each([
    ["Hi, I'm off this week. Back on the 14th.", '2026-10-14', true],
    ['Bin unterwegs, zurück ab dem 2.', '2026-11-02', true],
    [
      'I am away. Back on 16 October.\n\nOn Tue, 6 Oct 2026 at 09:00, Desk <d@vendor.example> wrote:\n> away until 31 March',
      '2026-10-16',
      true,
    ],
    ['I am away.\n\n> Please answer until 31 March 2027', null, false],
  ])('%s', async (body, date, returns) => {
    const { until } = await note(body)
    expect(until?.date ?? null).toBe(date)
    expect(until?.returns ?? false).toBe(returns)
  })

  test.each([
    'I no longer work at Harbor Systems.',
    'Dana Whitlock has retired from the company.',
    'Herr Adler ist aus dem Unternehmen ausgeschieden.',
    'Frau Marin ist nicht mehr für uns tätig.',
    "M. Morel a quitté l'entreprise.",
    "Mme Roux n'est plus en poste.",
    'Rosa Vidal ha dejado la empresa.',
    'A Ana Lopes deixou a empresa.',
    "Giulia Ferri ha lasciato l'azienda.",
    'Sanne de Boer is uit dienst.',
    'Karin Lund har lämnat företaget.',
    'Jens Holm har forladt virksomheden.',
  ])('%s', async (body) => {
    const read = await note(`${body} Please write to ken.ashby@vendor.example until 12 October 2026.`)
    expect(body).toContain(read.gone?.quote)
    expect(read.until).toBeNull()
  })
})

test('the first day back is known as such to whoever plans with it', async () => {
  const read = await mail(
    { Subject: 'Automatic reply: [2001] Kelso Mills', 'Auto-Submitted': 'auto-replied' },
    'I am out of the office. Back on 16 October.',
  )
  const { absence } = understand(read, settingOf(read))
  expect([absence?.until?.value, absence?.returns, absence?.gone]).toEqual(['2026-10-16', true, null])
})

describe('automatic replies by their headers', () => {
  test.each([
    [{ 'Auto-Submitted': 'auto-replied' }],
    [{ 'Auto-Submitted': 'auto-replied (vacation)' }],
    [{ 'Auto-Submitted': 'auto-generated', 'In-Reply-To': '<1@intake.vendor.example>' }],
    [{ 'X-Autoreply': 'yes' }],
    [{ 'X-Autorespond': '' }],
    [{ 'X-MS-Exchange-Inbox-Rules-Loop': 'gavin.holt@vendor.example' }],
    [{ Precedence: 'auto_reply' }],
    [{ 'Return-Path': '<>', 'In-Reply-To': '<1@intake.vendor.example>' }],
    [{ Subject: 'Automatic reply: [2001] Kelso Mills' }],
    [{ Subject: 'Réponse automatique : [2001]' }],
    [{ Subject: '自動応答: [2001]' }],
  ] as Record<string, string>[][])('%o', async (headers) => {
    expect(isAutoReply(await mail(headers ?? {}, 'I accept the deal.'))).not.toBeNull()
  })

  test('a form that mails by itself is generated, not a reply', async () => {
    const read = await mail(
      { 'Auto-Submitted': 'auto-generated', Subject: 'Deal registration form' },
      'Customer: Kelso',
    )
    expect(isAutoReply(read)?.kind).toBe('generated')
  })

  test('Auto-Submitted: no is a person', async () => {
    expect(isAutoReply(await mail({ 'Auto-Submitted': 'no' }, 'I accept.'))).toBeNull()
  })

  test('a read receipt', async () => {
    const report = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Your message was read on Tuesday.',
      '--b',
      'Content-Type: message/disposition-notification',
      '',
      'Final-Recipient: rfc822; gavin.holt@vendor.example',
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '--b--',
    ].join('\n')
    const type = 'multipart/report; report-type=disposition-notification; boundary=b'
    const read = await mail({ 'Content-Type': type, Subject: 'Read: [2001]' }, report)
    expect(isAutoReply(read)?.kind).toBe('receipt')
    expect(readBounce(read)).toBeNull()
  })
})

describe('calendar mail', () => {
  const object = (method: string, more = '') =>
    `BEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nSUMMARY:Kelso review\n${more}END:VEVENT\nEND:VCALENDAR`

  test.each([
    ['Accepted: Kelso review', 'ACCEPTED'],
    ['Zugesagt: Kelso review', 'ACCEPTED'],
    ['Refusé: Kelso review', 'DECLINED'],
    ['Aceptado: Kelso review', 'ACCEPTED'],
    ['Rifiutato: Kelso review', 'DECLINED'],
    ['Voorlopig: Kelso review', 'TENTATIVE'],
    ['承諾: Kelso review', 'ACCEPTED'],
  ])('the subject "%s" answers a meeting', async (subject, answer) => {
    expect(isCalendar(await mail({ Subject: subject }, ''))?.answer).toBe(answer)
  })

  test('a reply object, with its answer', async () => {
    const body = object('REPLY', 'ATTENDEE;PARTSTAT=DECLINED:mailto:gavin.holt@vendor.example\n')
    const read = await mail({ 'Content-Type': 'text/calendar; method=REPLY; charset=utf-8' }, body)
    expect(isCalendar(read)).toMatchObject({ method: 'REPLY', answer: 'DECLINED', summary: 'Kelso review' })
  })

  test('an invitation', async () => {
    const body = `--b\nContent-Type: text/plain\n\nJoin us.\n--b\nContent-Type: text/calendar; method=REQUEST\n\n${object('REQUEST')}\n--b--`
    const read = await mail(
      { 'Content-Type': 'multipart/alternative; boundary=b', Subject: 'Kelso review' },
      body,
    )
    expect(isCalendar(read)?.method).toBe('REQUEST')
  })

  test('a person who attaches a calendar file wrote a mail', async () => {
    const text = 'We won Kelso, 40k. The kick-off is in the attached file. '.repeat(14)
    const body = `--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/calendar; name=kickoff.ics\nContent-Disposition: attachment; filename=kickoff.ics\n\n${object('PUBLISH')}\n--b--`
    const read = await mail({ 'Content-Type': 'multipart/mixed; boundary=b' }, body)
    expect(isCalendar(read)).toBeNull()
  })

  test('"Accepted" in a sentence of the subject is a person', async () => {
    expect(isCalendar(await mail({ Subject: 'Re: Accepted offers of last week' }, 'Hi'))).toBeNull()
  })
})

describe('list mail', () => {
  test('a newsletter', async () => {
    expect(isListMail(await mail({ 'List-Id': '<weekly.channel.example>' }, 'News'))?.kind).toBe('list')
  })

  test('the group in front of our own address is no list', async () => {
    const headers = {
      To: 'deals@intake.vendor.example',
      'List-Id': '<deals.intake.vendor.example>',
      Precedence: 'list',
    }
    expect(isListMail(await mail(headers, 'Hi'))).toBeNull()
  })

  test('one unsubscribe link is bulk, perhaps to one person', async () => {
    expect(isListMail(await mail({ 'List-Unsubscribe': '<mailto:u@x.example>' }, 'Hi'))?.kind).toBe('bulk')
  })
})
