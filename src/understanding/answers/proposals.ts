/**
 * "I'd like to take over the technical fit, because their engineer is away until June": somebody wants a role, the
 * partner's part, or the credit changed. Text is data: the plainest sentence becomes a *proposal*, which the other
 * side has to agree to or may object to; it never changes anything by itself. Since silence may let a proposal take
 * effect, the words must be plain: I, we, or somebody named takes or gives one role, without condition, doubt,
 * question or "not", and a reason stands with it (other languages: proposals-abroad.ts). Whoever asks politely whether his own
 * side may have a role ("could we take over the close?") proposes it too. Half of that is answered with the sentences that work.
 */
import { ROLES, type Role, type Side } from '../../motion/words.ts'
import { fold } from '../extract/fold.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { forbids, forceOf, likelyLanguages, negated } from '../wish/readers/modality.ts'
import { BECAUSE_ABROAD, inTongue, JAPANESE, TONGUES, YOU_ABROAD } from './proposals-abroad.ts'
import { isPolite } from './short-answers.ts'

export interface Party {
  name: string
  /** Known by the last name too. */
  person?: boolean
  side: Side
}

export type ProposalRead =
  | { plain: true; kind: 'ROLE_CHANGE'; role: Role; to: Side; reason: string }
  | { plain: true; kind: 'PARTNER_REMOVAL' | 'CREDIT_AMENDMENT' | 'WITHDRAWAL'; reason: string }
  /** Something of this kind is meant, but not plainly enough to be put to the other side. */
  | { plain: false; why: string }

export const ROLE_WORDS: Record<Role, string> = {
  CUSTOMER_RELATIONSHIP:
    '(?:customer |client )?relationship(?: (?:with|to) the (?:customer|client))?|customer contact|kundenbeziehung|beziehung zum kunden|kundenkontakt',
  TECHNICAL_FIT:
    'technical (?:fit|side|part|work|lead|role|validation|evaluation)|tech (?:fit|side|part)|pre-?sales|technische[nr]? (?:eignung|seite|teil|rolle|prufung|validierung|bewertung)|technik',
  REFERENCE: 'references?|reference (?:role|calls?)|referenz(?:en)?',
  CLOSE: 'clos(?:e|ing)|negotiations?|abschluss|verhandlung(?:en)?',
}

/** P… and V…: names of people and companies of the two sides, masked in place. */
const WHO = '(?<who>i|we|you|my team|our (?:team|side)|your (?:team|side)|ich|wir|sie|ihr|P+|V+)'
const WHOM = '(?<who>me|us|you|our (?:team|side)|your (?:team|side)|mich|mir|uns|sie|ihnen|euch|P+|V+)'
const WISH =
  "(?:(?: would|'d) (?:like|love|prefer) to|(?: would|'d) be (?:happy|glad|keen|pleased) to| wants? to| wish(?:es)? to| propose to| suggest to| offer to| am (?:happy|ready) to| are (?:happy|ready) to)"
/** "We will do the technical part on Tuesday" tells what is done next; only "take over" is about the role. */
const WILL = "(?: should| shall| will|'ll)"
const TAKE_OVER = '(?:take over|take on|own|be responsible for)'
const TAKE = '(?:take(?: over| on)?|handle|lead|own|run|do|cover|look after|be responsible for)'
const TAKES = '(?:takes?(?: over| on)?|handles?|leads?|owns?|runs?|does|covers?|looks? after)'
/** The role itself, and not the head of something longer ("the references call on Tuesday"). */
const THAT_IS_ALL =
  '(?= *(?:[.,;:!?()–—-]|$)| (?:from|because|since|as|so|and|for|if|unless|provided|once|when|but|falls|wenn|sofern|in|on|of this|here|again|myself|ourselves|himself|herself|themselves|weil|da|denn|und|gerne?|over|back|to|an|should|soll|mochte|wurde|will|wollen|uber|ab|mach|fuhr|go|move|shall|going forward|from now on|now|instead|as of|while|then|please)\\b| (?:uber|ab|mach|fuhr|mochte|wurde|soll)\\p{L}+)'
