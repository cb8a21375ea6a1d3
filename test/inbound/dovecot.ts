/** A real IMAP server for tests, where Debian's dovecot is installed: in a folder of its own, on a free port. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { ImapFlow } from 'imapflow'

export const DOVECOT =
  ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path)) ?? null

export interface MailServer {
  url: string
  /** A client of the mailbox's owner, to put mails in and look at them. */
  open(): Promise<ImapFlow>
  stop(): Promise<void>
  start(): Promise<void>
  /** The newest message of this mailbox can no longer be given out: asked for, the server hangs up. */
  spoilNewest(mailbox: string): void
  remove(): Promise<void>
}

export async function startDovecot(): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-imap-'))
  const port = await freePort()
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port))
  mkdirSync(join(folder, 'mail'))
  chmodSync(folder, 0o755)
  const { uid, gid } = mailOwner()
  chownSync(join(folder, 'mail'), uid, gid)
  let process: ChildProcess | null = null
  const server: MailServer = {
    url: `imap://ana:secret@127.0.0.1:${port}`,
    async start() {
      process = spawn(DOVECOT ?? 'dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], { stdio: 'ignore' })
      await until(() => canLogIn(port))
    },
    async stop() {
      const gone = new Promise((resolve) => process?.once('exit', resolve))
      process?.kill('SIGTERM')
      if (process) await gone
      process = null
    },
    open: () => logIn(port),
    spoilNewest(mailbox) {
      const of = (part: string) => {
        const at = join(folder, 'mail', 'ana', `.${mailbox}`, part)
        return readdirSync(at).map((name) => join(at, name))
      }
      const [newest] = [...of('new'), ...of('cur')].sort((a, b) => (basename(a) < basename(b) ? 1 : -1))
      if (newest) chmodSync(newest, 0)
    },
    async remove() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  try {
    await server.start()
  } catch (error) {
    await server.remove()
    throw error
  }
  return server
}

/** Dovecot refuses to let root own a mailbox. */
function mailOwner(): { uid: number; gid: number } {
  const { uid, gid } = userInfo()
  if (uid !== 0) return { uid, gid }
  const of = (flag: string) => Number(execFileSync('id', [flag, 'nobody']).toString())
  return { uid: of('-u'), gid: of('-g') }
}

function configuration(folder: string, port: number): string {
  const { uid, gid } = mailOwner()
  const { username, uid: me } = userInfo()
  const group = execFileSync('id', ['-gn']).toString().trim()
  // Run by root it takes the users of its package, run by anybody else it can only be that one.
  const users =
    me === 0
      ? 'default_login_user = dovenull\ndefault_internal_user = dovecot'
      : `default_login_user = ${username}\ndefault_internal_user = ${username}\ndefault_internal_group = ${group}`
  return `
${users}
protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`
}

async function logIn(port: number): Promise<ImapFlow> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    auth: { user: 'ana', pass: 'secret' },
    logger: false,
  })
  client.on('error', () => {})
  await client.connect()
  return client
}

async function canLogIn(port: number): Promise<boolean> {
  try {
    await (await logIn(port)).logout()
    return true
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** Looks again and again until it is so; fails after ten seconds. */
export async function until(so: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`it did not come about within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
