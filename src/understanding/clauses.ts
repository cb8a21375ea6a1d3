/** How far a condition, a doubt or somebody else's word reaches within a sentence. */

import { allMatches } from './search/all-matches.ts'
import { conditional, doubts, forceOf } from './wish/readers/modality.ts'
import { type Language, negates } from './wish/readers/phrases.ts'

/** The sentence with the phrase itself blanked: what stands around it. */
export const blank = (plain: string, found: { start: number; end: number }): string =>
  plain.slice(0, found.start) + '_'.repeat(found.end - found.start) + plain.slice(found.end)

const AND = /[;]| (?:and|und|et|y|en|och|og|oraz|then|dann|puis|luego|poi|dan) /g

/** The part of the sentence between "and"s that holds start..end. */
export function segmentAround(plain: string, start: number, end: number): [number, number] {
  let from = 0
  let to = plain.length
  for (const match of allMatches(plain, AND)) {
    if (match.index + match[0].length <= start) from = match.index + match[0].length
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return [from, to]
}

/** A condition in the cue's own part, or one that opens another part, holds for the cue as well. */
export function conditionTouches(
  plain: string,
  [from, to]: [number, number],
  languages: ReadonlySet<Language>,
): boolean {
  if (conditional(plain.slice(from, to), languages)) return true
  const before = plain.slice(0, from)
  if (conditional(before, languages)) return true
  const after = plain.slice(to).replace(/^ ?[;\p{L}]+ /u, '')
  if (!conditional(after, languages)) return false
  const opening = after.split(' ').slice(0, 3).join(' ')
  return conditional(`${opening} `, languages)
}

const SPEAKS =
  /(?<![a-z])(?:(?:he|she|they|who|rob|anna|N+|A+|er|sie|il|elle|ils|el|ella|lui|lei|ele|ela|hij|ze|on|ona|han|hon|hun) (?:\w+ )?(?:said|says|told|thinks|reckons|claims|wrote|believes|sagt|sagte|meint|meinte|schrieb|dit|disait|dice|dijo|disse|diz|zegt|zei|mowi|sager|siger))|according to|laut|selon|segun|secondo|segundo|volgens/

export const heardBefore = (before: string, languages: ReadonlySet<Language>): boolean =>
  SPEAKS.test(before) || forceOf({ text: before, plain: before, asks: false }, languages).hearsay

const BUT =
  /(?:^|[ ,.;:(-])(?:but|however|although|though|except|only|albeit|yet|mind you|that said|having said|provided|aber|jedoch|allerdings|nur|mais|cependant|toutefois|pero|aunque|eso si|ma|pero|tuttavia|solo|mas|porem|contudo|embora|maar|echter|wel|ale|jednak|men|dock)(?= )/g

const NEEDS =
  /(?<![a-z])(?:only|first|need|needs|want|wants|require\w*|expect\w*|must|has to|have to|as long|nur|erst|zuerst|brauche|benotige|muss|seulement|d'abord|besoin|il faut|solo|primero|antes|necesito|quiero|prima|bisogno|devo|so|primeiro|preciso|alleen|eerst|nodig|moet|najpierw|musze|potrzebuje|bara|forst|kun|maste|skal)(?![a-z])/

export const LATER =
  /(?<![a-z])(?:before|until|till|this week|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next week|right away|immediately|vor|bis|diese woche|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nachste woche|sofort|gleich|avant|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|antes|esta semana|hasta|lunes|martes|jueves|viernes|prima|questa settimana|lunedi|martedi|giovedi|venerdi|segunda|terca|quarta|quinta|sexta|voor|deze week|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week)(?![a-z])/

const REACHES =
  /(?<![a-z])(?:call|calls|ring|reach|contact|meet|get to|get in touch|speak|talk|start|do anything|do much|look at|travel|visit|email|mail|write|respond|reply|book|anrufen|melden|erreichen|telefonieren|anfangen|starten|sprechen|treffen|appeler|contacter|joindre|commencer|llamar|contactar|empezar|hablar|chiamare|sentire|contattare|iniziare|ligar|contactar|falar|comecar|bellen|contact|starten|beginnen|spreken)\w*(?![a-z])/

/** Whether what follows the decision takes some of it back ("but only if …", "but not before …"). */
export function qualified(rest: string, languages: ReadonlySet<Language>): boolean {
  for (const match of allMatches(rest, BUT)) {
    const tail = rest.slice(match.index)
    if (LATER.test(tail) && REACHES.test(tail) && !conditional(tail, languages) && !doubts(tail, languages))
      continue
    if (
      NEEDS.test(tail) ||
      conditional(tail, languages) ||
      doubts(tail, languages) ||
      negates(tail) ||
      tail.includes('?')
    )
      return true
  }
  return false
}
