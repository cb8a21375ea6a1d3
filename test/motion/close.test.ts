import { describe, expect, test } from 'vitest'
import { LOSS_REASONS, REVIEW_REASONS, WITHDRAW_REASONS } from '../../src/motion/words.ts'
import { motion, Story, working } from './kit.ts'

const won = (value: string, currency = 'EUR') =>
  ({ type: 'closeWon', amount: { value, currency }, reason: 'SOLUTION_FIT', note: 'great team' }) as const

describe('won', () => {
  test('evaluates the credit that was fixed on day one and shows it line by line', () => {
    const story = working()
    const turn = story.does('anna', won('118000.5'))
    expect(turn.letters.find((letter) => letter.kind === 'OUTCOME')?.data).toMatchObject({
      result: 'WON',
      reason: 'SOLUTION_FIT',
      amount: { value: '118000.5', currency: 'EUR' },
      evaluation: {
        lines: [
          {
            partnerName: 'Nordwerk GmbH',
            credited: '11800.05',
            computation: 'EUR 118,000.50 × 10 % × 100 % = EUR 11,800.05',
            withinProtection: true,
          },
        ],
        hashes: [story.deal?.credit[0]?.hash],
      },
    })
    expect(story.deal).toMatchObject({
      stage: 'WON',
      wonAmount: { value: '118000.5' },
      closeReason: 'SOLUTION_FIT',
      closeNote: 'great team',
      aeId: 'anna',
    })
  })

  test('without an amount promises no figure', () => {
    const story = working()
    story.does('anna', { ...won('1'), amount: null })
    expect(story.deal).toMatchObject({ stage: 'WON', wonAmount: null, evaluation: null })
    const shares = [
      { partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED' as const, share: '90' },
    ]
    story.does('anna', {
      type: 'propose',
      payload: { kind: 'CREDIT_AMENDMENT', shares },
      reason: 'x',
      side: 'VENDOR',
    })
    story.does('paula', { type: 'answerProposal', number: 1, side: 'PARTNER', agree: true, note: null })
    expect(story.deal).toMatchObject({ evaluation: null, amendments: [{ number: 1 }] })
  })

  test('at what is registered, where that is one figure', () => {
    const story = working()
    const amount = { min: '90000', max: '90000', currency: 'EUR', basis: 'TOTAL' as const }
    story.does('anna', { type: 'changeFacts', changes: { amount }, evidence: {}, by: 'VENDOR' })
    const turn = story.does('anna', { ...won('1'), amount: 'REGISTERED' })
    expect(story.deal).toMatchObject({ wonAmount: { value: '90000' }, evaluation: { lines: [{}] } })
    const of = (kind: string) => turn.letters.find((letter) => letter.kind === kind)?.data
    expect(of('OUTCOME')).toMatchObject({ asRegistered: true })
    expect(of('DECISION_CONFIRMED')).toMatchObject({ won: { asRegistered: true } })
  })

  test.each([
    { min: '70000', max: '90000', basis: 'TOTAL' as const },
    { min: '5000', max: '5000', basis: 'PER_MONTH' as const },
  ])('but never at a guess: %j', (registered) => {
    const story = working()
    const amount = { ...registered, currency: 'EUR' }
    story.does('anna', { type: 'changeFacts', changes: { amount }, evidence: {}, by: 'VENDOR' })
    const turn = story.does('anna', { ...won('1'), amount: 'REGISTERED' })
    expect(story.deal).toMatchObject({ stage: 'WON', wonAmount: null, evaluation: null })
    expect(turn.letters.find(({ kind }) => kind === 'DECISION_CONFIRMED')?.data).toMatchObject({
      won: { amount: null, asRegistered: false },
    })
  })

  test.each([
    ['0', 'EUR', 'amount'],
    ['-5', 'EUR', 'amount'],
    ['1e6', 'EUR', 'amount'],
    ['1234567890123456789', 'EUR', 'amount'],
    ['100', 'euro', 'currency'],
  ])('%s %s is refused', (value, currency, field) => {
    expect(working().refused('anna', won(value, currency))).toMatchObject({ code: 'INVALID', field })
  })

  test('finer than cents is rounded', () => {
    const story = working()
    story.does('anna', won('100.005'))
    expect(story.deal).toMatchObject({ wonAmount: { value: '100.01' } })
  })

  test('after the protection ended is credited, and says so', () => {
    const story = working()
    story.wait(120)
    story.does('anna', won('1000'))
    expect(story.deal).toMatchObject({
      evaluation: { lines: [{ credited: '100.00', withinProtection: false }] },
    })
  })

  test('shows a partner its own lines only', () => {
    const story = working()
    const shares = [
      { partnerId: 'nordwerk', partnerName: 'Nordwerk GmbH', type: 'SOURCED' as const, share: '60' },
      { partnerId: 'suedwerk', partnerName: 'Südwerk KG', type: 'ASSISTED' as const, share: '40' },
    ]
    story.does('anna', {
      type: 'propose',
      payload: { kind: 'CREDIT_AMENDMENT', shares },
      reason: 'x',
      side: 'VENDOR',
    })
    story.does('paula', { type: 'answerProposal', number: 1, side: 'PARTNER', agree: true, note: null })
    const turn = story.does('anna', won('1000'))
    expect(story.deal).toMatchObject({ evaluation: { lines: [{}, {}] } })
    const outcome = turn.letters.find((letter) => letter.kind === 'OUTCOME')
    expect(outcome?.data).toMatchObject({
      evaluation: { lines: [{ partnerId: 'nordwerk', credited: '60.00' }] },
    })
    expect(JSON.stringify(outcome)).not.toContain('Südwerk')
  })

  test('by the intake owner is confirmed to the AE whose deal it is', () => {
    expect(working().does('ines', won('5')).mailed).toEqual(['DECISION_CONFIRMED→anna', 'OUTCOME→paula'])
  })
})

describe('what it was won for is put right', () => {
  const corrects = (value: string, currency = 'EUR') =>
    ({ type: 'correctWonAmount', amount: { value, currency }, note: null }) as const

  test('the shares stay, their worth follows, and both sides are told', () => {
    const story = working()
    story.does('anna', won('82000'))
    const turn = story.does('ines', corrects('78500'))
    expect(turn.types).toEqual(['WON_AMOUNT_CORRECTED'])
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'DECISION_CONFIRMED→ines', 'OUTCOME→paula'])
    expect(turn.letters.find(({ kind }) => kind === 'OUTCOME')?.data).toMatchObject({
      result: 'WON',
      amount: { value: '78500' },
      instead: { value: '82000' },
      evaluation: { lines: [{ share: '100', credited: '7850.00' }] },
    })
    expect(story.deal).toMatchObject({ stage: 'WON', wonAmount: { value: '78500' }, closeNote: 'great team' })
  })

  test('as of the day on which it was won', () => {
    const story = working()
    story.does('anna', won('82000'))
    story.wait(200)
    story.does('anna', corrects('78500'))
    expect(story.deal).toMatchObject({ evaluation: { lines: [{ withinProtection: true }] } })
  })

  test('to nothing new, to no sum, of no win: refused', () => {
    const story = working()
    expect(story.refused('anna', corrects('5'))).toMatchObject({ code: 'WRONG_STAGE' })
    story.does('anna', won('82000'))
    expect(story.refused('anna', corrects('82000.00'))).toEqual({
      code: 'NOTHING_TO_DO',
      why: 'it is closed at EUR 82,000 already',
    })
    expect(story.refused('anna', corrects('0'))).toMatchObject({ code: 'INVALID', field: 'amount' })
    expect(story.refused('anna', corrects('5', 'euro'))).toMatchObject({ code: 'INVALID', field: 'currency' })
    for (const who of ['paula', 'peter', 'ben', 'rival', 'system'])
      expect(story.refused(who, corrects('5')).code, who).toBe('NOT_ALLOWED')
  })
})

