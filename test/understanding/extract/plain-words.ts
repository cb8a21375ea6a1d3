/**
 * What nearly everybody writes, in the plainest words of ten languages: a sum of 45,000 EUR, a decision in February 2027,
 * Maya Lind at the customer, a step on 12 January. Readers that learn from hard examples must not forget these.
 */

import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'
import { mailOf } from './kit.ts'

/** Sentences by language. */
export type Lines = Record<string, string[]>

export const AMOUNTS: Lines = {
  en: [
    'Amount is about 45,000 EUR.',
    'The value is 45k EUR per year.',
    'They have 45,000 euros for this.',
    'Price tag 45k euros.',
    'It is a 45,000 EUR deal.',
    'Volume: 45,000 EUR.',
    'Approved spend of 45,000 EUR.',
    'We quoted 45,000 EUR.',
    'Our offer stands at 45,000 EUR.',
    'expected revenue EUR 45k',
    'TCV 45,000 EUR',
    'ARR 45k EUR',
    '45,000 EUR ACV',
  ],
  de: [
    'Auftragswert etwa 45.000 EUR.',
    'Es sind 45.000 Euro eingeplant.',
    'Das Budget beträgt 45.000 €.',
    'Wir haben 45.000 € angeboten.',
    'Größenordnung 45 TEUR.',
    'Umfang: 45.000 €',
    'Das macht 45.000 Euro.',
    'Der Kunde hat 45.000 Euro bewilligt.',
  ],
  fr: [
    'Le montant est de 45 000 euros.',
    'Budget prévu : 45 000 €.',
    'Nous avons chiffré à 45 000 €.',
    'Ils ont 45 000 euros pour ça.',
    'Valeur du contrat 45 000 €.',
    'Environ 45 k€.',
  ],
  es: [
    'El importe es de 45.000 euros.',
    'Tienen 45.000 € para esto.',
    'Presupuesto: 45.000 €.',
    'Les hemos ofertado 45.000 €.',
    'Valor del contrato: 45.000 euros.',
    'Unos 45.000 euros.',
  ],
  it: [
    "L'importo è di 45.000 euro.",
    'Hanno 45.000 euro a budget.',
    'Valore stimato: 45.000 €.',
    'Abbiamo offerto 45.000 €.',
    'Circa 45.000 euro.',
  ],
  pt: [
    'O montante é de 45.000 euros.',
    'Eles têm 45.000 € para isto.',
    'Orçamento: 45.000 €.',
    'Apresentámos proposta de 45.000 €.',
    'Cerca de 45.000 euros.',
  ],
  nl: [
    'Het bedrag is 45.000 euro.',
    'Ze hebben 45.000 euro begroot.',
    'Waarde: 45.000 euro.',
    'Wij hebben 45.000 euro geoffreerd.',
    'Ongeveer 45.000 euro.',
  ],
  sv: ['Värdet är 45 000 EUR.', 'De har budgeterat 45 000 EUR.', 'Ungefär 45 000 EUR.'],
  da: ['Beløbet er 45.000 EUR.', 'Cirka 45.000 EUR.'],
  pl: ['Kwota to 45 000 EUR.', 'Mają na to 45 000 EUR.', 'Około 45 000 EUR.'],
}
export const CLOSES: Lines = {
  en: [
    'They decide in February 2027.',
    'Expected close February 2027.',
    'They want to sign in February 2027.',
    'PO in February 2027.',
    'Should close by the end of February 2027.',
    'Order expected February 2027.',
    'Target close date: 28 Feb 2027',
    'They will order in Feb 2027.',
    'The contract will be signed in February 2027.',
    'Closing in February 2027.',
    'I expect a decision in February 2027.',
    'They plan to buy in February 2027.',
  ],
  de: [
    'Entscheidung im Februar 2027.',
    'Abschluss im Februar 2027.',
    'Sie wollen im Februar 2027 unterschreiben.',
    'Bestellung Ende Februar 2027.',
    'Der Auftrag soll im Februar 2027 kommen.',
    'Entschieden wird im Februar 2027.',
    'Vergabe im Februar 2027.',
  ],
  fr: [
    'Décision en février 2027.',
    'Signature prévue en février 2027.',
    'Ils décident fin février 2027.',
    'Commande attendue en février 2027.',
    'Ils signeront en février 2027.',
    "L'attribution est prévue en février 2027.",
  ],
  es: [
    'Deciden en febrero de 2027.',
    'Firma prevista en febrero de 2027.',
    'Cierre estimado: febrero de 2027.',
    'Esperan firmar en febrero de 2027.',
    'El pedido saldrá en febrero de 2027.',
  ],
  it: [
    'Decidono a febbraio 2027.',
    'Firma prevista a febbraio 2027.',
    'Ordine atteso a febbraio 2027.',
    'Chiusura prevista: febbraio 2027.',
    'Firmeranno a febbraio 2027.',
  ],
  pt: [
    'Decidem em fevereiro de 2027.',
    'Assinatura prevista para fevereiro de 2027.',
    'Fechamento esperado em fevereiro de 2027.',
    'A adjudicação é em fevereiro de 2027.',
    'A encomenda sai em fevereiro de 2027.',
  ],
  nl: [
    'Ze beslissen in februari 2027.',
    'Handtekening verwacht in februari 2027.',
    'Besluit in februari 2027.',
    'Order in februari 2027.',
    'Ze willen in februari 2027 tekenen.',
  ],
  sv: ['De beslutar i februari 2027.', 'Beslut väntas i februari 2027.', 'Påskrift i februari 2027.'],
  da: ['De beslutter i februar 2027.', 'Beslutning i februar 2027.', 'Underskrift forventes i februar 2027.'],
  pl: ['Decyzja w lutym 2027.', 'Podpis w lutym 2027.', 'Zamówienie w lutym 2027.'],
}
export const PEOPLE: Lines = {
  en: [
    'Contact is Maya Lind, COO.',
    'Speak to Maya Lind, she runs operations.',
    'My contact there: Maya Lind (COO).',
    'The buyer is Maya Lind.',
    'Maya Lind is the decision maker.',
    'I talk to Maya Lind, their COO.',
    'Reach Maya Lind on maya@lumen.example.',
    'Maya Lind will be your contact.',
    'Sponsor: Maya Lind',
  ],
  de: [
    'Ansprechpartnerin ist Maya Lind, Leiterin Einkauf.',
    'Unsere Kontaktperson dort ist Maya Lind.',
    'Frau Maya Lind entscheidet.',
    'Mit Maya Lind, der Einkaufsleiterin, sprechen wir.',
    'Kontakt: Maya Lind',
  ],
  fr: [
    'Le contact est Maya Lind, directrice des achats.',
    'Notre interlocutrice est Maya Lind.',
    'C’est Maya Lind qui décide.',
    'Mme Maya Lind suit le projet chez eux.',
  ],
  es: [
    'El contacto es Maya Lind, directora de compras.',
    'Nuestra interlocutora es Maya Lind.',
    'Quien decide es Maya Lind.',
    'Hablo con Maya Lind, su directora.',
  ],
  it: [
    'Il referente è Maya Lind, direttrice acquisti.',
    'La nostra interlocutrice è Maya Lind.',
    'Decide Maya Lind.',
  ],
  pt: [
    'O contato é Maya Lind, diretora de compras.',
    'A nossa interlocutora é a Maya Lind.',
    'Quem decide é a Maya Lind.',
  ],
  nl: ['Contactpersoon is Maya Lind, hoofd inkoop.', 'Ons contact daar is Maya Lind.', 'Maya Lind beslist.'],
  sv: ['Kontakten är Maya Lind, inköpschef.', 'Maya Lind bestämmer.'],
  da: ['Kontakten er Maya Lind, indkøbschef.', 'Maya Lind beslutter.'],
  pl: ['Kontakt: Maya Lind, dyrektor zakupów.', 'Decyduje Maya Lind.'],
}
export const STEPS: Lines = {
  en: [
    'Next step is a demo on 12 January.',
    'We show them a demo on 12 January.',
    'We meet them on 12 January.',
    'Please send somebody to the workshop on 12 January.',
    'Call with them on 12 January.',
    'They expect our proposal by 12 January.',
  ],
  de: [
    'Nächster Schritt ist eine Demo am 12. Januar.',
    'Wir treffen sie am 12. Januar.',
    'Am 12. Januar zeigen wir die Demo.',
    'Bitte schickt jemanden zum Workshop am 12. Januar.',
  ],
  fr: [
    'Prochaine étape : démo le 12 janvier.',
    'Nous les voyons le 12 janvier.',
    'Une démo est prévue le 12 janvier.',
  ],
  es: [
    'Próximo paso: demo el 12 de enero.',
    'Nos reunimos el 12 de enero.',
    'Les hacemos una demo el 12 de enero.',
  ],
  it: ['Prossimo passo: demo il 12 gennaio.', 'Li incontriamo il 12 gennaio.'],
  pt: ['Próximo passo: demo em 12 de janeiro.', 'Reunimos com eles no dia 12 de janeiro.'],
  nl: ['Volgende stap: demo op 12 januari.', 'We zien ze op 12 januari.'],
  sv: ['Nästa steg är en demo den 12 januari.', 'Vi träffar dem den 12 januari.'],
  da: ['Næste skridt er en demo den 12. januar.', 'Vi mødes med dem den 12. januar.'],
  pl: ['Następny krok: demo 12 stycznia.', 'Spotykamy się z nimi 12 stycznia.'],
}
export const AROUND: Record<string, [opening: string, closing: string]> = {
  en: [
    'Hi, please register Lumen Foods for Flow. Their invoices sit on paper for weeks and the auditors complained.',
    'Best regards\nAna Ruiz',
  ],
  de: [
    'Hallo, bitte registriert Lumen Foods für Flow. Die Rechnungen liegen wochenlang auf Papier und die Prüfer haben das bemängelt.',
    'Viele Grüße\nAna Ruiz',
  ],
  fr: [
    'Bonjour, merci d’enregistrer Lumen Foods pour Flow. Les factures restent des semaines sur papier et les auditeurs se sont plaints.',
    'Cordialement\nAna Ruiz',
  ],
  es: [
    'Hola, quiero registrar Lumen Foods para Flow. Las facturas pasan semanas en papel y los auditores se han quejado.',
    'Saludos\nAna Ruiz',
  ],
  it: [
    'Buongiorno, vorrei registrare Lumen Foods per Flow. Le fatture restano settimane su carta e i revisori si sono lamentati.',
    'Saluti\nAna Ruiz',
  ],
  pt: [
    'Olá, gostaria de registrar a Lumen Foods para o Flow. As faturas ficam semanas em papel e os auditores reclamaram.',
    'Obrigada\nAna Ruiz',
  ],
  nl: [
    'Hallo, graag Lumen Foods registreren voor Flow. De facturen liggen weken op papier en de accountant klaagde.',
    'Groeten\nAna Ruiz',
  ],
  sv: [
    'Hej, registrera gärna Lumen Foods för Flow. Fakturorna ligger veckor på papper och revisorn klagade.',
    'Hälsningar\nAna Ruiz',
  ],
  da: [
    'Hej, registrer venligst Lumen Foods til Flow. Fakturaerne ligger i ugevis på papir og revisoren klagede.',
    'Venlig hilsen\nAna Ruiz',
  ],
  pl: [
    'Cześć, proszę zarejestrować Lumen Foods na Flow. Faktury leżą tygodniami na papierze i audytor się skarżył.',
    'Pozdrawiam\nAna Ruiz',
  ],
  no: [
    'Hei, registrer gjerne Lumen Foods for Flow. Fakturaene ligger i ukevis på papir og revisoren klaget.',
    'Hilsen\nAna Ruiz',
  ],
  fi: [
    'Hei, rekisteröikää Lumen Foods, tuote Flow. Laskut ovat viikkoja paperilla ja tilintarkastaja valitti.',
    'Terveisin\nAna Ruiz',
  ],
  cs: [
    'Dobrý den, prosím zaregistrujte Lumen Foods pro Flow. Faktury leží týdny na papíře a auditor si stěžoval.',
    'S pozdravem\nAna Ruiz',
  ],
  ja: [
    'お世話になっております。Lumen Foods を Flow で登録お願いします。請求書が数週間紙のままで、監査人から指摘がありました。',
    'よろしくお願いいたします。\nAna Ruiz',
  ],
}

/** Ana's registration of Lumen Foods for Flow with one more sentence, of Tuesday, 10 November 2026. */
export const registrationWith = (language: string, sentence: string): ParsedMail => {
  const [opening, closing] = AROUND[language] as [string, string]
  return mailOf({
    from: 'Ana Ruiz <ana@fieldpartner.example>',
    subject: 'Lumen Foods',
    date: '2026-11-10T10:00:00+00:00',
    text: `${opening} ${sentence}\n\n${closing}`,
  })
}
