/**
 * "For Ines only: the customer is about to be sold": a mail that is nothing but a note for the intake owner. It is kept
 * with the deal and read by the desk; nothing is asked of anybody, and nothing of it goes into a letter to others.
 */
import type { Deal } from '../motion/deal.ts'
import { requestsIn } from '../understanding/answers/beside-answer.ts'
import { OPENS } from '../understanding/answers/confidence-words.ts'
import { heardByOthers } from '../understanding/answers/in-confidence.ts'
import { isPolite } from '../understanding/answers/short-answers.ts'
import { asksPerson } from './asides.ts'
import { isInConfidence, openlySaid } from './in-confidence.ts'
import type { Plan, Received } from './plan.ts'

/** null where more is said than what is marked as not for others. What it asks for, a person answers. */
export function houseNote(received: Received, deal: Deal): Plan | null {
  const { parsed, thread, mailId } = received
  const text = parsed.ownText.trim()
  const ofPartner = thread.sender?.kind === 'PARTNER_CONTACT'
  if (!(ofPartner ? isMarked(text, received) : isForHouse(received, deal))) return null
  if (asksPerson(received) || requestsIn(text).length > 0) return { kind: 'PASS_ON' }
  const owner = thread.people[deal.intakeOwnerId]?.name ?? 'the intake owner'
  return {
    kind: 'COMMANDS',
    commands: [
      {
        type: 'recordActivity',
        side: ofPartner ? 'PARTNER' : 'VENDOR',
        personId: thread.sender?.id ?? null,
        // What a partner writes to one person alone stays in its mail: others see that there is a note.
        summary: ofPartner ? `A note for ${owner} alone` : text.slice(0, 300),
        touchesPartner: false,
        mailId,
      },
    ],
    reason: `A note for ${owner}`,
    aside: ofPartner ? 'FOR_DESK' : 'FOR_HOUSE',
  }
}

/** Something is not for others, and nothing else is said. */
const isForHouse = (received: Received, deal: Deal): boolean =>
  isInConfidence(received, deal) && saysNothing(openlySaid(received, deal), received)

/** Only a greeting may stand before the mark. */
const HEAD = 400

/** A partner has no house to keep it in: only what begins with the mark, and says nothing before it and after it ends. */
function isMarked(text: string, received: Received): boolean {
  const mark = OPENS.exec(text.slice(0, HEAD).toLowerCase())
  if (mark === null || !saysNothing(text.slice(0, mark.index), received)) return false
  return saysNothing(heardByOthers(text, [], true), received)
}

/** A greeting, names, thanks. */
function saysNothing(words: string, { parsed, thread }: Received): boolean {
  const names = [...Object.values(thread.people).map(({ name }) => name), parsed.from?.name ?? '']
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)))
  const rest = words.toLowerCase().match(/\p{L}+/gu) ?? []
  return rest.every((word) => known.has(word)) || isPolite(words, names)
}
