/** To whoever asked by mail for something the motion does not allow: why, and what would work. */
import { Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase, reasonSentence } from './parts/phrases.ts'
import { WouldWork } from './parts/replies.tsx'
import type { Template } from './view.ts'

export const refused: Template<'REFUSED'> = {
  reader: 'ANYBODY',
  subject: ({ t }) => t.refused.subject,
  Body: (view) => {
    const { data, t } = view
    const say = t.refused
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening}</Para>
        <Para>{reasonSentence(view, data.why, say.noReason)}</Para>
        {data.examples.length > 0 ? (
          <Panel>
            <Para>{say.examples}</Para>
            <WouldWork view={view} examples={data.examples.map((example) => phrase(view, example))} />
          </Panel>
        ) : null}
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to('ae', { why: words.whyRefused, examples: words.wouldWork.slice(0, 2) }, { stage: 'HANDED_OFF' }),
}
