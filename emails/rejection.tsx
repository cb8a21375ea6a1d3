/** To the partner: not accepted, why, and how to object. Never without a reason. */
import { Besides } from './parts/besides.tsx'
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { reasonIn } from './parts/reasons.ts'
import type { Template } from './view.ts'

export const rejection: Template<'REJECTION'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.rejection.subject,
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.rejection
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(accountOf(view))}</Para>
        <Panel>
          <Para>{say.reason(reasonIn(t.reviewReasons, data.reason), data.own ?? null)}</Para>
        </Panel>
        <Wrote lead={say.note(deal.intakeOwner.name)} quote={data.note} />
        <Para>{say.appeal(deal.intakeOwner.name)}</Para>
        <Besides view={view} />
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'contact',
      { reason: 'DIRECT_ALREADY_ACTIVE', note: null },
      { stage: 'REJECTED', protectedUntil: null },
    ),
}
