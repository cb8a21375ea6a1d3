/**
 * From the body texts of a mail to one: of a multipart/alternative the plain variant where it is sound, HTML
 * rendered to text where it is not or where there is no other; parts that follow each other are all kept.
 */
import { type HtmlLine, htmlLines, joinLines } from './html-text.ts'
import type { BodyPiece } from './parts.ts'

export interface Body {
  text: string
  /** The HTML as sent; null without any. */
  source: string | null
  /** The lines of the HTML, null without any. */
  html: HtmlLine[] | null
  /** The text was rendered from HTML, at least in part. */
  htmlOnly: boolean
}

/** Chooses and joins; `defects` learns of a plain variant that says nothing. */
export function chooseBody(pieces: BodyPiece[], defects: string[]): Body {
  const linesOf = onceEach(htmlLines)
  const filled = pieces.filter((piece) => piece.text.trim() !== '').map(unmask)
  const html = filled.filter((piece) => piece.kind === 'html')
  const source = html.length ? html.map((piece) => piece.text).join('\n') : null
  const lines = source === null ? null : linesOf(source)
  const chosen = choose(filled, defects, linesOf)
  if (!chosen.some((piece) => piece.kind === 'html')) {
    return {
      text: chosen.map((piece) => piece.text.trimEnd()).join('\n\n'),
      source,
      html: lines,
      htmlOnly: false,
    }
  }
  const parts = chosen.map((piece) => (piece.kind === 'html' ? linesOf(piece.text) : plainLines(piece.text)))
  return {
    text: parts.map(joinLines).filter(Boolean).join('\n\n'),
    source,
    html: parts.flat(),
    htmlOnly: true,
  }
}

type LinesOf = (html: string) => HtmlLine[]

/** The same HTML is asked for several times: it is read once. */
function onceEach(read: LinesOf): LinesOf {
  const known = new Map<string, HtmlLine[]>()
  return (html) => {
    const lines = known.get(html) ?? read(html)
    known.set(html, lines)
    return lines
  }
}

/** Some programs label HTML as plain text. */
function unmask(piece: BodyPiece): BodyPiece {
  const masked =
    piece.kind === 'plain' && /^\s*(?:<!doctype html|<html[\s>]|<head>|<body[\s>])/i.test(piece.text)
  return masked ? { ...piece, kind: 'html' } : piece
}

/** Why the plain variant is not the one to read; null where it is. */
function lackOf(plain: string, html: string, linesOf: LinesOf): string | null {
  if (!isSound(plain, html, linesOf)) return 'the plain text says nothing; the HTML was read'
  return losesRows(plain, html, linesOf)
    ? 'the plain text tears the rows of a table apart; the HTML was read'
    : null
}

/** A table of three columns and more whose rows are lines in the HTML, but not in the plain text. */
function losesRows(plain: string, html: string, linesOf: LinesOf): boolean {
  if (!/<table/i.test(html)) return false
  const rows = joinLines(linesOf(html))
    .split('\n')
    .map(cellsIn)
    .filter((cells) => cells >= 3)
  if (rows.length < 3 || rows.some((cells) => cells !== rows[0])) return false
  return plain.split('\n').filter((line) => cellsIn(line) === rows[0]).length < rows.length
}

const cellsIn = (line: string): number => line.split('\t').length

/** One variant of each alternative; everything that is no alternative. */
function choose(pieces: BodyPiece[], defects: string[], linesOf: LinesOf): BodyPiece[] {
  return pieces.filter((piece) => {
    if (piece.choice === null) return true
    const others = pieces.filter((other) => other.choice === piece.choice && other.kind !== piece.kind)
    if (!others.length) return true
    const plain = piece.kind === 'plain' ? piece : others[0]
    const html = piece.kind === 'html' ? piece : others[0]
    const lack = lackOf(plain?.text ?? '', html?.text ?? '', linesOf)
    if (lack !== null && piece.kind === 'plain') defects.push(lack)
    return (lack === null) === (piece.kind === 'plain')
  })
}

const PLACEHOLDER =
  /html|browser|navigateur|navegador|e-?mail (?:client|program|reader)|mail (?:client|reader|program)|viewer|view (?:this|the)|anzeigen|ansehen|afficher|visualizza|ver este|bekijk/i

/** Unsound: markup instead of words, or a line that only says that the words are in the HTML. */
function isSound(plain: string, html: string, linesOf: LinesOf): boolean {
  const text = plain.trim()
  if (/<\/(?:p|div|td|table|html|body)>/i.test(text) && /<(?:p|div|table|html|body)[\s>]/i.test(text))
    return false
  if ((text.match(/\ufffd/g)?.length ?? 0) > text.length / 20) return false
  if (text.length > 300 || !PLACEHOLDER.test(text)) return true
  return joinLines(linesOf(html)).length < text.length * 3
}

function plainLines(text: string): HtmlLine[] {
  return text
    .split('\n')
    .map((line) => ({ text: line, quote: 0, signature: false, history: false, hands: [] }))
}
