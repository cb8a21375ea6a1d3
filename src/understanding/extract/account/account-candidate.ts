/**
 * A name that may be the customer's, and what it is worth by its own form: whether it looks like an organisation, and
 * fits a domain of the customer's.
 */
import { fold, plain, squeeze } from '../fold.ts'
import type { Layout } from '../layout/layout.ts'
import type { Unit } from '../layout/units.ts'
import { GIVEN_NAMES, isOrgWord, isTitleWord } from '../people/people-words.ts'
import type { Reading } from '../reading.ts'
import { COUNTRY_NAMES } from './country.ts'
import { domainFits, type OrgMention, orgKey } from './org.ts'

export interface Candidate {
  name: string
  layout: Layout
  unit: Unit | null
  start: number
  end: number
  score: number
  legal: boolean
  /** The name in a sentence that it was made of; null for a label, a subject, a signature. */
  mention: OrgMention | null
}

const REGION =
  /^(?:(?:north|south|west|east|central)(?:ern)?[ -](?:africa|europe|asia|america)|emea|apac|latam|(?:nord|sud|west|ost)(?:europa|afrika|amerika))$/

/** What the form of a name is worth. */
export const base = (org: OrgMention): number => {
  const tokens = plain(org.name).split(' ')
  let score = 0
  if (org.legal) score += 2.5
  score += Math.min(1.5, org.orgWords)
  if (tokens.length >= 2 && tokens.length <= 7) score += 0.5
  if (
    COUNTRY_NAMES.has(fold(org.name)) ||
    REGION.test(fold(org.name)) ||
    tokens.every((token) => isTitleWord(token))
  )
    score -= 6
  if (tokens.length === 1 && GIVEN_NAMES.has(tokens[0]!)) score -= 3
  if (/^\p{Lu}{1,5}\d?$/u.test(org.name) && !org.legal) score -= 1.5
  // "MBIT-48812" is a ticket.
  if (/^(?=\p{Lu}*-?\d{3})[\p{Lu}\d-]+$/u.test(org.name)) score -= 6
  return score
}

/** What a domain of the customer's side adds. "Hotel group" is no name, though hotelesrey.example begins with it. */
export const fitting = (domains: { domain: string }[], name: string): number => {
  if (isOrgWord(orgKey(name))) return 0
  const best = Math.max(0, ...domains.map((entry) => domainFits(entry.domain, name)))
  // hotelesrey.example is Hoteles Rey's, though Hoteles Sol has half of it.
  const whole = squeeze(orgKey(name))
  const exact = domains.some(({ domain }) => domain.replace(/^www\./, '').split('.')[0] === whole)
  return (best === 3 ? 6 : best === 2 ? 4 : 0) + Number(exact)
}

export const IN = /(?<![\p{L}])(?:in|near|outside|aus|nahe|à|en|em|nel|nella|w|i) $/u
/** "NDA deal, Ohio" over "a parts maker in Ohio": all that the mail says of it is that something is there. */
export function isPlaceOnly({ layouts }: Reading, name: string): boolean {
  const { text } = layouts[0]!
  let seen = false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!IN.test(text.slice(Math.max(0, at - 9), at).toLowerCase())) return false
    seen = true
  }
  return seen
}
