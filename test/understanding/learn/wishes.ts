/**
 * What the second ear learns from. Examples are examples/wishes/*.tsv (intent; H: an offer was answered, D: any other
 * letter about a deal; language; words, with " ⏎ " for line breaks), examples/objections/*.tsv (the same of sentences
 * that undo the decision before them) and the lines in ../intents. The rules were
 * written with the latter in view, so from those the ear learns the words alone: it must not learn to trust the rules
 * where they cannot be wrong.
 */
import type { Intent } from '../../../src/motion/words.ts'
import type { Learnt } from '../../../src/understanding/learned/logistic.ts'
import { dealWish, handoffWish } from '../../../src/understanding/wish/classify.ts'
import { WISHES } from '../../../src/understanding/wish/learned/ear.ts'
import { featuresOf, type Letter } from '../../../src/understanding/wish/learned/features.ts'
import { type FirstExample, firstMailsIn } from './first-mails.ts'
import { knownLines } from './known-lines.ts'
import type { LabelledMail } from './labelled-mails.ts'
import { type Observation, regress, seeded } from './regression.ts'
import { rowsIn } from './rows.ts'
import { type Sentence, sentencesIn } from './sentences.ts'

export interface Example {
  intent: Intent
  letter: Letter
  language: string
  words: string
  /** The rules were written with it in view. */
  known: boolean
  /** The file of examples that it comes from, mostly one author. */
  file?: string
}

/** Every written example. */
export const examplesIn = (): Example[] => written('wishes')

/** Throws on a line that is no example, and says which. */
const written = (topic: string): Example[] =>
  rowsIn(topic, ({ cells: [intent = '', address = '', language = '', words = ''], file, wrong }) => {
    const known = (WISHES as readonly Intent[]).find((wish) => wish === intent.toUpperCase())
    if (known === undefined || !/^[HD]$/.test(address) || words === '')
      throw wrong('intent, H or D, language and words')
    return {
      intent: known,
      letter: address === 'H' ? 'HANDOFF' : 'DEAL',
      language,
      words: words.replace(/ ?⏎ ?/g, '\n'),
      known: false,
      file,
    }
  })

/** The written examples, those of the tests, and the replies among the labelled mails. */
export const allWishes = (mails: readonly LabelledMail[]): Example[] => [
  ...examplesIn(),
  ...knownLines(),
  ...wishesInMails(mails),
  ...needsInMails(mails),
]

/** What partners told of their customers' needs: in a reply it would be news, however much is ordered and lost in it. */
const needsInMails = (mails: readonly LabelledMail[]): Example[] =>
  mails
    .filter(({ reply, intent }) => !reply && intent === 'REGISTRATION')
    .flatMap(({ reading, deals }) => {
      const needs = deals.flatMap(({ contextMust }) => contextMust)
      const sentences = reading.units.map((unit) => unit.layout.text.slice(unit.start, unit.end))
      return sentences.filter((words) => needs.some((need) => words.includes(need)))
    })
    .map((words) => ({ intent: 'UPDATE', letter: 'DEAL', language: '', words, known: false }))

/** What people wrote in whole replies; the rules were written with them in view. */
const wishesInMails = (mails: readonly LabelledMail[]): Example[] =>
  mails.flatMap(({ mail, reply, intent }) => {
    const known = WISHES.find((wish) => wish === intent)
    if (!reply || known === undefined || mail.ownText.trim() === '') return []
    const letter = mail.to[0]!.address.startsWith('handoff+') ? 'HANDOFF' : 'DEAL'
    return [{ intent: known, letter, language: '', words: mail.ownText, known: true }]
  })

export const CONTEXT = {
  subject: '',
  senderWords: new Set<string>(),
  vendorDomains: ['vendor.example'],
  facts: 0,
}

/** What the rules make of an example. */
export const rulesOn = ({ words, letter }: Example) =>
  letter === 'HANDOFF' ? handoffWish(words, CONTEXT) : dealWish(words, CONTEXT)

/** Weights per feature and wish. Deterministic. */
export const wishWeights = (examples: readonly Example[]): Learnt => regress(observationsOf(examples), 'one')

/** What the ear sees of the examples and of what is put together from them, and what is true. */
const observationsOf = (examples: readonly Example[]): Observation[] =>
  [
    ...examples,
    ...saladOf(examples, SALAD),
    ...everydayOf(firstMailsIn()),
    ...newsOf(sentencesIn()),
    ...withAsides(examples, ASIDES),
    ...amongNews(examples, sentencesIn(), AMONG),
    ...withObjections(examples, written('objections'), OBJECTIONS),
  ].map((example) => ({
    features: featuresOf(rulesOn(example), example.letter, { rules: !example.known }),
    truth: WISHES.map((wish) => (wish === example.intent ? 1 : 0)),
  }))

