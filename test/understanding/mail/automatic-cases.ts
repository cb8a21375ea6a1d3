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
  {
    name: 'written blind 1',
    body: "Hi there,\nThanks for reaching out. I am currently OOO until Oct 12th. I'll respond when I'm back at my desk.\nTom",
    kind: 'absence',
  },
  {
    name: 'written blind 2',
    body: "I'm currently on parental leave through January 4, 2027. During this time, please reach out to Sarah Hill at sarah.hill@vendor.example. Thanks for your patience!",
    kind: 'absence',
  },
  {
    name: 'written blind 3',
    body: 'Guten Tag, ich bin vom 05.10. bis 16.10.2026 nicht erreichbar. Bitte wenden Sie sich in dieser Zeit an vertrieb@vendor.example. Viele Grüße, Jörg Adler',
    kind: 'absence',
  },
  {
    name: 'written blind 4',
    body: 'Vielen Dank für Ihre E-Mail. Ich befinde mich in Elternzeit bis 31.03.2027. Meine Vertretung ist Herr Karl Brandt (karl.brandt@vendor.example).',
    kind: 'absence',
  },
  {
    name: 'written blind 5',
    body: "Bonjour,\nJe suis absente jusqu'au lundi 12 octobre. Pour toute demande urgente, merci de vous adresser à Paul Roy (paul.roy@vendor.example).\nBelle journée",
    kind: 'absence',
  },
  {
    name: 'written blind 6',
    body: 'Hola, gracias por escribirme. Estoy de vacaciones hasta el lunes 12 de octubre sin acceso al correo.',
    kind: 'absence',
  },
  {
    name: 'written blind 7',
    body: 'Sono fuori ufficio fino al 12/10/2026. Per questioni urgenti rivolgersi a Paolo Neri.',
    kind: 'absence',
  },
  {
    name: 'written blind 8',
    body: 'Ik ben met vakantie tot 19 oktober. Bij dringende zaken kunt u contact opnemen met Bram Visser.',
    kind: 'absence',
  },
  {
    name: 'written blind 9',
    body: 'Estarei ausente até 12/10. Em caso de urgência contactar Rita Sá.',
    kind: 'absence',
  },
  {
    name: 'written blind 10',
    body: '本日より10月12日まで夏季休暇をいただいております。緊急の場合は03-0000-0000までお電話ください。',
    kind: 'absence',
  },
  {
    name: 'written blind 11',
    body: 'Our office is closed for the public holiday on Monday 5 October. We will reply to your email when we return.',
    kind: 'absence',
  },
  {
    name: 'written blind 12',
    body: 'Dear sender, this mailbox is no longer monitored. Please use deals@partner.example instead. This is an automated message.',
    kind: 'absence',
  },
  {
    name: 'written blind 13',
    body: 'Ihre Nachricht ist bei uns eingegangen. Wir melden uns umgehend bei Ihnen. Ihr Service-Team (automatisch generiert)',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 14',
    body: 'Hi! Thanks for contacting support. Your ticket #44821 has been created and an agent will get back to you within 24 hours.',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 15',
    body: 'Gracias por contactarnos. Hemos recibido tu solicitud y te responderemos lo antes posible.',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 16',
    body: 'Grazie per averci contattato. Abbiamo ricevuto la tua richiesta (ticket n. 44821) e ti risponderemo al più presto.',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 17',
    body: 'Recebemos a sua mensagem e responderemos o mais breve possível. Mensagem automática, não responda.',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 18',
    body: 'Wij hebben uw bericht ontvangen en nemen zo spoedig mogelijk contact met u op. Dit is een automatisch bericht.',
    kind: 'acknowledgement',
  },
  {
    name: 'written blind 19',
    body: 'I am out today, can you ask me again on Thursday? I might want it.',
    kind: null,
  },
  {
    name: 'written blind 20',
    body: 'Rosa is out of the office until the 12th, so no decision yet.',
    kind: null,
  },
  {
    name: 'written blind 21',
    body: 'We are away at the trade fair next week; call me after the 12th and I will decide.',
    kind: null,
  },
  { name: 'written blind 22', body: 'Thanks for your email. Who is the contact at Kelso?', kind: null },
  { name: 'written blind 23', body: 'Ich bin morgen nicht im Büro, nehme den Kunden aber gern.', kind: null },
  {
    name: 'written blind 24',
    body: 'Je suis en déplacement cette semaine mais je prends le dossier.',
    kind: null,
  },
  { name: 'written blind 25', body: 'Got it, thank you for your message. Not interested.', kind: null },
  {
    name: 'written blind 26',
    body: 'We received your request for the missing fields: contact is Rosa Keller, amount 40k.',
    kind: null,
  },
]
