/** People in the headers of mails inside this one: a customer who wrote is a contact. */
import type { Draft } from './contact-draft.ts'
import { oneLine, plain } from './fold.ts'
import { sameName } from './person.ts'
import type { Reading, Source } from './reading.ts'
import type { Unit } from './units.ts'

export interface EmailAt {
  value: string
  unit: Unit
  order: number
  start: number
  end: number
}

/** Authors of customers' mails inside this one: their From line names them and their address. */
export function authors(reading: Reading, drafts: Draft[], emails: EmailAt[]): void {
  for (const layout of reading.layouts) {
    for (const [i, section] of layout.sections.entries()) {
      if (section.side !== 'CUSTOMER' || section.author === null) continue
      const { author, authorAt } = section
      if (authorAt === null && !(i === 0 && author.name !== '')) continue
      const name = flip(author.name)
      if (drafts.some((draft) => draft.name && sameName(draft.name.value, name))) continue
      const source: Source =
        authorAt === null
          ? { part: layout.part.replace(/body$/, 'from'), raw: `${author.name} <${author.address}>` }
          : layout
      const at = authorAt ?? { start: 0, end: author.name.length }
      const draft: Draft = { unit: null, order: -1, name: null, email: null, phone: null, title: null }
      if (plain(name).length > 1 && !name.includes('@'))
        draft.name = { value: name, source, start: at.start, end: at.end, score: 5 }
      const from =
        authorAt === null
          ? author.name.length + 2
          : layout.low.indexOf(author.address, Math.max(0, at.start - 80))
      if (author.address !== '' && from >= 0)
        draft.email = {
          value: author.address.toLowerCase(),
          source,
          start: from,
          end: from + author.address.length,
        }
      if (draft.email !== null) {
        const known = emails.findIndex((email) => email.value === draft.email!.value)
        if (known >= 0) emails.splice(known, 1)
      }
      if (draft.name || draft.email) drafts.push(draft)
    }
  }
}

/** "Besteiro Ramos, Joaquín" as directories write it → "Joaquín Besteiro Ramos". */
export function flip(name: string): string {
  const clean = oneLine(
    name
      .replace(/["']/g, '')
      .replace(/\s*\([^)]*\)\s*/g, ' ')
      .replace(/\s+(?:via|on behalf of|im auftrag von)\s+.*$/i, ''),
  )
  const m = /^([^,]{2,40}),\s*([^,]{1,40})$/.exec(clean)
  return m === null ? clean : `${m[2]} ${m[1]}`
}