describe('every other end', () => {
  test.each(LOSS_REASONS)('lost: %s', (reason) => {
    const story = working()
    const turn = story.does('anna', { type: 'closeLost', reason, note: null })
    expect(turn.mailed).toEqual(['DECISION_CONFIRMED→anna', 'OUTCOME→paula'])
    expect(turn.letters[0]?.data).toMatchObject({ result: 'LOST', reason, amount: null })
  })

  test.each(REVIEW_REASONS)('rejected: %s', (reason) => {
    const story = new Story()
    story.registers({ contacts: [] })
    const turn = story.does('ines', { type: 'reject', reason, note: 'sorry' })
    expect(turn.letters).toMatchObject([
      { kind: 'REJECTION', to: { personId: 'paula' }, data: { reason, note: 'sorry' } },
    ])
    expect(story.deal).toMatchObject({ stage: 'REJECTED', closeReason: reason, aeId: null })
  })

  test.each(WITHDRAW_REASONS)('withdrawn: %s', (reason) => {
    const story = new Story()
    story.registers()
    const turn = story.does('paula', { type: 'withdraw', reason, note: null })
    expect(turn.types).toEqual(['HANDOFF_WITHDRAWN', 'WITHDRAWN'])
    expect(turn.mailed).toEqual(['HANDOFF_GONE→anna', 'OUTCOME→paula'])
    expect(turn.letters.find((letter) => letter.kind === 'HANDOFF_GONE')?.data).toMatchObject({
      why: 'CLOSED',
    })
  })

  test('withdrawn by the partner while it is worked: the AE is told', () => {
    const story = working()
    expect(story.does('paula', { type: 'withdraw', reason: 'CUSTOMER_WITHDREW', note: null }).mailed).toEqual(
      ['HANDOFF_GONE→anna', 'OUTCOME→paula'],
    )
    expect(story.deal).toMatchObject({
      stage: 'WITHDRAWN',
      aeId: 'anna',
      acceptedAt: '2026-03-02T09:00:00.000Z',
    })
  })

  test('rejected while on offer: the AE is told', () => {
    const story = new Story()
    story.registers()
    expect(story.does('ines', { type: 'reject', reason: 'SPAM', note: null }).mailed).toEqual([
      'HANDOFF_GONE→anna',
      'REJECTION→paula',
    ])
  })

  test('not without a stage that allows it', () => {
    const story = new Story()
    story.registers()
    expect(story.refused('anna', won('5'))).toMatchObject({
      code: 'WRONG_STAGE',
      command: 'closeWon',
      stage: 'HANDED_OFF',
    })
    expect(working().refused('ines', { type: 'reject', reason: 'SPAM', note: null }).code).toBe('WRONG_STAGE')
    const lost = working()
    lost.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(lost.refused('anna', won('5'))).toMatchObject({ code: 'WRONG_STAGE', stage: 'LOST' })
    expect(
      lost.refused('anna', { type: 'accept', handoffId: lost.deal!.handoffs[0]!.id, personId: 'anna' }),
    ).toMatchObject({ code: 'ALREADY_DECIDED', state: 'ACCEPTED' })
  })

  test('closes what leaked with it', () => {
    const story = working()
    story.wait(50)
    story.ticks()
    expect(story.open).toContain('STALE')
    const turn = story.does('anna', { type: 'closeLost', reason: 'CUSTOMER_UNRESPONSIVE', note: null })
    expect(turn.types.filter((type) => type === 'LEAK_CLOSED').length).toBe(4)
    expect(story.open).toEqual([])
  })
})

