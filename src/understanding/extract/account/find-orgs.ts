/**
 * Organisations in a stretch of text: runs of capitalised words with the small words between them ("Les Scieries
 * Boréal inc.", "Autoridad Portuaria de Puerto Olivar", "Haverhill & Sons Seed Merchants Ltd").
 */

import { allMatches } from '../../search/all-matches.ts'
import { NOT_NAMES } from '../people/people-words.ts'
import type { OrgMention } from './org.ts'
import { runs } from './org-runs.ts'
import { trim } from './org-trim.ts'
import { whole } from './org-whole.ts'

/** Organisations (and everything else that is capitalised like one) of a stretch, in order. */
export function findOrgs(text: string, low: string, from: number, to: number): OrgMention[] {
  const found: OrgMention[] = []
  for (const run of runs(text, low, from, to)) {
    const mention = trim(text, low, run, to)
    if (mention !== null) found.push(whole(text, low, from, to, withPartners(text, from, mention)))
  }
  const stretch = text.slice(from, to)
  if (!/[\u3000-\u9fff]/.test(stretch)) return found
  for (const pattern of JAPANESE)
    for (const m of allMatches(stretch, pattern)) {
      const name = (m[1] ?? m[0]).replace(/^(?:ある|いう)|(?:さん|さま|殿)$/gu, '')
      const start = from + m.index + m[0].indexOf(name)
      if (found.some((other) => other.start <= start && other.end >= start + name.length)) continue
      found.push({ start, end: start + name.length, name, legal: true, orgWords: 1 })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** "Chavannes, Wuilleret & Python": names before the last two, as firms of partners write them. */
function withPartners(text: string, from: number, mention: OrgMention): OrgMention {
  if (!/^\p{Lu}\S+ & \p{Lu}/u.test(mention.name)) return mention
  const first = /(?:\p{Lu}[\p{L}'’-]{2,20}, ){1,3}$/u.exec(
    text.slice(Math.max(from, mention.start - 70), mention.start),
  )
  if (first === null) return mention
  // "First, Hollins & Meade LLP"
  if (NOT_NAMES.has(first[0].slice(0, first[0].indexOf(',')).toLowerCase())) return mention
  const start = mention.start - first[0].length
  return { ...mention, start, name: text.slice(start, mention.end).replace(/\s+/g, ' ') }
}

/** By the legal form before or behind, by the kind of house, in quotes behind it, or addressed as 様 with its matter. */
const JAPANESE = [
  /(?:(?:株式会社|有限会社|合同会社|\(株\)|（株）)|(?<![\u3040-\u30ff\u4e00-\u9fff])(?:株式|有限|合同)会社[ \u3000])[^\s、。：:（(様のはがをにで]{2,20}/gu,
  /(?:学校法人|医療法人(?:社団|財団)?|社会福祉法人|(?:一般|公益)?(?:社団|財団)法人|独立行政法人|協同組合)[ \u3000]?[^\s、。：:（(様はがをにで【】「」]{2,20}/gu,
  /[^\s、。：:（(）)のはがをにで【】]{2,20}(?:株式会社|有限会社)/gu,
  /[^\s、。：:（(）)のはがをにで【】「」]{2,14}(?:病院|大学|銀行|市役所|製作所|工業|商事|物流)/gu,
  /(?:旅館|ホテル|温泉|会社|商店|工場|病院)「([^」\s]{2,16})」/gu,
  /([\u4e00-\u9fff\u30a0-\u30ff]{2,12})様の(?:件|案件)/gu,
]
