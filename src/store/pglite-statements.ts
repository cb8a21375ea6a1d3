/**
 * Statements of the embedded database. PGlite's own `query` has each one parsed, planned and described anew, in five
 * calls into WebAssembly; one that is asked often is prepared here and then takes one call (the extended query protocol:
 * bind, execute and sync in one message), which for a row by its key is a seventh of the work.
 */
import {
  type PGlite,
  parse,
  protocol,
  type QueryOptions,
  type Results,
  type Transaction,
} from '@electric-sql/pglite'
import { statementNames } from './statement-names.ts'

const { serialize } = protocol
type Message = Awaited<ReturnType<PGlite['execProtocol']>>['messages'][number]

/** The types of its parameters, and what describes its rows. */
interface Prepared {
  types: number[]
  description: Message[]
}

export interface Statements {
  /** By itself: waits for a transaction that is under way. */
  alone<R>(text: string, params: unknown[], options?: QueryOptions): Promise<Results<R>>
  /** Within a transaction. */
  within<R>(tx: Transaction, text: string, params: unknown[]): Promise<Results<R>>
}

export function statementsOf(lite: PGlite): Statements {
  const named = statementNames()
  const known = new Map<string, Prepared>()

  const call = async (parts: Uint8Array[], syncToFs = false) =>
    (await lite.execProtocol(Buffer.concat(parts), { syncToFs })).messages

  /** The statement without a name is the one that was parsed last. */
  async function prepare(name: string, text: string): Promise<Prepared> {
    const before = known.get(name)
    if (before) return before
    const messages = await call([
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    ])
    const prepared = {
      types: parse.parseDescribeStatementResults(messages),
      description: messages.filter((message) => message.name === 'rowDescription'),
    }
    if (name !== '') known.set(name, prepared)
    return prepared
  }

  async function run<R>(text: string, params: unknown[], options: QueryOptions & { syncToFs?: boolean }) {
    const name = named(text) ?? ''
    const { types, description } = await prepare(name, text)
    const values = params.map((value, index) => {
      if (value === null || value === undefined) return null
      const written = lite.serializers[types[index]!]
      return written ? written(value) : String(value)
    })
    const messages = await call(
      [serialize.bind({ statement: name, values }), serialize.execute({}), serialize.sync()],
      options.syncToFs,
    )
    const [result] = parse.parseResults([...description, ...messages], lite.parsers, options)
    return result as Results<R>
  }

  return {
    async alone(text, params, options) {
      await lite._checkReady()
      return lite._runExclusiveTransaction(() =>
        lite._runExclusiveQuery(() => run(text, params, { ...options, syncToFs: true })),
      )
    },
    within(tx, text, params) {
      if (tx.closed) throw new Error('the transaction is over')
      return lite._runExclusiveQuery(() => run(text, params, {}))
    },
  }
}
