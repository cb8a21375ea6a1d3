/**
 * What kind of wish a person's own words are. Every sentence is judged for itself (cues.ts): a phrase that says
 * "accept", "decline", "reassign", "won" or "lost" is PLAIN, or blocked by what takes its force away: a question,
 * a condition, doubt, hearsay, a joke, a denial. Then the mail as a whole decides (`handoffWish`, `dealWish`):
 * plain words of one kind, and nothing anywhere that speaks against them. Everything else is no decision.
 */
import type { Intent } from '../../motion/words.ts'
import type { Sentence } from '../sentences.ts'
import { type Analysis, type Cue, type CueKind, sentencesOfCues, type WishContext } from './cue.ts'
import { analyse } from './cues.ts'
import { distinctPeople, namedIn, nameOf } from './named-people.ts'
import { againstAccept, againstDecline, firstForbidden } from './objections.ts'
import { doubts, givesOrders, isJest, putsOff } from './readers/modality.ts'
import type { Person } from './readers/people.ts'
import { outcomeOf } from './reported-outcome.ts'

export interface Wish {
  intent: Intent
  /** The sentences that decided, or that forbade a decision. */
  because: Sentence[]
  why: string
  person: Person | null
  /** Phrases that were seen and not taken. */
  blocked: Cue[]
  cues: Cue[]
  sentences: Sentence[]
}

/**
 * The same words of a mail are asked about several times: as a whole, sentence by sentence, and by whoever looks for
 * what speaks against them.
 */
function remembered(read: (own: string, context: WishContext) => Wish) {
  const known = new WeakMap<WishContext, Map<string, Wish>>()
  return (own: string, context: WishContext): Wish => {
    const words = known.get(context) ?? new Map<string, Wish>()
    known.set(context, words)
    const before = words.get(own)
    if (before !== undefined) return before
    if (words.size >= MOST_REMEMBERED) words.clear()
    const wish = read(own, context)
    words.set(own, wish)
    return wish
  }
}
const MOST_REMEMBERED = 100

/** The wish of a reply to a handoff offer. */
export const handoffWish = remembered((own, context) => {
  const analysis = analyse(own, context)
  const plain = (kind: CueKind) => analysis.cues.filter((cue) => cue.kind === kind && cue.blocked === null)
  const blocked = analysis.cues.filter((cue) => cue.blocked !== null)
  const done = (intent: Intent, because: Sentence[], why: string, person: Person | null = null): Wish => ({
    intent,
    because,
    why,
    person,
    blocked,
    cues: analysis.cues,
    sentences: analysis.sentences,
  })
  if (analysis.sentences.length === 0)
    return done('UNCLEAR', [], own.trim() === '' ? 'Nothing was typed.' : 'It only greets and thanks.')

  const accepts = plain('ACCEPT')
  const declines = plain('DECLINE')
  const grounds = [...plain('NOT_MINE'), ...plain('GROUND')]
  const decided = accepts.length + declines.length + plain('ROUTE').length + grounds.length > 0
  const forbidden = firstForbidden(analysis, accepts.length + declines.length > 0)
  if (decided && forbidden !== null)
    return done('UNCLEAR', [forbidden.sentence], `No decision: ${forbidden.why}.`)

  const refuses =
    declines.length + grounds.length > 0 || analysis.sentences.some(({ plain: words }) => NOT_ME.test(words))
  const pointers = plain('POINTER').filter((cue) => pointsToOne(cue, analysis, context))
  const routes = distinctPeople([...plain('ROUTE'), ...(refuses ? pointers : [])])
  if (accepts.length > 0) {
    const against = againstAccept(analysis, accepts, declines, grounds, plain('ROUTE'))
    if (against !== null) return done('UNCLEAR', [...sentencesOfCues(accepts), against.sentence], against.why)
    return done('ACCEPT', sentencesOfCues(accepts), 'The words take the deal, without condition.')
  }
  if (routes.length === 1)
    return done(
      'REASSIGN',
      [routes[0]!.sentence],
      `Somebody else should own it: ${nameOf(routes[0]!.person!)}.`,
      routes[0]!.person,
    )
  if (routes.length > 1) {
    const routed = distinctPeople(plain('ROUTE'))
    if (routed.length === 1)
      return done(
        'REASSIGN',
        [routed[0]!.sentence],
        `Somebody else should own it: ${nameOf(routed[0]!.person!)}.`,
        routed[0]!.person,
      )
    return done('UNCLEAR', sentencesOfCues(routes), 'Several people are named.')
  }
  const sorry = analysis.sentences.some((sentence) => SORRY.test(sentence.plain))
  const full = grounds.length > 0 && (sorry || saysNothingElse(analysis, grounds))
  if (declines.length > 0 || plain('NOT_MINE').length > 0 || full) {
    const against = againstDecline(analysis, declines)
    if (against !== null)
      return done('UNCLEAR', [...sentencesOfCues([...declines, ...grounds]), against.sentence], against.why)
    return done(
      'DECLINE',
      sentencesOfCues(declines.length > 0 ? declines : grounds),
      'The words refuse the deal and name nobody else.',
    )
  }
  const outcome = outcomeOf(analysis)
  if (outcome !== null && sureOfOutcome(analysis, context))
    return done(outcome.intent, outcome.because, outcome.why)
  return undecidedHandoff(analysis, context, done)
})

