import { describe, expect, test } from 'vitest'
import {
  defaultMotion,
  describeChange,
  type MotionDefinition,
  validateMotion,
} from '../../src/motion/definition.ts'
import { motion, people } from './kit.ts'

const known = Object.values(people())
const problems = (change: (draft: MotionDefinition) => void) => {
  const draft = structuredClone(motion())
  change(draft)
  return validateMotion(draft, known).map(({ where, what }) => `${where}: ${what}`)
}

test('the default motion can be published as it is', () => {
  expect(validateMotion(motion(), known)).toEqual([])
  expect(
    validateMotion(
      defaultMotion({ intakeOwner: 'Ines@vendor.example', sellers: ['anna@vendor.example'] }),
      known,
    ),
  ).toEqual([])
})

describe('what cannot be published, in words', () => {
  test.each<[string, (draft: MotionDefinition) => void, string]>([
    [
      'key',
      (m) => {
        m.key = 'Partner Deals'
      },
      'key: Use lower-case letters, digits and hyphens.',
    ],
    [
      'whole address',
      (m) => {
        m.address = 'deals@vendor.example'
      },
      'address: Give the part before the @ only: lower-case letters, digits, dots, hyphens.',
    ],
    [
      'taken address',
      (m) => {
        m.address = 'handoff'
      },
      'address: "handoff" is used for replies and system mail.',
    ],
    [
      'no account',
      (m) => {
        m.requiredFields = ['CONTEXT']
      },
      'requiredFields: ACCOUNT is needed: without it no conflict can be seen.',
    ],
    [
      'no context',
      (m) => {
        m.requiredFields = ['ACCOUNT']
      },
      'requiredFields: CONTEXT is needed: no seller takes a deal without knowing why.',
    ],
    [
      'field twice',
      (m) => {
        m.requiredFields.push('ACCOUNT')
      },
      'requiredFields: "ACCOUNT" stands there twice.',
    ],
    [
      'role twice',
      (m) => {
        m.partnerMayClaim.push('REFERENCE')
      },
      'partnerMayClaim: "REFERENCE" stands there twice.',
    ],
    [
      'unknown owner',
      (m) => {
        m.intakeOwner = 'who@vendor.example'
      },
      'intakeOwner: Nobody is known under who@vendor.example.',
    ],
    [
      'a partner as owner',
      (m) => {
        m.intakeOwner = 'paula@nordwerk.example'
      },
      'intakeOwner: Paula belongs to a partner.',
    ],
    [
      'owner as backup',
      (m) => {
        m.intakeBackup = 'INES@vendor.example'
      },
      'intakeBackup: The backup is the intake owner; name somebody else, or nobody.',
    ],
    [
      'no rule',
      (m) => {
        m.routing = []
      },
      'routing: At least one rule has to say who is offered a deal.',
    ],
    [
      'unknown seller',
      (m) => {
        m.routing[0]!.to = ['gone@vendor.example']
      },
      'routing[0].to: Nobody is known under gone@vendor.example.',
    ],
    [
      'territory',
      (m) => {
        m.routing[0]!.when.territories = ['Germany']
      },
      'routing[0].when.territories: "Germany" is not a country code such as DE or US.',
    ],
    [
      'rule name twice',
      (m) => {
        m.routing.push(m.routing[0]!)
      },
      'routing: "everybody in turn" stands there twice.',
    ],
    [
      'everything first',
      (m) => {
        m.routing.push({ ...m.routing[0]!, name: 'b' })
      },
      'routing[0]: "everybody in turn" takes every deal to everybody, so the rules after it only see what it could not place; put it last.',
    ],
    [
      'no window',
      (m) => {
        m.handoff.windowHours = 0
      },
      'handoff.windowHours: This has to be more than 0.',
    ],
    [
      'absurd window',
      (m) => {
        m.handoff.offerWithinHours = 5000
      },
      'handoff.offerWithinHours: More than 1000 is surely a mistake.',
    ],
    [
      'reminder after the window',
      (m) => {
        m.handoff.remindAfterHours = [4, 16]
      },
      'handoff.remindAfterHours: A reminder has to come before the window (16).',
    ],
    [
      'reminders out of order',
      (m) => {
        m.handoff.remindAfterHours = [8, 4]
      },
      'handoff.remindAfterHours: Reminders come one after another, each later than the one before.',
    ],
    [
      'reminder at once',
      (m) => {
        m.handoff.remindAfterHours = [0]
      },
      'handoff.remindAfterHours: Reminders come one after another, each later than the one before.',
    ],
    [
      'late escalation',
      (m) => {
        m.handoff.escalateAfterHours = 20
      },
      'handoff.escalateAfterHours: Escalating after 20 hours comes too late: the offer lapses after 16.',
    ],
    [
      'half an offer',
      (m) => {
        m.handoff.maxOffers = 1.5
      },
      'handoff.maxOffers: This has to be a whole number from 1 up.',
    ],
    [
      'gap reminder after expiry',
      (m) => {
        m.gap.remindAfterDays = [30]
      },
      'gap.remindAfterDays: A reminder has to come before the expiry (21).',
    ],
    [
      'no grace below zero',
      (m) => {
        m.rhythm.nextStepGraceDays = -1
      },
      'rhythm.nextStepGraceDays: This has to be a whole number from 0 up.',
    ],
    [
      'check-in after stale',
      (m) => {
        m.rhythm.checkInDays = 31
      },
      'rhythm.checkInDays: Ask for news before the deal counts as stale, not after.',
    ],
    [
      'no credit',
      (m) => {
        m.credit = []
      },
      'credit: At least one rule has to say what a partner gets.',
    ],
    [
      'share above 100',
      (m) => {
        m.credit[1]!.share = 120
      },
      'credit[1].share: 120 is not a percentage from 0 to 100.',
    ],
    [
      'no share',
      (m) => {
        m.credit[1]!.share = 0
      },
      'credit[1].share: A share is more than 0 %.',
    ],
    [
      'fine rate',
      (m) => {
        m.credit[1]!.rate = 3.333
      },
      'credit[1].rate: Two decimals are as fine as it gets.',
    ],
    [
      'last rule with a condition',
      (m) => {
        m.credit.pop()
      },
      'credit[0].when: The last rule has to match every deal, so that no partner is left without credit.',
    ],
    [
      'rule that hides the rest',
      (m) => {
        m.credit.reverse()
      },
      'credit[0]: "standard" matches every deal, so the rules after it never apply; put it last.',
    ],
    [
      'notice before the beginning',
      (m) => {
        m.protection.noticeDays = 90
      },
      'protection.noticeDays: The notice has to come after the protection has begun.',
    ],
    [
      'extension of nothing',
      (m) => {
        m.protection.extensionDays = 0
      },
      'protection.extensionDays: This has to be more than 0.',
    ],
    [
      'zone',
      (m) => {
        m.calendar.timeZone = 'Berlin'
      },
      'calendar.timeZone: "Berlin" is not a zone such as Europe/Berlin.',
    ],
    [
      'no day',
      (m) => {
        m.calendar.workingHours.days = []
      },
      'calendar.workingHours.days: Somebody has to work on some day.',
    ],
    [
      'eighth day',
      (m) => {
        m.calendar.workingHours.days = [8]
      },
      'calendar.workingHours.days: Days are numbers from 1 (Monday) to 7 (Sunday).',
    ],
    [
      'time',
      (m) => {
        m.calendar.workingHours.from = '9'
      },
      'calendar.workingHours.from: "9" is not a time such as 09:00.',
    ],
    [
      'end before beginning',
      (m) => {
        m.calendar.workingHours.to = '08:00'
      },
      'calendar.workingHours: The working day ends before it begins.',
    ],
    [
      'holidays',
      (m) => {
        m.calendar.holidays = 'Bavaria'
      },
      'calendar.holidays: "Bavaria" is not a country or region such as DE or DE-BY.',
    ],
  ])('%s', (_name, change, expected) => {
    expect(problems(change)).toContain(expected)
  })

  test('somebody who has left', () => {
    const gone = known.map((person) => (person.id === 'ines' ? { ...person, active: false } : person))
    expect(validateMotion(motion(), gone)).toEqual([
      { where: 'intakeOwner', what: 'Ines is not active any more.' },
    ])
  })

  test('what may be: no extensions at all, no backup, a region, midnight', () => {
    expect(
      problems((m) => {
        m.protection = { ...m.protection, maxExtensions: 0, extensionDays: 0 }
        m.intakeBackup = null
        m.handoff.remindAfterHours = [0.5, 15.5]
        m.calendar.holidays = 'DE-BY'
        m.calendar.workingHours = { days: [6, 7], from: '00:00', to: '24:00' }
      }),
    ).toEqual([])
  })

  test('all mistakes are reported together', () => {
    expect(
      problems((m) => {
        m.key = ''
        m.name = ''
      }),
    ).toHaveLength(2)
    expect(
      problems((m) => {
        m.key = 'A'
        m.routing = []
        m.credit = []
      }),
    ).toHaveLength(3)
  })
})

