/**
 * Why a reply was no plain decision, as its writer can use it: what speaks against it in words, with the sentence that it
 * stands in. What the readers note for themselves ("No decision: conditional.") explains nothing to whoever wrote. Pure.
 */
import { sentencesOf } from '../sentences.ts'
import type { Understanding } from '../understanding.ts'
import { conditional, likelyLanguages } from '../wish/readers/modality.ts'

type Read = Pick<Understanding, 'why' | 'replyText' | 'intentEvidence'>

/** The reason in words; as it was noted where that says enough. */
export function whyNotPlain({ why, replyText, intentEvidence }: Read): string {
  const tied = MAY_BE_TIED.test(why) ? conditionIn(replyText ?? '') : null
  const noted = NOTED.exec(why)?.groups?.what
  const words = tied !== null ? IN_WORDS.conditional : noted !== undefined ? IN_WORDS[noted] : undefined
  if (words === undefined) return SOUNDS_OTHERWISE.test(why) ? MEANS_SOMETHING_ELSE : why
  const sentence = tied ?? intentEvidence[0]?.quote
  return sentence === undefined ? words : `${words}: “${sentence.trim().slice(0, LONGEST)}”`
}
const LONGEST = 200

const NOTED = /^(?:No decision: |Said again, but |It also says yes, but )(?<what>[^.]+)\./
const MAY_BE_TIED =
  /^(?:It is not plainly a decision|It is tied to a condition|(?:No decision:|Said again, but) conditional)/
const SOUNDS_OTHERWISE = /But it sounds like what others wrote who meant something else\.$/
const MEANS_SOMETHING_ELSE = 'It may mean something else than a decision'

const IN_WORDS: Record<string, string> = {
  conditional: 'It depends on a condition, and a decision counts only without one',
  asked: 'It asks instead of deciding',
  denied: 'It says yes and no at once',
  doubtful: 'It sounds undecided',
  qualified: 'It takes the deal only in part',
  'a wink': 'It may be meant as a joke',
  'it is said in jest': 'It may be meant as a joke',
  'it takes something back': 'It takes something back',
  'the decision is put off': 'The decision is put off',
  'somebody else’s word': 'It tells what somebody else said',
  'not one of our people': 'It names somebody who is not one of our people',
  'two names': 'It names two people',
}

/** The first sentence that is tied to a condition. */
function conditionIn(text: string): string | null {
  const sentences = sentencesOf(text)
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  return sentences.find(({ plain }) => conditional(plain, languages))?.text ?? null
}
