/**
 * How much one network address may do at once and per minute. Held in memory, per process: it protects this
 * process. What protects people from storms of mail counts rows instead (limits.ts).
 */
import { BlockList, isIPv4, isIPv6 } from 'node:net'

export interface RateLimits {
  /** Open connections of one address. */
  connectionsAtOnce: number
  connectionsPerMinute: number
  mailsPerMinute: number
  /** This machine's own MTA may send as fast as it can. */
  exemptLoopback: boolean
}

interface Visitor {
  open: number
  minute: number
  connections: number
  mails: number
}

/** Addresses remembered at most; beyond it those without an open connection are forgotten. */
const MAX_VISITORS = 50_000

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Is this address the machine's own? `::ffff:127.0.0.1` counts; an empty one (unix socket) does too. */
export function isLoopback(address: string): boolean {
  if (address === '') return true
  if (isIPv4(address)) return address.startsWith('127.')
  return isIPv6(address) && loopback.check(address, 'ipv6')
}

export class Rates {
  readonly #limits: RateLimits
  readonly #now: () => Date
  readonly #visitors = new Map<string, Visitor>()

  constructor(limits: RateLimits, now: () => Date) {
    this.#limits = limits
    this.#now = now
  }

  /** False: refuse the connection. True: `left` must be called when it ends. */
  came(address: string): boolean {
    if (this.#exempt(address)) return true
    const visitor = this.#visitor(address)
    visitor.connections++
    if (visitor.open >= this.#limits.connectionsAtOnce) return false
    if (visitor.connections > this.#limits.connectionsPerMinute) return false
    visitor.open++
    return true
  }

  left(address: string): void {
    const visitor = this.#visitors.get(network(address))
    if (visitor && visitor.open > 0) visitor.open--
  }

  /** Counts one mail; false: not now. */
  mail(address: string): boolean {
    if (this.#exempt(address)) return true
    const visitor = this.#visitor(address)
    visitor.mails++
    return visitor.mails <= this.#limits.mailsPerMinute
  }

  #exempt(address: string): boolean {
    return this.#limits.exemptLoopback && isLoopback(address)
  }

  #visitor(address: string): Visitor {
    const minute = Math.floor(this.#now().getTime() / 60_000)
    const key = network(address)
    let visitor = this.#visitors.get(key)
    if (!visitor) {
      if (this.#visitors.size >= MAX_VISITORS) this.#forget()
      visitor = { open: 0, minute, connections: 0, mails: 0 }
      this.#visitors.set(key, visitor)
    }
    if (visitor.minute !== minute) Object.assign(visitor, { minute, connections: 0, mails: 0 })
    return visitor
  }

  #forget(): void {
    for (const [key, visitor] of this.#visitors) if (visitor.open === 0) this.#visitors.delete(key)
  }
}

/** One customer of a provider owns a whole /64 of IPv6: it counts as one. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = (tail ?? '').split(':').filter(Boolean)
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
