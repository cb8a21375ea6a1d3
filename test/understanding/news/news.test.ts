/** What a mail to the registration address says of deals that are open already. */
import { describe, expect, test } from 'vitest'
import { OPEN, told } from './kit.ts'

const GLENLEE =
  'Glenlee Dairy want Northwind Flow because their approvals take two weeks and the audit is in spring, 45k EUR, contact Amy Rowe, amy@glenleedairy.example.'

describe('news beside a deal are none of its facts', () => {
  test.each([
    ['Hi,', GLENLEE, 'Also on Hoy: the budget is now 95k.', 1001],
    ['Hi,', GLENLEE, 'Quick update on Hoy Shipping, they moved the decision to end of March 2027.', 1001],
    ['Hi,', GLENLEE, '[1002] decision slipped to 31 March 2027, 95k.', 1002],
    ['Hi,', GLENLEE, 'Larkspur: 95k, decision end of March 2027.', 1002],
    ['Hi,', GLENLEE, 'By the way, Larkspur signed yesterday, 95k.', 1002],
    [
      'Hallo,',
      'die Molkerei Gruber GmbH möchte Northwind Flow, weil ihre Freigaben zwei Wochen dauern, ca. 45.000 EUR. Ansprechpartnerin: Anna Roth, a.roth@molkerei-gruber.example.',
      'Übrigens, bei Larkspur liegt das Budget jetzt bei 95.000 EUR.',
      1002,
    ],
    [
      'Bonjour,',
      'la Laiterie Morin veut Northwind Flow car leurs validations prennent deux semaines, environ 45 000 €. Contact : Anne Roux, a.roux@laiterie-morin.example.',
      'Par ailleurs, pour Larkspur, le budget passe à 95 000 €.',
      1002,
    ],
    [
      'Hola,',
      'Lácteos Miró quiere Northwind Flow porque sus aprobaciones tardan dos semanas, unos 45.000 €. Contacto: Ana Ruiz, a.ruiz@lacteosmiro.example.',
      'Por cierto, en Larkspur el presupuesto sube a 95.000 €.',
      1002,
    ],
    [
      'Ciao,',
      'Latticini Bruno vuole Northwind Flow perché le approvazioni richiedono due settimane, circa 45.000 €. Contatto: Anna Riva, a.riva@latticinibruno.example.',
      'Inoltre, per Larkspur il budget è salito a 95.000 €.',
      1002,
    ],
    [
      'Olá,',
      'a Laticínios Prado quer o Northwind Flow porque as aprovações demoram duas semanas, cerca de 45.000 €. Contacto: Ana Reis, a.reis@laticiniosprado.example.',
      'Quanto à Larkspur, o orçamento passou para 95.000 €.',
      1002,
    ],
    [
      'Hallo,',
      'Zuivel Bakker wil Northwind Flow omdat hun goedkeuringen twee weken duren, ongeveer 45.000 euro. Contact: Anna Rook, a.rook@zuivelbakker.example.',
      'Trouwens, bij Larkspur is het budget nu 95.000 euro.',
      1002,
    ],
    [
      'Dzień dobry,',
      'Mleczarnia Nowak chce Northwind Flow, bo akceptacje trwają dwa tygodnie, około 45 000 EUR. Kontakt: Anna Rak, a.rak@mleczarnianowak.example.',
      'Przy okazji, w Larkspur budżet wynosi teraz 95 000 EUR.',
      1002,
    ],
    [
      'Hej,',
      'Mejeriet Lund AB vill ha Northwind Flow eftersom godkännanden tar två veckor, cirka 45 000 EUR. Kontakt: Anna Rask, a.rask@mejerietlund.example.',
      'Angående Larkspur är budgeten nu 95 000 EUR.',
      1002,
    ],
  ])('%s %s %s', (hello, deal, news, number) => {
    for (const text of [
      `${hello}\n\n${deal}\n\n${news}`,
      `${hello}\n\n${deal} ${news}`,
      `${hello}\n\n${news}\n\n${deal}`,
    ]) {
      const read = told('Neu', text)
      expect(read.brought.map(([, sum]) => sum)).toEqual(['45000'])
      expect(read.news).toEqual([[number]])
      expect(read.words).toEqual([news])
    }
  })

  test('as points of a list, the subject naming both', () => {
    const text = `Hi,\n\n1. New deal: ${GLENLEE}\n2. Hoy Shipping: decision moved to end of March, budget 95k.`
    const read = told('Glenlee Dairy + Hoy', text)
    expect(read.brought).toEqual([['Glenlee Dairy', '45000']])
    expect(read.news).toEqual([[1001]])
  })

  test('and go on to the end of their paragraph, or to the new customer', () => {
    const read = told(
      'Glenlee Dairy',
      `Also on Hoy: the budget is now 95k. They decide in March. ${GLENLEE} They decide in May.`,
    )
    expect(read.words).toEqual(['Also on Hoy: the budget is now 95k. They decide in March.'])
    expect(read.brought).toEqual([['Glenlee Dairy', '45000']])
  })

  test('of a customer with several deals, or with none, are of no deal', () => {
    expect(told('Glenlee Dairy', `${GLENLEE}\n\nAlso on Kranzbach: the budget is now 95k.`)).toMatchObject({
      brought: [['Glenlee Dairy', '45000']],
      news: [[1003, 1004]],
    })
    expect(
      told('Glenlee Dairy', `${GLENLEE}\n\nAlso on Strome Distillers: the budget is now 95k.`),
    ).toMatchObject({
      brought: [['Glenlee Dairy', '45000']],
      news: [[]],
    })
    expect(told('Glenlee Dairy', `${GLENLEE}\n\nAlso on Hoy: the budget is now 95k.`, [])).toMatchObject({
      brought: [['Glenlee Dairy', '45000']],
      news: [[]],
    })
  })

  test.each([
    'They want the same setup as at Larkspur.',
    'At Larkspur we did the same project for 95k last year.',
    'Larkspur Foods introduced us to Glenlee Dairy.',
    'Larkspur recommended us.',
    'Larkspur, their parent company, moved its own budget to March.',
    'Larkspur Creamery Ltd is a supplier of theirs.',
  ])('a house that is only spoken of has none: %s', (words) => {
    expect(told('Glenlee Dairy', `Hi,\n\n${words} ${GLENLEE}`).news).toEqual([])
    expect(told('Glenlee Dairy', `Hi,\n\n${GLENLEE}\n\n${words}`).news).toEqual([])
  })
})

