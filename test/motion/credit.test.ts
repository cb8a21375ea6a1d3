import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/motion/canonical.ts'
import {
  creditRuleFor,
  evaluateCredit,
  refuseShares,
  snapshotCredit,
  verifyAmendment,
  verifySnapshot,
} from '../../src/motion/credit.ts'
import type { CreditSnapshot, Deal } from '../../src/motion/deal.ts'
import {
  add,
  compare,
  decimal,
  inFigures,
  middle,
  multiply,
  parseDecimal,
  round,
  shift,
  toText,
  trimmed,
} from '../../src/motion/decimal.ts'
import type { CreditRule } from '../../src/motion/definition.ts'
import { dealValue } from '../../src/motion/facts.ts'
import { facts, motion, Story, sha256, working, world } from './kit.ts'

const rule = (key: string, when: CreditRule['when'], more: Partial<CreditRule> = {}): CreditRule => ({
  key,
  when,
  type: 'SOURCED',
  share: 100,
  rate: 10,
  basis: 'of what is won',
  ...more,
})

describe('which rule', () => {
  const rules = [
    rule('gold joint', { signals: ['JOINT_ACCOUNT'], tiers: ['GOLD'] }),
    rule('pulse', { products: ['beacon', 'pulse'] }),
    rule('friends', { partners: ['Ostwerk', 'nordwerk gmbh'] }),
    rule('all', {}),
  ]
  const partner = world().partner
  const keyFor = (deal: Parameters<typeof facts>[0], who = partner) =>
    creditRuleFor(rules, facts(deal), who)?.key

  test('the first of which every condition holds', () => {
    expect(keyFor({ entrySignal: 'JOINT_ACCOUNT' }, { ...partner, tier: 'GOLD' })).toBe('gold joint')
    expect(keyFor({ entrySignal: 'JOINT_ACCOUNT', product: 'Northwind Pulse' })).toBe('pulse')
    expect(keyFor({ product: null })).toBe('friends')
    expect(keyFor({}, { ...partner, name: 'Other' })).toBe('all')
    expect(creditRuleFor([], facts(), partner)).toBeNull()
  })

  test('without a matching rule there is no credit, and no deal is refused for it', () => {
    const story = new Story({ motion: motion({ credit: [] }) })
    story.registers()
    expect(story.deal).toMatchObject({ stage: 'HANDED_OFF', credit: [] })
    expect(story.deal?.protectedUntil).toBe('2026-05-31T09:00:00.000Z')
  })
})

describe('the snapshot', () => {
  const [snapshot] = snapshotCredit('deal-1', facts(), world()) as [CreditSnapshot]

  test('says everything in itself and verifies', () => {
    expect(snapshot).toMatchObject({
      partnerId: 'nordwerk',
      type: 'SOURCED',
      share: '100',
      rate: '10',
      ruleKey: 'standard',
    })
    expect(snapshot.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(verifySnapshot('deal-1', snapshot, sha256)).toBe(true)
  })

  test('verifies whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(snapshot).reverse()) as unknown as CreditSnapshot
    expect(verifySnapshot('deal-1', reversed, sha256)).toBe(true)
  })

  test('a change of any member, or of the deal, shows', () => {
    for (const key of Object.keys(snapshot)) {
      const changed = { ...snapshot, [key]: key === 'protectionDays' ? 91 : 'changed' } as CreditSnapshot
      expect(verifySnapshot('deal-1', changed, sha256), key).toBe(false)
    }
    expect(verifySnapshot('deal-2', snapshot, sha256)).toBe(false)
  })

  test('a later version of the motion changes nothing of it', () => {
    const story = working()
    story.world = { ...story.world, motion: motion({ credit: [rule('worse', {}, { rate: 1 })] }) }
    const won = story.does('anna', {
      type: 'closeWon',
      amount: { value: '1000', currency: 'EUR' },
      reason: 'PRICE',
      note: null,
    })
    expect(won.events[0]).toMatchObject({ evaluation: { lines: [{ rate: '10', credited: '100.00' }] } })
  })
})

