/**
 * What a new version of a motion changes, in words, for whoever publishes it. Setting by setting in the order
 * in which a deal meets them; [] = nothing. Deals that are under way keep the version that they entered
 * under.
 */
import { canonicalJson } from './canonical.ts'
import type { CreditRule, MotionDefinition, RoutingRule } from './definition.ts'
import { ROLES } from './words.ts'

type Motion = MotionDefinition
/** What is looked at, and how it is said of one version. */
type Sentence = [of: (motion: Motion) => unknown, say: (motion: Motion) => string]

const hours = (count: number) => `${count} business ${count === 1 ? 'hour' : 'hours'}`
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

const ON_FAILURE = {
  REASSIGN: 'the next account executive is asked',
  ASK_INTAKE_OWNER: 'the intake owner is asked',
}

const SENTENCES: Sentence[] = [
  [(m) => m.name, (m) => `The motion is called ${m.name}.`],
  [(m) => m.address, (m) => `Partners register at ${m.address}@.`],
  [(m) => m.requiredFields, (m) => `A registration needs ${m.requiredFields.join(', ')}.`],
  [(m) => m.intakeOwner, (m) => `${m.intakeOwner} owns the intake.`],
  [(m) => m.intakeBackup, (m) => `${m.intakeBackup ?? 'Nobody'} stands in for the intake owner.`],
  [
    (m) => m.handoff.windowHours,
    (m) => `An account executive has ${hours(m.handoff.windowHours)} to accept.`,
  ],
  [
    (m) => m.handoff.remindAfterHours,
    ({ handoff: { remindAfterHours } }) =>
      remindAfterHours.length > 0
        ? `An open offer is reminded of after ${remindAfterHours.join(', ')} business hours.`
        : 'An open offer is not reminded of.',
  ],
  [
    (m) => m.handoff.escalateAfterHours,
    (m) => `A late answer is escalated after ${hours(m.handoff.escalateAfterHours)}.`,
  ],
  [
    (m) => m.handoff.offerWithinHours,
    (m) => `A complete registration is offered within ${hours(m.handoff.offerWithinHours)}.`,
  ],
  [(m) => m.handoff.onLapse, (m) => `When an offer lapses, ${ON_FAILURE[m.handoff.onLapse]}.`],
  [(m) => m.handoff.onDecline, (m) => `When an offer is declined, ${ON_FAILURE[m.handoff.onDecline]}.`],
  [(m) => m.handoff.maxOffers, (m) => `After ${m.handoff.maxOffers} offers the intake owner decides.`],
  [
    (m) => m.gap.remindAfterDays,
    ({ gap: { remindAfterDays } }) =>
      remindAfterDays.length > 0
        ? `A gap is asked for again after ${remindAfterDays.join(', ')} days.`
        : 'A gap is not asked for again.',
  ],
  [
    (m) => m.gap.expireAfterDays,
    (m) => `An incomplete registration expires after ${days(m.gap.expireAfterDays)}.`,
  ],
  ...ROLES.map(
    (role): Sentence => [
      (m) => m.roles[role],
      (m) => `${role} is with the ${m.roles[role].toLowerCase()} unless claimed.`,
    ],
  ),
  [
    (m) => [...m.partnerMayClaim].sort(),
    (m) => `A partner may claim ${m.partnerMayClaim.join(', ') || 'no role'}.`,
  ],
  [
    (m) => m.rhythm.nextStepWithinDays,
    (m) => `A next step stands within ${days(m.rhythm.nextStepWithinDays)} of acceptance.`,
  ],
  [
    (m) => m.rhythm.nextStepGraceDays,
    (m) => `A next step is overdue ${days(m.rhythm.nextStepGraceDays)} after its date.`,
  ],
  [
    (m) => m.rhythm.partnerTouchDays,
    (m) => `A partner counts as excluded after ${days(m.rhythm.partnerTouchDays)} without a touch.`,
  ],
  [
    (m) => m.rhythm.partnerSilentDays,
    (m) => `A partner counts as silent after ${days(m.rhythm.partnerSilentDays)} without a word.`,
  ],
  [(m) => m.rhythm.staleDays, (m) => `A deal is stale after ${days(m.rhythm.staleDays)} without activity.`],
  [
    (m) => m.rhythm.checkInDays,
    (m) => `The account executive is asked for news after ${days(m.rhythm.checkInDays)}.`,
  ],
  [
    (m) => m.conflict.otherPartner,
    (m) => `Two partners, one account: ${OTHER_PARTNER[m.conflict.otherPartner]}.`,
  ],
  [(m) => m.conflict.samePartner, (m) => `The same partner twice: ${SAME_PARTNER[m.conflict.samePartner]}.`],
  [(m) => m.conflict.direct, (m) => `An account that is worked directly: ${DIRECT[m.conflict.direct]}.`],
  [(m) => m.protection.days, (m) => `A registration is protected for ${days(m.protection.days)}.`],
  [
    (m) => m.protection.noticeDays,
    (m) => `The partner is told ${days(m.protection.noticeDays)} before protection ends.`,
  ],
  [(m) => m.protection.extensionDays, (m) => `An extension gives ${days(m.protection.extensionDays)}.`],
  [
    (m) => m.protection.maxExtensions,
    (m) => `Protection can be extended ${m.protection.maxExtensions} times.`,
  ],
  [(m) => m.objectionDays, (m) => `A proposal may be objected to for ${days(m.objectionDays)}.`],
  [(m) => m.calendar.timeZone, (m) => `Business time is that of ${m.calendar.timeZone}.`],
  [(m) => m.calendar.workingHours, (m) => `Working hours are ${workingHours(m)}.`],
  [(m) => m.calendar.holidays, (m) => `Public holidays: ${m.calendar.holidays ?? 'none'}.`],
]

