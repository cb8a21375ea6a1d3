/** A parsed mail and a setting in one line each, for tests that start behind the parser. */
import type { ParsedMail } from '../../../src/understanding/parsed-mail.ts'
import type { AddressKind, UnderstandingSetting } from '../../../src/understanding/setting.ts'

export const OFFER = 'Re: [1042] Thornbury Water - will you take it?'
export const CHECK = 'Re: [1042] Thornbury Water: did it close?'

export function parsed(own: string, more: Partial<ParsedMail> = {}): ParsedMail {
  return {
    messageId: '<m1@vendor.example>',
    inReplyTo: null,
    references: [],
    date: '2026-11-16T09:12:00+00:00',
    subject: OFFER,
    from: { name: 'Laura Whitfield', address: 'laura.whitfield@vendor.example' },
    sender: null,
    replyTo: [],
    to: [{ name: '', address: 'handoff+1042.k3f9@intake.vendor.example' }],
    cc: [],
    headers: {},
    contentType: { type: 'text/plain', params: {} },
    text: own,
    html: null,
    ownText: own,
    attachments: [],
    attachedMails: [],
    reports: [],
    defects: [],
    ...more,
  }
}

export function setting(
  address: AddressKind,
  more: Partial<UnderstandingSetting> = {},
): UnderstandingSetting {
  return {
    address,
    mailDomain: 'intake.vendor.example',
    vendorDomains: ['vendor.example'],
    partnerDomains: ['brackenhill-it.example'],
    products: [
      { name: 'Northwind Flow', aliases: ['Flow'] },
      { name: 'Northwind Vault', aliases: ['Vault'] },
    ],
    knownPeople: [],
    receivedAt: '2026-11-16T09:12:05+00:00',
    ...more,
  }
}

/** A partner's first mail to the registration address. */
export const FIRST = {
  subject: 'Deal registration: Thornbury Water',
  from: { name: 'Fiona Marsh', address: 'fiona@brackenhill-it.example' },
  to: [{ name: '', address: 'deals@intake.vendor.example' }],
}
