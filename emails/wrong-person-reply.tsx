/** To the intake owner: somebody answered an offer made to somebody else. One word reassigns it. */
import { Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const wrongPersonReply: Template<'WRONG_PERSON_REPLY'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.wrongPersonReply.subject(data.from),
  Body: (view) => {
    const { data, t } = view
    const say = t.wrongPersonReply
    return (
      <Letter view={view} title={say.title(data.from, data.belongsTo)} preview={say.preview}>
        <Para>{say.opening(data.from, data.belongsTo)}</Para>
        <Panel>
          <Para>{say.ask(data.from)}</Para>
          <Replies view={view} replies={[{ label: say.button(data.from), body: say.reply(data.from) }]} />
        </Panel>
        <Wrote lead={t.unclearReply.wrote(data.from)} quote={data.quote} />
      </Letter>
    )
  },
  sample: ({ to, words, offer }) =>
    to(
      'owner',
      { from: people.other.name, belongsTo: people.ae.name, quote: words.accepted },
      { stage: 'HANDED_OFF', offer },
    ),
}
