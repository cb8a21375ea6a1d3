/** To the intake owner: the AE passed, why, and whom the AE suggests. */
import { Panel, Para } from './parts/blocks.tsx'
import { accountOf, DealFactsBlock, Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { reasonIn } from './parts/reasons.ts'
import { WhoTakesIt } from './parts/routing.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const declineNotice: Template<'DECLINE_NOTICE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.declineNotice.subject(data.aeName),
  Body: (view) => {
    const { data, t } = view
    const say = t.declineNotice
    const reason = data.reason === 'OTHER' ? null : reasonIn(t.declineReasons, data.reason)
    return (
      <Letter view={view} title={say.title(data.aeName)} preview={say.preview(reason)}>
        <Para>{say.opening(data.aeName, accountOf(view), reason)}</Para>
        <Panel>
          <WhatNow view={view} />
        </Panel>
        <Wrote lead={t.unclearReply.wrote(data.aeName)} quote={data.comment} />
        <DealFactsBlock view={view} />
      </Letter>
    )
  },
  sample: ({ to, handoff, words }) =>
    to('owner', {
      aeName: people.ae.name,
      handoff: { ...handoff, state: 'DECLINED', reason: 'NO_CAPACITY' },
      reason: 'NO_CAPACITY',
      comment: words.comment,
      suggested: people.other.name,
      next: 'YOUR_TURN',
    }),
}

function WhatNow({ view }: { view: View<'DECLINE_NOTICE'> }) {
  const { deal, data, t } = view
  const next = deal.offer && deal.offer.number !== data.handoff.number ? deal.offer.aeName : null
  return (
    <>
      {data.suggested ? <Para>{t.declineNotice.suggested(data.aeName, data.suggested)}</Para> : null}
      {data.next === 'REASSIGNED' ? (
        <Para>{t.lapseNotice.reassigned(next)}</Para>
      ) : (
        <WhoTakesIt view={view} candidates={suggestedFirst(view)} />
      )}
    </>
  )
}

/** Whom the AE names knows the deal best; the others follow. */
function suggestedFirst({ data }: View<'DECLINE_NOTICE'>): { name: string }[] {
  const others = (data.candidates ?? []).filter(({ name }) => name !== data.suggested)
  return data.suggested ? [{ name: data.suggested }, ...others] : others
}