describe('a written motion', () => {
  const written = (change: (draft: Record<string, unknown>) => void) => {
    const draft = structuredClone(motion()) as unknown as Record<string, unknown>
    change(draft)
    return validateMotion(draft, known).map(({ where, what }) => `${where}: ${what}`)
  }

  test.each<[string, (draft: Record<string, unknown>) => void, string]>([
    [
      'missing section',
      (m) => {
        delete m.handoff
      },
      'handoff: This is missing.',
    ],
    [
      'missing setting',
      (m) => {
        delete (m.gap as Record<string, unknown>).expireAfterDays
      },
      'gap.expireAfterDays: This is missing.',
    ],
    [
      'misspelt',
      (m) => {
        ;(m.handoff as Record<string, unknown>).windowHour = 3
      },
      'handoff.windowHour: There is no such setting; did you mean windowHours?',
    ],
    [
      'misspelt in the middle',
      (m) => {
        ;(m.handoff as Record<string, unknown>).escalteAfterHours = 3
      },
      'handoff.escalteAfterHours: There is no such setting; did you mean escalateAfterHours?',
    ],
    [
      'invented',
      (m) => {
        m.colour = 'red'
      },
      'colour: There is no such setting.',
    ],
    [
      'text for a number',
      (m) => {
        ;(m.handoff as Record<string, unknown>).windowHours = '16'
      },
      'handoff.windowHours: This must be a number.',
    ],
    [
      'not a word we know',
      (m) => {
        m.requiredFields = ['BUDGET']
      },
      'requiredFields[0]: This must be one of ACCOUNT, CONTACT, CONTEXT, AMOUNT, CLOSE_DATE, NEXT_STEP.',
    ],
    [
      'not a list',
      (m) => {
        m.routing = { to: 'anna' }
      },
      'routing: This must be a list.',
    ],
    [
      'not a section',
      (m) => {
        m.roles = 'default'
      },
      'roles: This must have: CUSTOMER_RELATIONSHIP, TECHNICAL_FIT, REFERENCE, CLOSE.',
    ],
    [
      'empty name',
      (m) => {
        m.name = ' '
      },
      'name: Say it in words; it must not be empty.',
    ],
    [
      'infinite',
      (m) => {
        m.objectionDays = Number.NaN
      },
      'objectionDays: This must be a number.',
    ],
    [
      'a list of wrong things',
      (m) => {
        ;(m.routing as { when: object }[])[0]!.when = { territories: [49] }
      },
      'routing[0].when.territories[0]: Say it in words; it must not be empty.',
    ],
  ])('%s', (_name, change, expected) => {
    expect(written(change)).toContain(expected)
  })

  test.each([[null], ['deals'], [[]], [42], [undefined]])('that is %j is none', (value) => {
    expect(validateMotion(value, known)[0]?.where).toBe('the motion')
  })
})

