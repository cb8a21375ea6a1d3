/**
 * smtp-server with what it lacks: refusals that say their own enhanced code (RFC 3463), and quoted local parts in MAIL
 * and RCPT (RFC 5321 §4.1.2), which it cuts at the first blank. They are rare and real: `"john doe"@partner.example`.
 */
import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'

export class Server extends SMTPServer {
  /** As the library's, with connections that know quotes. */
  override connect(socket: Socket, options?: ConstructorParameters<typeof SMTPConnection>[2]): void {
    const connection = new Connection(this, socket, options)
    this.connections.add(connection)
    connection.on('error', (error) => this._onError(error))
    connection.on('connect', (data) => this._onClientConnect(data))
    connection.init()
  }
}

class Connection extends SMTPConnection {
  /** A refusal that names its enhanced code is sent as it is: the library knows one for each reply code. */
  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    super.send(code, data, /^[45]\.\d\.\d /.test(String(data)) ? false : context)
  }

  /** The library reads the command with a plain word in the place of the quoted one, and all its checks hold. */
  override _parseAddressCommand(name: string, command: Buffer | string) {
    const [, before = '', local, after = ''] = QUOTED.exec(command.toString()) ?? []
    if (local === undefined) return super._parseAddressCommand(name, command)
    const word = 'q'.repeat(local.length)
    const parsed = super._parseAddressCommand(name, before + word + after)
    if (!parsed || local.length > MOST_LOCAL) return false
    return { ...parsed, address: fewestQuotes(local) + parsed.address.slice(word.length) }
  }
}

/** RFC 5321 §4.5.3.1.1. */
const MOST_LOCAL = 64

/**
 * Command, bracket and source route; a Quoted-string (qtextSMTP and pairs; beyond ASCII as RFC 6531 §3.3 adds) without
 * what is invisible; the rest.
 */
const QUOTED =
  /^([a-z ]+:\s*<(?:@[^\s:@"]+(?:,@[^\s:@"]+)*:)?)("(?:[^"\\\p{Cc}\u200b\u2060\ufeff]|\\[ -~])*")(@.*)$/iu

const DOT_STRING = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/** Quotes and backslashes that nothing needs say nothing (§4.1.2): `"jo\hn"` is `john`. */
function fewestQuotes(local: string): string {
  const said = local.slice(1, -1).replace(/\\(.)/g, '$1')
  return DOT_STRING.test(said) ? said : `"${said.replace(/["\\]/g, '\\$&')}"`
}
