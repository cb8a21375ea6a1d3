/** Who is believed, and who is not: the three settings, alignment, DNS that fails, and forgeries. */
import { describe, expect, test } from 'vitest'
import { authenticate } from '../../src/inbound/authenticate.ts'
import type { MailToProve, Proof } from '../../src/inbound/proof.ts'
import { buildMail, type MailOptions } from '../kit/mail.ts'
import { keyZone, resolverOver, SERVFAIL, seal, sign, TIMEOUT, type Zone } from './zone.ts'

const PARTNER = 'harbor.example.com'
const OUTSIDE = '192.0.2.10'
const STRANGER = '203.0.113.66'

function mail(options: Partial<MailOptions> = {}): Buffer {
  return buildMail({
    from: `Ana <ana@${PARTNER}>`,
    to: 'deals@intake.vendor.example',
    subject: 'A deal',
    text: 'Hello',
    ...options,
  })
}

interface Sent extends Partial<MailToProve> {
  zone?: Zone
  from?: string
}

function byDns(raw: Buffer, { zone = {}, from = OUTSIDE, ...change }: Sent = {}): Promise<Proof> {
  const sent: MailToProve = {
    raw,
    source: 'SMTP',
    envelopeFrom: `ana@${PARTNER}`,
    session: { remoteAddress: from, helo: 'mail.example.com' },
    ...change,
  }
  return authenticate(sent, { kind: 'dns' }, { resolver: resolverOver(zone) })
}

const spf = (record: string, domain = PARTNER): Zone => ({ [`${domain} TXT`]: [record] })
const dmarc = (record: string, domain = PARTNER): Zone => ({ [`_dmarc.${domain} TXT`]: [record] })

describe('SENDER_TRUST=dns', () => {
  test('a server that SPF names proves an aligned sender', async () => {
    const proof = await byDns(mail(), { zone: spf('v=spf1 ip4:192.0.2.0/28 -all') })
    expect(proof).toMatchObject({ trust: 'PASS', method: 'spf', address: `ana@${PARTNER}`, domain: PARTNER })
  })

  test('a signature of the domain proves it, wherever the mail came through', async () => {
    const zone = { ...keyZone(PARTNER), ...spf('v=spf1 -all'), ...dmarc('v=DMARC1; p=reject') }
    const proof = await byDns(await sign(mail(), PARTNER), { zone, from: STRANGER })
    expect(proof).toMatchObject({
      trust: 'PASS',
      method: 'dkim',
      spf: { result: 'fail' },
      dkim: [{ result: 'pass', domain: PARTNER, selector: 's1', aligned: true }],
      dmarc: { policy: 'reject', at: PARTNER },
    })
  })

  test('no records at all are no evidence', async () => {
    expect(await byDns(mail())).toMatchObject({ trust: 'GRAY', method: 'none', dmarc: null })
  })

  test.each([
    ['-all', 'FAIL'],
    ['~all', 'GRAY'],
    ['?all', 'GRAY'],
  ])('a server that SPF does not name, under %s: %s', async (all, trust) => {
    expect(
      await byDns(mail(), { zone: spf(`v=spf1 ip4:192.0.2.0/28 ${all}`), from: STRANGER }),
    ).toMatchObject({ trust })
  })

  test.each(['quarantine', 'reject'])('p=%s and nothing aligned is a fail', async (policy) => {
    const proof = await byDns(mail(), { zone: dmarc(`v=DMARC1; p=${policy}`) })
    expect(proof).toMatchObject({ trust: 'FAIL', why: expect.stringContaining(policy) })
  })

  test.each([
    ['v=DMARC1; p=none'],
    ['v=DMARC1; p=reject; pct=0'],
    ['v=DMARC1; p=reject; t=y'],
    ['v=DMARC1; rua=mailto:x@harbor.example.com'],
    ['v=DMARC1'],
    ['v=DMARC2; p=reject'],
  ])('%s is no reason to refuse', async (record) => {
    expect(await byDns(mail(), { zone: dmarc(record) })).toMatchObject({ trust: 'GRAY' })
  })

  test('two DMARC records are none', async () => {
    const zone = { [`_dmarc.${PARTNER} TXT`]: ['v=DMARC1; p=reject', 'v=DMARC1; p=quarantine'] }
    expect(await byDns(mail(), { zone })).toMatchObject({ trust: 'GRAY', dmarc: null })
  })

  test('a subdomain is under sp= of its organisation, and its own record goes first', async () => {
    const org = dmarc('v=DMARC1; p=none; sp=reject', 'example.com')
    expect(await byDns(mail(), { zone: org })).toMatchObject({ trust: 'FAIL', dmarc: { at: 'example.com' } })
    expect(await byDns(mail(), { zone: dmarc('v=DMARC1; p=reject', 'example.com') })).toMatchObject({
      trust: 'FAIL',
    })
    const both = { ...org, ...dmarc('v=DMARC1; p=none') }
    expect(await byDns(mail(), { zone: both })).toMatchObject({ trust: 'GRAY', dmarc: { at: PARTNER } })
  })
})

