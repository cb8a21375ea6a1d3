/** To whoever has to answer a proposal. Nothing about a role or the credit changes quietly (design page 1, "Joint work"). */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { proposalWords, proposerOf } from './parts/proposals.ts'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const proposal: Template<'PROPOSAL'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.proposal.subject,
  Body: (view) => {
    const { data, t, f } = view
    const say = t.proposal
    const { objectionUntil, reason } = data.proposal
    const replies = [
      { label: say.agree, body: say.agreeReply },
      { label: say.object, body: say.objectReply },
    ]
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(proposerOf(view, data.proposal))}</Para>
        <Panel>
          <Para>{proposalWords(view, data.proposal, data.inWords)}</Para>
          <Para>{objectionUntil ? say.until(f.moment(objectionUntil)) : say.never}</Para>
          <Replies view={view} replies={replies} />
        </Panel>
        <Wrote lead={say.reason} quote={reason} />
        <Muted>{say.record}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'contact',
      { proposal: sampleProposal(words.reason), inWords: 'References move to the partner.' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

function sampleProposal(reason: string): Parameters<typeof proposalWords>[1] {
  return {
    id: 'pr-1',
    number: 1,
    state: 'OPEN',
    payload: { kind: 'ROLE_CHANGE', role: 'REFERENCE', to: 'PARTNER', personId: null },
    reason,
    proposedBy: `person:${people.ae.id}`,
    proposedSide: 'VENDOR',
    proposedAt: '2026-12-01T09:30:00.000Z',
    objectionUntil: '2026-12-08T16:00:00.000Z',
    answeredAt: null,
    answer: null,
  }
}
