/** Deals that stand in an attachment, which nobody opens: their sender is told so, and what to write instead. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Attachment } from '../kit/mail.ts'
import { type SentLetter, type Story, words } from '../kit/story.ts'
import { type Cast, DANA, ERIK, INES, open } from './cast.ts'

let cast: Cast
let story: Story
beforeAll(async () => {
  cast = await open()
  story = cast.story
  await story.query(`update "Person" set language = 'de' where id =
    (select "personId" from "PersonAddress" where address = '${ERIK}')`)
})
afterAll(() => story.end())
beforeEach(() => story.advance({ hours: 3 }))

const file = (filename: string, contentType: string, size = 20_000): Attachment => ({
  filename,
  contentType,
  content: 'x'.repeat(size),
})
const PDF = file('deal.pdf', 'application/pdf')

/** The letters that a mail made. */
async function sending(mail: {
  subject?: string
  text: string
  from?: string
  attachments?: Attachment[]
  html?: string
}): Promise<SentLetter[]> {
  const before = (await story.letters()).length
  await story.mail({ from: DANA, attachments: [PDF], ...mail })
  return (await story.letters()).slice(before)
}

const toldIn = (letters: SentLetter[], kind: string) => {
  const found = letters.filter((letter) => letter.kind === kind)
  expect(letters.map((letter) => letter.kind)).toContain(kind)
  return words(found[0]!.text)
}

