import { describe, expect, test } from 'vitest'
import { parseMail } from '../../../src/understanding/parse/parse.ts'
import { fixture } from './kit.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')

describe('the best text possible, whatever the bytes', () => {
  test.each([
    ['utf8-labelled-latin1', 'Kunde: Müller & Söhne, Budget 40.000 €.'],
    ['latin1-labelled-utf8', 'Señor Muñoz quiere una demostración en Málaga, ¿puede venir alguien mañana?'],
    ['windows-1252-labelled-latin1', 'They said “go”, budget €40,000 – approved.'],
    [
      'windows-1251-unlabelled',
      'Добрый день, регистрируем сделку с компанией Северная Верфь, бюджет утверждён.',
    ],
    ['koi8-r-unlabelled', 'Добрый день, регистрируем сделку с компанией Северная Верфь, бюджет утверждён.'],
    ['iso-2022-jp', 'お世話になっております。案件を登録いたします。'],
    ['iso-2022-jp-unlabelled', '案件を登録いたします。'],
    ['utf8-encoded-twice', 'Kunde: Mühlwerke Söhne, Budget 40.000 €.'],
    ['shift-jis', '案件を登録いたします。予算は８００万円です。'],
    ['bare-cr', 'First line\nSecond line'],
    ['wrong-boundary', 'We bring Kelso Mills.'],
    ['boundary-missing', 'We bring Kelso Mills.'],
    ['never-closed', 'We bring Kelso Mills.'],
    ['no-headers-at-all', 'We bring Kelso Mills.\nContact is Rosa.'],
    ['no-blank-line', 'We bring Kelso Mills, 40k.\nContact is Rosa.'],
    ['format-flowed-delsp', '案件を登録いたします。'],
    ['html-labelled-plain', 'We bring Kelso Mills.\n\nDana'],
    ['base64-in-pieces', 'We bring Kelso Mills today'],
    ['quoted-printable-broken', 'Price = 40 000 €, 100% sure, a=b, =ZZ'],
    ['null-bytes', 'We bring Kelso Mills.'],
    ['html-in-pieces', 'First the offer:\n\nThen my question: who signs?'],
    ['multipart-signed', 'We bring Kelso Mills, signed.'],
    ['smime-opaque', 'We bring Kelso Mills, sealed inside.'],
    ['smime-opaque-streamed', 'We bring Kelso Mills, sealed inside.'],
    ['smime-encrypted', ''],
    ['winmail-with-text', 'We bring Kelso Mills.'],
    ['winmail-only-html', 'We bring Kelso Mills in HTML.'],
    ['winmail-only-rtf', 'We bring Kelso Mills in rich text.\nBudget 40€.'],
    ['winmail-only-compressed-rtf', 'We bring Kelso Mills in rich text.\nBudget 40€.'],
  ])('%s', async (name, text) => {
    expect((await fixture(`mime/${name}`)).text).toBe(text)
  })

  test('windows-1250 under a latin1 label', async () => {
    const { text, defects } = await fixture('mime/windows-1250-labelled-latin1')
    expect(text).toContain('Łódzka Fabryka Świec. Budżet został już zatwierdzony')
    expect(defects).toEqual(['text labelled iso-8859-1 was read as windows-1250'])
  })

  test('flowed lines are joined, quotes and signature delimiter stay', async () => {
    const { text, ownText } = await fixture('mime/format-flowed')
    expect(ownText).toBe(
      'We bring Kelso Mills, their audit is in March and they need encryption before that.',
    )
    expect(text).toContain('\n> quoted words that go on\n\n-- \nDana')
  })

  test('a plain part that only points to the HTML gives way to it', async () => {
    const { text, defects } = await fixture('mime/placeholder-plain')
    expect(text).toMatch(/^We bring Kelso Mills, they need encryption/)
    expect(defects).toEqual(['the plain text says nothing; the HTML was read'])
  })

  test('a footer that a list put behind base64 does not destroy it', async () => {
    const { text } = await fixture('mime/base64-with-list-footer')
    expect(text).toMatch(/^We bring Kelso Mills, budget 40\.000 €\.\n[\s\S]*Partners mailing list$/)
  })

  test.each([
    ['wrong-boundary', 'the boundary of a multipart is missing or wrong'],
    ['never-closed', 'a multipart is never closed'],
    ['bare-cr', 'lines end in bare carriage returns'],
    ['no-blank-line', 'no empty line between headers and body'],
    ['smime-encrypted', 'the mail is encrypted (S/MIME) and cannot be read'],
  ])('%s tells its defect', async (name, defect) => {
    expect((await fixture(`mime/${name}`)).defects).toContain(defect)
  })
})