describe('alignment', () => {
  const zone = { ...keyZone('example.com'), ...keyZone('evil.example.net'), ...keyZone('co.uk') }

  test('relaxed: the organisation may sign for its subdomain', async () => {
    expect(await byDns(await sign(mail(), 'example.com'), { zone })).toMatchObject({ trust: 'PASS' })
  })

  test('strict: it may not (a record that asks for adkim=s)', async () => {
    const strict = { ...zone, ...dmarc('v=DMARC1; p=reject; adkim=s') }
    const proof = await byDns(await sign(mail(), 'example.com'), { zone: strict, from: STRANGER })
    expect(proof).toMatchObject({ trust: 'FAIL', dkim: [{ result: 'pass', aligned: false }] })
  })

  test('strict SPF: the envelope must be of the very domain (aspf=s)', async () => {
    const records = {
      ...spf('v=spf1 ip4:192.0.2.0/28 -all', 'example.com'),
      ...dmarc('v=DMARC1; p=reject; aspf=s'),
    }
    expect(await byDns(mail(), { zone: records, envelopeFrom: 'ana@example.com' })).toMatchObject({
      trust: 'FAIL',
    })
    const relaxed = { ...records, ...dmarc('v=DMARC1; p=reject') }
    expect(await byDns(mail(), { zone: relaxed, envelopeFrom: 'ana@example.com' })).toMatchObject({
      trust: 'PASS',
    })
  })

  test('a stranger may sign whatever he likes: it says nothing about the partner', async () => {
    const signed = await sign(mail(), 'evil.example.net')
    expect(await byDns(signed, { zone })).toMatchObject({
      trust: 'GRAY',
      dkim: [{ result: 'pass', aligned: false }],
    })
  })

  test('nor does SPF of the stranger who sent it', async () => {
    const records = {
      ...spf(`v=spf1 ip4:${STRANGER} -all`, 'evil.example.net'),
      ...dmarc('v=DMARC1; p=quarantine'),
    }
    const sent = { zone: records, from: STRANGER, envelopeFrom: 'x@evil.example.net' }
    expect(await byDns(mail(), sent)).toMatchObject({ trust: 'FAIL', spf: { result: 'pass' } })
  })

  test('who answers for it instead is named: what another organisation sent or signed, a server that is doubted', async () => {
    const sender = { zone: spf('v=spf1 ip4:192.0.2.10 -all', 'mail.evil.example.net') }
    const from = 'x@mail.evil.example.net'
    expect(await byDns(mail(), { ...sender, envelopeFrom: from })).toMatchObject({
      trust: 'GRAY',
      elsewhere: ['example.net'],
    })
    expect(await byDns(await sign(mail(), 'evil.example.net'), { zone })).toMatchObject({
      trust: 'GRAY',
      elsewhere: ['example.net'],
    })
    expect(await byDns(mail(), { zone: spf('v=spf1 ~all'), from: STRANGER })).toMatchObject({
      trust: 'GRAY',
      elsewhere: [STRANGER],
    })
    expect(await byDns(mail(), { zone: spf('v=spf1 ?all'), from: STRANGER })).toMatchObject({
      trust: 'GRAY',
      elsewhere: [],
    })
    // A signature of its own organisation that is not strict enough is nobody else's.
    const strict = { ...zone, ...dmarc('v=DMARC1; p=none; adkim=s') }
    expect(await byDns(await sign(mail(), 'example.com'), { zone: strict })).toMatchObject({
      trust: 'GRAY',
      elsewhere: [],
    })
  })

  test('two companies under one public suffix are strangers', async () => {
    const raw = mail({ from: 'ana@harbor.co.uk' })
    expect(await byDns(await sign(raw, 'co.uk'), { zone })).toMatchObject({ trust: 'GRAY' })
    const hosted = mail({ from: 'ana@harbor.github.io' })
    const signed = await sign(hosted, 'evil.github.io')
    expect(await byDns(signed, { zone: keyZone('evil.github.io') })).toMatchObject({ trust: 'GRAY' })
  })

  test('an international domain is compared as DNS knows it', async () => {
    const raw = Buffer.from('From: zoë@möwe.example\r\nTo: deals@intake.vendor.example\r\n\r\nHallo')
    const zone = { 'xn--mwe-sna.example TXT': ['v=spf1 ip4:192.0.2.10 -all'] }
    const proof = await byDns(raw, { zone, envelopeFrom: 'zoe@xn--mwe-sna.example' })
    expect(proof).toMatchObject({ trust: 'PASS', domain: 'xn--mwe-sna.example' })
  })
})

