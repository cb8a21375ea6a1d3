/** To intake owner and manager: the offer is late, or the AE is away. There is still time to act. */
import { Panel, Para } from './parts/blocks.tsx'
import { DealFactsBlock, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const escalation: Template<'ESCALATION'> = {
  reader: 'INTAKE_OWNER',
  subject: (view) =>
    view.data.why === 'AWAY'
      ? view.t.escalation.subjectAway(view.data.aeName)
      : (view.data.handoff.lastWord ? view.t.escalation.subjectUnclear : view.t.escalation.subject)(
          view.data.aeName,
        ),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.escalation
    const ae = data.aeName
    const away = data.why === 'AWAY'
    const { lastWord, offeredAt, dueAt } = data.handoff
    const late = lastWord
      ? say.unclear(ae, f.moment(lastWord.at), f.moment(dueAt))
      : say.late(ae, f.moment(offeredAt), f.moment(dueAt))
    const titleLate = lastWord ? say.titleUnclear(ae) : say.title(ae)
    return (
      <Letter view={view} title={away ? say.titleAway(ae) : titleLate} preview={say.preview}>
        <Para>{away ? say.away(ae, data.until ? f.day(data.until) : null) : late}</Para>
        {lastWord ? <Wrote lead={say.wrote(ae)} quote={lastWord.said} /> : null}
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
