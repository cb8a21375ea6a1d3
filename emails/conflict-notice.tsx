/** To the partner: something may overlap. Never says with whom or what (design page 1, "The life of a deal"). */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template } from './view.ts'

export const conflictNotice: Template<'CONFLICT_NOTICE'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.conflictNotice.subject,
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.conflictNotice
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(accountOf(view), deal.number)}</Para>
        <Panel>
          <Para>{say.who(deal.intakeOwner.name, data.windowHours)}</Para>
        </Panel>
        <Para>{say.queue(f.moment(deal.arrivedAt))}</Para>
        <Muted>{say.help}</Muted>
      </Letter>
    )
  },
  sample: ({ to }) => to('contact', { windowHours: 16 }, { stage: 'CONFLICT', protectedUntil: null }),
}
