/** To the AE: how the reply was understood, and how to take it back. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Wrote } from './parts/deal.tsx'
import { changedRows, contactLine, nextStepLine, registeredInstead } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { type Fact, Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const decisionConfirmed: Template<'DECISION_CONFIRMED'> = {
  reader: 'AE',
  subject: ({ data, t }) => t.decisionConfirmed.subjects[data.what],
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.decisionConfirmed
    const told = data.what === 'NEXT_STEP' || data.what === 'UPDATED'
    const other = data.what === 'DECLINED' ? deal.intakeOwner.name : deal.partnerContact.name
    return (
      <Letter view={view} title={say.titles[data.what](accountOf(view))} preview={say.preview}>
        <Panel>
          <Para>
            {data.what === 'DECLINED' && deal.offer
              ? say.askedInstead(deal.offer.aeName)
              : say.body[data.what](other, data.until ? view.f.moment(data.until) : null)}
          </Para>
        </Panel>
        <Sum view={view} />
        <Wrote lead={say.yours} quote={data.quote} />
        {data.what === 'ACCEPTED' ? <WriteFirst view={view} /> : null}
        {told ? (
          <Facts rows={[...changedRows(view, data.changed ?? {}), nextStepFact(view, t.facts.noStep)]} />
        ) : null}
        {data.changed ? <Para>{say.changed(deal.partnerContact.name)}</Para> : null}
        {told && deal.stage === 'WORKING' ? <Muted>{t.understood.decided}</Muted> : null}
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

/** What a win is closed at; where nobody named a sum, what is assumed instead, or the question. */
function Sum({ view }: { view: View<'DECISION_CONFIRMED'> }) {
  const { data, deal, t, f } = view
  const say = t.decisionConfirmed
  if (!data.won) return null
  const { amount, asRegistered } = data.won
  if (!amount) return <Para>{say.noSum}</Para>
  const sum = f.money(amount.value, amount.currency)
  if (asRegistered) return <Para>{say.asRegistered(sum)}</Para>
  const instead = registeredInstead(deal.facts.amount, amount, f)
  return (
    <>
      <Facts rows={[{ label: say.sum, value: sum, source: instead && t.facts.registered(instead) }]} />
      {instead ? <Para>{say.instead}</Para> : null}
    </>
  )
}

/** Whom to write to first. */
function WriteFirst({ view }: { view: View<'DECISION_CONFIRMED'> }) {
  const { deal, t } = view
  const { partnerContact, partner, facts } = deal
  const partnerLine = [partnerContact.name, partner.name, partnerContact.address].filter(Boolean).join(', ')
  const contacts = facts.contacts.map((contact) => contactLine(contact, t))
  return (
    <Facts
      rows={[
        { label: t.facts.partner, value: partnerLine },
        { label: t.facts.contacts, value: contacts.join('; ') },
        nextStepFact(view),
      ]}
    />
  )
}

function nextStepFact({ deal, t, f }: View<'DECISION_CONFIRMED'>, none = ''): Fact {
  return { label: t.facts.nextStep, value: nextStepLine(deal.facts, t, f) || none }
}
