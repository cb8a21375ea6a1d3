/**
 * What understanding a mail costs, in CPU time: typical mails of 10 KB (median, 99th percentile, the share of
 * each step), the same mails through the MIME libraries alone, and one megabyte of the worst texts known.
 * `npm run bench:understand [mails]`
 */
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { isAutoReply } from '../../src/understanding/automatic/auto-reply.ts'
import { readBounce } from '../../src/understanding/automatic/bounce.ts'
import { findForwards } from '../../src/understanding/forwarded.ts'
import { ownWords } from '../../src/understanding/own-words/own-words.ts'
import { htmlLines } from '../../src/understanding/parse/html-text.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import type { ParsedMail } from '../../src/understanding/parsed-mail.ts'
import type { UnderstandingSetting } from '../../src/understanding/setting.ts'
import { understand } from '../../src/understanding/understand.ts'
import { WORST } from '../understanding/mail/worst-cases.ts'
import { typicalMails } from './understand-mails.ts'

const SETTING: UnderstandingSetting = {
  address: 'REGISTRATION',
  mailDomain: 'intake.vendor.example',
  vendorDomains: ['vendor.example'],
  partnerDomains: ['whitlock.example'],
  products: ['Flow', 'Vault', 'Insight'].map((name) => ({ name: `Northwind ${name}`, aliases: [name] })),
  knownPeople: [],
  receivedAt: '2026-10-06T09:30:00+02:00',
}

/** CPU milliseconds, user and system, of one call. */
async function cpu(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const shown = (value: number) => value.toFixed(2).padStart(8)

/**
 * Rounds over all mails before the one that is measured: for its first five thousand mails, a minute of a busy day,
 * V8 is still compiling, on threads whose time is counted here, too. What the first round costs is printed beside.
 */
const WARM = 8

async function measure(
  mails: Buffer[],
  work: (raw: Buffer) => unknown,
): Promise<{ first: number; median: number; p99: number }> {
  const round = async () => {
    const times: number[] = []
    for (const raw of mails) times.push(await cpu(() => work(raw)))
    return times.sort((a, b) => a - b)
  }
  const first = at(await round(), 0.5)
  for (let warm = 1; warm < WARM; warm++) await round()
  const times = await round()
  return { first, median: at(times, 0.5), p99: at(times, 0.99) }
}

const settingOf = (raw: Buffer): UnderstandingSetting =>
  raw.includes('To: handoff+') ? { ...SETTING, address: 'HANDOFF' } : SETTING

async function typical(count: number): Promise<void> {
  const mails = typicalMails(count)
  const size = mails.reduce((sum, raw) => sum + raw.length, 0) / mails.length
  console.log(
    `${mails.length} typical mails of ${(size / 1_000).toFixed(1)} KB, CPU milliseconds     median      p99   median of the first round`,
  )
  const all = await measure(mails, async (raw) => understand(await parseMail(raw), settingOf(raw)))
  const parse = await measure(mails, (raw) => parseMail(raw))
  const parsed = await Promise.all(mails.map((raw) => parseMail(raw)))
  const words = await measure(mails, (raw) => {
    const mail = parsed[mails.indexOf(raw)] as ParsedMail
    const html = mail.html === null ? null : htmlLines(mail.html)
    return ownWords({ ...mail, html, htmlOnly: false })
  })
  const postal = await measure(mails, (raw) => PostalMime.parse(raw))
  const mailparser = await measure(mails, (raw) =>
    simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true }),
  )
  const rows: [string, { first: number; median: number; p99: number }][] = [
    ['bytes to understanding', all],
    ['  parseMail (MIME, text, own words)', parse],
    ['    of it HTML to lines, own words', words],
    ['postal-mime alone', postal],
    ['mailparser alone', mailparser],
  ]
  for (const [name, { first, median, p99 }] of rows)
    console.log(`  ${name.padEnd(48)}${shown(median)} ${shown(p99)} ${shown(first)}`)
  const mime = Math.max(0, parse.median - words.median)
  console.log(`  share of MIME parsing: ${((mime / all.median) * 100).toFixed(0)} % of the whole\n`)
  process.exitCode = all.median <= 5 && all.p99 <= 40 ? 0 : 1
}

async function worst(): Promise<void> {
  const slow: [string, number][] = []
  for (const [name, make] of Object.entries(WORST)) {
    const raw = Buffer.from(make(1_000_000))
    const time = await cpu(async () => {
      const mail = await parseMail(raw)
      readBounce(mail)
      isAutoReply(mail)
      findForwards(mail.text, mail.subject)
      understand(mail, settingOf(raw))
    })
    slow.push([name, time])
  }
  slow.sort((a, b) => b[1] - a[1])
  console.log(`1 MB each of ${slow.length} adversarial texts, CPU milliseconds, slowest first`)
  for (const [name, time] of slow.slice(0, 8)) console.log(`  ${name.padEnd(48)}${shown(time)}`)
  if ((slow[0]?.[1] ?? 0) > 1_000) process.exitCode = 1
}

await typical(Number(process.argv[2] ?? 600))
await worst()
