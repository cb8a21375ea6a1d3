/** Who is believed to be who, what is answered how often, and that a mail is stored once. */
import type { Defence } from './defence.ts'

const STORE = 'src/store/inbound-mail.ts'
const SENDER = 'src/inbound/authenticate.ts'
const EXAMINED = 'src/inbound/examine.ts'
const BY_DNS = 'src/inbound/proof-by-dns.ts'
const BY_HEADER = 'src/inbound/proof-by-header.ts'

export const SENDERS: Defence[] = [
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
    defence: 'a mail has one sender',
    file: SENDER,
    line: `if (lines.length > 1) return`,
    becomes: `if (lines.length > 9) return`,
    story: ['authenticate', 'From: '],
  },
  {
    defence: 'two readings of From are no sender',
    file: SENDER,
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
    file: BY_DNS,
    line: 'const unknown = proof.dmarc === null && silentPolicy(asked) !== null',
    becomes: 'const unknown = false',
    story: ['authenticate', 'the policy: nothing is refused'],
  },
  {
    defence: 'temporary DNS failure is neither pass nor fail',
    file: BY_DNS,
    line: `if (unanswered) return { trust: 'TRY_LATER'`,
    becomes: `if (unanswered === '') return { trust: 'TRY_LATER'`,
    story: ['authenticate', 'the SPF record'],
  },
  {
    defence: 'a signature over a part of the body is worth nothing',
    file: EXAMINED,
    line: `if ((canonBodyLength ?? 0) < (canonBodyLengthTotal ?? 0)) return 'it signs only a part of the body'`,
    becomes: '',
    story: ['authenticate', 'text put behind'],
  },
  {
    defence: 'a header on top of the signed one spoils the signature',
    file: EXAMINED,
    line: `valuesOf(headers, name).length > 1)`,
    becomes: `valuesOf(headers, name).length > 9)`,
    story: ['authenticate', 'a header put on top'],
  },
  {
    defence: 'the From header must be signed',
    file: EXAMINED,
    line: `if (!signed.includes('from')) return 'it does not sign the From header'`,
    becomes: '',
    story: ['authenticate', 'a From header that is not signed'],
  },
  {
    defence: 'our own relay proves nothing by SPF',
    file: EXAMINED,
    line: 'return { dkim, arc, spf: direct ? spf : false }',
    becomes: 'return { dkim, arc, spf }',
    story: ['authenticate', 'the address of the relay'],
  },
  {
    defence: 'an unknown forwarder vouches for nothing',
    file: BY_DNS,
    line: `!KNOWN_SEALERS.includes(proof.arc.sealer)) return false`,
    becomes: `proof.arc.sealer === '') return false`,
    story: ['authenticate', 'an unknown one'],
  },
  {
    defence: 'an outcome is given once',
    file: STORE,
    line: `where m."id" = r.id and m."outcome"::text is null`,
    becomes: `where m."id" = r.id`,
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
    defence: 'also where many of his mails are handled at once',
    file: 'src/inbound/limits.ts',
    line: "if (answer.kind === 'UNKNOWN_SENDER')",
    becomes: "if (answer.address === '')",
    story: ['limits', 'two mails of a stranger at once'],
  },
  {
    defence: 'answers per deal are counted over all addresses',
    file: 'src/inbound/limits.ts',
    line: 'within(PER_DEAL, (one) => one.sameDeal && (!tells || one.sameWriter)) &&',
    becomes: '',
    story: ['limits', 'per deal'],
  },
  {
    defence: 'answers per address are counted over all kinds',
    file: 'src/inbound/limits.ts',
    line: 'within(PER_ADDRESS, reads) &&',
    becomes: '',
    story: ['limits', 'per address'],
  },
  {
    defence: 'answers of one kind are counted',
    file: 'src/inbound/limits.ts',
    line: 'BY_KIND[answer.kind] ?? PER_KIND',
    becomes: 'BY_KIND[answer.kind] ?? []',
    story: ['limits', 'per kind'],
  },
  {
    defence: 'a verdict counts under the very name of our MTA',
    file: 'src/inbound/authentication-results.ts',
    line: 'if (id === authservId.toLowerCase())',
    becomes: 'if (id?.startsWith(authservId.toLowerCase()))',
    story: ['authenticate', 'mx.vendor.example.evil.example'],
  },
  {
    defence: 'a name in a comment is not that of our MTA',
    file: 'src/inbound/authentication-results.ts',
    line: `head.find((token) => token.kind === 'word')?.text`,
    becomes: `head[0]?.text.replace(/[()]/g, '')`,
    story: ['authenticate', '(mx.vendor.example) evil.example'],
  },
  {
    defence: 'a verdict of our MTA is about the domain in From',
    file: BY_HEADER,
    line: `return about === undefined || aligned(about.split('@').at(-1) ?? '', domain, false)`,
    becomes: `return about === undefined || domain !== ''`,
    story: ['authenticate', 'dmarc=pass header.from=evil.example.net'],
  },
  {
    defence: 'and so is a signature that it found right',
    file: BY_HEADER,
    line: 'return aligned(answersFor(result), domain, false)',
    becomes: `return answersFor(result) !== '' || domain === ''`,
    story: ['authenticate', 'dkim=pass header.d=evil.example.net'],
  },
  {
    defence: 'a signature is worth something for the domain in From',
    file: BY_DNS,
    line: `proof.dkim.find((one) => one.aligned && one.result === 'pass')`,
    becomes: `proof.dkim.find((one) => one.result === 'pass')`,
    story: ['authenticate', 'a stranger may sign whatever he likes'],
  },
  {
    defence: 'and so is the server that SPF names',
    file: BY_DNS,
    line: 'proof.spf !== null && aligned(proof.spf.domain, strict.domain, strict.spf)',
    becomes: 'proof.spf !== null',
    story: ['authenticate', 'nor does SPF of the stranger'],
  },
]
