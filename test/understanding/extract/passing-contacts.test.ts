/** Who is a contact though only mentioned, and who is none: beside a contact who can be reached, as partners write it. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

const HEADS: Record<string, [head: string, contact: string]> = {
  en: [
    'Please register Calder Valley Mencap. Main contact: Ruth Ogden, ruth@caldervalley.example.',
    'Ruth Ogden',
  ],
  de: [
    'Bitte die Spedition Harsewinkel GmbH registrieren. Kontakt: Ralf Dettmer, r.dettmer@harsewinkel.example.',
    'Ralf Dettmer',
  ],
  fr: [
    'Merci d’enregistrer la Laiterie du Haut-Buech. Contact : Céline Arnaud, c.arnaud@hautbuech.example.',
    'Céline Arnaud',
  ],
  es: [
    'Registrad Aceitunas Sierra Gorda S.L. Contacto: Elena Prieto, elena@sierragorda.example.',
    'Elena Prieto',
  ],
  it: [
    'Registrate il Pastificio Monte Alto srl. Referente: Bruno Neri, b.neri@montealto.example.',
    'Bruno Neri',
  ],
  nl: ['Graag Kaasmakerij De Weide BV registreren. Contact: Femke Bos, femke@deweide.example.', 'Femke Bos'],
  sv: ['Registrera Nordvik Plåt AB. Kontakt: Maja Lind, maja@nordvikplat.example.', 'Maja Lind'],
  da: ['Registrer venligst Søborg Smede A/S. Kontakt: Ida Brix, ida@soborgsmede.example.', 'Ida Brix'],
  pl: [
    'Prosimy zarejestrować Browar Stary Młyn Sp. z o.o. Kontakt: Anna Zając, anna@starymlyn.example.',
    'Anna Zając',
  ],
}
const besides = (language: string, words: string): string[] => {
  const [head, contact] = HEADS[language]!
  const mail = mailOf({ text: `${head}\n\n${words}` })
  const names = readDeals(mail, settingOf(mail))[0]!.contacts.map(({ name }) => name?.value ?? '-')
  expect(names).toContain(contact)
  return names.filter((name) => name !== contact)
}

describe('who of a department deals with us is a contact', () => {
  it.each([
    ['en', 'Karen in purchasing asked me whether you do a hosted version.', 'Karen'],
    ['en', 'Please copy Tom Reed in IT on everything.', 'Tom Reed'],
    ['en', 'Moira from accounts told me they key everything in twice.', 'Moira'],
    ['de', 'Frau Kolb aus der Buchhaltung hat mich angerufen.', 'Kolb'],
    ['fr', "Mme Perrin aux achats m'a demandé un devis.", 'Perrin'],
    ['fr', "C'est Thomas, à l'exploitation, qui m'en a parlé.", 'Thomas'],
    ['es', 'Carmen, de compras, me preguntó por el precio.', 'Carmen'],
    ['es', 'También estará en la reunión Toño, de administración.', 'Toño'],
    ['it', "Luca dell'ufficio acquisti mi ha chiesto un'offerta.", 'Luca'],
    ['nl', 'Jeroen van de boekhouding belde me over de facturen.', 'Jeroen'],
    ['nl', 'Wim uit de expeditie mailde me.', 'Wim'],
    ['sv', 'Kalle på inköp frågade mig om priset.', 'Kalle'],
    ['da', 'Tove fra bogholderiet ringede.', 'Tove'],
    ['pl', 'Pan Tomek z magazynu dzwonił.', 'Tomek'],
  ])('%s: %s', (language, words, name) => expect(besides(language, words)).toEqual([name]))

  it.each([
    ['en', 'Jean in accounts retypes the lot on a Friday.'],
    ['en', 'Zak in our IT asked me for the licence.'],
    ['en', 'Your Priya in finance told me the terms.'],
    ['de', 'Unser Kollege Jens aus der Technik hat mich gebeten.'],
  ])('not: %s: %s', (language, words) => expect(besides(language, words)).toEqual([]))
})

describe('of neither side are', () => {
  it.each([
    ['en', 'Their external DPO, Hannah Weiss, must see the contract.'],
    ['en', 'Hannah Weiss, their external DPO, must see the contract.'],
    ['en', 'The auditor, a Mr Stephen Plaice of Gower Whitlock LLP, found out that nobody signs.'],
    ['en', 'Oliver Crumb from the consultancy Portway writes the tender.'],
    ['en', 'They use Papertrail and its account manager Gus Holt fights for the renewal.'],
    ['en', 'As a reference we can offer Whitby Lifeboat Trust, where Mrs Maggie Doyle is head of IT.'],
    ['de', 'Herr Bäumler (Vertriebsleiter der Konkurrenz Aktenfix) war auch da.'],
    ['de', 'Der Steuerberater, Herr Wiese, drängt auf ein Archiv.'],
    ['de', 'Die Referenz ist die Papierfabrik Sölden, dort kann Frau Ursula Egger angerufen werden.'],
    ['fr', 'Le commissaire aux comptes, M. Bertrand Lacombe du cabinet Fidexis, l’exige.'],
    ['fr', 'Référence possible : Mme Gilberte Roy chez Messageries du Lac.'],
    ['fr', 'Lionel Marchal, leur ancien DSI, n’est plus dans la maison.'],
    ['es', 'Su gestoría (Sr. Lobo) lleva los papeles.'],
    ['es', 'La auditora, Beatriz Luque de la consultora Nexia, pide trazabilidad.'],
    ['it', "Il commercialista, dott. Gallo, vuole l'archivio."],
    ['nl', 'Hun accountant, Bas Okhuizen van Fiscaal Plus, wil dat het voor juli draait.'],
    ['nl', 'Hun IT-leverancier (contact: Ad Kersten) moet meewerken.'],
    ['sv', 'Revisorn Göran Falk på Norrevision är pådrivande.'],
    ['da', 'Deres revisor, Lise Damgaard fra Revi-Nord, er med i processen.'],
    ['en', 'Noel Astley of Astley Croft (noel@astleycroft.example) drew the plans.'],
    ['en', 'Noel Astley is from Astley & Croft, who wrote the tender (noel@astleycroft.example).'],
    ['de', 'Ing. Konrad Fetz vom Büro Fetz & Moser (konrad@fetzmoser.example) hat das Lastenheft gemacht.'],
    ['pl', 'Specyfikację pisał Rafał Kos z firmy Audytel (r.kos@audytel.example).'],
    ['da', 'Idas forgænger Villy Bak mente ikke det var et problem.'],
  ])('%s: %s', (language, words) => expect(besides(language, words)).toEqual([]))

  it.each([
    ['en', 'Her deputy, Imran Khalil, runs the pilot.', 'Imran Khalil'],
    ['en', 'Sign-off is with the finance director, Colin Peate.', 'Colin Peate'],
    ['fr', 'Mme Roche, la directrice, signera.', 'Roche'],
  ])('the customer’s own are not: %s: %s', (language, words, name) =>
    expect(besides(language, words)).toEqual([name]),
  )
})

describe('of the vendor’s or the partner’s own house are', () => {
  it.each([
    ['fr', 'Chez vous c’est Mme Corinne Vuille qui les suit.'],
    ['fr', 'Mme Lucie Ferrand, de chez vous, leur a vendu le reste.'],
    ['de', 'Bei euch kümmert sich Frau Sabine Kolb darum.'],
    ['it', 'Da voi lo segue Paolo Marchi.'],
    ['it', 'Da noi vi risponde Matteo Sala.'],
    ['es', 'Por vuestra parte vino Lola Prieto.'],
    ['nl', 'Bij jullie is mevrouw Anouk Smit ermee bezig.'],
    ['sv', 'Hos er har Peter Alm hand om dem.'],
    ['pl', 'Po naszej stronie projekt prowadzi Jan Kos.'],
  ])('%s: %s', (language, words) => expect(besides(language, words)).toEqual([]))

  it('whoever passed the mail on inside the house, by the address that a header below gives', () => {
    const mail = mailOf({
      text: `Siehe unten, bitte für uns schützen.

Von: Matthias Holler
Gesendet: Donnerstag, 8. Oktober 2026 16:47
An: Robin Field
Betreff: WG: Rückruf

Robin, das ist deiner.

Von: Florian Hainzl <f.hainzl@saatgut-haid.example>
Gesendet: Donnerstag, 8. Oktober 2026 15:10
An: Matthias Holler <m.holler@fieldpartner.example>
Betreff: Rückruf

Wir brauchen eine Lösung für unsere Freigaben. Bitte kommen Sie vorbei.

Florian Hainzl
Prokurist
Saatgut Haid GmbH`,
    })
    const { contacts } = readDeals(mail, settingOf(mail))[0]!
    expect(contacts.map(({ name }) => name?.value)).toEqual(['Florian Hainzl'])
  })
})

describe('of somebody whom nobody can reach yet the first name is all', () => {
  const names = (text: string) => {
    const mail = mailOf({
      text: `Just a tip: Manitou Coach Lines lose half of their inspection sheets. ${text}`,
    })
    return readDeals(mail, settingOf(mail))[0]!.contacts.map(({ name }) => name?.value)
  }
  it.each([
    ['I only have her first name, Roxanne.', 'Roxanne'],
    ['He did not give me more than his first name: Fergus.', 'Fergus'],
    ['Their depot is run by a lad called Fergus.', 'Fergus'],
    ['Von ihr weiß ich nur den Vornamen, Yvonne.', 'Yvonne'],
  ])('%s', (words, name) => expect(names(words)).toEqual([name]))
  it.each(['They run a tool called Fergus.', 'The boat is called Roxanne.'])('not: %s', (words) =>
    expect(names(words)).toEqual([]),
  )
})

it('a contact is whom the sentence calls so, whatever its language', () => {
  const mail = mailOf({
    text: 'Hej,\n\nVi vil gerne registrere Andelsmejeriet Nordvang. Kontakten er kvalitetschef Mogens Hjortlund. Han kan nås på 75 55 01 42 (Danmark).',
  })
  const [contact] = readDeals(mail, settingOf(mail))[0]!.contacts
  expect([contact?.name?.value, contact?.title?.value, contact?.phone?.value]).toEqual([
    'Mogens Hjortlund',
    'kvalitetschef',
    '+4575550142',
  ])
})
