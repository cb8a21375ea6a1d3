/** To the AE: everything needed to say yes or no, on one screen, with the three answers as prefilled replies. */
import { ROLES } from '../src/motion/words.ts'
import { Heading, Muted, Panel, Para, Quote } from './parts/blocks.tsx'
import { accountOf, Wishes, Wrote } from './parts/deal.tsx'
import { factRows } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import { OfferReplies } from './parts/replies.tsx'
import { shorten } from './parts/say.ts'
import { type Fact, Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const handoffOffer: Template<'HANDOFF_OFFER'> = {
  reader: 'AE',
  subject: ({ data, t, f }) => t.handoffOffer.subject(f.shortMoment(data.handoff.dueAt)),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.handoffOffer
    const { facts, partnerName, partnerContactName } = data.handoff.package
    const news = newsOf(view)
    const value = facts.amount ? f.amount(facts.amount) : ''
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview(value, partnerName)}>
        <Para>{say.opening(partnerContactName, partnerName, f.moment(data.handoff.dueAt))}</Para>
        <Panel>
          <OfferReplies view={view} />
          <Para>{say.orReply}</Para>
        </Panel>
        {news.length > 0 ? <Para>{say.changed(partnerName, f.list(news))}</Para> : null}
        <Wishes view={view} wishes={facts.contactWishes} by={partnerContactName} />
        <Wrote
          lead={t.routing.forVisibility(partnerName)}
          quote={deal.evidence.forVisibility?.evidence[0]?.quote ?? null}
        />
        {facts.context ? <Heading>{say.need}</Heading> : null}
        {facts.context ? <Quote>{shorten(facts.context, 700)}</Quote> : null}
        <Heading>{say.deal}</Heading>
        <Facts rows={packageRows(view)} />
        <Muted>{say.ifNot(deal.intakeOwner.name)}</Muted>
      </Letter>
    )
  },
  sample: ({ to, handoff, offer }) =>
    to('ae', { handoff, deadlineInWords: 'Wednesday, 25 November, 15:00' }, { stage: 'HANDED_OFF', offer }),
}

/** What changed while it was on offer, by the names of its rows. */
function newsOf({ deal, data, t, f }: View<'HANDOFF_OFFER'>): string[] {
  const { changed = [] } = data
  const facts = factRows({ facts: deal.facts, evidence: {}, t, f }, changed).map((row) => row.label)
  return changed.includes('partnerRoles') ? [...facts, t.handoffOffer.partnerRole] : facts
}

/** Exactly the package that is handed over, not what the deal may have become since. */
function packageRows(view: View<'HANDOFF_OFFER'>): Fact[] {
  const { data, t, f } = view
  const say = t.handoffOffer
  const { facts, roles, credit, partnerName } = data.handoff.package
  const apart = [t.facts.context, t.facts.contactWishes]
  const shown = factRows({ facts, evidence: {}, t, f }).filter((row) => !apart.includes(row.label))
  const partners = ROLES.filter((role) => roles[role] === 'PARTNER').map((role) => t.roles[role])
  const credits = credit.map((c) => say.creditFixed(c.partnerName, t.creditTypes[c.type], f.percent(c.share)))
  return [
    ...shown,
    {
      label: say.partnerRole,
      value: partners.length > 0 ? say.partnerRoles(partnerName, f.list(partners)) : '',
    },
    { label: say.credit, value: credits.join('; ') },
    { label: say.picked, value: phrase(view, data.handoff.pickedBy) },
  ]
}