const ROLE = `(?:the |our |your |their |die |den |unsere |ihre )?(?<role>${Object.values(ROLE_WORDS).join('|')})(?: role)?${THAT_IS_ALL}`
const GIVE = '(?:move|hand(?: over)?|give|pass|transfer|shift|bring|pull)'
const WISH_DE = '(?:mochten?|wurden? gerne?|will|wollen|sollten?|soll|sollen)(?: gerne?)?'

const ROLE_CHANGES = [
  `${WHO}${WISH} ${TAKE} ${ROLE}`,
  `${WHO}${WILL} ${TAKE_OVER} ${ROLE}`,
  `(?:i|we)(?:'d| would)? (?:propose|suggest)(?: that)? ${WHO} (?:should )?(?:${TAKES}|${TAKE}) ${ROLE}`,
  `(?:please|(?:i|we)${WISH}|(?:i|we) (?:propose|suggest)(?: that)?(?: we| to)|let us|let's|we should) ${GIVE} ${ROLE}(?: over| back)? to ${WHOM}`,
  `${ROLE} (?:${WISH_DE}|wurden?) (?:ich|wir) (?:gerne? )?(?:zu|bei) ${WHOM} (?:holen|nehmen|ziehen|haben)`,
  `(?:ich|wir) ${WISH_DE} ${ROLE} (?:gerne? )?(?:zu|bei) ${WHOM} (?:holen|nehmen|ziehen|haben)`,
  `please (?:change|switch) ${ROLE}(?: over)? to ${WHOM}`,
  `${ROLE} (?:should|shall) (?:go to|move to|lie with|be (?:with|done by|handled by|taken(?: over)? by)) ${WHOM}`,
  `${WHO} ${WISH_DE} ${ROLE} (?:gerne? )?(?:ubernehmen|machen|fuhren)`,
  `${ROLE} (?:${WISH_DE}|wurden?) ${WHO} (?:gerne? )?(?:ubernehmen|machen|fuhren)`,
  `(?:ich|wir) schlagen? vor,? dass ${WHO} ${ROLE} (?:ubernimmt|ubernehmen|ubernehme|macht|machen)`,
  `(?:bitte|(?:ich|wir) ${WISH_DE}) ${ROLE} an ${WHOM} (?:ab|uber)?geben`,
  `${ROLE} (?:sollte|soll) (?:an|zu) ${WHOM} (?:gehen|wechseln)`,
  ...TONGUES.flatMap((tongue) => tongue.changes.map((pattern) => inTongue(tongue, pattern))),
].map(worded)

/** Asked for one's own side, or for somebody named; "could you do it?" asks a favour, and moves no role. */
const ASKER = '(?<who>i|we|my team|our (?:team|side)|ich|wir|P+|V+)'
const MAY_I = '(?:would|is) it(?: be)? (?:ok|okay|fine|possible|all right|alright)(?: with you)?'
const TOOK = `(?:${TAKE}|took(?: over| on)?|handled|led|owned|ran|did|covered)`
const REQUESTS = [
  `(?:could|can|may|might) ${ASKER}(?: please)? ${TAKE} ${ROLE}`,
  `${MAY_I} for (?<who>me|us|P+|V+) to ${TAKE} ${ROLE}`,
  `(?:${MAY_I}|(?:would|do) you mind) if ${ASKER} ${TOOK} ${ROLE}`,
  `(?:konnten?|durften?|darf|durfen|kann) ${ASKER} (?:bitte |vielleicht |gerne? )?${ROLE} (?:gerne? )?(?:ubernehmen|machen|fuhren)`,
  `(?:ware|ist) es (?:moglich|okay|ok|in ordnung),? (?:dass|wenn) ${ASKER} ${ROLE} (?:ubernehmen|ubernimmt|ubernehme|machen|macht)`,
  ...TONGUES.flatMap((tongue) => tongue.requests.map((pattern) => inTongue(tongue, pattern))),
].map(worded)

