/**
 * Registrations as people in many places write them: whole mails with what is in them. Invented; every firm and
 * person is made up. `context` are phrases that the summary must hold, `not` phrases that must not get into it.
 */
import type { Expected, Written } from './kit.ts'

export interface Case extends Written {
  name: string
  deals: Expected[]
  context?: string[]
  not?: string[]
  missing?: string[]
}

export const cases: Case[] = [
  {
    name: 'English prose, US partner',
    from: 'Dana Whitlock <dana@ridgelinetech.example>',
    date: '2026-10-15T09:00:00-05:00',
    subject: 'New opportunity: Halvorsen Freight',
    text: `Morning team,

I'd like to register an opportunity with Halvorsen Freight out of Duluth. Their dispatchers re-key every bill of lading into three systems and they lost a $2M contract last year over billing mistakes, so the CFO, Marcy Dunham, has been told to fix it. She's looking at Northwind Flow and at Cargonaut.

Budget is $140,000, give or take, and Marcy expects to sign before Thanksgiving, she said by November 20 at the latest. You can reach her at mdunham@halvorsenfreight.example or (218) 555-0133.

We'll run the proof of concept and own the relationship; please take care of the contract on your side. Next step is a discovery call on October 28.

Thanks,
Dana Whitlock
Ridgeline Technology Partners
(612) 555-0188`,
    deals: [
      {
        account: 'Halvorsen Freight',
        domain: 'halvorsenfreight.example',
        amount: '140000 USD',
        close: '2026-11-20',
        product: 'Flow',
        contacts: ['Marcy Dunham | mdunham@halvorsenfreight.example | +12185550133 | CFO'],
        roles: 'RT',
        step: 'Next step is a discovery call on October 28',
        stepDate: '2026-10-28',
        signal: 'REGISTERED_OPPORTUNITY',
      },
    ],
    context: ['re-key every bill of lading', 'lost a $2M contract last year over billing mistakes'],
    not: ['(612) 555-0188'],
  },
  {
    name: 'German prose with a reference and a departed contact',
    from: 'Jörg Anders <j.anders@anders-systemhaus.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Projektanmeldung Molkerei Hinterfeld',
    text: `Guten Tag zusammen,

wir möchten die Molkerei Hinterfeld eG anmelden. Die Chargenrückverfolgung läuft dort bisher über Papierlisten, nach dem Rückruf im Juli verlangt der größte Handelskunde einen digitalen Nachweis bis zum Frühjahr. Wir haben etwas Ähnliches mit der Käserei Obermoos umgesetzt, die stehen gern als Referenz zur Verfügung.

Der bisherige Ansprechpartner Karl Winkler ist leider nicht mehr im Haus, neue Ansprechpartnerin ist Frau Dr. Sabine Roth (Leiterin Qualitätssicherung), Tel. 08361 555-210, s.roth@molkerei-hinterfeld.example.

Geplant sind rund 95.000 EUR, die Entscheidung soll bis Ende Februar 2027 fallen. Es geht um Northwind Flow. Wir übernehmen den technischen Teil, also Pilot und Anbindung an die Waage, Vertrag und Angebot machen bitte Sie.

Als Nächstes ist am 3. November ein Workshop vor Ort vereinbart.

Mit freundlichen Grüßen
Jörg Anders
Anders Systemhaus GmbH
Tel. 08362 555-100`,
    deals: [
      {
        account: 'Molkerei Hinterfeld eG',
        domain: 'molkerei-hinterfeld.example',
        amount: '95000 EUR',
        close: '2027-02-28',
        product: 'Flow',
        contacts: [
          'Dr. Sabine Roth | s.roth@molkerei-hinterfeld.example | +498361555210 | Leiterin Qualitätssicherung',
        ],
        roles: 'TF',
        stepDate: '2026-11-03',
      },
    ],
    context: [
      'Chargenrückverfolgung läuft dort bisher über Papierlisten',
      'verlangt der größte Handelskunde einen digitalen Nachweis',
    ],
  },
  {
    name: 'French form with accents and a range',
    from: 'Élodie Caron <e.caron@caron-conseil.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Enregistrement affaire',
    text: `Bonjour,

Merci d'enregistrer l'opportunité suivante :

Client final : Clinique des Trois Rivières (Lyon, France)
Interlocutrice : Mme Hélène Vasseur, DSI
Mail : h.vasseur@clinique3r.example
Tél. : 04 72 55 01 18
Besoin : les dossiers patients partent par messagerie non chiffrée, la CNIL a ouvert un contrôle en septembre
Solution : Northwind Vault
Montant : entre 60 000 et 75 000 € HT
Échéance : signature avant le 15 décembre 2026
Concurrence : CoffreNet
Notre rôle : relation client et négociation du contrat
Prochaine étape : démonstration le 29 octobre à 14h

Bien à vous
Élodie Caron
Caron Conseil SARL
06 55 01 22 33`,
    deals: [
      {
        account: 'Clinique des Trois Rivières',
        domain: 'clinique3r.example',
        country: 'FR',
        amount: '60000-75000 EUR',
        close: '2026-12-15',
        product: 'Vault',
        contacts: ['Hélène Vasseur | h.vasseur@clinique3r.example | +33472550118 | DSI'],
        roles: 'RC',
        step: 'démonstration le 29 octobre à 14h',
        stepDate: '2026-10-29',
        competitor: 'CoffreNet',
      },
    ],
    context: ['les dossiers patients partent par messagerie non chiffrée'],
  },
  {
    name: 'Spanish prose from Mexico',
    from: 'Ximena Robles <xrobles@solucionesmaya.example>',
    date: '2026-10-15T09:00:00-06:00',
    subject: 'Registro de oportunidad - Empaques del Bajío',
    text: `Buenas tardes:

Queremos registrar a Empaques del Bajío S.A. de C.V. (León, México). Actualmente capturan las mermas de cada turno en hojas de Excel y la dirección no ve el costo real hasta fin de mes; el corporativo les exige reportes diarios a partir de enero.

El contacto es el Ing. Rodrigo Santillán, Gerente de Planta, rsantillan@empaquesbajio.example, 477 555 0139. El presupuesto aprobado es de $1,800,000 MXN y esperan colocar la orden a mediados de diciembre.

Nosotros nos encargamos de la integración con sus básculas y de la prueba de concepto. Producto: Northwind Insight. Quedamos en presentarles la propuesta el 27 de octubre.

Saludos cordiales,
Ximena Robles
Soluciones Maya`,
    deals: [
      {
        account: 'Empaques del Bajío S.A. de C.V.',
        domain: 'empaquesbajio.example',
        country: 'MX',
        amount: '1800000 MXN',
        close: '2026-12-15',
        product: 'Insight',
        contacts: [
          'Rodrigo Santillán | rsantillan@empaquesbajio.example | +524775550139 | Gerente de Planta',
        ],
        roles: 'T',
        stepDate: '2026-10-27',
      },
    ],
    context: ['capturan las mermas de cada turno en hojas de Excel'],
  },
  {
    name: 'Portuguese bullets from Portugal',
    from: 'Rita Calado <rita@tejodata.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Nova oportunidade',
    text: `Olá equipa,

- Cliente: Adega Monte Raso, Lda.
- Pessoa de contacto: Vasco Pimentel (diretor de operações), vasco.pimentel@monteraso.example, 266 555 014
- Contexto: as encomendas dos importadores chegam por WhatsApp e perdem-se; na vindima houve 14 paletes enviadas para o porto errado
- Produto: Flow
- Orçamento: cerca de 28 mil euros por ano
- Decisão: até ao final de janeiro de 2027
- O que fazemos: instalação e configuração; o fecho fica convosco
- Próximo passo: reunião na adega a 22 de outubro

Cumprimentos,
Rita`,
    deals: [
      {
        account: 'Adega Monte Raso, Lda.',
        domain: 'monteraso.example',
        amount: '28000 EUR/year',
        close: '2027-01-31',
        product: 'Flow',
        contacts: [
          'Vasco Pimentel | vasco.pimentel@monteraso.example | +351266555014 | diretor de operações',
        ],
        roles: 'T',
        step: 'reunião na adega a 22 de outubro',
        stepDate: '2026-10-22',
      },
    ],
    context: ['as encomendas dos importadores chegam por WhatsApp e perdem-se'],
  },
  {
    name: 'Italian forward from the customer',
    from: 'Carlo Mezzadri <c.mezzadri@mezzadri-ict.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'I: cifratura progetti',
    text: `Ciao a tutti,
vi giro la richiesta di un nostro cliente, da registrare a nome Mezzadri ICT. Importo stimato 52.000 euro, firma prevista per fine novembre. Noi gestiamo il rapporto con il cliente e la trattativa.

Grazie
Carlo

Da: Beatrice Orlandi <b.orlandi@studioterranova.example>
Inviato: mercoledì 14 ottobre 2026 16:02
A: Carlo Mezzadri <c.mezzadri@mezzadri-ict.example>
Oggetto: cifratura progetti

Buongiorno Carlo,
come ti dicevo, dopo il furto del portatile di agosto la committenza pretende che tutti i disegni siano cifrati anche quando li mandiamo ai subappaltatori. Ci interessa Northwind Vault. Possiamo vederlo insieme il 5 novembre?

Beatrice Orlandi
Responsabile sistemi informativi
Studio Terranova Ingegneria S.r.l.
Tel. +39 0521 555 177`,
    deals: [
      {
        account: 'Studio Terranova Ingegneria S.r.l.',
        domain: 'studioterranova.example',
        amount: '52000 EUR',
        close: '2026-11-30',
        product: 'Vault',
        contacts: [
          'Beatrice Orlandi | b.orlandi@studioterranova.example | +390521555177 | Responsabile sistemi informativi',
        ],
        roles: 'RC',
        stepDate: '2026-11-05',
      },
    ],
    context: ['la committenza pretende che tutti i disegni siano cifrati'],
  },
  {
    name: 'Dutch joint account, per month',
    from: 'Bram Kuiper <bram@kuiperit.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Uitbreiding bij Van Rossem Bouw',
    text: `Hoi,

Graag registratie voor Van Rossem Bouw BV. Jullie hebben daar al Vault lopen bij de directie, wij beheren de werkplekken. Ze willen nu Northwind Insight omdat niemand kan zien welke bouwplaats over budget gaat, de bank vraagt elk kwartaal om cijfers.

Contact: Annemiek de Groot, hoofd Financiën, a.degroot@vanrossembouw.example, 010 555 0142.
Waarde: € 2.400 per maand. Beslissing in week 50.
Wij houden de relatie, de techniek graag bij jullie. Kan iemand van jullie volgende week dinsdag aansluiten bij het overleg?

Groeten,
Bram`,
    deals: [
      {
        account: 'Van Rossem Bouw BV',
        domain: 'vanrossembouw.example',
        amount: '2400 EUR/month',
        close: '2026-12-13',
        product: 'Insight',
        signal: 'JOINT_ACCOUNT',
        contacts: ['Annemiek de Groot | a.degroot@vanrossembouw.example | +31105550142 | hoofd Financiën'],
        roles: 'R',
      },
    ],
    context: ['niemand kan zien welke bouwplaats over budget gaat'],
  },
  {
    name: 'Two deals with numbers',
    from: 'Siobhan Keane <siobhan@keanepartners.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Two registrations',
    text: `Hi team,

Two for this week:

1. Ballinrobe Creamery: they still weigh in milk on paper dockets and the co-op auditors failed them. Contact Fergal Moran, Plant Manager, fergal.moran@ballinrobecreamery.example, 094 555 0121. Flow, about €45k, order by end of January 2027.

2. Shannon Tool & Die Ltd: quoting takes nine days because drawings are emailed around unprotected, a customer threatened to leave. Contact is Orla Hession (Commercial Director) o.hession@shannontool.example. Vault, €30-40k, decision Q1 2027.

We handle the customer relationship on both.

Regards
Siobhan`,
    deals: [
      {
        account: 'Ballinrobe Creamery',
        domain: 'ballinrobecreamery.example',
        amount: '45000 EUR',
        close: '2027-01-31',
        product: 'Flow',
        roles: 'R',
        contacts: ['Fergal Moran | fergal.moran@ballinrobecreamery.example | +353945550121 | Plant Manager'],
      },
      {
        account: 'Shannon Tool & Die Ltd',
        domain: 'shannontool.example',
        amount: '30000-40000 EUR',
        close: '2027-03-31',
        product: 'Vault',
        roles: 'R',
        contacts: ['Orla Hession | o.hession@shannontool.example | - | Commercial Director'],
      },
    ],
    context: ['weigh in milk on paper dockets', 'drawings are emailed around unprotected'],
  },
  {
    name: 'Early tip, hardly anything',
    from: 'Gus Pell <gus@pellreferrals.example>',
    subject: 'heads up',
    text: `Hi, just a heads up: I heard from a friend that Quarrystone Holdings might be looking for analytics next year. No contact yet, will ask around.

Gus`,
    deals: [
      {
        account: 'Quarrystone Holdings',
        contacts: [],
        amount: null,
        close: null,
        product: null,
        signal: 'PARTNER_SOURCED_LEAD',
      },
    ],
    missing: ['CONTACT'],
  },
  {
    name: 'Terse block with labels after the values',
    from: 'Ian Boyle <ian@boylesys.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Deal reg: Calder Valley Housing / Insight',
    text: `Hi

Customer - Calder Valley Housing Association
Contact - Priti Shah, Head of Performance, priti.shah@calderhousing.example, 01422 496 018
Need - repairs data sits in five systems and the regulator downgraded them in June
Product - Insight
Value - £62,000
Close - end of Q1 2027
Next step - Priti wants a demo on 4 Nov

Ian`,
    deals: [
      {
        account: 'Calder Valley Housing Association',
        domain: 'calderhousing.example',
        amount: '62000 GBP',
        close: '2027-03-31',
        product: 'Insight',
        contacts: ['Priti Shah | priti.shah@calderhousing.example | +441422496018 | Head of Performance'],
        stepDate: '2026-11-04',
      },
    ],
    context: ['repairs data sits in five systems'],
  },
  {
    name: 'Austrian, per year, calendar week',
    from: 'Lukas Ebner <ebner@ebner-it.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Registrierung Seilbahnen Hochkogel',
    text: `Servus,

bitte registriert uns für die Seilbahnen Hochkogel AG (Österreich). Die Wartungsprotokolle der 14 Anlagen werden handschriftlich geführt, die Behörde hat im Mai eine Frist gesetzt.

Ansprechpartner: Ing. Markus Thaler, Betriebsleiter, +43 5412 555 18, m.thaler@hochkogel.example
Produkt: Flow
Volumen: 24.000 € pro Jahr
Abschluss: KW 49

Wir machen Einrichtung und Schulung, die Kundenbeziehung liegt ebenfalls bei uns. Am 2.11. fahren wir gemeinsam mit Herrn Thaler auf den Berg, kommt jemand von euch mit?

LG Lukas`,
    deals: [
      {
        account: 'Seilbahnen Hochkogel AG',
        domain: 'hochkogel.example',
        country: 'AT',
        amount: '24000 EUR/year',
        close: '2026-12-06',
        product: 'Flow',
        contacts: ['Markus Thaler | m.thaler@hochkogel.example | +43541255518 | Betriebsleiter'],
        roles: 'RT',
        stepDate: '2026-11-02',
      },
    ],
    context: ['Wartungsprotokolle der 14 Anlagen werden handschriftlich geführt'],
  },
  {
    name: 'Seats times price and a competitor price',
    from: 'Helen Marlowe <helen@marlowecg.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Registration - Oakmere Legal LLP',
    text: `Hi all,

Please protect Oakmere Legal LLP for us. 320 users at £14 per user per month. They currently pay DocuSafe £6,000 a month and want out because support takes days to answer. Contact: Tom Reddish, IT Director (t.reddish@oakmerelegal.example / 020 7946 0733). They need Vault in place before the DocuSafe contract ends in March; they will decide before Christmas.

We can provide a reference from another law firm and will do the negotiation.

Helen`,
    deals: [
      {
        account: 'Oakmere Legal LLP',
        domain: 'oakmerelegal.example',
        amount: '4480 GBP/month',
        close: '2026-12-24',
        product: 'Vault',
        contacts: ['Tom Reddish | t.reddish@oakmerelegal.example | +442079460733 | IT Director'],
        roles: 'FC',
      },
    ],
  },
  {
    name: 'Portal export with colons and empty fields',
    from: 'Portal <noreply@distiportal.example>',
    date: '2026-10-15T09:00:00-04:00',
    subject: 'Deal Registration Request #88121',
    text: `A new deal registration has been submitted.

Partner Company: Bluegrass Integrators
Partner Contact: Wade Hollis
Partner Email: wade@bluegrassint.example

End Customer: Fayette Regional Hospital
Address: 200 Elm St, Lexington, KY, USA
Contact Name: Dr. Nora Jessup
Contact Title: Chief Medical Information Officer
Contact Phone: 859-555-0114
Contact Email: njessup@fayetteregional.example

Product of Interest: Northwind Vault
Estimated Deal Value: $215,000.00
Estimated Close Date: 01/29/2027
Competitors: None known
Project Description: Outbound discharge letters are faxed in clear. Board has mandated encryption after a HIPAA finding.
Next Steps: Security review call 10/27/2026`,
    deals: [
      {
        account: 'Fayette Regional Hospital',
        domain: 'fayetteregional.example',
        country: 'US',
        amount: '215000 USD',
        close: '2027-01-29',
        product: 'Vault',
        contacts: [
          'Dr. Nora Jessup | njessup@fayetteregional.example | +18595550114 | Chief Medical Information Officer',
        ],
        step: 'Security review call 10/27/2026',
        stepDate: '2026-10-27',
      },
    ],
    context: ['Outbound discharge letters are faxed in clear'],
  },
  {
    name: 'Colleagues and vendor people are not contacts',
    from: 'Petra Lindqvist <petra@nordstrand.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Opportunity at Varmland Pulp',
    text: `Hello,

My colleague Anders Holm (anders.holm@nordstrand.example) and I met Varmland Pulp AB last week together with your Solution Engineer Kate Brody. The mill loses about 3 MSEK a year in unplanned stops because nobody correlates the sensor data, and the owner wants it fixed before the summer shutdown.

Ingrid Falk is the production director there (ingrid.falk@varmlandpulp.example). They have set aside 900 000 SEK for Insight and will decide in February 2027.

Anders will do the technical validation. The follow-up meeting with Ingrid is on 12 November.

Best regards
Petra`,
    deals: [
      {
        account: 'Varmland Pulp AB',
        domain: 'varmlandpulp.example',
        amount: '900000 SEK',
        close: '2027-02-28',
        product: 'Insight',
        contacts: ['Ingrid Falk | ingrid.falk@varmlandpulp.example | - | production director'],
        stepDate: '2026-11-12',
      },
    ],
    context: ['nobody correlates the sensor data'],
  },
  {
    name: 'Two contacts in one line, corrected amount',
    from: 'Nico Berg <nico@bergundpartner.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Deal: Spedition Lorenz GmbH',
    text: `Moin,

Kunde ist die Spedition Lorenz GmbH aus Bremen. Ansprechpartner sind Herr Timo Lorenz (Geschäftsführer, timo@spedition-lorenz.example) und Frau Anke Dirks (Disposition, 0421 555 0177, dirks@spedition-lorenz.example).

Die Frachtbriefe werden dreimal abgetippt, der Zoll hat schon zweimal beanstandet. Ursprünglich waren 30.000 Euro geplant, inzwischen sind wir bei 42.000 Euro für Flow. Bestellung bis 18.12.2026.

Vertrieb und Abschluss machen wir, für die Demo brauchen wir euch. Bitte schlagt einen Termin in der Woche ab dem 26.10. vor.

Gruß
Nico`,
    deals: [
      {
        account: 'Spedition Lorenz GmbH',
        domain: 'spedition-lorenz.example',
        amount: '42000 EUR',
        close: '2026-12-18',
        product: 'Flow',
        roles: 'C',
        contacts: [
          'Timo Lorenz | timo@spedition-lorenz.example | - | Geschäftsführer',
          'Anke Dirks | dirks@spedition-lorenz.example | +494215550177 | Disposition',
        ],
      },
    ],
    context: ['Die Frachtbriefe werden dreimal abgetippt'],
  },
  {
    name: 'Indian English, crore',
    from: 'Arvind Nair <arvind.nair@sahyadriinfo.example>',
    date: '2026-10-15T15:30:00+05:30',
    subject: 'Deal registration request',
    text: `Dear Team,

Greetings for the day. Kindly register below opportunity in our name.

Customer Name : Deccan Agro Foods Pvt Ltd
Contact : Mr. Prakash Iyer
Designation : General Manager - Systems
Mobile : 98220 55512
Mail ID : prakash.iyer@deccanagro.example
Product : Northwind Insight
Order Value : INR 1.2 Cr
Expected Closure : 31st Jan 2027
Requirement : Mandi procurement rates are compiled manually by evening, hence trading desk is losing margin. MD has asked for live dashboard.

We have planned POC from 9th Nov at customer site.

Thanks & Regards,
Arvind Nair
Sahyadri Infotech Pvt Ltd`,
    deals: [
      {
        account: 'Deccan Agro Foods Pvt Ltd',
        domain: 'deccanagro.example',
        amount: '12000000 INR',
        close: '2027-01-31',
        product: 'Insight',
        contacts: [
          'Prakash Iyer | prakash.iyer@deccanagro.example | +919822055512 | General Manager - Systems',
        ],
        stepDate: '2026-11-09',
      },
    ],
    context: ['Mandi procurement rates are compiled manually by evening'],
  },
  {
    name: 'Card attached, nothing else about the contact',
    from: 'Yves Lambert <yves@lambertsi.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Affaire Fonderies de la Meuse',
    text: `Bonjour, nouvelle affaire à protéger : Fonderies de la Meuse. Ils perdent deux jours par commande à faire valider les plans par messagerie, le donneur d'ordres menace de partir. Flow, 38 000 euros, bon de commande attendu fin décembre. La carte du contact est jointe.

Yves`,
    cards: [
      'BEGIN:VCARD\nVERSION:3.0\nN:Delcourt;Agnès;;;\nFN:Agnès Delcourt\nORG:Fonderies de la Meuse\nTITLE:Directrice industrielle\nTEL;TYPE=WORK:+33 3 29 55 01 40\nEMAIL:a.delcourt@fonderiesmeuse.example\nEND:VCARD\n',
    ],
    deals: [
      {
        account: 'Fonderies de la Meuse',
        domain: 'fonderiesmeuse.example',
        amount: '38000 EUR',
        close: '2026-12-31',
        product: 'Flow',
        contacts: [
          'Agnès Delcourt | a.delcourt@fonderiesmeuse.example | +33329550140 | Directrice industrielle',
        ],
      },
    ],
  },
  {
    name: 'Freemail customer and a first name',
    from: 'Josie Tran <josie@tranit.example>',
    date: '2026-10-15T09:00:00+11:00',
    subject: 'Rego: Bilby Bay Dental',
    text: `G'day,

Can you please register Bilby Bay Dental (Cairns, Australia). The owner, Dr Wendy Marsh, rang me on Monday: a laptop with patient scans was pinched and she wants everything encrypted before the new clinic opens in February. Her details: bilbybaydental@gmail.example, 07 5550 0143. She has $22k for Vault and would sign off in the first half of December.

I'll look after the install. Could you call her next Tuesday?

Cheers
Josie`,
    deals: [
      {
        account: 'Bilby Bay Dental',
        domain: null,
        country: 'AU',
        amount: '22000 AUD',
        close: '2026-12-15',
        product: 'Vault',
        contacts: ['Dr Wendy Marsh | bilbybaydental@gmail.example | +61755500143 | owner'],
        roles: 'T',
        stepDate: '2026-10-20',
      },
    ],
    context: ['a laptop with patient scans was pinched'],
  },
  {
    name: 'Polish partner, English, several records',
    from: 'Ewa Kmiecik <ewa@kmiecikit.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Registrations October',
    text: `Hello,

Customer: Browar Zielony Las S.A.
Contact: Adam Wrona, IT manager, a.wrona@zielonylas.example
Need: excise reports are typed by hand each night
Product: Flow
Value: 160 000 PLN
Decision: 15.12.2026

Customer: Tartak Borowy
Contact: Maria Lis, owner, biuro@tartakborowy.example, +48 85 555 01 12
Need: timber lots cannot be traced, buyers ask for EUDR proof
Product: Insight
Value: 90 000 PLN
Decision: end of January 2027

For both we do integration and installation.

Regards,
Ewa Kmiecik`,
    deals: [
      {
        account: 'Browar Zielony Las S.A.',
        domain: 'zielonylas.example',
        amount: '160000 PLN',
        close: '2026-12-15',
        product: 'Flow',
        roles: 'T',
        contacts: ['Adam Wrona | a.wrona@zielonylas.example | - | IT manager'],
      },
      {
        account: 'Tartak Borowy',
        domain: 'tartakborowy.example',
        amount: '90000 PLN',
        close: '2027-01-31',
        product: 'Insight',
        roles: 'T',
        contacts: ['Maria Lis | biuro@tartakborowy.example | +48855550112 | owner'],
      },
    ],
  },
  {
    name: 'Swiss, CHF, distributor named',
    from: 'Reto Gasser <reto.gasser@gasserag.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Anfrage Dealschutz',
    text: `Grüezi mitenand

Über unseren Distributor Alpentrade möchten wir die Privatbank Zollinger & Cie AG, CH-8001 Zürich, bei euch schützen lassen. Die FINMA-Prüfung hat ergeben, dass Kundendossiers unverschlüsselt auf einem Netzlaufwerk liegen; bis Ende Juni muss das behoben sein.

Kontaktperson ist Frau Nadine Zgraggen, Chief Risk Officer (nadine.zgraggen@zollinger-cie.example, direkt 044 555 01 77).
Budget CHF 180'000.-, Entscheid im Verwaltungsrat am 10. Dezember 2026.
Northwind Vault. Wir bringen die Bankreferenz mit und verhandeln den Vertrag.

Freundliche Grüsse
Reto Gasser`,
    deals: [
      {
        account: 'Privatbank Zollinger & Cie AG',
        domain: 'zollinger-cie.example',
        country: 'CH',
        amount: '180000 CHF',
        close: '2026-12-10',
        product: 'Vault',
        roles: 'FC',
        contacts: [
          'Nadine Zgraggen | nadine.zgraggen@zollinger-cie.example | +41445550177 | Chief Risk Officer',
        ],
      },
    ],
    context: ['Kundendossiers unverschlüsselt auf einem Netzlaufwerk liegen'],
  },
  {
    name: 'Lowercase mobile mail',
    from: 'mo farrell <mo@farrellnet.example>',
    date: '2026-10-15T09:00:00-07:00',
    subject: 'deal reg cascade orchards',
    text: `hey guys can you reg cascade orchards coop for me, they pack 40k bins a season and the grading data is all on clipboards. talked to tina ruelas their ops mgr (tina@cascadeorchards.example 509-555-0190). wants insight, about 55k usd, signing by end of jan. i'll bring her to the demo on nov 5

sent from my phone`,
    deals: [
      {
        domain: 'cascadeorchards.example',
        amount: '55000 USD',
        close: '2027-01-31',
        product: 'Insight',
        stepDate: '2026-11-05',
      },
    ],
    context: ['the grading data is all on clipboards'],
  },
  {
    name: 'PS carries the close date',
    from: 'Claire Dunne <claire@dunnedigital.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Kilbride Water Park',
    text: `Hi,

Kilbride Water Park want to replace their paper safety checklists with Flow, the insurer insisted after an accident in August. Kevin Tormey (Operations Manager, kevin.tormey@kilbridewp.example, 087 555 0142) runs it. Worth about 18,000 euro.

I'm happy to own the relationship.

Claire

PS: Kevin has to place the order by 11 December or the grant lapses.`,
    deals: [
      {
        account: 'Kilbride Water Park',
        domain: 'kilbridewp.example',
        amount: '18000 EUR',
        close: '2026-12-11',
        product: 'Flow',
        roles: 'R',
        contacts: ['Kevin Tormey | kevin.tormey@kilbridewp.example | +353875550142 | Operations Manager'],
      },
    ],
    context: ['replace their paper safety checklists'],
  },
]
