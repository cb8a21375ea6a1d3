import { describe, expect, test } from 'vitest'
import { findForwards, isForwardSubject, isReplySubject } from '../../../src/understanding/forwarded.ts'
import { parseMail } from '../../../src/understanding/parse.ts'

const ASK = 'We need encryption before the audit.\n\nRosa'

interface Forward {
  name: string
  text: string
  subject?: string
  from?: string
}

const FORWARDS: Forward[] = [
  {
    name: 'Gmail',
    text: `FYI, please register.\n\n---------- Forwarded message ---------\nFrom: Rosa Keller <rosa@kelso.example>\nDate: Mon, Oct 5, 2026 at 9:31 AM\nSubject: Encryption\nTo: <dana@whitlock.example>\n\n\n${ASK}`,
  },
  {
    name: 'Apple Mail, German',
    text: `Siehe unten.\n\n> Anfang der weitergeleiteten Nachricht:\n> \n> Von: Rosa Keller <rosa@kelso.example>\n> Betreff: Encryption\n> Datum: 5. Oktober 2026 um 09:31:00 MESZ\n> An: dana@whitlock.example\n> \n${ASK.replace(/^/gm, '> ')}`,
  },
  {
    name: 'Outlook, French, long receiver list that wraps',
    text: `Bonjour, voir ci-dessous.\n\nDe : Rosa Keller <rosa@kelso.example>\nEnvoyé : lundi 5 octobre 2026 09:31\nÀ : Dana Whitlock <dana@whitlock.example>; Ian Reid <ian@kelso.example>;\n Luc Perrin <luc@kelso.example>\nCc : ute@kelso.example\nObjet : Encryption\n\n${ASK}`,
  },
  {
    name: 'Thunderbird, Dutch, with tabs',
    text: `-------- Doorgestuurd bericht --------\nOnderwerp: \tEncryption\nDatum: \tMon, 5 Oct 2026 09:31:00 +0200\nVan: \tRosa Keller <rosa@kelso.example>\nAan: \tdana@whitlock.example\n\n\n\n${ASK}`,
  },
  {
    name: 'Notes: forwarded by, name and date above',
    text: `Dana,\n\nplease look.\n\n---------------------- Forwarded by Karl Brandt/HH/WHITLOCK on 10/05/2026 \n01:42 PM ---------------------------\n\n\n"Keller, Rosa" <rosa@kelso.example> on 10/05/2026 09:31:00 AM\nTo: "'dana@whitlock.example'" <dana@whitlock.example>\ncc:  \nSubject: Encryption\n\n\n${ASK}`,
    from: 'Keller, Rosa',
  },
  {
    name: 'original-message line below Fwd',
    subject: 'FW: Encryption',
    text: `-----Original Message-----\nFrom: Rosa Keller [mailto:rosa@kelso.example]\nSent: Monday, October 05, 2026 9:31 AM\nTo: Dana Whitlock\nSubject: Encryption\n\n${ASK}`,
  },
]

describe('forwarded mails inside the text', () => {
  test.each(FORWARDS.map((one) => [one.name, one] as const))('%s', (_, { text, subject, from }) => {
    const [found] = findForwards(text, subject)
    expect(found?.from).toEqual({ name: from ?? 'Rosa Keller', address: 'rosa@kelso.example' })
    expect(found?.subject).toBe('Encryption')
    expect(found?.body).toBe(ASK)
    expect(text.slice(found?.bodyStart, found?.end).replace(/^> ?/gm, '').trim()).toBe(ASK)
  })

  test('one inside the other', () => {
    const inner = `---------- Forwarded message ---------\nFrom: Ian Reid <ian@kelso.example>\nDate: Sun, 4 Oct 2026\nSubject: Audit\nTo: rosa@kelso.example\n\nFinding 7: exports in clear.`
    const outer = `---------- Forwarded message ---------\nFrom: Rosa Keller <rosa@kelso.example>\nDate: Mon, 5 Oct 2026\nSubject: Encryption\nTo: dana@whitlock.example\n\nSee below.\n\n${inner}`
    const [first] = findForwards(outer)
    expect(first?.from?.name).toBe('Rosa Keller')
    expect(first?.nested[0]).toMatchObject({
      from: { name: 'Ian Reid' },
      subject: 'Audit',
      body: 'Finding 7: exports in clear.',
    })
  })

  test('a quoted forward ends where somebody writes on', () => {
    const text = `> Begin forwarded message:\n> \n> From: Rosa Keller <rosa@kelso.example>\n> Subject: Encryption\n> To: dana@whitlock.example\n> \n> We need it.\n\nWhat do you think?`
    expect(findForwards(text)[0]?.body).toBe('We need it.')
  })

  test('the quoted mail of a reply is no forward', () => {
    const reply = `Yes.\n\nFrom: Rosa Keller <rosa@kelso.example>\nSent: Monday\nTo: Dana\nSubject: Encryption\n\nWill you?`
    expect(findForwards(reply, 'RE: Encryption')).toEqual([])
    expect(
      findForwards('Yes.\n\nOn Mon, 5 Oct 2026 at 09:31, Rosa <rosa@kelso.example> wrote:\n> Will you?'),
    ).toEqual([])
  })

  test('an Apple forward that is HTML alone', async () => {
    const html = `<html><body>Please register.<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Rosa Keller &lt;<a href="mailto:rosa@kelso.example">rosa@kelso.example</a>&gt;<br></div><div><b>Subject: </b>Encryption<br></div><div><b>Date: </b>5 October 2026<br></div><div><b>To: </b>dana@whitlock.example<br></div><br><div>We need encryption.</div></blockquote></body></html>`
    const mail = await parseMail(Buffer.from(`Subject: Fwd: Encryption\nContent-Type: text/html\n\n${html}`))
    const [found] = findForwards(mail.text, mail.subject)
    expect([found?.from?.address, found?.body]).toEqual(['rosa@kelso.example', 'We need encryption.'])
    expect(mail.ownText).toBe('Please register.')
  })

  test.each(['Fwd: a', 'WG: a', 'TR : a', 'RV: a', 'I: a', 'Doorst: a', 'VS: a', '[EXT] FW: a', '転送: a'])(
    '"%s" forwards',
    (subject) => {
      expect(isForwardSubject(subject)).toBe(true)
    },
  )

  test.each(['Re: a', 'AW: a', 'RE[2]: a', 'SV: a', 'R: a', '[2001] Re: a', '返信: a'])(
    '"%s" answers',
    (subject) => {
      expect([isReplySubject(subject), isForwardSubject(subject)]).toEqual([true, false])
    },
  )
})
