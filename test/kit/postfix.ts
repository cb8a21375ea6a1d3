/**
 * A real Postfix for tests and benchmarks, where it is installed: an instance of its own in a temporary folder, on a
 * free port, with the settings that it is given.
 */
import { execFile, spawn } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** null where Postfix is not installed or we are not root, which it wants to be started by. */
export async function startPostfix(
  settings: string,
): Promise<{ port: number; stop: () => Promise<void> } | null> {
  if (process.getuid?.() !== 0) return null
  const installed = await run('postconf', ['-h', 'mail_version']).catch(() => null)
  if (!installed) return null
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'baton-postfix-'))
  await chmod(folder, 0o755)
  await configure(folder, port, settings)
  await command(folder, 'start')
  return {
    port,
    async stop() {
      await command(folder, 'stop')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Its daemons would hold the pipes of an output that we read. */
function command(folder: string, what: 'start' | 'stop'): Promise<void> {
  const child = spawn('postfix', ['-c', join(folder, 'etc'), what], { stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`postfix ${what} ended with ${code}`)),
    )
  })
}

async function configure(folder: string, port: number, settings: string): Promise<void> {
  const { stdout } = await run('id', ['-u', 'postfix'])
  for (const name of ['etc', 'queue', 'data']) await mkdir(join(folder, name))
  await chown(join(folder, 'data'), Number(stdout), 0)
  await writeFile(
    join(folder, 'etc', 'main.cf'),
    [
      'compatibility_level = 3.6',
      `queue_directory = ${folder}/queue`,
      `data_directory = ${folder}/data`,
      'myhostname = mx.example',
      'mydestination =',
      'alias_maps =',
      'local_recipient_maps =',
      'inet_interfaces = 127.0.0.1',
      'smtpd_client_connection_count_limit = 0',
      settings,
      '',
    ].join('\n'),
  )
  await writeFile(join(folder, 'etc', 'master.cf'), master(port))
}

/** master(5): service, type, private, unprivileged, chroot, wake-up, most processes, command. */
function master(port: number): string {
  const services = [
    [`127.0.0.1:${port}`, 'inet', 'n', '-', 'n', '-', '100', 'smtpd'],
    ['cleanup', 'unix', 'n', '-', 'n', '-', '0', 'cleanup'],
    ['qmgr', 'unix', 'n', '-', 'n', '300', '1', 'qmgr'],
    ['rewrite', 'unix', '-', '-', 'n', '-', '-', 'trivial-rewrite'],
    ['bounce', 'unix', '-', '-', 'n', '-', '0', 'bounce'],
    ['defer', 'unix', '-', '-', 'n', '-', '0', 'bounce'],
    ['anvil', 'unix', '-', '-', 'n', '-', '1', 'anvil'],
    ['error', 'unix', '-', '-', 'n', '-', '-', 'error'],
    ['retry', 'unix', '-', '-', 'n', '-', '-', 'error'],
    ['relay', 'unix', '-', '-', 'n', '-', '-', 'smtp'],
    ['lmtp', 'unix', '-', '-', 'n', '-', '-', 'lmtp'],
    ['verify', 'unix', '-', '-', 'n', '-', '1', 'verify'],
    ['trace', 'unix', '-', '-', 'n', '-', '0', 'bounce'],
    ['flush', 'unix', 'n', '-', 'n', '1000?', '0', 'flush'],
    ['proxymap', 'unix', '-', '-', 'n', '-', '-', 'proxymap'],
    ['proxywrite', 'unix', '-', '-', 'n', '-', '1', 'proxymap'],
  ]
  return services.map((service) => `${service.join('\t')}\n`).join('')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
