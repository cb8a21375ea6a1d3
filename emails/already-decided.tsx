/** To whoever answered after the decision: polite, and exact about what happened. */

import type { DealSummary } from '../src/motion/letters.ts'
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Words } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const alreadyDecided: Template<'ALREADY_DECIDED'> = {
  reader: 'AE',
  subject: ({ t }) => t.alreadyDecided.subject,
  Body: (view) => {
    const { data, deal, t, f } = view
    const say = t.alreadyDecided
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening}</Para>
        <Panel>
          <Para>{whatWasDecided(view)}</Para>
          {deal && !saysIt(view) ? <Para>{standsNow({ ...view, deal })}</Para> : null}
        </Panel>
        {data.at ? <Para>{say.at(f.moment(data.at))}</Para> : null}
        <Muted>{say.help}</Muted>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'ae',
      { state: 'ACCEPTED', by: people.other.name, at: '2026-11-24T09:05:00.000Z' },
      { stage: 'WORKING', ae: people.other, owner: people.other },
    ),
}

/** What became of the offer; a decision of one's own is told as that. */
function whatWasDecided({ data, recipient, t }: View<'ALREADY_DECIDED'>): Words {
  const { states, you } = t.alreadyDecided
  const own = data.by === recipient.name ? (you as Record<string, string>)[data.state] : undefined
  return own ?? ((states as Record<string, (by: string) => Words>)[data.state] ?? states.OTHER)(data.by)
}

/** The one who accepted still has it: nothing to add. */
const saysIt = ({ deal, data }: View<'ALREADY_DECIDED'>): boolean =>
  deal?.stage === 'WORKING' && data.state === 'ACCEPTED' && deal.owner.name === data.by

/** And of the deal since. */
function standsNow({ deal, recipient, t }: View<'ALREADY_DECIDED'> & { deal: DealSummary }): Words {
  const { now } = t.alreadyDecided
  switch (deal.stage) {
    case 'HANDED_OFF': {
      const to = deal.offer?.aeName ?? ''
      return to === recipient.name ? now.OFFERED_AGAIN : now.OFFERED(to)
    }
    case 'WORKING':
      return deal.owner.name === recipient.name ? now.YOURS : now.WORKED(deal.owner.name)
    case 'INCOMPLETE':
    case 'CONFLICT':
    case 'REGISTERED':
      return now.OPEN(deal.intakeOwner.name)
    default:
      return now.CLOSED(t.stages[deal.stage])
  }
}
