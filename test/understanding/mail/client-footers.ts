/**
 * What stands below the words, by language and program: notices, footers, signatures without a delimiter, other
 * people's names, odd rules. What was typed stands in ⟦ ⟧. All people and firms are invented.
 */

const DESK = 'desk@intake.vendor.example'

/** Name of the case, sender, mail. */
export const FOOTED_REPLIES: [string, string, string][] = [
  [
    'thanks above a rule of underscores and a name block',
    'Curt Nyberg <curt.nyberg@vendor.example>',
    `⟦I'll take it, please tell the partner I'll ring on Monday.⟧

Thanks,
_____________________________
Curt Nyberg
Regional Manager
Office 555-0132
`,
  ],
  [
    'a hyphen and the full name',
    'Abhilash Menon <abhilash@vendor.example>',
    `⟦Yes, please assign it to me. I know their CTO from my previous job.⟧

-Abhilash Menon
`,
  ],
  [
    'a slash and the name',
    'John Ekman <john.ekman@vendor.example>',
    `⟦I can do that.⟧

/John
`,
  ],
  [
    'closing, hyphen and name in one line',
    'Thomas Ruoff <ruoff@vendor.example>',
    `⟦Des isch meiner, i kenn die Leut.⟧

Grüßle - Thomas
`,
  ],
  [
    'a rule made of dots',
    'Bente Riis <bente@vendor.example>',
    `⟦Den tager jeg.⟧

Bente

. . . . . . . . . . . . . . . . . . .
Bente Riis | Salg | +45 55 55 01 12
`,
  ],
  [
    'a rule made of equals signs',
    'Ikram Saidi <ikram@vendor.example>',
    `⟦Je prends ce dossier.⟧

==========================
Ikram Saidi
Responsable partenaires
==========================
`,
  ],
  [
    'a rule made of tildes and stars',
    'Ola Brun <ola@vendor.example>',
    `⟦Nei, jeg må takke nei.⟧

~*~*~*~*~*~*~*~
Ola Brun
`,
  ],
  [
    'mailing list footer behind two underscores',
    'Pat Orr <pat@vendor.example>',
    `⟦I would like to have this one.⟧

Pat

__
You received this message because you are subscribed to the Google Groups "deals" group.
To unsubscribe from this group send mail to deals+unsubscribe@lists.example.
`,
  ],
  [
    'Au revoir',
    'Guy Lemaire <guy@vendor.example>',
    `⟦C'est entendu, je m'en occupe.⟧

Au revoir et à bientôt
Guy
`,
  ],
  [
    'Do widzenia',
    'Jagoda Lis <jagoda@vendor.example>',
    `⟦Tak, proszę przypisać do mnie.⟧

Do widzenia
Jagoda Lis
`,
  ],
  [
    'Hyvästi',
    'Eero Koski <eero@vendor.example>',
    `⟦Voin ottaa tämän.⟧

Hyvästi, Eero
`,
  ],
  [
    'Cheers with a party sign',
    'Lou Ferris <lou@vendor.example>',
    `⟦I'm having that one.⟧

Cheers 🎉
Lou
`,
  ],
  [
    'wrapped word of the quote without its sign',
    'Hal Moss <hal@vendor.example>',
    `On Tue, Oct 6, 2026 at 9:30 AM Partner Desk <${DESK}> wrote:
> Hello Hal, the partner brings a deal of the dairy and would like to know whether you
want it.
> The decision is due on Friday.

⟦I want it, yes.⟧

Hal
`,
  ],
  [
    'pictures of the signature as placeholders',
    'Ewa Stach <ewa.stach@vendor.example>',
    `⟦Biorę tę szansę.⟧

Pozdrawiam,

Ewa Stach
Account Executive
[cid:image001.png@01DB1234.5678ABCD]
[image: Logo]
`,
  ],
  [
    'logo above the name',
    'Ewan Tait <ewan.tait@vendor.example>',
    `⟦Happy with that, put me down as owner.⟧

[cid:image001.png@01DB1234.5678ABCD]
Ewan Tait
Account Executive
`,
  ],
  [
    'social links',
    'Zoe Hart <zoe@vendor.example>',
    `⟦Let me run with this.⟧

Zoe Hart
LinkedIn <https://l.example/zoe> | Twitter <https://t.example/zoe> | Blog <https://b.example>
`,
  ],
  [
    'the firm only, no person',
    'sales@bluehill.example',
    `⟦The order was signed yesterday, 48,000 euros.⟧

Bluehill Systems
Unit 4, Canal Wharf
Bristol
www.bluehill.example
`,
  ],
  [
    'a shared address, first name only',
    'Partnerteam <partner@lindt-it.example>',
    `⟦Der Kunde hat heute abgesagt, Grund war der Preis.⟧

Viele Grüße
Olga
`,
  ],
  [
    'a shared address, full name and card',
    'Info <info@meier-it.example>',
    `⟦Der Auftrag ist da.⟧

Beste Grüße

Rolf Meier

Meier IT KG
Hauptstr. 5
12345 Musterstadt
Tel. 030 5550112
`,
  ],
  [
    'a colleague signs',
    'Greta Lind <greta@vendor.example>',
    `⟦Greta is on leave, I'm answering for her: yes, we take it.⟧

Regards
Mikael Storm (for Greta)
`,
  ],
  [
    'married name in front',
    'Lucía Fernández <lucia@vendor.example>',
    `⟦Acepto la oportunidad.⟧

Lucía Fernández de la Vega
Directora de Cuentas
`,
  ],
  [
    'name in capitals with degrees',
    'Attila Kovacs <attila@vendor.example>',
    `⟦I accept.⟧

KOVACS Attila, MBA, PMP
`,
  ],
  [
    'rule of Japanese signs',
    '松本 遥 <matsumoto@vendor.example>',
    `⟦お世話になっております。
こちらの案件、お受けします。⟧

よろしくお願いいたします。

＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
松本 遥
営業本部
＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
`,
  ],
  [
    'rule of Japanese box signs, no closing',
    '石井 航 <ishii@vendor.example>',
    `⟦受注しました。金額は300万円です。⟧

■□■□■□■□■□■□
株式会社ベンダー 石井 航
`,
  ],
  // footers of apps
  [
    'Pixel',
    'Dex Moran <dex@vendor.example>',
    `⟦all good, mine⟧

Sent from my Pixel 9
`,
  ],
  [
    'Workspace ONE Boxer',
    'Una Walsh <una@vendor.example>',
    `⟦Not this one, sorry.⟧

Sent from Workspace ONE Boxer
`,
  ],
  [
    'Proton for iOS',
    'Ivo Brandl <ivo@vendor.example>',
    `⟦Nehme ich gern.⟧

Von Proton Mail für iOS gesendet
`,
  ],
  [
    'Outlook for iOS, Swedish',
    'Stina Berg <stina@vendor.example>',
    `⟦Jag tar den.⟧

Skaffa Outlook för iOS<https://aka.example/o0ukef>
`,
  ],
  [
    'Outlook for iOS, Finnish',
    'Aki Ranta <aki@vendor.example>',
    `⟦Otan.⟧

Hanki Outlook for iOS<https://aka.example/o0ukef>
`,
  ],
  [
    'Outlook for iOS, Danish',
    'Pia Lau <pia@vendor.example>',
    `⟦Jeg tager den.⟧

Hent Outlook til iOS<https://aka.example/o0ukef>
`,
  ],
  [
    'Outlook for iOS, Dutch',
    'Coen Smit <coen@vendor.example>',
    `⟦Ik neem hem.⟧

Outlook voor iOS<https://aka.example/o0ukef> downloaden
`,
  ],
  [
    'Outlook for iOS, Portuguese',
    'Iara Melo <iara@vendor.example>',
    `⟦Fico com esse.⟧

Obter o Outlook para iOS<https://aka.example/o0ukef>
`,
  ],
  [
    'Outlook for iOS, Japanese',
    '原田 翔 <harada@vendor.example>',
    `⟦担当します。⟧

Outlook for iOS<https://aka.example/o0ukef> を入手
`,
  ],
  [
    'Huawei',
    'Amir Saleh <amir@vendor.example>',
    `⟦Taking it.⟧

Sent from my HUAWEI P30
`,
  ],
  [
    'Xiaomi, Spanish',
    'Leo Campos <leo@vendor.example>',
    `⟦Me la quedo.⟧

Enviado desde mi Redmi Note 12
`,
  ],
  [
    'phone, thumbs',
    'Bo Tran <bo@vendor.example>',
    `⟦yes pls⟧

Sent on the move, please forgive typos and brevity
`,
  ],
  [
    'phone, German excuse',
    'Maik Thoms <maik@vendor.example>',
    `⟦Ja, meins.⟧

Unterwegs getippt, Tippfehler bitte ich zu entschuldigen.
`,
  ],
  [
    'phone, French excuse',
    'Loïc Hervé <loic@vendor.example>',
    `⟦Je prends.⟧

Envoyé de mon téléphone, merci d'excuser ma brièveté
`,
  ],
  [
    'phone, Italian excuse',
    'Nico Sala <nico@vendor.example>',
    `⟦Sì, la prendo.⟧

Inviato da dispositivo mobile, scusate eventuali errori
`,
  ],
  [
    'Spark tagline',
    'Ada Quist <ada@vendor.example>',
    `⟦I'd rather pass.⟧

Sent with Spark
`,
  ],
  [
    'Shortwave',
    'Ned Poole <ned@vendor.example>',
    `⟦Mine.⟧

Sent via Shortwave <https://shortwave.example?utm=sig>
`,
  ],
  [
    'Boomerang',
    'Peg Rowe <peg@vendor.example>',
    `⟦I accept the deal.⟧

Peg

Sent via Boomerang for Gmail
`,
  ],
  [
    'Mailtrack',
    'Pau Vidal <pau@vendor.example>',
    `⟦La acepto.⟧

Pau

Remitente notificado con
Mailtrack
`,
  ],
  [
    'Avast, Spanish',
    'Rita Sosa <rita@vendor.example>',
    `⟦No la acepto.⟧

Rita

Libre de virus.www.avast.example
`,
  ],
  [
    'Avast, English',
    'Sol Adler <sol@vendor.example>',
    `⟦Declined, sorry.⟧

Sol

Virus-free.www.avast.example
<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>
`,
  ],
  // notices
  [
    'English notice, no signature',
    'Rory Keane <rory@vendor.example>',
    `⟦I accept this opportunity.⟧

This email and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient please notify the sender and delete it.
`,
  ],
  [
    'English notice with a title',
    'Rory Keane <rory@vendor.example>',
    `⟦I accept this opportunity.⟧

Rory

PRIVILEGED AND CONFIDENTIAL: The contents of this communication may be legally privileged.
`,
  ],
  [
    'English, company registration',
    'Beth Orme <beth@vendor.example>',
    `⟦I'll own it.⟧

Beth Orme
Vendor Ltd. Registered in England and Wales No. 01234567. Registered office: 1 High Street, Leeds.
`,
  ],
  [
    'German notice',
    'Udo Prinz <udo@vendor.example>',
    `⟦Übernehme ich nicht.⟧

Udo

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.
`,
  ],
  [
    'German, data protection link',
    'Udo Prinz <udo@vendor.example>',
    `⟦Übernehme ich nicht.⟧

Informationen zur Verarbeitung Ihrer personenbezogenen Daten finden Sie unter www.vendor.example/datenschutz
`,
  ],
  [
    'French plea',
    'Inès Noël <ines@vendor.example>',
    `⟦Je l'accepte.⟧

Inès

Pensez à l'environnement avant d'imprimer ce courriel.
`,
  ],
  [
    'Italian notice',
    'Elio Rossi <elio@vendor.example>',
    `⟦Rifiuto, non è la mia zona.⟧

Elio

Le informazioni contenute nella presente comunicazione e i relativi allegati possono essere riservate e sono destinate esclusivamente alle persone indicate.
`,
  ],
  [
    'Italian law',
    'Elio Rossi <elio@vendor.example>',
    `⟦Rifiuto, non è la mia zona.⟧

Ai sensi del Regolamento UE 2016/679 si precisa che le informazioni contenute in questo messaggio sono riservate.
`,
  ],
  [
    'Dutch notice',
    'Sanne Mol <sanne@vendor.example>',
    `⟦Deze neem ik niet.⟧

Sanne

Aan dit bericht kunnen geen rechten worden ontleend. Dit bericht is uitsluitend bestemd voor de geadresseerde.
`,
  ],
  [
    'Polish notice',
    'Ada Cichy <ada.cichy@vendor.example>',
    `⟦Nie przyjmuję.⟧

Ada

Niniejsza wiadomość jest poufna i przeznaczona wyłącznie dla adresata. Jeżeli nie jest Pan/Pani adresatem, prosimy o jej usunięcie.
`,
  ],
  [
    'Swedish notice',
    'Moa Fält <moa@vendor.example>',
    `⟦Jag avstår.⟧

Moa

Detta e-postmeddelande kan innehålla konfidentiell information. Om du inte är rätt mottagare, vänligen radera meddelandet.
`,
  ],
  [
    'Swedish data protection',
    'Moa Fält <moa@vendor.example>',
    `⟦Jag avstår.⟧

Moa

Så här behandlar vi dina personuppgifter: https://vendor.example/gdpr
`,
  ],
  [
    'Portuguese notice',
    'Davi Luz <davi@vendor.example>',
    `⟦Recuso.⟧

Davi

AVISO DE CONFIDENCIALIDADE: Esta mensagem é dirigida exclusivamente ao destinatário e pode conter informação confidencial.
`,
  ],
  [
    'Spanish notice',
    'Sira Gil <sira@vendor.example>',
    `⟦La rechazo.⟧

Sira

Este mensaje va dirigido, de manera exclusiva, a su destinatario y contiene información confidencial. Si usted no es el destinatario, le rogamos que lo elimine.
`,
  ],
  [
    'Finnish notice',
    'Veli Aho <veli@vendor.example>',
    `⟦En ota tätä.⟧

Veli

Tämä viesti on luottamuksellinen ja tarkoitettu vain vastaanottajalle. Jos olet saanut viestin vahingossa, poista se.
`,
  ],
  [
    'Norwegian notice',
    'Liv Dahl <liv@vendor.example>',
    `⟦Jeg takker nei.⟧

Liv

Denne e-posten er konfidensiell og kun ment for mottakeren. Vennligst slett den hvis du ikke er rett mottaker.
`,
  ],
  [
    'Czech notice',
    'Iva Malá <iva@vendor.example>',
    `⟦Odmítám.⟧

Iva

Tato zpráva je důvěrná a je určena pouze adresátovi. Pokud nejste adresátem, zprávu prosím smažte.
`,
  ],
  [
    'Japanese notice',
    '河野 愛 <kono@vendor.example>',
    `⟦お断りします。⟧

河野

【注意】このメールには機密情報が含まれている場合があります。誤って受信された場合は削除してください。
`,
  ],
  [
    'Russian notice',
    'Олег Вяткин <oleg@vendor.example>',
    `⟦Отказываюсь.⟧

Олег

Данное сообщение является конфиденциальным и предназначено исключительно для адресата.
`,
  ],
  [
    'Chinese notice',
    '何静 <hejing@vendor.example>',
    `⟦我不接。⟧

何静

本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。如果您错收了本邮件，请立即删除。
`,
  ],
  [
    'Turkish notice',
    'Can Demir <can@vendor.example>',
    `⟦Kabul etmiyorum.⟧

Can

Bu e-posta gizlidir ve yalnızca alıcısı içindir. Yanlışlıkla aldıysanız lütfen siliniz.
`,
  ],
  [
    'English, working hours',
    'Jude Ashe <jude@vendor.example>',
    `⟦OK by me.⟧

Jude Ashe
My working hours may not be yours. Please do not feel obliged to reply outside of yours.
`,
  ],
  [
    'holiday plan',
    'Silke Thoma <silke@vendor.example>',
    `⟦Passt, ich mache es.⟧

Silke Thoma

Ich bin vom 12. bis 16. Oktober nicht im Haus.
`,
  ],
  [
    'office hours',
    'Marga Vos <marga@vendor.example>',
    `⟦Ik doe het.⟧

Marga Vos
Aanwezig op ma, di en do
`,
  ],
  [
    'land acknowledgement',
    'Dawn Whitehorse <dawn@vendor.example>',
    `⟦I'd be glad to own this deal.⟧

Dawn Whitehorse
We acknowledge the Traditional Owners of the land on which we work.
`,
  ],
  [
    'quotation as slogan',
    'Gil Prado <gil@vendor.example>',
    `⟦Yes from me.⟧

Gil Prado
"The best way to predict the future is to invent it." - A. Kay
`,
  ],
  [
    'trade fair',
    'Ruth Klee <ruth@vendor.example>',
    `⟦Gerne übernehme ich.⟧

Ruth Klee
*** Wir sind auf der SPS in Nürnberg: Halle 4, Stand 120 ***
`,
  ],
  [
    'bank details and tax number',
    'Nino Pace <nino@partner.example>',
    `⟦Ordine firmato, 22.000 euro.⟧

Nino Pace
Pace Sistemi S.r.l. - P.IVA 01234567890
IBAN IT00 X000 0000 0000
`,
  ],
  // answers
  [
    'answers behind the questions, quoted, closing in lower case',
    'ben adeyemi <ben@partner.example>',
    `> who is the customer?
⟦harlow foods⟧
> when will they sign?
⟦mid december⟧

cheers b
`,
  ],
  [
    'greeting line with a comma, then one word',
    'Theo Lang <theo@vendor.example>',
    `⟦Hi team,

Gladly!⟧

Theo
`,
  ],
  [
    'one word and a nickname',
    'Theodora Lang <theodora@vendor.example>',
    `⟦Gladly.⟧

Theo
`,
  ],
  [
    'sounds good, with a comma and the name',
    'Kim Rae <kim@vendor.example>',
    `⟦Sounds good, happy to own it,⟧
Kim
`,
  ],
  [
    'an answer that ends like a closing',
    'Kim Rae <kim@vendor.example>',
    `⟦Hi,

No thanks⟧

Kim
`,
  ],
  [
    'a name as the answer',
    'Kim Rae <kim@vendor.example>',
    `⟦It should go to:

Mona Bell⟧

Kim
`,
  ],
  [
    'a name and number as the answer',
    'Kim Rae <kim@partner.example>',
    `⟦Contact at the customer:

Mona Bell
mona.bell@harlow.example
+44 20 7946 0112⟧

Kim
`,
  ],
  [
    'an amount as the last line',
    'Kim Rae <kim@partner.example>',
    `⟦The order came in.

GBP 12,000⟧

Kim Rae
`,
  ],
  [
    'a date as the last line',
    'Kai Lorenz <kai@partner.example>',
    `⟦Entscheidung fällt am

12. Dezember⟧

Gruß
Kai
`,
  ],
  [
    'a product as the last line',
    'Kim Rae <kim@partner.example>',
    `⟦They want

Northwind Vault⟧

Kim
`,
  ],
  [
    'a title and a company as the answer',
    'Kim Rae <kim@partner.example>',
    `⟦The customer is

Harlow Foods Ltd⟧

Thanks
Kim
`,
  ],
  // Formulas and footers of which the readers were told nothing when these were written
  [
    'Many kind thanks and all good things,, 1',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Many kind thanks and all good things,
Nadia
`,
  ],
  [
    'Respects,, 2',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Respects,
Nadia
`,
  ],
  [
    'Yours till the cows come home,, 3',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Yours till the cows come home,
N.
`,
  ],
  [
    'Sunny regards from Sofia, 4',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Sunny regards from Sofia

Nadia Brook
Partner Manager
`,
  ],
  [
    'Thank you kindly,, 5',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Thank you kindly,

Nadia
`,
  ],
  [
    'Kindly,, 6',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Kindly,
Nadia B.
`,
  ],
  [
    'See you at the summit!, 7',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

See you at the summit!
Nadia
`,
  ],
  [
    'Thx, N, 8',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Thx, N
`,
  ],
  [
    'Mit den allerbesten Wünschen, 9',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Mit den allerbesten Wünschen
Knut Behr
`,
  ],
  [
    'Es grüßt herzlich, 10',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Es grüßt herzlich
Knut
`,
  ],
  [
    'Grüße aus dem verregneten Hamburg,, 11',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Grüße aus dem verregneten Hamburg,
K. Behr
`,
  ],
  [
    'Mach et jot, 12',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Mach et jot
Knut
`,
  ],
  [
    'Ein schönes langes Wochenende wünscht, 13',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Ein schönes langes Wochenende wünscht
Knut
`,
  ],
  [
    'Gruß & Kuss, 14',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Gruß & Kuss
Knut
`,
  ],
  [
    'vg knut, 15',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

vg knut
`,
  ],
  [
    'Bien chaleureusement,, 16',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Bien chaleureusement,
Élodie
`,
  ],
  [
    'Avec toute ma sympathie, 17',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Avec toute ma sympathie
Élodie Marin
`,
  ],
  [
    'À la semaine prochaine,, 18',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

À la semaine prochaine,
Élodie
`,
  ],
  [
    'Merci encore,, 19',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Merci encore,
É. Marin
`,
  ],
  [
    'Recibid un saludo muy afectuoso,, 20',
    'Jacinto Prado <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Recibid un saludo muy afectuoso,
Jacinto
`,
  ],
  [
    'Gracias por la confianza,, 21',
    'Jacinto Prado <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Gracias por la confianza,
Jacinto
`,
  ],
  [
    'Un fuerte apretón de manos, 22',
    'Jacinto Prado <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Un fuerte apretón de manos
Jacinto Prado
`,
  ],
  [
    'Um beijo grande,, 23',
    'Zélia Fonseca <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Um beijo grande,
Zélia
`,
  ],
  [
    'Com estima,, 24',
    'Zélia Fonseca <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Com estima,
Zélia
`,
  ],
  [
    'Un caloroso saluto,, 25',
    'Pino Greco <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Un caloroso saluto,
Pino
`,
  ],
  [
    'Buon tutto, 26',
    'Pino Greco <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Buon tutto
Pino
`,
  ],
  [
    'Hartelijk gegroet,, 27',
    'Wout Claes <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Hartelijk gegroet,
Wout
`,
  ],
  [
    'Sportieve groeten, 28',
    'Wout Claes <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Sportieve groeten
Wout Claes
`,
  ],
  [
    'Z serdecznym pozdrowieniem,, 29',
    'Maja Nowak <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Z serdecznym pozdrowieniem,
Maja Nowak
`,
  ],
  [
    'Słonecznego dnia!, 30',
    'Maja Nowak <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Słonecznego dnia!
Maja
`,
  ],
  [
    'Värmande hälsningar, 31',
    'Elsa Frid <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Värmande hälsningar
Elsa
`,
  ],
  [
    'Solrige hilsner, 33',
    'Bo Krogh <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Solrige hilsner
Bo
`,
  ],
  [
    'Hyviä työpäiviä,, 34',
    'Aleksi Niemi <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Hyviä työpäiviä,
Aleksi
`,
  ],
  [
    'S přáním pěkného dne, 35',
    'Petra Nová <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

S přáním pěkného dne
Petra
`,
  ],
  [
    'Barátsággal,, 36',
    'Ferenc Nagy <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Barátsággal,
Feri
`,
  ],
  [
    'Cu cele mai bune gânduri,, 37',
    'Doina Rus <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Cu cele mai bune gânduri,
Doina
`,
  ],
  [
    'Kolaylıklar dilerim,, 38',
    'Emre Kaya <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Kolaylıklar dilerim,
Emre
`,
  ],
  [
    'Nadia Brook, Vendor, 39',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Nadia Brook, Vendor
m 07700 900 145
`,
  ],
  [
    'Best,, 40',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Best,

Nadia

Nadia Brook (she/her)
Head of Alliances

Connect with us: LinkedIn | YouTube
This message is private. Should it reach you by accident please discard it.
`,
  ],
  [
    'Behr, 41',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Behr

-----
Diese Mitteilung ist nur für den Adressaten bestimmt.
`,
  ],
  [
    '***, 42',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

***
Knut Behr
Vertrieb Nord
`,
  ],
  [
    'Disclaimer applies: www.vendor.example/legal, 43',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Disclaimer applies: www.vendor.example/legal
`,
  ],
  [
    'Élodie Marin, 44',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Élodie Marin
Ingénieure d’affaires

Ce courriel et ses annexes sont réservés à leurs destinataires.
`,
  ],
  [
    'Sent from my Fairphone, 45',
    'Nadia Brook <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Sent from my Fairphone
`,
  ],
  [
    'Gesendet mit Thunderbird Mobile, 46',
    'Knut Behr <x.y@vendor.example>',
    `⟦Der Kunde hat heute unterschrieben, 48.000 Euro.⟧

Gesendet mit Thunderbird Mobile
`,
  ],
  [
    'Envoyé de mon Fairphone, 47',
    'Élodie Marin <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Envoyé de mon Fairphone
`,
  ],
  [
    'Enviado con Aqua Mail para Android, 48',
    'Jacinto Prado <x.y@vendor.example>',
    `⟦Hello,

I will take this one and ring them on Monday.⟧

Enviado con Aqua Mail para Android
`,
  ],
]
