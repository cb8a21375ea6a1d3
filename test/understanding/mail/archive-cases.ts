/**
 * Replies in forms met in the archives of other projects, written anew: announcements of more languages and
 * programs, and sentences that only look like a footer, a notice or a quote.
 */
import type { ReplyCase } from './reply-cases.ts'

const FROM = 'Laura Finch <laura.finch@vendor.example>'
const yes = 'Yes, I take it.'
const below = (announcement: string) =>
  `${yes}\n\n${announcement}\n\nWill you take deal 2001? I accept nothing else.\n`

/** Each announces an earlier mail without any ">". */
const ANNOUNCED: [string, string][] = [
  [
    'Apple Mail, Polish',
    'Wiadomość napisana przez Biuro desk@intake.vendor.example w dniu 6.10.2026, o godz. 09:30:',
  ],
  ['Apple Mail, Portuguese', 'No dia 06/10/2026, às 09:30, desk@intake.vendor.example escreveu:'],
  ['Apple Mail, Brazilian', 'Em 6 de out. de 2026, à(s) 09:30, Partner Desk escreveu:'],
  [
    'Apple Mail, Croatian',
    'Dana 6. lis 2026. u 09:30, Partner Desk <desk@intake.vendor.example> napisao je:',
  ],
  ['Apple Mail, Slovak', 'Dňa 6. 10. 2026 o 09:30 Partner Desk <desk@intake.vendor.example> napísala:'],
  ['Apple Mail, Turkish', 'Partner Desk <desk@intake.vendor.example> şunları yazdı (6 Eki 2026 09:30):'],
  ['Apple Mail, Hungarian', 'Partner Desk <desk@intake.vendor.example> írta (időpont: 2026. okt. 6., 9:30):'],
  ['Apple Mail, Chinese', '在 2026年10月6日，09:30，Partner Desk <desk@intake.vendor.example> 写道：'],
  ['Apple Mail, Korean', '2026. 10. 6. 오전 9:30, Partner Desk <desk@intake.vendor.example> 작성:'],
  ['Gmail, Danish, no address', 'tir. 6. okt. 2026 kl. 09.30 skrev Partner Desk:'],
  ['Gmail, Swedish, no address', 'Den tis 6 okt. 2026 kl 09:30 skrev Partner Desk:'],
  ['Gmail, Finnish', 'ti 6. lokak. 2026 klo 9.30 Partner Desk (desk@intake.vendor.example) kirjoitti:'],
  ['Gmail, German, no address', 'Partner Desk schrieb am Di. 6. Oktober 2026 um 09:30:'],
  [
    'Gmail, Greek, bare address',
    'Στις Τρί 6 Οκτ 2026, 9:30 π.μ. ο χρήστης Partner Desk desk@intake.vendor.example έγραψε:',
  ],
  [
    'Gmail, Arabic digits',
    '‫في الثلاثاء، ٦ أكتوبر ٢٠٢٦، ٩:٣٠ ص، كتب ‏Partner Desk ‏<desk@intake.vendor.example>:‬',
  ],
  ['Gmail, Czech', 'út 6. 10. 2026 v 9:30 odesílatel Partner Desk <desk@intake.vendor.example> napsal:'],
  [
    'Gmail, Vietnamese',
    'Vào Th 3, 6 thg 10, 2026 vào lúc 09:30 Partner Desk <desk@intake.vendor.example> đã viết:',
  ],
  [
    'signs turned into entities',
    'Partner Desk &lt;desk@intake.vendor.example&gt; schrieb am Di. 6. Okt. 2026 um 09:30:',
  ],
  [
    'David, no dashes and no colons',
    'Original Message processed by david®\nDeal 2001  6. Oktober 2026, 9:30 Uhr\nVon Partner Desk\nAn Laura Finch',
  ],
  ['an address and a verb', 'desk@intake.vendor.example wrote:'],
  [
    'Samsung, header in the line of the title',
    '-------- Ursprüngliche Nachricht --------Von: Desk <desk@intake.vendor.example> Datum: 06.10.26 09:30 (GMT+01:00) An: laura.finch@vendor.example Betreff: 2001',
  ],
  [
    'Samsung, Danish',
    '-------- Oprindelig besked --------\nFra: Desk <desk@intake.vendor.example>\nDato: 06.10.2026 09.30 (GMT+01:00)\nTil: laura.finch@vendor.example\nEmne: 2001',
  ],
  [
    'a title in a language not listed',
    '-------- Eredeti levél --------\nFrom: Desk <desk@intake.vendor.example>\nDate: 2026. 10. 06.\nTo: laura.finch@vendor.example\nSubject: 2001',
  ],
  [
    'stars with blanks, accents lost',
    '** De : Desk desk@intake.vendor.example **\n** Envoye : mardi 6 octobre 2026 09:30 **\n** A : Laura Finch laura.finch@vendor.example **\n** Objet : 2001 **',
  ],
  [
    'Polish webmail in one line',
    'Temat: Oferta 2001 Data: 2026-10-06 9:30 Nadawca: "Desk" <desk@intake.vendor.example> Adresat: laura.finch@vendor.example',
  ],
]

