/**
 * Replies whose writers typed their answers into the letter below, where no client marked it as quoted: in another
 * colour, in bold, behind initials or signs, or right under numbered questions. And letters below in which nobody
 * typed anything, however coloured they are.
 */
export interface Within {
  name: string
  from: string
  subject?: string
  type?: 'text/html'
  body: string
  typed: string
}

const DESK = 'Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;'

/** Labels of the header that Outlook writes, by language: From, Sent, To, Subject. */
const LABELS = {
  en: ['From', 'Sent', 'To', 'Subject'],
  de: ['Von', 'Gesendet', 'An', 'Betreff'],
  fr: ['De', 'Envoyé', 'À', 'Objet'],
  es: ['De', 'Enviado', 'Para', 'Asunto'],
  pt: ['De', 'Enviada', 'Para', 'Assunto'],
  it: ['Da', 'Inviato', 'A', 'Oggetto'],
  nl: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
  pl: ['Od', 'Wysłano', 'Do', 'Temat'],
  sv: ['Från', 'Skickat', 'Till', 'Ämne'],
  da: ['Fra', 'Sendt', 'Til', 'Emne'],
  ja: ['差出人', '送信日時', '宛先', '件名'],
} as const
type Tongue = keyof typeof LABELS

const header = (tongue: Tongue, desk = DESK): [string, string][] => {
  const [from, sent, to, subject] = LABELS[tongue]
  return [
    [from, desk],
    [sent, '26 November 2026 14:10'],
    [to, 'Gethin Pugh'],
    [subject, '[1207] Cwm Tawel Foundry'],
  ]
}

const p = (line: string) => `<p class="MsoNormal">${line || '<o:p>&nbsp;</o:p>'}<o:p></o:p></p>`
const blue = (text: string) => `<span style="color:#0070C0">${text}</span>`

/** Outlook for the desktop: a thin rule, then the header; what was answered has no element of its own. */
const outlook = (tongue: Tongue, top: string[], letter: string[], desk = DESK): string =>
  `<html><body lang="x"><div class="WordSection1">${top.map(p).join('')}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${header(
    tongue,
    desk,
  )
    .map(([label, value]) => `<b>${label}:</b> ${value}`)
    .join('<br>')}</p></div></div>${letter.map(p).join('')}</div></body></html>`

/** Outlook on the web: `divRplyFwdMsg`, and the letter behind it. */
const owa = (tongue: Tongue, top: string[], letter: string[]): string =>
  `<html><body dir="ltr">${top.map((line) => `<div class="elementToProof" style="color: rgb(0, 0, 0);">${line || '<br>'}</div>`).join('')}<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri" color="#000000">${header(
    tongue,
  )
    .map(([label, value]) => `<b>${label}:</b> ${value}`)
    .join('<br>')}</font></div><div>${letter.join('<br>\n')}</div></body></html>`

/** No mark at all: a line drawn, and the header in bold. */
const ruled = (tongue: Tongue, top: string[], letter: string[]): string =>
  `<html><body>${top.map((line) => `<div>${line || '<br>'}</div>`).join('')}<hr>${header(tongue)
    .map(([label, value]) => `<b>${label}:</b> ${value}<br>`)
    .join('')}<br>${letter.map((line) => `<div>${line || '<br>'}</div>`).join('')}</body></html>`

/** Gmail: typed into the quoted block, which stays one block. */
const gmail = (announced: string, top: string[], letter: string[]): string =>
  `<div dir="ltr">${top.map((line) => `<div>${line || '<br>'}</div>`).join('')}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${announced}<br></div><blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)">${letter.map((line) => `<div>${line || '<br>'}</div>`).join('')}</blockquote></div>`

const plain = (tongue: Tongue, top: string[], letter: string[]): string =>
  [
    ...top,
    '',
    ...header(tongue).map(([label, value]) => `${label}: ${value}`.replace('&lt;', '<').replace('&gt;', '>')),
    '',
    ...letter,
  ].join('\n')

