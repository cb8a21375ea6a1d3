import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BounceAddress,
  bounceAddress,
  type DealAddress,
  dealAddress,
  type HandoffAddress,
  handoffAddress,
  parseAddress,
  registrationAddress,
  verifyBounce,
  verifyDeal,
  verifyHandoff,
} from '../../src/inbound/addresses.ts'

const DOMAIN = 'intake.vendor.example'
const SECRET = 'a secret for tests, and for nothing else'
const MARTA = '0199aa00-0000-7000-8000-000000000001'
const OLEG = '0199aa00-0000-7000-8000-000000000002'
const OFFER = '0199aa00-0000-7000-8000-00000000000a'
const LATER_OFFER = '0199aa00-0000-7000-8000-00000000000b'

const parse = (address: string) => parseAddress(address, DOMAIN, ['deals', 'deal'])
const handoff = handoffAddress({ dealNumber: 1042, handoffId: OFFER, personId: MARTA }, SECRET, DOMAIN)
const deal = dealAddress({ dealNumber: 1042, personId: MARTA }, SECRET, DOMAIN)

function handoffFor(address: string, candidates: { handoffId: string; personId: string }[]) {
  const parsed = parse(address)
  return parsed?.kind === 'HANDOFF' ? verifyHandoff(parsed, candidates, SECRET) : null
}

describe('an address says what a mail is for', () => {
  test.each([
    [registrationAddress('deals', DOMAIN), { kind: 'REGISTRATION', local: 'deals' }],
    ['DEALS@Intake.Vendor.Example', { kind: 'REGISTRATION', local: 'deals' }],
    ['<deals@intake.vendor.example.>', { kind: 'REGISTRATION', local: 'deals' }],
    ['deals+crm@intake.vendor.example', { kind: 'REGISTRATION', local: 'deals' }],
    ['"deals"@intake.vendor.example', { kind: 'REGISTRATION', local: 'deals' }],
    ['postmaster@intake.vendor.example', { kind: 'POSTMASTER' }],
    ['Postmaster', { kind: 'POSTMASTER' }],
    ['abuse@intake.vendor.example', { kind: 'ABUSE' }],
    ['sales@intake.vendor.example', null],
    ['deals@vendor.example', null],
    ['deals@intake.vendor.example@evil.example', null],
    ['postmaster@evil.example', null],
    ['abuse', null],
    ['handoff@intake.vendor.example', null],
    ['handoff+1042@intake.vendor.example', null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(parse(address)).toEqual(expected)
  })

  test('a local part fits into 64 octets even at the largest deal number', () => {
    const long = handoffAddress(
      { dealNumber: 2_147_483_647, handoffId: OFFER, personId: MARTA },
      SECRET,
      DOMAIN,
    )
    expect(long.indexOf('@')).toBeLessThanOrEqual(64)
    expect(parse(long)?.kind).toBe('HANDOFF')
  })
})

describe('a token opens one door for one person', () => {
  const candidates = [
    { handoffId: OFFER, personId: OLEG },
    { handoffId: OFFER, personId: MARTA },
    { handoffId: LATER_OFFER, personId: MARTA },
  ]

  test('as given, and with its case folded by a mail system', () => {
    expect(handoffFor(handoff, candidates)).toBe(candidates[1])
    expect(handoffFor(handoff.toUpperCase(), candidates)).toBe(candidates[1])
  })

  test('not for another person, another offer or another deal', () => {
    expect(handoffFor(handoff, [{ handoffId: OFFER, personId: OLEG }])).toBeNull()
    expect(handoffFor(handoff, [{ handoffId: LATER_OFFER, personId: MARTA }])).toBeNull()
    expect(handoffFor(handoff.replace('1042', '1043'), candidates)).toBeNull()
  })

  test('not for another purpose: a deal address is no handoff address', () => {
    const parsed = parse(deal.replace(/^deal\+/, 'handoff+'))
    expect(parsed?.kind).toBe('HANDOFF')
    expect(verifyHandoff(parsed as HandoffAddress, candidates, SECRET)).toBeNull()
    const bounce = bounceAddress({ letterNumber: 1042, letterId: MARTA }, SECRET, DOMAIN)
    const asDeal = parse(bounce.replace(/^bounce\+/, 'deal+')) as DealAddress
    expect(verifyDeal(asDeal, [{ personId: MARTA }], SECRET)).toBeNull()
  })

  test('not under another secret', () => {
    const parsed = parse(deal) as DealAddress
    expect(verifyDeal(parsed, [{ personId: MARTA }], SECRET)).toEqual({ personId: MARTA })
    expect(verifyDeal(parsed, [{ personId: MARTA }], `${SECRET}.`)).toBeNull()
  })

  test('a bounce address is tied to its letter', () => {
    const parsed = parse(
      bounceAddress({ letterNumber: 77, letterId: OFFER }, SECRET, DOMAIN),
    ) as BounceAddress
    expect(parsed.letterNumber).toBe(77)
    expect(verifyBounce(parsed, [{ letterId: OFFER }], SECRET)).toEqual({ letterId: OFFER })
    expect(verifyBounce(parsed, [{ letterId: LATER_OFFER }], SECRET)).toBeNull()
  })

  test('every truncation, and every other character, is worth nothing', () => {
    const at = handoff.indexOf('@')
    for (let end = handoff.indexOf('.') + 1; end < at; end++) {
      expect(handoffFor(handoff.slice(0, end) + handoff.slice(at), candidates)).toBeNull()
    }
    fc.assert(
      fc.property(fc.nat(19), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), (index, letter) => {
        const start = handoff.indexOf('.') + 1 + index
        fc.pre(handoff[start] !== letter)
        const forged = handoff.slice(0, start) + letter + handoff.slice(start + 1)
        expect(handoffFor(forged, candidates)).toBeNull()
      }),
    )
  })

  test('tokens of many deals and people never meet', () => {
    const tokens = new Set<string>()
    for (let number = 1; number <= 2_000; number++) {
      tokens.add(dealAddress({ dealNumber: number, personId: MARTA }, SECRET, DOMAIN).split('.')[1] ?? '')
      tokens.add(dealAddress({ dealNumber: number, personId: OLEG }, SECRET, DOMAIN).split('.')[1] ?? '')
    }
    expect(tokens.size).toBe(4_000)
  })
})
