/** What a partner takes back, disputes and objects to, and what an intake owner rejects: in many words and languages. */
import { describe, expect, test } from 'vitest'
import { countsDifferently } from '../../../src/understanding/answers/disputes.ts'
import { objectsIn } from '../../../src/understanding/answers/objections.ts'
import { reviewReasonOf } from '../../../src/understanding/answers/reasons.ts'
import { reasonIn, rejectsDeal } from '../../../src/understanding/answers/rejection.ts'
import { type ShortAnswer, shortAnswerIn } from '../../../src/understanding/answers/short-answers.ts'
import { takenBackIn, withCustomerAsDeal } from '../../../src/understanding/answers/withdrawing.ts'

const ASKED: ShortAnswer[] = ['YES', 'NO', 'DISPUTE', 'WITHDRAW', 'EXTEND']

describe('the registration is withdrawn', () => {
  test.each([
    'Please withdraw this registration, they were bought.',
    'We withdraw the Tarnholm Foods deal.',
    'I withdraw 1042',
    'We hereby withdraw our registration',
    'We are withdrawing the registration',
    'We withdraw from this deal.',
    'Please consider the registration withdrawn.',
    'The project is off, please withdraw it',
    'The customer is gone, please withdraw',
    'Das Projekt ist gestorben, bitte zurückziehen',
    'Ich ziehe die Registrierung zurück.',
    'Wir ziehen den Deal hiermit zurück',
    'Wir möchten unsere Anmeldung zurückziehen',
    'Bitte den Deal stornieren',
    'Merci de retirer notre dossier',
    'Nous retirons l’enregistrement',
    'Queremos retirar el registro',
    'Retiramos la oportunidad',
    'Vorremmo ritirare la segnalazione',
    'Ritiriamo la registrazione',
    'Wij willen de registratie intrekken',
    'Retiramos o registo',
    'Wycofujemy zgłoszenie',
    'Vi drar tillbaka registreringen',
    'Vi trækker registreringen tilbage',
    '登録を取り下げます',
  ])('%s', (text) => expect(shortAnswerIn(text, ASKED)).toBe('WITHDRAW'))

  test('by the name of its own customer', () => {
    const text = withCustomerAsDeal('Please withdraw Tarnholm, they were bought.', 'Tarnholm Foods')
    expect(shortAnswerIn(text, ASKED)).toBe('WITHDRAW')
    expect(withCustomerAsDeal('I withdraw Tarnholm’s question', 'Tarnholm Foods')).toContain('Tarnholm’s')
  })
})

