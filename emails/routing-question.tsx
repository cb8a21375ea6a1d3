/** To the intake owner: routing found nobody (any more). A name is enough. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf, DealFactsBlock } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { sentence } from './parts/phrases.ts'
import { WhoTakesIt } from './parts/routing.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const routingQuestion: Template<'ROUTING_QUESTION'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ t }) => t.routingQuestion.subject,
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.routingQuestion
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Para>{say.opening(accountOf(view), deal.partner.name)}</Para>
        <Para>{sentence(view, data.why)}</Para>
        <Panel>
          <WhoTakesIt view={view} candidates={data.candidates} />
        </Panel>
        <Para>{t.escalation.partnerWaits(deal.partnerContact.name, deal.partner.name)}</Para>
        <DealFactsBlock view={view} />
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to('owner', { why: words.routingQuestion, candidates: [people.ae, people.other] }),
}
