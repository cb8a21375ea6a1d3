/** Every letter kind, in every language: complete, readable, harmless, and the same in HTML and text. */
import { describe, expect, it } from 'vitest'
import { letters } from '../../emails/index.ts'
import { de } from '../../emails/language/de.ts'
import { en } from '../../emails/language/en.ts'
import { LANGUAGE_CODES } from '../../emails/language/index.ts'
import { sampleIn } from '../../emails/parts/sample.ts'
import { WITHOUT_DEAL } from '../../emails/props.ts'
import type { LetterKind } from '../../src/motion/letters.ts'
import { composeLetter } from '../../src/outbound/compose.ts'
import { composed, composedIn, KINDS, readHtml, sampleProps, tokens } from './letters-kit.ts'

const HARMLESS_TAGS =
  'html head meta title style body div table tbody thead tr td th p a h1 h2 strong span hr blockquote'.split(
    ' ',
  )

describe.each(['en', 'de'] as const)('every letter in %s', (language) => {
  describe.each(KINDS)('%s', (kind) => {
    const letter = composedIn(kind, language)
    const html = readHtml(letter.html)

    it('has a subject of one line with number and account', () => {
      expect(letter.subject).not.toMatch(/[\r\n\p{Cc}]/u)
      expect(letter.subject.length).toBeGreaterThan(8)
      if (sampleProps(kind).deal) expect(letter.subject).toMatch(/^\[1042\] Nordwind Logistik AG: \S/)
    })

    it('says nothing that a template forgot', () => {
      const words = `${letter.subject}\n${letter.text}\n${html.text}`
      expect(words).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date|\$\{|function /)
      expect(words).not.toMatch(/ {2,}[.,]|\.\.(?!\.)|\(\)|“”|„“/)
    })

    it('loads nothing, runs nothing, and links only to replies', () => {
      expect([...html.tags].filter((tag) => !HARMLESS_TAGS.includes(tag))).toEqual([])
      expect(html.hrefs.filter((href) => !href.startsWith('mailto:'))).toEqual([])
      expect(html.attributes.filter(({ name }) => name.startsWith('on') || name === 'src')).toEqual([])
      expect(letter.html).not.toMatch(/url\(|@import|expression\(/i)
      expect(letter.html).toContain(`lang="${language}"`)
    })

    it('has a text version of lines that no client breaks, without no-break spaces', () => {
      const tooLong = letter.text.split('\n').filter((line) => line.length > 78)
      expect(tooLong).toEqual([])
      expect(letter.text).not.toMatch(/[\u00a0\u202f\t]/)
      expect(letter.text).not.toMatch(/\n{3,}/)
      expect(letter.text).not.toMatch(/^>/m)
    })

    it('says the same in HTML and text', () => {
      const replies = html.hrefs.map((href) => decodeURIComponent(href.replaceAll('+', '%2B'))).join(' ')
      const words = `${html.text} ${replies} ${language === 'en' ? 'reply mail to copy' : 'antworten Sie E-Mail an Kopie'}`
      const onlyText = [...tokens(letter.text)].filter((word) => !tokens(words).has(word))
      const onlyHtml = [...tokens(html.text)].filter((word) => !tokens(letter.text).has(word))
      expect(onlyText).toEqual([])
      // Heads of table columns stand only over the columns.
      expect(kind === 'LEAK_REPORT' ? [] : onlyHtml).toEqual([])
    })

    it('is small enough for Gmail to show whole', () => {
      // Gmail clips at 102 KB; replies quote what was before, so ours stays far below.
      expect(Buffer.byteLength(letter.html)).toBeLessThan(30_000)
    })
  })
})

describe('languages', () => {
  it('a language without sentences falls back to English, whole', () => {
    const french = composed('RECEIPT', (props) => {
      props.recipient.language = 'fr-CA'
    })
    expect(french).toEqual(composedIn('RECEIPT', 'en'))
  })

  it('a malformed language tag is English, not an error', () => {
    for (const tag of ['', 'xx-', '../de', 'de_DE; drop', '🙂'])
      expect(
        composed('RECEIPT', (props) => {
          props.recipient.language = tag
        }).text,
      ).toContain('Thank you for bringing us')
  })

  it('German says everything itself: no sentence was left in English', () => {
    const same = leaves(de).filter(([path, value]) => typeof value === 'string' && value === at(en, path))
    const allowed = ['facts.partner', 'handoffOffer.deal']
    const names = ['stages', 'leakReport.columns.count']
    const left = same.map(([path]) => path).filter((path) => !allowed.includes(path))
    expect(left.filter((path) => !names.some((name) => path.startsWith(name)))).toEqual([])
  })

  it('lists its languages', () => {
    expect(LANGUAGE_CODES).toEqual(['en', 'de'])
  })

  it('German addresses people with Sie', () => {
    for (const kind of KINDS) {
      const { text } = composedIn(kind, 'de')
      expect(text, kind).not.toMatch(/\b(du|dir|dich|dein|deine|deinen|euch|euer)\b/i)
      expect(text, kind).toContain('Guten Tag')
    }
  })
})

/** Paths and values of everything that is no object. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)?.[key], value)
}

describe('a deal of which hardly anything is known', () => {
  it.each(KINDS)('%s still reads well', (kind) => {
    const { subject, text } = composed(kind, ({ deal, data }) => {
      const bare = {
        accountName: null,
        accountDomain: null,
        accountCountry: null,
        contacts: [],
        amount: null,
      }
      const rest = { closeDate: null, product: null, context: '', nextStep: null, nextStepDate: null }
      if (deal) Object.assign(deal.facts, bare, rest)
      if (deal) Object.assign(deal, { evidence: {}, credit: [], protectedUntil: null, offer: null })
      const { handoff } = data as { handoff?: { package: { facts: object; credit: unknown[] } } }
      if (handoff) Object.assign(handoff.package.facts, bare, rest)
      if (handoff) handoff.package.credit = []
    })
    expect(`${subject}\n${text}`).not.toMatch(
      /undefined|null|NaN|\(\)|:\n\nYour partner desk|---\n\nYour partner desk/,
    )
    if (sampleProps(kind).deal) expect(subject).toMatch(/^\[1042\] New deal: \S/)
  })
})

describe('what cannot be made is refused', () => {
  it.each(KINDS.filter((kind) => !(WITHOUT_DEAL as readonly LetterKind[]).includes(kind)))(
    '%s without its deal',
    (kind) => {
      const props = { ...sampleProps(kind), deal: null }
      expect(() => composeLetter(kind, props)).toThrow(
        `letter ${kind}: it is about a deal, and came without one`,
      )
    },
  )

  it('a leak report of another shape', () => {
    const props = { ...sampleProps('LEAK_REPORT'), data: { report: { title: 'x' } } }
    expect(() => composeLetter('LEAK_REPORT', props)).toThrow('has not the shape')
  })
})

describe('the one thing to do is on the first phone screen', () => {
  // 844 points hold some 24 lines of 17 px at 46 characters; the panel starts with or after the opening.
  it.each(KINDS)('%s', (kind) => {
    const { html } = composedIn(kind, 'en')
    const panel = html.indexOf('class="panel"')
    if (panel < 0) return expect(NO_PANEL).toContain(kind)
    const before = readHtml(`${html.slice(0, panel)}>`).text
    expect(before.length / 46).toBeLessThan(13)
  })

  const NO_PANEL: LetterKind[] = [
    'CONFLICT_CLEARED',
    'PROTECTION_EXTENDED',
    'DISPUTE_OPENED',
    'DISPUTE_RESOLVED',
    'DISPUTE_WITHDRAWN',
    'STATUS_DIGEST',
    'QUESTION_PASSED_ON',
  ]
})

it('every reader has letters, and each template says who reads it', () => {
  const readers = new Set(KINDS.map((kind) => letters[kind].reader))
  expect([...readers].sort()).toEqual(['AE', 'ANYBODY', 'INTAKE_OWNER', 'LEADERSHIP', 'PARTNER'])
})

it('composing changes nothing in the props and gives the same letter twice', () => {
  for (const kind of KINDS) {
    const props = sampleProps(kind, sampleIn('de'))
    const before = structuredClone(props)
    expect(composeLetter(kind, props)).toEqual(composeLetter(kind, props))
    expect(props).toEqual(before)
  }
})
