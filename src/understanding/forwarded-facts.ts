/**
 * "See below, from Maya:" and her mail: what the customer wrote and a partner passes on in a reply is content, as in a
 * first mail. Only facts come of it, and only where it is plainly a mail of the deal's own customer that stands right
 * below the partner's words: what is quoted of a thread, and all that is ours, brings nothing.
 */
import { domainFits } from './extract/account/org.ts'
import { domainOf, isFreemail } from './extract/address.ts'
import { plain } from './extract/fold.ts'
import { type ForwardedMail, findForwards, isForwardSubject } from './forwarded.ts'
import { announcedIn } from './own-words/answer-marks.ts'
import { attributionAt, isOriginalSeparator } from './own-words/attribution.ts'
import { onlyPlaces } from './own-words/behind-questions.ts'
import { headerBlock, headerLine } from './own-words/header-words.ts'
import type { Mailbox, ParsedMail } from './parsed-mail.ts'
import type { UnderstandingSetting } from './setting.ts'
import type { DealRead } from './understanding.ts'
import { readDeals } from './wish/readers/registration.ts'

/** No mail that is passed on with a line above it is longer, or stands further down. */
const LONGEST = 30_000

/** A mail of the customer, and what of it tells of the deal. */
export interface PassedOn {
  words: string
  facts: DealRead
}

/** Null where no such mail is passed on. Pure; linear. */
export function passedOnMail(mail: ParsedMail, setting: UnderstandingSetting): PassedOn | null {
  if (setting.address !== 'DEAL' || isVendor(mail.from, setting)) return null
  const text = mail.text.slice(0, LONGEST)
  const [forward] = findForwards(text)
  if (!forward || !isPassedOn(forward, mail, text) || !isOfCustomer(forward.from, mail, setting)) return null
  const end = endOf(text, forward)
  const words = text.slice(forward.bodyStart, end).trim()
  if (words === '') return null
  const alone = onlyPlaces(text, [{ start: forward.start, end }])
  const deals = readDeals({ ...mail, text: alone, html: null, attachments: [], attachedMails: [] }, setting)
  return deals.length === 1 ? { words, facts: ofCustomer(deals[0]!) } : null
}

/** Right below the own words, and announced: by the client, or by whoever points to it. */
function isPassedOn(
  { announced, start }: ForwardedMail,
  { ownText, subject }: ParsedMail,
  text: string,
): boolean {
  const above = text.slice(0, start)
  if (/^[ \t]{0,3}[>|]/m.test(above) || attributed(above)) return false
  if (announced === 'forwarded') return true
  return (
    announced === 'headers' && (isForwardSubject(subject) || announcedIn(ownText).any || PASSES.test(ownText))
  )
}
const PASSES =
  /(?<!\p{L})(?:fyi|forward(?:ed|ing|s)?|fwd|passing (?:this|it) on|zur info|zur kenntnis|weitergeleitet|leite (?:\p{L}{1,12} ){0,3}weiter|pour info|je (?:te |vous )?transf[eè]re|te reenv[ií]o|reenv[ií]o|inoltro|encaminho|doorgestuurd|ter info|videresend\p{L}*|vidarebefordra\p{L}*)(?!\p{L})/iu

const attributed = (above: string): boolean => {
  const lines = above.split('\n')
  return lines.some((_, index) => attributionAt(lines, index)?.sure ?? false)
}

/** Of somebody whom the deal knows, or from the house that it is about. */
function isOfCustomer(from: Mailbox | null, mail: ParsedMail, setting: UnderstandingSetting): boolean {
  if (!from || isVendor(from, setting)) return false
  const host = domainOf(from.address.toLowerCase())
  const ofPartner = [...setting.partnerDomains, domainOf(mail.from?.address.toLowerCase() ?? '')]
  if (host !== '' && !isFreemail(host) && ofPartner.some((domain) => isUnder(host, domain))) return false
  const known = setting.soFar?.contacts ?? []
  if (known.some(({ email }) => email !== null && email.toLowerCase() === from.address.toLowerCase()))
    return true
  if (known.some(({ name }) => name !== null && from.name !== '' && plain(name) === plain(from.name)))
    return true
  if (host === '' || isFreemail(host)) return false
  const hosts = known.flatMap(({ email }) => (email === null ? [] : [domainOf(email.toLowerCase())]))
  return hosts.includes(host) || (setting.customerNames ?? []).some((name) => domainFits(host, name) >= 2)
}

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
const isVendor = (from: Mailbox | null, { vendorDomains, mailDomain }: UnderstandingSetting): boolean =>
  [...vendorDomains, mailDomain].some((domain) =>
    isUnder(domainOf(from?.address.toLowerCase() ?? ''), domain),
  )

/** Where the mail that is passed on quotes or passes on another one, or the partner's own quote begins. */
function endOf(text: string, { start, bodyStart, end }: ForwardedMail): number {
  const quoted = /^[ \t]{0,3}>/.test(text.slice(bodyStart)) || /^[ \t]{0,3}>/.test(text.slice(start))
  const sign = quoted ? /^[ \t]{0,3}>[ \t]?>/ : /^[ \t]{0,3}>/
  const lines = text.slice(bodyStart, end).split('\n')
  const bare = lines.map((line) => line.replace(/^[ \t]{0,3}>[ \t]?/, ''))
  let at = bodyStart
  for (const [index, line] of lines.entries()) {
    const history =
      sign.test(line) ||
      isOriginalSeparator(bare[index]!) ||
      attributionAt(bare, index)?.sure ||
      (headerLine(bare[index]!) && headerBlock(bare, index) !== null)
    if (history) return at
    at += line.length + 1
  }
  return end
}

/** What the customer alone knows; who it is and what the partner does are told by the partner. */
const ofCustomer = (read: DealRead): DealRead => ({
  ...read,
  accountName: null,
  accountDomain: null,
  accountCountry: null,
  contactsOut: [],
  contactSpellings: [],
  contactChanges: [],
  product: null,
  entrySignal: null,
  partnerRoles: [],
  context: [],
})

/** The reply's own facts, and beside them what its words do not say. */
export function withPassedOn(own: DealRead | null, { facts }: PassedOn): DealRead {
  if (own === null) return facts
  const step = own.nextStep === null && own.nextStepDate === null ? facts : own
  return {
    ...own,
    contacts: own.contacts.length > 0 ? own.contacts : facts.contacts,
    amount: own.amount ?? facts.amount,
    closeDate: own.closeDate ?? facts.closeDate,
    nextStep: step.nextStep,
    nextStepDate: step.nextStepDate,
    competitor: own.competitor ?? facts.competitor,
  }
}
