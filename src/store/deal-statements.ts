/** The statements that write a deal and the rows projected from it: each takes one JSON parameter. */

/** An insert of leaks that tells every process, when it commits, which ones. */
export const announcingLeaks = (insert: string) =>
  `with opened as (${insert} returning id)
   select pg_notify('baton', json_build_object('leakId', id)::text) from opened`

const DEAL_TYPES = `id uuid, number int, "motionVersionId" uuid, "partnerId" uuid, "partnerContactId" uuid,
  "accountId" uuid, "intakeOwnerId" uuid, "ownerId" uuid, "aeId" uuid, stage "Stage", "salesStage" "SalesStage",
  revision int, expected int, "entrySignal" "EntrySignal", "accountName" text, product text, context text,
  territory text, "amountMin" numeric, "amountMax" numeric, currency text, "amountBasis" "AmountBasis",
  value numeric, "closeDate" date, competitor text, "nextStep" text, "nextStepDate" date, "searchText" text, facts jsonb,
  "arrivedAt" timestamptz, "completedAt" timestamptz, "handedOffAt" timestamptz, "acceptedAt" timestamptz,
  "closedAt" timestamptz, "stageSince" timestamptz, "closeReason" text, "closeNote" text, "wonAmount" numeric,
  "wonCurrency" text, "protectedUntil" timestamptz, "lastPartnerTouchAt" timestamptz,
  "lastActivityAt" timestamptz, "clockAt" timestamptz, "clockKind" text, "headHash" text,
  "threadMessageId" text, "questionsAsked" int, "lettersSent" int, at timestamptz`

/** Columns that are the same in the row and in the table and may change after the first write. */
const CHANGING =
  `partnerContactId accountId intakeOwnerId ownerId aeId stage salesStage revision entrySignal accountName
  product context territory amountMin amountMax currency amountBasis value closeDate competitor nextStep
  nextStepDate searchText facts completedAt handedOffAt acceptedAt closedAt stageSince closeReason closeNote wonAmount
  wonCurrency protectedUntil lastPartnerTouchAt lastActivityAt clockAt clockKind headHash`
    .split(/\s+/)
    .map((name) => `"${name}"`)
const FIXED = [
  'id',
  'number',
  'motionVersionId',
  'partnerId',
  'arrivedAt',
  'threadMessageId',
  'questionsAsked',
  'lettersSent',
].map((name) => `"${name}"`)

export const INSERT_DEAL = (p: string) =>
  `insert into "Deal" (${[...FIXED, ...CHANGING].join(', ')}, "createdAt", "updatedAt")
   select ${[...FIXED, ...CHANGING].join(', ')}, at, at from jsonb_to_record(${p}) as r(${DEAL_TYPES})
   returning revision`

export const UPDATE_DEAL = (p: string) =>
  `update "Deal" d set ${CHANGING.map((column) => `${column} = r.${column}`).join(', ')},
     "questionsAsked" = d."questionsAsked" + r."questionsAsked", "lettersSent" = d."lettersSent" + r."lettersSent",
     "updatedAt" = r.at
   from jsonb_to_record(${p}) as r(${DEAL_TYPES})
   where d.id = r.id and d.revision = r.expected returning d.revision`

export const INSERT_EVENTS = (p: string) =>
  `insert into "Event" ("dealId", seq, type, at, actor, cause, data, personal, "personalHash", "prevHash", hash)
   select "dealId", seq, type, at, actor, cause, data, personal, "personalHash", "prevHash", hash
   from jsonb_to_recordset(${p}) as r("dealId" uuid, seq int, type text, at timestamptz, actor text, cause text,
     data jsonb, personal jsonb, "personalHash" text, "prevHash" text, hash text) order by seq`

export const UPSERT_CONTACTS = (p: string) =>
  `insert into "Contact" (id, "dealId", position, name, email, phone, title)
   select gen_random_uuid(), "dealId", position, name, email, phone, title
   from jsonb_to_recordset(${p}) as r("dealId" uuid, position int, name text, email text, phone text, title text)
   on conflict ("dealId", position) do update set name = excluded.name, email = excluded.email,
     phone = excluded.phone, title = excluded.title`

export const DROP_CONTACTS = (p: string) =>
  `delete from "Contact" c using jsonb_to_record(${p}) as r("dealId" uuid, kept int)
   where c."dealId" = r."dealId" and c.position >= r.kept`

