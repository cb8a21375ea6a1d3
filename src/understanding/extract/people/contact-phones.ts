/** Telephone numbers and whose they are. */

import type { Unit } from '../layout/units.ts'
import { foundIn, type Reading, type Source } from '../reading.ts'
import { type Draft, draftOf } from './contact-draft.ts'
import { flip } from './contact-headers.ts'
import { type PersonMention, sameName } from './person.ts'
import { REACHES } from './reaching-words.ts'

export const OURS_PHONE =
  /(?:\b(?:me|my|mine|mich|mir|meine?[rmn]?|moi|m(?:on|a) (?=num|port|tel|lig|fixe|mail|adr|mob)|mi (?=num|tel|mov|cel|ext|corr|linea)|llamarme|llamame|meu|me ligar|minha|mio|chiamarmi|chiamatemi|mij|mijn|ons|us|uns|nous|our|unsere?r?|notre|nos|i'?m|i am|ich bin|je suis)\b[^.;]{0,26})$/
/** "Meine Nummer: 041 …": a field of the partner's own. */
const OURS_LABEL =
  /(?:^|\s)(?:my|our|meine?|unsere?|mon|notre|mi|nuestro|meu|nosso|il mio|mijn|ons|moj|nasz|mitt?|vart|vores|min) (?:(?:direct|mobile|direkte?|own|eigene?) )?(?:number|mobile|cell|phone|tel\p{L}*|nummer|handy\p{L}*|mobil\p{L}*|durchwahl|numero|portable|movil|celular|telemovel|zap|whatsapp|cellulare|numer|komorka|telefoon\p{L}*)$/u
/** "mój numer", "mitt nummer är", "jeg kan fanges på": right before it, in words that elsewhere mean something else. */
const OURS_SAID =
  /(?<![\p{L}])(?:(?:moj|moim|nasz|mit|mitt|min|vores|vart) (?:numer|telefon|tel|nummer|mobil|mobilnummer|direktnummer|kom)\p{L}{0,3}\.?(?: (?:to|er|ar|jest|pa))?|(?:do mnie|ze mna|mnie) [^.;]{0,30}|(?:jag|jeg) (?:nas|kan (?:nas|fanges|treffes|nås)|treffes|fanges|tas) (?:pa|via))\s?:?\s?$/u
const SWITCHBOARD =
  /(?:switchboard|zentrale|standard|centralita|centralino|reception|front desk|main (?:line|number|office)|hauptnummer|empfang|accueil|central\b|algemeen|geral|office line|company number)[\s:.,)(]*(?:is |ist |number |nummer )?$/
const SWITCHBOARD_AFTER =
  /^\s*[(,]?\s*(?:switchboard|zentrale|standard|centralita|centralino|reception|main (?:line|number)|hauptnummer|empfang|algemeen|(?:is|ist|est|es|e) (?:the |just the |only the |die |der |nur (?:die |der )?|le |la |el |il |de |het )?(?:switchboard|reception|gatehouse|front desk|main line|office line|helpdesk|zentrale|pforte|empfang|standard|accueil|centralita|portaria|portineria|centralino|receptie))/
/** "868 555 0140 is the gatehouse, not her": nobody's number that we want. */
const NOT_THEIRS =
  /^[^.;]{0,40}[,(–-]\s*(?:not|nicht|pas|no|non|niet|nao) (?:hers?|his|him|them|theirs|ihre?|seine?|ihn|sie|le sien|la sienne|a elle|a lui|suy[ao]|el|ella|sua|suo|van haar|van hem|dela|dele)(?![\p{L}])/u
const FAX = /\b(?:fax|telefax|f)[.:\s)]{0,3}$/

export interface WeakName {
  mention: PersonMention
  unit: Unit
  order: number
  /** The learnt reader takes it for a customer's first name. */
  theirs: boolean
}

export function assignPhones(reading: Reading, units: Unit[], drafts: Draft[], weak: WeakName[]): void {
  for (const [order, unit] of units.entries()) {
    if (unit.key === 'skip' || unit.key === 'competitor' || unit.key === 'amount' || unit.key === 'closeDate')
      continue
    for (const phone of foundIn(reading, unit).phones) {
      const before = unit.layout.low.slice(Math.max(unit.start, phone.start - 40), phone.start)
      const after = unit.layout.low.slice(phone.end, Math.min(unit.end, phone.end + 70))
      if (NOT_THEIRS.test(after)) continue
      if (OURS_LABEL.test(unit.label) || OURS_SAID.test(before)) continue
      const mine =
        unit.layout.sections[unit.section]?.side !== 'CUSTOMER' &&
        OURS_PHONE.test(before) &&
        !/(?:his|her|their|ihr|sein|contact)/.test(before) &&
        !joined(reading, unit, phone.end)
      if (mine || FAX.test(before) || (/\bfax/.test(unit.label) && !/tel|phone/.test(unit.label))) continue
      if (
        !phone.sure &&
        unit.key !== 'phone' &&
        unit.key !== 'contact' &&
        unit.label !== 'signature' &&
        !foundIn(reading, unit).emails.length &&
        !beside(drafts, unit, phone.start) &&
        !REACHES.test(before) &&
        !isCardLine(unit, phone)
      )
        continue
      if (ofPartner(reading, unit, phone.start)) continue
      const poor = SWITCHBOARD.test(before) || SWITCHBOARD_AFTER.test(after)
      const at = {
        raw: phone.raw,
        source: unit.layout as Source,
        start: phone.start,
        end: phone.end,
        poor,
        unit,
      }
      const owner = ownerOf({ unit, order, start: phone.start, end: phone.end }, drafts)
      const lone = calledThere(weak, unit, phone.start, phone.sure ? 60 : 24)
      // "Sian in the office, 07700 900155, and above her Dewi Roberts": who is named before it goes before whoever follows.
      const first = lone?.mention.given && owner !== undefined && !namedBefore(owner, unit, phone.start)
      const known = first
        ? drafts.find(({ name }) => name !== null && sameName(name.value, lone!.mention.name))
        : undefined
      const draft = first ? known : owner
      const called = draft === undefined ? lone : undefined
      if (called) drafts.push({ ...draftOf(called.mention, unit, order, 1), phone: at })
      else if (draft === undefined) {
        if (unit.key === 'phone' || unit.key === 'contact')
          drafts.push({ unit, order, name: null, email: null, phone: at, title: null })
      } else if (draft.phone === null || (draft.phone.poor && !poor)) draft.phone = at
    }
  }
}

/** "Buck (runs the office), 509-555-0120", "meier ruft mich zurück, nummer: …": a lone name before a number. */
const calledThere = (weak: WeakName[], unit: Unit, at: number, within: number): WeakName | undefined =>
  weak
    .filter((one) => one.unit === unit && one.mention.end <= at && at - one.mention.end < within)
    .filter((one) => !/[.!?]\s/.test(unit.layout.text.slice(one.mention.end, at)))
    .at(-1)

/** Whether a known person was named, or reached, before a number in its sentence. */
const namedBefore = ({ name, email, seen }: Draft, unit: Unit, at: number): boolean =>
  [name, email, ...(seen ?? [])].some(
    (place) => place?.source === unit.layout && place.start >= unit.start && place.start < at,
  )

/** "unser Mann dort, 0831 555 0129, reinhold@acme.example": the address right behind is no partner's. */
const joined = (reading: Reading, unit: Unit, end: number): boolean =>
  foundIn(reading, unit).emails.some(
    ({ value, start }) =>
      start >= end && start - end <= 6 && !reading.isPartnerAddress(value) && !reading.isVendorAddress(value),
  )

/** "D 6555 0142": all that a line of a customer's mail says. */
const isCardLine = (unit: Unit, { start, end }: { start: number; end: number }): boolean =>
  unit.layout.sections[unit.section]?.side === 'CUSTOMER' &&
  CARD_LABEL.test(unit.layout.low.slice(unit.start, start)) &&
  unit.layout.low.slice(end, unit.end).trim() === ''
const CARD_LABEL =
  /^\s*(?:(?:d|t|m|p|h|c|tel|mob|ph|dir|direct|mobile|phone|tel?efone?|mobil|gsm|cell)[.:]{0,2})\s*$/

/** Right behind somebody's name or title. */
const beside = (drafts: Draft[], unit: Unit, at: number): boolean =>
  drafts.some((draft) =>
    [draft.name, draft.title].some(
      (place) => place?.source === unit.layout && place.end <= at && at - place.end <= 12,
    ),
  )

/** "(architect, jo@partner.example, +46 70 …)": the number behind a partner's or vendor's address is theirs. */
function ofPartner(reading: Reading, unit: Unit, at: number): boolean {
  const before = foundIn(reading, unit)
    .emails.filter((email) => email.end <= at)
    .at(-1)
  return (
    before !== undefined &&
    at - before.end < 40 &&
    (reading.isPartnerAddress(before.value) || reading.isVendorAddress(before.value))
  )
}

function ownerOf(
  at: { unit: Unit; order: number; start: number; end: number },
  drafts: Draft[],
): Draft | undefined {
  const anchor = (draft: Draft): { unit: Unit | null; start: number } | null =>
    draft.unit === null
      ? null
      : { unit: draft.unit, start: (draft.name ?? draft.email ?? draft.phone)!.start }
  const same = drafts.filter((draft) => {
    const points = [draft.name, draft.email, ...(draft.seen ?? [])].filter(
      (point) =>
        point !== null &&
        point.source === at.unit.layout &&
        point.start >= at.unit.start &&
        point.end <= at.unit.end,
    )
    return points.length > 0
  })
  const pos = (draft: Draft): number[] =>
    [draft.name, draft.email, ...(draft.seen ?? [])]
      .filter((p) => p !== null && p.source === at.unit.layout)
      .map((p) => p!.start)
  const preceding = same
    .filter((draft) => pos(draft).some((p) => p < at.start))
    .sort(
      (a, b) =>
        Math.max(...pos(b).filter((p) => p < at.start)) - Math.max(...pos(a).filter((p) => p < at.start)),
    )
  // "…, pass by her: 0173 555 014, clelia@…": number and address stand together, the last name far off.
  const joined = drafts.find(
    ({ email }) => email?.source === at.unit.layout && email.start >= at.end && email.start - at.end <= 4,
  )
  const last = Math.max(-1, ...(preceding[0] ? pos(preceding[0]).filter((p) => p < at.start) : []))
  if (joined && at.start - last > 40) return joined
  if (preceding[0]) return preceding[0]
  if (same[0]) return same[0]
  if (at.unit.label === 'signature' || isCardLine(at.unit, at)) {
    const author = at.unit.layout.sections[at.unit.section]?.author
    const own = drafts.find(
      (draft) =>
        author &&
        ((draft.name && sameName(draft.name.value, flip(author.name) || '?')) ||
          (author.address !== '' && draft.email?.value === author.address)),
    )
    if (own) return own
  }
  const nearby = drafts
    .filter(
      (draft) => anchor(draft)?.unit?.layout === at.unit.layout && anchor(draft)!.unit!.row === at.unit.row,
    )
    .map((draft) => ({ draft, gap: at.order - draft.order }))
    .filter(({ gap }) => gap >= 0)
    .sort((a, b) => a.gap - b.gap)
  if (nearby[0]) return nearby[0].draft
  return drafts.length === 1 ? drafts[0] : undefined
}
