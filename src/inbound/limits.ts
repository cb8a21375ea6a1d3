/**
 * Loop breakers that trust no header (design page 2): two robots that answer each other, a vacation text that
 * says nothing of itself, a mail bomb in a stranger's name. They count the letters that mails have caused and
 * say "no more" per address, per deal and per kind; the mail itself is still read, and a human sees it.
 *
 * What a person must know is counted by who wrote it: whoever writes too much is heard no more, the others are.
 *
 * Letters that the motion owes (receipt, offer, outcome, …) come from events of a deal and do not pass here. Those
 * that a mail caused are counted all the same, since a robot may cause them; but for the letters of a new deal: a
 * partner who brings twenty deals on a Monday morning is still answered when he asks something.
 */
import type { LetterKind } from '../motion/letters.ts'
import type { Sql } from '../store/database.ts'

export interface Answer {
  /** Who would get the letter. */
  address: string
  dealId: string | null
  kind: LetterKind
  /** Whose mail a person would be told about; absent where the writer himself is answered. */
  writer?: string | null
}

interface Limit {
  letters: number
  hours: number
}

/** Whatever they are about: nobody writes forty mails a day that each need an answer. */
const PER_ADDRESS: Limit[] = [
  { letters: 15, hours: 1 },
  { letters: 40, hours: 24 },
]
const PER_DEAL: Limit[] = [
  { letters: 20, hours: 1 },
  { letters: 60, hours: 24 },
]
const PER_KIND: Limit[] = [
  { letters: 5, hours: 1 },
  { letters: 12, hours: 24 },
]
/** What whoever must know is told of all writers together: one writer's noise never uses up what others may say. */
const TOLD_OF_ALL: Limit[] = [
  { letters: 60, hours: 1 },
  { letters: 300, hours: 24 },
]
/** Tighter, per kind and address: letters that a robot would go on answering, or that a stranger gets. */
const BY_KIND: Partial<Record<LetterKind, Limit[]>> = {
  NOT_UNDERSTOOD: [
    { letters: 3, hours: 1 },
    { letters: 6, hours: 24 },
  ],
  // May be sent in somebody else's name: one polite letter, not a series.
  UNKNOWN_SENDER: [{ letters: 1, hours: 7 * 24 }],
  // Owners are told about each, within reason: the quarantine list has them all.
  QUARANTINE_NOTICE: [
    { letters: 10, hours: 1 },
    { letters: 30, hours: 24 },
  ],
}

/**
 * May a mail cause this letter now? Counted within the caller's transaction, over letters that answer a mail
 * (whatever became of them). Addresses are compared as they are kept: lower case.
 */
export async function mayAnswer(tx: Sql, answer: Answer, now: Date): Promise<boolean> {
  // Many mails of a stranger are handled at once: each waits for what the one before has sent.
  if (answer.kind === 'UNKNOWN_SENDER')
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7241046))', [answer.address])
  const kindLimits = BY_KIND[answer.kind] ?? PER_KIND
  const tells = answer.writer !== undefined && answer.kind !== 'QUARANTINE_NOTICE'
  const all = [...PER_ADDRESS, ...PER_DEAL, ...kindLimits, ...TOLD_OF_ALL]
  const longest = Math.max(...all.map((limit) => limit.hours))
  const letters = await answersSince(tx, answer, new Date(now.getTime() - longest * 3_600_000))
  const within = (limits: Limit[], counts: (letter: Caused) => boolean) =>
    limits.every((limit) => {
      const since = now.getTime() - limit.hours * 3_600_000
      return letters.filter((one) => one.createdAt.getTime() > since && counts(one)).length < limit.letters
    })
  // Whoever answers a pile of offers may be unclear, or too late, about each; a robot that answers one stays one.
  const perDeal = SAID_NO.includes(answer.kind) && answer.dealId !== null
  const hears = (one: Caused) => one.here && (!tells || one.sameWriter)
  // What others' mails cause the desk to be told takes nothing from what it is asked back about its own.
  const reads = (one: Caused) => (perDeal ? one.here && one.sameWriter : hears(one))
  return (
    within(PER_ADDRESS, reads) &&
    within(PER_DEAL, (one) => one.sameDeal && (!tells || one.sameWriter)) &&
    within(kindLimits, (one) => hears(one) && one.kind === answer.kind && (!perDeal || one.sameDeal)) &&
    (!tells || within(TOLD_OF_ALL, (one) => one.here && one.kind !== 'QUARANTINE_NOTICE'))
  )
}

/** What is answered to words that have done nothing. */
const SAID_NO: LetterKind[] = ['NOT_UNDERSTOOD', 'REFUSED', 'ALREADY_DECIDED']

interface Caused {
  createdAt: Date
  kind: string
  /** To the same address. */
  here: boolean
  sameDeal: boolean
  /** Caused by a mail of the same writer. */
  sameWriter: boolean
}

/** More than the largest limits of them never have to be read. */
const ENOUGH = 500

/** One each per registered deal, and a reply to them registers none. */
const OF_A_NEW_DEAL: LetterKind[] = ['RECEIPT', 'NEW_REGISTRATION', 'HANDOFF_OFFER']

function answersSince(tx: Sql, answer: Answer, since: Date): Promise<Caused[]> {
  return tx.query<Caused>(
    `select l."createdAt", l."kind", l."toAddress" = $1 as here, coalesce(l."dealId" = $2::uuid, false) as "sameDeal",
       coalesce(lower(m."fromAddress") = $5, false) as "sameWriter"
     from "Letter" l left join "InboundMail" m on m.id = l."inboundMailId"
     where l."inboundMailId" is not null and l."createdAt" > $3 and (l."toAddress" = $1 or l."dealId" = $2::uuid)
       and l.kind <> all($4)
     order by l."createdAt" desc limit ${ENOUGH}`,
    [
      answer.address.toLowerCase(),
      answer.dealId,
      since,
      OF_A_NEW_DEAL,
      (answer.writer === undefined ? answer.address : answer.writer)?.toLowerCase() ?? null,
    ],
  )
}
