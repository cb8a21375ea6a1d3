/**
 * Evidence: the words a value came from. A value is only ever built from a place in a text of the mail
 * (`evidenceAt`, `evidenceOf`), and `supported` re-checks every quote at the end, so that a value whose quote
 * does not occur is dropped by construction, whichever reader (rule or model) produced it.
 */
import type { ParsedMail } from './parsed-mail.ts'
import type { DealRead, Evidence, Fact, Understanding } from './understanding.ts'

/**
 * The text that a part name of an Evidence points into; null for a name that the mail does not have.
 * `body` is the whole text of the mail, `own` the words the person typed (ParsedMail.ownText), `subject`,
 * `from` ("Name <address>"), `header:<name>` (first value), `attachment:<n>` / `vcard:<n>` (n counts all
 * attachments), `mail:<n>/<part>` (an attached mail's own part), `report:<n>`.
 */
export function textOfPart(mail: ParsedMail, part: string): string | null {
  const [name, rest = ''] = split(part, ':')
  switch (name) {
    case 'body':
      return mail.text
    case 'own':
      return mail.ownText
    case 'subject':
      return mail.subject
    case 'from':
      return mail.from === null ? null : `${mail.from.name} <${mail.from.address}>`
    case 'header':
      return mail.headers[rest]?.[0] ?? null
    case 'attachment':
    case 'vcard':
      return mail.attachments[Number(rest)]?.text ?? null
    case 'report':
      return mail.reports[Number(rest)] ?? null
    case 'mail': {
      const [index, inner] = split(rest, '/')
      const attached = mail.attachedMails[Number(index)]
      return attached === undefined ? null : textOfPart(attached, inner)
    }
    default:
      return null
  }
}

const split = (text: string, at: string): [string, string] => {
  const i = text.indexOf(at)
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + at.length)]
}

/** Evidence for a known place in a part. `start`/`end` are UTF-16 offsets into `text`. */
export const evidenceAt = (part: string, text: string, start: number, end: number): Evidence => ({
  part,
  start,
  end,
  quote: text.slice(start, end),
})

/** Evidence for the first place where `quote` occurs verbatim in that text; null when it does not occur. */
export function evidenceOf(part: string, text: string, quote: string): Evidence | null {
  if (quote === '') return null
  const start = text.indexOf(quote)
  return start < 0 ? null : evidenceAt(part, text, start, start + quote.length)
}

/** Whether the quote stands exactly where the evidence says, in this mail. */
export function occurs(mail: ParsedMail, evidence: Evidence): boolean {
  const text = textOfPart(mail, evidence.part)
  return text !== null && evidence.quote !== '' && text.slice(evidence.start, evidence.end) === evidence.quote
}

/** The fact, if every quote of it occurs and (unless it is INFERRED) there is at least one; else null. */
export function supported<T>(mail: ParsedMail, fact: Fact<T> | null): Fact<T> | null {
  if (fact === null) return null
  if (fact.evidence.length === 0 && fact.status !== 'INFERRED') return null
  return fact.evidence.every((evidence) => occurs(mail, evidence)) ? fact : null
}

/** The same Understanding without any value whose quote does not occur in the mail. */
export function sound(mail: ParsedMail, read: Understanding): Understanding {
  const keep = <T>(fact: Fact<T> | null): Fact<T> | null => supported(mail, fact)
  const kept = <T>(facts: Fact<T>[]): Fact<T>[] => facts.filter((fact) => keep(fact) !== null)
  return {
    ...read,
    intentEvidence: read.intentEvidence.filter((evidence) => occurs(mail, evidence)),
    deals: read.deals.map((deal) => soundDeal(deal, keep, kept)),
    outcome: read.outcome && { amount: keep(read.outcome.amount), reason: keep(read.outcome.reason) },
    reassignTo: read.reassignTo && { name: keep(read.reassignTo.name), email: keep(read.reassignTo.email) },
    declineReason: keep(read.declineReason),
    absence: read.absence && {
      ...read.absence,
      until: keep(read.absence.until),
      substitute: keep(read.absence.substitute),
      gone: keep(read.absence.gone),
    },
    otherCustomers: kept(read.otherCustomers),
    news: read.news.filter(({ evidence }) => evidence.every((each) => occurs(mail, each))),
    notTaken: read.notTaken.map((item) =>
      item.evidence === null || occurs(mail, item.evidence) ? item : { ...item, evidence: null },
    ),
  }
}

/** Whether a reply's facts stand below its own words as well: behind our questions, or in what it passes on. */
export function isFromBelow(deal: DealRead): boolean {
  let below = false
  const look = <T>(fact: Fact<T> | null): Fact<T> | null => {
    below ||= fact?.evidence.some(({ part }) => part === 'body') ?? false
    return fact
  }
  soundDeal(deal, look, (facts) => facts.filter((fact) => look(fact) !== null))
  return below
}

/** The deal with those of its facts that are kept, one by one or of several. */
export function soundDeal(
  deal: DealRead,
  keep: <T>(fact: Fact<T> | null) => Fact<T> | null,
  kept: <T>(facts: Fact<T>[]) => Fact<T>[],
): DealRead {
  const forVisibility = keep(deal.forVisibility ?? null)
  return {
    accountName: keep(deal.accountName),
    accountDomain: keep(deal.accountDomain),
    accountCountry: keep(deal.accountCountry),
    contacts: deal.contacts
      .map(({ name, email, phone, title }) => ({
        name: keep(name),
        email: keep(email),
        phone: keep(phone),
        title: keep(title),
      }))
      .filter(({ name, email, phone }) => name !== null || email !== null || phone !== null),
    contactsOut: kept(deal.contactsOut),
    contactSpellings: deal.contactSpellings.flatMap(({ wrong, right }) => {
      const sound = keep(right)
      return sound === null ? [] : [{ wrong: keep(wrong), right: sound }]
    }),
    contactChanges: deal.contactChanges
      .map(({ who, email, title }) => ({ who, email: keep(email), title: keep(title) }))
      .filter(({ email, title }) => email !== null || title !== null),
    amount: keep(deal.amount),
    closeDate: keep(deal.closeDate),
    product: keep(deal.product),
    entrySignal: keep(deal.entrySignal),
    partnerRoles: kept(deal.partnerRoles),
    context: kept(deal.context),
    nextStep: keep(deal.nextStep),
    nextStepDate: keep(deal.nextStepDate),
    competitor: keep(deal.competitor),
    contactWishes: kept(deal.contactWishes),
    contactWishesOver: kept(deal.contactWishesOver),
    ...(forVisibility && { forVisibility }),
  }
}
