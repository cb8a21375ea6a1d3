/**
 * Organisations by their names: the words that tell one from another, whether two written forms are one, whether a domain
 * fits.
 */
import { fold, plain, remembered, squeeze } from '../fold.ts'
import { GENERIC_ORG, GIVEN_NAMES, isOrgWord, isTitleWord } from '../people/people-words.ts'
import { spell } from '../people/person.ts'

export interface OrgMention {
  start: number
  end: number
  name: string
  /** Whether a legal form ends it. */
  legal: boolean
  /** How many of its words are words that organisations are named with. */
  orgWords: number
}

/** "Marco Verbruggen van Zoosoft": the firm behind somebody's whole name; null for any other name. */
export function employerIn(name: string): string | null {
  const who =
    /^(\p{Lu}[\p{Ll}-]+) \p{Lu}[\p{Ll}-]{2,} (?:of|from|at|von|van|de|di|da|af|från|fra|z|ze) (\p{Lu}.+)$/u.exec(
      name,
    )
  return who !== null && GIVEN_NAMES.has(fold(who[1]!)) ? who[2]! : null
}

/** The words that tell one organisation from another. */
export const orgKey = remembered((name) =>
  plain(name.replace(/^M\/s\.?\s*/i, '').replace(/株式会社|有限会社|合同会社/g, ' '))
    .split(' ')
    .filter((word, i, all) => !GENERIC_ORG.has(word) || (all.length === 1 && i === 0))
    .join(' '),
)

/** Whether two written forms name the same organisation: one's telling words are the other's, or begin it. */
export function sameOrg(a: string, b: string): boolean {
  const [x, y] = [orgKey(a), orgKey(b)]
  if (x === '' || y === '') return false
  if (x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true
  return x.length >= 6 && spell(squeeze(x)) === spell(squeeze(y))
}

/** How well a domain fits an organisation's name: 0 not at all .. 3 (its words, its initials, an abbreviation). */
export function domainFits(domain: string, name: string): number {
  const label = domain.replace(/^www\./, '').split('.')[0]!
  const key = orgKey(name)
  if (key === '' || label === '') return 0
  const words = key.split(' ').map(spell)
  const joined = words.join('')
  const host = spell(squeeze(label))
  if (host === joined) return 3
  const all = spell(squeeze(name))
  if (host === all) return 3
  if (joined.length >= 4 && (host.startsWith(joined) || host.endsWith(joined))) return 3
  if (host.length >= 4 && (joined.startsWith(host) || all.startsWith(host))) return 3
  const hits = words.filter((word) => word.length >= 4 && host.includes(word))
  if (hits.length > 0) return hits.join('').length >= host.length * 0.45 || hits.length >= 2 ? 3 : 2
  const parts = label.split('-').filter((part) => part.length >= 3)
  if (
    parts.some((part) =>
      words.some(
        (word) =>
          word.length >= 4 && (word === spell(part) || (part.length >= 4 && word.startsWith(spell(part)))),
      ),
    )
  )
    return 2
  const initials = plain(name)
    .split(' ')
    .map((word) => word[0])
    .join('')
  if (host.length >= 2 && (host === initials || host === words.map((word) => word[0]).join(''))) return 2
  if (covers(host, words)) return 2
  return 0
}

/** "swrauenfels" = s(tadt)w(erke) Rauenfels, "thwater" = Th(ornbury) Water: beginnings of the words, in order. */
function covers(host: string, words: string[]): boolean {
  let at = 0
  let used = 0
  for (const word of words) {
    let n = 0
    while (n < word.length && at + n < host.length && host[at + n] === word[n]) n++
    if (n === 0) continue
    at += n
    used++
    if (at === host.length) return used >= 2 && host.length >= 3
  }
  return false
}

export const looksLikePerson = (name: string): boolean => {
  // "Bedrijfsleider Tjerk Wiersma"
  const all = plain(name).split(' ')
  const words = all.length > 2 && isTitleWord(all[0]!) ? all.slice(1) : all
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    (GIVEN_NAMES.has(words[0]!) || (words.length === 2 && words.length < all.length)) &&
    !words.some((word) => isOrgWord(word))
  )
}
