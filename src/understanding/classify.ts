/**
 * What kind of wish a person's own words are. Every sentence is judged for itself (`cuesOf`): a phrase that says
 * "accept", "decline", "reassign", "won" or "lost" is PLAIN, or blocked by what takes its force away: a question,
 * a condition, doubt, hearsay, a joke, a denial. Then the mail as a whole decides (`handoffWish`, `dealWish`):
 * plain words of one kind, and nothing anywhere that speaks against them. Everything else is no decision.
 */
import type { Intent } from '../motion/words.ts'
import { fold } from './extract/fold.ts'
import { ACCEPT_PHRASES, ACCEPT_WHOLE } from './readers/accept.ts'
import { DECLINE_PHRASES, DECLINE_WHOLE, NO_CAPACITY, NOT_MINE } from './readers/decline.ts'
import { LOST_PHRASES, LOST_SIGNS, NOT_LOST, REGRET } from './readers/lost.ts'
import {
  clauseAround,
  conditional,
  doubts,
  type Force,
  forbids,
  forceOf,
  givesOrders,
  isJest,
  likelyLanguages,
  negated,
  putsOff,
  weakened,
} from './readers/modality.ts'
import { type Person, peopleIn } from './readers/people.ts'
import { type Found, findAll, has, type Language, type Matcher, negates } from './readers/phrases.ts'
import { isQuestion } from './readers/question.ts'
import { namings, PRONOUN_ROUTES } from './readers/reassign.ts'
import { REPORTS, STATUS_QUESTIONS } from './readers/status.ts'
import { NOT_YET_WON, WON_PHRASES } from './readers/won.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export type CueKind =
  | 'ACCEPT'
  | 'DECLINE'
  | 'GROUND'
  | 'NOT_MINE'
  | 'ROUTE'
  | 'POINTER'
  | 'HINT'
  | 'WON'
  | 'LOST'
  | 'LOST_SIGN'
  | 'STATUS'
  | 'QUESTION'

/** One place where a sentence says something. */
export interface Cue {
  kind: CueKind
  sentence: Sentence
  /** Offsets into the sentence. */
  start: number
  end: number
  /** What takes its force away; null when it is plainly said. */
  blocked: string | null
  person: Person | null
}

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

/** What somebody who knows more than the words adds. */
export interface WishContext {
  subject: string
  /** Folded words of the sender's own name: nobody passes a deal on to himself. */
  senderWords: ReadonlySet<string>
  vendorDomains: string[]
  /** How many hard facts (amount, date, contact) the own words carry; see understand.ts. */
  facts: number
}

/** All sentences of the own words with their cues. */
export interface Analysis {
  sentences: Sentence[]
  languages: ReadonlySet<Language>
  cues: Cue[]
}

export function analyse(own: string, context: WishContext): Analysis {
  const sentences = sentencesOf(beforeHistory(own), context.subject).filter(
    (sentence) => !isPoliteness(sentence),
  )
  const languages = likelyLanguages(sentences.map((sentence) => sentence.plain).join(' '))
  const cues = sentences.flatMap((sentence) => cuesOf(sentence, languages, context))
  return { sentences, languages, cues: [...cues, ...pronounRoutes(sentences, cues, languages, context)] }
}

/** "Wales is Anna Lindqvist's. Please send it to her": a route to the one person that the mail names. */
function pronounRoutes(
  sentences: Sentence[],
  cues: Cue[],
  languages: ReadonlySet<Language>,
  context: WishContext,
): Cue[] {
  const others = namedIn(sentences, context)
  if (others.length === 0 || cues.some((cue) => cue.kind === 'ROUTE' && cue.blocked === null)) return []
  return sentences.flatMap((sentence) =>
    findAll(PRONOUN_ROUTES, sentence.plain)
      .filter((found) => !pronounBlocked(sentence, found, languages))
      .flatMap((found) => antecedent(others, sentence, found.start) ?? []),
  )
}

/** Everybody whom the sentences name, but for the writer and people of other companies. */
function namedIn(sentences: Sentence[], context: WishContext): Cue[] {
  const exclude = new Set(context.subject.split(/[^\p{L}\p{N}]+/u).map(fold))
  return sentences
    .flatMap((sentence) =>
      peopleIn(sentence, exclude).map(
        (person): Cue => ({
          kind: 'ROUTE',
          sentence,
          start: person.start,
          end: person.end,
          blocked: null,
          person,
        }),
      ),
    )
    .filter((cue) => !isSender(cue.person!, context) && !foreign(cue.person!, context))
}

/** The one colleague whom a reply names; null for none and for several. */
export function onlyColleague(wish: Wish, context: WishContext): Cue | null {
  const named = likeliest(distinctPeople(namedIn(wish.sentences, context)))
  return named.length === 1 ? named[0]! : null
}

