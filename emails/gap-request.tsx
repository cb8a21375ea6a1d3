/** To the partner: only what is missing, numbered; what is known is shown so that nobody repeats it. */
import { Besides } from './parts/besides.tsx'
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { accountOf, Understood } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { ConfirmPanel, Questions } from './parts/replies.tsx'
import { NotOpened } from './parts/unopened.tsx'
import type { Template, View } from './view.ts'

export const gapRequest: Template<'GAP_REQUEST'> = {
  reader: 'PARTNER',
  subject: ({ data, t }) => {
    const n = data.missing.length
    if (n === 0) return t.receipt.subjectConfirm
    return data.reminder > 0 ? t.gapRequest.subjectReminder(n) : t.gapRequest.subject(n)
  },
  Body: (view) => (view.data.missing.length === 0 ? <OnlyConfirm view={view} /> : <Gap view={view} />),
  sample: ({ to, deal }) =>
    to(
      'contact',
      {
        missing: ['CONTACT', 'CONTEXT'],
        reminder: 0,
        expiresAt: '2026-12-14T08:12:40.000Z',
        confirmFirst: false,
      },
      {
        stage: 'INCOMPLETE',
        missing: ['CONTACT', 'CONTEXT'],
        facts: { ...deal.facts, contacts: [], context: '' },
        protectedUntil: null,
      },
    ),
}

function Gap({ view }: { view: View<'GAP_REQUEST'> }) {
  const { deal, data, t, f } = view
  const say = t.gapRequest
  const opening =
    data.reminder > 0 ? say.openingReminder(deal.number) : say.opening(deal.number, f.moment(deal.arrivedAt))
  return (
    <Letter view={view} title={say.title(data.missing.length)} preview={say.preview}>
      <Para>{opening}</Para>
      <Panel>
        <Questions view={view} missing={data.missing} />
      </Panel>
      <NotOpened view={view} unopened={data.unopened} />
      <Para>{data.confirmFirst ? `${say.how} ${say.confirms}` : say.how}</Para>
      <Besides view={view} />
      <Understood view={view} heading={say.rest} />
      <Muted>{say.expires(f.day(data.expiresAt))}</Muted>
    </Letter>
  )
}

/** Nothing is missing but the sender's word. */
function OnlyConfirm({ view }: { view: View<'GAP_REQUEST'> }) {
  const { deal, data, t, f } = view
  return (
    <Letter view={view} title={t.receipt.titleConfirm} preview={t.receipt.previewConfirm}>
      <Para>{t.receipt.opening(accountOf(view), deal.number, deal.intakeOwner.name)}</Para>
      <ConfirmPanel view={view} />
      <Besides view={view} />
      <Understood view={view} />
      <Muted>{t.gapRequest.expires(f.day(data.expiresAt))}</Muted>
    </Letter>
  )
}
