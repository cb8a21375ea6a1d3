/**
 * Whose turn it is: each destination domain takes so many mails per minute, evenly, with a burst of a sixth of
 * that. Relays and large providers answer a flood with refusals that last longer than the flood.
 */
export class Turns {
  readonly #perMinute: number
  readonly #buckets = new Map<string, { left: number; at: number }>()

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** null: go ahead (counted). Otherwise when the next turn of that domain comes. */
  take(domain: string, now: Date): Date | null {
    const key = domain.toLowerCase()
    const most = Math.max(1, Math.ceil(this.#perMinute / 6))
    const bucket = this.#buckets.get(key) ?? { left: most, at: now.getTime() }
    const gained = (Math.max(0, now.getTime() - bucket.at) * this.#perMinute) / 60_000
    const left = Math.min(most, bucket.left + gained)
    const granted = left >= 1
    this.#buckets.set(key, { left: granted ? left - 1 : left, at: now.getTime() })
    if (this.#buckets.size > 10_000) this.#forget(now, most)
    return granted ? null : new Date(now.getTime() + Math.ceil(((1 - left) * 60_000) / this.#perMinute))
  }

  /** A domain that was quiet for a minute has its full burst again: nothing to remember. */
  #forget(now: Date, most: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (now.getTime() - bucket.at > 60_000 || bucket.left >= most) this.#buckets.delete(key)
    }
  }
}
