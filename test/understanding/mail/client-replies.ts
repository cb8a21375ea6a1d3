/**
 * Replies as they leave real mail programs, by program and language: their announcing lines, header blocks and footers,
 * and the ways people close and sign. What was typed stands in ⟦ ⟧; several pieces are answers between quotes.
 * All people and firms are invented.
 */

const DESK = 'desk@intake.vendor.example'

/** Name of the case, sender, mail. */
export const TEXT_REPLIES: [string, string, string][] = [
  // Gmail, web and phone
  [
    'Gmail, British English',
    'Nia Prosser <nia@vendor.example>',
    `⟦Morning,

Yes, that one's mine. I'll ring Owain at the dairy before lunch.⟧

Ta,
Nia

On Tue, 6 Oct 2026 at 09:30, Partner Desk <${DESK}> wrote:

> Hi Nia,
> will you take deal 2001?
`,
  ],
  [
    'Gmail, American English, phone',
    'Dwight Ames <dwight.ames@vendor.example>',
    `⟦pass on this one, i'm maxed out till thanksgiving⟧

On Tue, Oct 6, 2026, 9:30 AM Partner Desk <${DESK}> wrote:

> Hi Dwight,
> will you take deal 2001?
`,
  ],
  [
    'Gmail, German, phone, without a name',
    'Anke Terhorst <terhorst@vendor.example>',
    `⟦Moin,

mach ich. Termin mit Frau Deich steht für Freitag.⟧

Beste Grüße vom Deich
Anke

Partner Desk <${DESK}> schrieb am Di., 6. Okt. 2026, 09:30:

> Hallo Anke,
> übernimmst du den Deal 2001?
`,
  ],
  [
    'Gmail, French, phone',
    'Maëlle Kervella <maelle.kervella@vendor.example>',
    `⟦Bonjour,

C'est bon pour moi, je rappelle M. Le Goff cet après-midi.⟧

Belle journée,
Maëlle

Le mar. 6 oct. 2026, 09:30, Partner Desk <${DESK}> a écrit :

> Bonjour Maëlle,
> prenez-vous l'affaire 2001 ?
`,
  ],
  [
    'Gmail, Spanish',
    'Íñigo Larrañaga <inigo@vendor.example>',
    `⟦Hola a todos:

Me lo quedo yo. El jueves paso por la bodega.⟧

Un saludo y gracias,

Íñigo

El mar, 6 oct 2026 a las 9:30, Partner Desk (<${DESK}>) escribió:

> Hola, Íñigo:
> ¿te quedas con la operación 2001?
`,
  ],
  [
    'Gmail, Brazilian',
    'Thaís Nogueira <thais@vendor.example>',
    `⟦Oi, pessoal!

Pode deixar comigo. Já falei com o seu Antenor ontem.⟧

Bjs,
Thaís

Em ter., 6 de out. de 2026 às 09:30, Partner Desk <${DESK}>
escreveu:

> Oi, Thaís,
> você assume o negócio 2001?
`,
  ],
  [
    'Gmail, Portuguese of Portugal',
    'Duarte Seabra <duarte.seabra@vendor.example>',
    `⟦Bom dia,

Não posso, estou com três concursos em simultâneo. Procurem outra pessoa, por favor.⟧

Os melhores cumprimentos,
Duarte Seabra

Partner Desk <${DESK}> escreveu (terça, 6/10/2026 à(s) 09:30):

> Caro Duarte,
> fica com o negócio 2001?
`,
  ],
  [
    'Gmail, Italian',
    'Ludovica Ferri <l.ferri@vendor.example>',
    `⟦Buongiorno,

per me va bene, la seguo io. Chiamo l'ingegner Bassi domattina.⟧

Buona giornata a tutti,
Ludovica

Il giorno mar 6 ott 2026 alle ore 09:30 Partner Desk <${DESK}> ha
scritto:

> Gentile Ludovica,
> prende lei la trattativa 2001?
`,
  ],
  [
    'Gmail, Dutch',
    'Femke Hoekstra <femke@vendor.example>',
    `⟦Hoi,

Doe ik! Woensdag zit ik toch al in Drachten.⟧

Groetjes uit Heerenveen,
Femke

Op di 6 okt 2026 om 09:30 schreef Partner Desk <${DESK}>:

> Dag Femke,
> neem jij deal 2001?
`,
  ],
  [
    'Gmail, Polish',
    'Zuzanna Wrona <z.wrona@vendor.example>',
    `⟦Cześć,

biorę to. Dzwonię do pana Mazura jeszcze dziś.⟧

Miłego dnia!
Zuza

wt., 6 paź 2026 o 09:30 Partner Desk <${DESK}> napisał(a):

> Cześć Zuzanna,
> czy bierzesz transakcję 2001?
`,
  ],
  [
    'Gmail, Swedish',
    'Ebba Lindahl <ebba.lindahl@vendor.example>',
    `⟦Hej!

Jag tar den. Ringer Folke på sågverket efter lunch.⟧

Ha det fint,
Ebba

Den tis 6 okt. 2026 kl 09:30 skrev Partner Desk <${DESK}>:

> Hej Ebba,
> tar du affär 2001?
`,
  ],
  [
    'Gmail, Danish',
    'Signe Brandt <signe@vendor.example>',
    `⟦Hej,

Den tager jeg gerne. Jeg har en aftale med Palle på torsdag.⟧

Mange hilsner og god weekend
Signe

Den tir. 6. okt. 2026 kl. 09.30 skrev Partner Desk <${DESK}>:

> Hej Signe,
> tager du handlen 2001?
`,
  ],
  [
    'Gmail, Norwegian',
    'Sindre Aasen <sindre.aasen@vendor.example>',
    `⟦Hei,

Nei takk, dette er utenfor mitt område.⟧

Ha en fin uke!
Sindre

tir. 6. okt. 2026 kl. 09:30 skrev Partner Desk <${DESK}>:

> Hei Sindre,
> tar du avtale 2001?
`,
  ],
  [
    'Gmail, Finnish',
    'Aino Rautio <aino@vendor.example>',
    `⟦Moi,

otan tämän. Soitan Penttilälle huomenna.⟧

Terkuin,
Aino

ti 6. lokak. 2026 klo 9.30 Partner Desk (${DESK}) kirjoitti:

> Hei Aino,
> otatko kaupan 2001?
`,
  ],
  [
    'Gmail, Japanese',
    '森川 悠斗 <morikawa@vendor.example>',
    `⟦パートナーデスク御中

お世話になっております。本件、私が担当いたします。
先方の岸田様には明日ご連絡します。⟧

引き続きよろしくお願いいたします。

森川

2026年10月6日(火) 9:30 Partner Desk <${DESK}>:

> 森川様
> 案件2001をご担当いただけますか。
`,
  ],
  [
    'Gmail, Chinese',
    '陈思远 <siyuan.chen@vendor.example>',
    `⟦你好，

这个单子我来跟，明天联系客户。⟧

祝好，
思远

Partner Desk <${DESK}> 于2026年10月6日周二 09:30写道：

> 思远你好，
> 2001号项目你接吗？
`,
  ],
  [
    'Gmail, Korean',
    '김하윤 <hayun.kim@vendor.example>',
    `⟦안녕하세요,

제가 맡겠습니다. 내일 고객에게 연락드리겠습니다.⟧

감사합니다.
김하윤 드림

2026년 10월 6일 (화) 오전 9:30, Partner Desk <${DESK}>님이 작성:

> 김하윤 님,
> 2001 건을 맡으시겠습니까?
`,
  ],
  [
    'Gmail, Russian',
    'Вера Лосева <vera.loseva@vendor.example>',
    `⟦Добрый день!

Беру на себя, завтра позвоню заказчику.⟧

С уважением, Вера

вт, 6 окт. 2026 г. в 09:30, Partner Desk <${DESK}>:

> Вера,
> возьмёте сделку 2001?
`,
  ],
  [
    'Gmail, Ukrainian',
    'Оксана Гнатюк <oksana@vendor.example>',
    `⟦Добрий день,

беру цю угоду собі.⟧

Гарного дня,
Оксана

вт, 6 жовт. 2026 р. о 09:30 Partner Desk <${DESK}> пише:

> Оксано,
> берете угоду 2001?
`,
  ],
  [
    'Gmail, Czech',
    'Radka Šimková <radka@vendor.example>',
    `⟦Dobrý den,

beru si to. V pátek se sejdu s panem Vránou.⟧

Mějte se hezky
Radka

út 6. 10. 2026 v 9:30 odesílatel Partner Desk <${DESK}> napsal:

> Dobrý den, Radko,
> vezmete si obchod 2001?
`,
  ],
  [
    'Gmail, Romanian',
    'Ilinca Moraru <ilinca@vendor.example>',
    `⟦Bună ziua,

preiau eu. Îl sun pe domnul Dobre azi.⟧

O zi bună,
Ilinca

În mar., 6 oct. 2026 la 09:30, Partner Desk <${DESK}> a scris:

> Bună, Ilinca,
> preiei oferta 2001?
`,
  ],
  [
    'Gmail, Turkish',
    'Defne Aksoy <defne@vendor.example>',
    `⟦Merhaba,

Ben alıyorum, yarın Cem Bey'i ararım.⟧

Sevgiler,
Defne

Partner Desk <${DESK}>, 6 Eki 2026 Sal, 09:30 tarihinde şunu yazdı:

> Merhaba Defne,
> 2001 numaralı fırsatı alıyor musun?
`,
  ],
  [
    'Gmail, Hungarian',
    'Borbála Kiss <bori@vendor.example>',
    `⟦Sziasztok!

Elvállalom, holnap felhívom Péter urat.⟧

Üdv: Bori

Partner Desk <${DESK}> ezt írta (időpont: 2026. okt. 6., K, 9:30):

> Szia Bori,
> elvállalod a 2001-es ügyletet?
`,
  ],
  // Apple Mail, Mac and phone
  [
    'iPhone, English',
    'Jo Tamihana <jo@vendor.example>',
    `⟦Happy to. I know the quarry well.⟧

Ngā mihi
Jo

Sent from my iPhone

> On 6 Oct 2026, at 9:30 AM, Partner Desk <${DESK}> wrote:
>
> \ufeffHi Jo,
> will you take deal 2001?
`,
  ],
  [
    'iPad, German',
    'Wiebke Oltmanns <wiebke.oltmanns@vendor.example>',
    `⟦Nö, lasst mal. Das ist Sache von Team Süd.⟧

Gruß Wiebke

Von meinem iPad gesendet

> Am 06.10.2026 um 09:30 schrieb Partner Desk <${DESK}>:
>
> Hallo Wiebke,
> übernimmst du Deal 2001?
`,
  ],
  [
    'Apple Mail, French',
    'Aurélien Stoffel <a.stoffel@vendor.example>',
    `⟦Je le prends. Rendez-vous pris le 15 avec Mme Oberlé.⟧

Bien à toi,
A. Stoffel

> Le 6 oct. 2026 à 09:30, Partner Desk <${DESK}> a écrit :
> 
> Bonjour,
> prenez-vous l'affaire 2001 ?
`,
  ],
  [
    'iPhone, Spanish',
    'Nuria Cabanillas <nuria@vendor.example>',
    `⟦Adelante, lo llevo yo.⟧

Enviado desde mi iPhone

> El 6 oct 2026, a las 9:30, Partner Desk <${DESK}> escribió:
> 
> Hola, Nuria:
> ¿te quedas la operación 2001?
`,
  ],
  [
    'iPhone, Brazilian',
    'Caio Bittencourt <caio@vendor.example>',
    `⟦Fechado, assumo eu.⟧

Enviado do meu iPhone

> Em 6 de out. de 2026, à(s) 09:30, Partner Desk <${DESK}> escreveu:
> 
> Caio, você assume o negócio 2001?
`,
  ],
  [
    'iPhone, Italian',
    'Tullio Marchesi <tullio@vendor.example>',
    `⟦Va bene, me ne occupo io da lunedì.⟧

Inviato da iPhone

> Il giorno 6 ott 2026, alle ore 09:30, Partner Desk <${DESK}> ha scritto:
> 
> Caro Tullio,
> prendi tu la 2001?
`,
  ],
  [
    'iPhone, Dutch',
    'Sjoerd Wiersma <sjoerd@vendor.example>',
    `⟦Prima, ik pak 'm op.⟧

Verstuurd vanaf mijn iPhone

> Op 6 okt 2026 om 09:30 heeft Partner Desk <${DESK}> het volgende geschreven:
> 
> Dag Sjoerd,
> neem jij deal 2001?
`,
  ],
  [
    'iPhone, Polish',
    'Kacper Dudek <kacper@vendor.example>',
    `⟦Niestety nie dam rady w tym kwartale.⟧

Wysłane z iPhone'a

> Wiadomość napisana przez Partner Desk <${DESK}> w dniu 6 paź 2026, o godz. 09:30:
> 
> Kacper, bierzesz 2001?
`,
  ],
  [
    'iPhone, Swedish',
    'Måns Ekdahl <mans@vendor.example>',
    `⟦Jajamän, den tar jag.⟧

Skickat från min iPhone

> 6 okt. 2026 kl. 09:30 skrev Partner Desk <${DESK}>:
> 
> Hej Måns, tar du affär 2001?
`,
  ],
  [
    'iPhone, Danish',
    'Asger Holm <asger@vendor.example>',
    `⟦Det siger vi. Jeg kører derud mandag.⟧

Sendt fra min iPhone

> Den 6. okt. 2026 kl. 09.30 skrev Partner Desk <${DESK}>:
> 
> Hej Asger, tager du handel 2001?
`,
  ],
  [
    'iPhone, Norwegian',
    'Tuva Nygård <tuva@vendor.example>',
    `⟦Den tar jeg!⟧

Sendt fra min iPhone

> 6. okt. 2026 kl. 09:30 skrev Partner Desk <${DESK}>:
> 
> Hei Tuva, tar du 2001?
`,
  ],
  [
    'iPhone, Finnish',
    'Väinö Salmi <vaino@vendor.example>',
    `⟦Sopii, hoidan tämän.⟧

Lähetetty iPhonesta

> Partner Desk <${DESK}> kirjoitti 6.10.2026 kello 9.30:
> 
> Hei Väinö, otatko kaupan 2001?
`,
  ],
  [
    'iPhone, Japanese',
    '藤井 美咲 <fujii@vendor.example>',
    `⟦承知しました。私の方で担当します。⟧

藤井

iPhoneから送信

> 2026/10/06 9:30、Partner Desk <${DESK}>のメール:
> 
> 藤井様
> 案件2001の件です。
`,
  ],
  [
    'iPhone, Czech',
    'Vojtěch Holub <vojta@vendor.example>',
    `⟦Jasně, beru.⟧

Odesláno z iPhonu

> 6. 10. 2026 v 9:30, Partner Desk <${DESK}>:
> 
> Vojto, vezmeš obchod 2001?
`,
  ],
  [
    'Apple Mail, Russian',
    'Глеб Назаров <gleb@vendor.example>',
    `⟦Нет, сейчас не могу взять.⟧

Отправлено с iPhone

> 6 окт. 2026 г., в 09:30, Partner Desk <${DESK}> написал(а):
> 
> Глеб, возьмёте сделку 2001?
`,
  ],
  [
    'Apple Mail, Hungarian',
    'Zsombor Tóth <zsombor@vendor.example>',
    `⟦Rendben, viszem én.⟧

> 2026. okt. 6. dátummal, 9:30 időpontban Partner Desk <${DESK}> írta:
> 
> Zsombor, elvállalod?
`,
  ],
  // Outlook: header blocks without any mark
  [
    'Outlook, English, signature of a firm',
    'Fenella Crouch <fenella.crouch@vendor.example>',
    `⟦Hello team,

I'll have it. Please send Baxendale's number over when you've a second.⟧

With kind thanks,

Fenella Crouch | Account Director, North
Vendor Ltd | 3rd Floor, Mill House, Leeds LS1 4AP
T: 0113 496 0115 | M: 07700 900142
www.vendor.example

From: Partner Desk <${DESK}>
Sent: 06 October 2026 09:30
To: Fenella Crouch <fenella.crouch@vendor.example>
Subject: [2001] Will you take it?

Hi Fenella,
will you take deal 2001?
`,
  ],
  [
    'Outlook, German, long signature',
    'Rüdiger Schmalfuß <r.schmalfuss@vendor.example>',
    `⟦Sehr geehrte Damen und Herren,

die Opportunity übernehme ich. Den Ersttermin koordiniere ich direkt mit Herrn Wenzel.⟧

Mit freundlichem Gruß aus Chemnitz

i. A. Rüdiger Schmalfuß
Vertriebsbeauftragter Region Ost

Vendor Deutschland GmbH
Brückenstraße 8, 09111 Chemnitz
Fon +49 371 5550 112
Mobil +49 171 5550 112
r.schmalfuss@vendor.example

Geschäftsführer: Dr. Petra Ahlers
Sitz: Chemnitz, HRB 55512

Von: Partner Desk <${DESK}>
Gesendet: Dienstag, 6. Oktober 2026 09:30
An: Schmalfuß, Rüdiger <r.schmalfuss@vendor.example>
Betreff: [2001] Übernehmen Sie?

Hallo Herr Schmalfuß,
übernehmen Sie Deal 2001?
`,
  ],
  [
    'Outlook, French',
    'Capucine Delorme <c.delorme@vendor.example>',
    `⟦Bonjour à tous,

Merci pour cette opportunité, je la prends en charge dès aujourd'hui.⟧

Je vous souhaite une excellente journée.

Capucine DELORME
Ingénieure commerciale grands comptes
Ligne directe : 01 99 00 12 34

De : Partner Desk <${DESK}>
Envoyé : mardi 6 octobre 2026 09:30
À : Capucine Delorme <c.delorme@vendor.example>
Objet : [2001] Prenez-vous l'affaire ?

Bonjour Capucine
`,
  ],
  [
    'Outlook, Spanish',
    'Gonzalo Urrutia <g.urrutia@vendor.example>',
    `⟦Buenos días:

Asumo la cuenta. Mañana llamo a doña Pilar.⟧

Quedo a vuestra disposición.

Gonzalo Urrutia Beltrán
Ejecutivo de cuentas
Tfno. 910 555 012

De: Partner Desk <${DESK}>
Enviado el: martes, 6 de octubre de 2026 9:30
Para: Gonzalo Urrutia <g.urrutia@vendor.example>
Asunto: [2001] ¿Se queda con ella?

Hola, Gonzalo
`,
  ],
  [
    'Outlook, Portuguese',
    'Matilde Quaresma <m.quaresma@vendor.example>',
    `⟦Boa tarde,

Fico com este negócio.⟧

Com os melhores cumprimentos,

Matilde Quaresma
Gestora de Conta

De: Partner Desk <${DESK}>
Enviada em: 6 de outubro de 2026 09:30
Para: Matilde Quaresma <m.quaresma@vendor.example>
Assunto: [2001] Fica com ele?

Olá Matilde
`,
  ],
  [
    'Outlook, Italian',
    'Ginevra Sartori <g.sartori@vendor.example>',
    `⟦Buongiorno a tutti,

prendo in carico la trattativa e contatto il dott. Pavan.⟧

Un cordiale saluto

Ginevra Sartori
Key Account Manager
Tel. +39 041 555 0120

Da: Partner Desk <${DESK}>
Inviato: martedì 6 ottobre 2026 09:30
A: Ginevra Sartori <g.sartori@vendor.example>
Oggetto: [2001] La prende lei?

Gentile Ginevra
`,
  ],
  [
    'Outlook, Dutch',
    'Joost van der Meulen <j.vandermeulen@vendor.example>',
    `⟦Beste collega's,

Deze neem ik voor mijn rekening.⟧

Met vriendelijke groet / Kind regards,

Joost van der Meulen
Accountmanager Noord
M +31 6 5550 1120

Van: Partner Desk <${DESK}>
Verzonden: dinsdag 6 oktober 2026 09:30
Aan: Joost van der Meulen <j.vandermeulen@vendor.example>
Onderwerp: [2001] Neem jij deze?

Dag Joost
`,
  ],
  [
    'Outlook, Polish',
    'Bartosz Kaleta <b.kaleta@vendor.example>',
    `⟦Dzień dobry,

przejmuję ten temat.⟧

Z wyrazami szacunku
Bartosz Kaleta
Kierownik ds. kluczowych klientów
tel. kom. 600 555 012

From: Partner Desk <${DESK}>
Sent: Tuesday, October 6, 2026 9:30 AM
To: Bartosz Kaleta <b.kaleta@vendor.example>
Subject: [2001] Czy bierze Pan?

Dzień dobry
`,
  ],
  [
    'Outlook, Swedish',
    'Torsten Hedlund <t.hedlund@vendor.example>',
    `⟦Hejsan,

Den här går bra, jag kontaktar Birgitta i morgon.⟧

Med vänliga hälsningar / Best regards

Torsten Hedlund
Säljchef

Från: Partner Desk <${DESK}>
Skickat: den 6 oktober 2026 09:30
Till: Torsten Hedlund <t.hedlund@vendor.example>
Ämne: [2001] Tar du den?

Hej Torsten
`,
  ],
  [
    'Outlook, Danish',
    'Karoline Toft <k.toft@vendor.example>',
    `⟦Hej med jer

Jeg tager den.⟧

De bedste hilsner

Karoline Toft
Salgschef

Fra: Partner Desk <${DESK}>
Sendt: 6. oktober 2026 09:30
Til: Karoline Toft <k.toft@vendor.example>
Emne: [2001] Tager du den?

Hej Karoline
`,
  ],
  [
    'Outlook, Norwegian',
    'Eirik Moe <e.moe@vendor.example>',
    `⟦Hei,

Kan dessverre ikke ta denne.⟧

Med vennlig hilsen
Eirik Moe

Fra: Partner Desk <${DESK}>
Sendt: tirsdag 6. oktober 2026 09:30
Til: Eirik Moe <e.moe@vendor.example>
Emne: [2001] Tar du den?

Hei Eirik
`,
  ],
  [
    'Outlook, Finnish',
    'Helmi Korhola <h.korhola@vendor.example>',
    `⟦Hei,

tämä sopii minulle.⟧

Ystävällisin terveisin

Helmi Korhola
Myyntipäällikkö

Lähettäjä: Partner Desk <${DESK}>
Lähetetty: tiistai 6. lokakuuta 2026 9.30
Vastaanottaja: Helmi Korhola <h.korhola@vendor.example>
Aihe: [2001] Otatko?

Hei Helmi
`,
  ],
  [
    'Outlook, Japanese',
    '小野寺 健 <onodera@vendor.example>',
    `⟦お疲れ様です。小野寺です。

本件、引き受けます。来週訪問予定です。⟧

以上、よろしくお願い致します。

━━━━━━━━━━━━━━━━━━━━
ベンダー株式会社 営業部
小野寺 健
TEL：03-5550-0112
━━━━━━━━━━━━━━━━━━━━

差出人: Partner Desk <${DESK}>
送信日時: 2026年10月6日火曜日 9:30
宛先: 小野寺 健 <onodera@vendor.example>
件名: [2001] ご担当のお願い

小野寺様
`,
  ],
  [
    'Outlook, Chinese',
    '吴晓彤 <xiaotong.wu@vendor.example>',
    `⟦各位好，

我接手这个项目。⟧

此致
敬礼

吴晓彤
大客户经理
电话：010-5555-0112

发件人: Partner Desk <${DESK}>
发送时间: 2026年10月6日 9:30
收件人: 吴晓彤 <xiaotong.wu@vendor.example>
主题: [2001] 是否接手

你好
`,
  ],
  [
    'Outlook, Korean',
    '박서준 <sj.park@vendor.example>',
    `⟦안녕하세요. 박서준입니다.

이번 건은 제가 진행하겠습니다.⟧

감사합니다.

박서준 과장
영업1팀
02-555-0112

보낸 사람: Partner Desk <${DESK}>
보낸 날짜: 2026년 10월 6일 화요일 오전 9:30
받는 사람: 박서준 <sj.park@vendor.example>
제목: [2001] 담당 요청

안녕하세요
`,
  ],
  [
    'Outlook, Czech',
    'Dalibor Kříž <d.kriz@vendor.example>',
    `⟦Dobrý den,

přebírám.⟧

S pozdravem

Dalibor Kříž
obchodní zástupce

Od: Partner Desk <${DESK}>
Odesláno: úterý 6. října 2026 9:30
Komu: Dalibor Kříž <d.kriz@vendor.example>
Předmět: [2001] Vezmete si to?

Dobrý den
`,
  ],
  [
    'Outlook, Hungarian',
    'Csilla Varga <cs.varga@vendor.example>',
    `⟦Tisztelt Kollégák!

Átveszem az ügyletet.⟧

Üdvözlettel:
Varga Csilla
értékesítési vezető

Feladó: Partner Desk <${DESK}>
Elküldve: 2026. október 6., kedd 9:30
Címzett: Varga Csilla <cs.varga@vendor.example>
Tárgy: [2001] Átveszi?

Kedves Csilla
`,
  ],
  [
    'Outlook, Turkish',
    'Mert Yalçın <m.yalcin@vendor.example>',
    `⟦Merhaba,

Bu fırsatı ben takip edeceğim.⟧

Saygılarımla,

Mert Yalçın
Satış Müdürü

Kimden: Partner Desk <${DESK}>
Gönderildi: 6 Ekim 2026 Salı 09:30
Kime: Mert Yalçın <m.yalcin@vendor.example>
Konu: [2001] Alıyor musunuz?

Merhaba
`,
  ],
  [
    'Outlook for Mac, English',
    'Saoirse Dunphy <saoirse@vendor.example>',
    `⟦All,

Grand, leave it with me.⟧

Best,
S.

From: Partner Desk <${DESK}>
Date: Tuesday, 6 October 2026 at 09:30
To: Saoirse Dunphy <saoirse@vendor.example>
Subject: [2001] Will you take it?
Hi Saoirse,
will you take deal 2001?
`,
  ],
  [
    'Outlook for Mac, German',
    'Leonie Petzold <leonie@vendor.example>',
    `⟦Hi zusammen,

passt, ich kümmere mich.⟧

LG, Leonie

Von: Partner Desk <${DESK}>
Datum: Dienstag, 6. Oktober 2026 um 09:30
An: Leonie Petzold <leonie@vendor.example>
Betreff: [2001] Übernimmst du?
Hallo Leonie
`,
  ],
  [
    'Outlook for Mac, French',
    'Bastien Aubry <bastien@vendor.example>',
    `⟦Bonjour,

Je ne peux pas, mon portefeuille est complet.⟧

Bastien

De : Partner Desk <${DESK}>
Date : mardi 6 octobre 2026 à 09:30
À : Bastien Aubry <bastien@vendor.example>
Objet : [2001] Prenez-vous l'affaire ?
Bonjour Bastien
`,
  ],
  [
    'Outlook for iOS, English',
    'Reuben Katz <reuben@vendor.example>',
    `⟦Yep mine⟧

Get Outlook for iOS<https://aka.example/o0ukef>
________________________________
From: Partner Desk <${DESK}>
Sent: Tuesday, October 6, 2026 9:30:12 AM
To: Reuben Katz <reuben@vendor.example>
Subject: [2001] Will you take it?

Hi Reuben
`,
  ],
  [
    'Outlook for Android, German',
    'Gesa Brinkmann <gesa@vendor.example>',
    `⟦Kann ich machen, ja.⟧

Outlook für Android<https://aka.example/AAb9ysg> beziehen
________________________________
Von: Partner Desk <${DESK}>
Gesendet: Dienstag, 6. Oktober 2026 09:30:12
An: Gesa Brinkmann <gesa@vendor.example>
Betreff: [2001] Übernimmst du?

Hallo Gesa
`,
  ],
  [
    'Outlook for iOS, French',
    'Gaëtan Roux <gaetan@vendor.example>',
    `⟦OK pour moi.⟧

Télécharger Outlook pour iOS<https://aka.example/o0ukef>
________________________________
De : Partner Desk <${DESK}>
Envoyé : Tuesday, October 6, 2026 9:30:12 AM
À : Gaëtan Roux <gaetan@vendor.example>
Objet : [2001] Prenez-vous l'affaire ?

Bonjour
`,
  ],
  [
    'Outlook for iOS, Spanish',
    'Alba Ferrer <alba@vendor.example>',
    `⟦Lo cojo, sin problema.⟧

Obtener Outlook para iOS<https://aka.example/o0ukef>
________________________________
De: Partner Desk <${DESK}>
Enviado: Tuesday, October 6, 2026 9:30:12 AM
Para: Alba Ferrer <alba@vendor.example>
Asunto: [2001]

Hola
`,
  ],
  [
    'Outlook for Android, Polish',
    'Oliwia Sroka <oliwia@vendor.example>',
    `⟦Dobra, biorę.⟧

Uzyskaj aplikację Outlook dla systemu Android<https://aka.example/AAb9ysg>
________________________________
Od: Partner Desk <${DESK}>
Wysłane: wtorek, 6 października 2026 09:30:12
Do: Oliwia Sroka <oliwia@vendor.example>
Temat: [2001]

Cześć
`,
  ],
  [
    'Outlook for iOS, Italian and Portuguese mixed',
    'Rocco Vinci <rocco@vendor.example>',
    `⟦Perfetto, lo seguo io.⟧

Ottieni Outlook per iOS<https://aka.example/o0ukef>
________________________________
Da: Partner Desk <${DESK}>
Inviato: Tuesday, October 6, 2026 9:30:12 AM
A: Rocco Vinci <rocco@vendor.example>
Oggetto: [2001]

Ciao
`,
  ],
  [
    'Windows Mail, Dutch',
    'Lotte Bakker <lotte@vendor.example>',
    `⟦Akkoord, ik neem contact op met de tuinder.⟧

Verzonden vanuit Mail voor Windows

Van: Partner Desk
Verzonden: dinsdag 6 oktober 2026 09:30
Aan: Lotte Bakker
Onderwerp: [2001]

Dag Lotte
`,
  ],
  // Samsung, BlueMail, Spark, HEY, Superhuman and other apps
  [
    'Samsung, English',
    'Mo Hussain <mo@vendor.example>',
    `⟦No can do. Not my patch.⟧


Sent from my Galaxy


-------- Original message --------
From: Partner Desk <${DESK}>
Date: 06/10/2026 09:30 (GMT+00:00)
To: Mo Hussain <mo@vendor.example>
Subject: [2001] Will you take it?

Hi Mo
`,
  ],
  [
    'Samsung, Italian',
    'Donatella Greco <donatella@vendor.example>',
    `⟦Sì, accetto.⟧


Inviato dal mio Galaxy


-------- Messaggio originale --------
Da: Partner Desk <${DESK}>
Data: 06/10/26 09:30 (GMT+01:00)
A: Donatella Greco <donatella@vendor.example>
Oggetto: [2001]

Ciao
`,
  ],
  [
    'Samsung, Dutch',
    'Harm Postma <harm@vendor.example>',
    `⟦Ja hoor, doe ik.⟧


Verzonden vanaf mijn Galaxy


-------- Oorspronkelijk bericht --------
Van: Partner Desk <${DESK}>
Datum: 06-10-2026 09:30 (GMT+01:00)
Aan: Harm Postma <harm@vendor.example>
Onderwerp: [2001]

Dag Harm
`,
  ],
  [
    'Samsung, Polish',
    'Igor Bąk <igor@vendor.example>',
    `⟦Biorę, jutro dzwonię.⟧


Wysłano z mojego Galaxy


-------- Oryginalna wiadomość --------
Od: Partner Desk <${DESK}>
Data: 06.10.2026 09:30 (GMT+01:00)
Do: Igor Bąk <igor@vendor.example>
Temat: [2001]

Cześć
`,
  ],
  [
    'BlueMail',
    'Zadie Okoro <zadie@vendor.example>',
    `⟦Count me in, I'll start tomorrow.⟧

\u2063Get BlueMail for Android \u200b

On Oct 6, 2026, 09:30, at 09:30, Partner Desk <${DESK}> wrote:
>Hi Zadie,
>will you take deal 2001?
`,
  ],
  [
    'Spark',
    'Enzo Marchetti <enzo@vendor.example>',
    `⟦I'd love this one, thanks.⟧

Enzo
On 6 Oct 2026 at 09:30 +0200, Partner Desk <${DESK}>, wrote:
> Hi Enzo,
> will you take deal 2001?
`,
  ],
  [
    'Spark, German',
    'Jule Hansen <jule@vendor.example>',
    `⟦Ist gebongt.⟧

Jule Hansen
Vertrieb
Am 6. Okt. 2026, 09:30 +0200 schrieb Partner Desk <${DESK}>:
> Hallo Jule
`,
  ],
  [
    'HEY',
    'Priya Raman <priya@vendor.example>',
    `⟦I'm in. Booking a call with Mrs Shah.⟧

Warmest,
Priya

On October 6, 2026, Partner Desk <${DESK}> wrote:
> Hi Priya
`,
  ],
  [
    'Superhuman',
    'Blake Osei <blake@vendor.example>',
    `⟦Taking it. Intro call Thursday 2pm.⟧

Talk soon,
Blake

Sent via Superhuman ( https://sprh.example/?vip=blake@vendor.example )

On Tue, Oct 06, 2026 at 9:30 AM, Partner Desk < ${DESK} > wrote:

> Hi Blake
`,
  ],
  [
    'Front',
    'Ines Kaya <ines@vendor.example>',
    `⟦Sure thing, assign it to me.⟧

Ines Kaya
Account Executive, Vendor

On October 6, 2026 at 9:30 AM GMT+2 ${DESK} wrote:
Hi Ines
`,
  ],
  [
    'Front, with an offset',
    'Ines Kaya <ines@vendor.example>',
    `⟦Sure thing, assign it to me.⟧
--
Ines Kaya
On Oct 6, 2026, 9:30 AM +0200, Partner Desk <${DESK}>, wrote:

Hi Ines
`,
  ],
  [
    'Mailspring',
    'Toby Lunn <toby@vendor.example>',
    `⟦Go on then.⟧

Sent from Mailspring (https://getmailspring.example/), the best free email app for work

On Oct 6 2026, at 9:30 am, Partner Desk <${DESK}> wrote:
> Hi Toby
`,
  ],
  [
    'Airmail',
    'Kit Marlowe <kit@vendor.example>',
    `⟦Not for me, sorry. Wrong vertical.⟧

Kit

On 6 October 2026 at 09:30:12, Partner Desk (${DESK}) wrote:

Hi Kit
`,
  ],
  [
    'Yahoo, English',
    'Gloria Munoz <gloria@vendor.example>',
    `⟦I will take care of this account.⟧

Yours in partnership,
Gloria
    On Tuesday, October 6, 2026, 09:30:12 AM GMT+2, Partner Desk <${DESK}> wrote:  
 
 Hi Gloria
`,
  ],
  [
    'Yahoo, German',
    'Uwe Rademacher <uwe@vendor.example>',
    `⟦Nehme ich.⟧

Uwe
    Am Dienstag, 6. Oktober 2026 um 09:30:12 MESZ hat Partner Desk <${DESK}> Folgendes geschrieben:  
 
 Hallo Uwe
`,
  ],
  [
    'Yahoo, Spanish',
    'Remedios Cano <reme@vendor.example>',
    `⟦Conforme, lo asumo.⟧

Reme

    En martes, 6 de octubre de 2026, 9:30:12 CEST, Partner Desk <${DESK}> escribió:  
 
 Hola
`,
  ],
  [
    'Yahoo, French',
    'Solange Petit <solange@vendor.example>',
    `⟦C'est d'accord.⟧

    Le mardi 6 octobre 2026 à 09:30:12 UTC+2, Partner Desk <${DESK}> a écrit :  
 
 Bonjour
`,
  ],
  [
    'Yahoo phone',
    'Earl Jessup <earl@vendor.example>',
    `⟦Nope, too far for me.⟧

Sent from Yahoo Mail for iPhone

On Tuesday, October 6, 2026, 9:30 AM, Partner Desk <${DESK}> wrote:

Hi Earl
`,
  ],
  [
    'Proton, English',
    'Ash Vance <ash@vendor.example>',
    `⟦Yes please.⟧

Sent with Proton Mail secure email.

On Tuesday, October 6th, 2026 at 9:30 AM, Partner Desk <${DESK}> wrote:

> Hi Ash
`,
  ],
  [
    'Proton, French',
    'Manon Vidal <manon@vendor.example>',
    `⟦Je prends.⟧

Envoyé avec la messagerie sécurisée Proton Mail.

Le mardi 6 octobre 2026 à 09:30, Partner Desk <${DESK}> a écrit :

> Bonjour
`,
  ],
  [
    'Tuta, German',
    'Finn Petersen <finn@vendor.example>',
    `⟦Läuft, übernehme ich.⟧

--
Gesichert mit Tuta Mail:
https://tuta.example/free-email

6. Okt. 2026, 09:30 von ${DESK}:

> Hallo Finn
`,
  ],
  [
    'Fastmail',
    'Rowan Teague <rowan@vendor.example>',
    `⟦Aye, I'll do it.⟧

Rowan

On Tue, 6 Oct 2026, at 9:30 AM, Partner Desk wrote:
> Hi Rowan
`,
  ],
  [
    'Zoho',
    'Lakshmi Iyer <lakshmi@vendor.example>',
    `⟦Dear team,

Kindly assign this lead to me only.⟧

Thanking you,
Yours truly,
Lakshmi Iyer

---- On Tue, 06 Oct 2026 09:30:12 +0530 Partner Desk <${DESK}> wrote ----

Dear Lakshmi
`,
  ],
  [
    'Zoho, German',
    'Vera Kolb <vera@vendor.example>',
    `⟦Ja, gern.⟧

---- Am Di, 06 Okt 2026 09:30:12 +0200 schrieb Partner Desk <${DESK}> ----

Hallo Vera
`,
  ],
  [
    'K-9, German',
    'Hinnerk Voss <hinnerk@vendor.example>',
    `⟦Bin dabei.⟧

Am 6. Oktober 2026 09:30:12 MESZ schrieb Partner Desk <${DESK}>:
>Hallo Hinnerk

-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
`,
  ],
  // Help desks and CRM relays
  [
    'Zendesk, answer above the line',
    'Lena Fuchs <lena@vendor.example>',
    `⟦Ich übernehme das.⟧

Lena

Am Di., 6. Okt. 2026 um 09:30 Uhr schrieb Partner Desk <${DESK}>:

> ##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein. -##
>
> Hallo Lena
`,
  ],
  [
    'Zendesk, unquoted marker',
    'Marc Olin <marc@vendor.example>',
    `⟦I'll take it from here.⟧

##- Please type your reply above this line -##

Hi Marc,
will you take deal 2001? If yes, answer Accept.
`,
  ],
  [
    'Salesforce, header block and thread mark',
    'Odette Simms <odette@vendor.example>',
    `⟦Please keep it with me.⟧

Odette Simms
Senior AE

--------------- Original Message ---------------
From: Partner Desk [${DESK}]
Sent: 10/6/2026 9:30 AM
To: odette@vendor.example
Subject: [2001] Will you take it?

Hi Odette

ref:_00D5555._5005555:ref
`,
  ],
  [
    'Salesforce, thread mark below the words',
    'Odette Simms <odette@vendor.example>',
    `⟦Please keep it with me.⟧

Odette

ref:!00D5555.!5005555:ref
`,
  ],
  [
    'HubSpot, tracked',
    'Kenji Abbott <kenji@vendor.example>',
    `⟦Sounds like a fit. I'll take it and call Mr Dunn.⟧

Kenji Abbott
Account Executive
Book a meeting with me: https://meetings.vendor.example/kenji

On Tue, Oct 6, 2026 at 9:30 AM, Partner Desk <${DESK}> wrote:

Hi Kenji
`,
  ],
  // Desktop programs of old
  [
    'eM Client, without colons',
    'Ottilie Berg <ottilie@vendor.example>',
    `⟦Ja, das mache ich sehr gern.⟧

Herzlichst
Ottilie Berg


------ Originalnachricht ------
Von "Partner Desk" <${DESK}>
An "Ottilie Berg" <ottilie@vendor.example>
Datum 06.10.2026 09:30:12
Betreff [2001]

Hallo Ottilie
`,
  ],
  [
    'KMail, English',
    'Ragna Olsen <ragna@vendor.example>',
    `On Tuesday, 6 October 2026 09:30:12 CEST Partner Desk wrote:
> Hi Ragna,
> will you take deal 2001?

⟦Yes, I will.⟧

-- 
Ragna Olsen
`,
  ],
  [
    'KMail, German',
    'Till Eberle <till@vendor.example>',
    `Am Dienstag, 6. Oktober 2026, 09:30:12 CEST schrieb Partner Desk:
> Hallo Till,
> übernimmst du?

⟦Nein, keine Zeit.⟧

Till
`,
  ],
  [
    'Evolution, English',
    'Noor Haddad <noor@vendor.example>',
    `On Tue, 2026-10-06 at 09:30 +0000, Partner Desk wrote:
> Hi Noor,
> will you take deal 2001?

⟦Fine by me.⟧

Noor
`,
  ],
  [
    'Evolution, German',
    'Bodo Kranz <bodo@vendor.example>',
    `⟦Geht klar.⟧

Am Dienstag, dem 06.10.2026 um 09:30 +0200 schrieb Partner Desk:
> Hallo Bodo
`,
  ],
  [
    'The Bat!, initials before the sign',
    'Yuri Sandler <yuri@vendor.example>',
    `⟦Hello Partner,⟧

Tuesday, October 6, 2026, 9:30:12 AM, you wrote:

PD> Hi Yuri,
PD> will you take deal 2001?

⟦Yes, it is mine.⟧

-- 
Best regards,
 Yuri                            mailto:yuri@vendor.example
`,
  ],
  [
    'The Bat!, Russian',
    'Юрий Зотов <zotov@vendor.example>',
    `⟦Здравствуйте, Partner.⟧

Вы писали 6 октября 2026 г., 9:30:12:

PD> Юрий, возьмёте сделку 2001?

⟦Да, беру.⟧

-- 
С уважением,
 Юрий                          mailto:zotov@vendor.example
`,
  ],
  [
    'Mutt',
    'Ada Brook <ada@vendor.example>',
    `On Tue, Oct 06, 2026 at 09:30:12AM +0200, Partner Desk wrote:
> Hi Ada,
> will you take deal 2001?

⟦I would rather not; the last one at that plant took eleven months.⟧

Ada
`,
  ],
  [
    'Gnus',
    'Björn Falk <bjorn@vendor.example>',
    `Partner Desk <${DESK}> writes:

> Hi Björn,
> will you take deal 2001?

⟦Sure.⟧

-- 
Björn
`,
  ],
  [
    'Supercite',
    'Björn Falk <bjorn@vendor.example>',
    `>>>>> "Partner" == Partner Desk <${DESK}> writes:

    Partner> Hi Björn,
    Partner> will you take deal 2001?

⟦Sure, I'm free from Monday.⟧

-- 
Björn
`,
  ],
  [
    'Gnus, said',
    'Björn Falk <bjorn@vendor.example>',
    `>>>>> On Tue, 06 Oct 2026 09:30:12 +0200, Partner Desk <${DESK}> said:

> Hi Björn, will you take it?

⟦No.⟧

-- 
Björn
`,
  ],
  [
    'Notes, English',
    'Desmond Pryce <desmond_pryce@vendor.example>',
    `⟦I accept this deal.⟧

Regards,

Desmond Pryce
Regional Sales



From:   "Partner Desk" <${DESK}>
To:     <desmond_pryce@vendor.example>
Date:   06/10/2026 09:30
Subject:        [2001] Will you take it?



Hi Desmond
`,
  ],
  [
    'Notes, German',
    'Elfriede Lang <e.lang@vendor.example>',
    `⟦Wird übernommen.⟧

Freundliche Grüße
Elfriede Lang



Von:    "Partner Desk" <${DESK}>
An:     <e.lang@vendor.example>
Datum:  06.10.2026 09:30
Betreff:        [2001] Übernehmen Sie?



Hallo Frau Lang
`,
  ],
  [
    'GroupWise',
    'Hattie Boone <hattie@vendor.example>',
    `⟦Okay, I will work this one.⟧

Hattie

>>> Partner Desk <${DESK}> 10/6/2026 9:30 AM >>>
Hi Hattie,
will you take deal 2001?
`,
  ],
  [
    'GroupWise, newer',
    'Hattie Boone <hattie@vendor.example>',
    `⟦Okay, I will work this one.⟧

>>> On 10/6/2026 at 9:30 AM, Partner Desk <${DESK}> wrote:
Hi Hattie,
will you take deal 2001?
`,
  ],
  [
    'Zimbra, French',
    'Blandine Masson <blandine@vendor.example>',
    `⟦Bonjour,

Je m'en charge.⟧

Cordialement,
Blandine Masson

----- Mail original -----
De: "Partner Desk" <${DESK}>
À: "Blandine Masson" <blandine@vendor.example>
Envoyé: Mardi 6 Octobre 2026 09:30:12
Objet: [2001]

Bonjour
`,
  ],
  [
    'Zimbra, newer, no dashes',
    'Remo Colli <remo@vendor.example>',
    `⟦Accetto volentieri.⟧

Remo


Da: "Partner Desk" <${DESK}>
A: "Remo Colli" <remo@vendor.example>
Inviato: Martedì, 6 ottobre 2026 9:30:12
Oggetto: [2001]

Buongiorno
`,
  ],
  [
    'Roundcube, English',
    'Pavla Dvořák <pavla@vendor.example>',
    `⟦I take it.⟧

---
Pavla Dvořák
Vendor

On 2026-10-06 09:30, Partner Desk wrote:
> Hi Pavla
`,
  ],
  [
    'Roundcube, German',
    'Gernot Wolf <gernot@vendor.example>',
    `Am 2026-10-06 09:30, schrieb Partner Desk:
> Hallo Gernot,
> übernimmst du?

⟦Ja, ab nächster Woche.⟧

Grüßle
Gernot
`,
  ],
  [
    'Roundcube, Dutch',
    'Bram Vink <bram@vendor.example>',
    `⟦Neem ik.⟧

Partner Desk schreef op 2026-10-06 09:30:
> Dag Bram
`,
  ],
  [
    'Horde, English',
    'Mircea Pop <mircea@vendor.example>',
    `⟦Accepted from my side.⟧


Quoting Partner Desk <${DESK}>:

> Hi Mircea
`,
  ],
  [
    'Horde, German',
    'Alfred Nagel <nagel@vendor.example>',
    `⟦Ich bin einverstanden und rufe Herrn Ost an.⟧

Zitat von Partner Desk <${DESK}>:

> Hallo Herr Nagel



`,
  ],
  [
    'Horde, Portuguese',
    'Rui Meireles <rui@vendor.example>',
    `⟦Aceito.⟧

Citando Partner Desk <${DESK}>:

> Olá Rui
`,
  ],
  [
    'OX, German',
    'Silke Raabe <silke@vendor.example>',
    `⟦Mach ich gerne.⟧

Silke

> Partner Desk <${DESK}> hat am 06.10.2026 09:30 CEST geschrieben:
> 
>  
> Hallo Silke
`,
  ],
  [
    'OX, English',
    'Guy Lomax <guy@vendor.example>',
    `⟦Will do.⟧

Guy

> On 10/06/2026 9:30 AM CEST Partner Desk <${DESK}> wrote:
> 
>  
> Hi Guy
`,
  ],
  [
    'GMX and WEB.DE',
    'Ronny Bartsch <ronny.bartsch@gmx.example>',
    `⟦Hallo,

ich nehme den Kunden.⟧

Gruß Ronny

Gesendet: Dienstag, 06. Oktober 2026 um 09:30 Uhr
Von: "Partner Desk" <${DESK}>
An: ronny.bartsch@gmx.example
Betreff: [2001] Übernehmen Sie?
Hallo Ronny
`,
  ],
  [
    'Orange.fr',
    'Ginette Faure <ginette.faure@orange.example>',
    `⟦Bonjour,

C'est oui.⟧

Ginette


> Message du 06/10/26 09:30
> De : "Partner Desk" <${DESK}>
> A : ginette.faure@orange.example
> Copie à : 
> Objet : [2001]
> 
> Bonjour Ginette
`,
  ],
  [
    'Orange.fr, newer',
    'Ginette Faure <ginette.faure@orange.example>',
    `⟦C'est oui.⟧

envoyé : 6 octobre 2026 à 09:30
de : Partner Desk <${DESK}>
à : ginette.faure@orange.example
objet : [2001]

Bonjour Ginette
`,
  ],
  [
    'Libero',
    'Oreste Conti <oreste.conti@libero.example>',
    `⟦D'accordo.⟧

Oreste

Il 6 ottobre 2026 alle 9.30 Partner Desk <${DESK}> ha scritto:

Buongiorno Oreste
`,
  ],
  [
    'Seznam',
    'Blanka Malá <blanka@seznam.example>',
    `⟦Dobrý den, ano, beru.⟧

Blanka

---------- Původní e-mail ----------
Od: Partner Desk <${DESK}>
Komu: blanka@seznam.example
Datum: 6. 10. 2026 9:30:12
Předmět: [2001]

Dobrý den
`,
  ],
  [
    'mail.ru',
    'Антон Гусев <gusev@mail.example>',
    `⟦Согласен, беру.⟧

--
Антон Гусев

Вторник, 6 октября 2026, 9:30 +03:00 от Partner Desk <${DESK}>:

Антон, возьмёте?
`,
  ],
  [
    'mail.ru, no name above',
    'Антон Гусев <gusev@mail.example>',
    `⟦Согласен, беру.⟧

Вторник, 6 октября 2026, 9:30 +03:00 от Partner Desk <${DESK}>:

Антон, возьмёте?
`,
  ],
  [
    'Yandex',
    'Лидия Ким <lida@yandex.example>',
    `⟦Да, я готова.⟧

06.10.2026, 09:30, "Partner Desk" <${DESK}>:

> Лидия, возьмёте?
`,
  ],
  [
    'QQ',
    '林子涵 <zihan@qq.example>',
    `⟦好的，我来负责。⟧




------------------ 原始邮件 ------------------
发件人: "Partner Desk" <${DESK}>;
发送时间: 2026年10月6日(星期二) 上午9:30
收件人: "林子涵"<zihan@qq.example>;
主题: [2001]

你好
`,
  ],
  [
    '163',
    '周明 <zhouming@163.example>',
    `⟦可以，我接。⟧








在 2026-10-06 09:30:12，"Partner Desk" <${DESK}> 写道：

你好
`,
  ],
  [
    '163, English',
    'Zhou Ming <zhouming@163.example>',
    `⟦OK, I take it.⟧








At 2026-10-06 09:30:12, "Partner Desk" <${DESK}> wrote:

Hello
`,
  ],
  [
    'Becky!, two lines',
    '西村 剛 <nishimura@vendor.example>',
    `⟦西村です。
本件、私が対応します。⟧

On Tue, 06 Oct 2026 09:30:12 +0900
Partner Desk <${DESK}> wrote:

> 西村様
`,
  ],
  [
    'Japanese signature between rules of hyphens',
    '大塚 凛 <otsuka@vendor.example>',
    `⟦お世話になっております。

担当を引き受けます。⟧

何卒よろしくお願い申し上げます。

-------------------------------------
株式会社ベンダー
大塚 凛（Rin Otsuka）
〒100-0001 東京都千代田区5-5
otsuka@vendor.example
-------------------------------------

2026年10月6日(火) 9:30 Partner Desk <${DESK}>:
> 大塚様
`,
  ],
  // Thunderbird
  [
    'Thunderbird, English',
    'Clive Barrow <clive@vendor.example>',
    `⟦I'd be delighted. It's on my doorstep.⟧

All good wishes

Clive

On 06/10/2026 09:30, Partner Desk wrote:
> Hi Clive
`,
  ],
  [
    'Thunderbird, French',
    'Yannick Morel <yannick@vendor.example>',
    `Le 06/10/2026 à 09:30, Partner Desk a écrit :
> Bonjour Yannick,
> prenez-vous l'affaire ?

⟦Oui, avec plaisir.⟧

Bonne réception,
Yannick
`,
  ],
  [
    'Thunderbird, Spanish',
    'Fermín Olmo <fermin@vendor.example>',
    `⟦No puedo aceptarla.⟧

Fermín

El 6/10/26 a las 9:30, Partner Desk escribió:
> Hola
`,
  ],
  [
    'Thunderbird, Italian',
    'Saverio Neri <saverio@vendor.example>',
    `⟦Ci sto.⟧

Il 06/10/2026 09:30, Partner Desk ha scritto:
> Ciao Saverio
`,
  ],
  [
    'Thunderbird, Polish',
    'Lech Gawron <lech@vendor.example>',
    `⟦Zgoda, przejmuję.⟧

Lech

W dniu 6.10.2026 o 09:30, Partner Desk pisze:
> Cześć Lech
`,
  ],
  [
    'Thunderbird, Swedish',
    'Sixten Borg <sixten@vendor.example>',
    `⟦Jag tackar nej den här gången.⟧

/Sixten

Den 2026-10-06 kl. 09:30, skrev Partner Desk:
> Hej Sixten
`,
  ],
  [
    'Thunderbird, Danish',
    'Jytte Lund <jytte@vendor.example>',
    `⟦Ja tak.⟧

Vh. Jytte

Den 06.10.2026 kl. 09.30 skrev Partner Desk:
> Hej Jytte
`,
  ],
  [
    'Thunderbird, Portuguese of Portugal',
    'Nuno Faria <nuno@vendor.example>',
    `⟦Sim, aceito.⟧

Nuno

Às 09:30 de 06/10/2026, Partner Desk escreveu:
> Olá Nuno
`,
  ],
  [
    'Thunderbird, Finnish',
    'Onni Laine <onni@vendor.example>',
    `⟦Kyllä käy.⟧

Onni

Partner Desk kirjoitti 6.10.2026 klo 9.30:
> Hei Onni
`,
  ],
  [
    'Thunderbird, Czech',
    'Hynek Beran <hynek@vendor.example>',
    `⟦Nemůžu, mám plno.⟧

Dne 06. 10. 26 v 9:30 Partner Desk napsal(a):
> Ahoj Hynku
`,
  ],
  // Answers between the quotes
  [
    'answers below Outlook-like bold questions with ">"',
    'Meike Janssen <meike@partner.example>',
    `Am 06.10.2026 um 09:30 schrieb Partner Desk:
> Hallo Meike,
>
> wer ist der Ansprechpartner?

⟦Frau Thoma, Einkauf.⟧

> Bis wann wird entschieden?

⟦Ende November.⟧

Danke & Gruß
Meike
`,
  ],
  [
    'answers between, French, closing by a wish',
    'Léonie Vasseur <leonie@partner.example>',
    `Le 06/10/2026 à 09:30, Partner Desk a écrit :
> Qui est le contact ?

⟦M. Pinson, DSI.⟧

> Quel montant ?

⟦Environ 40 000 euros.⟧

Excellent après-midi,
Léonie
`,
  ],
  // Closings and signatures of all kinds
  [
    'a rank in brackets and a title below',
    'Sunniva Dahl <sunniva@vendor.example>',
    `⟦Hei alle,

Jeg tar denne.⟧

Hilsen fra Bergen,
Sunniva
(Regional Lead)
`,
  ],
  [
    'Welsh',
    'Gwen Parry <gwen@vendor.example>',
    `⟦Bore da,

Yes, put my name on it.⟧

Hwyl am y tro,
Gwen
`,
  ],
  [
    'Irish',
    'Eoin Mac Giolla <eoin@vendor.example>',
    `⟦A chairde,

I'll take Deal 2001.⟧

Le meas,
Eoin
`,
  ],
  [
    'Scots, a dash and the name',
    'Morag Lennox <morag@vendor.example>',
    `⟦Aye, on you go. I'll see to it.⟧

- Morag
`,
  ],
  [
    'Swiss German',
    'Reto Zgraggen <reto@vendor.example>',
    `⟦Hoi zäme

Das übernimmi gern.⟧

Liebe Gruess
Reto
`,
  ],
  [
    'Austrian',
    'Gitti Moser <gitti@vendor.example>',
    `⟦Servus,

passt, nehm ich.⟧

Baba,
Gitti
`,
  ],
  [
    'Catalan',
    'Oriol Puig <oriol@vendor.example>',
    `⟦Bon dia,

Me'n faig càrrec jo.⟧

Salutacions cordials,
Oriol
`,
  ],
  [
    'Basque and Spanish',
    'Ane Etxeberria <ane@vendor.example>',
    `⟦Kaixo,

Me encargo yo de esto.⟧

Ondo izan,
Ane
`,
  ],
  [
    'Quebec',
    'Maxime Tremblay <maxime@vendor.example>',
    `⟦Allô,

C'est beau, je m'en occupe.⟧

Au plaisir,
Maxime Tremblay, CPA
`,
  ],
  [
    'thanks and the name in one line',
    'Harriet Nkosi <harriet@vendor.example>',
    `⟦Hi all,

I'll take it on.⟧

Thanks so much and have a lovely afternoon, Harriet
`,
  ],
  [
    'an em dash and the name',
    'Willa Stone <willa@vendor.example>',
    `⟦Mine. I've already spoken with Dr. Cole.⟧

—Willa
`,
  ],
  [
    'slash and the initials',
    'Anders Friis <af@vendor.example>',
    `⟦Jeg tager den.⟧

/AF
`,
  ],
  [
    'PS below the signature',
    'Inge Sommer <inge@vendor.example>',
    `⟦Hallo,

ich übernehme.⟧

Schöne Grüße
Inge

PS: Ab Freitag bin ich im Urlaub.
`,
  ],
  [
    'pronouns and working hours',
    'Robin Ekwueme <robin@vendor.example>',
    `⟦Yes, happy to own this.⟧

Robin Ekwueme (they/them)
Account Executive
I work flexibly. Please don't feel obliged to reply outside your own working hours.
`,
  ],
  [
    'calendar link and slogan',
    'Tess Marlin <tess@vendor.example>',
    `⟦Let's do it, I'm on board.⟧

Cheers!

Tess Marlin
Vendor - Work flows where you go
Schedule time with me <https://cal.vendor.example/tess>
`,
  ],
  [
    'award line and events',
    'Marius Klee <marius@vendor.example>',
    `⟦Guten Tag,

den Fall gebe ich zurück, mir fehlt die Zeit.⟧

Beste Grüße
Marius Klee

Besuchen Sie uns auf der Hannover Messe, Halle 5, Stand C12!
`,
  ],
  [
    'gateway banner on top',
    'Paula Reyes <paula@vendor.example>',
    `[EXTERNAL EMAIL] DO NOT CLICK links or attachments unless you recognize the sender and know the content is safe.

⟦I'll take this deal.⟧

Paula
`,
  ],
  [
    'gateway banner in German',
    'Kurt Ohm <kurt@vendor.example>',
    `ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte keine Links oder Anhänge öffnen.

⟦Nehme ich.⟧

Kurt
`,
  ],
  [
    'virus scanner below',
    'Selma Ritter <selma@vendor.example>',
    `⟦Ich lehne ab.⟧

Selma

-- 
Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.
www.avast.example
`,
  ],
  [
    'mailing list below',
    'Ravi Sen <ravi@vendor.example>',
    `⟦I am interested, assign it to me.⟧

Warm regards,
Ravi

_______________________________________________
Desk mailing list
desk@lists.vendor.example
https://lists.vendor.example/desk
`,
  ],
  [
    'French disclaimer without a signature',
    'Odile Brun <odile@vendor.example>',
    `⟦Je décline, trop loin de mon secteur.⟧

Odile

Ce message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Toute utilisation non autorisée est interdite.
`,
  ],
  [
    'Spanish data protection',
    'Marta Rueda <marta@vendor.example>',
    `⟦Acepto.⟧

Marta Rueda

De conformidad con el Reglamento (UE) 2016/679 (RGPD), le informamos de que sus datos personales son tratados por Vendor.
`,
  ],
  [
    'Danish legal notice',
    'Bodil Krag <bodil@vendor.example>',
    `⟦Jeg siger nej tak til denne.⟧

Bodil

Denne mail er fortrolig. Hvis du ikke er rette modtager, bedes du slette den.
`,
  ],
]

