/** What the intake benchmark compares, and its table: medians, and each bar with what was measured. */
import type { Mode } from './intake-process.ts'

export interface Server {
  name: string
  mode: Mode | 'postfix'
  database: 'postgres' | 'pglite' | 'none'
}

export const SERVERS: Server[] = [
  { name: 'smtp-server, discarding', mode: 'discard', database: 'none' },
  { name: 'Postfix, durable queue', mode: 'postfix', database: 'none' },
  { name: 'one insert per mail, Postgres', mode: 'insert', database: 'postgres' },
  { name: 'Baton to 250, Postgres', mode: 'baton', database: 'postgres' },
  { name: 'one insert per mail, embedded', mode: 'insert', database: 'pglite' },
  { name: 'Baton to 250, embedded', mode: 'baton', database: 'pglite' },
  { name: 'Baton to deal, Postgres', mode: 'registered', database: 'postgres' },
  { name: 'Baton to deal, embedded', mode: 'registered', database: 'pglite' },
  { name: 'letters sent, Postgres', mode: 'letters', database: 'postgres' },
  { name: 'letters sent, embedded', mode: 'letters', database: 'pglite' },
]

export interface Measured {
  /** Mails until their 250, or letters until the sink took them. */
  perSecond: number
  /** CPU of the server process and of Postgres per mail, in ms. */
  cpu?: number
  databaseCpu?: number
  /** The most memory the process ever had, in MB. */
  memory?: number
  /** What it had when it was ready, in MB. */
  memoryReady?: number
  /** Mails until their deal was registered and its receipt in the outbox. */
  registeredPerSecond?: number
  /** How soon the deal of a lone mail is seen, in ms. */
  visibleAfter?: number
}

type Medians = Map<string, Measured>

export function report(results: Map<Server, Measured[]>, parsing: number[]): string {
  const medians: Medians = new Map()
  for (const [{ name }, runs] of results) if (runs.length) medians.set(name, medianOf(runs))
  const head = [
    '',
    'per second',
    'deals/s',
    'CPU ms each',
    'Postgres ms',
    'ready MB',
    'most MB',
    'deal seen ms',
  ]
  const rows = [...medians].map(([name, one]) => [
    name,
    shown(one.perSecond),
    shown(one.registeredPerSecond),
    shown(one.cpu, 2),
    shown(one.databaseCpu || undefined, 2),
    shown(one.memoryReady),
    shown(one.memory),
    shown(one.visibleAfter),
  ])
  const table = [head, ...rows].map(([name = '', ...cells]) =>
    [name.padEnd(32), ...cells.map((cell) => cell.padStart(13))].join(''),
  )
  return [...table, '', ...bars(medians, median(parsing))].join('\n')
}

function medianOf(runs: Measured[]): Measured {
  const names = Object.keys(runs[0] ?? {}) as (keyof Measured)[]
  return Object.fromEntries(
    names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]),
  ) as unknown as Measured
}

function bars(medians: Medians, parsing: number): string[] {
  const speed = (name: string) => medians.get(name)?.perSecond
  const whole = medians.get('Baton to deal, Postgres')
  const embedded = medians.get('Baton to deal, embedded')
  const all = (name: string) => {
    const one = medians.get(name)
    return one?.cpu === undefined ? undefined : one.cpu + (one.databaseCpu ?? 0)
  }
  return [
    line(
      'to 250 against one insert per mail, Postgres',
      '≥ 1.3',
      ratio(speed('Baton to 250, Postgres'), speed('one insert per mail, Postgres')),
    ),
    line(
      '  mails for the same CPU, Postgres included',
      '',
      ratio(all('one insert per mail, Postgres'), all('Baton to 250, Postgres')),
    ),
    line(
      'to 250 against one insert per mail, embedded',
      '≥ 1.3',
      ratio(speed('Baton to 250, embedded'), speed('one insert per mail, embedded')),
    ),
    line(
      "to 250 against Postfix's durable queue",
      '≥ 2',
      ratio(speed('Baton to 250, Postgres'), speed('Postfix, durable queue')),
    ),
    line(`to deal, CPU against parsing alone (${parsing.toFixed(2)} ms)`, '≤ 4', ratio(whole?.cpu, parsing)),
    line('  the same with the CPU of Postgres', '', ratio(all('Baton to deal, Postgres'), parsing)),
    line('deal of a lone mail seen, Postgres', '< 500 ms', shown(whole?.visibleAfter)),
    line('deal of a lone mail seen, embedded', '< 1000 ms', shown(embedded?.visibleAfter)),
    line('letters per second, Postgres', '≥ 300', shown(speed('letters sent, Postgres'))),
    line('letters per second, embedded', '≥ 300', shown(speed('letters sent, embedded'))),
    line('memory when ready, Postgres', '≤ 300 MB', shown(whole?.memoryReady)),
    line('  the most under this load', '', shown(whole?.memory)),
    line('memory when ready, embedded', '≤ 800 MB', shown(embedded?.memoryReady)),
    line('  the most, with making the database', '', shown(embedded?.memory)),
  ]
}

const line = (what: string, bar: string, measured: string) => `${what.padEnd(56)}${bar.padEnd(12)}${measured}`
const shown = (value: number | undefined, digits = 0) => (value === undefined ? '–' : value.toFixed(digits))
const ratio = (a: number | undefined, b: number | undefined) => (a && b ? `${(a / b).toFixed(2)}×` : '–')
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
