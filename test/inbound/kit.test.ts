/** The tools of the other tests, tried against parsers and servers that are not ours. */
import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import { buildMail, buildReply } from '../kit/mail.ts'
import { connect, converse, deliver, send, startSink } from '../kit/smtp.ts'

test('a built mail says what it was told to say', async () => {
  const raw = buildMail({
    from: 'Zoë Müller <zoe@harbor.example>',
    to: ['deals@intake.vendor.example', 'Ben <ben@harbor.example>'],
    subject: 'Neues Geschäft: Möwe & Söhne',
    text: 'Grüße\nZoë',
    html: '<p>Grüße<br>Zoë</p>',
    inReplyTo: 'first@vendor.example',
    references: ['first@vendor.example'],
    attachments: [{ filename: 'card.vcf', contentType: 'text/vcard', content: 'BEGIN:VCARD\r\nEND:VCARD' }],
    headers: { Received: ['from a', 'from b'], 'X-Test': 'yes' },
  })
  const mail = await simpleParser(raw)
  expect(mail.from?.value).toEqual([{ name: 'Zoë Müller', address: 'zoe@harbor.example' }])
  expect(mail.subject).toBe('Neues Geschäft: Möwe & Söhne')
  expect(mail.text?.trim()).toBe('Grüße\nZoë')
  expect(mail.html).toBe('<p>Grüße<br>Zoë</p>')
  expect(mail.inReplyTo).toBe('<first@vendor.example>')
  expect(mail.attachments.map((one) => [one.filename, one.content.toString()])).toEqual([
    ['card.vcf', 'BEGIN:VCARD\r\nEND:VCARD'],
  ])
  expect(mail.headers.get('received')).toEqual(['from a', 'from b'])
  expect(raw.equals(buildMail({ from: 'a@b.example', to: 'c@d.example' }))).toBe(false)
})

test('a header can be left out, and a reply threads', async () => {
  const raw = buildReply(
    {
      replyTo: 'deal+1.x@intake.vendor.example',
      subject: '[1042] Yours?',
      messageId: 'letter-1@vendor.example',
    },
    { from: 'ae@vendor.example', text: 'Accept', headers: { 'Message-ID': null } },
  )
  const mail = await simpleParser(raw)
  expect(raw.toString()).not.toContain('Message-ID')
  expect([mail.subject, mail.inReplyTo, mail.references]).toEqual([
    'Re: [1042] Yours?',
    '<letter-1@vendor.example>',
    '<letter-1@vendor.example>',
  ])
})

test('a delivered mail arrives in the sink as it was sent', async () => {
  const sink = await startSink()
  const raw = buildMail({ from: 'a@harbor.example', to: 'b@vendor.example', text: 'one\n.\n..two' })
  const sent = await deliver({ port: sink.port, from: 'a@harbor.example', to: 'b@vendor.example', raw })
  expect(sent.accepted).toEqual(['b@vendor.example'])
  expect((await sink.waitFor((mail) => mail.to.includes('b@vendor.example'))).raw.trimEnd()).toBe(
    raw.toString(),
  )
  const client = await connect({ port: sink.port })
  await send(client, { from: 'a@harbor.example', to: 'c@vendor.example', raw })
  await send(client, { from: 'a@harbor.example', to: 'd@vendor.example', raw })
  client.quit()
  expect(sink.mails.map((mail) => mail.to)).toEqual([
    ['b@vendor.example'],
    ['c@vendor.example'],
    ['d@vendor.example'],
  ])
  await sink.close()
})

test('a conversation hears every reply, pipelined or not', async () => {
  const sink = await startSink()
  const talk = await converse({ port: sink.port })
  expect(await talk.hear()).toMatch(/^220 /)
  talk.say('EHLO me\r\nMAIL FROM:<>\r\nNOOP\r\n')
  expect(await talk.hear()).toMatch(/^250-[\s\S]*\r\n250 /)
  expect(await talk.hear()).toMatch(/^250 Accepted/)
  expect(await talk.hear()).toMatch(/^250 /)
  talk.end()
  await sink.close()
})