const REMOVALS: Record<Side, RegExp[]> = {
  VENDOR: [
    `(?:please|(?:i|we)${WISH}|(?:i|we) (?:propose|suggest) (?:that we|to)) (?:take|remove|drop|release) (?:P+|the partner) (?:off|from|out of) (?:this|the) (?:deal|opportunity|account)`,
    "(?:i|we)(?: would|'d)? (?:want|like) (?:P+|the partner) (?:off|out of) (?:this|the) (?:deal|opportunity|account)",
    `(?:ich|wir) ${WISH_DE} (?:P+|den partner) (?:aus|von) (?:diesem|dem) deal (?:heraus)?nehmen`,
    '(?:ich|wir) schlagen? vor,? (?:P+|den partner) (?:aus|von) (?:diesem|dem) deal (?:heraus)?zu ?nehmen',
    ...TONGUES.flatMap(({ removals }) => removals),
  ].map(worded),
  PARTNER: [
    `(?:i|we)${WISH} (?:step (?:back|out)(?: of| from)? (?:this|the|our) (?:deal|work|part)|hand (?:over )?(?:all )?(?:of )?our roles(?: over)?)`,
    `(?:ich|wir) ${WISH_DE} (?:alle )?unsere rollen (?:ab|uber)geben`,
  ].map(worded),
}

/**
 * "I propose 70% for Lindgren & Falk, 30% for Harbor": two parts of what is not said, or one for a partner; no discount,
 * and not the half of a team.
 */
const PART =
  '\\d{1,3}(?:[.,]\\d+)? ?(?:%|percent|per cent|prozent|procent|pour cent|por ?ciento|por cento|per cento)'
const PROPOSED_SHARES =
  "(?:(?:i|we)(?:'d| would)?(?: like to)? (?:propose|suggest)|(?:ich|wir) schlagen?|(?:je|nous) propos(?:e|ons)|propongo|proponemos|proponho|propomos|proponiamo|(?:ik|wij|we) stel(?:len)?|proponuj(?:e|emy)|(?:jag|vi|jeg) foreslar)(?=[^.!?\\n]{0,120}P)(?![^.!?\\n]{0,160}(?:discount|rebate|rabatt|remise|descuento|desconto|sconto|korting|margin|vat))" +
  `[^.!?\\n]{0,60}?${PART}(?=[^.!?\\n]{1,60}${PART}| (?:for|to|fur|an|pour|a|para|al|per|voor|aan|dla|for|till|til) (?:(?:the|die|den|la|le|el|de|a|o) )?P)`
const CREDIT = [
  PROPOSED_SHARES,
  `(?:please|(?:i|we)(?:${WISH}|'d| would| want)?|let us|let's) ?(?:propose|suggest|like|want|split|change|set|raise|lower|increase|adjust)[^.!?\\n]{0,80}\\b(?:credit|split|shares?)|(?:our|my|the|P+) share (?:should|must|has to|needs to) (?:be|become|go)|(?:unser|mein|der) anteil (?:sollte|muss)|(?:ich|wir) (?:schlagen? vor|${WISH_DE})[^.!?\\n]{0,80}(?:anteile?|aufteilung|gutschrift)`,
  ...TONGUES.map(({ credit }) => credit),
].map(worded)
const WITHDRAWAL = [
  "(?:i|we)(?:'d| would)?(?: like to| want to|'ll| will)? (?:withdraw|take back) (?:my|our|the) proposal|forget (?:my|our) proposal|(?:ich|wir) (?:ziehen?|nehmen?) (?:meinen|unseren|den) vorschlag zuruck",
  ...TONGUES.map(({ withdrawal }) => withdrawal),
].map(worded)

function worded(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u')
}

/** Longer texts than this tell a story; nobody proposes in their last line. */
const LONGEST = 2_000

