/**
 * What a reader of an HTML mail sees of an element's words. Preheaders, and whatever else a sender hides, are nobody's
 * word: a size of nothing, no display, a colour on itself, a box of no height, a place beside the screen. What is
 * struck out is seen, and is what its writer has taken back.
 *
 * Sizes, colours and visibility are inherited as in CSS: the wrappers of MJML and other builders have `font-size:0`
 * and the elements within them sizes of their own. What is not known for sure (an image behind the words, a rule of a
 * style sheet that is not understood) hides nothing: a mail client would show it.
 */
import { type Colour, colourIn, isAlike, WHITE } from './html-colour.ts'
import type { Declarations } from './html-declarations.ts'
import { type Hand, handIn, PLAIN_HAND } from './html-hand.ts'
import type { StyleSheet } from './html-style-sheet.ts'

/** How words that stand in an element look; inherited, never changed. */
export interface Look {
  /** In pixels. */
  size: number
  visible: boolean
  struck: boolean
  /** `unset`: the client's own; `unknown`: something that is not understood. */
  colour: Colour | 'unset' | 'unknown'
  /** Behind the words, by whichever element around them. */
  ground: Colour | 'unset' | 'unknown'
  hand: Hand
}

export const PLAIN: Look = {
  size: 16,
  visible: true,
  struck: false,
  colour: 'unset',
  ground: 'unset',
  hand: PLAIN_HAND,
}

export interface Sight {
  look: Look
  /** The element and everything in it is not there, whatever is said further in. */
  gone: boolean
}

/** One pixel is no size to read. */
const UNREADABLE_PX = 1

/**
 * Whether words of this look are seen; `pale` are those that are white where nobody says what they stand on: most
 * readers see nothing, the writer in a dark window did.
 */
export function seen({ size, visible, struck, colour, ground }: Look): 'seen' | 'unseen' | 'pale' {
  if (size <= UNREADABLE_PX || !visible || struck) return 'unseen'
  if (typeof colour === 'string') return 'seen'
  if (colour.alpha === 0) return 'unseen'
  if (ground === 'unset') return isAlike(colour, WHITE) ? 'pale' : 'seen'
  return typeof ground !== 'string' && isAlike(colour, ground) ? 'unseen' : 'seen'
}

type Attributes = Record<string, string>

/** What an element makes of the look around it. */
export function sightOf(tag: string, attributes: Attributes, around: Look, sheet: StyleSheet): Sight {
  const { bgcolor, background, class: names, href } = attributes
  const said = sheet.saidOf(tag, attributes)
  // Most elements say nothing of how they look.
  const plain = said.size === 0 && MUTE.has(tag) && href === undefined
  if (plain && !bgcolor && !background && !(names && sheet.paintsUnknown))
    return { look: around, gone: 'hidden' in attributes }
  const font = tag === 'font' ? attributes : {}
  const look: Look = {
    size: sizeOf(said, around.size) ?? (font.size ? PLAIN.size : around.size),
    visible: visibilityOf(said) ?? around.visible,
    struck: around.struck || isStruck(tag, said),
    colour:
      wordsColour(said) ??
      (font.color ? (colourIn(font.color) ?? 'unknown') : href === undefined ? around.colour : 'unset'),
    ground:
      groundOf(said) ??
      (background ? 'unknown' : bgcolor ? (colourIn(bgcolor) ?? 'unknown') : null) ??
      (names && sheet.paintsUnknown ? 'unknown' : around.ground),
    hand: around.hand,
  }
  look.hand = handIn(tag, said, { colour: look.colour, ground: groundOf(said), href }, around.hand)
  return { look, gone: 'hidden' in attributes || isGone(said) }
}

/** Elements that look like what is around them, unless they say otherwise. */
const MUTE = new Set([
  'div',
  'p',
  'span',
  'br',
  'td',
  'tr',
  'tbody',
  'table',
  'ul',
  'ol',
  'li',
  'body',
  'html',
  'o:p',
])

// ---------- Not there ----------

const isNothing = (value: string | undefined): boolean =>
  value !== undefined &&
  /^[01](?:\.0*)?(?:px|pt)?$|^0?\.\d+(?:px|pt)?$|^0+(?:\.0*)?(?:em|rem|%|vh|vw)$/.test(value)

