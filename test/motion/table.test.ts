import { describe, expect, test } from 'vitest'
import { MAY } from '../../src/motion/authority.ts'
import type { CommandType } from '../../src/motion/commands.ts'
import { LETTERS, TELLS } from '../../src/motion/letters-for.ts'
import { LEAK_LETTERS } from '../../src/motion/letters-leaks.ts'
import { REFUSAL_LETTERS } from '../../src/motion/letters-refusal.ts'
import { nextSteps } from '../../src/motion/next-steps.ts'
import { allowedCommands, ENTRY, isClosed, nextStages, TRANSITIONS } from '../../src/motion/transitions.ts'
import { CLOSED_STAGES, LEAK_TYPES, OPEN_STAGES, STAGES, type Stage } from '../../src/motion/words.ts'
import { Story, working } from './kit.ts'

const leadsTo = (stage: Stage): Stage[] => Object.values(TRANSITIONS[stage]).flat()

describe('the transition table', () => {
  test('every stage can be reached from the entry', () => {
    const reached = new Set<Stage>(Object.values(ENTRY).flat())
    for (const stage of reached) for (const next of leadsTo(stage)) reached.add(next)
    expect([...STAGES].filter((stage) => !reached.has(stage))).toEqual([])
  })

  test('from every open stage a close can be reached: no stage is dead', () => {
    for (const open of OPEN_STAGES) {
      const reached = new Set<Stage>([open])
      for (const stage of reached) for (const next of leadsTo(stage)) reached.add(next)
      expect([...reached].some(isClosed), open).toBe(true)
      expect(
        leadsTo(open).some((next) => next !== open),
        `${open} leads nowhere`,
      ).toBe(true)
    }
  })

  test('a closed deal stays closed as it was closed, until the close is taken back: to where it may have stood', () => {
    for (const stage of CLOSED_STAGES) {
      const { reopen = [], ...others } = TRANSITIONS[stage]
      expect(new Set(Object.values(others).flat())).toEqual(new Set([stage]))
      expect(reopen.filter(isClosed)).toEqual([])
      const stood = OPEN_STAGES.filter((open) => open !== 'CONFLICT' && leadsTo(open).includes(stage))
      // What was on offer is offered anew; what waited for an overlap may be clear of it, or in it again.
      expect([...reopen].sort(), stage).toEqual(
        [...stood, ...(stage === 'EXPIRED' ? [] : ['CONFLICT'])].sort(),
      )
    }
  })

  test('a result is reached only by way of WORKING', () => {
    const toResult = STAGES.filter((stage) =>
      leadsTo(stage).some((next) => next !== stage && (next === 'WON' || next === 'LOST')),
    )
    expect(toResult).toEqual(['WORKING'])
  })

  test('every command has a stage in which it is possible, and somebody who may ask for it', () => {
    for (const [command, may] of Object.entries(MAY)) {
      const somewhere = [null, ...STAGES].some(
        (stage) => nextStages(stage, command as CommandType).length > 0,
      )
      expect(somewhere, command).toBe(true)
      expect(may.length, command).toBeGreaterThan(0)
    }
  })

  test('reads as the life cycle of the design', () => {
    const arrows = OPEN_STAGES.map(
      (stage) =>
        `${stage} → ${[...new Set(leadsTo(stage))]
          .filter((next) => next !== stage)
          .sort()
          .join(' ')}`,
    )
    expect(arrows).toMatchInlineSnapshot(`
      [
        "INCOMPLETE → CONFLICT EXPIRED HANDED_OFF REGISTERED REJECTED WITHDRAWN",
        "CONFLICT → HANDED_OFF REGISTERED REJECTED WITHDRAWN",
        "REGISTERED → CONFLICT HANDED_OFF REJECTED WITHDRAWN WORKING",
        "HANDED_OFF → CONFLICT REGISTERED REJECTED WITHDRAWN WORKING",
        "WORKING → HANDED_OFF LOST WITHDRAWN WON",
      ]
    `)
  })
})

