/** To intake owner and manager: the offer is late, or the AE is away. There is still time to act. */
import { Panel, Para } from './parts/blocks.tsx'
import { DealFactsBlock } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const escalation: Template<'ESCALATION'> = {
  reader: 'INTAKE_OWNER',
  subject: (view) =>
    view.data.why === 'AWAY'
      ? view.t.escalation.subjectAway(view.data.aeName)
      : view.t.escalation.subject(view.data.aeName),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.escalation
    const ae = data.aeName
    const away = data.why === 'AWAY'
    const opening = away
      ? say.away(ae, data.until ? f.day(data.until) : null)
      : say.late(ae, f.moment(data.handoff.offeredAt), f.moment(data.handoff.dueAt))
    return (
      <Letter view={view} title={away ? say.titleAway(ae) : say.title(ae)} preview={say.preview}>
        <Para>{opening}</Para>
        <Panel>
          <Para>{say.ask}</Para>
          {data.candidates?.length ? <Replies view={view} replies={named(view)} /> : null}
        </Panel>
        <Para>{say.partnerWaits(deal.partnerContact.name, deal.partner.name)}</Para>
        <DealFactsBlock view={view} />
      </Letter>
    )
  },
  sample: ({ to, handoff, offer }) =>
    to(
      'owner',
      {
        why: 'LATE',
        until: null,
        aeName: people.ae.name,
        handoff: { ...handoff, remindersSent: 2 },
        candidates: [people.other],
      },
      { stage: 'HANDED_OFF', offer },
    ),
}

/** A name is enough; at most five are a press away. */
const named = ({ data, t }: View<'ESCALATION'>) =>
  (data.candidates ?? []).slice(0, 5).map(({ name }) => ({ label: name, body: t.routing.reply(name) }))
