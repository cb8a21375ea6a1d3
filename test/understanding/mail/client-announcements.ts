/**
 * Lines with which further programs announce the mail they repeat. Below each stands that mail without any mark: if
 * the line is not known for what it is, somebody else's words become the sender's. All people are invented.
 */

const DESK = 'desk@intake.vendor.example'

/** Program and language, the announcing lines. */
export const ANNOUNCEMENTS: [string, string][] = [
  ['Postbox', `Partner Desk wrote on 06/10/2026 09:30:`],
  ['Postbox, German', `Partner Desk schrieb am 06.10.2026 um 09:30:`],
  ['Claws, two lines', `On Tue, 6 Oct 2026 09:30:12 +0200\nPartner Desk <${DESK}> wrote:`],
  ['Sylpheed', `On Tue, 06 Oct 2026 09:30:12 +0200, Partner Desk <${DESK}> wrote:`],
  ['Pegasus', `On 6 Oct 2026 at 9:30, Partner Desk wrote:`],
  ['Eudora', `At 09:30 06/10/2026, Partner Desk wrote:`],
  ['Pine', `On Tue, 6 Oct 2026, Partner Desk wrote:`],
  ['Mailbird', `On 06/10/2026 09:30:12, Partner Desk <${DESK}> wrote:`],
  ['Mailbird, French', `Le 06/10/2026 09:30:12, Partner Desk <${DESK}> a écrit :`],
  ['SOGo', `On Tuesday, October 06, 2026 09:30 CEST, Partner Desk <${DESK}> wrote:`],
  ['SOGo, German', `Am Dienstag, 06. Oktober 2026 09:30 CEST, schrieb Partner Desk <${DESK}>:`],
  ['SnappyMail', `October 6, 2026 9:30 AM, "Partner Desk" <${DESK}> wrote:`],
  ['SnappyMail, German', `6. Oktober 2026 09:30, "Partner Desk" <${DESK}> schrieb:`],
  ['SnappyMail, Spanish', `6 de octubre de 2026 9:30, "Partner Desk" <${DESK}> escribió:`],
  ['Freshdesk', `On Tue, 6 Oct at 9:30 AM , Partner Desk <${DESK}> wrote:`],
  ['Help Scout', `On Oct 6, 2026, 9:30 AM UTC, ${DESK} wrote:`],
  ['Missive', `On October 6, 2026 at 9:30:12 AM, Partner Desk (${DESK}) wrote:`],
  ['Edison', `On Oct 6, 2026 at 9:30 AM, <Partner Desk (${DESK})> wrote:`],
  ['Aqua Mail', `On 6 October 2026 09:30:12 Partner Desk <${DESK}> wrote:`],
  ['Aqua Mail, Italian', `Il 6 ottobre 2026 09:30:12 Partner Desk <${DESK}> ha scritto:`],
  ['FairEmail', `Oct 6, 2026 9:30:12 AM Partner Desk <${DESK}>:`],
  ['FairEmail, French', `6 oct. 2026 09:30:12 Partner Desk <${DESK}>:`],
  ['K-9, English', `On October 6, 2026 9:30:12 AM GMT+02:00, Partner Desk <${DESK}> wrote:`],
  ['K-9, Spanish', `El 6 de octubre de 2026 9:30:12 CEST, Partner Desk <${DESK}> escribió:`],
  ['K-9, Dutch', `Partner Desk <${DESK}> schreef op 6 oktober 2026 09:30:12 CEST:`],
  ['K-9, French', `Le 6 octobre 2026 09:30:12 GMT+02:00, Partner Desk <${DESK}> a écrit :`],
  ['Canary', `On Tuesday, Oct 06, 2026 at 9:30 AM, Partner Desk <${DESK}> wrote:`],
  ['Newton', `On Tue, Oct 6, 2026 at 9:30am, Partner Desk <${DESK}> wrote:`],
  ['Shortwave', `On Tue Oct 6, 2026, 09:30 AM GMT, Partner Desk <${DESK}> wrote:`],
  ['Apple Mail, Portuguese of Portugal', `No dia 06/10/2026, às 09:30, Partner Desk <${DESK}> escreveu:`],
  ['Apple Mail, Chinese', `2026年10月6日 09:30，Partner Desk <${DESK}> 写道：`],
  ['Apple Mail, Korean', `2026. 10. 6. 오전 9:30, Partner Desk <${DESK}> 작성:`],
  ['Apple Mail, Ukrainian', `6 жовт. 2026 р. о 09:30 Partner Desk <${DESK}> написав(-ла):`],
  ['Apple Mail, Romanian', `Pe 6 oct. 2026, la 09:30, Partner Desk <${DESK}> a scris:`],
  ['Apple Mail, Greek', `Στις 6 Οκτ 2026, 9:30 π.μ., ο/η Partner Desk <${DESK}> έγραψε:`],
  ['Apple Mail, Catalan', `El 6 d’oct. 2026, a les 9:30, Partner Desk <${DESK}> va escriure:`],
  ['Thunderbird, German', `Am 06.10.26 um 09:30 schrieb Partner Desk:`],
  ['Thunderbird, Japanese', `On 2026/10/06 9:30, Partner Desk wrote:`],
  ['Thunderbird, Dutch', `Op 06-10-2026 om 09:30 schreef Partner Desk:`],
  ['Thunderbird, Norwegian', `Partner Desk skrev den 06.10.2026 09:30:`],
  ['Thunderbird, Hungarian', `2026. 10. 06. 9:30 keltezéssel, Partner Desk írta:`],
  ['Thunderbird, Turkish', `06.10.2026 09:30 tarihinde Partner Desk yazdı:`],
  ['Thunderbird, Russian', `06.10.2026 09:30, Partner Desk пишет:`],
  ['Thunderbird, Slovenian', `Partner Desk je 6. 10. 2026 ob 9:30 napisal:`],
  ['Roundcube, Italian', `Il 2026-10-06 09:30 Partner Desk ha scritto:`],
  ['Roundcube, Portuguese', `Em 2026-10-06 09:30, Partner Desk escreveu:`],
  ['Roundcube, Danish', `Den 2026-10-06 09:30, skrev Partner Desk:`],
  ['Roundcube, Polish', `W dniu 2026-10-06 09:30, Partner Desk napisał(a):`],
  ['Roundcube, Finnish', `Partner Desk kirjoitti 2026-10-06 09:30:`],
  ['OX, French', `Le 06/10/2026 09:30 CEST, Partner Desk <${DESK}> a écrit :`],
  ['OX, Spanish', `El 06/10/2026 9:30 CEST Partner Desk <${DESK}> escribió:`],
  ['OX, Dutch', `Op 06-10-2026 09:30 CEST schreef Partner Desk <${DESK}>:`],
  ['Evolution, French', `Le mardi 06 octobre 2026 à 09:30 +0200, Partner Desk a écrit :`],
  ['Evolution, Spanish', `El mar, 06-10-2026 a las 09:30 +0200, Partner Desk escribió:`],
  ['KMail, French', `Le mardi 6 octobre 2026, 09:30:12 CEST Partner Desk a écrit :`],
  ['Yahoo, Italian', `Il martedì 6 ottobre 2026 alle ore 09:30:12 CEST, Partner Desk <${DESK}> ha scritto:`],
  [
    'Yahoo, Brazilian',
    `Em terça-feira, 6 de outubro de 2026 às 09:30:12 BRT, Partner Desk <${DESK}> escreveu:`,
  ],
  ['Yahoo, Dutch', `Op dinsdag 6 oktober 2026 om 09:30:12 CEST schreef Partner Desk <${DESK}>:`],
  ['Proton, German', `Partner Desk <${DESK}> schrieb am Dienstag, 6. Oktober 2026 um 09:30:`],
  ['Proton, Spanish', `El martes, 6 de octubre de 2026 a las 9:30, Partner Desk <${DESK}> escribió:`],
  ['Proton, Polish', `W dniu wtorek, 6 października 2026 09:30 Partner Desk <${DESK}> napisał(a):`],
  ['Tuta, English', `Oct 6, 2026, 09:30 by ${DESK}:`],
  ['Fastmail, with address', `On Tue, Oct 6, 2026, at 9:30 AM, Partner Desk <${DESK}> wrote:`],
  [
    'Outlook, starred labels',
    `*From:* Partner Desk <${DESK}>\n*Sent:* Tuesday, October 6, 2026 9:30 AM\n*To:* Laura Finch\n*Subject:* [2001]`,
  ],
  [
    'Outlook, labels without addresses',
    `From: Partner Desk\nSent: Tuesday, October 6, 2026 9:30 AM\nTo: Laura Finch\nSubject: [2001]`,
  ],
  [
    'Outlook, mailto',
    `From: Partner Desk [mailto:${DESK}]\nSent: Tuesday, October 6, 2026 9:30 AM\nTo: Laura Finch\nSubject: [2001]`,
  ],
  [
    'Outlook for Mac, Japanese',
    `差出人: Partner Desk <${DESK}>\n日付: 2026年10月6日 火曜日 9:30\n宛先: Laura Finch\n件名: [2001]`,
  ],
  [
    'Outlook for Mac, Spanish',
    `De: Partner Desk <${DESK}>\nFecha: martes, 6 de octubre de 2026, 9:30\nPara: Laura Finch\nAsunto: [2001]`,
  ],
  [
    'Outlook for Mac, Italian',
    `Da: Partner Desk <${DESK}>\nData: martedì, 6 ottobre 2026 alle ore 09:30\nA: Laura Finch\nOggetto: [2001]`,
  ],
  [
    'Outlook for Mac, Dutch',
    `Van: Partner Desk <${DESK}>\nDatum: dinsdag 6 oktober 2026 om 09:30\nAan: Laura Finch\nOnderwerp: [2001]`,
  ],
  [
    'Outlook for Mac, Brazilian',
    `De: Partner Desk <${DESK}>\nData: terça-feira, 6 de outubro de 2026 às 09:30\nPara: Laura Finch\nAssunto: [2001]`,
  ],
  [
    'Outlook for Mac, Polish',
    `Od: Partner Desk <${DESK}>\nData: wtorek, 6 października 2026 09:30\nDo: Laura Finch\nTemat: [2001]`,
  ],
  [
    'Outlook for Mac, Swedish',
    `Från: Partner Desk <${DESK}>\nDatum: tisdag, 6 oktober 2026 kl. 09:30\nTill: Laura Finch\nÄmne: [2001]`,
  ],
  [
    'Outlook for Mac, Danish',
    `Fra: Partner Desk <${DESK}>\nDato: tirsdag den 6. oktober 2026 kl. 09.30\nTil: Laura Finch\nEmne: [2001]`,
  ],
  [
    'Outlook, Slovak',
    `Od: Partner Desk <${DESK}>\nOdoslané: utorok 6. októbra 2026 9:30\nKomu: Laura Finch\nPredmet: [2001]`,
  ],
  [
    'Outlook, Romanian',
    `De la: Partner Desk <${DESK}>\nTrimis: marți, 6 octombrie 2026 09:30\nCătre: Laura Finch\nSubiect: [2001]`,
  ],
  [
    'Outlook, Greek',
    `Από: Partner Desk <${DESK}>\nΣτάλθηκε: Τρίτη, 6 Οκτωβρίου 2026 9:30 πμ\nΠρος: Laura Finch\nΘέμα: [2001]`,
  ],
  [
    'Outlook, Ukrainian',
    `Від: Partner Desk <${DESK}>\nНадіслано: 6 жовтня 2026 р. 9:30\nКому: Laura Finch\nТема: [2001]`,
  ],
  [
    'Exchange ActiveSync, reply message',
    `----- Reply message -----\nFrom: "Partner Desk" <${DESK}>\nTo: "Laura Finch"\nSubject: [2001]\nDate: Tue, Oct 6, 2026 9:30`,
  ],
  [
    'Samsung, Spanish',
    `-------- Mensaje original --------\nDe: Partner Desk <${DESK}>\nFecha: 6/10/26 9:30 (GMT+01:00)\nPara: Laura Finch\nAsunto: [2001]`,
  ],
  [
    'Samsung, French',
    `-------- Message d'origine --------\nDe : Partner Desk <${DESK}>\nDate : 06/10/2026 09:30 (GMT+01:00)\nÀ : Laura Finch\nObjet : [2001]`,
  ],
  [
    'Samsung, Swedish',
    `-------- Originalmeddelande --------\nFrån: Partner Desk <${DESK}>\nDatum: 2026-10-06 09:30 (GMT+01:00)\nTill: Laura Finch\nÄmne: [2001]`,
  ],
  [
    'Samsung, Brazilian',
    `-------- Mensagem original --------\nDe: Partner Desk <${DESK}>\nData: 06/10/2026 09:30 (GMT-03:00)\nPara: Laura Finch\nAssunto: [2001]`,
  ],
  [
    'eM Client, English',
    `------ Original Message ------\nFrom "Partner Desk" <${DESK}>\nTo "Laura Finch"\nDate 10/6/2026 9:30:12 AM\nSubject [2001]`,
  ],
  [
    'BlackBerry',
    `----- Original Message -----\nFrom: Partner Desk [mailto:${DESK}]\nSent: Tuesday, October 06, 2026 09:30 AM\nTo: Laura Finch\nSubject: [2001]`,
  ],
  ['Lotus Notes, one line', `Partner Desk ---06/10/2026 09:30:12---Hi Laura, will you take deal 2001?`],
  ['GroupWise, German', `>>> Partner Desk <${DESK}> 06.10.2026 09:30 >>>`],
  [
    'Nine',
    `From: Partner Desk <${DESK}>\nSent: Tuesday, 6 October 2026 9:30 am\nTo: Laura Finch\nSubject: [2001]`,
  ],
  [
    'Naver',
    `-----Original Message-----\nFrom: "Partner Desk" <${DESK}>\nTo: "Laura Finch"\nCc:\nSent: 2026-10-06 (화) 09:30:12 (GMT+09:00)\nSubject: [2001]`,
  ],
  [
    'Daum',
    `--------- 원본 메일 ---------\n보낸사람: Partner Desk <${DESK}>\n받는사람: Laura Finch\n날짜: 2026년 10월 06일 화요일, 09시 30분 12초 +0900\n제목: [2001]`,
  ],
  [
    'NetEase, replied mail',
    `---- 回复的原邮件 ----\n| 发件人 | Partner Desk<${DESK}> |\n| 日期 | 2026年10月06日 09:30 |\n| 收件人 | Laura Finch |\n| 主题 | [2001] |`,
  ],
  [
    'NetEase, replied mail, English',
    `---- Replied Message ----\n| From | Partner Desk<${DESK}> |\n| Date | 10/6/2026 09:30 |\n| To | Laura Finch |\n| Subject | [2001] |`,
  ],
  [
    'Alibaba',
    `------------------------------------------------------------------\n发件人：Partner Desk <${DESK}>\n发送时间：2026年10月6日(星期二) 09:30\n收件人：Laura Finch\n主　题：[2001]`,
  ],
  [
    'T-Online',
    `-----Original-Nachricht-----\nBetreff: [2001]\nDatum: 2026-10-06T09:30:12+0200\nVon: "Partner Desk" <${DESK}>\nAn: "Laura Finch"`,
  ],
  [
    'Freenet',
    `--- Original-Nachricht ---\nVon: Partner Desk\nDatum: 06.10.2026 09:30:12\nAn: laura.finch@vendor.example\nBetreff: [2001]`,
  ],
  [
    'SFR',
    `De : "Partner Desk"\nA : laura.finch@vendor.example\nEnvoyé: mardi 6 octobre 2026 09:30\nObjet : [2001]`,
  ],
  [
    'Virgilio',
    `----Messaggio originale----\nDa: ${DESK}\nData: 6-ott-2026 9.30\nA: <laura.finch@vendor.example>\nOgg: [2001]`,
  ],
  ['Onet', `W dniu 2026-10-06 09:30:12 użytkownik Partner Desk <${DESK}> napisał:`],
  ['WP', `Dnia 6 października 2026 09:30 Partner Desk <${DESK}> napisał(a):`],
  [
    'Interia',
    `Od: "Partner Desk" <${DESK}>\nDo: laura.finch@vendor.example;\nWysłane: 9:30 Wtorek 2026-10-06\nTemat: [2001]`,
  ],
  ['UOL', `Em 06/10/2026 09:30, Partner Desk < ${DESK} > escreveu:`],
  ['Terra', `Em 06/10/2026 09:30:12, ${DESK} escreveu:`],
  [
    'Rediff',
    `From: Partner Desk <${DESK}>\nSent: Tue, 06 Oct 2026 09:30:12 GMT+0530\nTo: Laura Finch\nSubject: [2001]`,
  ],
  ['Yandex, Russian', `06.10.2026, 09:30, "Partner Desk" <${DESK}>:`],
  ['Rambler', `6 октября 2026 г., 9:30 +03:00 от Partner Desk <${DESK}>:`],
  ['ukr.net', `6 жовтня 2026, 09:30:12, від "Partner Desk" <${DESK}>:`],
  ['Intercom', `On Tue, Oct 6, 2026 at 09:30 AM, "Partner Desk" <${DESK}> wrote:`],
]
