/**
 * Who is offered a deal next: the first rule of the motion that names somebody who can take it. Nobody is
 * asked twice about the same deal by routing, whatever became of the first time, and nobody who is away or
 * has left.
 */
import { normaliseAccountName } from './accounts.ts'
import type { Deal, DealFacts } from './deal.ts'
import type { RoutingRule } from './definition.ts'
import { isVendor, personOf, unavailable } from './people.ts'
import type { PersonFacts, World } from './world.ts'

export type Routed = { aeId: string; pickedBy: string } | { why: string }

/** The pick, or in words why there is none. */
export function route(deal: Pick<Deal, 'facts' | 'handoffs'>, world: World): Routed {
  const asked = new Set(deal.handoffs.map((handoff) => handoff.aeId))
  const tried: string[] = []
  for (const rule of world.motion.routing.filter((candidate) => ruleFits(candidate, deal.facts, world))) {
    const named = namedBy(rule, deal.facts, world)
    const free = named.filter((person) => !asked.has(person.id) && !unavailable(person, world.now))
    const chosen = pick(rule, free)
    if (chosen) return { aeId: chosen.id, pickedBy: `rule "${rule.name}"` }
    const standIn = standInFor(named, asked, world)
    if (standIn)
      return {
        aeId: standIn.backup.id,
        pickedBy: `rule "${rule.name}", for ${standIn.away.name} who is away`,
      }
    tried.push(whyNobody(rule, named, asked, world))
  }
  return { why: tried.length > 0 ? tried.join('; ') : 'no routing rule matches this deal' }
}

function ruleFits({ when }: RoutingRule, facts: DealFacts, world: World): boolean {
  const same = (a: string, b: string | null) => b !== null && a.toLowerCase() === b.toLowerCase()
  const product = facts.product?.toLowerCase() ?? ''
  return (
    (!when.territories || when.territories.some((territory) => same(territory, territoryOf(facts, world)))) &&
    (!when.products || when.products.some((name) => product.includes(name.toLowerCase()))) &&
    (!when.partners || when.partners.some((name) => same(name, world.partner.name))) &&
    (!when.accounts || when.accounts.some((account) => isNamedAccount(account, facts))) &&
    (!when.signals || when.signals.includes(facts.entrySignal))
  )
}

/** Named accounts are listed by domain or by name; a name counts without its legal form. */
function isNamedAccount(account: string, facts: DealFacts): boolean {
  if (facts.accountDomain && account.toLowerCase() === facts.accountDomain.toLowerCase()) return true
  return (
    facts.accountName !== null && normaliseAccountName(account) === normaliseAccountName(facts.accountName)
  )
}

/** In the rule's order; for an empty list every active AE who takes this territory and product. */
function namedBy(rule: RoutingRule, facts: DealFacts, world: World): PersonFacts[] {
  const people = Object.values(world.people).filter(isVendor)
  if (rule.to.length > 0) {
    return rule.to.flatMap((address) => {
      const wanted = address.toLowerCase()
      return people.find((person) => person.addresses.includes(wanted) || person.address === wanted) ?? []
    })
  }
  return people
    .filter((person) => person.kind === 'AE' && person.active && takes(person, facts, world))
    .sort(byName)
}

/** Most partners sell at home: until the account's country is known, the partner's stands for it. */
function territoryOf(facts: DealFacts, world: World): string | null {
  return facts.accountCountry ?? world.partner.country
}

/** An AE without territories or products takes any; an unknown country or product excludes nobody. */
function takes(person: PersonFacts, facts: DealFacts, world: World): boolean {
  const country = territoryOf(facts, world)?.toLowerCase()
  const product = facts.product?.toLowerCase()
  const accepts = (list: string[], test: (entry: string) => boolean) => list.length === 0 || list.some(test)
  return (
    (!country || accepts(person.territories, (entry) => entry.toLowerCase() === country)) &&
    (!product || accepts(person.products, (entry) => product.includes(entry.toLowerCase())))
  )
}

function pick(rule: RoutingRule, free: PersonFacts[]): PersonFacts | null {
  switch (rule.pick) {
    case 'FIRST':
      return free[0] ?? null
    case 'ROUND_ROBIN':
      return [...free].sort((a, b) => byLastOffer(a, b) || a.load - b.load || byName(a, b))[0] ?? null
    case 'LEAST_LOADED':
      return [...free].sort((a, b) => a.load - b.load || byLastOffer(a, b) || byName(a, b))[0] ?? null
    default:
      return rule.pick satisfies never
  }
}

/** Whoever waited longest comes first; never offered is longest of all. */
function byLastOffer(a: PersonFacts, b: PersonFacts): number {
  return (a.lastOfferAt ?? '').localeCompare(b.lastOfferAt ?? '')
}

function byName(a: PersonFacts, b: PersonFacts): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1
}

/** Everybody named is away: the backup of the first of them who has one at work. */
function standInFor(named: PersonFacts[], asked: Set<string>, world: World) {
  for (const away of named) {
    if (asked.has(away.id) || !away.backupId || asked.has(away.backupId)) continue
    const backup = personOf(world, away.backupId)
    if (isVendor(backup) && !unavailable(backup, world.now)) return { away, backup }
  }
  return null
}

function whyNobody(rule: RoutingRule, named: PersonFacts[], asked: Set<string>, world: World): string {
  if (named.length === 0) return `rule "${rule.name}" names nobody who is known`
  const reasons = named.map((person) =>
    asked.has(person.id) ? `${person.name} was asked before` : unavailable(person, world.now),
  )
  return `rule "${rule.name}": ${reasons.join(', ')}`
}

/**
 * Sellers whom the intake owner could name: at work, not asked before; those who fit first, then the least
 * loaded.
 */
export function candidates(deal: Pick<Deal, 'facts' | 'handoffs'>, world: World, limit = 5): PersonFacts[] {
  const asked = new Set(deal.handoffs.map((handoff) => handoff.aeId))
  const distance = (person: PersonFacts) => (takes(person, deal.facts, world) ? 0 : 1)
  return Object.values(world.people)
    .filter((person) => person.kind === 'AE' && !asked.has(person.id) && !unavailable(person, world.now))
    .sort((a, b) => distance(a) - distance(b) || a.load - b.load || byName(a, b))
    .slice(0, limit)
}
