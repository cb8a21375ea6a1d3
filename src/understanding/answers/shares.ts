/**
 * A split of the credit in somebody's words: "Harbor 70 %, Lindgren & Falk 30 %", "70/30", "our share becomes 60 %".
 * Figures count as shares only next to a partner's name, or next to the word "share"; a rate ("ten percent
 * commission") is none. What cannot be paired without guessing is UNCLEAR, and a person is asked again.
 */
import type { CreditShare } from '../../motion/deal.ts'
import type { CreditType } from '../../motion/words.ts'
import { fold } from '../extract/fold.ts'
import { allMatches } from '../search/all-matches.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { forbids, forceOf, likelyLanguages } from '../wish/readers/modality.ts'

export interface Splitting {
  /** The split in force, the partner of the deal first. */
  current: CreditShare[]
  /** Other partners whom the text may name. */
  others: { id: string; name: string }[]
  /** Whose "our share" is: the deal's partner, when it writes. */
  oursIs: string | null
}

export type SharesRead = { shares: CreditShare[] } | 'UNCLEAR' | null

const FIGURE = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const PERCENT = `${FIGURE} ?(?:%|percent|per cent|prozent|procent|pour cent|por ciento|por cento|per cento)`
const RATIO = new RegExp(`(?<![\\d./:])${FIGURE} ?[/:] ?${FIGURE}(?![\\d./:]| ?(?:%|percent) )`, 'u')
const FROM_TO = new RegExp(`(?:from|von) ${PERCENT} (?:to|auf) (?=${PERCENT})`, 'gu')
/** What else is counted in percent. */
const OTHER_PERCENT =
  /\b(?:commission|rate|tier|discount|margin|rebate|provision\w*|provisionssatz|rabatt\w*|marge|margine|margem|margen|stufe|vat|mwst|tva|iva|btw|comision\w*|commissione|comissao|commissie|remise|sconto|descuento|desconto|korting|taux|tasa|tasso|taxa)\b/
const SHARE_WORD =
  /\b(?:credit|split|shares?|anteile?|aufteilung|gutschrift|notre part|repartition|reparto|participacion|participacao|reparticao|quota|ripartizione|aandeel|verdeling)\b/

/** The split that the text plainly names; null when it names none. */
export function sharesIn(text: string, splitting: Splitting): SharesRead {
  const partners = [
    ...splitting.current.map(({ partnerId, partnerName }) => ({ id: partnerId, name: partnerName })),
    ...splitting.others.filter(({ id }) => !splitting.current.some(({ partnerId }) => partnerId === id)),
  ]
  let unclear = false
  const named = new Map<string, string>()
  for (const sentence of sentencesOf(text.slice(0, 2_000))) {
    const words = withMarks(beforeReason(fold(sentence.text)), partners, splitting)
    if (OTHER_PERCENT.test(words)) continue
    const pairs = pairsIn(words, partners, splitting)
    if (pairs === 'UNCLEAR' || (pairs.length > 0 && isShaky(sentence))) unclear = true
    else for (const [id, share] of pairs) named.set(id, share)
  }
  if (unclear) return 'UNCLEAR'
  return named.size === 0 ? null : { shares: splitOf(named, partners, splitting, text) }
}

/** "…, because Tom Rival got us the meeting": whoever stands in the reason gets no share by it. */
const beforeReason = (words: string): string => {
  const at = / (?:because|since|weil|denn|parce que|car|porque|ya que|pois|perche|poiche|omdat|want) /.exec(
    words,
  )?.index
  return /\d/.test(words.slice(0, at)) ? words.slice(0, at) : words
}

const OUR_SHARE =
  /\b(?:(?:our|my|unser(?:en|em)?) (?:share|credit|anteil)|(?:notre|ma) part|nuestra (?:parte|participacion|cuota)|(?:a )?nossa (?:parte|participacao|quota)|(?:la )?nostra (?:quota|parte)|ons aandeel)\b/g

function isShaky(sentence: Sentence): boolean {
  const { asks, condition, doubt, wink } = forceOf(sentence, likelyLanguages(sentence.plain))
  return asks || condition || doubt || wink || forbids(sentence) !== null
}

