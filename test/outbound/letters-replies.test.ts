/**
 * What our letters tell people to write is understood as meant, and our own words quoted under a reply never
 * decide anything: the offer itself says "on it, thanks".
 */
import { describe, expect, it } from 'vitest'
import { de } from '../../emails/language/de.ts'
import { en } from '../../emails/language/en.ts'
import { sampleIn } from '../../emails/parts/sample.ts'
import { quickReplies } from '../../src/outbound/mailbox/quick-replies.ts'
import { type ShortAnswer, shortAnswerIn } from '../../src/understanding/answers/short-answers.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { understand } from '../../src/understanding/understand.ts'
import { buildReply, type MailOptions } from '../kit/mail.ts'
import { composedIn, sampleProps } from './letters-kit.ts'

type Language = 'en' | 'de'
const WORDS = { en, de }

async function understood(
  kind: 'HANDOFF_OFFER' | 'CHECK_IN',
  language: Language,
  body: Partial<MailOptions>,
) {
  const letter = composedIn(kind, language)
  const { replyTo } = sampleProps(kind, sampleIn(language))
  const raw = buildReply(
    { replyTo, subject: letter.subject, messageId: '<letter-7@intake.vendor.example>' },
    { from: 'Tom Berger <tom.berger@fernhill.example>', date: new Date('2026-11-24T09:00:00Z'), ...body },
  )
  return understand(await parseMail(raw), {
    address: kind === 'HANDOFF_OFFER' ? 'HANDOFF' : 'DEAL',
    mailDomain: 'intake.vendor.example',
    vendorDomains: ['fernhill.example', 'vendor.example'],
    partnerDomains: ['halden.example'],
    products: [{ name: 'Dispatch Cloud', aliases: [] }],
    knownPeople: [],
    receivedAt: '2026-11-24T09:00:05Z',
  })
}

describe.each(['en', 'de'] as const)('the buttons of the offer in %s', (language) => {
  const [accept, decline, notMe] = quickReplies(composedIn('HANDOFF_OFFER', language).html).map(
    ({ body }) => body,
  )
  const reason = { en: 'no capacity this quarter', de: 'keine Kapazität' }[language]

  it.each([
    ['accept, as it is', `${accept}`, 'ACCEPT'],
    [
      'accept, with a next step',
      `${accept}\n\n${{ en: 'I will call Jonas on Wednesday.', de: 'Ich rufe Herrn Petersen am Mittwoch an.' }[language]}`,
      'ACCEPT',
    ],
    ['decline, as it is', `${decline}`, 'DECLINE'],
    ['decline, with a reason', `${decline}${reason}`, 'DECLINE'],
    ['not me, with a name', `${notMe}Kim Adler`, 'REASSIGN'],
  ])('%s', async (_what, text, intent) => {
    expect((await understood('HANDOFF_OFFER', language, { text })).intent).toBe(intent)
  })

  it('not me without a name is never an acceptance', async () => {
    expect(['DECLINE', 'REASSIGN', 'UNCLEAR']).toContain(
      (await understood('HANDOFF_OFFER', language, { text: `${notMe}` })).intent,
    )
  })

  it('decline carries the reason, not me the name', async () => {
    expect(
      (await understood('HANDOFF_OFFER', language, { text: `${decline}${reason}` })).declineReason?.value,
    ).toBe('NO_CAPACITY')
    const { reassignTo } = await understood('HANDOFF_OFFER', language, { text: `${notMe}Kim Adler` })
    expect(reassignTo?.name?.value).toBe('Kim Adler')
  })
})

describe.each(['en', 'de'] as const)('the lines that a check-in suggests in %s', (language) => {
  it('are understood', async () => {
    const intents = []
    for (const text of WORDS[language].checkIn.examples)
      intents.push((await understood('CHECK_IN', language, { text })).intent)
    expect(intents).toEqual(['UPDATE', 'WON', 'LOST'])
  })
})