describe('a mail that is all about an open deal is its news', () => {
  test.each([
    ['Hoy Shipping', 'Quick update on Hoy Shipping: decision moved to end of March, budget 95k.', 1001],
    ['Hoy', 'Hoy have moved the decision to end of March 2027, and the budget is 95k EUR now.', 1001],
    ['News', 'Hoy Shipping: budget 95k, decision end of March 2027.', 1001],
    [
      'News',
      'Hoy Shipping: decision moved to end of March, budget 95k. Contact is now Jon Abbas, jon@hoyshipping.example.',
      1001,
    ],
    ['News', 'Maya Lindholm just called: the budget is 95k now and they decide end of March 2027.', 1001],
    ['News', 'Just heard from ken.tully@larkspurfoods.example, the budget went up to 95k.', 1002],
    ['hi', 'larkspur pushed the decision to march, budget down to 60k', 1002],
    ['Update', '[1001]: Decision moved to end of March, budget 95k.', 1001],
    ['Deal 1001', 'Decision moved to end of March, budget 95k.', 1001],
    ['Larkspur', 'Kurzes Update zu Larkspur Foods: Die Entscheidung wurde auf Ende März verschoben.', 1002],
    ['Larkspur', 'Bei Larkspur verschiebt sich die Entscheidung auf Ende März 2027.', 1002],
    ['Larkspur', 'Chez Larkspur la décision est repoussée à fin mars 2027.', 1002],
    ['Larkspur', 'En Larkspur han aplazado la decisión a finales de marzo de 2027.', 1002],
    ['Larkspur', 'Da Larkspur la decisione slitta a fine marzo 2027, budget ora 95.000 €.', 1002],
    ['Larkspur', 'Na Larkspur a decisão foi adiada para o final de março de 2027.', 1002],
    ['Larkspur', 'Bij Larkspur is de beslissing uitgesteld tot eind maart 2027.', 1002],
    ['Larkspur', 'W Larkspur decyzja przesunięta na koniec marca 2027.', 1002],
    ['Larkspur', 'Hos Larkspur har beslutet flyttats till slutet av mars 2027.', 1002],
    ['Larkspur', 'Hos Larkspur er beslutningen udskudt til slutningen af marts 2027.', 1002],
    ['Larkspur', 'Hos Larkspur er beslutningen utsatt til slutten av mars 2027.', 1002],
    ['Larkspur', 'Larkspurin päätös siirtyy maaliskuun loppuun 2027.', 1002],
    ['Larkspur', 'U Larkspur se rozhodnutí posouvá na konec března 2027.', 1002],
    ['Larkspur', 'お世話になっております。Larkspurの件、予算が95,000 EURに変更になりました。', 1002],
  ])('%s: %s', (subject, text, number) => {
    expect(told(subject, text)).toMatchObject({ intent: 'UPDATE', brought: [], news: [[number]] })
  })

  test('of two deals, each gets its own words', () => {
    const read = told(
      'Larkspur / Hoy',
      'Larkspur: budget is down to 60k EUR.\nHoy: decision moves to end of March 2027.',
    )
    expect(read.news).toEqual([[1002], [1001]])
    expect(read.words[0]).toContain('60k')
    expect(read.words[1]).toContain('March')
    expect(read.words[0]).not.toContain('March')
  })

  test.each([
    ['Where is Hoy?', 'Where is Hoy?', 'STATUS_REQUEST', 1001],
    ['hoy', 'where is hoy?', 'STATUS_REQUEST', 1001],
    ['Status', 'where is larkspur?', 'STATUS_REQUEST', 1002],
    ['Larkspur', "What's the status of Larkspur?", 'STATUS_REQUEST', 1002],
    ['Larkspur', 'Wo steht Larkspur?', 'STATUS_REQUEST', 1002],
    ['Larkspur', 'Bonjour, où en est Larkspur ?', 'STATUS_REQUEST', 1002],
    ['Question on Larkspur', 'Does Larkspur need a licence per site?', 'QUESTION', 1002],
  ])('whoever asks after one, asks about that one: %s', (subject, text, intent, number) => {
    expect(told(subject, text)).toMatchObject({ intent, brought: [], news: [[number]] })
  })
})

