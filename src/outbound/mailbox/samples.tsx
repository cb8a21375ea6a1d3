/** Every letter kind with sample data, in every language: to look at, and to show to whoever has to like them. */
import { letters as templates } from '../../../emails/index.ts'
import { en } from '../../../emails/language/en.ts'
import { LANGUAGE_CODES, languageFor } from '../../../emails/language/index.ts'
import { sampleIn } from '../../../emails/parts/sample.ts'
import type { Reader } from '../../../emails/view.ts'
import type { LetterKind } from '../../motion/letters.ts'
import { type ComposedLetter, composeLetter } from '../compose.ts'
import type { MailboxSettings } from './data.ts'
import { hrefWith, LetterFrame, type Page, page, Tabs } from './layout.tsx'

const READERS: [Reader, string][] = [
  ['PARTNER', 'To the partner'],
  ['AE', 'To the account executive'],
  ['INTAKE_OWNER', 'To the intake owner'],
  ['LEADERSHIP', 'To leadership'],
  ['ANYBODY', 'To whoever wrote'],
]
const KINDS = Object.keys(templates) as LetterKind[]

/** The sample letter of a kind; a language without sample words of its own shows the English sample in its sentences. */
export function sampleLetter<K extends LetterKind>(kind: K, language: string): ComposedLetter {
  const props = templates[kind].sample(sampleIn(language === 'de' ? 'de' : 'en'))
  return composeLetter(kind, { ...props, recipient: { ...props.recipient, language } })
}

function languageFrom(query: URLSearchParams): string {
  const asked = query.get('language') ?? ''
  return LANGUAGE_CODES.includes(asked) ? asked : 'en'
}

/** `/mail/samples?language=en` */
export function sampleList(query: URLSearchParams, settings: MailboxSettings): Page {
  const language = languageFrom(query)
  return page({
    title: 'Samples',
    section: 'samples',
    canWrite: settings.canWrite,
    children: (
      <>
        <h1>Sample letters</h1>
        <Languages path="/mail/samples" language={language} view={null} />
        {READERS.map(([reader, title]) => (
          <SampleGroup key={reader} title={title} language={language} kinds={kindsFor(reader)} />
        ))}
      </>
    ),
  })
}

function kindsFor(reader: Reader): LetterKind[] {
  return KINDS.filter((kind) => templates[kind].reader === reader)
}

function SampleGroup({ title, language, kinds }: { title: string; language: string; kinds: LetterKind[] }) {
  return (
    <section>
      <p>
        <b>{title}</b>
      </p>
      <ul className="rows">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={hrefWith(`/mail/samples/${kind}`, { language })}>
              <span>{en.letterKinds[kind]}</span>
              <span className="muted">{kind}</span>
              <span className="what">{sampleLetter(kind, language).subject}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Languages({ path, language, view }: { path: string; language: string; view: string | null }) {
  const tabs = LANGUAGE_CODES.map((code): [string, string, string] => [
    code,
    hrefWith(path, { language: code, view }),
    languageFor(code).sentences.name,
  ])
  return <Tabs tabs={tabs} current={language} />
}

const VIEWS = [
  ['html', 'Desktop'],
  ['phone', 'Phone'],
  ['text', 'Text'],
] as const

/** `/mail/samples/<KIND>?language=de&view=html|phone|text`; null when there is no such kind. */
export function sampleView(kind: string, query: URLSearchParams, settings: MailboxSettings): Page | null {
  if (!KINDS.includes(kind as LetterKind)) return null
  const language = languageFrom(query)
  const view = VIEWS.find(([name]) => name === query.get('view'))?.[0] ?? 'html'
  const letter = sampleLetter(kind as LetterKind, language)
  const path = `/mail/samples/${kind}`
  return page({
    title: en.letterKinds[kind as LetterKind],
    section: 'samples',
    canWrite: settings.canWrite,
    children: (
      <>
        <h1>{letter.subject}</h1>
        <Languages path={path} language={language} view={view} />
        <Tabs
          tabs={VIEWS.map(([name, label]) => [name, hrefWith(path, { language, view: name }), label])}
          current={view}
        />
        {view === 'text' ? (
          <pre className="card">{letter.text}</pre>
        ) : (
          <LetterFrame html={letter.html} title={letter.subject} phone={view === 'phone'} />
        )}
      </>
    ),
  })
}