describe.each(['en', 'de'] as const)('the one-word answers in %s', (language) => {
  const t = WORDS[language]
  const answers: [string, string, ShortAnswer][] = [
    ['confirming', t.receipt.confirmReply, 'YES'],
    ['agreeing', t.proposal.agreeReply, 'YES'],
    [
      'objecting',
      `${t.proposal.objectReply}${{ en: 'we run the workshops', de: 'wir halten die Workshops' }[language]}`,
      'NO',
    ],
    [
      'extending',
      `${t.protectionExpiring.reply}${{ en: 'the board meets in March', de: 'der Vorstand im März tagt' }[language]}`,
      'EXTEND',
    ],
    ['withdrawing', t.partnerCheckIn.examples[2] ?? '', 'WITHDRAW'],
    ['going ahead', t.conflictToSettle.proceedReply, 'PROCEED'],
    ['rejecting', t.conflictToSettle.rejectReply, 'REJECT'],
  ]
  it.each(answers)('%s', (_what, text, wish) => {
    const asked: ShortAnswer[] =
      wish === 'PROCEED' || wish === 'REJECT'
        ? ['PROCEED', 'REJECT', 'YES', 'NO']
        : ['DISPUTE', 'WITHDRAW', 'EXTEND', 'YES', 'NO']
    expect(shortAnswerIn(text, asked)).toBe(wish)
  })
})

describe.each(['en', 'de'] as const)('our letter quoted under the reply in %s', (language) => {
  const letter = composedIn('HANDOFF_OFFER', language)
  const said = { en: 'Let me think about it until tomorrow.', de: 'Ich denke bis morgen darüber nach.' }[
    language
  ]
  const quoted = letter.text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  const wrote = {
    en: 'On Mon, 23 Nov 2026 at 09:12, Fernhill Software <handoff+1042.p3w8zr6c5n@intake.vendor.example> wrote:',
    de: 'Am Mo., 23. Nov. 2026 um 09:12 Uhr schrieb Fernhill Software <handoff+1042.p3w8zr6c5n@intake.vendor.example>:',
  }[language]
  const outlook = {
    en: `From: Fernhill Software <handoff+1042.p3w8zr6c5n@intake.vendor.example>\nSent: Monday, November 23, 2026 9:12 AM\nTo: Tom Berger <tom.berger@fernhill.example>\nSubject: ${letter.subject}\n\n`,
    de: `Von: Fernhill Software <handoff+1042.p3w8zr6c5n@intake.vendor.example>\nGesendet: Montag, 23. November 2026 09:12\nAn: Tom Berger <tom.berger@fernhill.example>\nBetreff: ${letter.subject}\n\n`,
  }[language]
  const inner = /<body[^>]*>(.*)<\/body>/s.exec(letter.html)?.[1] ?? ''

  it.each<[string, Partial<MailOptions>]>([
    ['with marks', { text: `${said}\n\n${wrote}\n${quoted}` }],
    ['as Outlook does', { text: `${said}\n\n${outlook}${letter.text}` }],
    ['with a line and no header', { text: `${said}\n\n-----Original Message-----\n${letter.text}` }],
    ['with nothing that marks it', { text: `${said}\n\n${letter.text}` }],
    [
      'in HTML, as Gmail does',
      {
        html: `<div dir="ltr">${said}</div><br><div class="gmail_quote"><div class="gmail_attr">${wrote}</div><blockquote class="gmail_quote">${inner}</blockquote></div>`,
      },
    ],
    ['in HTML, without a mark', { html: `<p>${said}</p><br>${inner}` }],
  ])('%s, decides nothing', async (_how, body) => {
    expect((await understood('HANDOFF_OFFER', language, body)).intent).not.toMatch(
      /ACCEPT|DECLINE|REASSIGN|WON|LOST/,
    )
  })

  // Outlook leaves the letter editable; some clients leave of a link no more than its colour.
  const coloured = inner.replace(/<a [^>]*>/g, '<span style="color:#1d4fc4">').replace(/<\/a>/g, '</span>')
  it.each(
    [
      'Answers in bold below',
      'Answers in italics below',
      'My answers in blue below',
      'answers below',
      'Antworten unten in blau',
      'Antworten unten fett',
      'meine Antworten in grau',
    ].flatMap((top) => [[top, inner] as const, [top, coloured] as const]),
  )('where it says "%s": what we print in bold or in colour is nobody\'s answer', async (top, below) => {
    const head = outlook.trim().replace(/</g, '&lt;').replace(/\n/g, '<br>')
    const frame = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'
    const html = `<p class=MsoNormal>${top}</p><div style='${frame}'><p class=MsoNormal>${head}</p></div>${below}`
    expect((await understood('HANDOFF_OFFER', language, { html })).intent).not.toMatch(
      /ACCEPT|DECLINE|REASSIGN|WON|LOST|UPDATE/,
    )
  })

  it('and an acceptance above it still counts', async () => {
    const text = `${WORDS[language].handoffOffer.acceptReply}\n\n${wrote}\n${quoted}`
    expect((await understood('HANDOFF_OFFER', language, { text })).intent).toBe('ACCEPT')
  })
})
