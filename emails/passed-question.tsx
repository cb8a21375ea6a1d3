/** To whoever has to answer a partner's question. */
import { Panel, Para, Quote } from './parts/blocks.tsx'
import { Buttons } from './parts/buttons.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { shorten } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const passedQuestion: Template<'PASSED_QUESTION'> = {
  reader: 'INTAKE_OWNER',
  subject: ({ data, t }) => t.passedQuestion.subject(data.from),
  Body: (view) => {
    const { data, t } = view
    const say = t.passedQuestion
    return (
      <Letter view={view} title={say.title(data.from)} preview={say.preview}>
        <Para>{say.opening(data.from)}</Para>
        <Quote>{shorten(data.question, 1200)}</Quote>
        <Panel>
          <Answer view={view} />
        </Panel>
      </Letter>
    )
  },
  sample: ({ to, words }) => to('owner', { from: people.contact.name, question: words.question }),
}

/** Straight to the partner, with this address in copy so that it stays on the record. */
function Answer({ view }: { view: View<'PASSED_QUESTION'> }) {
  const { deal, data, t, replyTo } = view
  const say = t.passedQuestion
  const address = deal && deal.partnerContact.name === data.from ? deal.partnerContact.address : null
  if (!deal || !address) return <Para>{say.askNoAddress}</Para>
  return (
    <>
      <Para>{say.ask(address)}</Para>
      <Buttons
        to={address}
        cc={replyTo}
        subject={say.mailSubject(deal.number)}
        replies={[{ label: say.button, body: '' }]}
        inText={() => say.inText(address, replyTo)}
      />
    </>
  )
}
