/**
 * A reply that brings a deal of its own: "Could you open a second one? The Brant Street Playhouse in Hamilton …".
 * Whoever answers a letter because it lies on top of his mailbox need not write the same once more to the registration
 * address. Heard only where the own words say so and are a registration by themselves. What stands before those words,
 * and where the deal's own customer is named again, is said of the deal, and is kept apart.
 */
import { announcedAt, weaklyAnnouncedAt } from './answers/announcing.ts'
import { isPolite } from './answers/short-answers.ts'
import { evidenceAt } from './evidence.ts'
import { sameOrg } from './extract/account/org.ts'
import { fold } from './extract/fold.ts'
import { firstHouseIn, tellingIn } from './extract/other-customers.ts'
import { read as readOf } from './extract/reading.ts'
import { readFirst } from './first-mail.ts'
import { reachable } from './gap.ts'
import { shortened } from './nothing.ts'
import { readOtherCustomers } from './other-customers.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { allMatches } from './search/all-matches.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { Evidence, Fact, Understanding } from './understanding.ts'
import { hardFactsOf } from './wish/readers/entry.ts'

/**
 * The registration that a reply is, read from those of its words that bring it; null where it plainly is none. What it
 * says besides stands under `otherCustomers`, with the customer of the letter's deal. Pure; linear.
 */
export function registrationInReply(mail: ParsedMail, setting: UnderstandingSetting): Understanding | null {
  const found = announcedDeal(mail, setting)
  return (
    found && {
      ...found.read,
      otherCustomers: besides(mail, found.place, setting),
      replyText: mail.ownText,
    }
  )
}

/** A registration and the stretch of the own words that brings it. */
export interface DealInReply {
  read: Understanding
  place: Place
}

/** The deal that the own words announce, read by itself; null where they announce none, or none that is whole. */
export function announcedDeal(mail: ParsedMail, setting: UnderstandingSetting): DealInReply | null {
  if (setting.address === 'HANDOFF') return null
  const plainly = announcedAt(mail.ownText)
  const at = plainly < 0 ? weaklyAnnouncedAt(mail.ownText) : plainly
  if (at < 0) return null
  const known = setting.customerNames ?? []
  const start = sentenceStart(mail.ownText, at)
  const end = endOf(mail.ownText, at, known)
  // "Lowmoor Breweries … 40k EUR. It is a separate deal": the words come last, and its name stands before them.
  const asked = /^[^.!?\n]*\?/.exec(mail.ownText.slice(start))?.[0].length ?? 0
  const starts = [start, paragraphStart(mail.ownText, at), 0]
  for (const from of new Set(starts)) {
    const least = plainly < 0 ? LEAST_FACTS : 1
    const read =
      // "Could you open a second one?" is no need and no next step of the customer's.
      (from === start && asked > 0 ? wholeIn(mail, { start: start + asked, end }, setting, least) : null) ??
      wholeIn(mail, { start: from, end }, setting, least)
    if (!read || (from !== start && !standsBefore(read, mail, start))) continue
    // "The second site needs it too": of the same customer it is news, unless it is plainly announced.
    if (plainly < 0 && read.deals.some(({ accountName }) => isOneOf(accountName?.value ?? '', known)))
      return null
    const place = { start: from, end }
    // News of the deal beside it are taken where the other customer's words are told from them anyway.
    if (
      plainly < 0 &&
      besides(mail, place, setting).length > 0 &&
      readOtherCustomers(mail, setting).length > 0
    )
      return null
    return { read, place }
  }
  return null
}

/**
 * Deals that paragraphs bring with no word that announces them: each is whole by itself, with somebody to write to or
 * call, and of another customer than the letter's. Whether one is another deal at all, the rest of the reply must show.
 */
export function* dealsInParagraphs(mail: ParsedMail, setting: UnderstandingSetting): Generator<DealInReply> {
  if (setting.address === 'HANDOFF') return
  const { ownText } = mail
  const known = setting.customerNames ?? []
  const starts = [0, ...allMatches(ownText, /\n[ \t]*\n/g).map(({ index, 0: gap }) => index + gap.length)]
  for (const start of starts.slice(0, MOST_PARAGRAPHS)) {
    const place = { start, end: endOf(ownText, start, known) }
    if (start === 0 && place.end === ownText.length) continue
    const read = wholeIn(mail, place, setting, LEAST_FACTS)
    if (read?.deals.every((deal) => reachable(deal) && !isOneOf(deal.accountName?.value ?? '', known)))
      yield { read, place }
  }
}
const MOST_PARAGRAPHS = 8

/**
 * The customer of a deal that a reply plainly announces and does not yet bring, with all the words about it: "Got
 * another one for you, Bramble Hotels. Details tomorrow". Null where its name is not made out. Pure; linear.
 */
export function announcedCustomer(mail: ParsedMail, setting: UnderstandingSetting): Fact<string> | null {
  const at = setting.address === 'HANDOFF' ? -1 : announcedAt(mail.ownText)
  if (at < 0) return null
  const known = setting.customerNames ?? []
  const place = { start: sentenceStart(mail.ownText, at), end: endOf(mail.ownText, at, known) }
  const part = onlyPart(mail, place)
  const read = part && readFirst(part, { ...setting, address: 'REGISTRATION' })
  const name = read?.deals[0]?.accountName?.value ?? (part && nameIn(part, at, setting))
  if (!name || isOneOf(name, known)) return null
  return {
    value: name,
    status: 'STATED',
    confidence: 0.8,
    evidence: [evidenceAt('own', mail.ownText, place.start, place.end)],
  }
}

