/** The question "who takes it?" to the intake owner: a name is the answer, or one press. */
import type { AnyView } from '../view.ts'
import { Para } from './blocks.tsx'
import { Replies } from './replies.tsx'

/** At most five buttons: more is a list nobody reads on a phone. */
export function WhoTakesIt({ view, candidates }: { view: AnyView; candidates: { name: string }[] }) {
  const say = view.t.routing
  const replies = candidates.slice(0, 5).map(({ name }) => ({ label: name, body: say.reply(name) }))
  return (
    <>
      <Para>{say.ask}</Para>
      {replies.length > 0 ? <Replies view={view} replies={replies} /> : null}
    </>
  )
}
