/**
 * The weekly leak report: once a week, on the configured weekday from 06:00 UTC, to every leader and to every AE who
 * can close something. The outbox's unique reason makes it once, however many processes ask.
 */
import { leakReport, reportReaders } from '../insight/leak-report.ts'
import type { Letter } from '../motion/letters.ts'
import { registrationAddresses } from '../store/motions.ts'
import { insertLetters, toLetterRows } from '../store/outbox.ts'
import { peopleFor } from '../store/people.ts'
import type { Baton } from '../world.ts'

const FROM_HOUR_UTC = 6

/** Returns how many reports were put into the outbox. */
export async function sendLeakReports(baton: Baton): Promise<number> {
  const now = baton.now()
  const weekday = now.getUTCDay() || 7
  if (baton.config.leakReportWeekday !== weekday || now.getUTCHours() < FROM_HOUR_UTC) return 0
  const reason = `leak-report:${now.toISOString().slice(0, 10)}`
  const [sent] = await baton.db.query(`select 1 from "Letter" where "dedupeKey" like $1 limit 1`, [
    `${reason}:%`,
  ])
  const [deals] = await baton.db.query('select 1 from "Deal" limit 1')
  if (sent || !deals) return 0
  const readers = await reportReaders(baton.db)
  const people = await peopleFor(baton.db, {
    ids: readers.map((reader) => reader.personId),
    addresses: [],
    now,
  })
  const [motion] = await registrationAddresses(baton.db)
  const letters: Letter[] = []
  for (const { personId, about } of readers) {
    const ownerId = about === 'OWN' ? personId : null
    const report = await leakReport(baton.db, {
      now,
      ownerId,
      boardUrl: `${baton.config.http.publicUrl}/board`,
    })
    letters.push({
      kind: 'LEAK_REPORT',
      to: { personId },
      cc: [],
      replyAs: 'REGISTRATION',
      deal: null,
      data: { report },
    })
  }
  const rows = toLetterRows(letters, {
    now: now.toISOString(),
    newId: baton.newId,
    secret: baton.secret,
    mailDomain: baton.config.mailDomain,
    registrationLocal: motion?.addressLocal ?? 'deals',
    people,
    dealId: null,
    dealNumber: null,
    eventSeq: null,
    answers: null,
    thread: { messageId: null, partnerContactId: null },
    reason,
  })
  const count = await insertLetters(baton.db, rows)
  if (count > 0) baton.wake('letters')
  return count
}
