/**
 * "Il titolare mi ha raccontato … Si chiama Ettore.": somebody whom the mail tells of by what he is, named in a sentence of its
 * own further on. That sentence makes a single name enough, and the title is what was told.
 */

import { allMatches } from '../../search/all-matches.ts'
import { low, type Unit } from '../layout/units.ts'
import { isTitleWord } from './people-words.ts'
import type { Span } from './title.ts'

/** The title under which somebody was told of whom this sentence only names; null where it is no such sentence. */
export function toldBefore(units: readonly Unit[], unit: Unit, name: Span): Span | null {
  if (!IS_CALLED.test(unit.layout.low.slice(unit.start, name.start))) return null
  const at = units.indexOf(unit)
  const before = units.slice(Math.max(0, at - MOST_SENTENCES), at).reverse()
  for (const told of before) {
    if (told.layout !== unit.layout || told.section !== unit.section) return null
    const titles = titlesIn(told)
    if (titles.length > 1) return null
    if (titles.length === 1) return titles[0]!
  }
  return null
}

/** So far back a sentence tells of whoever is "he" now. */
const MOST_SENTENCES = 3

/** All that stands before the name: "His name is", "Er heißt", "Si chiama". */
const IS_CALLED =
  /^\W{0,3}(?:(?:he|she)(?:'s| is) (?:called|named)|(?:his|her) name is|(?:er|sie) heiss?t|(?:sein|ihr) name ist|(?:il|elle) s'appelle|(?:son|le) nom est|(?:el |ella )?se llama|su nombre es|(?:ele |ela )?(?:se chama|chama-se)|o nome (?:dele|dela) e|(?:lui |lei )?si chiama|il (?:suo )?nome e|(?:hij|zij|ze) heet|(?:zijn|haar) naam is|(?:on |ona )?nazywa sie|(?:on |ona )?ma na imie|(?:han|hon|hun) (?:heter|hedder)|(?:hans|hennes|hendes) (?:namn|navn) (?:ar|er)) $/u

/** "the owner", "ihr Betriebsleiter": titles without a name; what the writer says of himself is none. */
function titlesIn(unit: Unit): Span[] {
  const words = allMatches(low(unit), /[\p{L}'-]+/gu)
  return words.flatMap(([word], i) => {
    const elided = /^l'/.test(word)
    const bare = word.replace(/^l'/, '')
    const article = elided || ARTICLE.test(words[i - 1]?.[0] ?? '')
    if (!article || !isTitleWord(bare) || OF_ONESELF.test(words[i - (elided ? 1 : 2)]?.[0] ?? '')) return []
    const start = unit.start + words[i]!.index + word.length - bare.length
    return [{ start, end: start + bare.length }]
  })
}
const ARTICLE =
  /^(?:the|their|der|die|ihr|ihre|deren|le|la|leur|el|su|o|a|il|lo|il loro|loro|de|hun|deras|deres)$/
const OF_ONESELF = /^(?:i'm|am|bin|suis|soy|sou|sono|ben|jestem|ar|er|as|als|come|como|comme|som)$/
