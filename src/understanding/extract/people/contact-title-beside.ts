/**
 * The job title beside a name in a sentence: in words that show it, behind the address, or by its place alone.
 */
import { looksLikePerson, sameOrg } from '../account/org.ts'
import { isPartnerOrg } from '../account/partner-orgs.ts'
import { fold, plain } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import { words } from '../reading.ts'
import type { ContactInput } from './contact-input.ts'
import { isOrgWord } from './people-words.ts'
import type { PersonMention } from './person.ts'
import { isPlace } from './phone-country.ts'
import { isTitle, RANK, type Span, titleBefore, titleByPlace, titleSpan } from './title.ts'

/** The title in words that show it, or in a place that does; one that holds another person is none. */
export function titleOf(
  input: ContactInput,
  unit: Unit,
  mentions: PersonMention[],
  fitting: number[],
  i: number,
): Span | null {
  const { layout } = unit
  const mention = mentions[i]!
  const others = mentions.filter(
    (other, n) => n !== i && (other.given || other.honorific || fitting[n]! >= 2),
  )
  const mixed = (span: Span) =>
    [mention, ...others].some((other) => other.start >= span.start && other.end <= span.end)
  const said = mention.title
  if (said === null) {
    const placed = titleBehindAddress(unit, mention) ?? placedTitle(input, unit, mentions, fitting, i)
    return placed && fieldOfWork(layout.text, layout.low, placed, layout.text.length, mixed)
  }
  if (mixed(said))
    return titleBefore(layout.text, layout.low, Math.max(unit.start, mention.start - 110), mention.start)
  return ofAccount(layout.low, fieldOfWork(layout.text, layout.low, said, unit.end, mixed), input.accountName)
}

/** "Stefanus Rabie, fanie@bolandvines.example, estate manager." */
function titleBehindAddress({ layout, end }: Unit, mention: PersonMention): Span | null {
  const address = ADDRESS.exec(layout.text.slice(mention.end, Math.min(end, mention.end + 120)))
  if (address === null) return null
  const at = mention.end + address[0].length
  const span = titleSpan(layout.low, at, Math.min(end, at + 90))
  return span !== null && span.start - at <= 1 ? span : null
}
const ADDRESS =
  /^[\s,(<:–-]{1,4}(?:[^\s,;()<>]+@[^\s,;()<>]+|\+?[\d(][\d\s()./-]{6,20}\d)[>)]?(?:\s?[,/|]\s?(?:\+?[\d(][\d\s()./-]{6,20}\d|[^\s,;()<>]+@[^\s,;()<>]+))?(?:\s?[,;|–-]\s|\s(?:is|ist|est|es|e|är|er|jest)\s)/

/** "Head, Asset Integrity", "GM (Works)": the field of a bare rank stands behind a comma or in a bracket. */
function fieldOfWork(
  text: string,
  low: string,
  title: Span,
  end: number,
  mixed: (span: Span) => boolean,
): Span {
  if (!RANK.test(low.slice(title.start, title.end))) return title
  const more =
    /^(?:(?:, | [-–] )(?:\p{Lu}[\p{L}&]+(?:,? (?:&|and|of|\p{Lu}[\p{L}&]+)){0,4}\.?)(?=\s*(?:[,;:()/|\n]|$))| \(\p{Lu}[\p{L}& ]{2,30}\)(?=\s*(?:[,;:]|$)))/u.exec(
      text.slice(title.end, Math.min(end, title.end + 60)),
    )
  const span = more && { start: title.start, end: title.end + more[0].length }
  return span === null || mixed(span) || isPlace(plain(more![0])) ? title : span
}

/** "direttore acquisti del Gruppo Tessile": where somebody works is no part of what he is. */
function ofAccount(low: string, title: Span, accountName: string | null): Span {
  const name = accountName === null ? '' : fold(accountName)
  const said = low.slice(title.start, title.end)
  if (name === '' || !said.includes(name)) return title
  const whole = new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u')
  const at = said.search(whole)
  if (at <= 0) return title
  const own = low
    .slice(title.start, title.start + at)
    .replace(
      /[\s,]+(?:(?:of|at|for|the|der|des|die|bei|beim|von|vom|du|de|des|la|le|les|l'|del|della|dell'|di|da|do|dos|das|van|bij|het)[\s']*)*$/u,
      '',
    )
  const bare = own.replace(KIND_OF_HOUSE, '')
  return bare === '' ? title : { start: title.start, end: title.start + bare.length }
}
/** "DSI de la mutuelle Prévoyance du Ponant": what kind of house it is stands between title and name. */
const KIND_OF_HOUSE =
  /[\s,]+(?:of |at |for |bei |von |de |di |da |van )?(?:the|der|des|dem|la|le|l'|du|del|della|dell'|do|het|el)[\s']+(?:company|firm|group|city|town|firma|gemeinde|stadt|gruppe|genossenschaft|mutuelle|mairie|commune|ville|societe|entreprise|cooperative|clinique|empresa|ayuntamiento|cooperativa|clinica|bodega|azienda|comune|ditta|clinica|prefeitura|camara|gemeente|firma|bedrijf)$/u

/** A title that only its place shows; never what is somebody else, an organisation or a place. */
function placedTitle(
  input: ContactInput,
  unit: Unit,
  mentions: PersonMention[],
  fitting: number[],
  i: number,
): Span | null {
  const { layout } = unit
  const mention = mentions[i]!
  const labelled = unit.key === 'contact'
  const sure = (n: number) => mentions[n]!.honorific || mentions[n]!.given || fitting[n]! >= 2
  if (!labelled && !sure(i)) return null
  const blank = layout.text.indexOf('\n\n', mention.end)
  const end = Math.min(mention.end + 160, blank < 0 ? layout.text.length : blank, nextField(input, unit))
  const span = titleByPlace(layout.text, layout.low, mention, end, labelled)
  if (span === null) return null
  const named = (n: number) => mentions[n]!.start >= span.start && mentions[n]!.end <= span.end && sure(n)
  if (mentions.some((_, n) => n !== i && named(n))) return null
  return isElsewhere(input, words(layout, span.start, span.end)) ? null : span
}

/** Where the next field of a form begins: its label is nobody's title. */
function nextField({ reading: { units } }: ContactInput, unit: Unit): number {
  const next = units[units.indexOf(unit) + 1]
  const field = next !== undefined && next.key !== null && next.layout === unit.layout
  return field ? Math.max(unit.end, next.labelStart) : unit.layout.text.length
}

/** Whether words behind a name say where somebody works or lives. */
function isElsewhere({ reading, accountName }: ContactInput, piece: string): boolean {
  const key = plain(piece)
  if (isPlace(key) || (accountName !== null && sameOrg(accountName, piece))) return true
  if (key.split(' ').some((word) => isOrgWord(word)) || isPartnerOrg(reading, piece)) return !isTitle(piece)
  return isPerson(piece)
}
const isPerson = (piece: string): boolean => looksLikePerson(piece) && !isTitle(piece)
