/** To the partner: how the objection to the credit was settled. */
import { Muted, Panel, Para, Quote } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { sharesInWords } from './parts/proposals.ts'
import { Facts } from './parts/tables.tsx'
import type { Template } from './view.ts'

export const disputeResolved: Template<'DISPUTE_RESOLVED'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.disputeResolved.subject,
  Body: (view) => {
    const say = view.t.disputeResolved
    const { shares, resolution } = view.data
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening}</Para>
        <Panel>
          <Quote>{resolution}</Quote>
          {shares ? <Facts rows={[{ label: say.split, value: sharesInWords(view, shares) }]} /> : null}
        </Panel>
        <Muted>{say.again}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words, deal }) =>
    to('contact', {
      resolution: words.resolution,
      shares: deal.credit.map(({ partnerId, partnerName, type, share }) => ({
        partnerId,
        partnerName,
        type,
        share,
      })),
    }),
}
