/** Charts as inline SVG: no script, colours from the style sheet, each with its figures as text beside or in it. */
import type { CurvePoint } from '../statistics/survival.ts'
import { html, type Markup } from './markup.ts'

export interface Stack {
  label: string
  parts: { value: number; colour: string }[]
  title: string
}

/** Stacked columns over time; every other label is left out where there are many. */
export function columns(stacks: Stack[], height = 130): Markup {
  const width = 560
  const top = Math.max(1, ...stacks.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)))
  const step = width / Math.max(1, stacks.length)
  const scale = (height - 24) / top
  const every = Math.ceil(stacks.length / 7)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${stacks.map(({ title }) => title).join('; ')}">
    ${stacks.map(({ label, parts, title }, index) => {
      let y = height - 18
      return html`<g><title>${title}</title>${parts.map(({ value, colour }) => {
        const h = value * scale
        y -= h
        return (
          h > 0 &&
          html`<rect x="${f(index * step + step * 0.14)}" y="${f(y)}" width="${f(step * 0.72)}" height="${f(h)}" fill="var(--${colour})"/>`
        )
      })}${index % every === 0 && html`<text x="${f(index * step + step / 2)}" y="${height - 4}" text-anchor="middle">${label}</text>`}</g>`
    })}
    <text x="0" y="9">${compact(top)}</text>
  </svg>`
}

export interface Range {
  label: string
  middle: number
  low: number
  high: number
  title: string
  words: string
}

/** Columns with a whisker for the interval. */
export function ranges(items: Range[], height = 150): Markup {
  const width = 560
  const top = Math.max(1, ...items.map(({ high, middle }) => Math.max(high, middle)))
  const step = width / Math.max(1, items.length)
  const y = (value: number) => height - 20 - (value / top) * (height - 44)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${items.map(({ title }) => title).join('; ')}">
    ${items.map(({ label, middle, low, high, title, words }, index) => {
      const x = index * step + step / 2
      return html`<g><title>${title}</title>
        <rect x="${f(x - step * 0.28)}" y="${f(y(middle))}" width="${f(step * 0.56)}" height="${f(height - 20 - y(middle))}" fill="var(--accent)" opacity=".75" rx="2"/>
        <path d="M${f(x)} ${f(y(low))}V${f(y(high))}M${f(x - 6)} ${f(y(low))}h12M${f(x - 6)} ${f(y(high))}h12" stroke="var(--ink)" fill="none"/>
        <text class="v" x="${f(x)}" y="${f(y(high) - 6)}" text-anchor="middle">${words}</text>
        <text x="${f(x)}" y="${height - 4}" text-anchor="middle">${label}</text></g>`
    })}</svg>`
}

/** A Kaplan–Meier curve as steps, with its band; time on a logarithmic axis from ten minutes to a year. */
export function survival(points: CurvePoint[], marks: { time: number; label: string }[]): Markup {
  const [width, height] = [260, 104]
  const [from, to] = [Math.log(600), Math.log(400 * 86_400)]
  const x = (time: number) =>
    ((Math.log(Math.min(Math.max(time, 600), 400 * 86_400)) - from) / (to - from)) * width
  const y = (share: number) => 6 + (1 - share) * (height - 24)
  const line = steps(points, x, (point) => y(point.survival), y(1), width)
  const upper = steps(points, x, (point) => y(point.high), y(1), width)
  const lower = steps(points, x, (point) => y(point.low), y(1), width)
  const band = `M${upper.join('L')}L${[...lower].reverse().join('L')}Z`
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path d="M0 ${y(0)}H${width}M0 ${y(0.5)}H${width}" stroke="var(--line)" stroke-dasharray="3 3"/>
    <path d="${band}" fill="var(--soft)"/><path d="M${line.join('L')}" fill="none" stroke="var(--accent)" stroke-width="2"/>
    ${marks.map(({ time, label }) => html`<text x="${f(x(time))}" y="${height - 4}" text-anchor="middle">${label}</text>`)}
  </svg>`
}

function steps(
  points: CurvePoint[],
  x: (time: number) => number,
  y: (point: CurvePoint) => number,
  start: number,
  width: number,
): string[] {
  const corners = [`0 ${f(start)}`]
  let level = start
  for (const point of points) {
    corners.push(`${f(x(point.time))} ${f(level)}`)
    level = y(point)
    corners.push(`${f(x(point.time))} ${f(level)}`)
  }
  // The curve ends where nobody was left to watch; the last level is not drawn on beyond that by much.
  corners.push(`${f(Math.min(width, points.length ? x(points.at(-1)!.time) + 6 : width))} ${f(level)}`)
  return corners
}

/** One decimal is enough for a screen. */
function f(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function compact(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}
