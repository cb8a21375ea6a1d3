/** A small invented company and a driver that sends one deal through the pure motion, time in hand. */
import { createHash } from 'node:crypto'
import type { Actor, Command } from '../../src/motion/commands.ts'
import type { AccountMatch, Deal, DealFacts } from '../../src/motion/deal.ts'
import { decide } from '../../src/motion/decide.ts'
import { defaultMotion, type MotionDefinition } from '../../src/motion/definition.ts'
import type { DealEvent, EventType } from '../../src/motion/events.ts'
import { evolve } from '../../src/motion/evolve.ts'
import { type Letter, type LetterKind, lettersFor } from '../../src/motion/letters.ts'
import type { Refusal } from '../../src/motion/refusals.ts'
import type { PersonFacts, World } from '../../src/motion/world.ts'

/** Monday morning in Berlin; daylight saving begins at the end of that month. */
export const MONDAY = '2026-03-02T09:00:00.000Z'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export function person(id: string, overrides: Partial<PersonFacts> = {}): PersonFacts {
  const address = `${id}@vendor.example`
  return {
    id,
    kind: 'AE',
    name: id[0]?.toUpperCase() + id.slice(1),
    address,
    addresses: [address],
    partnerId: null,
    language: 'en',
    timeZone: 'Europe/Berlin',
    workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    holidays: [],
    absences: [],
    managerId: 'mona',
    backupId: null,
    active: true,
    territories: [],
    products: [],
    load: 0,
    lastOfferAt: null,
    ...overrides,
  }
}

export function people(): Record<string, PersonFacts> {
  const partnerSide = { kind: 'PARTNER_CONTACT', partnerId: 'nordwerk', managerId: null } as const
  const all = [
    person('ines', { kind: 'INTAKE_OWNER', managerId: null }),
    person('berta', { kind: 'INTAKE_OWNER', managerId: null }),
    person('mona', { kind: 'MANAGER', managerId: null }),
    person('anna'),
    person('ben'),
    person('cleo'),
    person('paula', {
      ...partnerSide,
      address: 'paula@nordwerk.example',
      addresses: ['paula@nordwerk.example'],
    }),
    person('peter', {
      ...partnerSide,
      address: 'peter@nordwerk.example',
      addresses: ['peter@nordwerk.example'],
    }),
    person('rival', { ...partnerSide, partnerId: 'suedwerk', address: 'r@suedwerk.example', addresses: [] }),
  ]
  return Object.fromEntries(all.map((each) => [each.id, each]))
}

export function motion(overrides: Partial<MotionDefinition> = {}): MotionDefinition {
  const basics = { intakeOwner: 'ines@vendor.example', intakeBackup: 'berta@vendor.example' }
  return { ...defaultMotion({ ...basics, timeZone: 'Europe/Berlin' }), ...overrides }
}

export function world(overrides: Partial<World> = {}): World {
  let ids = 0
  return {
    now: MONDAY,
    motion: motion(),
    motionVersionId: 'version-1',
    partner: { id: 'nordwerk', name: 'Nordwerk GmbH', tier: 'SILVER', status: 'ACTIVE', country: 'DE' },
    people: people(),
    intakeOwnerId: 'ines',
    intakeBackupId: 'berta',
    matches: [],
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    hash: sha256,
    ...overrides,
  }
}

export function facts(overrides: Partial<DealFacts> = {}): DealFacts {
  return {
    accountName: 'Hafenlager Kiel AG',
    accountDomain: 'hafenlager-kiel.example',
    accountCountry: 'DE',
    contacts: [{ name: 'Jule Brandt', email: 'j.brandt@hafenlager-kiel.example', phone: null, title: 'CIO' }],
    amount: { min: '100000', max: '140000', currency: 'EUR', basis: 'TOTAL' },
    closeDate: '2026-06-30',
    product: 'Flow',
    entrySignal: 'REGISTERED_OPPORTUNITY',
    partnerRoles: [],
    context: 'The warehouse software is out of support in June and stock counts are wrong every week.',
    nextStep: null,
    nextStepDate: null,
    competitor: null,
    ...overrides,
  }
}

export function match(overrides: Partial<AccountMatch> = {}): AccountMatch {
  return {
    kind: 'OTHER_PARTNER',
    id: 'deal-other',
    label: '1001',
    by: 'DOMAIN',
    similarity: 1,
    evidence: 'both use hafenlager-kiel.example',
    completedAt: '2026-02-27T10:00:00.000Z',
    arrivedAt: '2026-02-27T10:00:00.000Z',
    product: 'Flow',
    sameNeed: 1,
    stage: 'REGISTERED',
    ...overrides,
  }
}

