/**
 * Whether a motion can run: everything that publishing refuses, each said so that its author knows what to
 * change.
 */
import type { CreditRule, MotionDefinition, RoutingRule, WorkingHours } from './definition.ts'
import { type Problem, shapeProblems } from './motion-shape.ts'
import type { PersonFacts } from './world.ts'

export type { Problem } from './motion-shape.ts'

/** Somebody whom a motion may name by address. */
export type KnownPerson = Pick<PersonFacts, 'kind' | 'name' | 'addresses' | 'active'>

type Says = Generator<Problem>

/** Local parts that mean something else (design page 2, "Addresses"). */
const TAKEN = ['handoff', 'deal', 'bounce', 'postmaster', 'abuse', 'mailer-daemon']

/**
 * Everything that is wrong; [] = it may be published. `definition` may come from a file: its shape is checked
 * first.
 */
export function validateMotion(definition: unknown, knownPeople: KnownPerson[]): Problem[] {
  const shape = shapeProblems(definition)
  if (shape.length > 0) return shape
  const motion = definition as MotionDefinition
  return [
    ...names(motion),
    ...people(motion, knownPeople),
    ...routing(motion.routing, knownPeople),
    ...handoff(motion.handoff),
    ...gap(motion.gap),
    ...rhythm(motion.rhythm),
    ...credit(motion.credit),
    ...protection(motion),
    ...calendar(motion.calendar),
  ]
}

function* names({ key, address, requiredFields, partnerMayClaim }: MotionDefinition): Says {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(key))
    yield { where: 'key', what: 'Use lower-case letters, digits and hyphens.' }
  if (!/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(address)) {
    const what = 'Give the part before the @ only: lower-case letters, digits, dots, hyphens.'
    yield { where: 'address', what }
  }
  if (TAKEN.includes(address))
    yield { where: 'address', what: `"${address}" is used for replies and system mail.` }
  if (!requiredFields.includes('ACCOUNT')) {
    yield { where: 'requiredFields', what: 'ACCOUNT is needed: without it no conflict can be seen.' }
  }
  if (!requiredFields.includes('CONTEXT')) {
    yield { where: 'requiredFields', what: 'CONTEXT is needed: no seller takes a deal without knowing why.' }
  }
  yield* twice(requiredFields, 'requiredFields')
  yield* twice(partnerMayClaim, 'partnerMayClaim')
}

function* people({ intakeOwner, intakeBackup }: MotionDefinition, known: KnownPerson[]): Says {
  yield* mustWork('intakeOwner', intakeOwner, known)
  if (intakeBackup === null) return
  yield* mustWork('intakeBackup', intakeBackup, known)
  if (intakeBackup.toLowerCase() === intakeOwner.toLowerCase()) {
    yield { where: 'intakeBackup', what: 'The backup is the intake owner; name somebody else, or nobody.' }
  }
}

/** An address of an active person of the vendor. */
function* mustWork(where: string, address: string, known: KnownPerson[]): Says {
  const person = known.find(({ addresses }) => addresses.includes(address.toLowerCase()))
  if (!person) yield { where, what: `Nobody is known under ${address}.` }
  else if (person.kind === 'PARTNER_CONTACT') yield { where, what: `${person.name} belongs to a partner.` }
  else if (!person.active) yield { where, what: `${person.name} is not active any more.` }
}

function* routing(rules: RoutingRule[], known: KnownPerson[]): Says {
  if (rules.length === 0)
    yield { where: 'routing', what: 'At least one rule has to say who is offered a deal.' }
  yield* twice(
    rules.map((rule) => rule.name),
    'routing',
  )
  for (const [index, { to, when, name }] of rules.entries()) {
    const where = `routing[${index}]`
    for (const address of to) yield* mustWork(`${where}.to`, address, known)
    for (const territory of when.territories ?? []) {
      if (/^[A-Z]{2}$/.test(territory)) continue
      yield {
        where: `${where}.when.territories`,
        what: `"${territory}" is not a country code such as DE or US.`,
      }
    }
    if (to.length === 0 && isEverything(when) && index < rules.length - 1) {
      yield {
        where,
        what: `"${name}" takes every deal to everybody, so the rules after it only see what it could not place; put it last.`,
      }
    }
  }
}

function* handoff(handoff: MotionDefinition['handoff']): Says {
  const { windowHours, remindAfterHours, escalateAfterHours, offerWithinHours, maxOffers } = handoff
  yield* positive('handoff.windowHours', windowHours, 1000)
  yield* positive('handoff.offerWithinHours', offerWithinHours, 1000)
  yield* positive('handoff.escalateAfterHours', escalateAfterHours, 1000)
  yield* ascending('handoff.remindAfterHours', remindAfterHours, windowHours, 'the window')
  if (escalateAfterHours > windowHours) {
    const what = `Escalating after ${escalateAfterHours} hours comes too late: the offer lapses after ${windowHours}.`
    yield { where: 'handoff.escalateAfterHours', what }
  }
  yield* whole('handoff.maxOffers', maxOffers, 1)
}

