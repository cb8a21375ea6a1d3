/** To whoever wrote something that another person has to read: who does. */
import { Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Template, View } from './view.ts'

export const questionPassedOn: Template<'QUESTION_PASSED_ON'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.questionPassedOn.subject,
  Body: (view) => {
    const say = view.t.questionPassedOn
    return (
      <Letter
        view={view}
        title={view.data.note ? say.titleNote(view.data.to) : say.title(view.data.to)}
        preview={view.data.note ? say.previewNote : view.data.words ? say.previewWords : say.preview}
      >
        <Para>{opening(view)}</Para>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to('contact', { to: people.ae.name }, { stage: 'WORKING', ae: people.ae, owner: people.ae }),
}

function opening({ t, data }: View<'QUESTION_PASSED_ON'>) {
  const { openingNote, openingWords, opening: asked } = t.questionPassedOn
  return (data.note ? openingNote : data.words ? openingWords : asked)(data.to)
}
