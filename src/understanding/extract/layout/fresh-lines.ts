/** Which line breaks are meant, and which are only a client's wrapping. */
import { fieldOf } from './labels.ts'
import type { Layout } from './layout.ts'

/** Tells wrapped lines from meant breaks: a client wraps only where the next word would not have fitted. */
export function markFresh(layout: Layout): void {
  for (let section = 0; section < layout.sections.length; section++) markSection(layout, section)
}

/** A small "i", a small greeting, or a sentence that begins small after one that ended. */
function isSloppy(layout: Layout, section: number): boolean {
  const lines = layout.lines.filter(
    (line) => line.section === section && (line.zone === 'CONTENT' || line.zone === 'GREETING'),
  )
  const texts = lines.slice(0, 60).map((line) => layout.text.slice(line.start, line.end))
  return (
    /^\p{Ll}/u.test(texts[0] ?? '') ||
    texts.some(
      (text) =>
        /(?:^|\s)i(?:'\p{Ll}{1,2}|m)?\s\p{Ll}/u.test(text) &&
        /^\p{Ll}|\si\s(?:can|will|am|have|think|told|spoke|met|would|do)\b/u.test(text),
    ) ||
    texts.some((text, i) => i > 0 && /^\p{Ll}\p{L}*\s\p{Ll}/u.test(text) && /[.!?]$/.test(texts[i - 1]!))
  )
}

/** Words that no line ends with on purpose. */
const DANGLING =
  /\b(?:on|at|by|the|of|for|to|and|in|an?|with|from|le|la|les|de|des|du|am|im|und|bis|den|der|die|das|dem|mit|von|fur|el|los|del|para|con|il|di|del|per|op|van|het|een|en|com|do|da|our|their|is|are)$/

function markSection(layout: Layout, section: number): void {
  const widths = layout.lines
    .filter((line) => line.zone === 'CONTENT' && line.section === section)
    .map((line) => line.end - line.start)
  const widest = Math.min(100, Math.max(0, ...widths.filter((width) => width <= 100).slice(0, 4000)))
  const unwrapped = widths.some((width) => width > 92)
  const sloppy = isSloppy(layout, section)
  layout.sections[section]!.sloppy = sloppy
  for (let i = 1; i < layout.lines.length; i++) {
    const [before, line] = [layout.lines[i - 1]!, layout.lines[i]!]
    if (line.section !== section) continue
    if (before.zone !== line.zone || before.section !== line.section || before.zone === 'BLANK') continue
    const [last, low] = [layout.low.slice(before.start, before.end), layout.low.slice(line.start, line.end)]
    if (/^(?:[-*•–>]\s|[・■□◆◇●▼]|\d{1,2}[.)]\s)/.test(low) || countsOn(last, low)) continue
    const label = /^([^:=\n]{2,44}?)\s*(?:[:=](?!\/\/)|\.{3})/.exec(low)?.[1]
    if (label !== undefined && fieldOf(label) !== null) continue
    // "Want: Vault" under "Prob: …": notes have a label in every line.
    if (SHORT_LABEL.test(low) && SHORT_LABEL.test(last)) continue
    const dashed = /^([^-–\n:]{2,26}?)\s+-\s/.exec(low)?.[1]
    if (dashed !== undefined && dashed.split(' ').length <= 3 && fieldOf(dashed) !== null) continue
    const word = /^\S+/.exec(low)?.[0].length ?? 0
    const width = Math.max(56, widest)
    const full = last.length + 1 + word > width - 2 && last.length >= 40
    const dangling = last.length > 30 && DANGLING.test(last)
    const runsOn =
      dangling ||
      (BEGINS_SENTENCE.test(layout.text.slice(before.start, before.end)) &&
        /^\p{Ll}/u.test(layout.text.slice(line.start, line.end))) ||
      (/[\p{Ll}\d,]$/u.test(layout.text.slice(before.start, before.end)) &&
        /^[\p{Ll}]/u.test(layout.text.slice(line.start, line.end)) &&
        last.length > 30 &&
        // A client that wraps would have done so long before.
        last.length <= 110 &&
        !sloppy)
    if ((full && !unwrapped) || isCutSum(last, low) || (runsOn && !/^[^\s:=]{1,20}\s*[:=]/.test(low)))
      line.fresh = false
  }
}

/** "… with her brother). They⏎book everything": a sentence of which the line has only the first words. */
const BEGINS_SENTENCE = /\p{L}{3}[)"”’]?[.!?] \p{Lu}[\p{Ll}'’]*(?: \p{Ll}[\p{Ll}'’]*){0,3}$/u

const SHORT_LABEL = /^\p{L}[\p{L}./']{1,12}\s?[:=]\s/u

/** "80 bis⏎95 Tsd. Euro", "80 bis 95 Tsd.⏎Euro": no line ends within a sum on purpose. */
const isCutSum = (last: string, low: string): boolean =>
  (/\d(?: ?(?:k|tsd|tys|tis|mil|mila|mio|mln)\.?)? (?:-|bis|to|a|tot|till|til|do|az)$/.test(last) &&
    /^[€$£]? ?\d/.test(low)) ||
  (/\s\d[\d.,]*$/.test(last) &&
    /^(?:-|bis|to|a|tot|till|til|do|az) \d[\d.,]* ?(?:k|tsd|€|eur|mil)/.test(low)) ||
  (/\d ?(?:k|tsd|tys|tis|mil|mila|mille|mio|mln|tausend|thousand|duizend|tusen|tusind)\.?$/.test(last) &&
    /^(?:euros?|eur|€|chf|franken|usd|dollars|gbp|pounds|kronor|kroner|kr|zl|zlotych|kc|reais|pesos)(?!\p{L})/u.test(
      low,
    ))

/** "1 Marge Dillard, …" and then "2 elevators lose tickets": an answer to each of the points that were asked. */
const countsOn = (last: string, low: string): boolean => {
  const [point, next] = [last, low].map((line) => Number(/^(\d)\s/.exec(line)?.[1] ?? Number.NaN))
  return next === point! + 1
}
