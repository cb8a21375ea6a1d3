/** To the AE: the offer has ended without them, or the deal that they had is given on. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import type { Template, View } from './view.ts'

export const handoffGone: Template<'HANDOFF_GONE'> = {
  reader: 'AE',
  subject: ({ data, t }) => t.handoffGone.subjects[data.why],
  Body: (view) => {
    const { deal, data, t } = view
    const say = t.handoffGone
    return (
      <Letter view={view} title={say.title(accountOf(view))} preview={say.preview}>
        <Panel>
          <Para>{data.withdrawn ? withdrawn(view, data.withdrawn) : say.why[data.why]}</Para>
          {data.why === 'LAPSED' || data.owned ? <Now view={view} /> : null}
        </Panel>
        {data.why === 'CLOSED' && !data.withdrawn ? null : (
          <Wrote lead={t.facts.note} quote={data.note && phrase(view, data.note)} />
        )}
        {data.why === 'CLOSED' || isOpen(view) ? null : (
          <Muted>{(data.owned ? say.notAgreed : say.stillWant)(deal.intakeOwner.name)}</Muted>
        )}
      </Letter>
    )
  },
  sample: ({ to }) => to('ae', { why: 'LAPSED', note: null }, { stage: 'REGISTERED', offer: null }),
}

/** Who took it back and why, and what that means for the reader. */
function withdrawn({ deal, t }: View<'HANDOFF_GONE'>, { by, reason, worked }: Withdrawn) {
  const say = t.handoffGone.withdrawn
  const who = by === deal.partnerContact.name ? say.by(by, deal.partner.name) : (by ?? deal.partner.name)
  const why: Record<string, string> = say.why
  return say.text(who, why[reason] ?? null, worked)
}
type Withdrawn = NonNullable<View<'HANDOFF_GONE'>['data']['withdrawn']>

const isOpen = ({ deal, data }: View<'HANDOFF_GONE'>): boolean =>
  data.why === 'LAPSED' && deal.stage === 'REGISTERED'

function Now({ view }: { view: View<'HANDOFF_GONE'> }) {
  const { deal, t } = view
  const say = t.handoffGone.now
  if (isOpen(view)) return <Para>{say.OPEN(deal.intakeOwner.name)}</Para>
  return deal.offer ? <Para>{say.OFFERED(deal.offer.aeName)}</Para> : null
}
