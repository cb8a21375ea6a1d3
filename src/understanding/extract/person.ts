/**
 * Persons in a stretch of text: runs of capitalised words that honorifics, titles, labels, cues and addresses
 * show to be somebody's name, with the job title beside them.
 */
import { fold, plain, squeeze } from './fold.ts'
import { FUNCTIONS, GIVEN_NAMES, HONORIFICS, isTitleWord, NOT_NAMES, ORG_WORDS } from './people-words.ts'

export interface Span {
  start: number
  end: number
}

export interface PersonMention extends Span {
  /** Without honorifics that are not part of the name ("Mr.", "Frau"); "Dr." stays. */
  name: string
  title: Span | null
  honorific: boolean
  /** How much speaks for a person, from the words alone. */
  score: number
}

interface Word extends Span {
  text: string
  low: string
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*\.?/gu
const PARTICLES = new Set(
  'de del della delle dos das da do di du la le van von vom der den ten ter te zu zur zum af av al el bin ibn y e ed san st saint mac'.split(
    ' ',
  ),
)
const CAPITAL = /^(?:\p{Lu}|['’dlDL]['’]\p{Lu})/u

/** Runs of capitalised words with the particles between them; at most seven words each. */
function runs(text: string, low: string, from: number, to: number): Word[][] {
  const found: Word[][] = []
  let run: Word[] = []
  const close = () => {
    while (run.length > 0 && PARTICLES.has(run.at(-1)!.low) && !CAPITAL.test(run.at(-1)!.text)) run.pop()
    if (run.length > 0) found.push(run)
    run = []
  }
  const stretch = text.slice(from, to)
  for (const m of stretch.matchAll(WORD)) {
    let word = m[0]
    const start = from + m.index
    const last = run.at(-1)
    const joined = last === undefined || /^[ \u00a0\u2009]{1,2}$|^ ?\n ?$/.test(text.slice(last.end, start))
    if (!joined || run.length >= 8) close()
    const initial =
      /^\p{Lu}\.$/u.test(word) ||
      HONORIFICS.has(fold(word.replace('.', ''))) ||
      /^(?:St|Jr|Sr|Ph)\.$/.test(word)
    const dotted = word.endsWith('.')
    if (dotted && !initial) word = word.slice(0, -1)
    word = word.replace(/['’]s$/u, '').replace(/[-'’]$/u, '')
    if (word === '') continue
    const end = start + word.length
    const item = { text: word, low: low.slice(start, end), start, end }
    if (CAPITAL.test(word) || (run.length > 0 && PARTICLES.has(item.low))) run.push(item)
    else close()
    if ((dotted && !initial) || m[0] !== word + (dotted && !initial ? '.' : '')) close()
  }
  close()
  return found
}

const NAME_CUE =
  /(?:contact (?:is|there is|will be|at \S+ is)|talk(?:ed|ing)? (?:to|with)|spoke (?:to|with)|speak (?:to|with)|speaking (?:to|with)|chat(?:ted)? with|met(?: with)?|meeting(?: with)?|call(?:ed)?|called|named|ask for|reach|reach out to|contact|name is|introduced (?:me )?to|know|knows|sponsor is|champion is|buyer is|owner is|attn:?|with their|it'?s|heiss?t|ist|gesprochen mit|gesprach mit|kontakt(?: ist| zu| mit)?|ansprechpartner(?:in)?(?: ist| dort ist| vor ort ist)?|zustandig ist|heiss?t|contact est|interlocuteur est|interlocutrice est|s'appelle|avec|parle (?:a|avec)|contacto es|se llama|con|hablado con|hablar con|contato e|falar com|falei com|chama-se|o contacto e|referente e|contatto e|si chiama|parlato con|contactpersoon is|heet|gesproken met|met|spreken met|via|thanks to|from)\s*(?:the |an? |die |der |den |la |le |el |il |o |a )?$/

/** Persons of one stretch. `low` is the folded text; offsets are those of the whole text. */
export function findPersons(
  text: string,
  low: string,
  from: number,
  to: number,
  labelled: boolean,
): PersonMention[] {
  const found: PersonMention[] = []
  for (const run of runs(text, low, from, to)) {
    for (const piece of split(run)) {
      const mention = judge(text, low, from, to, piece, labelled)
      if (mention !== null) found.push(mention)
    }
  }
  if (labelled || /[様氏]/.test(text.slice(from, to))) found.push(...japanese(text, from, to, labelled))
  return found
}

/** Cuts a run at job titles ("CFO Jane Doe", "Leiterin Einkauf Maria Huber") and drops what cannot be a name. */
function split(run: Word[]): Word[][] {
  if (run.some((word) => legal(word.text) && run.length > 1)) return []
  const pieces: Word[][] = []
  let piece: Word[] = []
  const close = () => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
  }
  for (const word of run) {
    const bare = word.low.replace(/\.$/, '')
    if (HONORIFICS.has(bare) && CAPITAL.test(word.text)) {
      if (piece.length > 0 && !HONORIFICS.has(piece.at(-1)!.low.replace(/\.$/, ''))) close()
      piece.push(word)
    } else if (PARTICLES.has(bare) && piece.length > 0 && !CAPITAL.test(word.text)) piece.push(word)
    else if (isTitleWord(bare) && !(GIVEN_NAMES.has(bare) && piece.length === 0)) close()
    else if (NOT_NAMES.has(bare) && !GIVEN_NAMES.has(bare)) close()
    else piece.push(word)
  }
  close()
  return pieces.map(cutAtGivenName).filter((words) => words.length > 0)
}
const legal = (word: string): boolean =>
  /^(?:GmbH|AG|KG|Ltd|LLC|Inc|S\.?A|SAS|SARL|S\.?r\.?l|SpA|BV|NV|AB|Oy|ApS|PLC|Limited|Corp|Lda|Ltda|OHG|KGaA)$/i.test(
    word,
  )

