/**
 * Replies as mail programs write them, by client and language: what arrives as text, and what was typed.
 * All people and firms are invented.
 */

export interface ReplyCase {
  name: string
  from: string
  body: string
  typed: string
}

export const REPLIES: ReplyCase[] = [
  {
    name: 'our own letter pasted in, whose text quotes with a bar; a row of a table is none',
    from: 'Priya Nair <priya.nair@vendor.example>',
    body: `What is meant by this?

| On it, thanks

| Licences | 250 |
| Sites | 3 |
`,
    typed: `What is meant by this?
| Licences | 250 |
| Sites | 3 |`,
  },
  {
    name: 'numbered questions answered in between, without a line that says who asked',
    from: 'Piet Maas <piet@duinzicht.example>',
    body: `> 1. Who is your contact at the customer?

Hanneke Blom, 070 555 0145

> 2. What is it about?

Visitors sign in on paper and nobody can say who is in the building.

Piet Maas
`,
    typed: `Hanneke Blom, 070 555 0145
Visitors sign in on paper and nobody can say who is in the building.`,
  },
  {
    name: 'Gmail, English: attribution wrapped over two lines',
    from: 'Priya Nair <priya.nair@lantern.example>',
    body: `I'll take this one, thanks for thinking of me.

Priya

On Tue, Oct 6, 2026 at 9:30 AM Partner Desk <handoff+2001.abcd@intake.vendor.example>
wrote:

> Hi Priya,
>
> will you take it?
`,
    typed: `I'll take this one, thanks for thinking of me.`,
  },
  {
    name: 'Gmail, German',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `Hallo zusammen,

den übernehme ich gern. Frau Sommer rufe ich morgen an.

Viele Grüße
Jörg

Am Di., 6. Okt. 2026 um 09:30 Uhr schrieb Partner Desk <
handoff+2001.abcd@intake.vendor.example>:

> Hallo Jörg,
>
> übernimmst du?
`,
    typed: `Hallo zusammen,

den übernehme ich gern. Frau Sommer rufe ich morgen an.`,
  },
  {
    name: 'Gmail, German: name before the date',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `Nein, das ist nicht mein Gebiet.

Partner Desk <handoff+2001.abcd@intake.vendor.example> schrieb am Di., 6. Okt.
2026, 09:30:

> Hallo Jörg,
`,
    typed: 'Nein, das ist nicht mein Gebiet.',
  },
  {
    name: 'Gmail, French',
    from: 'Élodie Marchand <elodie.marchand@vendor.example>',
    body: `Bonjour,

C'est pour moi, je les appelle jeudi.

Bien cordialement,
Élodie Marchand
Ingénieure commerciale
06 39 98 00 11

Le mar. 6 oct. 2026 à 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> a
écrit :

> Bonjour Élodie,
`,
    typed: `Bonjour,

C'est pour moi, je les appelle jeudi.`,
  },
  {
    name: 'Gmail, Spanish',
    from: 'Inés Robledo <ines.robledo@vendor.example>',
    body: `No puedo, estoy a tope hasta enero.

Un saludo,
Inés

El mar, 6 oct 2026 a las 9:30, Partner Desk (<handoff+2001.abcd@intake.vendor.example>)
escribió:

> Hola Inés
`,
    typed: 'No puedo, estoy a tope hasta enero.',
  },
  {
    name: 'Gmail, Portuguese',
    from: 'Tiago Meireles <tiago@vendor.example>',
    body: `Fica comigo. Ligo para eles amanhã.

Abs,
Tiago

Em ter., 6 de out. de 2026 às 09:30, Partner Desk <
handoff+2001.abcd@intake.vendor.example> escreveu:

> Oi Tiago,
`,
    typed: 'Fica comigo. Ligo para eles amanhã.',
  },
  {
    name: 'Gmail, Italian',
    from: 'Marta Galli <marta.galli@vendor.example>',
    body: `Lo prendo io.

Grazie mille e buona giornata
Marta

Il giorno mar 6 ott 2026 alle ore 09:30 Partner Desk <handoff+2001.abcd@intake.vendor.example>
ha scritto:

> Ciao Marta,
`,
    typed: 'Lo prendo io.',
  },
  {
    name: 'Gmail, Dutch',
    from: 'Sanne de Wit <sanne.dewit@vendor.example>',
    body: `Doe ik. Ik bel ze morgen.

Groetjes,
Sanne

Op di 6 okt 2026 om 09:30 schreef Partner Desk <handoff+2001.abcd@intake.vendor.example>:

> Hoi Sanne,
`,
    typed: 'Doe ik. Ik bel ze morgen.',
  },
  {
    name: 'Gmail, Polish',
    from: 'Agnieszka Wrona <a.wrona@vendor.example>',
    body: `Biorę to. Zadzwonię jutro.

Pozdrawiam
Agnieszka Wrona

wt., 6 paź 2026 o 09:30 Partner Desk <handoff+2001.abcd@intake.vendor.example> napisał(a):

> Cześć
`,
    typed: 'Biorę to. Zadzwonię jutro.',
  },
  {
    name: 'Gmail, Swedish',
    from: 'Linnea Ek <linnea.ek@vendor.example>',
    body: `Jag tar den.

Mvh
Linnea

Den tis 6 okt. 2026 kl 09:30 skrev Partner Desk <handoff+2001.abcd@intake.vendor.example>:

> Hej Linnea
`,
    typed: 'Jag tar den.',
  },
  {
    name: 'Gmail, Danish',
    from: 'Kasper Holm <kasper.holm@vendor.example>',
    body: `Det er ikke min kunde, men prøv Mette Lund.

Venlig hilsen
Kasper Holm

Den tirs. 6. okt. 2026 kl. 09.30 skrev Partner Desk <handoff+2001.abcd@intake.vendor.example>:

> Hej Kasper
`,
    typed: 'Det er ikke min kunde, men prøv Mette Lund.',
  },
  {
    name: 'Gmail, Japanese: no verb in the attribution',
    from: '佐藤 健 <takeshi.sato@vendor.example>',
    body: `お世話になっております。
こちらの案件、私が担当いたします。

よろしくお願いいたします。
佐藤

2026年10月6日(火) 9:30 Partner Desk <handoff+2001.abcd@intake.vendor.example>:

> 佐藤様
`,
    typed: `お世話になっております。
こちらの案件、私が担当いたします。`,
  },
  {
    name: 'Outlook for Windows, English: header block without any rule',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Not for me I'm afraid. Scotland went to the Leeds team in April.

Gavin Holt
Account Executive
Vendor Ltd
T: +44 113 496 0100 | M: +44 7700 900100
www.vendor.example

From: Partner Desk <handoff+2001.abcd@intake.vendor.example>
Sent: 06 October 2026 09:30
To: Gavin Holt <gavin.holt@vendor.example>
Subject: [2001] Kelso Mills - will you take it?

Hi Gavin,

will you take it? Just reply "Accept".
`,
    typed: `Not for me I'm afraid. Scotland went to the Leeds team in April.`,
  },
  {
    name: 'Outlook for Windows, German, with imprint',
    from: 'Adler, Jörg <j.adler@vendor.example>',
    body: `Hallo,

wir haben den Auftrag heute bekommen: 48.000 € netto.

Mit freundlichen Grüßen

Jörg Adler
Vertrieb Süd

Vendor GmbH
Geschäftsführer: Ada Beispiel · Amtsgericht München HRB 000001

Von: Partner Desk <deal+2001.abcd@intake.vendor.example>
Gesendet: Dienstag, 6. Oktober 2026 09:30
An: Adler, Jörg <j.adler@vendor.example>
Cc: Sommer, Ute <u.sommer@partner.example>
Betreff: [2001] Wie steht es?

Hallo Jörg,
`,
    typed: `Hallo,

wir haben den Auftrag heute bekommen: 48.000 € netto.`,
  },
  {
    name: 'Outlook, French, with rule',
    from: 'Élodie Marchand <elodie.marchand@vendor.example>',
    body: `Perdu. Ils ont pris un concurrent moins cher.

Cdt,
Élodie

________________________________
De : Partner Desk <deal+2001.abcd@intake.vendor.example>
Envoyé : mardi 6 octobre 2026 09:30
À : Élodie Marchand
Objet : [2001] Où en est-on ?

Bonjour
`,
    typed: 'Perdu. Ils ont pris un concurrent moins cher.',
  },
  {
    name: 'Outlook, Spanish, original-message line',
    from: 'Inés Robledo <ines.robledo@vendor.example>',
    body: `Ganado, firmado ayer.

Saludos,

Inés Robledo
Ejecutiva de cuentas

-----Mensaje original-----
De: Partner Desk <deal+2001.abcd@intake.vendor.example>
Enviado el: martes, 6 de octubre de 2026 9:30
Para: Inés Robledo
Asunto: [2001] ¿Cómo va?

Hola
`,
    typed: 'Ganado, firmado ayer.',
  },
  {
    name: 'Outlook, Italian',
    from: 'Marta Galli <marta.galli@vendor.example>',
    body: `Buongiorno,
il cliente ha rimandato tutto a marzo.

Cordiali saluti
Marta Galli

Da: Partner Desk <deal+2001.abcd@intake.vendor.example>
Inviato: martedì 6 ottobre 2026 09:30
A: Marta Galli <marta.galli@vendor.example>
Oggetto: [2001] Come va?

Ciao
`,
    typed: `Buongiorno,
il cliente ha rimandato tutto a marzo.`,
  },
  {
    name: 'Outlook, Portuguese',
    from: 'Tiago Meireles <tiago@vendor.example>',
    body: `Bom dia,

ainda não fechou, assinam em novembro.

Com os melhores cumprimentos,
Tiago Meireles

De: Partner Desk <deal+2001.abcd@intake.vendor.example>
Enviada: 6 de outubro de 2026 09:30
Para: Tiago Meireles
Assunto: [2001] Como está?

Olá
`,
    typed: `Bom dia,

ainda não fechou, assinam em novembro.`,
  },
  {
    name: 'Outlook, Dutch',
    from: 'Sanne de Wit <sanne.dewit@vendor.example>',
    body: `Hoi,

verloren, ze kiezen toch voor een lokale partij.

Met vriendelijke groet,

Sanne de Wit
Accountmanager

Van: Partner Desk <deal+2001.abcd@intake.vendor.example>
Verzonden: dinsdag 6 oktober 2026 09:30
Aan: Sanne de Wit
Onderwerp: [2001] Hoe staat het ervoor?

Hoi
`,
    typed: `Hoi,

verloren, ze kiezen toch voor een lokale partij.`,
  },
  {
    name: 'Outlook, Polish',
    from: 'Agnieszka Wrona <a.wrona@vendor.example>',
    body: `Dzień dobry,

klient podpisał umowę.

Z poważaniem
Agnieszka Wrona

Od: Partner Desk <deal+2001.abcd@intake.vendor.example>
Wysłano: wtorek, 6 października 2026 09:30
Do: Agnieszka Wrona
Temat: [2001] Jak idzie?

Cześć
`,
    typed: `Dzień dobry,

klient podpisał umowę.`,
  },
  {
    name: 'Outlook, Swedish',
    from: 'Linnea Ek <linnea.ek@vendor.example>',
    body: `Hej!

Vi vann affären.

Med vänliga hälsningar

Linnea Ek

Från: Partner Desk <deal+2001.abcd@intake.vendor.example>
Skickat: den 6 oktober 2026 09:30
Till: Linnea Ek
Ämne: [2001] Hur går det?

Hej
`,
    typed: `Hej!

Vi vann affären.`,
  },
  {
    name: 'Outlook, Danish',
    from: 'Kasper Holm <kasper.holm@vendor.example>',
    body: `Hej
Vi tabte den desværre på prisen.
Mvh Kasper

Fra: Partner Desk <deal+2001.abcd@intake.vendor.example>
Sendt: 6. oktober 2026 09:30
Til: Kasper Holm
Emne: [2001] Hvordan går det?

Hej
`,
    typed: `Hej
Vi tabte den desværre på prisen.`,
  },
  {
    name: 'Outlook, Japanese',
    from: '佐藤 健 <takeshi.sato@vendor.example>',
    body: `お疲れ様です。

受注しました。金額は800万円です。

以上、よろしくお願いいたします。

佐藤 健

差出人: Partner Desk <deal+2001.abcd@intake.vendor.example>
送信日時: 2026年10月6日 9:30
宛先: 佐藤 健
件名: [2001] 状況はいかがですか

佐藤様
`,
    typed: `お疲れ様です。

受注しました。金額は800万円です。`,
  },
  {
    name: 'iPhone, English: quoted attribution',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Mine

Sent from my iPhone

> On 6 Oct 2026, at 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> wrote:
> 
> Hi Gavin,
> will you take it?
`,
    typed: 'Mine',
  },
  {
    name: 'iPhone, German',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `Nehme ich. Rufe morgen an

Von meinem iPhone gesendet

> Am 06.10.2026 um 09:30 schrieb Partner Desk <handoff+2001.abcd@intake.vendor.example>:
> 
> ﻿Hallo Jörg,
`,
    typed: 'Nehme ich. Rufe morgen an',
  },
  {
    name: 'Outlook for iOS, English',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Yes please, happy to run with it.

Get Outlook for iOS<https://aka.example/o0ukef>
________________________________
From: Partner Desk <handoff+2001.abcd@intake.vendor.example>
Sent: Tuesday, October 6, 2026 9:30:12 AM
To: Gavin Holt <gavin.holt@vendor.example>
Subject: [2001] Kelso Mills - will you take it?

Hi Gavin
`,
    typed: 'Yes please, happy to run with it.',
  },
  {
    name: 'Outlook for Android, French',
    from: 'Élodie Marchand <elodie.marchand@vendor.example>',
    body: `Oui je prends

Télécharger Outlook pour Android<https://aka.example/AAb9ysg>
________________________________
From: Partner Desk <handoff+2001.abcd@intake.vendor.example>
Sent: Tuesday, October 6, 2026 9:30:12 AM
To: Élodie Marchand <elodie.marchand@vendor.example>
Subject: [2001] Kelso Mills

Bonjour
`,
    typed: 'Oui je prends',
  },
  {
    name: 'Samsung',
    from: 'Tomasz Bielak <t.bielak@vendor.example>',
    body: `No capacity this quarter, sorry.


Sent from my Galaxy


-------- Original message --------
From: Partner Desk <handoff+2001.abcd@intake.vendor.example>
Date: 06/10/2026 09:30 (GMT+00:00)
To: t.bielak@vendor.example
Subject: [2001] Kelso Mills - will you take it?

Hi Tomasz
`,
    typed: 'No capacity this quarter, sorry.',
  },
  {
    name: 'Apple Mail, English: unquoted attribution, quoted text',
    from: 'Harriet Boyle <harriet@vendor.example>',
    body: `Could you find out who signs first? Then I can say yes or no.

Best,
H.

> On 6 Oct 2026, at 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> wrote:
> 
> Hi Harriet,
`,
    typed: 'Could you find out who signs first? Then I can say yes or no.',
  },
  {
    name: 'Apple Mail, French',
    from: 'Élodie Marchand <elodie.marchand@vendor.example>',
    body: `Je ne suis pas la bonne personne, voyez avec Luc Perrin.

Bonne journée,
Élodie

> Le 6 oct. 2026 à 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> a écrit :
> 
> Bonjour
`,
    typed: 'Je ne suis pas la bonne personne, voyez avec Luc Perrin.',
  },
  {
    name: 'Thunderbird: reply below the quote',
    from: 'Ingrid Falk <ingrid.falk@vendor.example>',
    body: `On 06/10/2026 09:30, Partner Desk wrote:
> Hi Ingrid,
>
> will you take it? Accept or decline.

Gladly. They are two streets from our office.

-- 
Ingrid Falk
Vendor AS
`,
    typed: 'Gladly. They are two streets from our office.',
  },
  {
    name: 'Thunderbird, German: answers between the quotes',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `Am 06.10.26 um 09:30 schrieb Partner Desk:
> Hallo Jörg,
>
> wie hoch ist der Betrag?

62.000 EUR einmalig.

> Wann entscheidet der Kunde?

Mitte Dezember.

> Wer ist der Ansprechpartner?
>
> Partner Desk

Frau Sommer, siehe unten.

Gruß
Jörg
`,
    typed: `62.000 EUR einmalig.
Mitte Dezember.
Frau Sommer, siehe unten.`,
  },
  {
    name: 'Yahoo, English',
    from: 'Dana Whitlock <dana.whitlock@ymail.example>',
    body: `Any news on this?
    On Tuesday, October 6, 2026 at 09:30:00 AM EDT, Partner Desk <deal+2001.abcd@intake.vendor.example> wrote:  
 
 Hi Dana,

thank you for registering.
`,
    typed: 'Any news on this?',
  },
  {
    name: 'Notes 9: header labels on lines of their own',
    from: 'Pierre Aubry <pierre.aubry@vendor.example>',
    body: `Pas pour moi.

Pierre Aubry



De :    Partner Desk <handoff+2001.abcd@intake.vendor.example>
A :     Pierre Aubry/Vendor/FR@VENDOR
Date :  06/10/2026 09:30
Objet : [2001] Kelso Mills



Bonjour Pierre,
`,
    typed: 'Pas pour moi.',
  },
  {
    name: 'Notes: "wrote on"',
    from: 'Ute Sommer <ute.sommer@vendor.example>',
    body: `Ist nicht meins, bitte an Karl Brandt geben.

Ute Sommer

-----Partner Desk <handoff+2001.abcd@intake.vendor.example> schrieb: -----
An: Ute Sommer/Vendor/DE@VENDOR
Von: Partner Desk <handoff+2001.abcd@intake.vendor.example>
Datum: 06.10.2026 09:30
Betreff: [2001] Kelso Mills

Hallo Ute
`,
    typed: 'Ist nicht meins, bitte an Karl Brandt geben.',
  },
  {
    name: 'Proton',
    from: 'Noor Haddad <noor@vendor.example>',
    body: `Done, signed on Friday. 31k.

Sent with Proton Mail secure email.

On Tuesday, October 6th, 2026 at 09:30, Partner Desk <deal+2001.abcd@intake.vendor.example> wrote:

> Hi Noor,
`,
    typed: 'Done, signed on Friday. 31k.',
  },
  {
    name: 'Zoho',
    from: 'Ravi Menon <ravi@vendor.example>',
    body: `I will own it.

Regards
Ravi


---- On Tue, 06 Oct 2026 09:30:00 +0530 Partner Desk <handoff+2001.abcd@intake.vendor.example> wrote ----

Hi Ravi
`,
    typed: 'I will own it.',
  },
  {
    name: 'web.de and GMX',
    from: 'Karl Brandt <karl.brandt@gmx.example>',
    body: `Hallo,
gibt es schon etwas Neues?
Danke und Gruß
Karl Brandt
 
 
Gesendet: Dienstag, 06. Oktober 2026 um 09:30 Uhr
Von: "Partner Desk" <deal+2001.abcd@intake.vendor.example>
An: karl.brandt@gmx.example
Betreff: [2001] Ihre Registrierung
Hallo Herr Brandt,
`,
    typed: `Hallo,
gibt es schon etwas Neues?`,
  },
  {
    name: 'Roundcube: date first, quoted',
    from: 'Ondřej Malý <ondrej.maly@vendor.example>',
    body: `2026-10-06 09:30, Partner Desk napsal:
> Dobrý den,
>
> převezmete to?

Ano, převezmu.

S pozdravem
Ondřej Malý
`,
    typed: 'Ano, převezmu.',
  },
  {
    name: 'mutt: signature above nothing, disclaimer below',
    from: 'Sam Oduya <sam.oduya@vendor.example>',
    body: `On Tue, Oct 06, 2026 at 09:30:00AM +0000, Partner Desk wrote:
> Will you take it?

If legal clears the NDA first, yes. Otherwise no.

-- 
Sam Oduya

This e-mail and any attachments are confidential and intended solely for the addressee.
`,
    typed: 'If legal clears the NDA first, yes. Otherwise no.',
  },
  {
    name: 'disclaimer without any signature',
    from: 'Harriet Boyle <harriet@vendor.example>',
    body: `We lost it to the incumbent on price.

CONFIDENTIALITY NOTICE: This message is intended only for the use of the individual to which it is addressed. Won deals may not be disclosed.
`,
    typed: 'We lost it to the incumbent on price.',
  },
  {
    name: 'nothing typed above the quote',
    from: 'Harriet Boyle <harriet@vendor.example>',
    body: `
On 6 Oct 2026, at 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> wrote:

Hi Harriet,

will you take it? "I accept" is enough.
`,
    typed: '',
  },
  {
    name: 'only a signature typed by the phone',
    from: 'Harriet Boyle <harriet@vendor.example>',
    body: `

Sent from my iPad

> On 6 Oct 2026, at 09:30, Partner Desk <handoff+2001.abcd@intake.vendor.example> wrote:
> I accept
`,
    typed: '',
  },
  {
    name: '"Ciao" greets',
    from: 'Marta Galli <marta.galli@vendor.example>',
    body: `Ciao,
prendo io questo cliente.
Marta
`,
    typed: `Ciao,
prendo io questo cliente.`,
  },
  {
    name: 'thanks to somebody in the text is no closing',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Thanks,

but this one belongs to Leeds. Ask Ruth Carver.

Thanks
Gavin
`,
    typed: `Thanks,

but this one belongs to Leeds. Ask Ruth Carver.`,
  },
  {
    name: 'a contact block that answers a question is no signature',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `Here you go:

Rosa Keller
Head of IT
rosa.keller@kelso-mills.example
+44 131 496 0200

Dana Whitlock
Whitlock Consulting
`,
    typed: `Here you go:

Rosa Keller
Head of IT
rosa.keller@kelso-mills.example
+44 131 496 0200`,
  },
  {
    name: 'PS below the signature is not asked for',
    from: 'Ravi Menon <ravi@vendor.example>',
    body: `Yes, mine.

Best regards,
Ravi

PS: Say hello to Dana.
`,
    typed: 'Yes, mine.',
  },
  {
    name: 'a figure after ">" is typed',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `Quick facts:

> 250 seats in the first wave

Decision in March.

Dana
`,
    typed: `Quick facts:

> 250 seats in the first wave

Decision in March.`,
  },
  {
    name: 'bullets and a rule in the middle stay',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `Update:

- scope doubled
- 90k now
- decision on 12 November

----

Next step: workshop on 3 November with their CISO, please bring a presales colleague.

Cheers
Dana
`,
    typed: `Update:

- scope doubled
- 90k now
- decision on 12 November

----

Next step: workshop on 3 November with their CISO, please bring a presales colleague.`,
  },
  {
    name: 'a sentence that begins like an attribution',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `On Tuesday Rosa wrote that the board said yes, so please go ahead.

On 12 October 2026 at 10:00 we meet them on site.

Dana
`,
    typed: `On Tuesday Rosa wrote that the board said yes, so please go ahead.

On 12 October 2026 at 10:00 we meet them on site.`,
  },
  {
    name: 'gateway banner on top',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `CAUTION: This email originated from outside of the organization. Do not click links unless you know the sender.

Not mine.

Gavin
`,
    typed: 'Not mine.',
  },
  {
    name: 'environment plea and company line',
    from: 'Laura Finch <laura.finch@vendor.example>',
    body: `Declined, I have three of these already.

Laura Finch | Account Executive | Vendor Ltd
Please consider the environment before printing this email.
`,
    typed: 'Declined, I have three of these already.',
  },
  {
    name: 'initials',
    from: 'Laura Finch <laura.finch@vendor.example>',
    body: `Taken.

LF
`,
    typed: 'Taken.',
  },
  {
    name: 'name with dash',
    from: 'Laura Finch <laura.finch@vendor.example>',
    body: `Taken, will call today.

- Laura
`,
    typed: 'Taken, will call today.',
  },
  {
    name: 'closing and name on one line',
    from: 'Jörg Adler <j.adler@vendor.example>',
    body: `Passt, ich übernehme.

LG Jörg
`,
    typed: 'Passt, ich übernehme.',
  },
  {
    name: 'German closing with a place and a long title block',
    from: 'Ute Sommer <ute.sommer@vendor.example>',
    body: `Hallo Herr Brandt,

das Projekt ist gestorben, der Kunde hat das Budget gestrichen.

Herzliche Grüße aus Hamburg

i. A. Ute Sommer
Senior Account Managerin
Tel.: 040 / 555 01 22
`,
    typed: `Hallo Herr Brandt,

das Projekt ist gestorben, der Kunde hat das Budget gestrichen.`,
  },
  {
    name: 'French formal closing sentence',
    from: 'Pierre Aubry <pierre.aubry@vendor.example>',
    body: `Madame, Monsieur,

Le client a signé le 5 octobre pour 74 000 €.

Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.

Pierre Aubry
`,
    typed: `Madame, Monsieur,

Le client a signé le 5 octobre pour 74 000 €.`,
  },
  {
    name: 'a second thought below thanks is kept',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `I'll take it.

Thanks

Actually no, scratch that.
`,
    typed: `I'll take it.

Thanks

Actually no, scratch that.`,
  },
  {
    name: 'a one-word joke at the end is kept',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Sure, I love driving to Wick in January.

Not.
`,
    typed: `Sure, I love driving to Wick in January.

Not.`,
  },
  {
    name: 'one word at the end that is no name',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Can I run with it?

Gladly
`,
    typed: `Can I run with it?

Gladly`,
  },
  {
    name: 'the last bullet is no name',
    from: 'Dana Whitlock <dana@whitlock.example>',
    body: `Still to do:
- Workshop
- Demo
`,
    typed: `Still to do:
- Workshop
- Demo`,
  },
  {
    name: 'a short form of the name',
    from: 'Katherine Moss <katherine.moss@vendor.example>',
    body: `Declined, no capacity before March.

Kate

Katherine Moss
Account Executive
`,
    typed: 'Declined, no capacity before March.',
  },
  {
    name: '"OK" of somebody called Olga Kern',
    from: 'Olga Kern <olga.kern@vendor.example>',
    body: `Seen the budget.

OK
`,
    typed: `Seen the budget.

OK`,
  },
  {
    name: 'Notes, old: name, date and labels with colons',
    from: 'Phil Arden <phil.arden@vendor.example>',
    body: `Sounds good to me, I will call her.

Phil




"Keller, Rosa" <rosa@kelso.example> on 10/05/2026 04:44:29 PM
To: phil.arden@vendor.example
cc:  
Subject: Encryption


Phil,

do you accept?
`,
    typed: 'Sounds good to me, I will call her.',
  },
  {
    name: 'Yahoo for Android: the earlier mail goes on in the line of the attribution',
    from: 'Dana Whitlock <dana.whitlock@ymail.example>',
    body: `Still waiting.

Sent from Yahoo Mail on Android 
 
  On Tue, 6 Oct 2026 at 9:30, Partner Desk<deal+2001.abcd@intake.vendor.example> wrote:   Hi Dana,

you can answer "it is won".
`,
    typed: 'Still waiting.',
  },
  {
    name: 'a header flattened to one line',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Not now.

From: Partner Desk <handoff+2001.abcd@intake.vendor.example> Sent: Tuesday, October 6, 2026 9:30 AM To: Gavin Holt Subject: [2001] will you take it?

I accept.
`,
    typed: 'Not now.',
  },
  {
    name: 'PGP-signed',
    from: 'Sam Oduya <sam.oduya@vendor.example>',
    body: `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

I take it.

- -- 
Sam Oduya
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEE
-----END PGP SIGNATURE-----
`,
    typed: 'I take it.',
  },
  {
    name: 'a shared mailbox: somebody else signs, with the address of the mail',
    from: 'Whitlock Sales <sales@whitlock.example>',
    body: `Any news on Kelso Mills? They are asking.

Tom Baker
Whitlock Consulting Ltd
sales@whitlock.example | +44 20 7946 0120
`,
    typed: 'Any news on Kelso Mills? They are asking.',
  },
  {
    name: 'a colleague named in the last paragraph is content',
    from: 'Gavin Holt <gavin.holt@vendor.example>',
    body: `Not mine.

Ruth Carver
ruth.carver@vendor.example
`,
    typed: `Not mine.

Ruth Carver
ruth.carver@vendor.example`,
  },
  {
    name: 'written blind 1: Moin,',
    from: 'Anna-Lena Voss <al.voss@vendor.example>',
    body: `Moin,

passt, mach ich. Hab mit dem Kunden eh am Donnerstag Termin.

VG
Anna-Lena

________________________________________
Von: Partner Desk [handoff+1@intake.vendor.example]
Gesendet: Montag, 5. Oktober 2026 10:12
An: Anna-Lena Voss
Betreff: [1042] Nimmst du an?

Hallo
`,
    typed: `Moin,

passt, mach ich. Hab mit dem Kunden eh am Donnerstag Termin.`,
  },
  {
    name: 'written blind 2: Hi,',
    from: '"Okafor, Chidi (UK)" <chidi.okafor@vendor.example>',
    body: `Hi,

Not my patch – try Sian.

Rgds,

Chidi Okafor
Regional Sales Manager | Public Sector
DDI 0161 496 0000

This email and any files transmitted with it are confidential.

-----Original Message-----
From: Partner Desk
`,
    typed: `Hi,

Not my patch – try Sian.`,
  },
  {
    name: 'written blind 3: Bonjour,',
    from: 'Marie-Claire Dubois <mc.dubois@vendor.example>',
    body: `Bonjour,
c'est bon pour moi.
Bien à vous
MC Dubois

Envoyé de mon iPhone

Le 5 oct. 2026 à 10:12, Partner Desk <h@intake.vendor.example> a écrit :

> Bonjour
`,
    typed: `Bonjour,
c'est bon pour moi.`,
  },
  {
    name: 'written blind 4: Buenos días:',
    from: 'Javier Peña <jpena@vendor.example>',
    body: `Buenos días:

Nos han confirmado el pedido (24.500 €). Cerrad el expediente como ganado.

Muchas gracias y un saludo,
Javier Peña
*Key Account Manager*

El lun., 5 oct. 2026 10:12, Partner Desk <d@intake.vendor.example> escribió:
> Hola
`,
    typed: `Buenos días:

Nos han confirmado el pedido (24.500 €). Cerrad el expediente como ganado.`,
  },
  {
    name: 'written blind 5: ok lo prendo',
    from: 'Luca Bianchi <luca.bianchi@vendor.example>',
    body: `ok lo prendo

Inviato da iPhone

> Il giorno 5 ott 2026, alle ore 10:12, Partner Desk <h@intake.vendor.example> ha scritto:
> 
> Ciao
`,
    typed: `ok lo prendo`,
  },
  {
    name: 'written blind 6: Beste,',
    from: 'Ruud van Dijk <ruud.vandijk@vendor.example>',
    body: `Beste,

Helaas verloren aan de concurrent. Prijs gaf de doorslag.

Met vriendelijke groet / Kind regards,

Ruud van Dijk
Sales

Op 5 okt. 2026 om 10:12 heeft Partner Desk <d@intake.vendor.example> het volgende geschreven:

Hoi
`,
    typed: `Beste,

Helaas verloren aan de concurrent. Prijs gaf de doorslag.`,
  },
  {
    name: 'written blind 7: Boa tarde',
    from: 'João Sá <joao.sa@vendor.example>',
    body: `Boa tarde

O contacto certo é a Marta Reis. Eu já não trato disto.

Obrigado e cumprimentos,
João

A 05/10/2026 10:12, Partner Desk escreveu:
> Olá
`,
    typed: `Boa tarde

O contacto certo é a Marta Reis. Eu já não trato disto.`,
  },
  {
    name: 'written blind 8: Accepted with pleasure.',
    from: 'Tom Berg <tom.berg@vendor.example>',
    body: `Accepted with pleasure.

Tom
-- 
Tom Berg, Vendor Inc

On Mon, Oct 5, 2026 at 10:12 AM 'Partner Desk' via Sales <sales@vendor.example> wrote:

> hi
`,
    typed: `Accepted with pleasure.`,
  },
  {
    name: 'written blind 9: I can do this if Sarah helps on the tech',
    from: 'Tom Berg <tom.berg@vendor.example>',
    body: `I can do this if Sarah helps on the technical side.

Tom Berg
Vendor Inc.
1 Main St, Springfield
(555) 010-2030 office
(555) 010-2031 mobile

From: Partner Desk <h@intake.vendor.example> 
Date: Monday, October 5, 2026 at 10:12 AM
To: Tom Berg <tom.berg@vendor.example>
Subject: [1042]
hi Tom
`,
    typed: `I can do this if Sarah helps on the technical side.`,
  },
  {
    name: 'written blind 10: Desk各位',
    from: 'Yuki Tanaka <yuki.tanaka@vendor.example>',
    body: `Desk各位

この案件は対応できません。担当エリア外です。

どうぞよろしくお願いいたします。

--------------------
田中 由紀
株式会社ベンダー
TEL 03-0000-0000
--------------------

2026/10/05 10:12、Partner Desk <h@intake.vendor.example>のメール:

> 田中様
`,
    typed: `Desk各位

この案件は対応できません。担当エリア外です。`,
  },
  {
    name: 'written blind 11: Cześć,',
    from: 'Piotr Nowak <piotr.nowak@vendor.example>',
    body: `Cześć,
przegraliśmy, klient wybrał tańszą ofertę.

--
Pozdrawiam,
Piotr Nowak

pon., 5 paź 2026 o 10:12 Partner Desk <d@intake.vendor.example> napisał(a):
> hej
`,
    typed: `Cześć,
przegraliśmy, klient wybrał tańszą ofertę.`,
  },
  {
    name: 'written blind 12: Hej',
    from: 'Eva Lund <eva.lund@vendor.example>',
    body: `Hej

Det här är inte mitt konto längre. Skicka till Per Ask.

Hälsningar
/Eva

5 okt. 2026 kl. 10:12 skrev Partner Desk <h@intake.vendor.example>:

Hej Eva
`,
    typed: `Hej

Det här är inte mitt konto längre. Skicka till Per Ask.`,
  },
  {
    name: 'written blind 13: Yep!',
    from: "Sarah O'Neil <sarah.oneil@vendor.example>",
    body: `Yep!

Sent via the Samsung Galaxy S24, an AT&T 5G smartphone
Get Outlook for Android<https://aka.ms/x>
________________________________
From: Partner Desk
`,
    typed: `Yep!`,
  },
  {
    name: 'written blind 14: 1. Budget: 45k approved',
    from: "Sarah O'Neil <sarah.oneil@vendor.example>",
    body: `1. Budget: 45k approved
2. Decision: 15 Dec
3. Contact: Rosa Keller, rosa@kelso.example, +44 131 496 0200

Anything else?
Sarah
`,
    typed: `1. Budget: 45k approved
2. Decision: 15 Dec
3. Contact: Rosa Keller, rosa@kelso.example, +44 131 496 0200

Anything else?`,
  },
  {
    name: 'written blind 15: hey any update on 1042? thx',
    from: 'Ben <ben@partner.example>',
    body: `hey any update on 1042? thx
ben
`,
    typed: `hey any update on 1042? thx`,
  },
  {
    name: 'written blind 16: Hi team,',
    from: 'Ben Sato <ben@partner.example>',
    body: `Hi team,

see my answers below in blue.

Thanks a lot in advance for your help.

Kind regards,

Ben Sato
CEO
`,
    typed: `Hi team,

see my answers below in blue.

Thanks a lot in advance for your help.`,
  },
  {
    name: 'written blind 17: Sehr geehrter Herr Adler,',
    from: 'Greta Hahn <greta.hahn@partner.example>',
    body: `Sehr geehrter Herr Adler,

können Sie mir sagen, wer den Vorgang bearbeitet?

Für Rückfragen stehe ich gerne zur Verfügung.

Mit freundlichem Gruß

Greta Hahn
(Prokuristin)

Hahn Systemhaus GmbH
Musterweg 1
12345 Musterstadt
Tel.: +49 123 456-0
www.hahn.example

Sitz der Gesellschaft: Musterstadt · HRB 12345 · Geschäftsführer: Max Hahn
`,
    typed: `Sehr geehrter Herr Adler,

können Sie mir sagen, wer den Vorgang bearbeitet?

Für Rückfragen stehe ich gerne zur Verfügung.`,
  },
  {
    name: "written blind 18: I'm in. Details:",
    from: 'Dee <dee@vendor.example>',
    body: `I'm in. Details:
Kickoff 3 Nov.

D.


> Le 5 oct. 2026 à 10:12, Partner Desk <h@intake.vendor.example> a écrit :
>
> Hi
`,
    typed: `I'm in. Details:
Kickoff 3 Nov.`,
  },
  {
    name: 'written blind 19: +1, will take it.',
    from: 'Mark Lee <mark.lee@vendor.example>',
    body: `+1, will take it.

Mark

Mark Lee (he/him)
Enterprise AE, West
📞 555-0100 | 📅 Book time with me
Vendor – the workflow company.
`,
    typed: `+1, will take it.`,
  },
  {
    name: 'written blind 20: Yes.',
    from: 'Mark Lee <mark.lee@vendor.example>',
    body: `> Will you take it?
Yes.
> Any questions?
Who is the CISO?

`,
    typed: `Yes.
Who is the CISO?`,
  },
  {
    name: 'written blind 21: Nope, conflict of interest (my brother w',
    from: 'Zoë Klein <zoe.klein@vendor.example>',
    body: `Nope, conflict of interest (my brother works there).

Best wishes from rainy Ghent,
Zoë
`,
    typed: `Nope, conflict of interest (my brother works there).`,
  },
  {
    name: 'written blind 22: Je décline, trop de dossiers en cours.',
    from: 'Paul Roy <paul.roy@vendor.example>',
    body: `Je décline, trop de dossiers en cours.

En vous souhaitant une bonne réception,
Cordialement.

Paul ROY
Ingénieur d'affaires
06 00 00 00 00
`,
    typed: `Je décline, trop de dossiers en cours.`,
  },
  {
    name: 'written blind 23: Hallo,',
    from: 'Nina Koch <nina.koch@vendor.example>',
    body: `Hallo,
das Thema ist durch: Auftrag erteilt, 58 T€.
Schönen Gruß aus Kiel und ein schönes Wochenende!
Nina Koch
`,
    typed: `Hallo,
das Thema ist durch: Auftrag erteilt, 58 T€.`,
  },
  {
    name: 'written blind 24: Ok.',
    from: 'Al Kim <al.kim@vendor.example>',
    body: `Ok.

Thank you,
Al

NOTICE: This communication may contain privileged information.
`,
    typed: `Ok.`,
  },
  {
    name: 'thanks above a signature that ends with a slogan',
    from: 'Shanice Whitlock <swhitlock@kettlebrookit.example>',
    body: `The signature slips to April 16.

Thanks!

Shanice Whitlock
Channel Sales, Kettlebrook IT
o: (262) 555-0140
Ask me about managed backup!
`,
    typed: `The signature slips to April 16.`,
  },
  {
    name: 'thanks above another sentence, which is none',
    from: 'Shanice Whitlock <swhitlock@kettlebrookit.example>',
    body: `The signature slips to April 16.

Thanks!

They signed this morning after all.

Shanice Whitlock
`,
    typed: `The signature slips to April 16.

Thanks!

They signed this morning after all.`,
  },
  {
    name: 'written blind 25: Hei,',
    from: 'Ola Nordmann <ola@vendor.example>',
    body: `Hei,

Vi vant! Signert i dag, 1,2 MNOK.

Med vennlig hilsen
Ola Nordmann
mob 900 00 000

man. 5. okt. 2026 kl. 10:12 skrev Partner Desk <d@intake.vendor.example>:

> Hei
`,
    typed: `Hei,

Vi vant! Signert i dag, 1,2 MNOK.`,
  },
  {
    name: 'a short form of the name and a kiss',
    from: 'Carolyn Pike <carolyn.pike@vendor.example>',
    body: `yes yes I'll have them, calling from the platform

C xx

Sent from my Galaxy
`,
    typed: `yes yes I'll have them, calling from the platform`,
  },
  {
    name: 'a short form below words without a full stop',
    from: 'Fernanda Rocha <fernanda.rocha@vendor.example>',
    body: `pode deixar, ligo amanhã cedo

Fer

Enviado do meu iPhone
`,
    typed: `pode deixar, ligo amanhã cedo`,
  },
  {
    name: 'a short form with a stop or behind strokes',
    from: 'Torbjørn Lie <torbjorn.lie@vendor.example>',
    body: `Den er min.

// Torb.
`,
    typed: `Den er min.`,
  },
  {
    name: 'the middle of the name',
    from: 'Alexandros Petrou <a.petrou@vendor.example>',
    body: `Mine. Will ring them Monday.

Xandro
`,
    typed: `Mine. Will ring them Monday.`,
  },
  {
    name: 'kisses in Portuguese',
    from: 'Marta Seixas <marta.seixas@vendor.example>',
    body: `Fico com ela. Telefono na segunda.

bjinhos
`,
    typed: `Fico com ela. Telefono na segunda.`,
  },
  {
    name: 'thanks, given name, whole name and a line of advertising',
    from: 'Perran Skewes <perran.skewes@vendor.example>',
    body: `This belongs to Odile Marchand, please move it to her.

Many thanks

Perran

Perran Skewes
Account Executive
T +44 1872 000 998
We now take bookings online. Meet us at hall 4.
`,
    typed: `This belongs to Odile Marchand, please move it to her.`,
  },
  {
    name: 'a postscript below a phone footer',
    from: 'Darragh Quill <darragh@quill.example>',
    body: `Met the yard manager, he is sold. 88,000 now because of the second shed

Sent from my iPhone

PS sign-off slips to 19 March
`,
    typed: `Met the yard manager, he is sold. 88,000 now because of the second shed

PS sign-off slips to 19 March`,
  },
  {
    name: 'a postscript below a bare name',
    from: 'Mireille Astor <mireille@astor.example>',
    body: `Can I register them under the new name?

Mireille

P.S. And who signs the NDA on your side?

Mireille
`,
    typed: `Can I register them under the new name?

P.S. And who signs the NDA on your side?`,
  },
  {
    name: 'a postscript below a closing formula is apart',
    from: 'Mireille Astor <mireille@astor.example>',
    body: `I accept.

Best regards
Mireille

PS the coffee machine is fixed
`,
    typed: `I accept.`,
  },
  {
    name: 'a label of the gateway and nothing else',
    from: 'Ida Brandt <ida.brandt@vendor.example>',
    body: `[EXTERNAL] This mail came from outside the firm.

Mine, I call them at ten.

Ida
`,
    typed: `Mine, I call them at ten.`,
  },
  {
    name: 'a sign of warning of the gateway',
    from: 'Ida Brandt <ida.brandt@vendor.example>',
    body: `⚠️ EXTERNAL MAIL – think before you pay.

Mine, I call them at ten.
`,
    typed: `Mine, I call them at ten.`,
  },
  {
    name: 'our letter below a rule, without its header',
    from: 'Ida Brandt <ida.brandt@vendor.example>',
    body: `Define "soon".

________________________________
Hi Ida,

Gorse Dairy (Northwind Flow, GBP 31,000) should have been decided. Won, lost or still open?

Northwind Partner Desk
`,
    typed: `Define "soon".`,
  },
  {
    name: 'a short answer below a sentence without a stop stays',
    from: 'Marvin Gold <marvin.gold@vendor.example>',
    body: `is it mine, you ask

Gladly
`,
    typed: `is it mine, you ask

Gladly`,
  },
  {
    name: 'another deal in the form of a list below a rule',
    from: 'Dana Reeve <dana@harbor.example>',
    body: `The contact is Mary Pill, mary@budecanal.example.

---
Customer: Looe Boatworks
Contact: Sally Pell, sally@looeboatworks.example
Budget: 20k GBP
`,
    typed: `The contact is Mary Pill, mary@budecanal.example.

---
Customer: Looe Boatworks
Contact: Sally Pell, sally@looeboatworks.example
Budget: 20k GBP`,
  },
]
