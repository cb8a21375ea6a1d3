/** The contacts as facts: whoever is only mentioned is left out, and telephones are written as E.164. */
import type { ContactRead, Fact } from '../../understanding.ts'
import { type Countries, toE164 } from '../address.ts'
import { fold, oneLine } from '../fold.ts'
import type { Unit } from '../layout/units.ts'
import { asWritten, evidence, fact } from '../reading.ts'
import type { Draft } from './contact-draft.ts'
import type { ContactInput } from './contact-input.ts'
import { ofAnotherFirm, onlyMentioned } from './contact-passing.ts'
import { phoneCountries } from './phone-country.ts'
import { titleAlone } from './title.ts'

export function finish(input: ContactInput, units: Unit[], drafts: Draft[]): ContactRead[] {
  const real = drafts.filter((draft) => draft.name !== null || draft.email !== null || draft.phone !== null)
  return real
    .filter((draft) => !onlyMentioned(draft, real) && !ofAnotherFirm(draft, real, input))
    .sort((a, b) => a.order - b.order)
    .slice(0, 12)
    .map((draft) => {
      const phone = draft.phone && toE164(draft.phone.raw, () => countriesOf(input, units, draft))
      return {
        name:
          draft.name &&
          fact(
            asWritten(draft.name.value, draft.name.source, draft.name.start, draft.name.end),
            draft.name.source,
            draft.name.start,
            draft.name.end,
            Math.min(0.97, 0.6 + draft.name.score / 15),
          ),
        email:
          draft.email &&
          fact(draft.email.value, draft.email.source, draft.email.start, draft.email.end, 0.98),
        phone:
          draft.phone && phone
            ? {
                value: phone.number,
                status: 'STATED' as const,
                confidence: draft.phone.raw.startsWith('+') ? 0.98 : 0.85,
                evidence: [evidence(draft.phone.source, draft.phone.start, draft.phone.end)],
              }
            : null,
        title: draft.title && titleFact(draft.title),
      }
    })
    .filter((contact) => contact.name || contact.email || contact.phone)
}

function titleFact({ value, source, start, end }: NonNullable<Draft['title']>): Fact<string> {
  const raw = source.raw.slice(start, end)
  const alone = titleAlone(fold(raw), { start: 0, end: raw.length })
  const whole = alone.end - alone.start === raw.length
  return fact(
    whole ? value : oneLine(raw.slice(alone.start, alone.end)),
    source,
    start + alone.start,
    start + alone.end,
    0.85,
  )
}

const countriesOf = (
  { reading, country }: ContactInput,
  units: Unit[],
  { phone, unit, email }: Draft,
): Countries => phoneCountries(reading, units, phone?.unit ?? unit, email?.value ?? null, country)