const WHO: Record<string, Actor> = { clock: { kind: 'CLOCK' }, system: { kind: 'SYSTEM' } }

export interface Turn {
  events: DealEvent[]
  types: EventType[]
  letters: Letter[]
  /** `KIND→person` of each letter, sorted. */
  mailed: string[]
}

/** One deal and everything that happened to it. */
export class Story {
  deal: Deal | null = null
  events: DealEvent[] = []
  letters: Letter[] = []
  world: World

  constructor(overrides: Partial<World> = {}) {
    this.world = world(overrides)
  }

  get now(): string {
    return this.world.now
  }

  set now(at: string) {
    this.world = { ...this.world, now: new Date(at).toISOString() }
  }

  /** Lets time pass without anybody looking. */
  wait(days: number, hours = 0): this {
    this.now = new Date(Date.parse(this.now) + (days * 24 + hours) * 3_600_000).toISOString()
    return this
  }

  try(who: string, command: Command): Turn | Refusal {
    const actor = WHO[who] ?? { kind: 'PERSON', personId: who }
    const cause = actor.kind === 'CLOCK' ? 'clock:tick' : 'mail:1'
    const decision = decide(this.deal, { command, actor, cause }, this.world)
    if ('refusal' in decision) return decision.refusal
    const before = this.deal
    const after = decision.events.reduce<Deal | null>(evolve, before)
    this.deal = after
    this.events.push(...decision.events)
    const letters =
      after && decision.events.length > 0 ? lettersFor(decision.events, before, after, this.world) : []
    this.letters.push(...letters)
    return {
      events: decision.events,
      types: decision.events.map((event) => event.type),
      letters,
      mailed: mailed(letters),
    }
  }

  /** For what must not be refused. */
  does(who: string, command: Command): Turn {
    const turn = this.try(who, command)
    if ('code' in turn) throw new Error(`${command.type} was refused: ${JSON.stringify(turn)}`)
    return turn
  }

  /** For what must be refused. */
  refused(who: string, command: Command): Refusal {
    const turn = this.try(who, command)
    if ('code' in turn) return turn
    throw new Error(`${command.type} was not refused: ${turn.types.join(', ')}`)
  }

  registers(
    overrides: Partial<DealFacts> = {},
    more: Partial<Extract<Command, { type: 'register' }>> = {},
  ): Turn {
    return this.does('paula', {
      type: 'register',
      dealId: 'deal-1',
      number: 1042,
      partnerContactId: 'paula',
      facts: facts(overrides),
      evidence: {},
      arrivedAt: this.now,
      senderConfirmed: true,
      threadMessageId: 'first@nordwerk.example',
      accountId: null,
      ...more,
    })
  }

  ticks(at?: string): Turn {
    if (at) this.now = at
    return this.does('clock', { type: 'tick' })
  }

  /** The AE on offer takes it. */
  accepts(nextStep?: string, nextStepDate?: string): Turn {
    const { aeId, id } = this.offer
    return this.does(aeId, { type: 'accept', handoffId: id, personId: aeId, nextStep, nextStepDate })
  }

  declines(more: Partial<Extract<Command, { type: 'decline' }>> = {}): Turn {
    const { aeId, id } = this.offer
    return this.does(aeId, {
      type: 'decline',
      handoffId: id,
      personId: aeId,
      reason: 'NO_CAPACITY',
      comment: null,
      suggestedAeId: null,
      suggestedName: null,
      ...more,
    })
  }

  get offer() {
    if (this.deal?.stage !== 'HANDED_OFF') throw new Error(`nothing is on offer: ${this.deal?.stage}`)
    return this.deal.offer
  }

  get open(): string[] {
    return (this.deal?.leaks ?? []).map((leak) => leak.type).sort()
  }

  knows(id: string, overrides: Partial<PersonFacts>): this {
    const known = this.world.people[id] ?? person(id)
    this.world = { ...this.world, people: { ...this.world.people, [id]: { ...known, ...overrides } } }
    return this
  }

  lettersTo(id: string): LetterKind[] {
    return this.letters
      .filter(({ to }) => 'personId' in to && to.personId === id)
      .map((letter) => letter.kind)
  }
}

export function mailed(letters: Letter[]): string[] {
  return letters.map(({ kind, to }) => `${kind}→${'personId' in to ? to.personId : to.address}`).sort()
}

/** A deal that an AE works, accepted on Monday morning. */
export function working(overrides: Partial<World> = {}, deal: Partial<DealFacts> = {}): Story {
  const story = new Story(overrides)
  story.registers(deal)
  story.accepts()
  return story
}
