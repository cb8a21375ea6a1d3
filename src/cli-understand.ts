/**
 * `understand FILE.eml… | -`: what Baton would take from each mail, without touching any state. One JSON object
 * a line, or with `--explain` a report for a person. The setting that the running system knows from its database
 * (which address, whose domains) is derived from the mail's own headers here.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { corpusJson } from './understanding/corpus-json.ts'
import { explain } from './understanding/explain.ts'
import { domainOf, isFreemail } from './understanding/extract/address.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import { createReaderPool, type ReaderPool } from './understanding/pool.ts'
import type { AddressKind, CatalogueProduct, UnderstandingSetting } from './understanding/setting.ts'
import { understand } from './understanding/understand.ts'

const PRODUCTS: CatalogueProduct[] = ['Flow', 'Vault', 'Insight'].map((name) => ({
  name: `Northwind ${name}`,
  aliases: [name, `North Wind ${name}`, `NW ${name}`],
}))
const MAIL_DOMAIN = 'intake.vendor.example'

const USAGE = `Usage: understand [--explain] FILE.eml… | -
  Prints what would be taken from each mail: one JSON object a line, or a report with --explain.
  -  reads one mail from standard input
`

/** Runs the command; 0 when every file could be opened, 1 when one could not, 2 for wrong use. */
export async function understandCommand(args: string[]): Promise<number> {
  const explaining = args.includes('--explain')
  const files = args.filter((arg) => arg !== '--explain')
  const unknown = files.find((arg) => arg.startsWith('-') && arg !== '-')
  if (files.length === 0 || unknown !== undefined) {
    process.stderr.write(unknown === undefined ? USAGE : `Unknown option ${unknown}\n${USAGE}`)
    return 2
  }
  const pool = createReaderPool({ size: 1 })
  let failed = false
  try {
    for (const file of files) if (!(await one(file, explaining, pool))) failed = true
  } finally {
    await pool.close()
  }
  return failed ? 1 : 0
}

async function one(file: string, explaining: boolean, pool: ReaderPool): Promise<boolean> {
  const raw = await readRaw(file)
  if (typeof raw === 'string') {
    process.stderr.write(`${file}: ${raw}\n`)
    return false
  }
  const mail = await pool.parse(raw)
  if ('defeat' in mail) {
    process.stderr.write(`${file}: cannot be read: ${mail.defeat}\n`)
    process.stdout.write(
      explaining
        ? ''
        : `${JSON.stringify({ file: basename(file), intent: 'other', deals: [], defeat: mail.defeat })}\n`,
    )
    return true
  }
  const read = understand(mail, settingOf(mail))
  process.stdout.write(
    explaining
      ? `${explain(`${file}: ${mail.subject}`, read)}\n`
      : `${JSON.stringify(corpusJson(basename(file), read))}\n`,
  )
  return true
}

async function readRaw(file: string): Promise<Uint8Array | string> {
  try {
    return file === '-' ? await readStandardInput() : await readFile(file)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Where a mail says it went, in the order in which servers record it. */
function recipients(mail: ParsedMail): string[] {
  const headers = ['delivered-to', 'x-original-to', 'x-envelope-to'].flatMap(
    (name) => mail.headers[name] ?? [],
  )
  return [...[...mail.to, ...mail.cc].map((box) => box.address), ...headers].map((address) =>
    address.toLowerCase(),
  )
}

const KINDS: [RegExp, AddressKind][] = [
  [/^handoff\+/, 'HANDOFF'],
  [/^deal\+/, 'DEAL'],
  [/^deals@/, 'REGISTRATION'],
]

/** The setting that a mail's own headers imply. */
export function settingOf(mail: ParsedMail): UnderstandingSetting {
  const addresses = recipients(mail)
  const hit = KINDS.flatMap(([pattern, kind]) => {
    const address = addresses.find((candidate) => pattern.test(candidate))
    return address === undefined ? [] : [{ kind, domain: address.slice(address.lastIndexOf('@') + 1) }]
  })[0]
  const mailDomain = hit?.domain ?? MAIL_DOMAIN
  const vendor = mailDomain.split('.').length > 2 ? mailDomain.slice(mailDomain.indexOf('.') + 1) : mailDomain
  const from = domainOf(mail.from?.address ?? '')
  const partner = from !== '' && !isFreemail(from) && from !== vendor && !from.endsWith(`.${vendor}`)
  return {
    address: hit?.kind ?? 'REGISTRATION',
    mailDomain,
    vendorDomains: [vendor],
    partnerDomains: partner ? [from] : [],
    products: PRODUCTS,
    knownPeople: [],
    receivedAt: mail.date ?? new Date().toISOString(),
  }
}
