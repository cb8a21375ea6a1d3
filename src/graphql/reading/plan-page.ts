/** Pages in flat SQL: the same PageSpec that readPage (pages.ts) reads through Prisma. */
import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql'
import { behind, type Order, orderBy, type PageArgs, type PageSpec, type Slice, sliceOf } from '../pages.ts'
import { visible } from '../visible.ts'
import { tableOf } from './datamodel.ts'
import {
  mayRead,
  objectWriter,
  orderSql,
  type PagePlan,
  type Planning,
  type Row,
  type WriteRow,
} from './plan.ts'
import { type Piece, Place, Rows, selectPieces, squeeze } from './scope.ts'
import { argsOf, NotFlat, type Request, type Selected, selected, setsOf } from './selection.ts'
import { whereSql } from './where.ts'
import { comparedWords, planWords, sortedSql, type WordPlan, wordsSql } from './words.ts'
import { isoOf } from './write.ts'

/** What a page is read with in one request. */
interface Asked {
  args: object
  slice: Slice
  order: Order
  words: WordPlan
}

/** What a request asks does not change while it is answered. */
function onceEach(ask: (request: Request) => Asked): (request: Request) => Asked {
  let last: { request: Request; asked: Asked } | null = null
  return (request) => {
    if (last?.request !== request) last = { request, asked: ask(request) }
    return last.asked
  }
}

/** Orders have at most two columns; their places in the row are fixed, what stands there is not. */
const CURSOR_COLUMNS = 2

export function pageWriter(
  planning: Planning,
  definition: GraphQLField<unknown, unknown>,
  field: Selected,
  of: { spec: PageSpec; parent: Place | null },
): PagePlan {
  const { spec, parent } = of
  const type = getNamedType(definition.type) as GraphQLObjectType
  const args = argsOf(definition, field.nodes[0]!)
  const askedOf = onceEach((request): Asked => {
    const given = args(request)
    const order = spec.order(given)
    const words = spec.text?.words(given) ?? []
    return {
      args: given,
      order,
      slice: sliceOf(given as PageArgs, { model: spec.model, order }),
      words:
        request.context.viewer.lens === 'ALL'
          ? planWords(words, words.length ? request.shares() : null)
          : comparedWords(words),
    }
  })
  const rows = new Rows(planning.names, parent !== null)
  const place = new Place(tableOf(spec.model), planning.names.alias())
  const cursors = cursorColumns(rows, place, askedOf)
  const members = pageMembers(planning, type, field, { rows, place, cursors })
  const where: Piece = (statement, request) =>
    conditionsSql(statement, request, { spec, parent, place, asked: askedOf(request) })
  const tail: Piece[] = [
    where,
    (statement, request) => {
      const { slice, order, words } = askedOf(request)
      const more = whereSql(statement, spec.model, behind(order, slice), place.alias)
      const from = more === 'true' ? '' : ` and ${more}`
      const sorted = words.few
        ? sortedSql(order, slice.backward, place.alias)
        : orderSql(orderBy(order, slice.backward) as Record<string, unknown>[], place.alias)
      return `${from}${sorted} limit ${slice.size + 1}`
    },
  ]
  return {
    rows: members.some((member) => member.needsRows) ? selectPieces(rows, place, tail) : null,
    count: members.some((member) => member.needsCount)
      ? squeeze([`select count(*)${parent ? '::text' : ''} from "${spec.model}" ${place.alias}`, where])
      : null,
    write(found, count, request) {
      const { slice, order } = askedOf(request)
      const more = found.length > slice.size
      const kept = more ? found.slice(0, slice.size) : found
      if (slice.backward) kept.reverse()
      const page: Page = { kept, more, slice, order, count, request }
      let json = ''
      for (const member of members) json += member.head + member.write(page)
      return `${json}}`
    },
  }
}

/** Tie to the parent, visibility, the field's own conditions, words: in this order, always all of them. */
function conditionsSql(
  statement: Parameters<typeof whereSql>[0],
  request: Request,
  of: { spec: PageSpec; parent: Place | null; place: Place; asked: Asked },
): string {
  const { spec, parent, place, asked } = of
  const { context } = request
  const ties = Object.entries(spec.tie ?? {}).map(
    ([child, own]) => `${place.alias}."${child}" = ${parent?.alias}."${own}"`,
  )
  const wheres = [visible(spec.model, context.viewer), spec.where(asked.args, context, {})]
  const conditions = wheres.map((where) => whereSql(statement, spec.model, where, place.alias))
  const words = spec.text ? wordsSql(statement, `${place.alias}."${spec.text.column}"`, asked.words) : []
  const all = [...ties, ...conditions.filter((sql) => sql !== 'true'), ...words]
  return ` where ${all.length ? all.join(' and ') : 'true'}`
}

