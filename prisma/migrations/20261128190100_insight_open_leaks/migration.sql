-- The open leaks, narrow and close together. Among all leaks that ever were each open one lies on a page of its own;
-- what is asked of them (what leaks now, what it is worth, who can close it) reads a few megabytes here.
create table "InsightOpenLeak" (
  "leakId" uuid not null,
  "type" "LeakType" not null,
  "dealId" uuid,
  "partnerId" uuid,
  "responsibleId" uuid,
  "since" timestamptz(3) not null,
  "value" decimal(18, 2),
  "currency" text,
  "action" text not null,
  "leads" boolean not null,
  constraint "InsightOpenLeak_pkey" primary key ("leakId")
);
create index "InsightOpenLeak_dealId_idx" on "InsightOpenLeak" ("dealId");
create index "InsightOpenLeak_partnerId_idx" on "InsightOpenLeak" ("partnerId");
create index "InsightOpenLeak_responsibleId_idx" on "InsightOpenLeak" ("responsibleId");
create index "InsightOpenLeak_type_since_idx" on "InsightOpenLeak" ("type", "since");
create index "InsightOpenLeak_worth" on "InsightOpenLeak" (type, coalesce(value, 0) desc);
drop index "Leak_open_worth";

-- A deal with several open leaks counts once in the value at risk: the most valuable of them leads.
create view insight_recounted_open_leak as
  select l.id as "leakId", l.type, l."dealId", d."partnerId", l."responsibleId", l.since, l."valueAtRisk" as value,
    l.currency, l.action, row_number() over (partition by coalesce(l."dealId", l.id)
      order by l."valueAtRisk" desc nulls last, l.id) = 1 as leads
  from "Leak" l left join "Deal" d on d.id = l."dealId" where l."closedAt" is null;

-- What belongs into "InsightOpen" (migration …_insight_open), for the doctor.
create view insight_recounted_open as
  select j."dealId", j."arrivedAt", j."partnerId", j."ownerId", j."motionVersionId", j.product, j.territory,
    j.currency, j.value, insight_part(j.path[cardinality(j.path)], j.since[cardinality(j.since)], j."acceptedAt") as part,
    j.since[cardinality(j.since)] as "reachedAt"
  from "InsightJourney" j where j."closedAt" is null;

-- A note names the leak, so that its line can be made anew when the note is counted.
alter table "InsightLeakChange" add column "leakId" uuid;

create or replace function insight_leak_rows(l "Leak", sign int) returns setof "InsightLeakChange" stable language sql as $$
  select 0::bigint, date_trunc('week', c.at at time zone 'UTC')::date, l.type, l."responsibleId",
    (select d."partnerId" from "Deal" d where d.id = l."dealId"), sign * c.opened, sign * c.closed,
    case when c.closed = 1 then sign * extract(epoch from l."closedAt" - l.since)::bigint else 0 end, l.id
  from (values (l."openedAt", 1, 0), (l."closedAt", 0, 1)) c(at, opened, closed)
  where c.at is not null
$$;

