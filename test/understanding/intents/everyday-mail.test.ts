import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

/** What lands in every mailbox, with sums, names, days and customers in it: subject, text. None is learnt from. */
const EVERYDAY: [string, string][] = [
  [
    '[PATCH v3 4/9] spi: add runtime suspend for the slave controller',
    'The clock stays on while no transfer is queued, which costs about 3 mW on the reference board. Gate it in the idle hook and take it again before the first word is written. Tested on two boards over a weekend.\n\nSigned-off-by: Anneke Bos <anneke@bos.example>\n---\n drivers/spi/slave.c | 41 +++++++++++++++++++++++++++++++++++++++\n 1 files changed, 41 insertions(+), 0 deletions(-)',
  ],
  [
    'Re: index is rebuilt at every start',
    'On Mon, 12 Oct 2026 08:11:40 +0300, Timo Lahti wrote:\n> With version 1.9 the index is rebuilt each time I start it.\n\nSame here. It compares the time stamps with the ones in the database, and mine differ by one hour since the change to winter time. As a workaround I set TZ=UTC in the unit file. Could one of the developers say whether the column should hold local time at all?',
  ],
  [
    'Q4 budget for the lab',
    'Hi Reza, the lab has 18,400 left until the end of the year. Priorities from my side: the second freezer (6,900, quote of 2 October attached), service contract for the mass spectrometer, then small parts. Sarah needs her order placed before 15 November or the account is frozen. Can we go through the list on Thursday at ten?',
  ],
  [
    'RE: Gas nominations for the weekend',
    'Darla - please confirm 12,000 a day at the city gate for Saturday and Sunday, and 9,500 for Monday. The customer called at four and wants to go down from Monday on because the plant is in maintenance. Scheduling has the contract number. If we are long, sell it at the hub.\n\nThanks,\nStacy x3-5512',
  ],
  [
    'Elternbeirat: Kuchenverkauf',
    'Liebe Eltern, am 27. November verkaufen wir in der großen Pause Kuchen. Wir brauchen noch sechs Bleche und zwei Leute ab 9 Uhr. Der Erlös (letztes Jahr 312 Euro) geht an das neue Klettergerüst. Meldet euch bitte bei Frau Albers, 0421 555 0162.',
  ],
  [
    'Compte rendu du CSE',
    "Le projet de déménagement a été présenté : le bail court jusqu'en mars, le budget est de 240 000 euros et la direction décidera en décembre. Les salariés demandent des places pour les vélos. La prochaine réunion aura lieu le jeudi 19 à 14 heures avec Mme Roussel.",
  ],
  [
    'Recibo da reserva 88213',
    'Olá Marta, a sua reserva está confirmada: dois quartos, chegada a 3 de dezembro, partida a 6, total 412,00 EUR. O check-in é a partir das 15h. Para alterar, ligue 21 555 0134 até 48 horas antes. Boa viagem!',
  ],
  [
    'job at the harbour office',
    'Dear Sir or Madam, I saw your notice and would like to apply as a clerk. I have worked for six years in customer service at a shipping agent, speak Danish and English and can start on 1 February. My certificates are attached. I would be glad to meet you.\nKind regards, Signe Toft, +45 55 50 11 23',
  ],
  [
    'Re: Re: bike shed',
    'I am with Ulla: paint it green and be done with it. The quote of 2,300 is a joke, my cousin does it for 900 and a crate of beer. Who decides, the board or the meeting in January? I will not be there, my vote goes to Ulla.',
  ],
  [
    'Verbale della riunione del coro',
    'Presenti in quattordici. Il concerto di Natale è il 19 dicembre in San Rocco, prove ogni martedì. Il contratto con la pianista (450 euro) è stato firmato. Servono due macchine per portare le pedane. Chi conosce qualcuno alla stampa parli con Elvira.',
  ],
  [
    'Storing lift blok C',
    'Beste bewoners, de lift staat stil tot donderdag omdat een onderdeel uit Duitsland moet komen. De monteur verwacht rond 14 uur klaar te zijn. Mevrouw De Haan op 4 hoog heeft hulp nodig met boodschappen, wie kan? Bel mij even: 06 555 01 77.',
  ],
  [
    'Re: översättning av kapitel två',
    'Hej Nils, jag har läst dina ändringar och håller med om det mesta. "Kontrakt" passar bättre än "avtal" i den scenen, kunden är ju jurist. Skicka resten före den 20, så hinner förlaget sätta det i december.',
  ],
  [
    '忘年会のお知らせ',
    '各位 今年の忘年会は十二月十一日(金)十八時半より駅前の「ふじ」で行います。会費は五千円です。参加の可否を今月末までに幹事の西尾(内線 3312)までご連絡ください。',
  ],
]