/** The sentence that wishes it, plainly or not; '' where none does. What else the mail tells stands elsewhere. */
export function wishIn(text: string, writer: Side, parties: Party[]): string {
  const sentences = sentencesOf(text.slice(0, LONGEST))
  return sentences.find((sentence) => inSentence(masked(sentence, parties), writer))?.text ?? ''
}

/** What the text proposes, in the name of `writer`; null when it proposes nothing. */
export function proposalIn(text: string, writer: Side, parties: Party[]): ProposalRead | null {
  const own = text.slice(0, LONGEST)
  const sentences = sentencesOf(own)
  for (const sentence of sentences) {
    const found = inSentence(masked(sentence, parties), writer)
    if (!found) continue
    const weak = weakness(sentences, sentence, found)
    if (weak) return { plain: false, why: weak }
    if (found.kind === 'WITHDRAWAL') return { plain: true, kind: found.kind, reason: '' }
    if (found.kind === 'ROLE_CHANGE' && found.to === null)
      return { plain: false, why: 'It does not say plainly who takes the role' }
    const reason = reasonOf(own, sentence, found, parties)
    if (reason === '') return { plain: false, why: 'A proposal says why' }
    if (found.kind !== 'ROLE_CHANGE') return { plain: true, kind: found.kind, reason }
    return { plain: true, kind: 'ROLE_CHANGE', role: found.role, to: found.to as Side, reason }
  }
  return null
}

/** `polite`: asked for, where the plainest would be said. */
type Found = { at: [number, number]; polite?: boolean } & (
  | { kind: 'ROLE_CHANGE'; role: Role; to: Side | null }
  | { kind: 'PARTNER_REMOVAL' | 'CREDIT_AMENDMENT' | 'WITHDRAWAL' }
)

function inSentence(words: string, writer: Side): Found | null {
  const change =
    roleChange(words, writer, ROLE_CHANGES, false) ??
    roleChange(words, writer, REQUESTS, true) ??
    roleChange(words, writer, JAPANESE.changes, true)
  if (change) return change
  const others: [Exclude<Found['kind'], 'ROLE_CHANGE'>, RegExp[]][] = [
    ['WITHDRAWAL', WITHDRAWAL],
    ['PARTNER_REMOVAL', REMOVALS[writer]],
    ['CREDIT_AMENDMENT', CREDIT],
  ]
  for (const [kind, patterns] of others) {
    const match = patterns.map((pattern) => pattern.exec(words)).find((each) => each !== null)
    if (match) return { at: spanOf(match), kind }
  }
  return null
}

function roleChange(words: string, writer: Side, patterns: RegExp[], polite: boolean): Found | null {
  for (const pattern of patterns) {
    const match = pattern.exec(words)
    const role = match && roleOf(match.groups?.role ?? '')
    if (!match || !role) continue
    const [start, end] = spanOf(match)
    const at: [number, number] = [start, end + (TAIL.exec(words.slice(end))?.[0].length ?? 0)]
    return { at, polite, kind: 'ROLE_CHANGE', role, to: sideOf(match.groups?.who ?? '', writer) }
  }
  return null
}

/** What belongs to the wish and is no reason: "from Harbor", "on this one". */
const TAIL =
  /^(?: (?:himself|herself|themselves|ourselves|myself|selbst|here|hier|over|back|again|please|now|instead|going forward|from (?:here|now) on|(?:on|for|in) (?:this|the) (?:one|deal|case|account)|(?:from|von|de|da|van) (?:P+|V+|you|them|us|ihnen|euch|uns)))+(?!\p{L})/u

const spanOf = (match: RegExpExecArray): [number, number] => [match.index, match.index + match[0].length]

function roleOf(words: string): Role | null {
  const tongues = [ROLE_WORDS, JAPANESE.roles, ...TONGUES.map(({ roles }) => roles)]
  const means = (role: Role) => tongues.some((names) => new RegExp(`^(?:${names[role]})$`, 'u').test(words))
  return ROLES.find(means) ?? null
}

