/** To the other side: the next step has changed. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { stepOn } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { shorten, strong } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const nextStepUpdate: Template<'NEXT_STEP_UPDATE'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.nextStepUpdate.subject,
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.nextStepUpdate
    const by = data.by === 'PARTNER' ? deal.partnerContact.name : deal.owner.name
    return (
      <Letter view={view} title={say.title} preview={say.preview(stepOf(view))}>
        <Para>{say.opening(by, accountOf(view))}</Para>
        <Panel>
          <Para>{[strong(stepOf(view))]}</Para>
        </Panel>
        <Muted>{say.objection}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'contact',
      { by: 'VENDOR', nextStep: words.nextStep, date: '2026-12-03' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

function stepOf({ data, t, f }: View<'NEXT_STEP_UPDATE'>): string {
  return stepOn(shorten(data.nextStep, 300), data.date, t, f)
}
