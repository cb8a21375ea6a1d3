/**
 * Refusals that sound like acceptance: in dialect and in chats the word that denies stands where the ear has never heard
 * one ("mach i ned", "I ain't taking it"), or stands by itself behind what it denies ("Mach ich. Net.").
 */
import type { Sentence } from '../sentences.ts'
import type { Cue } from './cue.ts'
import { COLLOQUIAL, DENIES_AT_END, DENIES_UNCAPPED_AT_END, REFUSALS } from './readers/modality/negators.ts'
import { has, hasIn, type Language } from './readers/phrases.ts'

type Said = Pick<Sentence, 'text' | 'plain'>

/** Whether the sentence refuses in a figure of speech, or ends in a denial of what was said before. */
export const refusesAnyhow = ({ text, plain }: Said): boolean =>
  has(REFUSALS, plain) || DENIES_AT_END.test(plain) || DENIES_UNCAPPED_AT_END.test(text)

/**
 * Whether what the words take is denied in one of these ways: then no ear hears an acceptance in them. A word of
 * dialect counts where nothing is said plainly beside it ("I'll take it, ain't no trouble" says so plainly).
 */
export function isDeniedAnyhow(
  sentences: readonly Sentence[],
  plainly: readonly Cue[],
  languages: ReadonlySet<Language>,
): boolean {
  return (
    sentences.some(refusesAnyhow) ||
    (plainly.length === 0 && sentences.some(({ plain }) => hasIn(COLLOQUIAL, plain, languages)))
  )
}
