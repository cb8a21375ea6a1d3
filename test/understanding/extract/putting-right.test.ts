/** Replies that put a fact of the deal right: its sum, the day of the decision, a contact's address or title. */
import { describe, expect, it } from 'vitest'
import type { SoFar } from '../../../src/understanding/setting.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

const SO_FAR: SoFar = {
  amount: { min: '80000.00', max: '80000.00', currency: 'EUR', basis: 'TOTAL' },
  closeDate: '2027-03-31',
  contacts: [
    { name: 'Anna Haas', email: 'anna.haas@tarnholm.example' },
    { name: 'Robin Petersen', email: 'robin.petersen@tarnholm.example' },
  ],
}

function told(text: string, soFar: SoFar = SO_FAR) {
  const mail = mailOf({
    from: 'Dana Whitlock <dana@harborsystems.example>',
    subject: 'Re: [1047] Tarnholm Foods',
    date: '2026-11-23T09:00:00+00:00',
    text,
  })
  const customerNames = ['Tarnholm Foods', ...soFar.contacts.map(({ name }) => name ?? '')]
  const setting = { ...settingOf(mail), address: 'DEAL' as const, customerNames, soFar }
  return understand(mail, setting)
}

const sumIn = (text: string) => {
  const { intent, deals } = told(text)
  const amount = deals[0]?.amount
  return intent === 'UPDATE' && amount ? `${Number(amount.value.min)} ${amount.value.currency}` : null
}

describe('the sum', () => {
  it.each([
    'not 80k but 92k',
    '92k, not 80k',
    "it's 92 not 80",
    'nicht 80, sondern 92',
    '80.000 war falsch, 92.000 ist richtig',
    '80k should be 92k',
    'sorry, 92,000 instead of 80,000',
    'pas 80k mais 92k',
    '92k au lieu de 80k',
    'no 80k sino 92k',
    'non 80k ma 92k',
    'não 80k mas 92k',
    'niet 80k maar 92k',
    'inte 80k utan 92k',
    'ikke 80k men 92k',
    'nie 80k tylko 92k',
    'ne 80k, ale 92k',
    'ei 80k vaan 92k',
    '80kではなく92kです',
  ])('%s', (text) => expect(sumIn(text)).toBe('92000 EUR'))

  it('in another currency', () => expect(sumIn('not 80k but 92k USD')).toBe('92000 USD'))

  it.each(['not 80 but 92 users', 'not 70k but 92k', 'not 5 but 7 people will join the call'])(
    'is untouched: %s',
    (text) => expect(sumIn(text)).toBeNull(),
  )
})

describe('the day of the decision', () => {
  const dayIn = (text: string) => told(text).deals[0]?.closeDate?.value.date ?? null

  it.each([
    'not March but April',
    'April, not March',
    'nicht März, sondern April',
    'avril au lieu de mars',
    'no en marzo sino en abril',
    'non marzo ma aprile',
    'não março, mas abril',
    'niet maart maar april',
    'inte mars utan april',
    'ikke marts men april',
    'nie w marcu, tylko w kwietniu',
    'ne v březnu, ale v dubnu',
    'ei maaliskuussa vaan huhtikuussa',
    '3月ではなく4月です',
  ])('%s', (text) => expect(dayIn(text)).toBe('2027-04-30'))

  it('to the day', () => expect(dayIn('not the end of March but 15 April')).toBe('2027-04-15'))

  it.each(['the demo is not in March but in April', 'not May but June'])('is untouched: %s', (text) =>
    expect(dayIn(text)).toBeNull(),
  )
})

