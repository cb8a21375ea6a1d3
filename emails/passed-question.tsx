/** To whoever has to answer a partner's question, or reads what an AE noted for the own house. */
import { isClosed } from '../src/motion/transitions.ts'
import { Panel, Para, Quote } from './parts/blocks.tsx'
import { Buttons } from './parts/buttons.tsx'
import { Letter } from './parts/letter.tsx'
import { people } from './parts/sample.ts'
import { shorten } from './parts/say.ts'
import type { Template, View } from './view.ts'

export const passedQuestion: Template<'PASSED_QUESTION'> = {
  reader: 'INTAKE_OWNER',
  subject: (view) => {
    const { subject, subjectForHouse, titleTakenBack } = view.t.passedQuestion
    const { forHouse, forDesk, takenBack } = view.data
    const forNobodyElse = forHouse || forDesk ? subjectForHouse : subject
    return (takenBack ? titleTakenBack : forNobodyElse)(askerOf(view).name)
  },
  Body: (view) => {
    const { data, t } = view
    const say = t.passedQuestion
    const { name } = askerOf(view)
    if (data.forHouse || data.forDesk)
      return (
        <Letter view={view} title={say.titleForHouse(name)} preview={say.previewForHouse}>
          <Para>{data.forDesk ? say.openingForDesk(name) : say.openingForHouse(name)}</Para>
          <Quote>{shorten(data.question, 1200)}</Quote>
        </Letter>
      )
    if (data.moreTime)
      return (
        <Letter view={view} title={say.title(name)} preview={say.title(name)}>
          <Para>{say.moreTime(name, data.moreTime.asked, data.moreTime.given)}</Para>
          <Quote>{shorten(data.question, 1200)}</Quote>
          <Panel>
            <Para>{say.grant(restOf(data.moreTime))}</Para>
          </Panel>
        </Letter>
      )
    if (data.takenBack)
      return (
        <Letter view={view} title={say.titleTakenBack(name)} preview={say.titleTakenBack(name)}>
          <Para>{say.takenBack[data.takenBack](name)}</Para>
          <Quote>{shorten(data.question, 1200)}</Quote>
          {data.takenBack === 'GONE' ? (
            <Panel>
              <Para>{say.giveBack(name)}</Para>
            </Panel>
          ) : null}
        </Letter>
      )
    if (data.disputeOver)
      return (
        <Letter view={view} title={say.title(name)} preview={say.previewDisputeOver}>
          <Para>{say.disputeOver(name)}</Para>
          <Quote>{shorten(data.question, 1200)}</Quote>
          <Panel>
            <Para>{say.settleIt}</Para>
          </Panel>
        </Letter>
      )
    return (
      <Letter view={view} title={say.title(name)} preview={data.customer ? say.previewAnother : say.preview}>
        <Para>{data.customer ? say.another(name, data.customer) : say.opening(name)}</Para>
        <Quote>{shorten(data.question, 1200)}</Quote>
        <Panel>
          {data.result ? <Para>{say.orClose[data.result]}</Para> : null}
          <Answer view={view} />
          {mayBeGiven(view) ? <Para>{say.orGive}</Para> : null}
          {mayBeReopened(view) ? <Para>{say.orReopen}</Para> : null}
          {view.deal?.stage === 'WON' ? <Para>{say.orCorrect}</Para> : null}
        </Panel>
      </Letter>
    )
  },
  sample: ({ to, words }) => to('owner', { from: people.contact.name, question: words.question }),
}

/** What is left of what was asked for; a month where nobody said. */
const restOf = ({ asked, given }: { asked: number | null; given: number }): number =>
  asked === null ? 30 : asked - given

/** Straight to the asker, with this address in copy so that it stays on the record. */
function Answer({ view }: { view: View<'PASSED_QUESTION'> }) {
  const { deal, t, replyTo } = view
  const say = t.passedQuestion
  const { address } = askerOf(view)
  if (!address) return <Para>{say.askNoAddress}</Para>
  return (
    <>
      <Para>{say.ask(address)}</Para>
      <Buttons
        to={address}
        cc={replyTo}
        subject={say.mailSubject(deal?.number ?? null)}
        replies={[{ label: say.button, body: '' }]}
        inText={() => say.inText(address, replyTo)}
      />
    </>
  )
}

/** An AE who writes about a deal may well want to be rid of it; nobody is offered one that is closed. */
const mayBeGiven = (view: View<'PASSED_QUESTION'>): boolean =>
  !askedByPartner(view) && view.deal !== null && !isClosed(view.deal.stage)

/**
 * What an AE still has to say of a deal that has its result is often that it was a mistake; what a partner says of one that
 * was closed without a result, as well.
 */
function mayBeReopened(view: View<'PASSED_QUESTION'>): boolean {
  const stage = view.deal?.stage
  if (stage === undefined || !isClosed(stage)) return false
  return stage === 'WON' || stage === 'LOST' ? !askedByPartner(view) : true
}

function askedByPartner({ deal, data: { from } }: View<'PASSED_QUESTION'>): boolean {
  const contact = deal?.partnerContact
  return !deal || !contact || contact.name === from || contact.address === from || from.includes('@')
}

/** `from` is a name or an address; the contact of the deal is known by both. */
function askerOf({ deal, data: { from } }: View<'PASSED_QUESTION'>): {
  name: string
  address: string | null
} {
  const contact = deal?.partnerContact
  if (contact && (contact.name === from || contact.address === from)) return contact
  return { name: from, address: from.includes('@') ? from : null }
}
