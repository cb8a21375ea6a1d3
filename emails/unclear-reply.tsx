/** To the intake owner: a reply could not be read for sure, so a person sees it. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { reasonSentence } from './parts/phrases.ts'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const unclearReply: Template<'UNCLEAR_REPLY'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.unclearReply.subject(data.from),
  Body: (view) => {
    const { data, t } = view
    const say = t.unclearReply
    return (
      <Letter view={view} title={say.title(data.from)} preview={say.preview}>
        <Para>{data.answered === false ? say.openingUnanswered(data.from) : say.opening(data.from)}</Para>
        <Panel>
          <Wrote lead={say.wrote(data.from)} quote={data.quote} />
          <Para>{`${data.answered === false ? say.reason : say.told}: ${t.quote(reasonSentence(view, data.why, t.notUnderstood.noReason))}`}</Para>
        </Panel>
        <Muted>{data.answered === false ? say.askUnanswered : say.ask}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words, offer }) =>
    to(
      'owner',
      { from: people.ae.name, why: words.whyUnclear, quote: words.unclear, dealNumber: 1042 },
      { stage: 'HANDED_OFF', offer },
    ),
}