describe('in doubt it stays a registration', () => {
  const FACTS = '45.000 EUR, Jon Abbas, jon@larkspurfoods.example'
  test.each([
    `Another project at Larkspur Foods, separate from the first: their warehouse needs Vault. ${FACTS}`,
    `Ein weiteres Projekt bei Larkspur Foods, unabhängig vom ersten: das Lager braucht Vault. ${FACTS}`,
    `Un autre projet chez Larkspur Foods, sans lien avec le premier : leur entrepôt a besoin de Vault. ${FACTS}`,
    `Otro proyecto en Larkspur Foods, sin relación con el primero: su almacén necesita Vault. ${FACTS}`,
    `Un altro progetto da Larkspur Foods, indipendente dal primo: il magazzino vuole Vault. ${FACTS}`,
    `Een ander project bij Larkspur Foods, staat los van het eerste: het magazijn wil Vault. ${FACTS}`,
    `Ett annat projekt hos Larkspur Foods: lagret behöver Vault. ${FACTS}`,
    `Larkspur Foods want Vault in their warehouse: the insurer asks for it. ${FACTS}`,
    'Larkspur Foods vil ha Vault, de mistet tegningene sine i sommer. 45.000 EUR. Kontakten heter Jon, men nummeret hans har jeg ikke her nå.',
    `Larkspur Foods need Vault now that the budget is approved: the insurer asks for it. ${FACTS}`,
  ])('%s', (text) => {
    expect(told('Larkspur Foods', `Hi,\n\n${text}`)).toMatchObject({
      intent: 'REGISTRATION',
      brought: [['Larkspur Foods', '45000']],
      news: [],
    })
  })

  test('a namesake of another sort is another house', () => {
    const text =
      'Harbour Dairy Ltd want Flow, their approvals take weeks. 45k EUR, Jon Abbas, jon@harbourdairy.example.'
    expect(told('Harbour Dairy', text)).toMatchObject({ brought: [['Harbour Dairy Ltd', '45000']], news: [] })
  })

  test('for a partner without open deals nothing is different', () => {
    const text = 'Quick update on Hoy Shipping: decision moved to end of March, budget 95k.'
    expect(told('Hoy Shipping', text, []).intent).toBe('REGISTRATION')
  })
})

describe('which deals a mail that adds something means', () => {
  test.each([
    ['Harbour Cold Stores', 'Forgot to say: 90k', [1008]],
    ['more', 'As registered last week, Harbour Cold Stores: the boss is Ken Tully', [1008]],
    ['P.S.', 'PS to Hoteles Brisa: they decide in May', [1007]],
    ['1008', 'Forgot to mention the budget, 90k', [1008]],
    ['Deal 1013', 'The customer is Acme Ltd', [1013]],
    ['[1007] Hoteles Brisa', 'Budget is 90k', [1007]],
    ['Kranzbach', 'Nachtrag zu Kranzbach: 90k', [1003, 1004]],
    ['Harbour Cold Stores', 'Budget is 90k', [1008]],
    ['1008 seats for a new customer', 'They want Flow, 90k', null],
    ['Deal 1008', 'A new project, unrelated: 90k', null],
    ['Forgot', 'Forgot to say: 90k', null],
    ['Harbour Cold Stores Ltd', 'Forgot to say: 90k', [1008]],
  ])('%s: %s', (subject, text, numbers) => {
    expect(told(subject, text).news[0]?.toSorted() ?? null).toEqual(numbers)
  })

  test('nobody else’s deal is ever meant', () => {
    const [hoy] = OPEN
    expect(told('Larkspur', 'Quick update on Larkspur: the budget is now 95k.', [hoy!]).news).toEqual([])
  })
})
