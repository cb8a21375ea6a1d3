/** SMTP, LMTP, IMAP and webhooks: what is refused at the door. */
import type { Defence } from './defence.ts'

const SMTP = 'src/inbound/smtp.ts'
const HOOKS = 'src/inbound/webhook-providers.ts'

export const WAYS_IN: Defence[] = [
  {
    defence: 'an LMTP port is reached from this machine only',
    file: SMTP,
    line: `host = '127.0.0.1', port]`,
    becomes: `host = '0.0.0.0', port]`,
    story: ['smtp', 'whoever reaches it is believed'],
  },
  {
    defence: 'over SMTP nobody says that he is somebody else',
    file: SMTP,
    line: 'useXForward: lmtp,',
    becomes: 'useXForward: true,',
    story: ['smtp', 'nobody says that he is somebody else'],
  },
  {
    defence: 'where AUTH is configured nobody sends without it',
    file: SMTP,
    line: 'if (baton.config.smtp.auth && !lmtp && !session.user)',
    becomes: 'if (baton.config.smtp.auth && lmtp && !session.user)',
    story: ['smtp', 'where a user is configured'],
  },
  {
    defence: 'AUTH is not offered in clear where there is TLS',
    file: SMTP,
    line: `auth && !lmtp && connection === 'ANY' ? '' : 'AUTH'`,
    becomes: `auth && !lmtp ? '' : 'AUTH'`,
    story: ['smtp', 'where a user is configured'],
  },
  {
    defence: 'a mail of the MTA itself is not that of its client before',
    file: SMTP,
    line: `return client ? { remoteAddress: String(client), helo, forMta: true } : { remoteAddress: '', helo: '' }`,
    becomes: `return { remoteAddress: session.remoteAddress ?? '', helo, forMta: true }`,
    story: ['smtp', 'the MTA in front says'],
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
    story: ['smtp', 'nobody is called'],
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
    defence: 'postmark is known by the password',
    file: 'src/inbound/webhook-providers.ts',
    line: "return passwordIs(posted.headers.authorization, keys.secret) ? { once: null } : 'FORGED'",
    becomes: 'return { once: null }',
    story: ['webhook', 'without the password, or without a mail'],
  },
  {
    defence: 'a mailgun request of yesterday is too old',
    file: 'src/inbound/webhook-providers.ts',
    line: 'fresh(timestamp, posted.now, ONCE_WINDOW_MS)',
    becomes: 'fresh(timestamp, posted.now, Number.POSITIVE_INFINITY)',
    story: ['webhook', 'a request of yesterday'],
  },
  {
    defence: 'mailgun signs its token',
    file: 'src/inbound/webhook-providers.ts',
    line: "if (!same(signature.toLowerCase(), expected)) return 'FORGED'",
    becomes: "if (expected === '') return 'FORGED'",
    story: ['webhook', 'another key'],
  },
  {
    defence: 'sendgrid signs the body',
    file: 'src/inbound/webhook-providers.ts',
    line: "if (!verify('sha256', signed, key, Buffer.from(signature, 'base64'))) return 'FORGED'",
    becomes: "if (signed.length === 0 || !key || signature === '') return 'FORGED'",
    story: ['webhook', 'only its signature counts'],
  },
  {
    defence: 'a recorded sendgrid request is too old',
    file: 'src/inbound/webhook-providers.ts',
    line: "Buffer.from(signature, 'base64'))) return 'FORGED'\n  return fresh(time, posted.now) ?",
    becomes: "Buffer.from(signature, 'base64'))) return 'FORGED'\n  return time ?",
    story: ['webhook', 'only its signature counts'],
  },
  {
    defence: 'with its key configured sendgrid’s password is worth nothing',
    file: 'src/inbound/webhook-providers.ts',
    line: 'if (keys.sendgridKey === null) return password(posted, keys)',
    becomes:
      "if (keys.sendgridKey === null || password(posted, keys) !== 'FORGED') return password(posted, keys)",
    story: ['webhook', 'only its signature counts'],
  },
]
