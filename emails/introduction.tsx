/** To the partner, with the AE on the thread: accepted, who does what, the next step. From here on they talk. */
import { Heading, Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Roles, Wishes } from './parts/deal.tsx'
import { contactLine, nextStepLine } from './parts/facts.ts'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template, View } from './view.ts'

export const introduction: Template<'INTRODUCTION'> = {
  reader: 'PARTNER',
  subject: (view) =>
    view.data.left ? view.t.introduction.left.subject : view.t.introduction.subject(aeOf(view)),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.introduction
    const ae = aeOf(view)
    const step = nextStepLine(deal.facts, t, f)
    return (
      <Letter
        view={view}
        title={data.left ? say.left.title(accountOf(view)) : say.title(deal.partnerContact.name, ae)}
        greeting={t.greetingBoth(deal.partnerContact.name, ae)}
        preview={data.left ? say.left.preview(ae) : say.preview(ae)}
      >
        <Para>
          {data.left
            ? say.left.opening(ae, accountOf(view))
            : say.opening(ae, accountOf(view), deal.partnerContact.name, deal.partner.name)}
        </Para>
        <Panel>
          <Para>{step ? say.next(step) : say.noNext(ae)}</Para>
        </Panel>
        <Para>{data.left ? say.left.ends(ae) : say.thread}</Para>
        <Roles view={view} />
        <Muted>{say.change}</Muted>
        <Wishes view={view} wishes={deal.facts.contactWishes} by={deal.partnerContact.name} />
        {deal.facts.contacts.length > 0 ? <Heading>{say.contacts}</Heading> : null}
        <Facts
          rows={deal.facts.contacts.map((c) => ({ label: t.facts.contacts, value: contactLine(c, t) }))}
        />
        {deal.protectedUntil ? (
          <Muted>{`${t.credit.protection}: ${t.credit.protectedUntil(f.day(deal.protectedUntil))}`}</Muted>
        ) : null}
      </Letter>
    )
  },
  sample: ({ to, deal }) =>
    to(
      'contact',
      {},
      {
        stage: 'WORKING',
        ae: people.ae,
        owner: people.ae,
        roles: { ...deal.roles, CLOSE: { side: 'VENDOR', name: people.ae.name } },
      },
    ),
}

function aeOf({ deal }: View<'INTRODUCTION'>): string {
  return (deal.ae ?? deal.owner).name
}
