/** To the AE, when there was no news for the motion's limit: one line is enough. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { factRows } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { WouldWork } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const checkIn: Template<'CHECK_IN'> = {
  reader: 'AE',
  subject: ({ t }) => t.checkIn.subject,
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.checkIn
    const examples = data.why === 'PARTNER_EXCLUDED' ? [say.spoke, ...say.examples] : say.examples
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Para>{why(view)}</Para>
        <Panel>
          <Para>{say.ask}</Para>
          <WouldWork view={view} examples={examples.slice(0, 3)} />
        </Panel>
        <Facts
          rows={factRows({ facts: deal.facts, evidence: {}, t, f }, ['amount', 'closeDate', 'nextStep'])}
        />
        <Muted>{say.partnerHears(deal.partner.name)}</Muted>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'ae',
      { why: 'NEXT_STEP_OVERDUE', since: '2026-12-03' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

function why({ data, t, f }: View<'CHECK_IN'>): string {
  const words: Record<string, (since: string) => string> = t.checkIn.why
  return (words[data.why] ?? t.checkIn.why.OTHER)(f.day(data.since))
}