/** "Priya covers the north and Jonas the south" points to two people; "don't pass it to her either" to nobody. */
function pointsToOne({ sentence, end, person }: Cue, { cues }: Analysis, context: WishContext): boolean {
  const others = distinctPeople(namedIn([sentence], context)).filter((other) => other.start >= end)
  const another = others.some(
    (other) => other.person!.name !== person!.name && ALSO.test(sentence.plain.slice(end, other.start)),
  )
  return !another && !cues.some(({ kind, blocked }) => kind === 'ROUTE' && blocked === 'denied')
}

const ALSO = /(?:^|[ ,])(?:and|or|und|oder|et|ou|y|o|e|en|of|i|och|og|eller) $/

/** An offer is no question about the end of the deal: one word of it is not enough here. */
const sureOfOutcome = (analysis: Analysis, context: WishContext): boolean =>
  context.facts > 0 ||
  analysis.cues.filter((cue) => (cue.kind === 'WON' || cue.kind === 'LOST') && cue.blocked === null).length >=
    3

/** "Not me", "wrong Oskar". */
const NOT_ME =
  /(?<![a-z])(?:wrong N+|falsche[nr]? N+|mauvaise? N+|N+ (?:equivocad[oa]|errad[oa]|sbagliat[oa])|verkeerde N+|zl[aey] N+|fel N+|forkert N+|not me|nicht ich|nicht mich|pas moi|no yo|no a mi|nao eu|non io|non a me|niet ik|niet mij|nie ja|inte jag|ikke mig)(?= *(?:[.,!;]|$))/

/** Being busy is a refusal only with a word of regret; by itself it may be small talk. */
const SORRY =
  /(?<![a-z])(?:sorry|unfortunately|afraid|apologies|sadly|regret\w*|alas|please (?:find|ask|give|look)|someone else|somebody else|leider|tut mir|bedaure|bitte (?:anderweitig|jemand)|desolee?|malheureusement|helas|navree?|lo siento|lamentablemente|por desgracia|infelizmente|lamento|desculp\w+|sinto muito|purtroppo|mi (?:di)?spiace|helaas|jammer|spijt|niestety|przepraszam|przykro|tyvarr|ledsen|beklagar|desv?arre|desvaerre|beklager|dessverre|another|more|new (?:deals?|business|accounts?))(?![a-z])|申し訳|残念|すみません/

/** "My plate is full until March." and no more: to "will you take it?" that is a refusal. */
function saysNothingElse(analysis: Analysis, grounds: Cue[]): boolean {
  const giving = new Set(grounds.map((cue) => cue.sentence))
  const open = analysis.cues.some((cue) => cue.kind === 'ACCEPT' || cue.kind === 'QUESTION')
  return (
    !open &&
    analysis.sentences.every(
      (sentence) => giving.has(sentence) && !sentence.asks && !SMALL_TALK.test(sentence.plain),
    )
  )
}

