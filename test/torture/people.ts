/**
 * Who uses the server while it is tormented: partners mail deals, partners' systems register deals over GraphQL,
 * account executives answer what they are offered. Whoever hears no answer does the same thing again, and some who
 * did hear one as well. What was answered is kept: the verdict compares it with what is there.
 */
import { randomBytes } from 'node:crypto'
import { buildMail } from '../kit/mail.ts'
import { deliver, type Refused } from '../kit/smtp.ts'
import type { BadRelay } from './relay.ts'
import { header, pause } from './small.ts'

export interface Answers {
  /** Message-ID → bytes of every mail that got its 250. */
  mails: Map<string, Buffer>
  /** Account name → number of the deal that GraphQL said was registered for it. */
  registered: Map<string, number>
  /** GraphQL answered the repeated request with another deal, or refused it. */
  contradictions: string[]
  /** Mails and calls that wait for their answer at this moment. */
  inHand: number
  counts: {
    accepted: number
    repeated: number
    replies: number
    /** No connection, or it broke before the answer. */
    unanswered: number
    /** 4xx */
    putOff: number
    /** 5xx: none is expected. */
    refused: number
    mutations: number
    mutationsRepeated: number
  }
}

export interface Crowd {
  relay: BadRelay
  random: () => number
  smtpPort: number
  httpPort: number
  adminKey: string
  goesOn: () => boolean
}

export const nothingYet = (): Answers => ({
  mails: new Map(),
  registered: new Map(),
  contradictions: [],
  inHand: 0,
  counts: {
    accepted: 0,
    repeated: 0,
    replies: 0,
    unanswered: 0,
    putOff: 0,
    refused: 0,
    mutations: 0,
    mutationsRepeated: 0,
  },
})

/** What was answered so far: mails taken and calls served, repeated ones too. */
export function deedsIn({ counts }: Answers): number {
  return counts.accepted + counts.repeated + counts.replies + counts.mutations
}

/** Everybody at once, until it is over. */
export async function drive(crowd: Crowd, answers: Answers): Promise<void> {
  const partners = Array.from({ length: 3 }, () => partner(crowd, answers))
  await Promise.all([...partners, partnerSystem(crowd, answers), sellers(crowd, answers)])
}

// ---------- Mail ----------

const FIRST_MAIL_MS = 240_000

/** Before anything is killed there is something that can be lost: a run that took no mail would show nothing. */
export async function firstMail(crowd: Pick<Crowd, 'smtpPort' | 'random'>, answers: Answers): Promise<void> {
  const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
  const raw = registration(inventedName(crowd.random), id)
  for (const end = Date.now() + FIRST_MAIL_MS; Date.now() < end; await pause(150)) {
    if (!(await hand(crowd, answers, raw))) continue
    answers.counts.accepted++
    answers.mails.set(id, raw)
    return
  }
}

async function partner(crowd: Crowd, answers: Answers): Promise<void> {
  const { random } = crowd
  while (crowd.goesOn()) {
    const id = `${randomBytes(8).toString('hex')}@harborsystems.example`
    const raw = registration(inventedName(random), id)
    const first = await hand(crowd, answers, raw)
    if (first) {
      answers.counts.accepted++
      answers.mails.set(id, raw)
    }
    // Knocking at a dead server all the time would only take the machine from it.
    if (!first) await pause(150)
    // A sender that heard no 250, and some that did, send the same mail again.
    if ((!first || random() < 0.35) && (await hand(crowd, answers, raw))) {
      if (first) answers.counts.repeated++
      else answers.counts.accepted++
      answers.mails.set(id, raw)
    }
    await pause(50 + random() * 150)
  }
}

/** A deal that lacks nothing. */
export function registration(name: string, messageId: string): Buffer {
  const domain = domainOf(name)
  return buildMail({
    from: 'Dana Whitlock <dana.whitlock@harborsystems.example>',
    to: 'deals@intake.vendor.example',
    subject: `Deal: ${name} Ltd`,
    messageId,
    date: new Date(),
    text: `Hi,\n\n${name} Ltd want to replace their spreadsheet approvals before the audit in spring, about 80k EUR.\nContact is Maya Lindholm, COO, maya@${domain}.\n\nDana`,
  })
}

/** Account executives accept what they are offered and report some of it won, twice now and then. */
async function sellers(crowd: Crowd, answers: Answers): Promise<void> {
  const { relay, random } = crowd
  let outbox: Reply[] = []
  while (crowd.goesOn()) {
    for (const letter of relay.fresh()) outbox.push(...replyTo(letter, random))
    const now = outbox.splice(0, 4)
    const taken = await Promise.all(now.map((reply) => hand(crowd, answers, reply.raw)))
    for (const [index, reply] of now.entries()) {
      // Like any mail system, theirs keeps what was not taken.
      if (!taken[index]) outbox = [...outbox, reply]
      else await said(crowd, answers, reply)
    }
    await pause(taken.includes(false) ? 150 : 50)
  }
}

async function said(crowd: Crowd, answers: Answers, reply: Reply): Promise<void> {
  answers.counts.replies++
  answers.mails.set(reply.id, reply.raw)
  if (crowd.random() < 0.2) await hand(crowd, answers, reply.raw)
}

interface Reply {
  id: string
  raw: Buffer
}

