/**
 * Of several sums, the one that a mail says counts: "For you only CHF 96'000 count", "there is a setup fee of 15k, that
 * one is ours", "Net value, please use this one", "2,300万円 → 最終1,850万円". On top of what the words around each say
 * it is (sum-score.ts, the learnt reader).
 */
import type { Unit } from '../layout/units.ts'
import type { AmountMention } from './amount-mention.ts'

/** Points for and against a sum; 0 where the mail says nothing of the kind. Linear. */
export function saidToCount(unit: Unit, mention: AmountMention, all: readonly AmountMention[]): number {
  const { low } = unit.layout
  const before = low.slice(Math.max(unit.start, mention.start - REACH), mention.start)
  const next = all.find(({ start }) => start >= mention.end)
  const after = low.slice(mention.end, Math.min(unit.end, mention.end + REACH, next?.start ?? unit.end))
  let points = 0
  if (COUNTS.test(after) || RAISED_TO.test(before) || (ONTO.test(before) && CHANGED.test(after)))
    points += DECIDED
  if (WILL_PAY.test(before)) points += 3
  if (PART_OF.test(before) && !YOUR_PART.test(after)) points -= DECIDED
  if (COUNTS_NOT.test(after)) points -= DECIDED
  if (next !== undefined && ARROW.test(low.slice(mention.end, next.start))) points -= DECIDED
  if (AT_FIRST_JA.test(before)) points -= DECIDED
  if (unit.key === 'amount' && all.length === 1) {
    if (USE_THIS.test(unit.label)) points += 1
    if (NOT_THIS.test(unit.label)) points -= 1
  }
  return points
}

const REACH = 90
const DECIDED = 6

/** Right behind a sum: it alone is meant, or it takes another's place. */
const COUNTS =
  /^(?:\s(?:euros?|eur|francs?|franken|chf|usd|gbp|kr))?[\s,:(–-]{0,3}(?:(?:of that |alone )?counts?\b|(?:is|are) (?:the )?(?:one|figure|number|amount|sum)s? (?:that |which |to )(?:counts?|use|stands?|holds?|applies)|zahlt\b|zahlen\b|gilt\b|gelten\b|compte(?:nt)?\b|fait foi|cuentan?\b|valen?\b|contano?\b|telt\b|tellen\b|raknas\b|galler\b|gjelder\b|gaelder\b|(?:,? ?so|,? ?and|also|donc|asi que|dus)? ?(?:please )?(?:ignore|disregard|forget|scrap) (?:the|my|that|any) (?:\p{L}+ )?(?:number|figure|amount|sum|one|other)|.{0,30}(?:det er det belob,? der (?:gaelder|galder)|das ist die zahl|c'est ce (?:montant|chiffre) qui))/u
/** Behind a sum, in its own statement: it is somebody else's, or has gone. */
const COUNTS_NOT =
  /^[^.;!?\n]{0,30}?[,;–-]\s?(?:(?:that|this)(?: one|'s)? ?(?:is )?(?:ours|mine|our own|separate|extra)\b|(?:which )?(?:please )?(?:do(?:es)? not|don'?t|doesn'?t) count|cifra que ya no|que ya no vale|qui ne (?:vaut|tient) plus|nicht mitzahlen|nicht mitrechnen|zahlt nicht|niet meetellen)|^[^.;!?\n]{0,48}?\b(?:is (?:now )?(?:dead|void|history|off the table|obsolete|outdated)|no longer (?:holds?|valid|applies|counts?)|ya no vale|gilt nicht mehr|ne vaut plus|n'est plus (?:valable|d'actualite)|non vale piu|ja nao vale|geldt niet meer|galler inte langre|gaelder ikke laengere)/u
/** "Raised it to 90k"; "auf 165.000 Euro zusammengestrichen", where the verb stands behind. */
const RAISED_TO =
  /(?:raised|lifted|cut|trimmed|increased|reduced) (?:it |that |this |them )?(?:down |up |back )?to\s$/u
const ONTO = /(?:^|\s)(?:auf|op|pa)\s$/u
const CHANGED =
  /^(?:\s?(?:euros?|eur|€|chf|franken|kr\p{L}*|mio\.?))*[^.;\n\d]{0,20}?(?:zusammengestrichen|gekurzt|gekappt|aufgestockt|erhoht|reduziert|angehoben|gesenkt|begrenzt|verlaagd|verhoogd|sankt|hojt)(?!\p{L})/u
/** "The customer will pay S$ 6,800". */
const WILL_PAY =
  /(?:^|[\s–-])(?:customer|client|kunde|kundin|they|he|she|cliente|klant)(?:'ll| will| would| can| (?:is|are) ready to| agreed to| (?:is|are) happy to) (?:pay|spend)(?: us| you| up to| about| around)?\s$/u
/** "Worin 40.000 Euro für Schulung enthalten sind": a part of what was said before. */
const PART_OF =
  /(?:[,(]\s?)(?:worin|darin|davon|wovon|of which|including|incl\.?|dont|de los cuales|di cui|waarvan|varav|heraf|hvoraf|herav|dos quais)\s$/u
/** "Le projet fait 2 M€, dont 180 k€ pour vos licences": the part is the vendor's. */
const YOUR_PART =
  /(?:licen[cs]|lizenz|lizenc|(?:for|pour|per|fur|para|voor|for|til|till) (?:you|your|vous|vos|votre|voi|l[ea] vostr|i vostri|euch|eure|ihre|sie|vuestr|ustedes|voces|vossa|jullie|northwind|dere|jer|er)(?:\p{L}*))/u
const ARROW = /^[^\n→>]{0,12}(?:→|➔|⇒|->|=>)[^\n→>]{0,12}$/u
const AT_FIRST_JA = /(?:当初|以前|前回|元々|もともと)[^、。→]{0,12}$/u
const USE_THIS =
  /\b(?:use this|please use|this one|valid|final|current|net|netto|aktuell\w*|gultig\w*|definiti\w+)\b|最終|確定/u
const NOT_THIS =
  /\b(?:list|gross|brutto|old|previous|initial|original|alte[rn]?|bisher\w*|ancien\w*|anterior|precedente|vorige)\b|当初/u
