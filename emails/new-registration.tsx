/** To the intake owner, the owner from the second of registration: what came in, and whether anything is to be done. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, CreditFixed, DealFactsBlock } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { sentence } from './parts/phrases.ts'
import { WhoTakesIt } from './parts/routing.tsx'
import { people } from './parts/sample.ts'
import type { Words } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const newRegistration: Template<'NEW_REGISTRATION'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ deal, data, t }) => {
    const say = t.newRegistration
    return data.routingQuestion ? say.subjectQuestion : say.subject(deal.partner.name)
  },
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.newRegistration
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview(deal.partner.name)}>
        <Para>{say.opening(deal.partnerContact.name, deal.partner.name)}</Para>
        <Panel>
          {data.routingQuestion ? (
            <Para>{sentence(view, data.routingQuestion)}</Para>
          ) : (
            <Para>{whatNow(view)}</Para>
          )}
          {data.routingQuestion ? <WhoTakesIt view={view} candidates={data.candidates} /> : null}
        </Panel>
        <DealFactsBlock view={view} />
        <CreditFixed view={view} protectionDays={deal.credit[0]?.protectionDays ?? 0} forPartner={false} />
        {deal.offer ? null : <Muted>{t.routing.reject}</Muted>}
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to('owner', { routingQuestion: words.routingQuestion, candidates: [people.ae, people.other] }),
}

function whatNow({ deal, t, f }: View<'NEW_REGISTRATION'>): Words {
  const say = t.newRegistration
  if (deal.offer) return say.onOffer(deal.offer.aeName, f.moment(deal.offer.dueAt))
  if (deal.stage === 'CONFLICT') return say.conflict
  if (deal.missing.length === 0) return say.routing
  return say.waiting(f.list(deal.missing.map((field) => t.entryFields[field].label)))
}
