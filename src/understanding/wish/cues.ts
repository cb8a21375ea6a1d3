/**
 * What each sentence of a person's own words says: a phrase that says "accept", "decline", "reassign", "won" or
 * "lost" is a cue, PLAIN or blocked by what takes its force away (cue-blocks.ts). The mail as a whole is judged
 * from them in classify.ts.
 */

import { fold } from '../extract/fold.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import type { Analysis, Cue, CueKind, WishContext } from './cue.ts'
import { acceptBlock, declineBlock, namingBlock, outcomeBlock } from './cue-blocks.ts'
import { senseOf } from './learned/senses.ts'
import { isSender } from './named-people.ts'
import { pronounRoutes } from './pronoun-routes.ts'
import { ACCEPT_PHRASES, ACCEPT_WHOLE } from './readers/accept.ts'
import { DECLINE_PHRASES, DECLINE_WHOLE, NO_CAPACITY, NOT_MINE } from './readers/decline.ts'
import { LOST_PHRASES, LOST_SIGNS, NOT_LOST } from './readers/lost.ts'
import { type Force, forceOf, likelyLanguages } from './readers/modality.ts'
import type { Person } from './readers/people.ts'
import { type Found, findAll, has, type Language } from './readers/phrases.ts'
import { isQuestion } from './readers/question.ts'
import { namings } from './readers/reassign.ts'
import { asksForNews } from './readers/status.ts'
import { NOT_YET_WON, WON_PHRASES } from './readers/won.ts'

/** All sentences of the own words, with their cues. */
export function analyse(own: string, context: WishContext): Analysis {
  const sentences = spokenIn(own, context.subject)
  const languages = likelyLanguages(sentences.map((sentence) => sentence.plain).join(' '))
  const cues = sentences.flatMap((sentence) => cuesOf(sentence, languages, context))
  return { sentences, languages, cues: [...cues, ...pronounRoutes(sentences, cues, languages, context)] }
}

/** The sentences of the own words that say something, and which of them ask: for news, or for anything. */
export interface Asking {
  sentences: Sentence[]
  status: Sentence[]
  questions: Sentence[]
}

/** Only what is asked: far cheaper than `analyse`, for mails in which nobody decides. */
export function askingIn(own: string, subject: string): Asking {
  const sentences = spokenIn(own, subject)
  return {
    sentences,
    status: sentences.filter(asksForNews),
    questions: sentences.filter(isQuestion),
  }
}

/** One reader after the other asks for the sentences of the same words. */
function spokenIn(own: string, subject: string): Sentence[] {
  if (last.own === own && last.subject === subject) return last.sentences
  const sentences = sentencesOf(beforeHistory(own), subject).filter((sentence) => !isPoliteness(sentence))
  last = { own, subject, sentences }
  return sentences
}
let last: { own: string; subject: string; sentences: Sentence[] } = { own: '', subject: '', sentences: [] }

