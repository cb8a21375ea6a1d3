/**
 * The rules of a mail's `<style>` elements that are surely in force: those for one class, one id, or an element of a
 * class, outside of `@media` (phones, dark windows, print). Whatever else there is hides nothing.
 */

import { allMatches } from '../search/all-matches.ts'
import { type Declarations, declarationsIn } from './html-declarations.ts'

export interface StyleSheet {
  /** What the rules and its own style say of an element. */
  saidOf(tag: string, attributes: Record<string, string>): Declarations
  /** It sets backgrounds by rules that are not understood: what a class stands on is not known. */
  paintsUnknown: boolean
}

/** Outlook's own fill some 20,000 characters; longer ones are cut. */
const MAX_SHEET = 100_000
const MAX_CLASSES = 8
const SIMPLE = /^(?:[a-z][a-z0-9]{0,20})?[.#][\w-]+$/

export class SheetReader implements StyleSheet {
  private readonly rules = new Map<string, Declarations>()
  /** By style attributes: a mail has few, on hundreds of elements. */
  private readonly styles = new Map<string, Declarations>()
  private read = 0
  paintsUnknown = false

  /** The text of one `<style>` element, as it stands. */
  add(text: string): void {
    const css = withoutComments(text.slice(0, MAX_SHEET - this.read))
    this.read += text.length
    let depth = 0
    let from = 0
    let selectors = ''
    for (const { 0: brace, index } of allMatches(css, /[{}]/g)) {
      const between = css.slice(from, index)
      from = index + 1
      if (brace === '{' && depth++ === 0) selectors = between.slice(between.lastIndexOf(';') + 1)
      if (brace === '{') continue
      depth = Math.max(0, depth - 1)
      this.rule(depth === 0 ? selectors : '', between)
    }
  }

  saidOf(tag: string, attributes: Record<string, string>): Declarations {
    const { style = '' } = attributes
    const rules = this.rulesFor(tag, attributes)
    if (rules.length > 0) return declarationsIn(style, rules)
    const known = this.styles.get(style) ?? declarationsIn(style)
    this.styles.set(style, known)
    return known
  }

  private rulesFor(tag: string, attributes: Record<string, string>): Declarations[] {
    if (this.rules.size === 0) return []
    const names = (attributes.class ?? '').split(/\s+/, MAX_CLASSES).map((name) => `.${name}`)
    if (attributes.id) names.push(`#${attributes.id}`)
    return names.flatMap((name) => {
      const found = [this.rules.get(name), this.rules.get(tag + name)]
      return found.filter((rule) => rule !== undefined)
    })
  }

  private rule(selectors: string, declarations: string): void {
    const paints = /background/i.test(declarations)
    for (const each of selectors.split(',')) {
      const selector = each.trim()
      if (SIMPLE.test(selector))
        this.rules.set(selector, declarationsIn(declarations, [this.rules.get(selector) ?? new Map()]))
      else this.paintsUnknown ||= paints
    }
  }
}

/** Also without the signs that hid a sheet from the programs of 1996. */
function withoutComments(css: string): string {
  const [first = '', ...others] = css.split('/*')
  const kept = others.map((part) => {
    const end = part.indexOf('*/')
    return end < 0 ? '' : part.slice(end + 2)
  })
  return [first, ...kept].join(' ').replace(/<!--|-->/g, ' ')
}
