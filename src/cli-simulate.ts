/** `baton simulate`: fills the configured database with years of invented history, for demos and for trying the board. */
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { PARAMETERS, simulate, simulateInBulk } from './insight/simulate.ts'
import { openDatabase } from './store/database.ts'

const USAGE = 'Usage: baton simulate [--deals 2000] [--years 3] [--seed 1] [--partners 60] [--bulk] [--add]\n'

/**
 * Exit code 2 on arguments that mean nothing, 1 on a database that has deals: what is invented stays among them for good,
 * so that `--add` has to say it is meant. `--bulk` (Postgres only) is fast and leaves out what replaying needs.
 */
export async function simulateCommand(args: string[]): Promise<number> {
  const wanted = argumentsOf(args)
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}`)
    return 2
  }
  const { bulk, years, add, ...numbers } = wanted
  const config = readConfig()
  const until = new Date()
  const from = new Date(until.getTime() - years * 365 * 86_400_000)
  const changes = {
    ...numbers,
    from: from.toISOString(),
    until: until.toISOString(),
    regimes: regimesFrom(from, until),
  }
  const db = await openDatabase({ ...config, connections: 4 })
  try {
    if (bulk && !config.databaseUrl) throw new Error('--bulk copies into Postgres: set DATABASE_URL')
    const [there] = await db.query<{ deals: number }>('select count(*)::int as deals from "Deal"')
    if (there!.deals > 0 && !add) {
      process.stderr.write(
        `This database holds ${there!.deals} deals, and invented ones could not be told from them. Set DATA_DIR or DATABASE_URL to an empty one, or add --add (not twice).\n`,
      )
      return 1
    }
    const heard = (deals: number) => process.stderr.write(`\r${deals} deals`)
    const made =
      bulk && config.databaseUrl
        ? await simulateInBulk(db, config.databaseUrl, changes, heard)
        : await simulate(db, changes)
    const { partners, aes } = made.company
    process.stdout.write(
      `${made.deals} deals of ${partners.length} partners, ${aes.length} AEs, seed ${numbers.seed}\n`,
    )
  } finally {
    await db.close()
  }
  return 0
}

/** The second version of the motion takes over for the last third, so that there is an effect to look at. */
function regimesFrom(from: Date, until: Date) {
  const change = new Date(until.getTime() - (until.getTime() - from.getTime()) / 3)
  const [first, second] = PARAMETERS.regimes
  return [
    { ...first!, from: new Date(from.getTime() - 86_400_000).toISOString() },
    { ...second!, from: change.toISOString() },
  ]
}

/** The arguments, or what is wrong with them. */
function argumentsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        deals: { type: 'string', default: '2000' },
        years: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        partners: { type: 'string', default: '60' },
        bulk: { type: 'boolean', default: false },
        add: { type: 'boolean', default: false },
      },
    })
    const [deals, years, seed, partners] = [values.deals, values.years, values.seed, values.partners].map(
      Number,
    )
    for (const [name, value] of Object.entries({ deals, years, partners }))
      if (!(value! > 0)) return `--${name} must be a number above 0`
    if (!Number.isInteger(seed)) return '--seed must be a whole number'
    return {
      deals: deals!,
      years: years!,
      seed: seed!,
      partners: partners!,
      bulk: values.bulk,
      add: values.add,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
