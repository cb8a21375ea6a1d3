/** Which account a registration is about, and whom it meets there: found in the database, judged by the motion. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountFor, findMatches } from '../../src/store/accounts.ts'
import { backends } from '../kit/backends.ts'
import { complete, ERIK, idOf, openShop, register, type Shop } from './kit.ts'

describe.each(backends)('on %s', (kind) => {
  let shop: Shop
  let harbor: string
  beforeAll(async () => {
    shop = await openShop({ kind })
    const [row] = await shop.db.query<{ id: string }>(
      `select id from "Partner" where name = 'Harbor Systems'`,
    )
    harbor = row?.id ?? ''
  })
  afterAll(() => shop?.close())

  const account = (name: string | null, domain: string | null = null) =>
    shop.db.transaction((tx) => accountFor(tx, { name, domain, country: null }, shop.baton.newId))
  const matches = (name: string | null, domain: string | null = null) =>
    findMatches(shop.db, {
      dealId: null,
      partnerId: harbor,
      account: { name, domain, country: null },
      need: null,
    })
  /** Another partner's open registration. */
  const taken = async (name: string, domain: string | null) =>
    (await register(shop, { from: ERIK, facts: complete(name, { accountDomain: domain }) })).deal

  test('one account per domain, whatever it is called there', async () => {
    const first = await account('Kessler Fördertechnik GmbH', 'kessler.example')
    expect(await account('Kessler Group', 'kessler.example')).toBe(first)
    expect(await account(null, 'kessler.example')).toBe(first)
    expect(await account('Anything', 'elsewhere.example')).not.toBe(first)
  })

  test('one account per name without its legal form, unless the domains speak against it', async () => {
    const first = await account('Zakłady Łódzkie Sp. z o.o.')
    expect(await account('zaklady lodzkie')).toBe(first)
    expect(await account('ZAKŁADY ŁÓDZKIE S.A.')).toBe(first)
    // The first domain that is named for it becomes its own; another one is somebody else.
    expect(await account('Zakłady Łódzkie', 'lodzkie.example')).toBe(first)
    expect(await account('Zakłady Łódzkie', 'other-lodzkie.example')).not.toBe(first)
    expect(await account(null)).toBeNull()
  })

  test.each([
    [
      'the same domain',
      'Ostrava Steelworks',
      'ostrava.example',
      'Quite Another Name',
      'ostrava.example',
      'DOMAIN',
    ],
    ['a domain below it', 'Pelham Dyes', 'pelham.example', 'The Dyers', 'mail.uk.pelham.example', 'DOMAIN'],
    ['a domain above it', 'Rosgill Mint', 'mint.rosgill.example', 'The Minters', 'rosgill.example', 'DOMAIN'],
    ['a legal form more', 'Sundby Tekstil A/S', null, 'Sundby Tekstil', null, 'NAME'],
    ['other legal forms', 'Tamsin Freight Ltd', null, 'TAMSIN FREIGHT, Inc.', 'tamsin-us.example', 'NAME'],
    ['no diacritics', 'Äkerström & Söner AB', null, 'Akerstrom och Soner', null, 'NAME'],
    ['an umlaut written out', 'Mühlbauer Optik GmbH', null, 'Muehlbauer Optik', null, 'SIMILAR_NAME'],
    ['an umlaut not written out', 'Schoenfeld Papier KG', null, 'Schönfeld Papier', null, 'SIMILAR_NAME'],
    ['a letter too few', 'Underhill Logistics', null, 'Underhill Logistcs', null, 'SIMILAR_NAME'],
  ])('a registration meets another partner’s by %s', async (_why, name, domain, asked, askedDomain, by) => {
    const deal = await taken(name, domain)
    const found = await matches(asked, askedDomain)
    expect(found.map((match) => ({ kind: match.kind, label: match.label, by: match.by }))).toEqual([
      { kind: 'OTHER_PARTNER', label: String(deal.number), by },
    ])
    expect(found[0]?.evidence).toBeTruthy()
    expect(found[0]).toMatchObject({
      arrivedAt: deal.arrivedAt,
      completedAt: deal.completedAt,
      stage: deal.stage,
    })
  })

  test('what only looks a little alike, or shares a mail provider, is somebody else', async () => {
    await taken('Vesterholm Hafen Nord', 'vesterholm-nord.example')
    await taken('Wolde Bakery', 'gmail.com')
    expect(await matches('Vesterholm Kliniken', 'kliniken.example')).toEqual([])
    expect(await matches('Completely Different', 'gmail.com')).toEqual([])
    expect(await matches('Notvesterholm', 'notvesterholm-nord.example')).toEqual([])
    expect(await matches(null, null)).toEqual([])
  })

  test('a closed deal is met by nobody, and nobody meets itself', async () => {
    const deal = await taken('Yarrow Glassworks', 'yarrow.example')
    const about = { name: 'Yarrow Glassworks', domain: 'yarrow.example', country: null }
    expect(
      await findMatches(shop.db, { dealId: deal.id, partnerId: harbor, account: about, need: null }),
    ).toEqual([])
    const [own] = await findMatches(shop.db, {
      dealId: null,
      partnerId: deal.partnerId,
      account: about,
      need: null,
    })
    expect(own?.kind).toBe('SAME_PARTNER')
    await shop.db.query(
      `update "Deal" set stage = 'LOST', "closedAt" = now(), "closeReason" = 'PRICE' where id = $1::uuid`,
      [deal.id],
    )
    expect(await matches('Yarrow Glassworks', 'yarrow.example')).toEqual([])
  })

  test('the same name is found among hundreds that begin alike', async () => {
    await shop.db.query(
      `insert into "Account" (id, name, "normalisedName")
       select gen_random_uuid(), 'Common ' || i, 'common ' || repeat(chr(97 + i % 26), 3 + i % 9) || i
       from generate_series(1, 400) as i`,
    )
    const deal = await taken('Common Goods Ltd', null)
    expect((await matches('Common Goods')).map((match) => match.label)).toEqual([String(deal.number)])
  })

  test('an account with a wildcard in its name or domain is no wildcard', async () => {
    await taken('Zephyr Tools', 'zephyr.example')
    expect(await matches('%', '%')).toEqual([])
    expect(await matches('Z_phyr T%', 'z_phyr.example')).toEqual([])
    expect(await idOf(shop.db, ERIK)).toBeTruthy()
  })
})
