/**
 * To the partner: the next step has changed, or what the deal is worth or when it closes. To the account executive: what
 * the partner has changed.
 */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { changedFacts, changedRows, stepOn } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { shorten, strong } from './parts/say.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const nextStepUpdate: Template<'NEXT_STEP_UPDATE'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) =>
    data.changed || data.before ? t.nextStepUpdate.changed.subject : t.nextStepUpdate.subject,
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.nextStepUpdate
    const by = data.by === 'PARTNER' ? deal.partnerContact.name : deal.owner.name
    if (data.changed || data.before) return <Changed view={view} by={data.who ?? by} />
    return (
      <Letter view={view} title={say.title} preview={say.preview(stepOf(view))}>
        <Para>{say.opening(by, accountOf(view))}</Para>
        <Panel>
          <Para>{[strong(stepOf(view))]}</Para>
        </Panel>
        <Muted>{say.objection}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'contact',
      { by: 'VENDOR', nextStep: words.nextStep, date: '2026-12-03' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

/** Each value with the one before it, so that it can be contradicted. */
function Changed({ view, by }: { view: View<'NEXT_STEP_UPDATE'>; by: string }) {
  const { deal, data, t, f } = view
  const say = t.nextStepUpdate.changed
  const rows = [
    ...changedRows(view, data.changed ?? {}),
    ...(data.before ? changedFacts({ facts: deal.facts, t, f }, data.before) : []),
  ]
  const step = data.nextStep ? [{ label: t.facts.nextStep, value: stepOf(view) }] : []
  return (
    <Letter
      view={view}
      title={say.title}
      preview={rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}
    >
      <Para>{say.opening(by, accountOf(view))}</Para>
      <Panel>
        <Facts rows={[...rows, ...step]} />
      </Panel>
      <Muted>{t.nextStepUpdate.objection}</Muted>
    </Letter>
  )
}

function stepOf({ data, t, f }: View<'NEXT_STEP_UPDATE'>): string {
  return stepOn(shorten(data.nextStep ?? '', 300), data.date, t, f)
}
