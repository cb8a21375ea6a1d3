/** To whoever wrote something that could not be read for sure: what would work. Never a guess, never silence. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { phrase, reasonSentence } from './parts/phrases.ts'
import { WouldWork } from './parts/replies.tsx'
import { NotOpened } from './parts/unopened.tsx'
import type { Template } from './view.ts'

export const notUnderstood: Template<'NOT_UNDERSTOOD'> = {
  reader: 'ANYBODY',
  subject: ({ deal, t }) => (deal ? t.notUnderstood.subjectDeal : t.notUnderstood.subject),
  Body: (view) => {
    const { data, t } = view
    const say = t.notUnderstood
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{`${say.opening} ${reasonSentence(view, data.why, say.noReason)}`}</Para>
        <NotOpened view={view} unopened={data.unopened} />
        {data.examples.length > 0 ? (
          <Panel>
            <Para>{say.examples}</Para>
            <WouldWork view={view} examples={data.examples.map((example) => phrase(view, example))} />
          </Panel>
        ) : null}
        <Wrote lead={say.yours} quote={data.quote} />
        <Muted>{data.alone ? say.alone : say.person}</Muted>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'ae',
      { why: words.whyUnclear, examples: words.wouldWork, quote: words.unclear, dealNumber: 1042 },
      { stage: 'HANDED_OFF' },
    ),
}