describe('DNS that does not answer is neither pass nor fail', () => {
  test.each([SERVFAIL, TIMEOUT])('the SPF record: %s', async (error) => {
    const zone = { [`${PARTNER} TXT`]: error }
    expect(await byDns(mail(), { zone })).toMatchObject({
      trust: 'TRY_LATER',
      why: expect.stringContaining('SPF'),
    })
  })

  test('the key of an aligned signature', async () => {
    const zone = { [`s1._domainkey.${PARTNER} TXT`]: TIMEOUT, ...dmarc('v=DMARC1; p=reject') }
    const proof = await byDns(await sign(mail(), PARTNER), { zone })
    expect(proof).toMatchObject({ trust: 'TRY_LATER', why: expect.stringContaining('s1._domainkey') })
  })

  test('the policy: nothing is refused, and only what is right under any policy passes', async () => {
    const silent = { [`_dmarc.${PARTNER} TXT`]: SERVFAIL, ...keyZone(PARTNER), ...keyZone('example.com') }
    expect(await byDns(mail(), { zone: silent })).toMatchObject({ trust: 'TRY_LATER' })
    expect(await byDns(await sign(mail(), 'example.com'), { zone: silent })).toMatchObject({
      trust: 'TRY_LATER',
    })
    expect(await byDns(await sign(mail(), PARTNER), { zone: silent })).toMatchObject({ trust: 'PASS' })
  })

  test('but it does not matter for a mail that is proved otherwise, or for a stranger’s signature', async () => {
    const zone = { [`${PARTNER} TXT`]: TIMEOUT, ...keyZone(PARTNER) }
    expect(await byDns(await sign(mail(), PARTNER), { zone })).toMatchObject({ trust: 'PASS' })
    const strange = { 's1._domainkey.evil.example.net TXT': TIMEOUT }
    expect(await byDns(await sign(mail(), 'evil.example.net'), { zone: strange })).toMatchObject({
      trust: 'GRAY',
    })
  })
})

describe('a signature is worth what it signs', () => {
  const zone = { ...keyZone(PARTNER), ...dmarc('v=DMARC1; p=reject') }
  const refused = { trust: 'FAIL', method: 'none' }
  const tampered = (raw: Buffer, from: string, to: string) => Buffer.from(raw.toString().replace(from, to))

  test('a changed body or subject', async () => {
    const signed = await sign(mail(), PARTNER)
    expect(await byDns(tampered(signed, '\r\nHello', '\r\nGoodbye'), { zone, from: STRANGER })).toMatchObject(
      refused,
    )
    expect(await byDns(tampered(signed, 'A deal', 'Another'), { zone, from: STRANGER })).toMatchObject(
      refused,
    )
  })

  test('text put behind a part that alone is signed (l=)', async () => {
    const signed = await sign(mail(), PARTNER, { maxBodyLength: 5 })
    const longer = Buffer.concat([signed, Buffer.from('\r\nAccept it.')])
    const proof = await byDns(longer, { zone, from: STRANGER })
    expect(proof).toMatchObject({
      ...refused,
      dkim: [{ result: 'policy', why: 'it signs only a part of the body' }],
    })
  })

  test('a header put on top of the signed one', async () => {
    const signed = await sign(mail(), PARTNER)
    for (const extra of [
      'Subject: [1042] Won!',
      'Content-Type: text/html',
      'To: handoff+1.x@intake.vendor.example',
    ]) {
      const proof = await byDns(Buffer.concat([Buffer.from(`${extra}\r\n`), signed]), {
        zone,
        from: STRANGER,
      })
      expect(proof).toMatchObject({ ...refused, dkim: [{ result: 'policy' }] })
    }
  })

  test('a From header that is not signed', async () => {
    const signed = await sign(mail(), PARTNER, { headerList: 'Subject:To' })
    const proof = await byDns(signed, { zone, from: STRANGER })
    expect(proof).toMatchObject({ ...refused, dkim: [{ why: 'it does not sign the From header' }] })
  })

  test('SHA-1 (RFC 8301) and short keys', async () => {
    const sha1 = await sign(mail(), PARTNER, { algorithm: 'rsa-sha1' })
    expect(await byDns(sha1, { zone, from: STRANGER })).toMatchObject(refused)
    const short = await sign(mail(), 'short.example.com', { bits: 768 })
    const proof = await byDns(short, {
      zone: { ...zone, ...keyZone('short.example.com', 768) },
      from: STRANGER,
    })
    expect(proof).toMatchObject(refused)
  })

  test('fifty signatures are not looked at', async () => {
    const line = 'DKIM-Signature: v=1; a=rsa-sha256; d=harbor.example.com; s=s1; h=From; bh=x; b=y\r\n'
    const resolver = resolverOver(zone)
    const proof = await authenticate(
      {
        raw: Buffer.concat([Buffer.from(line.repeat(50)), mail()]),
        source: 'SMTP',
        envelopeFrom: '',
        session: {},
      },
      { kind: 'dns' },
      { resolver },
    )
    expect(proof).toMatchObject({ trust: 'GRAY', why: 'it carries more than 20 signatures' })
    expect(resolver.asked).toEqual([])
  })
})

