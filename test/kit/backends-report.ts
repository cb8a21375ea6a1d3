/** Runs once around all tests: makes the databases that they copy, and says at the end, loudly, what was not exercised. */
import { hasPostgres, hasRedis, makeTemplates, POSTGRES_URL, REDIS_URL } from './backends.ts'

export default async function setup() {
  try {
    return await prepare()
  } catch (error) {
    // Vitest fails over the stack of an error in here, and shows that failure instead of this one.
    console.error(`\n!!! ${(error as Error).message}\n`)
    throw error
  }
}

async function prepare() {
  const missing = [
    ...(hasPostgres ? [] : [{ name: 'postgres', url: POSTGRES_URL }]),
    ...(hasRedis ? [] : [{ name: 'redis', url: REDIS_URL }]),
  ]
  const required = (process.env.REQUIRE_BACKENDS ?? '').split(',').filter(Boolean)
  const lacking = missing.filter(({ name }) => required.includes(name))
  if (lacking.length) {
    throw new Error(
      `REQUIRE_BACKENDS: cannot reach ${lacking.map(({ name, url }) => `${name} at ${url}`).join(', ')}`,
    )
  }
  const removeTemplates = await makeTemplates()
  return async () => {
    await removeTemplates()
    for (const { name, url } of missing) {
      console.warn(`\n!!! NOT EXERCISED: ${name} (cannot be reached at ${url}). Its tests did not run.\n`)
    }
    if (!process.env.PUBLIC_MAILS)
      console.log('Not run: mails of other projects (PUBLIC_MAILS names their folder).')
  }
}