describe('a title', () => {
  const titles = (text: string) =>
    told(text).deals[0]?.contactChanges.map(({ who, title }) => `${who}: ${title?.value}`) ?? []

  it.each([
    ['Anna is CIO, not CTO', 'Anna Haas: CIO'],
    ["Anna isn't the CTO but the COO.", 'Anna Haas: COO'],
    ['Anna has been promoted to CFO.', 'Anna Haas: CFO'],
    ["Small correction: Anna Haas's title is CIO.", 'Anna Haas: CIO'],
    ['I spoke to Anna. She is CIO now.', 'Anna Haas: CIO'],
    ["FYI Robin Petersen moved up, he's Head of Procurement now", 'Robin Petersen: Head of Procurement'],
    ['Frau Haas ist IT-Leiterin und nicht CTO.', 'Anna Haas: IT-Leiterin'],
    ['Robin wurde zum Geschäftsführer befördert', 'Robin Petersen: Geschäftsführer'],
    ['I wrote IT manager for Robin, it should be Director of IT', 'Robin Petersen: Director of IT'],
    ['Anna took over as CISO', 'Anna Haas: CISO'],
    ["Robin vient d'être nommé directeur des achats", 'Robin Petersen: directeur des achats'],
    ['Title change: Anna Haas, CFO', 'Anna Haas: CFO'],
    ['Robin is now head of IT', 'Robin Petersen: head of IT'],
    ["Please change Robin's title to Director of Operations.", 'Robin Petersen: Director of Operations'],
    ['Titel von Frau Haas bitte ändern: Leiterin IT', 'Anna Haas: Leiterin IT'],
    ['Anna Haas ist nicht CTO, sondern Finanzchefin', 'Anna Haas: Finanzchefin'],
    ['Robin ist inzwischen Leiter Einkauf.', 'Robin Petersen: Leiter Einkauf'],
    ['Anna Haas est directrice financière, pas CTO', 'Anna Haas: directrice financière'],
    ['Robin ahora es director de operaciones', 'Robin Petersen: director de operaciones'],
    ['Anna non è CTO ma direttrice acquisti', 'Anna Haas: direttrice acquisti'],
    ['O Robin agora é diretor de compras', 'Robin Petersen: diretor de compras'],
    ['Anna is geen CTO maar hoofd IT', 'Anna Haas: hoofd IT'],
    ['Anna är IT-chef, inte CTO', 'Anna Haas: IT-chef'],
    ['Anna er økonomichef, ikke CTO', 'Anna Haas: økonomichef'],
    ['Anna to dyrektor finansowy, a nie CTO', 'Anna Haas: dyrektor finansowy'],
  ])('%s', (text, expected) => expect(titles(text)).toEqual([expected]))

  it.each([
    'Robin wants to talk to the head of sales. Anna is meeting the CFO on Monday.',
    'Anna will ask the CFO and Robin reports to the COO.',
    'Robin is now in charge of the test environment until Friday.',
    'Robin is our contact for IT, Anna is not sure about the date.',
  ])('is untouched: %s', (text) => expect(titles(text)).toEqual([]))
})

describe('an address', () => {
  const ROBIN: SoFar = { ...SO_FAR, contacts: [SO_FAR.contacts[1]!] }
  const addresses = (text: string, soFar = SO_FAR) =>
    told(text, soFar).deals[0]?.contactChanges.map(({ who, email }) => `${who}: ${email?.value}`) ?? []

  it.each([
    "Use Robin's new address robin@new.example",
    "Robin's mail changed to robin@new.example",
    'Robin can now be reached at robin@new.example, the old address bounces.',
    'Bitte die neue Adresse von Robin nehmen: robin@new.example',
    'Robin hat jetzt die Adresse robin@new.example',
    "L'adresse de Robin a changé, c'est désormais robin@new.example",
    'El nuevo correo de Robin es robin@new.example',
    'La nuova mail di Robin è robin@new.example',
    'O Robin mudou de e-mail para robin@new.example',
    'Robin heeft een nieuw adres robin@new.example',
    'Robin har fått ny adress robin@new.example',
    'Robins nye mail er robin@new.example',
    'Robin ma teraz nowy adres robin@new.example',
    'Robinilla on uusi osoite robin@new.example',
    'Robin má nový e-mail robin@new.example',
    "Robin's address is robin@new.example.",
    "I had a typo in Robin's mail, the right one is robin@new.example",
    'Nouvelle adresse mail pour Robin : robin@new.example',
    'Robins Adresse hat sich geändert, bitte nur noch robin@new.example',
    'The old address is dead. Robin now reads robin@new.example',
  ])('%s', (text) => expect(addresses(text)).toEqual(['Robin Petersen: robin@new.example']))

  it.each([
    'please write to robin@new.example instead',
    'Bitte stattdessen an robin@new.example schreiben',
    "Merci d'écrire plutôt à robin@new.example",
  ])('of the only one there is: %s', (text) =>
    expect(addresses(text, ROBIN)).toEqual(['Robin Petersen: robin@new.example']),
  )

  it.each([
    'Please also copy pat.lowe@tarnholm.example.',
    'Robin is away, please write to Pat Lowe instead: pat@tarnholm.example',
    'Please add Robin Park, robin.park@tarnholm.example.',
    'please write to pat.lowe@tarnholm.example instead',
  ])('of somebody else is none of theirs: %s', (text) => expect(addresses(text, ROBIN)).toEqual([]))
})