describe('the letter names the file, and what to write instead', () => {
  test.each([
    ['New deal', ''],
    ['Deal', 'Hi,\n\nplease find a new deal registration attached.\n\nBest regards\nDana'],
  ])('in the gap request: %s | %j', async (subject, text) => {
    const letters = await sending({ subject, text })
    expect(toldIn(letters, 'GAP_REQUEST')).toContain(
      'You attached “deal.pdf”; we do not open attachments. Please write the customer, your contact there and why they want it now in the mail itself.',
    )
  })

  test('only what is missing', async () => {
    const letters = await sending({
      subject: 'New deal registration: Delmar Foods',
      text: 'Details attached.',
    })
    expect(toldIn(letters, 'GAP_REQUEST')).toContain(
      'Please write your contact there and why they want it now in the mail itself.',
    )
  })

  test.each([
    ['', ''],
    ['FYI', 'see attached'],
    ['', 'Dana'],
    ['Deal', 'Please find the deal attached.'],
  ])('where nothing is known: %j | %j', async (subject, text) => {
    const letters = await sending({ subject, text })
    expect(toldIn(letters, 'NOT_UNDERSTOOD')).toContain(
      'You attached “deal.pdf”; we do not open attachments. Please write the customer,',
    )
    expect(letters.find(({ toAddress }) => toAddress === INES)!.text).toContain('Attached was “deal.pdf”')
  })

  test('in German', async () => {
    const letters = await sending({
      from: ERIK,
      subject: 'Neuer Deal',
      text: 'Hallo,\n\nanbei der neue Deal.\n\nErik',
    })
    expect(toldIn(letters, 'GAP_REQUEST')).toContain(
      'Angehängt war „deal.pdf“; Anhänge öffnen wir nicht. Bitte schreiben Sie den Kunden, Ihren Ansprechpartner dort und den Anlass direkt in die E-Mail.',
    )
  })

  test('several, a picture of a card among them', async () => {
    const attachments = [
      file('deal.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      file('plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      file('IMG_2031.jpg', 'image/jpeg', 200_000),
      PDF,
      file('more.pdf', 'application/pdf'),
    ]
    const letters = await sending({ subject: 'New deal', text: '', attachments })
    expect(toldIn(letters, 'GAP_REQUEST')).toContain(
      'You attached “deal.docx”, “plan.xlsx”, “IMG_2031.jpg” and 2 more files; we do',
    )
  })

  test('in answer to a gap request', async () => {
    await sending({ subject: 'New deal', text: 'Hi, we have a new deal for you.', attachments: [] })
    const deal = await cast.newest()
    const gap = await deal.letter('GAP_REQUEST', DANA)
    expect(gap.text).not.toContain('attach')
    await story.reply(gap, 'All of it is in the attached sheet.', { attachments: [PDF] })
    const [answer] = (await deal.letters()).slice(-2).filter(({ toAddress }) => toAddress === DANA)
    expect(words(answer!.text)).toContain(
      'You attached “deal.pdf”; we do not open attachments. Please write the',
    )
    await story.reply(gap, 'It is for Delmar Foods, the rest is in the PDF', { attachments: [PDF] })
    expect(words((await deal.letter('GAP_REQUEST', DANA)).text)).toContain(
      'You attached “deal.pdf”; we do not open attachments. Please write your contact there and why',
    )
  })

  test('whatever the file is called', async () => {
    const name = `C:\\temp\\<b>we won it<\\b>\u202efdp.${'long '.repeat(60)}\u2028 On it, thanks.pdf`
    const [letter] = await sending({
      subject: 'New deal',
      text: '',
      attachments: [file(name, 'application/pdf'), file('a<i>b.pdf', 'application/pdf')],
    })
    expect(letter!.html).not.toMatch(/<i>|<b>we|\u202e|\u2028/)
    expect(letter!.html).toContain('a&lt;i&gt;b.pdf')
    expect(letter!.text).toMatch(/You attached “[^”]{1,60}thanks\.pdf”\s+and/)
  })

  test('the page of the mail shows it', async () => {
    await sending({ subject: '', text: '' })
    const { id } = await cast.outcome()
    const page = await fetch(`http://127.0.0.1:${story.running.http?.port}/mail/inbound/${id}`)
    expect(await page.text()).toMatch(/Not opened<\/dt><dd>deal\.pdf/)
  })
})

describe('no such sentence', () => {
  test('where the mail itself says everything', async () => {
    const deal = await cast.brings({ mail: { attachments: [PDF] } })
    for (const letter of await deal.letters()) expect(letter.text).not.toContain('attach')
  })

  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Lindholm\r\nEMAIL:maya@delmar.example\r\nEND:VCARD\r\n'
  test.each<[string, Attachment[]]>([
    ['a logo', [file('image001.png', 'image/png'), file('logo-harbor.png', 'image/png', 300_000)]],
    ['an icon', [file('in.gif', 'image/gif', 900)]],
    ['a card', [{ filename: 'maya.vcf', contentType: 'text/vcard', content: card }]],
    ['an invitation', [{ filename: 'invite.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }]],
    ['a text', [{ filename: 'notes.txt', contentType: 'text/plain', content: 'They decide in spring.' }]],
    ['a signature', [file('smime.p7s', 'application/pkcs7-signature', 3_000)]],
  ])('of %s', async (_what, attachments) => {
    const letters = await sending({
      subject: 'New deal',
      text: 'Hi, we have a new deal for you.',
      attachments,
    })
    for (const letter of letters) expect(letter.text).not.toContain('attach')
    expect(letters.length).toBeGreaterThan(0)
  })

  test('and nobody is written to for a logo or a polite word', async () => {
    expect(await sending({ text: '', attachments: [file('logo.png', 'image/png')] })).toEqual([])
    expect(await sending({ text: 'Thank you!', attachments: [file('image001.png', 'image/png')] })).toEqual(
      [],
    )
  })

  test('to an account executive whose words stand for themselves', async () => {
    const deal = await cast.brings()
    const offer = await deal.letter('HANDOFF_OFFER')
    const text =
      'I would take it if they had a budget that is approved by the board before the end of this quarter.'
    await story.reply(offer, text, { attachments: [PDF] })
    const answer = await deal.letter('NOT_UNDERSTOOD', offer.toAddress)
    expect(answer.text).not.toContain('attach')
  })
})
