/**
 * The last paragraph of a mail that only signs it, in forms that no list of closings holds: one's first letter, a kiss,
 * one's name and where one writes from, a company's card in Japanese. Anything else may be an answer, and stays.
 */
import type { Mailbox } from '../parsed-mail.ts'
import { isRule } from './attribution.ts'
import { isSenderName, namesSender } from './sender-name.ts'

/** The index of the paragraph's first line; `end` where it does not sign. */
export function signingParagraph(lines: string[], from: Mailbox | null, end: number): number {
  let last = lines.length - 1
  while (last >= 0 && lines[last]!.trim() === '') last -= 1
  let first = last
  while (first > 0 && last - first < 7 && lines[first - 1]!.trim() !== '' && !isRule(lines[first - 1]!, 2))
    first -= 1
  if (first < 1 || from === null) return end
  const above = lines
    .slice(Math.max(0, first - 20), first)
    .findLast((line) => line.trim() !== '' && !isRule(line, 2))
  if (above === undefined) return end
  const own = lines.slice(first, last + 1).map((line) => line.trim())
  const ruled = isRule(lines[first - 1]!, 2)
  if (isCard(own, from, ruled)) return first - Number(ruled)
  const ended = ENDED.test(above.trim()) || WITH_KISSES.test(own[0]!)
  return own.length === 1 && ended && signs(own[0]!, from) ? first : end
}

/** A full stop, or the one word that is the whole answer; a question may be answered by a letter. */
const ENDED = /[.!)…。]$|[\p{Emoji_Presentation}]$|^\p{L}+$/u

function signs(line: string, from: Mailbox): boolean {
  if (KISSES.test(line)) return true
  const kissed = WITH_KISSES.exec(line)?.[1]
  if (kissed !== undefined) return isSenderName(kissed, from) > 0
  const letter = LETTER.exec(line)?.[1]
  if (letter !== undefined) return isSenderName(letter.toUpperCase(), from) > 0
  const [, name, where] = FROM_WHERE.exec(line) ?? []
  return name !== undefined && where !== undefined && isSenderName(name, from) > 0
}
const KISSES = /^(?:x{1,3}|x(?:ox){1,2}o?)$/i
/** "B x", "Bibi xx" */
const WITH_KISSES = /^(\p{Lu}\p{L}{0,20})\.? (?:x{1,3}|xo|xoxo)$/u
/** "m", "m.", "-a", "/jk" */
const LETTER = /^[-–/]?\s?(\p{Ll}{1,2})\.?$/u
/** "Dwayne, from the truck", "Ann (typing with one thumb)", "Jo @ the airport": no word about the deal. */
const FROM_WHERE =
  /^(\p{Lu}\p{L}+)(?:\s?[,(–-]\s?|\s(?=@))\(?((?:from (?:the|my|a)|(?:typing|typed|sent|written|dictated) (?:on|with|from|in|by|while)|@|on (?:the|a|my) (?:road|train|bus|go|move|way|phone|plane|ferry)|on the|in (?:the|a) (?:car|cab|train|taxi|truck|van|queue)|at the (?:airport|gate|station)|aus dem|vom|im (?:zug|auto|taxi|stau)|unterwegs|am (?:handy|flughafen)|depuis (?:le|la|mon)|dans le (?:train|taxi)|en (?:route|deplacement|déplacement|camino)|desde (?:el|la|mi)|dal (?:treno|telefono)|in (?:treno|viaggio)|onderweg|vanuit de|fra toget|från tåget|w drodze|z (?:drogi|telefonu))[^.,?!:;\d]{0,40})\)?\.?$/iu

/** "株式会社青葉システムズ / 営業部 山田 太郎": the sender's own; another's card may be the answer to a question. */
function isCard(lines: string[], from: Mailbox, ruled: boolean): boolean {
  const short = lines.every(
    (line) => line.length < 60 && !/[。？?：:]$|(?:です|ます|ました|ください|でした)$/.test(line),
  )
  if (!short || lines.length > 8 || !lines.some((line) => COMPANY.test(line))) return false
  return ruled || lines.some((line) => namesSender(line, from) || line.includes(from.address))
}
const COMPANY = /(?:株式|有限|合同)会社|（株）|\(株\)/
