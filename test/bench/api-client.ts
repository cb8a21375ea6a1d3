/** A load generator that costs little: raw keep-alive sockets, one request in flight on each. */
import { connect, type Socket } from 'node:net'

export interface Measured {
  perSecond: number
  p50: number
  p99: number
  errors: number
}

/** Sends `requests` in turn over `connections` sockets for `ms`; times are milliseconds. */
export async function load(port: number, requests: Buffer[], connections: number, ms: number): Promise<Measured> {
  const times: number[] = []
  let errors = 0
  let next = Math.floor(Math.random() * requests.length)
  const end = performance.now() + ms
  const one = async () => {
    const socket = await open(port)
    while (performance.now() < end) {
      const started = performance.now()
      const good = await exchange(socket, requests[next++ % requests.length]!)
      times.push(performance.now() - started)
      if (!good) errors++
    }
    socket.destroy()
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), errors }
}

/** One answer's body, for looking at it. */
export async function once(port: number, request: Buffer): Promise<string> {
  const socket = await open(port)
  const { body } = await answer(socket, request)
  socket.destroy()
  return body
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}

async function exchange(socket: Socket, request: Buffer): Promise<boolean> {
  const { head, body } = await answer(socket, request)
  return head.startsWith('HTTP/1.1 200') && !body.startsWith('{"errors"')
}

function answer(socket: Socket, request: Buffer): Promise<{ head: string; body: string }> {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0)
    let whole = -1
    let bodyAt = 0
    const heard = (chunk: Buffer) => {
      got = got.length ? Buffer.concat([got, chunk]) : chunk
      if (whole < 0) {
        bodyAt = got.indexOf('\r\n\r\n') + 4
        if (bodyAt < 4) return
        const length = /content-length: (\d+)/i.exec(got.toString('latin1', 0, bodyAt))
        if (!length) return reject(new Error(`no content-length: ${got.toString('utf8', 0, 500)}`))
        whole = bodyAt + Number(length[1])
      }
      if (got.length < whole) return
      socket.off('data', heard)
      resolve({ head: got.toString('latin1', 0, 15), body: got.toString('utf8', bodyAt, whole) })
    }
    socket.on('data', heard)
    socket.once('close', () => reject(new Error('closed')))
    socket.write(request)
  })
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