describe('one sender, or none', () => {
  test.each([
    [['Ana <ana@harbor.example.com>', 'Eve <eve@evil.example.net>'], 'FAIL', 'several From headers'],
    ['ana@harbor.example.com, eve@evil.example.net', 'FAIL', 'several senders'],
    ['', 'GRAY', 'no sender'],
    ['undisclosed:;', 'GRAY', 'no sender'],
    ['ana', 'GRAY', 'no sender'],
  ])('From: %s', async (from, trust, why) => {
    const proof = await byDns(mail({ headers: { From: from } }), { zone: spf('v=spf1 +all') })
    expect(proof).toMatchObject({ trust, address: null, why: expect.stringContaining(why) })
  })

  test('read as somebody else by the rest of the program: refused', async () => {
    const sent = { source: 'FILE', raw: mail(), envelopeFrom: '', session: {} } as const
    const readAs = (address: string | null) => authenticate(sent, { kind: 'loopback' }, { readAs: address })
    expect(await readAs(`Ana@${PARTNER.toUpperCase()}`)).toMatchObject({ trust: 'PASS' })
    expect(await readAs('eve@evil.example.net')).toMatchObject({ trust: 'FAIL' })
    expect(await readAs(null)).toMatchObject({ trust: 'FAIL' })
  })

  test('a display name that looks like an address is no address', async () => {
    const raw = mail({ from: '"ana@harbor.example.com" <eve@evil.example.net>' })
    expect(await byDns(raw, { zone: spf('v=spf1 +all') })).toMatchObject({
      address: 'eve@evil.example.net',
      trust: 'GRAY',
    })
  })
})

describe('forwarded mail (ARC)', () => {
  const zone = {
    ...keyZone('google.com'),
    ...keyZone('evil.example.net'),
    ...spf('v=spf1 -all'),
    ...dmarc('v=DMARC1; p=reject'),
  }
  const said = `dmarc=pass header.from=${PARTNER}`

  test('a known forwarder who saw it pass turns a fail into a doubt, never into a pass', async () => {
    const proof = await byDns(await seal(mail(), 'google.com', said), { zone, from: STRANGER })
    expect(proof).toMatchObject({
      trust: 'GRAY',
      arc: { result: 'pass', sealer: 'google.com' },
      elsewhere: [],
    })
  })

  test('an unknown one, one who saw it fail, or a broken seal does not', async () => {
    const stranger = await seal(mail(), 'evil.example.net', said)
    expect(await byDns(stranger, { zone, from: STRANGER })).toMatchObject({ trust: 'FAIL' })
    const failed = await seal(mail(), 'google.com', `dmarc=fail header.from=${PARTNER}`)
    expect(await byDns(failed, { zone, from: STRANGER })).toMatchObject({ trust: 'FAIL' })
    const sealed = await seal(mail(), 'google.com', said)
    const broken = Buffer.from(sealed.toString().replace('\r\nHello', '\r\nAccept'))
    expect(await byDns(broken, { zone, from: STRANGER })).toMatchObject({ trust: 'FAIL' })
  })
})

