/** Colours as mails write them: `#fff`, `#ffffff`, `rgb(255, 255, 255)`, `white`, `bgcolor="FFFFFF"`. */
export interface Colour {
  red: number
  green: number
  blue: number
  /** 0 to 1 */
  alpha: number
}

const colour = (red: number, green: number, blue: number, alpha = 1): Colour => ({ red, green, blue, alpha })

export const WHITE = colour(255, 255, 255)

const NAMED: Record<string, Colour> = {
  white: WHITE,
  black: colour(0, 0, 0),
  whitesmoke: colour(245, 245, 245),
  snow: colour(255, 250, 250),
  transparent: colour(0, 0, 0, 0),
  windowtext: colour(0, 0, 0),
  window: WHITE,
  red: colour(255, 0, 0),
  darkred: colour(139, 0, 0),
  firebrick: colour(178, 34, 34),
  crimson: colour(220, 20, 60),
  blue: colour(0, 0, 255),
  navy: colour(0, 0, 128),
  darkblue: colour(0, 0, 139),
  mediumblue: colour(0, 0, 205),
  royalblue: colour(65, 105, 225),
  dodgerblue: colour(30, 144, 255),
  green: colour(0, 128, 0),
  darkgreen: colour(0, 100, 0),
  seagreen: colour(46, 139, 87),
  purple: colour(128, 0, 128),
  magenta: colour(255, 0, 255),
  fuchsia: colour(255, 0, 255),
  orange: colour(255, 165, 0),
  darkorange: colour(255, 140, 0),
  yellow: colour(255, 255, 0),
  teal: colour(0, 128, 128),
  aqua: colour(0, 255, 255),
  lime: colour(0, 255, 0),
}

const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/
const RGB = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+(\d?\.?\d{1,6})(%?))?\s*\)/

/** null: not one that is known here. Of a `background` the first word counts. */
export function colourIn(value: string): Colour | null {
  const text = value.trim().toLowerCase()
  const rgb = RGB.exec(text)
  if (rgb) {
    const [red, green, blue] = [rgb[1], rgb[2], rgb[3]].map(Number) as [number, number, number]
    return colour(red, green, blue, rgb[4] === undefined ? 1 : Number(rgb[4]) / (rgb[5] ? 100 : 1))
  }
  const [word = ''] = text.split(/\s/, 1)
  const hex = HEX.exec(word)?.[1]
  if (!hex) return NAMED[word] ?? null
  const wide = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex
  const part = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16)
  return colour(part(0), part(2), part(4), wide.length === 8 ? part(6) / 255 : 1)
}

/** So near to one another that nobody reads the one on the other. */
const NEAR = 6

export function isAlike(a: Colour, b: Colour): boolean {
  const apart = [a.red - b.red, a.green - b.green, a.blue - b.blue].map(Math.abs)
  return Math.max(...apart) <= NEAR
}

/** Blue, red and the like; of what is black, grey or all but so, '' is told. */
export type Hue = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'purple' | ''

/** Less between the strongest and the weakest part, and it passes for grey. */
const GREYISH = 50

export function hueOf({ red, green, blue }: Colour): Hue {
  const most = Math.max(red, green, blue)
  const width = most - Math.min(red, green, blue)
  if (width < GREYISH) return ''
  const sixth =
    most === red
      ? ((green - blue) / width + 6) % 6
      : most === green
        ? (blue - red) / width + 2
        : (red - green) / width + 4
  const at = HUES.find(([below]) => sixth < below)
  return at === undefined ? 'red' : at[1]
}

/** Where each begins to be the next, in sixths of the wheel of colours. */
const HUES: [number, Hue][] = [
  [0.3, 'red'],
  [0.75, 'orange'],
  [1.1, 'yellow'],
  [2.9, 'green'],
  [4.3, 'blue'],
  [5.6, 'purple'],
]
