/** To the partner: protected for longer, on request or because the vendor was late. */
import { Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const protectionExtended: Template<'PROTECTION_EXTENDED'> = {
  reader: 'PARTNER',
  subject: ({ data, t, f }) => t.protectionExtended.subject(f.day(data.until)),
  Body: (view) => {
    const { data, t, f } = view
    const say = t.protectionExtended
    const until = f.day(data.until)
    const why = data.why === 'REQUESTED' ? say.requested : say.late
    return (
      <Letter view={view} title={say.title(until)} preview={say.preview(data.days)}>
        <Para>{why(accountOf(view), data.days, until)}</Para>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to(
      'contact',
      { until: '2027-03-23T08:12:40.000Z', days: 30, why: 'REQUESTED' },
      { stage: 'WORKING', ae: people.ae, owner: people.ae, protectedUntil: '2027-03-23T08:12:40.000Z' },
    ),
}