describe('the last sum of a history', () => {
  it.each([
    ['It went up to 95k, but now they cut it to 70k.', 70000],
    ['It was 40k, then 55k, and is 48k now.', 48000],
    ['First 80k, after the discount 72k.', 72000],
    ['80k, later 95k, in the end 70k', 70000],
    ['It is 70k now (95k in October).', 70000],
    ['Budget went from 80k to 95k and back to 85k.', 85000],
    ['The budget was 80k. They added 20k, now 100k.', 100000],
    ['They cut it by 10k to 70k.', 70000],
    ['We quoted 95k. They countered with 70k. We met at 82k.', 82000],
    ['Erst 80k, nach Rabatt 72k', 72000],
    ['Es ging auf 95k hoch, jetzt haben sie auf 70k gekürzt.', 70000],
    ["C'est monté à 95k, mais ils ont réduit à 70k.", 70000],
    ["D'abord 80k, puis 72k après remise.", 72000],
    ['Subió a 95k, pero ahora lo han recortado a 70k.', 70000],
    ['Subiu para 95k, mas agora cortaram para 70k.', 70000],
    ["È salito a 95k, ma ora l'hanno ridotto a 70k.", 70000],
    ['Het ging naar 95k, maar nu hebben ze het teruggebracht naar 70k.', 70000],
    ['Det gick upp till 95k, men nu har de skurit ner till 70k.', 70000],
    ['Det gik op til 95k, men nu har de skåret det ned til 70k.', 70000],
    ['95万円まで上がりましたが、現在は70万円になりました。', 700000],
  ])('%s', (text, sum) => {
    expect(sumIn(text)?.split(' ')[0]).toBe(String(sum))
  })

  it.each([
    ['They lose 30k a year, budget is 95k now.', 95000],
    ['Last year they paid 40k, now they have 90k for it.', 90000],
    ['Deal is 80k. Hardware now 20k extra.', 80000],
    ['Budget is 80k. Hosting is now 20k.', 80000],
    ['First phase 60k, second phase 40k, so 100k together', 100000],
  ])('and no history: %s', (text, sum) => {
    expect(sumIn(text)?.split(' ')[0]).toBe(String(sum))
  })
})

