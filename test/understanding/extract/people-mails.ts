/**
 * Sixty registrations in the manner of partners from many countries, and the customer and its people in each
 * ("name | mail | phone | title"). They were written before the reader had seen them, and kept.
 */
import type { Written } from './kit.ts'

export interface PeopleMail extends Written {
  deals: { account: string | null; contacts: string[] }[]
}

export const peopleMails: PeopleMail[] = [
  {
    from: 'Hamish Drummond-Orr <hamish@clydeside-it.example>',
    subject: 'deal reg',
    text: `Hi folks

Can you log Auchterlonie Distillers please? Family firm near Elgin, about 90 staff.
Main man is Fraser Auchterlonie (MD), fraser@auchterlonie.example, 01343 555 012. Day to day it's his production planner, Mhairi Buchan, mhairi@auchterlonie.example.
They keep cask movements in a paper ledger and HMRC have asked for two years of it. Vault? No, Flow I think. £38k.
Decision by end of Feb.

Cheers
Hamish`,
    deals: [
      {
        account: 'Auchterlonie Distillers',
        contacts: [
          'Fraser Auchterlonie | fraser@auchterlonie.example | +441343555012 | MD',
          'Mhairi Buchan | mhairi@auchterlonie.example | - | production planner',
        ],
      },
    ],
  },
  {
    from: 'Jürgen Pfäffle <jp@pfaeffle-edv.example>',
    subject: 'Projektanmeldung',
    date: '2026-11-10T10:00:00+01:00',
    text: `Hallo zusammen,

folgendes Projekt hätten wir gern geschützt:

Kunde: Gebr. Haubensak Sägewerke OHG, 72296 Schopfloch
Ansprechpartner: Hr. Haubensak jun. (Einkauf), Mobil 0172 555 01 90
Bedarf: Rundholzlieferungen werden auf Durchschlag erfasst, das Finanzamt hat beanstandet
Volumen: 22 TEUR
Entscheidung: KW 5/2027
Produkt: Flow

Mit besten Grüßen
J. Pfäffle`,
    deals: [
      { account: 'Gebr. Haubensak Sägewerke OHG', contacts: ['Haubensak | - | +491725550190 | Einkauf'] },
    ],
  },
  {
    from: 'Maëlys Kerbrat <mk@armor-numerique.example>',
    subject: 'Nouvelle affaire',
    date: '2026-10-20T09:00:00+02:00',
    text: `Bonjour à tous,

Je souhaite déclarer la coopérative Les Maraîchers de l'Aulne (Châteaulin). Leur directeur général, Yann-Ber Le Goff, m'a confié que les bons de livraison se perdent entre les serres et la criée.

Vous pouvez le joindre au 02 98 55 01 44 ou à yb.legoff@maraichers-aulne.example. Sa responsable informatique, Nolwenn Cozanet, sera aussi dans la boucle (n.cozanet@maraichers-aulne.example).

Budget de 30 000 €, décision en janvier. Produit : Flow.

Bonne journée,
Maëlys Kerbrat
Armor Numérique – 02 98 55 99 00`,
    deals: [
      {
        account: "Les Maraîchers de l'Aulne",
        contacts: [
          'Yann-Ber Le Goff | yb.legoff@maraichers-aulne.example | +33298550144 | directeur général',
          'Nolwenn Cozanet | n.cozanet@maraichers-aulne.example | - | responsable informatique',
        ],
      },
    ],
  },
  {
    from: 'Iñaki Etxeberria <inaki@kantauri-it.example>',
    subject: 'Registro oportunidad Astilleros Murueta Norte',
    date: '2026-10-22T09:00:00+02:00',
    text: `Buenas,

Registramos Astilleros Murueta Norte. Hablamos ayer con Josune Arrizabalaga, que lleva calidad allí, y con el gerente, Txomin Elorza.
Josune: josune@muruetanorte.example / 944 555 012
Txomin no da su correo, pero su móvil es el 655 555 013.
Los partes de soldadura van en papel y la aseguradora les ha dado tres meses.
Unos 40.000 euros, firma antes de fin de año. Flow.

Saludos
Iñaki`,
    deals: [
      {
        account: 'Astilleros Murueta Norte',
        contacts: [
          'Josune Arrizabalaga | josune@muruetanorte.example | +34944555012 | -',
          'Txomin Elorza | - | +34655555013 | gerente',
        ],
      },
    ],
  },
  {
    from: 'Teresa Gouveia <tgouveia@tejodigital.example>',
    subject: 'Oportunidade: Conservas Ria Formosa',
    date: '2026-10-25T09:00:00+01:00',
    text: `Bom dia,

Cliente: Conservas Ria Formosa, S.A. (Olhão)
Contacto: Eng. Quirino Mascarenhas - Diretor Fabril - q.mascarenhas@riaformosa.example - 289 555 017
Necessidade: o registo de lotes é feito num caderno e a ASAE exigiu rastreabilidade
Valor: 27.500 €
Decisão: até 15 de dezembro
Produto: Insight

Obrigada,
Teresa Gouveia`,
    deals: [
      {
        account: 'Conservas Ria Formosa, S.A.',
        contacts: ['Quirino Mascarenhas | q.mascarenhas@riaformosa.example | +351289555017 | Diretor Fabril'],
      },
    ],
  },
  {
    from: 'Gualtiero Zorzi <g.zorzi@lagunasistemi.example>',
    subject: 'segnalo cliente',
    date: '2026-10-25T09:00:00+01:00',
    text: `Ciao,
vi segnalo la Vetreria Barovier Nuova. Ho sentito la titolare, Fosca Barovier: le ricette dei colori sono su fogli sciolti e un ex dipendente se n'è portate via metà.
Il suo numero: 041 555 0133. La mail non l'ho ancora.
Interessa Vault, sui 18 mila euro, firmano a febbraio.
Noi facciamo tutto tranne il contratto.
Gualtiero`,
    deals: [
      { account: 'Vetreria Barovier Nuova', contacts: ['Fosca Barovier | - | +390415550133 | titolare'] },
    ],
  },
  {
    from: 'Sietske Hoekstra <sietske@terpict.example>',
    subject: 'aanmelding',
    date: '2026-10-26T09:00:00+01:00',
    text: `Hoi,

Graag aanmelden: Melkveecoöperatie De Noordkant, Dokkum. Onze contactpersoon daar is Fokke-Jan Zijlstra, bedrijfsleider, fj.zijlstra@noordkant.example, 0519 555 012. Zijn collega Berber Ypma (kwaliteit) kijkt mee.
De tankmonsters worden met de hand overgetikt, vorige maand zijn er 200 verwisseld.
Flow, €31.000, besluit in maart 2027.

Groetjes
Sietske`,
    deals: [
      {
        account: 'Melkveecoöperatie De Noordkant',
        contacts: [
          'Fokke-Jan Zijlstra | fj.zijlstra@noordkant.example | +31519555012 | bedrijfsleider',
          'Berber Ypma | - | - | kwaliteit',
        ],
      },
    ],
  },
  {
    from: 'Agnieszka Wójtowicz <a.wojtowicz@odra-soft.example>',
    subject: 'Rejestracja: Huta Szkła Jasień',
    date: '2026-10-27T09:00:00+01:00',
    text: `Dzień dobry,

chcielibyśmy zarejestrować klienta Huta Szkła Jasień Sp. z o.o. Osoba kontaktowa: Bożena Kwiatkowska, kierownik produkcji, tel. 68 555 01 20, b.kwiatkowska@hutajasien.example.

Problem: karty wytopu są wypełniane ręcznie i reklamacje trwają tygodniami.
Produkt: Insight. Wartość: 95 tys. zł. Decyzja do końca stycznia 2027.

Pozdrawiam
Agnieszka Wójtowicz`,
    deals: [
      {
        account: 'Huta Szkła Jasień Sp. z o.o.',
        contacts: [
          'Bożena Kwiatkowska | b.kwiatkowska@hutajasien.example | +48685550120 | kierownik produkcji',
        ],
      },
    ],
  },
  {
    from: 'Göran Stålhammar <goran@vattern-it.example>',
    subject: 'Ny affär',
    date: '2026-10-28T09:00:00+01:00',
    text: `Hej,

Vi vill registrera Motala Verkstäder AB. Kontaktperson är Ann-Britt Söderqvist, produktionschef, ann-britt.soderqvist@motalaverk.example, 0141-555 012.
Ritningar skickas okrypterat till underleverantörer och FMV har klagat. Vault.
Värde ca 450 tkr, beslut i februari.

Mvh
Göran Stålhammar`,
    deals: [
      {
        account: 'Motala Verkstäder AB',
        contacts: [
          'Ann-Britt Söderqvist | ann-britt.soderqvist@motalaverk.example | +46141555012 | produktionschef',
        ],
      },
    ],
  },
  {
    from: 'Bente Kjærgaard <bente@limfjord-it.example>',
    subject: 'Registrering',
    date: '2026-10-28T09:00:00+01:00',
    text: `Hej alle

Kunde: Mors Muslinger ApS, Nykøbing
Kontakt: Thorvald Eskesen, driftsleder, thorvald@morsmuslinger.example, tlf. 97 55 50 12
Behov: høstlogbogen føres på papir, Fødevarestyrelsen har givet en bøde
Produkt: Flow
Beløb: 180.000 kr.
Beslutning: inden 1. marts 2027

Venlig hilsen
Bente`,
    deals: [
      {
        account: 'Mors Muslinger ApS',
        contacts: ['Thorvald Eskesen | thorvald@morsmuslinger.example | +4597555012 | driftsleder'],
      },
    ],
  },
  {
    from: 'Chukwuemeka Obiora <emeka@nigerdelta-sys.example>',
    subject: 'Two to log',
    date: '2026-10-29T09:00:00+01:00',
    text: `Good day,

1. Bonny Island Marine Services Ltd - Engr. Tamunotonye Briggs, Head, Asset Integrity, +234 803 555 0122, t.briggs@bonnymarine.example. Pipe inspection photos sit on engineers' phones. Vault. $60,000. February.

2. Opobo Fisheries. Contact is Chief Mrs. Data Jaja (proprietress), 0803 555 0188. Landing records are kept in exercise books. Insight, N12m, Q2 2027.

Regards
Emeka`,
    deals: [
      {
        account: 'Bonny Island Marine Services Ltd',
        contacts: [
          'Engr. Tamunotonye Briggs | t.briggs@bonnymarine.example | +2348035550122 | Head, Asset Integrity',
        ],
      },
      { account: 'Opobo Fisheries', contacts: ['Data Jaja | - | +2348035550188 | proprietress'] },
    ],
  },
  {
    from: 'Rashmi Kulshrestha <rashmi@doabtech.example>',
    subject: 'Opportunity registration request',
    date: '2026-10-30T15:00:00+05:30',
    text: `Dear Sir/Madam,

Please find below the opportunity details for your kind registration.

Company Name: Kaveri Spintex Private Limited
Company Address: SIPCOT Industrial Estate, Erode, Tamil Nadu, India
Concerned Person: Mr. S. Palaniappan (DGM - Quality Assurance)
Contact Number: 94430 55512
Email Id: palaniappan.s@kaverispintex.example
Requirement: yarn test reports are typed thrice and two export lots got rejected
Product Interested: Flow
Budget: Rs 18 Lakhs
Expected Date of Closure: 28/02/2027

Thanks and regards,
Rashmi Kulshrestha
Doab Technologies
+91 98100 55500`,
    deals: [
      {
        account: 'Kaveri Spintex Private Limited',
        contacts: [
          'S. Palaniappan | palaniappan.s@kaverispintex.example | +919443055512 | DGM - Quality Assurance',
        ],
      },
    ],
  },
  {
    from: 'Tyler Brandvold <tyler@redriverit.example>',
    subject: 'Fwd: workflow for grain tickets',
    date: '2026-11-02T09:00:00-06:00',
    text: `Team, see below, please reg this for us. I'd guess $45k, they decide by January 15. We do the integration.

Tyler

---------- Forwarded message ---------
From: Kirsten Ostby <kostby@prairieelevators.example>
Date: Mon, Nov 2, 2026 at 8:10 AM
Subject: workflow for grain tickets
To: Tyler Brandvold <tyler@redriverit.example>
Cc: Lowell Haugen <lhaugen@prairieelevators.example>

Tyler,

We lost another 40 scale tickets this harvest and the co-op board is fed up. Could Northwind Flow handle approvals from the truck scale to the office? Lowell runs our scale houses and would be the one to talk specs.

Kirsten Ostby
Controller
Prairie Elevators Cooperative
701.555.0144 office | 701.555.0145 fax`,
    deals: [
      {
        account: 'Prairie Elevators Cooperative',
        contacts: [
          'Kirsten Ostby | kostby@prairieelevators.example | +17015550144 | Controller',
          'Lowell Haugen | lhaugen@prairieelevators.example | - | -',
        ],
      },
    ],
  },
  {
    from: 'Siobhan Trant <strant@leeside.example>',
    subject: 'reg pls - dunmanway creamery',
    date: '2026-11-03T09:00:00+00:00',
    text: `hiya

dunmanway creamery want flow for intake sheets. fella there is donal o'mahony, he's the lab manager - donal@dunmanwaycreamery.example +353 23 555 0190. about 25k, before easter

i'll do the config

shiv`,
    deals: [
      {
        account: 'dunmanway creamery',
        contacts: ["donal o'mahony | donal@dunmanwaycreamery.example | +353235550190 | lab manager"],
      },
    ],
  },
  {
    from: 'Matteo Fumagalli <matteo@brianzaict.example>',
    subject: 'Registrazione trattativa',
    date: '2026-11-03T09:00:00+01:00',
    text: `Buongiorno,

registriamo la trattativa con Mobilificio Cazzaniga S.r.l. di Cantù (Italia).

Interlocutori:
- Ambrogio Cazzaniga, amministratore unico, ambrogio@cazzaniga-mobili.example, cell. 335 555 0127
- Dott.ssa Ilenia Spreafico, ufficio qualità, i.spreafico@cazzaniga-mobili.example

Motivo: i disegni esecutivi viaggiano su WhatsApp e due commesse sono state prodotte con la versione sbagliata.
Prodotto: Northwind Flow. Importo: 36.000 euro. Ordine previsto: metà gennaio 2027.

La mia collega Giada Pozzi segue la parte tecnica (giada@brianzaict.example).

Cordialmente
Matteo Fumagalli`,
    deals: [
      {
        account: 'Mobilificio Cazzaniga S.r.l.',
        contacts: [
          'Ambrogio Cazzaniga | ambrogio@cazzaniga-mobili.example | +393355550127 | amministratore unico',
          'Ilenia Spreafico | i.spreafico@cazzaniga-mobili.example | - | ufficio qualità',
        ],
      },
    ],
  },
  {
    from: 'Oleksandra Hnatiuk <oh@karpaty-it.example>',
    subject: 'Register: Bukovel Timber',
    date: '2026-11-04T09:00:00+02:00',
    text: `Hello colleagues,

We want to register company Bukovel Timber LLC, Ivano-Frankivsk, Ukraine.

Person who decides - Mr. Taras Melnychenko, commercial director, +380 67 555 0144, melnychenko@bukoveltimber.example. For technical questions - Solomiia (his assistant), info@bukoveltimber.example.

Need: origin certificates of wood are forged by traders, EU buyers stop the orders.
Product Vault, 40 000 EUR, decision till 1 March 2027.

Best wishes,
Oleksandra`,
    deals: [
      {
        account: 'Bukovel Timber LLC',
        contacts: [
          'Taras Melnychenko | melnychenko@bukoveltimber.example | +380675550144 | commercial director',
          'Solomiia | info@bukoveltimber.example | - | assistant',
        ],
      },
    ],
  },
  {
    from: 'Wanjiru Kamau <wanjiru@tsavosystems.example>',
    subject: 'Malindi Salt Works',
    date: '2026-11-05T09:00:00+03:00',
    text: `Hi,

Malindi Salt Works Ltd would like Insight; their yields are guessed from truck counts. The lady to speak to is Rehema Mwakio, Plant Superintendent: 0722 555 014. She prefers WhatsApp. Her boss is Mr Alibhai, he only signs.

KES 4m, they decide in April. No competitor so far. We keep the relationship and do the pilot.

Wanjiru Kamau
Tsavo Systems | Mombasa, Kenya | +254 41 555 0900`,
    deals: [
      {
        account: 'Malindi Salt Works Ltd',
        contacts: ['Rehema Mwakio | - | +254722555014 | Plant Superintendent', 'Alibhai | - | - | -'],
      },
    ],
  },
  {
    from: 'Beatriz Salgueiro <bia@serradigital.example>',
    subject: 'Registro',
    date: '2026-11-06T09:00:00-03:00',
    text: `Pessoal, bom dia!

Quero registrar a Vinícola Vale dos Ipês, de Bento Gonçalves. O dono, seu Arlindo Zanotto, topou ver o Insight depois que perdeu uma carga inteira por falta de controle de temperatura. Celular dele: (54) 99155-0133. Quem cuida de TI é o sobrinho, Maicon Zanotto, maicon@valedosipes.example.

Algo como R$ 120 mil, decide até março.

Abs
Bia`,
    deals: [
      {
        account: 'Vinícola Vale dos Ipês',
        contacts: [
          'Arlindo Zanotto | - | +5554991550133 | dono',
          'Maicon Zanotto | maicon@valedosipes.example | - | -',
        ],
      },
    ],
  },
  {
    from: 'Kenji Watabe <watabe@minato-si.example>',
    subject: '案件登録のお願い',
    date: '2026-11-06T09:00:00+09:00',
    text: `Northwind ご担当者様

お世話になっております。湊システムの渡部です。
下記案件の登録をお願いいたします。

顧客名：北浦水産加工株式会社
ご担当：品質管理部 部長 大槻 恵子 様
メール：k.otsuki@kitaura-suisan.example
電話：0225-55-0142
課題：検品記録が紙で、取引先監査で指摘を受けた
製品：Northwind Flow
金額：600万円
決定時期：2027年3月末

よろしくお願いいたします。`,
    deals: [
      {
        account: '北浦水産加工株式会社',
        contacts: ['大槻 恵子 | k.otsuki@kitaura-suisan.example | +81225550142 | 品質管理部 部長'],
      },
    ],
  },
  {
    from: 'Ulrike Sandvoß <us@sandvoss-partner.example>',
    subject: 'Lead für euch',
    date: '2026-11-09T09:00:00+01:00',
    text: `Moin,

auf der Messe hat mich der Technische Leiter der Norddeichwerft angesprochen, ein Herr Tjark Onken. Er sagt, die Stundenzettel der Leiharbeiter stimmen nie. Ob Budget da ist, weiß ich nicht. Seine Karte hab ich verlegt, aber die Zentrale ist 04931 555-0, da mal durchfragen.

Gruß Ulrike`,
    deals: [{ account: 'Norddeichwerft', contacts: ['Tjark Onken | - | +4949315550 | Technische Leiter'] }],
  },
  {
    from: 'Desmond Oyelaran <des@thamesgateway.example>',
    subject: 'Deal registration - Purfleet Cold Store',
    date: '2026-11-09T09:00:00+00:00',
    text: `Customer: Purfleet Cold Store (part of the Vestergaard Group)
Who: Ms T. Adeyinka-Rowe, Compliance Lead / t.adeyinka-rowe@purfleetcold.example / 01708 555 019
Who else: the auditors, Blythe & Carrow, ask for Simon Blythe if you need the report (simon@blythecarrow.example)
Why: temperature breaches are logged after the event, by memory
What: Insight
How much: 52k GBP
When: board on 9 December
Us: intro and commercials, you do the tech
Beaten so far: ColdSense

Des`,
    deals: [
      {
        account: 'Purfleet Cold Store',
        contacts: [
          'T. Adeyinka-Rowe | t.adeyinka-rowe@purfleetcold.example | +441708555019 | Compliance Lead',
        ],
      },
    ],
  },
  {
    from: 'Florian Zumbrunn <f.zumbrunn@aareit.example>',
    subject: 'Registrierung',
    date: '2026-11-10T09:00:00+01:00',
    text: `Grüezi

Bitte registrieren: Käserei Emmental-Süd AG, Dorfstrasse 4, CH-3550 Langnau.
Unser Mann dort heisst Ueli Habegger, Käsermeister und Mitinhaber. Tel. 034 555 01 17. Mail: ueli.habegger@kaeserei-es.example
Frau Annemarie Habegger macht die Buchhaltung, sie entscheidet mit.
Es geht um Flow, CHF 24'000, Entscheid im Januar.

Freundliche Grüsse
Florian Zumbrunn`,
    deals: [
      {
        account: 'Käserei Emmental-Süd AG',
        contacts: [
          'Ueli Habegger | ueli.habegger@kaeserei-es.example | +41345550117 | Käsermeister und Mitinhaber',
          'Annemarie Habegger | - | - | -',
        ],
      },
    ],
  },
  {
    from: 'Joost van Rijswijk <joost@maasict.example>',
    subject: 'Re: wie is de contactpersoon',
    date: '2026-11-10T09:00:00+01:00',
    text: `Registratie nieuwe deal

Klant = Scheepswerf Kinderdijk-West BV
Contact = Leendert 't Hart, werfbaas, 078 555 0123, leendert@kdwest.example
Reden = las-certificaten raken kwijt tussen kantoor en helling
Product = Vault
Bedrag = 45.000 euro
Beslissing = eind januari`,
    deals: [
      {
        account: 'Scheepswerf Kinderdijk-West BV',
        contacts: ["Leendert 't Hart | leendert@kdwest.example | +31785550123 | werfbaas"],
      },
    ],
  },
  {
    from: 'Melinda Castellanos <mcastellanos@bajioconsulting.example>',
    subject: 'Alta de oportunidad',
    date: '2026-11-11T09:00:00-06:00',
    text: `Estimado equipo:

Solicito el alta de Curtidos San Jerónimo, S.A. de C.V. (León, Guanajuato, México). El licenciado Hipólito Arredondo, gerente de cumplimiento, nos pidió una propuesta: los expedientes de exportación se mandan por correo sin cifrar. Su extensión es la 214 del conmutador 477 555 0100; su correo, harredondo@curtidossj.example.

El proyecto ronda los 900 mil pesos y cierran en marzo. Producto: Vault.

Atentamente,
Melinda Castellanos`,
    deals: [
      {
        account: 'Curtidos San Jerónimo, S.A. de C.V.',
        contacts: [
          'Hipólito Arredondo | harredondo@curtidossj.example | +524775550100 | gerente de cumplimiento',
        ],
      },
    ],
  },
  {
    from: 'Patience Mutasa <patience@zambezi-ict.example>',
    subject: 'Lead',
    date: '2026-11-12T09:00:00+02:00',
    text: `Hello,

Heard from a cousin that the Kariba Lodge Group has trouble with booking approvals. I have no name yet, only reservations@karibalodges.example. Could be Flow. Not qualified at all.

Patience`,
    deals: [{ account: 'Kariba Lodge Group', contacts: ['- | reservations@karibalodges.example | - | -'] }],
  },
  {
    from: 'Roderick Vane <rvane@northpeak.example>',
    subject: 'New opportunity (NDA)',
    date: '2026-11-12T09:00:00+00:00',
    text: `All,

We are under NDA so I can't give you the customer's name before the 20th. It's a UK building society with about 600 staff. Contact on their side would be Harriet Lowes, their Chief Risk Officer. They email mortgage files around and the FCA has written. Vault, £150k, decision in March.

Rod`,
    deals: [{ account: null, contacts: ['Harriet Lowes | - | - | Chief Risk Officer'] }],
  },
  {
    from: 'Amina Benhaddou <amina@atlas-conseil.example>',
    subject: 'Enregistrement Domaine Aït Souala',
    date: '2026-11-13T09:00:00+01:00',
    text: `Bonjour,

Merci d'enregistrer le Domaine Aït Souala (Meknès, Maroc) pour Flow.

Contact principal : M. Driss El Ouazzani, chef de cave
Courriel : d.elouazzani@aitsouala.example
GSM : +212 6 61 55 01 22
Contact secondaire : Mme Salma Tazi, DAF, s.tazi@aitsouala.example

Contexte : les fiches de vinification sont recopiées trois fois et l'importateur a refusé un lot.
Montant : 28 000 EUR. Signature : fin mars 2027.

Cordialement,
Amina Benhaddou`,
    deals: [
      {
        account: 'Domaine Aït Souala',
        contacts: [
          'Driss El Ouazzani | d.elouazzani@aitsouala.example | +212661550122 | chef de cave',
          'Salma Tazi | s.tazi@aitsouala.example | - | DAF',
        ],
      },
    ],
  },
  {
    from: 'Lindiwe Khumalo <lindiwe@drakensberg-it.example>',
    subject: 'Registration',
    date: '2026-11-13T09:00:00+02:00',
    text: `Good morning

Registering Umzimkulu Citrus Estates on behalf of Drakensberg IT.

Francois du Preez used to be our contact but he emigrated in August. The new person is Nokuthula Cele (Packhouse Manager) - nokuthula@umzimkulucitrus.example - 082 555 0177.

Spray records are handwritten and the supermarkets reject them. Flow. R650 000. Decision end of January.

Please copy my colleague Riaan Botha (riaan@drakensberg-it.example).

Lindiwe`,
    deals: [
      {
        account: 'Umzimkulu Citrus Estates',
        contacts: ['Nokuthula Cele | nokuthula@umzimkulucitrus.example | +27825550177 | Packhouse Manager'],
      },
    ],
  },
  {
    from: 'Xavier Montcada <xmontcada@tramuntana.example>',
    subject: '3 oportunidades',
    date: '2026-11-16T09:00:00+01:00',
    text: `Hola, os paso tres:

Cavas Puigdemunt - Mercè Rovira (enóloga), merce@cavaspuigdemunt.example - los análisis se apuntan en libretas - Insight - 20.000 € - enero
Hotel Balneari Sant Roc - Oriol Vidal, director, 972 555 014 - reservas de grupos por fax - Flow - 9.000 €/año - febrero
Fundició Ripoll SL - contacto: compras@fundicioripoll.example - certificados de colada perdidos - Vault - 33.000 € - marzo

Nosotros llevamos la parte técnica en los tres.

Xavier`,
    deals: [
      {
        account: 'Cavas Puigdemunt',
        contacts: ['Mercè Rovira | merce@cavaspuigdemunt.example | - | enóloga'],
      },
      { account: 'Hotel Balneari Sant Roc', contacts: ['Oriol Vidal | - | +34972555014 | director'] },
      { account: 'Fundició Ripoll SL', contacts: ['- | compras@fundicioripoll.example | - | -'] },
    ],
  },
  {
    from: 'Grzegorz Lisowski <glisowski@baltyk-it.example>',
    subject: 'Registration - please confirm',
    date: '2026-11-16T09:00:00+01:00',
    text: `Dear Team,

Partner company: Baltyk IT
Partner contact: Grzegorz Lisowski, +48 58 555 01 01

End customer company: Port Jachtowy Orłowo
End customer contact: Mrs. Jadwiga Pestka
End customer position: harbour master
End customer phone: 58 555 01 77
End customer e-mail: jadwiga.pestka@portorlowo.example
Project description: berth contracts are signed on paper and lost every winter
Product: Flow
Net value: PLN 60,000
Closing: 31.03.2027`,
    deals: [
      {
        account: 'Port Jachtowy Orłowo',
        contacts: ['Jadwiga Pestka | jadwiga.pestka@portorlowo.example | +48585550177 | harbour master'],
      },
    ],
  },
  {
    from: 'Callum Baird-Hughes <callum@tayview.example>',
    subject: 'Strathmore Berries',
    date: '2026-11-17T09:00:00+00:00',
    text: `Got a call from Strathmore Berries this morning. Gillian (HR, 01307 555 016, gillian.petrie@strathmoreberries.example) says seasonal contracts go out by post and half come back unsigned. Flow fits. ~15k a year. She needs her FD on side, a Mr Tom Geddes. They'd go before the season, so end of March.

C.`,
    deals: [
      {
        account: 'Strathmore Berries',
        contacts: [
          'Gillian | gillian.petrie@strathmoreberries.example | +441307555016 | HR',
          'Tom Geddes | - | - | FD',
        ],
      },
    ],
  },
  {
    from: 'Noemi Szabó <noemi.szabo@pannonsys.example>',
    subject: 'Deal: Tokaji Hordógyár',
    date: '2026-11-17T09:00:00+01:00',
    text: `Hi Team,

new deal from Hungary:
 - client: Tokaji Hordógyár Kft.
 - people: Bíró Katalin (ügyvezető, biro.katalin@hordogyar.example, +36 47 555 012), Varga Lóránt (IT, varga.lorant@hordogyar.example)
 - pain: wood origin papers are lost, French buyers complain
 - solution: Vault
 - amount: 9 million HUF
 - timing: decision in February 2027
 - our role: technical part

Noémi`,
    deals: [
      {
        account: 'Tokaji Hordógyár Kft.',
        contacts: [
          'Bíró Katalin | biro.katalin@hordogyar.example | +3647555012 | ügyvezető',
          'Varga Lóránt | varga.lorant@hordogyar.example | - | IT',
        ],
      },
    ],
  },
  {
    from: 'Abdullah Al-Mansoori <abdullah@marasi-tech.example>',
    subject: 'Registration of opportunity',
    date: '2026-11-18T09:00:00+04:00',
    text: `Dear Partner Team,

Kindly register: Khor Fakkan Fish Market Authority, Sharjah, UAE.
POC: Eng. Hamdan bin Saeed Al Ketbi, Director of Operations
Mob: 050 555 0144
Email: hamdan.alketbi@kfma.example
Auction prices are called out and written on the boxes; disputes are daily. Insight.
AED 400,000; closing March 2027.

Best Regards,
Abdullah`,
    deals: [
      {
        account: 'Khor Fakkan Fish Market Authority',
        contacts: [
          'Hamdan bin Saeed Al Ketbi | hamdan.alketbi@kfma.example | +971505550144 | Director of Operations',
        ],
      },
    ],
  },
  {
    from: 'Petronella Vlasblom <pv@ijsselit.example>',
    subject: 'Fw: offerte',
    date: '2026-11-18T09:00:00+01:00',
    text: `Zie hieronder, graag op onze naam registreren. Ik schat 20k, beslissing in april.

Van: Harm-Jan Kuiper <hj.kuiper@steenfabriekdebries.example>
Verzonden: woensdag 18 november 2026 08:12
Aan: Petronella Vlasblom <pv@ijsselit.example>
Onderwerp: offerte

Dag Petronella,

Kun je ons iets aanbieden voor het goedkeuren van ovenprogramma's? Nu gaat dat op een whiteboard en vorige week is er een hele charge mislukt. Mijn collega Roelie Dijkman (r.dijkman@steenfabriekdebries.example) doet de techniek.

Groet,

Harm-Jan Kuiper
Productieleider
Steenfabriek De Bries B.V.
T 0575 555 012 | M 06 5555 0123`,
    deals: [
      {
        account: 'Steenfabriek De Bries B.V.',
        contacts: [
          'Harm-Jan Kuiper | hj.kuiper@steenfabriekdebries.example | +31575555012 | Productieleider',
          'Roelie Dijkman | r.dijkman@steenfabriekdebries.example | - | -',
        ],
      },
    ],
  },
  {
    from: 'Marguerite Thibault <mthibault@estrie-ti.example>',
    subject: 'Enregistrement: Érablière Vallée-Jonction',
    date: '2026-11-19T09:00:00-05:00',
    text: `Bonjour,

On voudrait enregistrer l'Érablière Vallée-Jonction (Beauce, Québec). Le proprio s'appelle Réjean Doyon, 418-555-0166. Sa fille Maude (maude@erabliere-vj.example) gère les commandes et c'est elle qui pousse le projet.
Les barils sont suivis à la craie. Insight, 18 000 $, en janvier.

Bonne fin de journée
Marguerite`,
    deals: [
      {
        account: 'Érablière Vallée-Jonction',
        contacts: ['Réjean Doyon | - | +14185550166 | proprio', 'Maude | maude@erabliere-vj.example | - | -'],
      },
    ],
  },
  {
    from: 'Sven-Åke Lund <svenake@oresund.example>',
    subject: 'Bornholm Granit',
    date: '2026-11-19T09:00:00+01:00',
    text: `Please put Bornholm Granit A/S in our name. I am talking with two of their people: Inge-Lise Holm, økonomichef (ilh@bornholmgranit.example), and the quarry foreman, Palle Riis. Truck notes vanish in the rain, literally. Flow. DKK 200.000. They decide in week 9.

Sven-Åke`,
    deals: [
      {
        account: 'Bornholm Granit A/S',
        contacts: [
          'Inge-Lise Holm | ilh@bornholmgranit.example | - | økonomichef',
          'Palle Riis | - | - | quarry foreman',
        ],
      },
    ],
  },
  {
    from: 'Priscilla Ngata <priscilla@kauri-it.example>',
    subject: 'Rego: Te Awa Honey',
    date: '2026-11-20T09:00:00+13:00',
    text: `Kia ora team

Te Awa Honey (Whakatane, New Zealand) - batch purity tests live in one person's inbox and MPI audits in May.
Wiremu Parata, Operations Mgr, wiremu.parata@teawahoney.example, 07 555 0133
Hine Rangi - owner - no email, ring the shed 07 555 0100
Insight, NZ$32k, sign by end of March.
We do demo + setup.

Ngā mihi
Priscilla`,
    deals: [
      {
        account: 'Te Awa Honey',
        contacts: [
          'Wiremu Parata | wiremu.parata@teawahoney.example | +6475550133 | Operations Mgr',
          'Hine Rangi | - | +6475550100 | owner',
        ],
      },
    ],
  },
  {
    from: 'Ottavia Brambilla <ottavia@navigli.example>',
    subject: 'Gruppo Tessile Valmadrera',
    date: '2026-11-20T09:00:00+01:00',
    text: `Salve,

dopo la fiera ho incontrato il direttore acquisti del Gruppo Tessile Valmadrera, Gian Piero Redaelli (gp.redaelli@tessilevalmadrera.example, 0341 555 012).
Come concorrente c'è Tessuflow, il cui agente è un certo Moreno Galli. Il nostro distributore Padana Digitale (Sig. Ferri) fattura.
Esigenza: i campioni colore vengono approvati via foto. Flow, 42.000 euro, entro febbraio.

Ottavia Brambilla`,
    deals: [
      {
        account: 'Gruppo Tessile Valmadrera',
        contacts: [
          'Gian Piero Redaelli | gp.redaelli@tessilevalmadrera.example | +390341555012 | direttore acquisti',
        ],
      },
    ],
  },
  {
    from: 'Dagmar Ullspiel <d.ullspiel@saale-systeme.example>',
    subject: 'Anmeldung Stadtwerke Bad Lobstein',
    date: '2026-11-23T09:00:00+01:00',
    text: `Sehr geehrte Damen und Herren,

wir melden die Stadtwerke Bad Lobstein an. Unser Gesprächspartner ist Herr Dipl.-Ing. Hagen Wolfsgruber, Bereichsleiter Netze (Tel.: +49 36651 555-30; E-Mail: wolfsgruber@sw-badlobstein.example); der kaufmännische Leiter, Herr Reimann, ist informiert. Frau Ilona Zeise aus Ihrem Haus kennt den Kunden bereits.

Die Netzpläne liegen unverschlüsselt auf Notebooks der Monteure, das BSI hat nachgefragt. Wir schlagen Vault vor, 64.000 Euro, Vergabe im März 2027.

Freundliche Grüße
Dagmar Ullspiel`,
    deals: [
      {
        account: 'Stadtwerke Bad Lobstein',
        contacts: [
          'Hagen Wolfsgruber | wolfsgruber@sw-badlobstein.example | +493665155530 | Bereichsleiter Netze',
          'Reimann | - | - | kaufmännische Leiter',
        ],
      },
    ],
  },
  {
    from: 'Yolanda Esquivel <yolanda@riograndeit.example>',
    subject: 'deal',
    date: '2026-11-24T09:00:00-07:00',
    text: `hey team

got a live one: Chamisa Valley School District, NM. They're replacing DocHaven. Superintendent is Dr. Lupe Archuleta, her tech director Benny Trujillo (btrujillo@chamisaschools.example / 505-555-0172) runs the eval. Student records get emailed as plain PDFs. Vault, $28k/yr, board votes Feb 10.

yo`,
    deals: [
      {
        account: 'Chamisa Valley School District',
        contacts: [
          'Dr. Lupe Archuleta | - | - | Superintendent',
          'Benny Trujillo | btrujillo@chamisaschools.example | +15055550172 | tech director',
        ],
      },
    ],
  },
  {
    from: 'Ewan Carrick <ewan@solwaydata.example>',
    subject: 'Deal: Kirkbean Shellfish',
    date: '2026-11-10T09:00:00+00:00',
    text: `Hello

Could you register Kirkbean Shellfish for us. I know the owner's daughter, Isla Maxwell-Kerr; she looks after compliance. Her mobile is 07700 900 412 and her address isla@kirkbeanshellfish.example. The owner himself (Rab Maxwell) doesn't do computers.

Depuration logs are on a clipboard. Insight. £12k. They'll decide in January.

Ewan Carrick
Solway Data Ltd
07700 900 555
ewan@solwaydata.example`,
    deals: [
      {
        account: 'Kirkbean Shellfish',
        contacts: [
          'Isla Maxwell-Kerr | isla@kirkbeanshellfish.example | +447700900412 | -',
          'Rab Maxwell | - | - | owner',
        ],
      },
    ],
  },
  {
    from: 'Hannelore Prüßmeier <hp@lippe-it.example>',
    subject: 'WG: Angebot Freigabesoftware',
    date: '2026-11-10T09:00:00+01:00',
    text: `Bitte als Projekt für uns sichern. Volumen ca. 40k, Entscheidung im ersten Quartal.

Viele Grüße
Hannelore Prüßmeier

Von: "Kampschulte, Burkhard" <burkhard.kampschulte@moebel-senne.example>
Gesendet: Montag, 9. November 2026 16:44
An: Hannelore Prüßmeier
Betreff: Angebot Freigabesoftware

Hallo Frau Prüßmeier,

wir brauchen bis Jahresende eine Lösung für die Freigabe der Polsterrezepte. Im Oktober wurden 600 Sessel mit der falschen Schaumhärte ausgeliefert.

Mit freundlichen Grüßen

i. A. Burkhard Kampschulte
Leitung Produktionsplanung
Senne Polstermöbel GmbH & Co. KG
Tel.: +49 (0) 5207 / 555-118
Fax: +49 (0) 5207 / 555-119
www.moebel-senne.example`,
    deals: [
      {
        account: 'Senne Polstermöbel GmbH & Co. KG',
        contacts: [
          'Burkhard Kampschulte | burkhard.kampschulte@moebel-senne.example | +495207555118 | Leitung Produktionsplanung',
        ],
      },
    ],
  },
  {
    from: 'Aurélie Besson <aurelie@jura-conseil.example>',
    subject: 'opportunité',
    date: '2026-11-11T09:00:00+01:00',
    text: `Salut l'équipe,

La Fromagerie Comtoise des Deux Vallées veut tracer ses affinages. C'est Gaspard Thévenoux, le chef de cave, qui m'a appelée (gaspard@deuxvallees.example, 03 84 55 01 20). Le président de la coop, Lucien Bouvret, valide les achats. Flow, 16 k€, avant fin février.

J'assure la démo, vous faites le contrat.

Aurélie`,
    deals: [
      {
        account: 'Fromagerie Comtoise des Deux Vallées',
        contacts: [
          'Gaspard Thévenoux | gaspard@deuxvallees.example | +33384550120 | chef de cave',
          'Lucien Bouvret | - | - | président de la coop',
        ],
      },
    ],
  },
  {
    from: 'Nuno Barreto <nuno@alentejosoft.example>',
    subject: 'registo de negócio',
    date: '2026-11-11T09:00:00+00:00',
    text: `Olá,

Empresa: Herdade do Zambujal Novo
Pessoa: Leonor Saraiva
Função: adegueira-chefe
Telemóvel: 912 555 014
Email: leonor@zambujalnovo.example
Dor: as fichas de vindima desaparecem
Produto: Flow
Valor: 14 mil euros
Fecho: março de 2027`,
    deals: [
      {
        account: 'Herdade do Zambujal Novo',
        contacts: ['Leonor Saraiva | leonor@zambujalnovo.example | +351912555014 | adegueira-chefe'],
      },
    ],
  },
  {
    from: 'Rosalind Akuffo <rosalind@voltaconsult.example>',
    subject: 'Registration',
    date: '2026-11-12T09:00:00+00:00',
    text: `Good afternoon,

Kindly register Akosombo Textiles for Northwind Vault.

Contacts:
1) Mr. Ebenezer Quaye-Mensah, Head of Design, e.quaye@akosombotextiles.example, +233 24 555 0121
2) Madam Comfort Adjei, Internal Auditor, +233 20 555 0122

Designs are leaked to copyists within days. Budget USD 35,000. Decision: February 2027.

Rosalind Akuffo (Mrs.)
Volta Consult`,
    deals: [
      {
        account: 'Akosombo Textiles',
        contacts: [
          'Ebenezer Quaye-Mensah | e.quaye@akosombotextiles.example | +233245550121 | Head of Design',
          'Comfort Adjei | - | +233205550122 | Internal Auditor',
        ],
      },
    ],
  },
  {
    from: 'Dario Petek <dario@savait.example>',
    subject: 'Prijava: Kovinar Celje',
    date: '2026-11-12T09:00:00+01:00',
    text: `Hello,

customer Kovinar Celje d.o.o. from Slovenia. Talked with Mojca Hribernik (vodja nabave), mojca.hribernik@kovinar-ce.example, and Mr Zoran Potočnik from IT.
They sign purchase orders on paper; two got paid twice. Flow, 19.000 EUR, till end of February.

LP, Dario`,
    deals: [
      {
        account: 'Kovinar Celje d.o.o.',
        contacts: [
          'Mojca Hribernik | mojca.hribernik@kovinar-ce.example | - | vodja nabave',
          'Zoran Potočnik | - | - | -',
        ],
      },
    ],
  },
  {
    from: 'Jolanda Terpstra <jolanda@waddenict.example>',
    subject: 'Kans bij Rederij Noordzicht',
    date: '2026-11-13T09:00:00+01:00',
    text: `Hoi team,

Rederij Noordzicht wil Insight. Ik heb gebeld met Tjeerd Bouma (directeur). Zijn nummer is 06 5555 0144, mail tjeerd@rederijnoordzicht.example. Let op: niet met Klaas Bouma verwarren, die is vertrokken.
35k, beslissing januari. Wij doen de koppeling.

Jolanda Terpstra | Wadden ICT | 0519 555 900`,
    deals: [
      {
        account: 'Rederij Noordzicht',
        contacts: ['Tjeerd Bouma | tjeerd@rederijnoordzicht.example | +31655550144 | directeur'],
      },
    ],
  },
  {
    from: 'Brooke Landry <brooke@bayousystems.example>',
    subject: 'quick reg',
    date: '2026-11-13T09:00:00-06:00',
    text: `Atchafalaya Crawfish Coop in Breaux Bridge - contact: Etienne Guidry-Boudreaux, GM, 337.555.0148, eguidry@atchacoop.example. tickets get wet and unreadable. Flow $22k close 2/15. we do all of it.

Brooke
Bayou Systems
c 337.555.0199`,
    deals: [
      {
        account: 'Atchafalaya Crawfish Coop',
        contacts: ['Etienne Guidry-Boudreaux | eguidry@atchacoop.example | +13375550148 | GM'],
      },
    ],
  },
  {
    from: 'Saskia Pohlandt <sp@harz-edv.example>',
    subject: 'Zwei Anmeldungen',
    date: '2026-11-16T09:00:00+01:00',
    text: `Hallo,

a) Oberharzer Bergwerksmuseum: Frau Dr. Wiebke Altenau (Sammlungsleiterin), altenau@bergwerksmuseum-oh.example. Leihverträge laufen per Fax. Flow, 8.000 € im Jahr, Entscheidung im Februar.

b) Klinik am Brocken gGmbH: IT-Leiter Mirko Stallmann, 03943 555-220, stallmann@klinik-brocken.example. Arztbriefe gehen unverschlüsselt raus. Vault, 55.000 €, bis Ende März.

Bei beiden machen wir die Technik.

Saskia Pohlandt`,
    deals: [
      {
        account: 'Oberharzer Bergwerksmuseum',
        contacts: ['Dr. Wiebke Altenau | altenau@bergwerksmuseum-oh.example | - | Sammlungsleiterin'],
      },
      {
        account: 'Klinik am Brocken gGmbH',
        contacts: ['Mirko Stallmann | stallmann@klinik-brocken.example | +493943555220 | IT-Leiter'],
      },
    ],
  },
  {
    from: 'Tatsuya Mori <mori@kansai-si.example>',
    subject: 'Deal registration',
    date: '2026-11-16T09:00:00+09:00',
    text: `Dear team,

Please register the following.
Customer: Tango Precision Co., Ltd. (Kyoto, Japan)
Contact: Ms. Kanako Shirasawa, Manager, Quality Assurance Dept.
Email: shirasawa@tango-precision.example
Tel: 0772-55-0143
Need: drawings are sent to suppliers by plain e-mail
Product: Vault
Amount: JPY 4,500,000
Close: end of March 2027

Best regards,
Tatsuya Mori`,
    deals: [
      {
        account: 'Tango Precision Co., Ltd.',
        contacts: [
          'Kanako Shirasawa | shirasawa@tango-precision.example | +81772550143 | Manager, Quality Assurance Dept.',
        ],
      },
    ],
  },
  {
    from: 'Ivy Kettering <ivy@fenlandit.example>',
    subject: 'Holbeach Tulips',
    date: '2026-11-17T09:00:00+00:00',
    text: `Hi Northwind,

Met Holbeach Tulips at the show. Spoke with Marcus (ops) and his sister Philippa Goodge who runs finance - philippa@holbeachtulips.example / 01406 555 013. Marcus can be reached on 07700 900 871. Pick lists are printed and lost. Flow, £20k, Feb.

My boss Trevor Sands says hi.

Ivy`,
    deals: [
      {
        account: 'Holbeach Tulips',
        contacts: [
          'Marcus | - | +447700900871 | ops',
          'Philippa Goodge | philippa@holbeachtulips.example | +441406555013 | -',
        ],
      },
    ],
  },
  {
    from: 'Carlota Bustamante <carlota@andesconsulting.example>',
    subject: 'Nuevo proyecto - Cooperativa Cafetalera El Mirador',
    date: '2026-11-17T09:00:00-05:00',
    text: `Buenas tardes:

Los datos del proyecto:

Empresa: Cooperativa Cafetalera El Mirador
País: Perú
Contacto: Ing. Wilfredo Quispe Mamani
Cargo: Jefe de Acopio
Correo: wquispe@elmirador.example
Celular: +51 955 550 142
Situación: los tickets de pesaje se llenan a mano y hay reclamos de los socios
Solución: Insight
Inversión: US$ 24,000
Fecha de decisión: febrero 2027
Competencia: AgroTrack

Quedo atenta,
Carlota`,
    deals: [
      {
        account: 'Cooperativa Cafetalera El Mirador',
        contacts: ['Wilfredo Quispe Mamani | wquispe@elmirador.example | +51955550142 | Jefe de Acopio'],
      },
    ],
  },
  {
    from: 'Mirela Dobrescu <mirela@carpati-soft.example>',
    subject: 'Inregistrare oportunitate',
    date: '2026-11-18T09:00:00+02:00',
    text: `Hello,

We register S.C. Moara Bistrița S.R.L. (Romania). Contact person: Dorin Ciubotaru, director producție, d.ciubotaru@moarabistrita.example, 0745 555 012.
Flour batches can't be traced back to silos. Insight, 21.000 EUR, decision in January 2027.

Mirela`,
    deals: [
      {
        account: 'S.C. Moara Bistrița S.R.L.',
        contacts: ['Dorin Ciubotaru | d.ciubotaru@moarabistrita.example | +40745555012 | director producție'],
      },
    ],
  },
  {
    from: 'Gareth Pugh-Llewellyn <gareth@ceredigion.example>',
    subject: 'opp',
    date: '2026-11-18T09:00:00+00:00',
    text: `bore da. can i register llangeitho creameries? contact is nerys howells, 01974 555 018, she's the factory manager. no email. milk dockets going missing between tanker and office. flow, 18k ish, after easter they said. ta, gareth`,
    deals: [
      { account: 'llangeitho creameries', contacts: ['nerys howells | - | +441974555018 | factory manager'] },
    ],
  },
  {
    from: 'Rune Tveitan <rune@fjordpartner.example>',
    subject: 'Registrering av kunde',
    date: '2026-11-19T09:00:00+01:00',
    text: `Hei,

Vi ønsker å registrere Hardanger Fruktlager SA. Kontaktperson der er Solveig Mæland, daglig leder (solveig@hardangerfrukt.example, +47 53 55 01 20). Lagersjefen, Odd-Arne Lofthus, er den som merker problemet: sorteringslapper forsvinner.
Flow. Verdi NOK 210 000. Beslutning i februar.

Mvh Rune`,
    deals: [
      {
        account: 'Hardanger Fruktlager SA',
        contacts: [
          'Solveig Mæland | solveig@hardangerfrukt.example | +4753550120 | daglig leder',
          'Odd-Arne Lofthus | - | - | Lagersjefen',
        ],
      },
    ],
  },
  {
    from: 'Beppe Gallarate <beppe@langheict.example>',
    subject: 'Opportunità - Cantine Roddolo',
    date: '2026-11-19T09:00:00+01:00',
    text: `Ciao a tutti,

mi ha chiamato Clelia Roddolo delle Cantine Roddolo (responsabile export). Il padre, Secondo Roddolo, decide ma bisogna passare da lei: 0173 555 014, clelia@cantineroddolo.example.
I documenti doganali girano su chiavette. Vault, 11.000 €, a gennaio.

Beppe Gallarate
Langhe ICT
+39 0173 555 900`,
    deals: [
      {
        account: 'Cantine Roddolo',
        contacts: [
          'Clelia Roddolo | clelia@cantineroddolo.example | +390173555014 | responsabile export',
          'Secondo Roddolo | - | - | -',
        ],
      },
    ],
  },
  {
    from: 'Faisal Qureshi <faisal@indusnet.example>',
    subject: 'Deal reg - Sialkot Surgical',
    date: '2026-11-20T09:00:00+05:00',
    text: `AoA,

Customer is Sialkot Surgical Instruments (Pvt) Ltd. Key persons are Mr. Naveed Akhtar Butt, GM Exports (naveed@sialkotsurgical.example; 0300 5550142) and Mr. Junaid, his deputy. Drawings of new instruments are copied by neighbours. They need Vault. PKR 9 million. March 2027.

Faisal Qureshi
IndusNet, Lahore, Pakistan`,
    deals: [
      {
        account: 'Sialkot Surgical Instruments (Pvt) Ltd.',
        contacts: [
          'Naveed Akhtar Butt | naveed@sialkotsurgical.example | +923005550142 | GM Exports',
          'Junaid | - | - | deputy',
        ],
      },
    ],
  },
  {
    from: 'Louisa Penhale <louisa@tamarit.example>',
    subject: 'Lead - St Mawgan Parish Trust',
    date: '2026-11-20T09:00:00+00:00',
    text: `Hi all

St Mawgan Parish Trust might need Vault. The clerk (Mrs Jenifer Trevanion) told me after church that minutes with people's medical details are emailed round. No budget, no timeline. Her number's in the parish magazine, I'll look it up.

Louisa`,
    deals: [{ account: 'St Mawgan Parish Trust', contacts: ['Jenifer Trevanion | - | - | clerk'] }],
  },
  {
    from: 'Piet-Hein Coster <ph@deltapartner.example>',
    subject: 'Deal registration',
    date: '2026-11-23T09:00:00+01:00',
    text: `Customer\tContact\tRole\tE-mail\tPhone\tProduct\tValue\tClose
Mosselkwekerij Yerseke Zuid\tAdri Sinke\teigenaar\tadri@yersekezuid.example\t+31 113 555 012\tFlow\t€ 12.000\tjan 2027
Zeeuwse Vlegel Coöp\tMarjan de Nooijer\tsecretaris\tmarjan@zeeuwsevlegel.example\t\tInsight\t€ 30.000\tmrt 2027

Groet, Piet-Hein`,
    deals: [
      {
        account: 'Mosselkwekerij Yerseke Zuid',
        contacts: ['Adri Sinke | adri@yersekezuid.example | +31113555012 | eigenaar'],
      },
      {
        account: 'Zeeuwse Vlegel Coöp',
        contacts: ['Marjan de Nooijer | marjan@zeeuwsevlegel.example | - | secretaris'],
      },
    ],
  },
  {
    from: 'Orsolya Benkő <orsolya@tiszait.example>',
    subject: 'Registration request',
    date: '2026-11-23T09:00:00+01:00',
    text: `Dear Northwind Team,

I would like to register our customer Szegedi Paprikafeldolgozó Zrt. The decision will be made by Dr. Kálmán Fekete CEO, and the project is led by Ms Réka Vörös, head of quality (reka.voros@szpaprika.example, +36 30 555 0133).

Lab results are typed by hand from the instrument. Insight, EUR 33 000, end of Q1.

Best,
Orsolya`,
    deals: [
      {
        account: 'Szegedi Paprikafeldolgozó Zrt',
        contacts: [
          'Dr. Kálmán Fekete | - | - | CEO',
          'Réka Vörös | reka.voros@szpaprika.example | +36305550133 | head of quality',
        ],
      },
    ],
  },
  {
    from: 'Annegret Pohl <a.pohl@pohl-edv.example>',
    subject: 'WG: Anfrage',
    date: '2026-11-23T09:00:00+01:00',
    text: `Bitte registrieren. Herr Lauber ist inzwischen ausgeschieden, seine Nachfolgerin ist Birgit Onnen (Leiterin Einkauf, b.onnen@korkwerk-leine.example).

Annegret Pohl
Pohl EDV

-----Ursprüngliche Nachricht-----
Von: Lauber, Dirk <d.lauber@korkwerk-leine.example>
Gesendet: Montag, 5. Oktober 2026 11:20
An: Annegret Pohl <a.pohl@pohl-edv.example>
Betreff: Anfrage

wir, die Korkwerk Leine GmbH, tippen jede Bestellung doppelt. Flow wäre richtig, bis Februar.

Dirk Lauber
Leiter Einkauf`,
    deals: [
      {
        account: 'Korkwerk Leine GmbH',
        contacts: ['Birgit Onnen | b.onnen@korkwerk-leine.example | - | Leiterin Einkauf'],
      },
    ],
  },
  {
    from: 'Ewan Tolley <ewan@tolleyware.example>',
    subject: 'expansion as co-sell',
    date: '2026-11-23T09:00:00+00:00',
    text: `Registering an expansion at Marlow Quays Group as co-sell.

They want two more yards on Flow, because permits are written four different ways. Group COO Astrid Holme (a.holme@marlowquays.example) is sponsor; day to day it is Nirmal Desai, Head of Yard Systems, nirmal.desai@marlowquays.example.

55k pounds, signature in December.

Ewan`,
    deals: [
      {
        account: 'Marlow Quays Group',
        contacts: [
          'Astrid Holme | a.holme@marlowquays.example | - | Group COO',
          'Nirmal Desai | nirmal.desai@marlowquays.example | - | Head of Yard Systems',
        ],
      },
    ],
  },
]
