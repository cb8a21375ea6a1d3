/** Automatic texts without any telling header, and what persons write that sounds like them. Invented. */

export interface AutomaticCase {
  name: string
  subject?: string
  body: string
  kind: 'absence' | 'acknowledgement' | null
  until?: string
  substitute?: string
}

export const AUTOMATIC: AutomaticCase[] = [
  {
    name: 'English, leave',
    body: `Thank you for your email.

I am on annual leave until Monday 19 October with limited access to email and will reply on my return.

For anything urgent please contact Ruth Carver (ruth.carver@vendor.example).

Gavin Holt`,
    kind: 'absence',
    until: '2026-10-19',
    substitute: 'Ruth Carver',
  },
  {
    name: 'English, conference',
    body: `Hello,

I'm out of the office at a conference from October 6 through October 9 and will not be checking email. If your request is urgent, please call our service desk on +1 312 555 0100.`,
    kind: 'absence',
    until: '2026-10-09',
  },
  {
    name: 'German',
    body: `Sehr geehrte Damen und Herren,

vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 23.10.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Frau Ute Sommer, u.sommer@vendor.example.

Mit freundlichen Grüßen
Jörg Adler`,
    kind: 'absence',
    until: '2026-10-23',
    substitute: 'Ute Sommer',
  },
  {
    name: 'German, short',
    body: `Danke für Ihre E-Mail. Ich bin derzeit im Urlaub und ab dem 26. Oktober wieder erreichbar. Nachrichten werden in dieser Zeit nicht gelesen.`,
    kind: 'absence',
    until: '2026-10-26',
  },
  {
    name: 'French',
    body: `Bonjour,

Merci de votre message. Je suis actuellement en congés jusqu'au 16 octobre inclus. En cas d'urgence, vous pouvez contacter Luc Perrin (luc.perrin@vendor.example).

Cordialement,
Élodie Marchand`,
    kind: 'absence',
    until: '2026-10-16',
    substitute: 'Luc Perrin',
  },
  {
    name: 'Spanish',
    body: `Gracias por su mensaje. Estaré fuera de la oficina hasta el 20 de octubre y contestaré a mi regreso. Para asuntos urgentes puede contactar con Berta Ríos en berta.rios@vendor.example.`,
    kind: 'absence',
    until: '2026-10-20',
    substitute: 'Berta Ríos',
  },
  {
    name: 'Portuguese',
    body: `Olá,

Obrigado pelo seu e-mail. Estou de férias até 30 de outubro. Responderei assim que possível. Em caso de urgência, contacte Rita Sá (rita.sa@vendor.example).`,
    kind: 'absence',
    until: '2026-10-30',
    substitute: 'Rita Sá',
  },
  {
    name: 'Italian',
    body: `Buongiorno,
grazie per la sua email. Sono in ferie fino al 17 ottobre e risponderò al mio rientro. Per urgenze può contattare Paolo Neri, paolo.neri@vendor.example.`,
    kind: 'absence',
    until: '2026-10-17',
    substitute: 'Paolo Neri',
  },
  {
    name: 'Dutch',
    body: `Bedankt voor je bericht. Ik ben afwezig tot en met 14 oktober en lees mijn mail niet. Voor dringende zaken kun je contact opnemen met Bram Visser via bram.visser@vendor.example. Bij terugkomst beantwoord ik je mail zo snel mogelijk.`,
    kind: 'absence',
    until: '2026-10-14',
    substitute: 'Bram Visser',
  },
  {
    name: 'Swedish',
    body: `Tack för ditt mejl! Jag är på semester till och med 18 oktober och svarar när jag är tillbaka. Vid brådskande ärenden, kontakta Nils Berg, nils.berg@vendor.example.`,
    kind: 'absence',
    until: '2026-10-18',
    substitute: 'Nils Berg',
  },
  {
    name: 'Danish',
    body: `Tak for din mail. Jeg er på ferie til og med den 18. oktober og svarer, så snart jeg er tilbage. Ved hastende sager kontakt Mette Lund på mette.lund@vendor.example.`,
    kind: 'absence',
    until: '2026-10-18',
    substitute: 'Mette Lund',
  },
  {
    name: 'Polish',
    body: `Dziękuję za wiadomość. Jestem na urlopie do 21 października. Odpowiem po powrocie. W pilnych sprawach proszę o kontakt z Ewa Zielińska, ewa.zielinska@vendor.example.`,
    kind: 'absence',
    until: '2026-10-21',
    substitute: 'Ewa Zielińska',
  },
  {
    name: 'Japanese',
    body: `お世話になっております。
メールをいただきありがとうございます。
10月16日まで休暇をいただいております。
お急ぎの場合は suzuki@vendor.example までご連絡ください。戻り次第ご返信いたします。`,
    kind: 'absence',
    until: '2026-10-16',
  },
  {
    name: 'subject only, empty body',
    subject: 'Abwesenheitsnotiz: [2001] Kelso Mills',
    body: 'Bin weg.',
    kind: 'absence',
  },
  {
    name: 'left the company',
    body: `Thank you for your message. Please note that I no longer work for Vendor Ltd. For all enquiries please contact our sales desk at sales@vendor.example.`,
    kind: 'absence',
  },
  {
    name: 'acknowledgement, English',
    body: `Thank you for contacting Whitlock Consulting. We have received your message and will get back to you within two business days.

This is an automated response, please do not reply.`,
    kind: 'acknowledgement',
  },
  {
    name: 'ticket, English',
    subject: 'Re: [2001] Kelso Mills [Case #00481233]',
    body: `Your request has been received and a ticket has been created. Ticket number: 00481233. An agent will respond shortly.`,
    kind: 'acknowledgement',
  },
  {
    name: 'ticket, German',
    body: `Guten Tag,

wir haben Ihre Anfrage erhalten und unter der Vorgangsnummer 2026-48812 aufgenommen. Wir melden uns schnellstmöglich bei Ihnen.

Dies ist eine automatisch generierte Nachricht, bitte antworten Sie nicht darauf.`,
    kind: 'acknowledgement',
  },
  {
    name: 'acknowledgement, French',
    body: `Bonjour,

Nous avons bien reçu votre message et vous répondrons dans les meilleurs délais. Ceci est un message automatique, merci de ne pas y répondre.`,
    kind: 'acknowledgement',
  },
  {
    name: 'acknowledgement, Spanish',
    body: `Hemos recibido su mensaje y le responderemos a la mayor brevedad posible. Este es un mensaje automático, por favor no responda a este correo.`,
    kind: 'acknowledgement',
  },
  {
    name: 'acknowledgement, Japanese',
    body: `この度はお問い合わせいただきありがとうございます。
お問い合わせを受け付けました。担当者より追ってご連絡いたします。
このメールは自動返信です。`,
    kind: 'acknowledgement',
  },
  // ---- persons
  {
    name: 'a person on leave who decides',
    body: `I'm on leave from Friday but I'll take this one, they can wait until I'm back on the 19th.`,
    kind: null,
  },
  {
    name: 'a person who passes it on because of leave',
    body: `I'm out next week, so please give it to Ruth Carver.`,
    kind: null,
  },
  {
    name: 'a person, German holiday',
    body: `Ich nehme den Deal. Bin ab Montag im Urlaub, melde mich aber noch vorher beim Kunden.`,
    kind: null,
  },
  {
    name: 'a person who says thanks for the message',
    body: `Thank you for your message. I accept, and I will call the customer tomorrow.`,
    kind: null,
  },
  {
    name: 'a person who confirms a receipt of an order',
    body: `We have received the purchase order this morning, number PO-48812. The deal is won.`,
    kind: null,
  },
  {
    name: 'a customer contact is on holiday',
    body: `Small update: Rosa Keller is on annual leave until 19 October, so the decision moves to the end of October.`,
    kind: null,
  },
  {
    name: 'a contact has left',
    body: `Update on Kelso Mills: Rosa Keller has left the company, the new contact is Ian Reid (ian.reid@kelso.example).`,
    kind: null,
  },
  {
    name: 'a registration that speaks of tickets',
    body: `Hi, we would like to register Kelso Mills. Their helpdesk loses tickets, ticket number 48812 took three weeks. 200 seats, decision in March. Contact is Rosa Keller, rosa@kelso.example.`,
    kind: null,
  },
  {
    name: 'a registration whose subject sounds like an absence note',
    subject: 'Absence: new project at Kelso Mills',
    body: `We would like to register Kelso Mills. They need to plan absences of 400 people. Contact is Rosa Keller, rosa@kelso.example.`,
    kind: null,
  },
  {
    name: 'a registration about tickets',
    subject: 'Ticket notification tool for Kelso Mills',
    body: `New deal: Kelso Mills, 200 seats, decision in March.`,
    kind: null,
  },
]
