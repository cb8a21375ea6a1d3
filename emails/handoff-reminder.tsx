/** To the AE: the offer is still open. Short; the offer itself is in the thread. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, DealFactsBlock } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { OfferReplies } from './parts/replies.tsx'
import type { Template } from './view.ts'

export const handoffReminder: Template<'HANDOFF_REMINDER'> = {
  reader: 'AE',
  subject: ({ data, t, f }) => {
    const due = f.shortMoment(data.handoff.dueAt)
    return data.last ? t.handoffReminder.subjectLast(due) : t.handoffReminder.subject(due)
  },
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.handoffReminder
    const due = f.moment(data.handoff.dueAt)
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview(due)}>
        <Para>{say.opening(data.handoff.package.partnerName, due)}</Para>
        <Panel>
          <OfferReplies view={view} />
          <Para>{t.handoffOffer.orReply}</Para>
        </Panel>
        {data.last ? <Muted>{say.last(deal.intakeOwner.name)}</Muted> : null}
        <DealFactsBlock view={{ ...view, deal: { ...deal, facts: data.handoff.package.facts } }} />
      </Letter>
    )
  },
  sample: ({ to, handoff, offer }) =>
    to(
      'ae',
      { handoff: { ...handoff, remindersSent: 1 }, reminder: 2, last: true },
      { stage: 'HANDED_OFF', offer },
    ),
}