const TYPED: ReplyCase[] = [
  {
    name: 'a footer on top takes nothing with it',
    from: FROM,
    body: `Gesendet mit iPhone\n\n${yes}\n\nLaura\n`,
    typed: yes,
  },
  {
    name: 'a sentence that begins like a footer',
    from: FROM,
    body: 'Hi,\n\nSent by mistake, that was not a yes. I decline.\n',
    typed: 'Hi,\n\nSent by mistake, that was not a yes. I decline.',
  },
  {
    name: 'a sentence that begins like a notice',
    from: FROM,
    body: 'Hi,\n\nThis email is to confirm that I accept deal 2001.\n\nLaura\n',
    typed: 'Hi,\n\nThis email is to confirm that I accept deal 2001.',
  },
  {
    name: 'a German sentence that begins like a notice',
    from: FROM,
    body: 'Hallo,\n\nbitte prüfen Sie das Angebot, bevor ich annehme.\n\nDiese Mail ist keine Zusage.\n',
    typed: 'Hallo,\n\nbitte prüfen Sie das Angebot, bevor ich annehme.\n\nDiese Mail ist keine Zusage.',
  },
  {
    name: 'a notice wrapped before its first telling word',
    from: FROM,
    body: `${yes}\n\nThis e-mail and any files transmitted with it are\nfor the named person and confidential.\n`,
    typed: yes,
  },
  {
    name: 'a notice below its own heading',
    from: FROM,
    body: `${yes}\n\n\nDisclaimer\n\nThe information contained in this communication is confidential.\n`,
    typed: yes,
  },
  {
    name: 'the footer of a mailing list',
    from: FROM,
    body: `${yes}\n\n_______________________________________________\npartners mailing list\npartners@lists.vendor.example\nhttps://lists.vendor.example/listinfo/partners\n`,
    typed: yes,
  },
  {
    name: 'a quoted line that was wrapped without its sign is not typed',
    from: FROM,
    body: 'On Tue, Oct 6, 2026 at 9:30 AM Desk <desk@intake.vendor.example> wrote:\n> The customer asked for forty seats and wants to know by Friday whether you\naccept the deal as it stands\n> or would rather wait.\n\nI wait.\n',
    typed: 'I wait.',
  },
  {
    name: 'a short answer between quoted lines stays',
    from: FROM,
    body: 'On Tue, Oct 6, 2026 at 9:30 AM Desk <desk@intake.vendor.example> wrote:\n> The customer asked for forty seats, and I wonder: do you accept the deal?\nyes\n> And who calls them?\nI do.\n',
    typed: 'yes\nI do.',
  },
  {
    name: 'dates and clock times of a plain sentence announce nothing',
    from: FROM,
    body: 'On 6 October 2026 at 9:30 we met. They wrote nothing since.\n\nSo I decline.\n',
    typed: 'On 6 October 2026 at 9:30 we met. They wrote nothing since.\n\nSo I decline.',
  },
]

export const ARCHIVED_REPLIES: ReplyCase[] = [
  ...ANNOUNCED.map(([name, line]) => ({ name, from: FROM, body: below(line), typed: yes })),
  ...TYPED,
]
