/**
 * Is a paragraph below a mail's words one that a program or a company adds to every mail (a notice of secrecy, an
 * imprint, a plea for the environment, "sent from my phone, forgive the typos"), or did the sender type it? Learnt by
 * `npm run learn`, since such paragraphs say the same few things in all languages.
 */
import { fold } from '../../extract/fold.ts'
import { collect, type Features, oneOf } from '../../learned/logistic.ts'
import { addWords, wordsOf } from '../../learned/words.ts'
import { senseOf } from '../../wish/learned/senses.ts'
import { LEGAL_WORDS } from '../notice-words.ts'

export const KINDS = ['ADDED', 'TYPED'] as const

/** Notices say what they are at once. */
export const MOST_WORDS = 40

/** A capital inside a sentence: people speak of people, notices of nobody. */
const NAME = /\p{Ll},? \p{Lu}\p{Ll}/u
const MOST_SIGNS = 400
const RULE = 2
const LEGAL = new RegExp(LEGAL_WORDS.join('|'), 'giu')
/** What notices call the mail that they stand below. */
const MAIL =
  /\b(?:e-?mails?|messages?|communication|transmission|nachricht|mitteilung|courriel|mensaje|correo|mensagem|messaggio|bericht|wiadomo\p{L}+|meddelan\p{L}+|mejl\p{L}*|meddelelse\p{L}*|melding\p{L}*|viesti\p{L}*|zpráv\p{L}*|správ\p{L}*|üzenet\p{L}*|mesaj\p{L}*|ileti\p{L}*)|сообщени|письмо|повідомлення|メール|邮件|郵件|메일/giu

export function featuresOf(paragraph: string): Features {
  const { features, add, addSpelled } = collect()
  const words = wordsOf(fold(paragraph), MOST_WORDS)
  add('always')
  add(`length ${Math.min(6, Math.ceil(words.length / 5))}`)
  add(`of the law ${Math.min(3, paragraph.slice(0, MOST_SIGNS).match(LEGAL)?.length ?? 0)}`, RULE)
  add(`of mails ${Math.min(2, paragraph.slice(0, MOST_SIGNS).match(MAIL)?.length ?? 0)}`, RULE)
  if (words.some((word) => senseOf(word) === 'I')) add('I', RULE)
  if (NAME.test(paragraph.slice(0, MOST_SIGNS))) add('a name')
  if (words[0] !== undefined) add(`^ ${words[0]}`)
  addWords(words, addSpelled)
  return features
}

export const WEIGHTS = new URL('added-words.bin', import.meta.url)

/** How likely it was added, and how likely typed. Pure; linear, at most 40 words. */
export const kindOf = oneOf(KINDS, featuresOf, WEIGHTS)