/** "Einkauf Maria Huber", "Talk Yolanda Pruitt": the name begins at the given name. */
function cutAtGivenName(words: Word[]): Word[] {
  let first = words.findIndex((word) => !PARTICLES.has(word.low))
  if (first < 0) return []
  const honorific = HONORIFICS.has(words[first]!.low.replace(/\.$/, ''))
  if (!honorific && words.length > 2) {
    const given = words.findIndex(
      (word, i) => i > 0 && i < words.length - 1 && GIVEN_NAMES.has(word.low.split('-')[0]!),
    )
    if (given > 0 && !GIVEN_NAMES.has(words[0]!.low.split('-')[0]!) && !/^\p{Lu}\.$/u.test(words[0]!.text))
      first = given
  }
  let last = words.length
  while (last > 0 && PARTICLES.has(words[last - 1]!.low) && !CAPITAL.test(words[last - 1]!.text)) last--
  return words.slice(first, last)
}

/** "ing. Dario Belfiore", "sig.ra Rossi" in running text. */
const LOWER_HONORIFIC =
  /(?:^|[\s,(])(?:ing|dott|dott\.ssa|dr|dra|sig|sig\.ra|avv|geom|arch|prof|sr|sra|mr|mrs|ms|mme|m|lic|drs|ir|dhr|mevr|mw)\.\s*$/
/** "Head of Information Security": what follows is the field, not a name. */
const PART_OF_TITLE =
  /(?:^|[\s,(])(?:head|chief|director|directora?|manager|vp|president|leiter\p{L}*|jefe|jefa|responsable|directeur|directrice|chef|gerente|diretora?|direttore|direttrice|responsabile|capo|hoofd|officer|lead)\s+(?:of|de|der|des|fur|di|do|da|van|del|du|della|dell'|for|informations?|information)\s*(?:the |la |el |il )?$/u
const TITLE_RIGHT_BEFORE =
  /(?:manager|director|head|chief|officer|lead|leader|president|coordinator|supervisor|engineer|leiter\p{L}*|leitung|leiterin|chef\p{L}*|referent\p{L}*|direktor\p{L}*|responsable|directeur|directrice|jefe|jefa|gerente|diretora?|responsabile|direttore|hoofd)\s$/u
const DOCTOR = new Set(['dr', 'prof', 'professor'])

function judge(
  text: string,
  low: string,
  from: number,
  to: number,
  words: Word[],
  labelled: boolean,
): PersonMention | null {
  let own = words
  let honorific = false
  const bare = (word: Word): string => word.low.replace(/\.$/, '')
  let keep = 0
  while (own.length > 0 && HONORIFICS.has(bare(own[0]!))) {
    honorific = true
    keep = DOCTOR.has(bare(own[0]!)) ? keep + 1 : 0
    own = own.slice(1)
  }
  const core = own.filter((word) => !PARTICLES.has(word.low) || CAPITAL.test(word.text))
  if (core.length === 0 || core.length > 5) return null
  if (core.some((word) => ORG_WORDS.has(bare(word)) && !GIVEN_NAMES.has(bare(word))) && !honorific)
    return null
  if (core.some((word) => FUNCTIONS.has(word.low)) && !honorific) return null
  if (core.length === 2 && /^\p{Lu}{2,3}$/u.test(core[1]!.text) && !GIVEN_NAMES.has(core[0]!.low)) return null
  const opening = words[0]!.start
  const abbreviated = LOWER_HONORIFIC.exec(low.slice(Math.max(from, opening - 14), opening))
  if (abbreviated) honorific = true
  const first = words[words.indexOf(own[0]!) - keep]!
  const start = first.start
  const end = own.at(-1)!.end
  const name = text.slice(start, end).replace(/\s+/g, ' ')
  const lead = opening - (abbreviated?.[0].trimStart().length ?? 0)
  if (!honorific && PART_OF_TITLE.test(low.slice(Math.max(from, opening - 40), opening))) return null
  const beside = titleBeside(text, low, from, to, lead, end)
  const title =
    beside !== null &&
    /^(?:former|formerly|ex-|ehemalige|fruhere|ancien|antig|ex )/.test(low.slice(beside.start))
      ? null
      : beside
  const given =
    GIVEN_NAMES.has(core[0]!.low.split('-')[0]!) ||
    (core.length > 1 && GIVEN_NAMES.has(core[1]!.low) && core[1]!.text.length > 2)
  const cue = NAME_CUE.test(low.slice(Math.max(from, lead - 50), lead))
  let score = 0
  if (honorific) score += 3
  if (title !== null) score += 2
  if (given) score += 2
  if (cue) score += 1
  if (labelled) score += 2
  // "Manager Local Laws": what follows a title in one run of capitals is the title's own tail.
  if (TITLE_RIGHT_BEFORE.test(low.slice(Math.max(from, opening - 24), opening)) && !given && !honorific)
    score -= 3
  if (core.length === 1 && !honorific) score -= 2
  if (core.length >= 2 && core.length <= 3) score += 0.5
  return { start, end, name, title, honorific, score }
}

const DELIMITER = /[,;()|\n\t•*]|\s[-–—/]\s|\s{3,}|:\s|\.\s/
const AFTER_NAME =
  /^(?:'s\s|\s*[,(|/–-]+\s*|\s*\n\s*|\s+(?:is|ist|est|es|e|was|war)\s+)(?:(?:is|ist|est|es|e|he is|she is|he's|she's|who is|der|die|das|the|their|our new|ihr|ihre|unser|la|le|il|el|o|a|de|het|leur|su|seu|sua|als|as|hun|now|new|neue[rn]?|jetzt)\s+|l')*/

/** The job title in apposition to a name at `start`..`end`: "Jane Doe, CFO" or "their CFO, Jane Doe". */
export function titleBeside(
  text: string,
  low: string,
  from: number,
  to: number,
  start: number,
  end: number,
): Span | null {
  const after = low.slice(end, Math.min(to, end + 120))
  const glue = AFTER_NAME.exec(after)
  if (glue !== null && glue[0].trim() !== '') {
    const at = end + glue[0].length
    const span = titleSpan(text, low, at, Math.min(to, at + 90))
    const said = span !== null && span.start - at <= 1 ? span : null
    // "The VP of Risk, Harold Pike, is the buyer": the part that he plays is not his title.
    const part =
      said !== null &&
      /^(?:\w+ )?(?:buyer|sponsor|champion|lead|contact|decision maker)$/.test(
        low.slice(said.start, said.end),
      )
    const before = part ? titleBefore(text, low, Math.max(from, start - 110), start) : null
    if (said !== null) return before ?? said
  }
  return (
    titleBefore(text, low, Math.max(from, start - 110), start) ??
    (after.length > 0 ? titleLater(text, low, end, Math.min(to, end + 160)) : null)
  )
}

/** "Gill Stanton their ops director", "Bruce Tanner gm", "Paula Reiss, p.reiss@…, she's the purchasing lead". */
function titleLater(text: string, low: string, end: number, to: number): Span | null {
  const rest = low.slice(end, to)
  const beside =
    /^\s+(?=(?:c[eiftmos]o|ciso|gm|md|daf|dsi|rssi|vp)(?![\p{L}]))|^\s+(?:their|deren|ihr|ihre|leur|su|hun|who is|who's)\s/u.exec(
      rest,
    )
  const later =
    /[,;.(–-]\s*(?:and )?(?:she|he|sie|er|elle|il|ella|ela|lei|lui|zij|hij)(?:'s| is| ist| est| es| e) (?:the |their |our |a |die |der |ihre? |la |le |el |il |a |o |de )?/.exec(
      rest,
    )
  const glue = beside ?? later
  if (glue === null) return null
  const at = end + glue.index + glue[0].length
  const span = titleSpan(text, low, at, Math.min(to, at + 60))
  if (span === null || span.start - at > 1) return null
  const cut = /\s(?:today|yesterday|heute|gestern|hier|ayer|oggi|ieri|on |last |there).*$|\s\S+@.*$/.exec(
    low.slice(span.start, span.end),
  )
  return cut === null ? span : { start: span.start, end: span.start + cut.index }
}

/** The title that begins at `at`: up to the next delimiter, if what stands there is one. */
export function titleSpan(_text: string, low: string, at: number, to: number): Span | null {
  const rest = low.slice(at, to)
  const bracketed = /\(\s*$/.test(low.slice(Math.max(0, at - 3), at))
  const parts = rest.split(bracketed ? /[,;()|\n\t]/ : DELIMITER)
  let piece = parts[0]!
  const cut = piece.search(
    /\s(?:at|bei|chez|presso|bij|@|who|and (?:he|she|is|his|her|the|our|my|also|now|your|a)|und (?:unser\w*|auch|unsere)|et (?:notre|son|sa)|y (?:nuestr\w*|su)|e (?:nostr\w*|noss\w*|o nosso|a nossa)|en (?:onze|ons)|will|is|has|was|can|der|die das|qui|que|che|wants|tel|phone|mobile?|email|mail|direct|hat|ist|mochte|wird|sucht|est|souhaite|veut|quiere|vuole|wil|heeft|told|said|asked|und (?:er|sie|hat|will)|reachable|erreichbar|op|under|unter|on \+?\d)\s|\s(?:\+|\()?\d{2,}|\S+@/,
  )
  if (cut >= 0) piece = piece.slice(0, cut)
  const acronym =
    /^(?:the |die |der )?(c[a-z]o|ciso|md|vp|cdao) (?:of|der|des|von|du|de|del|della|van|at|da|do)\s/.exec(
      piece,
    )
  if (acronym !== null) piece = acronym[1]!
  piece = piece
    .trimEnd()
    .replace(
      /\s+(?:selbst|himself|herself|lui-meme|elle-meme|en personne|el mismo|ela mesma|stesso|zelf|there|dort|here|hier|by the way)$/,
      '',
    )
    .replace(/[\s.,:&-]+$/, '')
  const lead =
    /^[\s*"'-]*(?:(?:the|their|ihr|ihre|der|die|das|la|le|il|el|leur|su|seu|sua|hun|our|als|as)\s+|l')?/.exec(
      piece,
    )![0].length
  if (!isTitle(piece.slice(lead))) return null
  return { start: at + lead, end: at + piece.length }
}

/** Whether a piece reads as a job title: short, with a word that titles are made of, without a verb. */
export function isTitle(piece: string): boolean {
  const words = plain(piece).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > 9 || /@|\d{3}/.test(piece)) return false
  if (
    /\b(?:is|are|was|will|would|has|have|had|wants?|needs?|ist|sind|hat|haben|wird|est|sont|tiene|tem|heeft|we|wir|nous|they|sie|they)\b/.test(
      fold(piece),
    )
  )
    return false
  if (words.every((word) => FUNCTIONS.has(word))) return words.length <= 3
  return (
    piece.split(/[\s/,()-]+|&/).some((word) => isTitleWord(fold(word).replace(/[.:]+$/, ''))) ||
    words.some(isTitleWord) ||
    isTitleWord(fold(piece))
  )
}

/** "their Head of IT, Jane", "CFO Jane", "the COO …, a guy called Rufus", "Leiter IT ist Herr Maier". */
function titleBefore(text: string, low: string, from: number, start: number): Span | null {
  const window = low.slice(from, start)
  const glue =
    /(?:[,:(–-]\s*|\s+(?:is|ist|est|es|e|war|was|named|called|namens|heiss?t|nomme|llamad[oa]|chamad[oa]|di nome|genaamd|is now|ist jetzt)\s+(?:(?:now|jetzt|the|a|an)\s+)?|,?\s*(?:a|an|ein|une?|un) (?:guy|man|lady|woman|gentleman|certain|chap|person)\s*(?:called|named|by the name of)?\s*)$/.exec(
      window,
    )
  const until = glue === null ? window.length : glue.index
  const head = window.slice(0, until).replace(/\s+$/, '')
  if (glue === null && !/\s$/.test(window)) return null
  const parts = head.split(/[,;()|\n\t•]|\s[-–—]\s|\.\s|:\s/)
  const piece = parts.at(-1)!
  const pieceStart = head.length - piece.length
  const called = glue !== null && /called|named|namens|guy|man|lady|woman/.test(glue[0])
  const words = [...piece.matchAll(/[\p{L}\p{N}&/'.-]+/gu)]
  let first = -1
  let last = -1
  for (let i = words.length - 1; i >= 0 && words.length - i <= (called ? 16 : 8); i--) {
    if (!isTitleWord(words[i]![0].replace(/\.$/, ''))) continue
    first = i
    last = last < 0 ? i : last
  }
  if (first < 0 && called && parts.length > 1) return titleBefore(text, low, from, from + pieceStart)
  if (first < 0) return null
  const acronym =
    /^(?:c[a-z]{1,2}o|ciso|cdao|md|gm|vp|evp|svp|dsi|rssi|daf|drh|it)$/.test(words[first]![0]) &&
    first === last
  while (first > 0 && !STOPS_TITLE.test(words[first - 1]![0])) first--
  if (!acronym) last = glue === null || !called ? words.length - 1 : last
  while (
    last > first &&
    /^(?:selbst|himself|herself|there|dort|stesso|zelf|mismo|misma)$/.test(words[last]![0])
  )
    last--
  const begin = from + pieceStart + words[first]!.index
  const end = from + pieceStart + words[last]!.index + words[last]![0].length
  const candidate = text.slice(begin, end)
  if (end - begin > 70 || !isTitle(candidate)) return null
  return { start: begin, end }
}
const STOPS_TITLE =
  /^(?:do|da|dos|das|del|al|dal|dalla|alla|vom|beim|as|als|heard|the|their|our|his|her|its|a|an|with|to|by|from|and|that|is|of|for|ihr|ihre[mnrs]?|der|die|das|dem|den|mit|vom|von|unser\w*|seine?|und|le|la|les|leur|avec|au|du|et|notre|mon|el|su|con|y|o|seu|sua|com|il|lo|loro|suo|de|het|hun|met|en|een|spoke|met|is|ist|est|es|e|talk|call|contact|neue[rn]?|new|nouveau|nouvelle|nuevo|nueva|customer'?s?|kunde|kunden|client|cliente|there|ansprechpartner|kontakt|hier|dort|via|herr|frau|mr|mrs|ms)$/

const HAN_TITLE =
  '(?:部長|課長|社長|係長|主任|取締役|本部長|室長|次長|専務|常務|所長|工場長|担当|マネージャー)'
const HAN_NAME = new RegExp(
  `(?:^|[\\s、,：:（(/／]|${HAN_TITLE}の?)(?!${HAN_TITLE})([\\u4e00-\\u9fff々]{1,4}[ \\u3000]?(?!様|氏|さん|${HAN_TITLE})[\\u4e00-\\u9fff々\\u3040-\\u30ff]{0,4}?)[ \\u3000]?(様|氏|さん)?(?=[\\s、,。（(/／]|$)`,
  'gu',
)

function japanese(text: string, from: number, to: number, labelled: boolean): PersonMention[] {
  const stretch = text.slice(from, to)
  const found: PersonMention[] = []
  for (const m of stretch.matchAll(HAN_NAME)) {
    const name = m[1]!
    if (!m[2] && !labelled) continue
    if (isTitleWord(name) || name.length < 2 || /[部課社店係会株式様]/.test(name)) continue
    const start = from + m.index + m[0].indexOf(name)
    const before = stretch.slice(0, start - from).replace(/[\s\u3000]+$/, '')
    const piece = before
      .split(/[、,：:。\n]/)
      .at(-1)!
      .trim()
    const title = isTitleWord(piece) ? from + before.length - piece.length : -1
    found.push({
      start,
      end: start + name.length,
      name: name.replace(/[\s\u3000]+/g, ' '),
      title: title >= 0 ? { start: title, end: title + piece.length } : null,
      honorific: m[2] !== undefined,
      score: 4,
    })
  }
  return found
}

/** Name words for comparing: without honorifics, folded. */
export const nameKey = (name: string): string[] =>
  plain(name.replace(/[様氏]|さん/g, ' '))
    .split(' ')
    .filter((word, i, all) => word !== '' && (!HONORIFICS.has(word) || i === all.length - 1))

/** Whether two names can be the same person: one's words are all in the other, initials matching whole words. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)]
  if (x.length === 0 || y.length === 0) return false
  const inside = (small: string[], big: string[]) =>
    small.every((word) =>
      big.some((other) => other === word || (word.length === 1 && other.startsWith(word))),
    )
  return inside(x, y) || inside(y, x)
}

/** How well a mailbox fits a name: 0 not at all .. 3 ("j.petrie" and "Joanne Petrie"). */
export function mailboxFits(email: string, name: string): number {
  const local = email.split('@')[0]!
  const words = nameKey(name)
    .map(spell)
    .filter((word) => word.length > 1)
  if (words.length === 0) return 0
  const box = spell(squeeze(local))
  const hits = words.filter((word) => word.length > 2 && box.includes(word))
  if (hits.length >= 2) return 3
  const [first, last] = [words[0]!, words.at(-1)!]
  if (hits.length === 1) {
    const rest = box.replace(hits[0]!, '')
    if (rest === '') return 2
    const initials = words.filter((word) => word !== hits[0]).map((word) => word[0]!)
    return initials.some((letter) => rest.startsWith(letter) || rest.endsWith(letter)) ? 3 : 1
  }
  if (box.length <= 4 && box.length >= 2 && box[0] === first[0] && box.at(-1) === last[0]) return 2
  return last.length >= 5 && box.includes(last.slice(0, 4)) ? 1 : 0
}

/** "mueller", "müller" and "muller" alike: two-letter umlauts and double s made one. */
export const spell = (word: string): string =>
  word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ss/g, 's')
