/** The clause that tells the step, out of sentences that say more than that; and what looks like a step and is none. */
import { describe, expect, it } from 'vitest'
import { readDeals } from '../../../src/understanding/wish/readers/registration.ts'
import { mailOf, settingOf } from './kit.ts'

/** Written on Thursday, 15 October 2026: the words of the mail, the step, its day. */
const told: [string, string, string | null][] = [
  // Behind a label the sum and the close are facts of their own.
  [
    'Next step: signature on 8 December, amount now 57k EUR, close slips to mid January',
    'signature on 8 December',
    '2026-12-08',
  ],
  [
    'Nächster Schritt: Unterschrift am 8. Dezember, Betrag jetzt 57k EUR, Abschluss rutscht auf Mitte Januar',
    'Unterschrift am 8. Dezember',
    '2026-12-08',
  ],
  [
    'Next step: demo on 8 December, with Robin, Maya and the CFO',
    'demo on 8 December, with Robin, Maya and the CFO',
    '2026-12-08',
  ],
  [
    'Next step: workshop on 8 December, budget to be discussed',
    'workshop on 8 December, budget to be discussed',
    '2026-12-08',
  ],
  ['I take it. Next step: call Robin on 7 December', 'call Robin on 7 December', '2026-12-07'],
  ["I'm in. Next step: call Robin on 7 December", 'call Robin on 7 December', '2026-12-07'],
  [
    'Wendell and I have a call on Tuesday 27 October at 2pm and I would like one of your engineers to sit in.',
    'Wendell and I have a call on Tuesday 27 October at 2pm',
    '2026-10-27',
  ],
  [
    'PS Thandeka is in the orchards till the 3rd, so please ring her on Wednesday 4 November.',
    'ring her on Wednesday 4 November',
    '2026-11-04',
  ],
  [
    'We would like the order placed before Jan 31. Can your people meet Peggy on November 18 in Duluth?',
    'Can your people meet Peggy on November 18 in Duluth?',
    '2026-11-18',
  ],
  [
    'When can they show it to the lab team? Nov 3 or Nov 4 works here.',
    'When can they show it to the lab team? Nov 3 or Nov 4 works here',
    '2026-11-03',
  ],
  [
    'Kunnen jullie op dinsdag 20/10 meekomen naar de kas?',
    'Kunnen jullie op dinsdag 20/10 meekomen naar de kas?',
    '2026-10-20',
  ],
  [
    '12. Nächster Schritt: Besichtigung Ofen 2 am 20.10.2026\n13. Sonstiges: -',
    'Besichtigung Ofen 2 am 20.10.2026',
    '2026-10-20',
  ],
  // Orders to who reads the mail.
  [
    'abt 30k, po by 30 Nov\ncall him Thursday, not before 10',
    'call him Thursday, not before 10',
    '2026-10-22',
  ],
  ['Flow fits. Ask her for the floor plan she promised', 'Ask her for the floor plan she promised', null],
  ['Fragt ihn nach dem Prozessplan.', 'Fragt ihn nach dem Prozessplan', null],
  ['Appelez-la mardi, pas avant 10h.', 'Appelez-la mardi, pas avant 10h', '2026-10-20'],
  ['Llamadla el martes a partir de las diez.', 'Llamadla el martes a partir de las diez', '2026-10-20'],
  ['Chiamatela martedì dopo le dieci.', 'Chiamatela martedì dopo le dieci', '2026-10-20'],
  ['Vraag hem om de procesplaat.', 'Vraag hem om de procesplaat', null],
  ['Ring henne på måndag.', 'Ring henne på måndag', '2026-10-19'],
  ['Zadzwońcie do niej w poniedziałek.', 'Zadzwońcie do niej w poniedziałek', '2026-10-19'],
  ['Soittakaa hänelle maanantaina.', 'Soittakaa hänelle maanantaina', '2026-10-19'],
  ['Zavolejte jí v pondělí.', 'Zavolejte jí v pondělí', '2026-10-19'],
  // What somebody does with the customer goes before who may come and how the customer is reached.
  [
    'Am 5. November führen wir der Geschäftsleitung den Ablauf vor. Falls jemand von Ihnen dabei sein möchte, bitte um kurze Rückmeldung.',
    'Am 5. November führen wir der Geschäftsleitung den Ablauf vor',
    '2026-11-05',
  ],
  [
    'Nous y retournons jeudi 22 octobre avec une première version. Vous pouvez appeler M. Castaing au 05 56 00 12 34.',
    'Nous y retournons jeudi 22 octobre avec une première version',
    '2026-10-22',
  ],
  [
    'You can call her on +353 1 555 0142 to arrange a demo on 3 November.',
    'You can call her on +353 1 555 0142 to arrange a demo on 3 November',
    '2026-11-03',
  ],
  [
    'Martedì 27 ottobre torniamo da loro con un prototipo. Se qualcuno di voi vuole esserci, basta un cenno.',
    'Martedì 27 ottobre torniamo da loro con un prototipo',
    '2026-10-27',
  ],
  [
    'Next is the bidder conference on 29 October, we need somebody of yours in the room.',
    'Next is the bidder conference on 29 October, we need somebody of yours in the room',
    '2026-10-29',
  ],
  [
    'Vi tar workshopen och relationen, nästa träff är den 20 november.',
    'nästa träff är den 20 november',
    '2026-11-20',
  ],
  [
    'The partners rule on it on 4 December. Before that, Hanna shows the plan to him on 20 November.',
    'Before that, Hanna shows the plan to him on 20 November',
    '2026-11-20',
  ],
]

