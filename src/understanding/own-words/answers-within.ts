/**
 * Answers typed into the letter that is answered, which no client marks as the writer's: Outlook, Notes and others
 * leave the letter editable below its header, and people write under each question, in blue, behind their initials.
 *
 * What was quoted must never become the writer's word. So something has to tell the two apart: a sign that only the
 * sender would write, or another hand than the letter's, and in most cases what they say on top ("answers below") or
 * that each of the lines stands right behind a question. Lines of which that is not sure stay quoted.
 */
import { type Hand, hueOfHand } from '../parse/html-hand.ts'
import type { HtmlLine } from '../parse/html-text.ts'
import type { Mailbox } from '../parsed-mail.ts'
import { type Announced, announcedIn, isWordedAnswer, signOf, tagOf } from './answer-marks.ts'
import { type Letter, type LetterLine, letterBelow } from './letter-below.ts'
import { senderTags } from './sender-name.ts'

interface Answering {
  text: string
  html: HtmlLine[] | null
  from: Mailbox | null
  to: Mailbox[]
  subject: string
}

/** A line or the part of it that was typed. */
interface Piece {
  line: number
  start: number
  end: number
}

interface Seen {
  letter: LetterLine[]
  above: LetterLine[]
  announced: Announced
  /** Hardly anything stands on top: what there is to say must stand within. */
  short: boolean
  top: string
  from: Mailbox | null
}

/** A greeting, and where to look. */
const FEW_WORDS = 12

/** The typed pieces in order; [] when nothing was typed there, or nobody can tell. `top`: what was typed above. */
export function answersWithin(mail: Answering, top: string): string[] {
  const found = letterBelow(mail)
  if (found === null) return []
  const seen = seenOf(found, top, mail.from)
  const pieces = [signedPieces, handPieces, markedPieces, gapPieces, listPieces]
    .map((read) => read(seen))
    .find((read) => read.length > 0)
  return textsOf(pieces ?? [], seen.letter)
}

const seenOf = ({ lines, above }: Letter, top: string, from: Mailbox | null): Seen => ({
  letter: lines,
  above,
  announced: announcedIn(top),
  short: top.split(/\s+/).length <= FEW_WORDS,
  top,
  from,
})

const whole = (line: number, { text }: LetterLine): Piece => ({ line, start: 0, end: text.length })

