/**
 * What somebody writes for his own house alone: "between us, this partner is hopeless", "(nicht für den Partner)",
 * "internal only: margin is thin, don't tell them". Letters to the other house quote none of it: in doubt they quote
 * nothing. What it decides, it decides all the same. Pure; linear: what stands behind the first ten pages is not looked
 * through, and stays in the house.
 */

import { allMatches } from '../search/all-matches.ts'
import {
  DENIED_BEFORE,
  KEPT_OUT,
  OF_THE_OTHERS,
  PARTNER,
  PARTNER_WORDS,
  SPOKEN_OF,
  UNKNOWING,
} from './behind-the-back.ts'
import { LOOKS_BACK, OPENING, OPENS } from './confidence-words.ts'

/** A stretch of a text that is not for the other house. */
export interface Confidence {
  start: number
  end: number
}

/**
 * The stretches that are said in confidence, in order; they may overlap. `names`: of the other house and its people;
 * `marked`: only what is called so, and not what nobody would say to a partner's face.
 */
export function inConfidence(written: string, names: readonly string[] = [], marked = false): Confidence[] {
  const found = inHead(named(written.slice(0, MOST), names), marked)
  return written.length > MOST ? [...found, { start: MOST, end: written.length }] : found
}
const MOST = 20_000

function inHead(text: string, marked: boolean): Confidence[] {
  const found: Confidence[] = []
  const brackets = allMatches(text, BRACKETS).filter(([whole]) => OPENS.test(whole) || LOOKS_BACK.test(whole))
  // What brackets mark is no part of the sentence that they stand in.
  const outside = brackets.reduce(
    (words, { index, 0: { length } }) =>
      words.slice(0, index) + ' '.repeat(length) + words.slice(index + length),
    text,
  )
  const sentences = sentencesOf(outside)
  for (const { index, 0: whole } of brackets) {
    const alone =
      whole
        .replace(LOOKS_BACK, '')
        .replace(OPENS, '')
        .replace(/[^\p{L}]+/gu, '').length < LONGEST_REST
    if (!alone) found.push({ start: index, end: index + whole.length })
    else {
      const own = markedBy(outside, sentences, { start: index, end: index + whole.length })
      if (own === null || LOOKS_BACK.test(whole)) return [{ start: 0, end: text.length }]
      found.push({ start: own.start, end: Math.max(own.end, resumes(text, own.start)) })
    }
  }
  const twoFaced = OFFICIAL.test(outside) || OUTWARD.test(outside)
  for (const sentence of sentences) {
    const words = outside.slice(sentence.start, sentence.end)
    const mark = OPENS.exec(words) ?? (twoFaced ? IN_TRUTH.exec(words) : null)
    if (mark !== null) {
      const from = sentence.start + opening(words, mark.index, mark.index + mark[0].length)
      found.push({ start: from, end: resumes(text, sentence.start + mark.index) })
    }
    const silence = LOOKS_BACK.exec(words)
    if (silence !== null) {
      const from = sentence.start + silence.index
      const end = from + silence[0].length
      const ahead = looksAhead(text, from, end) || (silence.index <= FIRST_WORD && BUT.test(text.slice(end)))
      if (ahead) found.push({ start: before(text, from), end: resumes(text, from) })
      else if (!isOfMark(text, { start: from, end: sentence.end }, found))
        return [{ start: 0, end: text.length }]
    }
    found.push(...keptOut(words).map(({ start }) => ({ ...sentence, start: sentence.start + start })))
    if (mark === null && !marked && OF_THE_HOUSE.some((pattern) => pattern.test(words))) found.push(sentence)
  }
  return found.sort((one, other) => one.start - other.start)
}

/** What is left of the text for the other house; '' where that is nothing. */
export function heardByOthers(written: string, names: readonly string[] = [], marked = false): string {
  const text = written.slice(0, MOST)
  const secret = inConfidence(text, names, marked)
  const labels = labelsIn(text, secret)
  return secret.length + labels.length === 0
    ? text
    : [...secret, ...labels]
        .reduce(
          (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
          text,
        )
        .replace(/ {2,}/g, ' ')
        .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')
}

/**
 * Whether all that is to be kept silent is said in other sentences than `told`, each of which has something of its own
 * to be silent about: "Lost on price. Maya is leaving in March, keep that to yourselves."
 */
export function keepsAnother(written: string, told: Confidence, names: readonly string[] = []): boolean {
  const text = named(written.slice(0, MOST), names)
  const silent = sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const mark = OPENS.exec(words) ?? LOOKS_BACK.exec(words)
    return mark === null ? [] : [{ ...sentence, says: words.slice(0, mark.index) }]
  })
  return (
    silent.length > 0 &&
    silent.every(
      ({ start, end, says }) =>
        (end <= told.start || start >= told.end) &&
        says.replace(/[^\p{L}]+/gu, '').length >= LONGEST_REST * 2 &&
        !sharesWords(text.slice(told.start, told.end), says),
    )
  )
}

