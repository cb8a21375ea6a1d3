/** Whole registrations in many voices, written before the reader had seen any of them; what it must take from each. */
import type { Expected } from './kit.ts'

export const voices: { name: string; date: string; text: string; expected: Expected; context: string[] }[] = [
  {
    name: 'hiya got one for you, Larkmoor Vets (6 practices round Brist',
    date: '2026-12-01T09:12:00+00:00',
    text: `hiya

got one for you, Larkmoor Vets (6 practices round Bristol). they keep the controlled drugs register in a biro and a notebook, inspector gave them a right telling off in october
prob flow. 18-20k i'd say
owner is Dr Beth Calloway, beth@larkmoorvets.example 07700 900456
she reckons a yes or no by mid jan
ill take her through a demo on the 9th
we keep hold of beth, you do the paperwork

cheers
Rob`,
    expected: {
      amount: '18000-20000 GBP',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-09',
      close: '2027-01-15',
      roles: 'RT',
      step: 'ill take her through a demo on the 9th',
    },
    context: ['controlled drugs register in a biro and a notebook'],
  },
  {
    name: 'Hallo zusammen, bitte für uns vormerken: Stadtwerke Mooskirc',
    date: '2026-12-02T10:00:00+01:00',
    text: `Hallo zusammen,

bitte für uns vormerken: Stadtwerke Mooskirch, Herr Anton Kerschbaumer (Leiter Netze, a.kerschbaumer@sw-mooskirch.example, +43 3137 555 20).

Die Netzpläne werden bei jeder Störung aus drei Laufwerken zusammengesucht, beim letzten Wasserrohrbruch hat das vier Stunden gekostet. Sie interessieren sich für Vault.

Größenordnung 60 bis 75 T€, davon etwa 15 T€ Dienstleistung von uns. Der Stadtrat entscheidet in der zweiten Jännerhälfte.

Am 10.12. stellen wir das Konzept im Haus vor. Einführung und Datenübernahme machen wir, den Vertrag schließt ihr direkt.

Servus
Gernot Pichler`,
    expected: {
      amount: '60000-75000 EUR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-10',
      close: '2027-01-31',
      roles: 'T',
      step: 'Am 10.12. stellen wir das Konzept im Haus vor',
    },
    context: ['Netzpläne werden bei jeder Störung aus drei Laufwerken zusammengesucht'],
  },
  {
    name: 'Bonjour, Nouvelle affaire à enregistrer : Imprimerie Vasseur',
    date: '2026-12-03T11:30:00+01:00',
    text: `Bonjour,

Nouvelle affaire à enregistrer : Imprimerie Vasseur & Fils, à Roubaix. M. Didier Vasseur, gérant, d.vasseur@imprimerie-vasseur.example, 03 20 00 55 14.

Les bons à tirer se perdent entre le commercial et l'atelier ; la semaine dernière 8 000 catalogues sont partis au pilon (12 000 € de perte sèche). Ils veulent Flow.

On parle de 30 postes à 28 € par mois. Il tranchera avant les vacances de février, disons le 12 février au plus tard.

Je passe chez lui jeudi prochain avec une maquette. Nous gardons la main sur le client et faisons l'intégration ; la partie contractuelle, c'est vous.

Bien à vous
Amélie`,
    expected: {
      amount: '840 EUR/month',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-10',
      close: '2027-02-12',
      roles: 'RT',
      step: 'Je passe chez lui jeudi prochain avec une maquette',
    },
    context: ['bons à tirer se perdent entre le commercial et'],
  },
  {
    name: 'Team, Registering Prairie Wind Cooperative (Salina, KS). Con',
    date: '2026-12-04T15:00:00-06:00',
    text: `Team,

Registering Prairie Wind Cooperative (Salina, KS). Contact: Dale Hoffstetter, GM, dale@prairiewindcoop.example, (785) 555-0142.

Grain tickets get rekeyed at night and growers call about payments that are off. Dale has $75K in the FY27 budget, the vendor they use today charges them $22K a year. He'll pick somebody after the annual meeting on 1/21/27, he says no later than 2/5/27. Insight.

Can someone from your SE bench join us for a walkthrough 12/15?

We own the account and the rollout. You paper it.

Thanks,
Jolene`,
    expected: {
      amount: '75000 USD',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-15',
      close: '2027-02-05',
      roles: 'RT',
      step: 'Can someone from your SE bench join us for a walkthrough 12/15?',
    },
    context: ['Grain tickets get rekeyed at night'],
  },
  {
    name: 'Hola, registro: Bodegas Altamira del Duero.',
    date: '2026-12-07T09:00:00+01:00',
    text: `Hola,

registro: Bodegas Altamira del Duero.
- Contacto: Inmaculada Sanz, directora de calidad, isanz@bodegasaltamira.example
- Situación: las catas se anotan en papel y el enólogo las pasa a limpio los domingos
- Solución: Insight
- Presupuesto: unos 2.000 € mensuales
- Decisión: después de Reyes, a más tardar el 15 de enero
- Nuestra parte: puesta en marcha y formación
- Siguiente paso: les enviamos la oferta el viernes

Saludos
Íñigo`,
    expected: {
      amount: '2000 EUR/month',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-11',
      close: '2027-01-15',
      roles: 'T',
      step: 'les enviamos la oferta el viernes',
    },
    context: ['las catas se anotan en papel'],
  },
  {
    name: 'Pessoal, bom dia Segue uma oportunidade: Usina Santa Filomen',
    date: '2026-12-08T09:00:00-03:00',
    text: `Pessoal, bom dia

Segue uma oportunidade: Usina Santa Filomena (Ribeirão Preto). Falei com o Otávio Brandão, gerente de TI, otavio@usinasantafilomena.example, 16 99155-0187.

Eles mandam laudo de laboratório por zap e já vazou coisa pro concorrente. Querem Vault. O orçamento é de R$ 1,1 milhão pra 3 anos. Fecham no primeiro trimestre do ano que vem, provavelmente em março.

Dia 16/12 temos visita na usina. A gente cuida da relação e da parte técnica, negociação é com vocês.

Abs
Tainá`,
    expected: {
      amount: '1100000 BRL',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-16',
      close: '2027-03-31',
      roles: 'RT',
      step: 'Dia 16/12 temos visita na usina',
    },
    context: ['mandam laudo de laboratório por zap'],
  },
  {
    name: 'Buongiorno, vi segnalo il Caseificio Monteverro. Lotti e tem',
    date: '2026-12-09T09:00:00+01:00',
    text: `Buongiorno,

vi segnalo il Caseificio Monteverro. Lotti e temperature sono su quaderni, l'ASL ha dato tempo fino a giugno per mettersi in regola. Hanno visto Flow in fiera e piace.

Parliamo di 24.000 euro l'anno per 80 utenti. Il titolare, Egidio Marras (e.marras@caseificiomonteverro.example, 070 555 0123, Italia), firma entro fine gennaio.

Venerdì 18 dicembre andiamo da lui per una prova sul campo. Noi curiamo installazione e assistenza, il prezzo lo trattate voi.

Saluti
Efisio`,
    expected: {
      amount: '24000 EUR/year',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-18',
      close: '2027-01-31',
      roles: 'T',
      step: 'Venerdì 18 dicembre andiamo da lui per una prova sul campo',
    },
    context: ['Lotti e temperature sono su quaderni'],
  },
  {
    name: 'Goedemorgen, Nieuwe kans: Rederij Waddenzicht. Bemanningslij',
    date: '2026-12-10T09:00:00+01:00',
    text: `Goedemorgen,

Nieuwe kans: Rederij Waddenzicht. Bemanningslijsten gaan per WhatsApp naar de havenmeester en de AP heeft daar vragen over gesteld. Vault dus.

Budget rond de 35k, besluit valt in week 5. Contact is Tjitske Wiersma, hoofd operatie, t.wiersma@waddenzicht.example, 0222 555 018.

Volgende week dinsdag bel ik haar voor een afspraak. Wij doen de inrichting, de onderhandeling laten we aan jullie.

Groet, Sietse`,
    expected: {
      amount: '35000 EUR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-15',
      close: '2027-02-07',
      roles: 'T',
      step: 'Volgende week dinsdag bel ik haar voor een afspraak',
    },
    context: ['Bemanningslijsten gaan per WhatsApp naar de havenmeester'],
  },
  {
    name: 'Dear Sir, Kindly register below:',
    date: '2026-12-11T16:45:00+05:30',
    text: `Dear Sir,

Kindly register below:
Customer name: Nandini Agro Cold Storage, Nashik, India
SPOC: Mr. Prakash Jadhav (AGM - IT), prakash.j@nandiniagro.example, 98220 55514
Requirement: grape lots are tracked in 11 excel sheets, exporters rejected 2 containers
Product: Northwind Flow
Deal value: 38 lakhs + GST, AMC extra 4 lakhs
Expected closure: Mar'27
Competition: Kritamax
Support required: presales call on 21/12 with Mr. Jadhav
Our role - implementation, billing through us

Regards
Sneha`,
    expected: {
      amount: '3800000 INR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-21',
      close: '2027-03-31',
      roles: 'TC',
    },
    context: ['grape lots are tracked in 11 excel sheets'],
  },
  {
    name: 'Quick heads up rather than a proper deal - Tolland Arms Hote',
    date: '2026-12-14T08:00:00+00:00',
    text: `Quick heads up rather than a proper deal - Tolland Arms Hotels. Bumped into their ops director (Fiona Marsh, fiona@tollandarms.example) at the rugby, she moaned that night audits are done on a calculator. No numbers, no dates. Might suit Insight. I'll drop her a line in the new year.

Gav`,
    expected: {
      amount: null,
      product: 'Insight',
      signal: 'PARTNER_SOURCED_LEAD',
      stepDate: null,
      close: null,
      roles: '',
      step: "I'll drop her a line in the new year",
    },
    context: ['night audits are done on a calculator'],
  },
  {
    name: 'Hallo Nadine, wie telefonisch besprochen möchten wir die Spe',
    date: '2026-12-15T09:00:00+01:00',
    text: `Hallo Nadine,

wie telefonisch besprochen möchten wir die Spedition Overbeck gemeinsam angehen: ihr habt dort seit Jahren Flow im Einsatz, wir betreuen das WLAN. Jetzt kommt Insight dazu, weil die Standzeiten an der Rampe niemand auswertet.

Budget ist für 2027 mit 45.000 Euro eingestellt, das Angebot vom Wettbewerber lag bei 52.000. Frau Kirsten Overbeck (Geschäftsführerin, k.overbeck@spedition-overbeck.example) will bis Ostern entschieden haben.

Wir bringen die Speditionsgruppe Hartung als Referenz ein und bleiben vor Ort am Ball. Könntest du am 7. Januar mit zu Overbeck kommen?

Gruß
Jörn`,
    expected: {
      amount: '45000 EUR',
      product: 'Insight',
      signal: 'JOINT_ACCOUNT',
      stepDate: '2027-01-07',
      close: '2027-03-28',
      roles: 'F',
      step: 'Könntest du am 7. Januar mit zu Overbeck kommen?',
    },
    context: ['die Standzeiten an der Rampe niemand auswertet'],
  },
  {
    name: 'Reg please Partner: Nordbyte AB',
    date: '2026-12-16T09:00:00+01:00',
    text: `Reg please

Partner: Nordbyte AB
Kund: Hamnbolaget i Söderby AB
Kontakt: Lovisa Ekdahl, driftchef, lovisa.ekdahl@hamnbolaget.example, 070-555 01 44
Behov: kranrapporter skrivs för hand och skannas en gång i veckan
Produkt: Insight
Värde: 480 tkr per år
Beslut: styrelsemöte 28 januari 2027
Vi gör: installation och integration
Nästa steg: demo på plats 12 januari

Mvh
Anders`,
    expected: {
      amount: '480000 SEK/year',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-12',
      close: '2027-01-28',
      roles: 'T',
      step: 'demo på plats 12 januari',
    },
    context: ['kranrapporter skrivs för hand'],
  },
  {
    name: 'Hi all Please protect Brackenridge Housing Association for R',
    date: '2026-12-17T09:00:00+00:00',
    text: `Hi all

Please protect Brackenridge Housing Association for Ridgeway.

They have had Vault from you since 2022 for the legal team, we run their service desk. Gas safety certificates live in 40 engineers' inboxes and the regulator downgraded them in the summer, so the COO wants Flow across the repairs service.

COO: Marguerite Oyelaran, m.oyelaran@brackenridgeha.example, 0113 496 0555.
Spend: 110k in year one, then 60k a year. They paid Servanto 85k for something that never worked.
Approval at the January board (28th).

Us: delivery and day-to-day with Marguerite. You: commercials.
Next: scoping session 6 Jan.

Thanks
Colm`,
    expected: {
      amount: '110000 GBP',
      product: 'Flow',
      signal: 'JOINT_ACCOUNT',
      stepDate: '2027-01-06',
      close: '2027-01-28',
      roles: 'R',
      step: 'scoping session 6 Jan',
    },
    context: ["Gas safety certificates live in 40 engineers' inboxes"],
  },
  {
    name: 'Szanowni Państwo, proszę o rejestrację: Browar Zamkowy Sp. z',
    date: '2027-01-05T09:00:00+01:00',
    text: `Szanowni Państwo,

proszę o rejestrację: Browar Zamkowy Sp. z o.o., Olsztyn.
Osoba kontaktowa: Marek Wilczyński, dyrektor produkcji, m.wilczynski@browarzamkowy.example, +48 89 555 01 33
Potrzeba: receptury są w zeszytach, po odejściu piwowara nikt nie wie, co obowiązuje
Produkt: Vault
Wartość: 180 tys. zł
Decyzja: do końca lutego
Następny krok: prezentacja 14 stycznia

Pozdrawiam
Hanna Jasińska`,
    expected: {
      amount: '180000 PLN',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-14',
      close: '2027-02-28',
      roles: '',
      step: 'prezentacja 14 stycznia',
    },
    context: ['receptury są w zeszytach'],
  },
  {
    name: 'Hej, Ny mulighed: Fjordkøl Fisk A/S i Esbjerg. Temperaturlog',
    date: '2027-01-06T09:00:00+01:00',
    text: `Hej,

Ny mulighed: Fjordkøl Fisk A/S i Esbjerg. Temperaturlogger tastes ind to gange, og Fødevarestyrelsen har givet en bøde på 75.000 kr. De vil have Flow. Vi taler om 220.000 kr. over tre år, og de beslutter i uge 8.

Kontakt: Bodil Krag, kvalitetschef, bk@fjordkol.example, 75 55 01 20
Vi står for integrationen og kundekontakten. Møde hos dem den 19. januar.

Hilsen
Jeppe`,
    expected: {
      amount: '220000 DKK',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-19',
      close: '2027-02-28',
      roles: 'RT',
      step: 'Møde hos dem den 19. januar',
    },
    context: ['Temperaturlogger tastes ind to gange'],
  },
  {
    name: 'お世話になっております。株式会社みなとシステムの佐藤です。 下記案件の登録をお願いいたします。',
    date: '2027-01-07T09:00:00+09:00',
    text: `お世話になっております。株式会社みなとシステムの佐藤です。

下記案件の登録をお願いいたします。

お客様：北浜倉庫株式会社
ご担当：物流企画部 部長 高田 直人様（takada@kitahama-soko.example）
課題：入出庫の記録が紙のため、月末の棚卸に三日かかっている
製品：Northwind Insight
金額：年額480万円
受注予定：2027年3月末
弊社の役割：導入支援と技術検証
次のステップ：1月20日に訪問しデモを実施

よろしくお願いいたします。`,
    expected: {
      amount: '4800000 JPY/year',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-20',
      close: '2027-03-31',
      roles: 'T',
      step: '1月20日に訪問しデモを実施',
    },
    context: ['入出庫の記録が紙のため'],
  },
  {
    name: 'Morning Customer: Ashdown Garden Centres',
    date: '2027-01-08T09:00:00+00:00',
    text: `Morning

Customer: Ashdown Garden Centres
Who: Pete Lovell (Finance Dir) pete.lovell@ashdowngc.example 01273 496 0777
What they want: stock take figures that agree with the tills. last xmas they were 90k out
Which one: Insight
How much: 1.5k/month
Go live: 1 April
Signing: end of Feb realistic, end of Jan was the plan but Pete is off
What we'll do: set up + training
What we need: pricing by Weds

Ta
Sal`,
    expected: {
      amount: '1500 GBP/month',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-13',
      close: '2027-02-28',
      roles: 'T',
      step: 'pricing by Weds',
    },
    context: ['stock take figures that agree with the tills'],
  },
  {
    name: 'Grüezi mitenand Neue Opportunity bei der Bergbahnen Tschugge',
    date: '2027-01-11T09:00:00+01:00',
    text: `Grüezi mitenand

Neue Opportunity bei der Bergbahnen Tschuggen AG, 7050 Arosa, Schweiz. Ticketdaten und Wetter liegen in zwei Welten, die Direktion plant den Personaleinsatz deshalb nach Gefühl. Insight wäre genau das.

Volumen CHF 85'000 bis 95'000, einmalig. Die GL entscheidet Mitte März, spätestens bis zur VR-Sitzung vom 31.3.

Ansprechperson: Ursina Caflisch, Leiterin Finanzen, ursina.caflisch@tschuggen-bahnen.example, 081 555 01 18
Wir übernehmen Projektleitung und technische Umsetzung, euer Team macht die Offerte.
Nächster Schritt: Teams-Call mit Frau Caflisch am Do 21.1., 14 Uhr

Liebe Grüsse
Reto`,
    expected: {
      amount: '85000-95000 CHF',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-21',
      close: '2027-03-15',
      roles: 'T',
      step: 'Teams-Call mit Frau Caflisch am Do 21.1., 14 Uhr',
    },
    context: ['plant den Personaleinsatz deshalb nach Gefühl'],
  },
  {
    name: 'ok so Blue Heron Marine (marinas, 9 of them) need vault bc s',
    date: '2027-01-12T17:20:00-05:00',
    text: `ok so Blue Heron Marine (marinas, 9 of them) need vault bc some intern emailed the whole slip holder list to a broker. lawyer involved now. Chuck Delacroix is the guy 410 555 0177 chuck@blueheronmarine.example he said 30-35k is doable and he can sign this month. im grabbing lunch w/ him thurs. we'll do setup, u handle legal stuff

Trey`,
    expected: {
      amount: '30000-35000 USD',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-14',
      close: '2027-01-31',
      roles: 'T',
      step: 'im grabbing lunch w/ him thurs',
    },
    context: ['some intern emailed the whole slip holder list'],
  },
  {
    name: 'Hi there, New registration for Karoo Solar Farms (Pty) Ltd,',
    date: '2027-01-14T10:00:00+02:00',
    text: `Hi there,

New registration for Karoo Solar Farms (Pty) Ltd, South Africa.
Thandeka Molefe, Head of Compliance: thandeka@karoosolar.example / +27 82 555 0144.
Permits and land-owner contracts sit on one laptop that was stolen in November. Vault please.
R1.4m all in for 36 months. The rand amount is board approved. They will have paper ready mid March.
I'll keep Thandeka close and run the PoC; contracting via your SA entity.
PoC starts Monday 25 January.

Pieter`,
    expected: {
      amount: '1400000 ZAR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-25',
      close: '2027-03-15',
      roles: 'RT',
      step: 'PoC starts Monday 25 January',
    },
    context: ['Permits and land-owner contracts sit on one laptop'],
  },
  {
    name: 'Hello, Deal reg: Wexcombe Ambulance Trust',
    date: '2027-01-15T09:00:00+00:00',
    text: `Hello,

Deal reg: Wexcombe Ambulance Trust
Lead contact: Dr Samira Haddad, Deputy Medical Director - samira.haddad@wexcombe-amb.example
Handover times are typed up from crews' gloves (really). NHS England review due in June.
Northwind Flow, 600 seats. List is £14 per seat per month, we've quoted £11.
PO in April once the new financial year opens.
Integration with the CAD system is ours, so is the framework paperwork.
She has asked for a reference call with another trust - can you set that up before 29 Jan?

Regards
Ben Sallow`,
    expected: {
      amount: '6600 GBP/month',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-29',
      close: '2027-04-30',
      roles: 'TC',
    },
    context: [],
  },
  {
    name: 'Moin, kurzer Zuruf vom Handy: Werft Harmsen in Leer will Flo',
    date: '2027-01-18T09:00:00+01:00',
    text: `Moin,

kurzer Zuruf vom Handy: Werft Harmsen in Leer will Flow, Schweißprotokolle kommen als Foto rein und keiner findet sie wieder. Budget hab ich mit 25k im Kopf, netto, pro Jahr. Jens Harmsen 0491 555 0123 macht das selbst, will im Februar unterschreiben. Mittwoch bin ich da.
Wir machen Technik + Vertrag, ihr nur die Lizenz

Hauke
Gesendet von meinem Handy`,
    expected: {
      amount: '25000 EUR/year',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-20',
      close: '2027-02-28',
      roles: 'TC',
      step: 'Mittwoch bin ich da',
    },
    context: ['Schweißprotokolle kommen als Foto rein und keiner findet sie wieder'],
  },
  {
    name: 'Dear Partner Desk, Greetings. We wish to lodge the following',
    date: '2027-01-19T09:00:00+04:00',
    text: `Dear Partner Desk,

Greetings. We wish to lodge the following opportunity:
1. End user: Al Rawda Hospital Group, Oman
2. Contact person: Eng. Salim Al Harthy, Director ICT, salim@alrawdahospitals.example, +968 9555 0123
3. Scope: patient consent forms are archived in basement boxes, three audits failed
4. Product: Northwind Vault
5. Estimated value: OMR 65,000 (approx. USD 169,000)
6. Expected award: Q2 2027, preferably before Eid
7. Our responsibility: supply, installation, local support and signing with end user
8. Action required: online demonstration on 2 February 2027

Best regards
Fahad`,
    expected: {
      amount: '65000 OMR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-02',
      close: '2027-06-30',
      roles: 'TC',
      step: 'online demonstration on 2 February 2027',
    },
    context: ['patient consent forms are archived in basement boxes'],
  },
  {
    name: "Buenas, El Consell Comarcal de l'Urgellet quiere dejar de mo",
    date: '2027-01-20T09:00:00+01:00',
    text: `Buenas,

El Consell Comarcal de l'Urgellet quiere dejar de mover expedientes en furgoneta entre dos edificios. Salen a licitación en marzo por 130.000 € + IVA (el año pasado la licitación quedó desierta con 95.000). La adjudicación sería a finales de mayo de 2027. Flow encaja.

Mi contacto es Jordi Puigdomènech, secretario interventor, jpuig@urgellet.example, 973 55 01 90.

Nosotros preparamos la oferta y ponemos al Ayuntamiento de Vallbona como referencia. ¿Nos mandáis la memoria técnica antes del 5 de febrero?

Gracias
Queralt`,
    expected: {
      amount: '130000 EUR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-05',
      close: '2027-05-31',
      roles: 'FC',
      step: '¿Nos mandáis la memoria técnica antes del 5 de febrero?',
    },
    context: ['mover expedientes en furgoneta entre dos edificios'],
  },
  {
    name: 'Hi, we met Dunmore Distillers last Thursday (14 Jan). Barrel',
    date: '2027-01-21T09:00:00+00:00',
    text: `Hi,

we met Dunmore Distillers last Thursday (14 Jan). Barrel movements are on whiteboards; customs estimate bonds are short by 3 million euro in duty. They like Flow and Vault but will start with Vault only, Flow perhaps in 2028.

Cillian Roe, Warehouse Director, cillian@dunmoredistillers.example, +353 86 555 0101

€52k, give or take 5. Contract should be through legal by Paddy's Day, 17 March.

Relationship and technical bit with us. Pricing, T&Cs with you.

Next meeting is in Dunmore on 4 Feb.

Orla`,
    expected: {
      amount: '52000 EUR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-04',
      close: '2027-03-17',
      roles: 'RT',
      step: 'Next meeting is in Dunmore on 4 Feb',
    },
    context: [],
  },
  {
    name: 'Beste, Hierbij een registratie.',
    date: '2027-01-22T09:00:00+01:00',
    text: `Beste,

Hierbij een registratie.
Klant: Wasserij De Vlinder
Contact: Marloes Pieterse, 06 555 01 234, marloes@wasserijdevlinder.example
Probleem: ziekenhuislinnen raakt zoek tussen ophalen en terugbrengen, claims lopen op
Wat: Insight
Bedrag: € 1.150 p/m
Verwacht: tekenen eind Q1, starten 1 mei
Wij: inregelen en trainen
Volgende: donderdag 28 jan rondleiding

Gr. Joost`,
    expected: {
      amount: '1150 EUR/month',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-28',
      close: '2027-03-31',
      roles: 'T',
      step: 'donderdag 28 jan rondleiding',
    },
    context: ['ziekenhuislinnen raakt zoek'],
  },
  {
    name: 'Voice note typed up: right so it is Ferriby Caravan Parks, t',
    date: '2027-01-25T09:00:00+00:00',
    text: `Voice note typed up:

right so it is Ferriby Caravan Parks, the lady is Denise Oldroyd she runs head office, denise dot but just use denise@ferribycaravans.example. they have got eleven parks and every park keeps its own list of who has paid. she wants one place to see it so insight. budget thirty thousand pounds a year maybe thirty five. she needs to have it agreed before the season opens so end of february she said. i am going there on the third of february with the demo. we will look after denise and you guys sort the contract. thanks`,
    expected: {
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-03',
      step: 'i am going there on the third of february with the demo',
    },
    context: ['every park keeps its own list of who has paid'],
  },
  {
    name: 'Sehr geehrte Damen und Herren, wir bitten um Registrierung d',
    date: '2027-01-26T09:00:00+01:00',
    text: `Sehr geehrte Damen und Herren,

wir bitten um Registrierung des nachstehenden Projekts.

Kunde: Zweckverband Abwasser Untere Alz
Ansprechpartner: Dipl.-Ing. Rupert Stadler, Verbandsgeschäftsführer, stadler@zv-alz.example, 08678 555-0
Ausgangssituation: Die Betriebstagebücher der Kläranlagen werden handschriftlich geführt und zum Jahresende abgetippt.
Gewünschte Lösung: Northwind Flow
Auftragssumme (netto): 43.800,00 EUR
Zuschlagserteilung: voraussichtlich 4. Quartal 2027, Haushaltsmittel stehen ab 01.01.2028
Leistungen des Partners: Einführung, Schulung
Wettbewerber: Aquadoku
Nächste Maßnahme: Übersendung Leistungsverzeichnis bis 12.02.2027

Mit freundlichen Grüßen
Leopold Aigner`,
    expected: {
      amount: '43800 EUR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-12',
      close: '2027-12-31',
      roles: 'T',
      step: 'Übersendung Leistungsverzeichnis bis 12.02.2027',
    },
    context: ['Betriebstagebücher der Kläranlagen werden handschriftlich geführt'],
  },
  {
    name: 'Salut, je vous signale une piste : la Fromagerie des Trois V',
    date: '2027-01-28T09:00:00+01:00',
    text: `Salut,

je vous signale une piste : la Fromagerie des Trois Vaches aurait besoin de sécuriser ses cahiers des charges (Vault ?). Rien de concret à ce stade, ni budget ni calendrier. Mon contact : Lucette Abadie, lucette.abadie@troisvaches.example. Je la relance le 15 février.

Fabrice`,
    expected: {
      amount: null,
      product: 'Vault',
      signal: 'PARTNER_SOURCED_LEAD',
      stepDate: '2027-02-15',
      close: null,
      roles: '',
      step: 'Je la relance le 15 février',
    },
    context: ['sécuriser ses cahiers des charges'],
  },
  {
    name: 'Customer - Millbrook Timber Ltd Contact - Stan Kowalczyk, Ya',
    date: '2027-01-29T09:00:00+00:00',
    text: `Customer - Millbrook Timber Ltd
Contact - Stan Kowalczyk, Yard Manager, stan@millbrooktimber.example
Need - loads leave without paperwork, two drivers stopped by DVSA
Product - Flow
Worth - £12k pa
Close - end of Q1
Partner does - config, first line support
Next - visit yard Fri 5th Feb`,
    expected: {
      amount: '12000 GBP/year',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-05',
      close: '2027-03-31',
      roles: 'T',
    },
    context: ['loads leave without paperwork'],
  },
  {
    name: 'Hi team Registering Kookaburra Childcare (22 centres, NSW Au',
    date: '2027-02-01T09:00:00+11:00',
    text: `Hi team

Registering Kookaburra Childcare (22 centres, NSW Australia). Incident reports are handwritten and then photographed, ACECQA has asked for 24 hour reporting from 1 July.
They want Flow, $95k + GST first year. Budget gets locked in by end of May and they'll sign straight after, so first week of June.
Karen Nguyen, COO, knguyen@kookaburrachildcare.example, 0491 570 156
We own it end to end - relationship, config, contract.
Workshop Tues 16 Feb in Parramatta.

Cheers
Dylan`,
    expected: {
      amount: '95000 AUD',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-16',
      close: '2027-06-07',
      roles: 'RTC',
      step: 'Workshop Tues 16 Feb in Parramatta',
    },
    context: ['Incident reports are handwritten and then photographed'],
  },
  {
    name: 'Afternoon, Stonebeck Abattoir want to talk about Insight. Yi',
    date: '2026-11-30T09:00:00+00:00',
    text: `Afternoon,

Stonebeck Abattoir want to talk about Insight. Yield per carcass is guesswork and the retailer is knocking pennies off every delivery.
The MD, Harold Finch (h.finch@stonebeck.example, 01756 496 012), has pencilled £40k into next year's plan. He told me the green light comes at the February directors' meeting, 18th.
I said I'd bring somebody from your side along on 15 December.
We'll front it, you price it.

Regards
Meg`,
    expected: {
      amount: '40000 GBP',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-15',
      close: '2027-02-18',
      roles: 'R',
      step: "I said I'd bring somebody from your side along on 15 December",
    },
    context: ['Yield per carcass is guesswork'],
  },
  {
    name: 'Hi, Firma: Holzbau Steinmetz KG',
    date: '2026-12-01T09:00:00+01:00',
    text: `Hi,

Firma: Holzbau Steinmetz KG
AP: Frau Jana Steinmetz, Prokuristin, j.steinmetz@holzbau-steinmetz.example
Thema: Aufmaße kommen per Sprachnachricht, im Büro rät man dann
Produkt: Flow
Budget: wurde mit 30k angefragt, freigegeben sind 22k
Entscheidung: Gesellschafterversammlung am 20.1.
Unser Part: Anbindung an die Kalkulation
ToDo: Frau Steinmetz bittet um Rückruf, am besten Donnerstagvormittag

VG Malte`,
    expected: {
      amount: '22000 EUR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-03',
      close: '2027-01-20',
      roles: 'T',
      step: 'Frau Steinmetz bittet um Rückruf, am besten Donnerstagvormittag',
    },
    context: ['Aufmaße kommen per Sprachnachricht'],
  },
  {
    name: 'Good morning, I have a signed NDA with Cobalt Ridge Mining (',
    date: '2026-12-02T09:00:00-05:00',
    text: `Good morning,

I have a signed NDA with Cobalt Ridge Mining (Sudbury, Ontario) and they are OK with me registering them.
Blast logs are kept on clipboards; the ministry wrote them up twice this fall. Melanie Tremblay, VP Ops, melanie.tremblay@cobaltridge.example, 705-555-0148.
Northwind Vault for 220 seats, CA$ 31 per seat a month.
Melanie expects a PO around the end of Q1, but nothing will move until the collective agreement is ratified (mid January).
Our piece is deployment. Contracting: your paper, not ours.
She'd like a security questionnaire filled in by December 11.

Best,
Luc`,
    expected: {
      amount: '6820 CAD/month',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-11',
      close: '2027-03-31',
      roles: 'T',
      step: "She'd like a security questionnaire filled in by December 11",
    },
    context: ['Blast logs are kept on clipboards'],
  },
  {
    name: 'Bonjour, La Mutuelle des Quatre Vents cherche à remplacer se',
    date: '2026-12-03T09:00:00+01:00',
    text: `Bonjour,

La Mutuelle des Quatre Vents cherche à remplacer ses classeurs : chaque sinistre est photocopié trois fois et le commissaire aux comptes s'en est ému. Budget voté : 65 000 € la première année, puis 20 000 € de maintenance. Le conseil d'administration statue le 14 janvier.
Interlocutrice : Mme Odile Renard, directrice des opérations (o.renard@quatrevents.example).
Produit pressenti : Flow.
De notre côté : intégration au SI et accompagnement. De votre côté : devis et contrat.
Rendez-vous est pris pour le 8 décembre à Niort.

Cdlt
Pierrick`,
    expected: {
      amount: '65000 EUR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-08',
      close: '2027-01-14',
      roles: 'T',
      step: 'Rendez-vous est pris pour le 8 décembre à Niort',
    },
    context: ['chaque sinistre est photocopié trois fois'],
  },
  {
    name: 'Buenos días: Tenemos entre manos a Transportes Guadarrama. L',
    date: '2026-12-04T09:00:00+01:00',
    text: `Buenos días:

Tenemos entre manos a Transportes Guadarrama. Los conductores rellenan el parte de horas de memoria y la Inspección les levantó acta. Flow para 120 conductores, 9 € por conductor al mes.

La dueña, Remedios Cano (remedios@tguadarrama.example, 949 55 01 77), quiere cerrarlo antes de que acabe el año.

Llevamos nosotros la relación y el contrato; la demo os la dejamos a vosotros, a ser posible el miércoles 9.

Un saludo,
Blas`,
    expected: { amount: '1080 EUR/month', product: 'Flow', signal: 'REGISTERED_OPPORTUNITY', roles: 'RC' },
    context: ['rellenan el parte de horas de memoria'],
  },
  {
    name: 'deal for the pot!! who: Pennant & Rowe Solicitors',
    date: '2026-12-07T09:00:00+00:00',
    text: `deal for the pot!!

who: Pennant & Rowe Solicitors
contact: Davina Rowe, partner, davina@pennantrowe.example
what: vault. a trainee left a laptop on the 18:04 to Reading
£££: 16k first yr
when: Davina says it's as good as done, contract back by the 18th
us: install it + hold Davina's hand
you: the contract
next: Davina wants 30 mins with someone techy, any day w/c 14th Dec`,
    expected: {
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-14',
      close: '2026-12-18',
      roles: 'RT',
      step: 'Davina wants 30 mins with someone techy, any day w/c 14th Dec',
    },
    context: ['a trainee left a laptop'],
  },
  {
    name: 'Ciao a tutti, registriamo Cantieri Ferretto. Hanno perso una',
    date: '2026-12-08T09:00:00+01:00',
    text: `Ciao a tutti,

registriamo Cantieri Ferretto. Hanno perso una commessa da 2 milioni perché le revisioni dei disegni non erano tracciate. Serve Vault. Stima 90-100 mila euro, il CdA delibera il 22 gennaio. Referente ing. Sara Bonelli, s.bonelli@cantieriferretto.example.

Per la parte tecnica ci pensiamo noi, e anche la trattativa la portiamo avanti noi.

Lunedì prossimo le mando la proposta.

Ciao
Nico`,
    expected: {
      amount: '90000-100000 EUR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-14',
      close: '2027-01-22',
      roles: 'TC',
      step: 'Lunedì prossimo le mando la proposta',
    },
    context: ['le revisioni dei disegni non erano tracciate'],
  },
  {
    name: 'Oi time, Cooperativa Vale Verde - Flow - 45 mil por ano. O p',
    date: '2026-12-09T09:00:00-03:00',
    text: `Oi time,

Cooperativa Vale Verde - Flow - 45 mil por ano. O pagamento do produtor atrasa pq a nota passa por 5 mesas. Contato: Cida Ramos (financeiro), cida@valeverde.example. Diretoria bate o martelo dia 22/01. A gente instala e dá suporte, contrato é com vcs. Amanhã ligo pra ela.

Léo`,
    expected: {
      amount: '45000 BRL/year',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-10',
      close: '2027-01-22',
      roles: 'T',
      step: 'Amanhã ligo pra ela',
    },
    context: ['a nota passa por 5 mesas'],
  },
  {
    name: 'Registering on behalf of Fairlead: Account ........ Skerry F',
    date: '2026-12-10T09:00:00+00:00',
    text: `Registering on behalf of Fairlead:

Account ........ Skerry Ferries
Person ......... Una MacAskill, Port Captain, una@skerryferries.example
Pain ........... muster lists are faxed between islands, MCA detention in September
Fit ............ Flow (they trialled Insight last spring and passed)
Price .......... 3 yr term, 21k each year
By ............. 26 Feb
Competes ....... Harbourmate
Fairlead will .. keep Una, do the pilot
Then ........... pilot review on 3 Feb`,
    expected: {
      amount: '21000 GBP/year',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-02-03',
      close: '2027-02-26',
      step: 'pilot review on 3 Feb',
    },
    context: ['muster lists are faxed between islands'],
  },
  {
    name: 'Hello Sir/Madam, Please find lead details:',
    date: '2026-12-14T09:00:00+05:30',
    text: `Hello Sir/Madam,

Please find lead details:
Company: Trishul Fasteners, Ludhiana
Contact: Mr Harpreet Gill, CFO, hgill@trishulfasteners.example
Need: MIS comes 20 days after month end, bank is asking for weekly numbers
Product: Insight
Budget: 12-15 L (Harpreet ji says max 15)
Timeline: decision in Jan first week, deployment before FY close
Partner role: pre-sales + implementation. Order will be placed directly on OEM.
Next action: online demo 18th Dec 4 pm

Thanks
Manpreet`,
    expected: {
      amount: '1200000-1500000 INR',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2026-12-18',
      close: '2027-01-07',
      roles: 'T',
      step: 'online demo 18th Dec 4 pm',
    },
    context: ['MIS comes 20 days after month end'],
  },
  {
    name: 'Hallo Team, Seniorenstift Lindenhof möchte Flow einführen, w',
    date: '2026-12-15T09:00:00+01:00',
    text: `Hallo Team,

Seniorenstift Lindenhof möchte Flow einführen, weil Medikamentenpläne noch gefaxt werden. Die Heimaufsicht hat eine Frist bis 30. April gesetzt. Frau Dr. Renate Voß (Geschäftsführung, voss@stift-lindenhof.example) rechnet mit einem Auftrag im Laufe des Februars, Preisrahmen maximal 28.000 €.

Die Erstpräsentation lief am 9.12. sehr gut. Als Nächstes möchte sie mit einem Referenzkunden sprechen, wir fragen dafür das Haus Elisabeth an.

Technik: wir. Vertrag: ihr.

Beste Grüße
Ilka`,
    expected: {
      amount: '28000 EUR',
      product: 'Flow',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: null,
      close: '2027-02-28',
    },
    context: ['Medikamentenpläne noch gefaxt werden'],
  },
  {
    name: 'Evening all Bit of an odd one. Heronsgate Zoo (Patsy Quill,',
    date: '2026-12-16T09:00:00+00:00',
    text: `Evening all

Bit of an odd one. Heronsgate Zoo (Patsy Quill, Registrar, patsy@heronsgatezoo.example, 01923 496 088) keeps its animal transfer permits in a shared mailbox and CITES turned two away at the border. You sold them Insight two years back so this is as much your account as mine. What they need is Vault.

Patsy's got about twelve grand left in this year's pot, must be committed by 31 March or she loses it.

I'll do the hand holding; could one of your lot sort the quote by Friday?

Nigel`,
    expected: {
      amount: '12000 GBP',
      product: 'Vault',
      signal: 'JOINT_ACCOUNT',
      stepDate: '2026-12-18',
      close: '2027-03-31',
      step: 'could one of your lot sort the quote by Friday?',
    },
    context: ['keeps its animal transfer permits in a shared mailbox'],
  },
  {
    name: 'Hey folks, Putting my name on Tamarack Brewing Supply. 12 wa',
    date: '2026-12-18T09:00:00-08:00',
    text: `Hey folks,

Putting my name on Tamarack Brewing Supply. 12 warehouses, inventory is whatever the guy with the clipboard says. They'd go Insight. Spend is $4k monthly, three-year commit. Owner (Wes Tamura, wes@tamarackbrewing.example) won't ink anything till after his fiscal closes on 1/31 — figure Feb 15.

I run point with Wes, my team handles the build. Redlines go to you.

Flying up to see him Jan 6.

-Corey`,
    expected: {
      amount: '4000 USD/month',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-06',
      close: '2027-02-15',
      roles: 'RT',
      step: 'Flying up to see him Jan 6',
    },
    context: ['inventory is whatever the guy with the clipboard says'],
  },
  {
    name: 'Happy new year! Just a name for now: Lacey Green Dental, the',
    date: '2027-01-04T09:00:00+00:00',
    text: `Happy new year! Just a name for now: Lacey Green Dental, they've 14 surgeries and a new ops boss. Could be Flow, could be nothing. I'll let you know when there's meat on it.

Tom`,
    expected: {
      amount: null,
      product: 'Flow',
      signal: 'PARTNER_SOURCED_LEAD',
      stepDate: null,
      close: null,
      roles: '',
    },
    context: [],
  },
  {
    name: 'Hei, Uusi mahdollisuus / new opportunity, in English for you',
    date: '2027-01-05T09:00:00+01:00',
    text: `Hei,

Uusi mahdollisuus / new opportunity, in English for you: Saimaa Paper Tubes Oy, Imatra, Finland. Recipes for glue are in the head of two men who retire in 2028. Need: Vault. Price indication EUR 34 500. The management team will choose supplier on 25.2.2027. Tiina Lehtonen, production manager, tiina.lehtonen@saimaatubes.example, +358 50 555 0134.

From us: installation in Finland, plus we have Kymi Board as reference. From you: contract.

We have Teams with Tiina on 13.1. at 10.

Br, Jukka`,
    expected: {
      amount: '34500 EUR',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-13',
      close: '2027-02-25',
      roles: 'TF',
      step: 'We have Teams with Tiina on 13.1. at 10',
    },
    context: ['Recipes for glue are in the head of two men'],
  },
  {
    name: 'hello can u register us for Gilded Lily Events pls. they had',
    date: '2027-01-06T09:00:00+00:00',
    text: `hello can u register us for Gilded Lily Events pls. they had a guest list leak to the press in nov and the client sued (settled at 250k). they want vault asap but realistically contract by end feb. quote we floated was 1200 a month and nobody flinched. contact is Portia Lane portia@gildedlily.example. demo is fri 15 jan. relationship is mine, tech + contract is you

Josh`,
    expected: {
      amount: '1200 GBP/month',
      product: 'Vault',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-15',
      close: '2027-02-28',
      roles: 'R',
      step: 'demo is fri 15 jan',
    },
    context: ['guest list leak to the press'],
  },
  {
    name: 'Guten Tag Anmeldung: Kantonsspital Brünnen (Schweiz), Abteil',
    date: '2027-01-07T09:00:00+01:00',
    text: `Guten Tag

Anmeldung: Kantonsspital Brünnen (Schweiz), Abteilung Logistik.
Bettenbelegung wird stündlich herumtelefoniert. Insight soll das zeigen.
Kostendach CHF 120k, wovon 35k auf unsere Dienstleistungen entfallen.
Submission publiziert am 1.2., Zuschlag Ende April.
Kontaktperson: Beat Amrein, Leiter Logistik, beat.amrein@ks-bruennen.example
Wir offerieren gemeinsam mit euch, Lead und Vertragsverhandlung bei uns.
Am 14.1. Besichtigung der Bettenzentrale.

Freundliche Grüsse
Silvan`,
    expected: {
      amount: '120000 CHF',
      product: 'Insight',
      signal: 'REGISTERED_OPPORTUNITY',
      stepDate: '2027-01-14',
      close: '2027-04-30',
      step: 'Am 14.1. Besichtigung der Bettenzentrale',
    },
    context: ['Bettenbelegung wird stündlich herumtelefoniert'],
  },
]
