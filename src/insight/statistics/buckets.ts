/**
 * Durations in buckets: edges that people use (a day, two days, a week, ninety days) and between them steps of about
 * a quarter, so that a curve kept as counts is as good as one kept as single durations.
 */
const MINUTES = [5, 10, 15, 20, 30, 45]
const HOURS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 42, 48, 60]
const DAYS = [
  3, 3.5, 4, 5, 6, 7, 8, 10, 12, 14, 17, 21, 25, 30, 36, 45, 52, 60, 75, 90, 105, 120, 150, 180, 225,
]
const LONG_DAYS = [270, 365, 450, 545, 730, 1095]

/** Lower edges in seconds; bucket 0 is [0, EDGES[0]), bucket i is [EDGES[i−1], EDGES[i]), the last is open. */
export const EDGES: readonly number[] = [
  ...MINUTES.map((m) => m * 60),
  ...HOURS.map((h) => h * 3600),
  ...[...DAYS, ...LONG_DAYS].map((d) => d * 86_400),
]

/** Number of buckets. */
export const BUCKETS = EDGES.length + 1

/** Bucket of a duration; the same as Postgres' `width_bucket(seconds, EDGES)`. */
export function bucketOf(seconds: number): number {
  let [low, high] = [0, EDGES.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (EDGES[middle]! <= seconds) low = middle + 1
    else high = middle
  }
  return low
}

/** [from, to) of a bucket in seconds; the open one ends where a bucket of the same step would. */
export function bucketRange(bucket: number): { from: number; to: number } {
  const from = bucket === 0 ? 0 : EDGES[bucket - 1]!
  return { from, to: EDGES[bucket] ?? from * 1.5 }
}

/** Where in a bucket its durations stand for one time: the geometric middle (durations are close to log-uniform in it). */
export function bucketMiddle(bucket: number): number {
  const { from, to } = bucketRange(bucket)
  return from === 0 ? to / 2 : Math.sqrt(from * to)
}