/** What is left for a colleague of the same house, whose work and plans the text may be about; '' where nothing is. */
export const heardOfOneself = (text: string, names: readonly string[]): string => {
  const heard = heardByOthers(text, names)
  const words = heard.toLowerCase()
  return sentencesOf(heard)
    .filter(({ start, end }) => !JUDGES.test(words.slice(start, end)))
    .map(({ start, end }) => heard.slice(start, end).trim())
    .join(' ')
}

/**
 * Of `text.slice(start, end)` what may be told in one piece: without a label before it ("the official reason is …"), up
 * to what is in confidence; '' where that says nothing.
 */
export function openPart(text: string, { start, end }: Confidence, secret: readonly Confidence[]): string {
  const label = labelsIn(text, secret).find((one) => one.start <= start + 3 && one.end > start)
  const from = label ? label.end : start
  if (secret.some((one) => one.start <= from && one.end > from)) return ''
  const first = secret.find((one) => one.start > from && one.start < end)
  const open = text.slice(from, first ? before(text, first.start) : end)
  return first || label ? open.replace(/^[\s,;:–-]+|[\s,;:–(-]+$/g, '') : open
}

/** Words that name what is told outwards: told themselves, they would tell that there is something else. */
const labelsIn = (written: string, secret: readonly Confidence[]): Confidence[] => {
  const text = named(written.slice(0, MOST), [])
  return [OFFICIAL, ...(secret.length > 0 ? [RESUMES, OUTWARD] : [])].flatMap((pattern) =>
    allMatches(text, new RegExp(pattern.source, 'gu')).map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length + (/^\s*[:,]/.exec(text.slice(index + length))?.[0].length ?? 0),
    })),
  )
}

/** What brackets with nothing but a mark in them mark; null = all that stands before them. */
function markedBy(
  outside: string,
  sentences: readonly Confidence[],
  { start, end }: Confidence,
): Confidence | null {
  const own = sentences.find((one) => one.start <= start && one.end >= end)
  const says = (from: number, to: number) => /\p{L}/u.test(outside.slice(from, to))
  if (!own || !says(own.start, own.end)) return says(end, outside.length) ? { start, end } : null
  return says(own.start, start) ? own : { start, end }
}

/** Where a mark opens what is in confidence: at itself after a break, else at the head of its sentence. */
function opening(words: string, start: number, end: number): number {
  const back = before(words, start)
  const cut = words.slice(back, start)
  const says = words.slice(end).replace(/[^\p{L}]+/gu, '').length >= LONGEST_REST
  // "Their board, between us, hates it": what a pair of commas or dashes stands in goes on behind it.
  const within = (mark: string) => cut.includes(mark) && new RegExp(`^\\s*${mark}`).test(words.slice(end))
  return says && /[;:,–—-]/.test(cut) && ![',', '-', '–', '—'].some(within) ? back : 0
}

/** "…, but please don't": the words that only lead over to what stands there. */
const before = (text: string, at: number): number => {
  const from = Math.max(0, at - 40)
  return at - (LEADS_OVER.exec(text.slice(from, at))?.[0].length ?? 0)
}
const LEADS_OVER =
  /(?:[ ,;:(–—-]|(?<!\p{L})(?:but|and|please|so|aber|und|bitte|mais|et|merci de|pero|y|por favor|mas|e|ma|per favore|maar|en|graag|ale|i|proszę|men|och|og|vänligen)(?= ))+$/u

/** "Don't tell the partner that we go lower": the silence is about what follows, where that is not the same again. */
function looksAhead(text: string, start: number, end: number): boolean {
  if (!AHEAD.test(text.slice(end))) return false
  return !sharesWords(text.slice(0, start), text.slice(end))
}
function sharesWords(told: string, more: string): boolean {
  const stems = (words: string) =>
    new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4)))
  const known = stems(told)
  return [...stems(more)].some((stem) => known.has(stem) && !OFTEN.has(stem))
}
/** "Dana need not know, but they only have 40k". */
const BUT = /^[^.!?\n]{0,20}?,? (?:but|aber|mais|pero|mas|ma|maar|ale|men) \p{L}/u
/** A sentence that begins with the silence has nothing before it to be silent about. */
const FIRST_WORD = 12

