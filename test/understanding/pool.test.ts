import { afterAll, describe, expect, test } from 'vitest'
import { answerToGap } from '../../src/understanding/gap-answer.ts'
import { parseMail } from '../../src/understanding/parse/parse.ts'
import { createReaderPool } from '../../src/understanding/pool.ts'
import { understand } from '../../src/understanding/understand.ts'
import { settingOf } from './extract/kit.ts'
import { fixture, rawFixture } from './mail/kit.ts'

const pool = createReaderPool({ size: 2, timeoutMs: 20_000 })
afterAll(() => pool.close())

describe('parsing in workers', () => {
  test('gives what parseMail gives', async () => {
    expect(await pool.parse(rawFixture('mime/attached-mail'))).toEqual(await fixture('mime/attached-mail'))
  })

  test('many at once come back each to its own caller', async () => {
    const mails = Array.from({ length: 60 }, (_, index) =>
      Buffer.from(`Subject: number ${index}\n\nText ${index}`),
    )
    const read = await Promise.all(mails.map((raw) => pool.parse(raw)))
    expect(read.map((mail) => 'text' in mail && mail.text)).toEqual(mails.map((_, index) => `Text ${index}`))
  })

  test('a mail that takes too long is defeated, the next one is read', async () => {
    const hasty = createReaderPool({ timeoutMs: 1 })
    const slow = Buffer.from(`Content-Type: text/html\n\n${'<table><tr><td>x'.repeat(400_000)}`)
    expect(await hasty.parse(slow)).toEqual({ defeat: 'parsing took longer than 1 ms' })
    await hasty.close()
    expect(await pool.parse(rawFixture('mime/bare-cr'))).toMatchObject({ subject: 'old Mac' })
  })

  test('behind a slow mail a further thread is started', async () => {
    const patient = createReaderPool({ size: 2, patienceMs: 20, timeoutMs: 20_000 })
    const ended: string[] = []
    const slow = Buffer.from(
      `Content-Type: text/html\n\n${'<table style="color:#123456;background:#fff"><tr><td>x'.repeat(400_000)}`,
    )
    const mails = { slow, quick: rawFixture('mime/bare-cr') }
    await Promise.all(
      Object.entries(mails).map(([name, raw]) => patient.parse(raw).then(() => ended.push(name))),
    )
    expect(ended).toEqual(['quick', 'slow'])
    await patient.close()
  })

  test('a mail that needs too much memory is defeated, the pool lives on', async () => {
    const small = createReaderPool({ maxMemoryMb: 64, timeoutMs: 20_000 })
    const huge = Buffer.from(`Content-Type: text/html\n\n${'<p>a'.repeat(3_000_000)}`)
    const defeat = await small.parse(huge)
    expect(defeat).toEqual({ defeat: 'parsing needed more than 64 MiB of memory' })
    expect(await small.parse(rawFixture('mime/bare-cr'))).toMatchObject({ subject: 'old Mac' })
    await small.close()
  })

  test('understanding and the answer to a gap are read there too', async () => {
    const mail = await fixture('mime/bare-cr')
    const setting = settingOf(mail)
    const read = await pool.understand(mail, setting)
    expect(read).toEqual(understand(mail, setting))
    if ('defeat' in read) throw new Error(read.defeat)
    expect(await pool.answerToGap(mail, setting, ['ACCOUNT'], read)).toEqual(
      answerToGap(mail, setting, ['ACCOUNT'], read),
    )
  })

  test('a mail that defeats understanding is told from one that defeats the parser', async () => {
    const mail = await fixture('mime/bare-cr')
    const setting = settingOf(mail)
    const hasty = createReaderPool({ timeoutMs: 1 })
    const long = { ...mail, text: 'We would like to register Lumen GmbH for 40,000 EUR. '.repeat(2_000) }
    expect(await hasty.understand(long, setting)).toEqual({ defeat: 'understanding took longer than 1 ms' })
    await hasty.close()
    const unreadable = { ...mail, text: null as unknown as string }
    expect(await pool.understand(unreadable, setting)).toEqual({
      defeat: expect.stringContaining('understanding failed: '),
    })
    expect(await pool.understand(mail, setting)).toEqual(understand(mail, setting))
  })

  test('a closed pool answers', async () => {
    const closed = createReaderPool()
    await closed.close()
    expect(await closed.parse(Buffer.from('x'))).toEqual({ defeat: 'the pool is closed' })
  })
})

describe('trees made to kill', () => {
  const nested = (depth: number) => {
    const open = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    )
    return Buffer.from(`Subject: deep\n${open.join('')}Content-Type: text/plain\n\nat the bottom\n`)
  }

  test.each([1_000, 20_000])('%i multiparts in each other', async (depth) => {
    const mail = await pool.parse(nested(depth))
    expect(mail).toMatchObject({ subject: 'deep' })
    expect('defects' in mail && mail.defects).toContain(
      'the MIME tree is too deep or has too many parts; the rest was read as text',
    )
  })

  test('attached mails in attached mails', async () => {
    const mail = await parseMail(
      Buffer.from(`${'Content-Type: message/rfc822\n\n'.repeat(50_000)}Subject: x\n\nHi`),
    )
    expect(mail.attachedMails).toHaveLength(1)
  })

  test('one hundred thousand parts', async () => {
    const parts = '--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000)
    const mail = await pool.parse(
      Buffer.from(`Subject: many\nContent-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`),
    )
    expect(mail).toMatchObject({ subject: 'many' })
  })
})
