/** The data model as flat SQL needs it: columns with their types, relations with the columns that tie them. */
import { getDatamodel } from '../../generated/pothos-types.ts'

export interface Column {
  name: string
  /** Prisma's type name; `Enum` for enums. */
  type: 'String' | 'Int' | 'BigInt' | 'Boolean' | 'Float' | 'Decimal' | 'DateTime' | 'Json' | 'Bytes' | 'Enum'
  list: boolean
  required: boolean
}

export interface Relation {
  name: string
  model: string
  list: boolean
  required: boolean
  /** This model's column and the other model's column that are equal. */
  own: string
  other: string
}

export interface Table {
  name: string
  columns: Map<string, Column>
  relations: Map<string, Relation>
}

interface Field {
  name: string
  type: string
  kind: string
  isList: boolean
  isRequired: boolean
  relationName?: string
  relationFromFields?: string[]
}

export const TABLES = tables()

function tables(): Map<string, Table> {
  const { models } = (
    getDatamodel() as unknown as { datamodel: { models: Record<string, { fields: Field[] }> } }
  ).datamodel
  const found = new Map<string, Table>()
  for (const [name, { fields }] of Object.entries(models)) {
    const columns = fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum').map(columnOf)
    const relations = fields.filter(({ kind }) => kind === 'object').map((field) => relationOf(models, field))
    found.set(name, {
      name,
      columns: new Map(columns.map((column) => [column.name, column])),
      relations: new Map(relations.map((relation) => [relation.name, relation])),
    })
  }
  return found
}

function columnOf({ name, type, kind, isList, isRequired }: Field): Column {
  return {
    name,
    type: kind === 'enum' ? 'Enum' : (type as Column['type']),
    list: isList,
    required: isRequired,
  }
}

/** Every relation here leads to an `id`, from the side that holds the foreign key. */
function relationOf(models: Record<string, { fields: Field[] }>, field: Field): Relation {
  const { name, type, isList, isRequired, relationName, relationFromFields } = field
  const of = { name, model: type, list: isList, required: isRequired }
  if (relationFromFields?.[0]) return { ...of, own: relationFromFields[0], other: 'id' }
  const back = models[type]!.fields.find(
    (each) => each.relationName === relationName && each.relationFromFields?.[0],
  )
  if (!back) throw new Error(`The relation ${name} has no other side`)
  return { ...of, own: 'id', other: back.relationFromFields![0]! }
}

export function tableOf(model: string): Table {
  const table = TABLES.get(model)
  if (!table) throw new Error(`There is no model ${model}`)
  return table
}