/** "Internal: we go down to 61k, don't tell Dana": the silence is about what the mark opened, where it names nothing else. */
function isOfMark(text: string, silence: Confidence, opened: readonly Confidence[]): boolean {
  const own = opened.find(({ start, end }) => start < silence.start && end >= silence.start)
  return own !== undefined && !sharesWords(text.slice(0, own.start), text.slice(silence.start, silence.end))
}
const AHEAD =
  /^(?: [\p{L}\ue000'’]+){0,3}?\s*(?::\s*\S| (?:who|whom|whose|which|how (?:much|many)|where|qui|combien|quel\p{L}*|quién(?:es)?|cuánt\p{L}*|dónde|cuál|quem|quant\p{L}*|onde|qual\p{L}*|chi|dove|vem|hur mycket|vilken|hvem|hvor meget|hvilken) (?!(?:it|this|that|they|them)(?!\p{L}))\p{L}|, (?:wer|wen|wem|welche\p{L}*|wie ?viel|wo|wie|hoeveel|welke|waar|kto|ile|który) (?!(?:es|das|dit|dat|het|to)(?!\p{L}))\p{L}|,? (?:that|dass|daß|que|che|dat|att|at|że) (?!(?:it|this|that|these|those|yet|please|for|until|before|either|now|part|one|bit|and|or|das|es|dies\p{L}*|cela|ça|ce|esto|eso|isso|isto|questo|ciò|dit|det|dette|detta|to)(?!\p{L}))[\p{L}\d])/u
const OFTEN = new Set([
  'part',
  'they',
  'them',
  'that',
  'this',
  'with',
  'from',
  'have',
  'will',
  'next',
  'step',
])

/** The clauses of a sentence that keep the partner out, each up to its end. */
function keptOut(words: string): { start: number }[] {
  const own = allMatches(words, UNKNOWING).map(({ index }) => ({ start: before(words, index) }))
  const clauses = allMatches(words, KEPT_OUT)
    .filter(({ index }) => !DENIED_BEFORE.test(words.slice(0, index)))
    .map(({ index }) => ({ start: clauseOf(words, index) }))
  return [...own, ...clauses]
}
function clauseOf(words: string, at: number): number {
  const breaks = allMatches(words.slice(0, at), BREAK).at(-1)
  return breaks ? before(words, breaks.index) : 0
}
const BREAK =
  /[,;:–—(]|(?<!\p{L})(?:and|but|after|because|since|when|while|so|then|und|aber|nachdem|weil|damit|et|mais|après|parce|y|pero|después|porque|e|mas|depois|ma|dopo|perché|en|maar|nadat|omdat|ale|och|men|efter|og|etter)(?!\p{L})/gu

/** "(not for the partner) Reject: …": the answer without the mark that stands before it. */
export const withoutMark = (text: string): string =>
  text.slice(AT_HEAD.exec(named(text.slice(0, LONGEST_MARK), []))?.[0].length ?? 0)
const LONGEST_MARK = 300

/**
 * "Nicht für Dana": whoever is of the other house stands for it. Small letters, and of the same length: to search without
 * regard to capitals costs a multiple.
 */
function named(text: string, names: readonly string[]): string {
  const marked = names
    .flatMap((name) => [name, ...name.split(/\s+/)])
    .filter((name) => name.length > 2)
    .reduce((words, name) => words.replaceAll(name, OF_THE_OTHERS.repeat(name.length)), text)
  const small = marked.toLowerCase()
  return (small.length === text.length ? small : marked).replace(PARTNER_WORDS, (word) =>
    OF_THE_OTHERS.repeat(word.length),
  )
}

const BRACKETS = /[([][^()[\]]{1,400}[)\]]/g
/** So few letters beside the mark say nothing: the brackets head what follows. */
const LONGEST_REST = 8

const sentencesOf = (text: string): Confidence[] =>
  allMatches(text, /[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]*)*[.!?]*/g).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))

