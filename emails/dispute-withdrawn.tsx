/** To both sides: the objection to the credit is taken back by whoever made it, and nothing waits any more. */
import { Para } from './parts/blocks.tsx'
import { CreditFixed, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const disputeWithdrawn: Template<'DISPUTE_WITHDRAWN'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.disputeWithdrawn.subject,
  Body: (view) => {
    const { data, deal, reader, t, recipient } = view
    const say = t.disputeWithdrawn
    const own = recipient.name === data.from
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{own ? say.yours : say.opening(data.from)}</Para>
        <Wrote lead={own ? say.yourWords : say.words(data.from)} quote={data.note} />
        <CreditFixed
          view={view}
          protectionDays={deal.credit[0]?.protectionDays ?? 0}
          forPartner={reader === 'PARTNER'}
        />
      </Letter>
    )
  },
  sample: ({ to, words }) => to('contact', { from: people.contact.name, note: words.withdrawn }),
}
