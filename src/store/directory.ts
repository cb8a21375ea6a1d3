/**
 * Who may be behind the mails of one batch, and what: addresses, people, partners and the names of their open deals,
 * each asked for once however many of the mails ask. It lives as long as the batch; what a decision rests on is read
 * again in its transaction.
 */
import type { PersonFacts } from '../motion/world.ts'
import type { Sql } from './database.ts'
import { registrationAddresses } from './motions.ts'
import { type OpenDealRow, openDealNames } from './open-deals.ts'
import { activeAes, type PartnerRow, partnerByDomain, partnerById, personByAddress } from './people.ts'

export interface Directory {
  registrationLocals(): Promise<string[]>
  activeAes(): ReturnType<typeof activeAes>
  person(address: string): Promise<PersonFacts | null>
  partner(id: string): Promise<PartnerRow | null>
  partnerOf(domain: string): Promise<PartnerRow | null>
  /** What a partner's open deals are called. */
  openDeals(partnerId: string): Promise<OpenDealRow[]>
}

export function openDirectory(db: Sql, now: Date): Directory {
  const answers = new Map<string, Promise<unknown>>()
  const once = <T>(question: string, ask: () => Promise<T>) => {
    const answer = answers.get(question) ?? ask()
    answers.set(question, answer)
    return answer as Promise<T>
  }
  return {
    registrationLocals: () =>
      once('locals', async () => (await registrationAddresses(db)).map((motion) => motion.addressLocal)),
    activeAes: () => once('aes', () => activeAes(db)),
    person: (address) => once(`person ${address}`, () => personByAddress(db, address, now)),
    partner: (id) => once(`partner ${id}`, () => partnerById(db, id)),
    partnerOf: (domain) => once(`domain ${domain}`, () => partnerByDomain(db, domain)),
    openDeals: (id) => once(`deals of ${id}`, () => openDealNames(db, id)),
  }
}
