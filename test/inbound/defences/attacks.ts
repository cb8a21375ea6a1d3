/** What keeps an attacker out whose mails come in by SMTP: tokens, trust, loops, bounces. */
import type { Defence } from './defence.ts'

export const ATTACKS: Defence[] = [
  {
    defence: 'a token is whole or nothing',
    file: 'src/inbound/addresses.ts',
    line: '([a-z2-7]{20})$/',
    becomes: '([a-z2-7]{0,20})$/',
    story: ['attacks', 'truncated'],
  },
  {
    defence: 'case means nothing in an address',
    file: 'src/inbound/addresses.ts',
    line: `replace(/^<|>$/g, '').toLowerCase()`,
    becomes: `replace(/^<|>$/g, '')`,
    story: ['attacks', 'case folded'],
  },
  {
    defence: 'the token fits only its person, who must be the sender',
    file: 'src/reception/plan.ts',
    line: `if (!sender || (sender.id !== addressee?.id && !ownName(received)))
    return planForOtherSender(received, deal)`,
    becomes: 'if (!sender) return planForOtherSender(received, deal)',
    also: {
      file: 'src/motion/handoff.ts',
      line: 'if (personId !== aeId || actsForAnother(draft, aeId)) {',
      becomes: `if (personId === '') {`,
    },
    story: ['attacks', 'forwarded'],
  },
  {
    defence: 'what is shown to come from elsewhere is asked for once more',
    file: 'src/reception/plan.ts',
    line: "if (received.doubt !== null) return { kind: 'UNCLEAR', why: received.doubt }",
    becomes: '',
    story: ['attacks', 'asked for once more'],
  },
  {
    defence: 'only whoever was asked confirms where he sends from',
    file: 'src/inbound/doubt.ts',
    line: "and trust = 'GRAY' and proof->>'confirmed' = 'true'",
    becomes: '',
    story: ['attacks', 'sent once more teaches nothing'],
  },
  {
    defence: 'a wrong token opens nothing',
    file: 'src/inbound/thread.ts',
    line: 'handoffId: found?.handoffId ?? null,\n    forged: !found,',
    becomes: 'handoffId: offers[0]?.handoffId ?? null,\n    forged: false,',
    story: ['attacks', 'guessed'],
  },
  {
    defence: 'a forged sender is set aside',
    file: 'src/reception/plan.ts',
    line: `  const { addressee, sender } = thread
  if (trust === 'FAIL') {`,
    becomes: `  const { addressee, sender } = thread
  if (trust === 'TRY_LATER') {`,
    story: ['attacks', 'forged sender'],
  },
  {
    defence: 'a forged partner registers nothing',
    file: 'src/reception/plan.ts',
    line: `  const { trust, partner, understanding, thread } = received
  if (trust === 'FAIL') {`,
    becomes: `  const { trust, partner, understanding, thread } = received
  if (trust === 'TRY_LATER') {`,
    story: ['attacks', 'of a forged partner'],
  },
  {
    defence: 'a registration that nothing proves is offered to nobody',
    file: 'src/reception/plan.ts',
    line: `senderConfirmed: trust === 'PASS'`,
    becomes: `senderConfirmed: trust !== 'FAIL'`,
    story: ['attacks', 'of a partner that nothing proves'],
  },
  {
    defence: 'an unknown sender whom nothing proves gets no letter',
    file: 'src/reception/plan.ts',
    line: `    return trust === 'PASS'
      ? { kind: 'UNKNOWN_SENDER' }`,
    becomes: `    return trust !== 'FAIL'
      ? { kind: 'UNKNOWN_SENDER' }`,
    story: ['attacks', 'an unknown sender who is not proven'],
  },
  {
    defence: 'an automatic reply decides nothing',
    file: 'src/reception/plan.ts',
    line: `if (understanding.intent === 'AUTO_REPLY') return planForAbsence(received)`,
    becomes: `if (understanding.intent === 'AUTO_REPLY') return { kind: 'UNCLEAR', why: 'x' }`,
    story: ['attacks', 'a vacation text of the AE'],
  },
  {
    defence: 'without a token only a proven sender decides',
    file: 'src/reception/plan.ts',
    line: `if (thread.withoutToken && trust !== 'PASS') {`,
    becomes: `if (thread.withoutToken && trust === 'FAIL') {`,
    story: ['attacks', 'lost altogether'],
  },
  {
    defence: 'only the topmost verdict of our MTA counts',
    file: 'src/inbound/authentication-results.ts',
    line: 'for (const { name, value } of headers) {',
    becomes: 'for (const { name, value } of [...headers].reverse()) {',
    story: ['attacks', 'verdict that the sender wrote'],
  },
  {
    defence: 'robots are left alone',
    file: 'src/inbound/limits.ts',
    line: 'within(kindLimits, (one) => hears(one) && one.kind === answer.kind && (!perDeal || one.sameDeal)) &&',
    becomes: '',
    story: ['attacks', 'a robot that answers'],
  },
  {
    defence: 'Reply-To of a stranger is not written to',
    file: 'src/reception/answers.ts',
    line: '(sender?.address ?? received.parsed.from?.address)?.toLowerCase()',
    becomes: '(received.parsed.replyTo[0]?.address ?? received.parsed.from?.address)?.toLowerCase()',
    story: ['attacks', 'names him in Reply-To'],
  },
  {
    defence: 'a bounce is tied to its letter by a token',
    file: 'src/reception/bounce.ts',
    line: 'return verifyBounce(thread.address, [{ letterId: letter.id }], baton.secret) ? letter : null',
    becomes: 'return letter',
    story: ['bounces', 'with a guessed token'],
  },
  {
    defence: 'a report at a reply address is about that person’s letters alone',
    file: 'src/reception/bounce.ts',
    line: `where "messageId" = $1 and "personId" = $2::uuid`,
    becomes: `where "messageId" = $1 and $2::uuid is not null`,
    story: ['bounces', 'marks nobody'],
  },
  {
    defence: 'without such an address it is about nobody’s',
    file: 'src/reception/bounce.ts',
    line: ' || thread.withoutToken) return null',
    becomes: ') return null',
    story: ['bounces', 'marks nobody'],
  },
  {
    defence: 'a letter comes back once',
    file: 'src/reception/bounce.ts',
    line: 'if (!first) return',
    becomes: `if (letter.id === '') return`,
    story: ['bounces', 'a few letters, then none'],
  },
  {
    defence: 'a machine’s answer does not say that letters arrive again',
    file: 'src/reception/bounce.ts',
    line: "new Set(['BOUNCE', 'AUTO_REPLY'])",
    becomes: "new Set(['BOUNCE'])",
    also: {
      file: 'src/reception/bounce.ts',
      line: 'if (!first) return',
      becomes: `if (letter.id === '') return`,
    },
    story: ['bounces', 'nobody is answered'],
  },
  {
    defence: 'a machine is told no refusal',
    file: 'src/reception/commands.ts',
    line: " || understanding.intent === 'AUTO_REPLY') return []",
    becomes: ') return []',
    story: ['bounces', 'nobody is answered'],
  },
  {
    defence: 'whoever is refused again and again is told a few times',
    file: 'src/reception/answers.ts',
    line: 'if (await mayAnswer(hands.tx, about, hands.baton.now())) going.push(letter)',
    becomes: 'going.push(letter)',
    story: ['bounces', 'a few letters, then none'],
  },
  {
    defence: 'a decision is taken once',
    file: 'src/motion/handoff.ts',
    line: "if (state !== 'OFFERED')\n    return { code: 'ALREADY_DECIDED'",
    becomes: "if (state === 'LAPSED')\n    return { code: 'ALREADY_DECIDED'",
    story: ['attacks', 'used up'],
  },
  {
    defence: 'words of mails are escaped in letters',
    file: 'src/outbound/compose.ts',
    line: 'html: DOCTYPE + renderToStaticMarkup(body),',
    becomes: "html: DOCTYPE + renderToStaticMarkup(body).replaceAll('&lt;', '<'),",
    story: ['attacks', 'markup stays text'],
  },
  {
    defence: 'nothing remote is fetched',
    file: 'src/handle-mail.ts',
    line: 'const parsed = await baton.reader.parse(mail.raw)',
    becomes:
      'const parsed = await baton.reader.parse(mail.raw)\n  for (const [url] of String(mail.raw).matchAll(/http:[^\\s"<>]+/g)) await fetch(url).catch(() => {})',
    story: ['attacks', 'is asked by nobody'],
  },
]