describe('headers', () => {
  test.each([
    ['raw-eight-bit-headers', 'Opportunité: Forêt d’Ébène', 'Élodie Marchand', 'elodie@adequis.example'],
    ['raw-latin1-headers', 'Opportunité près de Orléans', 'Élodie Marchand', 'elodie@adequis.example'],
    ['iso-2022-jp', '案件登録のお願い', '佐藤 健', 'sato@kansai.example'],
    ['encoded-words-broken', 'Registrierung Mühlwerke GmbH', 'Jörg Adler', 'j.adler@vendor.example'],
    ['two-from-lines', 'still read', '', 'dana@whitlock.example'],
  ])('%s', async (name, subject, person, address) => {
    const mail = await fixture(`mime/${name}`)
    expect([mail.subject, mail.from?.name, mail.from?.address]).toEqual([subject, person, address])
  })

  test.each([
    ['Mon, 14 Sep 2026 11:20:00 +0100', '2026-09-14T11:20:00+01:00'],
    ['14 Sep 26 11:20 EST', '2026-09-14T11:20:00-05:00'],
    ['Mon, 14 Sep 2026 11:20:00 GMT', '2026-09-14T11:20:00+00:00'],
    ['2026-09-14T11:20:00Z', '2026-09-14T11:20:00+00:00'],
    ['Mon, 14 Sep 2026 9.05.07 -0330 (NDT)', '2026-09-14T09:05:07-03:30'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', null],
    ['Mon, 14 Sep 9999 11:20:00 +0100', null],
    ['yesterday', null],
  ])('the date "%s"', async (written, date) => {
    expect((await parseMail(bytes(`Date: ${written}\n\nHi`))).date).toBe(date)
  })

  test('folded references, several receivers, a group', async () => {
    const head =
      'References: <1@x.example>\n <2@x.example>\nTo: "Adler, Jörg" <J.Adler@VENDOR.example>, Team: a@x.example, b@x.example;'
    const mail = await parseMail(bytes(`${head}\n\nHi`))
    expect(mail.references).toEqual(['<1@x.example>', '<2@x.example>'])
    expect(mail.to).toEqual([
      { name: 'Adler, Jörg', address: 'J.Adler@vendor.example' },
      { name: '', address: 'a@x.example' },
      { name: '', address: 'b@x.example' },
    ])
  })

  test('a header named like a property of every object is a header', async () => {
    const mail = await parseMail(bytes('constructor: one\n__proto__: two\nFrom: a@x.example\n\nHi'))
    expect(Object.keys(mail.headers)).toContain('constructor')
    expect(({} as Record<string, unknown>).two).toBeUndefined()
  })
})

describe('what comes along', () => {
  test('files with continued names, cards as text', async () => {
    const { attachments } = await fixture('mime/long-filename')
    expect(
      attachments.map(({ filename, contentType, text }) => [filename, contentType, text !== null]),
    ).toEqual([
      ['Angebot für Kelso Mills.pdf', 'application/pdf', false],
      ['rosa.vcf', 'text/vcard', true],
    ])
  })

  test.each([
    ['application/pdf', 'offer.pdf'],
    ['application/zip', 'offer.zip'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'offer.docx'],
    ['application/octet-stream', 'offer.bin'],
    ['application/json', 'offer.json'],
    ['image/svg+xml', 'logo.svg'],
    ['message/external-body; access-type=URL; URL="http://elsewhere.example/offer.txt"', 'offer'],
  ])('%s is kept with its name and size, and not opened', async (type, filename) => {
    const file = `Content-Type: ${type}\nContent-Disposition: attachment; filename="${filename}"\n\nCustomer: Kelso`
    const mail = await parseMail(
      bytes(`Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\n${file}\n--b--\n`),
    )
    expect(mail.attachments).toMatchObject([{ filename, size: 15, text: null }])
    expect(mail.text).toBe('Hi')
  })

  test('attached mails, two levels', async () => {
    const [outer] = (await fixture('mime/attached-mail')).attachedMails
    expect([outer?.from?.name, outer?.text]).toEqual(['Rosa Keller', 'We need it before March.'])
    expect(outer?.attachedMails[0]?.subject).toBe('Audit')
  })

  test('a mail attached as a file', async () => {
    const [attached] = (await fixture('mime/attached-mail-base64')).attachedMails
    expect(attached?.text).toBe('We need it before March.')
  })

  test('the third level is listed, not opened', async () => {
    const wrap = (inner: string, level: number) =>
      `Content-Type: multipart/mixed; boundary=l${level}\n\n--l${level}\nContent-Type: message/rfc822\n\n${inner}\n--l${level}--\n`
    const mail = await parseMail(bytes(wrap(wrap(wrap('Subject: deep\n\nHi', 1), 2), 3)))
    const second = mail.attachedMails[0]?.attachedMails[0]
    expect(second?.attachedMails).toEqual([])
    expect(second?.attachments[0]?.contentType).toBe('message/rfc822')
  })

  test('the files inside winmail.dat', async () => {
    const [file] = (await fixture('mime/winmail-with-text')).attachments
    expect(file).toEqual({
      filename: 'Angebot für Kelso.pdf',
      contentType: 'application/pdf',
      size: 13,
      text: null,
    })
  })
})

test('invisible signs inside the words of a plain text are no part of them', async () => {
  const text = '\ufeffI acc\u200bept, n\u00adot la\u2060ter \ud83d\udc69\u200d\ud83d\udcbb'
  const mail = await parseMail(Buffer.from(`Content-Type: text/plain; charset=utf-8\n\n${text}`))
  expect(mail.text).toBe('I accept, not later \ud83d\udc69\u200d\ud83d\udcbb')
})

describe('HTML as text', () => {
  const html = async (body: string) =>
    (await parseMail(bytes(`Content-Type: text/html; charset=utf-8\n\n${body}`))).text

  test('rows become lines, cells are parted by tabs', async () => {
    const table =
      '<table><tr><td><p>Customer</p></td><td><p>Kelso Mills</p></td></tr><tr><td>Amount</td><td>£40,000</td></tr></table>'
    expect(await html(table)).toBe('Customer\tKelso Mills\nAmount\t£40,000')
  })

  test('lists, entities, links behind names, emoji pictures', async () => {
    const body =
      '<ul><li>one &amp; two</li><li>t&eacute;l&nbsp;3</li></ul><ol start=4><li>four</li></ol><a href="mailto:rosa@kelso.example?subject=x">Rosa</a> <img alt="👍" src="x">'
    expect(await html(body)).toBe('- one & two\n- tél 3\n\n4. four\n\nRosa <rosa@kelso.example> 👍')
  })

  test('quotes of a reply carry ">"', async () => {
    expect(await html('<p>Yes</p><blockquote type="cite"><p>Will you?</p></blockquote>')).toBe(
      'Yes\n\n> Will you?',
    )
  })

  test('style, script and hidden preheaders are not text', async () => {
    expect(
      await html('<style>p{}</style><div style="display:none">offer!</div><script>x()</script><p>Hi</p>'),
    ).toBe('Hi')
  })

  test('a cell of two short lines stays in the row of its table', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = `<table>${row('Customer', 'Contact', 'Value')}${row('Kelso Mills', 'Jo Marr, CFO<br>jo@kelso.example', '£9,000')}</table>`
    expect(await html(table)).toBe(
      'Customer\tContact\tValue\nKelso Mills\tJo Marr, CFO, jo@kelso.example\t£9,000',
    )
  })

  test('a layout of tables inside tables keeps its order', async () => {
    const body =
      '<table><tr><td><table><tr><td>One<br>Two</td></tr></table></td></tr><tr><td>Three</td></tr></table>'
    expect(await html(body)).toBe('One\nTwo\nThree')
  })
})
