/** To the intake owner: the acceptance window ended without an answer. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf, DealFactsBlock, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { WhoTakesIt } from './parts/routing.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const lapseNotice: Template<'LAPSE_NOTICE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) =>
    (data.handoff.lastWord ? t.lapseNotice.subjectUnclear : t.lapseNotice.subject)(data.aeName),
  Body: (view) => {
    const { deal, data, t, f } = view
    const say = t.lapseNotice
    const ae = data.aeName
    const { lastWord } = data.handoff
    const opening = lastWord ? say.openingUnclear : say.opening
    return (
      <Letter view={view} title={lastWord ? say.titleUnclear(ae) : say.title(ae)} preview={say.preview}>
        <Para>{opening(ae, accountOf(view), f.moment(data.handoff.dueAt))}</Para>
        {lastWord ? <Wrote lead={t.escalation.wrote(ae)} quote={lastWord.said} /> : null}
        <Panel>
          {data.next === 'YOUR_TURN' ? (
            <WhoTakesIt view={view} candidates={data.candidates ?? []} />
          ) : (
            <Para>{say.reassigned(nextAe(view))}</Para>
          )}
        </Panel>
        <Para>{t.escalation.partnerWaits(deal.partnerContact.name, deal.partner.name)}</Para>
        <DealFactsBlock view={view} />
      </Letter>
    )
  },
  sample: ({ to, handoff }) =>
    to('owner', {
      handoff: { ...handoff, state: 'LAPSED' },
      aeName: people.ae.name,
      next: 'YOUR_TURN',
      candidates: [people.other],
    }),
}

/** Whoever is asked now, unless that is still the offer that lapsed. */
function nextAe({ deal, data }: View<'LAPSE_NOTICE'>): string | null {
  return deal.offer && deal.offer.number !== data.handoff.number ? deal.offer.aeName : null
}
