/** To the intake owner: a reply could not be read for sure, so a person sees it. */
import { Muted, Panel, Para } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { reasonSentence } from './parts/phrases.ts'
import { proposalWords } from './parts/proposals.ts'
import { people } from './parts/sample.ts'
import { CameUnopened } from './parts/unopened.tsx'
import type { Template, View } from './view.ts'

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
        <CameUnopened view={view} files={data.unopened} />
        <Waiting view={view} />
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

/** What may take effect while nobody has understood the answer to it. */
function Waiting({ view }: { view: View<'UNCLEAR_REPLY'> }) {
  const { data, deal, t, f } = view
  if (!data.proposal || !deal) return null
  const { proposal, inWords } = data.proposal
  const say = t.unclearReply
  return (
    <>
      <Para>{say.waiting}</Para>
      <Panel>
        <Para>{proposalWords({ ...view, deal }, proposal, inWords)}</Para>
        <Para>
          {proposal.objectionUntil ? say.waitsUntil(f.moment(proposal.objectionUntil)) : say.waitsForConsent}
        </Para>
      </Panel>
      <Wrote lead={t.proposal.reason} quote={proposal.reason} />
    </>
  )
}
