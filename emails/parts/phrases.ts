/**
 * Reasons and examples arrive worded in English by the part of the system that found them. A language translates
 * those it knows (`phrases`); times in them are shown in the reader's zone, whatever the language.
 */

import type { View } from '../view.ts'
import { capital } from './say.ts'

type Reader = Pick<View<'REFUSED'>, 't' | 'f'>

/** "2026-11-25 14:00 UTC" or an ISO instant. */
const INSTANT = /\b(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z| UTC)/g

export function phrase({ t, f }: Reader, english: string): string {
  const known = t.phrases.find(([pattern]) => pattern.test(english))
  const words = known ? english.replace(known[0], known[1]) : english
  return words.replace(INSTANT, (_, day: string, time: string) => f.moment(`${day}T${time}:00Z`))
}

/** The same with a capital and a full stop, to stand alone. */
export function sentence(reader: Reader, english: string): string {
  const words = phrase(reader, english).trim()
  return words === '' || /[.!?…”“]$/.test(words) ? capital(words) : `${capital(words)}.`
}
