/**
 * Lotus/HCL Notes puts the labels of the earlier mail on lines of their own, without colons:
 * name, date, "To" / "An", names, "cc", "Subject" / "Thema", subject.
 */

const TO = /^\s*(?:to|an|à|pour|para|a|aan|til|till)\s*$/i
const SUBJECT = /^\s*(?:subject|thema|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne)\s*$/i
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.]\d{2}\b/
const INLINE = /^.{2,60}---\d{1,2}[./-]\d{1,2}[./-]\d{2,4}[ ,]+\d{1,2}[:.]\d{2}.*---/

/** Does a Notes header start at this line? It is the sender's name or date, up to four lines above "To". */
export function notesBlock(lines: string[], start: number): boolean {
  const line = lines[start] as string
  if (line.length > 200) return false
  if (INLINE.test(line)) return true
  if (!DATE.test(line) && !/<\S+@\S+>|\/\w/.test(line)) return false
  let to = -1
  for (let index = start; index < Math.min(lines.length, start + 8); index++)
    if (TO.test(lines[index] as string)) to = index
  if (to <= start) return false
  const dated = lines.slice(start, to).some((above) => DATE.test(above))
  const subject = lines.slice(to + 1, to + 12).some((below) => SUBJECT.test(below))
  return dated && subject
}