/** HTML alone, as these programs send it. */
export const HTML_CLIENT_REPLIES: [string, string, string][] = [
  [
    'new Outlook',
    'Dana Whitlock <dana@vendor.example>',
    `<div class="elementToProof" style="font-family: Aptos;">⟦Hi,⟧</div><div class="elementToProof"><br></div><div class="elementToProof">⟦I'll take it.⟧</div><div class="elementToProof"><br></div><div id="Signature" class="elementToProof"><div>Dana Whitlock</div><div>Account Executive</div></div><div id="appendonsend"></div><hr style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" dir="ltr"><span><b>From:</b>&nbsp;Partner Desk &lt;${DESK}&gt;<br><b>Sent:</b>&nbsp;Tuesday, October 6, 2026 9:30 AM<br><b>To:</b>&nbsp;Dana<br><b>Subject:</b>&nbsp;[2001]</span></div><div>Will you take it?</div>`,
  ],
  [
    'new Outlook, no signature element',
    'Dana Whitlock <dana@vendor.example>',
    `<div class="elementToProof">⟦No thanks, not for me.⟧</div><div class="elementToProof"><br></div><div class="elementToProof">Best wishes from Austin,</div><div class="elementToProof">Dana</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Partner Desk<br><b>Gesendet:</b> Dienstag</div><div>Will you take it?</div>`,
  ],
  [
    'Outlook desktop',
    'Frieder Haas <f.haas@vendor.example>',
    `<div class="WordSection1"><p class="MsoNormal">⟦Hallo zusammen,⟧<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">⟦übernehme ich.⟧<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Herzliche Grüße vom Bodensee<o:p></o:p></p><p class="MsoNormal">Frieder Haas<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von:</b> Partner Desk &lt;${DESK}&gt; <br><b>Gesendet:</b> Dienstag, 6. Oktober 2026 09:30<br><b>An:</b> Haas<br><b>Betreff:</b> [2001]</p></div></div><p class="MsoNormal">Übernehmen Sie?</p></div>`,
  ],
  [
    'Outlook for Mac',
    'Elin Strand <elin@vendor.example>',
    `<div class="WordSection1"><p class="MsoNormal">⟦Ja, jag tar den.⟧</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Vänligen,</p><p class="MsoNormal">Elin</p><p class="MsoNormal">&nbsp;</p><div id="mail-editor-reference-message-container"><div><div style="border-right:none;border-bottom:none;border-left:none;border-top-width:1pt;border-top-style:solid;border-top-color:rgb(181,196,223);padding:3pt 0cm 0cm"><p class="MsoNormal"><b>Från: </b>Partner Desk &lt;${DESK}&gt;<br><b>Datum: </b>tisdag, 6 oktober 2026 09:30<br><b>Till: </b>Elin<br><b>Ämne: </b>[2001]</p></div><p>Tar du den?</p></div></div></div>`,
  ],
  [
    'Outlook desktop, rule in other units',
    'Elin Strand <elin@vendor.example>',
    `<p class="MsoNormal">⟦Ja, jag tar den.⟧</p><div style="border-right:none;border-bottom:none;border-left:none;border-top:1pt solid rgb(225, 225, 225);padding:3pt 0cm 0cm"><p class="MsoNormal"><b>Från:</b> Partner Desk<br><b>Skickat:</b> den 6 oktober 2026 09:30<br><b>Till:</b> Elin<br><b>Ämne:</b> [2001]</p></div><p>Tar du den?</p>`,
  ],
  [
    'Gmail',
    'Pilar Ocaña <pilar@vendor.example>',
    `<div dir="ltr"><div>⟦Hola:⟧</div><div><br></div><div>⟦Me lo quedo.⟧</div><div><br></div><div>Abrazo grande,</div><div>Pilar</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">El mar, 6 oct 2026 a las 9:30, Partner Desk (&lt;<a href="mailto:${DESK}">${DESK}</a>&gt;) escribió:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>¿Te lo quedas?</div></blockquote></div>`,
  ],
  [
    'Gmail, answers between',
    'Pilar Ocaña <pilar@partner.example>',
    `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 9:30 AM Partner Desk &lt;${DESK}&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>Who is the contact?</div></blockquote><div><br></div><div>⟦Mrs Vale, the plant manager.⟧ </div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>What is the budget?</div></blockquote><div>⟦90k.⟧</div><div><br></div><div>Rgds, Pilar</div></div></div>`,
  ],
  [
    'iPhone',
    'Ragnhild Bø <ragnhild@vendor.example>',
    `<html><body dir="auto">⟦Tar den, ringer Odd i dag.⟧<div><br></div><div>Klem<br>Ragnhild<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sendt fra min iPhone</div><div dir="ltr"><br><blockquote type="cite">6. okt. 2026 kl. 09:30 skrev Partner Desk &lt;${DESK}&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Tar du den?</div></blockquote></div></body></html>`,
  ],
  [
    'Thunderbird',
    'Ugo Carli <ugo@vendor.example>',
    `<html><body><p>⟦Sì, procedo io.⟧</p><p>A risentirci,<br>Ugo</p><div class="moz-cite-prefix">Il 06/10/2026 09:30, Partner Desk ha scritto:<br></div><blockquote type="cite" cite="mid:x@vendor.example">La prendi tu?</blockquote><pre class="moz-signature" cols="72">-- 
Ugo Carli</pre></body></html>`,
  ],
  [
    'Yahoo',
    'Gloria Munoz <gloria@vendor.example>',
    `<div class="ydp1yahoo-style-wrap"><div dir="ltr">⟦I'll handle it.⟧</div><div><br></div><div>Blessings,</div><div>Gloria</div></div><div id="ydp2yahoo_quoted_55" class="ydp2yahoo_quoted"><div><div>On Tuesday, October 6, 2026, Partner Desk wrote:</div><div>Will you?</div></div></div>`,
  ],
  [
    'GMX',
    'Ronny Bartsch <ronny@gmx.example>',
    `<html><body><div style="font-family: Verdana;"><div>⟦Nehm ich.⟧</div><div>&nbsp;</div><div>Gru&szlig;, Ronny</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b>&nbsp;Dienstag, 06. Oktober 2026 um 09:30 Uhr<br/><b>Von:</b>&nbsp;&quot;Partner Desk&quot; &lt;${DESK}&gt;<br/><b>An:</b>&nbsp;ronny@gmx.example<br/><b>Betreff:</b>&nbsp;[2001]</div><div name="quoted-content">Nimmst du?</div></div></div></div></body></html>`,
  ],
  [
    'Proton',
    'Ash Vance <ash@vendor.example>',
    `<div style="font-family: Arial;">⟦Yes.⟧</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example">Proton Mail</a> secure email.</div></div><div><br></div><div class="protonmail_quote">On Tuesday, October 6th, 2026 at 9:30 AM, Partner Desk wrote:<br><blockquote class="protonmail_quote" type="cite">Will you?</blockquote></div>`,
  ],
  [
    'Spark',
    'Jule Hansen <jule@vendor.example>',
    `<div name="messageBodySection"><div dir="auto">⟦Ist gebongt.⟧</div></div><div name="messageSignatureSection"><br><div class="matchFont">Jule Hansen</div></div><div name="messageReplySection">Am 6. Okt. 2026, 09:30 +0200 schrieb Partner Desk &lt;${DESK}&gt;:<br><blockquote type="cite" style="border-left-color: grey; border-left-width: thin; border-left-style: solid;">Übernimmst du?</blockquote></div>`,
  ],
  [
    'Superhuman',
    'Blake Osei <blake@vendor.example>',
    `<div>⟦Taking it.⟧</div><div class="sh-signature"><br><div>Blake Osei</div><div>Sent via <a href="https://sprh.example">Superhuman</a></div></div><br><div class="sh-quoted-content"><div>On Tue, Oct 06, 2026 at 9:30 AM, Partner Desk &lt;${DESK}&gt; wrote:</div><blockquote class="sh-quoted" style="border-left:1px solid #ccc">Will you?</blockquote></div>`,
  ],
  [
    'Front',
    'Ines Kaya <ines@vendor.example>',
    `<div>⟦Assign it to me.⟧</div><div class="front-signature"><div>Ines Kaya</div><div>Vendor</div></div><blockquote type="cite" class="front-blockquote">On October 6, 2026, Partner Desk wrote: <div>Will you?</div></blockquote>`,
  ],
  [
    'Zimbra',
    'Remo Colli <remo@vendor.example>',
    `<div style="font-family: arial"><div>⟦Accetto.⟧</div><div><br></div><div>Saluti dal lago,<br>Remo</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>Da: </b>"Partner Desk"<br><b>A: </b>"Remo"<br><b>Inviato: </b>Martedì<br><b>Oggetto: </b>[2001]</div><div data-marker="__QUOTED_TEXT__"><div>La prende lei?</div></div></div>`,
  ],
  [
    'QQ',
    '林子涵 <zihan@qq.example>',
    `<div>⟦好的，我来负责。⟧</div><div><br></div><div style="font-size: 12px;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b> "Partner Desk" &lt;${DESK}&gt;;</div><div><b>发送时间:</b> 2026年10月6日</div><div><b>收件人:</b> "林子涵";</div><div><b>主题:</b> [2001]</div></div><div>你接吗</div>`,
  ],
  [
    'NetEase',
    '周明 <zhouming@163.example>',
    `<div>⟦可以，我接。⟧</div><div id="isReplyContent"><p>At 2026-10-06 09:30:12, "Partner Desk" wrote:</p><blockquote id="isReplyContent">你好</blockquote></div>`,
  ],
  [
    'mail.ru',
    'Антон Гусев <gusev@mail.example>',
    `<html><body><div>⟦Беру.⟧</div><div data-signature-widget="container"><div data-signature-widget="content"><div>--<br>Антон Гусев</div></div></div><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Вторник, 6 октября 2026, 9:30 +03:00 от Partner Desk &lt;${DESK}&gt;:<br><div>Возьмёте?</div></blockquote></body></html>`,
  ],
  [
    'Zoho',
    'Lakshmi Iyer <lakshmi@vendor.example>',
    `<div style="font-family: Verdana;"><div>⟦Kindly assign to me.⟧</div><div><br></div><div>Thanks &amp; Regards,<br>Lakshmi</div><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204,204,204); height: 0px;"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div id="Zm-_Id_-Sgn1">---- On Tue, 06 Oct 2026 09:30:12 +0530 Partner Desk wrote ---</div><blockquote>Will you?</blockquote></div></div>`,
  ],
  [
    'Tuta',
    'Finn Petersen <finn@vendor.example>',
    `<div dir="auto">⟦Übernehme ich.⟧</div><div><br></div><div>-- <br>Gesichert mit Tuta Mail:</div><div>6. Okt. 2026, 09:30 von ${DESK}:<br></div><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8;"><div>Übernimmst du?</div></blockquote>`,
  ],
]