/** A header of an earlier mail that survived in the own words: what follows it is not the person's. */
const HISTORY =
  /^(?:\s*>|-{2,} ?(?:original|urspr|forwarded|weitergeleitet|message d'origine|mensaje original)|(?:from|von|de|da|van|od|fran|fra|gesendet|sent|envoye|enviado|inviato|verzonden) ?: .{2,}|.{5,120}(?:wrote|schrieb|a ecrit|escribio|escreveu|ha scritto|schreef|napisal\w*|skrev) ?:\s*$|\s*(?:accept|decline|not me) ?[|/·] ?(?:accept|decline|not me))/

function beforeHistory(own: string): string {
  let at = 0
  for (const line of own.split('\n')) {
    if (HISTORY.test(fold(line))) return own.slice(0, at)
    at += line.length + 1
  }
  return own
}

const POLITENESS =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|cher|chere|chers|hola|buenas|buenos dias|buenas tardes|estimad[oa]s?|ola|bom dia|boa tarde|oi|prezad[oa]s?|car[oaie]|ciao|buongiorno|buonasera|gentile|hoi|beste|geachte|dag|goedemorgen|goedemiddag|czesc|dzien dobry|hej|hejsan|god morgon|god morgen|kaere)(?:[ ,]+(?:all|team|everyone|there|folks|zusammen|allerseits|tous|toutes|equipe|equipo|todos|tutti|allemaal|[\p{L}.'-]+)){0,4}|(?:many |kind |best |thanks|thank you|thx|cheers|regards|danke|vielen dank|besten dank|merci(?! de)|gracias|muchas gracias|obrigad[oa]|grazie|bedankt|dank je|dzieki|tack|tak|よろしくお願い(?:いた)?します|お世話になっております)(?:[ ,]+[\p{L}.'-]+){0,4})[ ,.!:;-]*$/u

/** A greeting or thanks that says nothing about the deal ("Hallo Team,", "Thanks for the background!"). */
function isPoliteness(sentence: Sentence): boolean {
  if (!POLITENESS.test(sentence.plain.replace(/[A-Z]/g, 'x'))) return false
  // "Thanks, but not this time" is more than thanks.
  if (sentence.plain.split(/[^\p{L}]+/u).some((word) => TURNS.has(senseOf(word) ?? ''))) return false
  return (
    !has(ACCEPT_WHOLE, sentence.plain) &&
    !has(ACCEPT_PHRASES, sentence.plain) &&
    !has(DECLINE_WHOLE, sentence.plain) &&
    !has(DECLINE_PHRASES, sentence.plain)
  )
}

const TURNS: ReadonlySet<string> = new Set(['NOT', 'NO', 'BUT'])

/** Every cue of one sentence. */
export function cuesOf(sentence: Sentence, languages: ReadonlySet<Language>, context: WishContext): Cue[] {
  const force = forceOf(sentence, languages)
  const cues: Cue[] = []
  const add = (
    kind: CueKind,
    found: { start: number; end: number },
    blocked: string | null,
    person: Person | null = null,
  ) => {
    cues.push({ kind, sentence, start: found.start, end: found.end, blocked, person })
  }
  ownershipCues(sentence, force, languages, add)
  reassignCues(sentence, force, languages, context, add)
  outcomeCues(sentence, force, languages, add)
  const whole = { start: 0, end: sentence.plain.length }
  if (asksForNews(sentence)) add('STATUS', whole, null)
  if (isQuestion(sentence)) add('QUESTION', whole, null)
  return cues
}

type Add = (
  kind: CueKind,
  found: { start: number; end: number },
  blocked: string | null,
  person?: Person | null,
) => void

function ownershipCues(sentence: Sentence, force: Force, languages: ReadonlySet<Language>, add: Add): void {
  const { plain } = sentence
  const whole = { start: 0, end: plain.length }
  const wholeBlock = force.asks ? 'asked' : force.wink ? 'a wink' : null
  if (has(ACCEPT_WHOLE, plain)) add('ACCEPT', whole, wholeBlock)
  else {
    for (const found of findAll(ACCEPT_PHRASES, plain)) {
      if (inside(findAll(DECLINE_PHRASES, plain), found)) continue
      add('ACCEPT', found, acceptBlock(sentence, found, force, languages))
    }
  }
  if (has(DECLINE_WHOLE, plain)) add('DECLINE', whole, wholeBlock)
  else
    for (const found of findAll(DECLINE_PHRASES, plain))
      add('DECLINE', found, declineBlock(sentence, found, force, languages))
  for (const found of findAll(NOT_MINE, plain))
    add('NOT_MINE', found, declineBlock(sentence, found, force, languages))
  for (const found of findAll(NO_CAPACITY, plain))
    add('GROUND', found, declineBlock(sentence, found, force, languages))
}

const inside = (places: Found[], found: Found): boolean =>
  places.some(
    (place) =>
      place.start <= found.start &&
      found.end <= place.end &&
      place.end - place.start > found.end - found.start,
  )

function reassignCues(
  sentence: Sentence,
  force: Force,
  languages: ReadonlySet<Language>,
  context: WishContext,
  add: Add,
): void {
  for (const naming of namings(sentence, new Set(context.subject.split(/[^\p{L}\p{N}]+/u).map(fold)))) {
    if (isSender(naming.person, context) || !languages.has(naming.language)) continue
    const block =
      naming.kind === 'HINT' ? 'only a hint' : namingBlock(sentence, naming, force, languages, context)
    add(naming.kind, naming, block, naming.person)
  }
}

/** "Ya no quieren Flow, quieren Insight": the deal goes on with another product. */
const SWAPS =
  /(?<![a-z])(?:(?:don't|doesn't|do not|does not|no longer) want\w*|woll(?:en|te) (?:kein\w*|nicht mehr)|will (?:kein\w*|nicht mehr)|ne veu(?:t|lent) plus|(?:ya )?no quieren?|(?:ja )?nao querem?|non vuole|non vogliono(?: piu)?|wil(?:len)? (?:geen|niet meer)|vill inte(?: langre)?)(?![a-z])[^.;]{1,50}?[,;] ?(?:but |sondern |mais |sino |pero |mas |ma |maar |utan |they |sie |ils |ze |de )*(?:want|need|prefer|would rather|wollen|mochten|jetzt|lieber|veu(?:t|lent)|prefer\w+|quieren?|querem?|vuole|vogliono|wil(?:len)?|vill|[\p{L}]+ instead|sondern)(?![a-z])/u

function outcomeCues(sentence: Sentence, force: Force, languages: ReadonlySet<Language>, add: Add): void {
  const { plain } = sentence
  for (const found of findAll(WON_PHRASES, plain))
    add('WON', found, outcomeBlock(sentence, found, force, languages, NOT_YET_WON))
  const swapped = SWAPS.test(plain) ? 'something else is wanted instead' : null
  for (const found of findAll(LOST_PHRASES, plain))
    add('LOST', found, swapped ?? outcomeBlock(sentence, found, force, languages, NOT_LOST))
  for (const found of findAll(LOST_SIGNS, plain))
    add('LOST_SIGN', found, outcomeBlock(sentence, found, force, languages, NOT_LOST))
}