/** To the end, or to where the text says that the partner is meant again. */
function resumes(text: string, from: number): number {
  const rest = text.slice(from)
  const back = RESUMES.exec(rest)?.index ?? rest.length
  const step = allMatches(rest.slice(0, back), STEP).find(({ index }) => saysMore(rest.slice(0, index)))
  return from + (step?.index ?? back)
}
/** Whether there is more than the words that mark it: "Internal only. Next step: …" is internal to its end. */
const saysMore = (words: string): boolean =>
  words
    .replace(LOOKS_BACK, '')
    .replace(OPENS, '')
    .replace(/[^\p{L}\p{N}]+/gu, '').length >= LONGEST_REST
/** The next step is told to both sides: under its label, at the head of a sentence, nothing in confidence goes on. */
const STEP =
  /(?<=[\n.!?;)\]]\s{0,4})(?:(?:the |our |agreed )?next (?:steps?|action)|nächste[rn]? schritte?|(?:la )?prochaine étape|(?:el )?(?:próximo|siguiente) paso|próximo passo|(?:il )?prossimo passo|(?:de )?volgende stap|(?:następny|kolejny) krok|nästa steg|næste skridt|neste (?:steg|skritt)|次の(?:ステップ|アクション)|ネクストステップ)(?= ?[:：])/gu
