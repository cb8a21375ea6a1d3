/** Figures as people read them. */
export const percent = (share: number | null, digits = 0): string =>
  share === null ? '–' : `${(share * 100).toFixed(digits)} %`

export const number = (value: number): string => new Intl.NumberFormat('en').format(Math.round(value))

/** "40 min", "5 h", "3.4 days", "8 weeks" */
export function duration(seconds: number | null): string {
  if (seconds === null) return '–'
  if (seconds < 5400) return `${Math.max(1, Math.round(seconds / 60))} min`
  const hours = seconds / 3600
  if (hours < 48) return `${hours < 10 ? trim(hours) : Math.round(hours)} h`
  const days = hours / 24
  return days < 100 ? `${days < 10 ? trim(days) : Math.round(days)} days` : `${Math.round(days / 7)} weeks`
}

const trim = (value: number) => value.toFixed(1).replace(/\.0$/, '')

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Nov" or "2 Nov" of an ISO date. */
export const month = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1]!
export const day = (date: string): string => `${Number(date.slice(8, 10))} ${month(date)}`

export const STAGE_WORDS: Record<string, string> = {
  INCOMPLETE: 'Incomplete',
  CONFLICT: 'In conflict',
  REGISTERED: 'Registered',
  HANDED_OFF: 'On offer',
  WORKING: 'Working',
  QUALIFIED: 'Qualified',
  TECHNICAL_VALIDATION: 'Technical validation',
  PROPOSED: 'Proposed',
  COMMITTED: 'Committed',
  WON: 'Won',
  LOST: 'Lost',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Expired',
  ENTERED: 'Came in',
  COMPLETED: 'Complete',
  OFFERED: 'Offered to an AE',
  ACCEPTED: 'Accepted',
}
export const stageWord = (stage: string): string => STAGE_WORDS[stage] ?? stage
