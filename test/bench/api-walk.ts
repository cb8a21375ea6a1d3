/**
 * `npm run bench:api walk`: every list of the schema with each of its filters and each of its orders, both ways: the
 * first page, the second one and the count, each asked a few times of Baton's own server; the slowest come first.
 * A new filter needs an example in api-walk-examples.ts; the walk stops at one without.
 */
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql'
import { schema } from '../../src/graphql/schema.ts'
import { once, post } from './api-client.ts'
import { examplesOf } from './api-walk-examples.ts'

const TIMES = Number(process.env.TIMES ?? 3)
/** Milliseconds that no list should take at 100,000 deals. */
const BAR = 100
const SHOWN = Number(process.env.SHOWN ?? 25)

interface Question {
  name: string
  query: string
  variables: Record<string, unknown>
  /** A count is one number; a list is timed on its first and on its second page. */
  pages: boolean
}

interface Timed {
  name: string
  p50: number
}

type List = GraphQLField<unknown, unknown>

export async function walk(port: number, key: string, who: string): Promise<void> {
  const timed: Timed[] = []
  for (const question of questions()) timed.push(...(await timesOf(port, key, question)))
  timed.sort((a, b) => b.p50 - a.p50)
  const over = timed.filter(({ p50 }) => p50 > BAR).length
  const at = (share: number) => `${timed[Math.floor(timed.length * share)]!.p50.toFixed(1)} ms`
  process.stdout.write(
    `\n${who}: ${timed.length} questions, p50 of ${TIMES}; half under ${at(0.5)}, nine in ten under ${at(0.1)}, ${over} over ${BAR} ms\n`,
  )
  for (const { name, p50 } of timed.slice(0, SHOWN))
    process.stdout.write(`${p50.toFixed(1).padStart(8)} ms  ${name}\n`)
}

// ---------- Questions ----------

function questions(): Question[] {
  const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields())
  return roots.filter(({ extensions }) => extensions.page).flatMap(questionsOf)
}

function questionsOf(list: List): Question[] {
  const filters = [{ name: 'all', value: undefined }, ...filtersOf(list)]
  const orders = ordersOf(list)
  return filters.flatMap(({ name, value }) => [
    ...orders.map((orderBy) => ({
      name: `${list.name} ${name}${orderBy ? ` by ${orderBy.field} ${orderBy.direction}` : ''}`,
      query: documentOf(list, 'first: 20, after: $after', 'nodes { id } pageInfo { endCursor }'),
      variables: { filter: value, orderBy },
      pages: true,
    })),
    {
      name: `${list.name} ${name} count`,
      query: documentOf(list, '', 'totalCount'),
      variables: { filter: value },
      pages: false,
    },
  ])
}

/** Arguments that a list does not have are left out, with their variables. */
function documentOf(list: List, paging: string, selection: string): string {
  const given = list.args.filter(({ name }) => name === 'filter' || name === 'orderBy')
  const variables = [
    ...(paging ? ['$after: String'] : []),
    ...given.map((arg) => `$${arg.name}: ${arg.type}`),
  ]
  const args = [...(paging ? [paging] : []), ...given.map(({ name }) => `${name}: $${name}`)]
  const inBrackets = (parts: string[]) => (parts.length ? `(${parts.join(', ')})` : '')
  return `query${inBrackets(variables)} { ${list.name}${inBrackets(args)} { ${selection} } }`
}

function filtersOf(list: List): { name: string; value: object }[] {
  const type = list.args.find(({ name }) => name === 'filter')?.type
  if (!type) return []
  const filter = getNamedType(type) as GraphQLInputObjectType
  return Object.values(filter.getFields()).flatMap((field) =>
    examplesOf(filter.name, field).map((value) => ({
      name: `${field.name}: ${JSON.stringify(value)}`,
      value: { [field.name]: value },
    })),
  )
}

function ordersOf(list: List): ({ field: string; direction: string } | undefined)[] {
  const type = list.args.find(({ name }) => name === 'orderBy')?.type
  if (!type) return [undefined]
  const { field } = (getNamedType(type) as GraphQLInputObjectType).getFields()
  const fields = (getNamedType(field!.type) as GraphQLEnumType).getValues()
  return fields.flatMap(({ name }) => ['ASC', 'DESC'].map((direction) => ({ field: name, direction })))
}

// ---------- Times ----------

/** None where the key may not ask. */
async function timesOf(port: number, key: string, question: Question): Promise<Timed[]> {
  if ((await ask(port, key, question, null)) === null) return []
  const first = await timed(port, key, question, null)
  if (!question.pages) return [first]
  const { endCursor } = (await ask(port, key, question, null))!.pageInfo as { endCursor: string | null }
  if (!endCursor) return [first]
  return [first, await timed(port, key, { ...question, name: `${question.name}, page 2` }, endCursor)]
}

async function timed(port: number, key: string, question: Question, after: string | null): Promise<Timed> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now()
    await ask(port, key, question, after)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return { name: question.name, p50: times[Math.floor(TIMES / 2)]! }
}

type Answer = Record<string, unknown>

async function ask(
  port: number,
  key: string,
  { name, query, variables }: Question,
  after: string | null,
): Promise<Answer | null> {
  const body = await once(port, post({ query, variables: { ...variables, after } }, key))
  const { data, errors } = JSON.parse(body) as {
    data?: Record<string, Answer>
    errors?: { extensions?: { code?: string } }[]
  }
  const code = errors?.[0]?.extensions?.code
  // What is refused for its own sake: a list or a filter that is not for this key.
  if (code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return null
  if (errors || !data) throw new Error(`${name} is answered with ${body.slice(0, 500)}`)
  return Object.values(data)[0]!
}
