/** Mails of one sender are taken in their order, by one batch at a time. */
import { describe, expect, it } from 'vitest'
import { followers, takingTurns } from '../../src/jobs/turns.ts'

const from = (envelopeFrom: string, n = 0) => ({ envelopeFrom, n })

describe('turns', () => {
  it('keep a sender from other batches until the one that has him is done', async () => {
    const turns = takingTurns()
    const first = await turns.claim(async () => [from('ana@p.example'), from('bo@p.example')])
    await turns.claim(async (busy) => {
      expect(busy).toEqual(['ana@p.example', 'bo@p.example'])
      return [from('cy@p.example')]
    })
    turns.done(first)
    await turns.claim(async (busy) => {
      expect(busy).toEqual(['cy@p.example'])
      return []
    })
  })

  it('let one claim after the other, so that none misses what the one before took', async () => {
    const turns = takingTurns()
    let end = () => {}
    const slow = turns.claim(
      () =>
        new Promise<ReturnType<typeof from>[]>((resolve) => (end = () => resolve([from('ana@p.example')]))),
    )
    let seen: string[] | null = null
    const next = turns.claim(async (busy) => {
      seen = busy
      return []
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(seen).toBeNull()
    end()
    await Promise.all([slow, next])
    expect(seen).toEqual(['ana@p.example'])
  })

  it('go on after a claim that failed', async () => {
    const turns = takingTurns()
    await expect(turns.claim(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await turns.claim(async () => [from('ana@p.example')])).toHaveLength(1)
  })

  it('hold up no bounces, which have no sender', async () => {
    const turns = takingTurns()
    await turns.claim(async () => [from('')])
    await turns.claim(async (busy) => {
      expect(busy).toEqual([])
      return []
    })
  })
})

describe('followers', () => {
  it('are the mails that somebody sent after another one', () => {
    const mails = [from('a', 1), from('b', 2), from('a', 3), from('', 4), from('', 5), from('b', 6)]
    expect([...followers(mails)].map(({ n }) => n)).toEqual([3, 6])
  })
})
