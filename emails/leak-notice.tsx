/** To the person who can close a leak: what leaks, since when, and the one action that closes it. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { factValue, nextStepLine } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { sentence } from './parts/phrases.ts'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const leakNotice: Template<'LEAK_NOTICE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.leakNotice.subject(t.leaks[data.leak]),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.leakNotice
    return (
      <Letter view={view} title={say.title(t.leaks[data.leak])} preview={say.preview}>
        <Para>{say.opening(f.moment(data.since))}</Para>
        <Panel>
          <Para>{say.action(sentence(view, data.action))}</Para>
        </Panel>
        {deal ? <AtRisk view={{ ...view, deal }} /> : null}
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'owner',
      { leak: 'NO_NEXT_STEP', since: '2026-12-08T09:05:00.000Z', action: words.leakAction },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

function AtRisk({
  view,
}: {
  view: View<'LEAK_NOTICE'> & { deal: NonNullable<View<'LEAK_NOTICE'>['deal']> }
}) {
  const { deal, t, f } = view
  return (
    <Facts
      rows={[
        { label: t.facts.accountName, value: accountOf(view) },
        { label: t.leakNotice.value, value: factValue('amount', { facts: deal.facts, t, f }) },
        { label: t.facts.partner, value: `${deal.partnerContact.name}, ${deal.partner.name}` },
        { label: t.facts.owner, value: deal.owner.name },
        { label: t.facts.nextStep, value: nextStepLine(deal.facts, t, f) },
      ]}
    />
  )
}
