/**
 * The product of a deal: one of the configured catalogue, by its name or an alias. A described need alone names
 * none; "the customer already has Insight" is not what the deal is about.
 */
import type { Fact } from '../understanding.ts'
import { fold } from './fold.ts'
import { fact, type Reading } from './reading.ts'
import { low, type Unit } from './units.ts'

interface Mention {
  name: string
  unit: Unit
  start: number
  end: number
  score: number
}

const ALREADY =
  /(?:\bal\b|already|bereits|schon|deja|ya tien|ja tem|gia|hebben al|existing|installed|runs? on|uses?|using|use|have|has|had|since|licen[cs]ed|renew|nutzt|nutzen|setz\w* .{0,12}ein|im einsatz|utilise|ont|avez|usan|tienen|usam|tem|usa|usano|hanno|gebruik\w*|live with|rolled out|customer of|kunde von)(?:\s+[\p{L}']+){0,5}\s*$/u
const NOT_IT =
  /(?:not|nicht|kein|pas|no|nao|non|niet|instead of|rather than|statt|no interest in|later|spater|plus tard|maybe|vielleicht|eventuell|perhaps|possibly|phase 2|follow[- ]?up|outside|ohne|without|nothing to do with|unlike|than)(?:\s+[\p{L}']+){0,3}\s*$/u

/** The aliases of the catalogue as one pattern per product, longest first. */
const compiled = new WeakMap<object, { name: string; pattern: RegExp }[]>()
function patterns(reading: Reading): { name: string; pattern: RegExp }[] {
  const known = compiled.get(reading.setting.products)
  if (known) return known
  const made = compile(reading)
  compiled.set(reading.setting.products, made)
  return made
}

function compile(reading: Reading): { name: string; pattern: RegExp }[] {
  return reading.setting.products.map((product) => {
    const forms = [product.name, ...product.aliases]
      .map((form) => fold(form).trim())
      .filter((form) => form !== '')
    const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length)
    const source = sorted
      .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s-]*'))
      .join('|')
    return {
      name: product.name,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}@./])(?:${source})(?![\\p{L}\\p{N}@]|\\.\\p{L}|-\\p{L})`, 'gu'),
    }
  })
}

/** Every mention of a catalogue product; a one-word alias counts only when it is written with a capital. */
export function productMentions(reading: Reading, units: Unit[]): Mention[] {
  const found: Mention[] = []
  for (const { name, pattern } of patterns(reading)) {
    for (const unit of units) {
      const text = low(unit)
      for (const m of text.matchAll(pattern)) {
        const written = unit.layout.text[unit.start + m.index]!
        const single = !/[\s-]/.test(m[0])
        const labelled = unit.key === 'product' || unit.key === 'dealName'
        if (single && !labelled && !reading.lowercase && !/\p{Lu}/u.test(written)) continue
        found.push({
          name,
          unit,
          start: unit.start + m.index,
          end: unit.start + m.index + m[0].length,
          score: score(text, m.index, m[0], unit),
        })
      }
    }
  }
  return found
}

function score(text: string, at: number, word: string, unit: Unit): number {
  const before = text.slice(Math.max(0, at - 50), at)
  const after = text.slice(at + word.length, at + word.length + 40)
  let score = unit.key === 'product' ? 10 : unit.key === 'dealName' ? 4 : 2
  if (unit.key === 'competitor' || unit.key === 'skip') score -= 8
  if (
    ALREADY.test(before) ||
    /^\s*(?:customer|user|already|kunde|bestandskunde|is already|since|seit|depuis|has been|chez la|a la compta)/.test(
      after,
    )
  )
    score -= 3
  if (
    /\b(?:now|nu|jetzt|nun|maintenant|ahora|agora|adesso|want\w*|willen|wollen|mochten|will|veulent|veut|quieren?|querem|quer|vogliono|vuole|need\w*)\s+(?:to \w+ |nu |jetzt |now |auch |also |aussi |northwind )*$/.test(
      before,
    )
  )
    score += 1.5
  if (NOT_IT.test(before)) score -= 3
  if (
    /(?:for|fur|um|pour|para|per|voor|interest\w*|want\w*|need\w*|propos\w*|register|hence|fit|position\w*|told \w+ about|demo (?:of|von)|is|:)\s*(?:the |die |das |northwind )*$/.test(
      before,
    )
  )
    score += 1
  return score
}

/** The product of one deal; `subject` is read too where the mail holds one deal only. */
export function readProduct(reading: Reading, units: Unit[], alone: boolean): Fact<string> | null {
  const mentions = productMentions(reading, units)
  const best = choose(mentions)
  if (best !== null)
    return fact(best.name, best.unit.layout, best.start, best.end, best.score > 5 ? 0.98 : 0.9)
  if (!alone) return null
  for (const { name, pattern } of patterns(reading)) {
    const m = [...reading.subject.low.matchAll(pattern)].find(
      (found) => /[\s-]/.test(found[0]) || /\p{Lu}/u.test(reading.subject.text[found.index]!),
    )
    if (m) return fact(name, reading.subject, m.index, m.index + m[0].length, 0.85)
  }
  return null
}

function choose(mentions: Mention[]): Mention | null {
  const totals = new Map<string, number>()
  for (const mention of mentions) {
    const best = Math.max(totals.get(mention.name) ?? Number.NEGATIVE_INFINITY, mention.score)
    totals.set(mention.name, best)
  }
  const count = (name: string): number =>
    mentions.filter((mention) => mention.name === name && mention.score > 0).length
  const ranked = [...totals]
    .filter(([, best]) => best > 0)
    .sort((a, b) => b[1] - a[1] || count(b[0]) - count(a[0]))
  const winner = ranked[0]?.[0]
  if (winner === undefined) return null
  return mentions
    .filter((mention) => mention.name === winner)
    .sort((a, b) => b.score - a.score || a.start - b.start)[0]!
}