describe('letters by type', () => {
  const reasonOrWriter = (entry: unknown) =>
    typeof entry === 'function' || (typeof entry === 'string' && /^none: .{10,}/.test(entry))

  test('every event, every refusal and every leak has its letter or says why not', () => {
    for (const [type, entry] of Object.entries(LETTERS)) expect(reasonOrWriter(entry), type).toBe(true)
    for (const [code, entry] of Object.entries(REFUSAL_LETTERS))
      expect(reasonOrWriter(entry), code).toBe(true)
    expect(Object.keys(LEAK_LETTERS).sort()).toEqual([...LEAK_TYPES].sort())
  })

  test('no letter says that it makes itself superfluous, and no two cancel each other', () => {
    for (const [kind, told] of Object.entries(TELLS)) {
      expect(told).not.toContain(kind)
      for (const other of told) expect(TELLS[other] ?? [], `${kind} and ${other}`).not.toContain(kind)
    }
  })
})

describe('next steps', () => {
  test('of a deal on offer: what can be done, and why the rest cannot', () => {
    const story = new Story()
    story.registers()
    const steps = nextSteps(story.deal!, story.world)
    expect(steps.filter((next) => next.possible).map((next) => next.command)).toEqual([
      'changeFacts',
      'accept',
      'decline',
      'reassign',
      'setNextStep',
      'recordActivity',
      'propose',
      'extendProtection',
      'disputeCredit',
      'reject',
      'withdraw',
    ])
    const why = Object.fromEntries(steps.map((next) => [next.command, next.whyNot]))
    expect(why.closeWon).toBe('the deal is HANDED_OFF; possible when WORKING')
    expect(why.answerProposal).toBe('no proposal is open')
    expect(why.resolveDispute).toBe('no dispute is open')
    expect(steps.find((next) => next.command === 'accept')?.leadsTo).toEqual(['WORKING'])
  })

  test('of a closed deal: amendments, disputes and that its result was none', () => {
    const story = working()
    story.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    const steps = nextSteps(story.deal!)
    expect(steps.filter((next) => next.possible).map((next) => next.command)).toEqual([
      'recordActivity',
      'propose',
      'disputeCredit',
      'reopen',
    ])
    expect(steps.find((next) => next.command === 'closeWon')?.whyNot).toBe('the deal is closed (LOST)')
  })

  test('says what stands in the way although the stage allows it', () => {
    const unsure = new Story()
    unsure.registers({ contacts: [] })
    const why = (story: Story, command: CommandType) =>
      nextSteps(story.deal!, story.world).find((next) => next.command === command)?.whyNot
    expect(why(unsure, 'confirmSender')).toBe('the sender is known')
    const offered = new Story()
    offered.registers()
    offered.knows('anna', { active: false })
    expect(why(offered, 'accept')).toBe('Anna is not active')
    for (const id of ['ben', 'cleo', 'ines', 'berta', 'mona']) offered.knows(id, { active: false })
    expect(why(offered, 'reassign')).toBe('nobody is free to take it')
    offered.knows('anna', { active: true })
    expect(why(offered, 'reassign'), 'who has it already is nobody else').toBe('nobody is free to take it')
    offered.knows('ben', { active: true })
    expect(why(offered, 'reassign')).toBeNull()
    const extended = working()
    for (const _ of [1, 2]) extended.does('paula', { type: 'extendProtection', why: 'more time' })
    expect(why(extended, 'extendProtection')).toBe('no extension is left')
    const uncredited = working({ motion: { ...extended.world.motion, credit: [] } })
    uncredited.does('anna', { type: 'closeLost', reason: 'PRICE', note: null })
    expect(why(uncredited, 'propose')).toBe('the deal is closed and carries no credit')
  })

  test('the table and the list of commands agree', () => {
    for (const stage of STAGES) {
      for (const command of allowedCommands(stage))
        expect(nextStages(stage, command).length).toBeGreaterThan(0)
    }
  })
})
