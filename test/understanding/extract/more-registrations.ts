/** A second set, written after the first was tuned and scored once before anything was changed for it. */
import type { Case } from './registrations.ts'

export const more: Case[] = [
  {
    name: 'Labels beside customers, a cell over three lines',
    from: 'Otis Fenn <otis@fennandfox.example>',
    date: '2026-11-23T08:55:00+00:00',
    subject: '2 for the log',
    text: `Two for you.

\t1\t2
Customer\tRedgate Growers Co-op\tBorough of Hollin
Contact\tLucy Farrant, controller
lfarrant@redgategrowers.example
01632 960128\tnobody yet
What hurts\tFourteen packing houses on one spreadsheet, cull rates come a season late\ttheir clerk asked what a permit workflow costs
Product\tInsight\tFlow
Worth\t18k GBP a year\t?
When\t31 Dec\tno idea
Next\trevised quote to Lucy by 4 Dec\t-

Otis`,
    deals: [
      {
        account: 'Redgate Growers Co-op',
        domain: 'redgategrowers.example',
        amount: '18000 GBP/year',
        close: '2026-12-31',
        product: 'Insight',
        contacts: ['Lucy Farrant | lfarrant@redgategrowers.example | - | controller'],
      },
      { account: 'Borough of Hollin', product: 'Flow', amount: null, close: null },
    ],
  },
  {
    name: 'A name that ends in Company, and a colon',
    from: 'Otis Fenn <otis@fennandfox.example>',
    date: '2026-11-23T08:55:00+00:00',
    subject: 'new one',
    text: `Padbury Lobster Company: buyers on the quay pay cash without approval, and the books are a mess. Northwind Flow, 40k GBP. Contact Jory Lanyon, finance manager, jory@padburylobster.example.

Otis`,
    deals: [
      {
        account: 'Padbury Lobster Company',
        domain: 'padburylobster.example',
        amount: '40000 GBP',
        product: 'Flow',
        contacts: ['Jory Lanyon | jory@padburylobster.example | - | finance manager'],
      },
    ],
  },
  {
    name: 'With whom the account is joint',
    from: 'Otis Fenn <otis@fennandfox.example>',
    date: '2026-11-23T08:55:00+00:00',
    subject: 'Joint: Looe Boatworks',
    text: `Joint account with Marsh Resell: Looe Boatworks, we do the contract, they weld without signed permits and the insurer threatens to cancel. Contact Sally Pell, sally@looeboatworks.example. 50k GBP.

Otis`,
    deals: [
      {
        account: 'Looe Boatworks',
        domain: 'looeboatworks.example',
        amount: '50000 GBP',
        contacts: ['Sally Pell | sally@looeboatworks.example | - | -'],
      },
    ],
  },
  {
    name: 'A kind of house in the subject, a former employer with half of the name',
    from: 'Luz Ferrer <luz@calleocho.example>',
    date: '2026-12-02T08:55:00+01:00',
    subject: 'Hotel group',
    text: `Hola:

Ayer comí con Marta Reina (mreina@hotelesreina.example), directora de operaciones de Hoteles Reina, 8 hoteles en Galicia. Antes estaba en Hoteles Sol y allí usaban Ariba. El año pasado se gastaron 300.000 € de más en lavandería. Nos dan 60.000 € para el proyecto entero.

Luz`,
    deals: [{ account: 'Hoteles Reina', domain: 'hotelesreina.example', amount: '60000 EUR' }],
  },
  {
    name: 'Headed sections, US',
    from: 'Carla Benning <carla@lakeshorevar.example>',
    date: '2026-10-15T09:00:00-05:00',
    subject: 'Registration request - Tri-County Electric Cooperative',
    text: `Hello deals team,

CUSTOMER
Tri-County Electric Cooperative
www.tricountyelectric.example

CONTACT
Wanda Fisk, Director of Member Services
wfisk@tricountyelectric.example
(919) 555-0147

OPPORTUNITY
Outage crews radio in their work orders and a clerk types them up the next morning, so members get wrong restoration times. The state commission opened an inquiry in August.
Product: Northwind Flow
Amount: $96,500
Close: 12/18/2026

Best,
Carla Benning
Lakeshore VAR`,
    deals: [
      {
        account: 'Tri-County Electric Cooperative',
        domain: 'tricountyelectric.example',
        amount: '96500 USD',
        close: '2026-12-18',
        product: 'Flow',
        contacts: [
          'Wanda Fisk | wfisk@tricountyelectric.example | +19195550147 | Director of Member Services',
        ],
      },
    ],
    context: ['Outage crews radio in their work orders'],
  },
  {
    name: 'One-liner with slashes',
    from: 'Pat Oduya <pat@oduyasystems.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'quick reg',
    text: `Castlebrook Golf Resort / Aidan Roche, GM, aidan@castlebrookgolf.example, 086 555 0191 / Flow / 25k EUR / signing mid-November / they lose banquet bookings because approvals sit in email / we do install

Pat`,
    deals: [
      {
        account: 'Castlebrook Golf Resort',
        domain: 'castlebrookgolf.example',
        amount: '25000 EUR',
        close: '2026-11-15',
        product: 'Flow',
        contacts: ['Aidan Roche | aidan@castlebrookgolf.example | +353865550191 | GM'],
        roles: 'T',
      },
    ],
    context: ['they lose banquet bookings because approvals sit in email'],
  },
  {
    name: 'Belgian French prose',
    from: 'Thierry Wauters <thierry@wauters-it.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Nouvelle opportunité : Brasserie du Viaduc',
    text: `Bonjour à toutes et tous,

Je souhaite enregistrer à notre nom la Brasserie du Viaduc SA, établie à Namur en Belgique. Depuis que l'ancien contrôleur de gestion est parti, plus personne ne sait d'où viennent les chiffres de marge par canal et la banque exige un reporting mensuel. Ils comparent Northwind Insight et DataMoulin.

Le budget tourne autour de 35.000 euros et ils comptent trancher avant la fin de l'année.

Mon contact : Sandrine Lejeune, directrice administrative et financière, sandrine.lejeune@viaduc.example, 081 55 01 72.

De notre côté, nous gérons la relation avec la direction et la négociation ; la partie technique serait pour vous. Nous avons convenu d'une démo le jeudi 29 octobre.

Bien à vous,
Thierry Wauters`,
    deals: [
      {
        account: 'Brasserie du Viaduc SA',
        domain: 'viaduc.example',
        country: 'BE',
        amount: '35000 EUR',
        close: '2026-12-31',
        product: 'Insight',
        roles: 'RC',
        stepDate: '2026-10-29',
        contacts: [
          'Sandrine Lejeune | sandrine.lejeune@viaduc.example | +3281550172 | directrice administrative et financière',
        ],
      },
    ],
    context: ["plus personne ne sait d'où viennent les chiffres de marge par canal"],
  },
  {
    name: 'German, three records in one table of text',
    from: 'Kai Westphal <kai@westphal-beratung.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Anmeldungen Oktober',
    text: `Hallo,

anbei meine drei:

Kunde | Ansprechpartner | Bedarf | Produkt | Volumen | Abschluss
Reederei Harms KG | Silke Harms, s.harms@reederei-harms.example | Crewlisten per Fax, Hafenbehörde verlangt elektronische Meldung | Flow | 40.000 € | 30.11.2026
Optimus Dental GmbH | Dr. Falk Reimann, reimann@optimus-dental.example | Röntgenbilder liegen offen auf dem NAS | Vault | 15 TEUR | Q1 2027
Gut Hasenmoor | Jette Claasen, 04392 555 01 | Erträge je Schlag nur im Kopf des Verwalters | Insight | 8.500 € | Ende Januar 2027

Bei allen dreien machen wir den Abschluss.

Viele Grüße
Kai`,
    deals: [
      {
        account: 'Reederei Harms KG',
        domain: 'reederei-harms.example',
        amount: '40000 EUR',
        close: '2026-11-30',
        product: 'Flow',
        roles: 'C',
        contacts: ['Silke Harms | s.harms@reederei-harms.example | - | -'],
      },
      {
        account: 'Optimus Dental GmbH',
        domain: 'optimus-dental.example',
        amount: '15000 EUR',
        close: '2027-03-31',
        product: 'Vault',
        roles: 'C',
        contacts: ['Dr. Falk Reimann | reimann@optimus-dental.example | - | -'],
      },
      {
        account: 'Gut Hasenmoor',
        domain: null,
        amount: '8500 EUR',
        close: '2027-01-31',
        product: 'Insight',
        roles: 'C',
        contacts: ['Jette Claasen | - | +49439255501 | -'],
      },
    ],
  },
  {
    name: 'English, customer mail quoted with angle marks',
    from: 'Tess Holloway <tess@hollowaydigital.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Fwd: Document security',
    text: `Please log this for us. Number they gave me by phone is 48k pounds, they'd like the paperwork signed before the end of November. I'll own the relationship and do the contract.

Tess

> From: Neville Strand <neville.strand@pembroke-archives.example>
> Sent: 14 October 2026 11:03
> To: Tess Holloway <tess@hollowaydigital.example>
> Subject: Document security
>
> Dear Tess,
>
> Following the break-in, the trustees want every donor file encrypted, including
> the ones our volunteers keep at home. Could you show us Northwind Vault on
> 2 November?
>
> Regards
> Neville Strand
> Head of Collections
> Pembroke Archives Trust
> 01646 496 015`,
    deals: [
      {
        account: 'Pembroke Archives Trust',
        domain: 'pembroke-archives.example',
        amount: '48000 GBP',
        close: '2026-11-30',
        product: 'Vault',
        roles: 'RC',
        stepDate: '2026-11-02',
        contacts: [
          'Neville Strand | neville.strand@pembroke-archives.example | +441646496015 | Head of Collections',
        ],
      },
    ],
    context: ['the trustees want every donor file encrypted'],
  },
  {
    name: 'Spanish bullets, Spain, joint account',
    from: 'Lucía Ferrer <lucia.ferrer@ferrertic.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Registro cuenta conjunta',
    text: `Hola:

• Cuenta: Grupo Hotelero Mar Brava
• Situación: ya son clientes vuestros de Vault, nosotros llevamos su red wifi. Ahora cada hotel pide las compras por correo y nadie controla el gasto
• Interesados: Marta Sáez (directora de compras) marta.saez@marbrava.example / 971 555 017
• Producto: Northwind Flow
• Importe: 3.200 € al mes
• Cierre previsto: primera quincena de diciembre
• Siguiente paso: llamada conjunta el lunes 26 de octubre
• Nuestra aportación: relación con el cliente e integración con su ERP

Un saludo,
Lucía`,
    deals: [
      {
        account: 'Grupo Hotelero Mar Brava',
        domain: 'marbrava.example',
        amount: '3200 EUR/month',
        close: '2026-12-15',
        product: 'Flow',
        signal: 'JOINT_ACCOUNT',
        roles: 'RT',
        stepDate: '2026-10-26',
        contacts: ['Marta Sáez | marta.saez@marbrava.example | +34971555017 | directora de compras'],
      },
    ],
    context: ['cada hotel pide las compras por correo y nadie controla el gasto'],
  },
  {
    name: 'Long story with a decoy deal and a decoy person',
    from: 'Graham Poole <graham@pooleandco.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'One for the register',
    text: `Dear all,

You will recall we lost Hartley Foundries to Ironclad in the spring, so this time I'm writing early. Westmoor Hospice Group has asked us to help. Their donation records sit in an Access database that only Derek Vane, who retired in July, ever understood, and the Charity Commission has given them until April to produce proper accounts. Derek's successor is Amara Cole, Director of Finance (amara.cole@westmoorhospice.example).

She has £27,500 put aside and the trustees meet on 3 December 2026 to decide. Insight looks like the right answer, they are not interested in the other two.

We know the trustees well and would keep that contact. Somebody technical from your side should speak to Amara on 21 October.

Kind regards
Graham Poole
Poole & Co`,
    deals: [
      {
        account: 'Westmoor Hospice Group',
        domain: 'westmoorhospice.example',
        amount: '27500 GBP',
        close: '2026-12-03',
        product: 'Insight',
        stepDate: '2026-10-21',
        contacts: ['Amara Cole | amara.cole@westmoorhospice.example | - | Director of Finance'],
      },
    ],
    context: ['Their donation records sit in an Access database'],
  },
  {
    name: 'Brazilian prose, lead',
    from: 'Thiago Prado <thiago@pradotech.example>',
    date: '2026-10-15T09:00:00-03:00',
    subject: 'Indicação',
    text: `Oi pessoal, tudo bem?

Uma indicação para vocês registrarem em nosso nome: Laticínios Serra Clara. Ouvi do gerente industrial, Cláudio Bastos, que eles querem acabar com as planilhas de temperatura, a Vigilância multou a fábrica em R$ 80 mil. Ainda não tem projeto nem orçamento. Telefone dele: (35) 99955-0147.

Abraço,
Thiago`,
    deals: [
      {
        account: 'Laticínios Serra Clara',
        amount: null,
        close: null,
        signal: 'PARTNER_SOURCED_LEAD',
        contacts: ['Cláudio Bastos | - | +5535999550147 | gerente industrial'],
      },
    ],
    context: ['eles querem acabar com as planilhas de temperatura'],
  },
  {
    name: 'Italian form with equals and dashes',
    from: 'Marta Gallo <m.gallo@galloinformatica.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Registrazione trattativa',
    text: `Buongiorno,
di seguito i dati:

Ragione sociale: Oleificio Fratelli Sanna S.n.c.
Referente: Giovanni Sanna - titolare - 079 555 0133 - g.sanna@oleificiosanna.example
Esigenza: tracciabilità dei lotti fatta a mano, un importatore tedesco ha respinto due container
Soluzione proposta: Northwind Flow
Valore: 22.000 € una tantum
Chiusura prevista: metà gennaio 2027
Concorrenti: nessuno
Ruolo partner: demo, installazione, referenza (Frantoio Loi)
Prossimi passi: sopralluogo il 10/11

Cordiali saluti
Marta Gallo`,
    deals: [
      {
        account: 'Oleificio Fratelli Sanna S.n.c.',
        domain: 'oleificiosanna.example',
        amount: '22000 EUR',
        close: '2027-01-15',
        product: 'Flow',
        roles: 'TF',
        stepDate: '2026-11-10',
        competitor: null,
        contacts: ['Giovanni Sanna | g.sanna@oleificiosanna.example | +390795550133 | titolare'],
      },
    ],
    context: ['un importatore tedesco ha respinto due container'],
  },
  {
    name: 'Dutch prose with two people',
    from: 'Iris Hoekstra <iris@hoekstra-advies.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Nieuwe kans',
    text: `Goedemorgen,

Ik wil graag Kwekerij De Zonnehof registreren. Ze sturen de oogstplanning nog rond in Excel, en vorige maand is er daardoor een hele partij rozen vernietigd. Directeur Kees Verhagen (kees@dezonnehof.example) beslist, Lotte Smit van de planning (lotte@dezonnehof.example, 0174 555 012) wordt de gebruiker.

Het gaat om Northwind Flow, ongeveer 19.000 euro, getekend moet het worden vóór 1 december. Wij doen de implementatie en de koppeling met hun ERP. Donderdag 22 oktober zit ik bij Kees aan tafel.

Met vriendelijke groet,
Iris Hoekstra`,
    deals: [
      {
        account: 'Kwekerij De Zonnehof',
        domain: 'dezonnehof.example',
        amount: '19000 EUR',
        close: '2026-12-01',
        product: 'Flow',
        roles: 'T',
        stepDate: '2026-10-22',
        contacts: [
          'Kees Verhagen | kees@dezonnehof.example | - | Directeur',
          'Lotte Smit | lotte@dezonnehof.example | +31174555012 | -',
        ],
      },
    ],
    context: ['Ze sturen de oogstplanning nog rond in Excel'],
  },
  {
    name: 'Contact in the customer block, need in a question',
    from: 'Owen Pryce <owen@prycecomms.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Deal registration: Gwynfor Haulage (Northwind Flow)',
    text: `Hi both,

Can we get this one on the board please? Gwynfor Haulage run 120 lorries out of Wrexham. Every driver hands in paper timesheets on a Friday and payroll is wrong one week in three; two drivers have gone to a tribunal over it.

Lowri Bevan is the transport manager and our way in: lowri.bevan@gwynforhaulage.example, 01978 555 012. She reckons £36,000 all in and has a board slot on 19 November when they will decide.

We look after the account day to day and will close it ourselves. You'd need to do the technical bits.

Ta
Owen`,
    deals: [
      {
        account: 'Gwynfor Haulage',
        domain: 'gwynforhaulage.example',
        amount: '36000 GBP',
        close: '2026-11-19',
        product: 'Flow',
        roles: 'RC',
        contacts: ['Lowri Bevan | lowri.bevan@gwynforhaulage.example | +441978555012 | transport manager'],
      },
    ],
    context: ['Every driver hands in paper timesheets on a Friday'],
  },
  {
    name: 'German Sie-Form with annual volume and tender',
    from: 'Sabine Kowalk <sabine.kowalk@kowalk-edv.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Projektschutz Landratsamt Eichenau',
    text: `Sehr geehrte Damen und Herren,

hiermit melden wir folgendes Projekt an: Das Landratsamt Eichenau möchte die Bauakten verschlüsselt ablegen, nachdem im Frühjahr ein Laptop mit 3.000 Akten gestohlen wurde. Die Ausschreibung läuft, Zuschlag ist für den 22. Januar 2027 vorgesehen.

Der Leiter der Informationstechnik, Herr Uwe Brandl (uwe.brandl@lra-eichenau.example, Telefon 08141 555-320), hat dafür 58.000 Euro jährlich im Haushalt. Angeboten würde Northwind Vault, die Firma Safelog bietet ebenfalls an.

Unsere Aufgabe sehen wir in Konzeption und Installation. Für ein Fachgespräch am 28. Oktober um 14 Uhr bitten wir um einen Spezialisten von Ihnen.

Mit freundlichen Grüßen
Sabine Kowalk
Kowalk EDV-Systeme`,
    deals: [
      {
        account: 'Landratsamt Eichenau',
        domain: 'lra-eichenau.example',
        amount: '58000 EUR/year',
        close: '2027-01-22',
        product: 'Vault',
        roles: 'T',
        stepDate: '2026-10-28',
        contacts: [
          'Uwe Brandl | uwe.brandl@lra-eichenau.example | +498141555320 | Leiter der Informationstechnik',
        ],
      },
    ],
    context: ['ein Laptop mit 3.000 Akten gestohlen wurde'],
  },
  {
    name: 'French terse mobile mail',
    from: 'Karim Belaïd <karim@belaidnet.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'affaire',
    text: `Salut, à noter pour nous : Transports Gauthier à Dijon, le patron Luc Gauthier (l.gauthier@transportsgauthier.example, 06 39 98 55 10) en a marre des bons de livraison perdus, deux litiges ce mois-ci. Flow, dans les 30 k€, il signe fin novembre. Je le revois mardi.

Envoyé de mon iPhone`,
    deals: [
      {
        account: 'Transports Gauthier',
        domain: 'transportsgauthier.example',
        amount: '30000 EUR',
        close: '2026-11-30',
        product: 'Flow',
        stepDate: '2026-10-20',
        contacts: ['Luc Gauthier | l.gauthier@transportsgauthier.example | +33639985510 | patron'],
      },
    ],
    context: ['en a marre des bons de livraison perdus'],
  },
  {
    name: 'Two deals in paragraphs, Portuguese',
    from: 'Helena Brito <helena@britosi.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'Dois registos',
    text: `Bom dia,

Temos dois clientes para registar.

O primeiro é a Têxteis Rio Ave, S.A. As amostras são aprovadas por correio e cada coleção atrasa três semanas. Fale com Joana Meireles, diretora de produção (joana.meireles@rioave-textil.example). Northwind Flow, 40 mil euros, decisão em dezembro.

O segundo é o Hospital da Misericórdia de Amarante. Os relatórios clínicos saem sem encriptação e a entidade reguladora deu prazo até março. O contacto é o Dr. Nuno Faria, diretor de sistemas, nuno.faria@hma.example. Vault, 75 mil euros, assinatura no primeiro trimestre de 2027.

Em ambos tratamos nós da instalação.

Obrigada,
Helena Brito`,
    deals: [
      {
        account: 'Têxteis Rio Ave, S.A.',
        domain: 'rioave-textil.example',
        amount: '40000 EUR',
        close: '2026-12-31',
        product: 'Flow',
        roles: 'T',
        contacts: ['Joana Meireles | joana.meireles@rioave-textil.example | - | diretora de produção'],
      },
      {
        account: 'Hospital da Misericórdia de Amarante',
        domain: 'hma.example',
        amount: '75000 EUR',
        close: '2027-03-31',
        product: 'Vault',
        roles: 'T',
        contacts: ['Dr. Nuno Faria | nuno.faria@hma.example | - | diretor de sistemas'],
      },
    ],
    context: ['As amostras são aprovadas por correio', 'Os relatórios clínicos saem sem encriptação'],
  },
  {
    name: 'Two in prose, and afterwards one of them by name',
    from: 'Odile Farge <odile@fargesystems.example>',
    date: '2026-10-15T09:00:00+01:00',
    subject: 'two more for you',
    text: `Hi,

First up, Netherby Ferries. Tickets are reconciled by hand and the pier office is two days behind. Flow, £44k, and Ross Imrie, Finance Director (ross.imrie@netherbyferries.example), signs by 11 December.

Second, I met Una Kells, who is treasurer for Marwood Hotels. Guest passports lie in a shared mailbox. Insurance wants it gone. Vault, £19k, decision in January.

In both cases we keep the relationship. For Netherby we do the demo. For Marwood, please call her on 22 October.

Odile
Farge Systems`,
    deals: [
      { account: 'Netherby Ferries', amount: '44000 GBP', close: '2026-12-11', roles: 'RT', step: null },
      { account: 'Marwood Hotels', amount: '19000 GBP', roles: 'R', stepDate: '2026-10-22' },
    ],
  },
  {
    name: 'Letters of a list, named further on',
    from: 'Anil Rao <anil@raoinfosol.example>',
    subject: '2 nos. opportunities',
    text: `Dear team, PFB 2 opportunities:

A) Kaveri Tea Estates Ltd - contact Mr. Mohan Das (GM), mohan.das@kaveritea.example. Need: auction lots are written on slips. Product Insight. Value INR 38 lakh. PO by 31-01-2027.

B) Nila Gold Loans Pvt Ltd - contact Ms. Shabana Ali, CISO, shabana@nilagold.example. Need: KYC papers were found on a stick. Product Vault. Value INR 85 lakh. PO by 15-12-2026.

For B we do PoC and commercial closure.
Our request: joint call for A on 18-11-2026.

Anil`,
    deals: [
      { account: 'Kaveri Tea Estates Ltd', roles: '', stepDate: '2026-11-18' },
      { account: 'Nila Gold Loans Pvt Ltd', roles: 'TC', stepDate: null },
    ],
  },
  {
    name: 'A form with labels of its own',
    from: 'Lluís Prat <lluis@pratsistemas.example>',
    date: '2026-10-15T09:00:00+02:00',
    subject: 'Alta de oportunidad',
    text: `Hola:

Empresa: Conserves Vallmoll SL
Quién decide: Roser Fité, gerente, roser@vallmoll.example
Problema: las devoluciones se apuntan en papel y nadie sabe qué cadena las hizo
Quieren: Flow
Dinero: entre 28.000 y 34.000 euros
Firma: primera quincena de febrero de 2027

Lluís`,
    deals: [
      {
        account: 'Conserves Vallmoll SL',
        amount: '28000-34000 EUR',
        close: '2027-02-15',
        product: 'Flow',
        contacts: ['Roser Fité | roser@vallmoll.example | - | gerente'],
      },
    ],
  },
  {
    name: 'Colons set under each other',
    from: 'Noam Adler <noam@adlersec.example>',
    subject: 'Vault @ Beit Oren Irrigation',
    text: `Hi

Customer : Beit Oren Irrigation
Whom     : Tal Regev, CISO, tal@beitoren.example, +972 54 555 0139
Money    : 42K euro
Decision : 10.2.2027
You do   : send trial keys

Noam`,
    deals: [
      {
        account: 'Beit Oren Irrigation',
        amount: '42000 EUR',
        close: '2027-02-10',
        contacts: ['Tal Regev | tal@beitoren.example | +972545550139 | CISO'],
        step: 'send trial keys',
      },
    ],
  },
  {
    name: 'Announced deals in bullets',
    from: 'Orla Fane <orla@harwick.example>',
    subject: '2 x retail to register',
    text: `Hi there,

Two retail ones, they do not know of each other.

* Larkfield Homeware, 31 shops. Managers photograph the cash-up slips. Vault. EUR 48,000. Dermot Quill, Head of Finance, d.quill@larkfield.example.
* Tansy Pharmacies Group, 12 branches. They want margin per branch weekly. Insight, EUR 900 a month. Contact is Maud Teale, maud@tansypharm.example.

Orla`,
    deals: [
      {
        account: 'Larkfield Homeware',
        amount: '48000 EUR',
        product: 'Vault',
        contacts: ['Dermot Quill | d.quill@larkfield.example | - | Head of Finance'],
      },
      {
        account: 'Tansy Pharmacies Group',
        product: 'Insight',
        contacts: ['Maud Teale | maud@tansypharm.example | - | -'],
      },
    ],
  },
  {
    name: 'A table whose product stands under a heading of its own',
    from: 'Aksel Ravn <ravn@fjordhus.example>',
    subject: 'Municipalities',
    text: `Dear all,

please find below what came out of our roadshow.

Municipality\tContact\tIssue\tFits\tEst. value
Vesterlund Kommune\tSigne Krogh, skr@vesterlund.example\t11 weeks for a permit\tFlow\tDKK 640.000
Nordager Kommune\tJens Aagaard, jaa@nordager.example\tbus contracts cost too much\tInsight\tDKK 350.000

Aksel`,
    deals: [
      { account: 'Vesterlund Kommune', amount: '640000 DKK', product: 'Flow' },
      { account: 'Nordager Kommune', amount: '350000 DKK', product: 'Insight' },
    ],
  },
]