function pronounBlocked(sentence: Sentence, found: Found, languages: ReadonlySet<Language>): boolean {
  const clause = clauseAround(sentence.plain, found.start, found.end)
  const rest = blank(sentence.plain, found).slice(...clause)
  if (sentence.asks && !POLITE_REQUEST.test(sentence.plain)) return true
  if (doubts(rest, languages) || conditional(sentence.plain, languages)) return true
  return heardBefore(sentence.plain, languages) || negated(sentence.plain, found.start, found.end, languages)
}

/** Full names and addresses before single capitalised words ("Québec"). */
function likeliest(people: Cue[]): Cue[] {
  const sure = people.filter(({ person }) => person!.email !== null || person!.name.includes(' '))
  return sure.length > 0 ? sure : people
}

/** Whom "her" means: the only person named before it in its sentence, else in the whole mail. */
function antecedent(named: Cue[], sentence: Sentence, at: number): Cue | null {
  const before = distinctPeople(named.filter((cue) => cue.sentence === sentence && cue.end <= at))
  if (before.length > 0) return before.length === 1 ? before[0]! : null
  const all = likeliest(
    distinctPeople(
      named.filter((cue) => !/(?<![a-z])assist\w*[^.]{0,20}$/.test(cue.sentence.plain.slice(0, cue.start))),
    ),
  )
  return all.length === 1 ? all[0]! : null
}

const isSender = (person: Person, context: WishContext): boolean => {
  const words = fold(person.name).split(/[^\p{L}]+/u)
  return person.name !== '' && words.every((word) => context.senderWords.has(word))
}

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
  return (
    !has(ACCEPT_WHOLE, sentence.plain) &&
    !has(ACCEPT_PHRASES, sentence.plain) &&
    !has(DECLINE_WHOLE, sentence.plain) &&
    !has(DECLINE_PHRASES, sentence.plain)
  )
}

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
  if (has(STATUS_QUESTIONS, sentence.plain) && !has(REPORTS, sentence.plain)) add('STATUS', whole, null)
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

function acceptBlock(
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
): string | null {
  const { plain } = sentence
  const segment = segmentAround(plain, found.start, found.end)
  const clause = clauseAround(plain, found.start, found.end)
  if (force.asks) return 'asked'
  if (force.wink) return 'a wink'
  if (OTHERS_WILL.test(plain.slice(0, found.start)) && BARE_WILL.test(plain.slice(found.start)))
    return 'somebody else’s word'
  if (negated(plain, found.start, found.end, languages)) return 'denied'
  if (force.condition && conditionTouches(plain, segment, languages)) return 'conditional'
  if (force.hearsay && heardBefore(plain.slice(0, found.start), languages)) return 'somebody else’s word'
  if (doubts(blank(plain, found).slice(...segment), languages)) return 'doubtful'
  if (weakened(blank(plain, found).slice(...clause), languages)) return 'doubtful'
  if (qualified(plain.slice(found.end), languages)) return 'qualified'
  return TAINT.test(plain) ? 'qualified' : null
}

/** "She will take it": the taking is somebody else's. */
const OTHERS_WILL =
  /(?<![a-z])(?:he|she|they|who|you|someone|somebody|nobody|a colleague|rob|anna|N+|A+)(?: (?:also|gladly|probably|definitely|kindly|then))? $/
const BARE_WILL = /^(?:will|can|gonna|happy|glad|keen|willing|able)(?![a-z])/

/** Taken with the way back kept open. */
const TAINT =
  /(?<![a-z])(?:(?:take|own|cover|hold|keep) it until|drop it|give it back|hand it back|giv(?:e|ing) it back|pass it back|reconsider|revisit|change my mind|reserve the right|no promises|can't promise|cannot promise|don't hold me|reluctant\w*|under protest|grudging\w*|only because|at gunpoint|if i must|if i have to|unter vorbehalt|ohne gewahr|sous reserve|con reservas|con riserva|onder voorbehoud|two conditions?|one conditions?|condition:|at most|until (?:then|someone|somebody|we find|you find|rob|anna)|till (?:someone|somebody)|for (?:a|one|two|the first) (?:day|week|month|trial)s?|as a favou?r)(?![a-z])/

/** "I'm swamped, can someone else have it?": the statement before the question stands. */
const ASKS_FOR_ANOTHER =
  /^[^,;.]{0,40}[,;.–-] ?(?:so )?(?:can|could) (?:you (?:please )?(?:find|ask|give it to) )?(?:someone|somebody|anyone|anybody) else(?![a-z])/

