/** How a partner asks us to contact the customer: what is such a wish, what only sounds like one, what takes it back. */
import { describe, expect, test } from 'vitest'
import { readRegistration } from '../../../src/understanding/wish/readers/registration.ts'
import { readUpdate } from '../../../src/understanding/wish/readers/registration-update.ts'
import { mailOf, settingOf } from './kit.ts'

const wishesOf = (text: string) => {
  const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
  return readUpdate(mail, settingOf(mail)).contactWishes.map(({ value }) => value)
}

describe('a wish is', () => {
  test.each([
    'Please contact her only by e-mail.',
    'Please only by e-mail',
    'E-mail only please.',
    "Please don't call her before the 5th.",
    "Pls don't call Maya before Monday",
    'No phone calls please, she is in an open-plan office.',
    'Please go through me first.',
    'Via me only, please.',
    'Everything should go through me for now.',
    'All contact with the customer only through us please.',
    "Please don't contact the customer directly yet.",
    'For now please do not reach out to them.',
    "We'd ask you not to contact the customer before the announcement.",
    "I'd appreciate it if you didn't call them yet.",
    'Please hold off contacting them until the 12th.',
    'Talk to me first before you call her.',
    'Please call me before you contact anyone at Kestrel.',
    'I want to speak with her before you call her.',
    'Let me introduce you first.',
    'Please wait for my ok before you write to them.',
    'Confidential, the staff do not know.',
    'Strictly confidential for now.',
    "This is still confidential: the team doesn't know yet.",
    'Nobody there knows about it yet.',
    'Please treat this as confidential.',
    'Please be discreet.',
    'She prefers e-mail.',
    "She doesn't want to be called at work.",
    'Maya can only be reached by e-mail.',
    'Bitte nur per Mail.',
    'nur per Mail bitte',
    'Bitte ausschließlich per E-Mail kontaktieren.',
    'Bitte erst über mich.',
    'Bitte zuerst über uns gehen.',
    'Kontakt bitte nur über mich.',
    'Bitte den Kunden noch nicht direkt ansprechen.',
    'Bitte rufen Sie Frau Lindholm nicht vor dem 5. an.',
    'Bitte nicht vor dem 5. anrufen.',
    'Kontaktieren Sie den Kunden bitte noch nicht.',
    'Bitte keine Anrufe bei Frau Lindholm.',
    'Bitte vorher mit mir abstimmen.',
    'Sprechen Sie bitte mit mir, bevor Sie den Kunden anrufen.',
    'Vertraulich, die Mitarbeiter wissen noch nichts davon.',
    'Bitte streng vertraulich behandeln.',
    'Die Belegschaft weiß noch nichts.',
    'Merci de passer par moi.',
    'Merci de passer d’abord par nous.',
    'Merci de ne pas contacter le client pour l’instant.',
    "Merci de ne pas l'appeler avant le 5.",
    'Ne la contactez pas directement, svp.',
    "N'appelez pas Mme Roux au bureau.",
    'Uniquement par mail svp.',
    "Confidentiel, le personnel n'est pas au courant.",
    'No llamar al cliente.',
    'Por favor, no la llaméis antes del 5.',
    'No contacten al cliente todavía, por favor.',
    'Por favor, solo por correo.',
    'Por favor, pasad primero por mí.',
    'Confidencial, el personal no lo sabe.',
    'Solo via mail, per favore.',
    'Per favore non chiamate il cliente.',
    'Per ora non contattate il cliente.',
    'Passate prima da me, per favore.',
    'Riservato: i dipendenti non lo sanno ancora.',
    'Alleen via mij, graag.',
    'alleen via mij',
    'Bel haar aub niet voor de 5e.',
    'Neem nog geen contact op met de klant.',
    'Graag alleen per mail.',
    'Vertrouwelijk, het personeel weet het nog niet.',
    'Por favor, não liguem ao cliente.',
    'Só por e-mail, por favor.',
    'Passem primeiro por mim, por favor.',
    'Confidencial, o pessoal ainda não sabe.',
  ])('%s', (text) => {
    expect(wishesOf(text)).not.toEqual([])
  })
})

