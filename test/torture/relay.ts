/**
 * The outbound relay as it is on a bad day: refuses for now, hangs, drops the connection after it took the mail.
 * It never refuses for good: then a letter would rightly not arrive. What it accepted is kept by Message-ID.
 */
import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

export interface BadRelay {
  url: string
  /** Message-ID → what was accepted under it, each time. */
  accepted: Map<string, string[]>
  /** New letters since the last call, each Message-ID once. */
  fresh(): string[]
  /** From now on it only accepts. */
  behave(): void
  close(): Promise<void>
}

export async function startBadRelay(random: () => number): Promise<BadRelay> {
  const accepted = new Map<string, string[]>()
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
        if (luck < 0.05) return done(Object.assign(new Error('4.3.0 try later'), { responseCode: 451 }))
        const raw = Buffer.concat(chunks).toString()
        const id = /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1] ?? ''
        if (!accepted.has(id)) fresh.push(raw)
        accepted.set(id, [...(accepted.get(id) ?? []), raw])
        // Taken, but the sender never hears it: it must send again, under the same Message-ID.
        if (luck < 0.1) return void [...server.connections].find((each) => each.id === session.id)?.close()
        if (luck < 0.12) return void setTimeout(() => done(), 3_000)
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
    fresh: () => fresh.splice(0),
    behave() {
      good = true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const connection of server.connections) connection.close()
      }),
  }
}
