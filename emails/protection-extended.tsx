/** To the partner: protected for longer, on request or because the vendor was late. */
import { Para } from './parts/blocks.tsx'
import { accountOf } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const protectionExtended: Template<'PROTECTION_EXTENDED'> = {
  reader: 'PARTNER',
  subject: ({ data, t, f }) => t.protectionExtended.subject(f.day(data.until)),
  Body: (view) => {
    const { data, t, f } = view
    const say = t.protectionExtended
    const until = f.day(data.until)
    return (
      <Letter view={view} title={say.title(until)} preview={say.preview(data.days)}>
        <Para>{text(view)}</Para>
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

/** What was asked for and what is given, where the two differ. */
function text(view: View<'PROTECTION_EXTENDED'>) {
  const { data, deal, t, f } = view
  const say = t.protectionExtended
  const { days, asked } = data
  const [account, until, owner] = [accountOf(view), f.day(data.until), deal.intakeOwner.name]
  if (data.why === 'VENDOR_LATE') return say.late(account, days, until)
  if (data.why === 'GRANTED') return say.granted(account, days, until, owner)
  if (asked === undefined || asked === days) return say.requested(account, days, until)
  return asked > days ? say.more(account, asked, days, until, owner) : say.less(account, asked, days, until)
}
