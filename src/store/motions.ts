/** Motions and their immutable versions. A version never changes, so one that was read is kept. */
import type { MotionDefinition } from '../motion/definition.ts'
import { jsonParam, type Sql } from './database.ts'

export interface MotionVersionRow {
  id: string
  motionId: string
  number: number
  definition: MotionDefinition
}

const versions = new Map<string, MotionVersionRow>()

/** The version that a deal entered under; throws when it does not exist (a foreign key forbids that). */
export async function motionVersion(db: Sql, versionId: string): Promise<MotionVersionRow> {
  const known = versions.get(versionId)
  if (known) return known
  const [row] = await db.query<MotionVersionRow>(
    'select id, "motionId", number, definition from "MotionVersion" where id = $1::uuid',
    [versionId],
  )
  if (!row) throw new Error(`Motion version ${versionId} does not exist`)
  versions.set(versionId, row)
  return row
}

/** The newest version of the motion with this key, or with this registration address; null when there is none. */
export async function currentMotion(
  db: Sql,
  which: { key: string } | { addressLocal: string },
): Promise<MotionVersionRow | null> {
  const [column, value] = 'key' in which ? ['key', which.key] : ['addressLocal', which.addressLocal]
  const [row] = await db.query<{ id: string }>(
    `select v.id from "MotionVersion" v join "Motion" m on m.id = v."motionId"
     where m."${column}" = $1 order by v.number desc limit 1`,
    [value],
  )
  return row ? motionVersion(db, row.id) : null
}

/** Local parts of all registration addresses, and the key of the motion behind each. */
export async function registrationAddresses(db: Sql): Promise<{ addressLocal: string; key: string }[]> {
  return db.query('select "addressLocal", key from "Motion" order by "createdAt"')
}

/** Publishes the next version; the definition must have been validated. Returns its number. */
export async function publishVersion(
  db: Sql,
  publish: {
    motionId: string
    versionId: string
    definition: MotionDefinition
    note: string
    by: string
    at: Date
  },
): Promise<{ number: number; versionId: string }> {
  const { definition, motionId, versionId, note, by, at } = publish
  const [motion] = await db.query<{ id: string }>(
    `insert into "Motion" (id, key, name, "addressLocal") values ($1::uuid, $2, $3, $4)
     on conflict (key) do update set name = excluded.name, "addressLocal" = excluded."addressLocal" returning id`,
    [motionId, definition.key, definition.name, definition.address],
  )
  const [version] = await db.query<{ number: number }>(
    `insert into "MotionVersion" (id, "motionId", number, definition, note, "publishedAt", "publishedBy")
     select $1::uuid, $2::uuid, coalesce(max(number), 0) + 1, $3::jsonb, $4, $5, $6
     from "MotionVersion" where "motionId" = $2::uuid returning number`,
    [versionId, motion?.id, jsonParam(definition), note, at, by],
  )
  return { number: version?.number ?? 1, versionId }
}
