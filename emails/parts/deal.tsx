/** What several letters show of a deal: what was understood, the credit, the roles. */
import type { CreditSnapshot } from '../../src/motion/deal.ts'
import { ROLES, type Role, type Side } from '../../src/motion/words.ts'
import type { Sentences } from '../language/en.ts'
import type { View } from '../view.ts'
import { Heading, Muted, Para, Quote } from './blocks.tsx'
import { factRows } from './facts.ts'
import type { Formats } from './format.ts'
import { phrase } from './phrases.ts'
import { shorten } from './say.ts'
import { Facts } from './tables.tsx'

/** Any letter about a deal. */
export type DealView = Pick<View<'RECEIPT'>, 'deal' | 't' | 'f'>

/** The account as it is called in a sentence. */
export function accountOf({ deal, t }: DealView): string {
  return shorten(deal.facts.accountName ?? t.theCustomer, 80)
}

/** What was read out of the mails, with the words it came from. */
export function Understood({ view, heading }: { view: DealView; heading?: string }) {
  const { deal, t, f } = view
  const rows = factRows({ facts: deal.facts, evidence: deal.evidence, t, f })
  if (rows.every((row) => row.value === '')) return null
  return (
    <>
      <Heading>{heading ?? t.understood.heading}</Heading>
      <Facts rows={rows} />
      <Muted>{t.understood.correct}</Muted>
    </>
  )
}

/** The facts alone, for readers on the vendor's side: no quotes, the customer's need first. */
export function DealFactsBlock({ view }: { view: DealView }) {
  const { deal, t, f } = view
  const rows = factRows({ facts: deal.facts, evidence: {}, t, f }).filter(
    (row) => row.label !== t.facts.context,
  )
  if (!deal.facts.context && rows.every((row) => row.value === '')) return null
  return (
    <>
      <Heading>{deal.facts.context ? t.handoffOffer.need : t.handoffOffer.deal}</Heading>
      {deal.facts.context ? <Quote>{shorten(deal.facts.context, 500)}</Quote> : null}
      <Facts rows={rows} />
    </>
  )
}

/** How the partner asks us to contact the customer, in its own words: read before its people are. */
export function Wishes({ view, wishes = [], by }: { view: DealView; wishes?: string[]; by: string }) {
  if (wishes.length === 0) return null
  return (
    <>
      <Heading>{view.t.facts.beforeContact}</Heading>
      {wishes.map((wish, place) => (
        <Quote key={wish} {...(place === wishes.length - 1 ? { by } : {})}>
          {shorten(wish, 300)}
        </Quote>
      ))}
    </>
  )
}

/** First eight hex digits: enough to compare by eye or by phone. */
export function fingerprint(hash: string): string {
  return hash.slice(0, 8)
}

export function creditLine(credit: CreditSnapshot, t: Sentences, f: Formats): string {
  return t.credit.line(t.creditTypes[credit.type], f.percent(credit.share), f.percent(credit.rate))
}

/** The credit as fixed at registration: type, share, basis, fingerprint, protection. */
export function CreditFixed(props: { view: DealView; protectionDays: number; forPartner?: boolean }) {
  const { view, protectionDays, forPartner = true } = props
  const { deal, t, f } = view
  const many = deal.credit.length > 1
  const rows = deal.credit.flatMap((credit) => [
    { label: many ? credit.partnerName : t.credit.share, value: creditLine(credit, t, f) },
    { label: t.credit.basis, value: phrase(view, credit.basis) },
    {
      label: t.credit.fixed,
      value: t.credit.fixedOn(f.day(credit.snapshotAt), credit.ruleKey, fingerprint(credit.hash)),
    },
  ])
  const protection = deal.protectedUntil
    ? t.credit.protectedUntil(f.day(deal.protectedUntil))
    : t.credit.protectedFor(protectionDays)
  if (rows.length === 0) return null
  return (
    <>
      <Heading>{forPartner ? t.credit.yours : t.credit.heading}</Heading>
      <Facts rows={[...rows, { label: t.credit.protection, value: protection }]} />
      {forPartner ? <Muted>{t.credit.promise}</Muted> : null}
    </>
  )
}

/** All four roles with the person or firm that holds each. */
export function Roles({
  view,
  roles,
}: {
  view: DealView
  roles?: Record<Role, { side: Side; name: string }>
}) {
  const held = roles ?? view.deal.roles
  return (
    <>
      <Heading>{view.t.rolesHeading}</Heading>
      <Facts
        rows={ROLES.map((role) => ({ label: view.t.roles[role], value: phrase(view, held[role].name) }))}
      />
    </>
  )
}

/** What the partner says it does and may not claim at entry: it stays with the vendor, and how to propose otherwise. */
export function NotClaimed({ view }: { view: DealView }) {
  const { deal, t, f } = view
  const roles = deal.facts.partnerRoles.filter((role) => deal.roles[role].side === 'VENDOR')
  if (roles.length === 0) return null
  return <Muted>{t.rolesNotClaimed(f.list(roles.map((role) => t.roles[role])))}</Muted>
}

/** What somebody wrote, under a line that says who. */
export function Wrote({ lead, quote }: { lead: string; quote: string | null }) {
  if (!quote) return null
  return (
    <>
      <Para>{`${lead}:`}</Para>
      <Quote>{shorten(quote, 400)}</Quote>
    </>
  )
}
