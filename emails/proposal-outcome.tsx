/** To both sides of a proposal: what was proposed, how it was answered, how it stands now. */
import { Panel, Para } from './parts/blocks.tsx'
import { Roles, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { proposalWords } from './parts/proposals.ts'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const proposalOutcome: Template<'PROPOSAL_OUTCOME'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.proposalOutcome.subject,
  Body: (view) => {
    const { data, t } = view
    const say = t.proposalOutcome
    const { state, answer, payload } = data.proposal
    return (
      <Letter view={view} title={say.titles[state]} preview={say.preview}>
        <Para>{`${say.was}:`}</Para>
        <Panel>
          <Para>{proposalWords(view, data.proposal, data.inWords)}</Para>
        </Panel>
        <Wrote lead={say.answer} quote={answer} />
        {payload.kind === 'CREDIT_AMENDMENT' ? null : <Roles view={view} />}
      </Letter>
    )
  },
  sample: ({ to, words, deal }) =>
    to(
      'contact',
      {
        inWords: 'References move to the partner.',
        proposal: {
          id: 'pr-1',
          number: 1,
          state: 'AGREED',
          payload: { kind: 'ROLE_CHANGE', role: 'REFERENCE', to: 'PARTNER', personId: null },
          reason: words.reason,
          proposedBy: people.ae.name,
          proposedSide: 'VENDOR',
          proposedAt: '2026-12-01T09:30:00.000Z',
          objectionUntil: '2026-12-08T16:00:00.000Z',
          answeredAt: '2026-12-02T07:15:00.000Z',
          answer: null,
        },
      },
      {
        stage: 'WORKING',
        ae: people.ae,
        owner: people.ae,
        roles: { ...deal.roles, REFERENCE: { side: 'PARTNER', name: people.partner.name } },
      },
    ),
}
