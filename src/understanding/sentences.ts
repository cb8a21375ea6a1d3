/**
 * A person's words, cut into sentences that the intent readers judge one by one.
 *
 * Each sentence keeps its place in the text (evidence is a slice of the mail) and a `plain` form of exactly the
 * same length: folded, line breaks as spaces, with everything masked that is not the writer's own statement:
 *   Q… quoted speech, E… e-mail addresses, U… links, A… the deal's name as the subject has it,
 *   N… other proper names, X… set phrases whose "no" or "not" denies nothing ("no problem").
 * Masks are upper case and the rest is lower case, so a phrase can say "a name stands here" without knowing it.
 */
import { fold } from './extract/fold.ts'
import { allMatches } from './search/all-matches.ts'

export interface Sentence {
  text: string
  /** UTF-16 offsets into the text that was cut. */
  start: number
  end: number
  /** Folded and masked; same length as `text`. */
  plain: string
  /** Ends with a question mark or is built like a question. */
  asks: boolean
}

/** Longer own texts than this are not a reply to read decisions from (10 pages; keeps every reader linear). */
const LONGEST = 20_000
const MOST = 240
/** Nobody decides in a sentence of this length; it is kept as words, and nothing is read from it. */
const ENDLESS = 1_000

/**
 * Cuts `text` into sentences. `subject` is only used to recognise the deal's name in the sentences.
 * Linear in the length of the text; at most 240 sentences of the first 20,000 characters.
 */
export function sentencesOf(text: string, subject = ''): Sentence[] {
  if (last.text !== text || last.subject !== subject)
    last = { text, subject, sentences: sentencesIn(text, subject) }
  return last.sentences
}

/** Every step that reads the wish of a reply cuts the same words. */
let last: { text: string; subject: string; sentences: Sentence[] } = { text: '', subject: '', sentences: [] }

function sentencesIn(text: string, subject: string): Sentence[] {
  const read = text.slice(0, LONGEST)
  const names = dealNames(subject)
  const quoted = quotedSpeech(read)
  const sentences: Sentence[] = []
  for (const [start, end] of spans(read)) {
    const raw = read.slice(start, end)
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}?+]/u.test(raw)) continue
    const plain = raw.length > ENDLESS ? 'x'.repeat(raw.length) : mask(raw, names, quoted.slice(start, end))
    sentences.push({ text: raw, start, end, plain, asks: asks(raw, plain) })
    if (sentences.length === MOST) break
  }
  return sentences
}

const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|ing|dipl|st|nr|no|ca|approx|inc|ltd|corp|co|vs|etc|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ggf|evtl|inkl|zzgl|p\.ex|sr|sra|dott|avv|mme|mlle|bijv|o\.a|incl|tel|art|abs|fig|jan|feb|sept?|oct|nov|dec|dez|okt|[a-z])\.$/i
const LINE_STARTS_ITEM = /^\s*(?:[-*•–·>]\s|\d{1,2}[.)]\s|[^\s:]{1,24}(?: [^\s:]{1,24}){0,2}:(?:\s|$))/u

/** A smiley in place of a full stop: a new sentence follows. */
const SMILEY = /^[:;]-?[)D]\s+[\p{Lu}¿¡]/u

