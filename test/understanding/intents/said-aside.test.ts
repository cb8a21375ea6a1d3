/** Answers to an offer with a word beside them that is for somebody else, or only for information. */
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/understanding/sentences.ts'
import { declineReason } from '../../../src/understanding/wish/readers/decline.ts'
import { wishOf } from '../../../src/understanding/wish/wish.ts'

const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}
const heard = (words: string) => wishOf(words, CONTEXT, 'HANDOFF').intent

describe('takes the deal', () => {
  test.each([
    'Bin dabei! @Joost: melde mich morgen früh',
    'Mine. @Dana I’ll ring you tomorrow morning.',
    'Je le prends. @Camille : je t’appelle demain matin.',
    'Me lo quedo. @Lucía: te llamo mañana a primera hora.',
    'Lo prendo io. @Giulia: ti chiamo domani.',
    'Ik neem hem. @Joost: ik bel je morgen.',
    'Jag tar den. @Lena: jag ringer i morgon.',
    "ok mine, but FYI claire's been talking to their CIO since sept, so we should sort out who does what. can someone tell camille?",
    'On it, but just so you know I met their CFO in June.',
    'Ich übernehme, aber zur Info: Claire kennt den CIO.',
    'Je le prends, mais pour info Claire connaît leur DSI.',
    'Me lo quedo, pero por cierto: conozco a su director.',
    'Got it, on it',
    'Gotcha, mine',
    'Understood. On it.',
    'Verstanden, ich übernehme',
    'Alles klar, meins',
    'Bien reçu, je prends',
    'Entendido, me lo quedo',
    'Ricevuto, lo prendo io',
    'Begrepen, ik pak hem op',
  ])('%s', (words) => {
    expect(heard(words)).toBe('ACCEPT')
  })
})

describe('decides nothing', () => {
  test.each([
    'Got it',
    'Got it, thanks',
    'Understood',
    'Verstanden',
    'Bien reçu, merci',
    '@Joost: melde mich morgen früh',
    'Melde mich morgen früh',
    'Bin dabei, aber nur wenn der Kunde bis Januar entscheidet. @Joost: melde mich morgen früh',
    'Mine, but FYI only if they have a budget.',
    'Mine if Dana agrees, but FYI I met their CFO in June.',
    "I'd be in. @Ines: I'll call you first to see if it fits.",
    'Maybe mine, but FYI Claire knows them better.',
    'Got it, will let you know tomorrow',
    'Understood, I need to check with my manager first.',
  ])('%s', (words) => {
    expect(heard(words)).not.toBe('ACCEPT')
    expect(heard(words)).not.toBe('DECLINE')
  })
})

describe('why somebody declines', () => {
  const reason = (words: string) => declineReason(sentencesOf(words, ''), 'own', words)?.value ?? null

  test.each([
    "Bonjour, je suis déjà sur Duval en direct depuis septembre, mon contact c'est le DSI. Donc conflit d'intérêt, je préfère que quelqu'un d'autre tranche.",
    'I have to decline. I have been working this account directly since May.',
    "Not for me: they're in my direct pipeline already.",
    'No thanks, we have an open opportunity with them.',
    'Pass. They are already one of my own accounts.',
    'Ich lehne ab, wir sind dort seit Juni direkt dran.',
    'Nein danke, ich bin bei denen schon im Gespräch.',
    'Lo rechazo: ya estoy con ellos directamente desde mayo.',
    'Devo rifiutare, li seguo già direttamente.',
    'Ik moet nee zeggen, ik zit al rechtstreeks met hen aan tafel.',
    'Recuso: já trabalho com eles diretamente.',
    'Odmawiam, prowadzę ich już bezpośrednio.',
  ])('the customer is worked directly: %s', (words) => {
    expect(reason(words)).toBe('ALREADY_WORKING_ACCOUNT')
  })

  test.each([
    ["I decline, I'm already working on three other deals.", 'NO_CAPACITY'],
    ['Sorry, already have a full plate.', 'NO_CAPACITY'],
    ['Not my territory, please tell them directly.', 'NOT_MY_TERRITORY'],
    ["There's a conflict of interest with another account of mine.", 'CONFLICT_OF_INTEREST'],
    ['Leider kein Platz, ich sage es Dana direkt.', null],
    ['I decline, and I will tell Dana directly.', null],
  ])('anything else is none: %s', (words, expected) => {
    if (expected === 'NO_CAPACITY') expect([expected, null]).toContain(reason(words))
    else expect(reason(words)).toBe(expected)
  })
})
