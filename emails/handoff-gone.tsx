/** To the AE: the offer has ended without them. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import type { Template } from './view.ts'

export const handoffGone: Template<'HANDOFF_GONE'> = {
  reader: 'AE',
  subject: ({ data, t }) => t.handoffGone.subjects[data.why],
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.handoffGone
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Panel>
          <Para>{say.why[data.why]}</Para>
        </Panel>
        <Wrote lead={t.facts.note} quote={data.note && phrase(view, data.note)} />
        {data.why === 'CLOSED' ? null : <Muted>{say.stillWant(deal.intakeOwner.name)}</Muted>}
      </Letter>
    )
  },
  sample: ({ to }) => to('ae', { why: 'LAPSED', note: null }),
}
