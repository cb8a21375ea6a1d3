/** Attached cards: the customer's (a partner's own card is a signature). */
import type { Source } from '../reading.ts'
import type { Draft } from './contact-draft.ts'
import type { ContactInput } from './contact-input.ts'
import { sameName } from './person.ts'
import type { Card } from './vcard.ts'

export function cards(input: ContactInput, drafts: Draft[]): void {
  for (const card of input.cards) {
    const source: Source = { part: card.part, raw: card.raw }
    const known = drafts.find(
      (draft) =>
        (card.name && draft.name && sameName(draft.name.value, card.name.value)) ||
        (card.email && draft.email?.value === card.email.value),
    )
    const draft: Draft = known ?? {
      unit: null,
      order: 9e6,
      name: null,
      email: null,
      phone: null,
      title: null,
    }
    const put = <K extends 'email' | 'title'>(key: K, value: Card[K]) => {
      if (value && draft[key] === null) draft[key] = { source, ...value }
    }
    if (card.name && draft.name === null) draft.name = { source, ...card.name, score: 6 }
    put('email', card.email)
    put('title', card.title)
    if (card.phone && draft.phone === null)
      draft.phone = {
        raw: card.phone.value,
        source,
        start: card.phone.start,
        end: card.phone.end,
        poor: false,
        unit: null,
      }
    if (!known) drafts.push(draft)
  }
}
