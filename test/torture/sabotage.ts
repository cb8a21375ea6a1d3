/**
 * Can torture fail? `npx tsx test/torture/sabotage.ts [part of a name]` breaks one promise at a time in a copy of the
 * project, tortures that, and wants to see it said. Prints one line per promise; ends with 1 when one broke unseen.
 */
import { spawnSync } from 'node:child_process'
import { type Change, changed, copyOfProject } from '../kit/mutation.ts'

interface Sabotage {
  promise: string
  changes: Change[]
  on: string
  /** What the report must say. */
  seen: RegExp
}

const SABOTAGES: Sabotage[] = [
  {
    promise: 'a mail is stored before its 250',
    changes: [
      {
        file: 'src/inbound/smtp.ts',
        line: '.then((raw) => accept(baton, raw, session, options))',
        becomes:
          '.then((raw) => void setTimeout(() => accept(baton, raw, session, options).catch(() => {}), 300))',
      },
    ],
    on: 'postgres',
    seen: /lost: mail /,
  },
  {
    promise: 'the same mail is one mail',
    changes: [
      {
        file: 'src/store/mail-identity.ts',
        line: 'hash.update(body(bytes.subarray(end))).digest',
        becomes: 'hash.update(String(Math.random())).digest',
      },
    ],
    on: 'postgres',
    seen: /doubled: mail .* is there \d+ times/,
  },
  {
    promise: 'deal, letters and outcome are one transaction',
    changes: [
      {
        file: 'src/handle-command.ts',
        line: 'const result = await baton.db.transaction((tx) => {',
        becomes: 'const result = await ((work: (tx: Sql) => Promise<T>) => work(baton.db))((tx) => {',
      },
    ],
    on: 'postgres',
    seen: /half-applied: |doubled: /,
  },
  {
    promise: 'a letter is marked as sent after it was sent',
    changes: [
      {
        file: 'src/jobs/deliver-letters.ts',
        line: 'const result = await sendLetter(transport, composed, baton.now())',
        becomes:
          'await markSent(baton.db, [{ id: letter.id, ...words }], baton.now())\n  const result = await sendLetter(transport, composed, baton.now())',
      },
    ],
    on: 'postgres',
    seen: /lost: letter .* never arrived/,
  },
  {
    promise: 'a letter keeps its Message-ID',
    changes: [
      {
        file: 'src/outbound/compose-row.ts',
        line: 'messageId: row.messageId,',
        becomes: "messageId: [row.attempts, row.messageId].join('.'),",
      },
    ],
    on: 'postgres',
    seen: /doubled: letter .* was sent and is not on record/,
  },
  {
    promise: 'a letter that is given up is known of',
    changes: [
      {
        file: 'src/jobs/deliver-letters.ts',
        line: 'if (letter.dealId && letter.personId) {',
        becomes: "if (letter.id === '') {",
      },
    ],
    on: 'postgres',
    seen: /given up without anybody knowing/,
  },
  {
    promise: 'an embedded database is whole before it has its name',
    changes: [
      {
        file: 'src/store/open-folder.ts',
        line: "if (!existsSync(place)) await make(join(dataDir, 'pg.new'), place)",
        becomes: '',
      },
    ],
    on: 'pglite',
    seen: /killed in its first start does not start again/,
  },
]

const SECONDS = '120'
const wanted = process.argv[2] ?? ''
const copy = copyOfProject()
let unseen = 0
try {
  for (const { promise, changes, on, seen } of SABOTAGES.filter((one) => one.promise.includes(wanted))) {
    const said = changed(copy, changes, () => tortureOf(copy.folder, on))
    const result = said === null ? 'NOT TRIED' : said.code === 1 && seen.test(said.text) ? 'seen' : 'UNSEEN'
    if (result !== 'seen') unseen++
    console.log(`${result.padEnd(9)} ${promise}: ${seen.exec(said?.text ?? '')?.[0] ?? ''}`)
  }
} finally {
  copy.remove()
}
process.exitCode = unseen ? 1 : 0

function tortureOf(cwd: string, on: string): { code: number | null; text: string } {
  const args = ['--import', 'tsx', 'test/torture/torture.ts', '--seconds', SECONDS, '--on', on]
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { code: status, text: stdout }
}
