/**
 * Whether somebody takes his own objection to the credit back, in so many words: "please drop the dispute", "wir ziehen
 * den Einspruch zurück", "異議を取り下げます". It ends what a person looks into, so only a whole clause of its own counts,
 * in a text that asks, hedges, jests, quotes and objects nowhere else; all else a person reads. Pure; linear.
 */
import { fold } from '../extract/fold.ts'
import { allMatches } from '../search/all-matches.ts'
import { sentencesOf } from '../sentences.ts'
import { forbidsAny, forceOf, isJest, likelyLanguages } from '../wish/readers/modality.ts'
import { countsDifferently, disputesCredit, withoutNoDispute } from './disputes.ts'
import { ORDERS_TO_DROP } from './dropping-words.ts'
import { hedges } from './short-answers.ts'

/** Longer than anybody needs for it. */
const LONGEST = 1_500

export function dropsObjection(text: string): boolean {
  if (text.length > LONGEST || QUOTES.test(text)) return false
  const clauses = clausesOf(fold(text.replace(GREETING, '')))
  const at = clauses.findIndex(({ words, mark }) =>
    ORDERS_TO_DROP.some((order) => order.test(words + asked(mark))),
  )
  if (at < 0 || clauses[at - 1]?.mark === ':') return false
  // "We drop the dispute. Actually, no": what stood before may be taken back, and this may not.
  const after = wordsOf(clauses.slice(at + 1))
  if (forbidsAny({ text: after, plain: after }) !== null) return false
  return isPlain(text) && !objectsStill(wordsOf(clauses.filter((_, index) => index !== at)))
}

const wordsOf = (clauses: { words: string; mark: string }[]): string =>
  clauses.map(({ words, mark }) => words + mark).join(' ')

/** Said for the writer's own part: without condition, doubt, jest and hearsay. What asks, asks for something else. */
function isPlain(text: string): boolean {
  const sentences = sentencesOf(text)
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  return sentences.every((sentence) => {
    const { condition, doubt, hearsay, wink } = forceOf(sentence, languages)
    if (isJest(sentence) || condition || doubt || hearsay || wink) return false
    return sentence.asks || !hedges(sentence.text)
  })
}

function objectsStill(others: string): boolean {
  const rest = withoutNoDispute(others)
  return disputesCredit(rest) || countsDifferently(rest) || NOT_DROPPED.test(rest) || SHARE.test(rest)
}

/** "We keep the dispute", "the dispute stays open". */
const NOT_DROPPED =
  /(?<!\p{L})(?:keep|stays?|remains?|stands?|uphold|maintain|still (?:object|dispute)|bleib\p{L}*|halten|maint\p{L}*|mant[ei]\p{L}*|blijf\p{L}*|podtrzym\p{L}*|kvarst\p{L}*|fasthold\p{L}*)(?!\p{L})/u

/** A share that is named may be the one that is still wanted. */
const SHARE = /\d ?(?:%|per ?cent|prozent|procent|pour ?cent|por ?ciento|por ?cento|per ?cento)/u

/** What somebody else wrote is not this writer's word. */
const QUOTES = /["“”„«»]/u

const GREETING =
  /^(?:hi|hello|dear|hey|hallo|guten (?:tag|morgen)|liebe[r]?|sehr geehrte[rs]?|bonjour|hola|olá|ciao|buongiorno|hej|hei|dzień dobry|dobrý den|beste)(?!\p{L})[^\n]{0,40}?(?:[,!.]\s|\n)\s*/iu

/** A question mark belongs to the order: only a request ("could you please drop …?") may carry one. */
const asked = (mark: string): string => (mark === '?' ? '?' : '')

/** Clauses with the mark that ends each; figures and addresses stay whole. A linking word alone cuts nothing. */
const clausesOf = (folded: string): { words: string; mark: string }[] =>
  allMatches(folded, /([^.!?\n,;:。–]+(?:[.,:](?=\S)[^.!?\n,;:。–]+)*)([.!?,;:。–]?)/gu)
    .map(([, words = '', mark = '']) => ({ words: words.replace(/\s+-\s.*$/u, '').trim(), mark }))
    .filter(({ words }) => words !== '')
