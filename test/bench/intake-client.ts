/**
 * The client of the intake benchmark, the same for every server: each connection pipelines one mail at a time as
 * Postfix does (RFC 2920), and counts a mail when its 250 is there.
 */
import { connect, type Socket } from 'node:net'
import type { BenchMail } from './intake-mails.ts'

export interface MailClient {
  /** Resolves with the 250 of the data; one mail at a time. */
  send(mail: BenchMail): Promise<void>
  quit(): void
}

/** Hands all mails in over `width` connections; resolves when each has its 250. */
export async function handIn(port: number, batch: BenchMail[], width: number): Promise<void> {
  const queue = [...batch]
  const connection = async () => {
    const client = await openClient(port)
    for (let mail = queue.shift(); mail; mail = queue.shift()) await client.send(mail)
    client.quit()
  }
  await Promise.all(Array.from({ length: width }, connection))
}

export async function openClient(port: number): Promise<MailClient> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const replies = expectReplies(socket)
  await replies(['220'])
  socket.write('EHLO bench.example\r\n')
  await replies(['250'])
  return {
    async send(mail) {
      socket.write(`MAIL FROM:<${mail.from}>\r\nRCPT TO:<deals@intake.vendor.example>\r\nDATA\r\n`)
      await replies(['250', '250', '354'])
      socket.write(mail.wire)
      await replies(['250'])
    },
    quit: () => void socket.end('QUIT\r\n'),
  }
}

/** A function that waits for the last lines of replies with these codes; any other code rejects. */
function expectReplies(socket: Socket): (codes: string[]) => Promise<void> {
  let heardSoFar = ''
  let waiting: { codes: string[]; resolve: () => void; reject: (error: Error) => void } | null = null
  const fail = (error: Error) => {
    waiting?.reject(error)
    waiting = null
  }
  const hear = (line: string) => {
    if (line[3] === '-' || !waiting) return
    if (line.slice(0, 3) !== waiting.codes.shift()) return fail(new Error(`unexpected: ${line}`))
    if (waiting.codes.length > 0) return
    const { resolve } = waiting
    waiting = null
    resolve()
  }
  socket.on('data', (chunk) => {
    heardSoFar += chunk.toString('latin1')
    for (let end = heardSoFar.indexOf('\n'); end >= 0; end = heardSoFar.indexOf('\n')) {
      const line = heardSoFar.slice(0, end)
      heardSoFar = heardSoFar.slice(end + 1)
      hear(line)
    }
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  return (codes) =>
    new Promise((resolve, reject) => {
      waiting = { codes, resolve, reject }
    })
}