/** Offsets of sentences: at . ! ? … 。 with what closes them, at blank lines, list items and short lines. */
function spans(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  const cut = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from]!)) from++
    while (to > from && /\s/.test(text[to - 1]!)) to--
    const greeting = to > from ? greetingLength(text.slice(from, Math.min(to, from + 80))) : 0
    if (greeting > 0 && from + greeting < to) {
      found.push([from, from + greeting])
      from += greeting
    }
    if (to > from) found.push([from, to])
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '\n' && lineEnds(text, start, i)) cut(i + 1)
    else if ((char === ':' || char === ';') && SMILEY.test(text.slice(i, i + 6))) {
      i += text[i + 1] === '-' ? 2 : 1
      cut(i + 1)
    } else if ('.!?…。！？'.includes(char)) {
      const close = closingEnd(text, i)
      if (sentenceEnds(text, start, i, close)) cut(close)
      i = close - 1
    }
  }
  cut(text.length)
  return found
}

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|moin|servus|bonjour|bonsoir|salut|hola|buenas|buenos d[ií]as|buenas tardes|ol[áa]|bom dia|boa tarde|oi|ciao|buongiorno|buonasera|hoi|dag|goedemorgen|goedemiddag|cze[śs][ćc]|dzie[ńn] dobry|hej|hejsan|god mor[gr]on)(?:[ ,]+[\p{L}.'-]+){0,2} ?[,!:–-]\s+/iu

/** Length of "Hi Rob, " before a sentence that goes on in the same line; 0 for none. */
const greetingLength = (text: string): number => GREETING.exec(text)?.[0].length ?? 0

/** Past the run of terminators and closing marks that starts at `i` ("?!", '."', " ;-)"). */
function closingEnd(text: string, i: number): number {
  let end = i + 1
  while (end < text.length && '.!?…。！？"”»\')）」'.includes(text[end]!)) end++
  const smiley = /^ ?[:;]-?[)(DPp]/.exec(text.slice(end, end + 4))
  return smiley === null ? end : end + smiley[0].length
}

function sentenceEnds(text: string, start: number, at: number, close: number): boolean {
  if ('。！？'.includes(text[at]!)) return true
  const next = text[close]
  if (next !== undefined && !/\s/.test(next) && !/\p{Extended_Pictographic}/u.test(next)) return false
  if (text[at] !== '.') return true
  if (close - at === 1 && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at + 1))) return false
  const after = /^\s*(\S)/u.exec(text.slice(close, close + 40))?.[1]
  if (close - at > 1) return after === undefined || after !== after.toLowerCase() || !/\p{L}/u.test(after)
  return !/^\d+$/.test(text.slice(start, at).trim())
}