create or replace function insight_note_leak() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into "InsightLeakChange" (week, type, "responsibleId", "partnerId", opened, closed, "openSeconds", "leakId")
      select week, type, "responsibleId", "partnerId", opened, closed, "openSeconds", "leakId"
      from insight_leak_rows(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    insert into "InsightLeakChange" (week, type, "responsibleId", "partnerId", opened, closed, "openSeconds", "leakId")
      select week, type, "responsibleId", "partnerId", opened, closed, "openSeconds", "leakId"
      from insight_leak_rows(new, 1);
  end if;
  return null;
end $$;
-- Also what is worth telling of an open leak; its words change when a person is erased.
drop trigger insight_note on "Leak";
create trigger insight_note after insert or delete or update of "closedAt", "responsibleId", type, since, "openedAt",
    "valueAtRisk", currency, action
  on "Leak" for each row execute function insight_note_leak();

-- Makes the lines of these leaks anew, and says again which leak of each of their deals leads.
create function insight_move_leaks(ids uuid[]) returns void language plpgsql as $$
declare
  deals uuid[];
begin
  select array_agg(distinct "dealId") into deals from (
    select "dealId" from "InsightOpenLeak" where "leakId" = any(ids)
    union all select "dealId" from "Leak" where id = any(ids)) t;
  delete from "InsightOpenLeak" where "leakId" = any(ids);
  insert into "InsightOpenLeak"
    select l.id, l.type, l."dealId", d."partnerId", l."responsibleId", l.since, l."valueAtRisk", l.currency, l.action,
      l."dealId" is null
    from "Leak" l left join "Deal" d on d.id = l."dealId" where l.id = any(ids) and l."closedAt" is null;
  update "InsightOpenLeak" o set leads = not o.leads
    from (select "leakId", row_number() over (partition by "dealId" order by value desc nulls last, "leakId") = 1 as leads
      from "InsightOpenLeak" where "dealId" = any(deals)) r
    where o."leakId" = r."leakId" and o.leads <> r.leads;
end $$;

create or replace function insight_fold_leaks(most int) returns int language plpgsql as $$
declare
  taken int;
  ids uuid[];
begin
  with gone as (
    delete from "InsightLeakChange" where id in (select id from "InsightLeakChange" order by id limit most) returning *
  ),
  added as (
    insert into "InsightLeak" as f (dim, key, week, type, opened, closed, "openSeconds")
      select k.dim, k.key, g.week, g.type, sum(g.opened), sum(g.closed), sum(g."openSeconds")
      from gone g, lateral (values ('ALL', ''), ('OWNER', coalesce(g."responsibleId"::text, '')),
        ('PARTNER', coalesce(g."partnerId"::text, ''))) k(dim, key)
      group by 1, 2, 3, 4
      having sum(g.opened) <> 0 or sum(g.closed) <> 0 or sum(g."openSeconds") <> 0
      order by 1, 2, 3, 4
      on conflict (dim, key, week, type) do update set opened = f.opened + excluded.opened,
        closed = f.closed + excluded.closed, "openSeconds" = f."openSeconds" + excluded."openSeconds"
  )
  select count(*), array_agg(distinct "leakId") filter (where "leakId" is not null) into taken, ids from gone;
  if ids is not null then
    perform insight_move_leaks(ids);
  end if;
  return taken;
end $$;

-- As before, and the open leaks.
create or replace function insight_rebuild() returns bigint language plpgsql set work_mem = '256MB' as $$
declare
  ids uuid[];
  last int := 0;
  deals bigint := 0;
begin
  perform insight_lock();
  truncate "InsightChange", "InsightLeakChange", "InsightJourney", "InsightFunnel", "InsightVisits", "InsightReach",
    "InsightOffer", "InsightSla", "InsightSlaTime", "InsightStep", "InsightLeak", "InsightOpenLeak";
  loop
    -- In the order in which deals came, so that what is still open lies close together.
    select array_agg(id), max(number) into ids, last
      from (select id, number from "Deal" where number > last order by number limit 20000) d;
    exit when ids is null;
    insert into "InsightJourney" select * from insight_journeys(ids) order by "arrivedAt";
    insert into "InsightOffer" select * from insight_offers(ids);
    deals := deals + cardinality(ids);
  end loop;
  insert into "InsightFunnel" select * from insight_recounted_funnel;
  insert into "InsightVisits" select * from insight_recounted_visits;
  insert into "InsightReach" select * from insight_recounted_reach;
  insert into "InsightStep" select * from insight_recounted_step;
  insert into "InsightSla" select * from insight_recounted_sla;
  insert into "InsightSlaTime" select * from insight_recounted_sla_time;
  insert into "InsightLeak" select * from insight_recounted_leak;
  insert into "InsightOpenLeak" select * from insight_recounted_open_leak order by type, since;
  return deals;
end $$;

-- Nobody folds meanwhile.
select insight_lock();
insert into "InsightOpenLeak" select * from insight_recounted_open_leak order by type, since;
analyze "InsightOpenLeak";
