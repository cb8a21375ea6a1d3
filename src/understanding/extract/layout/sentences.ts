/** Where sentences end: at a stop that neither shortens a word nor stands in a date, a number or a bracket. */
import { allMatches } from '../../search/all-matches.ts'
import type { Span } from '../clauses.ts'
import { B, E, MON } from '../dates/date-fragments.ts'
import { NOT_NAMES } from '../people/people-words.ts'
import type { Layout } from './layout.ts'

const ABBREVIATION =
  /(?:^|[\s(.])(?:im|dipl\.?-[a-z]{2,8}|cav|comm|sw|soc|coop|agr|hnos|sdad|excmo|ilmo|sig|sig\.ra|prof\.ssa|ssa|mtro|dr|mr|mrs|ms|hr|dna|reg|adr|mailadr|hrn|fr|gebr|fa|ste|cie|messrs|dy|jt|asst|asstt|addl|exec|dep|mgr|smt|engr|jr|snr|assoc|bros|mag|prof|ing|dipl|st|nr|no|ca|approx|inc|ltd|corp|co|vs|etc|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|ggf|evtl|inkl|zzgl|p\.ex|sr|sra|dott|dott\.ssa|avv|mme|mlle|bijv|o\.a|incl|tel|art|abs|fig|rs|pvt|m\/s|s\.a|s\.p\.a|s\.r\.l|b\.v|n\.v|z|o\.o|sp|cia|ltda|lda|gen|max|min|std|exp|est|geb|mio|mrd|tsd|p\.a|cell|cel|mob|ph|tfno|tlf|n|u|a|c|d|s|m|dhr|mevr|drs|ir|mw|r|lic|lda|v\.a|g|h|k|p|t|l|b|e|f|i|j|o|w|v|ul|al|os|pl|ds|sgra|eng|enga|arq|kaufm|kfm|techn|stv|stellv|wiss|resp|adj)\.$/

/** "Sorry! 1. Maya Lindholm, COO, +44 20 7946 0812 2. they drown in Excel": answers in one line, each without its number. */
export function answersIn(layout: Layout, start: number, end: number): Span[] {
  const marks: { from: number; to: number }[] = []
  // The first number may have been taken for that of a list.
  if (/(?:^|\s)\(?1[.)]\s$/.test(layout.low.slice(Math.max(0, start - 4), start)))
    marks.push({ from: start, to: start })
  for (const m of allMatches(layout.low.slice(start, end), NUMBERED)) {
    const from = start + m.index
    const opens = marks.length > 0 || /(?:^|[.!?:;,\n]\s?)$/.test(layout.low.slice(start, from))
    if (Number(m[1]) === marks.length + 1 && opens) marks.push({ from, to: from + m[0].length })
  }
  if (marks.length < 2) return [{ start, end }]
  const pieces = marks.map(({ to }, at) => ({ start: to, end: marks[at + 1]?.from ?? end }))
  return marks[0]!.from > start ? [{ start, end: marks[0]!.from }, ...pieces] : pieces
}
/** No ordinal: "1. Januar", "2. Quartal". */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])\\(?([1-9])[.)]\\s(?!(?:${MON}|quartals?|halbjahr|halfte|woche|tag|stufe|phase|stock|liga)${E})(?=\\p{L})`,
  'gu',
)

/** Where the sentences of a stretch stand, with what closes them. */
export function sentenceSpans(layout: Layout, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    const over = i === end
    if (!over && !ends(layout, from, i)) continue
    let to = over ? end : i + 1
    while (to < end && /["')\]”»]/.test(layout.text[to]!)) to++
    spans.push({ start: from, end: to })
    from = to
    i = Math.max(i, to - 1)
  }
  return spans
}

export function ends(layout: Layout, from: number, i: number): boolean {
  const char = layout.text[i]!
  if ('。！？'.includes(char)) return true
  if (!'.!?…'.includes(char)) return false
  const after = layout.text.slice(i + 1, i + 16)
  if (!/^["')\]”»]{0,2}(?:\s|$)/.test(after)) return false
  if (char !== '.') return true
  const before = layout.low.slice(Math.max(from, i - 12), i + 1)
  // "80.000 kr. om året", "Sl. 2"
  if (/\d\s?(?:kr|fr|rs)\.$/.test(before)) return !/^\s+\p{Ll}/u.test(after)
  if (/(?:^|\s)(?:sl|poz|lp|pos|pkt)\.$/.test(before)) return !/^\s?\d/.test(after)
  // "2,4 mil. Kč", "250 tis. Kč"
  if (/\d\s?(?:mil|mill|mio|mln|mld|mrd|tis|tys|tsd)\.$/.test(before)) return false
  if (/\d\.$/.test(before))
    return (
      /^\s+\p{Lu}/u.test(after) &&
      !/^\s+(?:januar|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez|quartal|halbj|halft)/.test(
        layout.low.slice(i + 1, i + 12),
      ) &&
      (!/(?:^|\D)\d{1,2}\.$/.test(before) || WHOLE_NUMBER.test(layout.low.slice(Math.max(from, i - 16), i)))
    )
  // "mié. 27/01", "wt. 02.02", "kl. 10"
  if (BEFORE_DIGITS.test(before) && /^\s\d/.test(after)) return false
  // "dir. produção", "invs. not pd. in time": whoever writes with capitals begins no sentence with a small letter.
  if (
    /(?:^|[\s(/,+])\p{L}{1,5}\.$/u.test(before) &&
    /^\s\p{Ll}/u.test(layout.text.slice(i + 1, i + 3)) &&
    beginsWithCapitals(layout)
  )
    return false
  if (/(?:^|\s)(?:jan|feb|mar|apr|aug|sept?|oct|okt|nov|dec|dez)\.$/.test(before))
    return !/^\s+\d/.test(after)
  if (ABBREVIATION.test(before) && !(LEGAL_FORM.test(before) && beginsSentence(after))) return false
  return !bracketed(layout, from, i)
}

const capitals = new WeakMap<Layout, boolean>()
/** Whether the sentences of a text begin with capitals, so that a stop before a small letter shortens a word. */
function beginsWithCapitals(layout: Layout): boolean {
  const known = capitals.get(layout)
  if (known !== undefined) return known
  const small = /\p{L}{6}[.!?]\s\p{Ll}/u.test(layout.text)
  const large = layout.text.match(/[.!?]\s\p{Lu}/gu)?.length ?? 0
  const begins = !layout.sections.some(({ sloppy }) => sloppy) || (!small && large >= 2)
  capitals.set(layout, begins)
  return begins
}

const BEFORE_DIGITS =
  /(?:^|[\s,;:(-])(?:mo|di|mi|do|fr|sa|so|lun|mar|mie|jue|vie|sab|dom|jeu|ven|sam|dim|gio|mer|seg|ter|qua|qui|sex|pn|wt|sr|czw|pt|sb|nd|ma|wo|vr|za|zo|man|tis|tir|ons|tor|tors|fre|lor|to|ti|on|kl|klo|g|godz|ca|h|mon|tues?|wed|thurs?|fri|sat|sun)\.$/

/** "Orrin Mills Ltd. They sign in May": a name may end the sentence with its legal form. */
const LEGAL_FORM =
  /(?:^|[\s.])(?:inc|ltd|corp|co|ltda|lda|cia|s\.a|s\.p\.a|s\.r\.l|b\.v|n\.v|o\.o|c\.v|plc|llc)\.$/
/** The next word has a capital and is no name; in "GmbH & Co. KG" it goes on with the form. */
const beginsSentence = (after: string): boolean => {
  const word = /^\s+(\p{Lu}\p{L}*)(?=[\s'’,])/u.exec(after)?.[1]
  return word !== undefined && !/^(?:KG|KGaA|OHG|AG)$/.test(word) && NOT_NAMES.has(word.toLowerCase())
}

/** "By Jan 31. Can you …", "by 10/19. Then …", "01 40. We …": no ordinal ("am 31. Januar"), so a sentence may end. */
const WHOLE_NUMBER = new RegExp(`(?:${B}${MON}\\.?\\s|\\d[\\s/])\\d{1,2}$`, 'u')

/** "Trent Oberholtzer (Dir. Mountain Ops)": no sentence ends within a bracket that a sentence holds. */
function bracketed(layout: Layout, from: number, i: number): boolean {
  const before = layout.low.slice(Math.max(from, i - 40), i)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open) || !/\S/.test(before.slice(0, open))) return false
  return /^[^()\n]{1,60}\)/.test(layout.low.slice(i + 1, i + 64))
}