describe('shares', () => {
  const share = (partnerId: string, value: string) => ({
    partnerId,
    partnerName: partnerId,
    type: 'SOURCED' as const,
    share: value,
  })

  test.each([
    ['exactly 100', ['60', '40'], null],
    ['less than 100', ['33.33', '33.33'], null],
    ['a hair above 100', ['60', '40.01'], 'SHARES_EXCEED_100'],
    ['three thirds that floats would not add up', ['33.34', '33.33', '33.34'], 'SHARES_EXCEED_100'],
    ['below zero', ['-1'], 'INVALID'],
    ['no number', ['ten'], 'INVALID'],
    ['too fine', ['33.333'], 'INVALID'],
    ['above 100 alone', ['101'], 'INVALID'],
  ])('%s', (_name, shares, code) => {
    const refusal = refuseShares(shares.map((value, index) => share(`p${index}`, value)))
    expect(refusal?.code ?? null).toBe(code)
  })

  test('nobody stands in the split twice', () => {
    expect(refuseShares([share('p', '10'), share('p', '20')])).toMatchObject({ code: 'INVALID' })
  })

  test('the total is named', () => {
    expect(refuseShares([share('a', '70'), share('b', '30.5')])).toEqual({
      code: 'SHARES_EXCEED_100',
      total: '100.5',
    })
  })
})

