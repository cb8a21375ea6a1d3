/** `baton motion publish FILE.yaml [--dry-run]` and `baton motion show KEY`: a motion as a file that can be reviewed. */
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { parse, stringify } from 'yaml'
import { readConfig } from './config.ts'
import { buildBaton } from './main.ts'
import { defaultMotion } from './motion/definition.ts'
import { publishMotion } from './publish-motion.ts'
import { currentMotion, registrationAddresses } from './store/motions.ts'
import { seed } from './store/seed.ts'
import type { Baton } from './world.ts'

const USAGE = 'baton motion publish FILE.yaml [--dry-run] [--note TEXT], or baton motion show [KEY]'

export async function motionCommand(args: string[]): Promise<number> {
  const [what, name, ...rest] = args
  if (what !== 'publish' && what !== 'show') throw new Error(USAGE)
  if (what === 'publish' && !name) throw new Error(`Name the file: ${USAGE}`)
  const definition = what === 'publish' ? read(name ?? '') : null
  const { baton, close } = await buildBaton(readConfig())
  try {
    await seed(baton)
    return await (what === 'show' ? show(baton, name) : publish(baton, definition, rest))
  } finally {
    await close()
  }
}

function read(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${file} cannot be read as YAML: ${(error as Error).message}`)
  }
}

async function show(baton: Baton, key: string | undefined): Promise<number> {
  process.stdout.write(await motionAsYaml(baton, key))
  return 0
}

/** The motion of this key, or the first one; where there is none yet, the one to start from. */
export async function motionAsYaml(
  { db, config }: Pick<Baton, 'db' | 'config'>,
  key: string | undefined,
): Promise<string> {
  const motions = await registrationAddresses(db)
  const found = await currentMotion(db, { key: key ?? motions[0]?.key ?? '' })
  if (found) return yaml(`Version ${found.number}`, found.definition)
  if (motions.length > 0)
    throw new Error(`There is no motion "${key}". There are: ${motions.map((each) => each.key).join(', ')}`)
  const domain = config.vendor.domains.at(-1)
  return yaml(
    'Not published yet: the standard motion, to start from. Put in the addresses of your own people.',
    defaultMotion({ intakeOwner: `intake.owner@${domain}`, sellers: [`account.executive@${domain}`] }),
  )
}

function yaml(comment: string, definition: unknown): string {
  return `# ${comment}\n${stringify(inOrder(definition, defaultMotion({ intakeOwner: '' })))}`
}

/** The database keeps no order of keys; a file that people review has one: the default motion's. */
function inOrder(value: unknown, like: unknown): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => inOrder(each, Array.isArray(like) ? (like[index] ?? like[0]) : null))
  if (typeof value !== 'object' || value === null) return value
  const order = Object.keys(like && typeof like === 'object' ? like : {})
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(value).sort(([a], [b]) => place(a) - place(b))
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, inOrder(inner, (like as Record<string, unknown>)?.[key])]),
  )
}

async function publish(baton: Baton, definition: unknown, rest: string[]): Promise<number> {
  const note = rest.includes('--note') ? (rest[rest.indexOf('--note') + 1] ?? '') : ''
  const dryRun = rest.includes('--dry-run')
  const result = await publishMotion(baton, { definition, note, by: userInfo().username, dryRun })
  if ('problems' in result) {
    for (const { where, what } of result.problems) process.stderr.write(`${where}: ${what}\n`)
    return 1
  }
  for (const change of result.changes) process.stdout.write(`- ${change}\n`)
  process.stdout.write(
    result.published
      ? `Published as version ${result.published.number}. Deals that are under way keep theirs.\n`
      : result.changes.length
        ? 'A dry run: nothing was published.\n'
        : 'This is what is in force; nothing to publish.\n',
  )
  return 0
}
