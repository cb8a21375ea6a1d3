/** Typical mails for the understanding benchmark: registrations and replies of about 10 KB, plain and HTML. */

const DEALS = [
  `Hi team,

we would like to register Kelso Mills. They failed a security audit in June because customer exports lie unencrypted on a file share, and the board wants it fixed before the regulator returns in March.

Contact: Rosa Keller, Head of IT, rosa.keller@kelso-mills.example, +44 131 496 0200
Product: Northwind Vault
Budget: £85,000 for the first year
Decision expected by end of January 2027

We keep the relationship and run the proof of concept; next step is a workshop on 12 November 2026.

Best regards
Dana Whitlock
Whitlock Consulting | +44 20 7946 0120`,
  `Hallo zusammen,

hiermit möchten wir folgendes Projekt anmelden:

Kunde: Mühlwerke Adler GmbH & Co. KG, Industriestraße 4, D-70565 Stuttgart
Ansprechpartner: Dr. Ute Sommer, Leiterin IT, u.sommer@muehlwerke.example, 0711 / 555 01-22
Produkt: Northwind Flow
Volumen: ca. 120.000 EUR
Entscheidung: Ende Q1 2027

Der Kunde verliert täglich zwei Stunden durch Freigaben per Papier und will das vor dem Audit ablösen.

Mit freundlichen Grüßen
Jörg Brandt`,
  `Bonjour,

Nous accompagnons la Coopérative du Vexin dans un projet d'analyse des ventes. Le budget de 40 000 € est validé, décision avant Noël. Contact : Luc Perrin, DSI, luc.perrin@vexin.example, 01 99 00 88 20. Ils comparent avec un concurrent, donc il faut une démonstration de Northwind Insight avant fin novembre.

Bien cordialement,
Élodie Marchand`,
  `I'll take it. Calling Rosa on Thursday, will copy Dana in.

Thanks
Gavin`,
  `Not mine I'm afraid, Scotland went to Ruth Carver (ruth.carver@vendor.example) in April.

Cheers
Gavin`,
  `Quick update: scope doubled, we are at 165k now and the decision slips to 26 February 2027. New day-to-day contact is Ian Reid, ian.reid@kelso-mills.example, 0131 496 0214.

Dana`,
]

const HISTORY =
  'Thank you for the conversation last week. As discussed the plant runs two shifts and plans on spreadsheets that three people keep by hand; since the merger nobody trusts the numbers any more, and the auditors have asked twice. '

/** What differs from mail to mail, so that nothing which remembers the last mails looks faster than it is. */
const VARIED: [string, string[]][] = [
  ['Kelso', ['Kelso', 'Brannock', 'Thornbury', 'Larkfield', 'Ashgrove', 'Penrith', 'Dunmore']],
  ['Adler', ['Adler', 'Kranich', 'Reiher', 'Falke', 'Sperber']],
  ['Vexin', ['Vexin', 'Morvan', 'Perche', 'Larzac', 'Bocage', 'Ventoux']],
  [
    'Rosa',
    ['Rosa', 'Ellen', 'Moira', 'Judith', 'Carla', 'Fiona', 'Marta', 'Helen', 'Sarah', 'Petra', 'Nadia'],
  ],
  ['Ruth', ['Ruth', 'Alice', 'Grace', 'Joan', 'Laura', 'Emma', 'Clara', 'Olive', 'Hazel']],
  ['Sommer', ['Sommer', 'Winter', 'Herbst', 'Berger', 'Vogel', 'Krause', 'Lorenz']],
  ['Perrin', ['Perrin', 'Lambert', 'Rousseau', 'Garnier', 'Chevalier']],
  ['Thursday', ['Thursday', 'Friday', 'Monday', 'Tuesday']],
]

function varied(words: string, index: number): string {
  const named = VARIED.reduce((text, [name, forms]) => {
    const form = forms[index % forms.length] as string
    return text.replaceAll(name, form).replaceAll(name.toLowerCase(), form.toLowerCase())
  }, words)
  // Telephone numbers end differently; years stay.
  return named.replace(/(?<!\b20\d)\d(?=\n|\. )/g, (last) => String((Number(last) + index) % 10))
}

/** `count` mails, each with its kind; the same every time. */
export function typicalMails(count: number, size = 10_000): Buffer[] {
  return Array.from({ length: count }, (_, index) => Buffer.from(build(index, size), 'utf8'))
}

function build(index: number, size: number): string {
  const words = varied(DEALS[index % DEALS.length] as string, Math.floor(index / DEALS.length))
  const reply = index % DEALS.length > 2
  const head = [
    'Received: from mx.whitlock.example (mx.whitlock.example [192.0.2.48]) by mx1.intake.vendor.example with ESMTPS; Tue, 6 Oct 2026 09:30:00 +0000',
    'DKIM-Signature: v=1; a=rsa-sha256; d=whitlock.example; s=a; h=from:to:subject; bh=AAAA; b=BBBB',
    `From: ${reply ? 'Gavin Holt <gavin.holt@vendor.example>' : 'Dana Whitlock <dana@whitlock.example>'}`,
    `To: ${reply ? 'handoff+2001.k3f9t2m8xq' : 'deals'}@intake.vendor.example`,
    `Subject: ${reply ? 'Re: [2001] will you take it?' : `Deal registration ${index}`}`,
    'Date: Tue, 06 Oct 2026 09:30:00 +0200',
    `Message-ID: <bench-${index}@whitlock.example>`,
    'MIME-Version: 1.0',
  ]
  const text = `${words} (${index})\n${reply ? quoted(size / 5) : ''}`
  const rich = `<html><body>${paragraphs(words)}${reply ? quote(size / 5) : `<p>${HISTORY}</p>`}${'<div style="margin:0"></div>'.repeat(size / 60)}</body></html>`
  const part = (type: string, body: string) =>
    `--b${index}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(body)}\r\n`
  const body = `${part('text/plain', text)}${part('text/html', rich)}--b${index}--\r\n`
  return [...head, `Content-Type: multipart/alternative; boundary=b${index}`, '', body].join('\r\n')
}

const lines = (body: string) => Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')
const paragraphs = (words: string) =>
  words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
const announced = 'On Tue, 6 Oct 2026 at 09:30, Partner Desk <deal@intake.vendor.example> wrote:'

function quoted(size: number): string {
  const block = HISTORY.repeat(Math.ceil(size / HISTORY.length)).replace(/.{70} /g, '$&\n')
  return `\n${announced}\n\n${block
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`
}

function quote(size: number): string {
  return `<div class="gmail_quote"><div class="gmail_attr">${announced}</div><blockquote class="gmail_quote"><p>${HISTORY.repeat(Math.ceil(size / HISTORY.length))}</p></blockquote></div>`
}
