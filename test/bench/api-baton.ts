/** Baton's API as it runs in production: keys, limits, masks on. */
import { createServer } from 'node:http'
import pino from 'pino'
import { readConfig } from '../../src/config.ts'
import { createGraphql } from '../../src/graphql/server.ts'
import { newId } from '../../src/new-id.ts'
import { openDatabase } from '../../src/store/database.ts'
import { createReaderPool } from '../../src/understanding/pool.ts'

const config = readConfig({ ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' })
const db = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: null, connections: 10 })
const graphql = await createGraphql({
  config,
  db,
  log: pino({ level: 'warn' }),
  now: () => new Date(),
  newId,
  secret: 'a secret of the benchmark',
  reader: createReaderPool(),
  resolver: undefined,
  secondReader: null,
  wake: () => {},
})
const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  graphql.handle(request, response).catch((error) => response.writeHead(500).end(String(error)))
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
// So that `node --cpu-prof` writes what it has seen.
process.once('SIGINT', () => process.exit(0))
