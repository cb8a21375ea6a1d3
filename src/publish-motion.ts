/** Publishing a version of a motion: validate, say in words what changes, and (unless it is a dry run) publish. */
import { describeChange, type MotionDefinition, type Problem, validateMotion } from './motion/definition.ts'
import { currentMotion, publishVersion } from './store/motions.ts'
import { knownPeople } from './store/people.ts'
import type { Baton } from './world.ts'

export type Publication =
  | { problems: Problem[] }
  | { changes: string[]; published: { versionId: string; number: number } | null }

/**
 * `definition` may come from a file: its shape is checked first. Deals keep the version that they entered under.
 * Nothing is published when nothing changes.
 */
export async function publishMotion(
  baton: Baton,
  publish: { definition: unknown; note: string; by: string; dryRun: boolean },
): Promise<Publication> {
  const problems = validateMotion(publish.definition, await knownPeople(baton.db))
  if (problems.length > 0) return { problems }
  const definition = publish.definition as MotionDefinition
  return baton.db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7241044)')
    const taken = await currentMotion(tx, { addressLocal: definition.address })
    if (taken && taken.definition.key !== definition.key) {
      const what = `${definition.address}@ belongs to the motion ${taken.definition.key}. Choose another address.`
      return { problems: [{ where: 'address', what }] }
    }
    const before = await currentMotion(tx, { key: definition.key })
    const changes = describeChange(before?.definition ?? null, definition)
    if (publish.dryRun || changes.length === 0) return { changes, published: null }
    const published = await publishVersion(tx, {
      motionId: baton.newId(),
      versionId: baton.newId(),
      definition,
      note: publish.note,
      by: publish.by,
      at: baton.now(),
    })
    return { changes, published }
  })
}