/** "You" is the vendor to a partner, who writes to nobody else; from the vendor's own people it may be anybody. */
function sideOf(who: string, writer: Side): Side | null {
  if (/^P/.test(who)) return 'PARTNER'
  if (/^V/.test(who)) return 'VENDOR'
  if (/^(?:you|your|sie|ihr|ihnen|euch)/.test(who) || YOU_ABROAD.test(who))
    return writer === 'PARTNER' ? 'VENDOR' : null
  return writer
}

/** Folded, with the names of both sides in place as P and V; longest names first, and first names too. */
function masked({ text }: Sentence, parties: Party[]): string {
  const names = parties
    .flatMap(({ name, side, person }) =>
      [name, ...shortNames(name, person)].map((each) => ({ name: each, side })),
    )
    .filter(({ name }) => name.length > 2)
    .sort((a, b) => b.name.length - a.name.length)
  let words = fold(text).replace(/[’`]/g, "'").replace(/\s/g, ' ')
  for (const { name, side } of names) {
    const folded = fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    words = words.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${folded}(?:'s)?(?![\\p{L}\\p{N}])`, 'gu'),
      (found) => (side === 'PARTNER' ? 'P' : 'V').repeat(found.length),
    )
  }
  for (const [pattern, mark] of CALLED)
    words = words.replace(pattern, (_, a, found) =>
      a ? `a ${mark.repeat(found.length - 1)}` : mark.repeat(found.length),
    )
  return words
}

/** "Harbor" for Harbor Systems; "Herr Falk" for Erik Falk. */
const shortNames = (name: string, person = false): string[] => {
  const parts = name.split(/\s+/)
  return [...parts.slice(0, 1), ...(person ? parts.slice(-1) : [])]
}

/** By what they are: "the partner", "an den Partner", "al partner". */
const CALLED: [RegExp, string][] = [
  ['(?:partner|partenaire|socio|parceiro)', 'P'],
  ['(?:vendor|manufacturer|hersteller|editeur|fabricante|produttore|fornecedor|leverancier)', 'V'],
].map(([who, mark]) => [
  new RegExp(
    `((?<!\\p{L})(?:a(?=[luo] ))?)((?:(?:the|our|der|den|dem|unser(?:e[nm])?|le|notre|el|nuestro|il|(?:il )?nostro|o|(?:o )?nosso|de|onze|l|u) |l')${who})(?!\\p{L})`,
    'gu',
  ),
  mark ?? '',
])

/** "Is that ok?" after it asks nothing that the proposal itself does not ask. */
const ASKS_CONSENT =
  /^(?:is|would|does|are|sind|ist|ware|passt) [^?]{0,40}\b(?:ok|okay|fine|alright|work|good|agree|recht|einverstanden|so)\b[^?]{0,30}\?|^(?:ok|okay|agreed|einverstanden|passt)[^?]{0,10}\?/

/** Why the words are no plain proposal; null when they are. Every sentence counts: "but only if …" takes it back. */
function weakness(
  sentences: Sentence[],
  proposing: Sentence,
  { at: [start, end], polite = false }: Found,
): string | null {
  const languages = likelyLanguages(sentences.map(({ plain }) => plain).join(' '))
  for (const sentence of sentences) {
    const forbidden = forbids(sentence)
    if (forbidden) return `Nothing is proposed: ${forbidden}`
    if (ASKS_CONSENT.test(sentence.plain)) continue
    const courtesy = polite && sentence === proposing
    // "Würde ich gern" voices no doubt.
    const said = sentence === proposing ? withoutSpan(sentence, start, end) : sentence
    const { asks, condition, wink, doubt } = forceOf(said, languages)
    if (asks && !courtesy) return 'It asks whether, instead of proposing it'
    if (condition) return 'It is tied to a condition'
    if (sentence === proposing && (wink || (doubt && !courtesy))) return 'It voices doubt'
  }
  const denied = negated(proposing.plain, start, end, languages)
  return denied ? 'It says that something should not change' : null
}

