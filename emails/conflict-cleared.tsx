/** To the partner: the overlap is settled and the registration goes on. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf, CreditFixed } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template } from './view.ts'

export const conflictCleared: Template<'CONFLICT_CLEARED'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.conflictCleared.subject,
  Body: (view) => {
    const say = view.t.conflictCleared
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(accountOf(view))}</Para>
        <Panel>
          <Para>{say.next(view.deal.intakeOwner.name)}</Para>
        </Panel>
        <CreditFixed view={view} protectionDays={view.deal.credit[0]?.protectionDays ?? 0} />
      </Letter>
    )
  },
  sample: ({ to }) => to('contact', {}),
}
