-- The open deals of "InsightJourney", narrow and close together: where each stands and since when. What is asked of
-- them (forecast, time in stage) reads a few megabytes instead of one page per deal among all that ever were.
create table "InsightOpen" (
  "dealId" uuid not null,
  "arrivedAt" timestamptz(3) not null,
  "partnerId" uuid not null,
  "ownerId" uuid not null,
  "motionVersionId" uuid not null,
  "product" text not null,
  "territory" text not null,
  "currency" text not null,
  "value" decimal(18, 2),
  "part" text not null,
  "reachedAt" timestamptz(3) not null,
  constraint "InsightOpen_pkey" primary key ("dealId")
);
create index "InsightOpen_partnerId_idx" on "InsightOpen" ("partnerId");
create index "InsightOpen_ownerId_idx" on "InsightOpen" ("ownerId");
create index "InsightOpen_value_idx" on "InsightOpen" ("value" desc);

-- "InsightJourney" says what is in it; the folding (insight_move) and the rebuild need not know of it.
create function insight_open_added() returns trigger language plpgsql as $$
begin
  insert into "InsightOpen"
    select j."dealId", j."arrivedAt", j."partnerId", j."ownerId", j."motionVersionId", j.product, j.territory,
      j.currency, j.value, insight_part(j.path[cardinality(j.path)], j.since[cardinality(j.since)], j."acceptedAt"),
      j.since[cardinality(j.since)]
    from added j where j."closedAt" is null;
  return null;
end $$;
create function insight_open_gone() returns trigger language plpgsql as $$
begin
  delete from "InsightOpen" where "dealId" in (select "dealId" from gone where "closedAt" is null);
  return null;
end $$;
create function insight_open_emptied() returns trigger language plpgsql as $$
begin
  truncate "InsightOpen";
  return null;
end $$;
create trigger insight_open_added after insert on "InsightJourney" referencing new table as added
  for each statement execute function insight_open_added();
create trigger insight_open_gone after delete on "InsightJourney" referencing old table as gone
  for each statement execute function insight_open_gone();
create trigger insight_open_emptied after truncate on "InsightJourney"
  for each statement execute function insight_open_emptied();

insert into "InsightOpen"
  select j."dealId", j."arrivedAt", j."partnerId", j."ownerId", j."motionVersionId", j.product, j.territory,
    j.currency, j.value, insight_part(j.path[cardinality(j.path)], j.since[cardinality(j.since)], j."acceptedAt"),
    j.since[cardinality(j.since)]
  from "InsightJourney" j where j."closedAt" is null order by j."arrivedAt";
analyze "InsightOpen";