/** Busy just now, or going on after it: no refusal yet. */
const SMALL_TALK =
  /(?<![a-z])(?:(?<!too )busy|tied up|flat out|today|this (?:morning|afternoon|week)|tomorrow|(?<!for thinking of me )(?<!for asking )(?<!the offer )(?<!appreciate it )(?<!thanks )but|though|although|however|still|let me|i'?ll|i will|i can|i could|maybe|perhaps|heute|diese woche|morgen|aber|trotzdem|aujourd'hui|cette semaine|mais|hoy|esta semana|pero|oggi|questa settimana|ma|vandaag|deze week|maar|hoje|mas)(?![a-z])/

type Done = (intent: Intent, because: Sentence[], why: string) => Wish

function undecidedHandoff(analysis: Analysis, context: WishContext, done: Done): Wish {
  const { cues, sentences, languages } = analysis
  const forbidden = firstForbidden(analysis, false)
  if (forbidden !== null) return done('UNCLEAR', [forbidden.sentence], `No decision: ${forbidden.why}.`)
  const questions = cues.filter((cue) => cue.kind === 'QUESTION').map((cue) => cue.sentence)
  const status = cues.filter((cue) => cue.kind === 'STATUS').map((cue) => cue.sentence)
  const shaky = cues.filter(
    (cue) =>
      ['ACCEPT', 'DECLINE', 'ROUTE', 'GROUND', 'NOT_MINE'].includes(cue.kind) && cue.blocked !== 'asked',
  )
  if (shaky.length > 0) return done('UNCLEAR', sentencesOfCues(shaky), `No decision: ${shaky[0]!.blocked}.`)
  const delays = sentences.filter(
    (sentence) => putsOff(sentence.plain, languages) && !sentence.asks && !questions.includes(sentence),
  )
  const doubtful = sentences.filter((sentence) => doubts(sentence.plain, languages) && !sentence.asks)
  if (questions.length > 0 && delays.length === 0 && doubtful.length === 0) {
    if (status.length > 0 && questions.every((sentence) => NEWS.test(sentence.plain)))
      return done('STATUS_REQUEST', status, 'It asks what has become of the deal.')
    return done('QUESTION', questions, 'It asks something that a person must answer.')
  }
  if (
    questions.some(isStraight) &&
    [...questions, ...delays].some((sentence) => PRECEDES.test(sentence.plain))
  ) {
    return done('QUESTION', questions, 'It asks something before deciding.')
  }
  if (delays.length > 0) return done('UNCLEAR', delays, 'The decision is put off.')
  if (doubtful.length > 0) return done('UNCLEAR', doubtful, 'It voices doubt.')
  if (context.facts >= 2) return done('UPDATE', sentences.slice(0, 1), 'It brings facts about the deal.')
  return done('UNCLEAR', sentences.slice(0, 2), 'It is not plainly a decision.')
}

/** Begins like a question; "48k for a shop of that size?" only wonders. */
const isStraight = ({ plain }: Sentence): boolean => STRAIGHT.test(plain.replace(/^[^a-z\u3040-\u9fff]+/, ''))

const STRAIGHT =
  /^(?:(?:and|und|et|y|e|en|but|aber|so|also|then|not|before \w+ \w+|bevor \w+ \w+|zwei fragen|\d|[a-z]\)|[^:?]{1,60}:) *)*(?:who|what|when|where|why|how|which|can|could|do|does|did|is|are|has|have|shall|should|would|will|any|wer|was|wann|wo|warum|wie|welche\w*|kann|konnen|gibt|ist|sind|hat|haben|wird|werden|muss|darf|qui|que|quand|ou|pourquoi|comment|quel\w*|combien|est|sont|le \w+ (?:a|est)|a-t|y a|peut|quien\w*|cuando|donde|como|cual\w*|cuant\w+|hay|es|son|tiene\w*|quem|quando|onde|qual|quais|tem|chi|che|cosa|dove|quale?|quant\w+|il|la|wie|wat|wanneer|waar|waarom|hoe|welke?|kan|zijn|heeft|loopt|kto|co|kiedy|czy|ile|vem|vad|nar|var|hur|har|hvem|hvad|hvornar|hvor|hvordan)(?![a-z])|[か？?]/