describe('something else is withdrawn, and the deal stays', () => {
  test.each([
    ['I withdraw my question', 'ELSE'],
    ['I withdraw my question about the registration', 'ELSE'],
    ['I withdraw what I said about the amount', 'ELSE'],
    ['Please withdraw the demo request', 'ELSE'],
    ['Please withdraw the demo request for this deal', 'ELSE'],
    ['withdraw my last mail please', 'ELSE'],
    ['I withdraw the deal question', 'ELSE'],
    ['I’d like to withdraw my request for an extension', 'ELSE'],
    ['Ich ziehe meine Frage zurück', 'ELSE'],
    ['Ich ziehe meine Frage zur Registrierung zurück', 'ELSE'],
    ['Wir möchten unsere Anfrage zurückziehen', 'ELSE'],
    ['Je retire ma question', 'ELSE'],
    ['Retiro mi pregunta', 'ELSE'],
    ['Ritiro la mia domanda', 'ELSE'],
    ['Ik trek mijn vraag in', 'ELSE'],
    ['Retiro a minha pergunta', 'ELSE'],
    ['Wycofuję moje pytanie', 'ELSE'],
    ['Jag drar min fråga tillbaka', 'ELSE'],
    ['ok, I withdraw that', 'UNSAID'],
    ['We withdraw', 'UNSAID'],
    ['Close the dispute, we are fine now', 'OBJECTION'],
    ['We no longer dispute the credit', 'OBJECTION'],
    ['Please take my objection off the record', 'OBJECTION'],
    ['We withdraw.', 'UNSAID'],
    ['ok, withdrawn', 'UNSAID'],
    ['Please withdraw', 'UNSAID'],
    ['Wir ziehen zurück', 'UNSAID'],
    ['Bitte zurückziehen', 'UNSAID'],
    ['Je retire', 'UNSAID'],
    ['I withdraw my objection, sorry', 'OBJECTION'],
    ['I withdraw the dispute', 'OBJECTION'],
    ['ok then, I withdraw the objection', 'OBJECTION'],
    ['Then I take back my objection', 'OBJECTION'],
    ['Then I take my objection back.', 'OBJECTION'],
    ['Objection withdrawn.', 'OBJECTION'],
    ['Sorry for the noise. We drop the dispute.', 'OBJECTION'],
    ['Je retire mon objection', 'OBJECTION'],
    ['Ich ziehe meinen Einspruch zurück', 'OBJECTION'],
    ['Wir nehmen unseren Einwand zurück', 'OBJECTION'],
    ['Retiro mi objeción', 'OBJECTION'],
    ['Ritiro la mia obiezione', 'OBJECTION'],
    ['Ik trek mijn bezwaar in', 'OBJECTION'],
    ['Retiro a minha objeção', 'OBJECTION'],
    ['Wycofuję mój sprzeciw', 'OBJECTION'],
    ['Jag drar tillbaka min invändning', 'OBJECTION'],
    ['Jeg trækker min indsigelse tilbage', 'OBJECTION'],
    ['異議を取り下げます', 'OBJECTION'],
  ])('%s: %s', (text, what) => {
    expect(shortAnswerIn(text, ASKED)).toBe(null)
    expect(takenBackIn(text, false)).toBe(what)
  })

  test.each([
    'We might withdraw the registration',
    'Please withdraw the invitation to the deal review',
    'Withdraw the deal 1042 protection extension',
    'Please cancel the deal review meeting',
    'drop the deal value to 60k',
    'Please remove the deal owner',
    'We will not withdraw the deal',
    'Should we withdraw the deal?',
    'If they do not sign by May we withdraw the registration',
    'Wir haben die Anfrage zurückgezogen',
  ])('closes no deal: %s', (text) => expect(shortAnswerIn(text, ASKED)).toBe(null))

  test.each([
    'I do not withdraw my objection',
    'The tender was withdrawn.',
    'They withdrew their question',
    'If they withdraw their offer we are in',
    'The contact is Tom Berger, tom@tarnholm.example',
    'We will dispute the credit otherwise',
  ])('nobody takes back: %s', (text) => expect(takenBackIn(text, false)).toBe(null))

  test('one word is enough where the letter asked for it', () => {
    for (const text of ['Withdraw', 'withdraw it please', 'Bitte zurückziehen', 'ok, withdrawn'])
      expect(takenBackIn(text, true), text).toBe('DEAL')
    for (const text of ['ok, I withdraw that', 'I withdraw my question', 'I withdraw my objection'])
      expect(takenBackIn(text, true), text).not.toBe('DEAL')
  })
})

