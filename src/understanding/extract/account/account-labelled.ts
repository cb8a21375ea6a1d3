/** The customer where a label says so: the name at the head of the labelled value. */
import { fold, plain } from '../fold.ts'
import { text, type Unit } from '../layout/units.ts'
import { LEGAL_FORM } from '../people/people-words.ts'
import { type Reading, words } from '../reading.ts'
import type { Candidate } from './account-candidate.ts'
import { looksLikePerson } from './org.ts'
import { bracketOf } from './org-whole.ts'
import { isPartnerOrg } from './partner-orgs.ts'

export function labelled(reading: Reading, unit: Unit, found: Candidate[]): void {
  const cut = labelName(text(unit))
  if (cut === null) return
  const start = unit.start + cut.at
  const name = words(unit.layout, start, start + cut.length)
  if (NOTHING.test(plain(name)) || /@/.test(name)) return
  // "Customer: Jane Doe" under "Company: Acme" is a person.
  const person =
    looksLikePerson(name) &&
    !/(?:company|firm|account|organi|azienda|empresa|bedrijf|societe)/.test(unit.label)
  found.push({
    name,
    layout: unit.layout,
    unit,
    start,
    end: start + cut.length,
    score: person ? 4 : isPartnerOrg(reading, name) ? -9 : 12,
    legal: LEGAL_FORM.test(fold(name)),
    mention: null,
  })
}
const NOTHING =
  /^(?:n a|na|tbd|tbc|unknown|none|confidential|undisclosed|nda|under nda|unbekannt|vertraulich|kein\w*|inconnu|confidentiel|confidencial|desconocido|riservato|onbekend|vertrouwelijk|to be confirmed|to follow|folgt|not yet|cannot say|see (?:below|above|attached)|siehe .*|in attachment|x+)$/

/** The name at the head of a labelled value: "Acme Ltd, Leeds" "Acme Ltd (UK)" "Acme - contact Jane". */
function labelName(value: string): { at: number; length: number } | null {
  const lead =
    /^(?:[\s"*_„“«»-]|'(?![ts][\s-]))*(?:M\/s\.?\s*)?(?:(?:the|die|der|das|la|le|les|el|il|de|het|Die|Der|Das|De)\s+(?=\p{Lu}))?/u.exec(
      value,
    )![0]
  const at = lead.length
  let rest = value.slice(at)
  const stop = rest.search(
    /\s*[;|\n\t([{•]|\s[-–—/]\s|\s*,\s|(?<!(?:^|\s)(?:Gebr|Bros|St|Ste|Sta|Dr|Fa|Mme))\.\s+(?=\p{Lu}[\p{Ll}]+\s)|:\s|\s(?:in|aus|at|near|based in|mit sitz|headquartered|située?|sis|con sede|in der nahe)\s(?=\p{Lu})|\s?（/u,
  )
  let length = stop < 0 ? rest.length : stop + bracketOf(rest.slice(0, stop), rest.slice(stop))
  const form = stop < 0 ? null : /^(\s*,\s*)/.exec(rest.slice(stop))
  if (form) {
    const behind = rest.slice(stop + form[0].length)
    const tail = LEGAL_FORM.exec(fold(behind)) ?? /^(?:\p{Lu}\.\s?){2,4}(?!\s?\p{Lu}\p{Ll})/u.exec(behind)
    if (tail && tail.index === 0) length = stop + form[0].length + tail[0].trimEnd().length
  }
  const within = LEGAL_THEN_WORDS.exec(fold(rest.slice(0, length)))
  if (within) length = within[1]!.length
  rest = rest
    .slice(0, length)
    .replace(/[\s,;"'*_”“»«.]+$/u, (tail) =>
      /^\./.test(tail) && SHORTENED.test(rest.slice(0, length).trim()) ? '.' : '',
    )
  const japanese = /\s?(?:様|御中)$/.exec(rest)
  if (japanese) rest = rest.slice(0, japanese.index)
  return /[\p{L}\p{N}]/u.test(rest) && rest.length <= 110 ? { at, length: rest.length } : null
}

/** "Acme Ltd.", not "Acme AB.": a stop that shortens a word is the name's. */
const SHORTENED =
  /(?<!(?:^|\s)(?:AB|AG|GmbH|KG|Oyj?|BV|NV|LLC|LLP|PLC|ApS|ASA?|SE|SpA|Srl|SA|SL))(?<=(?:^|[^\p{L}])\p{L}{1,4})\.$/u

/** "Stocznia Odra Sp. z o.o. ze Szczecina": what follows the legal form tells where it is. */
const LEGAL_THEN_WORDS = new RegExp(
  `^(.{2,}?\\s(?:${LEGAL_FORM.source}))\\s(?!de (?:c|r)\\.?)(?=\\p{Ll})`,
  'u',
)
