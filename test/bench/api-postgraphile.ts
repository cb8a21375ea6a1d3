/** PostGraphile 5 on the same database, as its documentation sets it up for a schema it did not make. */
import './api-node22.ts'
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { makeV4Preset } from 'postgraphile/presets/v4'

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, makeV4Preset({ simpleCollections: 'omit' })],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? '',
      schemas: ['public'],
      poolConfig: { max: 10 },
    } as never),
  ],
  grafserv: { port: Number(process.env.PORT), graphqlPath: '/graphql', watch: false, graphiql: false },
  grafast: { explain: false },
})
const serv = instance.createServ(grafserv)
const server = createServer()
server.on('error', (error) => process.stderr.write(`${error}\n`))
await serv.addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