const OTHER_PARTNER = {
  FIRST_COMPLETE_WINS: 'the first complete registration wins',
  ASK: 'the intake owner settles it',
}
const SAME_PARTNER = {
  DUPLICATE: 'the second for the same product is a duplicate',
  ASK: 'the intake owner settles it',
}
const DIRECT = {
  ASK: 'the intake owner settles it',
  REJECT: 'the registration is rejected',
  PROCEED: 'it proceeds',
}

const WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function workingHours({ calendar: { workingHours } }: Motion): string {
  return `${workingHours.days.map((day) => WEEKDAYS[day]).join(' ')} ${workingHours.from} to ${workingHours.to}`
}

/** `before` null: the first version, told as a whole. */
export function describeChange(before: Motion | null, after: Motion): string[] {
  const changed = SENTENCES.filter(([of]) => before === null || !same(of(before), of(after)))
  return [
    ...changed.map(([, say]) =>
      before === null ? say(after) : `${say(after)} Before: ${withoutStop(say(before))}.`,
    ),
    ...ruleChanges('Routing', before?.routing ?? [], after.routing, (rule) => rule.name, routingInWords),
    ...ruleChanges('Credit', before?.credit ?? [], after.credit, (rule) => rule.key, creditInWords),
  ]
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** Rules come, go, change and move; the first match wins, so their order matters. */
function ruleChanges<R>(
  what: string,
  before: R[],
  after: R[],
  nameOf: (rule: R) => string,
  inWords: (rule: R) => string,
): string[] {
  const old = new Map(before.map((rule) => [nameOf(rule), rule]))
  const now = new Map(after.map((rule) => [nameOf(rule), rule]))
  const lines = after.flatMap((rule) => {
    const was = old.get(nameOf(rule))
    if (!was) return [`${what}: new rule "${nameOf(rule)}": ${inWords(rule)}.`]
    return same(was, rule)
      ? []
      : [`${what}: "${nameOf(rule)}" is now ${inWords(rule)}. Before: ${inWords(was)}.`]
  })
  const gone = [...old.keys()]
    .filter((name) => !now.has(name))
    .map((name) => `${what}: rule "${name}" is gone.`)
  return [...lines, ...gone, ...orderChange(what, [...old.keys()], [...now.keys()])]
}

function orderChange(what: string, before: string[], after: string[]): string[] {
  const kept = (names: string[], others: string[]) => names.filter((name) => others.includes(name))
  const moved = !same(kept(before, after), kept(after, before))
  return moved ? [`${what}: the rules are now tried in the order ${after.join(', ')}.`] : []
}

function conditions(when: Record<string, string[] | undefined>): string {
  const said = Object.entries(when).flatMap(([key, values]) =>
    values ? [`${key} ${values.join(' or ')}`] : [],
  )
  return said.length > 0 ? `for ${said.join(' and ')}` : 'for every deal'
}

const PICK = { FIRST: 'the first who is free', ROUND_ROBIN: 'in turn', LEAST_LOADED: 'whoever has least' }

function routingInWords({ when, to, pick }: RoutingRule): string {
  return `${conditions(when)} to ${to.length > 0 ? to.join(', ') : 'all account executives who fit'}, ${PICK[pick]}`
}

function creditInWords({ when, type, share, rate, basis }: CreditRule): string {
  return `${conditions(when)} ${type.toLowerCase()}, ${share} % of a commission of ${rate} % (${basis})`
}
