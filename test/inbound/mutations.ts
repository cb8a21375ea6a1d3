/**
 * Which line defends what: `npx tsx test/inbound/mutations.ts [part of a name]`. Takes each defence out of a copy
 * of the project, runs the story that is there for it, and wants to see it fail. Prints one line per defence and
 * ends with 1 when a story survived the loss of its defence (or failed with it in place).
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Change, type Copy, changed, copyOfProject } from '../kit/mutation.ts'

interface Mutation extends Change {
  defence: string
  /** A second line that defends the same, deeper in. */
  also?: Change
  /** The test file, and the part of a test's name that must fail. */
  story: [file: string, name: string]
}

const STORE = 'src/store/inbound-mail.ts'
const SMTP = 'src/inbound/smtp.ts'
const PROOF = 'src/inbound/authenticate.ts'
const HOOKS = 'src/inbound/webhook-providers.ts'

const MUTATIONS: Mutation[] = [
  {
    defence: 'a token is bound to its purpose',
    file: 'src/inbound/addresses.ts',
    line: `token(['deal', String(dealNumber), personId], secret)`,
    becomes: `token(['bounce', String(dealNumber), personId], secret)`,
    story: ['addresses', 'purpose'],
  },
  {
    defence: 'a token is bound to its person',
    file: 'src/inbound/addresses.ts',
    line: `token(['handoff', String(dealNumber), to.handoffId, to.personId], secret)`,
    becomes: `token(['handoff', String(dealNumber), to.handoffId], secret)`,
    story: ['addresses', 'not for another person'],
  },
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
    line: 'if (!sender || sender.id !== addressee?.id) return planForOtherSender(received, deal)',
    becomes: 'if (!sender) return planForOtherSender(received, deal)',
    also: {
      file: 'src/motion/handoff.ts',
      line: 'if (personId !== aeId || actsForAnother(draft, aeId)) {',
      becomes: `if (personId === '') {`,
    },
    story: ['attacks', 'forwarded'],
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
    line: `function planForFirstMail({ trust, partner, understanding, thread }: Received): Plan {
  if (trust === 'FAIL') {`,
    becomes: `function planForFirstMail({ trust, partner, understanding, thread }: Received): Plan {
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
    defence: 'over SMTP nobody says that he is somebody else',
    file: SMTP,
    line: 'useXForward: lmtp,',
    becomes: 'useXForward: true,',
    story: ['smtp', 'nobody says that he is somebody else'],
  },
  {
    defence: 'a mail of the MTA itself is not that of its client before',
    file: SMTP,
    line: `return client ? { remoteAddress: String(client), helo, forMta: true } : { remoteAddress: '', helo: '' }`,
    becomes: `return { remoteAddress: session.remoteAddress ?? '', helo, forMta: true }`,
    story: ['smtp', 'the MTA in front says'],
  },
  {
    defence: 'pages answer to this machine by its own name only',
    file: 'src/http-access.ts',
    line: 'return here && OWN_NAME.test(host) &&',
    becomes: 'return here && host !== null &&',
    story: ['../operations/metrics-ready-logs', 'by its own name'],
  },
  {
    defence: 'a mailbox that was full is not taken for dead',
    file: 'src/reception/bounce.ts',
    line: `const again = about.kind === 'SOFT' ?`,
    becomes: `const again = about.kind === 'COMPLAINT' ?`,
    story: ['../outbound/undelivered', 'sent back for a full mailbox'],
  },
  {
    defence: 'who complained gets no more',
    file: 'src/reception/bounce.ts',
    line: `if (about.kind !== 'SOFT') {`,
    becomes: `if (about.kind === 'HARD') {`,
    story: ['../outbound/undelivered', 'a complaint'],
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
    defence: 'a mail has one sender',
    file: PROOF,
    line: `if (lines.length > 1) return`,
    becomes: `if (lines.length > 9) return`,
    story: ['authenticate', 'From: '],
  },
  {
    defence: 'two readings of From are no sender',
    file: PROOF,
    line: 'if (options.readAs !== undefined && !sameAddress(options.readAs, from.address)) {',
    becomes: 'if (options.readAs === from.address + from.address) {',
    story: ['authenticate', 'read as somebody else'],
  },
  {
    defence: 'strict alignment is strict',
    file: 'src/inbound/dmarc.ts',
    line: 'return strict ? a === b : organisation(a) === organisation(b)',
    becomes: 'return organisation(a) === organisation(b)',
    story: ['authenticate', 'strict'],
  },
  {
    defence: 'DNS that is silent about the policy lets nothing doubtful pass',
    file: PROOF,
    line: 'const unknown = proof.dmarc === null && silentPolicy(asked) !== null',
    becomes: 'const unknown = false',
    story: ['authenticate', 'the policy: nothing is refused'],
  },
  {
    defence: 'temporary DNS failure is neither pass nor fail',
    file: PROOF,
    line: `if (unanswered) return { trust: 'TRY_LATER'`,
    becomes: `if (unanswered === '') return { trust: 'TRY_LATER'`,
    story: ['authenticate', 'the SPF record'],
  },
  {
    defence: 'a signature over a part of the body is worth nothing',
    file: PROOF,
    line: `if ((canonBodyLength ?? 0) < (canonBodyLengthTotal ?? 0)) return 'it signs only a part of the body'`,
    becomes: '',
    story: ['authenticate', 'text put behind'],
  },
  {
    defence: 'a header on top of the signed one spoils the signature',
    file: PROOF,
    line: `valuesOf(headers, name).length > 1)`,
    becomes: `valuesOf(headers, name).length > 9)`,
    story: ['authenticate', 'a header put on top'],
  },
  {
    defence: 'the From header must be signed',
    file: PROOF,
    line: `if (!signed.includes('from')) return 'it does not sign the From header'`,
    becomes: '',
    story: ['authenticate', 'a From header that is not signed'],
  },
  {
    defence: 'our own relay proves nothing by SPF',
    file: PROOF,
    line: 'return { dkim, arc, spf: direct ? spf : false }',
    becomes: 'return { dkim, arc, spf }',
    story: ['authenticate', 'the address of the relay'],
  },
  {
    defence: 'an unknown forwarder vouches for nothing',
    file: PROOF,
    line: `!KNOWN_SEALERS.includes(proof.arc.sealer)) return false`,
    becomes: `proof.arc.sealer === '') return false`,
    story: ['authenticate', 'an unknown one'],
  },
  {
    defence: '250 only after the commit',
    file: SMTP,
    line: '.then((raw) => accept(baton, raw, session, options))',
    becomes: '.then((raw) => void accept(baton, raw, session, options).catch(() => {}))',
    story: ['smtp', 'cannot be written'],
  },
  {
    defence: 'a lone dot between bare line ends is refused',
    file: SMTP,
    line: 'const LONE_DOT = /(?:(?<!\\r)\\n|\\r(?!\\n))\\.[\\r\\n]|(?:^|\\r\\n)\\.(?:\\n|\\r(?!\\n))/',
    becomes: 'const LONE_DOT = /(?!)/',
    story: ['smtp', 'is refused as a whole'],
  },
  {
    defence: 'unknown recipients are refused early',
    file: SMTP,
    line: 'done(known ? null : refusal(550,',
    becomes: 'done(known || !known ? null : refusal(550,',
    story: ['smtp', 'nobody is called sales'],
  },
  {
    defence: 'size limit',
    file: SMTP,
    line: 'rejectOversized: true,',
    becomes: 'rejectOversized: false,',
    story: ['smtp', 'too large'],
  },
  {
    defence: 'recipients limit',
    file: SMTP,
    line: 'maxRecipients: smtp.maxRecipients,',
    becomes: '',
    story: ['smtp', 'too many recipients'],
  },
  {
    defence: 'connections per address',
    file: 'src/inbound/rates.ts',
    line: 'if (visitor.open >= this.#limits.connectionsAtOnce) return false',
    becomes: '',
    story: ['smtp', 'too many connections'],
  },
  {
    defence: 'mails per address and minute',
    file: 'src/inbound/rates.ts',
    line: 'return visitor.mails <= this.#limits.mailsPerMinute',
    becomes: 'return visitor.mails > 0',
    story: ['smtp', 'too many mails'],
  },
  {
    defence: 'an outcome is given once',
    file: STORE,
    line: `"intent" = $9, "understanding" = $10::jsonb, "dealId" = $11, "personId" = $12
     where "id" = $1 and "outcome" is null`,
    becomes: `"intent" = $9, "understanding" = $10::jsonb, "dealId" = $11, "personId" = $12
     where "id" = $1`,
    story: ['store', 'an outcome is given once'],
  },
  {
    defence: 'the same mail is one mail, whatever is written on top of it',
    file: 'src/store/mail-identity.ts',
    line: 'if (!TRACE.test(name)) kept +=',
    becomes: 'kept +=',
    story: ['store', 'whatever systems on the way'],
  },
  {
    defence: 'a forged copy sent ahead does not keep the genuine mail out',
    file: STORE,
    line: 'if (apart || !found.doubted) return',
    becomes: 'if (found) return',
    story: ['store', 'a forged copy that came first'],
  },
  {
    defence: 'a claim is exclusive',
    file: STORE,
    line: `where "outcome" is null and ("nextAttemptAt" is null or "nextAttemptAt" <= $3)
       order by`,
    becomes: `where "outcome" is null and $3::timestamptz is not null
       order by`,
    story: ['store', 'a claim is exclusive'],
  },
  {
    defence: 'a stranger gets one letter a week',
    file: 'src/inbound/limits.ts',
    line: 'UNKNOWN_SENDER: [{ letters: 1, hours: 7 * 24 }],',
    becomes: '',
    story: ['limits', 'a stranger gets one'],
  },
  {
    defence: 'robots are left alone',
    file: 'src/inbound/limits.ts',
    line: 'within(kindLimits, (one) => one.here && one.kind === answer.kind)',
    becomes: 'true',
    story: ['attacks', 'a robot that answers'],
  },
  {
    defence: 'answers per deal are counted over all addresses',
    file: 'src/inbound/limits.ts',
    line: 'within(PER_DEAL, (one) => one.sameDeal) &&',
    becomes: '',
    story: ['limits', 'per deal'],
  },
  {
    defence: 'Reply-To of a stranger is not written to',
    file: 'src/reception/carry-out.ts',
    line: '(sender?.address ?? received.parsed.from?.address)?.toLowerCase()',
    becomes: '(received.parsed.replyTo[0]?.address ?? received.parsed.from?.address)?.toLowerCase()',
    story: ['attacks', 'names him in Reply-To'],
  },
  {
    defence: 'a bounce is tied to its letter by a token',
    file: 'src/reception/bounce.ts',
    line: 'return verifyBounce(thread.address, [{ letterId: letter.id }], baton.secret) ? letter : null',
    becomes: 'return letter',
    story: ['attacks', 'one that anybody could have written'],
  },
  {
    defence: 'a mailgun token is good once',
    file: HOOKS,
    line: `ONCE_WINDOW_MS) ? { once: token } : 'STALE'`,
    becomes: `ONCE_WINDOW_MS) ? { once: null } : 'STALE'`,
    story: ['webhook', 'a token is good for one mail'],
  },
  {
    defence: 'a recorded request is too old',
    file: HOOKS,
    line: 'Math.abs(now.getTime() - Number(seconds) * 1000) <= window',
    becomes: 'window > 0',
    story: ['webhook', 'recorded six minutes ago'],
  },
  {
    defence: 'the raw webhook signs the body',
    file: HOOKS,
    line: `if (!same(signature.replace(/^sha256=/, '').toLowerCase(), expected)) return 'FORGED'`,
    becomes: `if (expected === '') return 'FORGED'`,
    story: ['webhook', 'a signature of another body'],
  },
  {
    defence: 'verdicts in a rebuilt mail are left out',
    file: 'src/inbound/rebuild.ts',
    line: 'arc-.*|authentication-results|',
    becomes: 'arc-.*|',
    story: ['webhook', 'with fields: a mail again'],
  },
  {
    defence: '\\Seen only after the store',
    file: 'src/inbound/imap.ts',
    line: `await arriveFromHeaders(baton, raw, { source: 'IMAP', session, registrationLocals: locals })
      await client.messageFlagsAdd(String(uid), ['\\\\Seen'], { uid: true })`,
    becomes: `await client.messageFlagsAdd(String(uid), ['\\\\Seen'], { uid: true })
      await arriveFromHeaders(baton, raw, { source: 'IMAP', session, registrationLocals: locals })`,
    story: ['imap', 'out of order'],
  },
  {
    defence: 'no line end in a subject we send',
    file: 'src/outbound/send.ts',
    line: `return text.replace(/[\\p{Cc}\\p{Zl}\\p{Zp}]+/gu, ' ').trim()`,
    becomes: 'return text',
    story: ['../outbound/send', 'begins no header'],
  },
  {
    defence: 'one recipient is one recipient',
    file: 'src/outbound/send.ts',
    line: 'return text.length <= 254 && ',
    becomes: 'return text.length <= 254 || ',
    story: ['../outbound/send', 'is no address'],
  },
]

/** True when the story holds. */
function tell(copy: Copy, [file, name]: Mutation['story']): boolean {
  const path = join('test', 'inbound', `${file}.test.ts`)
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', path, '-t', escaped]
  const run = spawnSync('npx', args, { cwd: copy.folder, encoding: 'utf8' })
  if (/No test files found|Test Files {2}1 skipped/.test(run.stdout + run.stderr))
    throw new Error(`no such story: ${path} ${name}`)
  return run.status === 0
}

function tryOut(copy: Copy, mutation: Mutation): string {
  const changes = [mutation, ...(mutation.also ? [mutation.also] : [])]
  const holds = changed(copy, changes, () => tell(copy, mutation.story))
  return holds === null ? 'NOT TRIED: its line is not there once' : holds ? 'SURVIVED' : 'caught'
}

const wanted = process.argv[2] ?? ''
const copy = copyOfProject()
let survived = 0
try {
  for (const mutation of MUTATIONS.filter((one) => one.defence.includes(wanted))) {
    const result = tryOut(copy, mutation)
    if (result !== 'caught') survived++
    console.log(
      `${result.padEnd(9)} ${mutation.defence} (${mutation.file}) by "${mutation.story[1]}" in ${mutation.story[0]}`,
    )
  }
} finally {
  copy.remove()
}
process.exitCode = survived ? 1 : 0
