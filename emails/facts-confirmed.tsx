/**
 * To the partner, after a reply that added or corrected something: how it was understood, and what is still open. News
 * of a deal in work may have told its end in words that nothing was decided from: a word settles it.
 */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { NotClaimed, Roles } from './parts/deal.tsx'
import { factRows } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { Questions } from './parts/replies.tsx'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const factsConfirmed: Template<'FACTS_CONFIRMED'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) => (data.completed ? t.factsConfirmed.subjectComplete : t.factsConfirmed.subject),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.factsConfirmed
    const rows = factRows({ facts: deal.facts, evidence: deal.evidence, t, f }, data.changed)
    const open = !data.completed && deal.missing.length > 0
    return (
      <Letter view={view} title={data.completed ? say.titleComplete : say.title} preview={say.preview}>
        <Para>{data.completed ? say.openingComplete : say.opening}</Para>
        {open ? (
          <Panel>
            <Para>{say.still}</Para>
            <Questions view={view} missing={deal.missing} />
          </Panel>
        ) : null}
        {data.completed ? (
          <Panel>
            <Para>{say.next(deal.intakeOwner.name, data.windowHours)}</Para>
          </Panel>
        ) : null}
        {data.completed ? null : <WhoHasIt view={view} />}
        <Facts rows={rows} />
        {data.changed.includes('partnerRoles') ? <Roles view={view} /> : null}
        {data.changed.includes('partnerRoles') ? <NotClaimed view={view} /> : null}
        <Muted>{t.understood.correct}</Muted>
        {deal.stage === 'WORKING' ? <Muted>{t.understood.decided}</Muted> : null}
      </Letter>
    )
  },
  sample: ({ to }) =>
    to('contact', { changed: ['contacts.0.name', 'context'], completed: true, windowHours: 16 }),
}

/** Who was asked or told, so that nobody wonders whether his words reached anybody. */
function WhoHasIt({ view }: { view: View<'FACTS_CONFIRMED'> }) {
  const { deal, t, f } = view
  const say = t.factsConfirmed
  if (deal.offer) return <Para>{say.asked(deal.offer.aeName, f.moment(deal.offer.dueAt))}</Para>
  if (deal.stage === 'WORKING' && deal.ae) return <Para>{say.reads(deal.ae.name)}</Para>
  if (deal.stage === 'CONFLICT') return <Para>{say.settles(deal.intakeOwner.name)}</Para>
  return deal.stage === 'REGISTERED' ? <Para>{say.seeks(deal.intakeOwner.name)}</Para> : null
}