describe('what a version changes', () => {
  const change = (edit: (draft: MotionDefinition) => void) => {
    const after = structuredClone(motion())
    edit(after)
    return describeChange(motion(), after)
  }

  test('nothing', () => {
    expect(change(() => undefined)).toEqual([])
  })

  test('settings, with what they were', () => {
    expect(
      change((m) => {
        m.handoff.windowHours = 24
        m.gap.remindAfterDays = []
        m.handoff.remindAfterHours = []
        m.intakeBackup = null
        m.handoff.onDecline = 'ASK_INTAKE_OWNER'
        m.partnerMayClaim = []
        m.roles.CLOSE = 'PARTNER'
        m.calendar.workingHours.to = '18:00'
        m.objectionDays = 1
      }),
    ).toEqual([
      'Nobody stands in for the intake owner. Before: berta@vendor.example stands in for the intake owner.',
      'An account executive has 24 business hours to accept. Before: An account executive has 16 business hours to accept.',
      'An open offer is not reminded of. Before: An open offer is reminded of after 6, 12 business hours.',
      'When an offer is declined, the intake owner is asked. Before: When an offer is declined, the next account executive is asked.',
      'A gap is not asked for again. Before: A gap is asked for again after 2, 7 days.',
      'CLOSE is with the partner unless claimed. Before: CLOSE is with the vendor unless claimed.',
      'A partner may claim no role. Before: A partner may claim CUSTOMER_RELATIONSHIP, TECHNICAL_FIT, REFERENCE.',
      'A proposal may be objected to for 1 day. Before: A proposal may be objected to for 5 days.',
      'Working hours are Mon Tue Wed Thu Fri 09:00 to 18:00. Before: Working hours are Mon Tue Wed Thu Fri 09:00 to 17:00.',
    ])
  })

  test('rules that come, go, change and move', () => {
    expect(
      change((m) => {
        m.routing.unshift({
          name: 'swiss',
          when: { territories: ['CH'], products: ['Flow', 'Pulse'] },
          to: ['ben@vendor.example'],
          pick: 'FIRST',
        })
        m.credit = [{ ...m.credit[1]!, rate: 12 }]
      }),
    ).toEqual([
      'Routing: new rule "swiss": for territories CH and products Flow or Pulse to ben@vendor.example, the first who is free.',
      'Credit: "standard" is now for every deal sourced, 100 % of a commission of 12 % (10 % of the contract value won). Before: for every deal sourced, 100 % of a commission of 10 % (10 % of the contract value won).',
      'Credit: rule "joint-account" is gone.',
    ])
    expect(change((m) => m.credit.reverse())).toEqual([
      'Credit: the rules are now tried in the order standard, joint-account.',
    ])
  })

  test('the first version is told as a whole', () => {
    const lines = describeChange(null, motion())
    expect(lines).toContain('Partners register at deals@.')
    expect(lines).toContain(
      'Routing: new rule "everybody in turn": for every deal to all account executives who fit, in turn.',
    )
    expect(lines.length).toBeGreaterThan(35)
  })

  test('no setting can change unsaid', () => {
    const said = (edit: (draft: MotionDefinition) => void) =>
      expect(change(edit), edit.toString()).toHaveLength(1)
    const leaves = (value: unknown, path: string[]): string[][] =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]))
        : [path]
    const { key: _key, ...rest } = motion()
    for (const path of leaves(rest, []).filter(([first]) => first !== 'routing' && first !== 'credit')) {
      said((draft) => {
        const parent = path
          .slice(0, -1)
          .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, draft as never)
        parent[path.at(-1) as string] = changedValue(parent[path.at(-1) as string])
      })
    }
  })
})

function changedValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (Array.isArray(value)) return value.slice(1)
  const other: Record<string, string> = {
    PARTNER: 'VENDOR',
    VENDOR: 'PARTNER',
    REASSIGN: 'ASK_INTAKE_OWNER',
    FIRST_COMPLETE_WINS: 'ASK',
    DUPLICATE: 'ASK',
    ASK: 'PROCEED',
  }
  return other[String(value)] ?? `${value}x`
}
