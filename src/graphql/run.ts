/**
 * One operation from text to result: find it → check what it costs → read it flat (reading/) where that is possible,
 * else execute it → mask what must not be told. Both HTTP paths and the subscriptions end here.
 */
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, subscribe } from 'graphql'
import type { Context } from './context.ts'
import { maskErrors, problem } from './errors.ts'
import { checkVariables, LIMITS } from './limits.ts'
import type { Operation, Operations } from './operations.ts'
import type { PersistedOperations } from './persisted.ts'
import { NotFlat } from './reading/selection.ts'

export interface Params {
  query?: string | null
  documentId?: string | null
  operationName?: string | null
  variables?: Record<string, unknown> | null
  extensions?: Record<string, unknown> | null
}

/** A result with its data already as JSON text, or as a value. */
export type Result = ExecutionResult | { json: string }

export interface Runner {
  run(params: Params, context: Context, allowed: { mutation: boolean }): Promise<Result> | Result
  subscribe(params: Params, context: Context): Promise<ExecutionResult | AsyncIterable<ExecutionResult>>
  /** Which kind of operation this is; null when it is refused anyway. */
  kindOf(params: Params): Operation['kind'] | null
}

export interface Parts {
  schema: GraphQLSchema
  operations: Operations
  persisted: PersistedOperations
  /** Reads the operation in flat SQL; null when it cannot. */
  readFlat: (
    operation: Operation,
    variables: Record<string, unknown>,
    context: Context,
  ) => Promise<string> | null
}

export function createRunner(parts: Parts): Runner {
  const { schema, operations, persisted, readFlat } = parts
  const streams = createStreams()

  const find = (params: Params) => {
    const text = persisted.textOf(params)
    if ('errors' in text) return text
    return operations.find(text.text, params.operationName)
  }

  return {
    kindOf(params) {
      const operation = find(params)
      return 'errors' in operation ? null : operation.kind
    },

    run(params, context, allowed) {
      const operation = find(params)
      if ('errors' in operation) return { errors: operation.errors }
      if (operation.kind === 'subscription')
        return refused('Subscriptions are answered as server-sent events.')
      if (operation.kind === 'mutation' && !allowed.mutation) return refused('Mutations are sent by POST.')
      const variables = params.variables ?? {}
      const tooMuch = costError(operations, operation, variables)
      if (tooMuch) return { errors: [tooMuch] }
      const flat = operation.kind === 'query' ? readFlat(operation, variables, context) : null
      if (!flat) return executed(schema, operation, variables, context)
      return flat.then(
        (json) => ({ json }),
        (error) => {
          // Wrong arguments, and what turned out not to be flat: the executor says it properly.
          if (error instanceof NotFlat || error instanceof GraphQLError) {
            return executed(schema, operation, variables, context)
          }
          throw error
        },
      )
    },

    async subscribe(params, context) {
      const operation = find(params)
      if ('errors' in operation) return { errors: operation.errors }
      const variables = params.variables ?? {}
      const tooMuch = costError(operations, operation, variables)
      if (tooMuch) return { errors: [tooMuch] }
      const leave = streams.enter(context)
      if (!leave) return { errors: [problem(TOO_MANY_STREAMS, 'TOO_MANY_STREAMS')] }
      const result = await subscribe({
        schema,
        document: operation.document,
        variableValues: variables,
        contextValue: context,
      })
      if (Symbol.asyncIterator in result) return masking(result, context, leave)
      leave()
      return maskedResult(result, context)
    },
  }
}

function refused(message: string): ExecutionResult {
  return { errors: [problem(message, 'BAD_REQUEST')] }
}

function costError(
  operations: Operations,
  operation: Operation,
  variables: Record<string, unknown>,
): GraphQLError | null {
  try {
    checkVariables(variables)
    operations.checkCost(operation, variables)
    return null
  } catch (error) {
    // What the plugin throws about arguments it cannot read, execution says better; it reads nothing before.
    if (error instanceof GraphQLError) return error
    return new GraphQLError((error as Error).message, { extensions: { code: 'BAD_USER_INPUT' } })
  }
}

async function executed(
  schema: GraphQLSchema,
  operation: Operation,
  variables: Record<string, unknown>,
  context: Context,
): Promise<ExecutionResult> {
  const working = execute({
    schema,
    document: operation.document,
    variableValues: variables,
    contextValue: context,
  })
  return maskedResult(await inTime(working, context.signal), context)
}

/** A mutation that has begun goes on to its commit; only its answer is given up. */
async function inTime<T>(work: T | Promise<T>, signal: AbortSignal): Promise<T> {
  if (!(work instanceof Promise)) return work
  if (signal.aborted) throw signal.reason
  let stop = () => {}
  const late = new Promise<never>((_resolve, reject) => {
    stop = () => reject(problem(`Given up after ${LIMITS.timeoutMs / 1000} s. Ask for less.`, 'TIMEOUT'))
    signal.addEventListener('abort', stop, { once: true })
  })
  return Promise.race([work, late]).finally(() => signal.removeEventListener('abort', stop))
}

function maskedResult(result: ExecutionResult, context: Context): ExecutionResult {
  if (!result.errors) return result
  return { ...result, errors: maskErrors(result.errors, context.requestId, context.baton.log) }
}

async function* masking(
  results: AsyncIterable<ExecutionResult>,
  context: Context,
  end: () => void,
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const result of results) yield maskedResult(result, context)
  } finally {
    end()
  }
}

const TOO_MANY_STREAMS = `This key has ${LIMITS.streams} subscriptions open here; close one first.`

/** How many subscriptions each key has open. */
function createStreams() {
  const open = new Map<string, number>()
  return {
    /** null when there are too many; else what is called when it ends, more than once does no harm. */
    enter({ viewer: { keyId }, signal }: Context): (() => void) | null {
      const count = open.get(keyId) ?? 0
      if (count >= LIMITS.streams) return null
      open.set(keyId, count + 1)
      let ended = false
      const leave = () => {
        if (ended) return
        ended = true
        const left = (open.get(keyId) ?? 1) - 1
        if (left > 0) open.set(keyId, left)
        else open.delete(keyId)
      }
      // A client that goes away before the first event never starts the generator.
      signal.addEventListener('abort', leave, { once: true })
      return leave
    },
  }
}