/** Names become ⟨0⟩, ⟨1⟩, …; "our share" the writer's; "the share" that of the only partner. */
function withMarks(words: string, partners: { name: string }[], { current, oursIs }: Splitting): string {
  let marked = words.replace(FROM_TO, '')
  const names = partners
    .flatMap(({ name }, index) => namesOf(name).map((each) => ({ each, index })))
    .sort((a, b) => b.each.length - a.each.length)
  for (const { each, index } of names) {
    const pattern = each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    marked = marked.replace(new RegExp(`(?<![\\p{L}⟨])${pattern}(?:'s|s)?(?![\\p{L}])`, 'gu'), `⟨${index}⟩`)
  }
  const ours = current.findIndex(({ partnerId }) => partnerId === oursIs)
  if (ours >= 0)
    marked = marked
      .replace(OUR_SHARE, `⟨${ours}⟩`)
      .replace(/(?<=\()(?:us|we|me|uns|wir|nous|nosotros|noi|ons|wij)(?=:? \d)/g, `⟨${ours}⟩`)
  if (current.length === 1)
    marked = marked.replace(/\b(?:the partner's|the|their|der|den) (?:share|anteil)\b/g, '⟨0⟩')
  return marked
}

/** The name, and its first word when that is one to know it by. */
function namesOf(name: string): string[] {
  const folded = fold(name)
  const first = folded.split(/[\s,&-]+/)[0] ?? ''
  return first.length > 3 && first !== folded ? [folded, first] : [folded]
}

function pairsIn(
  words: string,
  partners: { id: string }[],
  { current }: Splitting,
): [string, string][] | 'UNCLEAR' {
  const marks = allMatches(words, /⟨(\d+)⟩/gu).map((match) => Number(match[1]))
  const ratio = RATIO.exec(words)
  const figures = ratio
    ? [ratio[1], ratio[2]]
    : allMatches(words, new RegExp(PERCENT, 'gu')).map((match) => match[1])
  if (figures.length === 0) return []
  const told = ratio && tellsOne(words, ratio, marks)
  if (told) return told.map(([mark, share]) => [partners[mark]?.id ?? '', share.replace(',', '.')])
  const aboutShares = ratio !== null || marks.length > 0 || SHARE_WORD.test(words)
  if (!aboutShares) return []
  const whose = marks.length > 0 ? marks : ratio && current.length === 2 ? [0, 1] : []
  const known = new Set(whose)
  if (whose.length !== figures.length || known.size !== whose.length) return 'UNCLEAR'
  return whose.map((mark, index) => [partners[mark]?.id ?? '', (figures[index] ?? '').replace(',', '.')])
}

/** "with Rival Resell 60/40 (us 60)": whose one figure of the ratio is, so that the other is the other's. */
function tellsOne(words: string, ratio: RegExpExecArray, marks: number[]): [number, string][] | null {
  const [, mark, share] = WHOSE_ONE.exec(words) ?? []
  const [, first = '', second = ''] = ratio
  const others = [...new Set(marks)].filter((each) => each !== Number(mark))
  if (mark === undefined || others.length !== 1 || (share !== first && share !== second)) return null
  return [
    [Number(mark), share],
    [others[0] ?? 0, share === first ? second : first],
  ]
}
const WHOSE_ONE = new RegExp(`\\(⟨(\\d+)⟩:? ${FIGURE} ?%?\\)`, 'u')

function splitOf(
  named: Map<string, string>,
  partners: { id: string; name: string }[],
  { current }: Splitting,
  text: string,
): CreditShare[] {
  const kept = current.map((share) => ({ ...share, share: named.get(share.partnerId) ?? share.share }))
  const joining = partners
    .filter(({ id }) => named.has(id) && !current.some(({ partnerId }) => partnerId === id))
    .map(({ id, name }) => ({
      partnerId: id,
      partnerName: name,
      type: joinsAs(text),
      share: named.get(id) ?? '0',
    }))
  return [...kept, ...joining]
}

/** Who joins a deal that somebody else sourced has helped it along, unless the words say more. */
const joinsAs = (text: string): CreditType =>
  /\binfluenced?|beeinflusst\b/i.test(text) ? 'INFLUENCED' : 'ASSISTED'