describe('evaluation at close', () => {
  const deal = working().deal as Deal
  const credited = (value: string, rate: string, share: string) =>
    evaluateCredit(
      { ...deal, credit: [{ ...(deal.credit[0] as CreditSnapshot), rate, share }] },
      { value, currency: 'EUR' },
      '2026-04-01T00:00:00.000Z',
      deal.protectedUntil,
    ).lines[0]

  test.each([
    ['120000', '10', '100', '12000.00', 'EUR 120,000 × 10 % × 100 % = EUR 12,000'],
    ['99.50', '7.5', '33.33', '2.49', 'EUR 99.50 × 7.5 % × 33.33 % = EUR 2.49'],
    ['0.10', '10', '100', '0.01', 'EUR 0.10 × 10 % × 100 % = EUR 0.01'],
    ['1.05', '10', '50', '0.05', 'EUR 1.05 × 10 % × 50 % = EUR 0.05'],
    [
      '12345678901234.56',
      '10',
      '100',
      '1234567890123.46',
      'EUR 12,345,678,901,234.56 × 10 % × 100 % = EUR 1,234,567,890,123.46',
    ],
  ])('%s × %s %% × %s %%', (value, rate, share, result, computation) => {
    expect(credited(value, rate, share)).toMatchObject({ credited: result, computation })
  })

  test('says whether the close fell into the protection', () => {
    const at = (closedAt: string) =>
      evaluateCredit(deal, { value: '1', currency: 'EUR' }, closedAt, deal.protectedUntil).lines[0]
    expect(at(deal.protectedUntil!)?.withinProtection).toBe(true)
    expect(at('2027-01-01T00:00:00.000Z')?.withinProtection).toBe(false)
    expect(
      evaluateCredit(deal, { value: '1', currency: 'EUR' }, deal.registeredAt, null).lines[0]
        ?.withinProtection,
    ).toBe(false)
  })

  test('names the snapshots it came from', () => {
    expect(credited('1', '1', '1')).toBeDefined()
    expect(evaluateCredit(deal, { value: '1', currency: 'EUR' }, deal.registeredAt, null).hashes).toEqual(
      deal.credit.map(({ hash }) => hash),
    )
  })

  test('of a split: each partner by its share, rates of newcomers from the deal', () => {
    const story = working()
    const shares = [
      { partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED' as const, share: '70' },
      { partnerId: 'suedwerk', partnerName: 'Südwerk KG', type: 'ASSISTED' as const, share: '30' },
    ]
    story.does('anna', {
      type: 'propose',
      payload: { kind: 'CREDIT_AMENDMENT', shares },
      reason: 'Südwerk did the demo',
      side: 'VENDOR',
    })
    story.does('paula', { type: 'answerProposal', number: 1, side: 'PARTNER', agree: true, note: null })
    expect(verifyAmendment('deal-1', story.deal!.amendments[0]!, sha256)).toBe(true)
    expect(verifyAmendment('deal-1', { ...story.deal!.amendments[0]!, reason: 'else' }, sha256)).toBe(false)
    story.does('anna', {
      type: 'closeWon',
      amount: { value: '100000', currency: 'EUR' },
      reason: 'PRICE',
      note: null,
    })
    expect(story.deal).toMatchObject({
      evaluation: { lines: [{ credited: '7000.00' }, { credited: '3000.00', rate: '10' }] },
    })
  })

  test('each partner with a snapshot of its own by the rate in it', () => {
    const [first] = deal.credit as [CreditSnapshot]
    const second = { ...first, partnerId: 'suedwerk', partnerName: 'Südwerk KG', rate: '5', share: '40' }
    const both = { ...deal, credit: [{ ...first, share: '60' }, second] }
    const { lines } = evaluateCredit(both, { value: '1000', currency: 'EUR' }, deal.registeredAt, null)
    expect(lines.map(({ partnerId, rate, credited }) => [partnerId, rate, credited])).toEqual([
      ['nordwerk', '10', '60.00'],
      ['suedwerk', '5', '20.00'],
    ])
  })

  test('a deal without credit is evaluated to nothing', () => {
    expect(
      evaluateCredit({ ...deal, credit: [] }, { value: '5', currency: 'EUR' }, deal.registeredAt, null).lines,
    ).toEqual([])
  })
})

describe('decimals', () => {
  test('read only what is one', () => {
    for (const text of ['', '1e5', '1,000', 'NaN', '.5', '5.', '--1', '1.2.3'])
      expect(parseDecimal(text), text).toBeNull()
    expect(() => decimal('ten')).toThrow('not a decimal')
    expect(toText(decimal(' -12.50 '))).toBe('-12.50')
  })

  test('figures for people', () => {
    expect(inFigures(decimal('1234567'), 'USD')).toBe('USD 1,234,567')
    expect(inFigures(decimal('1234.5'), 'USD')).toBe('USD 1,234.50')
    expect(inFigures(decimal('1234.00'), 'USD')).toBe('USD 1,234')
    expect(trimmed(decimal('100.00'))).toBe('100')
    expect(trimmed(decimal('100'))).toBe('100')
  })

  test('rounds half away from zero', () => {
    expect(toText(round(decimal('2.345'), 2))).toBe('2.35')
    expect(toText(round(decimal('-2.345'), 2))).toBe('-2.35')
    expect(toText(round(decimal('2.3'), 2))).toBe('2.30')
  })

  const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((units) => ({ units, places: 2 }))
  test('text and back, sums and products are exact', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(decimal(toText(a))).toEqual(a)
        expect(add(a, b).units).toBe(a.units + b.units)
        expect(multiply(a, b)).toEqual({ units: a.units * b.units, places: 4 })
        expect(Math.sign(compare(a, b))).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0)
        expect(shift(a, 2).places).toBe(4)
      }),
    )
  })

  test('what a deal is worth', () => {
    const worth = (amount: Parameters<typeof dealValue>[0]) => dealValue(amount)?.value ?? null
    const money = { min: '100', max: '200', currency: 'EUR' }
    expect(worth({ ...money, basis: 'TOTAL' })).toBe('150.00')
    expect(worth({ ...money, basis: 'PER_YEAR' })).toBe('150.00')
    expect(worth({ ...money, basis: 'PER_MONTH' })).toBe('1800.00')
    expect(worth({ ...money, min: '0.01', max: '0.02', basis: 'TOTAL' })).toBe('0.02')
    expect(worth({ ...money, min: 'much', basis: 'TOTAL' })).toBeNull()
    expect(worth(null)).toBeNull()
    expect(toText(middle(decimal('1'), decimal('2')))).toBe('1.50')
  })
})

test('canonical JSON sorts keys, drops undefined and keeps order in lists', () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }, undefined], ä: 'ü"' })).toBe(
    '{"a":[{"c":null},null],"b":1,"ä":"ü\\""}',
  )
  expect(canonicalJson(undefined)).toBe('null')
  const value = fc.jsonValue()
  fc.assert(
    fc.property(value, (json) => {
      expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)))
    }),
  )
})
