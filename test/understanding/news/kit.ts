/** A partner with deals that are open, and what is read of a mail that it sends. */
import type { OpenDeal } from '../../../src/understanding/setting.ts'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from '../extract/kit.ts'

export const OPEN: OpenDeal[] = [
  {
    number: 1001,
    accountName: 'Hoy Shipping',
    domains: ['hoyshipping.example'],
    contacts: [{ name: 'Maya Lindholm', email: 'maya@hoyshipping.example' }],
  },
  {
    number: 1002,
    accountName: 'Larkspur Foods',
    domains: ['larkspurfoods.example'],
    contacts: [{ name: 'Ken Tully', email: 'ken.tully@larkspurfoods.example' }],
  },
  { number: 1003, accountName: 'Kranzbach Werke', domains: ['kranzbach.example'], contacts: [] },
  { number: 1004, accountName: 'Kranzbach Werke GmbH', domains: ['kranzbach.example'], contacts: [] },
  { number: 1007, accountName: 'Hoteles Brisa', domains: [], contacts: [] },
  { number: 1008, accountName: 'Harbour Cold Stores Ltd', domains: [], contacts: [] },
  { number: 1013, accountName: null, domains: [], contacts: [] },
  { number: 1014, accountName: 'Harbour Foods', domains: [], contacts: [] },
]

/** Who is brought with which sum, and of which open deals there is news. */
export function told(subject: string, text: string, openDeals: OpenDeal[] = OPEN) {
  const mail = mailOf({ subject, text, from: 'Dana Whitlock <dana.whitlock@harborsystems.example>' })
  const { intent, deals, news } = understand(mail, { ...settingOf(mail), openDeals })
  return {
    intent,
    brought: deals.map((deal) => [deal.accountName?.value ?? null, deal.amount?.value.max ?? null]),
    news: news.map(({ deals: numbers }) => numbers),
    words: news.map(({ evidence }) => evidence.map(({ quote }) => quote).join(' ')),
  }
}