/** A line break ends a sentence unless a wrapped line simply goes on. */
function lineEnds(text: string, start: number, at: number): boolean {
  const next = /^[^\n]*/.exec(text.slice(at + 1, at + 400))![0]
  if (next.trim() === '' || LINE_STARTS_ITEM.test(next)) return true
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd()
  if (/[:,;]$/.test(line) && line.length < 40 && line.split(' ').length <= 4) return true
  const first = next.trimStart()[0]!
  const goesOn = first === first.toLowerCase() && /[\p{L}\p{N}(]/u.test(first)
  if (goesOn && /\p{L}/u.test(first) && first !== first.toUpperCase()) return false
  return line.length < 50
}

/** The deal's name in a subject such as "Re: [1042] Thornbury Water - will you take it?", in capitalised words. */
function dealNames(subject: string): string[] {
  const after = /\[\d+\]\s*(.*)$/s.exec(subject)?.[1]
  if (after === undefined) return []
  const words = after.split(/[^\p{L}\p{N}&'’.-]+/u).filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  return words.filter((word) => word.length > 3 && !LETTER_WORDS.has(fold(word))).map((word) => fold(word))
}

/** Words that our own letters' subjects may begin with; never part of a deal's name. */
const LETTER_WORDS = new Set(
  (
    'will have has does did how who what where when why please accept accepted decline declined handoff reminder ' +
    'registered registration deal deals update missing introduction outcome status northwind flow vault insight ' +
    'confirm your you this that these news offer offered overdue last late wie wirst nimmst hast bitte neue ' +
    'frage wurde ubernimmst est-ce prenez avez peux voulez comment quien como puedes aceptas acepta puoi come ' +
    'prendi assume aceita pode neem pak wil czy bierzesz tar kan hur tager hvordan group holding company'
  ).split(' '),
)

const SET_PHRASES = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:no (?:problem|problems|worries|prob|probs|need|doubt|question|questions|rush|hurry|objection' +
    '|objections|issue|issues|brainer|big deal|idea why not|further questions)|without (?:a )?(?:doubt|question|hesitation)' +
    "|why not|not (?:a )?(?:problem|issue)|not only|not just|don't worry|not to worry|can't wait|cannot wait|can't complain" +
    '|not a moment too soon|nothing (?:further|else|more)(?: (?:needed|required|from me))?|kein(?:e)? (?:problem|thema|frage|einwande)' +
    '|nicht nur|ohne (?:frage|zweifel)|warum nicht|pas (?:de )?(?:probleme|souci|soucis)|aucun (?:probleme|souci)|pas seulement' +
    '|pourquoi pas|sans (?:probleme|souci|hesiter|hesitation)|sin (?:problema|problemas|duda)|no solo|ningun problema|no hay problema' +
    "|por que no|nessun problema|senza (?:problemi|dubbio|esitazione)|non solo|perche no|non vedo l'ora|sem (?:problema|problemas|duvida)" +
    '|nao ha problema|nao so|por que nao|geen (?:probleem|punt|bezwaar)|zonder (?:probleem|twijfel)|waarom niet|niet alleen' +
    '|nie ma (?:problemu|sprawy)|bez problemu|czemu nie|inga problem|inget problem|ingen fara|varfor inte|intet problem|ikke noget problem' +
    '|ingen problemer|hvorfor ikke)(?![\\p{L}\\p{N}])',
  'gu',
)

/** The text with everything in quotation marks as Q, over sentence ends and single line breaks; same length. */
const quotedSpeech = (text: string): string =>
  over(fold(text), /"[^"\n]{1,400}(?:\n(?!\n)[^"\n]{1,400}){0,4}"/g, 'Q')

/** Folded and masked, of the same length as `raw`; `quoted` is the same stretch with quoted speech as Q. */
function mask(raw: string, names: string[], quoted: string): string {
  let plain = fold(raw).replace(/[\s\u200b]/g, ' ')
  if (plain.length !== raw.length) plain = raw.toLowerCase().padEnd(raw.length).slice(0, raw.length)
  if (quoted.length === plain.length && quoted.includes('Q')) plain = quoted.replace(/[\s\u200b]/g, ' ')
  plain = over(plain, /(?<=^|[\s(:])'[^']{2,120}'(?=$|[\s.,;:!?)])/g, 'Q')
  plain = over(plain, /「[^」]{1,200}」/g, 'Q')
  plain = over(plain, /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/g, 'E')
  plain = over(plain, /(?:https?:\/\/|www\.)[^\s>)]{1,300}/g, 'U')
  plain = over(plain, SET_PHRASES, 'X')
  plain = maskNames(raw, plain, names)
  return plain
}

const over = (text: string, pattern: RegExp, letter: string): string =>
  text.replace(pattern, (found) => letter.repeat(found.length))

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]*/gu
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|du|dos|das|la|le|el|al|bin|zu|ter|ten|&)$/
const NOT_NAMES = new Set(
  (
    "i i'm i'll i've i'd i’m i’ll i’ve i’d monday tuesday wednesday thursday friday saturday sunday january february " +
    'march april may june july august september october november december montag dienstag mittwoch donnerstag ' +
    'freitag samstag sonntag januar februar marz mai juni juli oktober dezember ok okay po nda loi sow rfp rfi rfq ' +
    'poc crm erp it cio ciso cto cfo ceo coo vp ae q1 q2 q3 q4 h1 h2 eur usd gbp chf eu uk us usa dach emea apac hr ' +
    'pr legal finance procurement purchasing sales marketing accept accepted decline declined yes no mine sorry ' +
    'thanks cheers system assistant user northwind flow vault insight'
  ).split(' '),
)

/**
 * Proper names: the deal's own words (A) everywhere, other capitalised runs (N) unless they open the sentence or
 * the language capitalises all nouns (then only reassign.ts looks for people, by the words around them).
 */
function maskNames(raw: string, plain: string, names: string[]): string {
  const words = allMatches(raw, WORD).slice(0, 400)
  const germanic = looksGerman(plain)
  let out = plain
  const put = (from: number, to: number, letter: string) => {
    out = out.slice(0, from) + letter.repeat(to - from) + out.slice(to)
  }
  let lastEnd = -2
  let lastKind = ''
  words.forEach((word, i) => {
    const from = word.index
    const text = word[0].replace(/[.'’-]+$/, '')
    const to = from + text.length
    const folded = plain.slice(from, to)
    const bare = folded.replace(/'s$/, '')
    if (/[A-Z]/.test(folded)) return
    const capital = /^\p{Lu}/u.test(text)
    let kind = ''
    if (capital && (names.includes(bare) || (lastKind === 'A' && names.includes(folded)))) kind = 'A'
    else if (capital && !germanic && !NOT_NAMES.has(bare) && (i > 0 || lastKind !== '') && !opens(raw, from))
      kind = 'N'
    else if (lastKind !== '' && PARTICLE.test(folded) && /^\s+\p{Lu}/u.test(raw.slice(to, to + 4)))
      kind = lastKind
    if (kind !== '') {
      const joined = kind === lastKind && /^\s$/.test(raw.slice(lastEnd, from))
      const possessive = folded.endsWith("'s") ? 2 : 0
      put(joined ? lastEnd : from, to - possessive, kind)
      lastEnd = to
    }
    lastKind = kind
    if (kind === '') lastEnd = -2
  })
  return out
}

/** Whether only marks, bullets or a label stand before this word. */
const opens = (raw: string, from: number): boolean =>
  !/[\p{L}\p{N}]/u.test(raw.slice(Math.max(0, from - 60), from))

/** Whether a folded sentence is German, by its small words: there every noun has a capital. */
export const looksGerman = (plain: string): boolean =>
  /(?:^|[^a-z])(?:ich|das|der|die|den|dem|nicht|und|ist|bitte|mir|mein\w*|fur|auf|mit|ein|eine|einen|leider|ja|nein|an|gibt|schon|etwas|wer|wir|noch|haben|hat|kein\w*|gern|gerne)(?:[^a-z]|$)/.test(
    plain,
  ) &&
  !/(?:^|[^a-z])(?:the|i'll|i'm|het|een|les|que|heeft|graag|hem|zij|naar|voor|niet|ik|mon|ma|we|you|it|of|to|this)(?:[^a-z]|$)/.test(
    plain.replace(/ is /g, '  '),
  )

const ASKS =
  /^(?:(?:and|but|so|also|hi|hello|hey|ok|well|just|one|quick) ?,? )*(?:who|what|when|where|why|how|which|can|could|do|does|did|is|are|has|have|shall|should|would|will|any)\b/
const ASKS_INVERTED =
  /^(?:\S+,? ){0,2}(?:who (?:is|has|will)|what(?:'s| is| are| about)|how (?:do|does|did|much|many|is|long|come)|can (?:i|we|you|someone|somebody|anyone)|could (?:i|we|you|someone|somebody|anyone)|do (?:i|we|you|they)|does (?:it|he|she|the|this|that)|did (?:i|we|you|they|he|she)|is (?:it|there|this|that|he|she|the)|are (?:you|they|we|there)|has (?:he|she|it|anyone|somebody|the)|shall (?:i|we)|should (?:i|we)|would (?:you|it)|will (?:you|they|it|he|she)|any (?:news|update|idea|chance|word|movement)) /

function asks(raw: string, plain: string): boolean {
  if (/[?？](?:["”»')\]\s]|[:;]-?[)(DP]|\p{Extended_Pictographic})*$/u.test(raw)) return true
  if (/^\W*¿/.test(raw) || /(?:でしょうか|ますか|ですか)[。.\s]*$/.test(raw)) return true
  return ASKS.test(plain) && ASKS_INVERTED.test(plain)
}
