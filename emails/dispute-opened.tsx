/** To the partner: the objection to the credit is on record and with a person. To the desk: it is theirs to settle. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { CreditFixed, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template, View } from './view.ts'

export const disputeOpened: Template<'DISPUTE_OPENED'> = {
  reader: 'PARTNER',
  subject: ({ deal, reader, t }) =>
    reader === 'PARTNER' ? t.disputeOpened.subject : t.disputeOpened.subjectDesk(deal.partner.name),
  Body: (view) => (view.reader === 'PARTNER' ? <ToPartner view={view} /> : <ToDesk view={view} />),
  sample: ({ to, words }) => to('contact', { text: words.dispute }),
}

function ToPartner({ view }: { view: View<'DISPUTE_OPENED'> }) {
  const say = view.t.disputeOpened
  return (
    <Letter view={view} title={say.title} preview={say.preview}>
      <Para>{say.opening(view.deal.intakeOwner.name)}</Para>
      <Wrote lead={say.yourWords} quote={view.data.text} />
      <Muted>{say.takeBack}</Muted>
    </Letter>
  )
}

function ToDesk({ view }: { view: View<'DISPUTE_OPENED'> }) {
  const say = view.t.disputeOpened
  const { partner, partnerContact } = view.deal
  return (
    <Letter view={view} title={say.titleDesk(partner.name)} preview={view.data.text.slice(0, 120)}>
      <Para>{say.openingDesk(partnerContact.name, partner.name)}</Para>
      <Panel>
        <Para>{say.askDesk}</Para>
        <Para>{say.split(partner.name)}</Para>
      </Panel>
      <Wrote lead={say.words(partnerContact.name)} quote={view.data.text} />
      <CreditFixed view={view} protectionDays={view.deal.credit[0]?.protectionDays ?? 0} forPartner={false} />
    </Letter>
  )
}
