/** First names and bare surnames: taken only where the mail gives nothing better. */
import { isRoleMailbox } from '../address.ts'
import { type Draft, draftOf, enrich } from './contact-draft.ts'
import type { WeakName } from './contact-phones.ts'
import { GIVEN_NAMES } from './people-words.ts'
import { mailboxFits, nameKey, type PersonMention, sameName } from './person.ts'

/** "Solomiia (his assistant), info@…": even an address of a function is somebody's when it stands right behind. */
const behind = (draft: Draft, mention: PersonMention): boolean =>
  draft.email !== null && draft.email.start >= mention.end && draft.email.start - mention.end < 30

export function loneNames(weak: WeakName[], drafts: Draft[]): void {
  for (const { mention, unit, order, theirs } of weak) {
    const known = drafts.find((draft) => draft.name !== null && sameName(draft.name.value, mention.name))
    if (known) {
      enrich(known, mention, unit)
      continue
    }
    const nameless = drafts.find(
      (draft) =>
        draft.name === null &&
        draft.email !== null &&
        (!isRoleMailbox(draft.email.value) || behind(draft, mention)) &&
        (draft.unit === unit || mailboxFits(draft.email.value, mention.name) >= 1),
    )
    const given = GIVEN_NAMES.has(nameKey(mention.name)[0] ?? '')
    if (nameless && (given || theirs || mention.score >= 1)) {
      Object.assign(nameless, {
        name: draftOf(mention, unit, order, mention.score).name,
        title: nameless.title ?? draftOf(mention, unit, order, 0).title,
      })
    } else if (
      theirs ||
      (drafts.every((draft) => draft.name === null) &&
        mention.score >= 1 &&
        given &&
        (mention.title !== null || mention.score >= 1.5))
    )
      drafts.push(draftOf(mention, unit, order, mention.score))
  }
}
