/**
 * Reasons and examples arrive worded in English by the part of the system that found them. A language translates
 * those it knows (`phrases`), and has a plain sentence for reasons it does not; times in them are shown in the reader's zone, whatever the language.
 */

import type { View } from '../view.ts'
import { capital } from './say.ts'

type Reader = Pick<View<'REFUSED'>, 't' | 'f'>

/** "2026-11-25 14:00 UTC" or an ISO instant. */
const INSTANT = /\b(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z| UTC)/g

export function phrase(reader: Reader, english: string): string {
  return translated(reader, english) ?? english.replace(INSTANT, moments(reader.f))
}

/**
 * The phrase in the reader's language, or null where nobody has translated it. Reasons joined by "; " are
 * translated one by one.
 */
export function translated(reader: Reader, english: string): string | null {
  const { t, f } = reader
  for (const [pattern, words] of t.phrases) {
    const match = pattern.exec(english)
    if (!match) continue
    const part = (group: string | undefined) =>
      (group ?? '')
        .split(', ')
        .map((each) => phrase(reader, each))
        .join(', ')
    return words
      .replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '')
      .replace(/\{(\d)\}/g, (_, n: string) => part(match[Number(n)]))
      .replace(INSTANT, moments(f))
  }
  const parts = english.split('; ')
  if (parts.length === 1) return null
  const all = parts.map((each) => translated(reader, each))
  return all.includes(null) ? null : all.join('; ')
}

const moments =
  (f: Reader['f']) =>
  (_: string, day: string, time: string): string =>
    f.moment(`${day}T${time}:00Z`)

/** A reason as a sentence; to readers of another language, `otherwise` where it is not translated. */
export function reasonSentence(reader: Reader, english: string, otherwise: string): string {
  return reader.t.code === 'en'
    ? sentence(reader, english)
    : sentence(reader, translated(reader, english) ?? otherwise)
}

/** The same with a capital and a full stop, to stand alone. */
export function sentence(reader: Reader, english: string): string {
  const words = phrase(reader, english).trim()
  return words === '' || /[.!?…”“]$/.test(words) ? capital(words) : `${capital(words)}.`
}