/** None to most letters. */
function replyTo(letter: string, random: () => number): Reply[] {
  const to = /<?((?:handoff|deal)\+[^@\s<>]+@[^\s<>]+)>?/i.exec(header(letter, 'reply-to'))?.[1]
  const from = /<([^>]+)>/.exec(header(letter, 'to'))?.[1] ?? header(letter, 'to')
  const offered = to?.startsWith('handoff+')
  const sellsHere = from.endsWith('@vendor.example') && !from.startsWith('ines')
  const own = to?.startsWith('deal+') && sellsHere && random() < 0.3
  if (!to || (!offered && !own)) return []
  const id = `${randomBytes(8).toString('hex')}@vendor.example`
  const raw = buildMail({
    from,
    to,
    subject: `Re: ${header(letter, 'subject')}`,
    messageId: id,
    date: new Date(),
    text: offered ? 'On it, thanks' : 'We won it! Signed today, 82,000 EUR.',
  })
  return [{ id, raw }]
}

/** True for 250; false for anything else, a dead server included. */
export async function hand(
  { smtpPort }: Pick<Crowd, 'smtpPort'>,
  answers: Pick<Answers, 'counts' | 'inHand'>,
  raw: Buffer,
): Promise<boolean> {
  const text = raw.toString('latin1')
  const from = /([^\s<>]+@[^\s<>]+)/.exec(header(text, 'from'))?.[1] ?? ''
  const to = /([^\s<>]+@[^\s<>]+)/.exec(header(text, 'to'))?.[1] ?? ''
  const late = pause(10_000).then(() => {
    throw new Error('no answer')
  })
  const { counts } = answers
  answers.inHand++
  try {
    await Promise.race([deliver({ port: smtpPort, from, to, raw }), late])
    return true
  } catch (error) {
    const code = (error as Refused).responseCode ?? 0
    if (code >= 500) counts.refused++
    else if (code >= 400) counts.putOff++
    else counts.unanswered++
    return false
  } finally {
    answers.inHand--
  }
}

// ---------- GraphQL ----------

const REGISTER = `mutation($input: RegisterDealInput!) { registerDeal(input: $input) {
  __typename ... on DealChanged { deal { number } } } }`

/** Asks again with the same key until it is answered; some ask again after that. */
async function partnerSystem(crowd: Crowd, answers: Answers): Promise<void> {
  const { random } = crowd
  while (crowd.goesOn()) {
    const name = `Quay ${inventedName(random)}`
    const key = randomBytes(8).toString('hex')
    let times = random() < 0.3 ? 2 : 1
    for (let tried = 0; times > 0 && crowd.goesOn(); tried++) {
      if (tried > 0) answers.counts.mutationsRepeated++
      const number = await register(crowd, answers, { name, key })
      if (number !== null) times--
      else await pause(150)
    }
    await pause(random() * 200)
  }
}

async function register(
  crowd: Crowd,
  answers: Answers,
  { name, key }: { name: string; key: string },
): Promise<number | null> {
  const { registered, contradictions, counts } = answers
  answers.inHand++
  const answer = await ask(crowd, key, {
    partnerContact: 'dana.whitlock@harborsystems.example',
    facts: {
      accountName: name,
      accountDomain: domainOf(name),
      contacts: [{ name: 'Noor Haddad', email: `noor@${domainOf(name)}`, title: 'COO' }],
      amount: { min: '120000', currency: 'EUR' },
      context: 'Their dispatch tool ends in spring and two depots already run on paper.',
    },
  }).finally(() => answers.inHand--)
  if (answer === null) return null
  counts.mutations++
  const known = registered.get(name)
  if (!answer.number) contradictions.push(`registerDeal of ${name} was answered ${answer.text}`)
  else if (known && known !== answer.number)
    contradictions.push(`registerDeal of ${name} made deals ${known} and ${answer.number}`)
  else registered.set(name, answer.number)
  return answer.number ?? 0
}

interface Registered {
  errors?: unknown[]
  data?: { registerDeal?: { deal?: { number: number } } } | null
}

/** null: no answer, or one with an error (a database that dies after the commit): whoever gets it asks again. */
async function ask(
  { httpPort, adminKey }: Crowd,
  key: string,
  input: object,
): Promise<{ number: number | undefined; text: string } | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${httpPort}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${adminKey}`,
        'idempotency-key': key,
      },
      body: JSON.stringify({ query: REGISTER, variables: { input } }),
      signal: AbortSignal.timeout(10_000),
    })
    const body = (await response.json()) as Registered
    if (response.status >= 500 || body.errors || !body.data?.registerDeal) return null
    return { number: body.data.registerDeal.deal?.number, text: JSON.stringify(body) }
  } catch {
    return null
  }
}

// ---------- Names ----------

const WORDS = ['Alder', 'Birch', 'Cedar', 'Dorset', 'Elmer', 'Fjord', 'Gannet', 'Heron', 'Ibis', 'Juniper']

/** Two words of letters: digits at the end of a name are no part of it for a careful reader, and deals would collide. */
export function inventedName(random: () => number): string {
  const letters = [...randomBytes(5)].map((byte) => SYLLABLES[byte % SYLLABLES.length]).join('')
  const second = letters.charAt(0).toUpperCase() + letters.slice(1)
  return `${WORDS[Math.floor(random() * WORDS.length)]} ${second}`
}

const SYLLABLES = [
  'ba',
  'de',
  'fi',
  'go',
  'hu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'wu',
  'za',
]

function domainOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`
}