interface Page {
  kept: Row[]
  more: boolean
  slice: Slice
  order: Order
  count: string | null
  request: Request
}

interface Member {
  head: string
  write: (page: Page) => string
  needsRows: boolean
  needsCount: boolean
}

type WriteCursor = (row: Row, order: Order) => string

function cursorColumns(rows: Rows, place: Place, askedOf: (request: Request) => Asked): () => WriteCursor {
  let indexes: number[] | null = null
  return () => {
    indexes ??= Array.from({ length: CURSOR_COLUMNS }, (_, at) =>
      rows.add([
        (_statement, request) => {
          const column = askedOf(request).order[at]
          return column ? `${place.alias}."${column.column}"${rows.inner ? '::text' : ''}` : 'null'
        },
      ]),
    )
    const at = indexes
    return (row, order) => {
      const values = order.map(({ time }, index) => {
        const text = row[at[index]!] ?? null
        return time && text !== null ? isoOf(text) : text
      })
      return `"${Buffer.from(JSON.stringify(values)).toString('base64url')}"`
    }
  }
}

interface At {
  rows: Rows
  place: Place
  cursors: () => WriteCursor
}

function pageMembers(planning: Planning, type: GraphQLObjectType, field: Selected, at: At): Member[] {
  return selected(type, setsOf(field), planning.fragments).map((member, index) => {
    const head = `${index === 0 ? '{' : ','}${JSON.stringify(member.key)}:`
    const name = member.name
    const needs = {
      needsRows: name !== 'totalCount' && name !== '__typename',
      needsCount: name === 'totalCount',
    }
    return { head, ...needs, write: memberWriter(planning, type, member, at) }
  })
}

function memberWriter(
  planning: Planning,
  type: GraphQLObjectType,
  member: Selected,
  at: At,
): (page: Page) => string {
  switch (member.name) {
    case '__typename':
      return () => JSON.stringify(type.name)
    case 'totalCount':
      return ({ count }) => String(count)
    case 'nodes':
      return listOf(nodeWriter(planning, type, member, at))
    case 'edges':
      return listOf(edgeWriter(planning, type, member, at))
    case 'pageInfo':
      return pageInfoWriter(planning, type, member, at)
    default:
      throw new NotFlat(member.name)
  }
}

function listOf(write: (row: Row, page: Page) => string): (page: Page) => string {
  return (page) => {
    let json = ''
    for (const row of page.kept) json += `${json === '' ? '' : ','}${write(row, page)}`
    return `[${json}]`
  }
}

function nodeWriter(planning: Planning, type: GraphQLObjectType, member: Selected, at: At) {
  const node = getNamedType(type.getFields()[member.name]!.type) as GraphQLObjectType
  mayRead(planning, node)
  const write: WriteRow = objectWriter(planning, node, [member], at)
  return (row: Row, page: Page) => write(row, page.request)
}

function edgeWriter(planning: Planning, type: GraphQLObjectType, member: Selected, at: At) {
  const edge = getNamedType(type.getFields().edges!.type) as GraphQLObjectType
  const parts = selected(edge, setsOf(member), planning.fragments).map((part, index) => {
    const head = `${index === 0 ? '{' : ','}${JSON.stringify(part.key)}:`
    if (part.name === '__typename') return { head, write: () => JSON.stringify(edge.name) }
    if (part.name === 'node') return { head, write: nodeWriter(planning, edge, part, at) }
    const cursor = at.cursors()
    return { head, write: (row: Row, page: Page) => cursor(row, page.order) }
  })
  return (row: Row, page: Page) => {
    let json = ''
    for (const { head, write } of parts) json += head + write(row, page)
    return `${json}}`
  }
}

function pageInfoWriter(planning: Planning, type: GraphQLObjectType, member: Selected, at: At) {
  const info = getNamedType(type.getFields().pageInfo!.type) as GraphQLObjectType
  const cursor = at.cursors()
  const of = (row: Row | undefined, order: Order) => (row ? cursor(row, order) : 'null')
  const WRITE: Record<string, (page: Page) => string> = {
    __typename: () => JSON.stringify(info.name),
    hasNextPage: ({ slice, more }) => String(slice.backward ? slice.from !== null : more),
    hasPreviousPage: ({ slice, more }) => String(slice.backward ? more : slice.from !== null),
    startCursor: ({ kept, order }) => of(kept[0], order),
    endCursor: ({ kept, order }) => of(kept.at(-1), order),
  }
  const parts = selected(info, setsOf(member), planning.fragments).map(({ key, name }, index) => {
    const write = WRITE[name]
    if (!write) throw new NotFlat(name)
    return { head: `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`, write }
  })
  return (page: Page) => {
    let json = ''
    for (const { head, write } of parts) json += head + write(page)
    return `${json}}`
  }
}