function textsOf(pieces: Piece[], letter: LetterLine[]): string[] {
  return pieces
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map(({ line, start, end }) => letter[line]!.text.slice(start, end).trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
}

// ---------- Where an answer stands ----------

const asks = (text: string): boolean => /[?？]["”»)\s]*$/.test(text)
const NUMBERED = /^\s{0,6}(\d{1,2})[.)]\s/
/** A question, one of a numbered list, or a label that waits for its value. */
const mayAsk = (text: string): boolean => asks(text) || NUMBERED.test(text) || /[:：]\s*$/.test(text)

/**
 * Right behind a question: in its line, or on the next one that is filled. Three lines behind one question may be a
 * choice that our letter offers ("-> Won", "-> Lost"): only the first of them stands behind it.
 */
function isBehindQuestion(letter: LetterLine[], { line, start }: Piece, questions = mayAsk): boolean {
  const before = letter[line]!.text.slice(0, start)
  if (before.trim() !== '') return mayAsk(before.trimEnd()) || /\t$/.test(before)
  return questions(filledAbove(letter, line)?.text.trim() ?? '')
}

function filledAbove(letter: LetterLine[], line: number): LetterLine | undefined {
  return letter.slice(Math.max(0, line - 4), line).findLast(({ text }) => text.trim() !== '')
}

// ---------- Signed with a name ----------

/** Behind the sender's initials or name; and the other lines in the hand of these. */
function signedPieces(seen: Seen): Piece[] {
  const { letter, announced } = seen
  const { initials, names } = senderTags(seen.from)
  const own = new Set<number>()
  letter.forEach(({ text }, line) => {
    const mark = tagOf(text)
    if (mark === null || asks(text)) return
    const { tag, bracketed } = mark
    if (initials.has(tag) && (bracketed || announced.any || behind(letter, line, own, names))) own.add(line)
    else if (names.has(tag) && behind(letter, line, own, names)) own.add(line)
  })
  if (own.size === 0) return []
  const hands = new Set([...own].map((line) => keyOf(dominant(letter[line]!))))
  hands.delete('')
  const inTheSame = letter.flatMap((each, line) =>
    own.has(line) || !hands.has(keyOf(dominant(each))) || keyOf(dominant(each)).startsWith('b')
      ? []
      : [whole(line, each)],
  )
  return [...[...own].map((line) => whole(line, letter[line]!)), ...inTheSame, ...wrapped(letter, own)]
}

/** Behind a question, or another of these; a greeting ("Gethin:") is no question. */
function behind(letter: LetterLine[], line: number, own: Set<number>, names: Set<string>): boolean {
  const above = filledAbove(letter, line)
  const text = above?.text.toLowerCase() ?? ''
  if (/[:,]\s*$/.test(text) && [...names].some((name) => text.includes(name))) return false
  const follows = above !== undefined && own.has(letter.indexOf(above, Math.max(0, line - 4)))
  return follows || isBehindQuestion(letter, whole(line, letter[line]!))
}

/** The rest of an answer that the client broke where the line was full. */
function wrapped(letter: LetterLine[], own: Set<number>): Piece[] {
  const rest: Piece[] = []
  for (const line of own) {
    for (let next = line + 1; next < letter.length && !own.has(next); next++) {
      const [before, text] = [letter[next - 1]!.text, letter[next]!.text]
      if (text.trim() === '' || mayAsk(text) || !isFull(before, text)) break
      rest.push(whole(next, letter[next]!))
    }
  }
  return rest
}
const WIDTH = 70

// ---------- Written in another hand ----------

/** The name of a hand, '' for the plain one and for links. */
function keyOf(hand: Hand | null): string {
  if (hand === null || hand.link) return ''
  if (hand.ink !== '' || hand.marker !== '') return `c${hand.ink}${hand.marker}`
  return hand.bold ? 'b' : hand.italic ? 'i' : ''
}

/** The hand of more than half of a line. */
function dominant({ text, hands }: LetterLine): Hand | null {
  const linked = hands.reduce((sum, { start, end, hand }) => sum + (hand.link ? end - start : 0), 0)
  const lengths = new Map<string, { length: number; hand: Hand }>()
  for (const { start, end, hand } of hands) {
    const key = keyOf(hand)
    if (key !== '') lengths.set(key, { hand, length: (lengths.get(key)?.length ?? 0) + end - start })
  }
  const most = [...lengths.values()].sort((a, b) => b.length - a.length)[0]
  return most !== undefined && most.length > (text.length - linked) / 2 ? most.hand : null
}

/** The stretches of each hand; links and blanks between two of them, or at their end, go with them. */
function piecesByHand(letter: LetterLine[]): Map<string, { hand: Hand; pieces: Piece[] }> {
  const found = new Map<string, { hand: Hand; pieces: Piece[] }>()
  letter.forEach(({ text, hands }, line) => {
    for (const { start, end, hand } of hands) {
      const key = keyOf(hand)
      if (key === '') continue
      const entry = found.get(key) ?? { hand, pieces: [] }
      found.set(key, entry)
      const last = entry.pieces.at(-1)
      if (last?.line === line && neutral(text, hands, last.end, start)) last.end = end
      else entry.pieces.push({ line, start, end })
    }
    for (const { pieces } of found.values()) {
      const last = pieces.at(-1)
      if (last?.line === line && neutral(text, hands, last.end, text.length)) last.end = text.length
    }
  })
  return found
}

/** Nothing but links, blanks and punctuation. */
function neutral(text: string, hands: LetterLine['hands'], from: number, to: number): boolean {
  let at = from
  for (const { start, end, hand } of hands) {
    if (!hand.link || start < at || end > to) continue
    if (/[\p{L}\p{N}]/u.test(text.slice(at, start))) return false
    at = end
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at, to))
}

/** All that is in the one hand which is not the letter's. */
function handPieces(seen: Seen): Piece[] {
  const { letter } = seen
  const all = letter.reduce((sum, { text }) => sum + text.length, 0)
  const top = keyOf(handOf(seen.above))
  const taken = [...piecesByHand(letter)].flatMap(([key, { hand, pieces }]) => {
    const said = pieces.filter(({ line, start, end }) =>
      /[\p{L}\p{N}]/u.test(letter[line]!.text.slice(start, end)),
    )
    const length = said.reduce((sum, { start, end }) => sum + end - start, 0)
    if (said.length === 0 || length > all * MOST_OF_IT) return []
    const kept = key.startsWith('c') ? colouredBy(seen, key === top, hand, said) : styledBy(seen, key, said)
    return kept.length > 0 ? [kept] : []
  })
  return taken.length === 1 ? taken[0]! : []
}
/** Short questions have long answers. */
const MOST_OF_IT = 0.85

function handOf(lines: LetterLine[]): Hand | null {
  const said = lines.filter(({ text }) => text.trim() !== '')
  const first = said[0] === undefined ? null : dominant(said[0])
  const same = said.filter((line) => keyOf(dominant(line)) === keyOf(first)).length
  return same * 2 > said.length ? first : null
}

function colouredBy(
  { letter, announced, short }: Seen,
  asOnTop: boolean,
  hand: Hand,
  said: Piece[],
): Piece[] {
  const behindOne = (questions?: (text: string) => boolean) =>
    said.filter((piece) => isBehindQuestion(letter, piece, questions)).length
  if (announced.hue !== '') {
    const isHue = [hand.ink, hand.marker].some((code) => hueOfHand(code) === announced.hue)
    return isHue && (asOnTop || behindOne() * 2 >= said.length) ? said : []
  }
  if (asOnTop) return said
  if (announced.any) return behindOne() * 2 >= said.length ? said : []
  const wanted = (text: string) => asks(text) || POINT.test(text)
  return short && said.length > 1 && behindOne(wanted) === said.length ? said : []
}

