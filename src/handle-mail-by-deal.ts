/**
 * A mail of our own people about several deals, or one sent anew that names its deals by number or customer: each part is
 * read as a reply on its deal. The partner's side is read elsewhere; so is what orders deals to be merged.
 */

import { type OnDeal, type Reading, readOnThread } from './handle-mail-reading.ts'
import { type Thread, threadedTo } from './inbound/thread.ts'
import { ordersDeals } from './reception/several-deals.ts'
import { dealsByNumber } from './store/deals.ts'
import { openDealsWith } from './store/open-deals.ts'
import { dealByDeal, type Known, type Place } from './understanding/answers/deal-by-deal.ts'
import { dealNumbersIn } from './understanding/answers/several-deals.ts'
import { OF_OUR_OWN } from './understanding/nothing.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import type { Defeat } from './understanding/reader.ts'
import type { Understanding } from './understanding/understanding.ts'
import type { Baton } from './world.ts'

export interface ReadByDeal {
  /** `byName`: found by the customer's name alone: it brings news and decides nothing. */
  parts: (OnDeal & { byName: boolean })[]
  /** Words for which no deal of theirs was found. */
  rest: string
}

/** Nobody tells of more deals in one mail. */
const MOST = 20

/** null where the mail is about no deal, or about the one deal that it answers. */
export async function readByDeal(
  baton: Baton,
  whole: Reading,
  understanding: Understanding,
): Promise<ReadByDeal | Defeat | null> {
  const { parsed, thread } = whole
  if (!mayTellOfDeals(whole, understanding)) return null
  const on = thread.deal?.number ?? null
  const answering = on !== null && (!thread.withoutToken || thread.answers !== null)
  const { parts, rest } = dealByDeal(parsed, await dealsKnown(baton, whole), { on, answering })
  if (parts.every(({ number }) => number === on)) return null
  const onDeals: ReadByDeal['parts'] = []
  for (const { number, numbered, words } of parts) {
    const part = onlyAt(parsed, words)
    const onDeal = number === on ? thread : await onOther(baton, thread, number)
    const said = await readOnThread(baton, { ...whole, parsed: part, thread: onDeal })
    if ('defeat' in said) return said
    const replyText = part.ownText.trim()
    onDeals.push({
      parsed: part,
      thread: onDeal,
      understanding: { ...said, replyText },
      byName: !numbered,
    })
  }
  return {
    parts: onDeals,
    rest: rest.map(({ start, end }) => parsed.ownText.slice(start, end).trim()).join('\n'),
  }
}

/** Somebody of ours, proven, who writes of his own accord to us alone. */
function mayTellOfDeals({ parsed, trust, thread }: Reading, understanding: Understanding): boolean {
  const { sender, deal, addressee, address, answers } = thread
  if (!sender || sender.kind === 'PARTNER_CONTACT' || trust !== 'PASS' || thread.forged) return false
  const anew = address?.kind === 'REGISTRATION' && (deal !== null || answers === null)
  if (!anew && (!deal || addressee?.id !== sender.id)) return false
  const written =
    understanding.intent === 'OTHER' ? understanding.why === OF_OUR_OWN : !AUTOMATIC.has(understanding.intent)
  return written && !ordersDeals(parsed.ownText)
}
const AUTOMATIC: ReadonlySet<Understanding['intent']> = new Set(['AUTO_REPLY', 'BOUNCE'])

/** The deals whose numbers stand in it, as far as they are the writer's to speak of; sent anew, also those that are open. */
async function dealsKnown(baton: Baton, { parsed, thread }: Reading): Promise<Known[]> {
  const numbers = dealNumbersIn(`${parsed.subject}\n${parsed.ownText}`, 6000).slice(0, MOST)
  const numbered: Known[] = []
  for (const { number, facts } of await dealsByNumber(baton.db, numbers)) {
    const { people } =
      number === thread.deal?.number ? thread : await threadedTo(baton.db, thread, number, baton.now())
    if (people[thread.sender?.id ?? '']) numbered.push({ number, accountName: facts.accountName })
  }
  if (numbered.length > 0 || thread.deal) return numbered
  return openDealsWith(baton.db, thread.sender?.id ?? '')
}

/** The thread of another deal of the writer's, with what is on offer to him there. */
export async function onOther(baton: Baton, thread: Thread, number: number): Promise<Thread> {
  const other = await threadedTo(baton.db, thread, number, baton.now())
  const { deal, sender } = other
  const handoffId = deal?.stage === 'HANDED_OFF' && deal.offer.aeId === sender?.id ? deal.offer.id : null
  return { ...other, handoffId, answers: null, colleague: false }
}

/** The mail as if only those of its own words were written; they stand where they stood. */
function onlyAt(mail: ParsedMail, words: readonly Place[]): ParsedMail {
  const kept = (at: number) => words.some(({ start, end }) => at >= start && at < end)
  const ownText = mail.ownText.replace(/[^\n]/g, (char, at: number) => (kept(at) ? char : ' '))
  return { ...mail, subject: '', text: ownText, ownText, html: null, attachments: [], attachedMails: [] }
}
