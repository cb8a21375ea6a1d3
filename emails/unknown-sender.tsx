/** One polite letter to somebody whose address is not known; says nothing about any deal. */
import { Panel, Para } from './parts/blocks.tsx'
import { Letter } from './parts/letter.tsx'
import type { Template } from './view.ts'

export const unknownSender: Template<'UNKNOWN_SENDER'> = {
  reader: 'ANYBODY',
  subject: ({ t }) => t.unknownSender.subject,
  Body: (view) => {
    const say = view.t.unknownSender
    return (
      <Letter view={view} title={say.title} preview={say.preview}>
        <Para>{say.opening(view.data.vendorName)}</Para>
        <Panel>
          <Para>{say.partner}</Para>
        </Panel>
        <Para>{say.kept}</Para>
      </Letter>
    )
  },
  sample: ({ to }) => to('contact', { vendorName: 'Fernhill Software' }, null),
}
