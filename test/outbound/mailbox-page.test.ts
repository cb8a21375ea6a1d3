/** The mailbox page: what it shows, what it asks its data for, and what a hostile mail or page can do to it: nothing. */
import { describe, expect, it } from 'vitest'
import { quickReplies } from '../../src/outbound/mailbox/quick-replies.ts'
import type {
  InboundDetail,
  InboundFilter,
  LetterDetail,
  LetterFilter,
  MailboxData,
  MailboxSettings,
} from '../../src/outbound/mailbox-page.ts'
import { afterPost, mailboxPage, readMailboxPost, SENT } from '../../src/outbound/mailbox-page.ts'
import { composedIn, KINDS, readHtml, sampleProps } from './letters-kit.ts'

const SETTINGS: MailboxSettings = {
  canWrite: true,
  registrationAddress: 'deals@intake.vendor.example',
  timeZone: 'Europe/Berlin',
}

function letterOf(
  kind: 'HANDOFF_OFFER' | 'RECEIPT' | 'NEW_DEAL_IN_THREAD',
  change: Partial<LetterDetail> = {},
): LetterDetail {
  const { html, text, subject } = composedIn(kind, 'en')
  const { recipient, replyTo } = sampleProps(kind)
  return {
    id: `id-${kind}`,
    kind,
    dealNumber: 1042,
    to: { name: recipient.name, address: 'tom.berger@fernhill.example' },
    cc: ['dana.reyes@fernhill.example'],
    subject,
    state: 'SENT',
    createdAt: '2026-11-23T08:12:41.000Z',
    sentAt: '2026-11-23T08:12:42.000Z',
    lastError: null,
    html,
    text,
    replyTo,
    headers: [
      ['Message-ID', '<l-7@intake.vendor.example>'],
      ['Auto-Submitted', 'auto-generated'],
    ],
    raw: 'Message-ID: <l-7@intake.vendor.example>\r\n\r\nraw source of it',
    ...change,
  }
}

const MAIL: InboundDetail = {
  id: 'm-1',
  from: 'maria.keller@halden.example',
  subject: 'New opportunity',
  arrivedAt: '2026-11-23T08:12:38.000Z',
  outcome: 'QUARANTINED',
  why: 'The sender failed authentication',
  dealNumber: null,
  to: ['deals@intake.vendor.example'],
  trust: 'FAIL',
  intent: 'REGISTRATION',
  text: 'we have a new one for you',
  understanding: { deals: [{ accountName: 'Nordwind' }] },
  raw: 'From: maria\r\n\r\nwe have',
  answers: [{ id: 'id-RECEIPT', kind: 'RECEIPT', subject: 'the answer' }],
}

/** Plain arrays, and what was asked of them. */
function box(letters: LetterDetail[] = [letterOf('HANDOFF_OFFER'), letterOf('RECEIPT')], mails = [MAIL]) {
  const asked: { letters: LetterFilter[]; inbound: InboundFilter[] } = { letters: [], inbound: [] }
  const data: MailboxData = {
    listLetters: async (filter) => {
      asked.letters.push(filter)
      return { rows: letters, next: 'cursor-2' }
    },
    getLetter: async (id) => letters.find((letter) => letter.id === id) ?? null,
    listInbound: async (filter) => {
      asked.inbound.push(filter)
      return { rows: mails, next: null }
    },
    getInbound: async (id) => mails.find((mail) => mail.id === id) ?? null,
    listSenders: async () => [
      { name: 'Maria Keller', address: 'maria.keller@halden.example', company: 'Halden Systems' },
    ],
  }
  return { data, asked }
}

async function get(url: string, { data } = box(), settings = SETTINGS) {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const page = await mailboxPage(decodeURIComponent(pathname), searchParams, data, settings)
  return { ...page, read: readHtml(page.body) }
}

