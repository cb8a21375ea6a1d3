/** Short automatic notes in many languages and what persons write about absences. [subject, body]; invented. */

export const NOTES: [string, string][] = [
  [
    'Re: [1042] Handoff',
    "Thanks for your mail. I'm off until Monday 12 October and will get back to you then. For anything urgent call the office on +44 20 7946 0000.\n\nGavin",
  ],
  [
    'Re: [1042] Handoff',
    "Hi there,\n\nI'm on PTO this week with no laptop. Back on the 14th. If it can't wait, ping Laura Finch (laura.finch@vendor.example).\n\nCheers\nGavin",
  ],
  ['Out of Office Re: [1042] Handoff', 'I am away.'],
  [
    'Re: [1042] Handoff',
    'Thank you for your email. I am currently on maternity leave and will return in March 2027. In my absence please contact Laura Finch.',
  ],
  [
    'Re: [1042] Handoff',
    'Please note that I no longer work at Vendor. Kindly direct your message to laura.finch@vendor.example.',
  ],
  [
    'Re: [1042] Handoff',
    'Hello, I will be travelling with limited access to email from 5 to 9 October. I will respond upon my return.',
  ],
  [
    'Re: [1042] Handoff',
    'Our offices are closed for Thanksgiving. We will respond to your message when we reopen on Monday.',
  ],
  [
    'Re: [1042] Handoff',
    'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 16.10. im Urlaub. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Frau Finch.',
  ],
  [
    'AW: [1042]',
    'Sehr geehrte Damen und Herren,\n\nich bin derzeit nicht im Hause. Ab dem 12. Oktober bin ich wieder für Sie erreichbar.\n\nMit freundlichen Grüßen\nJörg Adler',
  ],
  [
    'AW: [1042]',
    'Guten Tag, ich befinde mich vom 5.10. bis 9.10.2026 auf Dienstreise und lese meine Mails nur unregelmäßig. Meine Vertretung übernimmt Laura Finch.',
  ],
  [
    'AW: [1042]',
    'Liebe Kolleginnen und Kollegen, liebe Kunden, ich habe Elternzeit bis Januar. Bitte schreiben Sie an vertrieb@vendor.example.',
  ],
  [
    'AW: [1042]',
    'Danke für deine Mail! Ich arbeite Montag bis Mittwoch und melde mich, sobald ich wieder da bin.',
  ],
  [
    'Re : [1042]',
    "Bonjour,\n\nJe suis en congés jusqu'au 12 octobre inclus. En cas d'urgence, merci de contacter Luc Perrin (luc.perrin@vendor.example).\n\nCordialement",
  ],
  [
    'Re : [1042]',
    'Merci pour votre message. Absent du bureau, je vous répondrai dès mon retour le 12 octobre.',
  ],
  [
    'Re : [1042]',
    'Bonjour, je suis en déplacement cette semaine et ne consulterai ma messagerie que ponctuellement. Je reviendrai vers vous dès que possible.',
  ],
  [
    'RE: [1042]',
    'Gracias por su mensaje. Me encuentro de vacaciones hasta el 12 de octubre. Para asuntos urgentes, contacte con Ana Gil (ana.gil@vendor.example).',
  ],
  [
    'RE: [1042]',
    'Hola, estaré fuera de la oficina del 5 al 9 de octubre sin acceso al correo. Responderé a mi regreso.',
  ],
  [
    'RE: [1042]',
    'Obrigado pela sua mensagem. Estou de férias até 12 de outubro. Em caso de urgência, contacte a Rita Sá.',
  ],
  [
    'RES: [1042]',
    'Olá! Estou em licença maternidade e retorno em março. Para assuntos urgentes falar com Rita Sá, rita.sa@vendor.example.',
  ],
  [
    'R: [1042]',
    'Grazie per il messaggio. Sono in ferie fino al 12 ottobre. Per urgenze contattare Paolo Neri.',
  ],
  [
    'R: [1042]',
    'Buongiorno, sarò assente dal 5 al 9 ottobre con accesso limitato alla posta. Vi risponderò al mio rientro.',
  ],
  [
    'RE: [1042]',
    'Bedankt voor uw bericht. Ik ben met vakantie tot en met 12 oktober. Voor dringende zaken kunt u contact opnemen met Bram Visser.',
  ],
  ['RE: [1042]', 'Beste, momenteel ben ik afwezig. Vanaf 12 oktober ben ik weer bereikbaar.'],
  [
    'ODP: [1042]',
    'Dziękuję za wiadomość. Przebywam na urlopie do 12 października. W pilnych sprawach proszę o kontakt z Anną Nowak.',
  ],
  [
    'SV: [1042]',
    'Hej! Jag är på semester till och med den 12 oktober. Vid brådskande ärenden, kontakta Eva Lund.',
  ],
  ['SV: [1042]', 'Tack för ditt mejl. Jag är tillbaka på kontoret måndag 12 oktober och svarar då.'],
  [
    'SV: [1042]',
    'Hej, jeg holder ferie til og med den 12. oktober. Ved hastende henvendelser kontakt Lars Holm.',
  ],
  ['SV: [1042]', 'Tak for din mail. Jeg er på kursus hele ugen og svarer, når jeg er tilbage.'],
  [
    'SV: [1042]',
    'Takk for din e-post. Jeg er på ferie frem til 12. oktober. Ta kontakt med Kari Berg ved behov.',
  ],
  [
    'VS: [1042]',
    'Hei, olen lomalla 12.10. asti. Kiireellisissä asioissa ota yhteyttä: mika.laine@vendor.example',
  ],
  ['VS: [1042]', 'Kiitos viestistäsi. En ole toimistolla ennen maanantaita, palaan asiaan silloin.'],
  [
    'RE: [1042]',
    'Dobrý den, jsem na dovolené do 12. října. V naléhavých případech kontaktujte Petra Nováka.',
  ],
  ['RE: [1042]', 'Děkuji za Váš e-mail. Momentálně nejsem v kanceláři, odpovím po svém návratu.'],
  [
    'Re: [1042]',
    'お世話になっております。\n10月5日から10月9日まで夏季休暇をいただいております。\nお急ぎの場合は佐藤（sato@vendor.example）までご連絡ください。',
  ],
  ['Re: [1042]', 'ただいま不在にしております。10月12日以降に返信いたします。'],
  ['回复: [1042]', '您好，我正在休假，10月12日回来上班。如有急事，请联系李雷。'],
  ['RE: [1042]', 'Üdvözlöm! Október 12-ig szabadságon vagyok. Sürgős esetben keresse Kiss Annát.'],
  [
    'RE: [1042]',
    'Mulțumesc pentru mesaj. Sunt în concediu până pe 12 octombrie. Pentru urgențe contactați Ana Pop.',
  ],
  ['RE: [1042]', 'Здравствуйте! Я в отпуске до 12 октября. По срочным вопросам обращайтесь к Анне.'],
  [
    'RE: [1042]',
    "Merhaba, 12 Ekim'e kadar izindeyim. Acil durumlarda Ayşe Kaya ile iletişime geçebilirsiniz.",
  ],
  [
    'Your request has been received',
    'Thank you for contacting Vendor Support. Your request (#48213) has been received and is being reviewed by our team. To add additional comments, reply to this email.',
  ],
  [
    'Re: [1042]',
    'We have received your email and will respond within two business days. This is an automated response, please do not reply.',
  ],
  [
    'Ihre Anfrage',
    'Vielen Dank für Ihre Anfrage. Wir haben sie unter der Nummer 48213 aufgenommen und melden uns schnellstmöglich bei Ihnen. Bitte antworten Sie nicht auf diese automatisch erstellte E-Mail.',
  ],
  [
    'Votre demande',
    'Nous avons bien reçu votre demande et vous répondrons dans les meilleurs délais. Ceci est un message automatique, merci de ne pas y répondre.',
  ],
  [
    'Hemos recibido su mensaje',
    'Gracias por ponerse en contacto con nosotros. Hemos recibido su mensaje y le responderemos lo antes posible. Este es un mensaje automático.',
  ],
  ['Re: [1042]', 'This mailbox is not monitored. For help visit help.vendor.example.'],
  [
    'Re: [1042]',
    'The email address you are writing to is no longer in use. Please send to deals@vendor.example instead.',
  ],
]