describe('SPF, as RFC 7208 Appendix A.1 prints it', () => {
  const published: Zone = {
    'example.com MX': [
      { exchange: 'mail-a.example.com', priority: 10 },
      { exchange: 'mail-b.example.com', priority: 20 },
    ],
    'example.com A': ['192.0.2.10', '192.0.2.11'],
    'mail-a.example.com A': ['192.0.2.129'],
    'mail-b.example.com A': ['192.0.2.130'],
    'example.org MX': [{ exchange: 'mail-c.example.org', priority: 10 }],
    'mail-c.example.org A': ['192.0.2.140'],
  }
  test.each([
    ['v=spf1 +all', '203.0.113.1', 'pass'],
    ['v=spf1 a -all', '192.0.2.10', 'pass'],
    ['v=spf1 a -all', '192.0.2.11', 'pass'],
    ['v=spf1 a -all', '192.0.2.12', 'fail'],
    ['v=spf1 a:example.org -all', '192.0.2.10', 'fail'],
    ['v=spf1 mx -all', '192.0.2.129', 'pass'],
    ['v=spf1 mx -all', '192.0.2.130', 'pass'],
    ['v=spf1 mx -all', '192.0.2.10', 'fail'],
    ['v=spf1 mx:example.org -all', '192.0.2.140', 'pass'],
    ['v=spf1 mx mx:example.org -all', '192.0.2.140', 'pass'],
    ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.131', 'pass'],
    ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.143', 'pass'],
    ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.132', 'fail'],
    ['v=spf1 ip4:192.0.2.128/28 -all', '192.0.2.65', 'fail'],
    ['v=spf1 ip4:192.0.2.128/28 -all', '192.0.2.129', 'pass'],
  ])('%s from %s: %s', async (record, from, result) => {
    const zone = { ...published, 'example.com TXT': [record] }
    const proof = await byDns(mail({ from: 'ana@example.com' }), {
      zone,
      from,
      envelopeFrom: 'ana@example.com',
    })
    expect(proof).toMatchObject({
      spf: { result, domain: 'example.com' },
      trust: result === 'pass' ? 'PASS' : 'FAIL',
    })
  })

  test('a record that includes itself ends in a permanent error, not in a loop', async () => {
    const zone = spf(`v=spf1 include:${PARTNER} -all`)
    expect(await byDns(mail(), { zone })).toMatchObject({ trust: 'GRAY', spf: { result: 'permerror' } })
  })
})

describe('a relay of ours hands it on', () => {
  test.each(['LMTP', 'IMAP', 'WEBHOOK', 'FILE'] as const)(
    '%s: the address of the relay proves nothing',
    async (source) => {
      const zone = { ...spf('v=spf1 ip4:127.0.0.1 ip4:192.0.2.10 -all'), ...keyZone(PARTNER) }
      expect(await byDns(mail(), { zone, source, from: '127.0.0.1' })).toMatchObject({
        trust: 'GRAY',
        spf: null,
      })
      expect(await byDns(await sign(mail(), PARTNER), { zone, source })).toMatchObject({ trust: 'PASS' })
    },
  )

  test('and says whose connection it was: that address counts', async () => {
    const zone = { ...spf('v=spf1 ip4:192.0.2.10 -all'), ...dmarc('v=DMARC1; p=reject') }
    const through = (remoteAddress: string, forMta: boolean) =>
      byDns(mail(), { zone, source: 'LMTP', session: { remoteAddress, helo: 'mail.example.com', forMta } })
    expect(await through(OUTSIDE, true)).toMatchObject({ trust: 'PASS', method: 'spf' })
    expect(await through(STRANGER, true)).toMatchObject({ trust: 'FAIL', spf: { result: 'fail' } })
    expect(await through(OUTSIDE, false)).toMatchObject({ trust: 'FAIL', spf: null })
  })
})

