/** A load generator that costs little: raw keep-alive sockets, one request in flight on each. */
import { connect } from 'node:net'

export interface Measured {
  requests: number
  perSecond: number
  p50: number
  p99: number
  errors: number
}

/** Sends `requests` in turn over `connections` sockets for `ms`; times are milliseconds. */
export async function load(
  port: number,
  requests: Buffer[],
  connections: number,
  ms: number,
): Promise<Measured> {
  const times: number[] = []
  let errors = 0
  let next = Math.floor(Math.random() * requests.length)
  const started = performance.now()
  const end = started + ms
  const one = async () => {
    const wire = await open(port)
    for (let at = performance.now(); at < end; ) {
      const got = await wire.ask(requests[next++ % requests.length]!)
      const now = performance.now()
      times.push(now - at)
      at = now
      if (!isGood(got)) errors++
    }
    wire.close()
  }
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { requests: times.length, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), errors }
}

/** One answer's body, for looking at it. */
export async function once(port: number, request: Buffer): Promise<string> {
  const wire = await open(port)
  const got = await wire.ask(request)
  wire.close()
  return got.toString('utf8', bodyAt(got))
}

const OK = Buffer.from('HTTP/1.1 200')
const bodyAt = (got: Buffer) => got.indexOf('\r\n\r\n') + 4
const isGood = (got: Buffer) =>
  got.subarray(0, 12).equals(OK) && got.toString('latin1', bodyAt(got), bodyAt(got) + 9) !== '{"errors"'

interface Wire {
  ask(request: Buffer): Promise<Buffer>
  close(): void
}

function open(port: number): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let done: (got: Buffer) => void = () => {}
    let fail: (error: Error) => void = reject
    let got: Buffer | null = null
    let whole = -1
    socket.on('data', (chunk) => {
      got = got ? Buffer.concat([got, chunk]) : chunk
      if (whole < 0) whole = wholeOf(got)
      if (whole < 0 || got.length < whole) return
      const answer = got
      got = null
      whole = -1
      done(answer)
    })
    socket.on('error', (error) => fail(error))
    socket.on('close', () => fail(new Error('closed')))
    socket.once('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((good, bad) => {
            done = good
            fail = bad
            socket.write(request)
          }),
        close() {
          fail = () => {}
          socket.destroy()
        },
      }),
    )
  })
}

/** Length of head and body together; -1 while the head is not all there. */
function wholeOf(got: Buffer): number {
  const at = bodyAt(got)
  if (at < 4) return -1
  const length = /content-length: (\d+)/i.exec(got.toString('latin1', 0, at))
  if (!length) throw new Error(`no content-length: ${got.toString('utf8', 0, 500)}`)
  return at + Number(length[1])
}

export function post(body: object, key: string | null): Buffer {
  const text = JSON.stringify(body)
  const head = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/json',
    ...(key ? [`authorization: Bearer ${key}`] : []),
    `content-length: ${Buffer.byteLength(text)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`)
}

export function get(path: string): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`)
}
