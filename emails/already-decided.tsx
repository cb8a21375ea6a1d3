/** To whoever answered after the decision: polite, and exact about what happened. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Words } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const alreadyDecided: Template<'ALREADY_DECIDED'> = {
  reader: 'AE',
  subject: ({ t }) => t.alreadyDecided.subject,
  Body: (view) => {
    const { data, t, f } = view
    const say = t.alreadyDecided
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening}</Para>
        <Panel>
          <Para>{stateOf(view)}</Para>
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

function stateOf({ data, t }: View<'ALREADY_DECIDED'>): Words {
  const states: Record<string, (by: string) => Words> = t.alreadyDecided.states
  return (states[data.state] ?? t.alreadyDecided.states.OTHER)(data.by)
}
