/** To the partner, some days before the protection ends: one reply extends it. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const protectionExpiring: Template<'PROTECTION_EXPIRING'> = {
  reader: 'PARTNER',
  subject: ({ data, t, f }) => t.protectionExpiring.subject(f.day(data.until)),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.protectionExpiring
    const until = f.day(data.until)
    return (
      <Letter view={view} title={say.title(until)} preview={say.preview}>
        <Para>{say.opening(accountOf(view), until)}</Para>
        {data.extensionsLeft > 0 ? (
          <Panel>
            <Para>{say.extend(data.extensionDays, data.extensionsLeft)}</Para>
            <Replies view={view} replies={[{ label: say.button, body: say.reply }]} />
          </Panel>
        ) : (
          <Panel>
            <Para>{say.none(deal.intakeOwner.name)}</Para>
          </Panel>
        )}
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'contact',
      { until: '2027-02-21T08:12:40.000Z', extensionDays: 30, extensionsLeft: 1 },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}
