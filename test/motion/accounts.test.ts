import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  LIKENESS,
  likeness,
  matchAccounts,
  normaliseAccountName,
  sameWords,
  similarity,
} from '../../src/motion/accounts.ts'
import { LEGAL_FORMS } from '../../src/motion/legal-forms.ts'

describe('the name without its trappings', () => {
  test.each([
    ['Kessler Fördertechnik GmbH & Co. KG', 'kessler fordertechnik'],
    ['KESSLER  FÖRDERTECHNIK gmbh', 'kessler fordertechnik'],
    ['Kessler Fördertechnik Ges.m.b.H.', 'kessler fordertechnik'],
    ['Åkerlund & Söner AB', 'akerlund soner'],
    ['AB Åkerlund och Söner', 'akerlund soner'],
    ['Bæk & Sønner A/S', 'baek sonner'],
    ['Łódzkie Zakłady Sp. z o.o.', 'lodzkie zaklady'],
    ['Zakłady Łódzkie spółka z ograniczoną odpowiedzialnością', 'zaklady lodzkie'],
    ['Ferretti S.p.A.', 'ferretti'],
    ['Ferretti S.r.l.', 'ferretti'],
    ['Dubois et Fils S.A.R.L.', 'dubois fils'],
    ["L'Étoile SAS", 'letoile'],
    ['Transportes Ibérica, S.A. de C.V.', 'transportes iberica'],
    ['Mercado Central Ltda.', 'mercado central'],
    ['Novák stavby, s.r.o.', 'novak stavby'],
    ['Novák stavby, spol. s r.o.', 'novak stavby'],
    ['Öztürk Tekstil San. ve Tic. Ltd. Şti.', 'ozturk tekstil'],
    ['Petrović d.o.o.', 'petrovic'],
    ['The Harbour Company Ltd', 'harbour'],
    ['Harbour Pty. Ltd.', 'harbour'],
    ['Harbour, Inc.', 'harbour'],
    ['Sinar Jaya Sdn. Bhd.', 'sinar jaya'],
    ['PT Sinar Jaya Tbk', 'sinar jaya'],
    ['ООО Ромашка', 'ромашка'],
    ['株式会社 北極', '北極'],
    ['Straße & Söhne e.K.', 'strasse sohne'],
    ['O’Brien Logistics plc', 'obrien logistics'],
    ['3M', '3m'],
    ['GmbH', 'gmbh'],
    ['The Company', 'company'],
    ['A.B. Volta B.V.', 'volta'],
    ['Hansen & Partners', 'hansen partners'],
    ['E.ON SE', 'e on'],
    ['ガラス工業 株式会社', 'ガラス工業'],
    ['한빛물산 주식회사', '한빛물산'],
    ['Жёлтый Маяк ООО', 'желтыи маяк'],
  ])('%s → %s', (name, expected) => {
    expect(normaliseAccountName(name)).toBe(expected)
  })

  test('never empty for a name that has letters, and stable', () => {
    const word = fc.constantFrom(
      'Nord',
      'GmbH',
      '&',
      'Co.',
      'KG',
      'AG',
      'The',
      'und',
      'S.A.',
      'Ötzi',
      'Ltd',
      'PT',
      '3',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = words.join(' ')
        const normal = normaliseAccountName(name)
        expect(normal === '').toBe(!/[\p{L}\p{N}]/u.test(name))
        expect(normaliseAccountName(normal)).toBe(normal)
      }),
    )
  })

  test('the list of legal forms is itself folded', () => {
    const folded = (form: string) =>
      form
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase()
    for (const form of LEGAL_FORMS) expect(form).toBe(folded(form))
  })
})

describe('how alike two names are', () => {
  test.each([
    ['Kessler Fördertechnik GmbH', 'Kessler Foerdertechnik AG', 0.98, 0.98],
    ['Kessler Fördertechnik', 'Kessler Fordertechnik', 1, 1],
    ['Hafen Nord Logistik', 'Hafen-Nord Logistics', LIKENESS, 0.97],
    ['Hafenlager Kiel AG', 'Hafenlager Keil AG', 0.8, 0.97],
    ['Hafen Nord Logistik', 'Hafen Süd Logistik', 0, LIKENESS],
    ['Stadtwerke Kiel', 'Stadtwerke Köln', 0, LIKENESS],
    ['Nordwind', 'Südwind', 0, LIKENESS],
    ['Acme', '', 0, 0],
    ['A', 'B', 0, 0],
    ['Sonnenberg', 'Sonenberg', 0.9, 0.97],
    ['Sonnenberg', 'Sonnenburg', 0.9, 0.9],
    ['Sonnenberg', 'Sonnenbegr', 0.9, 0.9],
    ['Sonnenberg', 'Sonnenbrug', 0, 0.75],
    ['Bank A', 'Bank B', 0.8, 0.8],
  ])('%s ~ %s', (a, b, least, most) => {
    const alike = similarity(a, b)
    expect(alike).toBeGreaterThanOrEqual(least)
    expect(alike).toBeLessThanOrEqual(most)
    expect(similarity(b, a)).toBeCloseTo(alike, 10)
  })

  test('symmetric, between 0 and 1, and 1 only for the same name', () => {
    const name = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(name, name, (a, b) => {
        const alike = similarity(a, b)
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        if (alike === 1) expect(normaliseAccountName(a)).toBe(normaliseAccountName(b))
      }),
    )
  })
})

