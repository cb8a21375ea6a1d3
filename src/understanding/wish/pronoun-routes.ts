/** "Please send it to her": whom a pronoun means in a reply. */
import { blank, heardBefore } from '../clauses.ts'
import type { Sentence } from '../sentences.ts'
import type { Cue, WishContext } from './cue.ts'
import { POLITE_REQUEST } from './cue-blocks.ts'
import { distinctPeople, likeliestPeople, namedIn } from './named-people.ts'
import { clauseAround, conditional, doubts, negated } from './readers/modality.ts'
import { type Found, findAll, type Language } from './readers/phrases.ts'
import { PRONOUN_ROUTES } from './readers/reassign.ts'

/** "Wales is Anna Lindqvist's. Please send it to her": a route to the one person that the mail names. */
export function pronounRoutes(
  sentences: Sentence[],
  cues: Cue[],
  languages: ReadonlySet<Language>,
  context: WishContext,
): Cue[] {
  const others = namedIn(sentences, context)
  if (others.length === 0 || cues.some((cue) => cue.kind === 'ROUTE' && cue.blocked === null)) return []
  return sentences.flatMap((sentence) =>
    findAll(PRONOUN_ROUTES, sentence.plain).flatMap((found) => {
      const named = antecedent(others, sentence, found.start)
      return named === null ? [] : [{ ...named, blocked: pronounBlock(sentence, found, languages) }]
    }),
  )
}

function pronounBlock(sentence: Sentence, found: Found, languages: ReadonlySet<Language>): string | null {
  const { plain } = sentence
  const clause = clauseAround(plain, found.start, found.end)
  if (sentence.asks && !POLITE_REQUEST.test(plain)) return 'asked'
  if (doubts(blank(plain, found).slice(...clause), languages)) return 'doubtful'
  if (conditional(plain, languages)) return 'conditional'
  if (heardBefore(plain, languages)) return 'somebody else’s word'
  return negated(plain, found.start, found.end, languages) ? 'denied' : null
}

/** Whom "her" means: the only person named before it in its sentence, else in the whole mail. */
function antecedent(named: Cue[], sentence: Sentence, at: number): Cue | null {
  const meant = named.filter((cue) => !SERVES.test(cue.sentence.plain.slice(cue.end)))
  const before = distinctPeople(meant.filter((cue) => cue.sentence === sentence && cue.end <= at))
  if (before.length > 0) return before.length === 1 ? before[0]! : null
  const all = likeliestPeople(
    distinctPeople(
      meant.filter((cue) => !/(?<![a-z])assist\w*[^.]{0,20}$/.test(cue.sentence.plain.slice(0, cue.start))),
    ),
  )
  return all.length === 1 ? all[0]! : null
}

/** "Arjun Nair keeps her calendar": right behind the name somebody else is "her". */
const SERVES =
  /^,? (?:who |der |die |qui |que |che |som )?(?!(?:has|have|had|hat|hatte|a|tiene|tem|ha|heeft|ma|har)(?![a-z]))[a-z]{3,14} (?:her|his|ihr(?:e[nmrs]?)?|sein(?:e[nmrs]?)?|son|sa|ses|su|sus|seu|sua|suo|la sua|il suo|haar|zijn|hennes|hans|hendes|jej|jego) [a-z]/
