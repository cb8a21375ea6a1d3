/** Prefilled replies to this letter, and the questions that are still open. */
import type { EntryField } from '../../src/motion/words.ts'
import type { AnyView, View } from '../view.ts'
import { Examples, Panel, Para, Steps } from './blocks.tsx'
import { Buttons, type Reply } from './buttons.tsx'
import { shorten } from './say.ts'

/** `Re: [1042] Account`: the number finds the deal even when the address does not survive a forward. */
export function replySubject({ deal, t }: AnyView): string {
  return deal ? `Re: [${deal.number}] ${shorten(deal.facts.accountName ?? t.newDeal, 60)}` : 'Re:'
}

export function Replies({ view, replies }: { view: AnyView; replies: Reply[] }) {
  return (
    <Buttons to={view.replyTo} subject={replySubject(view)} replies={replies} inText={view.t.replyWith} />
  )
}

/** Accept, decline, not me: the three answers to an offer. */
export function OfferReplies({ view }: { view: AnyView }) {
  const { accept, acceptReply, decline, declineReply, notMe, notMeReply } = view.t.handoffOffer
  const replies = [
    { label: accept, body: acceptReply },
    { label: decline, body: declineReply },
    { label: notMe, body: notMeReply },
  ]
  return <Replies view={view} replies={replies} />
}

/** One numbered question for each missing field. */
export function Questions({ view, missing }: { view: AnyView; missing: EntryField[] }) {
  return <Steps items={missing.map((field) => view.t.entryFields[field].ask)} />
}

/** Only for a sender that could not be verified: nothing is offered before this word. */
export function ConfirmPanel({ view }: { view: Pick<View<'RECEIPT'>, 'deal'> & AnyView }) {
  const say = view.t.receipt
  return (
    <Panel>
      <Para>{say.confirm(view.f.moment(view.deal.arrivedAt))}</Para>
      <Replies view={view} replies={[{ label: say.confirmButton, body: say.confirmReply }]} />
    </Panel>
  )
}

/** Sentences that would work, in the quotation marks of the reader's language. */
export function WouldWork({ view, examples }: { view: AnyView; examples: string[] }) {
  return <Examples items={examples} quoted={view.t.quote} />
}
