/** Deals in every state that a read can meet, of two partners, with everything hanging on them. */
import { type Api, ask, register } from './kit.ts'

export async function liveThrough(api: Api): Promise<Record<string, number>> {
  const act = async (name: string, input: Record<string, unknown>, key?: string) => {
    const Name = name.charAt(0).toUpperCase() + name.slice(1)
    const { data, errors } = await ask(
      api,
      `mutation($input: ${Name}Input!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`,
      { input },
      { key },
    )
    if (errors || data[name].__typename !== 'DealChanged')
      throw new Error(`${name}: ${JSON.stringify(errors ?? data)} ${api.logged.at(-1)}`)
  }
  const erik = 'erik.falk@lindgrenfalk.example'
  const won = await register(api, { account: 'Meridian Freight' })
  await act('acceptHandoff', { deal: won.number, nextStep: 'Demo', nextStepDate: '2026-12-01' })
  await act('recordActivity', { deal: won.number, summary: 'Call with both sides', withPartner: true })
  await act('closeWon', {
    deal: won.number,
    amount: { amount: '110000', currency: 'EUR' },
    reason: 'SOLUTION_FIT',
  })
  await act('disputeCredit', { deal: won.number, text: 'The share was agreed higher.' }, api.keys.harbor)

  const working = await register(api, {
    account: 'Tidewater Clinics',
    contact: erik,
    facts: { accountCountry: 'DE', partnerRoles: ['CUSTOMER_RELATIONSHIP', 'TECHNICAL_FIT'] },
  })
  await act('acceptHandoff', { deal: working.number })
  await act('proposeRoleChange', {
    deal: working.number,
    role: 'CUSTOMER_RELATIONSHIP',
    to: 'VENDOR',
    reason: 'The customer asked for it.',
  })
  await act('moveStage', { deal: working.number, to: 'PROPOSED' })

  const declined = await register(api, { account: 'Copper Kettle Foods' })
  await act('declineHandoff', {
    deal: declined.number,
    reason: 'NO_CAPACITY',
    comment: 'Two launches this month.',
  })

  const offered = await register(api, {
    account: 'Aster & Pine',
    contact: erik,
    facts: { accountCountry: 'DE' },
  })
  const incomplete = await register(api, {
    account: 'Blue Fjord',
    facts: { contacts: [], amount: null, closeDate: null, context: 'soon' },
  })
  const conflict = await register(api, {
    account: 'Meridian Freight Ltd',
    contact: erik,
    facts: { accountDomain: 'other-meridian.example' },
  })
  const same = await register(api, {
    account: 'Aster & Pine',
    facts: { accountDomain: 'aster-pine.example' },
  })
  const lost = await register(api, {
    account: 'Harrow Textiles',
    facts: { amount: { min: '10000', max: '20000.50', currency: 'GBP', basis: 'PER_MONTH' } },
  })
  await act('acceptHandoff', { deal: lost.number })
  await act('closeLost', { deal: lost.number, reason: 'PRICE', note: 'Said 100%_ "too much"\nand meant it' })
  const withdrawn = await register(api, { account: 'Old Mill', contact: erik })
  await act('withdrawDeal', { deal: withdrawn.number, reason: 'PARTNER_WITHDREW' }, api.keys.lindgren)
  await plantMailsAndLeaks(api, { harbor: won.id, lindgren: working.id })
  return {
    won: won.number,
    working: working.number,
    declined: declined.number,
    offered: offered.number,
    incomplete: incomplete.number,
    conflict: conflict.number,
    same: same.number,
    lost: lost.number,
    withdrawn: withdrawn.number,
  }
}

/** Rows that mails, letters and clocks make, as they make them. */
async function plantMailsAndLeaks(api: Api, of: { harbor: string; lindgren: string }): Promise<void> {
  const { baton } = api
  const uuid = (id: string) => id.slice(id.indexOf(':') + 1)
  for (const [at, [who, deal]] of Object.entries(of).entries()) {
    const address =
      who === 'harbor' ? 'dana.whitlock@harborsystems.example' : 'erik.falk@lindgrenfalk.example'
    await baton.db.query(
      `insert into "InboundMail" (id, "messageId", "contentHash", size, source, "envelopeFrom", "envelopeTo", "arrivedAt",
         "processedAt", outcome, "outcomeReason", "fromAddress", subject, trust, proof, intent, understanding, "dealId", "personId")
       select $1::uuid, $2, 'x', 812, 'SMTP', $3, array['deals@intake.vendor.example'], $4, $4, 'APPLIED', 'registered', $3,
         'New deal: "Meridian"', 'PASS', '{"dkim":"pass"}', 'REGISTRATION', '{"intent":"REGISTRATION"}', $5::uuid, a."personId"
       from "PersonAddress" a where a.address = $3`,
      [baton.newId(), `mail-${at}@x.example`, address, baton.now(), uuid(deal)],
    )
    await baton.db.query(
      `insert into "Leak" (id, type, "dealId", since, "valueAtRisk", currency, "responsibleId", action, "openedAt")
       select $1::uuid, 'CREDIT_DISPUTED', $2::uuid, $3, 1200.5, 'EUR', "ownerId", 'Answer the dispute', $3 from "Deal" where id = $2::uuid
       on conflict do nothing`,
      [baton.newId(), uuid(deal), baton.now()],
    )
  }
  await baton.db.query(
    `insert into "DirectOpportunity" (id, "externalId", "accountId", "ownerName", amount, currency, "openedAt")
     select gen_random_uuid(), 'CRM-1', "accountId", 'Somebody Else', 5000, 'EUR', '2026-01-01T00:00:00Z' from "Deal" where id = $1::uuid`,
    [uuid(of.harbor)],
  )
  await baton.db.query(
    `insert into "Absence" (id, "personId", "from", until, source) select gen_random_uuid(), "personId", '2027-01-01', null, 'auto-reply'
     from "PersonAddress" where address = 'priya.nair@vendor.example'`,
  )
}
