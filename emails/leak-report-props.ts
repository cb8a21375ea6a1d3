/**
 * What the weekly leak report is made from. src/insight computes it and words `title`, `headline`, the actions and
 * `todo`; emails/leak-report.tsx lays it out. It travels as `LetterData['LEAK_REPORT'].report`.
 */
import type { LeakType } from '../src/motion/words.ts'

export interface LeakReportMoney {
  /** decimal string, major units */
  value: string
  currency: string
}

export interface LeakReportLine {
  type: LeakType
  count: number
  /** Value at risk, one entry per currency; empty when no deal of it names an amount. */
  value: LeakReportMoney[]
  /** Who can close most of it; null = several people. */
  responsible: string | null
  /** The one action that closes it, as an order: "Pick an AE for 1042 and 1050". */
  action: string
}

export interface LeakReportBar {
  label: string
  /** Not negative; bars of a chart are drawn relative to its largest one. */
  value: number
  /** The value as it is to be read, e.g. "14", "62 %", "3.5 days". */
  words: string
  /** The same figure a period before, in words; null = not known. */
  before: string | null
}

export interface LeakReport {
  title: string
  /** ISO dates, both included. */
  period: { from: string; until: string }
  /** One or two sentences: what matters this week. */
  headline: string
  /** Worst first. */
  leaks: LeakReportLine[]
  /** The three things to do this week. */
  todo: string[]
  charts: { title: string; bars: LeakReportBar[] }[]
  /** The page with the same numbers; null or absent = none. */
  boardUrl?: string | null
}

/** True when a value out of the outbox has the shape above (the outbox keeps JSON). */
export function isLeakReport(value: unknown): value is LeakReport {
  if (typeof value !== 'object' || value === null) return false
  const report = value as Partial<Record<keyof LeakReport, unknown>>
  const lists = [report.leaks, report.todo, report.charts].every(Array.isArray)
  return lists && typeof report.title === 'string' && typeof report.headline === 'string' && !!report.period
}
