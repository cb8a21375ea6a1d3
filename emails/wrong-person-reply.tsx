/**
 * To the intake owner: somebody wrote on an address made for somebody else. An account executive who answered the offer
 * to another one gets it by one word; a partner's person or a stranger never can.
 */
import { Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { Replies } from './parts/replies.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const wrongPersonReply: Template<'WRONG_PERSON_REPLY'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => (data.mayTake ? t.wrongPersonReply : t.strangerReply).subject(data.from),
  Body: (view) => {
    const { data, t } = view
    if (!data.mayTake) return <OfStranger view={view} />
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
      { from: people.other.name, belongsTo: people.ae.name, quote: words.accepted, mayTake: true },
      { stage: 'HANDED_OFF', offer },
    ),
}

function OfStranger({ view }: { view: View<'WRONG_PERSON_REPLY'> }) {
  const { data, t } = view
  const say = t.strangerReply
  return (
    <Letter view={view} title={say.title(data.from, data.belongsTo)} preview={say.preview}>
      <Para>{say.opening(data.from, data.belongsTo)}</Para>
      <Panel>
        <Para>{say.ask(data.from, data.belongsTo)}</Para>
      </Panel>
      <Wrote lead={t.unclearReply.wrote(data.from)} quote={data.quote} />
    </Letter>
  )
}
