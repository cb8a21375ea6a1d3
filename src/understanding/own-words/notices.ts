/**
 * Does a confidentiality notice, imprint or plea for the environment begin here?
 *
 * A person's own sentence may begin like one ("This mail is to confirm that we accept"), so most openings count
 * only when a word of such notices stands near: words of a person are never lost to a likeness.
 */
import { IMPRINTS, LEGAL_WORDS, NOTICES } from './notice-words.ts'

const OPENS = (words: string[]) => new RegExp(`^[\\s*_"'(\\[>#–—-]*(?:${words.join('|')})`, 'iu')
const NOTICE = OPENS(NOTICES)
const IMPRINT = OPENS(IMPRINTS)
const LEGAL = new RegExp(LEGAL_WORDS.join('|'), 'iu')
/** Notices are wrapped; further on it is another paragraph. */
const NEAR = 1_200

/** `text`: from the line in question on. */
export function opensNotice(text: string): boolean {
  const line = text.slice(0, 400).split('\n', 1)[0] as string
  return IMPRINT.test(line) || (NOTICE.test(line) && LEGAL.test(text.slice(0, NEAR)))
}
