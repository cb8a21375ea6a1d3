/**
 * The one door to a deal: load → decide → save deal, events and letters in one transaction.
 *
 * Mail, GraphQL and clocks all come through here; nothing else writes a deal. Two at once: the first wins, the
 * second reads again and decides again. What the motion refuses is a value, what breaks is an exception.
 */
import { noteLoad, settingUpFor, withAccount } from './handle-command-world.ts'
import { nextClock } from './motion/clocks.ts'
import type { Actor, Command, Request } from './motion/commands.ts'
import type { Deal } from './motion/deal.ts'
import { decide } from './motion/decide.ts'
import type { DealEvent } from './motion/events.ts'
import { evolve } from './motion/evolve.ts'
import { type Beside, type Letter, lettersFor, namingFiles, telling } from './motion/letters.ts'
import type { Refusal } from './motion/refusals.ts'
import type { World as Facts } from './motion/world.ts'
import type { Tx } from './store/database.ts'
import { loadDeal, RevisionConflict, type StoredDeal, saveDeal } from './store/deals.ts'
import { type Posting, toLetterRows } from './store/outbox.ts'
import type { Baton } from './world.ts'

export interface Knock {
  /** The deal's id; for `register` the id that the new deal gets. */
  dealId: string
  command: Command
  actor: Actor
  /** `mail:<id>`, `api:<request id>`, `clock:<kind>`; stands on every event. */
  cause: string
  /** Refused as STALE_REVISION when the deal has moved on since. */
  ifRevision?: number
  /** The mail that is being answered: letters to its sender thread under it. */
  answers?: Posting['answers']
  /** An earlier command of the same mail was answered: its writer needs no second confirmation. */
  confirmed?: boolean
  /** Another letter to its writer tells what was noted: he needs none of his own. */
  toldElsewhere?: boolean
  /** For `register`: what its mail said of other deals, told by the partner's first letter. */
  besides?: Beside[]
  /** Names of files that the writer sent and nobody reads: told where something is asked for. */
  unopened?: string[]
  /** For `register`: which motion, and for which partner. */
  entry?: { motionVersionId: string; partnerId: string }
}

type Saved = { deal: Deal; before: Deal | null; events: DealEvent[]; letters: number; facts: Facts }

export type Answer = Saved | { refusal: Refusal; deal: Deal | null; facts: Facts | null }

/** Knocks in a transaction that the caller shares. */
export type Door = (knock: Knock) => Promise<Answer>

/** One command, one transaction. Throws only on surprises (database gone, a bug). */
export async function handleCommand(baton: Baton, knock: Knock): Promise<Answer> {
  return throughTheDoor(baton, (door) => door(knock))
}

/**
 * Several commands and whatever else must be committed with them (a mail's outcome, an idempotency record).
 * `work` may run several times: it is repeated from the start when somebody else changed a deal meanwhile.
 */
export async function throughTheDoor<T>(baton: Baton, work: (door: Door, tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      let letters = 0
      const result = await baton.db.transaction((tx) => {
        letters = 0
        return work(async (knock) => {
          const answer = await decideAndSave(baton, tx, knock)
          if (!('refusal' in answer)) letters += answer.letters
          return answer
        }, tx)
      })
      if (letters > 0) baton.wake('letters')
      return result
    } catch (error) {
      if (!isRace(error) || attempt >= 10) throw error
    }
  }
}

async function decideAndSave(baton: Baton, tx: Tx, asked: Knock): Promise<Answer> {
  const stored = asked.command.type === 'register' ? null : await loadDeal(tx, asked.dealId)
  if (!stored && asked.command.type !== 'register') {
    return { refusal: { code: 'NOT_FOUND', what: 'deal', id: asked.dealId }, deal: null, facts: null }
  }
  const before = stored?.deal ?? null
  const stale = staleness(before, asked.ifRevision)
  if (stale) return { refusal: stale, deal: before, facts: null }
  const knock = { ...asked, command: await withAccount(baton, tx, before, asked.command) }
  const facts = await settingUpFor(baton, tx, before, knock)
  const request: Request = { command: knock.command, actor: knock.actor, cause: knock.cause }
  const decision = decide(before, request, facts)
  if ('refusal' in decision) return { refusal: decision.refusal, deal: before, facts }
  if (decision.events.length === 0) {
    // Only a tick or a recheck finds nothing to do without it being a refusal.
    return { deal: before as Deal, before, events: [], letters: 0, facts }
  }
  const saved = await save(baton, tx, { stored, events: decision.events, facts, knock })
  return { ...saved, letters: saved.letters + (await tellOthers(baton, tx, saved, knock)) }
}

