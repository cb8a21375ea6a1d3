/** What people are called and what they write is shown as words and can do nothing else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailto } from '../../emails/parts/buttons.tsx'
import { clean, shorten } from '../../emails/parts/say.ts'
import { composeLetter } from '../../src/outbound/compose.ts'
import { quickReplies } from '../../src/outbound/mailbox/quick-replies.ts'
import { composed, KINDS, readHtml, sampleProps } from './letters-kit.ts'

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>x</script>',
  '<!--',
  ']]>',
  'javascript:alert(1)',
  '{{7*7}} #{7*7}',
  '&lt;b&gt;',
]

describe('words stay words', () => {
  it.each(EVIL)('%s as account, person, context and note', (evil) => {
    const { html, subject } = composed('OUTCOME', ({ deal, data, recipient }) => {
      Object.assign(deal?.facts ?? {}, { accountName: evil, context: evil })
      Object.assign(deal?.partner ?? {}, { name: evil })
      Object.assign(deal?.owner ?? {}, { name: evil })
      recipient.name = evil
      data.note = evil
    })
    const read = readHtml(html)
    expect(read.text).toContain(evil.replace(/\s+/g, ' '))
    expect([...read.tags].filter((tag) => ['script', 'img', 'b'].includes(tag))).toEqual([])
    expect(read.attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
    expect(subject).toContain(`[1042] ${evil}`)
  })

  it('a name with line breaks adds no header', () => {
    const { subject, text } = composed('RECEIPT', ({ deal }) => {
      Object.assign(deal?.facts ?? {}, { accountName: 'Nord\r\nBcc: all@victim.example\r\n\r\nHello' })
    })
    expect(subject).toBe('[1042] Nord Bcc: all@victim.example Hello: registered')
    expect(text).not.toContain('\r')
  })

  it('direction marks and controls cannot make a name read as another one', () => {
    const { subject, html, text } = composed('HANDOFF_OFFER', ({ deal }) => {
      Object.assign(deal?.facts ?? {}, { accountName: 'Nord\u202edtL\u2066 wind\u0000\u0007 AG\u200f' })
    })
    expect(subject).toContain('[1042] NorddtL wind AG: ')
    expect(`${subject}${html}${text}`).not.toMatch(/\p{Bidi_Control}|(?![\n])\p{Cc}/u)
  })

  it('half an emoji does not break the mail', () => {
    expect(clean('a\ud83dz\udd00')).toBe('a\ufffdz\ufffd')
    expect(shorten('🙂'.repeat(50), 20)).toMatch(/^(🙂)+…$/u)
  })

  it('a name that looks like a quote does not become one in the text version', () => {
    const { text } = composed('RECEIPT', ({ deal }) => {
      Object.assign(deal?.facts ?? {}, { accountName: '> Nordwind >' })
    })
    expect(text).toMatch(/^ > Nordwind > is registered$/m)
  })

  it('an endless name does not make an endless subject', () => {
    const { subject } = composed('RECEIPT', ({ deal }) => {
      Object.assign(deal?.facts ?? {}, { accountName: 'Donaudampfschiff '.repeat(400) })
    })
    expect(subject.length).toBeLessThanOrEqual(160)
    expect(subject).toMatch(/…: registered$/)
  })

  it('a novel as context is cut, and the letter stays below what Gmail clips', () => {
    for (const kind of KINDS) {
      const props = structuredClone(sampleProps(kind))
      Object.assign(props.deal?.facts ?? {}, {
        context: 'word '.repeat(40_000),
        nextStep: 'step '.repeat(40_000),
      })
      const { handoff } = props.data as { handoff?: { package: { facts: object } } }
      Object.assign(handoff?.package.facts ?? {}, { context: 'word '.repeat(40_000) })
      expect(Buffer.byteLength(composeLetter(kind, props).html), kind).toBeLessThan(60_000)
    }
  })
})

/** Anything that JSON can hold in a name. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...EVIL, '\r\nTo: x@y.example', '%0d%0aBcc:a@b.example', '?cc=a@b.example&body=x', ''),
)

describe('any words at all', () => {
  it('one subject line, no foreign tag, buttons that go nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), anything, anything, anything, (kind, account, person, words) => {
        const props = structuredClone(sampleProps(kind))
        const { deal } = props
        props.recipient.name = person
        if (deal) Object.assign(deal.facts, { accountName: account, context: words, nextStep: words })
        if (deal)
          for (const one of [deal.partner, deal.partnerContact, deal.owner, deal.intakeOwner])
            one.name = person
        for (const [key, value] of Object.entries(props.data)) {
          const code = /^[A-Z_]+$/
          if (typeof value === 'string' && FREE_TEXT.includes(key) && !code.test(value))
            Object.assign(props.data, { [key]: words })
        }
        const letter = composeLetter(kind, props)
        const read = readHtml(letter.html)
        expect(letter.subject).not.toMatch(/\p{Cc}/u)
        expect(read.attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([])
        expect(
          [...read.tags].filter((tag) => ['script', 'img', 'iframe', 'form', 'svg', 'base'].includes(tag)),
        ).toEqual([])
        for (const { to } of quickReplies(letter.html)) expect(KNOWN_ADDRESSES).toContain(to)
        expect(letter.text.split('\n').filter((line) => /^>/.test(line))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  const FREE_TEXT = [
    'note',
    'quote',
    'text',
    'question',
    'comment',
    'resolution',
    'why',
    'action',
    'subject',
    'to',
  ]
  const KNOWN_ADDRESSES = [
    'deal+1042.k7m2qv9x4t@intake.vendor.example',
    'handoff+1042.p3w8zr6c5n@intake.vendor.example',
    'deals@intake.vendor.example',
    'maria.keller@halden.example',
  ]

  it('a mailto says exactly what it was given, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        fc.pre(!/[\ud800-\udfff]/.test(subject + body) || [...(subject + body)].every((c) => c.length <= 2))
        const href = mailto({ to: 'deal+1042.abc@in.vendor.example', subject, body })
        expect(href).toMatch(/^mailto:deal\+1042\.abc@in\.vendor\.example\?[^\s"<>]*$/)
        const [read] = quickReplies(`<a href="${href.replaceAll('&', '&amp;')}">Go</a>`)
        expect(read).toEqual({
          label: 'Go',
          to: 'deal+1042.abc@in.vendor.example',
          subject,
          body: body.replace(/\r?\n/g, '\n'),
        })
      }),
    )
  })
})
