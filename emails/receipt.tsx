/** To the partner, the moment a complete registration stands: who owns it, what is fixed, what happens by when. */
import { Besides } from './parts/besides.tsx'
import { Heading, Panel, Para, Steps } from './parts/blocks.tsx'
import { accountOf, CreditFixed, NotClaimed, Roles, Understood } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { ConfirmPanel } from './parts/replies.tsx'
import { wishIn } from './parts/routing.tsx'
import type { Words } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const receipt: Template<'RECEIPT'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) => (data.confirmFirst ? t.receipt.subjectConfirm : t.receipt.subject),
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.receipt
    const owner = deal.intakeOwner.name
    return (
      <Letter
        view={view}
        title={data.confirmFirst ? say.titleConfirm : say.title(accountOf(view))}
        preview={data.confirmFirst ? say.previewConfirm : say.preview(owner)}
      >
        <Para>{say.opening(accountOf(view), deal.number, owner)}</Para>
        {data.confirmFirst ? (
          <ConfirmPanel view={view} />
        ) : (
          <Panel>
            <Para>{say.nothingToDo}</Para>
          </Panel>
        )}
        <Besides view={view} />
        <Heading>{say.next}</Heading>
        <Steps items={whatHappensNext(view)} />
        <CreditFixed view={view} protectionDays={data.protectionDays} />
        <Roles view={view} />
        {wishIn(view) === null ? <NotClaimed view={view} /> : null}
        <Understood view={view} />
      </Letter>
    )
  },
  sample: ({ to, offer }) =>
    to(
      'contact',
      { confirmFirst: false, offerWithinHours: 8, windowHours: 16, routingAsked: false, protectionDays: 90 },
      { stage: 'HANDED_OFF', offer },
    ),
}

/** The clock that runs now, what happens when it runs out, and how it ends well. */
function whatHappensNext(view: View<'RECEIPT'>): Words[] {
  const { deal, data, t, f } = view
  const say = t.receipt
  const owner = deal.intakeOwner.name
  const wish = wishIn(view)
  if (wish !== null) return [say.forVisibility(owner, wish), say.forVisibilityHolds]
  const first = () => {
    if (deal.offer) return say.onOffer(deal.offer.aeName, f.moment(deal.offer.dueAt))
    if (data.routingAsked) return say.toPick(owner, data.windowHours)
    return say.toOffer(owner, data.offerWithinHours, data.windowHours)
  }
  return [first(), say.ifLate, say.introduction]
}
