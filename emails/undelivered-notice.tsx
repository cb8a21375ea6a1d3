/** To the intake owner: our letters to a person of the deal do not arrive. */
import { Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase } from './parts/phrases.ts'
import { people } from './parts/sample.ts'
import { Facts } from './parts/tables.tsx'
import type { Template } from './view.ts'

export const undeliveredNotice: Template<'UNDELIVERED_NOTICE'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.undeliveredNotice.subject(data.to),
  Body: (view) => {
    const { data, t } = view
    const say = t.undeliveredNotice
    const kinds: Record<string, string> = t.letterKinds
    return (
      <Letter view={view} title={say.title(data.to)} preview={say.preview}>
        <Para>{say.opening(data.to)}</Para>
        <Facts
          rows={[
            { label: say.address, value: data.address },
            { label: say.letter, value: kinds[data.kind] ?? data.kind },
            { label: say.why, value: phrase(view, data.why) },
          ]}
        />
        <Panel>
          <Para>{say.ask}</Para>
        </Panel>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to('owner', {
      to: people.contact.name,
      address: people.contact.address ?? '',
      kind: 'INTRODUCTION',
      why: '550 5.1.1 The email account that you tried to reach does not exist',
    }),
}
