/** Letters for the benchmark of the way out: those of a deal that is registered, offered and accepted. */
import { letters } from '../../emails/index.ts'
import { sampleIn } from '../../emails/parts/sample.ts'
import type { LetterKind } from '../../src/motion/letters.ts'
import type { LetterRow } from '../../src/store/outbox.ts'
import type { Baton } from '../../src/world.ts'

const KINDS: LetterKind[] = [
  'RECEIPT',
  'NEW_REGISTRATION',
  'HANDOFF_OFFER',
  'HANDOFF_PROGRESS',
  'INTRODUCTION',
]

/** Outbox rows, each to somebody else about a deal of its own, in English and German. */
export function benchLetters(count: number, baton: Pick<Baton, 'newId' | 'now'>): LetterRow[] {
  return Array.from({ length: count }, (_, index) => benchLetter(index, baton))
}

function benchLetter(index: number, { newId, now }: Pick<Baton, 'newId' | 'now'>): LetterRow {
  const kind = KINDS[index % KINDS.length] as LetterKind
  const language = index % 3 === 0 ? 'de' : 'en'
  const { recipient, deal, data } = letters[kind].sample(sampleIn(language))
  const id = newId()
  return {
    id,
    kind,
    dealId: null,
    eventSeq: null,
    inboundMailId: null,
    personId: null,
    toAddress: `reader${index}@harbor.example`,
    ccAddresses: [],
    replyTo: `deal+${1000 + index}.${'a'.repeat(20)}@intake.vendor.example`,
    language,
    props: {
      recipient: { ...recipient, name: `Reader ${index}` },
      deal: deal && {
        ...deal,
        number: 1000 + index,
        facts: { ...deal.facts, accountName: `Account ${index}` },
      },
      data,
    },
    messageId: `${id}@intake.vendor.example`,
    inReplyTo: null,
    references: [],
    dedupeKey: id,
    state: 'PENDING',
    lastError: null,
    createdAt: now().toISOString(),
  }
}