describe('the same account', () => {
  const account = (name: string | null, ...domains: string[]) => ({ name, domains })

  test('by domain, subdomains included', () => {
    expect(likeness(account('X', 'Kiel.example'), account('Y', 'kiel.example'))).toMatchObject({
      by: 'DOMAIN',
      similarity: 1,
      evidence: 'both use kiel.example',
    })
    expect(likeness(account(null, 'shop.kiel.example'), account(null, 'kiel.example'))?.by).toBe('DOMAIN')
    expect(likeness(account(null, 'notkiel.example'), account(null, 'kiel.example'))).toBeNull()
  })

  test('by name, by likeness, by the firm in the domain', () => {
    expect(likeness(account('Kiel AG'), account('KIEL GmbH'))).toMatchObject({ by: 'NAME', similarity: 1 })
    expect(likeness(account('Hafen Nord Logistik'), account('Hafen-Nord Logistics'))?.by).toBe('SIMILAR_NAME')
    expect(likeness(account('Delta AG', 'delta.de'), account('DELTA', 'd-group.pl'))).toMatchObject({
      by: 'SIMILAR_NAME',
      similarity: 0.95,
      evidence: '"Delta AG" and "DELTA" are the same name, but use delta.de and d-group.pl',
    })
    expect(likeness(account('Delta AG', 'delta.de'), account('DELTA', 'gmail.com'))?.by).toBe('NAME')
    expect(likeness(account(null, 'kessler.de'), account(null, 'kessler.co.uk'))).toMatchObject({
      by: 'SIMILAR_NAME',
      similarity: 0.9,
      evidence: 'kessler.de and kessler.co.uk share the name kessler',
    })
    expect(likeness(account(null, 'abc.de'), account(null, 'abc.fr'))).toBeNull()
    expect(likeness(account('Kiel'), account(null))).toBeNull()
    expect(likeness(account(null), account('Kiel'))).toBeNull()
  })

  test('a public mail provider is nobody’s domain', () => {
    expect(likeness(account('Kiel', 'gmail.com'), account('Bremen', 'gmail.com'))).toBeNull()
    expect(likeness(account(null, 'web.de'), account(null, 'web.de'))).toBeNull()
  })

  test('the surest match comes first, then the earliest', () => {
    const rest = { kind: 'DIRECT', completedAt: null, product: null, stage: 'OPEN', label: '1' } as const
    const need = null
    const found = matchAccounts({ ...account('Hafen Nord Logistik', 'hnl.example'), need: null }, [
      { ...rest, need, id: 'like', name: 'Hafen-Nord Logistics', domains: [], arrivedAt: '2026-01-01' },
      { ...rest, need, id: 'late', name: 'Y', domains: ['hnl.example'], arrivedAt: '2026-02-02' },
      { ...rest, need, id: 'early', name: 'X', domains: ['hnl.example'], arrivedAt: '2026-01-02' },
      { ...rest, need, id: 'other', name: 'Stadtwerke', domains: [], arrivedAt: '2026-01-01' },
    ])
    expect(found.map(({ id }) => id)).toEqual(['early', 'late', 'like'])
    expect(found[0]).toEqual({
      ...rest,
      id: 'early',
      arrivedAt: '2026-01-02',
      sameNeed: null,
      by: 'DOMAIN',
      similarity: 1,
      evidence: 'both use hnl.example',
    })
  })
})

test('how much of two texts is said in the same words', () => {
  const need = 'Their invoices wait nine days for a signature before the audit.'
  expect(sameWords(need, need)).toBe(1)
  expect(sameWords(need, 'Their DÉPOTS lose two days a month on paper')).toBe(2 / 12)
  expect(sameWords('Dépôt', 'depot')).toBe(1)
  expect(sameWords(need, null)).toBeNull()
  expect(sameWords('a b c', need)).toBeNull()
})