/**
 * A complete deal has shown more of its customer and goes on: the deals that turn out to be about the same one are
 * looked at again, in the same transaction. How many letters that made.
 */
async function tellOthers(baton: Baton, tx: Tx, saved: Saved, { command, cause }: Knock): Promise<number> {
  const { before, deal, facts } = saved
  if (command.type !== 'changeFacts' || !before?.completedAt || deal.stage === 'CONFLICT') return 0
  let letters = 0
  for (const { kind, id } of facts.matches) {
    if (kind === 'DIRECT') continue
    const recheck: Knock = {
      dealId: id,
      command: { type: 'recheckAccount' },
      actor: { kind: 'SYSTEM' },
      cause,
    }
    const answer = await decideAndSave(baton, tx, recheck)
    if (!('refusal' in answer)) letters += answer.letters
  }
  return letters
}

interface Decided {
  stored: StoredDeal | null
  events: DealEvent[]
  facts: Facts
  knock: Knock
}

async function save(baton: Baton, tx: Tx, { stored, events, facts, knock }: Decided): Promise<Saved> {
  const before = stored?.deal ?? null
  const after = events.reduce<Deal | null>(evolve, before) as Deal
  const called = lettersFor(events, before, after, facts).filter((letter) => !isTold(letter, knock))
  const told = telling(called, after.partnerContactId, knock.besides ?? [])
  const letters = namingFiles(told, writerOf(knock.actor) ?? '', knock.unopened ?? [])
  const rows = toLetterRows(letters, posting(baton, { after, facts, knock }))
  await saveDeal(tx, {
    before: stored,
    after,
    events,
    letters: rows,
    clock: nextClock(after, facts),
    questions: letters.filter((letter) => letter.kind === 'GAP_REQUEST').length,
  })
  noteLoad(tx, before, after)
  return { deal: after, before, events, letters: rows.length, facts }
}

const writerOf = (actor: Actor): string | null => (actor.kind === 'PERSON' ? actor.personId : null)

/** Whether the writer learns by another letter what this one says. */
function isTold({ kind, to }: Letter, { actor, confirmed, toldElsewhere }: Knock): boolean {
  if (kind === 'DECISION_CONFIRMED') return confirmed === true
  const toWriter = 'personId' in to && actor.kind === 'PERSON' && to.personId === actor.personId
  return toldElsewhere === true && kind === 'FACTS_CONFIRMED' && toWriter
}

function posting(
  baton: Baton,
  { after, facts, knock }: { after: Deal; facts: Facts; knock: Knock },
): Posting {
  return {
    now: facts.now,
    newId: baton.newId,
    secret: baton.secret,
    mailDomain: baton.config.mailDomain,
    registrationLocal: facts.motion.address,
    people: facts.people,
    dealId: after.id,
    dealNumber: after.number,
    eventSeq: after.revision,
    answers: knock.answers ?? null,
    thread: { messageId: after.threadMessageId, partnerContactId: after.partnerContactId },
    reason: `${after.id}:${after.revision}`,
  }
}

function staleness(deal: Deal | null, expected: number | undefined): Refusal | null {
  if (!deal || expected === undefined || expected === deal.revision) return null
  return { code: 'STALE_REVISION', expected, actual: deal.revision }
}

/** Somebody was faster, or Postgres broke a tie between two transactions (serialization, deadlock, a new account). */
function isRace(error: unknown): boolean {
  const code = (error as { code?: string }).code
  return error instanceof RevisionConflict || code === '40001' || code === '40P01'
}
