/** Letters: the list, newest first, and one letter as HTML, text, headers and source, with a reply form. */

import { letters as templates } from '../../../emails/index.ts'
import { en } from '../../../emails/language/en.ts'
import type { LetterKind } from '../../motion/letters.ts'
import type { LetterDetail, LetterFilter, LetterRow, MailboxData, MailboxSettings, Rows } from './data.ts'
import { hrefWith, LetterFrame, type Page, page, Tabs, timeIn } from './layout.tsx'
import { quickReplies } from './quick-replies.ts'

const KINDS = Object.keys(templates) as LetterKind[]
const PAGE_SIZE = 50

/** `/mail?deal=&to=&kind=&after=`; `sent` after a form: the page looks again until the answer is there. */
export async function letterList(
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page> {
  const filter = filterFrom(query)
  const letters = await data.listLetters(filter)
  const sent = query.get('sent') === '1'
  return page({
    title: 'Letters',
    section: 'letters',
    canWrite: settings.canWrite,
    refresh: sent ? 3 : null,
    children: (
      <>
        <h1>Letters</h1>
        {sent ? <Sent /> : null}
        <FilterForm filter={filter} />
        <List letters={letters} filter={filter} settings={settings} />
      </>
    ),
  })
}

function filterFrom(query: URLSearchParams): LetterFilter {
  const kind = query.get('kind') as LetterKind | null
  const deal = Number(query.get('deal')?.replace(/\D/g, '') || Number.NaN)
  return {
    dealNumber: Number.isSafeInteger(deal) ? deal : null,
    recipient: query.get('to')?.trim() || null,
    kind: kind && KINDS.includes(kind) ? kind : null,
    after: query.get('after') || null,
    limit: PAGE_SIZE,
  }
}

function Sent() {
  return (
    <p className="card" role="status">
      Handed in. This page looks again every three seconds; the answer comes within a few.{' '}
      <a href="/mail">Stop looking</a>
    </p>
  )
}

function FilterForm({ filter }: { filter: LetterFilter }) {
  return (
    <form className="filter" method="get" action="/mail">
      <input
        name="deal"
        size={8}
        placeholder="Deal"
        aria-label="Deal"
        defaultValue={filter.dealNumber ?? ''}
      />
      <input name="to" placeholder="Recipient" aria-label="Recipient" defaultValue={filter.recipient ?? ''} />
      <select name="kind" aria-label="Kind" defaultValue={filter.kind ?? ''}>
        <option value="">All kinds</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {en.letterKinds[kind]}
          </option>
        ))}
      </select>
      <button type="submit">Filter</button>
    </form>
  )
}

interface ListProps {
  letters: Rows<LetterRow>
  filter: LetterFilter
  settings: MailboxSettings
}

