/** To whoever wrote something that another person has to read: who does. */
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
        title={say.title(view.data.to)}
        preview={view.data.words ? say.previewWords : say.preview}
      >
        <Para>{(view.data.words ? say.openingWords : say.opening)(view.data.to)}</Para>
      </Letter>
    )
  },
  sample: ({ to }) =>
    to('contact', { to: people.ae.name }, { stage: 'WORKING', ae: people.ae, owner: people.ae }),
}
