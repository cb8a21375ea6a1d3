/**
 * The one place that says what a refused or broken delivery means: try again, and when, or give up.
 *
 *   5xx for this letter or its recipient   → failed now
 *   4xx, network, TLS, DNS                 → again after 1, 5, 15, 30 minutes, 1, 2, 4, 8 hours, then every 12
 *   the relay does not like *us* (AUTH)    → again: an operator can mend it, the letter is not at fault
 *   four days after it was written         → failed (RFC 5321 §4.5.4.1 asks for four to five)
 */
export type NotSent =
  | { retryAt: Date; why: string }
  /** `status`: the enhanced code (RFC 3463) where the relay gave one, else its three digits. */
  | { failed: true; why: string; status: string | null }

export interface Attempts {
  /** Made so far, this one included. */
  attempts: number
  /** When the letter was written. */
  since: Date
  now: Date
}

const MINUTE = 60_000
const WAITS = [1, 5, 15, 30, 60, 120, 240, 480, 720].map((minutes) => minutes * MINUTE)
const GIVE_UP_AFTER = 4 * 24 * 60 * MINUTE

export function afterFailure(error: unknown, made: Attempts): NotSent {
  const { code, responseCode, response, why } = facts(error)
  const status =
    /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? (responseCode ? String(responseCode) : null)
  if (isPermanent(code, responseCode)) return { failed: true, why, status }
  const wait = WAITS[Math.min(Math.max(made.attempts, 1), WAITS.length) - 1] ?? 0
  const retryAt = new Date(made.now.getTime() + wait)
  if (retryAt.getTime() - made.since.getTime() > GIVE_UP_AFTER) {
    return { failed: true, why: `given up after ${made.attempts} attempts: ${why}`, status }
  }
  return { retryAt, why }
}

/** Refusals of the envelope or the mail; all others (greeting, TLS, login, network) are between the relay and us. */
const ABOUT_THE_LETTER = new Set(['EENVELOPE', 'EMESSAGE'])
/** Bad order of commands, or a login that is wanted first: a mended configuration sends the same letter. */
const ABOUT_US = new Set([503, 530, 535, 538])

function isPermanent(code: string, responseCode: number | null): boolean {
  if (!ABOUT_THE_LETTER.has(code)) return false
  // Without an answer of the relay, nodemailer itself found the envelope impossible.
  if (responseCode === null) return code === 'EENVELOPE'
  return responseCode >= 500 && responseCode < 600 && !ABOUT_US.has(responseCode)
}

/** What nodemailer's errors carry (code, responseCode, response); one recipient's refusal goes first. */
function facts(error: unknown): { code: string; responseCode: number | null; response: string; why: string } {
  const whole = asRecord(error)
  const rejected = Array.isArray(whole.rejectedErrors) ? asRecord(whole.rejectedErrors[0]) : {}
  const part = typeof rejected.responseCode === 'number' ? rejected : whole
  const response = typeof part.response === 'string' ? part.response : ''
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: typeof part.code === 'string' ? part.code : '',
    responseCode: typeof part.responseCode === 'number' ? part.responseCode : null,
    response,
    why: (response || message).replace(/\s+/g, ' ').slice(0, 500),
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
