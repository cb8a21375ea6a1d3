/**
 * The shape of a written motion (a YAML file, a GraphQL argument), checked before anybody asks what it means.
 * Says what is wrong where, in a person's words; a misspelt key is named with the one that was meant.
 */
import { CREDIT_TYPES, ENTRY_FIELDS, ENTRY_SIGNALS, PARTNER_TIERS, ROLES, SIDES } from './words.ts'

export interface Problem {
  /** e.g. `handoff.remindAfterHours` or `credit[1].share` */
  where: string
  /** One sentence. */
  what: string
}

type Check = (value: unknown, where: string) => Problem[]

const wrong = (where: string, what: string): Problem[] => [{ where: where || 'the motion', what }]

const text: Check = (value, where) =>
  typeof value === 'string' && value.trim() !== ''
    ? []
    : wrong(where, 'Say it in words; it must not be empty.')

const number: Check = (value, where) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : wrong(where, 'This must be a number.')

const nullable =
  (check: Check): Check =>
  (value, where) =>
    value === null ? [] : check(value, where)

const optional =
  (check: Check): Check =>
  (value, where) =>
    value === undefined ? [] : check(value, where)

const oneOf =
  (words: readonly string[]): Check =>
  (value, where) =>
    typeof value === 'string' && words.includes(value)
      ? []
      : wrong(where, `This must be one of ${words.join(', ')}.`)

const list =
  (check: Check): Check =>
  (value, where) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${where}[${index}]`))
      : wrong(where, 'This must be a list.')

const record =
  (members: Record<string, Check>): Check =>
  (value, where) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      return wrong(where, `This must have: ${Object.keys(members).join(', ')}.`)
    }
    const given = value as Record<string, unknown>
    const path = (key: string) => (where ? `${where}.${key}` : key)
    return [
      ...Object.keys(given).flatMap((key) =>
        key in members ? [] : wrong(path(key), unknownKey(key, members)),
      ),
      ...Object.entries(members).flatMap(([key, check]) =>
        given[key] === undefined && check(undefined, '').length > 0
          ? wrong(path(key), 'This is missing.')
          : check(given[key], path(key)),
      ),
    ]
  }

function unknownKey(key: string, members: Record<string, Check>): string {
  const meant = Object.keys(members).find((known) => isNear(known.toLowerCase(), key.toLowerCase()))
  return meant ? `There is no such setting; did you mean ${meant}?` : 'There is no such setting.'
}

/** At most two letters too many, too few or different at the end, or one contained in the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  let tail = 0
  while (tail < a.length - same && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return Math.max(a.length, b.length) - same - tail <= 2
}

const eachRole = (check: Check): Check => record(Object.fromEntries(ROLES.map((role) => [role, check])))

const workingHours = record({ days: list(number), from: text, to: text })

const MOTION: Check = record({
  key: text,
  name: text,
  address: text,
  requiredFields: list(oneOf(ENTRY_FIELDS)),
  intakeOwner: text,
  intakeBackup: nullable(text),
  routing: list(
    record({
      name: text,
      when: record({
        territories: optional(list(text)),
        products: optional(list(text)),
        partners: optional(list(text)),
        accounts: optional(list(text)),
        signals: optional(list(oneOf(ENTRY_SIGNALS))),
      }),
      to: list(text),
      pick: oneOf(['FIRST', 'ROUND_ROBIN', 'LEAST_LOADED']),
    }),
  ),
  handoff: record({
    windowHours: number,
    remindAfterHours: list(number),
    escalateAfterHours: number,
    offerWithinHours: number,
    onLapse: oneOf(['REASSIGN', 'ASK_INTAKE_OWNER']),
    onDecline: oneOf(['REASSIGN', 'ASK_INTAKE_OWNER']),
    maxOffers: number,
  }),
  gap: record({ remindAfterDays: list(number), expireAfterDays: number }),
  roles: eachRole(oneOf(SIDES)),
  partnerMayClaim: list(oneOf(ROLES)),
  rhythm: record({
    nextStepWithinDays: number,
    nextStepGraceDays: number,
    partnerTouchDays: number,
    partnerSilentDays: number,
    staleDays: number,
    checkInDays: number,
  }),
  conflict: record({
    otherPartner: oneOf(['FIRST_COMPLETE_WINS', 'ASK']),
    samePartner: oneOf(['DUPLICATE', 'ASK']),
    direct: oneOf(['ASK', 'REJECT', 'PROCEED']),
  }),
  credit: list(
    record({
      key: text,
      when: record({
        signals: optional(list(oneOf(ENTRY_SIGNALS))),
        tiers: optional(list(oneOf(PARTNER_TIERS))),
        partners: optional(list(text)),
        products: optional(list(text)),
      }),
      type: oneOf(CREDIT_TYPES),
      share: number,
      basis: text,
      rate: number,
    }),
  ),
  protection: record({ days: number, noticeDays: number, extensionDays: number, maxExtensions: number }),
  objectionDays: number,
  calendar: record({ timeZone: text, workingHours, holidays: nullable(text) }),
})

/** Problems of shape; with none the value is a MotionDefinition as far as types go. */
export function shapeProblems(value: unknown): Problem[] {
  return MOTION(value, '')
}