describe('who may close', () => {
  test('the AE of record and the intake owner, not the partner, not another seller', () => {
    const story = working({ motion: motion() })
    for (const who of ['paula', 'peter', 'ben', 'rival', 'nobody', 'system', 'clock']) {
      expect(story.refused(who, won('5')).code, who).toBe('NOT_ALLOWED')
    }
    expect(story.refused('ben', won('5'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'only the account executive or the intake owner may do this',
    })
    expect(story.refused('nobody', won('5'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'this person has no part in the deal',
    })
    expect(story.refused('system', won('5'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'a person has to decide this',
    })
  })

  test('a person who has left does nothing any more', () => {
    const story = working()
    story.knows('anna', { active: false })
    expect(story.refused('anna', won('5'))).toEqual({
      code: 'NOT_ALLOWED',
      why: 'Anna is not active any more',
    })
  })
})

describe('a result that was a mistake', () => {
  const reopen = { type: 'reopen', note: 'that was another deal' } as const

  test.each([won('82000'), { type: 'closeLost', reason: 'PRICE', note: null } as const])(
    'is taken back by the desk: %j',
    (closing) => {
      const story = working()
      const before = story.deal!
      story.does('anna', closing)
      const result = story.deal!.stage
      story.wait(3)
      const turn = story.does('ines', reopen)
      expect(story.deal).toMatchObject({ stage: 'WORKING', aeId: 'anna', credit: before.credit })
      expect(story.deal).not.toHaveProperty('wonAmount')
      expect(story.deal).not.toHaveProperty('closedAt')
      // Three days that it lay closed are not the partner's.
      const later = Date.parse(story.deal!.protectedUntil!) - Date.parse(before.protectedUntil!)
      expect(later / 3_600_000).toBe(72)
      expect(turn.letters.map(({ kind, data }) => [kind, data])).toEqual([
        [
          'OUTCOME',
          expect.objectContaining({
            result: 'REOPENED',
            note: 'that was another deal',
            evaluation: null,
            reopened: { result, aeName: 'Anna', protectedUntil: story.deal!.protectedUntil },
          }),
        ],
        ['DECISION_CONFIRMED', expect.objectContaining({ what: 'REOPENED' })],
        ['DECISION_CONFIRMED', expect.objectContaining({ what: 'REOPENED' })],
      ])
      story.does('anna', won('78500'))
      expect(story.deal).toMatchObject({ stage: 'WON', wonAmount: { value: '78500' } })
    },
  )

  test('and by nobody else', () => {
    const story = working()
    expect(story.refused('ines', reopen)).toMatchObject({ code: 'WRONG_STAGE' })
    story.does('anna', won('82000'))
    for (const who of ['anna', 'paula']) expect(story.refused(who, reopen).code, who).toBe('NOT_ALLOWED')
  })
})