/** None of these may be taken for automatic: each holds a decision or a fact. */
export const PERSONS: [string, string][] = [
  ['Re: [1042]', "I accept. I'm off on Friday, so the first call will be Monday."],
  ['Re: [1042]', 'Sorry for the late answer, I was on vacation. Yes, mine.'],
  ['Re: [1042]', 'I am out of the office today but I take this one, call booked for Thursday.'],
  ['Re: [1042]', "I can't take it, I am on leave from Monday. Please give it to Laura Finch."],
  ['Re: [1042]', 'Not mine, Laura is on maternity leave and I cover for her accounts in France only.'],
  ['Re: [1042]', 'Thanks for your message. We received the PO today, so it is won: 40k EUR.'],
  ['Re: [1042]', 'The customer is closed for Thanksgiving, next step is a demo on 3 December.'],
  ['AW: [1042]', 'Ich bin bis Freitag im Urlaub, übernehme aber gern.'],
  ['AW: [1042]', 'Der Kunde ist bis 12.10. im Urlaub, danach machen wir die Demo.'],
  ['AW: [1042]', 'Vielen Dank für Ihre Nachricht. Ich nehme den Deal an.'],
  ['AW: [1042]', 'Bin ab Montag in Elternzeit, bitte an Laura Finch geben.'],
  ['Re : [1042]', "Je suis en congés la semaine prochaine, mais je prends l'affaire."],
  ['Re : [1042]', 'Merci pour votre message. Nous avons gagné, commande reçue hier.'],
  ['RE: [1042]', 'Estoy de vacaciones la próxima semana, pero acepto.'],
  ['R: [1042]', 'Sono in ferie da lunedì, passate a Paolo Neri.'],
  ['RE: [1042]', 'Ik ben volgende week op vakantie, geef maar aan Bram.'],
  ['SV: [1042]', 'Jag är på semester nästa vecka men tar affären.'],
  ['ODP: [1042]', 'Jestem na urlopie od poniedziałku, proszę przekazać Annie.'],
  ['Re: [1042]', '来週は休暇ですが、この案件は引き受けます。'],
  [
    'Registration: Kelso',
    'We register Kelso Mills, 40 seats. Their IT lead is out of office until the 12th, please contact the CFO rosa@kelso.example until then. Budget 40k EUR, close in December.',
  ],
  ['Re: [1042]', 'Rosa no longer works at Kelso, the new contact is paul@kelso.example.'],
  [
    'Re: [1042]',
    'Ticket 4711 is open with support, the customer waits for the fix before signing. Next step 15 October.',
  ],
]

/** Until when, for languages that put the word behind the date or decline the month. */
export const UNTIL: [string, string][] = [
  ['Olen lomalla 12.10. asti.', '2026-10-12'],
  ['Október 12-ig szabadságon vagyok.', '2026-10-12'],
  ['Я в отпуске до 12 октября.', '2026-10-12'],
  ["12 Ekim'e kadar izindeyim.", '2026-10-12'],
  ['Jsem na dovolené do 12. října.', '2026-10-12'],
  ['Sunt în concediu până pe 12 octombrie.', '2026-10-12'],
  ['10月12日以降に返信いたします。', '2026-10-12'],
]
