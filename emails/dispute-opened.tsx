/** To the partner: the objection to the credit is on record and with a person. */
import { Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template } from './view.ts'

export const disputeOpened: Template<'DISPUTE_OPENED'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.disputeOpened.subject,
  Body: (view) => {
    const say = view.t.disputeOpened
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(view.deal.intakeOwner.name)}</Para>
        <Wrote lead={say.yourWords} quote={view.data.text} />
      </Letter>
    )
  },
  sample: ({ to, words }) => to('contact', { text: words.dispute }),
}
