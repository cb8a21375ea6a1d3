/**
 * Upwards from where the signature begins: the lines with which the sender takes leave ("Ha det fint,", "Pip",
 * "Grüßle - Thomas"). The rules know the common formulas; these lines are judged by the learnt reader, which needs
 * words above them: what may be the whole answer is never taken away.
 */
import type { Mailbox } from '../parsed-mail.ts'
import { type Below, kindOf, MOST_WORDS } from './learned/last-line.ts'
import { beginsLikeName, endsInName, isSenderName, isShortForm, looksLikeName } from './sender-name.ts'

/** Nobody takes leave and signs in more lines. */
const MOST_LINES = 5

/** How sure the reader has to be, by what follows: a name proves more than nothing. */
const SURE: Record<Below, number> = { name: 0.6, same: 0.55, signature: 0.75, end: 0.9 }

interface Tail {
  lines: string[]
  /** Where the signature begins as far as known. */
  start: number
  from: Mailbox | null
  /** Nothing typed stands in front of these lines. */
  alone: boolean
}

/** The index of the first line of leave-taking above `tail.start`, or `tail.start`. */
export function leaveTaking(tail: Tail): number {
  let start = tail.start
  let below: Below = belowOf(tail)
  for (let step = 0; step < MOST_LINES; step++) {
    const last = lastFilled(tail.lines, start)
    if (last < 0 || (tail.alone && !saysMore(tail.lines, last))) return start
    const touching = last === start - 1
    const above = { ...tail, start }
    if (isPicture(tail.lines[last] as string)) below = below === 'end' ? 'signature' : below
    else if (signs(above, last)) below = 'name'
    else if (!closes(above, last, below, touching)) {
      const named = nicknamed(above, last)
      if (named < 0) return start
      start = named
      continue
    }
    start = last
  }
  return start
}

/** What a plain text keeps of a logo. */
const isPicture = (line: string): boolean =>
  /^\s*\[(?:cid:|image:|inline image|bild:)[^\]]{0,200}\]\s*$/i.test(line)

function belowOf({ lines, start, from }: Tail): Below {
  if (start >= lines.length || lines.slice(start).every((line) => line.trim() === '')) return 'end'
  return isSenderName(lines[start] as string, from) > 0 ? 'name' : 'signature'
}

function lastFilled(lines: string[], before: number): number {
  let last = before - 1
  while (last >= 0 && (lines[last] as string).trim() === '') last -= 1
  return last
}

/** More than a greeting stands above the line. */
function saysMore(lines: string[], last: number): boolean {
  const above = lines.slice(Math.max(0, last - 30), last).filter((line) => line.trim() !== '')
  if (above.length !== 1) return above.length > 0
  const only = (above[0] as string).trim()
  return (
    only.split(/\s+/).length > 4 ||
    /[.?。]$/.test(only) ||
    /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{8}/u.test(only.replace(/[、！!]/g, ''))
  )
}

/** A line of its own: an empty line above it, or a sentence that has ended. */
function standsAlone(lines: string[], index: number): boolean {
  const above = (lines[index - 1] ?? '').trim()
  return above === '' || /[.!?…。！？:;)]$|\p{Extended_Pictographic}$/u.test(above)
}

/** The sender's first name above the full one, or a short form of it. */
function signs({ lines, start, from }: Tail, index: number): boolean {
  const line = (lines[index] as string).trim()
  if (!from || line.length > 60 || !standsAlone(lines, index)) return false
  if (isSenderName(line, from) > 0 || isShortForm(line, from)) return true
  const full = isSenderName(lines[start] ?? '', from) > 1
  const initial = (from.name || from.address).slice(0, 1).toLowerCase() === line.slice(0, 1).toLowerCase()
  return full && looksLikeName(line) && line.length <= 6 && initial
}

function closes({ lines, from }: Tail, index: number, below: Below, touching: boolean): boolean {
  const line = (lines[index] as string).trim()
  if (line.length > 90 || !(standsAlone(lines, index) || below === 'name')) return false
  const apart = (lines[index - 1] ?? '').trim() === ''
  const head = endsInName(line, from)
  if (head !== null) return judge(head, 'same', apart, true)
  return judge(line, below, apart, touching)
}

function judge(text: string, below: Below, apart: boolean, touching: boolean): boolean {
  if (text.includes('?') || text.split(/\s+/).length > MOST_WORDS) return false
  return kindOf({ text: withoutFaces(text), below, apart, touching })('CLOSES') > SURE[below]
}

const withoutFaces = (text: string): string => text.replace(/\p{Extended_Pictographic}|\ufe0f/gu, '').trim()

/** A name that the mail's sender does not show ("Zuza"), below a line that can only be leave-taking; or -1. */
function nicknamed({ lines, start, from }: Tail, index: number): number {
  const line = (lines[index] as string).trim()
  const plain = line.replace(/^[-–—/~]\s?|[\s.]+$/g, '')
  if (!looksLikeName(plain) && !(from && beginsLikeName(plain, from))) return -1
  const above = lastFilled(lines, index)
  if (above < 0 || index - above > 2 || lastFilled(lines, start) !== index) return -1
  const text = (lines[above] as string).trim()
  if (text.length > 90 || !standsAlone(lines, above)) return -1
  const sure = kindOf({
    text: withoutFaces(text),
    below: 'end',
    apart: (lines[above - 1] ?? '').trim() === '',
    touching: true,
  })('CLOSES')
  return sure > SURE.end ? above : -1
}
