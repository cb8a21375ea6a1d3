/**
 * A mail as it is received: read on the deals that it is really about, with all that its plan is made from. What it
 * says of other deals, and what it answers beside one that it brings, each stands there as if it were a mail of its
 * own.
 */
import { readByDeal } from './handle-mail-by-deal.ts'
import { MOST_NUMBERED, type OnDeal, readOnItsDeal } from './handle-mail-reading.ts'
import { readApart } from './handle-mail-set-apart.ts'
import { doubtAbout } from './inbound/doubt.ts'
import type { Proof } from './inbound/proof.ts'
import type { Thread } from './inbound/thread.ts'
import type { Received } from './reception/plan.ts'
import { currencyOf } from './reception/setting.ts'
import { dealsByNumber } from './store/deals.ts'
import type { Directory } from './store/directory.ts'
import type { InboundMail } from './store/inbound-mail.ts'
import { type PartnerRow, partnersNamedIn } from './store/people.ts'
import { dealNumbersIn } from './understanding/answers/several-deals.ts'
import { brief, shortened } from './understanding/nothing.ts'
import { onlyWords, withoutOthers } from './understanding/other-customers.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import type { Defeat } from './understanding/reader.ts'
import type { Understanding } from './understanding/understanding.ts'
import type { Baton } from './world.ts'

/** A mail whose sender was checked, on the thread that its address and its headers say. */
export interface Threaded {
  mail: InboundMail
  parsed: ParsedMail
  proof: Proof
  thread: Thread
}

/** What it says, and of which deals; a defeat of the readers where it cannot be understood. */
export async function understood(
  baton: Baton,
  directory: Directory,
  { mail, parsed: sent, proof, thread: answered }: Threaded,
): Promise<Received | Defeat> {
  const read = answered.deal ? brief(sent) : shortened(sent)
  const partner = await partnerOf(directory, read, answered)
  const sentAbout = { mail, parsed: read, trust: proof.trust, thread: answered, partner }
  const apart = await readApart(baton, directory, sentAbout)
  if (apart && 'defeat' in apart) return apart
  const about = { ...sentAbout, parsed: apart?.rest ?? read }
  const found = await readOnItsDeal(baton, directory, about)
  if ('defeat' in found) return found
  const { parsed, thread, news, letter } = found
  const understanding = apart ? withTidyWords(found.understanding) : found.understanding
  const byDeal = await readByDeal(baton, { ...about, parsed, thread }, understanding)
  if (byDeal && 'defeat' in byDeal) return byDeal

  const whole: Received = {
    mailId: mail.id,
    arrivedAt: mail.arrivedAt.toISOString(),
    parsed: withoutOthers(parsed, understanding.otherCustomers),
    trust: proof.trust,
    doubt: await doubtAbout(baton.db, { proof, thread, parsed }),
    thread,
    understanding,
    partner,
    aes: await directory.activeAes(),
    partnersNamed: await partnersNamed(baton, parsed, thread),
    dealsNumbered: await dealsNumbered(baton, parsed, thread),
    vendorName: baton.config.vendor.name,
    currency: currencyOf(baton, thread, partner),
    mailDomain: baton.config.mailDomain,
    news: [],
    onLetter: null,
  }
  const asOwnMail = <Part extends OnDeal>(part: Part): Received & Part => ({
    ...whole,
    ...part,
    currency: currencyOf(baton, part.thread, partner),
  })
  const answer = letter ? answeringLetter(parsed, whole, letter) : null
  return {
    ...whole,
    news: news.map(asOwnMail),
    onLetter: answer && {
      ...asOwnMail(answer),
      doubt: await doubtAbout(baton.db, { proof, thread: answer.thread, parsed }),
    },
    ...(apart && { apart: { parts: apart.parts.map(asOwnMail), unplaced: apart.unplaced } }),
    ...(byDeal && { byDeal: { ...byDeal, parts: byDeal.parts.map(asOwnMail) } }),
  }
}

/** What was set apart leaves a hole in the words that are shown to people. */
const withTidyWords = (read: Understanding): Understanding => ({
  ...read,
  replyText:
    read.replyText
      ?.replace(/[ \t]{2,}/g, ' ')
      .replace(/^ | $/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim() ?? null,
})

/** The partner of the deal, or the one whom the sender's address or domain belongs to. */
async function partnerOf(
  directory: Directory,
  parsed: ParsedMail,
  thread: Thread,
): Promise<PartnerRow | null> {
  const known = thread.deal?.partnerId ?? thread.sender?.partnerId
  if (known) return directory.partner(known)
  const domain = parsed.from?.address.split('@')[1]
  return domain ? directory.partnerOf(domain) : null
}

/** Figures in a reply may be a split of the credit; then the partners whom it names count. */
async function partnersNamed(baton: Baton, { ownText }: ParsedMail, { deal }: Thread) {
  return deal && /\d *(%|\/|:|per ?cent|prozent)/i.test(ownText) ? partnersNamedIn(baton.db, ownText) : []
}

/** The other deals whose numbers stand in a mail about one. */
async function dealsNumbered(baton: Baton, { ownText }: ParsedMail, { deal }: Thread) {
  const numbers = deal ? dealNumbersIn(ownText).filter((number) => number !== deal.number) : []
  return dealsByNumber(baton.db, numbers.slice(0, MOST_NUMBERED))
}

/** The part of a reply with two deals that answers its letter, as a reply of its own; null where there is none. */
function answeringLetter(
  parsed: ParsedMail,
  { thread, understanding }: Received,
  letter: Thread,
): OnDeal | null {
  const { gapFilled } = understanding
  // Where the whole mail stays with the letter's deal nothing was parted.
  if (gapFilled === null || thread.deal !== null) return null
  const { ownText } = onlyWords(parsed, gapFilled.words)
  return {
    parsed: { ...parsed, ownText },
    thread: letter,
    understanding: {
      ...understanding,
      intent: 'UPDATE',
      replyText: ownText.trim(),
      deals: [gapFilled.deal],
      otherCustomers: [],
      gapFilled: null,
    },
  }
}