const declineBlock = (
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
): string | null => {
  const { plain } = sentence
  const segment = segmentAround(plain, found.start, found.end)
  if (force.asks && !ASKS_FOR_ANOTHER.test(plain.slice(found.end))) return 'asked'
  if (force.wink) return 'a wink'
  if (/X+ (?:to )?$/.test(plain.slice(0, found.start))) return 'denied' // "no need to ask anyone else"
  if (force.condition && conditionTouches(plain, segment, languages)) return 'conditional'
  if (force.hearsay && heardBefore(plain.slice(0, found.start), languages)) return 'somebody else’s word'
  if (doubts(blank(plain, found).slice(...segment), languages)) return 'doubtful'
  const own = plain.slice(found.start, found.end)
  if (!negates(own) && negated(plain, found.start, found.end, languages)) return 'denied'
  const [from] = clauseAround(plain, found.start, found.end)
  if (
    /(?<![a-z])(?:not (?:that|because|saying)|never say|nicht dass|non que|no (?:es )?que|non che|niet dat)(?![a-z])/.test(
      plain.slice(from, found.start),
    )
  ) {
    return 'denied'
  }
  return /(?<![a-z])(?:but|yet|still|aber|trotzdem|mais|pero|mas|ma|maar|ale|men) (?:i'?ll|i will|i can|happy|glad|ok|okay|fine|let's|ich|je|lo|la|ik|jag|jeg)(?![a-z])/.test(
    plain.slice(found.end),
  ) && has(ACCEPT_PHRASES, plain.slice(found.end))
    ? 'qualified'
    : null
}

const blank = (plain: string, found: { start: number; end: number }): string =>
  plain.slice(0, found.start) + '_'.repeat(found.end - found.start) + plain.slice(found.end)

const AND = /[;]| (?:and|und|et|y|en|och|og|oraz|then|dann|puis|luego|poi|dan) /g

