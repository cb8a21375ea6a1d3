/**
 * How partners write down people: a sentence or a few lines of a mail to the registration address, and the customer's
 * people in it as "name | mail | phone | title". Grouped by the manner of writing; the last groups are the traps.
 */

export const peopleRows: Record<string, [string, string[]][]> = {
  'a title behind a comma, whatever it is': [
    [
      'Contact: Griet Vandersmissen, zaakvoerder, griet@acmepaper.example',
      ['Griet Vandersmissen | griet@acmepaper.example | - | zaakvoerder'],
    ],
    [
      'Contact: Ondřej Stašek, výrobní ředitel, stasek@acmepaper.example',
      ['Ondřej Stašek | stasek@acmepaper.example | - | výrobní ředitel'],
    ],
    [
      'The person with the money is Pieter Labuschagne, FD, p.labuschagne@acmepaper.example.',
      ['Pieter Labuschagne | p.labuschagne@acmepaper.example | - | FD'],
    ],
    [
      'Decision maker: Mr Mangesh Kulkarni, Jt. Managing Director (mangesh.k@acmepaper.example)',
      ['Mangesh Kulkarni | mangesh.k@acmepaper.example | - | Jt. Managing Director'],
    ],
    [
      'Spoke to Ottokar Zwiefel, Werkstattmeisterei, ozwiefel@acmepaper.example, +49 7121 555 0142.',
      ['Ottokar Zwiefel | ozwiefel@acmepaper.example | +4971215550142 | Werkstattmeisterei'],
    ],
    [
      'Contactpersoon: Hatice Dogan, functionaris gegevensbescherming, 033 555 0116 (Nederland)',
      ['Hatice Dogan | - | +31335550116 | functionaris gegevensbescherming'],
    ],
    [
      'Kontakt: Ewa Brzozowska, główna księgowa, ewa.brzozowska@acmepaper.example',
      ['Ewa Brzozowska | ewa.brzozowska@acmepaper.example | - | główna księgowa'],
    ],
    [
      'Referente: Ornella Bassi, capo reparto spedizioni, o.bassi@acmepaper.example',
      ['Ornella Bassi | o.bassi@acmepaper.example | - | capo reparto spedizioni'],
    ],
    [
      'Contact is Muireann Ó Laoire, Sr. Director Quality Systems (muireann.olaoire@acmepaper.example)',
      ['Muireann Ó Laoire | muireann.olaoire@acmepaper.example | - | Sr. Director Quality Systems'],
    ],
    [
      'Kontaktperson: Ingeborg Aalund, daglig leder, ingeborg@acmepaper.example',
      ['Ingeborg Aalund | ingeborg@acmepaper.example | - | daglig leder'],
    ],
    [
      'Kontakt är Torbjörn Sälg, lagerförman, torbjorn.salg@acmepaper.example.',
      ['Torbjörn Sälg | torbjorn.salg@acmepaper.example | - | lagerförman'],
    ],
    [
      'Contacto: Leire Goikoetxea, técnica de calidad y medio ambiente, leire@acmepaper.example',
      ['Leire Goikoetxea | leire@acmepaper.example | - | técnica de calidad y medio ambiente'],
    ],
  ],
  'a title in brackets, behind a dash, before the name': [
    [
      'Your man is Thabo Nkosi (Group Veterinarian), thabo.nkosi@acmepaper.example.',
      ['Thabo Nkosi | thabo.nkosi@acmepaper.example | - | Group Veterinarian'],
    ],
    [
      'Key contact: Leilani Kapoor – Crew Records Supervisor – leilani.kapoor@acmepaper.example',
      ['Leilani Kapoor | leilani.kapoor@acmepaper.example | - | Crew Records Supervisor'],
    ],
    [
      'Zanele Dube is the Group Veterinarian (zanele.dube@acmepaper.example).',
      ['Zanele Dube | zanele.dube@acmepaper.example | - | Group Veterinarian'],
    ],
    ['Owner = Hollis Peabody, 207 555 0113.', ['Hollis Peabody | - | +12075550113 | Owner']],
    ['DG : M. Célestin Moukoko, dg@acmepaper.example', ['Célestin Moukoko | dg@acmepaper.example | - | DG']],
    [
      'La persona que decide es don Arturo Peñailillo Rojas (Superintendente de Perforación y Tronadura), arturo@acmepaper.example.',
      ['Arturo Peñailillo Rojas | arturo@acmepaper.example | - | Superintendente de Perforación y Tronadura'],
    ],
    [
      'Write to the Secretary, Mr. Abdul Rasheed K.P., secretary@acmepaper.example, +91 474 255 5018.',
      ['Abdul Rasheed K.P. | secretary@acmepaper.example | +914742555018 | Secretary'],
    ],
    [
      'Ansprechpartner Herr Jochen Mielke (Leiter Flottenbetrieb), Tel. 0381 / 555 01-44, Rostock, Deutschland.',
      ['Jochen Mielke | - | +493815550144 | Leiter Flottenbetrieb'],
    ],
    [
      'Responsable: Ainhoa Zubizarreta - jefa de obra - ainhoa@acmepaper.example - +34 600 555 016',
      ['Ainhoa Zubizarreta | ainhoa@acmepaper.example | +34600555016 | jefa de obra'],
    ],
    [
      'Her boss, plant director Solveig Aamodt, signs: solveig.aamodt@acmepaper.example.',
      ['Solveig Aamodt | solveig.aamodt@acmepaper.example | - | plant director'],
    ],
    [
      'I met their harbour master Eino Ketola (eino.ketola@acmepaper.example) last week.',
      ['Eino Ketola | eino.ketola@acmepaper.example | - | harbour master'],
    ],
    [
      'Su asistente, Karina Soto, maneja la agenda: karina.soto@acmepaper.example, +56 9 5555 0182.',
      ['Karina Soto | karina.soto@acmepaper.example | +56955550182 | asistente'],
    ],
  ],
  'a title that a verb follows': [
    [
      "Ring Rhodri Vaughan-Pugh on 07700 900214, he is their Membership Director and he'll pick up.",
      ['Rhodri Vaughan-Pugh | - | +447700900214 | Membership Director'],
    ],
    [
      'Email Bronagh Mac Cumhaill, she runs purchasing: bronagh@acmepaper.example',
      ['Bronagh Mac Cumhaill | bronagh@acmepaper.example | - | -'],
    ],
    [
      "Speak to Kerry-Ann Joseph-Baptiste, she's Manager Process Safety. kjbaptiste@acmepaper.example",
      ['Kerry-Ann Joseph-Baptiste | kjbaptiste@acmepaper.example | - | Manager Process Safety'],
    ],
    [
      'Fragt am besten Wendelin Kratzmair, er ist dort Betriebsleiter und sehr nett (w.kratzmair@acmepaper.example).',
      ['Wendelin Kratzmair | w.kratzmair@acmepaper.example | - | Betriebsleiter'],
    ],
    [
      'Ouvi isso do João Pedro Brennand, que é diretor de sinistros, tel. 81 98855-0147 (Recife, Brasil).',
      ['João Pedro Brennand | - | +5581988550147 | diretor de sinistros'],
    ],
    [
      'Ho parlato con Ermenegilda Fusco che è responsabile del magazzino, e.fusco@acmepaper.example',
      ['Ermenegilda Fusco | e.fusco@acmepaper.example | - | responsabile del magazzino'],
    ],
  ],
  'lists, blocks and forms': [
    [
      'BUYER\nDr. Philippa Guidry, DNP, RN\nChief Nursing Officer\npguidry@acmepaper.example\nOffice (985) 555-0121, x4410\n\nTECHNICAL CONTACT\nAndre Thibodaux\nathibodaux@acmepaper.example',
      [
        'Dr. Philippa Guidry | pguidry@acmepaper.example | +19855550121 | Chief Nursing Officer',
        'Andre Thibodaux | athibodaux@acmepaper.example | - | -',
      ],
    ],
    [
      'Key contacts:\n • Mr. Yusuf Rahmani – VP Flight Operations – y.rahmani@acmepaper.example – +971 50 555 0142\n • Ms. Leilani Kapoor – Crew Records Supervisor – leilani.kapoor@acmepaper.example\n • Khalid, who will approve the PR',
      [
        'Yusuf Rahmani | y.rahmani@acmepaper.example | +971505550142 | VP Flight Operations',
        'Leilani Kapoor | leilani.kapoor@acmepaper.example | - | Crew Records Supervisor',
        'Khalid | - | - | -',
      ],
    ],
    [
      'Persons: Ing. Ondřej Stašek, Ph.D. (výrobní ředitel; stasek@acmepaper.example; +420 482 555 013) and Ing. Lenka Dvořáčková (lenka@acmepaper.example)',
      [
        'Ondřej Stašek | stasek@acmepaper.example | +420482555013 | výrobní ředitel',
        'Lenka Dvořáčková | lenka@acmepaper.example | - | -',
      ],
    ],
    [
      'Contact name: Nilufar Karimova\nDesignation: Director on digital transformation\nMobile no.: +998 90 555 01 14\nEmail ID: n.karimova@acmepaper.example',
      [
        'Nilufar Karimova | n.karimova@acmepaper.example | +998905550114 | Director on digital transformation',
      ],
    ],
    [
      'Coordinator: Ms. Farida Irani, Dy. Manager Systems, +91 98230 55512',
      ['Farida Irani | - | +919823055512 | Dy. Manager Systems'],
    ],
    [
      'Responsible person:\nOksana Lytvynenko\nHead of Beet Procurement\no.lytvynenko@acmepaper.example\n+380 53 255 5018',
      ['Oksana Lytvynenko | o.lytvynenko@acmepaper.example | +380532555018 | Head of Beet Procurement'],
    ],
    [
      'Technical lead: Wim Vercauteren <wim.vercauteren@acmepaper.example>\nCommercial lead: Annelore Maes <annelore.maes@acmepaper.example>',
      [
        'Wim Vercauteren | wim.vercauteren@acmepaper.example | - | -',
        'Annelore Maes | annelore.maes@acmepaper.example | - | -',
      ],
    ],
  ],
  'names of all the world': [
    [
      'Contact: Nguyen Thi Bich Ngoc, ngoc.nguyen@acmepaper.example',
      ['Nguyen Thi Bich Ngoc | ngoc.nguyen@acmepaper.example | - | -'],
    ],
    [
      'Please call Adaobi Nwachukwu-Okafor (Head of Treasury) on +234 803 555 0199.',
      ['Adaobi Nwachukwu-Okafor | - | +2348035550199 | Head of Treasury'],
    ],
    [
      'Talk to Sjoukje van der Heijden-Prins, s.vanderheijden@acmepaper.example.',
      ['Sjoukje van der Heijden-Prins | s.vanderheijden@acmepaper.example | - | -'],
    ],
    [
      'The sponsor is R. S. Venkataraghavan, +91 98840 55512.',
      ['R. S. Venkataraghavan | - | +919884055512 | -'],
    ],
    [
      'Kontakt: Freiherr Eckbrecht zu Sayn, eckbrecht.zusayn@acmepaper.example',
      ['Freiherr Eckbrecht zu Sayn | eckbrecht.zusayn@acmepaper.example | - | -'],
    ],
    [
      'Contact: O’Dowd, Saoirse, saoirse.odowd@acmepaper.example',
      ['Saoirse O’Dowd | saoirse.odowd@acmepaper.example | - | -'],
    ],
    [
      'Bjarnþór Guðmundsson is the one to write to: bjarnthor@acmepaper.example.',
      ['Bjarnþór Guðmundsson | bjarnthor@acmepaper.example | - | -'],
    ],
    [
      'Contact: Sri Wahyuningsih, Kepala Bagian Pembelian, sri.w@acmepaper.example',
      ['Sri Wahyuningsih | sri.w@acmepaper.example | - | Kepala Bagian Pembelian'],
    ],
    [
      'Meet Tomáš Říha ml., jednatel, riha@acmepaper.example',
      ['Tomáš Říha | riha@acmepaper.example | - | jednatel'],
    ],
  ],
  'from a phone': [
    [
      'talk to Priya Nair, head of procurement, priya.nair@acmepaper.example or 020 7946 0123. ~45k, want to decide before xmas',
      ['Priya Nair | priya.nair@acmepaper.example | +442079460123 | head of procurement'],
    ],
    [
      'I sat with their lab director doctor Ellis Marchbanks this morning. His number is plus four four two oh seven nine four six oh one two three.',
      ['Ellis Marchbanks | - | +442079460123 | lab director'],
    ],
    ['Spoke to Ravi from their ops team, 07700 900 321', ['Ravi | - | +447700900321 | -']],
    ['Chat w/ Tamsyn Pellow, ops mgr - 01872 555 010', ['Tamsyn Pellow | - | +441872555010 | ops mgr']],
  ],
  telephones: [
    [
      'Contact: Rosângela Teixeira (gerente industrial) 53 99155-0126, é Pelotas, Brasil.',
      ['Rosângela Teixeira | - | +5553991550126 | gerente industrial'],
    ],
    [
      'Kerry-Ann Joseph-Baptiste, kjb@acmepaper.example. 868 555 0140 is the gatehouse, not her, so email only please.',
      ['Kerry-Ann Joseph-Baptiste | kjb@acmepaper.example | - | -'],
    ],
    [
      'Contact: Ellis Marchbanks, office 020 7946 0100 (switchboard), mobile 07700 900 123',
      ['Ellis Marchbanks | - | +447700900123 | -'],
    ],
    [
      'Contact: Ellis Marchbanks, ellis@acmepaper.example, tel 020 7946 0123 ext. 88, fax 020 7946 0124',
      ['Ellis Marchbanks | ellis@acmepaper.example | +442079460123 | -'],
    ],
    [
      'Contact: Ellis Marchbanks, +44 (0)20 7946 0123\nCall me on 07700 900 555 if anything is unclear.',
      ['Ellis Marchbanks | - | +442079460123 | -'],
    ],
    [
      'Contact: Hollis Peabody, 207-555-0113. They share moulds with a yard in Turkey.',
      ['Hollis Peabody | - | +12075550113 | -'],
    ],
  ],
  'not the customer: partner, vendor, third parties': [
    ['My colleague Ernesto Galvão will be out till April so come to me.', []],
    ['Our presales engineer Wiktor Zawada (wiktor@fieldpartner.example) does the demo.', []],
    [
      'Your way in is Gethin Prosser-Ali, Claims Director: 029 2096 0147, gprosser@acmepaper.example.',
      ['Gethin Prosser-Ali | gprosser@acmepaper.example | +442920960147 | Claims Director'],
    ],
    ['Your colleague Henrike Vossmann knows them well.', []],
    ['Our distributor is Caucasus House (contact there: Levan Beridze, levan@cdh.example).', []],
    [
      'Our champion there is Ludmila Sorokina, head of labs, ludmila@acmepaper.example.',
      ['Ludmila Sorokina | ludmila@acmepaper.example | - | head of labs'],
    ],
    ['The competitor is DocuNord, their rep is Ansgar Thomsen (ansgar@docunord.example).', []],
    [
      'Reference: Overberg Eggs, ask for Marlene Botha (marlene@overbergeggs.example) if you like.\n\nContact: Zanele Dube, zanele.dube@acmepaper.example',
      ['Zanele Dube | zanele.dube@acmepaper.example | - | -'],
    ],
    ['Hi Owen (and deals),\n\nCan you bring your LATAM person to a call on 25 Feb?', []],
  ],
  'not the customer any more, or nobody at all': [
    [
      'Ansprechpartnerin ist Frau Dr. Mechthild Gaßner-Pohl, mechthild.gassner-pohl@acmepaper.example. Bis zum 30. September war dies Herr Ewald Trips, der inzwischen im Ruhestand ist.',
      ['Dr. Mechthild Gaßner-Pohl | mechthild.gassner-pohl@acmepaper.example | - | -'],
    ],
    [
      'Graf Leopold selbst ist raus, zuständig ist jetzt Bernd Kullmann, Leiter Holzverkauf (Tel. 07571 555 26, Sigmaringen, Deutschland).',
      ['Bernd Kullmann | - | +49757155526 | Leiter Holzverkauf'],
    ],
    [
      'Sana Iqbal, who used to be the contact, is on maternity leave until 2028. Now it is Gethin Prosser, gprosser@acmepaper.example.',
      ['Gethin Prosser | gprosser@acmepaper.example | - | -'],
    ],
    [
      'Contact: Smt. Lekha Varghese... sorry, she is only the typist. Write to Abdul Rasheed, abdul@acmepaper.example.',
      ['Abdul Rasheed | abdul@acmepaper.example | - | -'],
    ],
    ['Il parle de 2,5 M FCFA par mois.', []],
    ['The Costa Rican lead of the project wants the same as the Galway Site.', []],
    ['In September 11 charts stayed behind. Hurricane Season starts in June.', []],
    ['They have looked at Black Forest Labs and at the Harmony Suite before.', []],
    ['The Crew Records Team and the Beet Procurement Office are unhappy with the Monday Report.', []],
    ['Der Neue Markt und die Alte Werft sind die beiden Standorte, dazu die Halle Nord.', []],
  ],
  'where a name and a title begin and end': [
    [
      'The facts from my notes on the visit to the mill, all in the wrong order: Pernille Juul, administrative\nchief, pernille.juul@acmepaper.example, decides.',
      ['Pernille Juul | pernille.juul@acmepaper.example | - | administrative chief'],
    ],
    [
      'Kontakt: Korbinian Stadler, techn. Leiter, k.stadler@acmepaper.example',
      ['Korbinian Stadler | k.stadler@acmepaper.example | - | techn. Leiter'],
    ],
    [
      'Talk to Rosalind Ferrow (Dir. Plant Services), r.ferrow@acmepaper.example.',
      ['Rosalind Ferrow | r.ferrow@acmepaper.example | - | Dir. Plant Services'],
    ],
    [
      'Vi satt i går med inköpschefen Torbjörn Wiklund, torbjorn.wiklund@acmepaper.example.',
      ['Torbjörn Wiklund | torbjorn.wiklund@acmepaper.example | - | inköpschefen'],
    ],
    [
      'The new VP Logistics, Candace Ormond, candace.ormond@acmepaper.example, called me.',
      ['Candace Ormond | candace.ormond@acmepaper.example | - | VP Logistics'],
    ],
    [
      'Das ist, mit vollem Namen Frauke Tiedemann, frauke.tiedemann@acmepaper.example.',
      ['Frauke Tiedemann | frauke.tiedemann@acmepaper.example | - | -'],
    ],
    [
      'Contact: Aurelio Bastida, gerente, a.bastida@acmepaper.example. Ph. 91 555 01 44 (España)',
      ['Aurelio Bastida | a.bastida@acmepaper.example | +34915550144 | gerente'],
    ],
  ],
  'a number ends with its sentence': [
    [
      'Contact : Solange Pirard, s.pirard@acmepaper.example, +32 69 55 50 18. 31 000 € par an, décision en mars.',
      ['Solange Pirard | s.pirard@acmepaper.example | +3269555018 | -'],
    ],
  ],
  'whose people are none of the customer': [
    [
      'You: Vault since 2021 via Corinne Blyth; us: servers. Buyer: Hugh Lander, h.lander@acmepaper.example',
      ['Hugh Lander | h.lander@acmepaper.example | - | -'],
    ],
    [
      'Our distributor Kelmscott (Mr. Tunnard) invoices. Contact: Hugh Lander, h.lander@acmepaper.example',
      ['Hugh Lander | h.lander@acmepaper.example | - | -'],
    ],
  ],
}
