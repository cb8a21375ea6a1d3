/**
 * In which hand words of an HTML mail are written: their colour, what they are marked with, bold, italic. Who answers
 * between the lines of a letter that no client marked as quoted writes them in a hand of their own; so a line tells for
 * each stretch of its words which hand it is in.
 */
import { type Colour, type Hue, hueOf } from './html-colour.ts'
import type { Declarations } from './html-declarations.ts'

export interface Hand {
  /** The colour of the words as `#rrggbb`; '' for black, grey, and what nobody sets. */
  ink: string
  /** The colour that they are marked with, as with a felt-tip pen. */
  marker: string
  bold: boolean
  italic: boolean
  /** Links have a colour whoever writes them. */
  link: boolean
}

export const PLAIN_HAND: Hand = { ink: '', marker: '', bold: false, italic: false, link: false }

/** A stretch of a line in one hand. */
export interface Stretch {
  start: number
  end: number
  hand: Hand
}

interface Said {
  colour: Colour | 'unset' | 'unknown'
  ground: Colour | 'unset' | 'unknown' | null
  href: string | undefined
}

/** Cells and sections are painted by a layout, words by a writer. */
const INLINE = new Set(['span', 'font', 'mark', 'b', 'strong', 'i', 'em', 'u'])

export function handIn(tag: string, said: Declarations, { colour, ground, href }: Said, around: Hand): Hand {
  const weight = said.get('font-weight')
  const style = said.get('font-style')
  const marked = INLINE.has(tag) && ground !== null
  return {
    ink: typeof colour === 'string' ? '' : told(colour),
    marker: !marked ? around.marker : typeof ground === 'string' ? '' : told(ground),
    bold: weight === undefined ? around.bold || BOLD.has(tag) : /^(?:bold|[6-9]00)/.test(weight),
    italic: style === undefined ? around.italic || ITALIC.has(tag) : /^(?:italic|oblique)/.test(style),
    link: around.link || href !== undefined,
  }
}
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'th'])
const ITALIC = new Set(['i', 'em', 'cite'])

function told(colour: Colour): string {
  const part = (value: number) => value.toString(16).padStart(2, '0')
  return hueOf(colour) === '' ? '' : `#${part(colour.red)}${part(colour.green)}${part(colour.blue)}`
}

/** The hue of `#rrggbb` as a hand tells it. */
export function hueOfHand(code: string): Hue {
  const part = (at: number) => Number.parseInt(code.slice(at, at + 2), 16)
  return code === '' ? '' : hueOf({ red: part(1), green: part(3), blue: part(5), alpha: 1 })
}

export const sameHand = (a: Hand, b: Hand): boolean =>
  a.ink === b.ink && a.marker === b.marker && a.bold === b.bold && a.italic === b.italic && a.link === b.link