describe('everyday mail that somebody sends to the registration address', () => {
  it.each(EVERYDAY)('brings no deal: %s', (subject, text) => {
    const mail = mailOf({ subject, text })
    expect(understand(mail, settingOf(mail))).toMatchObject({ deals: [] })
  })
})

/** None is learnt from; each has the words of an answer, or of an end, in it. */
const ASIDE = [
  'Please do not leave bicycles in the stairwell.',
  'Bring a torch and a warm jumper.',
  'Gern zeige ich Ihnen bei Gelegenheit unseren Garten.',
  'The prescription has been sent to the chemist on Bridge Street.',
  'Veuillez ne pas sonner après vingt heures.',
  "I've got your umbrella, it was behind the door.",
  'Le distributeur de café ne marche plus depuis lundi.',
  'Rejected manuscripts are not returned to the authors.',
  'Your parcel has been handed over to the carrier.',
  'No se admiten perros en la piscina.',
  'De verwarming doet het weer sinds vanmorgen.',
  'Kassören är bortrest till den nionde.',
  "Please don't feed the swans near the jetty.",
  'Biblioteka nie wypożycza map na zewnątrz.',
  'We lost the key to the bicycle shed again.',
  'Our goalkeeper won the raffle, of all people.',
  'Die Wahl hat wieder Frau Petersen gewonnen.',
  'Der kommer ikke varmt vand før torsdag.',
  'O porteiro não recebe encomendas ao domingo.',
  'Mathilde reprend la chorale à partir de janvier.',
  'The minutes are with Howard.',
]

describe('words about something else, in answer to an offer or to a letter about a deal', () => {
  const context = { subject: '', senderWords: new Set<string>(), vendorDomains: ['vendor.example'], facts: 0 }

  it.each(ASIDE)('decide nothing: %s', (words) => {
    const decisions: readonly string[] = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST']
    const intents = (['HANDOFF', 'DEAL'] as const).map((letter) => wishOf(words, context, letter).intent)
    expect(intents.filter((intent) => decisions.includes(intent))).toEqual([])
  })
})

describe('a deal that a machine sends, or that was sent before', () => {
  it('is registered from a form with dotted leaders that says not to reply', () => {
    const mail = mailOf({
      from: 'Fieldpartner CRM <no-reply@fieldpartner.example>',
      subject: 'Registration 4471 from our CRM',
      text: 'This message was generated automatically.\n\nAccount .......... Holm & Brandt Shipyards\nContact .......... Ida Holm\nContact e-mail ... ida@holmbrandt.example\nAmount ........... 48,000.00\nCurrency ......... EUR\nNeed ............. Welding records are kept on paper\n\nPlease do not reply to this e-mail.',
    })
    const read = understand(mail, settingOf(mail))
    expect([read.intent, read.deals[0]?.accountName?.value, read.deals[0]?.amount?.value.min]).toEqual([
      'REGISTRATION',
      'Holm & Brandt Shipyards',
      '48000',
    ])
  })

  const sentBefore = (sender: string) =>
    `---------- Forwarded message ---------\nFrom: ${sender}\nDate: Mon, Sep 21, 2026\nSubject: Tarn Valley Foods\nTo: deals@intake.vendor.example\n\nPlease register Tarn Valley Foods for Flow, 52,000 EUR, decision end of January 2027. Contact: Asha Pell, a.pell@tarnvalley.example.`

  it.each([
    'Hello again, I sent the mail below more than three weeks ago and never had a number or an answer. Are we on record with it?',
    'Guten Tag, die Nachricht unten ist von September. Ist sie bei Ihnen angekommen, und was ist daraus geworden?',
    "Bonjour, avez-vous bien reçu mon message ci-dessous ? Nous n'avons pas eu de réponse depuis.",
  ])('is asked after by the words above one’s own mail: %s', (above) => {
    const text = `${above}\n\n${sentBefore('Robin Field <robin@fieldpartner.example>')}`
    const mail = mailOf({ subject: 'Fwd: Tarn Valley Foods', text })
    expect(understand(mail, settingOf(mail)).intent).toBe('STATUS_REQUEST')
  })

  it('is registered where the words above ask for that', () => {
    const text = `One more, please register.\n\n${sentBefore('Robin Field <robin@fieldpartner.example>')}`
    const mail = mailOf({ subject: 'Fwd: Tarn Valley Foods', text })
    expect(understand(mail, settingOf(mail)).intent).toBe('REGISTRATION')
  })
})
