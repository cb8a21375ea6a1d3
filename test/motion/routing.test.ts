import { describe, expect, test } from 'vitest'
import type { RoutingRule } from '../../src/motion/definition.ts'
import { candidates, route } from '../../src/motion/routing.ts'
import { facts, motion, Story, world } from './kit.ts'

const rule = (name: string, overrides: Partial<RoutingRule> = {}): RoutingRule => ({
  name,
  when: {},
  to: [],
  pick: 'FIRST',
  ...overrides,
})
const at = (...ids: string[]) => ids.map((id) => `${id}@vendor.example`)
const handedTo = (...ids: string[]) => ids.map((aeId, index) => ({ id: `h${index}`, aeId })) as never

function setting(rules: RoutingRule[], more: (story: Story) => void = () => undefined) {
  const story = new Story({ motion: motion({ routing: rules }) })
  more(story)
  return story.world
}

const routed = (
  rules: RoutingRule[],
  deal = facts(),
  more?: (story: Story) => void,
  asked: string[] = [],
) => {
  const result = route({ facts: deal, handoffs: handedTo(...asked) }, setting(rules, more))
  return 'aeId' in result ? result.aeId : result.why
}

describe('conditions', () => {
  const rules = [
    rule('named', { when: { accounts: ['hafenlager-kiel.example', 'Werft Nord GmbH'] }, to: at('cleo') }),
    rule('swiss', { when: { territories: ['CH', 'AT'] }, to: at('ben') }),
    rule('pulse', { when: { products: ['pulse'] }, to: at('anna') }),
    rule('joint', { when: { signals: ['JOINT_ACCOUNT'], partners: ['Nordwerk GmbH'] }, to: at('ben') }),
    rule('rest', { to: at('mona') }),
  ]
  test.each([
    ['named account by domain', {}, 'cleo'],
    ['named account by name', { accountName: 'WERFT NORD AG', accountDomain: null }, 'cleo'],
    ['territory', { accountName: 'X', accountDomain: null, accountCountry: 'at' }, 'ben'],
    ['product', { accountName: 'X', accountDomain: null, product: 'Northwind Pulse' }, 'anna'],
    ['signal and partner', { accountName: null, accountDomain: null, entrySignal: 'JOINT_ACCOUNT' }, 'ben'],
    [
      'the partner’s country where the account’s is unknown',
      { accountName: 'X', accountDomain: null, product: null, accountCountry: null },
      'mona',
    ],
  ] as const)('%s', (_name, deal, expected) => {
    expect(routed(rules, facts(deal))).toBe(expected)
  })

  test('every condition of a rule has to hold', () => {
    const both = [rule('both', { when: { territories: ['DE'], products: ['pulse'] }, to: at('anna') })]
    expect(routed(both)).toBe('no routing rule matches this deal')
    expect(routed(both, facts({ product: 'Pulse' }))).toBe('anna')
  })

  test('an AE’s own territories and products count where the rule names nobody', () => {
    const more = (story: Story) => {
      story.knows('anna', { territories: ['FR'] })
      story.knows('ben', { territories: ['de'], products: ['pulse'] })
      story.knows('cleo', { products: ['flow'] })
    }
    expect(routed([rule('all')], facts(), more)).toBe('cleo')
    expect(routed([rule('all')], facts({ product: 'Pulse 3' }), more)).toBe('ben')
    // The account's country unknown, the partner's (Germany) stands for it.
    expect(routed([rule('all')], facts({ product: null, accountCountry: null }), more)).toBe('ben')
    const nowhere = (story: Story) => {
      more(story)
      story.world = { ...story.world, partner: { ...story.world.partner, country: null } }
    }
    expect(routed([rule('all')], facts({ product: null, accountCountry: null }), nowhere)).toBe('anna')
  })
})