describe('an objection to a proposal', () => {
  test.each([
    'Nie im Leben.',
    'Einspruch!',
    'Absolutely not',
    'Rather not',
    'Lieber nicht',
    'Das sehe ich anders.',
    'Das kommt nicht infrage.',
    'Sind dagegen',
    'I have an objection: the customer is ours',
    'We would rather keep it',
    'Please don’t',
    'My answer is no',
    'Ik ben het er niet mee eens',
    'Jeg er uenig',
    'Over my dead body',
    'We are against it',
    'Dagegen.',
    'Ich bin dagegen, der Kunde ist meiner.',
    'Hi Ines,\n\nno way, the customer is ours.',
    'Never.',
    'Out of the question',
    'That is not acceptable.',
    'We cannot accept this.',
    'I strongly object to this',
    'Rejected.',
    'Kommt nicht in Frage',
    'Auf keinen Fall!',
    'Wir sind strikt dagegen',
    'Das lehnen wir ab.',
    'Wir lehnen das ab',
    'Jamais de la vie',
    'Hors de question.',
    'Nous sommes contre',
    'Je m’y oppose',
    'Ni hablar',
    'Estamos en contra',
    'Neanche per sogno',
    'Siamo contrari',
    'Over mijn lijk',
    'Wij zijn er tegen',
    'Nem pensar',
    'Somos contra',
    'Nigdy w życiu',
    'Jestem przeciw',
    'Aldrig i livet',
    'Jag är emot det',
    'Vi er imod det',
    '絶対に反対です',
    '認められません',
  ])('%s', (text) => expect(objectsIn(text)).toBe(true))

  test.each([
    'No objection',
    'No objections from our side',
    'We are not against it',
    'I have nothing against it',
    'Keine Einwände',
    'Ich habe nichts dagegen',
    'Dagegen habe ich nichts',
    'Never mind, all fine',
    'Against it?',
    'Agreed',
    'Pas d’objection',
    'Geen bezwaar',
    'Inga invändningar',
    '異議はありません',
    'The contact is Tom Berger',
    'Contract is signed next week',
  ])('none: %s', (text) => expect(objectsIn(text)).toBe(false))

  test.each([
    'No objection',
    'No objections from our side',
    'Keine Einwände',
    'Pas d’objection',
    'Geen bezwaar',
    '異議ありません',
  ])('whoever has none agrees: %s', (text) => expect(shortAnswerIn(text, ['YES', 'NO'])).toBe('YES'))
})

describe('a dispute of the credit', () => {
  test.each([
    'Great, no dispute from our side!',
    'We do not dispute the credit',
    'Nothing to dispute here',
    'Kein Einspruch gegen die Provision',
    'The customer contested the invoice',
    'Nous ne contestons pas, aucune objection',
    'Is there a way to dispute the credit?',
  ])('none: %s', (text) => expect(shortAnswerIn(text, ['DISPUTE'])).toBe(null))

  test.each([
    'That is wrong, we agreed 15% with Ines. I dispute the credit.',
    'Thanks for the news. We dispute the share, the workshop was ours.',
    'We dispute the credit, but thanks for the work.',
    'We disagree with the credit',
    'Wir widersprechen der Anrechnung.',
    'Do not count on us: I dispute the credit',
  ])('plainly: %s', (text) => expect(shortAnswerIn(text, ['DISPUTE'])).toBe('DISPUTE'))

  test.each([
    'I count differently: 10% of 66k is 6,600',
    'That is too little',
    'Far too low.',
    'We agreed 15% with Ines.',
    'It should be 6,600 EUR.',
    '15% was agreed',
    'Our share is 15%, not 10%.',
    'Thanks! Should be 12%',
    'We expected more',
    'That is wrong.',
    'The share is wrong, Erik did nothing.',
    'Das ist zu wenig.',
    'Wir rechnen anders: 10 % von 66.000 sind 6.600',
    'Die Provision stimmt nicht',
    'Das stimmt nicht.',
    'Wir hatten 15 % vereinbart',
    'C’est trop peu',
    'Nous comptons autrement',
    'Es demasiado poco',
    'Habíamos acordado el 15 %',
    'È troppo poco',
    'Dat is te weinig',
    'É muito pouco',
    'To za mało',
    'Det är för lite',
    'Det er for lidt',
    '少なすぎます',
  ])('in answer to the letter that tells it: %s', (text) => expect(countsDifferently(text)).toBe(true))

  test.each([
    'Great, thanks a lot!',
    'Great, no dispute from our side!',
    'Is that too little?',
    'That is not too little, thanks',
    'Thanks, exactly what we agreed: 10%',
    'The sum is wrong, it was 82,000',
    'We count 78,500. Can you check the sum?',
    'That is wrong, they never signed.',
    'Not won, they cancelled.',
    'When do we get the invoice?',
    'Perfect, we agreed to meet on Monday',
  ])('nothing is counted differently: %s', (text) => expect(countsDifferently(text)).toBe(false))
})

