/** Inbound mail: what became of each and why. A mail is never lost, so each one is here. */
import { en } from '../../../emails/language/en.ts'
import { MAIL_OUTCOMES, type MailOutcome } from '../../motion/words.ts'
import type { InboundDetail, InboundFilter, InboundRow, MailboxData, MailboxSettings } from './data.ts'
import { hrefWith, type Page, page, Tabs, timeIn } from './layout.tsx'

const OUTCOMES: Record<MailOutcome | 'OPEN', [label: string, mood: string]> = {
  APPLIED: ['applied', 'good'],
  ANSWERED: ['answered', 'good'],
  QUARANTINED: ['quarantined', 'bad'],
  IGNORED: ['ignored', ''],
  OPEN: ['in work', ''],
}
const PAGE_SIZE = 50

/** `/mail/inbound?outcome=&from=&deal=&after=` */
export async function inboundList(
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page> {
  const filter = filterFrom(query)
  const mails = await data.listInbound(filter)
  const time = timeIn(settings.timeZone)
  const { outcome, from, dealNumber } = filter
  return page({
    title: 'Inbound',
    section: 'inbound',
    canWrite: settings.canWrite,
    children: (
      <>
        <h1>Inbound mail</h1>
        <FilterForm filter={filter} />
        {mails.rows.length === 0 ? <p className="card empty">No mail here.</p> : null}
        {mails.rows.length > 0 ? <List rows={mails.rows} time={time} /> : null}
        <p className="muted">
          Times in {settings.timeZone}.{' '}
          {mails.next ? (
            <a href={hrefWith('/mail/inbound', { outcome, from, deal: dealNumber, after: mails.next })}>
              Older
            </a>
          ) : null}
        </p>
      </>
    ),
  })
}

function filterFrom(query: URLSearchParams): InboundFilter {
  const outcome = query.get('outcome') as InboundFilter['outcome']
  const deal = Number(query.get('deal')?.replace(/\D/g, '') || Number.NaN)
  return {
    outcome: outcome && outcome in OUTCOMES ? outcome : null,
    from: query.get('from')?.trim() || null,
    dealNumber: Number.isSafeInteger(deal) ? deal : null,
    after: query.get('after') || null,
    limit: PAGE_SIZE,
  }
}

function FilterForm({ filter }: { filter: InboundFilter }) {
  return (
    <form className="filter" method="get" action="/mail/inbound">
      <input
        name="deal"
        size={8}
        placeholder="Deal"
        aria-label="Deal"
        defaultValue={filter.dealNumber ?? ''}
      />
      <input name="from" placeholder="Sender" aria-label="Sender" defaultValue={filter.from ?? ''} />
      <select name="outcome" aria-label="Outcome" defaultValue={filter.outcome ?? ''}>
        <option value="">All outcomes</option>
        {[...MAIL_OUTCOMES, 'OPEN' as const].map((outcome) => (
          <option key={outcome} value={outcome}>
            {OUTCOMES[outcome][0]}
          </option>
        ))}
      </select>
      <button type="submit">Filter</button>
    </form>
  )
}

function List({ rows, time }: { rows: InboundRow[]; time: (iso: string) => string }) {
  return (
    <ul className="rows">
      {rows.map((mail) => (
        <li key={mail.id}>
          <a href={`/mail/inbound/${mail.id}`}>
            <span className="muted">{time(mail.arrivedAt)}</span>
            <span className="what">{mail.from ?? 'unreadable sender'}</span>
            <span className="what">
              {mail.subject || 'no subject'}
              <br />
              <span className="muted">{mail.why}</span>
            </span>
            <Outcome mail={mail} />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Outcome({ mail }: { mail: InboundRow }) {
  const [label, mood] = OUTCOMES[mail.outcome ?? 'OPEN']
  return <span className={`chip ${mood}`}>{label}</span>
}

// ---------- One mail ----------

const VIEWS = [
  ['text', 'Text'],
  ['understood', 'Understood'],
  ['source', 'Source'],
] as const

/** `/mail/inbound/<id>?view=text|understood|source` */
export async function inboundView(
  id: string,
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page | null> {
  const mail = await data.getInbound(id)
  if (!mail) return null
  const view = VIEWS.find(([name]) => name === query.get('view'))?.[0] ?? 'text'
  const path = `/mail/inbound/${mail.id}`
  return page({
    title: mail.subject || 'no subject',
    section: 'inbound',
    canWrite: settings.canWrite,
    refresh: mail.outcome ? null : 2,
    children: (
      <>
        <h1>{mail.subject || 'no subject'}</h1>
        <div className="two">
          <div>
            <Tabs
              tabs={VIEWS.map(([name, label]) => [name, hrefWith(path, { view: name }), label])}
              current={view}
            />
            <Shown mail={mail} view={view} />
          </div>
          <aside>
            <About mail={mail} time={timeIn(settings.timeZone)} />
          </aside>
        </div>
      </>
    ),
  })
}

function Shown({ mail, view }: { mail: InboundDetail; view: (typeof VIEWS)[number][0] }) {
  if (view === 'understood')
    return <pre className="card">{JSON.stringify(mail.understanding ?? null, null, 2)}</pre>
  const text = view === 'text' ? mail.text : mail.raw
  if (text === null)
    return <p className="card empty">{view === 'text' ? 'No readable text.' : 'The source is not kept.'}</p>
  return <pre className="card">{text}</pre>
}

function About({ mail, time }: { mail: InboundDetail; time: (iso: string) => string }) {
  const rows: [string, string | null][] = [
    ['From', mail.from],
    ['To', mail.to.join(', ')],
    ['Arrived', time(mail.arrivedAt)],
    ['Sender trust', mail.trust?.toLowerCase().replaceAll('_', ' ') ?? null],
    ['Not opened', unopenedIn(mail.understanding)],
    ['Meant as', mail.intent?.toLowerCase().replaceAll('_', ' ') ?? null],
  ]
  return (
    <>
      <section className="card">
        <p>
          <Outcome mail={mail} />
        </p>
        {mail.why ? <p>{mail.why}</p> : null}
        <dl>
          {rows
            .filter(([, value]) => value)
            .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-`}>{value}</dd>])}
          {mail.dealNumber ? <dt>Deal</dt> : null}
          {mail.dealNumber ? (
            <dd>
              <a href={hrefWith('/mail', { deal: mail.dealNumber })}>Letters of {mail.dealNumber}</a>
            </dd>
          ) : null}
        </dl>
      </section>
      {mail.answers.length > 0 ? <Answers mail={mail} /> : null}
    </>
  )
}

/** Names of attached files that nobody reads. */
function unopenedIn(understanding: unknown): string {
  const files = (understanding as { unopened?: unknown } | null)?.unopened
  return Array.isArray(files) ? files.map((name) => String(name) || 'a file without a name').join(', ') : ''
}

function Answers({ mail }: { mail: InboundDetail }) {
  return (
    <section className="card">
      <b>Answered with</b>
      {mail.answers.map((letter) => (
        <p key={letter.id}>
          <a href={`/mail/letters/${letter.id}`}>{letter.subject ?? en.letterKinds[letter.kind]}</a>
        </p>
      ))}
    </section>
  )
}
