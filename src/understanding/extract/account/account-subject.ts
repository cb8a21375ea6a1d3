/**
 * Names in the subject, without the words that subjects put around them ("Projektschutz …", "RE: deal reg – …").
 */
import { fold, plain, squeeze } from '../fold.ts'
import type { Layout } from '../layout/layout.ts'
import { type Reading, words } from '../reading.ts'
import { base, type Candidate, fitting, isPlaceOnly } from './account-candidate.ts'
import { STRONG_CUE } from './account-words.ts'
import { findOrgs } from './find-orgs.ts'
import { looksLikePerson, type OrgMention } from './org.ts'

const SUBJECT_PREFIX =
  /^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|enc|i|r|doorst|vs|sv|vb|odp|pd|antw|res|ref|rif)\s*(?:\[\d+\])?\s*:\s*|\s*\[[^\]]{1,40}\]\s*)+/i
const SUBJECT_WORDS =
  /^(?:tipp?|visitenkarten?|(?:telefon|besuchs|gesprachs)?notiz|rfp|rfq|tender|itt|ausschreibung|stand|status|zu|zum|zur|den|dem|der|meldung|gemeinschaftskunde|bestandskunde|neukunde|joint|co|sell|cosell|site|visit|report|besuchsbericht|bericht|rapport|informe|relatorio|verslag|expansion|eintragung|aufnahme|vormerkung|query|queries|log|pls|plz|reminder|new|nueva?|neue[rs]?|nouvel(?:le)?|nov[oa]|nuov[oa]|nieuwe?|deals?|projektschutz\w*|dealschutz|schutz|antrag|auf|voranmeldung|rego|registrations?|reg|registering|register|request|opportunit(?:y|ies)|opp|leads?|partner|vendor|for|of|a|the|with|at|to|and|protection|please|project|customer|account|urgent|quick|one|two|three|from|under|nda|introduction|intro|tip|heads|up|fyi|update|our|anmeldung(?:en)?|dealanmeldung|projektanmeldung|registrierung|dealregistrierung|anfrage|chance|projekt|kunde|bitte|um|fur|von|bei|neuer|opportunity|enregistrement|enregistrer|demande|opportunites?|affaire|projet|client|inscription|declaration|d'|de|du|la|le|pour|chez|une?|registro|registo|registrar|solicitud|pedido|oportunidad(?:e|es)?|cliente|proyecto|projeto|para|con|com|en|na|no|registrazione|richiesta|opportunita|trattativa|segnalazione|progetto|presso|per|di|registratie|aanmelding|aanvraag|kans|klant|voor|bij|van|dealregistratie|zgloszenie|rejestracja|szansa|registrering|dealregistrering|uitbreiding|utvidelse|utvidgning|udvidelse|erweiterung|ampliacion|ampliamento|extension|estensione|korrektur(?:en)?|correction|correctie|october|november|december|january|february|march|april|may|june|july|august|september)$/

export function subjectNames(reading: Reading, domains: { domain: string }[], found: Candidate[]): void {
  const layout = reading.subject
  const source = layout.text
  const from = SUBJECT_PREFIX.exec(source)?.[0].length ?? 0
  let at = from
  for (const part of source.slice(from).split(/(\s[-–—/|]\s|:\s*|\s*[|;(),【】]\s*|\s->\s)/)) {
    const start = at
    at += part.length
    if (part.trim() === '' || /^\W+$/.test(part)) continue
    subjectSegment(reading, layout, start, start + part.length, domains, found)
  }
}

function subjectSegment(
  reading: Reading,
  layout: Layout,
  from: number,
  to: number,
  domains: { domain: string }[],
  found: Candidate[],
): void {
  verbatim(reading, layout, from, to, found)
  const orgs = findOrgs(layout.text, layout.low, from, to).filter(
    (org) =>
      !plain(org.name)
        .split(' ')
        .every((word) => SUBJECT_WORDS.test(word)),
  )
  for (const org of orgs) {
    const own = trimSubject(layout, org)
    if (own === null) continue
    const products = reading.setting.products.some((product) =>
      [product.name, ...product.aliases].some((alias) => squeeze(alias) === squeeze(own.name)),
    )
    if (products || looksLikePerson(own.name)) continue
    const whole = plain(layout.text.slice(from, to)) === plain(own.name)
    const topic = !org.legal && org.orgWords === 0 && !whole && TOPIC.test(fold(own.name))
    found.push({
      name: own.name,
      layout,
      unit: null,
      start: own.start,
      end: own.end,
      score:
        base(org) +
        (whole ? 2.2 : 1.2) -
        (reading.language === 'de' && !/[\s&-]/.test(own.name) ? 1.5 : 0) -
        (topic || (!org.legal && org.orgWords === 0 && isPlaceOnly(reading, own.name)) ? 4 : 0) +
        fitting(domains, own.name) +
        (STRONG_CUE.test(layout.low.slice(0, own.start)) ? 1.5 : 0),
      legal: org.legal,
      mention: null,
    })
  }
}
/** "Port sec de Kouilou": a whole piece of the subject, small words and all, that the mail repeats. */
function verbatim(reading: Reading, layout: Layout, from: number, to: number, found: Candidate[]): void {
  const name = layout.text.slice(from, to).trim()
  const count = name.split(/\s+/).length
  if (count < 2 || count > 7 || !/^\p{Lu}/u.test(name) || !/\s\p{Ll}+\s.*\p{Lu}/u.test(name)) return
  if (TOPIC.test(fold(name)) || SUBJECT_WORDS.test(plain(name.split(/\s+/)[0]!)) || looksLikePerson(name))
    return
  const at = reading.layouts[0]!.text.indexOf(name)
  if (at < 0) return
  const start = from + layout.text.slice(from, to).indexOf(name)
  found.push({
    name,
    layout,
    unit: null,
    start,
    end: start + name.length,
    score: 6,
    legal: false,
    mention: null,
  })
}

export const TOPIC =
  /(?:projekt|project|projet|encryption|verschlusselung|workflow|automation|analytics|security|migration|rollout|renewal|reporting|protection|proteccion|approval|datenschutz|automatisierung|uitbreiding|erweiterung|nachlese|\bmesse\b)/

function trimSubject(layout: Layout, org: OrgMention): { name: string; start: number; end: number } | null {
  let [start, end] = [org.start, org.end]
  for (;;) {
    const first = /^[^\s]+\s+/.exec(layout.low.slice(start, end))
    if (first === null || !SUBJECT_WORDS.test(plain(first[0]))) break
    start += first[0].length
  }
  for (;;) {
    const last = /\s+([^\s]+)$/.exec(layout.low.slice(start, end))
    if (last === null || !SUBJECT_WORDS.test(plain(last[1]!))) break
    end -= last[0].length
  }
  const name = words(layout, start, end)
  return name.length < 2 || SUBJECT_WORDS.test(plain(name)) ? null : { name, start, end }
}