/** Bold and italic are in many letters: they count where the writer says so, to the end of a line behind a question. */
function styledBy({ letter, announced }: Seen, key: string, said: Piece[]): Piece[] {
  if (!(key === 'b' ? announced.bold : announced.italic)) return []
  return said.filter(({ line, start, end }) => {
    const { text } = letter[line]!
    const before = text.slice(0, start).trim()
    if (/[\p{L}\p{N}]/u.test(text.slice(end)) || asks(text) || /[:：]\s*$/.test(text)) return false
    // Our letters print in bold what may be replied ("Or just reply: **on it, thanks**"), and what follows a list.
    return before === '' ? isBehindQuestion(letter, { line, start: 0, end }, asks) : asks(before)
  })
}

// ---------- Behind a sign ----------

/** Lines that begin with one and the same sign or word, each behind a question. */
function markedPieces(seen: Seen): Piece[] {
  const { letter, announced, short, top } = seen
  const groups = new Map<string, number[]>()
  letter.forEach(({ text }, line) => {
    const key = isWordedAnswer(text) ? 'worded' : signOf(text) || codeOf(text)
    if (key !== '' && !asks(text)) groups.set(key, [...(groups.get(key) ?? []), line])
  })
  for (const [key, lines] of groups) {
    const fits = lines.every((line) => isBehindQuestion(letter, whole(line, letter[line]!)))
    const said = announced.any || top.includes(key)
    const enough = key.startsWith('[')
      ? said && lines.length > 1
      : said || (short && (key === 'worded' || lines.length > 1))
    if (fits && enough)
      return [...lines.map((line) => whole(line, letter[line]!)), ...wrapped(letter, new Set(lines))]
  }
  return []
}

/** "[KV] …": letters of nobody's name, as houses use them. */
function codeOf(text: string): string {
  const mark = tagOf(text)
  return mark?.bracketed && mark.tag.length < 5 ? `[${mark.tag}` : ''
}

// ---------- In the gaps of a list ----------

/** Between numbered questions that stood right below one another, announced: whatever stands there was typed. */
function gapPieces({ letter, announced }: Seen): Piece[] {
  if (!announced.any || letter.some(({ hands }) => hands.some(({ hand }) => keyOf(hand).startsWith('c'))))
    return []
  const numbered = letter.flatMap(({ text }, line) => {
    const number = NUMBERED.exec(text)?.[1]
    return number !== undefined && /[?？]/.test(text) ? [{ line, number: Number(number) }] : []
  })
  const pieces: Piece[] = []
  let attached = true
  numbered.forEach(({ line, number }, at) => {
    const next = numbered[at + 1]
    if (next !== undefined && (next.number !== number + 1 || next.line - line > MOST_OF_A_GAP)) return
    const last = next === undefined
    if (last && (pieces.length === 0 || !attached)) return
    let end = last ? line + 1 : next.line
    while (last && end < letter.length && letter[end]!.text.trim() !== '') end += 1
    if (!last && letter[line + 1]!.text.trim() === '' && next.line > line + 2) attached = false
    for (let within = line + 1; within < end; within++) {
      const { text } = letter[within]!
      if (text.trim() !== '' && !asks(text) && !/^\s*\(.*\)\s*$/.test(text))
        pieces.push(whole(within, letter[within]!))
    }
  })
  return pieces
}
const MOST_OF_A_GAP = 9

/**
 * Between the points of a list that a line with a colon opens ("il nous manque :"), in a mail with nothing on top or an
 * announcement: our letters write such points right below one another, so what stands behind most of them was typed.
 */
function listPieces({ letter, announced, top }: Seen): Piece[] {
  if (top !== '' && !announced.any) return []
  const points = letter.flatMap(({ text }, line) => (POINT.test(text) ? [line] : []))
  const [first] = points
  if (first === undefined || !/[:：]\s*$/.test(filledAbove(letter, first)?.text ?? '')) return []
  const answers = points.map((line, at) => behindPoint(letter, line, points[at + 1] ?? null))
  const answered = answers.filter(({ length }) => length > 0).length
  return answered > 1 && answered * 2 > points.length ? answers.flat() : []
}
const POINT = /^\s{0,6}[-–—•·*]\s{1,4}(?=[\p{L}\p{N}"«„“])/u

/** The filled lines up to the next point; behind the last one only those that stand right below it. */
function behindPoint(letter: LetterLine[], line: number, next: number | null): Piece[] {
  const found: Piece[] = []
  for (let at = line + 1; at < Math.min(next ?? letter.length, line + MOST_OF_A_GAP); at++) {
    const { text } = letter[at]!
    if (text.trim() === '') {
      if (next === null) break
      continue
    }
    // The rest of a point that the client broke where the line was full: nobody can tell what follows.
    if (found.length === 0 && isFull(letter[at - 1]!.text, text)) return []
    if (!asks(text)) found.push(whole(at, letter[at]!))
  }
  return found
}
const isFull = (before: string, text: string): boolean =>
  before.length + (text.trim().split(/\s/, 1)[0] ?? '').length >= WIDTH && before.length <= 100