/** Suggested, wished for, asked for by the customer: what is to be done, without the hedges around it. */
const hedged: [string, string][] = [
  [
    "I'd suggest we maybe do a call with Karen on Tuesday, what do you think?",
    'a call with Karen on Tuesday',
  ],
  ['How about a call with Karen on Tuesday?', 'a call with Karen on Tuesday'],
  [
    'Ich würde vorschlagen, wir machen vielleicht am Dienstag einen Call mit Karen, was meint ihr?',
    'am Dienstag einen Call mit Karen',
  ],
  [
    "Je propose qu'on fasse peut-être un appel avec Karen mardi, qu'en pensez-vous ?",
    'un appel avec Karen mardi',
  ],
  [
    'Propongo que hagamos quizás una llamada con Karen el martes, ¿qué os parece?',
    'una llamada con Karen el martes',
  ],
  [
    'Sugiro fazermos talvez uma chamada com a Karen na terça, o que acham?',
    'uma chamada com a Karen na terça',
  ],
  ['Propongo di fare magari una call con Karen martedì, che ne dite?', 'una call con Karen martedì'],
  [
    'Ik stel voor dat we dinsdag misschien een call met Karen doen, wat denken jullie?',
    'dinsdag misschien een call met Karen doen',
  ],
  ['Proponuję może telefon z Karen we wtorek, co sądzicie?', 'telefon z Karen we wtorek'],
  [
    'Jag föreslår att vi kanske tar ett samtal med Karen på tisdag, vad tror ni?',
    'ett samtal med Karen på tisdag',
  ],
  [
    'Jeg foreslår, at vi måske tager et opkald med Karen på tirsdag, hvad synes I?',
    'et opkald med Karen på tirsdag',
  ],
]
const wished = [
  "They'd love a sandbox to play with.",
  'What they need from you now is a price list.',
  'Karen asked whether you could send over some case studies.',
  'Happy to set up an intro with Karen whenever suits you.',
  'Sie hätten gern einen Testzugang.',
  'Frau Moor möchte vorher mit einem Referenzkunden sprechen.',
  'Ils aimeraient avoir un accès de test.',
  'Les gustaría tener acceso a un entorno de pruebas.',
  'Ahora les haría falta una demostración.',
  'Eles gostariam de ter um ambiente de testes.',
  'Vorrebbero un ambiente di prova.',
  'Ze zouden graag een testomgeving willen.',
  'Chcieliby dostęp do środowiska testowego.',
  'De skulle vilja ha en testmiljö.',
  'Det vore bra om någon från er visade Vault den 4 november.',
  'De vil gerne have et testmiljø.',
  'Det ville være godt, hvis en af jer viste dem Vault den 4. november.',
]

