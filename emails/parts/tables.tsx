/** Facts as label and value, tables, and bars: charts without an image. */
import { Column } from '@react-email/column'
import { Row } from '@react-email/row'
import { Section } from '@react-email/section'
import type { CSSProperties } from 'react'
import { part, wrap } from './part.ts'
import { styles } from './theme.ts'

export interface Fact {
  label: string
  value: string
  /** Where it came from, small, under the value. */
  source?: string | null
}

/** Label and value; a fact without a value is left out. */
export const Facts = part<{ rows: (Fact | null)[] }>(
  ({ rows }) => (
    <Section style={{ margin: '0 0 8px' }}>
      {present(rows).map(({ label, value, source }) => (
        <Row key={label + value}>
          <Column className="muted" style={styles.label}>
            {label}
          </Column>
          <Column className="ink" style={styles.value}>
            {value}
            {source ? (
              <div className="muted" style={styles.source}>
                {source}
              </div>
            ) : null}
          </Column>
        </Row>
      ))}
    </Section>
  ),
  ({ rows }) => {
    const shown = present(rows)
    const width = Math.min(Math.max(...shown.map((row) => row.label.length)) + 3, WIDEST_LABEL)
    return shown.map((row) => textFact(row, width)).join('\n')
  },
)

const WIDEST_LABEL = 26

function textFact({ label, value, source }: Fact, width: number): string {
  const rest = ' '.repeat(width)
  const lines = [wrap(value, `${label}:`.padEnd(width - 1).concat(' '), rest)]
  if (source) lines.push(wrap(source, rest))
  return lines.join('\n')
}

function present(rows: (Fact | null)[]): Fact[] {
  return rows.filter((row): row is Fact => row !== null && row.value.trim() !== '')
}

/** Head and rows of equal length. Text: one block per row, since columns break on a phone. */
export const Table = part<{ head: string[]; rows: string[][]; right?: number[] }>(
  ({ head, rows, right = [] }) => (
    <table cellPadding={0} cellSpacing={0} border={0} width="100%" style={{ margin: '0 0 14px' }}>
      <thead>
        <tr>
          {head.map((text, i) => (
            <th
              key={text}
              scope="col"
              className="muted line"
              style={aligned(styles.cellHead, right.includes(i))}
            >
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((text, i) => (
              <td key={head[i]} className="ink line" style={aligned(styles.cell, right.includes(i))}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  ({ head, rows }) => rows.map((row) => textRow(head, row)).join('\n\n'),
)

function aligned(style: CSSProperties, right: boolean): CSSProperties {
  return right ? { ...style, textAlign: 'right', whiteSpace: 'nowrap' } : style
}

function textRow(head: string[], [first = '', ...others]: string[]): string {
  const lines = others.map((value, i) => (value ? wrap(value, `  ${head[i + 1]}: `, '    ') : ''))
  return [wrap(first), ...lines].filter(Boolean).join('\n')
}

export interface Bar {
  label: string
  value: number
  words: string
  before: string | null
}

/** Bars relative to the largest value of the chart; a value of 0 has no bar. */
export const Bars = part<{ bars: Bar[]; before: (words: string) => string }>(
  ({ bars, before }) => (
    <table cellPadding={0} cellSpacing={0} border={0} width="100%" style={{ margin: '0 0 14px' }}>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <td className="ink" style={{ ...styles.cell, borderBottom: 'none', width: '36%' }}>
              {bar.label}
            </td>
            <td style={{ ...styles.cell, borderBottom: 'none', width: '38%' }}>
              <BarLine share={shareOf(bar, bars)} />
            </td>
            <td className="ink" style={{ ...styles.cell, borderBottom: 'none' }}>
              {bar.words}
              {bar.before ? (
                <span className="muted" style={styles.source}>
                  {' '}
                  {before(bar.before)}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  ({ bars, before }) =>
    bars
      .map((bar) => {
        const line = '#'.repeat(Math.round(shareOf(bar, bars) * 24)).padEnd(24)
        return `${bar.label.slice(0, 26).padEnd(27)}${line} ${bar.words}${bar.before ? ` ${before(bar.before)}` : ''}`
      })
      .join('\n'),
)

/** 0..1 of the largest value. */
function shareOf(bar: Bar, bars: Bar[]): number {
  const largest = Math.max(...bars.map((b) => b.value), 0)
  return largest > 0 ? Math.max(bar.value, 0) / largest : 0
}

function BarLine({ share }: { share: number }) {
  const width = `${Math.max(Math.round(share * 100), share > 0 ? 2 : 0)}%`
  if (share === 0) return null
  return (
    <table cellPadding={0} cellSpacing={0} border={0} width={width} style={{ marginTop: '4px' }}>
      <tbody>
        <tr>
          <td className="bar" style={styles.bar}>
            &nbsp;
          </td>
        </tr>
      </tbody>
    </table>
  )
}
