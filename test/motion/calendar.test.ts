import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absenceAt,
  addBusinessHours,
  businessHoursBetween,
  type Calendar,
  endOfDay,
  localDate,
} from '../../src/motion/calendar.ts'

const office = (timeZone: string, overrides: Partial<Calendar> = {}): Calendar => ({
  timeZone,
  workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  holidays: [],
  ...overrides,
})
const berlin = office('Europe/Berlin')

describe('adding business hours', () => {
  test.each([
    ['within a day', '2026-03-02T09:00:00.000Z', 3, '2026-03-02T12:00:00.000Z'],
    ['to the very end of a day', '2026-03-02T09:00:00.000Z', 7, '2026-03-02T16:00:00.000Z'],
    ['over a night', '2026-03-02T15:00:00.000Z', 2, '2026-03-03T09:00:00.000Z'],
    ['over a weekend', '2026-03-06T15:00:00.000Z', 2, '2026-03-09T09:00:00.000Z'],
    ['from before opening', '2026-03-02T03:00:00.000Z', 1, '2026-03-02T09:00:00.000Z'],
    ['from after closing', '2026-03-02T20:00:00.000Z', 1, '2026-03-03T09:00:00.000Z'],
    ['from a Sunday', '2026-03-08T12:00:00.000Z', 0.5, '2026-03-09T08:30:00.000Z'],
    ['none while open', '2026-03-02T09:15:00.000Z', 0, '2026-03-02T09:15:00.000Z'],
    ['none while closed', '2026-03-07T09:15:00.000Z', 0, '2026-03-09T08:00:00.000Z'],
    ['four weeks', '2026-03-02T08:00:00.000Z', 160, '2026-03-27T16:00:00.000Z'],
  ])('%s', (_name, from, hours, expected) => {
    expect(addBusinessHours(from, hours, berlin)).toBe(expected)
  })

  test('public holidays are jumped over', () => {
    const easter = office('Europe/Berlin', { holidays: ['2026-04-03', '2026-04-06'] })
    expect(addBusinessHours('2026-04-02T14:00:00.000Z', 2, easter)).toBe('2026-04-07T08:00:00.000Z')
  })

  test('a change of daylight saving moves the instants, not the working day', () => {
    // Europe changes on 29 March 2026: 17:00 is 16:00 UTC on Friday, 09:00 is 07:00 UTC on Monday.
    expect(addBusinessHours('2026-03-27T15:00:00.000Z', 2, berlin)).toBe('2026-03-30T08:00:00.000Z')
    // New York changes on 1 November 2026.
    expect(addBusinessHours('2026-10-30T20:00:00.000Z', 2, office('America/New_York'))).toBe(
      '2026-11-02T15:00:00.000Z',
    )
  })

  test('a night of 23 hours and one of 25 count as they are', () => {
    const always = office('Europe/Berlin', {
      workingHours: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' },
    })
    expect(businessHoursBetween('2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', always)).toBe(23)
    expect(businessHoursBetween('2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z', always)).toBe(25)
    expect(addBusinessHours('2026-03-28T23:00:00.000Z', 23, always)).toBe('2026-03-29T22:00:00.000Z')
  })

  test('odd zones and odd weeks', () => {
    expect(addBusinessHours('2026-03-02T03:15:00.000Z', 1, office('Asia/Kathmandu'))).toBe(
      '2026-03-02T04:15:00.000Z',
    )
    const gulf = office('Asia/Riyadh', {
      workingHours: { days: [7, 1, 2, 3, 4], from: '08:00', to: '16:00' },
    })
    expect(addBusinessHours('2026-03-05T12:00:00.000Z', 2, gulf)).toBe('2026-03-08T06:00:00.000Z')
    expect(addBusinessHours('2026-03-02T09:00:00.000Z', 1, office('Not/AZone'))).toBe(
      '2026-03-02T10:00:00.000Z',
    )
  })

  test('a calendar that never opens stops no clock', () => {
    const never = office('UTC', { workingHours: { days: [], from: '09:00', to: '17:00' } })
    expect(addBusinessHours('2026-03-02T09:00:00.000Z', 5, never)).toBe('2026-03-02T14:00:00.000Z')
  })

  test('windows over a year all end in office hours, at least two days of work later', () => {
    for (let day = 0; day < 2000; day += 1) {
      const from = new Date(Date.parse('2026-01-01T10:00:00Z') + day * 3_600_000 * 5).toISOString()
      const due = addBusinessHours(from, 16, berlin)
      expect(businessHoursBetween(from, due, berlin)).toBeCloseTo(16, 6)
    }
  })
})

describe('counting and adding are inverse', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Apia',
    'UTC',
  ]
  test('whatever the zone, the start and the hours', () => {
    const start = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        start,
        fc.integer({ min: 0, max: 60 * 120 }),
        (zone, from, minutes) => {
          const at = addBusinessHours(from.toISOString(), minutes / 60, office(zone))
          expect(businessHoursBetween(from.toISOString(), at, office(zone))).toBeCloseTo(minutes / 60, 6)
          expect(Date.parse(at)).toBeGreaterThanOrEqual(from.getTime())
        },
      ),
      { numRuns: 300 },
    )
  })

  test('later starts end no earlier', () => {
    fc.assert(
      fc.property(
        fc.nat(60 * 24 * 30),
        fc.nat(60 * 24),
        fc.integer({ min: 1, max: 40 }),
        (a, more, hours) => {
          const at = (minutes: number) =>
            new Date(Date.parse('2026-03-20T00:00:00Z') + minutes * 60_000).toISOString()
          const [first, second] = [
            addBusinessHours(at(a), hours, berlin),
            addBusinessHours(at(a + more), hours, berlin),
          ]
          expect(Date.parse(second)).toBeGreaterThanOrEqual(Date.parse(first))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('nothing between an instant and an earlier one', () => {
    expect(businessHoursBetween('2026-03-03T12:00:00.000Z', '2026-03-02T12:00:00.000Z', berlin)).toBe(0)
  })
})

describe('local days', () => {
  test('begin and end in the zone of the person', () => {
    expect(localDate('Europe/Berlin', '2026-03-02T23:30:00.000Z')).toBe('2026-03-03')
    expect(localDate('America/New_York', '2026-03-03T03:00:00.000Z')).toBe('2026-03-02')
    expect(endOfDay('Europe/Berlin', '2026-03-29')).toBe('2026-03-29T22:00:00.000Z')
    expect(endOfDay('America/New_York', '2026-03-02')).toBe('2026-03-03T05:00:00.000Z')
  })

  test('somebody is away from the first moment to the one before coming back', () => {
    const away = {
      active: true,
      absences: [{ from: '2026-03-02T00:00:00.000Z', until: '2026-03-05T00:00:00.000Z' }],
    }
    expect(absenceAt(away, '2026-03-01T23:59:59.000Z')).toBeNull()
    expect(absenceAt(away, '2026-03-02T00:00:00.000Z')).not.toBeNull()
    expect(absenceAt(away, '2026-03-05T00:00:00.000Z')).toBeNull()
    const open = { active: true, absences: [{ from: '2026-03-02T00:00:00.000Z', until: null }] }
    expect(absenceAt(open, '2030-01-01T00:00:00.000Z')).not.toBeNull()
  })
})
