/** What letters are built of: headings, paragraphs, lists, quotes, the panel with the one thing to do. */
import { Column } from '@react-email/column'
import { Row } from '@react-email/row'
import { Section } from '@react-email/section'
import type { ReactElement, ReactNode } from 'react'
import { indent, part, textOf, wrap } from './part.ts'
import { plainWords, type Words, withoutSecondStop } from './say.ts'
import { styles } from './theme.ts'

/** A sentence with its emphasis, for HTML. */
export function inline(words: Words): ReactNode {
  const tidy = withoutSecondStop(words)
  if (typeof tidy === 'string') return tidy
  return tidy.map((word, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: words of a sentence have no other identity and never move
    return typeof word === 'string' ? word : <strong key={i}>{word.strong}</strong>
  })
}

export const Title = part<{ children: string }>(
  ({ children }) => (
    <h1 className="ink" style={styles.title}>
      {children}
    </h1>
  ),
  ({ children }) => wrap(children),
)

export const Heading = part<{ children: string }>(
  ({ children }) => (
    <h2 className="ink" style={styles.heading}>
      {children}
    </h2>
  ),
  ({ children }) => `${children}\n${'-'.repeat(Math.min(children.length, 74))}`,
)

export const Para = part<{ children: Words }>(
  ({ children }) => (
    <p className="ink" style={styles.para}>
      {inline(children)}
    </p>
  ),
  ({ children }) => wrap(plainWords(children)),
)

/** What may be skipped. */
export const Muted = part<{ children: Words }>(
  ({ children }) => (
    <p className="muted" style={styles.muted}>
      {inline(children)}
    </p>
  ),
  ({ children }) => wrap(plainWords(children)),
)

export const Signature = part<{ children: string }>(
  ({ children }) => (
    <p className="ink" style={styles.signature}>
      {children}
    </p>
  ),
  ({ children }) => wrap(children),
)

/** The one thing to do, or that there is nothing to do. First thing after the opening of a letter. */
export const Panel = part<{ children: ReactNode }>(
  ({ children }) => (
    <Section style={styles.panelBox}>
      <Row>
        <Column className="panel" style={styles.panel}>
          {children}
        </Column>
      </Row>
    </Section>
  ),
  ({ children }) => indent(textOf(children), '  '),
)

function list(items: Words[], mark: (i: number) => string): ReactElement {
  return (
    <Section style={{ margin: '0 0 8px' }}>
      {items.map((item, i) => (
        <Row key={mark(i) + plainWords(item)}>
          <Column className="muted" style={styles.mark}>
            {mark(i)}
          </Column>
          <Column className="ink" style={styles.item}>
            {inline(item)}
          </Column>
        </Row>
      ))}
    </Section>
  )
}

/** 1. 2. 3.: questions to answer, or what happens next. */
export const Steps = part<{ items: Words[] }>(
  ({ items }) => list(items, (i) => `${i + 1}.`),
  ({ items }) => items.map((item, i) => wrap(plainWords(item), `${i + 1}. `)).join('\n'),
)

export const Bullets = part<{ items: Words[] }>(
  ({ items }) => list(items, () => '•'),
  ({ items }) => items.map((item) => wrap(plainWords(item), '- ')).join('\n'),
)

/** Somebody's own words. In the text version they carry a bar, never `>`: that would read as a quoted mail. */
export const Quote = part<{ children: string; by?: string }>(
  ({ children, by }) => (
    <blockquote className="ink line" style={styles.quote}>
      {children}
      {by ? (
        <div className="muted" style={styles.source}>
          {by}
        </div>
      ) : null}
    </blockquote>
  ),
  ({ children, by }) =>
    [wrap(children, '| ', '| '), by ? wrap(by, '| ', '| ') : ''].filter(Boolean).join('\n'),
)

/** Sentences that would work as a reply, to be typed or copied. */
export const Examples = part<{ items: string[]; quoted: (text: string) => string }>(
  ({ items, quoted }) => (
    <Section style={{ margin: '0 0 8px' }}>
      {items.map((item) => (
        <Row key={item}>
          <Column className="ink" style={styles.item}>
            <strong>{quoted(item)}</strong>
          </Column>
        </Row>
      ))}
    </Section>
  ),
  ({ items, quoted }) => items.map((item) => wrap(quoted(item), '  ')).join('\n'),
)
