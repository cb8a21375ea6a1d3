/** What a partner's open deals are called is kept between mails, and yet always as it stands. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDealNames, openDealsAt, openDealsOf } from '../../src/store/open-deals.ts'
import { backends } from '../kit/backends.ts'
import { complete, openShop, register, type Shop } from './kit.ts'

describe.each(backends)('on %s', (kind) => {
  let shop: Shop
  beforeAll(async () => {
    shop = await openShop({ kind })
  })
  afterAll(() => shop?.close())

  const brought = async (account: string) => (await register(shop, { facts: complete(account) })).deal
  const names = async (partnerId: string) =>
    (await openDealNames(shop.db, partnerId)).map(({ accountName, contacts }) => [
      accountName,
      contacts[0]?.name,
    ])

  test('a new deal, another name, another contact and an end are seen by the next mail', async () => {
    const { partnerId, id } = await brought('Osprey Lines')
    expect(await names(partnerId)).toEqual([['Osprey Lines', 'Noor Haddad']])

    const later = await brought('Tarnholm Works')
    const both = [
      ['Tarnholm Works', 'Noor Haddad'],
      ['Osprey Lines', 'Noor Haddad'],
    ]
    expect(await names(partnerId)).toEqual(both)
    expect(await names(partnerId)).toEqual(both)

    await shop.db.transaction(async (tx) => {
      await tx.query(`update "Deal" set "accountName" = 'Osprey Shipping' where id = $1::uuid`, [id])
      await tx.query(`update "Contact" set name = 'Amy Rowe' where "dealId" = $1::uuid`, [id])
    })
    expect(await names(partnerId)).toEqual([both[0], ['Osprey Shipping', 'Amy Rowe']])

    await shop.db.query(
      `update "Deal" set stage = 'LOST', "closedAt" = now(), "closeReason" = 'PRICE' where id = $1::uuid`,
      [later.id],
    )
    expect(await names(partnerId)).toEqual([['Osprey Shipping', 'Amy Rowe']])
  })

  test('a deal is found by the domain of its customer, and shown with all that it is known by', async () => {
    const { partnerId, number } = await brought('Bellweather')
    expect(await openDealsAt(shop.db, partnerId, ['bellweather.example', 'elsewhere.example'])).toEqual([
      number,
    ])
    expect(await openDealsAt(shop.db, partnerId, [])).toEqual([])
    expect(await openDealsOf(shop.db, partnerId, [number])).toMatchObject([
      { number, accountName: 'Bellweather', domains: ['bellweather.example'] },
    ])
  })
})