/** An account executive who was offered a deal asks for its status only in such words. */
const NEWS =
  /(?<![a-z])(?:news|updates?|status|stand|neues|neuigkeiten|nouvelles|novedad(?:es)?|noticias|novidades?|novita|nieuws)(?![a-z])|進捗|状況/

const PRECEDES =
  /(?<![a-z])(?:before i|before deciding|before we|first|one thing|bevor ich|avant de|antes de|prima di|voordat|zanim|innan|for jeg)(?![a-z])/

/** The wish of a reply to any other letter about a deal. */
export const dealWish = remembered((own, context) => {
  const analysis = analyse(own, context)
  const { cues, sentences, languages } = analysis
  const blocked = cues.filter((cue) => cue.blocked !== null)
  const done: Done = (intent, because, why) => ({
    intent,
    because,
    why,
    person: null,
    blocked,
    cues,
    sentences,
  })
  // "Merci d'écrire plutôt à robin@…" begins as a thank-you does.
  if (sentences.length === 0 && context.facts > 0)
    return done('UPDATE', [], 'It brings facts about the deal.')
  if (sentences.length === 0)
    return done('UNCLEAR', [], own.trim() === '' ? 'Nothing was typed.' : 'It only greets and thanks.')

  const outcome = outcomeOf(analysis)
  if (outcome !== null) return done(outcome.intent, outcome.because, outcome.why)

  const plain = (kind: CueKind) => cues.filter((cue) => cue.kind === kind && cue.blocked === null)
  const both = plain('WON').length > 0 && plain('LOST').length > 0
  const status = plain('STATUS').map((cue) => cue.sentence)
  const questions = plain('QUESTION').map((cue) => cue.sentence)
  if (status.length > 0 && context.facts < 2)
    return done('STATUS_REQUEST', status, 'It asks what has become of the deal.')
  const pipeline = cues.filter(
    (cue) =>
      ['WON', 'LOST', 'LOST_SIGN'].includes(cue.kind) && cue.blocked !== null && cue.blocked !== 'asked',
  )
  const statements = sentences.filter((sentence) => !questions.includes(sentence) && !sentence.asks)
  const forbidden = sentences.find((sentence) => givesOrders(sentence) || isJest(sentence))
  if (forbidden !== undefined && context.facts === 0)
    return done('UNCLEAR', [forbidden], 'It is not meant as a report.')
  if (context.facts > 0 && (questions.length === 0 || wordsIn(statements) >= 6))
    return done('UPDATE', statements.slice(0, 2), 'It brings facts about the deal.')
  if (status.length > 0 && questions.length > 0)
    return done('STATUS_REQUEST', status, 'It asks what has become of the deal.')
  if (questions.length > 0 && (wordsIn(statements) < 12 || context.facts === 0))
    return done('QUESTION', questions, 'It asks something that a person must answer.')
  if (both)
    return done('UNCLEAR', sentencesOfCues([...plain('WON'), ...plain('LOST')]), 'It says won and lost.')
  if (pipeline.length > 0)
    return done(
      'UPDATE',
      sentencesOfCues(pipeline),
      `It reports where the deal stands: ${pipeline[0]!.blocked}.`,
    )
  const vague = statements.every((sentence) => doubts(sentence.plain, languages)) && wordsIn(statements) < 5
  if (vague && statements.length > 0) return done('UNCLEAR', statements.slice(0, 2), 'It commits to nothing.')
  if (wordsIn(statements) >= 4) return done('UPDATE', statements.slice(0, 2), 'It reports on the deal.')
  return done('UNCLEAR', sentences.slice(0, 2), 'It says too little to act on.')
})

const wordsIn = (sentences: Sentence[]): number =>
  sentences.reduce(
    (sum, { plain }) =>
      sum +
      (/[\u3040-\u30ff]/.test(plain) ? plain.length / 3 : (plain.match(/[\p{L}\p{N}]+/gu) ?? []).length),
    0,
  )