/** Words drawn at random mean nothing, however decided each of them sounds. */
const SALAD = 150
function saladOf(examples: readonly Example[], count: number): Example[] {
  const random = seeded(11)
  const words = examples.flatMap((example) => example.words.split(/\s+/))
  const draw = () => words[Math.floor(random() * words.length)]!
  return Array.from({ length: count }, (_, at) => ({
    intent: 'UNCLEAR',
    letter: at % 2 === 0 ? 'HANDOFF' : 'DEAL',
    language: '',
    words: Array.from({ length: 2 + Math.floor(random() * 24) }, draw).join(' '),
    known: false,
  }))
}

/** What people write about anything else decides nothing, however much like an answer its first words sound. */
const everydayOf = (mails: readonly FirstExample[]): Example[] =>
  mails
    .filter(({ kind }) => kind === 'OTHER')
    .flatMap(({ text, language }) =>
      text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n/).map((words) => ({ words, language })),
    )
    .filter(({ words, language }) => words.split(/\s+/).length >= FEWEST || language === 'ja')
    .map(({ words, language }, at) => ({
      intent: 'OTHER',
      letter: at % 2 === 0 ? 'HANDOFF' : 'DEAL',
      language,
      words,
      known: false,
    }))
/** Shorter ones may well be somebody's answer ("Please don't."). */
const FEWEST = 6

/**
 * What a partner tells of a customer's need or of the next step is news, whatever it says of orders and contracts. Each
 * fourth is enough: with all of them the ear grows timid.
 */
const newsOf = (sentences: readonly Sentence[]): Example[] =>
  sentences
    .filter(
      ({ tells }) => tells.length > 0 && tells.every((told) => told === 'CONTEXT' || told === 'NEXT_STEP'),
    )
    .map(({ words, language }) => ({ intent: 'UPDATE', letter: 'DEAL', language, words, known: false }))

/**
 * "… Kick-off is on the 18th …, they put their names to it on Thursday, … no coverage in those pits": people tell the end
 * of a deal in the middle of everything else, and what only sounds like it as well.
 */
const AMONG = 2_400
function amongNews(examples: readonly Example[], sentences: readonly Sentence[], count: number): Example[] {
  const random = seeded(23)
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const some = (list: readonly Example[], least: number, most: number): string[] =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => ended(draw(list).words))
  const news = newsOf(sentences)
  const spoken = (list: readonly Example[]) => ({
    told: list.filter(({ intent }) => intent === 'WON' || intent === 'LOST'),
    near: list.filter(({ intent, words }) => intent === 'UPDATE' && words.length < 200),
  })
  const kinds = spoken(
    examples.filter(
      ({ letter, language, words }) => letter === 'DEAL' && language !== '' && words.length < 260,
    ),
  )
  return Array.from({ length: count }, (_, at) => {
    const one = draw(at % 5 < 3 ? kinds.told : kinds.near)
    const around = news.filter(({ language }) => language === one.language)
    if (around.length < 8) return one
    return {
      ...one,
      known: false,
      words: [...some(around, 0, 2), ended(one.words), ...some(around, 1, 4)].join(' '),
    }
  })
}

/** A decision that the next sentence takes back, puts off or makes depend on something is none. */
const OBJECTIONS = 500
function withObjections(
  examples: readonly Example[],
  objections: readonly Example[],
  count: number,
): Example[] {
  const random = seeded(17)
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const decided = examples.filter(
    ({ intent, words }) => (DECIDED as readonly Intent[]).includes(intent) && words.length < 120,
  )
  return Array.from({ length: count }, () => {
    const objection = draw(objections)
    const decision = draw(
      decided.filter(
        ({ language, letter }) =>
          letter === objection.letter && (language === objection.language || language === ''),
      ),
    )
    return { ...objection, words: `${ended(decision.words)} ${objection.words}` }
  })
}
const DECIDED = ['ACCEPT', 'DECLINE', 'REASSIGN', 'WON', 'LOST'] as const satisfies Intent[]

const ended = (words: string): string => (/[.!?…。]$/.test(words) ? words : `${words}.`)

/**
 * A decision with chatter before or behind it is the same decision: each aside beside words that were written alone,
 * for people put both into one reply in more ways than were written down.
 */
const ASIDES = 1000
function withAsides(examples: readonly Example[], count: number): Example[] {
  const random = seeded(13)
  const draw = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const beside = (letter: Letter) => ({
    asides: examples.filter((example) => example.letter === letter && example.intent === 'OTHER'),
    wishes: examples.filter(
      (example) => example.letter === letter && example.intent !== 'OTHER' && example.words.length < 120,
    ),
  })
  const letters = { HANDOFF: beside('HANDOFF'), DEAL: beside('DEAL') }
  return Array.from({ length: count }, (_, at) => {
    const { asides, wishes } = letters[at % 3 < 2 ? 'HANDOFF' : 'DEAL']
    const wish = draw(wishes)
    const aside = draw(asides.filter(({ language }) => language === wish.language || wish.language === ''))
    if (aside === undefined) return wish
    const two = random() < 0.5 ? [aside.words, wish.words] : [wish.words, aside.words]
    return { ...wish, words: two.map(ended).join(' ') }
  })
}