describe('a rejection', () => {
  test.each([
    [
      'Ablehnen, weil der Kunde öffentlich ausschreibt.',
      'PUBLIC_TENDER',
      'der Kunde öffentlich ausschreibt.',
    ],
    [
      'Bitte ablehnen, der Kunde schreibt öffentlich aus',
      'PUBLIC_TENDER',
      'der Kunde schreibt öffentlich aus',
    ],
    ['Refuser, hors territoire', 'OUTSIDE_TERRITORY', 'hors territoire'],
    ['Rechazar, porque ya es cliente', 'EXISTING_CUSTOMER', 'ya es cliente'],
    ['No, reject it: duplicate', 'DUPLICATE', 'duplicate'],
    ['Nous refusons : appel d’offres', 'PUBLIC_TENDER', 'appel d’offres'],
    ['Bitte lehnen Sie ab: Ausschreibung', 'PUBLIC_TENDER', 'Ausschreibung'],
    ['Vi avslår, redan kund', 'EXISTING_CUSTOMER', 'redan kund'],
    ['No aceptar, ya es cliente', 'EXISTING_CUSTOMER', 'ya es cliente'],
    ['Wijs maar af, aanbesteding', 'PUBLIC_TENDER', 'aanbesteding'],
    ['却下：既存顧客', 'EXISTING_CUSTOMER', '既存顧客'],
    ['Please decline this one, it is a public tender', 'PUBLIC_TENDER', 'it is a public tender'],
    ['Rifiutare: già cliente diretto', 'DIRECT_ALREADY_ACTIVE', 'già cliente diretto'],
    ['Afwijzen, want het is een aanbesteding', 'PUBLIC_TENDER', 'het is een aanbesteding'],
    ['Odrzucić, poza terytorium', 'OUTSIDE_TERRITORY', 'poza terytorium'],
    ['Avslå, redan kund', 'EXISTING_CUSTOMER', 'redan kund'],
    ['Afvis, allerede kunde', 'EXISTING_CUSTOMER', 'allerede kunde'],
    ['Recusar, já é cliente', 'EXISTING_CUSTOMER', 'já é cliente'],
    ['Reject. They are a direct customer.', 'DIRECT_ALREADY_ACTIVE', 'They are a direct customer.'],
    [
      'Reject: we already work with them directly',
      'DIRECT_ALREADY_ACTIVE',
      'we already work with them directly',
    ],
    ['Please reject this registration: outside territory', 'OUTSIDE_TERRITORY', 'outside territory'],
    ['Reject: not qualified', 'NOT_QUALIFIED', 'not qualified'],
    ['Reject. Reason: duplicate.', 'DUPLICATE', 'duplicate.'],
    ['Ablehnen. Grund: Duplikat.', 'DUPLICATE', 'Duplikat.'],
    ['Reject, they are not in our territory', 'OUTSIDE_TERRITORY', 'they are not in our territory'],
  ])('%s', (text, code, reason) => {
    expect(shortAnswerIn(text, ['PROCEED', 'REJECT', 'YES', 'NO'])).toBe('REJECT')
    expect(rejectsDeal(text)).toBe(true)
    const sentence = reason.charAt(0).toUpperCase() + reason.slice(1)
    expect([reviewReasonOf(reasonIn(text)), reasonIn(text)]).toEqual([code, sentence])
  })

  test.each([
    'Do not reject it',
    'Reject if they do not answer',
    'Nicht ablehnen',
    'Bitte nicht ablehnen',
    'Reject?',
    'Refusal rates are down',
    'Reject not this one',
    'They rejected our offer',
    'Ne pas refuser',
  ])('none: %s', (text) => expect(shortAnswerIn(text, ['PROCEED', 'REJECT', 'YES', 'NO'])).not.toBe('REJECT'))

  test('of somebody on offer a bare word may mean the colleague', () => {
    for (const text of ['Reject', 'Ablehnen', 'Rechazar', 'Reject, he is on holiday'])
      expect(rejectsDeal(text), text).toBe(false)
  })
})