/** The part of the sentence between "and"s that holds start..end. */
function segmentAround(plain: string, start: number, end: number): [number, number] {
  let from = 0
  let to = plain.length
  for (const match of plain.matchAll(AND)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return [from, to]
}

/** A condition in the cue's own part, or one that opens another part, holds for the cue as well. */
function conditionTouches(
  plain: string,
  [from, to]: [number, number],
  languages: ReadonlySet<Language>,
): boolean {
  if (conditional(plain.slice(from, to), languages)) return true
  const before = plain.slice(0, from)
  if (conditional(before, languages)) return true
  const after = plain.slice(to).replace(/^ ?[;\p{L}]+ /u, '')
  if (!conditional(after, languages)) return false
  const opening = after.split(' ').slice(0, 3).join(' ')
  return conditional(`${opening} `, languages)
}

const SPEAKS =
  /(?<![a-z])(?:(?:he|she|they|who|rob|anna|N+|A+|er|sie|il|elle|ils|el|ella|lui|lei|ele|ela|hij|ze|on|ona|han|hon|hun) (?:\w+ )?(?:said|says|told|thinks|reckons|claims|wrote|believes|sagt|sagte|meint|meinte|schrieb|dit|disait|dice|dijo|disse|diz|zegt|zei|mowi|sager|siger))|according to|laut|selon|segun|secondo|segundo|volgens/
const heardBefore = (before: string, languages: ReadonlySet<Language>): boolean =>
  SPEAKS.test(before) || forceOf({ text: before, plain: before, asks: false }, languages).hearsay

const BUT =
  /(?:^|[ ,.;:(-])(?:but|however|although|though|except|only|albeit|yet|mind you|that said|having said|provided|aber|jedoch|allerdings|nur|mais|cependant|toutefois|pero|aunque|eso si|ma|pero|tuttavia|solo|mas|porem|contudo|embora|maar|echter|wel|ale|jednak|men|dock)(?= )/g
const NEEDS =
  /(?<![a-z])(?:only|first|need|needs|want|wants|require\w*|expect\w*|must|has to|have to|as long|nur|erst|zuerst|brauche|benotige|muss|seulement|d'abord|besoin|il faut|solo|primero|antes|necesito|quiero|prima|bisogno|devo|so|primeiro|preciso|alleen|eerst|nodig|moet|najpierw|musze|potrzebuje|bara|forst|kun|maste|skal)(?![a-z])/
const LATER =
  /(?<![a-z])(?:before|until|till|this week|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|right away|immediately|vor|bis|diese woche|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachste woche|sofort|gleich|avant|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|antes|esta semana|hasta|lunes|martes|jueves|viernes|prima|questa settimana|lunedi|martedi|giovedi|venerdi|segunda|terca|quarta|quinta|sexta|voor|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)(?![a-z])/
const REACHES =
  /(?<![a-z])(?:call|calls|ring|reach|contact|meet|get to|get in touch|speak|talk|start|do anything|do much|look at|travel|visit|email|mail|write|respond|reply|book|anrufen|melden|erreichen|telefonieren|anfangen|starten|sprechen|treffen|appeler|contacter|joindre|commencer|llamar|contactar|empezar|hablar|chiamare|sentire|contattare|iniziare|ligar|contactar|falar|comecar|bellen|contact|starten|beginnen|spreken)\w*(?![a-z])/

/** Whether what follows the decision takes some of it back ("but only if …", "but not before …"). */
function qualified(rest: string, languages: ReadonlySet<Language>): boolean {
  for (const match of rest.matchAll(BUT)) {
    const tail = rest.slice(match.index)
    if (LATER.test(tail) && REACHES.test(tail) && !conditional(tail, languages) && !doubts(tail, languages))
      continue
    if (
      NEEDS.test(tail) ||
      conditional(tail, languages) ||
      doubts(tail, languages) ||
      negates(tail) ||
      tail.includes('?')
    )
      return true
  }
  return false
}

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

const POLITE_REQUEST =
  /(?<![a-z])(?:can|could|would|will|may) (?:you|we|i|someone|somebody|anyone|this|it|the desk)(?![a-z])|(?<![a-z])please(?![a-z])|(?<![a-z])(?:konnt\w*|kannst|konnen|bitte|pouvez|peux|pourr\w+|merci de|podeis|puedes|pueden|podri\w+|potete|puoi|potreste|podem|pode|poderi\w+|kun|kunnen|kunt|mozecie|mozesz|kan)(?![a-z])/

function namingBlock(
  sentence: Sentence,
  naming: { start: number; end: number; person: Person },
  force: Force,
  languages: ReadonlySet<Language>,
  context: WishContext,
): string | null {
  const { plain } = sentence
  const segment = segmentAround(plain, naming.start, naming.end)
  const clause = clauseAround(plain, naming.start, naming.end)
  const clauseText = blank(plain, naming).slice(...clause)
  if (force.asks && !POLITE_REQUEST.test(plain)) return 'asked'
  if (force.wink) return 'a wink'
  if (foreign(naming.person, context)) return 'not one of our people'
  if (force.condition && conditionTouches(plain, segment, languages)) return 'conditional'
  if (heardBefore(plain.slice(0, naming.end), languages)) return 'somebody else’s word'
  if (doubts(clauseText, languages)) return 'doubtful'
  const { start, end } = naming.person
  if (negated(plain, start, end, languages)) return 'denied'
  if (ME_OR.test(plain.slice(0, start))) return 'two names'
  return TWO_NAMES.test(sentence.text.slice(start)) ? 'two names' : null
}

/** "Anna Lindqvist or Rob": nobody is chosen. */
const TWO_NAMES =
  /^(?:\p{Lu}[\p{L}'’-]+[ ,]+){1,3}(?:or|oder|ou|o|u|of|albo|eller|lub)[ ]+(?:an |to |a |à |bij |till |til )?\p{Lu}/u

const ME_OR = /(?<![a-z])(?:i|me|myself|ich|mich|moi|yo|eu|io|ik|mij) (?:or|oder|ou|o|of) $/

const foreign = (person: Person, context: WishContext): boolean =>
  person.email !== null &&
  !context.vendorDomains.some(
    (domain) => person.email!.endsWith(`@${domain}`) || person.email!.endsWith(`.${domain}`),
  )

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

/** "You asked whether it closed: …" repeats our question. */
const ASKED =
  /(?<![a-z])(?:asked|ask|asking|wondered|gefragt|fragt|fragst|demande\w*|pregunt\w+|pergunt\w+|chied\w+|chiesto|vroeg|vraagt)(?: \w+)? (?:whether|if|ob|si|se|of)(?![a-z])/

function outcomeBlock(
  sentence: Sentence,
  found: Found,
  force: Force,
  languages: ReadonlySet<Language>,
  blockers: Matcher,
): string | null {
  const { plain } = sentence
  const clause = clauseAround(plain, found.start, found.end)
  const rest = blank(plain, found).slice(...clause)
  // "They pulled the plug after the reorganisation" says when; a plan is caught by its "will".
  const told = plain.replace(/(?<![a-z])after the(?![a-z])/g, '_________')
  if (force.asks || ASKED.test(plain.slice(0, found.start))) return 'asked'
  if (force.wink) return 'a wink'
  if (force.condition && conditionTouches(told, segmentAround(plain, found.start, found.end), languages))
    return 'conditional'
  if (blockers === NOT_LOST && ELSE_LOST.test(plain.slice(...clause))) return 'something else was lost'
  if (DENIED_JA.test(plain.slice(found.start))) return 'denied'
  if (blockers === NOT_YET_WON && LESSER_PAPER.test(plain.slice(...clause))) return 'a lesser paper'
  if (findAll(blockers, rest).some(({ language }) => languages.has(language) || language === found.language))
    return 'not the end of the deal'
  if (doubts(rest, languages)) return 'doubtful'
  if (!negates(plain.slice(found.start, found.end)) && negated(plain, found.start, found.end, languages))
    return 'denied'
  return null
}

/** Time, contact or an old contract, not this deal. */
const ELSE_LOST =
  /(?<![a-z])(?:bought (?:another|a|the) (?:company|firm|business|competitor|rival)|(?:zeit|kontakt|geduld|uberblick|ansprechpartner\w*|champion) (?:\w+ )?verloren|(?:lost|verloren|perdu|perdido|perso) (?:\w+ )?(?:time|contact|track|touch|sight|patience|weeks?|days?|months?|tijd|temps|tiempo|tempo|contacto?|contatto)|(?:tijd|contact) (?:\w+ )?verloren|(?:old|previous|former|alte[nrs]?|fruhere[nrs]?|ancien(?:ne)?|viej[oa]|anterior|antig[oa]|vecchi[oa]|oude|vorige) (?:project|contract|deal|tender|projekt|vertrag|contrat|projet|proyecto|contrato|projeto|progetto|contratto))(?![a-z])/
const DENIED_JA = /^[^。、]{0,12}(?:ではありません|ではない|していません|していない|じゃない)/

/** Signed, but not the contract. */
const LESSER_PAPER =
  /(?<![a-z])(?:n\.?d\.?a|non-disclosure|confidentiality|loi|letter of intent|mou|term sheet|vertraulichkeits\w*|geheimhaltung\w*|absichtserklarung|confidentialite|lettre d'intention|confidencialidad|carta de intenciones|confidencialidade|carta de intencoes|riservatezza|lettera d(?:'|i )intenti|geheimhouding\w*|intentieverklaring|poufnosci|list intencyjny|sekretess\w*|avsiktsforklaring|hemmelig\w*|hensigts\w*|testvertrag)(?![a-z])|秘密保持/

/** The wish of a reply to a handoff offer. */
export function handoffWish(own: string, context: WishContext): Wish {
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
  if (analysis.sentences.length === 0) return done('UNCLEAR', [], 'Nothing was typed.')

  const accepts = plain('ACCEPT')
  const declines = plain('DECLINE')
  const grounds = [...plain('NOT_MINE'), ...plain('GROUND')]
  const decided = accepts.length + declines.length + plain('ROUTE').length + grounds.length > 0
  const forbidden = firstForbidden(analysis, accepts.length + declines.length > 0)
  if (decided && forbidden !== null)
    return done('UNCLEAR', [forbidden.sentence], `No decision: ${forbidden.why}.`)

  const routes = distinctPeople([
    ...plain('ROUTE'),
    ...(declines.length + grounds.length > 0 ||
    analysis.sentences.some(({ plain: words }) => NOT_ME.test(words))
      ? plain('POINTER')
      : []),
  ])
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
}

/** An offer is no question about the end of the deal: one word of it is not enough here. */
const sureOfOutcome = (analysis: Analysis, context: WishContext): boolean =>
  context.facts > 0 ||
  analysis.cues.filter((cue) => (cue.kind === 'WON' || cue.kind === 'LOST') && cue.blocked === null).length >=
    3

const NOT_ME =
  /(?<![a-z])(?:not me|nicht ich|nicht mich|pas moi|no yo|no a mi|nao eu|non io|non a me|niet ik|niet mij|nie ja|inte jag|ikke mig)(?= *(?:[.,!;]|$))/

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

const nameOf = (person: Person): string => (person.name === '' ? person.email! : person.name)
const sentencesOfCues = (cues: Cue[]): Sentence[] => [...new Set(cues.map((cue) => cue.sentence))]

/** One cue per person: "Priya Raman … Priya" is one, as is a name and its address. */
function distinctPeople(cues: Cue[]): Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const person = cue.person!
    const same = kept.findIndex(({ person: other }) => samePerson(other!, person))
    if (same < 0) kept.push(cue)
    else if (person.email !== null && kept[same]!.person!.email === null) kept[same] = cue
    else if (person.name.length > kept[same]!.person!.name.length && kept[same]!.person!.email === null)
      kept[same] = cue
  }
  return kept
}

function samePerson(a: Person, b: Person): boolean {
  if (a.email !== null && b.email !== null) return a.email === b.email
  const words = (person: Person) =>
    fold(person.name || person.email!.split('@')[0]!)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1)
  const [few, many] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return (
    few.length > 0 &&
    few.every((word) => many.some((other) => other.startsWith(word) || word.startsWith(other)))
  )
}

interface Objection {
  sentence: Sentence
  why: string
}

/** Jest, orders to the program, words taken back, a decision put off. */
function firstForbidden(analysis: Analysis, decides: boolean): Objection | null {
  for (const sentence of analysis.sentences) {
    const reason = forbids(sentence)
    if (reason !== null) return { sentence, why: reason }
    if (decides && putsOff(sentence.plain, analysis.languages) && !reportsBack(sentence.plain))
      return { sentence, why: 'the decision is put off' }
  }
  return null
}

/** "I'll ring Nuria and let you know" reports on a step that is taken; asking one's boss first is not one. */
const reportsBack = (plain: string): boolean => CONTACTS.test(plain) && !SUPERIOR.test(plain)
const CONTACTS =
  /(?<![a-z])(?:i'?ll (?:call|ring|phone|speak|talk|meet|visit|see|contact|reach|email|write)|(?:will|going to) (?:call|ring|phone|speak to|meet|visit|contact|reach|email)|calling|ringing|melde mich (?:\w+ ){0,2}bei(?! (?:dir|euch|ihnen|uns))|rufe|telefoniere|treffe|spreche|kontaktiere|j'appelle|je l'appelle|je les appelle|je contacte|je rencontre|llamo|llamare|hablo con|contacto|escribo a|quedo con|ligo|falo com|contacto|chiamo|sento|telefono|scrivo a|contatto|bel ik|ik bel|spreek ik|dzwonie|zadzwonie|ringer|kontaktar|kontakter)(?![a-z])|連絡し/
const SUPERIOR =
  /(?<![a-z])(?:manager|boss|director|lead|vp|head of|team|legal|finance|chef\w*|vorgesetzt\w*|leiter\w*|patron\w*|responsable|directeur|jef[ea]|director\w*|capo|responsabile|direttore|chefe|gerente|diretor\w*|baas|leidinggevende|szef\w*|kollege\w*|colleague)(?![a-z])|上司|上長/

const OPENS_BUT =
  /^(?:but|however|although|though|that said|only|except|mind you|still|then again|aber|allerdings|jedoch|nur|mais|cependant|toutefois|par contre|en revanche|pero|aunque|eso si|sin embargo|ma|tuttavia|pero|mas|porem|contudo|so que|maar|echter|wel|ale|jednak|men|dock|ただ|しかし|でも)(?![a-z])/

/** What in the rest of the mail speaks against an acceptance; null when nothing does. */
function againstAccept(
  analysis: Analysis,
  accepts: Cue[],
  declines: Cue[],
  grounds: Cue[],
  routes: Cue[],
): Objection | null {
  const { languages } = analysis
  const accepting = new Set(accepts.map((cue) => cue.sentence))
  const opposite = declines[0] ?? routes[0]
  if (opposite !== undefined) return { sentence: opposite.sentence, why: 'The words contradict each other.' }
  const shaky = analysis.cues.find(
    (cue) =>
      cue.kind === 'ACCEPT' &&
      cue.blocked !== null &&
      cue.blocked !== 'asked' &&
      cue.blocked !== 'somebody else’s word',
  )
  if (shaky !== undefined && !accepting.has(shaky.sentence))
    return { sentence: shaky.sentence, why: `Said again, but ${shaky.blocked}.` }
  const full = grounds.find((cue) => !accepting.has(cue.sentence) && !LATER.test(cue.sentence.plain))
  if (full !== undefined)
    return { sentence: full.sentence, why: 'The words take it and give a ground against it.' }
  for (const sentence of analysis.sentences) {
    if (accepting.has(sentence)) continue
    if (OPENS_BUT.test(sentence.plain) && qualified(` ${sentence.plain}`, languages))
      return { sentence, why: 'A “but” follows that takes some of it back.' }
    if (
      conditional(sentence.plain, languages) &&
      !sentence.asks &&
      !PLAN.test(sentence.plain) &&
      !REQUEST.test(sentence.plain)
    )
      return { sentence, why: 'It is tied to a condition.' }
    if (doubtsDecision(sentence, languages)) return { sentence, why: 'It voices doubt.' }
    if (TAINT.test(sentence.plain)) return { sentence, why: 'The way back is kept open.' }
    if (sentence.asks && DECISION_QUESTION.test(sentence.plain))
      return { sentence, why: 'It asks about the decision itself.' }
  }
  return null
}

/** "Send me the recording if there is one": the condition is on the favour, not on the decision. */
const REQUEST =
  /^(?:please|kindly|can you|could you|send|forward|share|ask|tell|let|give me the|ring|call|ping|bitte|schickt?|merci de|envoie|envoyez|por favor|mand\w+|enviad\w*|per favore|potete|graag|stuur)(?![a-z])(?! (?:me know (?:if|whether)|us know (?:if|whether)))/

/** First-person plans may hang on somebody else's answer ("If Neil is out I'll try Fiona"). */
const PLAN =
  /(?<![a-z])(?:i'?ll|i will|will|i'?m going to|let me) (?:\w+ )?(?:call|try|ring|write|mail|email|phone|contact|reach|copy|chase|visit|meet|book|set|send|speak|talk|drop|ping|go|get|start|follow)(?![a-z])(?! (?:it back|out|away))|(?<![a-z])(?:melde ich mich|rufe ich|schreibe ich|j'appelle|je contacte|llamo|llamare|chiamo|ligo|bel ik|zadzwonie|ringer jag|ringer jeg)(?![a-z])/
const DECISION_QUESTION =
  /(?<![a-z])(?:should i|shall i|or (?:is|should|would|not|no|shall)|is (?:that|this) (?:ok|okay|fine|alright|right|mine|allowed)|am i|do i (?:have|get|want)|do you want me|would you rather|what if|why me|really mine|can i (?:still |later )?(?:decline|give|hand|pass|drop)|soll ich|ou pas|o no)(?![a-z])/

function doubtsDecision(sentence: Sentence, languages: ReadonlySet<Language>): boolean {
  if (sentence.asks || !doubts(sentence.plain, languages)) return false
  const words = sentence.plain.split(/[^\p{L}']+/u).filter((word) => word !== '')
  return words.length <= 4 || ABOUT_DECISION.test(sentence.plain)
}
const ABOUT_DECISION =
  /(?<![a-z])(?:take|taking|own|owning|accept\w*|commit\w*|mine|decide\w*|decision|capacity|bandwidth|right (?:person|fit|ae)|worth|yet|this one|whether i|if i|ubernehm\w*|annehm\w*|prendre|accepter|tomar\w*|coger\w*|acept\w*|prender\w*|accett\w*|assumir|aceitar|oppakken|aannemen)(?![a-z])/

/** What in the rest of the mail speaks against a refusal. */
function againstDecline(analysis: Analysis, declines: Cue[]): Objection | null {
  const { languages } = analysis
  const declining = new Set(declines.map((cue) => cue.sentence))
  const addressed = analysis.sentences.find((sentence) => /E{5,}/.test(sentence.plain))
  if (addressed !== undefined) return { sentence: addressed, why: 'It gives somebody’s address.' }
  const hint = analysis.cues.find(
    (cue) => cue.kind === 'HINT' || (cue.kind === 'ROUTE' && cue.blocked !== 'denied'),
  )
  if (hint !== undefined)
    return { sentence: hint.sentence, why: 'It hints at somebody else, without saying so.' }
  const wavering = analysis.cues.find(
    (cue) =>
      cue.kind === 'ACCEPT' &&
      cue.blocked !== null &&
      ['conditional', 'doubtful', 'qualified'].includes(cue.blocked) &&
      !COUNTERFACTUAL.test(cue.sentence.plain),
  )
  if (wavering !== undefined)
    return { sentence: wavering.sentence, why: `It also says yes, but ${wavering.blocked}.` }
  for (const sentence of analysis.sentences) {
    if (declining.has(sentence) || sentence.asks) continue
    if (
      RECONSIDERS.test(sentence.plain) ||
      (conditional(sentence.plain, languages) && YES_IF.test(sentence.plain))
    ) {
      return { sentence, why: 'It leaves the door open.' }
    }
    if (doubtsDecision(sentence, languages) && !COUNTERFACTUAL.test(sentence.plain))
      return { sentence, why: 'It voices doubt.' }
  }
  const denied = analysis.cues.find((cue) => cue.kind === 'DECLINE' && cue.blocked === 'denied')
  return denied === undefined ? null : { sentence: denied.sentence, why: 'The words contradict each other.' }
}

const COUNTERFACTUAL =
  /(?<![a-z])(?:normally|usually|otherwise|in other circumstances|would have|had (?:it|this|i)|were it|if (?:it|this|i) (?:were|was|had)|any other (?:time|quarter|month|week|year)|love to|like to|normalerweise|sonst|hatte ich|en temps normal|normalement|sinon|normalmente|de otro modo|in condizioni normali|anders)(?![a-z])/
const RECONSIDERS =
  /(?<![a-z])(?:reconsider|revisit|(?:happy|glad|willing) to (?:look|talk|take another)|look again|another look|ask me again|try me again|come back to me|change my mind|open to|if nobody|if no one|unless|wenn (?:niemand|keiner)|si personne|si nadie|se nessuno|se ninguem|als niemand)(?![a-z])/
const YES_IF =
  /(?<![a-z])(?:i'?d|i would|i'?ll|i will|happy|glad|yes|can|could|count me|wurde ich|mache ich|nehme ich|je (?:prendrai|pourrai|veux)\w*|lo (?:tomo|tomaria)|la prendo|assumo|neem ik|doe ik)(?![a-z])/

interface Outcome {
  intent: 'WON' | 'LOST'
  because: Sentence[]
  why: string
}

/** A plainly reported end of the deal; null for none, and for both at once. */
export function outcomeOf(analysis: Analysis): Outcome | null {
  const plain = (kind: CueKind) => analysis.cues.filter((cue) => cue.kind === kind && cue.blocked === null)
  const won = plain('WON')
  const lost = [...plain('LOST'), ...signsOfLoss(analysis, plain('LOST_SIGN'))]
  if ((won.length === 0) === (lost.length === 0)) return null
  if (analysis.sentences.some((sentence) => givesOrders(sentence.plain) || isJest(sentence))) return null
  const cues = won.length > 0 ? won : lost
  const kind = won.length > 0 ? 'WON' : 'LOST'
  const deciding = new Set(cues.map((cue) => cue.sentence))
  const contrary = analysis.cues.some(
    (cue) =>
      (cue.kind === kind &&
        (cue.blocked === 'denied' || cue.blocked === 'conditional') &&
        !deciding.has(cue.sentence)) ||
      doesNotHold(cue, kind, deciding),
  )
  if (
    contrary ||
    analysis.sentences.some((sentence) => !deciding.has(sentence) && STILL_OPEN.test(sentence.plain))
  )
    return null
  const why =
    kind === 'WON' ? 'The words report that the deal was won.' : 'The words report that the deal was lost.'
  return { intent: kind, because: sentencesOfCues(cues), why }
}

/** "Not lost yet" beside "they signed" is no contradiction; "they may still sign" beside "we lost" is one. */
const doesNotHold = (cue: Cue, kind: 'WON' | 'LOST', deciding: Set<Sentence>): boolean =>
  kind === 'LOST' &&
  cue.kind === 'WON' &&
  cue.blocked !== null &&
  cue.blocked !== 'denied' &&
  cue.blocked !== 'asked' &&
  !deciding.has(cue.sentence)

const STILL_OPEN =
  /(?<![a-z])(?:still (?:open|alive|in (?:play|the game|the race)|waiting for (?:the|their) (?:po|signature|order|contract)|to be signed|needs? (?:to be )?sign\w*)|not (?:signed|closed|final|official|binding|over|dead|lost|won|done|countersigned) (?:yet|until)|not yet|noch offen|noch nicht|pas encore|todavia no|aun no|non ancora|ainda nao|nog niet|jeszcze nie|inte an|ikke endnu|まだ)(?![a-z])/

/** Euphemisms count with a word of regret or a reason beside them, in the same or the next sentence. */
function signsOfLoss(analysis: Analysis, signs: Cue[]): Cue[] {
  const all = analysis.sentences.map((sentence) => sentence.plain).join(' ')
  const strong = signs.length >= 2 || REGRET.test(all)
  const closes = signs.some((cue) => CLOSES.test(cue.sentence.plain))
  return strong && closes ? signs : []
}
const CLOSES =
  /(?<![a-z])(?:close|shut|archive|drop|kill|bury|bin|delete|remove|strike|forget|schliessen|zumachen|abhaken|streichen|begraben|fermer|clore|cloturer|classer|archiver|oublier|cerrar\w*|archivar\w*|borrar\w*|fechar|arquivar|encerrar|chiuder\w*|archiviar\w*|sluiten|dicht|afsluiten|archiveren|zamknac|stanga|lukke|that's that|out of|off)(?![a-z])|クローズ/

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
export function dealWish(own: string, context: WishContext): Wish {
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
  if (sentences.length === 0) return done('UNCLEAR', [], 'Nothing was typed.')

  const forbidden = sentences.find((sentence) => givesOrders(sentence.plain) || isJest(sentence))
  const outcome = outcomeOf(analysis)
  if (outcome !== null && forbidden === undefined) return done(outcome.intent, outcome.because, outcome.why)

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
  if (forbidden !== undefined && context.facts === 0)
    return done('UNCLEAR', [forbidden], 'It is not meant as a report.')
  if (context.facts > 0 && (questions.length === 0 || wordsIn(statements) >= 6))
    return done('UPDATE', statements.slice(0, 2), 'It brings facts about the deal.')
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
}

const wordsIn = (sentences: Sentence[]): number =>
  sentences.reduce(
    (sum, { plain }) =>
      sum +
      (/[\u3040-\u30ff]/.test(plain) ? plain.length / 3 : (plain.match(/[\p{L}\p{N}]+/gu) ?? []).length),
    0,
  )