function List({ letters, filter, settings }: ListProps) {
  if (letters.rows.length === 0) return <NoLetters settings={settings} />
  const time = timeIn(settings.timeZone)
  const { dealNumber, recipient, kind } = filter
  return (
    <>
      <ul className="rows">
        {letters.rows.map((letter) => (
          <li key={letter.id}>
            <a href={`/mail/letters/${letter.id}`}>
              <span className="muted">{time(letter.createdAt)}</span>
              <span>{letter.to.name || letter.to.address}</span>
              <span className="what">{letter.subject ?? 'not composed yet'}</span>
              <span>
                <span className="chip">{en.letterKinds[letter.kind]}</span> <State letter={letter} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="muted">
        Times in {settings.timeZone}.{' '}
        {letters.next ? (
          <a href={hrefWith('/mail', { deal: dealNumber, to: recipient, kind, after: letters.next })}>
            Older
          </a>
        ) : null}
      </p>
    </>
  )
}

function NoLetters({ settings }: { settings: MailboxSettings }) {
  return (
    <div className="card empty">
      <p>No letters here.</p>
      {settings.canWrite ? (
        <p>
          <a className="button" href="/mail/write">
            Register a deal by mail
          </a>
        </p>
      ) : null}
    </div>
  )
}

const MOODS: Record<string, string> = { SENT: 'good', FAILED: 'bad', BOUNCED: 'bad' }

function State({ letter }: { letter: LetterRow }) {
  const mood = letter.lastError ? 'bad' : (MOODS[letter.state] ?? '')
  return <span className={`chip ${mood}`}>{letter.state.toLowerCase()}</span>
}

// ---------- One letter ----------

const VIEWS = [
  ['html', 'Letter'],
  ['text', 'Text'],
  ['headers', 'Headers'],
  ['source', 'Source'],
] as const

type Tab = [name: string, href: string, label: string]

/** On a phone the form is below the letter. */
const REPLY_TAB: Tab = ['reply', '#reply', 'Reply']

function tabsOf(path: string): Tab[] {
  return VIEWS.map(([name, label]) => [name, hrefWith(path, { view: name }), label])
}

/** `/mail/letters/<id>?view=html|text|headers|source&reply=<prefilled text>` */
export async function letterView(
  id: string,
  query: URLSearchParams,
  data: MailboxData,
  settings: MailboxSettings,
): Promise<Page | null> {
  const letter = await data.getLetter(id)
  if (!letter) return null
  const view = VIEWS.find(([name]) => name === query.get('view'))?.[0] ?? 'html'
  const path = `/mail/letters/${letter.id}`
  return page({
    title: letter.subject ?? en.letterKinds[letter.kind],
    section: 'letters',
    canWrite: settings.canWrite,
    children: (
      <>
        <h1>{letter.subject ?? en.letterKinds[letter.kind]}</h1>
        <div className="two">
          <div>
            <Tabs tabs={[...tabsOf(path), ...(settings.canWrite ? [REPLY_TAB] : [])]} current={view} />
            <Shown letter={letter} view={view} />
          </div>
          <aside>
            <About letter={letter} settings={settings} />
            {settings.canWrite ? <ReplyForm letter={letter} text={query.get('reply')} path={path} /> : null}
          </aside>
        </div>
      </>
    ),
  })
}

function Shown({ letter, view }: { letter: LetterDetail; view: (typeof VIEWS)[number][0] }) {
  const missing = <p className="card empty">Not composed yet.</p>
  if (view === 'html')
    return letter.html ? <LetterFrame html={letter.html} title={letter.subject ?? ''} /> : missing
  if (view === 'headers') return <Headers headers={letter.headers} />
  const text = view === 'text' ? letter.text : letter.raw
  if (!text) return view === 'text' ? missing : <p className="card empty">The source is not kept.</p>
  return <pre className="card">{text}</pre>
}

function Headers({ headers }: { headers: [string, string][] }) {
  return <pre className="card">{headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</pre>
}

function About({ letter, settings }: { letter: LetterDetail; settings: MailboxSettings }) {
  const time = timeIn(settings.timeZone)
  const rows: [string, string][] = [
    ['To', `${letter.to.name} <${letter.to.address}>`],
    ['Cc', letter.cc.join(', ')],
    ['Kind', en.letterKinds[letter.kind]],
    ['Written', time(letter.createdAt)],
    ['Sent', letter.sentAt ? time(letter.sentAt) : letter.state.toLowerCase()],
    ['Error', letter.lastError ?? ''],
  ]
  return (
    <section className="card">
      <dl>
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-`}>{value}</dd>])}
        {letter.dealNumber ? <dt>Deal</dt> : null}
        {letter.dealNumber ? (
          <dd>
            <a href={hrefWith('/mail', { deal: letter.dealNumber })}>All letters of {letter.dealNumber}</a>
          </dd>
        ) : null}
      </dl>
    </section>
  )
}

/** Plays the recipient: the text goes in as a mail from them to the reply address of the letter. */
function ReplyForm({ letter, text, path }: { letter: LetterDetail; text: string | null; path: string }) {
  const all = letter.html ? quickReplies(letter.html) : []
  const replies = all.filter((reply) => reply.to.toLowerCase() === letter.replyTo.toLowerCase())
  const mails = all.filter((reply) => !replies.includes(reply))
  return (
    <form className="card" method="post" action="/mail/reply" id="reply">
      <p>
        <b>Reply as {letter.to.name || letter.to.address}</b>
      </p>
      <p>
        {replies.map((reply) => (
          <a key={reply.label} className="plain" href={`${hrefWith(path, { reply: reply.body })}#reply`}>
            {reply.label}
          </a>
        ))}
        {mails.map((reply) => (
          <a
            key={reply.label}
            className="plain"
            href={hrefWith('/mail/write', {
              from: letter.to.address,
              to: reply.to,
              subject: reply.subject,
              text: reply.body,
            })}
          >
            {reply.label}
          </a>
        ))}
      </p>
      <input type="hidden" name="letter" value={letter.id} />
      <label className="muted" htmlFor="text">
        Only what you type; quoting is not needed.
      </label>
      <textarea id="text" name="text" required maxLength={20000} defaultValue={text ?? ''} />
      <p>
        <button type="submit">Send the reply</button>
      </p>
      <p className="muted">Goes to {letter.replyTo}, as any mail client would send it.</p>
    </form>
  )
}
