/** Mail that went to many: mailing lists (RFC 2369, 2919), newsletters, campaigns. */
import type { ParsedMail } from '../parsed-mail.ts'

export interface ListMail {
  /** `list`: a mailing list or newsletter for certain; `bulk`: sent by a campaign tool, perhaps to one person. */
  kind: 'list' | 'bulk'
  why: string
}

const CAMPAIGN_HEADERS = [
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mc-user',
  'x-mailchimp-id',
  'x-mailer-lid',
  'x-mailgun-tag',
  'x-cm-message-id',
  'x-hs-cid',
  'x-emarsys-identify',
  'x-sfmc-stack',
  'x-sib-id',
  'x-newsletter',
  'x-rpcampaign',
  'x-csa-complaints',
  'x-mj-mid',
]

/**
 * Is this list or bulk mail? The list that delivers to our own address (a group mailbox in front of intake)
 * does not count: it carries every partner's mail.
 */
export function isListMail(mail: ParsedMail): ListMail | null {
  const { headers } = mail
  const listId = headers['list-id']?.[0]
  const answers = mail.inReplyTo !== null
  if (listId && !isOurOwn(mail, listId)) return { kind: 'list', why: `List-Id ${listId}` }
  const precedence = headers.precedence?.[0]?.toLowerCase().trim() ?? ''
  if (precedence === 'list' && !listId) return { kind: 'list', why: 'Precedence: list' }
  if (/^(?:bulk|junk)$/.test(precedence) && !listId)
    return { kind: answers ? 'bulk' : 'list', why: `Precedence: ${precedence}` }
  const campaign = CAMPAIGN_HEADERS.find((name) => headers[name])
  const unsubscribe = headers['list-unsubscribe'] !== undefined && !(listId && isOurOwn(mail, listId))
  if (unsubscribe && (campaign || headers['list-unsubscribe-post'] || headers['feedback-id'])) {
    return { kind: answers ? 'bulk' : 'list', why: 'List-Unsubscribe together with the marks of a campaign' }
  }
  if (unsubscribe) return { kind: 'bulk', why: 'List-Unsubscribe' }
  return campaign ? { kind: 'bulk', why: `the header ${campaign}` } : null
}

/** "deals.vendor.example" is the list of deals@vendor.example. */
function isOurOwn(mail: ParsedMail, listId: string): boolean {
  const id = (/<([^<>]+)>/.exec(listId)?.[1] ?? listId).trim().toLowerCase()
  return [...mail.to, ...mail.cc].some((box) => {
    const [local = '', domain = ''] = box.address.toLowerCase().split('@')
    return id === `${local}.${domain}` || id === `${local.split('+')[0]}.${domain}`
  })
}