describe('SENDER_TRUST=header:<authserv-id>', () => {
  const results = (...values: string[]) => mail({ headers: { 'Authentication-Results': values } })
  const byHeader = (raw: Buffer) =>
    authenticate(
      { raw, source: 'LMTP', envelopeFrom: '', session: {} },
      { kind: 'header', authservId: 'mx.vendor.example' },
    )

  test.each([
    ['mx.vendor.example; dmarc=pass (p=NONE sp=NONE) header.from=harbor.example.com', 'PASS'],
    ['mx.vendor.example; dkim=pass (2048-bit key) header.d=example.com header.s=s1', 'PASS'],
    [
      'mx.vendor.example; dkim=pass header.i=@harbor.example.com; spf=softfail smtp.mailfrom=x@y.example',
      'PASS',
    ],
    ['MX.Vendor.Example 1; SPF=Pass smtp.mailfrom=ana@harbor.example.com', 'PASS'],
    ['mx.vendor.example; spf=pass smtp.mailfrom=bounce.harbor.example.com', 'PASS'],
    ['mx.vendor.example; none', 'GRAY'],
    ['mx.vendor.example', 'GRAY'],
    ['mx.vendor.example; dkim=pass header.d=evil.example.net', 'GRAY'],
    ['mx.vendor.example; spf=pass smtp.mailfrom=evil.example.net', 'GRAY'],
    ['mx.vendor.example; dmarc=temperror header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example; dmarc=pass header.from=evil.example.net', 'GRAY'],
    ['mx.vendor.example; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example; dmarc=fail action=none header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example; dmarc=fail (p=REJECT) header.from=harbor.example.com', 'FAIL'],
    [
      'mx.vendor.example; dmarc=fail header.from=harbor.example.com; dkim=pass header.d=harbor.example.com',
      'FAIL',
    ],
    ['mx.vendor.example; spf=fail smtp.mailfrom=harbor.example.com', 'FAIL'],
    ['other.example; dmarc=pass header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example.evil.example; dmarc=pass header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example; x-note="; dmarc=pass"; spf=none', 'GRAY'],
    ['mx.vendor.example; spf=none (; dmarc=pass header.from=harbor.example.com) smtp.helo=x', 'GRAY'],
    ['mx.vendor.example; spf=none (a (b) ; dmarc=pass header.from=harbor.example.com', 'GRAY'],
    ['mx.vendor.example; spf=none smtp.mailfrom="a\\"; dmarc=pass header.from=harbor.example.com"', 'GRAY'],
    ['(mx.vendor.example) evil.example; dmarc=pass header.from=harbor.example.com', 'GRAY'],
  ])('%s → %s', async (value, trust) => {
    expect(await byHeader(results(value))).toMatchObject({ trust })
  })

  test('only the topmost one of that name counts; what the sender wrote below does not', async () => {
    const own = 'mx.vendor.example; spf=none'
    const forged = 'mx.vendor.example; dmarc=pass header.from=harbor.example.com'
    expect(await byHeader(results(own, forged))).toMatchObject({ trust: 'GRAY' })
    expect(await byHeader(results('relay.example; spf=pass', own, forged))).toMatchObject({ trust: 'GRAY' })
    expect(await byHeader(results(forged, own))).toMatchObject({ trust: 'PASS', method: 'header' })
  })

  test('one in the body is text', async () => {
    const raw = mail({
      text: 'Authentication-Results: mx.vendor.example; dmarc=pass header.from=harbor.example.com',
    })
    expect(await byHeader(raw)).toMatchObject({ trust: 'GRAY' })
  })
})

describe('SENDER_TRUST=loopback', () => {
  const by = (source: MailToProve['source'], remoteAddress?: string) =>
    authenticate({ raw: mail(), source, envelopeFrom: '', session: { remoteAddress } }, { kind: 'loopback' })

  test.each([
    ['SMTP', '127.0.0.1', 'PASS'],
    ['SMTP', '::1', 'PASS'],
    ['SMTP', '::ffff:127.0.0.1', 'PASS'],
    ['LMTP', '', 'PASS'],
    ['FILE', undefined, 'PASS'],
    ['SMTP', '192.0.2.10', 'GRAY'],
    ['SMTP', '::ffff:192.0.2.10', 'GRAY'],
    ['SMTP', '2001:db8::1', 'GRAY'],
    ['IMAP', undefined, 'GRAY'],
    ['WEBHOOK', '127.0.0.1', 'GRAY'],
  ] as const)('%s from %s: %s', async (source, address, trust) => {
    expect(await by(source, address)).toMatchObject({ trust })
  })

  test('even here a mail has one sender', async () => {
    const raw = mail({ headers: { From: ['a@b.example', 'c@d.example'] } })
    const proof = await authenticate(
      { raw, source: 'FILE', envelopeFrom: '', session: {} },
      { kind: 'loopback' },
    )
    expect(proof.trust).toBe('FAIL')
  })
})
