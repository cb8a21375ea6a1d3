/** The organisation in the signature of a customer whose mail was forwarded. */
import { plain } from '../fold.ts'
import type { Layout } from '../layout/layout.ts'
import { isTitleWord } from '../people/people-words.ts'
import type { Reading } from '../reading.ts'
import { base, type Candidate, fitting } from './account-candidate.ts'
import { findCountries } from './country.ts'
import { findOrgs } from './find-orgs.ts'
import { looksLikePerson, type OrgMention } from './org.ts'

export function signatures(reading: Reading, domains: { domain: string }[], found: Candidate[]): void {
  for (const layout of reading.layouts) {
    const sections = layout.sections
    // Whoever wrote first has the need; who passed it on may be an outsider.
    const first = sections.findLastIndex(({ side }) => side === 'CUSTOMER')
    for (const line of layout.lines) {
      if (line.zone !== 'SIGNATURE' || sections[line.section]!.side !== 'CUSTOMER') continue
      const address = POSTAL.test(layout.text.slice(line.start, line.end))
      for (const org of findOrgs(layout.text, layout.low, line.start, line.end)) {
        const whole =
          org.start - line.start < 2 && /^\s*(?:$|[(|,·•-])/.test(layout.text.slice(org.end, line.end))
        const fits = fitting(domains, org.name)
        const person =
          looksLikePerson(org.name) || plain(sections[line.section]!.author?.name ?? '') === plain(org.name)
        const titled = plain(org.name).split(' ').some(isTitleWord)
        const named = fits > 0 || org.orgWords > 0 || org.legal
        const score =
          base(org) +
          fits +
          (whole ? 2 : 0) +
          (line.section === first ? 0.5 : 0) -
          (person ? 8 : 0) -
          (titled && fits === 0 && org.orgWords === 0 ? 5 : 0) -
          ((address || isTown(layout, org, line)) && org.orgWords === 0 && !org.legal ? 5 : 0)
        found.push({
          name: org.name,
          layout,
          unit: null,
          start: org.start,
          end: org.end,
          score: named ? score + 1 : score,
          legal: org.legal,
          mention: null,
        })
      }
    }
  }
}

/** "Setúbal, Portugal - 265 550 148": what stands before a country in an address. */
const isTown = ({ text, low }: Layout, org: OrgMention, line: { start: number; end: number }): boolean =>
  org.start - line.start < 2 &&
  /^,\s/.test(text.slice(org.end, line.end)) &&
  findCountries(text.slice(org.end, line.end), low.slice(org.end, line.end)).length > 0

/** "Pune 411005, India", "A-6020 Innsbruck". */
const POSTAL = /(?<!\p{L})(?:[A-Z]{1,3}-)?\d{4,6}(?![\d-])\s*(?:,|$|\p{Lu})|\p{Lu}\p{Ll}+ \d{5,6}(?!\d)/u
