-- Decided offers by week and by how long they waited, in working time: what other clocks would have done is read from
-- a few thousand cells instead of from every offer.
create table "InsightWait" (
  "motionVersionId" uuid not null,
  "week" date not null,
  "state" "HandoffState" not null,
  "escalated" boolean not null,
  "slot" smallint not null,
  "n" integer not null,
  "reminders" integer not null,
  constraint "InsightWait_pkey" primary key ("motionVersionId", "week", "state", "escalated", "slot")
);

-- An even slot is a whole number of quarters of an hour, an odd one lies between two: "after h" and "from h on" are both exact.
create function insight_slot(seconds int) returns smallint immutable parallel safe language sql as $$
  select least(seconds / 900 * 2 + (seconds % 900 > 0)::int, 32000)::smallint
$$;

create view insight_recounted_wait ("motionVersionId", week, state, escalated, slot, n, reminders) as
  select o."motionVersionId", date_trunc('week', o."offeredAt" at time zone 'UTC')::date, o.state, o.escalated,
    insight_slot(o."businessSeconds"), count(*)::int, sum(o."remindersSent")::int
  from "InsightOffer" o where o."decidedAt" is not null group by 1, 2, 3, 4, 5;

-- "InsightOffer" says what is in it; the folding (insight_move_offers) and the rebuild need not know of it.
create function insight_wait_moved() returns trigger language plpgsql as $$
declare
  sign int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  insert into "InsightWait" as f ("motionVersionId", week, state, escalated, slot, n, reminders)
    select o."motionVersionId", date_trunc('week', o."offeredAt" at time zone 'UTC')::date, o.state, o.escalated,
      insight_slot(o."businessSeconds"), sign * count(*), sign * sum(o."remindersSent")
    from moved o where o."decidedAt" is not null group by 1, 2, 3, 4, 5
    on conflict ("motionVersionId", week, state, escalated, slot) do update set
      n = f.n + excluded.n, reminders = f.reminders + excluded.reminders;
  return null;
end $$;
create function insight_wait_emptied() returns trigger language plpgsql as $$
begin
  truncate "InsightWait";
  return null;
end $$;
create trigger insight_wait_added after insert on "InsightOffer" referencing new table as moved
  for each statement execute function insight_wait_moved();
create trigger insight_wait_gone after delete on "InsightOffer" referencing old table as moved
  for each statement execute function insight_wait_moved();
create trigger insight_wait_emptied after truncate on "InsightOffer"
  for each statement execute function insight_wait_emptied();

-- Nobody folds meanwhile.
select insight_lock();
insert into "InsightWait" select * from insight_recounted_wait;
analyze "InsightWait";
