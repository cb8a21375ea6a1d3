/** To the AE: how the reply was understood, and how to take it back. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Wrote } from './parts/deal.tsx'
import { contactLine, nextStepLine } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const decisionConfirmed: Template<'DECISION_CONFIRMED'> = {
  reader: 'AE',
  subject: ({ data, t }) => t.decisionConfirmed.subjects[data.what],
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.decisionConfirmed
    const other = data.what === 'DECLINED' ? deal.intakeOwner.name : deal.partnerContact.name
    return (
      <Letter view={view} title={say.titles[data.what](accountOf(view))} preview={say.preview}>
        <Panel>
          <Para>{say.body[data.what](other)}</Para>
        </Panel>
        <Wrote lead={say.yours} quote={data.quote} />
        {data.what === 'DECLINED' ? null : <Now view={view} />}
        {data.undoBy ? <Muted>{say.undo(data.undoBy)}</Muted> : null}
        {data.what === 'ACCEPTED' ? <Muted>{say.later}</Muted> : null}
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'ae',
      { what: 'ACCEPTED', quote: words.accepted, undoBy: words.undo },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}

/** Whom to write to first. */
function Now({ view: { deal, t, f } }: { view: View<'DECISION_CONFIRMED'> }) {
  const { partnerContact, partner, facts } = deal
  const partnerLine = [partnerContact.name, partner.name, partnerContact.address].filter(Boolean).join(', ')
  const contacts = facts.contacts.map((contact) => contactLine(contact, t))
  return (
    <Facts
      rows={[
        { label: t.facts.partner, value: partnerLine },
        { label: t.facts.contacts, value: contacts.join('; ') },
        { label: t.facts.nextStep, value: nextStepLine(facts, t, f) },
      ]}
    />
  )
}