function* gap({ remindAfterDays, expireAfterDays }: MotionDefinition['gap']): Says {
  yield* positive('gap.expireAfterDays', expireAfterDays, 365)
  yield* ascending('gap.remindAfterDays', remindAfterDays, expireAfterDays, 'the expiry')
}

function* rhythm(rhythm: MotionDefinition['rhythm']): Says {
  for (const [key, days] of Object.entries(rhythm)) {
    if (key === 'nextStepGraceDays') yield* whole(`rhythm.${key}`, days, 0)
    else yield* positive(`rhythm.${key}`, days, 365)
  }
  if (rhythm.checkInDays > rhythm.staleDays) {
    yield { where: 'rhythm.checkInDays', what: 'Ask for news before the deal counts as stale, not after.' }
  }
}

function* credit(rules: CreditRule[]): Says {
  if (rules.length === 0) yield { where: 'credit', what: 'At least one rule has to say what a partner gets.' }
  yield* twice(
    rules.map((rule) => rule.key),
    'credit',
  )
  for (const [index, { share, rate, when, key }] of rules.entries()) {
    const where = `credit[${index}]`
    yield* percent(`${where}.share`, share)
    if (share <= 0) yield { where: `${where}.share`, what: 'A share is more than 0 %.' }
    yield* percent(`${where}.rate`, rate)
    if (isEverything(when) && index < rules.length - 1) {
      yield { where, what: `"${key}" matches every deal, so the rules after it never apply; put it last.` }
    }
  }
  const last = rules.at(-1)
  if (last && !isEverything(last.when)) {
    const what = 'The last rule has to match every deal, so that no partner is left without credit.'
    yield { where: `credit[${rules.length - 1}].when`, what }
  }
}

function* protection({ protection, objectionDays }: MotionDefinition): Says {
  yield* positive('protection.days', protection.days, 3650)
  yield* positive('protection.noticeDays', protection.noticeDays, 3650)
  if (protection.noticeDays >= protection.days) {
    yield { where: 'protection.noticeDays', what: 'The notice has to come after the protection has begun.' }
  }
  yield* whole('protection.maxExtensions', protection.maxExtensions, 0)
  if (protection.maxExtensions > 0)
    yield* positive('protection.extensionDays', protection.extensionDays, 3650)
  yield* positive('objectionDays', objectionDays, 365)
}

function* calendar({ timeZone, workingHours, holidays }: MotionDefinition['calendar']): Says {
  if (!isZone(timeZone))
    yield { where: 'calendar.timeZone', what: `"${timeZone}" is not a zone such as Europe/Berlin.` }
  yield* hours(workingHours)
  if (holidays !== null && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(holidays)) {
    yield {
      where: 'calendar.holidays',
      what: `"${holidays}" is not a country or region such as DE or DE-BY.`,
    }
  }
}

function* hours({ days, from, to }: WorkingHours): Says {
  const where = 'calendar.workingHours'
  if (days.length === 0) yield { where: `${where}.days`, what: 'Somebody has to work on some day.' }
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    yield { where: `${where}.days`, what: 'Days are numbers from 1 (Monday) to 7 (Sunday).' }
  }
  yield* twice(days.map(String), `${where}.days`)
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || time === '24:00'
  for (const [key, time] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isTime(time)) yield { where: `${where}.${key}`, what: `"${time}" is not a time such as 09:00.` }
  }
  if (isTime(from) && isTime(to) && from >= to)
    yield { where, what: 'The working day ends before it begins.' }
}

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/** No condition at all. */
function isEverything(when: Record<string, unknown[] | undefined>): boolean {
  return Object.values(when).every((condition) => condition === undefined)
}

function* twice(words: string[], where: string): Says {
  const again = words.find((word, index) => words.indexOf(word) < index)
  if (again !== undefined) yield { where, what: `"${again}" stands there twice.` }
}

function* positive(where: string, value: number, most: number): Says {
  if (value <= 0) yield { where, what: 'This has to be more than 0.' }
  if (value > most) yield { where, what: `More than ${most} is surely a mistake.` }
}

function* whole(where: string, value: number, least: number): Says {
  if (!Number.isInteger(value) || value < least)
    yield { where, what: `This has to be a whole number from ${least} up.` }
}

/** Percent with at most two decimals, as the database keeps them. */
function* percent(where: string, value: number): Says {
  if (value < 0 || value > 100) yield { where, what: `${value} is not a percentage from 0 to 100.` }
  else if (!/^\d+(\.\d{1,2})?$/.test(String(value)))
    yield { where, what: 'Two decimals are as fine as it gets.' }
}

function* ascending(where: string, points: number[], before: number, end: string): Says {
  if (points.some((point, index) => point <= (points[index - 1] ?? 0))) {
    yield { where, what: 'Reminders come one after another, each later than the one before.' }
  }
  if (points.some((point) => point >= before)) {
    yield { where, what: `A reminder has to come before ${end} (${before}).` }
  }
}
