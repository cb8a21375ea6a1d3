/**
 * Where one statement ends and the next begins. Partners on phones write without full stops ("~45k want to decide
 * before xmas i can do the intro next tues"); there the beginning of a new statement is the only sign. And within
 * a sentence a cue governs only what stands in its own clause.
 */

import { allMatches } from '../search/all-matches.ts'
import { beginnings, runsOn } from './dictation.ts'

export interface Span {
  start: number
  end: number
}

/**
 * How a statement begins when nothing but a blank stands before it. Folded, each with its own subject or order. "im"
 * is "I'm" on a phone and "in the" in German.
 */
const BEGINS =
  /\s(?=(?:(?:i|we|he|she|they|wir|ich|nous|nosotros|noi|wij|ik|je|on|jag|vi)(?:'(?:ll|d|m|re|ve)|(?<=i)m(?= (?!fruhling)(?:not|gonna|in|on|at|away|happy|sure|the|their|his|her|an?|[a-z]+ing|back|out|still|also|just|afraid|told|here|there|free|off|only|already|keen|quite|pretty|very|with|your|our)\b)| will| can| could| would| want| wanna| need| have| hope| plan| am| are| kann| konnen| mach| mache| machen| mocht\w*| will| wollen| vais| peux| peut| allons| kan| kunnen| wil| kan| ska)\b|(?:want|wants|wanna|need|needs|hope|hopes|hoping|looking|plan|plans|aiming) to\b|(?:pls|please|can you|could you|contact is|contact'?s|budget is|budget'?s|decision (?:is|by)|next step|talk to|speak to|call him|call her|his (?:number|mail|email)|her (?:number|mail|email)|konnt ihr|ansprechpartner ist|budget liegt|entscheidung (?:bis|im|in)|contact :|necesitan|quieren|vogliono|veulent|ils veulent|die wollen|sie wollen|ze willen|querem)\b))/gu
/** After these words a beginning is none: "what we can do", "because they want to", "said i can". */
const JOINS =
  /(?:^|[\s,])(?:and|or|but|that|which|who|what|where|when|whenever|if|whether|because|cos|cause|so|as|than|then|until|till|before|after|since|while|once|though|although|how|why|like|said|says|say|think|thinks|guess|reckon|hope|know|told|tell|asked|believe|sure|anything|something|everything|nothing|all|to|the|a|an|of|for|with|in|on|at|by|from|not|don'?t|doesn'?t|didn'?t|they|we|i|he|she|you|it|people|no|ya|nicht|pas|nao|non|niet|kein|keine|also|really|still|just|both|now|would|und|oder|aber|dass|was|wie|wenn|weil|ob|der|die|das|wo|sie|er|es|auch|noch|et|ou|mais|que|qui|si|car|parce|ils|elles|nous|y|o|pero|porque|ellos|e|ma|che|se|perche|en|of|maar|dat|die|als|omdat|ze|we|jungen)$/

/** "For Piedmont I need …", "on Monday we …": the clause has begun already. */
const OPENS =
  /(?:^|[,;:.(!?-])\s*(?:for|on|at|with|in|by|from|to|next|fur|bei|am|im|mit|pour|chez|avec|le|para|con|el|com|per|il|voor|bij|op|met)(?:\s[^\s,;:.(!?]+){1,2}$/

/** Cuts a run of words without full stops into its statements; one span where nothing new begins. */
export function statements(low: string, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  const text = low.slice(start, end)
  const spoken = runsOn(text) ? beginnings(text) : []
  for (const at of [...new Set([...written(text), ...spoken])].sort((a, b) => a - b).map((i) => start + i)) {
    if (at - from < 4) continue
    spans.push({ start: from, end: at })
    from = at + 1
  }
  spans.push({ start: from, end })
  return spans
}

/** Where a statement begins that a phone's writer would begin with a capital letter. */
function* written(text: string): Generator<number> {
  let from = 0
  for (const { index } of allMatches(text, BEGINS)) {
    const before = text.slice(Math.max(from, index - 30), index)
    if (index - from < 4 || /[,;:(]$/.test(before) || JOINS.test(before) || OPENS.test(before)) continue
    from = index + 1
    yield index
  }
}

/** What parts one clause from the next inside a sentence. */
export const CLAUSE_BREAK =
  /[;:()\n]|\s[-–]\s|,\s|\s(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|because|weil|da|car|porque|perche|omdat|before|bevor|avant|antes|prima|so|after|nach|apres|despues|dopo|na)\s/