/** What is named behind the announcement, where it is hardly more than a name. */
const nameIn = (part: ParsedMail, at: number, setting: UnderstandingSetting): string | null =>
  firstHouseIn(readOf(shortened(part), setting, 'OWN'), at, setting.customerNames ?? [])

/** Where nothing plainly says so: a customer that is merely mentioned has no contact, sum and day of its own. */
const LEAST_FACTS = 2

export interface Place {
  start: number
  end: number
}

function wholeIn(
  mail: ParsedMail,
  place: Place,
  setting: UnderstandingSetting,
  least: number,
): Understanding | null {
  const part = onlyPart(mail, place)
  const read = part && readFirst(part, { ...setting, address: 'REGISTRATION' })
  if (read?.intent !== 'REGISTRATION') return null
  const whole = read.deals.every((deal) => deal.accountName !== null && hardFactsOf([deal]) >= least)
  return whole && read.deals.length > 0 ? read : null
}

/** Whether the customer's name stands in front of the words that announce it. */
const standsBefore = ({ deals }: Understanding, mail: ParsedMail, start: number): boolean =>
  deals.every(({ accountName }) =>
    accountName?.evidence.some(
      (evidence) => evidence.start - (evidence.part === 'body' ? mail.text.indexOf(mail.ownText) : 0) < start,
    ),
  )

/** What the reply says beside that part: of the deal that the letter was about; nothing where it is only polite. */
function besides(mail: ParsedMail, place: Place, setting: UnderstandingSetting): Fact<string>[] {
  // A deal whose customer is asked for goes by the number in the subject.
  const customer = setting.customerNames?.[0] ?? /\[(\d{3,7})\]/.exec(mail.subject)?.[1]
  const evidence = wordsBeside(mail, place, setting)
  return customer === undefined || evidence.length === 0
    ? []
    : [{ value: customer, status: 'STATED', confidence: 0.8, evidence }]
}

/** The stretches of the own words before and behind a place that say more than a polite word. */
export function wordsBeside(
  mail: ParsedMail,
  { start, end }: Place,
  setting: UnderstandingSetting,
): Evidence[] {
  const { ownText } = mail
  const names = [...(setting.knownPeople ?? []).map(({ name }) => name), mail.from?.name ?? '']
  return [
    [0, start],
    [end, ownText.length],
  ].flatMap(([from = 0, to = 0]) => {
    const words = ownText.slice(from, to)
    const bare = words.trim().replace(OPENING, '').trim()
    if (bare === '' || isPolite(bare, names)) return []
    const first = from + words.length - words.trimStart().length
    return [evidenceAt('own', ownText, first, from + words.trimEnd().length)]
  })
}
/** What may stand alone before another subject. */
const OPENING = /(?:^|\s)(?:p\.? ?s\.?|p\.? ?d\.?|btw|by the way)\W*$/iu

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at)
  const [stop] = /[.!?。]["')\]]*\s+(?!.*[.!?。]["')\]]*\s)[^\n]*$/su.exec(before.slice(-400)) ?? []
  const line = before.lastIndexOf('\n') + 1
  const sentence = stop === undefined ? 0 : at - stop.length + /^[.!?。]["')\]]*\s+/u.exec(stop)![0].length
  return Math.max(line, sentence)
}

const paragraphStart = (text: string, at: number): number => {
  const blank = allMatches(text.slice(0, at), /\n[ \t]*\n/g).at(-1)
  return blank === undefined ? 0 : blank.index + blank[0].length
}

/** Up to the sentence that begins with the deal's own customer: "For Gosfor Gears: …". */
function endOf(text: string, at: number, known: readonly string[]): number {
  const folded = fold(text)
  const announced = /^[^\n]*/.exec(folded.slice(at))![0]
  // Another deal of the same customer names it from the beginning.
  if (namesOne(announced.slice(0, 200), known)) return text.length
  for (const { index, 0: stop } of allMatches(folded, /(?:[.!?]|\n)\s+|\n/g)) {
    const next = index + stop.length
    if (next > at && namesOne(/^[^\n.!?]{0,50}/.exec(folded.slice(next))![0], known)) return next
  }
  return text.length
}

/** Whether a customer's name may be that of one who is known. */
const isOneOf = (name: string, known: readonly string[]): boolean =>
  known.some((one) => sameOrg(name, one) || tellingIn(one).some((word) => tellingIn(name).includes(word)))

/** Whether words name one of them. */
function namesOne(folded: string, known: readonly string[]): boolean {
  const said = new Set(folded.split(/[^\p{L}\p{N}]+/u))
  return known.some((name) => tellingIn(name).some((word) => said.has(word)))
}

/** Only that part of the own words, standing where it stands in the mail: quotes, signature and markup are not read. */
function onlyPart(mail: ParsedMail, { start, end }: Place): ParsedMail | null {
  const at = mail.text.indexOf(mail.ownText)
  if (mail.ownText === '' || at < 0) return null
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  const { ownText: own } = mail
  const ownText = `${blank(own.slice(0, start))}${own.slice(start, end)}${blank(own.slice(end))}`
  const text = blank(mail.text.slice(0, at)) + ownText
  // The subject of the letter names the deal that it was about.
  return { ...mail, subject: '', text, ownText, html: null, attachedMails: [] }
}
