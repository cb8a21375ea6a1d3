/** The competitor or incumbent that a deal names: a label, or the words right before a name. */
import type { Fact } from '../../understanding.ts'
import { oneLine, plain } from '../fold.ts'
import { low, text, type Unit } from '../layout/units.ts'
import { fact, type Reading } from '../reading.ts'
import { findOrgs } from './org.ts'

const BEFORE =
  /(?:\b(?:competitors? (?:is|are)|competing (?:with|against)|competition (?:is|from)|up against|against|versus|vs\.?|incumbent (?:is)?|demo (?:of|from|by)|alongside|also (?:look\w*|talk\w*|evaluat\w*) (?:at|to|with)?|(?:quote|offer|proposal) (?:from|by)|wettbewerber (?:ist|sind)|konkurrent ist|gegen|angebot von|neben|concurrent (?:est|:)|face a|en concurrence avec|competidor es|frente a|compite con|concorrente e|contra|insieme a|concorrente e|concurrent is|naast|tegen|went with|chose|gone with))\s*(?:the |die |der |la |le |el |il |de )?$/
const JAPANESE = /競合(?:他社)?は([^、。\s]{2,20}?)(?:社)?(?:で|です|と|が|、|。)/

export function readCompetitor(reading: Reading, units: Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'competitor') continue
    const value = oneLine(text(unit)).replace(/\s*[(;].*$|\s-\s.*$/, '')
    if (
      value === '' ||
      /^(?:n ?a|none|no|keine?r?|unknown|tbd|aucun\w*|ningun\w*|nenhum\w*|nessun\w*|geen|not known|nicht bekannt|なし)$/.test(
        plain(value),
      )
    )
      return null
    const start = unit.start + text(unit).indexOf(value.split(' ')[0]!)
    return fact(value, unit.layout, Math.max(unit.start, start), unit.end, 0.9)
  }
  for (const unit of units) {
    if (unit.key !== null && unit.key !== 'context') continue
    const japanese = JAPANESE.exec(text(unit))
    if (japanese) {
      const at = unit.start + japanese.index + japanese[0].indexOf(japanese[1]!)
      return fact(japanese[1]!, unit.layout, at, at + japanese[1]!.length, 0.8)
    }
    for (const org of findOrgs(unit.layout.text, unit.layout.low, unit.start, unit.end)) {
      if (!BEFORE.test(unit.layout.low.slice(Math.max(unit.start, org.start - 40), org.start))) continue
      if (reading.setting.products.some((product) => plain(product.name).includes(plain(org.name)))) continue
      return fact(org.name, unit.layout, org.start, org.end, 0.7)
    }
  }
  return null
}
export { low }
