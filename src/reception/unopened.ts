/** Files that came with a mail and are not read: whether its writer is told so, and what to write instead. */
import type { Deal } from '../motion/deal.ts'
import type { Unopened } from '../motion/letters.ts'
import { pointsToAttachment } from '../understanding/unopened.ts'
import { bringsFacts } from './partner-facts.ts'
import type { Received } from './plan.ts'

/**
 * For the letter about a mail that is not plain: null where no file came with it, or where the words stand for
 * themselves and nothing is asked that a file might hold.
 */
export function unopenedFor({ understanding, thread: { deal, sender }, parsed }: Received): Unopened | null {
  const { unopened: files } = understanding
  if (files.length === 0) return null
  const partner = sender === null || sender.kind === 'PARTNER_CONTACT'
  const missing = partner && deal?.stage === 'INCOMPLETE' ? deal.missing : []
  if (missing.length > 0) return { files, missing }
  if (!sendsFile({ understanding, parsed })) return null
  return { files, missing: partner && deal === null ? ['ACCOUNT', 'CONTACT', 'CONTEXT'] : [] }
}

/** A greeting, a name, a line: what there is to say must stand in the file. */
const saysLittle = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEW_WORDS
const FEW_WORDS = 15

/** A file that is not read, and hardly a word but that it is attached: what there is to say stands in there. */
export const sendsFile = ({
  understanding,
  parsed: { ownText },
}: Pick<Received, 'understanding' | 'parsed'>): boolean =>
  understanding.unopened.length > 0 && (saysLittle(ownText) || pointsToAttachment(ownText))

/** A file in answer to what was asked for, and nothing of it in the words; what they ask besides is for a person. */
export const answersWithFile = (received: Received, deal: Deal): boolean =>
  deal.stage === 'INCOMPLETE' &&
  deal.missing.length > 0 &&
  sendsFile(received) &&
  !bringsFacts(received) &&
  !(
    deal.missing.includes('CONTEXT') && received.understanding.deals.some(({ context }) => context.length > 0)
  ) &&
  !/[?？]/.test(received.parsed.ownText)
export const IN_FILE = 'What was asked for stands in none of its words'
