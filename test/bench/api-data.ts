/**
 * 100,000 deals, 20,000 accounts, 1,000 partners, 200,000 contacts, 600,000 events, made in the database itself; and
 * around them 200,000 letters, 120,000 mails, 30,000 leaks, so that every list of the API is as long as it would be.
 */
import type { Database } from '../../src/store/database.ts'

export const SIZE = {
  partners: 1_000,
  accounts: 20_000,
  deals: 100_000,
  aes: 200,
  mails: 120_000,
  letters: 200_000,
  leaks: 30_000,
}

/** A UUID that a number and a kind decide, here and in SQL. */
export const uuidText = (kind: string, n: number) =>
  `${kind.padStart(8, '0')}-0000-7000-8000-${String(n).padStart(12, '0')}`
const uuid = (kind: string, n: string) =>
  `('${kind.padStart(8, '0')}-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

const WORDS = `array['dispatch','warehouse','renewal','billing','migration','compliance','routing','onboarding','analytics','scheduling',
  'inventory','claims','telemetry','refund','payroll','tendering','logistics','catalogue','forecast','audit']`

/** Some time between the arrival and now, in another order than the arrivals. */
const later = (salt: number) => `at + (hashint4(n + ${salt}) & 65535) / 65536.0 * (now() - at)`

export async function fill(db: Database): Promise<void> {
  const run = (sql: string) => db.query(sql)
  await db.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica')
    await tx.query(
      `insert into "Motion" (id, key, name, "addressLocal") values (${uuid('a', '1')}, 'bench', 'Bench', 'bench')`,
    )
    await tx.query(`insert into "MotionVersion" (id, "motionId", number, definition, "publishedAt", "publishedBy")
      values (${uuid('b', '1')}, ${uuid('a', '1')}, 1, '{}', now(), 'bench')`)
    await tx.query(`insert into "Partner" (id, name, tier, country) select ${uuid('1', 'n')}, 'Partner ' || n,
      (array['REGISTERED','SILVER','GOLD','PLATINUM'])[1 + n % 4]::"PartnerTier", (array['DE','GB','ES','FR'])[1 + n % 4]
      from generate_series(1, ${SIZE.partners}) n`)
    await tx.query(`insert into "Person" (id, kind, name, "partnerId", title) select ${uuid('2', 'n')}, 'PARTNER_CONTACT', 'Contact ' || n, ${uuid('1', 'n')}, 'Director'
      from generate_series(1, ${SIZE.partners}) n`)
    await tx.query(`insert into "Person" (id, kind, name, title) select ${uuid('3', 'n')}, (case when n <= 10 then 'INTAKE_OWNER' else 'AE' end)::"PersonKind", 'Seller ' || n, 'Account Executive'
      from generate_series(1, ${SIZE.aes}) n`)
    await tx.query(`insert into "Account" (id, name, "normalisedName", country) select ${uuid('4', 'n')}, 'Account ' || n || ' ' || (${WORDS})[1 + n % 20], 'account ' || n, 'DE'
      from generate_series(1, ${SIZE.accounts}) n`)
    await tx.query(DEALS)
    await tx.query(`insert into "Contact" (id, "dealId", position, name, email, phone, title)
      select gen_random_uuid(), ${uuid('5', 'n')}, p, 'Person ' || n || ' ' || p, 'person' || n || '.' || p || '@account' || (1 + n % ${SIZE.accounts}) || '.example', '+49301234567', 'COO'
      from generate_series(1, ${SIZE.deals}) n, generate_series(0, 1) p`)
    await tx.query(`insert into "RoleAssignment" ("dealId", role, side, "personId")
      select ${uuid('5', 'n')}, r, (case when r = 'CUSTOMER_RELATIONSHIP' then 'PARTNER' else 'VENDOR' end)::"Side", ${uuid('3', `11 + n % ${SIZE.aes - 10}`)}
      from generate_series(1, ${SIZE.deals}) n, unnest(enum_range(null::"Role")) r`)
    await tx.query(`insert into "Handoff" (id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "decidedAt", package)
      select gen_random_uuid(), ${uuid('5', 'n')}, 1, ${uuid('3', `11 + n % ${SIZE.aes - 10}`)}, (case when n % 6 = 1 then 'OFFERED' else 'ACCEPTED' end)::"HandoffState",
        now() - n * interval '4 minutes', now() - n * interval '4 minutes' + interval '1 day', case when n % 6 <> 1 then now() - n * interval '4 minutes' + interval '2 hours' end, '{}'
      from generate_series(1, ${SIZE.deals}) n`)
    await tx.query(`insert into "CreditAgreement" (id, "dealId", "partnerId", type, share, "protectionDays", basis, "ruleKey", "snapshotAt", hash)
      select gen_random_uuid(), ${uuid('5', 'n')}, ${uuid('1', `1 + n % ${SIZE.partners}`)}, 'SOURCED', 100, 90, '10 % of the first-year contract value', 'standard', now(), repeat('a', 64)
      from generate_series(1, ${SIZE.deals}) n`)
    await tx.query(`insert into "Event" ("dealId", seq, type, at, actor, cause, data, "prevHash", hash)
      select ${uuid('5', 'n')}, s, (array['REGISTERED','COMPLETED','HANDOFF_OFFERED','HANDOFF_ACCEPTED','NEXT_STEP_SET','ACTIVITY_RECORDED'])[s], now() - n * interval '4 minutes' + s * interval '1 minute',
        'system', 'bench', '{}', repeat('0', 64), repeat('1', 64)
      from generate_series(1, ${SIZE.deals}) n, generate_series(1, 6) s`)
    for (const statement of AROUND) await tx.query(statement)
  })
  await run('analyze')
  await run('select insight_rebuild()')
  await run('vacuum analyze')
}

const DEALS = `insert into "Deal" (id, number, "motionVersionId", "partnerId", "partnerContactId", "accountId", "intakeOwnerId", "ownerId", "aeId",
    stage, "salesStage", territory, revision, "entrySignal", "accountName", product, context, "amountMin", "amountMax", currency, "amountBasis", value, "closeDate", "nextStep",
    "nextStepDate", "searchText", "arrivedAt", "completedAt", "handedOffAt", "acceptedAt", "closedAt", "closeReason", "wonAmount", "wonCurrency", "stageSince", "lastActivityAt", "protectedUntil", "headHash", "createdAt", "updatedAt")
  select id, number, ${uuid('b', '1')}, "partnerId", "partnerContactId", "accountId", "intakeOwnerId",
    case when stage in ('WORKING', 'WON', 'LOST') then "aeId" else "intakeOwnerId" end, case when stage in ('WORKING', 'WON', 'LOST') then "aeId" end,
    stage::"Stage", case when stage = 'WORKING' then (enum_range(null::"SalesStage"))[1 + n % 5] end, (array['DE','GB','ES','FR'])[1 + n % 4],
    6, (enum_range(null::"EntrySignal"))[1 + n % 3], account, product, context, amount, amount, 'EUR', 'TOTAL', amount,
    case when n % 10 > 0 then (now() + (n * 7919 % 360 - 60) * interval '1 day')::date end, 'Demo with the plant manager',
    (now() + interval '7 days')::date, lower(concat_ws(E'\\n', number, account, product, 'Demo with the plant manager', context, 'Person ' || n || ' 0', 'person' || n || '.0@account' || (1 + n % ${SIZE.accounts}) || '.example')),
    at, at, at, case when stage in ('WORKING', 'WON', 'LOST') then at end, case when stage in ('WON', 'LOST') then at + interval '20 days' end,
    case stage when 'WON' then 'SOLUTION_FIT' when 'LOST' then 'PRICE' end, case when stage = 'WON' then coalesce(amount, 1000) end, case when stage = 'WON' then 'EUR' end,
    ${later(1)}, ${later(2)}, at + interval '90 days', repeat('1', 64), at, ${later(3)}
  from (select n, ${uuid('5', 'n')} as id, 1000 + n as number, ${uuid('1', `1 + n % ${SIZE.partners}`)} as "partnerId", ${uuid('2', `1 + n % ${SIZE.partners}`)} as "partnerContactId",
      ${uuid('4', `1 + n % ${SIZE.accounts}`)} as "accountId", ${uuid('3', '1 + n % 10')} as "intakeOwnerId", ${uuid('3', `11 + n % ${SIZE.aes - 10}`)} as "aeId",
      (array['REGISTERED','HANDED_OFF','WORKING','WORKING','WON','LOST'])[1 + n % 6] as stage, now() - n * interval '4 minutes' as at,
      'Account ' || (1 + n % ${SIZE.accounts}) || ' ' || (${WORDS})[1 + (1 + n % ${SIZE.accounts}) % 20] as account, case when n % 25 > 0 then (1000 + (n * 7919) % 250000)::numeric end as amount,
      (array['Northwind Flow','Northwind Audit','Northwind Ledger'])[1 + n % 3] as product,
      'They lose hours to ' || (${WORDS})[1 + n % 20] || ' and to ' || (${WORDS})[1 + (n / 20) % 20] || ' since the ' || (${WORDS})[1 + (n / 400) % 20] || ' change; ticket T' || n as context
    from generate_series(1, ${SIZE.deals}) n) s`

/** What deals bring with them: addresses and domains to be found by, letters, mails, leaks. */
const AROUND = [
  `insert into "PartnerDomain" (domain, "partnerId") select 'partner' || n || '.example', ${uuid('1', 'n')} from generate_series(1, ${SIZE.partners}) n`,
  `insert into "PersonAddress" (address, "personId", "primary") select 'contact' || n || '@partner' || n || '.example', ${uuid('2', 'n')}, true from generate_series(1, ${SIZE.partners}) n`,
  `insert into "PersonAddress" (address, "personId", "primary") select 'seller' || n || '@vendor.example', ${uuid('3', 'n')}, true from generate_series(1, ${SIZE.aes}) n`,
  `insert into "AccountDomain" (domain, "accountId") select 'account' || n || '.example', ${uuid('4', 'n')} from generate_series(1, ${SIZE.accounts}) n`,
  `insert into "InboundMail" (id, "messageId", "contentHash", size, source, "envelopeFrom", "envelopeTo", "arrivedAt", "processedAt", outcome, "outcomeReason",
      "fromAddress", subject, trust, intent, understanding, "dealId", "personId")
    select ${uuid('6', 'n')}, 'mail' || n || '@partner.example', repeat('c', 64), 4000, 'SMTP', 'contact' || (1 + n % ${SIZE.partners}) || '@partner.example', '{deals@vendor.example}',
      now() - n * interval '3 minutes', now() - n * interval '3 minutes', (case n % 40 when 0 then 'QUARANTINED' when 1 then 'IGNORED' when 2 then 'ANSWERED' else 'APPLIED' end)::"MailOutcome", 'as it says',
      'contact' || (1 + n % ${SIZE.partners}) || '@partner' || (1 + n % ${SIZE.partners}) || '.example', 'Deal: Account ' || (1 + n % ${SIZE.accounts}) || ' ' || (${WORDS})[1 + n % 20], 'PASS', 'REGISTRATION',
      jsonb_build_object('intent', 'REGISTRATION', 'why', repeat('because it says so ', 40)), case when n <= ${SIZE.deals} then ${uuid('5', 'n')} end, ${uuid('2', `1 + n % ${SIZE.partners}`)}
    from generate_series(1, ${SIZE.mails}) n`,
  `insert into "Letter" (id, kind, "dealId", "eventSeq", "personId", "toAddress", "replyTo", props, "messageId", "dedupeKey", subject, text, html, state, "createdAt", "sentAt")
    select ${uuid('7', 'n')}, (array['RECEIPT','ACCEPTED','OUTCOME'])[1 + n % 3], ${uuid('5', `1 + n % ${SIZE.deals}`)}, 1, ${uuid('2', `1 + n % ${SIZE.partners}`)},
      'contact' || (1 + n % ${SIZE.partners}) || '@partner' || (1 + n % ${SIZE.partners}) || '.example', 'deals@vendor.example', '{}', 'letter' || n || '@vendor.example', 'bench ' || n, 'Your deal',
      repeat('What became of your deal. ', 20), repeat('<p>What became of your deal.</p>', 20), (case n % 100 when 0 then 'FAILED' when 1 then 'BOUNCED' else 'SENT' end)::"LetterState",
      now() - n * interval '2 minutes', now() - n * interval '2 minutes'
    from generate_series(1, ${SIZE.letters}) n`,
  `insert into "Leak" (id, type, "dealId", since, "valueAtRisk", currency, "responsibleId", action, "openedAt", "closedAt")
    select ${uuid('8', 'n')}, (enum_range(null::"LeakType"))[2 + n % 13], ${uuid('5', `1 + n * 3 % ${SIZE.deals}`)}, now() - n * interval '10 minutes', n, 'EUR', ${uuid('3', `1 + n % ${SIZE.aes}`)},
      'Somebody has to look', now() - n * interval '10 minutes', case when n % 3 > 0 then now() - n * interval '5 minutes' end
    from generate_series(1, ${SIZE.leaks}) n`,
]
