/** To the partner, when nothing was heard for the motion's limit: one line is enough. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { nextStepLine } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { WouldWork } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const partnerCheckIn: Template<'PARTNER_CHECK_IN'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.partnerCheckIn.subject,
  Body: (view) => {
    const { deal, t, f } = view
    const say = t.partnerCheckIn
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Para>{why(view)}</Para>
        <Panel>
          <Para>{say.ask}</Para>
          <WouldWork view={view} examples={say.examples} />
        </Panel>
        <Facts rows={[{ label: t.facts.nextStep, value: nextStepLine(deal.facts, t, f) }]} />
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'contact',
      { why: 'PARTNER_SILENT', since: '2026-12-03T10:00:00.000Z' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

function why({ data, t, f }: View<'PARTNER_CHECK_IN'>): string {
  const since = f.day(data.since)
  const words: Record<string, (since: string) => string> = t.partnerCheckIn.why
  return (words[data.why] ?? t.partnerCheckIn.why.OTHER)(since)
}