describe('who of several', () => {
  const named = at('anna', 'ben', 'cleo')
  test('the first on the list', () => {
    expect(routed([rule('r', { to: at('ben', 'anna') })])).toBe('ben')
  })

  test('in turn: whoever waited longest, never offered first, then the least load', () => {
    const turns = [rule('r', { to: named, pick: 'ROUND_ROBIN' })]
    const last = (anna: string | null, ben: string | null, cleo: string | null) => (story: Story) => {
      story.knows('anna', { lastOfferAt: anna })
      story.knows('ben', { lastOfferAt: ben, load: 5 })
      story.knows('cleo', { lastOfferAt: cleo, load: 1 })
    }
    expect(routed(turns, facts(), last('2026-02-01', '2026-01-01', '2026-03-01'))).toBe('ben')
    expect(routed(turns, facts(), last('2026-02-01', null, null))).toBe('cleo')
  })

  test('the least loaded, then whoever waited longest', () => {
    const load = [rule('r', { to: named, pick: 'LEAST_LOADED' })]
    const loads = (story: Story) => {
      story.knows('anna', { load: 2 })
      story.knows('ben', { load: 1, lastOfferAt: '2026-02-01' })
      story.knows('cleo', { load: 1, lastOfferAt: '2026-01-01' })
    }
    expect(routed(load, facts(), loads)).toBe('cleo')
  })

  test('in turn is fair over many deals', () => {
    const story = new Story()
    const counts: Record<string, number> = {}
    for (let deal = 0; deal < 30; deal += 1) {
      story.wait(0, 1)
      const result = route({ facts: facts(), handoffs: [] }, story.world)
      if (!('aeId' in result)) throw new Error(result.why)
      counts[result.aeId] = (counts[result.aeId] ?? 0) + 1
      story.knows(result.aeId, { lastOfferAt: story.now })
    }
    expect(counts).toEqual({ anna: 10, ben: 10, cleo: 10 })
  })
})

describe('who is not asked', () => {
  const one = [rule('r', { to: at('anna', 'ben') })]
  test('somebody away, gone, or asked before', () => {
    const away = (story: Story) =>
      story.knows('anna', { absences: [{ from: '2026-03-01T00:00:00Z', until: '2026-03-09T00:00:00Z' }] })
    expect(routed(one, facts(), away)).toBe('ben')
    expect(routed(one, facts(), (story) => story.knows('anna', { active: false }))).toBe('ben')
    expect(routed(one, facts(), undefined, ['anna'])).toBe('ben')
  })

  test('nobody left: in words, rule by rule', () => {
    const why = routed(
      [...one, rule('ghosts', { to: ['gone@vendor.example'] })],
      facts(),
      (story) => {
        story.knows('ben', { absences: [{ from: '2026-03-01T00:00:00Z', until: null }] })
      },
      ['anna'],
    )
    expect(why).toBe('rule "r": Anna was asked before, Ben is away; rule "ghosts" names nobody who is known')
  })

  test('somebody away is stood in for by the backup', () => {
    const away = (story: Story) => {
      story.knows('anna', { backupId: 'cleo', absences: [{ from: '2026-03-01T00:00:00Z', until: null }] })
      story.knows('ben', { active: false })
    }
    expect(route({ facts: facts(), handoffs: [] }, setting(one, away))).toEqual({
      aeId: 'cleo',
      pickedBy: 'rule "r", for Anna who is away',
    })
    expect(routed(one, facts(), away, ['cleo'])).toBe('rule "r": Anna is away, Ben is not active')
    const partnerBackup = (story: Story) =>
      away(story.knows('x', {})) ?? story.knows('anna', { backupId: 'paula' })
    expect(routed(one, facts(), partnerBackup)).toContain('Anna is away')
  })

  test('a rule never reaches a partner', () => {
    expect(routed([rule('r', { to: ['paula@nordwerk.example'] })])).toBe('rule "r" names nobody who is known')
  })
})

test('candidates for the intake owner: those who fit first, then the least loaded, nobody asked before', () => {
  const story = new Story()
  story
    .knows('anna', { load: 3 })
    .knows('ben', { load: 1, territories: ['FR'] })
    .knows('cleo', { load: 2 })
  const names = (asked: string[]) =>
    candidates({ facts: facts(), handoffs: handedTo(...asked) }, story.world).map(({ id }) => id)
  expect(names([])).toEqual(['cleo', 'anna', 'ben'])
  expect(names(['cleo'])).toEqual(['anna', 'ben'])
  expect(candidates({ facts: facts(), handoffs: [] }, world(), 1)).toHaveLength(1)
})
