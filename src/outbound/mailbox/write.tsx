/** A first mail, written in the browser as somebody who is known: how a newcomer starts the story. */
import type { MailboxData, MailboxSettings, Sender } from './data.ts'
import { type Page, page } from './layout.tsx'

const EXAMPLE = {
  subject: 'New opportunity: Kranich Maschinenbau',
  text: `Hello,

we have a new one for you: Kranich Maschinenbau GmbH in Bielefeld (kranich-maschinenbau.example).
Their service planning runs on spreadsheets, two technicians leave in March and the backlog is already four weeks.

Contact is Petra Lohse, Head of Service, petra.lohse@kranich-maschinenbau.example.
Budget is around 85,000 EUR, they want to decide by the end of Q1 2027.
Next step would be a demo at their site on 14 January.

Best regards`,
}

/** `/mail/write?from=&to=&subject=&text=` */
export async function writeForm(
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page> {
  const senders = await data.listSenders()
  const blank = !query.has('text')
  return page({
    title: 'Write a mail',
    section: 'write',
    canWrite: settings.canWrite,
    children: (
      <>
        <h1>Write a mail</h1>
        <form className="card" method="post" action="/mail/write">
          <p>
            <label htmlFor="from">From</label>
            <br />
            <From senders={senders} chosen={query.get('from')} />
          </p>
          <p>
            <label htmlFor="to">To</label>
            <br />
            <input
              id="to"
              name="to"
              type="email"
              size={44}
              required
              defaultValue={query.get('to') ?? settings.registrationAddress}
            />
          </p>
          <p>
            <label htmlFor="subject">Subject</label>
            <br />
            <input
              id="subject"
              name="subject"
              size={60}
              maxLength={300}
              defaultValue={blank ? EXAMPLE.subject : (query.get('subject') ?? '')}
            />
          </p>
          <p>
            <label htmlFor="text">Text</label>
            <textarea
              id="text"
              name="text"
              required
              maxLength={20000}
              rows={14}
              defaultValue={query.get('text') ?? EXAMPLE.text}
            />
          </p>
          <button type="submit">Send</button>
          <p className="muted">
            It goes in like any other mail and is stored, understood and answered; the answers appear under
            Letters.
          </p>
        </form>
      </>
    ),
  })
}

/** Known contacts as a list; a stranger can be typed, to see what a stranger gets. */
function From({ senders, chosen }: { senders: Sender[]; chosen: string | null }) {
  return (
    <>
      <input
        id="from"
        name="from"
        type="email"
        list="senders"
        size={44}
        required
        defaultValue={chosen ?? senders[0]?.address ?? ''}
      />
      <datalist id="senders">
        {senders.map((sender) => (
          <option key={sender.address} value={sender.address}>
            {[sender.name, sender.company].filter(Boolean).join(', ')}
          </option>
        ))}
      </datalist>
    </>
  )
}