describe('no wish is', () => {
  test.each([
    'They only communicate by e-mail with their suppliers.',
    "Don't call it a project yet.",
    "Don't call this a win before they sign.",
    'Please call her on Monday.',
    'Customers contact them by phone only.',
    'The tickets go through me.',
    'The orders only go through us, 400 a week.',
    'All calls come in through us.',
    "They don't call suppliers back for days.",
    "We don't contact the customer before the board has met.",
    'The staff do not know how to use the system.',
    'Nobody there knows which invoice is paid.',
    'They handle confidential data of patients.',
    'This e-mail is confidential and for the recipient only.',
    'Invoices go out weekly, by e-mail only.',
    'Please send the offer only by e-mail.',
    "Please don't call me before Monday, I am on leave.",
    'Please contact me only by e-mail.',
    'Please call me before Friday.',
    "Don't hesitate to call her.",
    'Please do not forget to call her.',
    'You can call her now.',
    'No calls were logged last year.',
    'Bestellungen kommen nur per Mail.',
    'Sie kommunizieren nur per E-Mail mit Lieferanten.',
    'Die Tickets laufen über mich.',
    'Die Bestellungen laufen nur über uns.',
    'Bitte rufen Sie mich nicht vor dem 5. an.',
    'Bitte vergessen Sie nicht, Frau Roe anzurufen.',
    'Bitte rufen Sie Frau Lindholm am Montag an.',
    'Die Mitarbeiter wissen nicht, welche Rechnung offen ist.',
    'Sie verarbeiten vertrauliche Daten.',
    'Les commandes passent par nous.',
    'Ils ne contactent pas leurs fournisseurs par téléphone.',
    "Ne m'appelez pas avant lundi.",
    "N'hésitez pas à l'appeler.",
    'Los pedidos pasan por nosotros.',
    'Los clientes solo llaman por teléfono.',
    'No dude en llamar al cliente.',
    'Gli ordini passano da noi.',
    'Non esitate a chiamarla.',
    'De bestellingen lopen alleen via ons portaal.',
    'Ze willen hun leveranciers niet bellen.',
    'Os pedidos passam por nós.',
  ])('%s', (text) => {
    expect(wishesOf(text)).toEqual([])
  })
})

describe('in a registration', () => {
  const deal = (text: string) => {
    const mail = mailOf({ text })
    return readRegistration(mail, settingOf(mail))[0]!
  }
  const NEED = 'Kestrel Foods Ltd want to replace their spreadsheet approvals before the audit in spring.'

  test('it is told in the words of the partner and is no context, no step and no day', () => {
    const { contactWishes, context, nextStep, nextStepDate, closeDate } = deal(
      `${NEED} About 80k EUR. Contact is Maya Lindholm, maya@kestrelfoods.example. Please don't call her before the 5th of November. The staff don't know yet, so please go through me first.`,
    )
    expect(contactWishes.map(({ value }) => value)).toEqual([
      "Please don't call her before the 5th of November.",
      "The staff don't know yet, so please go through me first.",
    ])
    expect(context.map(({ value }) => value)).toEqual([NEED])
    expect([nextStep, nextStepDate, closeDate]).toEqual([null, null, null])
  })

  test('it is cut from the contact data beside it', () => {
    const { contactWishes, contacts } = deal(
      `${NEED}\nContact: Maya Lindholm, maya@kestrelfoods.example, please only by e-mail`,
    )
    expect(contactWishes.map(({ value }) => value)).toEqual(['please only by e-mail'])
    expect(contacts[0]?.email?.value).toBe('maya@kestrelfoods.example')
  })

  test('a need in the same sentence stays the context', () => {
    const { contactWishes, context } = deal(
      "Kestrel Foods Ltd want to replace their spreadsheet approvals before the audit in spring, but please don't contact them directly yet.",
    )
    expect(contactWishes.map(({ value }) => value)).toEqual(["please don't contact them directly yet."])
    expect(context.map(({ value }) => value).join(' ')).toContain('replace their spreadsheet approvals')
    expect(context.map(({ value }) => value).join(' ')).not.toContain('directly yet')
  })

  test('the vendor’s own people ask nothing of it', () => {
    const mail = mailOf({ from: 'Priya Nair <priya@vendor.example>', text: "Please don't call her yet." })
    expect(readUpdate(mail, settingOf(mail)).contactWishes).toEqual([])
  })
})

describe('taken back by', () => {
  const over = (text: string, contactWishes = ["Please don't call her before the 5th."]) => {
    const mail = mailOf({ subject: 'Re: [1042] Kestrel Foods', text })
    const soFar = { amount: null, closeDate: null, contacts: [], contactWishes }
    return readUpdate(mail, { ...settingOf(mail), soFar }).contactWishesOver.map(({ value }) => value)
  }
  test.each([
    ['You can call her now.', 'CALL'],
    ['Feel free to call Maya directly.', 'CALL'],
    ['Sie können sie jetzt anrufen.', 'CALL'],
    ["Vous pouvez maintenant l'appeler.", 'CALL'],
    ['Ya podéis llamarla.', 'CALL'],
    ['Ora potete chiamarla.', 'CALL'],
    ['Je kunt haar nu bellen.', 'CALL'],
    ['Já podem ligar ao cliente.', 'CALL'],
    ['You can contact the customer directly now.', 'CONTACT'],
    ['No need to go through me any more.', 'CONTACT'],
    ['Sie dürfen den Kunden jetzt direkt ansprechen.', 'CONTACT'],
    ['Vous pouvez désormais contacter le client.', 'CONTACT'],
    ['It is no longer confidential.', 'SECRET'],
    ['Die Mitarbeiter wissen es jetzt.', 'SECRET'],
  ])('%s', (text, what) => {
    expect(over(text)).toEqual([what])
    expect(over(text, [])).toEqual([])
  })
  test.each([
    'You can call me now.',
    'You can not call her yet.',
    'Sie können sie noch nicht anrufen.',
    'She can call you.',
  ])('not by %s', (text) => expect(over(text)).toEqual([]))
})
