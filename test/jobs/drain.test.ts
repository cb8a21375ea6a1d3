/** Drains: what waits is taken in batches, by as many lanes as there are, until nothing is left. */
import { describe, expect, it } from 'vitest'
import { drainOf } from '../../src/jobs/drain.ts'

/** Work that waits, and batches that end when they are told to. */
function waiting(pieces: number) {
  const held: (() => void)[] = []
  const work = {
    left: pieces,
    underWay: 0,
    most: 0,
    batches: 0,
    async batch() {
      work.batches++
      if (work.left === 0) return 0
      work.left--
      work.underWay++
      work.most = Math.max(work.most, work.underWay)
      await new Promise<void>((resolve) => held.push(resolve))
      work.underWay--
      return 1
    },
    async endOne() {
      held.shift()?.()
      await settled()
    },
  }
  return work
}

const settled = () => new Promise((resolve) => setImmediate(resolve))
const never = (error: unknown) => {
  throw error
}

describe('a drain', () => {
  it('takes batches until nothing is left', async () => {
    const work = waiting(3)
    const done = drainOf(work.batch, never).run()
    for (let n = 0; n < 3; n++) await work.endOne()
    await done
    expect(work.left).toBe(0)
    expect(work.most).toBe(1)
  })

  it('has as many batches under way as it has lanes', async () => {
    const work = waiting(5)
    const done = drainOf(work.batch, never, 2).run()
    await settled()
    expect(work.underWay).toBe(2)
    for (let n = 0; n < 5; n++) await work.endOne()
    await done
    expect(work.most).toBe(2)
  })

  it('begins a lane again that found nothing, while another is busy', async () => {
    const work = waiting(1)
    const drain = drainOf(work.batch, never, 2)
    const first = drain.run()
    await settled()
    work.left = 2
    const second = drain.run()
    await settled()
    expect(work.underWay).toBe(2)
    for (let n = 0; n < 3; n++) await work.endOne()
    await Promise.all([first, second])
    expect(work.left).toBe(0)
  })

  it('looks once more when it is called while a batch is under way that has looked already', async () => {
    const work = waiting(1)
    const drain = drainOf(work.batch, never)
    const first = drain.run()
    await settled()
    const second = drain.run()
    await work.endOne()
    await Promise.all([first, second])
    const looked = work.batches
    work.left = 1
    const third = drain.run()
    await settled()
    await work.endOne()
    await third
    expect(work.left).toBe(0)
    expect(work.batches).toBe(looked + 2)
  })

  it('misses no call, at whatever moment of a batch it comes', async () => {
    let due = 0
    let done = 0
    const drain = drainOf(async () => {
      const found = due
      due = 0
      await Promise.resolve()
      done += found
      return found
    }, never)
    const calls: Promise<void>[] = []
    for (let n = 1; n <= 200; n++) {
      due++
      calls.push(drain.run())
      for (let turn = 0; turn < n % 7; turn++) await Promise.resolve()
    }
    await Promise.all(calls)
    expect(done).toBe(200)
  })

  it('goes on after an error with what comes next', async () => {
    const errors: unknown[] = []
    let fails = true
    let taken = 0
    const drain = drainOf(
      async () => {
        if (fails) throw new Error('the database is away')
        return taken++ === 0 ? 1 : 0
      },
      (error) => errors.push(error),
    )
    await drain.run()
    expect(errors).toHaveLength(1)
    fails = false
    await drain.run()
    expect(taken).toBe(2)
  })

  it('takes no further batch once it is stopped, and ends the one in hand', async () => {
    const work = waiting(3)
    const drain = drainOf(work.batch, never)
    const done = drain.run()
    await settled()
    const stopped = drain.stop()
    await work.endOne()
    await Promise.all([done, stopped])
    expect(work.left).toBe(2)
    await drain.run()
    expect(work.left).toBe(2)
  })
})
