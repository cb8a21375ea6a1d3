/** What one of our people writes to somebody on a deal, by way of the desk: the words themselves, and how to answer. */
import { Panel, Para, Quote } from './parts/blocks.tsx'
import { Wrote } from './parts/deal.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { shorten } from './parts/say.ts'
import type { Template } from './view.ts'

export const message: Template<'MESSAGE'> = {
  reader: 'ANYBODY',
  subject: ({ data, t }) => (data.question ? t.message.subjectAnswer : t.message.subject)(data.from),
  Body: (view) => {
    const { data, t } = view
    const say = t.message
    return (
      <Letter
        view={view}
        title={(data.question ? say.titleAnswer : say.title)(data.from)}
        preview={shorten(data.words, 80)}
      >
        <Para>{(data.question ? say.openingAnswer : say.opening)(data.from)}</Para>
        <Quote>{shorten(data.words, 1200)}</Quote>
        <Wrote lead={say.yours} quote={data.question} />
        <Panel>
          <Para>{data.address ? say.answerTo(data.from, data.address) : say.answer}</Para>
        </Panel>
      </Letter>
    )
  },
  sample: ({ to, words }) =>
    to(
      'contact',
      { from: people.ae.name, address: people.ae.address, words: words.question, question: null },
      { stage: 'WORKING', ae: people.ae, owner: people.ae },
    ),
}
