-- What a database can carry of the motion's invariants and Prisma cannot say.

-- Numbers that read well aloud start at 1001.
create sequence deal_number start 1001;

-- One open handoff per deal.
create unique index "Handoff_one_open" on "Handoff" ("dealId") where state = 'OFFERED';

-- One open leak of a type per deal, mail or letter.
create unique index "Leak_one_open_deal" on "Leak" ("dealId", type) where "closedAt" is null and "dealId" is not null and "letterId" is null;
create unique index "Leak_one_open_mail" on "Leak" ("inboundMailId", type) where "closedAt" is null and "inboundMailId" is not null;

-- A deal is owned; a closed deal has a time and a coded reason; a working deal has an AE; numbers are sane.
alter table "Deal"
  add constraint deal_revision check (revision > 0),
  add constraint deal_amounts check ("amountMin" is null or ("amountMin" >= 0 and "amountMin" <= "amountMax" and currency ~ '^[A-Z]{3}$')),
  add constraint deal_closed check (
    (stage in ('WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED')) = ("closedAt" is not null)
    and (("closedAt" is null) = ("closeReason" is null))
  ),
  add constraint deal_working check (stage <> 'WORKING' or ("aeId" is not null and "ownerId" = "aeId" and "acceptedAt" is not null)),
  add constraint deal_unowned check (stage not in ('INCOMPLETE', 'CONFLICT', 'REGISTERED', 'HANDED_OFF') or "ownerId" = "intakeOwnerId");

alter table "Handoff"
  add constraint handoff_number check (number > 0),
  add constraint handoff_due check ("dueAt" > "offeredAt"),
  add constraint handoff_decided check ((state = 'OFFERED') = ("decidedAt" is null));

alter table "CreditAgreement"
  add constraint credit_share check (share >= 0 and share <= 100);

alter table "InboundMail"
  add constraint mail_outcome check ((outcome is null) = ("processedAt" is null));

alter table "Letter"
  add constraint letter_sent check (state <> 'SENT' or "sentAt" is not null);

-- Shares of several partners never add up to more than 100 %.
create function credit_shares_fit() returns trigger language plpgsql as $$
declare total numeric;
begin
  select sum(share) into total from "CreditAgreement" where "dealId" = new."dealId";
  if total > 100 then
    raise exception 'credit shares of deal % add up to % %%', new."dealId", total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger credit_shares after insert on "CreditAgreement"
  deferrable initially deferred for each row execute function credit_shares_fit();

-- Append-only: nothing is changed or removed. Erasing a person may only change `personal`, and marks the event.
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger credit_fixed before update or delete on "CreditAgreement" for each row execute function append_only();
create trigger amendment_fixed before update or delete on "CreditAmendment" for each row execute function append_only();
create trigger motion_version_fixed before update or delete on "MotionVersion" for each row execute function append_only();

create function event_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new."erasedAt" is not null
     and (to_jsonb(new) - 'personal' - 'erasedAt') = (to_jsonb(old) - 'personal' - 'erasedAt') then
    return new;
  end if;
  raise exception 'Event is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger event_fixed before update or delete on "Event" for each row execute function event_append_only();
create trigger event_kept before truncate on "Event" for each statement execute function append_only();

-- An outcome is set exactly once (an operator's release from quarantine goes through REPROCESS, which empties it first).
create function mail_outcome_once() returns trigger language plpgsql as $$
begin
  if old.outcome is not null and new.outcome is not null and old.outcome <> new.outcome then
    raise exception 'mail % already ended as %', old.id, old.outcome using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger mail_outcome_once before update of outcome on "InboundMail" for each row execute function mail_outcome_once();

-- What is to be done is found by small indexes, however large the tables grow.
create index "InboundMail_todo" on "InboundMail" ("arrivedAt") where outcome is null;
create index "Letter_todo" on "Letter" ("nextAttemptAt", number) where state = 'PENDING';
create index "Deal_clock" on "Deal" ("clockAt") where "clockAt" is not null;
create index "Leak_open" on "Leak" (type, "responsibleId") where "closedAt" is null;
