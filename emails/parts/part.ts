/**
 * A part of a letter knows two ways to show itself: HTML for React, and text. The text version of a letter is made
 * by walking the same elements, so that the two can never say different things; nothing is converted back from HTML.
 */
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

export type Part<P> = ((props: P) => ReactElement) & { inText: (props: P) => string }

export function part<P>(html: (props: P) => ReactElement, inText: (props: P) => string): Part<P> {
  return Object.assign(html, { inText })
}

/** Blocks of text with a blank line between them. Components that are no parts are looked through. */
export function textOf(node: ReactNode): string {
  const blocks = Children.toArray(node).map(blockOf)
  return blocks.filter((block) => block !== '').join('\n\n')
}

function blockOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return wrap(String(node))
  if (!isValidElement<{ children?: ReactNode }>(node)) return ''
  const { type, props } = node
  if (typeof type !== 'function') return textOf(props.children)
  if ('inText' in type) return (type as Part<typeof props>).inText(props)
  return textOf((type as (p: typeof props) => ReactNode)(props))
}

const WIDTH = 72

/** Lines of at most 72 characters (RFC 5322 asks for 78, panels move them right by some), the following ones under the first one's text. */
export function wrap(text: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  lines.push(line)
  return lines.map(unquoted).join('\n')
}

/** Somebody's ">" at the head of a line would read as a quoted mail, and be thrown away as one. */
function unquoted(line: string): string {
  return line.startsWith('>') ? ` ${line}` : line
}

/** Every line of a block moved to the right. */
export function indent(block: string, by: string): string {
  return block
    .split('\n')
    .map((line) => (line ? by + line : ''))
    .join('\n')
}
