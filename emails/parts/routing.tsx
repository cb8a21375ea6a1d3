/** The question "who takes it?" to the intake owner: a name is the answer, or one press. */
import type { AnyView } from '../view.ts'
import { Para } from './blocks.tsx'
import { Wrote } from './deal.tsx'
import { Replies } from './replies.tsx'
import { shorten } from './say.ts'

/** At most five buttons: more is a list nobody reads on a phone. */
export function WhoTakesIt({ view, candidates }: { view: AnyView; candidates: { name: string }[] }) {
  const say = view.t.routing
  if (wishIn(view) !== null)
    return <ForVisibility view={view} names={candidates.slice(0, 3).map(({ name }) => name)} />
  const replies = candidates.slice(0, 5).map(({ name }) => ({ label: name, body: say.reply(name) }))
  return (
    <>
      <Para>{say.ask}</Para>
      {replies.length > 0 ? <Replies view={view} replies={replies} /> : null}
    </>
  )
}

/** The partner's words that want nobody asked, as long as nobody has it on offer. */
export const wishIn = ({ deal }: Pick<AnyView, 'deal'>): string | null => {
  const quote = deal?.offer ? null : deal?.evidence.forVisibility?.evidence[0]?.quote
  return quote ? shorten(quote.replace(/\s+/g, ' ').trim(), 300) : null
}

/** Brought for visibility only: offered all the same, left with the partner, or given to somebody. */
function ForVisibility({ view, names }: { view: AnyView; names: string[] }) {
  const { routing: say } = view.t
  const replies = [
    { label: say.leave, body: say.leaveReply },
    { label: say.offer, body: say.offerReply },
    ...names.map((name) => ({ label: name, body: say.reply(name) })),
  ]
  return (
    <>
      <Wrote lead={say.wrote(view.deal?.partner.name ?? '')} quote={wishIn(view)} />
      <Para>{say.askVisibility}</Para>
      <Replies view={view} replies={replies} />
    </>
  )
}
