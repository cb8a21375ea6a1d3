/**
 * Days that no longer hold: "moved from 9 to 16 December", "not on the 14th but on the 17th", "statt am 9.12. am 16.12.". Of
 * two the other one is meant; a day that is only denied, with no other beside it, stays for the readers to weigh. A day on
 * which something is called off or impossible is none (called-off.ts).
 */
import { isDayOff } from '../called-off.ts'
import type { DateMention } from './date-mention.ts'

/** Articles and prepositions between such words and the day. */
const ON =
  '(?: (?:on|in|at|by|until|the|before|end of|am|im|zum|bis|den|dem|ende|le|la|au|en|fin|el|los|a|para|no|na|o|il|lo|nel|entro|op|eind|w|do|den|pa|i|till?|mid|mitte))*'
const DENIED = new RegExp(
  `(?<!\\p{L})(?:not|no longer|isn't|nicht(?: mehr)?|kein(?:e|en)? mehr|pas|plus|(?:ya )?no(?: es| sera)?|(?:ja )?nao(?: e| sera)?|non(?: e| sara)?(?: piu)?|niet(?: meer)?|nie|juz nie|inte(?: langre)?|ikke(?: laengere)?)${ON} ?$`,
  'u',
)
const INSTEAD = new RegExp(
  `(?<!\\p{L})(?:instead of|rather than|statt|anstatt|anstelle|au lieu d[eu]|plutot que|en (?:vez|lugar) de|em vez d[eoa]|invece d(?:i|el|al)|anziche|in plaats van|i stallet for|i stedet for|zamiast)${ON} ?$`,
  'u',
)
const BUT =
  /^[^.;!?\n]{0,20}?(?:,\s?|\s)(?:but|sondern|mais|sino|mas|e sim|ma|bensi|maar|wel|utan|men|tylko|ale|lecz|rather|it is|now|jetzt)(?!\p{L})|^\s?,\s?$/u
/** What moves, and from where: "slips from", "verschoben vom", "passe du". */
const FROM =
  /(?<!\p{L})(?:mov\p{L}{1,3}|shift\p{L}*|slip\p{L}*|push\p{L}*|postpon\p{L}*|reschedul\p{L}*|put back|bring\p{L}* forward|brought forward|verscho\p{L}*|verschieb\p{L}*|verleg\p{L}*|vorgezogen|rutscht?|pass\p{L}{1,2}|decal\p{L}*|report\p{L}{1,2}|repouss\p{L}*|avanc\p{L}*|aplaz\p{L}*|pospon\p{L}*|pospuest\p{L}*|muev\p{L}*|mueve|cambia\p{L}*|pas[ao]|adi(?:ad|am)\p{L}*|mud\p{L}{1,3}|spost\p{L}*|rinvi\p{L}*|slitt\p{L}*|verscho\p{L}+|verplaats\p{L}*|verzet|uitgesteld|flytt\p{L}*|skjut\p{L}*|rykk\p{L}*|udsk\p{L}*|przesun\p{L}*|przenie[sś]\p{L}*|przeloz\p{L}*)(?!\p{L})[^.;!?\n]{0,40}?(?<!\p{L})(?:from|vom|von|d[eu]|del|dal|d[ao]|van|fra|fran|z|od)(?: (?:the|end of|mid|ende|mitte|fin|finales de|fim de|fine|eind|el|le|il|o|den|dem|d\.|dnia|de))*\s?$/u
const TO =
  /^\.?[^.;!?\n]{0,12}?(?<!\p{L})(?:to|until|auf|nach|au|vers|al?|para|naar|till?|til|na|do)(?!\p{L})[^.;!?\n]{0,16}$/u
/** What has a day and moves to another: "the call on Monday has moved to", "12月8日のデモは12月11日に変更". */
const MOVES_TO =
  /(?<!\p{L})(?:mov(?:ed|es|ing)|shifted|shifts|pushed|postponed|rescheduled|put back|brought forward|changed|se (?:pasa|mueve|traslada|cambia|aplaza|adelanta)|pasa|(?:foi|fica|passa|passou) ?(?:adiad[oa]|mudad[oa]|antecipad[oa])?|(?:est|a ete) (?:reporte|decale|deplace|avance|repousse)e?|passe|(?:e|viene|e stat[oa]) (?:spostat|rinviat|anticipat)[oa]|slitta|verschoben|verlegt|vorgezogen|wird|verplaatst|verzet|verschoven|przesuniet\p{L}|przelozon\p{L}|przeniesion\p{L}|flytta[ts]?|flyttad|flyttes|flyttet|rykket|rykkes|udskudt|utsatt|skjuts upp|presouv\p{L}+|presunut\p{L}?|preklada|prelozen\p{L}?|siirtyy|siirretaan|siirretty|siirtyi)(?: \p{L}{1,12}){0,2} (?:to|until|auf|nach|a|al|au|alla?|ao|para|pro|naar|till?|til|na|do|den|auf den)(?: \p{L}{1,4}\.?){0,2} ?$/u
/** Finnish and Japanese say so behind the new day. */
const MOVED_HERE =
  /^(?:[（(][^)）]{1,6}[)）])?[\d:時分半午前後 ]{0,9}(?:に|へ)(?:変更|延期|移動|ずら|振り替え|リスケ|前倒し|お願い)/u
const REACH = 80

/** Of a folded text; `mentions` in order. */
export function withoutMoved(low: string, mentions: DateMention[]): DateMention[] {
  return mentions.flatMap((mention, i) => {
    const before = low.slice(Math.max(0, mention.start - REACH), mention.start) + leadOf(low, mention)
    if (mention.unit === 'RANGE' && FROM.test(before))
      return [{ ...mention, first: mention.last, unit: 'DAY' }]
    const next = mentions[i + 1]
    const between = next ? low.slice(mention.end, next.start) : null
    const follows = between !== null && between.length < REACH
    if (follows && DENIED.test(before) && BUT.test(between)) return []
    if (follows && FROM.test(before) && TO.test(between)) return []
    if (follows && !/[.!?;]\s|[。\n]/.test(between) && movesTo(low, between, next!)) return []
    if (mention.unit === 'DAY' && isDayOff(low, mention.start, mention.end)) return []
    return INSTEAD.test(before) && hasOther(low, mention, mentions) ? [] : [mention]
  })
}

const movesTo = (low: string, between: string, next: DateMention): boolean =>
  MOVES_TO.test(between + leadOf(low, next)) || MOVED_HERE.test(low.slice(next.end, next.end + 24))

/** Some days are read with the preposition before them. */
const leadOf = (low: string, { start, end }: DateMention): string =>
  /^(?:from|vom|von|d[eu]|del|dal|van|fra|fran|z|od|not|on|am|im) /.exec(low.slice(start, end))?.[0] ?? ''

/** Another day in the same sentence. */
const hasOther = (low: string, mention: DateMention, mentions: DateMention[]): boolean =>
  mentions.some((other) => {
    if (other === mention) return false
    const [from, to] = other.start < mention.start ? [other.end, mention.start] : [mention.end, other.start]
    return to - from < REACH && !/[.!?]\s|\n/.test(low.slice(from, to))
  })
