/** Publishing a motion: validated, said in words, immutable from then on. */

import type { MotionDefinition } from '../../motion/definition.ts'
import { describeChange } from '../../motion/describe-change.ts'
import { type Problem, validateMotion } from '../../motion/validate-motion.ts'
import { knownPeople } from '../../store/known-people.ts'
import { currentMotion, publishVersion } from '../../store/motions.ts'
import { builder } from '../builder.ts'
import { staleness, verb } from '../mutation.ts'
import { visible } from '../visible.ts'

interface Published {
  id: string | null
  number: number | null
  dryRun: boolean
  changes: string[]
}
const MotionPublished = builder.objectRef<Published>('MotionPublished')
builder.objectType(MotionPublished, {
  description: 'The motion is valid; unless it was a dry run, it is published.',
  authScopes: { staff: true },
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'true: nothing was published.' }),
    changes: t.exposeStringList('changes', {
      description: 'What changes against the version before, in words; one entry per setting.',
    }),
    number: t.exposeInt('number', { nullable: true, description: 'Number of the new version.' }),
    motionVersion: t.prismaField({
      type: 'MotionVersion',
      nullable: true,
      description: 'The new version.',
      resolve: (query, { id }, _args, { baton, viewer }) =>
        id === null
          ? null
          : baton.db.prisma.motionVersion.findFirst({
              ...query,
              where: { id, AND: [visible('MotionVersion', viewer)] },
            }),
    }),
  }),
})

verb('publishMotion', {
  description:
    'Publishes the next version of a motion, or says what it would change. Deals keep the version they entered under.',
  who: { admin: true },
  success: MotionPublished,
  refusals: ['NOTHING_TO_DO'],
  revised: 'the motion (its newest version’s number)',
  fields: (t) => ({
    definition: t.field({
      type: 'JSON',
      required: true,
      description: 'The rules (shape: src/motion/definition.ts).',
    }),
    note: t.string({ description: 'Why.' }),
    dryRun: t.boolean({
      defaultValue: false,
      description: 'true: say in words what changes and publish nothing.',
    }),
  }),
  run: async ({ definition, note, dryRun, ifRevision }, { baton, viewer }, { tx }) => {
    const [problem] = validateMotion(definition, await knownPeople(tx))
    if (problem) return { code: 'INVALID', field: fieldOf(problem), why: problem.what }
    const motion = definition as MotionDefinition
    // Whoever publishes at the same moment waits here.
    await tx.query('select 1 from "Motion" where key = $1 for update', [motion.key])
    const before = await currentMotion(tx, { key: motion.key })
    const stale = staleness(ifRevision, before?.number ?? 0)
    if (stale) return stale
    const changes = describeChange(before?.definition ?? null, motion)
    if (before && changes.length === 0)
      return { code: 'NOTHING_TO_DO', why: 'the newest version says the same' }
    if (dryRun) return { id: null, number: null, dryRun: true, changes }
    const { number, versionId } = await publishVersion(tx, {
      motionId: before?.motionId ?? baton.newId(),
      versionId: baton.newId(),
      definition: motion,
      note: note ?? '',
      by: viewer.personId ? `person:${viewer.personId}` : `key:${viewer.keyId}`,
      at: baton.now(),
    })
    return { id: versionId, number, dryRun: false, changes }
  },
})

/** The whole is called "the motion" where a part would have its path. */
const fieldOf = ({ where }: Problem) => (/\s/.test(where) ? 'definition' : `definition.${where}`)