const GETHIN = 'Gethin Pugh <gethin@valleys.example>'

export const WITHIN: Within[] = [
  {
    name: 'Outlook, blue behind initials',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['Hi, answers below in blue.', '', 'Thanks', 'Gethin', ''],
      [
        'Hi Gethin,',
        '',
        '1. Who is the contact, and how do we reach them?',
        blue('[GP] Ceri Bowen, Works Manager, 01633 555 182.'),
        '',
        '2. When do they decide?',
        blue('[GP] Board sits on 25 January.'),
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed:
      'Hi, answers below in blue. [GP] Ceri Bowen, Works Manager, 01633 555 182. [GP] Board sits on 25 January.',
  },
  {
    name: 'Outlook in German, red without any sign',
    from: 'Hanne Westermann <h.westermann@kassen.example>',
    type: 'text/html',
    body: outlook(
      'de',
      ['Guten Tag,', '', 'Antworten unten in Rot.', '', 'Freundliche Grüße', 'Hanne Westermann'],
      [
        'Guten Tag Frau Westermann,',
        '1. Wer ist der Ansprechpartner?',
        '<span style="color:red">Herr Obermüller, obermueller@baeckerei.example</span>',
        '2. Worum geht es?',
        '<span style="color:red">Die Kassen sollen abends ihre Zahlen selbst melden.</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed:
      'Guten Tag, Antworten unten in Rot. Herr Obermüller, obermueller@baeckerei.example Die Kassen sollen abends ihre Zahlen selbst melden.',
  },
  {
    name: 'Outlook on the web in French, blue in the same line as the question',
    from: 'Aurélien Chabert <a.chabert@rhodalys.example>',
    type: 'text/html',
    body: owa(
      'fr',
      ['Bonjour,', 'Mes réponses en bleu ci-dessous.', '', 'Cordialement,', 'Aurélien Chabert'],
      [
        'Bonjour Aurélien,',
        `1. Qui est l'interlocuteur ? <span style="color:rgb(0, 0, 255)">Mme Vaugelade, 04 72 55 50 10</span>`,
        `2. Quand décident-ils ? <span style="color:rgb(0, 0, 255)">au comité du 30 mars</span>`,
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Bonjour, Mes réponses en bleu ci-dessous. Mme Vaugelade, 04 72 55 50 10 au comité du 30 mars',
  },
  {
    name: 'a letter full of colours in which nobody typed',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['Will come back to you on Monday.', '', 'Gethin'],
      [
        '<span style="color:#C00000">Action required</span>',
        'Who is the contact?',
        '<a href="mailto:deal@intake.vendor.example" style="color:#1d4fc4">Reply to this mail</a>',
        '<span style="color:#1d4fc4">“Won, 120,000 EUR, they signed on Friday.”</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Will come back to you on Monday.',
  },
  {
    name: 'initials in plain text, no word on top',
    from: GETHIN,
    body: plain(
      'en',
      [],
      [
        'Did it close? Won, lost or still open?',
        'GP> Still open, they asked for another week.',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'GP> Still open, they asked for another week.',
  },
  {
    name: 'arrows in plain Spanish',
    from: 'Lucía Fernández <lucia@andamios.example>',
    body: plain(
      'es',
      ['Hola, respuestas abajo.', '', 'Un saludo,', 'Lucía'],
      [
        'Hola Lucía:',
        '1. ¿Quién es el contacto?',
        '-> Marta Ríos, marta.rios@silos.example',
        '2. ¿Cuándo deciden?',
        '-> antes de Navidad',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hola, respuestas abajo. -> Marta Ríos, marta.rios@silos.example -> antes de Navidad',
  },
  {
    name: 'a customer’s mail below, with answers in blue: those are theirs',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['See below what they say.', '', 'Gethin'],
      [
        'Hi Gethin,',
        'Do you want the pilot?',
        blue('Yes, we take it. We have signed.'),
        'When?',
        blue('Tomorrow'),
        'Ceri',
      ],
      'Ceri Bowen &lt;ceri@foundry.example&gt;',
    ),
    typed: 'See below what they say.',
  },
  {
    name: 'Gmail in Italian, red inside the quoted block',
    from: 'Paolo Gatti <paolo@officine.example>',
    type: 'text/html',
    body: gmail(
      'Il giorno gio 26 nov 2026 alle ore 14:10 Northwind Partner Desk &lt;<a href="mailto:deal+1207.u2y5@intake.vendor.example">deal+1207.u2y5@intake.vendor.example</a>&gt; ha scritto:',
      ['Ciao, rispondo in rosso qui sotto.', '', 'Paolo'],
      [
        'Buongiorno Paolo,',
        '1. Chi è il referente?',
        '<font color="#ff0000">Dott.ssa Ilaria Del Prete, 011 555 0199</font>',
        '2. Qual è il prossimo passo?',
        '<font color="#ff0000">Demo in sede il 14 dicembre</font>',
        'Northwind Partner Desk',
      ],
    ),
    typed:
      'Ciao, rispondo in rosso qui sotto. Dott.ssa Ilaria Del Prete, 011 555 0199 Demo in sede il 14 dicembre',
  },
  {
    name: 'a line drawn and a header, Dutch, answers in green with the name before them',
    from: 'Sanne de Wit <sanne@kasbouw.example>',
    type: 'text/html',
    body: ruled(
      'nl',
      ['Hoi, zie mijn antwoorden hieronder.', '', 'Groet, Sanne'],
      [
        'Dag Sanne,',
        'Wie is de contactpersoon?',
        '<font color="green">Sanne: Joris Bakker, j.bakker@tuinder.example</font>',
        'Wat is het budget?',
        '<font color="green">Sanne: 40.000 euro per jaar</font>',
        'Northwind Partner Desk',
      ],
    ),
    typed:
      'Hoi, zie mijn antwoorden hieronder. Sanne: Joris Bakker, j.bakker@tuinder.example Sanne: 40.000 euro per jaar',
  },
  {
    name: 'numbered questions with answers right under them, plain Portuguese, no sign',
    from: 'Rita Campos <rita@consultores.example>',
    body: plain(
      'pt',
      ['Olá, as respostas estão abaixo, no texto.', '', 'Obrigada', 'Rita'],
      [
        'Olá Rita,',
        '1. Quem é o contacto?',
        'Eng. Tiago Moura, tiago.moura@adega.example',
        '2. Qual é o valor?',
        '18.000 EUR por ano',
        '3. Quando decidem?',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed:
      'Olá, as respostas estão abaixo, no texto. Eng. Tiago Moura, tiago.moura@adega.example 18.000 EUR por ano',
  },
  {
    name: 'Polish, marked as with a felt-tip pen',
    from: 'Zuzanna Lis <z.lis@integrator.example>',
    type: 'text/html',
    body: outlook(
      'pl',
      ['Dzień dobry, odpowiedzi poniżej.', '', 'Pozdrawiam', 'Zuzanna Lis'],
      [
        'Kto jest osobą kontaktową?',
        '<span style="background:yellow;mso-highlight:yellow">Marek Sowa, tel. 22 555 01 44</span>',
        'Kiedy zapadnie decyzja?',
        '<span style="background:yellow;mso-highlight:yellow">do końca stycznia 2027</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Dzień dobry, odpowiedzi poniżej. Marek Sowa, tel. 22 555 01 44 do końca stycznia 2027',
  },
  {
    name: 'bold, announced as bold',
    from: 'Karin Öberg <karin@driftab.example>',
    type: 'text/html',
    body: outlook(
      'sv',
      ['Hej, svar i fetstil nedan.', '', 'Hälsningar', 'Karin'],
      [
        'Hej Karin,',
        'Vem är kontakten?',
        '<b>Lars Holm, lars.holm@sagverk.example</b>',
        'Vad är nästa steg?',
        '<b>Besök den 12 januari</b>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hej, svar i fetstil nedan. Lars Holm, lars.holm@sagverk.example Besök den 12 januari',
  },
  {
    name: 'bold questions of ours are nobody’s answers',
    from: 'Karin Öberg <karin@driftab.example>',
    type: 'text/html',
    body: outlook(
      'sv',
      ['Hej, jag återkommer, se nedan vad ni frågade.', '', 'Karin'],
      [
        '<b>Vem är kontakten?</b>',
        'Namn, telefon eller e-post.',
        '<b>Så här skriver du:</b>',
        '<b>Vunnen, 120 000 kr.</b>',
      ],
    ),
    typed: 'Hej, jag återkommer, se nedan vad ni frågade.',
  },
  {
    name: 'Outlook in dark blue above and below',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['<span style="color:#1F497D">Hi there, done.</span>', '', '<span style="color:#1F497D">Gethin</span>'],
      [
        'Is a meeting planned?',
        '<span style="color:#1F497D">Walk-round with Ceri on 9 December, 8am</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hi there, done. Walk-round with Ceri on 9 December, 8am',
  },
  {
    name: 'Japanese, red, announced',
    from: '佐藤 健一 <sato@aoba.example>',
    type: 'text/html',
    body: outlook(
      'ja',
      ['お世話になっております。赤字で回答します。', '', '佐藤'],
      [
        '1. ご担当者はどなたですか？',
        '<span style="color:red">北斗精密工業 製造部 田中様 03-5550-1123</span>',
        '2. ご予算は？',
        '<span style="color:red">年間300万円</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'お世話になっております。赤字で回答します。 北斗精密工業 製造部 田中様 03-5550-1123 年間300万円',
  },
  {
    name: 'hashes in plain Danish',
    from: 'Mette Holt <mette@drift.example>',
    body: plain(
      'da',
      ['Hej, svar nedenfor efter ##', '', 'Mvh', 'Mette'],
      [
        'Hvem er kontakten?',
        '## Jens Krog, jens@mejeri.example',
        'Hvad er beløbet?',
        '## 250.000 kr. om året',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hej, svar nedenfor efter ## ## Jens Krog, jens@mejeri.example ## 250.000 kr. om året',
  },
  {
    name: 'an answer word before each, in German, nothing on top',
    from: 'Hanne Westermann <h.westermann@kassen.example>',
    body: plain(
      'de',
      ['Hallo,', '', 'Grüße', 'Hanne'],
      [
        '1. Wer ist der Ansprechpartner?',
        'Antwort: Herr Obermüller, 0421 555 0170',
        '2. Wann wird entschieden?',
        'Antwort: Ende Januar 2027',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hallo, Antwort: Herr Obermüller, 0421 555 0170 Antwort: Ende Januar 2027',
  },
  {
    name: 'hints under our questions are no answers',
    from: GETHIN,
    body: plain(
      'en',
      ['Thanks, will ask around and revert.', '', 'Gethin'],
      [
        '1. Who is the contact?',
        'A name with a phone number or an e-mail address.',
        '2. What is it about?',
        'The need, the project or the reason.',
        '',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Thanks, will ask around and revert.',
  },
  {
    name: 'an older round below ours: only what stands in our letter was typed now',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['Answers in blue below.', '', 'Gethin'],
      [
        'When do they decide?',
        blue('25 January'),
        'Northwind Partner Desk',
        '',
        '<b>From:</b> Gethin Pugh &lt;gethin@valleys.example&gt;<br><b>Sent:</b> 20 November 2026 10:00<br><b>To:</b> deals@intake.vendor.example<br><b>Subject:</b> Cwm Tawel',
        blue('They have signed, we won it.'),
      ],
    ),
    typed: 'Answers in blue below. 25 January',
  },
  {
    name: 'at-signs with initials, an AE who answers an offer',
    from: 'Oluwaseun Adeyemi <o.adeyemi@vendor.example>',
    body: plain(
      'en',
      [],
      [
        'Do you take it?',
        '@OA: Yes, mine. Will call them on Thursday.',
        '',
        'Reply with Accept, Decline or Not me.',
        'Northwind Partner Desk',
      ],
    ),
    typed: '@OA: Yes, mine. Will call them on Thursday.',
  },
  {
    name: 'Lotus Notes, blue',
    from: 'Piet Vos <piet.vos@sluis.example>',
    type: 'text/html',
    body: `<font size=2 face="sans-serif">Hallo, antwoorden in het blauw.</font><br><br><font size=2>Met vriendelijke groet,</font><br><font size=2>Piet Vos</font><br><br><br><font size=1 color=#5f5f5f>From: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>Northwind Partner Desk &lt;deal+1207.u2y5@intake.vendor.example&gt;</font><br><font size=1 color=#5f5f5f>To: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>Piet Vos</font><br><font size=1 color=#5f5f5f>Date: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>26-11-2026 14:10</font><br><font size=1 color=#5f5f5f>Subject: &nbsp; &nbsp; &nbsp; &nbsp;</font><font size=1>[1207] Sluis</font><br><hr noshade><br><font size=2>Beste Piet,<br>1. Wie is de contactpersoon?</font><br><font size=2 color=blue>Greet Maas, 0118 555 016</font><br><font size=2>2. Wanneer beslissen ze?</font><br><font size=2 color=blue>half februari 2027</font><br><font size=2>Northwind Partner Desk</font>`,
    typed: 'Hallo, antwoorden in het blauw. Greet Maas, 0118 555 016 half februari 2027',
  },
  {
    name: 'a forwarded letter of ours with a colleague’s colours',
    from: GETHIN,
    subject: 'FW: [1207] Cwm Tawel Foundry',
    type: 'text/html',
    body: outlook(
      'en',
      ['See below.', '', 'Gethin'],
      ['Did it close?', blue('Won, signed on Friday.'), 'For how much?', blue('56k')],
    ),
    typed: 'See below.',
  },
  {
    name: 'a form of ours, the cells filled in blue',
    from: GETHIN,
    type: 'text/html',
    body: outlook(
      'en',
      ['Filled in below in blue.', '', 'Gethin'],
      [
        'Please complete:',
        `</p><table><tr><td>Contact</td><td>${blue('Ceri Bowen, 01633 555 182')}</td></tr><tr><td>Amount</td><td>${blue('56,000 GBP')}</td></tr><tr><td>Decision</td><td></td></tr></table><p>`,
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Filled in below in blue. Ceri Bowen, 01633 555 182 56,000 GBP',
  },
  {
    name: 'no announcement, two answers in blue under their questions',
    from: 'Ines Prado <ines@obras.example>',
    type: 'text/html',
    body: owa(
      'es',
      ['Hola,', '', 'Saludos', 'Ines'],
      [
        '¿Quién es el contacto?',
        '<span style="color:#0000ff">Jorge Vela, jvela@acero.example</span>',
        '',
        '¿Qué importe?',
        '<span style="color:#0000ff">unos 30.000 euros en total</span>',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hola, Jorge Vela, jvela@acero.example unos 30.000 euros en total',
  },
  {
    name: 'stars around each, announced in plain English',
    from: 'Maeve Daly <maeve@harbour.example>',
    body: plain(
      'en',
      ['Hi, see inline.', '', 'Maeve'],
      [
        'Who is the contact?',
        '*** Dara Keane, dara@ferries.example ***',
        'What is the amount?',
        '*** about 22k a year ***',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Hi, see inline. *** Dara Keane, dara@ferries.example *** *** about 22k a year ***',
  },
  {
    name: 'nothing typed, the header greeting of ours has the sender’s name',
    from: GETHIN,
    body: plain(
      'en',
      ['Not yet, next week.', '', 'Gethin'],
      [
        'Gethin:',
        '',
        'Gethin Pugh: 3 deals open',
        'Did it close?',
        '“Won, 120,000 EUR.”',
        'Northwind Partner Desk',
      ],
    ),
    typed: 'Not yet, next week.',
  },
]