const withoutSpan = (sentence: Sentence, start: number, end: number): Sentence => ({
  ...sentence,
  plain: sentence.plain.slice(0, start) + 'x'.repeat(end - start) + sentence.plain.slice(end),
})

const BECAUSE =
  /\b(?:because|since|as|for the reason that|(?:the )?reason(?: is)?(?: that)?|weil|da|denn|grund)\b[\s,:]*/i
const LEADS_IN = new RegExp(`^[\\s,;:.–—-]*(?:(?:and |und )?${BECAUSE.source})?`, 'i')

/**
 * What stands after the proposal in its sentence ("because …"), before it ("…, so we would like to"), in the sentence that
 * follows, or in what came before. The figures of a split are no reason: there it begins after "because", or with the
 * next sentence. Other news of the mail are none either.
 */
function reasonOf(text: string, { start, end }: Sentence, { kind, at }: Found, parties: Party[]): string {
  const rest = text.slice(start + at[1], end)
  const because = BECAUSE.exec(rest) ?? BECAUSE_ABROAD.exec(rest)
  const own = kind !== 'CREDIT_AMENDMENT' ? rest : because ? rest.slice(because.index) : lastClause(rest)
  const led = SO.exec(text.slice(start, start + at[0]))?.groups?.why ?? ''
  const names = parties.map(({ name }) => name)
  const clean = (words: string) => withoutThanks(withoutBecause(words), names)
  const why = withoutAddress(clean(led))
  const reasons = saysSomething(clean(own))
    ? [saysSomething(why) ? `${why}, ${own.replace(/^[\s,;:–-]+/, '').trim()}` : clean(own)]
    : [why, clean(unlabelled(text.slice(end))), withoutThanks(text.slice(0, start + at[0]), names)]
  return reasons.find(saysSomething)?.slice(0, 1_000) ?? ''
}

/** ", Tom got us in": a clause behind the figures, and not one more share or name. */
const lastClause = (words: string): string => {
  const clause = words.slice(words.lastIndexOf(',') + 1)
  return /\d|^\s*(?:and|und|et|y|e|en)\s/.test(clause) || clause.trim().split(/\s+/).length < 4 ? '' : clause
}

/** "They know them already, so …": the reason leads to the wish. */
const SO =
  /^(?<why>.*?)[\s,;–-]+(?:and |und |et |y |e |en )?(?:so|hence|therefore|thus|daher|deshalb|darum|donc|as[ií] que|por eso|por isso|quindi|perci[oò]|dus|daarom)[\s,]*$/isu

/** "Priya, we have …" speaks to her. */
const withoutAddress = (words: string): string => words.replace(/^\p{Lu}[\p{L}'’-]{1,20}\s*[,–-]\s+/u, '')

/** Up to what is headed as something else ("Next step: demo on 3 March"). */
function unlabelled(text: string): string {
  const next = sentencesOf(text).find((sentence) => LABELLED.test(sentence.text))
  return next ? text.slice(0, next.start) : text
}
const LABELLED = /^\s*[^\s:]{1,24}(?: [^\s:]{1,24}){0,2}:\s/u

function withoutBecause(words: string): string {
  const rest = words.replace(LEADS_IN, '')
  const abroad = BECAUSE_ABROAD.exec(rest)
  return abroad?.index === 0 ? rest.slice(abroad[0].length) : rest
}

const saysSomething = (words: string): boolean => words.replace(/[^\p{L}]/gu, '').length >= 10

function withoutThanks(words: string, names: string[]): string {
  const lines = words.trim().split('\n')
  while (lines.length > 0 && (lines.at(-1)?.trim() === '' || isPolite(lines.at(-1) ?? '', names))) lines.pop()
  while (lines.length > 0 && (lines[0]?.trim() === '' || isPolite(lines[0] ?? '', names))) lines.shift()
  return lines.join('\n').trim()
}
