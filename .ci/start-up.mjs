// A fresh data folder: `npm start` must be ready in time, register a mailed deal, stop cleanly, and start again.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'baton-ci-'))
const env = {
  ...process.env,
  DATA_DIR: folder,
  PORT: '4789',
  SMTP_PORT: '4790',
  DATABASE_URL: '',
  REDIS_URL: '',
  LOG_LEVEL: 'warn',
}
const base = 'http://127.0.0.1:4789'
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function up(seconds) {
  const child = spawn('npm', ['start', '--silent'], { env, stdio: 'inherit', detached: true })
  const from = Date.now()
  while (Date.now() - from < seconds * 1000) {
    if ((await fetch(`${base}/health/ready`).catch(() => null))?.ok) {
      console.log(`ready after ${((Date.now() - from) / 1000).toFixed(1)} s`)
      return child
    }
    await pause(100)
  }
  process.kill(-child.pid, 'SIGKILL')
  throw new Error(`not ready within ${seconds} s`)
}

async function down(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGTERM')
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 20_000)
  await ended
  // npm ends at once; Baton finishes what is in hand and then gives the folder back.
  for (let turn = 0; turn < 600 && existsSync(join(folder, 'LOCK')); turn++) await pause(50)
  clearTimeout(timer)
}

function mail() {
  const lines = [
    'EHLO ci',
    'MAIL FROM:<dana.whitlock@harborsystems.example>',
    'RCPT TO:<deals@intake.vendor.example>',
    'DATA',
    [
      'From: Dana Whitlock <dana.whitlock@harborsystems.example>',
      'To: deals@intake.vendor.example',
      'Subject: Deal: Bellweather Foods',
      'Message-ID: <ci@harborsystems.example>',
      '',
      'Bellweather Foods want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.',
      'Contact is Maya Lindholm, COO, maya@bellweatherfoods.example.',
      '.',
    ].join('\r\n'),
    'QUIT',
  ]
  return new Promise((resolve, reject) => {
    const socket = connect(4790, '127.0.0.1')
    let said = ''
    socket.on('data', (data) => {
      said += data
      if (/^[45]\d\d /m.test(String(data))) reject(new Error(String(data)))
      const next = lines.shift()
      if (next) socket.write(`${next}\r\n`)
    })
    socket.on('end', () => resolve(said)).on('error', reject)
  })
}

const query = async (text) =>
  (
    await (
      await fetch(`${base}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text }),
      })
    ).json()
  ).data

let child = await up(Number(process.env.START_SECONDS ?? 60))
await mail()
let deals = []
for (let turn = 0; turn < 100 && deals.length === 0; turn++) {
  await pause(100)
  deals = (await query('{ deals(first: 5) { edges { node { number stage } } } }')).deals.edges
}
if (deals.length !== 1) throw new Error(`one deal wanted, ${deals.length} found`)
await down(child)
child = await up(60)
deals = (await query('{ deals(first: 5) { edges { node { number stage } } } }')).deals.edges
await down(child)
rmSync(folder, { recursive: true, force: true })
if (deals.length !== 1) throw new Error('the deal did not survive the restart')
console.log('embedded start-up: passed')
