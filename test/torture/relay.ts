/**
 * The outbound relay as it is on a bad day: refuses for now or for good, hangs for a while or for ever, drops the
 * connection before or after it took the mail. What it accepted is kept by Message-ID.
 */
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

export interface BadRelay {
  url: string
  /** Message-ID → what was accepted under it, each time. */
  accepted: Map<string, string[]>
  /** Message-IDs that it refused for good at least once. */
  refused: Set<string>
  /** New letters since the last call, each Message-ID once. */
  fresh(): string[]
  /** From now on it only accepts. */
  behave(): void
  close(): Promise<void>
}

export async function startBadRelay(random: () => number): Promise<BadRelay> {
  const accepted = new Map<string, string[]>()
  const refused = new Set<string>()
  const fresh: string[] = []
  let good = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_address, _session, done) {
      if (!good && random() < 0.05)
        return done(Object.assign(new Error('4.7.1 greylisted'), { responseCode: 451 }))
      done()
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const luck = good ? 1 : random()
        const hangUp = () => [...server.connections].find((each) => each.id === session.id)?.close()
        if (luck < 0.05) return done(Object.assign(new Error('4.3.0 try later'), { responseCode: 451 }))
        if (luck < 0.07) return hangUp()
        const raw = Buffer.concat(chunks).toString()
        const id = /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1] ?? ''
        if (luck < 0.1) {
          refused.add(id)
          return done(Object.assign(new Error('5.7.1 not wanted here'), { responseCode: 554 }))
        }
        if (!accepted.has(id)) fresh.push(raw)
        accepted.set(id, [...(accepted.get(id) ?? []), raw])
        // Taken, but the sender never hears it: it must send again, under the same Message-ID.
        if (luck < 0.13) return hangUp()
        if (luck < 0.135) return
        if (luck < 0.15) return void setTimeout(() => done(), 3_000)
        done()
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    refused,
    fresh: () => fresh.splice(0),
    behave() {
      good = true
      // Those that hang are not kept waiting.
      for (const connection of server.connections) connection.close()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const connection of server.connections) connection.close()
      }),
  }
}
