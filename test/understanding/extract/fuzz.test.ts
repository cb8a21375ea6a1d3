/**
 * Mails put together at random from pieces that real mails consist of, read as each kind of mail: whatever the
 * order, nothing may throw and every quote must stand where its evidence says. A seed makes a failure repeatable.
 */
import { describe, expect, it } from 'vitest'
import { occurs } from '../../../src/understanding/evidence.ts'
import type { AddressKind } from '../../../src/understanding/setting.ts'
import { understand } from '../../../src/understanding/understand.ts'
import type { Evidence } from '../../../src/understanding/understanding.ts'
import { mailOf, settingOf } from './kit.ts'

const PIECES: string[] = [
  '----------',
  '- - - - -',
  '-- ',
  '________________________________',
  '=====\t=====\t=====',
  '|---|---|---|',
  '| Customer | Contact | Value |',
  '| Larkmoor Dairies Ltd | Edda Holm | €40k |',
  '+------+------+',
  '──────── ┼ ────────',
  'Customer\tContact\tValue\tDecision',
  'Larkmoor Dairies\tEdda Holm\t40.000 EUR\tKW 7',
  'Customer:',
  'Customer: Larkmoor Dairies Ltd',
  'Kunde : ',
  'Ansprechpartner: Dr. Edda Holm, Leiterin IT, +49 711 555 0142',
  'Budget: 85.000,00 € / Jahr',
  'Next step: demo on Tuesday 10 a.m.',
  '1) ',
  '2. Thornby Foods – Flow – £40k–£55k – March',
  '• ',
  '* [x] technical fit [ ] reference',
  '☑ close ☐ relationship',
  'a) b) c)',
  'edda.holm@larkmoor.example',
  'Edda Holm <edda.holm@larkmoor.example>',
  'www.larkmoor.example/products?x=1',
  '+44 (0)20 7946 0955 ext. 12',
  '0203 / 44 55 - 66 / 77',
  '12.12.2026',
  '03/04/2027',
  'in 6 weeks',
  'end of Q1 2027, mid-March or KW 51',
  '31.02.2027 25:99',
  'anytime before Christmas',
  '50k to 60k USD',
  '120 seats x $9.50 per month',
  '1.234.567,89 CHF or 99 999 999 999 999 999 999 EUR',
  'low six figures',
  'From: Edda Holm <edda.holm@larkmoor.example>',
  'Von: Holm, Edda',
  'Sent: Tuesday, 6 October 2026 09:12',
  'To: Robin Field',
  'Subject: WG: AW: Angebot',
  '---------- Forwarded message ---------',
  '-----Ursprüngliche Nachricht-----',
  '> > quoted',
  '>',
  '> From: a@b.example',
  'On Tue, 6 Oct 2026 at 09:12, Robin Field <robin@fieldpartner.example> wrote:',
  'Best regards',
  'Mit freundlichen Grüßen',
  'Sent from my iPhone',
  'I take it.',
  "I'll take it if the budget is real",
  'we won the deal, 40k',
  'not mine, please give it to Anna Berg (anna.berg@vendor.example)',
  'What has become of [1042]?',
  'We would like to register Larkmoor Dairies for Flow.',
  'they lose orders every week because approvals sit in e-mail',
  'Wir melden folgendes Projekt an:',
  'Nous souhaitons enregistrer une affaire chez Laiteries du Val SA',
  'お世話になっております。株式会社あおば様の案件です。',
  '様 御中 （株）',
  '\u200b\u200d\ufeff',
  '👩‍🚀🇨🇭🏳️‍🌈',
  'İıſßẞŉǰΐﬁ',
  'e\u0301\u0302\u0303\u0304',
  '\u202eevil\u202c',
  '\ud800',
  '\u0000\u0007\u001b[31m',
  '((((((((',
  '"„“”»«\'‘’',
  '. . . . ,,,, ;;;; ::::',
  '/////\\\\\\\\',
  '@@@@ @ a@ @b',
  '%%% $$$ €€€ £££',
  'BEGIN:VCARD',
  'FN:Edda Holm',
  'TEL;TYPE=CELL:+49 171 555 0199',
  'END:VCARD',
  '',
  '\n\n\n',
  '\t\t\t',
  '      ',
  '\r',
  'x'.repeat(90),
  'A B C D E F G H I J K L M N O P',
  'Dr. Prof. Mr. Mrs. St. Co. KG & Co.',
]
const JOINTS = ['\n', '\n', '\n', ' ', ', ', '\n\n', ': ', '\t', ' - ', '', '; ', '. ', ' | ', '\n> ', '\n- ']
const KINDS: AddressKind[] = ['REGISTRATION', 'DEAL', 'HANDOFF', 'OTHER']

/** A small generator of its own (mulberry32), so that a seed gives the same mail everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function written(next: (below: number) => number, pieces: number): string {
  let text = ''
  // Every few pieces one comes several times in a row: rows of dashes, columns, empty lines.
  for (let i = 0; i < pieces; i++) {
    const piece = PIECES[next(PIECES.length)]!
    const joint = JOINTS[next(JOINTS.length)]!
    const times = next(6) === 0 ? 2 + next(5) : 1
    text += `${piece}${joint}`.repeat(times)
  }
  return text
}

function evidences(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidences)
}

function reads(seed: number): string | null {
  const next = random(seed)
  const text = written(next, 1 + next(28))
  const card = next(8) === 0 ? [`BEGIN:VCARD\n${written(next, 4)}\nEND:VCARD`] : []
  const mail = mailOf({ text, subject: written(next, next(4)), cards: card })
  if (next(3) === 0) mail.ownText = text.slice(0, next(text.length + 1))
  if (next(6) === 0) mail.attachedMails = [{ ...mail, text: written(next, 6) }]
  if (next(12) === 0) mail.from = null
  if (next(12) === 0) mail.date = next(2) === 0 ? null : '2026-02-30'
  const setting = { ...settingOf(mailOf({ text: '' })), address: KINDS[next(KINDS.length)]! }
  try {
    const loose = evidences(understand(mail, setting)).filter((quote) => !occurs(mail, quote))
    return loose.length === 0 ? null : `seed ${seed}: ${JSON.stringify(loose[0])}`
  } catch (error) {
    return `seed ${seed}: ${(error as Error).stack}`
  }
}

describe('mails made of pieces', () => {
  it('are read without an exception, and every quote occurs', () => {
    const until = performance.now() + 4_000
    const wrong: string[] = []
    let count = 0
    // At least 150 on the slowest machine; as many as four seconds allow up to 1500.
    for (; count < 150 || (count < 1500 && performance.now() < until); count++) {
      const fault = reads(Number(process.env.FUZZ_SEED ?? 1) * 100_000 + count)
      if (fault !== null) wrong.push(fault)
    }
    expect(wrong.slice(0, 5)).toEqual([])
  }, 240_000)

  // What is quadratic takes minutes here; the bound leaves room for a loaded machine.
  it.each([
    '----------',
    '| Larkmoor Dairies Ltd | Edda Holm | €40k |',
    'Larkmoor Dairies\tEdda Holm\t40.000 EUR\tKW 7',
    '2. Thornby Foods – Flow – £40k–£55k – March',
    'Budget: 85.000,00 € / Jahr',
    "I'll take it if the budget is real",
    '☑ close ☐ relationship',
  ])('sixty kilobytes of %j are read to their end', (piece) => {
    const text = `${piece}\n`.repeat(Math.ceil(60_000 / (piece.length + 1)))
    for (const address of KINDS.slice(0, 2)) {
      const mail = mailOf({ text })
      understand(mail, { ...settingOf(mail), address })
    }
  })
})
