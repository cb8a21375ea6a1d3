/** To a partner who asked something a person has to answer. */
import { Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import type { Template } from './view.ts'

export const questionPassedOn: Template<'QUESTION_PASSED_ON'> = {
  reader: 'PARTNER',
  subject: ({ t }) => t.questionPassedOn.subject,
  Body: (view) => {
    const say = view.t.questionPassedOn
    return (
      <Letter
        view={view}
        title={view.data.note ? say.titleNote(view.data.to) : say.title(view.data.to)}
        preview={view.data.note ? say.previewNote : say.preview}
      >
        <Para>{view.data.note ? say.openingNote(view.data.to) : say.opening(view.data.to)}</Para>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to('contact', { to: people.ae.name }, { stage: 'WORKING', ae: people.ae, owner: people.ae }),
}
