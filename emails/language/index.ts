/**
 * The languages of the letters. One more is one more file that satisfies `Sentences`, and a line here; the compiler
 * names every sentence that is still missing.
 */
import { de } from './de.ts'
import { en, type Sentences } from './en.ts'

const LANGUAGES: Record<string, Sentences> = { en, de }

/** Primary tags, for the samples page. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES)

/**
 * Sentences and Intl locale for a BCP 47 tag. The region counts for dates and money (`en-US`, `de-CH`); English
 * without one is written the international way. What has no sentences gets English sentences and English dates:
 * half a letter in each language helps nobody.
 */
export function languageFor(tag: string): { sentences: Sentences; locale: string } {
  const known = canonical(tag)
  const sentences = LANGUAGES[known.split('-')[0] ?? '']
  if (!sentences) return { sentences: en, locale: en.locale }
  return { sentences, locale: known.includes('-') ? known : sentences.locale }
}

function canonical(tag: string): string {
  // As most people's is kept: a locale is dear to make.
  if (Object.hasOwn(LANGUAGES, tag)) return tag
  try {
    // Extensions (-u-nu-arab) would let a stored tag change the digits; language and region are enough.
    const { language, region } = new Intl.Locale(tag)
    return region ? `${language}-${region}` : language
  } catch {
    return 'en'
  }
}
