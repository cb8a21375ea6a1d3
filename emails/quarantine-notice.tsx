/** To the intake owner: a mail was held back. Its words are shown as words; it carries no link and no button. */
import { Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { reasonSentence } from './parts/phrases.ts'
import { shorten } from './parts/say.ts'
import { Facts } from './parts/tables.tsx'
import type { Template } from './view.ts'

export const quarantineNotice: Template<'QUARANTINE_NOTICE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.quarantineNotice.subject(data.from),
  Body: (view) => {
    const { data, t } = view
    const say = t.quarantineNotice
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{data.told ? say.openingTold : say.opening}</Para>
        <Facts
          rows={[
            { label: say.from, value: data.from },
            { label: say.mailSubject, value: shorten(data.subject, 160) },
            { label: say.why, value: reasonSentence(view, data.why, say.noReason) },
            { label: say.begins, value: data.quote ? t.quote(shorten(data.quote, 200)) : '' },
          ]}
        />
        <Panel>
          <Para>{say.ask}</Para>
        </Panel>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'owner',
      {
        from: 'maria.keller@halden-systems.example',
        subject: 'Re: [1042] Nordwind Logistik AG',
        why: words.whyQuarantined,
        quote: words.forged,
      },
      null,
    ),
}