describe('a sum that is only wished, or holds only if', () => {
  it.each([
    'They asked for a discount of 10 %, so 72k, otherwise no deal.',
    'They want 10% off, i.e. 72k.',
    'They want us to go down to 72k.',
    'They would sign at 72k.',
    'If we include Vault, it is 120k.',
    'It is 120k if Vault comes in.',
    'Sie wollen 10 % Rabatt, also 72k, sonst kein Deal.',
    'Wenn wir Vault dazunehmen, sind es 120k.',
    'Ils demandent une remise de 10 %, donc 72k, sinon rien.',
    'Si on ajoute Vault, ce sera 120k.',
    'Piden un descuento del 10 %, o sea 72k, si no, no hay trato.',
    'Pedem um desconto de 10 %, ou seja 72k, senão não há negócio.',
    'Chiedono uno sconto del 10 %, quindi 72k, altrimenti niente.',
    'Ze willen 10 % korting, dus 72k, anders gaat het niet door.',
    'De vill ha 10 % rabatt, alltså 72k, annars ingen affär.',
    '10%の値引きを要求されており、72万円でなければ契約しないとのことです。',
  ])('is no fact: %s', (text) => {
    expect(sumIn(text)).toBeNull()
  })

  it.each([
    'They asked for a discount and we agreed: 72k.',
    'Sie wollten Rabatt und haben ihn bekommen, jetzt 72k.',
    'It is 72k if I remember right.',
  ])('is one where it is granted, or known: %s', (text) => {
    expect(sumIn(text)).toContain('72000')
  })
})

describe('the day of the decision moves by so much', () => {
  const dayIn = (text: string, soFar = SO_FAR) => told(text, soFar).deals[0]?.closeDate?.value.date ?? null

  it.each([
    ['The decision slips by a month.', '2027-04-30'],
    ['It will be two weeks later than planned.', '2027-04-14'],
    ['Signature one quarter later.', '2027-06-30'],
    ['The signature slips by half a year.', '2027-09-30'],
    ['They pushed it back two weeks.', '2027-04-14'],
    ['It all moves 2 weeks to the right.', '2027-04-14'],
    ['Closing a month earlier than planned', '2027-02-28'],
    ['brought forward by two weeks', '2027-03-17'],
    ['Die Entscheidung verschiebt sich um 3 Wochen.', '2027-04-21'],
    ['Der Abschluss kommt zwei Wochen später.', '2027-04-14'],
    ['Abschluss einen Monat früher.', '2027-02-28'],
    ['La décision est décalée de deux semaines.', '2027-04-14'],
    ['La signature aura lieu un mois plus tard que prévu.', '2027-04-30'],
    ['La decisión se retrasa dos semanas.', '2027-04-14'],
    ['A decisão atrasa duas semanas.', '2027-04-14'],
    ['La decisione slitta di due settimane.', '2027-04-14'],
    ['De beslissing schuift twee weken op.', '2027-04-14'],
    ['Beslutet skjuts upp två veckor.', '2027-04-14'],
    ['Beslutningen udskydes to uger.', '2027-04-14'],
    ['Decyzja przesuwa się o dwa tygodnie.', '2027-04-14'],
    ['決定は2週間遅れます。', '2027-04-14'],
  ])('%s', (text, day) => expect(dayIn(text)).toBe(day))

  it('with its words', () => {
    const { closeDate } = told('Small news: the decision slips by a month.').deals[0]!
    expect(closeDate?.status).toBe('INFERRED')
    expect(closeDate?.evidence[0]?.quote).toBe('slips by a month')
  })

  it('and a day that is named holds', () => {
    expect(dayIn('They decide 15 April, a month later than planned.')).toBe('2027-04-15')
  })

  it.each([
    'The decision may slip by two weeks.',
    "It won't slip by a month.",
    'They asked to move the decision by two weeks.',
    'The board meets two weeks later.',
    'The invoice is delayed by two weeks.',
    'They signed the NDA, the invoice is delayed by two weeks.',
    'The demo slips by a week.',
    'Use my new address, the old one works, it forwards but with a two day delay.',
    'The demo was planned for Tuesday. It slips by a week.',
    'The project started two weeks later than planned.',
    'They slipped last week.',
    'The rollout takes two weeks longer.',
  ])('not by: %s', (text) => expect(dayIn(text)).toBeNull())

  it('not where no day is known', () =>
    expect(dayIn('The decision slips by a month.', { ...SO_FAR, closeDate: null })).toBeNull())
})
