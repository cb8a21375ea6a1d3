/** `baton COMMAND …`: every command is one file; this one only finds it. */

interface Command {
  usage: string
  what: string
  run: (args: string[]) => Promise<number>
}

const COMMANDS: Record<string, Command> = {
  serve: {
    usage: 'serve [--only http,smtp,worker]',
    what: 'Run Baton; all parts in one process, or some of them beside others on one Postgres',
    run: async (args) => (await import('./cli-serve.ts')).serveCommand(args),
  },
  worker: {
    usage: 'worker',
    what: 'The same as serve --only worker',
    run: async () => (await import('./cli-serve.ts')).serveCommand(['--only', 'worker']),
  },
  migrate: {
    usage: 'migrate',
    what: 'Bring the database up to date (serve does it by itself)',
    run: async () => (await import('./cli-operate.ts')).migrateCommand(),
  },
  seed: {
    usage: 'seed',
    what: 'Put the default motion and the sample company into an empty database',
    run: async () => (await import('./cli-operate.ts')).seedCommand(),
  },
  demo: {
    usage: 'demo',
    what: 'Play one deal from registration to outcome over real SMTP and tell it',
    run: async () => (await import('./cli-demo.ts')).demoCommand(),
  },
  ingest: {
    usage: 'ingest FILE.eml… | -',
    what: 'Take mails from files or standard input, as if they had come by SMTP',
    run: async (args) => (await import('./cli-operate.ts')).ingestCommand(args),
  },
  understand: {
    usage: 'understand [--explain] FILE.eml… | -',
    what: 'Say what Baton would take from a mail, without touching anything',
    run: async (args) => (await import('./cli-understand.ts')).understandCommand(args),
  },
  motion: {
    usage: 'motion publish FILE.yaml [--dry-run] | motion show KEY',
    what: 'Publish a version of a motion, or show the current one as YAML',
    run: async (args) => (await import('./cli-motion.ts')).motionCommand(args),
  },
  'import-direct': {
    usage: 'import-direct FILE.csv',
    what: 'Take the vendor’s own opportunities from a CRM export, so that conflicts are seen',
    run: async (args) => (await import('./cli-import.ts')).importDirectCommand(args),
  },
  doctor: {
    usage: 'doctor',
    what: 'Check configuration, DNS, database, queue, relay and the hash chain of every deal',
    run: async () => (await import('./cli-doctor.ts')).doctorCommand(),
  },
  simulate: {
    usage: 'simulate [--deals N] [--years N] [--seed N]',
    what: 'Fill the database with plausible history, for demos and benchmarks',
    run: async (args) => (await import('./cli-simulate.ts')).simulateCommand(args),
  },
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, what }) => `  baton ${usage}\n      ${what}`)
  return `Baton runs a partner sales motion by e-mail.\n\n${lines.join('\n')}\n`
}

const [name = 'help', ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (!command) {
  const asked = name === 'help' || name === '--help' || name === '-h'
  ;(asked ? process.stdout : process.stderr).write(
    asked ? help() : `There is no command "${name}".\n\n${help()}`,
  )
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = await command.run(args)
  } catch (error) {
    process.stderr.write(`baton ${name}: ${(error as Error).message}\n`)
    if (process.env.LOG_LEVEL === 'debug') console.error(error)
    process.exitCode = 1
  }
}
