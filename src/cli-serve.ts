/** `baton serve`: runs until it is told to stop, then finishes what is in hand. */
import { readConfig } from './config.ts'
import { PARTS, type Part, type Running, start } from './main.ts'

export async function serveCommand(args: string[]): Promise<number> {
  const parts = partsOf(args)
  const config = readConfig()
  const running = await start(config, { parts })
  process.stdout.write(welcome(running, parts))
  return new Promise((resolve) => {
    let stopping = false
    const stop = (signal: NodeJS.Signals) => {
      if (stopping) process.exit(1)
      stopping = true
      running.baton.log.info({ signal }, 'stopping: finishing what is in hand (once more to stop at once)')
      running.stop().then(
        () => resolve(0),
        (error) => {
          running.baton.log.error({ err: error }, 'did not stop cleanly')
          resolve(1)
        },
      )
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  }).then((code) => process.exit(code as number))
}

function partsOf(args: string[]): readonly Part[] {
  const only = args[0] === '--only' ? args[1] : args[0]?.startsWith('--only=') ? args[0].slice(7) : null
  if (only === null || only === undefined) {
    if (args.length) throw new Error(`serve takes --only ${PARTS.join(',')}, not ${args.join(' ')}`)
    return PARTS
  }
  const named = only.split(',').map((part) => part.trim())
  const wrong = named.find((part) => !PARTS.includes(part as Part))
  if (wrong !== undefined) throw new Error(`--only takes ${PARTS.join(', ')}, not "${wrong}"`)
  return named as Part[]
}

function welcome({ baton, http, smtp, newAdminKey }: Running, parts: readonly Part[]): string {
  const { config } = baton
  const base = `http://localhost:${http?.port}`
  const lines = [
    `Baton is ready (${parts.join(', ')}; ${config.databaseUrl ? 'Postgres' : `embedded database in ${config.dataDir}`}).`,
  ]
  if (smtp) lines.push(`  Mail in    ${config.smtp.host}:${smtp.port}   for deals@${config.mailDomain}`)
  if (http)
    lines.push(`  Mailbox    ${base}/mail`, `  GraphQL    ${base}/graphql`, `  Board      ${base}/board`)
  if (newAdminKey) lines.push(`  Admin key  ${newAdminKey}   (shown this once)`)
  if (smtp && http && config.seed === 'sample') {
    lines.push(
      '',
      'Mail a first deal (any SMTP client; this one is curl), then look at the mailbox:',
      '',
      firstDeal(config.smtp.host, smtp.port, config.mailDomain),
      '',
      '`npm run demo` in a second terminal plays the whole story.',
    )
  }
  return `${lines.join('\n')}\n`
}

function firstDeal(host: string, port: number, domain: string): string {
  return [
    `curl -sS --crlf smtp://${host}:${port} --mail-from dana.whitlock@harborsystems.example --mail-rcpt deals@${domain} -T - <<'MAIL'`,
    'From: Dana Whitlock <dana.whitlock@harborsystems.example>',
    `To: deals@${domain}`,
    'Subject: Deal: Bellweather Foods',
    '',
    'Hi, Bellweather Foods want to replace their spreadsheet approvals before the audit in spring, about 80k EUR,',
    'decision by end of February 2027. Contact is Maya Lindholm, COO, maya@bellweatherfoods.example, +44 20 7946 0812.',
    'Next step: discovery call on 3 December 2026. We keep the customer relationship.',
    'Dana',
    'MAIL',
  ].join('\n')
}
