/** Facts as label and value, tables, and bars: charts without an image. */
import { part, wrap } from './part.ts'
import { styles } from './theme.ts'

const PLAIN_TABLE = {
  cellPadding: 0,
  cellSpacing: 0,
  border: 0,
  width: '100%',
  role: 'presentation',
} as const

export interface Fact {
  label: string
  value: string
  /** Where it came from, small, under the value. */
  source?: string | null
}

/** Label and value; a fact without a value is left out. One table, so that all values stand under each other. */
export const Facts = part<{ rows: (Fact | null)[] }>(
  ({ rows }) => (
    <table {...PLAIN_TABLE} style={{ margin: '0 0 8px' }}>
      <tbody>
        {present(rows).map(({ label, value, source }) => (
          <tr key={label + value}>
            <td className="muted" style={styles.label}>
              {label}
            </td>
            <td className="ink" style={styles.value}>
              {value}
              {source ? (
                <div className="muted" style={styles.source}>
                  {source}
                </div>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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

export interface Line {
  title: string
  /** Under the title, over no other column. */
  note: string
  /** One for each head but the first. */
  figures: string[]
}

/** Titles with figures to their right. Text: one block per line, since columns break on a phone. */
export const Table = part<{ head: string[]; lines: Line[] }>(
  ({ head, lines }) => (
    <table cellPadding={0} cellSpacing={0} border={0} width="100%" style={{ margin: '0 0 14px' }}>
      <thead>
        <tr>
          {head.map((text, i) => (
            <th
              key={text}
              scope="col"
              className="muted line"
              style={i > 0 ? styles.figureHead : styles.cellHead}
            >
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ title, note, figures }) => (
          <tr key={title + note}>
            <td className="ink line" style={styles.cell}>
              <strong>{title}</strong>
              <div className="muted" style={styles.note}>
                {note}
              </div>
            </td>
            {figures.map((figure, i) => (
              <td key={head[i + 1]} className="ink line" style={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ),
  ({ head, lines }) => lines.map((line) => textLine(head, line)).join('\n\n'),
)

function textLine(head: string[], { title, note, figures }: Line): string {
  const told = figures.map((figure, i) => `${head[i + 1]}: ${figure}`).join('; ')
  return [wrap(title), wrap(told, '  '), wrap(note, '  ')].join('\n')
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
    <table {...PLAIN_TABLE} style={{ margin: '0 0 14px' }}>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <td className="ink" style={{ ...styles.cell, borderBottom: 'none', width: '36%' }}>
              {bar.label}
            </td>
            <td style={{ ...styles.cell, borderBottom: 'none', width: '38%', paddingRight: '10px' }}>
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
    <table {...PLAIN_TABLE} width={width} style={{ marginTop: '4px' }}>
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
