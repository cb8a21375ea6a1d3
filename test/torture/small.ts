/** Chance that can be repeated, and waiting. */

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** How long until something that happens every `mean` ms on average happens next (at most four times that). */
export function untilNext(mean: number, random: () => number): number {
  return Math.min(4 * mean, -Math.log(1 - random()) * mean)
}

/** Mulberry32: the same seed torments in the same order (as far as time allows). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A header of a raw mail, unfolded; '' when it has none. */
export function header(raw: string, name: string): string {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
}