const none = [
  'We had a call with Karen on Tuesday last week.',
  'The demo with Karen on Tuesday last week went well.',
  'The auditors visit them on 4 December.',
  'Die Wirtschaftsprüfer kommen am 4. Dezember ins Haus.',
  'Les auditeurs passent le 4 décembre.',
  'Los auditores vienen el 4 de diciembre.',
  'De accountants komen op 4 december langs.',
  'Their IT team tests the interface in-house until March.',
  'They would like to replace the price list that nobody trusts.',
  'She would love a tool that sends quotations without paper.',
  'They need a demo system that shows the status of each order.',
  'Karen asked whether you support SAP.',
  'Sie möchten ihre Preisliste endlich automatisch pflegen.',
  'Ils voudraient remplacer leur liste de prix tenue à la main.',
  'Vorrebbero fare i preventivi senza carta.',
  'Ze willen graag hun prijslijst automatisch bijwerken.',
  'Chcieliby robić wyceny bez papieru.',
  "She's out till Monday so don't call before then.",
  'Next step: demo on 2 October 2026',
  'Callum, as promised: £68,000 all in for the warehouse only.',
  'Quedamos a su disposición.',
  'Send them my regards.',
  'Call her on 07700 900123.',
  'Somebody inside sold their price list to a rival, so now she wants the files locked.',
  'The order came on 9 December.',
  // Who may come, and how somebody is reached.
  'If any of you fancy coming along, a short note would be great.',
  'Falls jemand von Ihnen dabei sein möchte, bitte um kurze Rückmeldung.',
  "Si l'un de vous veut se joindre à nous, il y aura des sardines.",
  'Se qualcuno di voi vuole esserci, basta un cenno.',
  'Wie van jullie erbij wil zijn, graag een kort bericht.',
  'Om någon av er vill vara med, hör gärna av er.',
  'Vous pouvez la joindre au 02 98 55 50 17 ou à s.legoff@conserverie.example.',
  'You can reach her on +353 1 555 0142 or at aoife@corriganseeds.example.',
  'Erreichbar ist er am besten unter 044 555 01 22.',
  'Se la puede localizar en el 948 55 50 12 o en n.goni@irurzun.example.',
]

const stepOf = (text: string) => {
  const mail = mailOf({ text })
  const [deal] = readDeals(mail, settingOf(mail))
  return [deal?.nextStep?.value ?? null, deal?.nextStepDate?.value ?? null]
}

/** In a registration that says who the customer is and what it needs. */
const stepIn = (sentence: string) =>
  stepOf(
    `Hi,\n\nBellweather Foods (Karen Moor, CFO, karen.moor@bellweather.example) have invoices that wait nine days. ${sentence}\n\nRobin`,
  )[0]

describe('the next step', () => {
  it.each(hedged)('%s', (sentence, step) => expect(stepIn(sentence)).toBe(step))
  it.each(wished)('%s', (sentence) => expect(stepIn(sentence)).toBe(sentence.replace(/\.$/, '')))
  it.each(none)('none: %s', (sentence) => expect(stepIn(sentence)).toBeNull())
  it.each(told)('of: %s', (text, step, day) => {
    expect(stepOf(text)).toEqual([step, day])
  })
  it.each(none)('none in: %s', (text) => {
    expect(stepOf(text)).toEqual([null, null])
  })
})
