import { describe, expect, test } from 'vitest'
import { findForwards, isForwardSubject, isReplySubject } from '../../../src/understanding/forwarded.ts'
import { wordsOfText } from '../../../src/understanding/own-words/own-words.ts'
import { parseMail } from '../../../src/understanding/parse/parse.ts'

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

/** From | sent | to | copy | subject, as Outlook writes them. */
const LABELS: [string, string][] = [
  ['English', 'From|Sent|To|Cc|Subject'],
  ['German', 'Von|Gesendet|An|Cc|Betreff'],
  ['French', 'De|Envoyé|À|Cc|Objet'],
  ['Spanish', 'De|Enviado el|Para|CC|Asunto'],
  ['Portuguese', 'De|Enviada em|Para|Cc|Assunto'],
  ['Italian', 'Da|Inviato|A|Cc|Oggetto'],
  ['Dutch', 'Van|Verzonden|Aan|CC|Onderwerp'],
  ['Polish', 'Od|Wysłano|Do|DW|Temat'],
  ['Swedish', 'Från|Skickat|Till|Kopia|Ämne'],
  ['Danish', 'Fra|Sendt|Til|Cc|Emne'],
  ['Norwegian', 'Fra|Sendt|Til|Kopi|Emne'],
  ['Finnish', 'Lähettäjä|Lähetetty|Vastaanottaja|Kopio|Aihe'],
  ['Czech', 'Od|Odesláno|Komu|Kopie|Předmět'],
  ['Slovenian', 'Od|Poslano|Za|Kp|Zadeva'],
  ['Lithuanian', 'Nuo|Išsiųsta|Kam|Kopija|Tema'],
  ['Bulgarian', 'От|Изпратено|До|Копие|Относно'],
  ['Catalan', 'De|Enviat|Per a|A/c|Assumpte'],
  ['Greek', 'Από|Απεσταλμένα|Προς|Κοιν.|Θέμα'],
  ['Arabic', 'من|تم الإرسال|إلى|نسخة|الموضوع'],
  ['Hebrew', 'מאת|נשלח|אל|עותק|נושא'],
  ['Japanese', '差出人|送信日時|宛先|CC|件名'],
  ['Chinese', '发件人|发送时间|收件人|抄送|主题'],
  ['Korean', '보낸 사람|보낸 날짜|받는 사람|참조|제목'],
  ['Thai', 'จาก|ส่ง|ถึง|สำเนา|เรื่อง'],
  ['Vietnamese', 'Từ|Đã gửi|Đến|Cc|Chủ đề'],
]

/** Lines above a forward: Thunderbird between dashes, Apple Mail above a quote. */
const ANNOUNCED = [
  '-------- Videresendt e-post --------',
  '-------- 转发的消息 --------',
  '-------- 轉寄訊息 --------',
  '-------- Προωθημένο μήνυμα --------',
  '-------- Missatge reenviat --------',
  '-------- Mesaj înaintat --------',
  'Początek przekazanej wiadomości:',
  'Vidarebefordrat brev:',
  'Start på videresendt melding:',
  '以下是转发的邮件：',
  '以下是轉寄的郵件：',
  '다음은 전달된 메시지입니다:',
  'İletilen ileti başlangıcı:',
]

describe('forwarded mails inside the text', () => {
  test.each(FORWARDS.map((one) => [one.name, one] as const))('%s', (_, { text, subject, from }) => {
    const [found] = findForwards(text, subject)
    expect(found?.from).toEqual({ name: from ?? 'Rosa Keller', address: 'rosa@kelso.example' })
    expect(found?.subject).toBe('Encryption')
    expect(found?.body).toBe(ASK)
    expect(text.slice(found?.bodyStart, found?.end).replace(/^> ?/gm, '').trim()).toBe(ASK)
  })

  test.each(LABELS)('the header block of Outlook, %s', (_language, labels) => {
    const [from, sent, to, cc, about] = labels.split('|')
    const block = `${from}: Rosa Keller <rosa@kelso.example>\n${sent}: 2026-10-05 09:31\n${to}: dana@whitlock.example\n${cc}: ute@kelso.example\n${about}: Encryption\n\n${ASK}`
    const [found] = findForwards(`See below.\n\n${block}`, 'Fwd: Encryption')
    expect([found?.from?.address, found?.subject, found?.body]).toEqual([
      'rosa@kelso.example',
      'Encryption',
      ASK,
    ])
    expect(wordsOfText(`No.\n\n${block.replace(ASK, 'I accept.')}`, null)).toBe('No.')
  })

  test.each(ANNOUNCED)('%s', (line) => {
    const quote = line.startsWith('-') ? '' : '> '
    const block = `From: Rosa Keller <rosa@kelso.example>\nTo: dana@whitlock.example\nSubject: Encryption\n\n${ASK}`
    const text = `See below.\n\n${line}\n\n${block.replace(/^/gm, quote)}`
    const [found] = findForwards(text)
    expect([found?.announced, found?.from?.address, found?.body]).toEqual([
      'forwarded',
      'rosa@kelso.example',
      ASK,
    ])
    expect(wordsOfText(text, null)).toBe('See below.')
  })

  test('a BlackBerry leaves empty lines inside the header', () => {
    const text = `-----Original Message-----\nFrom: "Rosa Keller" <rosa@kelso.example>\n\nDate: Mon, 5 Oct 2026 09:31\nTo:<dana@whitlock.example>\n\n\nSubject: Encryption\n\n\n${ASK}`
    expect(findForwards(text, 'Fwd: Encryption')[0]).toMatchObject({ subject: 'Encryption', body: ASK })
  })

  test('an announcement without address still names the sender', () => {
    const [found] = findForwards(
      `FYI\n\nOn Monday, October 5, 2026 at 9:31:07 AM EDT, Rosa Keller wrote:\n\n${ASK}`,
      'Fwd: Encryption',
    )
    expect([found?.from, found?.body]).toEqual([{ name: 'Rosa Keller', address: '' }, ASK])
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
