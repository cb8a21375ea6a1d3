/**
 * To the partner: something may overlap. Never says with whom or what (design page 1, "The life of a deal"), unless
 * it is the partner's own: then it reads which deal, and how to tell two projects apart.
 */
import { Besides } from './parts/besides.tsx'
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template, View } from './view.ts'

export const conflictNotice: Template<'CONFLICT_NOTICE'> = {
  reader: 'PARTNER',
  subject: (view) => sentences(view).subject,
  Body: (view) => {
    const { deal, data, f } = view
    const say = sentences(view)
    const own = f.list((data.own ?? []).map((number) => `[${number}]`))
    const [twin, ...more] = data.own ?? []
    const { merge, withdraw } = view.t.conflictWithOwn
    const same = twin !== undefined && more.length === 0 ? merge(twin) : withdraw
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(accountOf(view), deal.number, own)}</Para>
        <Panel>
          <Para>{say.who(deal.intakeOwner.name, data.windowHours, same)}</Para>
        </Panel>
        <Para>{say.queue(f.moment(deal.arrivedAt))}</Para>
        <Besides view={view} />
        <Muted>{say.help}</Muted>
      </Letter>
    )
  },
  sample: ({ to }) => to('contact', { windowHours: 16 }, { stage: 'CONFLICT', protectedUntil: null }),
}

const sentences = ({ data, t }: View<'CONFLICT_NOTICE'>) =>
  data.own?.length ? t.conflictWithOwn : t.conflictNotice
