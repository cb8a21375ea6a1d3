/** Builds a ParsedMail from a few words, and shows a deal as a short line per field, so that tests read as mails. */
import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'
import type { UnderstandingSetting } from '../../../src/understanding/setting.ts'
import type { DealRead } from '../../../src/understanding/understanding.ts'

export interface Written {
  /** "Name <address>" */
  from?: string
  subject?: string
  date?: string
  text: string
  own?: string
  cards?: string[]
}

export function mailOf(written: Written): ParsedMail {
  const m = /^(.*?)\s*<(.+)>$/.exec(written.from ?? 'Robin Field <robin@fieldpartner.example>')!
  const from = { name: m[1]!, address: m[2]! }
  return {
    messageId: '<1@fieldpartner.example>',
    inReplyTo: null,
    references: [],
    date: written.date ?? '2026-10-15T10:00:00+01:00',
    subject: written.subject ?? 'Deal registration',
    from,
    sender: null,
    replyTo: [],
    to: [{ name: '', address: 'deals@intake.vendor.example' }],
    cc: [],
    headers: {},
    contentType: { type: 'text/plain', params: {} },
    text: written.text,
    html: null,
    ownText: written.own ?? written.text,
    attachments: (written.cards ?? []).map((text) => ({
      filename: 'card.vcf',
      contentType: 'text/vcard',
      size: text.length,
      text,
    })),
    attachedMails: [],
    reports: [],
    defects: [],
  }
}

/** What a row of forms.jsonl or gap-answers.jsonl says of a deal. */
export interface Told {
  account: string | null
  contacts: { name: string | null; email: string | null; phone: string | null; title: string | null }[]
  amount: { min: number; max: number; currency: string; basis: string } | null
  closeDate: string | null
  product: string | null
  nextStepDate: string | null
}

/** What was read of a deal, in the words of such a row. */
export function toldOf(deal: DealRead | undefined): Told {
  const amount = deal?.amount?.value
  return {
    account: deal?.accountName?.value ?? null,
    contacts: (deal?.contacts ?? []).map(({ name, email, phone, title }) => ({
      name: name?.value ?? null,
      email: email?.value ?? null,
      phone: phone?.value ?? null,
      title: title?.value ?? null,
    })),
    amount: amount
      ? {
          min: Number(amount.min),
          max: Number(amount.max),
          currency: amount.currency,
          basis: amount.basis.toLowerCase(),
        }
      : null,
    closeDate: deal?.closeDate?.value.date ?? null,
    product: deal?.product?.value ?? null,
    nextStepDate: deal?.nextStepDate?.value ?? null,
  }
}

export const settingOf = (mail: ParsedMail): UnderstandingSetting => ({
  address: 'REGISTRATION',
  mailDomain: 'intake.vendor.example',
  vendorDomains: ['vendor.example'],
  partnerDomains: mail.from!.address.endsWith('@vendor.example')
    ? ['fieldpartner.example']
    : [mail.from!.address.split('@')[1]!],
  products: [
    { name: 'Northwind Flow', aliases: ['Flow', 'North Wind Flow'] },
    { name: 'Northwind Vault', aliases: ['Vault', 'North Wind Vault'] },
    { name: 'Northwind Insight', aliases: ['Insight', 'North Wind Insight'] },
  ],
  knownPeople: [],
  receivedAt: '2026-10-15T10:00:00+00:00',
})

/** What a test may expect of a deal; only the keys that it names are compared. */
export interface Expected {
  account?: string | null
  domain?: string | null
  country?: string | null
  /** "Name | mail | phone | title", '-' for none */
  contacts?: string[]
  /** "85000 GBP", "40000-50000 EUR", "4500 USD/month" */
  amount?: string | null
  close?: string | null
  product?: string | null
  signal?: string
  /** initials of the roles: R(elationship) T(echnical) F (reference) C(lose) */
  roles?: string
  step?: string | null
  stepDate?: string | null
  competitor?: string | null
}

const INITIAL = { CUSTOMER_RELATIONSHIP: 'R', TECHNICAL_FIT: 'T', REFERENCE: 'F', CLOSE: 'C' } as const

export function shown(deal: DealRead): Required<Expected> {
  const basis = { TOTAL: '', PER_YEAR: '/year', PER_MONTH: '/month' } as const
  const money = deal.amount?.value
  return {
    account: deal.accountName?.value ?? null,
    domain: deal.accountDomain?.value ?? null,
    country: deal.accountCountry?.value ?? null,
    contacts: deal.contacts.map((c) =>
      [c.name, c.email, c.phone, c.title].map((f) => f?.value ?? '-').join(' | '),
    ),
    amount: money
      ? `${money.min === money.max ? money.min : `${money.min}-${money.max}`} ${money.currency}${basis[money.basis]}`
      : null,
    close: deal.closeDate?.value.date ?? null,
    product: deal.product?.value.replace('Northwind ', '') ?? null,
    signal: deal.entrySignal?.value ?? '',
    roles: deal.partnerRoles.map((role) => INITIAL[role.value]).join(''),
    step: deal.nextStep?.value ?? null,
    stepDate: deal.nextStepDate?.value ?? null,
    competitor: deal.competitor?.value ?? null,
  }
}

/** The expected keys of a deal, for one toEqual with all differences at once. */
export const only = (deal: DealRead | undefined, expected: Expected): Expected => {
  if (deal === undefined) return {}
  const all = shown(deal)
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]))
}