describe('every page', () => {
  const PAGES = [
    '/mail',
    '/mail/letters/id-HANDOFF_OFFER',
    '/mail/inbound',
    '/mail/inbound/m-1',
    '/mail/samples',
    '/mail/samples/RECEIPT?view=phone',
    '/mail/write',
  ]

  it.each(PAGES)('%s runs no script, loads nothing, and says so in its policy', async (url) => {
    const { status, headers, body, read } = await get(url)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('script-src')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect([...read.tags].filter((tag) => ['script', 'img', 'link', 'object'].includes(tag))).toEqual([])
    expect(read.attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([])
    expect(body.startsWith('<!doctype html><html lang="en">')).toBe(true)
  })

  it.each([
    '/mail/nothing',
    '/mail/letters/unknown',
    '/mail/letters',
    '/mail/inbound/x',
    '/mail/samples/NOPE',
    '/mail/letters/a/b',
  ])('%s is not found', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  it('keeps every letter in a frame that may do nothing', async () => {
    const { read } = await get('/mail/letters/id-HANDOFF_OFFER')
    const frame = read.attributes.filter(({ tag }) => tag === 'iframe')
    expect(frame.find(({ name }) => name === 'sandbox')?.value).toBe('')
    expect(frame.find(({ name }) => name === 'srcdoc')?.value).toBe(composedIn('HANDOFF_OFFER', 'en').html)
  })

  it('shows hostile mail as words', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    const mail = {
      ...MAIL,
      from: evil,
      subject: evil,
      why: evil,
      text: evil,
      raw: evil,
      understanding: { evil },
      to: [evil],
    }
    const letter = letterOf('RECEIPT', {
      subject: evil,
      to: { name: evil, address: evil },
      lastError: evil,
      text: evil,
      raw: evil,
    })
    const hostile = box([letter], [mail])
    const pages = ['/mail', '/mail/inbound', '/mail/inbound/m-1', '/mail/inbound/m-1?view=understood']
    for (const url of [...pages, '/mail/letters/id-RECEIPT', '/mail/letters/id-RECEIPT?view=source']) {
      const { read } = await get(url, hostile)
      expect([...read.tags].filter((tag) => ['script', 'img'].includes(tag))).toEqual([])
      expect(read.text).toContain('<script>alert(1)</script>')
    }
  })
})

describe('letters', () => {
  it('lists them with recipient, subject, kind and state', async () => {
    const { read } = await get('/mail')
    expect(read.text).toContain(
      '23 Nov, 09:12:41 Tom Berger [1042] Nordwind Logistik AG: yours? Please answer by Wed 15:00 Handoff offer sent',
    )
  })

  it('filters by deal, recipient and kind, and pages on with the same filter', async () => {
    const it = box()
    const { read } = await get('/mail?deal=1042&to=tom&kind=RECEIPT&after=cursor-1', it)
    expect(it.asked.letters).toEqual([
      { dealNumber: 1042, recipient: 'tom', kind: 'RECEIPT', after: 'cursor-1', limit: 50 },
    ])
    expect(read.hrefs).toContain('/mail?deal=1042&to=tom&kind=RECEIPT&after=cursor-2')
  })

  it('ignores filters that make no sense', async () => {
    const it = box()
    await get('/mail?deal=abc&kind=__proto__&to=%20', it)
    expect(it.asked.letters).toEqual([
      { dealNumber: null, recipient: null, kind: null, after: null, limit: 50 },
    ])
  })

  it('looks again by itself after something was sent, and only then', async () => {
    expect((await get(SENT)).headers.refresh).toBe('3')
    expect((await get('/mail')).headers.refresh).toBeUndefined()
  })

  it('shows one as text, headers and source', async () => {
    expect((await get('/mail/letters/id-RECEIPT?view=text')).read.text).toContain('Your credit is fixed')
    expect((await get('/mail/letters/id-RECEIPT?view=headers')).read.text).toContain(
      'Auto-Submitted: auto-generated',
    )
    expect((await get('/mail/letters/id-RECEIPT?view=source')).read.text).toContain('raw source of it')
  })

  it('that is not composed or kept yet is shown as that', async () => {
    const pending = box([
      letterOf('RECEIPT', {
        html: null,
        text: null,
        raw: null,
        subject: null,
        state: 'PENDING',
        sentAt: null,
      }),
    ])
    expect((await get('/mail/letters/id-RECEIPT', pending)).read.text).toContain('Not composed yet.')
    expect((await get('/mail/letters/id-RECEIPT?view=source', pending)).read.text).toContain('not kept')
  })
})

describe('playing the recipient', () => {
  it('offers the letter’s own replies, which fill the form', async () => {
    const { read } = await get('/mail/letters/id-HANDOFF_OFFER')
    const offered = read.hrefs.filter((href) => href.includes('reply='))
    expect(offered.map((href) => new URL(href, 'http://x').searchParams.get('reply'))).toEqual([
      'On it, thanks.',
      'I decline. Reason: ',
      'Not me, please give it to ',
    ])
    const filled = await get(offered[0] ?? '')
    expect(filled.body).toMatch(/<textarea[^>]*name="text"[^>]*>On it, thanks\.<\/textarea>/)
    expect(filled.body).toContain('action="/mail/reply"')
    expect(filled.body).toContain('name="letter" value="id-HANDOFF_OFFER"')
  })

  it('a button that writes elsewhere opens a new mail there', async () => {
    const { read } = await get('/mail/letters/id-NEW_DEAL_IN_THREAD', box([letterOf('NEW_DEAL_IN_THREAD')]))
    const href = read.hrefs.find((one) => one.startsWith('/mail/write?')) ?? ''
    expect(new URL(href, 'http://x').searchParams.get('to')).toBe('deals@intake.vendor.example')
    const { body } = await get(href)
    expect(body).toContain('Customer: Kranich Maschinenbau GmbH')
  })

  it('a first mail is ready to be sent as somebody known', async () => {
    const { body } = await get('/mail/write')
    expect(body).toContain('value="maria.keller@halden.example"')
    expect(body).toContain('value="deals@intake.vendor.example"')
    expect(body).toContain('Kranich Maschinenbau GmbH in Bielefeld')
  })

  it('is not offered where mails go out for real', async () => {
    const settings = { ...SETTINGS, canWrite: false }
    expect((await get('/mail/letters/id-HANDOFF_OFFER', box(), settings)).body).not.toContain('<form')
    expect((await get('/mail/write', box(), settings)).status).toBe(404)
    expect((await get('/mail', box([]), settings)).read.hrefs).not.toContain('/mail/write')
  })
})

describe('inbound mail', () => {
  it('lists outcome and why', async () => {
    const it = box()
    const { read } = await get('/mail/inbound?outcome=QUARANTINED&from=halden&deal=7', it)
    expect(read.text).toContain(
      'maria.keller@halden.example New opportunity The sender failed authentication quarantined',
    )
    expect(it.asked.inbound).toEqual([
      { outcome: 'QUARANTINED', from: 'halden', dealNumber: 7, after: null, limit: 50 },
    ])
  })

  it('shows one with trust, meaning, text, what was understood, source and the answers', async () => {
    const { read } = await get('/mail/inbound/m-1')
    for (const said of ['fail', 'registration', 'we have a new one for you', 'Answered with the answer'])
      expect(read.text).toContain(said)
    expect(read.hrefs).toContain('/mail/letters/id-RECEIPT')
    expect((await get('/mail/inbound/m-1?view=understood')).read.text).toContain('"accountName": "Nordwind"')
    expect((await get('/mail/inbound/m-1?view=source')).read.text).toContain('From: maria')
  })

  it('in work looks again until it has an outcome', async () => {
    const { headers, read } = await get('/mail/inbound/m-1', box([], [{ ...MAIL, outcome: null, why: null }]))
    expect(headers.refresh).toBe('2')
    expect(read.text).toContain('in work')
  })
})

describe('samples', () => {
  it('has every kind in every language, in HTML and text', async () => {
    const { read } = await get('/mail/samples?language=de')
    for (const kind of KINDS) {
      expect(read.hrefs).toContain(`/mail/samples/${kind}?language=de`)
      const german = await get(`/mail/samples/${kind}?language=de&view=text`)
      expect(german.read.text).toContain('Guten Tag')
    }
  })
})

describe('what the forms send', () => {
  const ours = { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' }
  const reply = (headers: Record<string, string | undefined>, body = 'letter=l-1&text=On+it%2C+thanks.') =>
    readMailboxPost({ path: '/mail/reply', headers, body })

  it('is read as a reply or as a mail', () => {
    expect(reply(ours)).toEqual({ kind: 'REPLY', letterId: 'l-1', text: 'On it, thanks.' })
    const form = new URLSearchParams({
      from: ' a@b.example ',
      to: 'deals@in.example',
      subject: 'x\r\nBcc: y',
      text: ' hi ',
    })
    expect(readMailboxPost({ path: '/mail/write', headers: ours, body: form.toString() })).toEqual({
      kind: 'WRITE',
      from: 'a@b.example',
      to: 'deals@in.example',
      subject: 'x Bcc: y',
      text: 'hi',
    })
  })

  it.each([
    ['another site', { ...ours, 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { ...ours, origin: 'http://localhost:9999' }],
    ['a sandboxed page', { host: 'localhost:4000', origin: 'null' }],
    [
      'a name that was pointed here',
      { ...ours, host: 'evil.example:4000', origin: 'http://evil.example:4000' },
    ],
    ['a name that begins like ours', { ...ours, host: 'localhost.evil.example' }],
    ['no browser that says where it comes from', { host: '127.0.0.1:4000' }],
    ['nobody', {}],
  ])('is refused from %s', (_who, headers) => {
    expect(reply(headers)).toMatchObject({ refused: 403 })
  })

  it.each(['127.0.0.1:4000', '[::1]:4000', 'localhost'])('is taken at %s', (host) => {
    expect(reply({ host, origin: `http://${host}` })).toMatchObject({ kind: 'REPLY' })
  })

  it('is refused when it is empty, endless, or names nothing', () => {
    expect(reply(ours, 'letter=l-1&text=+')).toMatchObject({ refused: 400 })
    expect(reply(ours, `letter=l-1&text=${'a'.repeat(20_001)}`)).toMatchObject({ refused: 413 })
    expect(reply(ours, 'text=hello')).toMatchObject({ refused: 400 })
    const write = (form: Record<string, string>) =>
      readMailboxPost({ path: '/mail/write', headers: ours, body: new URLSearchParams(form).toString() })
    expect(write({ from: 'a@b.example,c@d.example', to: 'x@y.example', text: 'x' })).toMatchObject({
      refused: 400,
    })
    expect(write({ from: 'a@b.example', to: 'x@y.example\r\nBcc: z@z.example', text: 'x' })).toMatchObject({
      refused: 400,
    })
    expect(readMailboxPost({ path: '/mail/other', headers: ours, body: 'text=x' })).toMatchObject({
      refused: 404,
    })
  })

  it('is followed by the letters, or by the reason', () => {
    expect(afterPost(null, SETTINGS)).toMatchObject({ status: 303, headers: { location: '/mail?sent=1' } })
    const refused = afterPost({ refused: 403, why: 'Because <b>.' }, SETTINGS)
    expect(refused.status).toBe(403)
    expect(refused.body).toContain('Because &lt;b&gt;.')
  })
})

describe('quick replies', () => {
  it('reads only mailto links, and survives broken ones', () => {
    const html =
      '<a href="https://x.example">web</a><a href="mailto:a+b.c@x.example?subject=S%26T&amp;body=1%0D%0A2"><b>Go</b> on</a>' +
      '<a href="mailto:a@x.example?body=%E0%A4%A">broken</a><a href="mailto:">empty</a>'
    expect(quickReplies(html)).toEqual([
      { label: 'Go on', to: 'a+b.c@x.example', subject: 'S&T', body: '1\n2' },
    ])
  })
})