const RESUMES =
  /(?<=[\n.!?;)\]]\s{0,4})(?:(?:(?:please )?use the )?official(?:ly| reason| version| line)(?= ?:| ?(?:is|was) )|(?:to the outside|externally|outwardly)(?= ?[:,])|(?:nach (?:außen|aussen|extern)|offiziell\p{L}*(?: grund| begründung)?)(?= ?:)|(?:officiellement|vers l['’]extérieur|pour l['’]extérieur)(?= ?[:,])|(?:oficialmente|hacia fuera|de cara al exterior|para fora)(?= ?[:,])|(?:ufficialmente|verso l['’]esterno)(?= ?[:,])|(?:officieel|naar buiten(?: toe)?)(?= ?[:,])|(?:oficjalnie|na zewnątrz)(?= ?[:,])|(?:officiellt|utåt|officielt|offisielt|udadtil|utad)(?= ?[:,])|(?:you (?:can|may) tell|please tell|tell) (?:them|him|her|the \ue000+)|(?:for|to) the \ue000+(?= ?:)|(?:für|an) den \ue000+(?= ?:)|(?:pour|au) (?:le )?\ue000+(?= ?:)|(?:para|al) (?:el )?\ue000+(?= ?:)|para o \ue000+(?= ?:)|(?:per il|al) \ue000+(?= ?:)|(?:voor|aan) de \ue000+(?= ?:)|dla \ue000+(?= ?:)|till \ue000+(?= ?:)|til \ue000+(?= ?:))/u

/** A reason called official, which says that there is another. */
const OFFICIAL =
  /(?<!\p{L})(?:(?:the |our )?official (?:reason|version|line|explanation)(?: (?:is|was|will be|given is))?|(?:de[rn] |die )?offizielle\p{L}* (?:grund|begründung|version|lesart)(?: (?:ist|lautet|war))?|(?:la |le )?(?:raison|version|motif) officiel(?:le)?(?: (?:est|c['’]est))?|(?:la |el )?(?:razón|versión|motivo) oficial(?: es)?|(?:a |o )?(?:razão|versão|motivo) oficial(?: é)?|(?:il |la )?(?:motivo|ragione|versione) ufficiale(?: è)?|de officiële (?:reden|versie|lezing)(?: is)?|oficjalny powód(?: to)?|(?:den )?offici(?:ella|elle) (?:anledningen|orsaken|grund|årsag)(?: (?:är|er))?)(?!\p{L})/u
/** What is said outwards, beside what is true. */
const OUTWARD =
  /(?<!\p{L})(?:officially|nach außen|nach aussen|offiziell|officiellement|oficialmente|ufficialmente|officieel|oficjalnie|officiellt|officielt|offisielt)(?= ?:)/u
const IN_TRUTH =
  /(?<!\p{L})(?:(?:the |our )?(?:real|true|actual) (?:reason|story|one|cause)|in (?:truth|reality|fact)|de facto|(?:der |die )?(?:wahre|wirkliche|echte|eigentliche)[rn]? (?:grund|ursache)|in wahrheit|in wirklichkeit|tatsächlich|la (?:vraie|véritable) raison|en (?:réalité|vérité|fait)|la (?:verdadera )?razón (?:real|verdadera)|la verdadera razón|el verdadero motivo|en realidad|(?:a verdadeira razão|o verdadeiro motivo|na (?:verdade|realidade))|(?:il vero motivo|la vera ragione|in realtà)|(?:de echte reden|in werkelijkheid)|(?:prawdziwy powód|w rzeczywistości)|(?:den verkliga anledningen|i verkligheten|i själva verket)|(?:den (?:rigtige|virkelige|egentlige) (?:grund|årsag)|i virkeligheden|i virkeligheten))(?!\p{L})/u
const AT_HEAD = new RegExp(`^\\s*[([]?(?:${OPENING.join('|')})(?!\\p{L})[\\s:,;)\\].!–-]*`, 'u')

/** What a house says of a partner behind its back, and of its own margin: never quoted, marked or not. */
const BAD =
  "(?:hopeless|useless|incompetent|clueless|unprofessional|unreliable|amateurs?|a (?:pain|joke|nightmare|disaster|waste of time)|annoying|lazy|impossible|rubbish|weak|not (?:up to it|any good|serious)|can['’]?t sell|hoffnungslos|unfähig|inkompetent|unprofessionell|unzuverlässig|nutzlos|nervig|anstrengend|faul|eine katastrophe|nuls?|nulles?|incompétents?|pénibles?|inutiles?|pas (?:sérieux|fiables?)|une catastrophe|incompetentes?|inútil(?:es)?|un desastre|poco (?:fiables?|seri[oa]s?)|pesad[oa]s?|incompetentes?|inúteis|um desastre|pouco (?:fiáve(?:l|is)|séri[oa]s?)|incapac[ei]|inaffidabil[ei]|un disastro|inutil[ei]|hopeloos|onbekwaam|onbetrouwbaar|waardeloos|beznadziejn\\p{L}*|niekompetentn\\p{L}*|hopplös\\p{L}*|oduglig\\p{L}*|håbløs\\p{L}*|ubrugelig\\p{L}*|håpløs\\p{L}*|udugelig\\p{L}*)"
/** What is said of somebody's work, health or plans, and to nobody's face. */
const JUDGES = new RegExp(
  `(?<!\\p{L})(?:${BAD}|performance (?:plan|review|issues?|problems?)|improvement plan|on a pip|(?:may be|might be|is|are|be) (?:leaving|quitting|fired|let go|laid off|dismissed|demoted)|(?:his|her|their) last (?:chance|warning)|underperform\\S*|struggl\\S*|overwhelmed|burn(?:t|ed)? ?out|on sick leave|too slow|sits on|abmahn\\S*|überfordert|kündig\\S*|gekündigt|leistungsprobleme|krankgeschrieben|zu langsam|entlass\\S*|licenci\\S*|débordée?s?|arrêt maladie|trop lente?s?|despid\\S*|despedid\\S*|desbordad[oa]s?|de baja|demasiado lent[oa]s?|demitid[oa]s?|sobrecarregad[oa]s?|licenziat[oaie]|sopraffatt[oaie]|troppo lent[oaie]|ontslagen|overspannen|te traag|zwolnion[yaie]\\S*|uppsagd|överbelastad|fyret|overbelastet|sagt opp)(?!\\p{L})`,
  'u',
)
const OF_THE_HOUSE = [
  SPOKEN_OF,
  new RegExp(`(?<!\\p{L})${PARTNER}(?!\\p{L})[^.!?\\n]{0,60}(?<!\\p{L})${BAD}(?!\\p{L})`, 'u'),
  new RegExp(`(?<!\\p{L})${BAD}(?!\\p{L})[^.!?\\n]{0,30}(?<!\\p{L})${PARTNER}(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:our (?:own )?margins?|the margin (?:is|was) (?:thin|low|poor|too)|margin (?:is|was) (?:too )?(?:thin|low|poor)|unsere marge|die marge (?:ist|war) (?:zu )?(?:dünn|gering|klein|schlecht)|notre marge|la marge est (?:trop )?(?:faible|mince)|nuestro margen|el margen es (?:muy |demasiado )?(?:bajo|escaso)|(?:a )?nossa margem|(?:il )?nostro margine|(?:il )?margine (?:è|era) (?:troppo )?(?:basso|sottile)|onze marge|de marge is (?:te )?(?:dun|laag)|nasz(?:a|ą) marż[aąę]|vår marginal|vores (?:margin|avance)|vår margin)(?!\p{L})/u,
]
