/**
 * What a reply about one deal says of other customers, set apart by name: "Norcott: now 90k". It is none of the deal's.
 * Where the name means one open deal of the writer's own, it is read as news of that deal, and decides nothing there; of
 * anything else a person reads.
 */

import { onOther } from './handle-mail-by-deal.ts'
import { type OnDeal, type Reading, readAsNews, readOnThread } from './handle-mail-reading.ts'
import { isConversation } from './reception/plan.ts'
import { ordersDeals } from './reception/several-deals.ts'
import type { Directory } from './store/directory.ts'
import { openDealsWith } from './store/open-deals.ts'
import { announcesAnother } from './understanding/answers/announcing.ts'
import { namesIn } from './understanding/answers/another-customer.ts'
import { type SetApart, setApartIn } from './understanding/answers/set-apart.ts'
import { evidenceAt } from './understanding/evidence.ts'
import { tellingIn } from './understanding/extract/other-customers.ts'
import { mentionsIn } from './understanding/news/open-deals.ts'
import { onlyWords, withoutWords } from './understanding/other-customers.ts'
import type { ParsedMail } from './understanding/parsed-mail.ts'
import type { Defeat } from './understanding/reader.ts'
import type { OpenDeal } from './understanding/setting.ts'
import type { Evidence, Fact } from './understanding/understanding.ts'
import type { Baton } from './world.ts'

export interface ReadApart {
  /** The mail without those words. */
  rest: ParsedMail
  /** `byName`: it brings news and decides nothing. */
  parts: (OnDeal & { byName: boolean })[]
  /** What is said of customers of whom no one open deal of the writer's is found. */
  unplaced: Fact<string>[]
}

/** null where a mail speaks of no other deal of its writer. */
export async function readApart(
  baton: Baton,
  directory: Directory,
  about: Reading,
): Promise<ReadApart | Defeat | null> {
  const { parsed, trust } = about
  const own = ownOf(about)
  if (own === null || trust === 'FAIL' || ordersDeals(parsed.ownText)) return null
  const others = await othersOf(baton, directory, about, own)
  const apart = setApartIn(parsed.ownText, own, others)
  // "A new deal: Norcott wants Vault as well" is one that it brings.
  const told = apart.filter((one) => !announcesAnother(onlyWords(parsed, wordsOf(parsed, one)).ownText))
  if (told.length === 0) return null
  const whole = await readOnThread(baton, about)
  if ('defeat' in whole) return whole
  // Nobody typed it.
  if (whole.replyText === null) return null
  const parts: ReadApart['parts'] = []
  const unplaced: Fact<string>[] = []
  for (const one of told) {
    const words = wordsOf(parsed, one)
    const [number, ...more] = one.numbers
    if (number === undefined || more.length > 0 || !mayBringNews(baton, about)) {
      unplaced.push({ value: one.customer, status: 'STATED', confidence: 0.8, evidence: words })
      continue
    }
    const part = onlyWords(parsed, words)
    const read = await readPart(baton, { ...about, parsed: part }, number)
    if ('defeat' in read) return read
    const replyText = words.map(({ quote }) => quote.trim()).join('\n')
    parts.push({ ...read, understanding: { ...read.understanding, replyText }, byName: true })
  }
  const rest = withoutWords(
    parsed,
    told.flatMap(({ heads, words }) => [...heads, ...words]),
  )
  return { rest, parts, unplaced }
}

const wordsOf = ({ ownText }: ParsedMail, { words }: SetApart): Evidence[] =>
  words.map(({ start, end }) =>
    evidenceAt('own', ownText, start, start + ownText.slice(start, end).trimEnd().length),
  )

/** Of a partner it counts as what is sent anew; of our own people like the line of a round through their deals. */
async function readPart(baton: Baton, about: Reading, number: number): Promise<OnDeal | Defeat> {
  const { parsed, thread } = about
  if (thread.sender?.kind === 'PARTNER_CONTACT') {
    const afresh = { ...thread, handoffId: null, answers: null, colleague: false }
    return readAsNews(baton, { ...about, thread: afresh }, number)
  }
  const onDeal = await onOther(baton, thread, number)
  const understanding = await readOnThread(baton, { ...about, thread: onDeal })
  return 'defeat' in understanding ? understanding : { parsed, thread: onDeal, understanding }
}

/** Somebody proven, who writes to us alone. */
function mayBringNews(
  { config: { mailDomain } }: Baton,
  { parsed, trust, thread, partner }: Reading,
): boolean {
  const active = thread.sender?.kind !== 'PARTNER_CONTACT' || partner?.status === 'ACTIVE'
  return trust === 'PASS' && active && !isConversation({ parsed, mailDomain, thread })
}

/** The deal that is answered, as far as words may name it; null where that is not known, or nobody we know writes. */
function ownOf({ thread: { deal, sender, forged } }: Reading): OpenDeal | null {
  if (!deal || !sender || forged || deal.facts.accountName === null) return null
  const { accountName, accountDomain, contacts } = deal.facts
  return { number: deal.number, accountName, domains: accountDomain ? [accountDomain] : [], contacts }
}

/** The writer's other open deals, but those whose customers' names may mean this deal's, or people of it. */
async function othersOf(
  baton: Baton,
  directory: Directory,
  { thread, partner, parsed }: Reading,
  own: OpenDeal,
): Promise<OpenDeal[]> {
  const { sender, people } = thread
  const names = [
    own.accountName ?? '',
    ...own.domains.map((domain) => domain.split('.')[0] ?? ''),
    ...own.contacts.flatMap(({ name }) => name ?? []),
    ...Object.values(people).map(({ name }) => name),
    sender?.name ?? '',
    baton.config.vendor.name,
    ...baton.config.vendor.products.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  const taken = new Set(names.flatMap((name) => [...namesIn(name), ...tellingIn(name)]))
  const isFree = ({ number, accountName }: { number: number; accountName: string | null }): boolean =>
    number !== own.number && !tellingIn(accountName ?? '').some((word) => taken.has(word))
  if (sender?.kind === 'PARTNER_CONTACT')
    return partner && partner.id === sender.partnerId
      ? (await directory.openDeals(partner.id)).filter(isFree)
      : []
  const known = await openDealsWith(baton.db, sender?.id ?? '')
  const deals = known.filter(isFree).map((deal) => ({ ...deal, domains: [], contacts: [] }))
  // What they number is read by number (answers/deal-by-deal.ts).
  return mentionsIn(parsed.ownText, deals).some(({ by }) => by === 'NUMBER') ? [] : deals
}
