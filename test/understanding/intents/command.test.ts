/** `understand FILE… | -`: what it prints, and how it behaves with files that are not there or no mail at all. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { settingOf, understandCommand } from '../../../src/cli-understand.ts'
import { parsed } from './kit.ts'

const MAIL = `From: Laura Whitfield <laura.whitfield@vendor.example>
To: handoff+1042.k3f9@intake.vendor.example
Subject: Re: [1042] Thornbury Water - will you take it?
Date: Mon, 16 Nov 2026 09:12:00 +0000
Message-ID: <a1@vendor.example>
Content-Type: text/plain; charset=utf-8

Mine, thanks.
`.replaceAll('\n', '\r\n')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'understand-'))
  await writeFile(join(folder, 'one.eml'), MAIL)
  await writeFile(join(folder, 'noise.eml'), new Uint8Array([0, 255, 13, 0, 10, 200, 61, 61]))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  try {
    const code = await understandCommand(args.map((arg) => arg.replace('~', folder)))
    return { code, out: out.join(''), err: err.join('') }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

describe('understand', () => {
  it('prints one JSON object a mail and line', async () => {
    const { code, out } = await run('~/one.eml', '~/noise.eml')
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(lines.map(({ file, intent }) => [file, intent])).toEqual([
      ['one.eml', 'accept'],
      ['noise.eml', 'other'],
    ])
    expect(lines[0]).toMatchObject({ replyText: 'Mine, thanks.', deals: [], missing: [], language: 'en' })
  })

  it('explains to a person', async () => {
    const { code, out } = await run('--explain', '~/one.eml')
    expect(code).toBe(0)
    expect(out).toContain(
      'Read as ACCEPT (en). The words take the deal, without condition.\n    “Mine, thanks.”  (own, 0–13)',
    )
  })

  it('names a file that is not there, and goes on', async () => {
    const { code, out, err } = await run('~/none.eml', '~/one.eml')
    expect(code).toBe(1)
    expect(err).toContain('none.eml')
    expect(out).toContain('"accept"')
  })

  it.each([[[]], [['--explain']], [['--what', '~/one.eml']]])('%j is no way to call it', async (args) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain('Usage')
  })
})

describe('the setting that headers imply', () => {
  const box = (address: string) => ({ name: '', address })
  it.each([
    ['deals@intake.vendor.example', 'REGISTRATION'],
    ['handoff+1.x@intake.vendor.example', 'HANDOFF'],
    ['deal+1.x@intake.vendor.example', 'DEAL'],
  ] as const)('%s is %s', (address, kind) => {
    expect(settingOf(parsed('x', { to: [box('somebody@vendor.example'), box(address)] }))).toMatchObject({
      address: kind,
      mailDomain: 'intake.vendor.example',
      vendorDomains: ['vendor.example'],
    })
  })

  it('takes the envelope’s recipient where To hides it, and the sender’s own domain as the partner’s', () => {
    const mail = parsed('x', {
      to: [],
      headers: { 'delivered-to': ['deals@intake.vendor.example'] },
      from: { name: 'F', address: 'fiona@brackenhill-it.example' },
    })
    expect(settingOf(mail)).toMatchObject({
      address: 'REGISTRATION',
      partnerDomains: ['brackenhill-it.example'],
    })
    expect(
      settingOf({ ...mail, from: { name: 'F', address: 'fiona@gmail.example' } }).partnerDomains,
    ).toEqual([])
  })
})