export const UPSERT_ROLES = (p: string) =>
  `insert into "RoleAssignment" ("dealId", role, side, "personId")
   select "dealId", role, side, "personId"
   from jsonb_to_recordset(${p}) as r("dealId" uuid, role "Role", side "Side", "personId" uuid)
   on conflict ("dealId", role) do update set side = excluded.side, "personId" = excluded."personId"`

export const UPSERT_HANDOFFS = (p: string) =>
  `insert into "Handoff" (id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "remindersSent", "escalatedAt",
     "decidedAt", reason, comment, package)
   select id, "dealId", number, "aeId", state, "offeredAt", "dueAt", "remindersSent", "escalatedAt", "decidedAt",
     reason, comment, package
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, "aeId" uuid, state "HandoffState",
     "offeredAt" timestamptz, "dueAt" timestamptz, "remindersSent" int, "escalatedAt" timestamptz,
     "decidedAt" timestamptz, reason text, comment text, package jsonb)
   on conflict (id) do update set state = excluded.state, "dueAt" = excluded."dueAt",
     "remindersSent" = excluded."remindersSent", "escalatedAt" = excluded."escalatedAt",
     "decidedAt" = excluded."decidedAt", reason = excluded.reason, comment = excluded.comment`

export const INSERT_CREDIT = (p: string) =>
  `insert into "CreditAgreement" (id, "dealId", "partnerId", type, share, "protectionDays", basis, "ruleKey",
     "snapshotAt", hash)
   select id, "dealId", "partnerId", type, share, "protectionDays", basis, "ruleKey", "snapshotAt", hash
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, "partnerId" uuid, type "CreditType", share numeric,
     "protectionDays" int, basis text, "ruleKey" text, "snapshotAt" timestamptz, hash text)`

export const INSERT_AMENDMENTS = (p: string) =>
  `insert into "CreditAmendment" (id, "dealId", number, shares, reason, "agreedAt", hash)
   select id, "dealId", number, shares, reason, "agreedAt", hash
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, shares jsonb, reason text,
     "agreedAt" timestamptz, hash text) on conflict ("dealId", number) do nothing`

export const UPSERT_PROPOSALS = (p: string) =>
  `insert into "Proposal" (id, "dealId", number, kind, state, reason, payload, "proposedBy", "proposedSide",
     "proposedAt", "objectionUntil", "answeredAt", answer)
   select id, "dealId", number, kind, state, reason, payload, "proposedBy", "proposedSide", "proposedAt",
     "objectionUntil", "answeredAt", answer
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, kind "ProposalKind",
     state "ProposalState", reason text, payload jsonb, "proposedBy" text, "proposedSide" "Side",
     "proposedAt" timestamptz, "objectionUntil" timestamptz, "answeredAt" timestamptz, answer text)
   on conflict ("dealId", number) do update set state = excluded.state, "answeredAt" = excluded."answeredAt",
     answer = excluded.answer`

export const UPSERT_DISPUTES = (p: string) =>
  `insert into "Dispute" (id, "dealId", number, "openedBy", text, "openedAt", "resolvedAt", resolution, side, withdrawn)
   select id, "dealId", number, "openedBy", text, "openedAt", "resolvedAt", resolution, coalesce(side, 'PARTNER'),
     coalesce(withdrawn, false)
   from jsonb_to_recordset(${p}) as r(id uuid, "dealId" uuid, number int, "openedBy" text, text text,
     "openedAt" timestamptz, "resolvedAt" timestamptz, resolution text, side "Side", withdrawn boolean)
   on conflict ("dealId", number) do update set "resolvedAt" = excluded."resolvedAt",
     resolution = excluded.resolution, withdrawn = excluded.withdrawn`

export const OPEN_LEAKS = (p: string) =>
  announcingLeaks(`insert into "Leak" (id, type, "dealId", "aboutId", since, "valueAtRisk", currency, "responsibleId", action,
     "openedAt")
   select gen_random_uuid(), type, "dealId", "aboutId", since, "valueAtRisk", currency, "responsibleId", action,
     "openedAt"
   from jsonb_to_recordset(${p}) as r(type "LeakType", "dealId" uuid, "aboutId" uuid, since timestamptz, "valueAtRisk" numeric,
     currency text, "responsibleId" uuid, action text, "openedAt" timestamptz)`)

export const CLOSE_LEAKS = (p: string) =>
  `update "Leak" l set "closedAt" = r.at
   from jsonb_to_recordset(${p}) as r("dealId" uuid, type "LeakType", at timestamptz, "aboutId" uuid)
   where l."dealId" = r."dealId" and l.type = r.type and l."aboutId" is not distinct from r."aboutId"
     and l."closedAt" is null and l."letterId" is null`
