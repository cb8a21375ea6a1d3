/** An objection to the credit that the partner itself takes back, by its own plain words (motion/joint-work.ts). */
import type { Command } from '../motion/commands.ts'
import type { Deal, Dispute } from '../motion/deal.ts'
import { disputeSide } from '../motion/joint-work.ts'
import { dropsObjection } from '../understanding/answers/dropping-objection.ts'
import { besides } from './asides.ts'
import type { Plan, Received } from './plan.ts'

/** null where nothing of the partner's is open, or the words do not plainly take it back. What else they ask is passed on. */
export function droppingDispute(received: Received, deal: Deal): Plan | null {
  const open = deal.disputes.filter(
    (dispute) => dispute.resolvedAt === null && disputeSide(dispute) === 'PARTNER',
  )
  const { ownText } = received.parsed
  if (open.length === 0 || !dropsObjection(ownText)) return null
  const meant = open.length === 1 ? open[0] : open.find((dispute) => isAbout(received, dispute))
  if (!meant)
    return {
      kind: 'UNCLEAR',
      why: 'Several objections are open; please answer the letter of the one you mean',
      examples: ['We withdraw our objection'],
    }
  const note = ownText.trim().slice(0, 300)
  const command: Command = { type: 'withdrawDispute', number: meant.number, side: 'PARTNER', note }

  return besides(received, {
    kind: 'COMMANDS',
    commands: [command],
    reason: 'The partner took its objection to the credit back',
  })
}

/** Whether the letter that is answered is the one about that objection. */
const isAbout = ({ thread: { answers } }: Received, { text }: Dispute): boolean =>
  answers?.kind === 'DISPUTE_OPENED' && answers.data.text === text
