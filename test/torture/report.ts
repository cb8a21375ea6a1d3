/** What torture says: where it is, and the table at the end. */
import type { Answers } from './people.ts'
import type { Did } from './torments.ts'
import type { Verdict, Wrong } from './verdict.ts'
import type { Victim } from './victim.ts'

/** One setup. */
export interface Line {
  setup: string
  /** Kills at least; 0: as many as there is time for. */
  wanted: number
  began: number
  ended?: number
  birthKills: number
  victims: Victim[]
  did: Did
  answers: Answers
  /** null while it still goes on. */
  verdict: Verdict | null
}

export function sayWhereItIs(line: Line, until: number): void {
  const { setup, began, did, answers } = line
  const left = Math.round((until - Date.now()) / 1000)
  const kills = killsOf(line)
  console.log(
    `  ${setup} ${Math.round((Date.now() - began) / 1000)} s: ${kills.server} kills of the server, ` +
      `${did.databaseKills} of Postgres, ${did.redisKills} of Redis, ${did.fullDisks} full disks; ` +
      `${answers.mails.size} mails taken, ${answers.registered.size} calls${left > 0 ? `, ${left} s left` : ', settling'}`,
  )
}

/** Prints what was done and what is wrong; true when nothing is. */
export function printTable(lines: Line[]): boolean {
  const rows = lines.map(rowOf)
  const columns = Object.keys(rows[0] ?? {}) as (keyof ReturnType<typeof rowOf>)[]
  console.log()
  for (const column of columns) {
    console.log(`${column.padEnd(42)}${rows.map((row) => String(row[column]).padStart(15)).join('')}`)
  }
  const wrong = lines.flatMap(({ setup, verdict }) =>
    (verdict?.wrong ?? []).map((one) => ({ setup, ...one })),
  )
  for (const { setup, answers } of lines) {
    // Who was never alive cannot have lost anything: that shows nothing.
    if (answers.mails.size === 0) wrong.push({ setup, kind: 'lost', what: 'no mail was ever taken' })
  }
  for (const line of lines.filter((one) => killsOf(one).all < one.wanted))
    console.log(`${line.setup}: too slow a machine for the ${Math.ceil(line.wanted)} kills wanted`)
  for (const { setup, kind, what } of wrong.slice(0, 40)) console.log(`WRONG  ${setup}: ${kind}: ${what}`)
  if (wrong.length > 40) console.log(`… and ${wrong.length - 40} more`)
  console.log(
    wrong.length === 0
      ? '\nnothing lost, nothing doubled, nothing half-applied'
      : `\n${wrong.length} things are WRONG`,
  )
  return wrong.length === 0
}

/** How often what was killed. */
export function killsOf({ victims, birthKills, did }: Line) {
  const sum = (of: (victim: Victim) => number) => victims.reduce((all, victim) => all + of(victim), 0)
  const server = birthKills + sum((victim) => victim.kills)
  return {
    all: server + did.databaseKills + did.redisKills,
    server,
    starting: birthKills + sum((victim) => victim.killedWhileStarting),
  }
}

function rowOf(line: Line) {
  const { setup, began, ended = Date.now(), did, answers, verdict, victims } = line
  const { all, server, starting } = killsOf(line)
  const starts = victims.flatMap(({ readyAfter }) => readyAfter).sort((a, b) => a - b)
  const counted = (kind: Wrong['kind']) => verdict?.wrong.filter((one) => one.kind === kind).length
  return {
    setup,
    seconds: Math.round((ended - began) / 1000),
    'kills in all': all,
    '  of the server': server,
    '    while it started': starting,
    '    with mails or calls in hand': did.killedInHand,
    '  of Postgres': did.databaseKills,
    '  of Redis': did.redisKills,
    'connections of Postgres ended': did.connectionsEnded,
    'queue emptied': did.queueEmptied,
    'disk full': did.fullDisks,
    'ready within, median ms': starts[Math.floor(starts.length / 2)] ?? '-',
    'mails with 250': answers.mails.size,
    '  of them replies of sellers': answers.counts.replies,
    '  handed in twice': answers.counts.repeated,
    '  put off (4xx) / no answer': `${answers.counts.putOff}/${answers.counts.unanswered}`,
    '  refused (5xx)': answers.counts.refused,
    'deals over GraphQL': answers.registered.size,
    'deals / won': `${verdict?.counts.deals}/${verdict?.counts.won}`,
    events: verdict?.counts.events,
    'letters / given up after 5xx': `${verdict?.counts.letters}/${verdict?.counts.failed}`,
    '  sent again under their Message-ID': verdict?.counts.sentAgain,
    lost: counted('lost'),
    doubled: counted('doubled'),
    'half-applied': counted('half-applied'),
  }
}
