/** The people and firms of a simulated company, drawn from the seed. */
import type { Calendar } from '../../motion/calendar.ts'
import type { MotionDefinition } from '../../motion/definition.ts'
import type { PartnerTier } from '../../motion/words.ts'
import { PARTNER_TIERS } from '../../motion/words.ts'
import type { Random } from '../statistics/random.ts'
import { definitionOf, type Parameters, type Regime } from './parameters.ts'

export interface SimulatedPartner {
  id: string
  name: string
  domain: string
  tier: PartnerTier
  country: string
  contacts: { id: string; name: string; address: string }[]
  /** Share of all deals it brings, not normalised. */
  weight: number
  /** Its deals' chance of a win, before the signal. */
  winChance: (regime: Regime) => number
}

export interface SimulatedPerson {
  id: string
  name: string
  address: string
  calendar: Calendar
  /** Median hours to decide, as a multiple of the regime's. */
  pace: number
}

export interface Company {
  motionId: string
  versions: { id: string; regime: Regime; definition: MotionDefinition }[]
  intakeOwners: SimulatedPerson[]
  manager: SimulatedPerson
  aes: SimulatedPerson[]
  partners: SimulatedPartner[]
}

const FIRST =
  'Ana Ben Carla Dario Elif Finn Greta Hugo Ines Jonas Kira Leo Mara Nils Olga Piet Rosa Sami Tilda Vito'
const LAST =
  'Acker Brandt Costa Duval Ekman Ferro Grahn Holt Ivers Jansen Kovac Lindt Moreau Nowak Orlov Prins Quist'
const FIRM_A =
  'North Harbor Silver Blue Stone River Bright Clear Iron Maple Cedar Amber Copper Falcon Granite Velvet'
const FIRM_B = 'bridge field gate light mark point ridge stream view works line peak reach forge cast span'
const ZONES = ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Europe/Madrid']

/** A version-4-shaped UUID from the seed, so that the same seed gives the same ids. */
export function uuid(from: Random): string {
  const hex = () =>
    Math.floor(from.next() * 0x100000000)
      .toString(16)
      .padStart(8, '0')
  const [a, b, c, d] = [hex(), hex(), hex(), hex()]
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`
}

export function makeCompany(from: Random, parameters: Parameters): Company {
  const person = (index: number, kind: string) => makePerson(from, index, kind)
  const intakeOwners = [person(0, 'intake'), person(1, 'intake')]
  const regimes = parameters.regimes.map((regime) => ({
    id: uuid(from),
    regime,
    definition: definitionOf(regime, intakeOwners[0]!.address),
  }))
  return {
    motionId: uuid(from),
    versions: regimes,
    intakeOwners,
    manager: person(0, 'manager'),
    aes: Array.from({ length: parameters.aes }, (_, index) => person(index, 'ae')),
    partners: Array.from({ length: parameters.partners }, (_, index) => makePartner(from, index, parameters)),
  }
}

function makePerson(from: Random, index: number, kind: string): SimulatedPerson {
  const name = nameOf(from)
  return {
    id: uuid(from),
    name,
    address: `${name.toLowerCase().replace(' ', '.')}.${kind}${index + 1}@vendor.example`,
    calendar: {
      timeZone: ZONES[index % ZONES.length]!,
      workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      holidays: [],
    },
    pace: Math.exp(from.normal() * 0.35),
  }
}

function makePartner(from: Random, index: number, parameters: Parameters): SimulatedPartner {
  const name = firmOf(index)
  const domain = `${name.toLowerCase().replace(/\W/g, '')}.example`
  // Partners differ: each has its own chance, drawn around the regime's with the stated weight.
  const quantile = from.beta(parameters.partnerWeight * 0.37, parameters.partnerWeight * 0.63) / 0.37
  return {
    id: uuid(from),
    name,
    domain,
    tier: PARTNER_TIERS[from.weighted([4, 3, 2, 1])]!,
    country: parameters.territories[from.weighted(parameters.territories.map(([, weight]) => weight))]![0],
    contacts: Array.from({ length: 1 + from.below(3) }, (_, contact) => {
      const person = nameOf(from)
      return {
        id: uuid(from),
        name: person,
        address: `${person.split(' ')[0]!.toLowerCase()}${contact}@${domain}`,
      }
    }),
    weight: 1 / (index + 4) ** 0.9,
    winChance: (regime) => Math.min(0.95, regime.winChance * quantile),
  }
}

function nameOf(from: Random): string {
  return `${from.pick(FIRST.split(' '))} ${from.pick(LAST.split(' '))}`
}

/** A different name for every index. */
export function firmOf(index: number): string {
  const [a, b] = [FIRM_A.split(' '), FIRM_B.split(' ')]
  const first = a[index % a.length]!
  const second = b[(index + Math.floor(index / a.length)) % b.length]!
  const round = Math.floor(index / (a.length * b.length))
  return `${first}${second}${round > 0 ? ` ${round + 1}` : ''} ${['Systems', 'Consulting', 'Partners', 'IT'][index % 4]}`
}
