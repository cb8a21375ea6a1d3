/** To a partner whose reply speaks of another customer: offered as a registration of its own, never mixed in. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Buttons } from './parts/buttons.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template } from './view.ts'

export const newDealInThread: Template<'NEW_DEAL_IN_THREAD'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) => t.newDealInThread.subject(data.accountName),
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.newDealInThread
    const replies = [{ label: say.button, body: say.mailBody(data.accountName) }]
    return (
      <Letter view={view} title={say.title(data.accountName)} preview={say.preview}>
        <Para>{say.opening(data.accountName, deal?.number ?? null)}</Para>
        <Panel>
          <Para>{say.how(data.registerAt)}</Para>
          <Buttons
            to={data.registerAt}
            subject={say.mailSubject(data.accountName)}
            replies={replies}
            inText={(body) => say.inText(data.registerAt, body)}
          />
        </Panel>
        <Muted>{say.same}</Muted>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'contact',
      { accountName: 'Kranich Maschinenbau GmbH', registerAt: 'deals@intake.vendor.example' },
      { stage: 'WORKING' },
    ),
}
