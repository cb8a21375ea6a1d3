/** The competitor or incumbent that a deal names: a label, the words right before a name, or what resembles them. */
import type { Fact } from '../../understanding.ts'
import { oneLine, plain } from '../fold.ts'
import { text, type Unit } from '../layout/units.ts'
import { fact, type Reading } from '../reading.ts'
import { orgsOf } from './account.ts'
import type { OrgMention } from './org.ts'
import { sideOfOrg } from './org-learned.ts'

const BEFORE =
  /(?:\b(?:competitors? (?:is|are)|competing (?:with|against)|competition (?:is|from)|up against|against|versus|vs\.?|incumbent (?:is)?|demo (?:of|from|by)|alongside|also (?:look\w*|talk\w*|evaluat\w*) (?:at|to|with)?|(?:quote|offer|proposal) (?:from|by)|wettbewerber (?:ist|sind)|konkurrent ist|gegen|angebot von|neben|concurrent (?:est|:)|face a|en concurrence avec|competidor es|frente a|compite con|concorrente e|contra|insieme a|concorrente e|concurrent is|naast|tegen|went with|chose|gone with))\s*(?:the |die |der |la |le |el |il |de )?$/
const JAPANESE = /競合(?:他社)?は([^、。\s]{2,20}?)(?:社)?(?:で|です|と|が|、|。)/

export function readCompetitor(reading: Reading, units: Unit[]): Fact<string> | null {
  for (const unit of units) {
    if (unit.key !== 'competitor') continue
    const value = oneLine(text(unit)).replace(/\s*[(;].*$|\s-\s.*$|,\s\p{Ll}.*$|\.$/u, '')
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
    for (const org of orgsOf(unit)) {
      const confidence = rivals(unit, org)
      if (confidence === 0 || isOurProduct(reading, org)) continue
      return fact(org.name, unit.layout, org.start, org.end, confidence)
    }
  }
  return null
}

/** How surely a name in a sentence is a rival's; 0 where it is not. */
function rivals(unit: Unit, org: OrgMention): number {
  // "120 000 $ CA"
  if (org.name.length < 3) return 0
  // "… aseoane@conservas.example. Serían unos 25.000 euros": any word that opens a sentence has a capital.
  if (org.start === unit.start && !/\s/.test(org.name) && !org.legal) return 0
  const chance = sideOfOrg(unit, org)?.('RIVAL') ?? 0
  const said = BEFORE.test(unit.layout.low.slice(Math.max(unit.start, org.start - 40), org.start))
  return chance >= (said ? SURE.together : SURE.alone) ? Math.max(0.6, 0.9 * chance) : 0
}
/** Probabilities of the learnt reader from which a name counts: with the words before it, and without. */
const SURE = { together: 0.25, alone: 0.7 }

const isOurProduct = (reading: Reading, org: OrgMention): boolean =>
  reading.setting.products.some((product) => plain(product.name).includes(plain(org.name)))