function isGone(said: Declarations): boolean {
  const opacity = said.get('opacity')
  if (said.get('display') === 'none' || said.get('mso-hide') === 'all') return true
  if (opacity && /^(?:0?\.0[0-4]\d*|0+(?:\.0+)?|0+%)$/.test(opacity)) return true
  return isShut(said) || isBeside(said)
}

/** A box without room, of which nothing hangs over. */
function isShut(said: Declarations): boolean {
  const cut = said.get('overflow') ?? said.get('overflow-y') ?? ''
  const clip = `${said.get('clip') ?? ''} ${said.get('clip-path') ?? ''}`
  if (
    /rect\((?:0|1px)[^)]{0,40}\)|inset\((?:50|100)%/.test(clip) &&
    /absolute|fixed/.test(said.get('position') ?? '')
  )
    return !/rect\(0[a-z]*[ ,]+[2-9]/.test(clip)
  if (/^scale\(0\)|^scale3d\(0/.test(said.get('transform') ?? '')) return true
  return (
    /hidden|clip/.test(cut) &&
    ['max-height', 'height', 'max-width', 'width'].some((name) => isNothing(said.get(name)))
  )
}

/** Beyond the edge of any screen. */
const isFarOut = (value: string | undefined): boolean =>
  /^-(?:\d{3,}(?:\.\d+)?(?:px|pt|%)?|\d{2,}(?:em|rem|vw|vh))/.test(value ?? '')

function isBeside(said: Declarations): boolean {
  const moved = /absolute|fixed/.test(said.get('position') ?? '')
  if (isFarOut(said.get('text-indent'))) return true
  if (['margin-left', 'margin-top'].some((name) => /^-\d{4,}/.test(said.get(name) ?? ''))) return true
  return moved && ['left', 'top', 'right'].some((name) => isFarOut(said.get(name)))
}

function visibilityOf(said: Declarations): boolean | null {
  const value = said.get('visibility')
  if (value === 'hidden' || value === 'collapse') return false
  return value === 'visible' || value === 'initial' ? true : null
}

/** What is further in cannot undo it. */
const isStruck = (tag: string, said: Declarations): boolean =>
  STRUCK.has(tag) || /line-through/.test(`${said.get('text-decoration')} ${said.get('text-decoration-line')}`)
const STRUCK = new Set(['s', 'strike', 'del'])

// ---------- Size ----------

const IN_PX: Record<string, number> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 37.8, mm: 3.78, '': 1 }
const SIZE = /^(\d{0,5}\.?\d{1,5})([a-z]{1,4}|%)?(?:\s|\/|$)/

/** `font-size`, or the size in `font: 0/0 a`; null where it says nothing of it. */
function sizeOf(said: Declarations, around: number): number | null {
  const value =
    said.get('font-size') ??
    /(?:^|\s)(\d{0,5}\.?\d{1,5}[a-z%]{0,4})(?:\s|\/)/.exec(said.get('font') ?? '')?.[1]
  if (value === undefined || value === 'inherit') return null
  const [, digits, unit = ''] = SIZE.exec(value) ?? []
  if (digits === undefined) return /^(?:smaller|larger)$/.test(value) ? around : PLAIN.size
  const amount = Number(digits)
  if (unit === 'em' || unit === '%') return around * (unit === 'em' ? amount : amount / 100)
  // What has no unit is no size in CSS, but for nothing; clients that are not strict take it for pixels.
  return amount * (IN_PX[unit] ?? PLAIN.size)
}

// ---------- Colours ----------

function wordsColour(said: Declarations): Look['colour'] | null {
  // Filled with what is behind them.
  if (/text/.test(`${said.get('background-clip') ?? ''}${said.get('-webkit-background-clip') ?? ''}`))
    return 'unknown'
  const value = said.get('color')
  if (value === undefined || value === 'inherit') return null
  return colourIn(value) ?? 'unknown'
}

/** null: what is around it shows through. */
function groundOf(said: Declarations): Look['ground'] | null {
  const value = said.get('background-color') ?? said.get('background')
  const image = said.get('background-image') ?? said.get('background') ?? ''
  if (/url\(|gradient/.test(image)) return 'unknown'
  if (value === undefined || /^(?:inherit|none|initial|unset|transparent)$/.test(value)) return null
  const colour = colourIn(value) ?? 'unknown'
  if (colour === 'unknown') return 'unknown'
  return colour.alpha === 0 ? null : colour.alpha < 1 ? 'unknown' : colour
}
