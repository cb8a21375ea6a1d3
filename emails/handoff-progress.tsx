/** To the partner, whenever the handoff moves: the clock runs against the vendor, and the partner sees it. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { capital } from './parts/say.ts'
import type { Template } from './view.ts'

export const handoffProgress: Template<'HANDOFF_PROGRESS'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) => t.handoffProgress.subjects[data.what],
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.handoffProgress
    const opening = say.opening[data.what](accountOf(view))
    return (
      <Letter
        view={view}
        title={say.titles[data.what](deal.offer?.aeName ?? say.somebody)}
        preview={capital(opening)}
      >
        <Para>{opening}</Para>
        <Panel>
          {deal.offer ? <Para>{say.offer(deal.offer.aeName, f.moment(deal.offer.dueAt))}</Para> : null}
          <Para>{say.owner(deal.intakeOwner.name)}</Para>
          {data.daysAdded > 0 ? <Para>{say.added(data.daysAdded)}</Para> : null}
        </Panel>
        <Para>{say.nothing}</Para>
      </Letter>
    )
  },
  sample: ({ to, offer }) => to('contact', { what: 'LATE', daysAdded: 2 }, { stage: 'HANDED_OFF', offer }),
}
